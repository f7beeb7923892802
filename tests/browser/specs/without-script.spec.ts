//! Where no script runs, or only part of it: the posted form and the preference page do the job.
import { expect, preferencePage, test, type Visitor } from '../actors';

test('S4 without JavaScript nothing loads, and the page says where to choose', async ({ visitor }) => {
  const visit = await visitor.from('BE', { javaScriptEnabled: false });
  await visit.opensShop('nl');
  await visit.page.waitForTimeout(1000);
  expect(await visit.hits()).toEqual([]);
  expect(await visit.cookies()).toEqual([]);
  await visit.page.locator('noscript a, .notice a').first().click();
  await expect(visit.page).toHaveURL(preferencePage('nl'));
  await expect(visit.page.getByRole('button', { name: 'Alles weigeren' })).toBeVisible();
});

async function ticks(visit: Visitor, service: string): Promise<void> {
  await visit.unfoldsPreferences();
  await visit.page.locator(`input[name="s:${service}"]`).check();
}

test('S4 the preference page chooses one service without JavaScript, and the shop obeys', async ({ visitor }) => {
  const visit = await visitor.from('BE', { javaScriptEnabled: false });
  await visit.opensPreferences('nl');
  await ticks(visit, 'plausible');
  await visit.page.getByRole('button', { name: 'Keuze opslaan' }).click();
  await expect(visit.page.locator('input[name="s:plausible"]')).toBeChecked();
  await expect(visit.page.locator('input[name="s:posthog"]')).not.toBeChecked();
  expect(await visit.cookie('sluis-token_shop')).toMatchObject({ httpOnly: true });
  const withScript = await visitor.from('BE', { storageState: await visit.context.storageState() });
  await withScript.opensShop('nl');
  await withScript.isNotAsked();
  expect([...new Set((await withScript.hits()).map((path) => path.split('/')[1]))]).toEqual(['plausible']);
});

test('S5 withdrawing works without JavaScript, too', async ({ visitor }) => {
  const visit = await visitor.from('BE', { javaScriptEnabled: false });
  await visit.opensPreferences('nl');
  await visit.page.getByRole('button', { name: 'Alles accepteren' }).click();
  for (const service of ['plausible', 'wimpel', 'video']) await expect(visit.page.locator(`input[name="s:${service}"]`)).toBeChecked();
  await visit.page.getByRole('button', { name: /^Alles (weigeren|intrekken)$/ }).first().click();
  for (const service of ['plausible', 'wimpel', 'video']) await expect(visit.page.locator(`input[name="s:${service}"]`)).not.toBeChecked();
  const withScript = await visitor.from('BE', { storageState: await visit.context.storageState() });
  await withScript.opensShop('nl');
  await withScript.isNotAsked();
  expect(await withScript.hits()).toEqual([]);
});

test('where WebAssembly and its replacement both fail, the banner posts like any form', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.context.route(/\/a\/.*(banner\.wasm|banner\.js|banner-wasm2js\.js)/, (route) => route.abort());
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.button('reject').click();
  await expect(visit.page).toHaveURL(/\/p\/shop\//, { timeout: 8_000 });
  await visit.opensShop('nl');
  await visit.isNotAsked();
  expect(await visit.hits()).toEqual([]);
  expect(await visit.cookies()).toEqual(['sluis-token_shop', 'sluis_shop']);
});
