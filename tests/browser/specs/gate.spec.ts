//! The server's gate, as a page meets it: shut until the token says otherwise, and never in anybody's cache.
import { demo, expect, test } from '../actors';

test('K7 the gate is shut for a first visitor and says why', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  const answer = await visit.context.request.get(`${demo.server}/g/shop/wimpel.js`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['x-sluis-reason']).toBe('awaiting_choice');
  expect(answer.headers()['cache-control']).toContain('no-store');
  expect(answer.headers()['vary']?.toLowerCase()).toContain('cookie');
  expect(answer.headers()['vary']?.toLowerCase()).toContain('sec-gpc');
  expect(await answer.text()).not.toContain('localhost');
});

test('K7 the gate hands out the tag after accepting, and the page runs it on its next load', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  const record = visit.nextRecord();
  await visit.accepts();
  await record;
  await expect.poll(() => visit.ran(), { timeout: 10_000 }).toContain('snowplow-gated');
  await visit.opensShop('nl');
  await expect.poll(() => visit.ran(), { timeout: 10_000 }).toContain('wimpel-gated');
  const answer = await visit.context.request.get(`${demo.server}/g/shop/wimpel.js`);
  expect(answer.headers()['cache-control']).toContain('no-store');
});

test('the gate knows no service that the site does not have', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  for (const path of ['/g/shop/nobody.js', '/g/nobody/wimpel.js']) {
    const answer = await visit.context.request.get(`${demo.server}${path}`);
    expect(await answer.text()).not.toContain('localhost');
    expect(answer.headers()['cache-control']).toContain('no-store');
  }
});
