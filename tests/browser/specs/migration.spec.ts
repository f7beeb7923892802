//! Pages that still carry another tool's marks, with our snippet in place of theirs: scripts by address, inline scripts,
//! frames and images as each tool documents them. What is counted is what reached the third party and what ran (S3, S10).
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../actors';
import { type OwnServer, somePorts, startServer } from '../actors/own-server';

const port = somePorts();
const server = `http://127.0.0.1:${port}`;
const site = `http://127.0.0.1:${port + 1}`;
const third = `http://127.0.0.1:${port + 2}`;

/** Markup that waits for analytics, and markup of the same tool that waits for marketing. `{id}` says which one it is. */
interface Marks { analytics: string[]; marketing: string[] }
const run = "window.ran.push('{id}')";
const js = `${third}/{id}.js`;
const frame = `${third}/{id}.html`;
const image = `${third}/{id}.gif`;

const tools: Record<string, Marks> = {
  cookieconsent: {
    analytics: [
      `<script type="text/plain" data-category="analytics" src="${js}"></script>`,
      `<script type="text/plain" data-category="analytics" data-service="Hotjar" data-src="${js}" data-type="module"></script>`,
      `<script type="text/plain" data-category="analytics" data-service="Meten">${run}</script>`,
      `<script type="text/plain" data-cookiecategory="analytics" defer src="${js}"></script>`,
    ],
    marketing: [
      `<script type="text/plain" data-category="marketing">${run}</script>`,
      `<script type="text/plain" data-cookiecategory="targeting" data-src="${js}"></script>`,
    ],
  },
  klaro: {
    analytics: [
      `<script type="text/plain" data-type="application/javascript" data-name="meten" data-src="${js}"></script>`,
      `<script type="text/plain" data-type="application/javascript" data-name="meten">${run}</script>`,
      `<script type="opt-in" data-type="application/javascript" data-name="meten">${run}</script>`,
      `<img data-name="meten" data-src="${image}" alt="">`,
    ],
    marketing: [
      `<iframe data-name="reclame" data-src="${frame}" title="x"></iframe>`,
      `<script type="opt-in" data-name="reclame" data-src="${js}"></script>`,
    ],
  },
  cookiebot: {
    analytics: [
      `<script type="text/plain" data-cookieconsent="statistics" src="${js}"></script>`,
      `<script type="text/plain" data-cookieconsent="statistics">${run}</script>`,
      `<img data-cookieconsent="statistics" data-cookieblock-src="${image}" alt="">`,
    ],
    marketing: [
      `<iframe data-cookieconsent="marketing" data-cookieblock-src="${frame}" title="x"></iframe>`,
      `<script type="text/plain" data-cookieconsent="statistics, marketing">${run}</script>`,
    ],
  },
  onetrust: {
    analytics: [
      `<script type="text/plain" class="optanon-category-C0002" src="${js}"></script>`,
      `<script type="text/plain" class="optanon-category-C0002">${run}</script>`,
      `<img class="optanon-category-C0002" data-src="${image}" alt="">`,
    ],
    marketing: [
      `<iframe class="wide optanon-category-C0004" data-src="${frame}" title="x"></iframe>`,
      `<script type="text/plain" class="optanon-category-C0002-C0004">${run}</script>`,
    ],
  },
  cookieyes: {
    analytics: [
      `<script type="text/plain" data-cookieyes="cookieyes-analytics" src="${js}"></script>`,
      `<script type="text/plain" data-cookieyes="cookieyes-analytics">${run}</script>`,
    ],
    marketing: [`<script type="text/plain" data-cookieyes="cookieyes-advertisement">${run}</script>`],
  },
  osano: {
    analytics: [
      `<script type="text/plain" data-osano="ANALYTICS" src="${js}"></script>`,
      `<script type="text/plain" data-osano="ANALYTICS">${run}</script>`,
    ],
    marketing: [`<script type="text/plain" data-osano="MARKETING" src="${js}"></script>`],
  },
  usercentrics: {
    analytics: [
      `<script type="text/plain" data-usercentrics="Meten" src="${js}"></script>`,
      `<script type="text/plain" data-usercentrics="Meten">${run}</script>`,
      `<img data-usercentrics="Meten" data-src="${image}" alt="">`,
    ],
    marketing: [`<iframe data-usercentrics="Reclame" uc-src="${frame}" title="x"></iframe>`],
  },
  iubenda: {
    analytics: [
      `<script type="text/plain" class="_iub_cs_activate" data-suppressedsrc="${js}" data-iub-purposes="4"></script>`,
      `<script type="text/plain" class="_iub_cs_activate-inline" data-iub-purposes="4">${run}</script>`,
      `<img class="_iub_cs_activate" data-suppressedsrc="${image}" data-iub-purposes="4" alt="">`,
    ],
    marketing: [
      `<iframe class="_iub_cs_activate" src="about:blank" suppressedsrc="${frame}" data-iub-purposes="5" title="x"></iframe>`,
      `<script type="text/plain" class="_iub_cs_activate-inline">${run}</script>`,
    ],
  },
  didomi: {
    analytics: [
      `<script type="didomi/javascript" data-vendor="c:meten" src="${js}"></script>`,
      `<script type="didomi/javascript" data-purposes="analytics">${run}</script>`,
    ],
    marketing: [`<script type="didomi/javascript" data-vendor="didomi:reclame" data-purposes="marketing">${run}</script>`],
  },
  probo: {
    analytics: [
      `<script type="text/plain" data-cookie-consent="analytics" data-src="${js}"></script>`,
      `<script type="text/plain" data-cookie-consent="analytics">${run}</script>`,
      `<img data-cookie-consent="analytics" data-src="${image}" alt="">`,
    ],
    marketing: [`<iframe data-cookie-consent="marketing" data-src="${frame}" title="x"></iframe>`],
  },
  faz: {
    analytics: [
      `<script type="text/plain" data-faz-category="analytics" src="${js}"></script>`,
      `<script type="text/plain" data-faz-category="analytics">${run}</script>`,
      `<img data-faz-category="analytics" data-faz-src="${image}" alt="">`,
    ],
    marketing: [`<iframe data-faz-category="marketing" data-faz-src="${frame}" title="x"></iframe>`],
  },
};

