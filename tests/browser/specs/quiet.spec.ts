//! A site with necessary items only: nobody is asked anything (S7).
import { demo, expect, test } from '../actors';

test('S7 a site with necessary items only shows no banner, keeps nothing and asks for nothing more', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opens(demo.quiet);
  await visit.settles();
  await expect(visit.page.locator('sluis-banner')).toHaveCount(0);
  expect(visit.asked()).toEqual(['/s/quiet.js']);
  expect(await visit.cookies()).toEqual([]);
  expect(await visit.storage()).toEqual([]);
  expect(visit.failures).toEqual([]);
});

test('S7 its policy page still works', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opens(demo.quiet);
  await visit.page.getByRole('link', { name: 'Cookiebeleid' }).click();
  await visit.unfoldsPreferences();
  await expect(visit.page.getByText('stillevaart_lang')).toBeVisible();
  await expect(visit.page.getByRole('button', { name: 'Alles accepteren' })).toHaveCount(0);
  expect(await visit.cookies()).toEqual([]);
});
