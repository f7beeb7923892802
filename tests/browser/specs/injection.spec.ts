//! A thousand texts that try to become code, in every text of a site file: in the banner with both layers and its
//! tables, on the placeholder of an embed, on the preference page and in the cookie policy they are only ever text (S-threat 6, E7).
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '../actors';
import { type OwnServer, somePorts, startServer } from '../actors/own-server';
import { vectors } from '../actors/vectors';

const port = somePorts();
const server = `http://127.0.0.1:${port}`;
const site = `http://127.0.0.1:${port + 1}`;
let own: OwnServer;
let pages: Server;

test.beforeAll(async () => {
  own = await startServer(port);
  // A real server: Chromium keeps pages that a test makes up away from this machine's addresses.
  pages = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(`<!doctype html><html lang="nl"><head><meta charset="utf-8" data-own><script data-own src="${server}/s/injected.js"></script><title>x</title></head>
<body><iframe data-service="s1" data-src="http://127.0.0.1:${port + 2}/x" width="300" height="200"></iframe><p>x</p></body></html>`);
  });
  await new Promise<void>((ready) => { pages.listen(port + 1, '127.0.0.1', ready); });
});

test.afterAll(async () => {
  pages.close();
  await own.stops();
});

/** Texts in their turn, so that each goes through every kind of field; short fields pass over what does not fit. */
class Turn {
  private place = 0;

  constructor(readonly used: Set<string>) {}

  next(most: number): string {
    for (;;) {
      const text = vectors[this.place % vectors.length];
      this.place += 1;
      if ([...text.trim()].length <= most && text.trim()) {
        this.used.add(text);
        return JSON.stringify(text).replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029').replace(/\u202e/gi, '\\u202E');
      }
    }
  }

  /** As many as fit into one text. */
  many(most: number): string {
    let all = '';
    for (;;) {
      const text = vectors[this.place % vectors.length];
      if ([...all].length + [...text].length + 1 > most) break;
      this.place += 1;
      this.used.add(text);
      all += `${text} `;
    }
    return JSON.stringify(all).replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029').replace(/\u202e/gi, '\\u202E');
  }
}

const fields = ['name', 'controller', 'vendor', 'purpose', 'service', 'function', 'item', 'version', 'title', 'notice'] as const;

function siteFile(turns: Record<(typeof fields)[number], Turn>): string {
  const { name, controller, vendor, purpose, service, function: act, item, version, title, notice } = turns;
  const lines = [
    `site = "injected"\nname = ${name.many(120)}\norigins = ["${site}"]\nlanguages = ["nl"]\ncountries = ["BE"]`,
  ];
  for (let number = 0; number < 6; number += 1) {
    lines.push(`[[controllers]]\nid = "c${number}"\nname = ${controller.next(120)}\naddress = ${controller.many(240)}\nemail = ${controller.next(120)}\ndpo = ${controller.many(240)}`);
    lines.push(`[[vendors]]\nid = "v${number}"\nname = ${vendor.next(120)}\naddress = ${vendor.many(240)}\nprivacy_url = "https://v.example/"`);
    lines.push(`[[purposes]]\nid = "p${number}"\nbasis = "${number ? 'consent' : 'necessary'}"\ntitle = { nl = ${purpose.next(80)} }\ndescription = { nl = ${purpose.many(600)} }\nretention = { nl = ${purpose.many(300)} }\ndata = { nl = ${purpose.many(300)} }`);
  }
  for (let number = 0; number < 24; number += 1) {
    const tags = number === 1 ? `hosts = ["127.0.0.1:${port + 2}"]\n[[services.tags]]\nkind = "iframe"\nsrc = "http://127.0.0.1:${port + 2}/x"` : '';
    lines.push(`[[services]]\nid = "s${number}"\nname = ${service.next(60)}\nvendor = "v${number % 6}"\npurposes = ["p${number % 6}"]
responsible = { role = "processor", controller = "c${number % 6}" }\nfunction = { nl = ${act.many(400)} }\nrecipients = { nl = ${act.many(300)} }\ndata = { nl = ${act.many(300)} }\n${tags}`);
    lines.push(`[[services.items]]\nkind = "cookie"\nname = "i${number}"\nparty = "first"\nlifetime_days = 1\nfunction = { nl = ${item.many(300)} }\njustification = { nl = ${item.many(300)} }`);
  }
  lines.push(`[notice]\nversion = ${version.next(20)}\ndate = "2026-01-01"\ntitle = { nl = ${title.many(120)} }\ntext = { nl = ${notice.many(1200)} }\nprivacy_url = { nl = "https://v.example/" }\n[records]\nkeep_days = 100\nkeep_reason = { nl = ${notice.many(300)} }`);
  return lines.join('\n');
}

