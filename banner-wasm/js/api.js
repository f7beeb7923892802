//! What the public calls of `window.sluis` do, all but `state`: comes when the first of them is made, so that pages which
//! make none never fetch it. The loader keeps calls as `[[name, ...words], [resolve, reject], pressed]` until
//! then; pressed says whether a press of the visitor stood behind the call when it was made. It changes no choice itself:
//! the banner script does, which is fetched where a call needs it. Nothing here throws into the page: what is refused or
//! fails is a rejected promise with a stable `code` (docs/JAVASCRIPT.md), and handlers are the browser's to call.
let { sluis } = window;
let base = import.meta.url.split('/a/')[0];
let waiting = [];

let error = (code, message) => Object.assign(new Error('sluis: ' + message), { name: 'SluisError', code });

// A readable cookie of the site; two that differ are none.
let cookie = (kind) => {
  try {
    let [value, other] = new Set(('; ' + document.cookie).split(`; sluis${kind}${sluis.j}=`).slice(1).map((rest) => rest.split(';')[0]));
    return other == null && value || '';
  } catch (_) {
    return '';
  }
};

// The banner script's own functions, as soon as it has wired the notice.
let banner = () => new Promise((found, failed) => {
  sluis.l();
  if (sluis.b) return found(sluis.b);
  waiting.push(found);
  setTimeout(() => failed(error('unavailable', 'notice and banner script did not arrive')), 1e4);
});
sluis.z = () => waiting.splice(0).forEach((found) => found(sluis.b));

let grant = async (channel, ids, pressed) => {
  let keys = ids.map((id) => id[1] == ':' ? id : 's:' + id);
  if (!keys[0]) throw error('nothing_named', 'name the services or purposes to grant');
  let unknown = keys.find((key) => !(key in sluis.state()));
  if (unknown) throw error('unknown_id', `"${unknown}" is no purpose or service of this site`);
  let { grant, free } = await banner();
  if (!pressed && !free) throw error('no_gesture', 'a grant follows a click or key press of the visitor');
  grant(channel, keys);
  return sluis.state();
};

let acts = {
  __proto__: null,
  on: (call) => {
    // Unsubscribing takes the handler out of the call. What is said is the page's state, whoever made the event.
    let listener = () => call[2] && call[2](sluis.state());
    document.addEventListener('sluis:' + call[1], listener);
    if (call[1] == 'decision' && !sluis.n) queueMicrotask(listener);
  },
  open: async () => (await banner()).open(),
  close: async () => sluis.b?.close(),
  grant: ([, ...ids], pressed) => grant('script', ids.map(String), pressed),
  v: ([, ...ids]) => grant('embed', ids, 1),
  withdraw: async () => {
    (await banner()).withdraw();
    return sluis.state();
  },
  receipt: async () => {
    let parts = cookie('_').split('.');
    if (!parts[1]) return null;
    if (!parts[7]) throw error('pending', 'the choice counts and is not recorded yet');
    let answer, said;
    try {
      answer = await fetch(`${base}/v1/sites/${sluis.j}/receipt`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token: cookie('-token_') || undefined }),
      });
      said = await answer.json();
    } catch (_) {
      throw error('unreachable', 'the server did not answer');
    }
    if (!answer.ok) throw error(said.code, said.detail);
    return said;
  },
};

let run = ([call, [resolve, reject], pressed]) => {
  let act = acts[call[0]];
  if (act) new Promise((done) => done(act(call, pressed))).then(resolve, reject);
  else reject(error('unknown_call', `there is no call "${call[0]}"`));
};

sluis.q.splice(0).forEach(run);
sluis.q.push = run;
