//! An A/B test: visitors see one of two layouts, each can refuse on the first layer as easily as accept, a reload shows the
//! same again, and the admin shows both in numbers and ends it.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type Visitor } from '../actors';
import { violations } from '../actors/axe';
import { type OwnServer, somePorts, startServer } from '../actors/own-server';
import { signsIn } from '../actors/staff';

const shots = join(__dirname, '../../../target/screenshots');
const port = somePorts();
const server = `http://127.0.0.1:${port}`;
const site = `http://127.0.0.1:${port + 1}`;
const title = 'Mag Maretak cookies gebruiken';
let own: OwnServer;
let pages: Server;

test.beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  own = await startServer(port);
  pages = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(`<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><script src="${server}/s/shop.js"></script><title>x</title></head>
<body><main><h1>Winkel</h1><p>Een pagina.</p><a href="#cookie-settings">Cookies</a></main></body></html>`);
  });
  await new Promise<void>((ready) => { pages.listen(port + 1, '127.0.0.1', ready); });
  const shop = readFileSync(join(__dirname, '../../demo/shop/site.toml'), 'utf8').replace('http://127.0.0.1:8081', site);
  own.publishes('shop', shop, '--note', 'a corner');
  own.publishes('shop', `${shop.replace('Uw keuze over cookies', title)}\n[banner]\nlayout = "bar"\n`, '--note', 'a bar');
});

test.afterAll(async () => {
  pages.close();
  await own.stops();
});

/** Where the first layer stands, and its buttons. */
async function layer(visit: Visitor) {
  await visit.isAsked();
  const box = (name: 'reject' | 'accept') => visit.button(name).boundingBox();
  const width = await visit.banner.evaluate((host) => host.shadowRoot!.getElementById('a')!.getBoundingClientRect().width);
  const heading = await visit.banner.getByRole('heading').first().textContent();
  return { width, heading, reject: (await box('reject'))!, accept: (await box('accept'))! };
}

/** One visitor more without a browser: asks for the notice, reports it, and chooses. */
async function comes(number: number): Promise<void> {
  const headers = { origin: site, 'user-agent': `Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/${number}.0`, 'x-sluis-country': 'BE', 'content-type': 'application/json' };
  const text = await (await fetch(`${server}/n/shop?l=nl`, { headers })).text();
  const about = { policy: text.includes(title) ? 2 : 1, language: 'nl', device: 'desktop' };
  const posts = (what: string, data: object) => fetch(`${server}/v1/sites/shop/${what}`, { method: 'POST', headers, body: JSON.stringify({ ...about, ...data }) });
  expect((await posts('impressions', {})).status).toBe(204);
  if (number % 3 === 0) return;
  const granted = number % 3 === 1;
  const all = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, granted]));
  const recorded = await posts('records', {
    key: crypto.randomUUID(), control: granted ? 'accept_all' : 'reject_all', channel: 'banner', layer: 1,
    purposes: all('analytics personalised_content personalised_advertising media support'),
    services: all('chat google-tag keuzehulp map plausible posthog snowplow video wimpel'),
  });
  expect(recorded.status, await recorded.text()).toBe(201);
}

test('two layouts are tested: each refuses on the first layer, the same comes again, and both stand in the rates', async ({ visitor }) => {
  test.setTimeout(120_000);
  const staff = await visitor.from('BE');
  const { page } = staff;
  await signsIn(page, { server, sign_in: own.sign_in });
  await page.goto(`${server}/admin/sites/shop/experiments`);
  await expect(page.getByText('No test has run on this site')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: join(shots, 'ab-empty.png'), fullPage: true });
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await expect(page.getByRole('alert')).toContainText('too few banners');
  await page.getByLabel('Accepted of 100 shown, as you expect').fill('40');
  await page.getByLabel('Why').fill('does a bar ask as well?');
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await expect(page.getByRole('status')).toContainText('The test has begun');
  await expect(page.getByRole('heading', { name: 'Too few banners' })).toBeVisible();

  const seen = new Map<string, { wide: boolean }>();
  for (let number = 0; number < 24 && seen.size < 2; number += 1) {
    const visit = await visitor.from('BE');
    await visit.opens(site);
    const first = await layer(visit);
    const wide = first.width > 700;
    expect(first.heading === title, 'words and layout belong together').toBe(wide);
    expect(Math.abs(first.reject.height - first.accept.height)).toBeLessThan(1);
    expect(first.reject.y).toBe(first.accept.y);
    expect(first.reject.x, 'refusing comes first').toBeLessThan(first.accept.x);
    await visit.page.reload();
    expect((await layer(visit)).heading, 'the same browser again').toBe(first.heading);
    const name = wide ? 'bar' : 'corner';
    if (!seen.has(name)) {
      await visit.page.screenshot({ path: join(shots, `ab-${name}.png`) });
      await visit.page.emulateMedia({ colorScheme: 'dark' });
      await visit.page.screenshot({ path: join(shots, `ab-${name}-dark.png`) });
      await visit.page.setViewportSize({ width: 320, height: 640 });
      expect(await violations(visit.page)).toEqual([]);
      await visit.page.screenshot({ path: join(shots, `ab-${name}-320.png`) });
      expect((await layer(visit)).width, 'a phone has one layout').toBeLessThanOrEqual(320);
    }
    seen.set(name, { wide });
    const record = visit.nextRecord();
    await visit.rejects();
    const answer = await record;
    expect(answer.ok()).toBe(true);
    expect((await answer.json()).receipt.record).toMatchObject({ state: 'refused', policy: wide ? 2 : 1 });
    await visit.page.reload();
    await visit.isNotAsked();
    expect(visit.failures).toEqual([]);
  }
  expect([...seen.keys()].sort()).toEqual(['bar', 'corner']);

  for (let number = 100; number < 400; number += 1) await comes(number);
  await page.waitForTimeout(1_500);
  await page.goto(`${server}/admin/sites/shop/experiments/1`);
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.filter({ hasText: '2 (current)' })).toContainText('%');
  await expect(rows.nth(2)).toContainText('%');
  await expect(page.getByText('certain to 95 % however often you look')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: join(shots, 'ab-running.png'), fullPage: true });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page), 'in the dark').toEqual([]);
  await page.screenshot({ path: join(shots, 'ab-running-dark.png'), fullPage: true });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: join(shots, 'ab-running-320.png'), fullPage: true });
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.getByRole('link', { name: 'See them in all numbers' }).click();
  await expect(page.getByRole('row').filter({ hasText: '1-a' })).toContainText('%');
  await expect(page.getByRole('row').filter({ hasText: '1-b' })).toContainText('%');

  await page.goto(`${server}/admin/sites/shop/experiments/1`);
  await page.getByRole('button', { name: 'Publish version 1 again' }).click();
  await expect(page.getByRole('status')).toContainText('Version 3 is published');
  await page.screenshot({ path: join(shots, 'ab-ended.png'), fullPage: true });
  await page.goto(`${server}/admin/sites/shop/experiments`);
  await expect(page.getByRole('row').filter({ hasText: '2 against 1' })).toContainText('published again');
  await page.screenshot({ path: join(shots, 'ab-list.png'), fullPage: true });
  const late = await visitor.from('BE');
  await late.opens(site);
  expect((await layer(late)).width, 'all see what was published').toBeLessThan(700);
});
