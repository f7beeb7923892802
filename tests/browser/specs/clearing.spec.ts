//! What a service kept goes when it may no longer run, in every place and variant; what others keep stays; what is left is said
//! (S8, S21, E12). The site is served under a name with domains above it, Sluis under its own path, as recommended.
import { createServer, request, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../actors';
import { type OwnServer, somePorts, startServer } from '../actors/own-server';

const port = somePorts();
const server = `http://127.0.0.1:${port}`;
const host = 'www.shop.localhost';
const site = `http://${host}:${port + 1}`;

const item = (kind: string, name: string, more = 'party = "first"') =>
  `[[services.items]]\nkind = "${kind}"\nname = "${name}"\n${more}\nlifetime_days = 30\nfunction = { en = "Keeps something." }\n`;
const why = 'party = "first"\njustification = { en = "You ask for it." }';

function siteFile(id: string, { vendor = 'Counter Ltd', reload = '' } = {}): string {
  return `site = "${id}"
name = "${id}"
origins = ["${site}"]
languages = ["en"]
countries = ["BE", "US"]
[[controllers]]
id = "me"
name = "My Company"
address = "Example street 1, 9000 Gent, Belgium"
email = "privacy@mine.example"
[[vendors]]
id = "counter"
name = "${vendor}"
address = "Example quay 2, Dublin, Ireland"
privacy_url = "https://counter.example/privacy"
${[['necessary', 'necessary'], ['analytics', 'consent'], ['marketing', 'consent']].map(([purpose, basis]) => `[[purposes]]
id = "${purpose}"
basis = "${basis}"
title = { en = "${purpose[0].toUpperCase()}${purpose.slice(1)}" }
description = { en = "What it is for." }
`).join('')}
[[services]]
id = "shop"
name = "Shop"
vendor = "counter"
purposes = ["necessary"]
responsible = { role = "own", controller = "me" }
function = { en = "Makes the shop work." }
${item('cookie', '_c_basket', why)}${item('local_storage', 'c.basket', why)}
[[services]]
id = "counter"
name = "Counter"
vendor = "counter"
purposes = ["analytics"]
responsible = { role = "processor", controller = "me" }
function = { en = "Counts." }
hosts = ["counter.example"]
${item('cookie', '_c')}${item('cookie', '_c_*')}${item('cookie', 'wp-*-time')}${item('cookie', '__Host-c')}${item('cookie', 'c_server', 'party = "first"\nhttp_only = true')}
${item('cookie', 'c_third', 'party = "third"')}${item('local_storage', 'c.*')}${item('session_storage', 'c.tab')}
${item('indexed_db', 'c-*')}${item('cache_storage', 'c-cache')}${item('service_worker', '/worker-*.js')}
[[services]]
id = "other"
name = "Other"
vendor = "counter"
purposes = ["marketing"]
responsible = { role = "processor", controller = "me" }
function = { en = "Advertises." }
hosts = ["other.example"]
${item('cookie', '_c_shared')}${item('local_storage', 'other.*')}
[notice]
version = "1"
date = "2026-11-01"
title = { en = "Cookies on this site" }
text = { en = "My Company asks." }
privacy_url = { en = "https://mine.example/privacy" }
${reload && `[withdrawal]\nreload = "${reload}"\n`}`;
}

let own: OwnServer;
let pages: Server;

function publishes(id: string, options = {}): void {
  own.publishes(id, siteFile(id, options));
}

test.beforeAll(async () => {
  own = await startServer(port);
  publishes('clear');
  publishes('changing');
  for (const reload of ['offer', 'always', 'never']) publishes(reload, { reload });
  pages = createServer((asked, answer) => {
    const { pathname, searchParams } = new URL(asked.url!, site);
    if (pathname.startsWith('/_sluis/')) {
      const through = request({ port, host: '127.0.0.1', method: asked.method, path: asked.url!.slice(7), headers: asked.headers }, (inner) => {
        answer.writeHead(inner.statusCode!, inner.rawHeaders);
        inner.pipe(answer);
      });
      asked.pipe(through);
      return;
    }
    if (pathname.endsWith('.js')) {
      answer.setHeader('content-type', 'text/javascript');
      answer.end('');
      return;
    }
    const from = searchParams.has('cross') ? server : '/_sluis';
    answer.setHeader('content-type', 'text/html');
    answer.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><script src="${from}/s/${searchParams.get('site') ?? 'clear'}.js${searchParams.has('later') ? '?later' : ''}"></script><title>x</title></head>
<body><h1>x</h1><a href="#cookie-settings">Settings</a></body></html>`);
  }).listen(port + 1, '127.0.0.1');
});

test.afterAll(async () => {
  pages.close();
  await own.stops();
});

const address = (query = '', path = '/en/shop/bowl') => `${site}${path}?sluis-country=BE${query}`;

async function accepted(browser: Browser, query = ''): Promise<{ context: BrowserContext; page: Page; failures: string[] }> {
  const context = await browser.newContext({ locale: 'en-BE' });
  const page = await context.newPage();
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(address(query));
  const recorded = page.waitForResponse((response) => response.url().includes('/records'));
  await page.getByRole('button', { name: 'Accept all' }).first().click();
  await recorded;
  return { context, page, failures };
}

/** Everything that `counter` could keep, in each variant, and what others keep beside it. */
async function plants({ context, page }: { context: BrowserContext; page: Page }): Promise<void> {
  await page.evaluate(async () => {
    for (const name of ['_c', '_c_ABC', 'wp-settings-time', '_c_shared', '_c_basket']) document.cookie = `${name}=1;path=/;max-age=9999`;
    for (const path of ['/', '/en', '/en/', '/en/shop', '/en/shop/', '/en/shop/bowl']) {
      for (const domain of ['', ';domain=www.shop.localhost', ';domain=shop.localhost']) document.cookie = `_c=1;max-age=9999;path=${path}${domain}`;
    }
    document.cookie = '_c_split=1;path=/;max-age=9999;secure;samesite=none;partitioned';
    document.cookie = '__Host-c=1;path=/;max-age=9999;secure';
    for (const key of ['c.id', 'c.more', 'c.basket', 'other.id']) localStorage.setItem(key, '1');
    for (const key of ['c.tab', 'tab']) sessionStorage.setItem(key, '1');
    for (const name of ['c-one', 'c-two', 'mine']) {
      await new Promise((done) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => { opening.result.close(); done(0); };
      });
    }
    for (const name of ['c-cache', 'mine']) await (await caches.open(name)).put('/x', new Response('x'));
    await navigator.serviceWorker.register('/worker-counter.js', { scope: '/nowhere/' });
    await navigator.serviceWorker.register('/own.js', { scope: '/elsewhere/' });
  });
  await context.addCookies([
    { name: 'c_server', value: '1', domain: host, path: '/', httpOnly: true },
    { name: 'c_server', value: '1', domain: '.shop.localhost', path: '/', httpOnly: true },
  ]);
}

/** The names of all that is kept, but for what remembers the choice. */
async function kept({ context, page }: { context: BrowserContext; page: Page }): Promise<string[]> {
  const cookies = (await context.cookies(address())).map(({ name }) => name).filter((name) => !name.startsWith('sluis'));
  const rest = await page.evaluate(async () => [
    ...Object.keys(localStorage).filter((key) => !key.startsWith('sluis')), ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => `db ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ active, waiting, installing }) => new URL((active ?? waiting ?? installing)!.scriptURL).pathname),
  ]);
  return [...new Set([...cookies, ...rest])].sort();
}

