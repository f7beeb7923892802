//! Placeholders (S10, S15): what stands where an embed is held, with its service's name, whom it tells what, *this once* and
//! *always*. A held frame gets a page in itself, so of its own size; what a script would make gets one in the element that
//! the script fills, or beside the script. It asks nobody for anything, and no picture of the vendor. It comes with the
//! first held embed of a page. It decides nothing: what it offers is done by loader and banner.
//!
//! The server puts the site's settings where `__EMBEDS__` stands (app::parts::placeholders), an array of five places:
//!  0 style, for a whole page as for a shadow root
//!  1 language
//!  2 direction, "ltr" or "rtl"
//!  3 words: what happens, with `%v` for the vendor; the link to its privacy statement; this once; always
//!  4 services that may be held: `[id, name, vendor, privacy statement, selectors, function]`. selectors: in CSS, of what its
//!    scripts fill; `body` is the corner of the page. function: what it does, where it stands in the corner, else ""
let [css, lang, dir, [notice, privacy, once, always], services] = __EMBEDS__;
let { sluis } = window;
let doc = document;
let rows = new Map(services.map((row) => ['s:' + row[0], row]));
let link = doc.createElement('a');
let addressOf = (node) => node.dataset.src || node.getAttribute('src') || '';
let keyOf = (node) => sluis.y(node, addressOf(node))[0];

// Of a tag that names purposes, its address may still tell the service.
let about = (node) => {
  let address = addressOf(node);
  let row = rows.get(keyOf(node)) || rows.get(sluis.y({ dataset: {} }, address)[0]);
  link.href = address;
  return row || ['', link.host, link.host, ''];
};

