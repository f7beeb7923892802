//! The loader: the one script that every page of a site gets, synchronous and first in its head. It tells vendors that
//! nothing is granted, believes a valid stored choice, holds back what is not granted, releases what is, and
//! fetches notice and banner only when somebody must be asked. It does not decide by regime (without a choice
//! everything optional is shut until the banner script, which knows the regime, says otherwise) and it sends nothing.
//! Of a stored choice's regime it reads one bit: 4, the browser's signal is honoured (consent::regime).
//!
//! The server puts the site's settings where `__SITE__` stands: a JSON array of eight places.
//!  0 site id
//!  1 policy version, number
//!  2 purposes, in the policy's order: `[id, 0, flags, since, slot]`. flags: 1 necessary, 2 sale or share, 0 neither
//!  3 services, in the policy's order: `[id, hosts, flags, since, slot]`. hosts: separated by a space, each
//!    `host[:port]/[path prefix]`, with at least one slash, default ports left out, "" for none. flags: 1 when every
//!    purpose is necessary, 2 when one that is not necessary sells or shares. since: the greatest of its own and of its
//!    purposes'. A service without a known purpose is left out, which denies it
//!    In both, places at the end are left out where they say the usual: 0, flags 0, since 1, slot as the place in
//!    this list. A place before another that is written is written too.
//!  4 keys of the services whose scripts make embeds, each with a space after it, "" for none
//!  5 folder of the banner's assets below the base address, with its slashes: "/a/HASH/". It holds banner.js,
//!    banner.wasm and banner-wasm2js.js
//!  6 asks: 1, or 0 for a site with necessary purposes only (S7)
//!  7 development: 1 copies the page's query to the notice's address, for `sluis-country`; 0 otherwise
//!
//! Every byte counts, so: `let` throughout, one word in the packed file; `__lookupSetter__`, shorter than
//! descriptors. The single letters of `window.sluis` are for the banner script and for `api.js`, which does what the public
//! calls ask for and comes when the first is made: q calls that wait for it, v a grant by a placeholder, j the site, s what
//! is granted, l load, t the trusted types policy, a allowed, h hold, r release, p put one in its place, g tells vendors,
//! M what a vendor was told that must not hear it twice, m the answer with the wasm, w set while the server has not
//! confirmed a choice (its gate stays unasked), n 1 when somebody must be asked. For the placeholders: x what is held, y what
//! a tag waits for, o services that are shown this once, e hears what is held, u what is released.
(() => {
  let page = window;
  let doc = document;
  let { lang } = doc.documentElement;
  // What the page asked for before it had the loader, which may stand here twice.
  let early = page.sluis || [];
  if (early.r) return;
  let [site, version, purposes, services, embeds, assets, asks, development] = __SITE__;
  let base = doc.currentScript.src.split('/s/')[0];
  // Keys are `p:PURPOSE` and `s:SERVICE`, as in the form. Without a prototype, so that no odd name is granted.
  let granted = { __proto__: null };
  let once = {};
  let held = new Set();
  let tags = 'script,iframe,img';
  let link = doc.createElement('a');
  let ran;

  // What vendors are told, each by a function that the server puts here for sites that have the vendor (signals/).
  let signal = (mode) => [__SIGNALS__].forEach((tell) => tell(mode, granted));
  signal('default');

  // Pages that insist on trusted types name this one policy.
  let same = (text) => text;
  let trusted = { createHTML: same, createScriptURL: same };
  try { trusted = trustedTypes.createPolicy('sluis', trusted); } catch (_) { /* none, or not allowed */ }

  // The values of one name. Blocked storage is no choice (S8).
  let cookies = (name) => {
    try {
      return ('; ' + doc.cookie).split('; sluis' + name + site + '=').slice(1).map((rest) => rest.split(';')[0]);
    } catch (_) {
      return [];
    }
  };

  // What a tag waits for: its service alone, or every purpose it names, or the service whose host it loads from.
  let addressOf = (node) => node.dataset.src || node.getAttribute('src');
  let keys = (node, address) => {
    let { service, consent } = node.dataset;
    let best = '';
    let found = [];
    link.href = address;
    if (service) return ['s:' + service];
    if (consent != null) return (consent.match(/[^ ,]+/g) || ['']).map((id) => 'p:' + id);
    services.forEach(([id, hosts]) => hosts.split(' ').forEach((place) => {
      // Among prefixes of one text the greater is the longer. Of two services with one place the shut one counts.
      if ((link.host + link.pathname).startsWith(place) && (place > best || place == best && granted[found])) {
        best = place;
        found = ['s:' + id];
      }
    }));
    return found;
  };
  let allowed = (node, address) => node.sluis || keys(node, address || addressOf(node)).every((key) => granted[key] || once[key]);

  let add = (path) => {
    let script = doc.createElement('script');
    script.type = 'module';
    script.src = trusted.createScriptURL(base + path);
    doc.head.append(script);
  };

  // Placeholders come with the first embed that is held (S10).
  let hold = (node, address) => {
    held.add(node);
    if (address) {
      node.dataset.src = address;
      node.removeAttribute('src');
    }
    if (sluis.e) sluis.e(node);
    else if (!allowed(node) && (node.localName == 'iframe' || embeds.includes(keys(node, addressOf(node)) + ' '))) {
      sluis.e = same;
      add('/n/' + site + '/embeds?l=' + lang + '&v=' + version + assets);
    }
  };

  let look = (node) => {
    if (!node.matches(tags) || held.has(node)) return;
    let { src, consent, service } = node.dataset;
    let inert = src || node.type == 'text/plain';
    if (inert ? service || consent != null : !allowed(node)) {
      let script = node.text != null;
      if (script && !inert) {
        node.dataset.type = node.type;
        node.type = 'text/plain';
      }
      hold(node, !script && addressOf(node));
    }
  };

  // Each tag once, as soon as it may run.
  let release = () => held.forEach((node) => {
    let address = addressOf(node);
    let gate = address && address.includes('/g/' + site + '/');
    let [token] = gate ? cookies('-token_') : [];
    if (allowed(node) && !(gate && sluis.w) && held.delete(node)) sluis.p(node, token ? address + '?t=' + token : address);
  });

  // In page order: addresses are fetched at once and run in order, a text waits for those before it. What it writes would
  // wipe the page, and goes to the console. There is more to it, for which release.js takes this over.
  let put = async (node, address, place = new Comment()) => {
    if (node.text != null) {
      if (address) ran = new Promise((done) => {
        node.addEventListener('load', done);
        node.addEventListener('error', done);
        setTimeout(done, 3e3);
      });
      else await ran;
      node.type = node.dataset.type || '';
      node.async = false;
    }
    node.replaceWith(place);
    if (sluis.u) sluis.u(node);
    node.dataset.src = '';
    if (address) node.src = trusted.createScriptURL(address);
    doc.write = console.warn;
    place.replaceWith(node);
    delete doc.write;
  };

  // Scripts of the page that make tags: before the address is set there is nothing to request.
  tags.split(',').forEach((tag) => {
    let prototype = doc.createElement(tag).__proto__;
    let { setAttribute } = prototype;
    let set = prototype.__lookupSetter__('src');
    prototype.__defineSetter__('src', function (address) {
      allowed(this, address) ? set.call(this, address) : hold(this, address);
    });
    prototype.setAttribute = function (name, value) {
      name == 'src' ? this.src = value : setAttribute.call(this, name, value);
    };
  });
  new MutationObserver((records) => {
    records.forEach((record) => record.addedNodes.forEach((node) => {
      if (node.matches) [node, ...node.querySelectorAll(tags)].forEach(look);
    }));
    release();
  }).observe(doc, { childList: true, subtree: true });

  // Notice, banner script and wasm are asked for at once, and once. The notice shows itself.
  let load = () => {
    if (!sluis.m) {
      sluis.m = fetch(base + assets + 'banner.wasm').catch(same);
      add('/n/' + site + '?l=' + lang + '&' + (development && location.search.slice(1)));
      add(assets + 'banner.js');
    }
  };

  let sluis = page.sluis = {
    q: [], j: site, s: granted, l: load, t: trusted, a: allowed, h: hold, r: release, p: put, g: signal, x: held, y: keys, o: once, n: 0,
    state: () => Object.assign({}, granted),
    push: (call) => {
      let answer = new Promise((...ends) => sluis.q.push([call, ends, (navigator.userActivation || call).isActive]));
      add(assets + 'api.js');
      return call[0] == 'on' ? () => call.pop() : answer;
    },
  };
  'open grant withdraw v on close receipt'.split(' ').forEach((name) => {
    sluis[name] = (...words) => sluis.push([name, ...words]);
  });
  doc.addEventListener('click', ({ target }) => {
    if (target.closest('[href="#cookie-settings"]')) sluis.open(load());
  });
  if (location.hash == '#cookie-settings') sluis.open(load());

  // The stored choice, by the rules of consent::state_cookie and consent::decide. Two cookies that differ are none.
  let [value, other] = new Set(cookies('_'));
  // A page that comes back from the browser's memory ran by the choice of then. With a notice, release.js sees to it.
  addEventListener('pageshow', ({ persisted }) => persisted && !sluis.f && cookies('_')[0] != value && location.reload());
  let now = Date.now() / 1e3;
  let parts = other == null && /^1(\.\d{1,15}){4}(\.[01-]{0,255}){2}\.([\w-]{21}[AQgw])?$/.test(value) && value.split('.');
  if (parts[1] > version || parts[2] > now + 300 || parts[3] <= now || parts[4] > 255) parts = 0;
  let stopped = parts[4] & 4 && navigator.globalPrivacyControl && 2;
  [purposes, services].forEach((rows, kind) => rows.forEach((row, place) => {
    let [id, , flags, since = 1, slot = place] = row;
    let key = 'ps'[kind] + ':' + id;
    let choice = since <= parts[1] ? parts[5 + kind][slot] : '-';
    granted[key] = !(~flags & 1 && (flags & stopped || choice != 1 && (choice == 0 || (sluis.n = 1))));
  }));
  if (parts) signal('update');
  // Something may be left to clear from a page without a script.
  if (sluis.w = parts && !parts[7] || sluis.n || cookies('-clear_')[0]) load();
  early.map(sluis.push);
})();
