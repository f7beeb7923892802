((control, caption) => {
  let line = '3px dashed #c2500a';
  let said = document.createElement('p');
  said.textContent = caption;
  said.style.cssText = `max-width:40em;padding:8px;border:${line};border-radius:8px`;
  let frame = document.createElement('div');
  frame.style.cssText = `position:fixed;z-index:2147483647;pointer-events:none;box-sizing:border-box;border:${line};border-radius:8px`;
  let place = () => {
    let buttons = [...document.querySelectorAll(`sluis-banner button[value="${control}"]`)];
    let used = buttons.find((button) => button.getClientRects().length);
    said.hidden = !used;
    frame.style.display = used ? 'block' : 'none';
    if (!used) return;
    let { left, top, width, height } = used.getBoundingClientRect();
    Object.assign(frame.style, { left: left - 6 + 'px', top: top - 6 + 'px', width: width + 12 + 'px', height: height + 12 + 'px' });
  };
  document.querySelector('body > p').after(said);
  document.body.append(frame);
  place();
  for (let type of ['resize', 'scroll', 'toggle']) addEventListener(type, place, true);
  setTimeout(place, 100);
})