let styled = (root, view) => {
  try {
    let sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch (_) {
    let style = (root.ownerDocument || root).createElement('style');
    style.textContent = css;
    (root.head || root).append(style);
  }
};

// What is shown, made of texts only. `act` hears whether it is for always.
let panel = (page, kind, [, name, vendor, statement, , does], act) => {
  let make = (tag, text, more) => Object.assign(page.createElement(tag), { textContent: text }, more);
  let box = make(kind, '', { className: 'p', lang, dir });
  let says = make('p', notice.replace('%v', () => vendor).replace('%s', () => name));
  if (statement) says.append(' ', make('a', privacy, { href: statement, target: '_blank', rel: 'noopener noreferrer' }));
  let buttons = make('div', '', { className: 'b' });
  buttons.append(make('button', once, { type: 'button', onclick: () => act(0) }), make('button', always, { type: 'button', onclick: () => act(1) }));
  if (kind == 'details') box.append(make('summary', does.replace(/\.$/, '')));
  box.append(make('strong', name));
  if (kind == 'div') {
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', name);
  }
  box.append(says, buttons);
  return box;
};

// --- Frames

let sandboxes = new Map();
let pressed;
let cover = (frame) => {
  if (!sluis.x.has(frame) || frame.localName != 'iframe' || sandboxes.has(frame) || sluis.a(frame)) return;
  let row = about(frame);
  if (!frame.title) frame.title = row[1];
  // In a sandbox our own page could not be pressed. It holds no script.
  sandboxes.set(frame, frame.getAttribute('sandbox'));
  frame.removeAttribute('sandbox');
  frame.addEventListener('load', () => {
    let page = sluis.x.has(frame) && frame.contentDocument;
    if (!page || !page.body || page.body.firstChild) return;
    Object.assign(page.documentElement, { lang, dir });
    page.title = row[1];
    styled(page, frame.contentWindow);
    page.body.append(panel(page, 'main', row, (forever) => {
      pressed = frame;
      if (forever) sluis.v(...sluis.y(frame, addressOf(frame)));
      else sluis.r(frame.sluis = 1);
    }));
  });
  frame.srcdoc = sluis.t.createHTML('<!doctype html><body>');
};

// --- What scripts make

let stands = new Map(); // by element: [our element, key]
let scripts = () => [...sluis.x].filter((node) => node.localName == 'script' && rows.has(keyOf(node)) && rows.get(keyOf(node))[4][0] && !sluis.a(node));

let stand = (at, key, row) => {
  let corner = at == doc.body;
  let host = doc.createElement('sluis-embed');
  let root = host.attachShadow({ mode: 'open' });
  styled(root, window);
  root.append(panel(doc, corner ? 'details' : 'div', row, (forever) => {
    follow(corner || at.localName == 'script' ? 0 : at, key);
    if (forever) sluis.v(key);
    else sluis.r(sluis.o[key] = 1);
  }));
  stands.set(at, [host, key]);
  if (corner) {
    host.setAttribute('corner', '');
    host.setAttribute('role', 'region');
    host.setAttribute('aria-label', row[1]);
  }
  if (corner || at.localName != 'script' && !at.textContent.trim() && !at.firstElementChild) at.append(host);
  else {
    host.setAttribute('beside', '');
    at.after(host);
  }
};

// On a narrow page the line that says what became of a choice lies where the corner is.
let line;
let lift = () => stands.forEach(([host], at) => {
  if (at == doc.body) host.style.bottom = innerWidth < 720 && line.offsetHeight ? line.offsetHeight + 16 + 'px' : '';
});

let place = () => {
  if (!line && sluis.f && stands.has(doc.body)) {
    line = sluis.f.shadowRoot.getElementById('c');
    new ResizeObserver(lift).observe(line);
  }
  let held = scripts();
  new Set(held.map(keyOf)).forEach((key) => {
    let row = rows.get(key);
    let own = held.filter((node) => keyOf(node) == key);
    let found = row[4].flatMap((selector) => {
      try { return [...doc.querySelectorAll(selector)]; } catch (_) { return []; }
    }).filter((node) => node.localName != 'script' || own.includes(node));
    if (!found[0]) found = own.filter((node) => doc.body.contains(node)).slice(0, 1);
    found.forEach((at) => {
      if (!stands.has(at)) stand(at, key, row);
    });
  });
  stands.forEach(([host], at) => {
    if (!at.isConnected) {
      host.remove();
      stands.delete(at);
    }
  });
};

// Where the focus goes when a placeholder gives way: to its place, and into the frame that comes there.
let follow = (at, key) => {
  if (at) {
    at.tabIndex = -1;
    setTimeout(() => at.focus());
  }
  let watch = new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach((node) => {
    let frame = node.localName == 'iframe' ? node : node.querySelector && node.querySelector('iframe');
    if (!frame || !(at && at.contains(frame)) && sluis.y({ dataset: {} }, addressOf(frame))[0] != key) return;
    watch.disconnect();
    frame.addEventListener('load', () => {
      if ([doc.body, at].includes(doc.activeElement)) frame.focus();
    });
  })));
  watch.observe(doc.documentElement, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), 1e4);
};

// --- The loader's hooks: a tag is held, a tag is about to be released

let due;
let soon = () => {
  // Not before the page has loaded: what makes pages of the server's markup wants to find that as it was.
  if (doc.readyState == 'complete' && !due) due = setTimeout(() => {
    due = 0;
    place();
  }, 50);
};
sluis.e = (node) => {
  // Later, because a frame that the parser is putting in forgets what it is told.
  if (node.localName == 'iframe') setTimeout(cover, 0, node);
  else soon();
};
sluis.u = (node) => {
  if (sandboxes.has(node)) {
    let sandbox = sandboxes.get(node);
    if (sandbox != null) node.setAttribute('sandbox', sandbox);
    sandboxes.delete(node);
    node.removeAttribute('srcdoc');
    if (pressed == node) {
      pressed = 0;
      setTimeout(() => node.focus());
      node.addEventListener('load', () => {
        if ([doc.body, node].includes(doc.activeElement)) node.focus();
      }, { once: true });
    }
  } else if (node.localName == 'script') {
    let key = keyOf(node);
    stands.forEach(([host, of], at) => {
      if (of == key) {
        host.remove();
        stands.delete(at);
      }
    });
  }
};
sluis.x.forEach(sluis.e);
addEventListener('load', soon);
if (rows.size) new MutationObserver(() => scripts()[0] && soon()).observe(doc.documentElement, { childList: true, subtree: true });
