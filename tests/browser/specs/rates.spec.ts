//! Consent rates in the admin: with and without script, by keyboard, at 320 pixels, in the dark, in four languages.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { demo, expect, test } from '../actors';
import { violations } from '../actors/axe';
import { comes } from '../actors/crowd';
import { signsIn } from '../actors/staff';

const folder = join(__dirname, '../../../target/screenshots');
mkdirSync(folder, { recursive: true });

const views = ['', '?by=total&compare=period_before', '?by=country', '?by=purpose', '?by=hour_and_weekday', '?by=day&by=device', '?by=browser&measure=interaction'];

/** Counters are written once a second. */
async function opensRates(page: Page, query = ''): Promise<void> {
  await page.goto(`${demo.server}/admin/sites/shop${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Maretak');
}

async function widerThanItsWindow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

test.beforeAll(async () => {
  await comes(60, 'BE');
  await comes(24, 'NL');
  await comes(3, 'LU');
  await new Promise((done) => setTimeout(done, 2500));
});

test('a site shows its rate with interval, definition, charts and what is left out', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await signsIn(visit.page);
  await opensRates(visit.page);
  await expect(visit.page.getByRole('heading', { level: 1 })).toContainText(/\d+\.\d% of those who saw the banner accepted everything/);
  await expect(visit.page.locator('.main-number + .sure')).toContainText('at 95% confidence');
  for (const name of ['Shown, decided, accepted', 'From shown to accepted', 'Granted, of those who decided, by purpose', 'by country', 'by hour of the week', 'What is not in the rates']) {
    await expect(visit.page.getByRole('heading', { name: new RegExp(name) }).first()).toBeVisible();
  }
  await expect(visit.page.getByRole('img', { name: /by country/ })).toBeVisible();
  expect(visit.failures).toEqual([]);
  await visit.page.screenshot({ path: join(folder, 'rates-summary.png'), fullPage: true });
});

test('fewer than ten visitors are said and not shown', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await signsIn(visit.page);
  await opensRates(visit.page, '?by=country');
  const row = visit.page.getByRole('row').filter({ hasText: 'Luxembourg' });
  await expect(row).toContainText('under 10');
  await expect(row).not.toContainText('%');
  await expect(visit.page.getByRole('row').filter({ hasText: 'Belgium' })).toContainText('%');
});

test('a view is chosen by form and links only, and its address says it', async ({ visitor }) => {
  const visit = await visitor.from('BE', { javaScriptEnabled: false });
  const { page } = visit;
  await signsIn(page);
  await opensRates(page);
  await page.getByText('Choose days, view and comparison').click();
  await page.getByLabel('Set out by').selectOption('device');
  await page.getByLabel('Compare with', { exact: true }).selectOption('period_before');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d&by=device&compare=period_before$/);
  await page.getByRole('link', { name: 'Phones (under 640 pixels)' }).click();
  await expect(page).toHaveURL(/filter=device%3Amobile/);
  await page.getByRole('link', { name: /Device: Phones .* take away/ }).click();
  await expect(page).not.toHaveURL(/filter/);
  await expect(page.locator('.live')).toContainText(/In the last 30 minutes: \d+ shown, \d+ decided/);
});

test('an address that says the same in another way leads to the view, and one that says nothing says why', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await signsIn(visit.page);
  await opensRates(visit.page, '?days=28&by=summary&from=&utm_source=mail');
  await expect(visit.page).toHaveURL(`${demo.server}/admin/sites/shop`);
  const answer = await visit.page.goto(`${demo.server}/admin/sites/shop?by=colour`);
  expect(answer!.status()).toBe(422);
  await expect(visit.page.getByRole('alert')).toContainText('cannot be set out');
});

test('the files of a view hold its numbers', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await signsIn(visit.page);
  await opensRates(visit.page, '?by=country');
  const row = visit.page.getByRole('row').filter({ hasText: 'Belgium' });
  const shown = (await row.locator('td').first().textContent())!.replace(/\D/g, '');
  const read = async (name: string) => {
    const href = await visit.page.locator('.block').getByRole('link', { name, exact: true }).getAttribute('href');
    const answer = await visit.context.request.get(`${demo.server}${href}`);
    expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="shop-.*-country\./);
    return answer.text();
  };
  const [head, ...lines] = (await read('CSV')).trim().split('\r\n').map((line) => line.split(','));
  const belgium = lines.find((line) => line[0] === 'asked' && line[1] === 'BE')!;
  expect(belgium[head.indexOf('shown')]).toBe(shown);
  const answer = JSON.parse(await read('JSON'));
  const found = answer.rows.find((one: { keys: string[] }) => one.keys[0] === 'BE');
  expect(String(found.figures.counts.shown)).toBe(shown);
  expect(answer.rows.find((one: { keys: string[] }) => one.keys[0] === 'LU').figures).toBeNull();
  const drawing = await visit.context.newPage();
  await drawing.setContent(await read('SVG'));
  await expect(drawing.getByText('Belgium').first()).toBeVisible();
});

test('the last minutes go on while the page is looked at', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await signsIn(visit.page);
  await opensRates(visit.page);
  const line = visit.page.locator('[data-live]');
  const shown = async () => Number(/(\d+) shown/.exec((await line.textContent())!)![1]);
  const before = await shown();
  await comes(2, 'FR');
  await expect.poll(shown, { timeout: 15_000 }).toBe(before + 2);
});

for (const query of views) {
  test(`axe finds nothing and nothing scrolls sideways in the view "${query}"`, async ({ visitor }) => {
    const visit = await visitor.from('BE');
    await signsIn(visit.page);
    await opensRates(visit.page, query);
    expect(await violations(visit.page)).toEqual([]);
    await visit.page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    expect(await violations(visit.page), 'unfolded').toEqual([]);
    const name = query.replace(/\W+/g, '-') || '-summary';
    for (const width of [1280, 768, 320]) {
      await visit.page.setViewportSize({ width, height: 800 });
      expect(await widerThanItsWindow(visit.page), `${width} pixels`).toBeLessThanOrEqual(0);
      await visit.page.screenshot({ path: join(folder, `rates${name}-${width}.png`), fullPage: true });
    }
    await visit.page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(visit.page), 'in the dark').toEqual([]);
    await visit.page.screenshot({ path: join(folder, `rates${name}-dark.png`), fullPage: true });
  });
}

test('the overview has every site, fits 320 pixels and pleases axe', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await signsIn(visit.page);
  const shop = visit.page.getByRole('listitem').filter({ has: visit.page.getByRole('heading', { name: 'Maretak' }) });
  await expect(shop).toContainText('last shown today');
  await expect(shop).toContainText(/\d+\.\d% Accepted, of all shown/);
  for (const width of [1280, 320]) {
    await visit.page.setViewportSize({ width, height: 800 });
    expect(await violations(visit.page)).toEqual([]);
    expect(await widerThanItsWindow(visit.page), `${width} pixels`).toBeLessThanOrEqual(0);
    await visit.page.screenshot({ path: join(folder, `overview-${width}.png`), fullPage: true });
  }
  await visit.page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(visit.page), 'in the dark').toEqual([]);
  await visit.page.screenshot({ path: join(folder, 'overview-dark.png'), fullPage: true });
});

test('everything is reached by keyboard and shows its focus', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  const { page } = visit;
  await signsIn(page);
  await opensRates(page);
  await page.getByText('Choose days, view and comparison').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('First day')).toBeFocused();
  const unreached = await page.evaluate(() => [...document.querySelectorAll('a[href], button, summary, select, input:not([type=hidden])')]
    .filter((element) => (element as HTMLElement).tabIndex < 0).length);
  expect(unreached).toBe(0);
  const table = page.locator('.scroll').first();
  await page.locator('details.numbers-of > summary').first().press('Enter');
  await table.focus();
  await expect(table).toBeFocused();
  const outline = await table.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).not.toBe('none');
});

test('the admin follows the browser, and the switch before it', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  const { page } = visit;
  await page.goto(`${demo.server}/admin/sign-in`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await signsIn(page);
  // What the actor chose for all tests, so that only the switch is left.
  await page.context().clearCookies({ name: 'sluis-admin-language' });
  for (const [own, tag, title] of [['Deutsch', 'de', 'derer, die das Banner sahen'], ['Français', 'fr', 'de ceux qui ont vu la bannière'], ['Nederlands', 'nl', 'van wie de banner zag']]) {
    await opensRates(page, '?days=7');
    await page.locator('.languages summary').click();
    await page.getByRole('button', { name: own }).click();
    await expect(page).toHaveURL(/\/admin\/sites\/shop\?days=7$/);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await widerThanItsWindow(page), tag).toBeLessThanOrEqual(0);
    await page.screenshot({ path: join(folder, `rates-${tag}-320.png`), fullPage: true });
    await page.setViewportSize({ width: 1200, height: 800 });
  }
});