const others = ['/own.js', '_c_basket', '_c_shared', 'c.basket', 'cache mine', 'db mine', 'other.id', 'tab'];
const all = [...others, '/worker-counter.js', '__Host-c', '_c', '_c_ABC', '_c_split', 'c.id', 'c.more', 'c.tab', 'c_server', 'cache c-cache', 'db c-one', 'db c-two', 'wp-settings-time'].sort();

/** Turns the counter off in the settings and saves. */
async function withdrawsCounter(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.locator('sluis-banner input[name="p:analytics"]').uncheck({ force: true });
  await page.locator('sluis-banner button[value=save]').click();
}

const status = (page: Page) => page.locator('#sluis-status');

test('S21 withdrawing one service leaves nothing of it behind, in any variant, and all of the others', async ({ browser }) => {
  const visit = await accepted(browser);
  await plants(visit);
  expect(await kept(visit)).toEqual(all);
  await withdrawsCounter(visit.page);
  await expect.poll(() => kept(visit)).toEqual(others);
  await expect(status(visit.page)).toHaveText(/Preferences saved\. This page cannot delete: c_third \(Counter Ltd\)\. You can, in your browser's settings\./);
  expect(visit.failures).toEqual([]);
  await visit.context.close();
});

test('E12 withdrawing everything clears every optional service and no necessary one', async ({ browser }) => {
  const visit = await accepted(browser);
  await plants(visit);
  await visit.page.getByRole('link', { name: 'Settings' }).click();
  await visit.page.locator('sluis-banner button[value=withdraw_all]').click();
  await expect.poll(() => kept(visit)).toEqual(others.filter((name) => !['other.id', '_c_shared'].includes(name)));
  await visit.context.close();
});

test('S21 a cookie that no script reaches is deleted by the server where it is the site\'s own, and named where it is not', async ({ browser }) => {
  const visit = await accepted(browser, '&cross');
  await plants(visit);
  await withdrawsCounter(visit.page);
  await expect(status(visit.page)).toHaveText(/cannot delete: c_server \(Counter Ltd\), c_third \(Counter Ltd\)\./);
  await expect.poll(() => kept(visit)).toEqual([...others, 'c_server'].sort());
  await visit.context.close();
});

test('S5 S21 the preference page clears too: cookies by the server, the rest by the next page, and says what is left', async ({ browser }) => {
  const visit = await accepted(browser);
  await plants(visit);
  await visit.page.goto(`${site}/_sluis/p/clear/be/en?sluis-country=BE`);
  await visit.page.locator('button[value=withdraw_all]').click();
  await expect(visit.page.getByText(/This page cannot delete:/)).toHaveText(
    "This page cannot delete: c_third (Counter Ltd), c.* (Counter Ltd), c.tab (Counter Ltd), c-* (Counter Ltd), c-cache (Counter Ltd), /worker-*.js (Counter Ltd), other.* (Counter Ltd). You can, in your browser's settings.",
  );
  const cookies = (await visit.context.cookies(address())).filter(({ path }) => path === '/').map(({ name }) => name);
  expect(cookies.filter((name) => !name.startsWith('sluis'))).toEqual(['_c_basket']);
  await visit.page.goto(address());
  await expect.poll(() => kept(visit)).toEqual(others.filter((name) => !['other.id', '_c_shared'].includes(name)));
  await expect.poll(async () => (await visit.context.cookies(address())).map(({ name }) => name).sort()).toEqual(['_c_basket', 'sluis-token_clear', 'sluis_clear']);
  await visit.context.close();
});

test('S8 when a choice has expired, what the services kept goes with it', async ({ browser }) => {
  const visit = await accepted(browser);
  await plants(visit);
  await visit.context.clearCookies({ name: /^sluis/ });
  await visit.page.goto(address());
  await expect(visit.page.getByRole('button', { name: 'Accept all' }).first()).toBeVisible();
  await expect.poll(() => kept(visit)).toEqual(['/own.js', '_c_basket', 'c.basket', 'c_server', 'cache mine', 'db mine', 'tab']);
  await visit.context.close();
});

test('S8 a first visit clears nothing: what lies there was not put there under a choice given here', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-BE' });
  const page = await context.newPage();
  await context.addCookies([{ name: '_c', value: '1', url: site }]);
  await page.goto(address());
  await expect(page.getByRole('button', { name: 'Accept all' }).first()).toBeVisible();
  await page.waitForTimeout(500);
  expect(await kept({ context, page })).toEqual(['_c']);
  const recorded = page.waitForResponse((response) => response.url().includes('/records'));
  await page.getByRole('button', { name: 'Reject all' }).first().click();
  await recorded;
  await expect.poll(() => kept({ context, page }), 'a refusal does').toEqual([]);
  await context.close();
});

