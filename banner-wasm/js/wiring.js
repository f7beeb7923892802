//! Wires the notice to the Rust: clicks, switches, layers, focus, the page's tags. What is decided and stored is made
//! in Rust; sending is in record.js. Clearing, and what unfolds, is in clear.js, which comes beside it, and a careful
//! release of tags in release.js, which comes when both layers can be used already. It builds no markup of its own.
import { cookie, keep, post, query, send } from './record.js';

let { sluis } = window;
let root = document.documentElement;
let base = import.meta.url.split('/a/')[0];
let now = () => Date.now() / 1e3;
let room;
// What is counted beside each choice and kept in no record: the path, and the host that the page was reached from.
let seen = (policy, language) => ({
  policy,
  language,
  device: innerWidth < 640 ? 'mobile' : 'desktop',
  page: location.pathname.slice(0, 201),
  referrer: document.referrer.split('/')[2],
});

export let run = (rust) => {
  import(new URL('release.js', import.meta.url));
  // Texts go through a buffer in the program's memory; a call answers how much of it to read.
  let bytes = (length) => new Uint8Array(rust.memory.buffer, rust.text(), length);
  let ask = (name, ...words) => String.fromCharCode(...bytes(rust[name](...words)));
  let begin = () => {
    let host = sluis.f;
    let [, site, rules, names, saved, pending, changed, given, regime, version, reloads, free, domains = ''] = sluis.d;
    let keys = names.split(' ');
    let clearing = import(`${base}/n/${site}/clear?l=${host.lang}`);
    let settle = (state, act) => clearing.then(({ settle }) => settle(granted, state, act)).catch(() => '');
    let granted = sluis.s;
    let once = sluis.o;
    let find = (selector) => host.querySelector(selector);
    let [form, status, reload] = ['form', '#sluis-status', '[value=reload]'].map(find);
    let tell = (name) => document.dispatchEvent(new CustomEvent('sluis:' + name, { detail: sluis.state() }));
    let place = { base, site, query: query(base), changed: again, recorded: () => tell('recorded'), domain: domains && domains.split(' ').find((one) => ('.' + location.hostname).endsWith('.' + one)) };
    let opener;
    let painted;
    let plain = atob(rules.replace(/-/g, '+').replace(/_/g, '/'));
    let stored = cookie(site);
    bytes(8192).set(Array.from(plain + stored, (letter) => letter.charCodeAt()));
    // By the browser's property, or by the header that the server saw: either can only remove permission.
    let gpc = navigator.globalPrivacyControl || 'gpc' in host.dataset;
    let decided = ask('start', plain.length, stored.length, regime, gpc, now());
    // Where the regime honours the signal, its lowest bit, that is recorded once, where the page can remember it (P3).
    let honoured = gpc & regime;
    host.toggleAttribute('data-gpc', honoured);
    let asked = sluis.n && decided[keys.length] == 1;
    let signals = honoured && !stored && navigator.cookieEnabled;

    function say(text, offersReload) {
      status.textContent = text;
      reload.hidden = !offersReload;
      host.toggleAttribute('data-status', !!text);
    }

    // Room at the page's end, so that what nobody asked for hides nothing that has the focus (2.4.11).
    function layer(number) {
      let was = host.dataset.layer > 0;
      host.dataset.layer = number;
      if (number) host.setAttribute('aria-labelledby', 'sluis-' + number);
      let height = number == 1 ? host.shadowRoot.getElementById('a').offsetHeight + 16 + 'px' : '';
      // In a sheet of its own: what a framework made is not changed, and a body that is swapped has it too.
      try {
        if (!room) document.adoptedStyleSheets = [...document.adoptedStyleSheets, room = new CSSStyleSheet()];
        room.replaceSync(`html{scroll-padding-bottom:${height}}body{padding-bottom:${height}!important}`);
      } catch (_) {
        root.style.scrollPaddingBottom = document.body.style.paddingBottom = height;
      }
      if (number || was) tell(number ? 'shown' : 'closed');
    }

    function show(switches) {
      keys.forEach((key, at) => {
        let input = find(`[name="${key}"]`);
        if (input) {
          input.checked = switches[at] == 1;
          input.indeterminate = switches[at] == '-';
        }
      });
    }

    function open() {
      let parts = cookie(site).split('.');
      let stands = decided[keys.length + 1] == 1;
      if (host.dataset.layer != 2) opener = document.activeElement;
      // The address that opened the settings would open them again on every load.
      if (location.hash == '#cookie-settings') history.replaceState(history.state, '', location.pathname + location.search);
      host.toggleAttribute('data-chosen', stands);
      if (stands && parts[7]) {
        find('#sluis-given').textContent = given
          .replace('%d', new Date(parts[2] * 1e3).toLocaleDateString(host.lang, { dateStyle: 'long' }))
          .replace('%i', parts[7]);
      }
      say('');
      show(ask('reset'));
      layer(2);
      find('#sluis-2').focus();
    }

    // Esc and Close write nothing; who has not answered is still asked.
    function close() {
      layer(asked ? 1 : 0);
      opener?.focus();
    }

    // What a new decision means in the page. Answers whether something that was running may still run.
    function apply(before) {
      let stopped;
      keys.forEach((key, at) => {
        granted[key] = decided[at] == 1;
        if ((before[at] == 1 || once[key]) && !granted[key]) stopped = 1;
        once[key] = 0;
      });
      sluis.g('update');
      document.querySelectorAll('iframe').forEach((frame) => {
        if (!sluis.a(frame)) sluis.h(frame, frame.dataset.src || frame.getAttribute('src'));
      });
      sluis.r();
      tell('decision');
      if (stopped) tell('withdrawn');
      return stopped;
    }

    function request(control, channel, layered) {
      let key = '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
        (digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> digit / 4).toString(16));
      let token = cookie(site, '-token_') || undefined;
      return { key, token, took: painted && (performance.now() - painted >>> 0), layer: +layered, control, channel, purposes: {}, services: {}, ...seen(version, host.lang) };
    }

    function act(how, control, channel, layered) {
      let before = decided;
      let was = cookie(site);
      decided = ask('choose', how, now());
      let state = decided.slice(keys.length * 2 + 2);
      let [, , given, expires] = state.split('.');
      asked = sluis.n = 0;
      sluis.w = 1;
      keep(place, '_', state, expires - given);
      // What a running script does only a new page stops: 0 offered, 1 done, 2 neither. The page may rather see to it itself.
      let reload = apply(before) && document.dispatchEvent(new CustomEvent('sluis:reload', { cancelable: true })) ? reloads : 2;
      let body = request(control, channel, layered);
      // What is always on has no switch that could be turned, and is not part of a choice.
      keys.forEach((name, at) => {
        if (find(`[name="${name}"]`)) body[name[0] == 'p' ? 'purposes' : 'services'][name.slice(2)] = decided[at + keys.length + 2] == 1;
      });
      let text = saved;
      let left = '';
      let report = () => say(text + left, !reload);
      let cleared = settle(was, 1).then((said) => {
        left = said;
        report();
      });
      layer(0);
      report();
      send(place, JSON.stringify(body), (sent) => {
        text = sent ? saved : pending;
        report();
        if (reload == 1) cleared.then(() => location.reload());
        if (!sent) return;
        sluis.w = 0;
        sluis.r();
      });
    }

    // A loader that is still cached from before a publication would ask again on the next page.
    let refresh = () => fetch(`${base}/s/${site}.js`, { cache: 'reload' }).catch(() => {});

    // The policy changed under the visitor: nothing was recorded, the new notice asks again.
    function again() {
      keep(place, '_', '', 0);
      refresh();
      host.remove();
      let script = document.createElement('script');
      script.type = 'module';
      script.src = sluis.t.createScriptURL(`${base}/n/${site}?l=${host.lang}${place.query && '&' + place.query}&v=${now()}`);
      sluis.n = 1;
      sluis.i = () => {
        begin();
        sluis.f.querySelector('#sluis-status').textContent = changed;
        sluis.f.setAttribute('data-status', '');
      };
      document.head.append(script);
    }

    let acts = {
      accept_all: () => press(1, 'accept_all'),
      reject_all: () => press(2, 'reject_all'),
      withdraw_all: () => press(2, 'withdraw_all'),
      save: () => press(0, 'save'),
      choose: open,
      close,
      reload: () => location.reload(),
    };
    function press(how, control) {
      act(how, control, asked ? 'banner' : 'settings', host.dataset.layer);
      opener?.focus();
    }

    host.addEventListener('click', (event) => {
      let wanted = acts[event.target.value];
      if (wanted) {
        event.preventDefault();
        wanted();
      }
    });
    host.addEventListener('change', ({ target }) => show(ask('turn', keys.indexOf(target.name), target.checked)));
    form.addEventListener('submit', (event) => event.preventDefault());
    document.addEventListener('keydown', ({ key }) => {
      if (key == 'Escape' && host.dataset.layer == 2) close();
    });

    // What the public calls need of this script (api.js).
    sluis.b = {
      free,
      open,
      close: () => host.dataset.layer == 2 && close(),
      withdraw: () => act(2, 'withdraw_all', 'script', 0),
      grant: (channel, wanted) => {
        ask('reset');
        wanted.forEach((key) => ask('turn', keys.indexOf(key), true));
        act(0, 'always', channel, 0);
      },
    };

    // Where a regime lets things run unasked, the loader could not know it.
    let before = keys.map((key) => +!!granted[key]).join('');
    let settled = sluis.n && !asked;
    sluis.n = asked;
    if (before != decided.slice(0, keys.length)) apply(before);
    else if (settled) tell('decision');
    if (host.dataset.layer > 0 && !asked) {
      layer(0);
      refresh();
    }
    if (asked) {
      layer(1);
      requestAnimationFrame(() => setTimeout(() => {
        painted = performance.now();
        post(place, 'impressions', JSON.stringify(seen(version, host.lang))).catch(() => {});
      }));
    }
    settle(stored, 0);
    sluis.k = 1;
    sluis.c?.click();
    send(place, signals && JSON.stringify(request('signal', 'gpc', 0)), (sent) => {
      sluis.w = !sent;
      sluis.r();
    });
    sluis.z?.();
  };
  sluis.i = begin;
  if (sluis.f) begin();
};
