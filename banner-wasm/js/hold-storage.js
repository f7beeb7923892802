//! A part of the loader for sites with `hold = ["storage"]`: what the page's own scripts keep under a name that the
//! inventory gives to services, none of which is granted, is not kept. It stands after the loader. It knows names only:
//! what is written under another one is written, and so is `localStorage.name = value`, which calls nothing.
//!
//! The server puts the names where `__ITEMS__` stands, rows `[service, kind, name]` (app::holding). kind: c cookie, l local
//! storage, s session storage, i IndexedDB. A name is whole, or ends in a `*` that stands for anything.
(() => {
  let items = __ITEMS__;
  let { sluis } = window;
  let fits = (pattern, name) => pattern.slice(-1) == '*' ? name.startsWith(pattern.slice(0, -1)) : name == pattern;
  let shut = (wanted, name) => {
    let granted = sluis.state();
    let found = items.filter(([, kind, pattern]) => kind == wanted && fits(pattern, name));
    let held = found[0] && !found.some(([service]) => granted['s:' + service]);
    if (held) console.debug('sluis: ' + name + ' is not kept until the visitor agrees');
    return held;
  };

  // Deleting is always allowed.
  let isOver = (text) => /;\s*max-age\s*=\s*(-|0\s*(;|$))/i.test(text) || Date.parse((text.match(/;\s*expires\s*=\s*([^;]+)/i) || [])[1]) < Date.now();
  let { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    configurable: true,
    enumerable: true,
    get,
    set(text) {
      text = '' + text;
      if (isOver(text) || !shut('c', text.split(/[=;]/)[0].trim())) set.call(this, text);
    },
  });
  if (window.CookieStore) {
    let { set: store } = CookieStore.prototype;
    CookieStore.prototype.set = function (cookie, ...more) {
      return shut('c', '' + (cookie.name || cookie)) ? Promise.resolve() : store.call(this, cookie, ...more);
    };
  }

  let kindOf = (storage) => {
    try {
      return storage == localStorage ? 'l' : 's';
    } catch (_) {
      return 's';
    }
  };
  let { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (name, value) {
    if (!shut(kindOf(this), '' + name)) setItem.call(this, name, value);
  };
  if (window.IDBFactory) {
    let { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, ...more) {
      if (shut('i', '' + name)) throw new DOMException('sluis: ' + name + ' is held until the visitor agrees', 'UnknownError');
      return open.call(this, name, ...more);
    };
  }
})();
