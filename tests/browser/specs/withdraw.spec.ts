//! Withdrawal: one click, at once, and nothing stays behind.
import { demo, expect, test, type Visitor } from '../actors';

async function whoAccepted(visit: Visitor): Promise<void> {
  await visit.opensShop('nl');
  const record = visit.nextRecord();
  await visit.accepts();
  await record;
  await expect.poll(async () => (await visit.ran()).length, { timeout: 10_000 }).toBeGreaterThanOrEqual(9);
  await visit.settles();
}

test('S5 E11 E12 S21 withdrawing takes one click, clears what the services kept and closes', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await whoAccepted(visit);
  expect(await visit.cookies()).toEqual(expect.arrayContaining(['_ga', '_wimpel', 'ph_phc_demo_posthog']));
  expect(await visit.storage()).toEqual(expect.arrayContaining(['wimpel.profile', 'keuzehulp.seen', 'praatpaal.talk']));
  await visit.opensSettings();
  const record = visit.nextRecord();
  await visit.withdraws();
  expect((await record).ok()).toBe(true);
  // Only where the third party itself runs can its own cookies be reached; ours are gone at once.
  expect((await visit.cookies()).filter((name) => /^(_ga|_wimpel)/.test(name))).toEqual([]);
  expect((await visit.storage()).filter((key) => /^(wimpel|keuzehulp|praatpaal)/.test(key))).toEqual([]);
  expect((await visit.consentCommands()).at(-1)!.types).toMatchObject({ ad_storage: 'denied', analytics_storage: 'denied' });
  await visit.startsOver();
  await visit.opensShop('nl');
  await visit.isNotAsked();
  expect(await visit.hits()).toEqual([]);
  expect(await visit.ran()).toEqual([]);
  const left = (await visit.context.cookies()).filter((cookie) => cookie.domain !== 'localhost').map((cookie) => cookie.name).sort();
  expect(left).toEqual(['sluis-token_shop', 'sluis_shop']);
  expect(await visit.storage()).toEqual([]);
});

test('S5 the gate refuses on the very next request after a withdrawal', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await whoAccepted(visit);
  const granted = await visit.context.request.get(`${demo.server}/g/shop/wimpel.js`);
  expect(await granted.text()).toContain('/wimpel/gated.js');
  await visit.opensSettings();
  const record = visit.nextRecord();
  await visit.withdraws();
  await record;
  await visit.settles();
  const refused = await visit.context.request.get(`${demo.server}/g/shop/wimpel.js`);
  expect(await refused.text()).not.toContain('wimpel/gated.js');
  expect(refused.headers()['x-sluis-reason']).toBe('visitor_denied');
});

test('E12 an embed that was running gives way to its placeholder', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await whoAccepted(visit);
  const frame = visit.page.locator('iframe[title="Zo draaien we een kom"]');
  await expect(frame.contentFrame().getByRole('main', { name: 'Kijkdoos' })).toBeVisible();
  await visit.opensSettings();
  await visit.withdraws();
  await expect(frame.contentFrame().getByRole('main', { name: 'Kijkdoos' })).toHaveCount(0);
});

test('S5 one purpose can be withdrawn and the others stay', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await whoAccepted(visit);
  await visit.opensSettings();
  await visit.purpose('personalised_advertising').click();
  const record = visit.nextRecord();
  await visit.saves();
  await record;
  expect(await visit.cookies()).not.toContain('_wimpel');
  visit.forgets();
  await visit.reloads();
  const vendors = new Set((await visit.hits()).map((path) => path.split('/')[1]));
  expect(vendors.has('wimpel')).toBe(false);
  expect(vendors.has('plausible')).toBe(true);
  expect(vendors.has('video')).toBe(true);
});

test('E11 withdrawing takes no more clicks than accepting did, from any page', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await whoAccepted(visit);
  await visit.opensShop('nl', 'product');
  await visit.opensSettings();
  await expect(visit.button('withdraw')).toBeVisible();
  await visit.page.evaluate(() => (window as unknown as { sluis: { withdraw(): void } }).sluis.withdraw());
  await expect.poll(async () => Object.entries(await visit.state()).filter(([key, on]) => on && key.startsWith('s:')).map(([key]) => key).sort())
    .toEqual(['s:guard', 's:prikbord', 's:shop']);
});