/** Marks that nobody here understands; they are on every page and must never run. */
const strange: Record<string, string> = {
  cookieconsent: `<script type="text/plain" data-category="!analytics">${run}</script>`,
  klaro: `<script type="text/plain" data-name="nobody" data-src="${js}"></script>`,
  cookiebot: `<script type="text/plain" data-cookieconsent="statistics,social" src="${js}"></script>`,
  onetrust: `<script type="text/plain" class="optanon-category-C0005" src="${js}"></script>`,
  cookieyes: `<script type="text/plain" data-cookieyes="cookieyes-other">${run}</script>`,
  osano: `<script type="text/plain" data-osano="BLOCKLIST">${run}</script>`,
  usercentrics: `<iframe data-usercentrics="Nobody" uc-src="${frame}" title="x"></iframe>`,
  iubenda: `<script type="text/plain" class="_iub_cs_activate" data-suppressedsrc="${js}" data-iub-purposes="9"></script>`,
  didomi: `<script type="didomi/javascript" data-vendor="c:nobody">${run}</script>`,
  probo: `<script type="text/plain" data-cookie-consent="social">${run}</script>`,
  faz: `<script type="text/plain" data-faz-category="social">${run}</script>`,
};

const marked = (tool: string, kind: 'analytics' | 'marketing' | 'strange') => {
  const all = kind === 'strange' ? [strange[tool]] : tools[tool][kind];
  return all.map((text, place) => text.replaceAll('{id}', `${kind}-${place}`));
};
const ids = (tool: string, kind: 'analytics' | 'marketing') => tools[tool][kind].map((_, place) => `${kind}-${place}`);

