//! Checks in the admin: an operator begins one of the demo shop, watches how far it is, and reads the report; a page that
//! leaks is told from one that does not; the snippet is looked at. With and without script.
import type { Page } from '@playwright/test';
import { demo, expect, shopOrigin, test } from '../actors';
import { violations } from '../actors/axe';
import { signsIn } from '../actors/staff';

/** Until the job of the page is over. A page without script renews itself. */
async function ends(page: Page): Promise<void> {
  await expect(page.locator('#progress')).toHaveCount(0, { timeout: 120_000 });
}

async function checks(page: Page, url: string): Promise<void> {
  await page.goto(`${demo.server}/admin/sites/shop/checks`);
  await page.getByLabel('Page to begin with').fill(url);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
}

test('an operator begins a check of the shop, watches it and opens the report', async ({ page }) => {
  test.setTimeout(240_000);
  await signsIn(page);
  await checks(page, demo.shop);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('is running', { timeout: 20_000 });
  await expect(page.getByText(/after (refusal|acceptance|withdrawal), \d of 4/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Call it off' })).toBeVisible();
  await ends(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maretak is clean: nothing leaves before consent');
  await expect(page.getByRole('row', { name: /after withdrawal/ })).toContainText('walked to its end');
  expect(await violations(page)).toEqual([]);
  const href = await page.getByRole('link', { name: 'Report with pictures' }).getAttribute('href');
  const report = await page.goto(demo.server + href!);
  expect(report!.headers()['content-security-policy']).toContain('sandbox');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What leaves');
  await expect(page.locator('img')).toHaveCount(4);
  const json = await page.request.get(demo.server + href!.replace('html', 'json'));
  expect(await json.json()).toMatchObject({ site: 'shop', complete: true, leaks: [] });
});

test('a page that leaks is reported with what the inventory lacks, and the next check says what is another', async ({ page }) => {
  test.setTimeout(300_000);
  await signsIn(page);
  await checks(page, `${shopOrigin}/leaky/`);
  await ends(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The check of Maretak found something');
  const lacks = page.getByRole('region', { name: 'What the inventory lacks' }).first();
  expect(await lacks.getByRole('row').count()).toBeGreaterThan(10);
  await page.getByText('Missing entries as part of a site file').first().click();
  await expect(page.getByText('# What the inventory lacks, as seen at')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add to the policy' })).toHaveAttribute('href', '/admin/sites/shop/policy');
  await page.getByRole('button', { name: 'Do it again' }).click();
  await ends(page);
  await expect(page.getByRole('heading', { name: /Compared with job \d+/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  for (const list of ['/admin/sites/shop/checks', '/admin/jobs']) {
    await page.goto(demo.server + list);
    expect(await violations(page), list).toEqual([]);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the set-up says whether the snippet works on the real page', async ({ page }) => {
    test.setTimeout(120_000);
    await signsIn(page);
    const looks = async (url: string) => {
      await page.goto(`${demo.server}/admin/sites/shop/set-up`);
      await page.getByLabel('Page to begin with').fill(url);
      await page.getByRole('button', { name: 'Look' }).click();
      await ends(page);
    };
    await looks(demo.shop);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The snippet works on Maretak');
    await expect(page.getByRole('listitem').filter({ hasText: 'yes' })).toHaveCount(6);
    await looks(new URL('/nowhere-at-all', demo.shop).href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The snippet does not work on Maretak yet');
    await expect(page.getByText(/status 404|ERR_HTTP_RESPONSE_CODE_FAILURE/)).toBeVisible();
    await page.goto(`${demo.server}/admin/sites/shop/set-up`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Publish a policy', 'Paste the snippet', 'Check that it works on your page']);
  });
});
