//! Pages with a strict content security policy, with trusted types, and behind the shop's own proxy.
import { demo, expect, page, test } from '../actors';

test('where the page forbids WebAssembly the same Rust runs as JavaScript, loaded only there', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl', 'csp');
  await visit.isAsked();
  const position = await visit.banner.evaluate((host) => host.getBoundingClientRect().bottom);
  expect(position, 'styled although style-src is \'self\'').toBeGreaterThan(500);
  const record = visit.nextRecord();
  await visit.accepts();
  expect((await record).ok()).toBe(true);
  await expect.poll(() => visit.ran(), { timeout: 10_000 }).toEqual(expect.arrayContaining(['gtag', 'chain-1', 'chain-3', 'snowplow-gated']));
  expect(visit.asked().filter((path) => path.includes('wasm2js'))).toHaveLength(1);
  await visit.reloads();
  await visit.isNotAsked();
});

test('where WebAssembly may run its replacement is not loaded', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.accepts();
  await visit.settles();
  expect(visit.asked().filter((path) => path.includes('wasm2js'))).toEqual([]);
  expect(visit.asked().filter((path) => path.endsWith('banner.wasm'))).toHaveLength(1);
});

test('under a strict policy choosing one service and withdrawing work as elsewhere', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl', 'csp');
  await visit.choosesThemselves();
  await visit.switches('google-tag');
  await visit.saves();
  await expect.poll(() => visit.ran(), { timeout: 10_000 }).toEqual(['gtag']);
  await visit.opensSettings();
  await visit.withdraws();
  await visit.settles();
  await visit.startsOver();
  await visit.opensShop('nl', 'csp');
  await visit.settles();
  expect(await visit.hits()).toEqual([]);
});

test('on a page with trusted types everything works through one named policy', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl', 'trusted-types');
  await visit.isAsked();
  await visit.accepts();
  await expect.poll(() => visit.ran(), { timeout: 10_000 }).toEqual(expect.arrayContaining(['gtag', 'chain-1', 'chain-3']));
  await visit.opensSettings();
  await visit.unfolds();
  expect(visit.failures).toEqual([]);
});

test('K4 behind the shop\'s own proxy the server sets the cookies, and the token is out of the page\'s reach', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opens(page('nl', 'gated', '/proxied'));
  await visit.isAsked();
  const record = visit.nextRecord();
  await visit.accepts();
  expect(new URL((await record).url()).origin).toBe(new URL(demo.shop).origin);
  await expect.poll(async () => (await visit.cookie('sluis-token_shop'))?.httpOnly).toBe(true);
  expect((await visit.cookie('sluis_shop'))!.httpOnly).toBe(false);
  await expect.poll(() => visit.ran(), { timeout: 10_000 }).toContain('snowplow-gated');
  visit.forgets();
  await visit.reloads();
  await visit.isNotAsked();
  expect(visit.asked().filter((path) => !path.startsWith('/g/'))).toEqual(['/s/shop.js']);
  expect(await visit.ran()).toContain('wimpel-gated');
});