/** The page of a tool: some tags stand in the head before the snippet, some after, and the last ones are added by a script. */
function markup(tool: string): string {
  const [first, ...others] = marked(tool, 'analytics');
  const last = JSON.stringify(marked(tool, 'marketing').join('')).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><script>window.ran = []</script>
${first}<script src="${server}/s/${tool}.js"></script><title>${tool}</title>${others.filter((text) => !/<i/.test(text)).join('\n')}</head>
<body><h1>${tool}</h1>${others.filter((text) => /<i/.test(text)).join('\n')}${marked(tool, 'strange').join('')}
<script>document.body.append(document.createRange().createContextualFragment(${last}))</script></body></html>`;
}

const siteFile = (tool: string, more = '') => `site = "${tool}"
name = "${tool}"
origins = ["${site}"]
languages = ["en"]
countries = ["BE"]
[[controllers]]
id = "me"
name = "My Company"
address = "Example street 1, 9000 Gent, Belgium"
email = "privacy@mine.example"
[[vendors]]
id = "acme"
name = "Acme"
address = "Example quay 2, Dublin, Ireland"
privacy_url = "https://acme.example/privacy"
${[['analytics', 'meten', 'Statistics'], ['marketing', 'reclame', 'Advertising']].map(([purpose, service, title]) => `[[purposes]]
id = "${purpose}"
basis = "consent"
title = { en = "${title}" }
description = { en = "What ${title} is for." }
[[services]]
id = "${service}"
name = "${service[0].toUpperCase()}${service.slice(1)}"
vendor = "acme"
purposes = ["${purpose}"]
responsible = { role = "processor", controller = "me" }
function = { en = "Does ${title}." }
hosts = ["acme.example"]
`).join('')}
[migrate]
from = ["${tool}"]
${more}[notice]
version = "1"
date = "2026-11-01"
title = { en = "Cookies on this site" }
text = { en = "My Company asks about Statistics and Advertising." }
privacy_url = { en = "https://mine.example/privacy" }
`;

/** Sites that carry choices over, and acceptances too or not. */
const carries: Record<string, string> = {
  cookiebot: 'cookies = true\naccept = true\n',
  onetrust: 'cookies = true\n',
};

let own: OwnServer;
const servers: Server[] = [];
let reached: string[] = [];

test.beforeAll(async () => {
  own = await startServer(port);
  for (const tool of Object.keys(tools)) {
    own.publishes(tool, siteFile(tool, carries[tool] ?? ''));
  }
  // Real servers: Chromium keeps pages that a test makes up away from this machine's addresses.
  servers.push(createServer(({ url }, answer) => {
    const tool = new URL(url!, site).pathname.slice(1);
    if (!(tool in tools)) { answer.statusCode = 404; answer.end(); return; }
    answer.setHeader('content-type', 'text/html');
    answer.end(markup(tool));
  }).listen(port + 1, '127.0.0.1'));
  servers.push(createServer(({ url }, answer) => {
    const [, id, kind] = url!.match(/^\/([\w-]+)\.(\w+)/) ?? [];
    if (id) reached.push(id);
    answer.setHeader('access-control-allow-origin', '*');
    answer.setHeader('cache-control', 'no-store');
    answer.setHeader('content-type', { js: 'text/javascript', html: 'text/html', gif: 'image/gif' }[kind] ?? 'text/plain');
    answer.end(kind === 'js' ? `window.ran.push('${id}')` : '');
  }).listen(port + 2, '127.0.0.1'));
});

test.afterAll(async () => {
  servers.forEach((one) => one.close());
  await own.stops();
});

/** What came of the marked tags: each once for having run, or, where it cannot run, for having been asked for. */
async function came(page: Page): Promise<string[]> {
  const ran = await page.evaluate(() => (window as unknown as { ran: string[] }).ran);
  return [...ran, ...reached.filter((id) => !ran.includes(id))].sort();
}

/** Waits until a moment after which nothing more comes by itself. */
async function settles(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  let before = -1;
  while (before !== reached.length) {
    before = reached.length;
    await page.waitForTimeout(400);
  }
}

for (const tool of Object.keys(tools)) {
  test(`S3 the marks of ${tool} hold before a choice and after a refusal, and each is released once for what was granted`, async ({ browser }) => {
    const visit = async () => {
      const context = await browser.newContext({ locale: 'en-BE' });
      const page = await context.newPage();
      const said: string[] = [];
      const failures: string[] = [];
      page.on('console', (message) => { if (message.text().startsWith('sluis:')) said.push(message.text()); });
      page.on('pageerror', (error) => failures.push(error.message));
      reached = [];
      await page.goto(`${site}/${tool}?sluis-country=BE`);
      const banner = page.locator('sluis-banner');
      await expect(banner.getByRole('button', { name: 'Reject all' })).toBeVisible();
      await settles(page);
      expect(await came(page), 'before a choice').toEqual([]);
      expect(said.length, `said once: ${said}`).toBe(1);
      expect(failures).toEqual([]);
      return { context, page, banner };
    };

    const refusing = await visit();
    await refusing.banner.getByRole('button', { name: 'Reject all' }).click();
    await settles(refusing.page);
    expect(await came(refusing.page), 'after a refusal').toEqual([]);
    await refusing.page.reload();
    await settles(refusing.page);
    expect(await came(refusing.page), 'after a refusal, on the next page').toEqual([]);
    await refusing.context.close();

    const choosing = await visit();
    await choosing.page.evaluate(() => (window as unknown as { sluis: { open(): void } }).sluis.open());
    await choosing.banner.locator('input[name="p:analytics"]').first().check({ force: true });
    await choosing.banner.locator('button[value=save]').click();
    await expect.poll(() => came(choosing.page), 'analytics alone').toEqual(ids(tool, 'analytics'));
    await settles(choosing.page);
    expect(await came(choosing.page), 'analytics alone, and each once').toEqual(ids(tool, 'analytics'));
    await choosing.context.close();

    const accepting = await visit();
    await accepting.banner.getByRole('button', { name: 'Accept all' }).click();
    const all = [...ids(tool, 'analytics'), ...ids(tool, 'marketing')];
    await expect.poll(() => came(accepting.page), 'all').toEqual(all);
    await settles(accepting.page);
    expect(await came(accepting.page), 'all, and each once').toEqual(all);
    reached = [];
    await accepting.page.reload();
    await expect.poll(() => came(accepting.page), 'on the next page').toEqual(all);
    await accepting.context.close();
  });
}

const cookiebot = (on: boolean) => `{stamp:'x==',necessary:true,preferences:${on},statistics:${on},marketing:${on},method:'explicit',ver:1,utc:${Date.now() - 9e6},region:'be'}`;

/** Comes with a cookie of the other tool; answers whether the banner asks, what came, and what was recorded. */
async function comesWith(browser: Browser, tool: string, cookies: Record<string, string>) {
  const context = await browser.newContext({ locale: 'en-BE' });
  await context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value: encodeURIComponent(value), url: site })));
  const page = await context.newPage();
  reached = [];
  const posted: { control: string; migrated_from: { tool: string } }[] = [];
  let impressions = 0;
  page.on('request', (request) => {
    if (request.url().includes('/records')) posted.push(request.postDataJSON());
    if (request.url().includes('/impressions')) impressions += 1;
  });
  const statuses: number[] = [];
  page.on('response', (response) => { if (response.url().includes('/records')) statuses.push(response.status()); });
  const look = async () => {
    await page.goto(`${site}/${tool}?sluis-country=BE`);
    await settles(page);
    await page.waitForTimeout(600);
    const asked = await page.locator('sluis-banner').getByRole('button', { name: 'Reject all' }).isVisible();
    return { asked, came: await came(page), posted: posted.map((body) => [body.control, body.migrated_from?.tool]), statuses: [...statuses], impressions };
  };
  const first = await look();
  const second = await look();
  await context.close();
  return { first, second };
}

test('S3 who refused at the other tool is not asked, nothing runs, and the refusal is recorded once with its source', async ({ browser }) => {
  const { first, second } = await comesWith(browser, 'cookiebot', { CookieConsent: cookiebot(false) });
  const expected = { asked: false, came: [], posted: [['reject_all', 'cookiebot']], statuses: [201], impressions: 0 };
  expect(first).toEqual(expected);
  expect(second, 'on the next page').toEqual(expected);
});

test('who accepted there is asked, unless the operator carries acceptances over', async ({ browser }) => {
  const { first: carried, second } = await comesWith(browser, 'cookiebot', { CookieConsent: cookiebot(true) });
  const all = [...ids('cookiebot', 'analytics'), ...ids('cookiebot', 'marketing')];
  expect(carried).toEqual({ asked: false, came: all, posted: [['accept_all', 'cookiebot']], statuses: [201], impressions: 0 });
  expect(second.posted, 'once').toEqual([['accept_all', 'cookiebot']]);
  expect(second.asked).toBe(false);
  const groups = { OptanonConsent: 'groups=C0001:1,C0002:1,C0003:1,C0004:1&x=1', OptanonAlertBoxClosed: new Date(Date.now() - 9e6).toISOString() };
  const { first } = await comesWith(browser, 'onetrust', groups);
  expect({ ...first, impressions: 0 }).toEqual({ asked: true, came: [], posted: [], statuses: [], impressions: 0 });
});
