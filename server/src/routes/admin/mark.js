((control, caption) => {
  let frame = document.createElement('div');
  frame.id = 'sluis-mark';
  frame.style.cssText = 'position:fixed;z-index:2147483647;pointer-events:none;box-sizing:border-box;border:3px dashed #c2500a;border-radius:8px';
  let label = document.createElement('span');
  label.textContent = caption;
  label.style.cssText = 'position:absolute;inset:auto auto 100% -3px;padding:2px 8px;white-space:nowrap;background:#c2500a;color:#fff;font:600 14px/1.4 system-ui,sans-serif;border-radius:4px 4px 0 0';
  frame.append(label);
  let place = () => {
    let [used] = [...document.querySelectorAll(`sluis-banner button[value="${control}"]`)].filter((button) => button.getClientRects().length);
    frame.hidden = !used;
    frame.style.display = used ? 'block' : 'none';
    if (!used) return;
    let { left, top, width, height } = used.getBoundingClientRect();
    Object.assign(frame.style, { left: left - 6 + 'px', top: top - 6 + 'px', width: width + 12 + 'px', height: height + 12 + 'px' });
  };
  document.body.append(frame);
  place();
  addEventListener('resize', place);
  addEventListener('scroll', place, true);
  addEventListener('toggle', place, true);
  setTimeout(place, 100);
})
