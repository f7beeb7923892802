//! What each vendor is told, in which order: the loader with one vendor's script, as the server puts it together from the
//! rows in `app/src/signals/parts.json`, against stubs that take calls as the vendor documents (docs/SIGNALS.md names the
//! documents). A decision is what the banner script makes of it: the state, then one call. Run: `node --test`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const loader = read('../loader.js');
const parts = JSON.parse(read('../../../app/src/signals/parts.json'));
const now = 1_790_000_000;

const optional = ['analytics', 'personalised_content', 'personalised_advertising', 'media'];
const purposes = [['necessary', 0, 1], ['analytics', 0, 2], ['personalised_content', 0, 2], ['personalised_advertising', 0, 2], ['media']];
const services = [['shop', '', 1], ['posthog', '', 2], ['wimpel', '', 2]];
const all = [...optional.map((id) => 'p:' + id), 's:posthog', 's:wimpel'];

/** The vendor's script as a function in text, with these rows or those of the test site. */
const part = (name, words, wait) => {
  const script = `signal-${name}.js`;
  const found = parts.find((one) => one.script === script);
  const source = read(`./${name}.js`);
  return source.slice(source.indexOf('__TELL__ = ') + 11).trim().replace(/;$/, '')
    .replace('__WORDS__', () => JSON.stringify(words ?? found.words)).replace('__WAIT__', wait ?? found?.wait ?? 0);
};

/** A stored choice as the state cookie has it; `regime` 4 is one that honours the browser's signal, 1 one that does not. */
const cookie = (granted, regime = 1) => {
  const bits = (rows, kind) => rows.map(([id, , flags]) => flags === 1 ? '-' : +granted.includes(`${kind}:${id}`)).join('');
  return `sluis_shop=1.1.${now - 60}.${now + 9000}.${regime}.${bits(purposes, 'p')}.${bits(services, 's')}.AAAAAAAAAAAAAAAAAAAAAA`;
};

/** A page on which the loader has just run. */
const visit = (functions, { stored, gpc = false, before = {}, readyState = 'loading' } = {}) => {
  const listeners = [];
  class Element {}
  const make = () => Object.assign(Object.create({ __proto__: Element.prototype, set src(_) {} }), { dataset: {} });
  const document = {
    currentScript: { src: 'https://sluis.example/s/shop.js' }, documentElement: { lang: 'nl' }, head: { append() {} },
    createElement: make, readyState, cookie: stored ?? '',
    addEventListener: (name, listener) => listeners.push([name, listener]),
  };
  const window = {
    document, location: { hash: '', search: '' }, navigator: { globalPrivacyControl: gpc }, Element, Promise,
    MutationObserver: class { observe() {} }, addEventListener() {}, Date: { now: () => now * 1000 }, fetch: () => Promise.resolve(), ...before,
  };
  window.window = window;
  vm.createContext(window);
  const settings = ['shop', 1, purposes, services, '', '/a/1/', 1, 0];
  vm.runInContext(loader.replace('__SIGNALS__', () => [functions].flat().join(',')).replace('= __SITE__', () => '= ' + JSON.stringify(settings)), window);
  return {
    window,
    /** Runs as a script of the page. */
    runs: (code) => vm.runInContext(code, window),
    /** What the banner script does with a new decision. */
    decides(...granted) {
      const state = window.sluis.s;
      for (const key of all) state[key] = granted.includes(key);
      window.sluis.g('update', {});
    },
    ready() {
      document.readyState = 'complete';
      listeners.filter(([name]) => name === 'DOMContentLoaded').forEach(([, listener]) => listener());
    },
  };
};
const plain = (value) => JSON.parse(JSON.stringify(value));

/**
 * The same visits for every vendor. `told` takes what happened on a page apart into calls, in order; `expected` names them
 * for each visit; `arrives` is the vendor's own code, run by the page right after the loader.
 */
