//! A choice counts on the site's other hosts and origins (S5): by the domain of its cookies, and with links. Three hosts of
//! one site, each with Sluis under its own address and, on the pages called far, from another site's.
import { readFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../actors';
import { type OwnServer, somePorts, startServer } from '../actors/own-server';

const port = somePorts();
const server = `http://127.0.0.1:${port}`;
const [www, till, other] = ['www.maretak.localhost', 'kassa.maretak.localhost', 'winkel.localhost'].map((host) => `http://${host}:${port + 1}`);
let own: OwnServer;
let pages: Server;

const shop = readFileSync(join(__dirname, '../../demo/shop/site.toml'), 'utf8');
const siteFile = shop.replace(/origins = \[[^\]]*\]/, `origins = ["${www}", "${till}", "${other}"]`)
  + '\n[reach]\ncookie_domains = ["maretak.localhost"]\nhand_over = true\n';

const html = (far: boolean) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>x</title>
<script src="${far ? server : '/_sluis'}/s/shop.js"></script></head><body>
<a id="to-other" href="${other}/${far ? 'far' : ''}?page=2#part">winkel</a> <a id="to-www" href="${www}/${far ? 'far' : ''}">www</a>
<a id="to-till" href="${till}/">kassa</a> <a id="to-settings" href="#cookie-settings">instellingen</a></body></html>`;

test.beforeAll(async () => {
  own = await startServer(port, { development: false });
  own.publishes('shop', siteFile);
  pages = createServer((asked, answer) => {
    const path = asked.url ?? '/';
    if (path.startsWith('/_sluis/')) {
      const passed = request(server + path.slice('/_sluis'.length), { method: asked.method, headers: asked.headers }, (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        got.pipe(answer);
      });
      asked.pipe(passed);
      return;
    }
    answer.setHeader('content-type', 'text/html');
    answer.end(html(path.startsWith('/far')));
  });
  await new Promise<void>((ready) => { pages.listen(port + 1, '127.0.0.1', ready); });
});

test.afterAll(async () => {
  pages.close();
  await own.stops();
});

/** What happens by itself after a choice or an arrival: a record, cookies, and perhaps the page once more. */
async function settles(page: Page): Promise<void> {
  await page.waitForTimeout(700);
  await page.waitForLoadState('load');
}

const recorded = (page: Page) => page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().includes('/records'));
const button = (page: Page, name: string) => page.locator(`sluis-banner button[value=${name}]:visible`);
const granted = (page: Page, key = 'p:analytics') =>
  page.evaluate((key) => (window as unknown as { sluis: { state(): Record<string, boolean> } }).sluis.state()[key], key);

async function presses(page: Page, name: string): Promise<{ consent_id: string; record: string }> {
  const record = recorded(page);
  await button(page, name).first().click();
  const answer = await record;
  expect(answer.status()).toBe(201);
  return answer.json();
}

async function isAsked(page: Page, asked: boolean): Promise<void> {
  if (asked) return expect(button(page, 'accept_all').first()).toBeVisible();
  await settles(page);
  await expect(button(page, 'accept_all')).toHaveCount(0);
}

/** The site's cookies by name and domain. */
const cookies = async (context: BrowserContext) =>
  (await context.cookies()).filter(({ name }) => name.startsWith('sluis')).map(({ name, domain }) => `${name} ${domain}`).sort();

for (const [name, path] of [['by the server', ''], ['by the page', 'far']]) {
  test(`S5 a choice counts on every host of a domain, and a withdrawal on each, with cookies set ${name}`, async ({ page, context }) => {
    await page.goto(`${www}/${path}`);
    await isAsked(page, true);
    await presses(page, 'accept_all');
    await settles(page);
    expect(await cookies(context)).toEqual(['sluis-token_shop .maretak.localhost', 'sluis_shop .maretak.localhost']);
    await page.goto(`${till}/${path}`);
    await isAsked(page, false);
    expect(await granted(page)).toBe(true);

    await page.locator('#to-settings').click();
    await presses(page, 'withdraw_all');
    await settles(page);
    await page.goto(`${www}/${path}`);
    await isAsked(page, false);
    expect(await granted(page)).toBe(false);
    expect(await cookies(context)).toHaveLength(2);
    // Another domain of the site has no part in these cookies.
    await page.goto(`${other}/${path}`);
    await isAsked(page, true);
  });
}

test('S5 of a host\'s own cookie and the domain\'s the newer counts, and one is left', async ({ page, context }) => {
  await page.goto(www);
  await isAsked(page, true);
  await presses(page, 'reject_all');
  await settles(page);
  const [{ value }] = (await context.cookies()).filter((cookie) => cookie.name === 'sluis_shop');
  // Everything granted, at another moment.
  const at = (seconds: number) => value.split('.').map((part, place) =>
    place === 2 ? String(+part + seconds) : place === 5 || place === 6 ? part.replace(/0/g, '1') : part).join('.');
  const own = (text: string) => context.addCookies([{ name: 'sluis_shop', value: text, url: till }]);

  await own(at(-1000));
  await page.goto(till);
  await isAsked(page, false);
  expect(await granted(page), 'a newer refusal is not undone by an older grant').toBe(false);
  expect((await cookies(context)).filter((cookie) => cookie.startsWith('sluis_shop '))).toEqual(['sluis_shop .maretak.localhost']);

  await own(at(100));
  await page.goto(till);
  await isAsked(page, false);
  expect(await granted(page)).toBe(true);
  expect((await cookies(context)).filter((cookie) => cookie.startsWith('sluis_shop '))).toEqual(['sluis_shop .maretak.localhost']);
});

for (const [name, path] of [['by the server', ''], ['by the page', 'far']]) {
  test(`S5 what a domain has left from before goes where hosts share nothing any more, with cookies set ${name}`, async ({ page, context }) => {
    await page.goto(`${other}/${path}`);
    await isAsked(page, true);
    await context.addCookies([{ name: 'sluis_shop', value: 'x', domain: '.winkel.localhost', path: '/' }]);
    await presses(page, 'accept_all');
    await settles(page);
    await page.goto(`${other}/${path}`);
    await isAsked(page, false);
    expect(await granted(page)).toBe(true);
    expect((await cookies(context)).filter((cookie) => cookie.startsWith('sluis_shop '))).toEqual(['sluis_shop winkel.localhost']);
  });
}

for (const [name, path] of [['same-site', ''], ['cross-site', 'far']]) {
  test(`S5 a choice goes along with a link to another origin, under another consent id, ${name}`, async ({ page, context }) => {
    await page.goto(`${www}/${path}`);
    await isAsked(page, true);
    const made = await presses(page, 'accept_all');
    await settles(page);
    const arrival = page.waitForResponse((answer) => answer.url().endsWith('/hand-over/arrival'));
    await page.locator('#to-other').click();
    expect((await arrival).status()).toBe(201);
    await page.waitForURL(`${other}/${path}?page=2#part`);
    await isAsked(page, false);
    expect(await granted(page)).toBe(true);
    const { record } = await page.evaluate(() => (window as unknown as { sluis: { receipt(): Promise<{ record: object & { visitor: string } }> } }).sluis.receipt());
    expect(record).toMatchObject({ channel: 'hand_over', state: 'given', carried_from: { origin: www, record: made.record } });
    expect(record.visitor).not.toBe(made.consent_id);
    const ids = (await context.cookies()).filter(({ name }) => name === 'sluis_shop').map(({ value }) => value.split('.')[7]);
    expect(new Set(ids).size).toBe(2);

    // What is chosen here later goes back, and an older grant does not undo it.
    await page.locator('#to-settings').click();
    await page.waitForTimeout(1100);
    await presses(page, 'withdraw_all');
    await settles(page);
    await page.goto(`${www}/${path}`);
    const refused = page.waitForResponse((answer) => answer.url().endsWith('/hand-over/arrival'));
    await page.locator('#to-other').click();
    expect((await refused).status(), 'what was chosen here is newer').toBe(409);
    await isAsked(page, false);
    expect(await granted(page)).toBe(false);
    const back = page.waitForResponse((answer) => answer.url().endsWith('/hand-over/arrival'));
    await page.locator('#to-www').click();
    expect((await back).status()).toBe(201);
    await page.waitForURL(`${www}/${path}`);
    await isAsked(page, false);
    expect(await granted(page)).toBe(false);
  });
}

