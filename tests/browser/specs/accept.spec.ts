//! Accepting: everything that was held is released, in order and once, and a returning visitor costs nothing more.
import { expect, test, type Visitor } from '../actors';

const scripts = [
  '/google-tag/js?id=G-DEMO', '/posthog/array.js', '/plausible/plausible.js', '/snowplow/sp.js', '/keuzehulp/first.js?delay=300',
  '/keuzehulp/last.js', '/wimpel/ad.js', '/chat/chat.js', '/video/embed/draaien', '/map/embed/gent',
];

async function everythingRan(visit: Visitor): Promise<void> {
  await expect.poll(async () => (await visit.ran()).length, { timeout: 10_000 }).toBeGreaterThanOrEqual(9);
  await visit.settles();
  const ran = await visit.ran();
  expect([...new Set(ran)].sort(), 'each once').toEqual([...ran].sort());
  expect(ran.filter((name) => name.startsWith('chain-'))).toEqual(['chain-1', 'chain-2', 'chain-3']);
  const paths = await visit.hits();
  for (const script of scripts) expect(paths.filter((path) => path === script), script).toHaveLength(1);
  for (const from of ['inline', 'markup', 'ad']) {
    expect(paths.filter((path) => path === `/wimpel/pixel.gif?from=${from}`), from).toHaveLength(1);
  }
}

test('S3 accepting releases every tag, in order and once', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.settles();
  expect(await visit.hits()).toEqual([]);
  const record = visit.nextRecord();
  await visit.accepts();
  await everythingRan(visit);
  expect((await record).ok()).toBe(true);
  expect(visit.failures).toEqual([]);
});

test('S3 the real trackers report after accepting', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.accepts();
  for (const beginning of ['/posthog/e/', '/plausible/api/event', '/snowplow/tp2', '/google-tag/collect?en=page_view&gcs=G111']) {
    await expect.poll(async () => (await visit.hits()).some((path) => path.startsWith(beginning)), { message: beginning, timeout: 10_000 }).toBe(true);
  }
});

test('the choice holds on the next page, where everything runs once and nobody is asked', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  const record = visit.nextRecord();
  await visit.accepts();
  await record;
  await visit.settles();
  visit.forgets();
  await visit.page.reload();
  await everythingRan(visit);
  await visit.isNotAsked();
  expect(await visit.ran()).toContain('wimpel-gated');
});

test('a returning visitor with a valid choice costs the loader and nothing else', async ({ visitor }) => {
  for (const act of ['accepts', 'rejects'] as const) {
    const visit = await visitor.from('BE');
    await visit.opensShop('nl');
    const record = visit.nextRecord();
    await visit[act]();
    await record;
    await visit.settles();
    visit.forgets();
    const kept = await visit.watchesCache();
    await visit.opensShop('nl');
    await visit.settles();
    // The page itself asks for gated scripts; what Sluis needs for itself is the loader alone, and the placeholders, which
    // the browser has.
    const asked = visit.asked().filter((path) => !path.startsWith('/g/') && !(path.endsWith('/embeds') && kept.has(path)));
    expect(asked, act).toEqual(['/s/shop.js']);
    const bodies = await visit.page.evaluate(() => performance.getEntriesByType('resource').filter((entry) => entry.name.endsWith('.wasm')).length);
    expect(bodies).toBe(0);
  }
});

test('tags that the page adds later are held without a grant and run with one', async ({ visitor }) => {
  const addTags = ([origin, round]: string[]) => {
    const script = document.createElement('script');
    script.src = `${origin}/wimpel/later.js`;
    document.body.append(script);
    const marked = document.createElement('script');
    marked.type = 'text/plain';
    marked.dataset.consent = 'analytics';
    marked.textContent = 'demoRan.push("later-inline")';
    document.body.append(marked);
    const frame = document.createElement('iframe');
    frame.setAttribute('src', `${origin}/map/embed/later`);
    document.body.append(frame);
    new Image().src = `${origin}/wimpel/pixel.gif?from=${round}`;
  };
  const { demo } = await import('../actors');
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.page.evaluate(addTags, [demo.third_parties, 'later']);
  await visit.settles();
  expect(await visit.hits()).toEqual([]);
  expect(await visit.ran()).toEqual([]);
  await visit.accepts();
  const later = ['/wimpel/later.js', '/map/embed/later', '/wimpel/pixel.gif?from=later'];
  for (const path of later) {
    await expect.poll(async () => (await visit.hits()).filter((hit) => hit === path).length, { message: path }).toBe(1);
  }
  await expect.poll(() => visit.ran(), { timeout: 10_000 }).toContain('later-inline');
  visit.forgets();
  await visit.page.evaluate(addTags, [demo.third_parties, 'granted']);
  for (const path of later.map((path) => path.replace('=later', '=granted'))) {
    await expect.poll(async () => (await visit.hits()).filter((hit) => hit === path).length, { message: `granted ${path}` }).toBe(1);
  }
});

test('an unmarked script that the parser writes is kept from running before consent', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl', 'unmarked');
  await visit.isAsked();
  await visit.settles();
  // The browser may have asked for the address ahead of us (docs/EMBEDDING.md); nothing of it may have run.
  expect(await visit.ran()).toEqual([]);
  expect(await visit.cookies()).toEqual([]);
  expect(await visit.storage()).toEqual([]);
  expect(await visit.hits()).not.toContain('/wimpel/pixel.gif?from=ad');
  expect(await visit.hits()).not.toContain('/video/pixel.gif?event=ready');
  await visit.accepts();
  await expect.poll(() => visit.ran()).toEqual(['wimpel']);
  await expect.poll(async () => (await visit.hits()).includes('/video/pixel.gif?event=ready')).toBe(true);
});

test('a returning visitor with a valid choice costs the loader and nothing else, whatever was chosen', async ({ visitor }) => {
  for (const choose of ['accepts', 'rejects'] as const) {
    const visit = await visitor.from('BE');
    await visit.opensShop('nl', '');
    await visit[choose]();
    await visit.settles();
    await visit.startsOver();
    const kept = await visit.watchesCache();
    await visit.opensShop('nl', '');
    await visit.settles();
    expect(visit.asked().filter((path) => !(path.endsWith('/embeds') && kept.has(path))), choose).toEqual(['/s/shop.js']);
  }
});