const visits = {
  'first visit': [{}],
  'accepts all': [{}, all],
  'rejects': [{}, []],
  'chooses analytics': [{}, ['p:analytics', 's:posthog']],
  'returns, had accepted': [{ stored: cookie(all) }],
  'returns, had rejected': [{ stored: cookie([]) }],
  'withdraws': [{ stored: cookie(all) }, []],
  'changes their mind twice': [{}, [], all],
  'the signal is honoured against a stored grant': [{ stored: cookie(all, 4), gpc: true }],
  'the signal decides at the first visit': [{ gpc: true }, ['p:media']],
  'the signal changes nothing elsewhere': [{ stored: cookie(all), gpc: true }],
};
const signal = (name, { told, arrives = '', expected, words, before }) => {
  for (const [what, [circumstances, ...decisions]] of Object.entries(visits)) {
    test(`${name}: ${what}`, () => {
      const page = visit(part(name, words), { ...circumstances, before: before?.() });
      page.runs(arrives);
      page.ready();
      for (const granted of decisions) page.decides(...granted);
      assert.deepEqual(plain(told(page)), expected[what]);
    });
  }
};
/** Expectations by what is granted at the end of each step, for vendors with a default call and one update per decision. */
const byDecision = (first, state) => {
  const [none, everything, analytics] = [state([]), state(all), state(['p:analytics', 's:posthog'])];
  const unsold = state([]);
  return {
    'first visit': [first],
    'accepts all': [first, everything],
    'rejects': [first, none],
    'chooses analytics': [first, analytics],
    'returns, had accepted': [first, everything],
    'returns, had rejected': [first, none],
    'withdraws': [first, everything, none],
    'changes their mind twice': [first, none, everything],
    'the signal is honoured against a stored grant': [first, unsold],
    'the signal decides at the first visit': [first, unsold],
    'the signal changes nothing elsewhere': [first, everything],
  };
};
const word = (granted, key) => granted.includes(key) ? 'granted' : 'denied';

// --- Google: commands are arguments on the data layer; the default before anything, then one update each.
const googleTypes = (granted) => ({
  ad_storage: word(granted, 'p:personalised_advertising'), ad_user_data: word(granted, 'p:personalised_advertising'),
  ad_personalization: word(granted, 'p:personalised_advertising'), analytics_storage: word(granted, 'p:analytics'),
  functionality_storage: 'denied', personalization_storage: word(granted, 'p:personalised_content'), security_storage: 'granted',
});
signal('google', {
  told: ({ window }) => window.dataLayer.map((entry) => Array.from(entry)),
  expected: byDecision(['consent', 'default', { ...googleTypes([]), wait_for_update: 500 }], (granted) => ['consent', 'update', googleTypes(granted)]),
});

test('google: what the page had on its data layer stays, and what Google\'s own code makes is the same', () => {
  const page = visit(part('google'), { before: { dataLayer: [{ shop: 1 }] } });
  page.runs('function gtag() { dataLayer.push(arguments); } gtag("js", 1);');
  page.decides(...all);
  assert.deepEqual(page.window.dataLayer.map((entry) => entry[0] ?? 'page'), ['page', 'consent', 'js', 'consent']);
  assert.equal(Object.prototype.toString.call(page.window.dataLayer[3]), '[object Arguments]', 'an array would be no command');
});

const regional = ['consent', 'default', { ad_storage: 'granted', region: ['US'] }];
const commands = (gpc) => {
  const page = visit([part('google'), part('google_commands', [['set', 'ads_data_redaction', true], ['set', 'url_passthrough', true], regional])], { gpc });
  page.decides(...all);
  const [first, ...told] = plain(page.window.dataLayer.map((entry) => Array.from(entry)));
  assert.deepEqual([first[1], told.pop()[1]], ['default', 'update']);
  return told;
};
test('google: redaction, pass-through and the regions\' default come once, right after the default', () => {
  assert.deepEqual(commands(false), [['set', 'ads_data_redaction', true], ['set', 'url_passthrough', true], regional]);
});
test('google: P3 where the browser\'s signal says no, no region gets a default that grants', () => {
  assert.deepEqual(commands(true), [['set', 'ads_data_redaction', true], ['set', 'url_passthrough', true]]);
});

