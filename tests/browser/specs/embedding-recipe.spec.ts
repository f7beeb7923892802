//! docs/recipes/nginx.conf as it stands there, in front of the demo shop: what the browser asks for ahead of every
//! script stays in the page until it is granted.
import { demo, expect, page as shopPage, shopOrigin, test } from '../actors';
import { startNginx, type Nginx } from '../actors/nginx';

const tags = {
  'script that the parser meets': '/wimpel/ad.js?from=parser',
  'preload': '/wimpel/pixel.gif?from=preload',
  'document.write': '/keuzehulp/first.js?from=written',
  'fetch': '/google-tag/collect?from=fetch',
  'import()': '/plausible/plausible.js?from=import',
  'image': '/wimpel/pixel.gif?from=image',
  'iframe': '/video/embed/draaien?from=frame',
};

test.describe('embedding: the recipe for nginx', () => {
  let nginx: Nginx;
  test.beforeAll(async () => { nginx = await startNginx('shop'); });
  test.afterAll(() => nginx.stops());
  const page = (name: string) => `${nginx.origin}/proxied/nl/${name}`;

  test('S3 before consent and after a refusal nothing of a page full of unmarked tags is asked for', async ({ visitor }) => {
    const visit = await visitor.from('BE');
    await visit.opens(page('held-by-policy'));
    await visit.isAsked();
    await visit.settles();
    expect(await visit.hits()).toEqual([]);
    const record = visit.nextRecord();
    await visit.rejects();
    expect((await record).ok()).toBe(true);
    await visit.reloads();
    await visit.isNotAsked();
    expect(await visit.hits()).toEqual([]);
    expect(await visit.ran()).toEqual([]);
    expect(await visit.cookies()).toEqual(['sluis-token_shop', 'sluis_shop']);
  });

  test('after acceptance the page is loaded again by itself, and everything is asked for once', async ({ visitor }) => {
    const visit = await visitor.from('BE');
    await visit.opens(page('held-by-policy'));
    await visit.isAsked();
    const again = visit.page.waitForEvent('load');
    await visit.button('accept').click();
    await again;
    await visit.isNotAsked();
    for (const [what, path] of Object.entries(tags)) {
      await expect.poll(async () => (await visit.hits()).filter((hit) => hit === path).length, { message: what }).toBe(1);
    }
    await expect.poll(() => visit.ran()).toContain('marked inline');
    expect(await visit.ran(), 'what no nonce stands on never runs').not.toContain('unmarked inline');
  });

  test('S5 one service that was chosen opens its own host and no other, and withdrawal shuts it', async ({ visitor }) => {
    const visit = await visitor.from('BE');
    await visit.opens(page('held-by-policy'));
    await visit.choosesThemselves();
    await visit.switches('video');
    const again = visit.page.waitForEvent('load');
    await visit.button('save').click();
    await again;
    await visit.settles();
    expect((await visit.hits()).filter((path) => !path.startsWith('/video/'))).toEqual([]);
    expect(await visit.hits()).toContain('/video/embed/draaien?from=frame');
    await visit.opensSettings();
    const shut = visit.page.waitForEvent('load');
    await visit.button('withdraw').click();
    await shut;
    await visit.settles();
    await visit.startsOver();
    await visit.opens(page('held-by-policy'));
    await visit.settles();
    expect(await visit.hits()).toEqual([]);
  });

  test('marked tags, embeds and the banner work under the policy on a page of the shop', async ({ visitor }) => {
    const visit = await visitor.from('BE');
    const refused: string[] = [];
    visit.page.on('console', (message) => { if (message.text().includes('Content Security Policy')) refused.push(message.text()); });
    await visit.opens(page('strict'));
    await visit.isAsked();
    expect(refused, 'the page itself, Sluis and its WebAssembly need nothing more').toEqual([]);
    const record = visit.nextRecord();
    await visit.accepts();
    await record;
    await visit.opens(page('strict'));
    await expect.poll(() => visit.ran(), { timeout: 10_000 }).toEqual(expect.arrayContaining(['gtag', 'chain-1', 'chain-3', 'snowplow-gated']));
    expect(visit.asked().filter((path) => path.includes('wasm2js'))).toEqual([]);
  });

  test('S10 "this once" of the gate\'s embed works at once, although the page itself may not frame the vendor', async ({ visitor }) => {
    const visit = await visitor.from('BE');
    await visit.opens(page('product'));
    await visit.rejects();
    await visit.settles();
    expect(await visit.hits()).toEqual([]);
    const frame = visit.page.locator('iframe[title="Zo draaien we een kom"]').contentFrame();
    await frame.getByRole('button').first().click();
    await expect.poll(async () => (await visit.hits()).some((path) => path.startsWith('/video/embed/'))).toBe(true);
    expect((await visit.hits()).filter((path) => !path.startsWith('/video/'))).toEqual([]);
  });

  test('a page is for one visitor: its policy is another one for each, and no cache in between may keep it', async ({ visitor }) => {
    const visit = await visitor.from('BE');
    const first = await visit.context.request.get(page('held-by-policy'));
    const second = await visit.context.request.get(page('held-by-policy'));
    const nonce = (answer: typeof first) => /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'])![1];
    expect(nonce(first)).not.toBe(nonce(second));
    expect(await first.text()).toContain(`nonce="${nonce(first)}"`);
    expect(first.headers()['cache-control']).toContain('private');
    const asset = await visit.context.request.get(`${nginx.origin}/assets/shop.css`);
    expect(asset.headers()['content-security-policy']).toBeUndefined();
    expect((await visit.context.request.get(`${nginx.origin}/_csp`)).headers()['content-security-policy'], 'nobody asks from outside').toBeUndefined();
    expect((await visit.context.request.get(`${nginx.origin}/_sluis/admin`)).status()).toBe(404);
  });
});

