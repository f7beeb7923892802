//! Several vendors on one page: each is told that nothing is granted before anything of its own can run, then once per decision, also
//! on the next page. The exact calls of each vendor are signals.test.mjs's. And the advanced mode of Google's consent mode:
//! what it lets out before a choice, and what it does not.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { expect, test, type Visitor } from '../actors';
import { type OwnServer, somePorts, startServer } from '../actors/own-server';

const port = somePorts();
const server = `http://127.0.0.1:${port}`;
const site = `http://127.0.0.1:${port + 1}`;
const third = `127.0.0.1:${port + 2}`;

const vendors = `
[signals]
data_layer = true
[signals.microsoft_uet]
ad_storage = ["personalised_advertising"]
[signals.clarity]
analytics_storage = ["analytics"]
[signals.meta]
consent = ["personalised_advertising"]
[signals.tiktok]
consent = ["personalised_advertising"]
[signals.matomo]
tracking = ["analytics"]
`;
const sites: Record<string, string> = { several: vendors, advanced: '\n[signals.google]\nadvanced = ["google-tag"]\nurl_passthrough = true\n' };

/** Writes down who was told what, in order; stands before the snippet only to listen. */
const listens = `<script>
  window.told = [];
  const list = (vendor) => { const queue = []; queue.push = (...words) => { told.push([vendor, ...words.map((word) => word && word.length && typeof word !== 'string' ? Array.from(word) : word)]); return Array.prototype.push.apply(queue, words); }; return queue; };
  window.dataLayer = list('layer'); window.uetq = list('uet'); window.ttq = list('tiktok'); window._paq = list('matomo');
  window.clarity = (...words) => told.push(['clarity', ...words]);
</script>`;
/** The pixel as a site pastes it, without its script. */
const pixel = `<script>
  if (!window.fbq) { const made = window.fbq = function () { made.queue.push(arguments); told.push(['meta', ...arguments]); }; made.queue = []; }
  fbq('init', '1');
  told.push(['page']);
</script>`;
const pages: Record<string, string> = {
  several: `${listens}<script src="${server}/s/several.js"></script>${pixel}`,
  advanced: `<script src="${server}/s/advanced.js"></script>
    <script async src="http://${third}/google-tag/js"></script><script async src="http://${third}/posthog/array.js"></script>`,
};

let own: OwnServer;
const servers: Server[] = [];
let reached: string[] = [];

test.beforeAll(async () => {
  own = await startServer(port);
  const shop = readFileSync(join(__dirname, '../../demo/shop/site.toml'), 'utf8')
    .replace(/localhost:8082/g, third).replace(/^origins = .*$/m, `origins = ["${site}"]`);
  for (const [name, signals] of Object.entries(sites)) {
    own.publishes(name, shop.replace('site = "shop"', `site = "${name}"`) + signals);
  }
  servers.push(createServer(({ url }, answer) => {
    const head = pages[new URL(url!, site).pathname.slice(1)];
    answer.statusCode = head ? 200 : 404;
    answer.setHeader('content-type', 'text/html');
    answer.end(head && `<!doctype html><html lang="nl"><head><meta charset="utf-8">${head}<title>x</title></head><body><p>x</p><footer><a href="#cookie-settings">Cookies</a></footer></body></html>`);
  }).listen(port + 1, '127.0.0.1'));
  servers.push(createServer(({ url }, answer) => {
    reached.push(url!);
    answer.setHeader('content-type', 'text/javascript');
    answer.end();
  }).listen(port + 2, '127.0.0.1'));
});

test.afterAll(async () => {
  servers.forEach((one) => one.close());
  await own.stops();
});

type Told = [string, ...unknown[]][];
const told = (visit: Visitor): Promise<Told> => visit.page.evaluate(() => (window as unknown as { told: Told }).told);
/** Each call in a word or two. */
const short = (calls: Told) => calls.map(([vendor, first, ...rest]) => {
  if (vendor === 'layer') return Array.isArray(first) ? `google ${first[1]} ${(first[2] as Record<string, string>).ad_storage}` : `event ${(first as { event: string }).event}`;
  if (vendor === 'uet') return `uet ${rest[0]} ${(rest[1] as { ad_storage: string }).ad_storage}`;
  if (vendor === 'clarity') return `clarity ${(rest[0] as { analytics_Storage: string }).analytics_Storage}`;
  return [vendor, Array.isArray(first) ? first[0] : first, ...rest].filter((word) => word !== undefined).join(' ');
});
const defaults = ['google default denied', 'uet default denied', 'clarity denied', 'tiktok holdConsent', 'matomo requireConsent', 'event sluis_consent_default'];
const granted = ['google update granted', 'uet update granted', 'clarity granted', 'tiktok grantConsent', 'matomo setConsentGiven', 'event sluis_consent_update'];
const denied = ['google update denied', 'uet update denied', 'clarity denied', 'meta consent revoke', 'tiktok revokeConsent', 'matomo forgetConsentGiven', 'event sluis_consent_update'];
const withMeta = (calls: string[], call: string) => calls.toSpliced(3, 0, `meta consent ${call}`);