// --- Microsoft Advertising: three words a push; its script replaces the queue and reads it in order.
const uet = `{ let waiting = window.uetq || []; let events = window.told = [];
  let take = (...words) => events.push(words);
  window.uetq = { push: take };
  while (waiting.length) take(...waiting.splice(0, 3)); }`;
signal('microsoft_uet', {
  arrives: uet,
  told: ({ window }) => window.told,
  expected: byDecision(['consent', 'default', { ad_storage: 'denied' }], (granted) => ['consent', 'update', { ad_storage: word(granted, 'p:personalised_advertising') }]),
});

// --- Clarity: both words each time, whether they wait in its queue or its script is there.
const clarity = (granted) => ['consentv2', { ad_Storage: 'denied', analytics_Storage: word(granted, 'p:analytics') }];
const clarityScript = `{ window.clarity = window.clarity || function () { (window.clarity.q = window.clarity.q || []).push(arguments); };
  let { q = [] } = window.clarity; window.told = q.map((words) => Array.from(words));
  window.clarity = (...words) => { window.told.push(words); }; }`;
signal('clarity', { arrives: clarityScript, told: ({ window }) => window.told, expected: byDecision(clarity([]), clarity) });
test('clarity: a choice that is made before its script is there waits in its queue', () => {
  const page = visit(part('clarity'));
  page.decides(...all);
  page.runs(clarityScript);
  assert.deepEqual(plain(page.window.told), [clarity([]), clarity(all)]);
});

// --- Meta: its code leaves a page alone that has `fbq`; what is called waits in `fbq.queue`.
const metaCode = `(() => { if (window.fbq) return; let fbq = window.fbq = function () { fbq.callMethod ? fbq.callMethod(...arguments) : fbq.queue.push(arguments); };
  window._fbq = window._fbq || fbq; fbq.push = fbq; fbq.loaded = true; fbq.version = '2.0'; fbq.queue = []; window.asked = (window.asked || 0) + 1; })();
  fbq('init', '1'); fbq('track', 'PageView');`;
const meta = ({ window }) => plain(window._fbq.queue.map((words) => Array.from(words)));
const pixel = [['init', '1'], ['track', 'PageView']];
const metaRows = [['consent', 'p:personalised_advertising', 's:wimpel']];
const metaSays = (call) => ['consent', call];
signal('meta', {
  words: metaRows, arrives: metaCode, told: meta,
  expected: {
    'first visit': [metaSays('revoke'), ...pixel],
    'accepts all': [metaSays('revoke'), ...pixel, metaSays('grant')],
    'rejects': [metaSays('revoke'), ...pixel, metaSays('revoke')],
    'chooses analytics': [metaSays('revoke'), ...pixel, metaSays('revoke')],
    'returns, had accepted': [metaSays('grant'), ...pixel],
    'returns, had rejected': [metaSays('revoke'), ...pixel],
    'withdraws': [metaSays('grant'), ...pixel, metaSays('revoke')],
    'changes their mind twice': [metaSays('revoke'), ...pixel, metaSays('revoke'), metaSays('grant')],
    'the signal is honoured against a stored grant': [metaSays('revoke'), ...pixel],
    'the signal decides at the first visit': [metaSays('revoke'), ...pixel, metaSays('revoke')],
    'the signal changes nothing elsewhere': [metaSays('grant'), ...pixel],
  },
});
test('meta: a pixel that is held until it is granted is told so before it begins, and loads its script', () => {
  const page = visit(part('meta', metaRows));
  assert.equal(page.window.fbq, undefined);
  page.decides(...all);
  page.runs(metaCode);
  assert.deepEqual(meta(page), [metaSays('grant'), ...pixel]);
  assert.equal(page.window.asked, 1);
  page.decides();
  assert.deepEqual(meta(page).at(-1), metaSays('revoke'));
});
test('meta: code that looks at what it made before it is whole, as a container does, is told once it is', () => {
  const page = visit(part('meta', metaRows));
  page.runs(`window.fbq = window._fbq = function () { fbq.queue.push(arguments); }; if (!window.fbq.queue) fbq.queue = []; fbq('init', '1');`);
  assert.deepEqual(meta(page), [metaSays('revoke'), pixel[0]]);
});
test('meta: a purpose without its service grants nothing', () => {
  const page = visit(part('meta', metaRows));
  page.runs(metaCode);
  page.decides('p:personalised_advertising');
  assert.deepEqual(meta(page).at(-1), metaSays('revoke'));
});

