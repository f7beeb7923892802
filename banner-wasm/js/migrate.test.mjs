//! The loader's part for sites that moved here, with the table that the server sends (`part.json`), on tags as the other
//! tools document them: what each waits for afterwards, in our words. Whether tags then run is the browser tests' question.
//! The page is made of as little as the part touches. Run: `node --test`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const part = read('./migrate.js').replace('= __MIGRATE__', () => '= ' + read('../../app/src/migration/part.json'));

/** Selectors of the few kinds that the table has: `tag[name="value"]:not([name="value"])`, parted by commas. */
const matches = (node, selector) => selector.split(',').some((one) => {
  const left = one.replace(/:not\((.*?)\)/g, (_, inner) => (matches(node, inner) ? '[\u0000]' : ''));
  const parts = left.match(/^[\w-]+|\[[^\]]*\]/g);
  assert.equal(parts.join(''), left, `this test does not know the selector ${one}`);
  return parts.every((text) => {
    if (text[0] !== '[') return node.localName === text;
    const [, name, how, value] = text.match(/^\[([^\]=*]+)(\*?=)?(?:"([^"]*)")?\]$/);
    const has = node.getAttribute(name);
    return has !== null && (!how || (how === '=' ? has === value : has.includes(value)));
  });
});

const kebab = (name) => 'data-' + name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
const element = (localName, attributes) => {
  const all = { ...attributes };
  const node = {
    localName,
    get type() { return localName === 'script' ? all.type ?? '' : undefined; },
    set type(value) { all.type = value; },
    getAttribute: (name) => all[name] ?? null,
    removeAttribute: (name) => { delete all[name]; },
    matches: (selector) => matches(node, selector),
    querySelectorAll: () => [],
    dataset: new Proxy({}, {
      get: (_, name) => all[kebab(name)],
      set: (_, name, value) => { all[kebab(name)] = value; return true; },
      deleteProperty: (_, name) => delete all[kebab(name)],
    }),
  };
  return node;
};

/** Puts tags into a page, and says what the part made of them and what it said. */
const page = async (tags, earlier = []) => {
  const warnings = [];
  const again = [];
  let told;
  earlier.forEach((node) => { node.parentNode = { insertBefore: (one) => again.push(one) }; });
  const document = { querySelectorAll: () => earlier };
  const window = {
    document, console: { warn: (text) => warnings.push(text) },
    MutationObserver: class { constructor(handler) { told = handler; } observe() {} },
  };
  vm.runInNewContext(part, window);
  told([{ addedNodes: [{ nodeType: 3 }, ...tags] }]);
  await Promise.resolve();
  return { warnings, again };
};

const plain = { type: 'text/plain' };
const every = 'analytics personalised_content personalised_advertising media support';

/** Tag, attributes, what it waits for, and what else must hold of it. */
const understood = [
  ['script', { ...plain, 'data-category': 'analytics', src: '/a' }, 'analytics'],
  ['script', { ...plain, 'data-category': 'analytics', 'data-service': 'PostHog' }, 'analytics', { 'data-service': 'posthog' }],
  ['script', { ...plain, 'data-category': 'analytics', 'data-service': 'Hotjar', 'data-src': '/a', 'data-type': 'module' }, 'analytics', { 'data-service': null, 'data-type': 'module', 'data-src': '/a' }],
  ['script', { ...plain, 'data-cookiecategory': 'targeting' }, 'personalised_advertising'],
  ['script', { ...plain, 'data-type': 'application/javascript', 'data-name': 'posthog', 'data-src': '/a' }, '', { 'data-service': 'posthog' }],
  ['script', { type: 'opt-in', 'data-name': 'analytics' }, 'analytics', { type: 'text/plain' }],
  ['iframe', { 'data-name': 'video', 'data-src': '/a' }, '', { 'data-service': 'video' }],
  ['img', { 'data-name': 'statistics', 'data-src': '/a' }, 'analytics'],
  ['script', { ...plain, 'data-cookieconsent': 'statistics, marketing' }, 'analytics personalised_advertising'],
  ['script', { ...plain, 'data-cookieconsent': 'necessary' }, 'necessary'],
  ['iframe', { 'data-cookieblock-src': '/a', src: '/empty', 'data-cookieconsent': 'Marketing' }, 'personalised_advertising', { src: null, 'data-src': '/a' }],
  ['script', { ...plain, class: 'lazy optanon-category-C0002-C0003 x' }, 'analytics support'],
  ['script', { ...plain, class: 'optanon-category-C0002 optanon-category-C0004' }, 'analytics personalised_advertising'],
  ['iframe', { class: 'optanon-category-C0004', 'data-src': '/a' }, 'personalised_advertising'],
  ['script', { ...plain, 'data-cookieyes': 'cookieyes-analytics', src: '/a' }, 'analytics'],
  ['script', { ...plain, 'data-osano': 'ANALYTICS' }, 'analytics'],
  ['script', { ...plain, 'data-osano': 'PERSONALIZATION' }, 'support'],
  ['script', { ...plain, 'data-usercentrics': 'PostHog', src: '/a' }, '', { 'data-service': 'posthog' }],
  ['iframe', { 'uc-src': '/a' }, every, { 'data-src': '/a' }],
  ['script', { ...plain, class: '_iub_cs_activate', 'data-suppressedsrc': '/a', 'data-iub-purposes': '4, 5' }, 'analytics personalised_advertising', { 'data-src': '/a' }],
  ['iframe', { class: 'x _iub_cs_activate', src: '//cdn.example/empty.html', suppressedsrc: '/a', 'data-iub-purposes': '3' }, 'support', { src: null, 'data-src': '/a' }],
  ['script', { ...plain, class: '_iub_cs_activate-inline' }, every],
  ['script', { type: 'didomi/javascript', 'data-vendor': 'c:posthog' }, '', { type: 'text/plain', 'data-service': 'posthog' }],
  ['script', { type: 'didomi/javascript', 'data-purposes': 'analytics,marketing', src: '/a' }, 'analytics personalised_advertising', { type: 'text/plain' }],
  ['iframe', { 'data-cookie-consent': 'analytics', 'data-src': '/a' }, 'analytics'],
  ['script', { ...plain, 'data-faz-category': 'functional' }, 'support'],
  ['img', { 'data-faz-category': 'analytics', 'data-faz-src': '/a' }, 'analytics', { 'data-src': '/a' }],
];

