((control, caption) => {
  let line = '3px dashed #c2500a';
  let said = document.createElement('p');
  said.textContent = caption;
  said.style.cssText = `max-width:40em;padding:8px;border:${line};border-radius:8px`;
  let frame = document.createElement('div');
  frame.className = 'used';
  frame.style.cssText = `position:fixed;inset:auto;margin:0;z-index:2147483647;background:none;pointer-events:none;box-sizing:border-box;border:${line};border-radius:8px`;
  let place = () => {
    let buttons = [...document.querySelectorAll(`button[value="${control}"]`)];
    let used = buttons.find((button) => button.getClientRects().length);
    said.hidden = !used;
    frame.style.display = used ? 'block' : 'none';
    if (!used) return;
    let { left, top, width, height } = used.getBoundingClientRect();
    Object.assign(frame.style, { left: left - 6 + 'px', top: top - 6 + 'px', width: width + 12 + 'px', height: height + 12 + 'px' });
  };
  let title = document.querySelector('body > p');
  title ? title.after(said) : document.body.prepend(said);
  document.body.append(frame);
  // The notice lies as high as anything can that is not in the top layer.
  frame.popover = 'manual';
  frame.showPopover?.();
  for (let type of ['click', 'auxclick', 'submit']) {
    addEventListener(type, (event) => {
      if (type === 'submit' || event.target.closest('a,button,input,label')) event.preventDefault();
    }, true);
  }
  place();
  for (let type of ['resize', 'scroll', 'toggle']) addEventListener(type, place, true);
  setTimeout(() => {
    let [far] = [...document.querySelectorAll(`body > :not(sluis-banner) button[value="${control}"]`)];
    let top = far && far.getBoundingClientRect().top;
    if (top < 0 || top > innerHeight - 60) scrollBy(0, top - innerHeight / 2);
    place();
  }, 100);
})