// --- TikTok: its code gives an array methods that push their own names; its script reads the array in order.
const tiktok = `{ let ttq = window.ttq = window.ttq || [];
  for (let name of ['page', 'holdConsent', 'grantConsent', 'revokeConsent']) ttq[name] = (...words) => { ttq.push([name, ...words]); };
  ttq.page(); }`;
const tiktokSays = (call) => [call];
const said = byDecision(tiktokSays('holdConsent'), (granted) => tiktokSays(granted.includes('p:personalised_advertising') ? 'grantConsent' : 'revokeConsent'));
signal('tiktok', { told: ({ window }) => [...window.ttq], expected: said });
test('tiktok: the hold comes before the page view, and later calls go to what its script made of them', () => {
  const page = visit(part('tiktok'));
  page.runs(tiktok);
  page.decides(...all);
  assert.deepEqual(plain([...page.window.ttq]), [['holdConsent'], ['page'], ['grantConsent']]);
  page.runs('window.told = []; for (let name of ["grantConsent", "revokeConsent"]) ttq[name] = () => { told.push(name); };');
  page.decides();
  assert.deepEqual([...page.window.told, page.window.ttq.length], ['revokeConsent', 3]);
});

// --- Matomo: commands in `_paq`, read in order once its script is there.
const matomo = ({ window }) => [...window._paq];
const [requires, gives, forgets] = [[['requireConsent'], ['requireCookieConsent']], [['setConsentGiven'], ['setCookieConsentGiven']], [['forgetConsentGiven'], ['forgetCookieConsentGiven']]];
signal('matomo', {
  told: matomo,
  expected: {
    'first visit': requires,
    'accepts all': [...requires, ...gives],
    'rejects': requires,
    'chooses analytics': [...requires, gives[0]],
    'returns, had accepted': [...requires, ...gives],
    'returns, had rejected': requires,
    'withdraws': [...requires, ...gives, ...forgets],
    'changes their mind twice': [...requires, ...gives],
    'the signal is honoured against a stored grant': requires,
    'the signal decides at the first visit': requires,
    'the signal changes nothing elsewhere': [...requires, ...gives],
  },
});
test('matomo: its own commands come after the requirement', () => {
  const page = visit(part('matomo'));
  page.runs('var _paq = window._paq = window._paq || []; _paq.push(["trackPageView"]);');
  assert.deepEqual(plain(matomo(page)), [...requires, ['trackPageView']]);
});

// --- Piwik PRO: keeps choices itself. This one had kept what `known` says and answers at once.
const piwik = (known) => ({
  dataLayer: [],
  ppms: { cm: {
    kept: known, calls: [],
    api(name, ...rest) {
      this.calls.push([name, ...(name === 'setComplianceSettings' ? [plain(rest[0])] : [])]);
      if (name === 'getComplianceSettings') rest[0](this.kept);
      else { this.kept = plain(rest[0]); rest[1](); }
    },
  } },
});
const asks = ['getComplianceSettings'];
const sets = (analytics, remarketing) => ['setComplianceSettings', { consents: { analytics: { status: analytics }, remarketing: { status: remarketing } } }];
signal('piwik_pro', {
  before: () => piwik({}), told: ({ window }) => window.ppms.cm.calls,
  expected: {
    'first visit': [],
    'accepts all': [asks, sets(1, 1)],
    'rejects': [asks, sets(0, 0)],
    'chooses analytics': [asks, sets(1, 0)],
    'returns, had accepted': [asks, sets(1, 1)],
    'returns, had rejected': [asks, sets(0, 0)],
    'withdraws': [asks, sets(1, 1), asks, sets(0, 0)],
    'changes their mind twice': [asks, sets(0, 0), asks, sets(1, 1)],
    'the signal is honoured against a stored grant': [asks, sets(0, 0)],
    'the signal decides at the first visit': [asks, sets(0, 0)],
    'the signal changes nothing elsewhere': [asks, sets(1, 1)],
  },
});
test('piwik_pro: what it knows already is not told again', () => {
  const page = visit(part('piwik_pro'), { stored: cookie(all), before: piwik({ consents: { analytics: { status: 1 }, remarketing: { status: 1 } } }) });
  assert.deepEqual(page.window.ppms.cm.calls, [asks]);
});
test('piwik_pro: before its container is there, calls wait on the data layer in its own form', () => {
  const page = visit(part('piwik_pro'));
  page.decides(...all);
  assert.deepEqual(plain(page.window.dataLayer.map(({ event, parameters }) => [event, parameters.length])), [['ppms.cm:getComplianceSettings', 2]]);
});