test('C1 each vendor is told its default before the page speaks, and every decision once, in order', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opens(`${site}/several`);
  await visit.isAsked();
  const first = [...defaults, 'meta consent revoke', 'meta init 1', 'page'];
  expect(short(await told(visit))).toEqual(first);
  const record = visit.nextRecord('several');
  await visit.accepts();
  expect((await record).ok()).toBe(true);
  await visit.settles();
  expect(short(await told(visit))).toEqual([...first, ...withMeta(granted, 'grant')]);

  await visit.reloads();
  const next = [...defaults, ...granted, 'meta consent grant', 'meta init 1', 'page'];
  expect(short(await told(visit)), 'on the next page').toEqual(next);

  await visit.opensSettings();
  await visit.withdraws();
  await visit.settles();
  expect(short(await told(visit)), 'withdrawn').toEqual([...next, ...denied]);
});

test('the events name every optional purpose and service, so that a trigger can compare one of them', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opens(`${site}/several`);
  await visit.choosesThemselves();
  await visit.purpose('analytics').click();
  await visit.saves();
  await visit.settles();
  const events = (await told(visit)).flatMap(([vendor, first]) => vendor === 'layer' && !Array.isArray(first) ? [first] : []) as
    { event: string; sluis_consent: Record<'purposes' | 'services', Record<string, boolean>> }[];
  expect(events.map(({ event }) => event)).toEqual(['sluis_consent_default', 'sluis_consent_update']);
  expect(events[1].sluis_consent.purposes).toEqual({ analytics: true, personalised_content: false, personalised_advertising: false, media: false, support: false });
  expect(events[1].sluis_consent.services).toMatchObject({ posthog: true, wimpel: false });
  expect(events[1].sluis_consent.services).not.toHaveProperty('shop');
});

test('where things run unasked vendors are told so once, and the browser\'s signal denies what sells', async ({ visitor }) => {
  const visit = await visitor.from('US-CA');
  await visit.opens(`${site}/several`);
  await visit.settles();
  const google = short(await told(visit)).filter((call) => call.startsWith('google'));
  expect(google).toEqual(['google default denied', 'google update granted']);
  const signal = await visitor.from('US-CA', { gpc: true });
  await signal.opens(`${site}/several`);
  await signal.settles();
  const calls = short(await told(signal)).filter((call) => /^(google|event)/.test(call));
  expect(calls.filter((call) => call.startsWith('google'))).toEqual(['google default denied', 'google update denied']);
});

test('advanced mode: the service of Google loads before a choice and after a refusal, nothing else does, and it is not called granted', async ({ visitor }) => {
  reached = [];
  const visit = await visitor.from('BE');
  await visit.opens(`${site}/advanced`);
  await visit.isAsked();
  await visit.settles();
  // What the parser finds is asked for ahead of every script, but held (the embedding table); so only what ran counts for the other one.
  expect(reached).toContain('/google-tag/js');
  const held = () => visit.page.evaluate(() => [...document.querySelectorAll('script')].filter(({ type }) => type === 'text/plain').map(({ src, dataset }) => src || dataset.src));
  expect(await held()).toEqual([`http://${third}/posthog/array.js`]);
  expect((await visit.state())['s:google-tag']).toBeFalsy();
  const commands = await visit.page.evaluate(() => (window as unknown as { dataLayer: unknown[] }).dataLayer.map((entry) => Array.from(entry as ArrayLike<unknown>).slice(0, 2)));
  expect(commands).toEqual([['consent', 'default'], ['set', 'url_passthrough']]);
  const record = visit.nextRecord('advanced');
  await visit.rejects();
  await record;
  reached = [];
  await visit.reloads();
  expect(reached).toContain('/google-tag/js');
  expect(await held()).toEqual([`http://${third}/posthog/array.js`]);
  const csp = await (await fetch(`${server}/v1/sites/advanced/csp`)).text();
  expect(csp).toContain('google-tag');
  expect(csp).not.toContain('posthog');
});

test('a site that tells nobody anything gets no code for it', async () => {
  const loader = async (name: string) => (await fetch(`${server}/s/${name}.js`)).text();
  const [several, advanced] = [await loader('several'), await loader('advanced')];
  expect(several).toContain('uetq');
  for (const word of ['uetq', 'clarity', 'fbq', 'ttq', '_paq', 'sluis_consent']) expect(advanced).not.toContain(word);
  for (const word of ['__WORDS__', '__WAIT__', '__SIGNALS__', '__TELL__']) expect(several + advanced).not.toContain(word);
});
