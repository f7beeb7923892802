//! Shows the notice as soon as it is there, before the banner script. The server puts the notice where `__NOTICE__`
//! stands: a list of texts, first the style, the layout of the shadow root and the content for the page's own tree,
//! then what the banner script reads (taken apart in wiring.js). It knows no rules and answers no click.
let [css, layout, content, ...rest] = __NOTICE__;
let { sluis } = window;
let [attributes] = rest;

let show = () => {
  if (!document.body) return setTimeout(show, 9);
  let host = document.createElement('sluis-banner');
  let root = host.attachShadow({ mode: 'open' });
  root.innerHTML = sluis.t.createHTML(layout);
  try {
    let sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch (_) {
    root.append(Object.assign(document.createElement('style'), { textContent: css }));
  }
  host.innerHTML = sluis.t.createHTML(content);
  root.querySelectorAll('slot').forEach((slot, place) => {
    slot.name = host.children[place].slot = place;
  });
  // The form and its link go where the page reaches us, which may be the page's own origin.
  let form = host.querySelector('form');
  let action = import.meta.url.split('/n/')[0] + '/p/' + form.action.split('/p/')[1];
  host.querySelectorAll(`[href^="${form.action}"]`).forEach((link) => { link.href = action + link.hash; });
  form.action = action;
  // The server may know that nobody is asked here; the banner script has the last word.
  host.setAttribute('data-layer', sluis.n);
  for (let name in attributes) host.setAttribute(name, attributes[name]);
  // A click before the banner script is kept for it. Where that does not come, the form is posted as any form.
  host.onclick = (event) => {
    if (!sluis.k && event.target.form) {
      event.preventDefault();
      sluis.c = event.target;
      setTimeout(() => {
        if (sluis.k) return;
        sluis.k = 1;
        sluis.c.click();
      }, 3e3);
    }
  };
  // Beside the body, so that frameworks may swap, hydrate or remember that without it.
  document.documentElement.append(host);
  sluis.d = rest;
  sluis.f = host;
  if (sluis.i) sluis.i();
};
show();