// --- Adobe's Web SDK: nothing before `configure`; its script reads `alloy.q` and takes its place.
const alloyBase = `(() => { if (!window.alloy) { (window.__alloyNS = window.__alloyNS || []).push('alloy');
  window.alloy = (...words) => new Promise((done, failed) => window.alloy.q.push([done, failed, words])); window.alloy.q = []; } })();`;
const alloyCode = `${alloyBase} alloy('configure', { orgId: 'ABC@AdobeOrg' }); alloy('sendEvent', {});`;
const alloyCalls = ({ window }) => (window.alloy.q ?? []).map(([, , words]) => Array.from(words));
const configured = ['configure', { defaultConsent: 'pending', orgId: 'ABC@AdobeOrg' }];
const yes = (granted, key) => ({ val: granted.includes(key) ? 'y' : 'n' });
const adobe = (granted) => ['setConsent', { consent: [{ standard: 'Adobe', version: '2.0', value: {
  collect: yes(granted, 'p:analytics'), share: yes(granted, 'p:personalised_advertising'), personalize: { content: yes(granted, 'p:personalised_content') },
} }] }];
const after = ['sendEvent', {}];
const known = (granted) => [configured, adobe(granted), after];
signal('adobe_web_sdk', {
  arrives: alloyCode, told: alloyCalls,
  expected: {
    'first visit': [configured, after],
    'accepts all': [configured, after, adobe(all)],
    'rejects': [configured, after, adobe([])],
    'chooses analytics': [configured, after, adobe(['p:analytics'])],
    'returns, had accepted': known(all),
    'returns, had rejected': known([]),
    'withdraws': [...known(all), adobe([])],
    'changes their mind twice': [configured, after, adobe([]), adobe(all)],
    'the signal is honoured against a stored grant': known([]),
    'the signal decides at the first visit': [configured, after, adobe([])],
    'the signal changes nothing elsewhere': known(all),
  },
});
test('adobe_web_sdk: a default that the site sets itself stays, and its name is announced once', () => {
  const page = visit(part('adobe_web_sdk'));
  page.runs(`${alloyBase} alloy('configure', { defaultConsent: 'out' });`);
  assert.equal(alloyCalls(page)[0][1].defaultConsent, 'out');
  assert.deepEqual([...page.window.__alloyNS], ['alloy']);
});
test('adobe_web_sdk: an instance that Adobe\'s tags made is told decisions', () => {
  const page = visit(part('adobe_web_sdk'));
  page.runs('window.told = []; window.alloy = (...words) => { told.push(words); return Promise.resolve(); };');
  page.decides(...all);
  assert.deepEqual(plain(page.window.told), [adobe(all)]);
});

// --- Adobe's opt-in service: waits until it is completed.
const optIn = `window.told = []; window.adobe = window.adobe || {};
  adobe.optIn = { approve: (...words) => { told.push(['approve', ...words]); }, deny: (...words) => { told.push(['deny', ...words]); }, complete: () => { told.push(['complete']); } };
  adobe.optIn.complete.name;`;
