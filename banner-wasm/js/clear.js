//! Clears what services kept in this page's own storage when they may no longer run (S21, E12): at a refusal or withdrawal,
//! of one service or all, and when a choice stopped counting (it expired, the policy changed, the browser's signal). It says
//! what it could not delete. Items that a granted service keeps too stay, and so does the memory of the choice itself.
//! It comes after both layers can be used, and decides nothing about what is granted. What unfolds in the second layer comes
//! with it, because nobody needs that before.
//!
//! The server puts the site's settings where `__ITEMS__` stands (app::parts::clearing), an array of three places:
//!  0 site id
//!  1 what is said of items that are left, with `%i` for their names
//!  2 services that keep items: `[id, slot, 1 when necessary, vendor, items]`. Each item is a letter and its name, in which
//!    `*` stands for anything. c cookie, h cookie that scripts do not reach, l local storage, s session storage, i database,
//!    k cache, w service worker by the path of its script; x what others keep under their own addresses
let [site, remains, services] = __ITEMS__;
let here = new URL(import.meta.url).origin == location.origin;
let ran = 'sluis-ran:' + site;
let again = 'sluis-clear_' + site;

let pattern = (name) => RegExp('^' + name.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&')).join('.*') + '$');
// Blocked storage keeps nothing.
let attempt = async (work) => { try { return await work(); } catch (_) { return 0; } };
let cookies = () => document.cookie.split('; ').map((pair) => pair.split('=')[0]);

// A page is not told with which domain and path a cookie was set, so every one that it could have had is tried, with and
// without a partition of its own.
let labels = location.hostname.split('.');
let domains = ['', ...labels.map((_, at) => ';domain=' + labels.slice(at).join('.'))];
let paths = ['/'];
location.pathname.replace(/[^/]+/g, (folder, at, whole) => {
  let path = whole.slice(0, at) + folder;
  paths.push(path, path + '/');
});
let expire = (name) => {
  for (let domain of domains) for (let path of paths) for (let more of ['', ';secure', ';secure;partitioned']) {
    document.cookie = `${name}=;max-age=0;path=${path}${domain}${more}`;
  }
};
let stored = (storage) => ({ list: () => Object.keys(storage()), drop: (key) => storage().removeItem(key) });
let workers = () => navigator.serviceWorker.getRegistrations();
let scriptOf = ({ active, waiting, installing }) => new URL((active || waiting || installing).scriptURL).pathname;

// By kind: what is there, and how one of it is dropped.
let kinds = {
  c: {
    list: cookies,
    drop: async (name) => {
      expire(name);
      // A browser that tells domain, path and partition is told each by those.
      let all = self.cookieStore ? await cookieStore.getAll(name) : [];
      await Promise.all(all.map(({ domain, path, partitioned }) => cookieStore.delete({ name, path, partitioned, ...domain && { domain } })));
    },
  },
  l: stored(() => localStorage),
  s: stored(() => sessionStorage),
  i: {
    list: async () => (await indexedDB.databases()).map(({ name }) => name),
    // A script that still has it open keeps it until the page goes.
    drop: (name) => new Promise((done) => {
      let request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = request.onblocked = done;
    }),
  },
  k: { list: () => caches.keys(), drop: (name) => caches.delete(name) },
  w: {
    list: async () => (await workers()).map(scriptOf),
    drop: async (path) => {
      for (let worker of await workers()) if (scriptOf(worker) == path) await worker.unregister();
    },
  },
};

let isOurs = (letter, name) => letter == 'c' && /^(__Host-)?sluis(_|-token_|-clear_)/.test(name) && name.endsWith('_' + site)
  || letter == 'l' && (name == ran || name == 'sluis:' + site);
let itemsOf = (rows, letters) => rows.flatMap(([, , , vendor, items]) => items
  .filter((item) => letters.includes(item[0]))
  .map((item) => [item.slice(1), vendor, pattern(item.slice(1))]));

// Clears the items of some services, but those that others keep, and answers what is still there. All kinds at once: when
// the page goes there is no time but for what begins at once.
let clear = (denied, stays) => Promise.all(Object.keys(kinds).map(async (letter) => {
  let { list, drop } = kinds[letter];
  let wanted = itemsOf(denied, letter);
  if (!wanted[0]) return [];
  let kept = itemsOf(stays, letter == 'c' ? 'ch' : letter);
  let owner = (name) => !isOurs(letter, name) && !kept.some(([, , one]) => one.test(name)) && wanted.find(([, , one]) => one.test(name));
  let found = async () => (await attempt(list) || []).filter(owner);
  // Where nothing can be listed, what has a whole name can be dropped all the same.
  let there = await attempt(list) ? await found() : wanted.map(([name]) => name).filter((name) => owner(name));
  await Promise.all(there.map((name) => attempt(() => drop(name))));
  return (await found()).map((name) => [name, owner(name)[1]]);
})).then((all) => all.flat());

let read = () => (localStorage.getItem(ran) || '').split(' ').filter((id) => id);
let remember = (ids) => ids[0] ? localStorage.setItem(ran, ids.join(' ')) : localStorage.removeItem(ran);
let sweep;

/** What services keep, behind what unfolds in the second layer: asked for once, when the first of them is opened. */
let describe = (host) => {
  let { shadowRoot } = host;
  let tell = async () => {
    if (host.told) return;
    host.told = 1;
    let answer = await fetch(import.meta.url.replace('/clear?', '/details?'));
    (await answer.text()).split('\x1e').forEach((table, at) => {
      let spot = shadowRoot.getElementById('d' + at);
      if (spot) spot.innerHTML = window.sluis.t.createHTML(table);
    });
  };
  shadowRoot.addEventListener('toggle', tell, true);
  if (shadowRoot.querySelector('details[open]')) tell();
};

/**
 * Brings the device in line with what is granted, `granted['s:ID']`. `state` is the state cookie before: a service that it
 * grants, or that this browser let run, may have kept something. `act` says that the visitor decided just now: then all that
 * is not granted goes. Answers what is to be said of what is left.
 */
export let settle = async (granted, state, act) => {
  if (!act) attempt(() => describe(window.sluis.f));
  let may = ([id, , necessary]) => necessary || granted['s:' + id];
  let before = await attempt(read) || [];
  let slots = state.split('.')[6] || '';
  let had = ([id, slot]) => before.includes(id) || slots[slot] == 1;
  let reminded = (await attempt(cookies) || []).includes(again);
  let stays = services.filter(may);
  let denied = services.filter((row) => !may(row) && (act || reminded || had(row)));
  // Scripts that were running may write again until the page goes, also in listeners of theirs, so this one is the last.
  removeEventListener('pagehide', sweep);
  sweep = () => { clear(denied, stays); };
  addEventListener('pagehide', sweep);
  let left = await clear(denied, stays);
  let optional = stays.filter(([, , necessary]) => !necessary);
  await attempt(() => remember([...optional, ...left[0] ? denied : []].map(([id]) => id)));
  // What is left for now, such as a database that is open, is tried once more on the next page.
  await attempt(() => { document.cookie = `${again}=1;path=/;samesite=lax;max-age=${left[0] && !reminded ? 86400 : 0}`; });
  let elsewhere = itemsOf(denied.filter(had), here ? 'x' : 'xh');
  let names = new Set([...left, ...elsewhere].map(([name, vendor]) => `${name} (${vendor})`));
  return names.size ? ' ' + remains.replace('%i', () => [...names].join(', ')) : '';
};