test('S14 a publication that shuts a service clears what that one kept', async ({ browser }) => {
  const visit = await accepted(browser, '&site=changing');
  await plants(visit);
  publishes('changing', { vendor: 'Counter Inc' });
  // A browser keeps the loader for five minutes, under its address.
  await visit.page.goto(address('&site=changing&later'));
  await expect(visit.page.getByRole('button', { name: 'Accept all' }).first()).toBeVisible();
  await expect.poll(async () => (await kept(visit)).includes('c.id')).toBe(false);
  await visit.context.close();
});

test('P3 the browser\'s signal clears what ran unasked until then', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-US' });
  await context.addInitScript(() => {
    if (localStorage.getItem('signal')) Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
  });
  const page = await context.newPage();
  const california = address().replace('=BE', '=US-CA');
  await page.goto(california);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('sluis-ran:clear'))).toBe('counter other');
  await page.evaluate(() => {
    localStorage.setItem('other.id', '1');
    localStorage.setItem('signal', '1');
  });
  await page.goto(california);
  await expect.poll(() => kept({ context, page })).toEqual(['signal']);
  await context.close();
});

test('S21 a database that a script still has open is named, and goes with the next page', async ({ browser }) => {
  const visit = await accepted(browser);
  await visit.page.evaluate(() => new Promise((done) => {
    const opening = indexedDB.open('c-open');
    opening.onsuccess = () => { (window as unknown as { open: unknown }).open = opening.result; done(0); };
  }));
  await withdrawsCounter(visit.page);
  await expect(status(visit.page)).toHaveText(/cannot delete: c-open \(Counter Ltd\), c_third/);
  await visit.page.goto(address());
  await expect.poll(() => kept(visit)).toEqual([]);
  await visit.context.close();
});

test('E12 a running script stops only with the page: the site says whether a new one is offered, loaded, or neither', async ({ browser }) => {
  for (const [id, loads, offered] of [['offer', 1, true], ['always', 2, false], ['never', 1, false]] as const) {
    const { context, page } = await accepted(browser, `&site=${id}`);
    let count = 1;
    page.on('load', () => { count += 1; });
    await withdrawsCounter(page);
    await expect.poll(() => count, id).toBe(loads);
    await expect(page.locator('sluis-banner button[value=reload]')).toBeVisible({ visible: offered });
    await context.close();
  }
});

test('E12 a page may see to it itself: the event before it can be prevented', async ({ browser }) => {
  const { context, page } = await accepted(browser, '&site=always');
  let loads = 0;
  page.on('load', () => { loads += 1; });
  await page.evaluate(() => document.addEventListener('sluis:reload', (event) => {
    event.preventDefault();
    document.body.dataset.heard = 'yes';
  }));
  await withdrawsCounter(page);
  await expect(page.locator('body')).toHaveAttribute('data-heard', 'yes');
  await page.waitForTimeout(800);
  expect(loads).toBe(0);
  await context.close();
});