const everyCategory = ['aa', 'ecid', 'target'];
const approves = [['approve', everyCategory, true], ['complete']];
const denies = [['deny', everyCategory, true], ['complete']];
signal('adobe_opt_in', {
  arrives: optIn, told: ({ window }) => window.told,
  expected: {
    'first visit': [],
    'accepts all': approves,
    'rejects': denies,
    'chooses analytics': [['approve', ['aa', 'ecid'], true], ['deny', ['target'], true], ['complete']],
    'returns, had accepted': approves,
    'returns, had rejected': denies,
    'withdraws': [...approves, ...denies],
    'changes their mind twice': [...denies, ...approves],
    'the signal is honoured against a stored grant': denies,
    'the signal decides at the first visit': denies,
    'the signal changes nothing elsewhere': approves,
  },
});

// --- Shopify: keeps the answer itself; its object is there when the page is read.
const shopify = (kept) => ({
  Shopify: {
    loadFeatures(features, ready) { this.features = features; ready(); },
    customerPrivacy: {
      kept,
      currentVisitorConsent() { return this.kept; },
      setTrackingConsent(consent, done) {
        calls.push(plain(consent));
        for (const name in consent) this.kept[name] = consent[name] ? 'yes' : 'no';
        done();
      },
    },
  },
});
let calls = [];
const shop = (granted) => ({
  analytics: granted.includes('p:analytics'), marketing: granted.includes('p:personalised_advertising'),
  preferences: granted.includes('p:personalised_content'), sale_of_data: false,
});
signal('shopify', {
  before: () => { calls = []; return shopify({ analytics: '', marketing: '', preferences: '', sale_of_data: '' }); }, told: () => calls,
  expected: {
    'first visit': [],
    'accepts all': [shop(all)],
    'rejects': [shop([])],
    'chooses analytics': [shop(['p:analytics'])],
    'returns, had accepted': [shop(all)],
    'returns, had rejected': [shop([])],
    'withdraws': [shop(all), shop([])],
    'changes their mind twice': [shop([]), shop(all)],
    'the signal is honoured against a stored grant': [shop([])],
    'the signal decides at the first visit': [shop([])],
    'the signal changes nothing elsewhere': [shop(all)],
  },
});

test('shopify: what it knows already is not told again', () => {
  calls = [];
  const page = visit(part('shopify'), { stored: cookie(all), before: shopify({ analytics: 'yes', marketing: 'yes', preferences: 'yes', sale_of_data: 'no' }) });
  page.ready();
  assert.deepEqual(calls, []);
  assert.deepEqual(plain(page.window.Shopify.features), [{ name: 'consent-tracking-api', version: '0.1' }]);
});
test('shopify: a page that is not Shopify\'s hears nothing', () => {
  const page = visit(part('shopify'), { stored: cookie(all) });
  page.ready();
  page.decides();
});

// --- Tag managers.
const event = (mode, granted) => ({
  event: 'sluis_consent_' + mode,
  sluis_consent: {
    purposes: Object.fromEntries(optional.map((id) => [id, granted.includes('p:' + id)])),
    services: { posthog: granted.includes('s:posthog'), wimpel: granted.includes('s:wimpel') },
  },
});
const decided = byDecision(event('default', []), (granted) => event('update', granted));
// What does not sell or share is not the signal's business.
decided['the signal is honoured against a stored grant'] = [event('default', []), event('update', ['p:media'])];
decided['the signal decides at the first visit'] = [event('default', []), event('update', ['p:media'])];
signal('data_layer', { words: all, told: ({ window }) => window.dataLayer, expected: decided });

test('what one vendor\'s own code does wrong stops neither the next vendor nor the page', () => {
  const guarded = (text) => `(m,g)=>{try{(${text})(m,g)}catch(e){}}`;
  const page = visit([guarded(part('microsoft_uet')), guarded(part('tiktok'))], { before: { uetq: { push() { throw new Error('theirs'); } } } });
  page.decides(...all);
  assert.deepEqual(plain([...page.window.ttq]), [['holdConsent'], ['grantConsent']]);
});
