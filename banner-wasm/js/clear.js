//! Clears what a service kept in this page's own storage (S21, E12). What other origins keep only they can clear.

// A name is whole, or ends in a `*` that stands for anything.
let fits = (pattern, name) => pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name == pattern;

// A page cannot see with which domain and path a cookie was set, so every one that it could have had is tried.
let expire = (name) => {
  let labels = location.hostname.split('.');
  let folders = location.pathname.split('/');
  let domains = ['', ...labels.map((_, at) => `;domain=${labels.slice(at).join('.')}`)];
  let paths = ['/', ...folders.map((_, at) => folders.slice(0, at + 1).join('/') || '/')];
  for (let domain of domains) for (let path of paths) document.cookie = `${name}=;max-age=0;path=${path}${domain}`;
};

let empty = (storage, pattern) => Object.keys(storage).forEach((key) => {
  if (fits(pattern, key)) storage.removeItem(key);
});

let kinds = {
  c: (pattern) => document.cookie.split('; ').forEach((pair) => {
    let name = pair.split('=')[0];
    if (fits(pattern, name)) expire(name);
  }),
  l: (pattern) => empty(localStorage, pattern),
  s: (pattern) => empty(sessionStorage, pattern),
  i: (pattern) => indexedDB.databases().then((all) => all.forEach(({ name }) => {
    if (fits(pattern, name)) indexedDB.deleteDatabase(name);
  })),
};

/** Takes a line of the notice: items parted by tabs, a letter for the kind before each name. */
export let clear = (line) => line.split('\t').forEach((item) => {
  try {
    kinds[item[0]]?.(item.slice(1));
  } catch (_) { /* blocked storage keeps nothing */ }
});
