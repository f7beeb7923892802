//! The server goes away after the page was loaded: the choice holds, is kept, and is sent when it is back.
import { demo, expect, test } from '../actors';

test('the choice holds while the server is away, server-gated tags stay shut, and the record is sent later', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.settles();
  await visit.context.route(`${demo.server}/**`, (route) => route.abort('connectionrefused'));
  await visit.accepts();
  await expect.poll(() => visit.ran(), { timeout: 10_000 }).toContain('chain-3');
  await visit.settles();
  expect(await visit.ran()).not.toContain('snowplow-gated');
  expect(await visit.storage()).toContain('sluis:shop');
  expect(await visit.cookies()).toContain('sluis_shop');
  expect(await visit.cookies()).not.toContain('sluis-token_shop');
  const key = JSON.parse((await visit.page.evaluate(() => localStorage.getItem('sluis:shop')))!);
  await visit.context.unroute(`${demo.server}/**`);
  const sent = visit.nextRecord();
  await visit.opensShop('nl', 'product');
  const answer = await sent;
  expect(answer.ok()).toBe(true);
  expect(JSON.stringify(key)).toContain(answer.request().postDataJSON().key);
  await expect.poll(() => visit.cookies()).toContain('sluis-token_shop');
  await expect.poll(() => visit.storage()).not.toContain('sluis:shop');
  await visit.opensShop('nl');
  await expect.poll(() => visit.ran(), { timeout: 10_000 }).toContain('snowplow-gated');
  expect(await visit.ran()).toContain('wimpel-gated');
});

test('a refusal made while the server is away is silent at once and remembered', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.settles();
  await visit.context.route(`${demo.server}/v1/**`, (route) => route.abort('internetdisconnected'));
  await visit.rejects();
  await visit.opensShop('nl');
  await visit.isNotAsked();
  expect(await visit.hits()).toEqual([]);
});

test('the record is sent again by itself when the connection comes back', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.settles();
  await visit.context.setOffline(true);
  await visit.accepts();
  await visit.page.waitForTimeout(500);
  const sent = visit.nextRecord();
  await visit.context.setOffline(false);
  expect((await sent).ok()).toBe(true);
});

test('when the loader itself cannot be had, nothing that is marked runs', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.context.route(`${demo.server}/**`, (route) => route.abort('connectionrefused'));
  await visit.opensShop('nl');
  await visit.settles();
  const vendors = new Set((await visit.hits()).map((path) => path.split('/')[1]));
  expect([...vendors].filter((vendor) => vendor !== 'wimpel'), 'only what the page never marked').toEqual([]);
});
