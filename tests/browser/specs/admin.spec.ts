//! The admin: the one-time link, the sites, the snippet, and consent rates that move by what visitors do.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { demo, expect, shopOrigin, test } from '../actors';
import { violations } from '../actors/axe';
import { comes } from '../actors/crowd';
import { signsIn } from '../actors/staff';

const folder = join(__dirname, '../../../target/screenshots');
mkdirSync(folder, { recursive: true });
/** The totals of the shop by their names. */
async function totals(page: Page): Promise<Record<string, number>> {
  await page.goto(`${demo.server}/admin/sites/shop?by=total`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Maretak');
  const rows = await page.locator('table.defined').first().locator('tbody tr').all();
  const pairs = await Promise.all(rows.map(async (row) => [
    (await row.locator('th').textContent())!.trim(),
    Number((await row.locator('td').first().textContent())!.replace(/\D/g, '') || 0),
  ] as const));
  return Object.fromEntries(pairs);
}

test('the admin is behind sign-in, and the one-time link works once', async ({ visitor }) => {
  const first = await visitor.from('BE');
  await signsIn(first.page);
  const cookies = await first.context.cookies();
  expect(cookies.filter((cookie) => !cookie.httpOnly || cookie.sameSite === 'None')).toEqual([]);
  const second = await visitor.from('BE', { locale: 'en-GB' });
  await second.page.goto(`${demo.server}/admin`);
  await expect(second.page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await second.page.goto(demo.sign_in!);
  await expect(second.page.getByRole('button', { name: 'Make the operator and sign in' })).toHaveCount(0);
  const posted = await second.context.request.post(`${demo.server}/admin/welcome`, {
    headers: { origin: demo.server },
    form: { token: new URL(demo.sign_in!).searchParams.get('token')!, name: 'Eve', password: 'another long phrase', again: 'another long phrase' },
  });
  expect(posted.status(), 'with an operator there is no such page').toBe(404);
  await second.page.goto(`${demo.server}/admin`);
  await expect(second.page.getByRole('button', { name: 'Sign in' })).toBeVisible();
});

test('an operator sees the sites and the snippet to paste', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await signsIn(visit.page);
  await expect(visit.page.getByRole('link', { name: 'Stille Vaart' })).toBeVisible();
  await visit.settles();
  await visit.page.screenshot({ path: join(folder, 'admin-sites.png'), fullPage: true });
  await visit.page.getByRole('link', { name: 'Maretak' }).first().click();
  await visit.page.getByRole('link', { name: 'The snippet', exact: true }).click();
  await expect(visit.page.getByText(`<script src="${demo.server}/s/shop.js"></script>`)).toBeVisible();
  await visit.settles();
  expect(visit.failures).toEqual([]);
  await visit.page.screenshot({ path: join(folder, 'admin-snippet.png'), fullPage: true });
});

test('the rates move by one for each banner shown, accepted and refused', async ({ visitor }) => {
  const staff = await visitor.from('BE');
  await signsIn(staff.page);
  // Fewer than ten visitors are not shown.
  await comes(16, 'BE');
  await staff.page.waitForTimeout(2500);
  const before = await totals(staff.page);
  for (const act of ['accepts', 'rejects'] as const) {
    const visit = await visitor.from('BE');
    await visit.opensShop('nl');
    await visit.isAsked();
    await visit.settles();
    const record = visit.nextRecord();
    await visit[act]();
    expect((await record).ok()).toBe(true);
  }
  const silent = await visitor.from('BE');
  await silent.opensShop('nl');
  await silent.isAsked();
  await silent.settles();
  // Banners shown are added up for a second before they are written.
  await expect.poll(async () => {
    const now = await totals(staff.page);
    return ['Shown', 'Accepted', 'Refused', 'No choice'].map((name) => (now[name] ?? 0) - (before[name] ?? 0));
  }, { timeout: 12_000, intervals: [1500] }).toEqual([3, 1, 1, 1]);
});

test('axe finds nothing in the admin', async ({ visitor }) => {
  const visit = await visitor.from('BE', { locale: 'en-GB' });
  await visit.page.goto(`${demo.server}/admin`);
  expect(await violations(visit.page), 'signing in').toEqual([]);
  await signsIn(visit.page);
  await visit.settles();
  expect(await violations(visit.page), 'sites').toEqual([]);
  await visit.page.getByRole('link', { name: 'Maretak' }).first().click();
  await visit.settles();
  expect(await violations(visit.page), 'one site').toEqual([]);
  await visit.page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(visit.page), 'in the dark').toEqual([]);
  await visit.page.screenshot({ path: join(folder, 'admin-site-dark.png'), fullPage: true });
});

test('a page of the shop cannot act for a signed-in operator', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await signsIn(visit.page);
  await visit.page.goto(`${shopOrigin}/quiet/`);
  const answered = visit.page.waitForResponse((response) => response.url().endsWith('/admin/sign-out'));
  await visit.page.evaluate((server) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = `${server}/admin/sign-out`;
    document.body.append(form);
    form.submit();
  }, demo.server);
  expect((await answered).status()).toBe(403);
  await visit.settles();
  await visit.page.goto(`${demo.server}/admin`);
  await expect(visit.page.getByRole('heading', { level: 1 })).toContainText(/published/);
});
