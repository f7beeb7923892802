//! Where the visitor is decides what must be asked; the browser's own signal can only remove.
import { demo, expect, test } from '../actors';

for (const country of ['BE', 'FR', 'GB', 'CH', 'CA-QC', 'XX']) {
  test(`a visitor from ${country} is asked before anything runs`, async ({ visitor }) => {
    const visit = await visitor.from(country);
    await visit.opensShop('en');
    await visit.isAsked();
    await visit.settles();
    expect(await visit.hits()).toEqual([]);
    expect(await visit.cookies()).toEqual([]);
  });
}

test('a visitor from California may be measured until they opt out, and can do so in one click', async ({ visitor }) => {
  const visit = await visitor.from('US-CA');
  await visit.opensShop('en');
  await expect.poll(async () => (await visit.ran()).length, { timeout: 10_000 }).toBeGreaterThanOrEqual(8);
  await visit.button('reject').click();
  await visit.settles();
  await visit.startsOver();
  await visit.opensShop('en');
  await visit.isNotAsked();
  expect(await visit.hits()).toEqual([]);
});

test('where a notice is enough nobody is asked, and things run until someone says no', async ({ visitor }) => {
  const visit = await visitor.from('US-NY');
  await visit.opensShop('en');
  await visit.isNotAsked();
  await expect.poll(async () => (await visit.ran()).length, { timeout: 10_000 }).toBeGreaterThanOrEqual(8);
  await visit.isNotAsked();
});

test('P3 the signal is honoured in Colorado too, and do not sell leads to a form of one button', async ({ visitor }) => {
  const visit = await visitor.from('US-CO', { gpc: true });
  await visit.opensShop('en');
  await expect(visit.banner.getByText(/opt.?out request honou?red/i)).toBeVisible();
  const link = visit.banner.getByRole('link', { name: /do not sell or share/i }).first();
  await expect(link).toHaveAttribute('href', /\/p\/shop\/xx\/en#opt-out$/);
  await visit.settles();
  const vendors = new Set((await visit.hits()).map((path) => path.split('/')[1]));
  for (const vendor of ['wimpel', 'posthog', 'keuzehulp']) expect(vendors.has(vendor), vendor).toBe(false);
});

test('P3 the signal stops sale and sharing where only its header is seen, and not the property', async ({ visitor }) => {
  const visit = await visitor.from('US-CA');
  await visit.context.route(`${demo.server}/n/**`, async (route) => {
    const headers = { ...(await route.request().allHeaders()), 'sec-gpc': '1' };
    await route.fulfill({ response: await route.fetch({ headers }) });
  });
  await visit.opensShop('en');
  await expect(visit.banner.getByText(/opt.?out request honou?red/i)).toBeVisible();
  await visit.settles();
  const vendors = new Set((await visit.hits()).map((path) => path.split('/')[1]));
  for (const vendor of ['wimpel', 'posthog', 'plausible', 'snowplow']) expect(vendors.has(vendor), vendor).toBe(false);
});

test('P3 Global Privacy Control from California stops sale and sharing, and says that it was honoured', async ({ visitor }) => {
  const visit = await visitor.from('US-CA', { gpc: true });
  await visit.opensShop('en');
  await expect(visit.banner.getByText(/opt.?out request honou?red/i)).toBeVisible();
  await visit.settles();
  const vendors = new Set((await visit.hits()).map((path) => path.split('/')[1]));
  for (const vendor of ['wimpel', 'posthog', 'plausible', 'snowplow', 'google-tag', 'keuzehulp']) expect(vendors.has(vendor), vendor).toBe(false);
  expect(vendors.has('video'), 'what is neither sold nor shared may run').toBe(true);
});

test('P3 Global Privacy Control in Belgium changes nothing: still asked, nothing runs, nothing is written', async ({ visitor }) => {
  const visit = await visitor.from('BE', { gpc: true });
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.settles();
  expect(await visit.hits()).toEqual([]);
  expect(await visit.cookies()).toEqual([]);
});

test('P3 the signal that arrives later takes back what was allowed before', async ({ visitor }) => {
  const before = await visitor.from('US-CA');
  await before.opensShop('en');
  const record = before.nextRecord();
  await before.button('accept').click();
  await record;
  const state = await before.context.storageState();
  const after = await visitor.from('US-CA', { gpc: true, storageState: state });
  await after.opensShop('en');
  await after.settles();
  expect((await after.hits()).filter((path) => path.startsWith('/wimpel/'))).toEqual([]);
});
