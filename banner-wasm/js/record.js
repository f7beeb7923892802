//! Has choices recorded by the server, and keeps them until it has: in local storage, so that the next page sends them
//! again with the same key. Sets cookies only where the server's own do not reach the page.

/** A readable cookie of the site; two that differ are none. */
export let cookie = (site, kind = '_') => {
  try {
    let [value, other] = new Set(('; ' + document.cookie).split(`; sluis${kind}${site}=`).slice(1).map((rest) => rest.split(';')[0]));
    return other == null && value || '';
  } catch (_) {
    return '';
  }
};

/** For the host, or for the domain whose hosts share a choice: then the host's own cookie goes. */
export let keep = ({ site, domain }, kind, value, seconds) => {
  let set = (value, seconds, more) => {
    document.cookie = `sluis${kind}${site}=${value};path=/;max-age=${seconds};samesite=lax${more}${location.protocol == 'https:' ? ';secure' : ''}`;
  };
  try {
    if (domain) set('', 0, '');
    set(value, seconds, domain ? ';domain=' + domain : '');
    // Left from when hosts shared a choice: two that differ would count as none.
    if (!domain && value && cookie(site, kind) != value) {
      let labels = location.hostname.split('.');
      labels.forEach((_, at) => set('', 0, ';domain=' + labels.slice(at).join('.')));
      set(value, seconds, '');
    }
  } catch (_) { /* blocked storage is no choice */ }
};

/** Development's country, which the loader put behind the language. */
export let query = (base) => document.querySelector(`script[src^="${base}/n/"]`)?.src.split('&').slice(1).join('&') || '';

export let post = ({ base, site, query }, what, body) => fetch(`${base}/v1/sites/${site}/${what}${query && '?' + query}`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
  keepalive: true,
});

let waiting = [];
let busy;
let delay = 1e3;

let store = (site) => {
  try {
    waiting[0] ? localStorage.setItem('sluis:' + site, JSON.stringify(waiting)) : localStorage.removeItem('sluis:' + site);
  } catch (_) { /* then it lasts as long as the page */ }
};

/** Adds a body, if any, and sends what waits, oldest first. `done` hears whether nothing waits any more. */
export let send = async (place, body, done) => {
  if (body) waiting.push(body);
  else {
    try { waiting = JSON.parse(localStorage.getItem('sluis:' + place.site)) || waiting; } catch (_) { /* nothing kept */ }
  }
  store(place.site);
  if (busy) return;
  busy = 1;
  try {
    while (waiting[0]) {
      let answer = await post(place, 'records', waiting[0]);
      if (answer.status > 499 || answer.status == 429) throw 0;
      waiting.shift();
      store(place.site);
      let said = await answer.json();
      if (answer.ok) {
        place.recorded();
        if (!waiting[0] && new URL(place.base).origin != location.origin) {
          keep(place, '_', said.state, said.max_age);
          keep(place, '-token_', said.token, said.max_age);
        }
      } else if (answer.status == 409) {
        busy = 0;
        return place.changed();
      }
      else console.warn('sluis:', said.code);
    }
    busy = 0;
    done(1);
  } catch (_) {
    busy = 0;
    done(0);
    let again = () => {
      removeEventListener('online', again);
      clearTimeout(timer);
      send(place, '', done);
    };
    addEventListener('online', again);
    let timer = setTimeout(again, delay *= 2);
  }
};
