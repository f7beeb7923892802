//! The loader's part that carries choices over, with the table that the server sends (`carry.json`), on cookies as the other
//! tools write them: what the page keeps afterwards and what it will send. Whether the server takes it is tested there.
//! Run: `node --test`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const settings = JSON.parse(read('../../app/src/migration/carry.json'));
const now = 1_790_000_000;
const at = (seconds) => new Date(seconds * 1000).toISOString();
const day = 86_400;

/** A visit with these cookies: what is kept, and the record that waits to be sent. */
const visit = (cookies, { accepts = 1, storage = {}, lang = 'nl' } = {}) => {
  const set = [];
  const document = {
    documentElement: { lang },
    get cookie() { return Object.entries(cookies).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; '); },
    set cookie(text) { set.push(text); },
  };
  const site = [...settings.slice(0, 10), accepts];
  const script = read('./carry.js').replace('= __CARRY__', () => '= ' + JSON.stringify(site));
  class Clock extends Date { static now() { return now * 1000; } }
  vm.runInNewContext(script, { document, localStorage: storage, location: { protocol: 'https:' }, innerWidth: 400, crypto, Date: Clock });
  const waiting = storage['sluis:shop'] && JSON.parse(storage['sluis:shop']);
  assert.equal(set.length, waiting ? 1 : 0);
  return { state: set[0], storage, record: waiting && JSON.parse(waiting[0]) };
};

const fides = (consentMethod, consent, more = {}) => JSON.stringify({
  consent,
  identity: { fides_user_device_id: 'abc' },
  fides_meta: { version: '0.9.0', createdAt: at(now - 9 * day), updatedAt: at(now - day), consentMethod },
  tcf_consent: {},
  ...more,
});
const probo = (action, data) => JSON.stringify({ bid: 'b', v: 3, vid: 'x', action, data });

const refused = {
  cookieconsent: { cc_cookie: JSON.stringify({ categories: ['necessary'], revision: 0, lastConsentTimestamp: at(now - day) }) },
  klaro: { klaro: '{"posthog":false,"video":false}' },
  cookiebot: { CookieConsent: `{stamp:'x==',necessary:true,preferences:false,statistics:false,marketing:false,method:'explicit',ver:1,utc:${(now - day) * 1000},region:'be'}` },
  onetrust: { OptanonConsent: 'isGpcEnabled=0&groups=C0001:1,C0002:0,C0003:0,C0004:0&hosts=H1:1', OptanonAlertBoxClosed: at(now - day) },
  cookieyes: { 'cookieyes-consent': `consentid:abc,consent:no,action:yes,necessary:yes,functional:no,analytics:no,performance:no,advertisement:no,lastRenewedDate:${(now - day) * 1000}` },
  tarteaucitron: { tarteaucitron: '!gtag=false!youtube=false' },
  fides: { fides_consent: fides('reject', { essential: true, analytics: false, marketing: false }) },
  faz: { 'fazcookie-consent': 'consentid:YWJj,consent:no,action:yes,necessary:yes,functional:no,analytics:no,marketing:no,rev:1,law:gdpr' },
  probo: { probo_consent: probo('REJECT_ALL', { necessary: true, analytics: false, marketing: false }) },
  'osano-oss': { cookieconsent_status: 'deny' },
};
// What no tool of these keeps: when it was given.
const timeless = ['klaro', 'tarteaucitron', 'faz', 'probo', 'osano-oss'];
// The shop's purposes, of which the tools know three and the site's own words the rest.
const purposes = settings[3];
const accepted = (moment) => ({ cc_cookie: JSON.stringify({ categories: ['necessary', ...purposes], lastConsentTimestamp: moment }) });

test('S3 a whole refusal becomes one here, and says where it comes from', () => {
  for (const [tool, cookies] of Object.entries(refused)) {
    const { state, record, storage } = visit(cookies);
    assert.match(state, /^sluis_shop=1\.1\.1790000000\.\d+\.0\.-?0+\.[-0]+\.;path=\/;max-age=15724800;samesite=lax;secure$/, tool);
    assert.equal(record.control, 'reject_all');
    assert.equal(record.migrated_from.tool, tool);
    assert.equal(record.migrated_from.given_at, timeless.includes(tool) ? undefined : now - day);
    assert.deepEqual(Object.keys(record.purposes), purposes);
    assert.ok([...Object.values(record.purposes), ...Object.values(record.services)].every((on) => on === false));
    assert.equal(storage['sluis-migrated:shop'], 1);
    assert.deepEqual([record.layer, record.device, record.language], [0, 'mobile', 'nl']);
    assert.match(record.key, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  }
});

test('a whole acceptance becomes one only where the site says so, and counts from when it was given', () => {
  const cookies = accepted(at(now - 10 * day));
  const { state, record } = visit(cookies);
  assert.equal(record.control, 'accept_all');
  assert.deepEqual({ ...record.migrated_from }, { tool: 'cookieconsent', given_at: now - 10 * day });
  assert.match(state, new RegExp(`^sluis_shop=1\\.1\\.${now}\\.${now + 170 * day}\\.0\\.-?1+\\.[-1]+\\.;`));
  assert.equal(visit(cookies, { accepts: 0 }).record, undefined);
});

test('an acceptance given to Fides counts from when it was saved there', () => {
  const all = Object.fromEntries([['essential', 'acknowledge'], ...purposes.map((id) => [id, 'opt_in'])]);
  const { record } = visit({ fides_consent: fides('accept', all) });
  assert.equal(record.control, 'accept_all');
  assert.deepEqual({ ...record.migrated_from }, { tool: 'fides', given_at: now - day });
  assert.equal(visit({ fides_consent: fides('accept', all) }, { accepts: 0 }).record, undefined);
});

test('E1 what is partial, old, of no time, unknown or not chosen yet is asked', () => {
  for (const [why, cookies] of Object.entries({
    partial: { cc_cookie: JSON.stringify({ categories: ['necessary', 'analytics'], lastConsentTimestamp: at(now) }) },
    old: accepted(at(now - 181 * day)),
    'of the future': accepted(at(now + 9 * day)),
    'of no time': { klaro: `{${settings[4].map((id) => `"${id}":true`).join()}}` },
    'an unknown grant': { klaro: '{"posthog":false,"mystery":true}' },
    'outside of the region': { CookieConsent: '-1' },
    'not chosen yet': { OptanonConsent: refused.onetrust.OptanonConsent },
    'no action': { 'cookieyes-consent': 'consentid:abc,consent:no,action:,necessary:yes,analytics:no' },
    'somebody else': { cookies_accepted_categories: '' },
    'one service waits': { tarteaucitron: '!gtag=false!youtube=wait' },
    'a service is on': { tarteaucitron: '!gtag=false!youtube=true' },
    'a closed notice': { fides_consent: fides('dismiss', { analytics: false }) },
    'a signal': { fides_consent: fides('gpc', { analytics: false }) },
    'a string with the choice': { fides_consent: fides('reject', { analytics: false }, { fides_string: 'CPzHq4APzHq4AAMABBENAUEA' }) },
    'words for true': { fides_consent: fides('save', { analytics: 'opt_in', marketing: 'opt_out' }) },
    packed: { fides_consent: 'gzip:H4sIAAAAAAAA' },
    empty: { fides_consent: fides('reject', {}) },
    'one service of a refused category': { 'fazcookie-consent': 'consentid:YWJj,consent:no,action:yes,necessary:yes,analytics:no,svc.youtube:yes' },
    'no action of FAZ': { 'fazcookie-consent': 'consentid:YWJj,consent:no,necessary:yes,analytics:no' },
    'a signal to Probo': { probo_consent: probo('GPC', { analytics: false }) },
    'all of Probo, of no time': { probo_consent: probo('ACCEPT_ALL', Object.fromEntries(settings[3].map((id) => [id, true]))) },
    allowed: { cookieconsent_status: 'allow' },
    dismissed: { cookieconsent_status: 'dismiss' },
    nothing: {},
  })) assert.equal(visit(cookies).record, undefined, why);
});

test('a choice of ours, one that waits, and one that was carried over before go first', () => {
  assert.equal(visit({ ...refused.klaro, sluis_shop: 'x' }).state, undefined);
  assert.equal(visit(refused.klaro, { storage: { 'sluis-migrated:shop': '1' } }).state, undefined);
});

test('of a refusal and an acceptance the refusal counts', () => {
  assert.equal(visit({ ...accepted(at(now)), ...refused.onetrust }).record.control, 'reject_all');
});

test('the language is one of the site', () => {
  assert.equal(visit(refused.klaro, { lang: 'fr-BE' }).record.language, 'fr');
  assert.equal(visit(refused.klaro, { lang: 'ja' }).record.language, settings[2][0]);
});