test('embedding: where Sluis does not answer nginx serves the page, and nothing of others loads', async ({ visitor }) => {
  // Port 9 is nobody's.
  const nginx = await startNginx('shop', '127.0.0.1:9');
  try {
    const visit = await visitor.from('BE');
    await visit.opens(`${nginx.origin}/proxied/nl/held-by-policy`);
    await visit.settles();
    await expect(visit.page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await visit.hits()).toEqual([]);
    expect(await visit.ran(), 'the page\'s own inline script ran').toEqual([]);
  } finally {
    await nginx.stops();
  }
  const unknown = await startNginx('nobody');
  try {
    const visit = await visitor.from('BE');
    const answer = await visit.context.request.get(`${unknown.origin}/proxied/nl/`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-security-policy']).toMatch(/^default-src 'self';/);
  } finally {
    await unknown.stops();
  }
});

interface Worker { fetch(request: Request, settings: { sluis: string; site: string }): Promise<Response> }

test('embedding: the recipe for Cloudflare gives each visitor the policy of what they granted', async ({ visitor }) => {
  const recipe: { default: Worker } = await import('../../../docs/recipes/cloudflare-worker.mjs');
  const asks = (path: string, headers: Record<string, string>, sluis = demo.server) =>
    recipe.default.fetch(new Request(shopOrigin + path, { headers }), { sluis, site: 'shop' });
  const policy = (answer: Response) => answer.headers.get('content-security-policy');
  const visit = await visitor.from('BE');
  await visit.opens(shopPage('nl', '', '/proxied'));
  const record = visit.nextRecord();
  await visit.accepts();
  await record;
  const cookie = `sluis-token_shop=${(await visit.cookie('sluis-token_shop'))!.value}`;
  const granted = await asks('/proxied/nl/held-by-policy', { cookie });
  const nonce = /'nonce-([^']+)'/.exec(policy(granted)!)![1];
  expect(policy(granted)).toContain('localhost:');
  expect(await granted.text()).toContain(`nonce="${nonce}"`);
  expect(policy(await asks('/proxied/nl/held-by-policy', {}))).not.toContain('localhost:');
  const broken = await asks('/proxied/nl/held-by-policy', { cookie }, 'http://127.0.0.1:9');
  expect([broken.status, policy(broken)]).toEqual([200, expect.stringMatching(/^default-src 'self' data: blob:; script-src 'self';/)]);
  expect(policy(await asks('/assets/shop.css', { cookie }))).toBeNull();
  expect(await (await asks('/_sluis/s/shop.js', {})).text()).toContain('sluis');
  expect((await asks('/_sluis/admin', {})).status).toBe(404);
});
