//! The preference page at its own address, per country and language (S4, S6, S11, S22).
import { demo, expect, preferencePage, test } from '../actors';

test('S4 S6 S11 the page lists every item with function, lifetime, provider and who answers', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensPreferences('nl');
  const text = (await visit.page.locator('main').textContent())!;
  for (const part of ['maretak_lang', 'maretak.cart', 'ph_*', '_sp_*', '_ga*', 'keuzehulp.seen', '_wimpel', 'wimpel.profile', 'kijkdoos_id', 'praatpaal.talk',
    'PostHog Inc.', 'Google Ireland Ltd', 'Wimpel Ads bv', 'Maretak Webwinkel bv', 'Maretak Atelier nv', 'Herkent u voor reclame']) {
    expect(text, part).toContain(part);
  }
  expect(text, 'S2 the justification of what is necessary').toContain('U legt zelf iets in de mand');
  expect(text, 'S9 why something does not touch the device').toMatch(/server/i);
});

for (const [language, title] of [['nl', 'Statistiek'], ['fr', 'Statistiques'], ['de', 'Statistik'], ['en', 'Statistics']] as const) {
  test(`S4 the page has an address of its own in ${language}`, async ({ visitor }) => {
    const visit = await visitor.from('BE');
    await visit.opensPreferences(language);
    await expect(visit.page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
    await expect(visit.page.getByText(title, { exact: true }).first()).toBeVisible();
    expect(await visit.cookies()).toEqual([]);
    expect(await visit.hits()).toEqual([]);
  });
}

test('S4 it shows the present state, which was chosen in the banner, with its date and consent id', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.choosesThemselves();
  await visit.switches('plausible');
  const record = visit.nextRecord();
  await visit.saves();
  const { consent_id: id } = await (await record).json();
  await visit.opensPreferences('nl');
  await expect(visit.page.locator('input[name="s:plausible"]')).toBeChecked();
  await expect(visit.page.locator('input[name="s:wimpel"]')).not.toBeChecked();
  await expect(visit.page.getByText(id).first()).toBeVisible();
  await expect(visit.page.getByText(String(new Date().getFullYear())).first()).toBeVisible();
});

test('S5 it changes the choice per service and the shop obeys at once', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  const record = visit.nextRecord();
  await visit.accepts();
  await record;
  await visit.settles();
  await visit.opensPreferences('nl');
  await visit.unfoldsPreferences();
  await visit.page.locator('input[name="s:wimpel"]').uncheck();
  await visit.page.getByRole('button', { name: 'Keuze opslaan' }).click();
  await expect(visit.page.locator('input[name="s:wimpel"]')).not.toBeChecked();
  visit.forgets();
  await visit.opensShop('nl');
  await visit.isNotAsked();
  const vendors = new Set((await visit.hits()).map((path) => path.split('/')[1]));
  expect(vendors.has('wimpel')).toBe(false);
  expect(vendors.has('posthog')).toBe(true);
});

test('S5 it withdraws everything in one click', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensPreferences('nl');
  await visit.page.getByRole('button', { name: 'Alles accepteren' }).click();
  await expect(visit.page.locator('input[name="s:wimpel"]')).toBeChecked();
  await visit.page.getByRole('button', { name: 'Alles intrekken' }).click();
  await expect(visit.page.locator('input[name="s:wimpel"]')).not.toBeChecked();
  const gate = await visit.context.request.get(`${demo.server}/g/shop/wimpel.js`);
  expect(gate.headers()['x-sluis-reason']).toBe('visitor_denied');
});

test('a page of a site or language that is not there is not found, and says so', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  expect((await visit.page.goto(`${demo.server}/p/nobody/be/nl`))!.status()).toBe(404);
  const answer = await visit.page.goto(preferencePage('nl', 'be').replace(/nl$/, 'xx'));
  expect([200, 307, 308, 404]).toContain(answer!.status());
});
