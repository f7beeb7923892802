//! The loader against the vectors of `consent::decide`, in a page made of as little as it touches. What it believes is
//! read from `sluis.state()`; whether somebody must be asked, from whether it fetched the banner. Run: `node --test`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
/** The loader with what Google is told, as the server puts it together. */
const google = read('./signals/google.js').slice(read('./signals/google.js').indexOf('__TELL__ = ') + 11).trim().replace(/;$/, '')
  .replace('__WORDS__', JSON.stringify([['ad_storage', 'p:p1'], ['security_storage']])).replace('__WAIT__', '500');
const loader = read('./loader.js').replace('[__SIGNALS__]', () => `[${google}]`);
const { now, policy, purposes, services, vectors } = JSON.parse(read('../../crates/consent/tests/vectors.json'));

/** The settings as the server writes them from the same rules. */
const settings = [
  'shop', policy,
  purposes.map(({ necessary, sale_or_share, since, slot }, at) => [`p${at}`, 0, +necessary | sale_or_share << 1, since, slot]),
  services.map((rule, at) => {
    const of = rule.purposes.map((place) => purposes[place]);
    const sells = of.some(({ necessary, sale_or_share }) => !necessary && sale_or_share);
    const flags = +of.every(({ necessary }) => necessary) | sells << 1;
    return [`s${at}`, '', flags, Math.max(rule.since, ...of.map(({ since }) => since)), rule.slot];
  }),
  '', '/a/1/', 1, 0,
];

const visit = ({ cookies, gpc = false, before }) => {
  const fetched = [];
  class Element {}
  const make = () => Object.assign(Object.create({ __proto__: Element.prototype, set src(address) { fetched.push(address); } }), { dataset: {} });
  const document = {
    currentScript: { src: 'https://sluis.example/s/shop.js' },
    documentElement: { lang: 'nl' },
    head: { append() {} },
    createElement: make,
    addEventListener() {},
    get cookie() {
      if (cookies === null) throw new Error('blocked');
      return cookies.join('; ');
    },
  };
  const window = {
    document, location: { hash: '', search: '' }, navigator: { globalPrivacyControl: gpc }, Element,
    MutationObserver: class { observe() {} }, addEventListener() {}, Date: { now: () => now * 1000 },
    fetch: (address) => { fetched.push(address); return Promise.resolve(); },
  };
  window.window = window;
  if (before) window.sluis = before;
  vm.runInNewContext(loader.replace('= __SITE__', () => '= ' + JSON.stringify(settings)), window);
  return { sluis: window.sluis, navigator: window.navigator, state: window.sluis.state(), asks: fetched.length > 0, fetched, commands: Array.from(window.dataLayer, (entry) => Array.from(entry)) };
};

const expected = ({ purposes: first, services: second }) => ({
  ...Object.fromEntries(first.map((granted, at) => [`p:p${at}`, granted])),
  ...Object.fromEntries(second.map((granted, at) => [`s:s${at}`, granted])),
});
const believed = (state) => Object.fromEntries(Object.entries(state).map(([key, granted]) => [key, !!granted]));

test('every vector of the rule engine comes out the same', () => {
  assert.ok(vectors.length > 50, 'there are vectors');
  for (const vector of vectors) {
    const seen = visit({ cookies: vector.cookie ? [`sluis_shop=${vector.cookie}`] : [], gpc: vector.gpc });
    assert.deepEqual(believed(seen.state), expected(vector), JSON.stringify(vector));
    // One that the server has not confirmed brings the banner script in any case, so what it asks is seen once it has.
    const confirmed = vector.cookie.replace(/\.$/, '.AAAAAAAAAAAAAAAAAAAAAA');
    const { asks } = visit({ cookies: confirmed ? [`sluis_shop=${confirmed}`] : [], gpc: vector.gpc });
    assert.equal(asks, vector.asks, JSON.stringify(vector));
  }
});

test('S8 blocked cookies are no choice', () => {
  const seen = visit({ cookies: null });
  assert.ok(seen.asks);
  const necessary = purposes.map((rule, at) => rule.necessary && `p:p${at}`).filter(Boolean);
  assert.deepEqual(Object.keys(seen.state).filter((key) => key[0] === 'p' && seen.state[key]), necessary);
});

// Made from the vectors, because those that ask nothing may still be unconfirmed, and those send their record.
const granting = vectors.filter((vector) => !vector.asks && vector.purposes[1] && !vector.gpc)
  .map((vector) => ({ ...vector, cookie: vector.cookie.replace(/\.$/, '.AAAAAAAAAAAAAAAAAAAAAA') }))[0];

test('K6 two cookies that differ are no choice, two that are equal are one', () => {
  const [one, other] = [`sluis_shop=${granting.cookie}`, `sluis_shop=${granting.cookie.replace(/1+\./, '0.')}x`];
  assert.ok(!visit({ cookies: [one, one] }).asks);
  for (const cookies of [[one, other], [other, one], [one, 'sluis_shop=']]) {
    const seen = visit({ cookies });
    assert.ok(seen.asks, cookies.join());
    assert.ok(!seen.state['p:p1']);
  }
});

test('a cookie of another site is not believed', () => {
  assert.ok(visit({ cookies: [`sluis_shop2=${granting.cookie}`, `xsluis_shop=${granting.cookie}`] }).asks);
});

test('C1 the default is denied first, and a standing choice sends one update and no request', () => {
  const seen = visit({ cookies: [`sluis_shop=${granting.cookie}`] });
  assert.deepEqual(seen.commands.map(([, mode]) => mode), ['default', 'update']);
  assert.equal(seen.commands[0][2].ad_storage, 'denied');
  assert.deepEqual(seen.fetched, []);
});

test('what a page asked for before the loader is asked for with it, and holds it back in nothing', () => {
  const handler = () => {};
  const seen = visit({ cookies: [`sluis_shop=${granting.cookie}`], before: [['on', 'decision', handler], ['receipt']] });
  assert.deepEqual(Array.from(seen.sluis.q, ([call]) => call[0]), ['on', 'receipt']);
  assert.ok(seen.state['p:p1'], 'the stored choice counts as ever');
  assert.deepEqual([...new Set(seen.fetched)], ['https://sluis.example/a/1/api.js'], 'and nothing else is fetched for it');
});

test('whether a press stands behind a call is what it was when the call was made, and no is the answer where no browser says so', () => {
  const { sluis, navigator } = visit({ cookies: [] });
  sluis.grant('chat');
  navigator.userActivation = { isActive: true };
  sluis.grant('chat');
  navigator.userActivation.isActive = false;
  sluis.grant('chat');
  assert.deepEqual(Array.from(sluis.q, ([, , pressed]) => !!pressed), [false, true, false]);
});

test('an element of the page that has its name is not taken for a loader', () => {
  assert.ok(visit({ cookies: [], before: { nodeName: 'DIV', map() {} } }).asks);
});

test('what state() answers is a copy, each value true or false', () => {
  const { sluis } = visit({ cookies: [] });
  sluis.state()['p:p1'] = true;
  assert.equal(sluis.state()['p:p1'], false);
  for (const granted of Object.values(sluis.state())) assert.equal(typeof granted, 'boolean');
});

test('unsubscribing takes the handler away, also before anybody could call it', () => {
  const { sluis } = visit({ cookies: [] });
  const off = sluis.on('decision', () => {});
  assert.equal(typeof sluis.q[0][0][2], 'function');
  off();
  assert.equal(sluis.q[0][0][2], undefined);
});
