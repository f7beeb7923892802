//! Every page of the admin in its four languages, at three widths, in light and dark: nothing scrolls sideways, axe finds
//! nothing, no text is missing, and no page costs more than it may. Screenshots go to target/screenshots.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { demo, expect, test } from '../actors';
import { violations } from '../actors/axe';
import { comes } from '../actors/crowd';
import { presses, type Recorded } from '../actors/records';
import { signsIn } from '../actors/staff';

const folder = join(__dirname, '../../../target/screenshots/every-page');
mkdirSync(folder, { recursive: true });

const languages = ['en', 'nl', 'fr', 'de'];
/** What one page may cost in script and wasm, brotli. */
const most = 200_000;
let someones: Recorded;

const pages: [string, (page: Page) => Promise<unknown>][] = [
  ['sites', (page) => page.goto('/admin')],
  ['rates', (page) => page.goto('/admin/sites/shop')],
  ['snippet', (page) => page.goto('/admin/sites/shop/snippet')],
  ['search', (page) => page.goto('/admin/records')],
  ['found', async (page) => {
    await page.goto('/admin/records');
    await page.locator('select[name=site]').selectOption('shop');
    await page.locator('input[name=id]').fill(someones.visitor);
    await page.locator('main form button').click();
  }],
  ['nothing-found', async (page) => {
    await page.goto('/admin/records');
    await page.locator('input[name=id]').fill('AAAAAAAAAAAAAAAAAAAAAA');
    await page.locator('main form button').click();
  }],
  ['record', (page) => page.goto(`/admin/sites/shop/records/${someones.record}`)],
  ['shown', (page) => page.goto(`/admin/sites/shop/records/${someones.record}/shown`)],
  ['versions', (page) => page.goto('/admin/versions')],
  ['version', (page) => page.goto('/admin/sites/shop/versions/1')],
  ['policy', (page) => page.goto('/admin/sites/shop/policy')],
  ['new-site', (page) => page.goto('/admin/new-site')],
  ['checks', (page) => page.goto('/admin/sites/shop/checks')],
  ['set-up', (page) => page.goto('/admin/sites/shop/set-up')],
  ['jobs', (page) => page.goto('/admin/jobs')],
  ['ab-tests', (page) => page.goto('/admin/sites/shop/experiments')],
  ['operators', (page) => page.goto('/admin/operators')],
  ['tokens', (page) => page.goto('/admin/tokens')],
  ['account', (page) => page.goto('/admin/account')],
  ['audit', (page) => page.goto('/admin/audit')],
  ['ledger', (page) => page.goto('/admin/ledger')],
  ['checkpoints', (page) => page.goto('/admin/ledger/checkpoints')],
  ['checkpoint', async (page) => {
    await page.goto('/admin/ledger/checkpoints');
    await page.goto((await page.locator('tbody th a').first().getAttribute('href'))!);
  }],
  ['missing', (page) => page.goto('/admin/nothing-here')],
];

test.beforeAll(async () => {
  await comes(24, 'BE');
  someones = await presses('accept_all');
  await new Promise((done) => setTimeout(done, 2000));
});

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Texts that were forgotten show their key. */
const keys = (page: Page) => page.evaluate(() => document.body.innerText.match(/\badmin-[a-z-]+\b/g) ?? []);

async function everyPage(page: Page, looks: (name: string) => Promise<void>): Promise<void> {
  for (const [name, opens] of pages) {
    await test.step(name, async () => {
      await opens(page);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await looks(name);
    });
  }
}

for (const language of languages) {
  test(`every page fits 1200, 768 and 320 pixels and has no fault that axe knows, in ${language}`, async ({ visitor }) => {
    test.setTimeout(240_000);
    const { page, context, failures } = await visitor.from('BE', { baseURL: demo.server });
    await signsIn(page);
    await context.addCookies([{ name: 'sluis-admin-language', value: language, url: demo.server, httpOnly: true, sameSite: 'Lax' }]);
    await everyPage(page, async (name) => {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect.soft(await keys(page), name).toEqual([]);
      expect.soft(await violations(page), name).toEqual([]);
      for (const width of [1200, 768, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await sideways(page), `${name} at ${width} pixels`).toBeLessThanOrEqual(0);
        await page.screenshot({ path: join(folder, `${name}-${language}-${width}.png`), fullPage: true });
      }
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
      expect.soft(await sideways(page), `${name}, unfolded`).toBeLessThanOrEqual(0);
      expect.soft(await violations(page), `${name}, unfolded`).toEqual([]);
      await page.setViewportSize({ width: 1200, height: 800 });
    });
    expect(failures).toEqual([]);
  });
}

test('every page in the dark has no fault that axe knows', async ({ visitor }) => {
  test.setTimeout(240_000);
  const { page } = await visitor.from('BE', { baseURL: demo.server, colorScheme: 'dark' });
  await signsIn(page);
  await everyPage(page, async (name) => {
    expect.soft(await violations(page), name).toEqual([]);
    for (const width of [1200, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: join(folder, `${name}-dark-${width}.png`), fullPage: true });
    }
    await page.setViewportSize({ width: 1200, height: 800 });
  });
});

test('no page of the admin costs more than 200 kB of script and wasm, brotli, and each reads without them', async ({ visitor }) => {
  test.setTimeout(120_000);
  const { page } = await visitor.from('BE', { baseURL: demo.server });
  await signsIn(page);
  let costs: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\.(js|wasm)(\?|$)/.test(response.url())) costs.push(response.body().then((body) => brotliCompressSync(body).length));
  });
  await everyPage(page, async (name) => {
    await page.waitForLoadState('networkidle');
    const cost = (await Promise.all(costs)).reduce((sum, one) => sum + one, 0);
    // The bundles of a development build are three times as large as what visitors get; `cargo xtask size` measures those.
    expect(cost, name).toBeLessThanOrEqual(name === 'snippet' ? 4 * most : most / 10);
    costs = [];
  });
  const plain = await visitor.from('BE', { baseURL: demo.server, javaScriptEnabled: false });
  await signsIn(plain.page);
  await everyPage(plain.page, async (name) => {
    expect((await plain.page.locator('main').innerText()).length, name).toBeGreaterThan(60);
  });
});

test('a dashed frame lies over the button that the visitor pressed', async ({ visitor }) => {
  const { page } = await visitor.from('BE', { baseURL: demo.server });
  await signsIn(page);
  await page.goto(`/admin/sites/shop/records/${someones.record}/shown`);
  const notice = page.frameLocator('iframe.stage');
  const [mark, button] = [notice.locator('.used'), notice.getByRole('button', { name: 'Alles accepteren' })];
  await expect(mark).toBeVisible();
  expect(await mark.evaluate((frame) => frame.matches(':popover-open')), 'above the notice').toBe(true);
  await page.waitForTimeout(300);
  const [around, inside] = [(await mark.boundingBox())!, (await button.boundingBox())!];
  expect([inside.x - around.x, inside.y - around.y, around.width - inside.width]).toEqual([6, 6, 12]);
});