/** Elements that a text must have made: what runs by itself, or could. */
const made = (root: string) => `(() => {
  const roots = [${root}, ...(document.querySelector('sluis-banner') ? [document.querySelector('sluis-banner').shadowRoot] : [])];
  return roots.flatMap((root) => [...root.querySelectorAll('*')]).filter((node) =>
    /^(script|img|image|svg|math|object|embed|video|audio|source|marquee|base|meta|noscript|isindex|animate|template|dialog)$/i.test(node.localName) && !node.matches('[data-own], .mark')
    || [...node.attributes].some(({ name, value }) => /^on/i.test(name) || /^\\s*javascript:/i.test(value))).map((node) => node.outerHTML.slice(0, 120));
})()`;

test('E7 a thousand texts in every field of a site run nowhere', async ({ browser }) => {
  // Lists are through after 48; a site has one name and one title, which take 450 (CONTRIBUTING.md).
  const rounds = Number(process.env.SLUIS_INJECTION_ROUNDS ?? 48);
  test.setTimeout(60_000 + rounds * 5_000);
  expect(vectors.length).toBeGreaterThanOrEqual(1000);
  const used = Object.fromEntries(fields.map((field) => [field, new Set<string>()])) as Record<(typeof fields)[number], Set<string>>;
  const turns = Object.fromEntries(fields.map((field) => [field, new Turn(used[field])])) as Record<(typeof fields)[number], Turn>;
  const context = await browser.newContext({ locale: 'nl-BE' });
  const page = await context.newPage();
  const ran: string[] = [];
  await page.exposeFunction('xss', () => { ran.push(page.url()); });
  page.on('dialog', (dialog) => { ran.push(dialog.message()); void dialog.dismiss(); });
  for (let round = 0; round < rounds; round += 1) {
    own.publishes('injected', siteFile(turns));
    await page.goto(`${site}/?sluis-country=BE&round=${round}`);
    const banner = page.locator('sluis-banner');
    await banner.locator('button[value=choose]').click();
    for (const summary of await banner.locator('summary').all()) await summary.click();
    await page.evaluate(() => document.querySelectorAll('sluis-banner details').forEach((fold) => { (fold as HTMLDetailsElement).open = true; }));
    expect(await page.evaluate(made("document.querySelector('sluis-banner')")), `banner, round ${round}`).toEqual([]);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('button').first()).toBeVisible();
    expect(await frame.locator('img,script,svg,iframe,video,object').count(), `placeholder, round ${round}`).toBe(0);
    for (const path of ['p', 'c']) {
      await page.goto(`${server}/${path}/injected/be/nl?sluis-country=BE`);
      const onPage = (await page.evaluate(made('document.body'))) as string[];
      expect(onPage, `/${path}/, round ${round}`).toEqual([]);
    }
    expect(ran, `round ${round}`).toEqual([]);
  }
  for (const field of fields) console.log(`${field}: ${used[field].size} of ${vectors.length}`);
  const fitting = (most: number) => vectors.filter((text) => [...text.trim()].length <= most && text.trim()).length;
  for (const [field, most] of [['controller', 120], ['vendor', 120], ['function', 400], ['item', 300], ['notice', 300]] as const) {
    expect(used[field].size, field).toBe(fitting(most));
  }
  expect(used.service.size, 'names of services').toBe(fitting(60));
  await context.close();
});