test('the marks of every tool of the table mean what they meant there', async () => {
  for (const [name, attributes, waits, others = {}] of understood) {
    const node = element(name, attributes);
    const { warnings } = await page([node]);
    const of = JSON.stringify([name, attributes]);
    assert.equal(node.getAttribute('data-consent'), waits, of);
    for (const [attribute, value] of Object.entries(others)) assert.equal(node.getAttribute(attribute), value, `${attribute} of ${of}`);
    assert.deepEqual(warnings, [], of);
  }
});

test('S3 what is not understood waits for what nobody can grant, and is said once', async () => {
  for (const [attributes, said] of [
    [{ ...plain, 'data-cookieconsent': 'statistics,social' }, 'social'],
    [{ ...plain, 'data-category': '!analytics' }, '!analytics'],
    [{ ...plain, 'data-category': 'analytics', 'data-service': '!posthog' }, '!posthog" of "analytics'],
    [{ ...plain, 'data-category': 'marketing', 'data-service': 'posthog' }, 'posthog" of "marketing'],
    [{ ...plain, 'data-name': 'constructor' }, 'constructor'],
    [{ ...plain, class: 'optanon-category-C0005' }, 'c0005'],
    [{ type: 'didomi/javascript', 'data-vendor': 'c:nobody-x1' }, 'c:nobody-x1'],
  ]) {
    const both = [element('script', attributes), element('script', attributes)];
    const { warnings } = await page(both);
    for (const node of both) {
      assert.ok(node.getAttribute('data-consent').split(' ').includes('?'), said);
      assert.equal(node.getAttribute('data-service'), null, said);
    }
    assert.deepEqual(warnings, [`sluis: "${said}" is unknown here, its tags stay blocked`]);
  }
});

test('tags of nobody else, of ours, and those a tool never blocks stay as they are', async () => {
  for (const [name, attributes] of [
    ['script', { src: '/a' }],
    ['script', { ...plain, 'data-consent': 'media', 'data-category': 'analytics' }],
    ['script', { 'data-cookieconsent': 'ignore', src: '/a' }],
    ['img', { 'data-category': 'shoes', src: '/a' }],
    ['img', { 'data-name': 'shoe', src: '/a' }],
    ['div', { 'data-cookieconsent': 'marketing' }],
    ['script', { type: 'didomi/html', 'data-vendor': 'posthog' }],
  ]) {
    const node = element(name, attributes);
    await page([node]);
    assert.deepEqual(Object.keys(attributes).map((key) => node.getAttribute(key)), Object.values(attributes), name);
    assert.equal(node.getAttribute('data-consent'), attributes['data-consent'] ?? null);
  }
});

test('inert tags before the snippet are put in their place again, so that the loader sees them', async () => {
  const inert = element('script', { ...plain, 'data-cookieconsent': 'statistics' });
  const ran = element('script', { 'data-cookieconsent': 'statistics', src: '/a' });
  const { again } = await page([], [inert, ran, element('script', { src: '/b' })]);
  assert.deepEqual(again, [inert]);
});