test('a link with a ticket that does not come from the site records nothing, and the ticket goes from the address', async ({ page, context }) => {
  await page.goto(www);
  await isAsked(page, true);
  await presses(page, 'accept_all');
  const answer = await page.evaluate((to) => fetch('/_sluis/v1/sites/shop/hand-over', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ to }),
  }).then((got) => got.json()), other);
  expect(answer.ticket).toMatch(/^[\w-]{20,}$/);
  // Typed, mailed or on a stranger's page: the browser names no origin of the site.
  const asked: string[] = [];
  page.on('request', (one) => asked.push(one.url()));
  await page.goto(`${other}/?a=1&sluis=${answer.ticket}&b=2`);
  await isAsked(page, true);
  expect(page.url()).toBe(`${other}/?a=1&b=2`);
  expect(asked.filter((url) => url.includes('arrival'))).toEqual([]);
  expect(await granted(page)).toBe(false);
  expect((await context.cookies(other)).filter(({ name }) => name === 'sluis_shop')).toEqual([]);
});

test('links to other hosts of the domain, to strangers and in new tabs are left alone, and without a choice all are', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (one) => asked.push(one.url()));
  await page.goto(www);
  await isAsked(page, true);
  await page.locator('#to-other').click();
  await page.waitForURL(`${other}/?page=2#part`);
  await page.goto(www);
  await isAsked(page, true);
  await presses(page, 'reject_all');
  await settles(page);
  await page.locator('#to-till').click();
  await page.waitForURL(`${till}/`);
  await page.evaluate(() => { (document.getElementById('to-other') as HTMLAnchorElement).target = '_blank'; });
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.locator('#to-other').click()]);
  await opened.waitForURL(`${other}/?page=2#part`);
  expect(asked.filter((url) => url.includes('hand-over'))).toEqual([]);
});

test('the second layer says where the choice counts', async ({ page }) => {
  await page.goto(www);
  await isAsked(page, true);
  await button(page, 'choose').click();
  await expect(page.locator('sluis-banner').getByText('Uw keuze geldt op www.maretak.localhost, kassa.maretak.localhost, winkel.localhost. Ze gaat mee wanneer u een link')).toBeVisible();
});
