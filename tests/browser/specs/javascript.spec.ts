//! The JavaScript interface (docs/JAVASCRIPT.md): each call, each event, the queue, what is refused and with which code. A
//! call made by `evaluate` counts as a visitor's press for the browser, so what must not is called by the page itself.
import { expect, test, type Visitor } from '../actors';

// What records a trace evaluates in the page at moments of its own, which the browser takes for a visitor's press.
test.use({ trace: 'off' });

interface Heard { name: string; state: Record<string, boolean> }
interface Page {
  sluis: {
    state(): Record<string, boolean>;
    on(name: string, handler: (state: Record<string, boolean>) => void): () => void;
    open(): Promise<void>; close(): Promise<void>;
    grant(...ids: string[]): Promise<Record<string, boolean>>; withdraw(): Promise<Record<string, boolean>>;
    receipt(): Promise<{ record: { id: string; state: string; channel: string; control: string } } | null>;
    push(call: unknown[]): unknown;
  };
  heard: Heard[];
  refused: string[];
}
declare const window: Page & typeof globalThis.window;

/** Hears every event of the document, and asks by the queue before the loader is there. */
const listening = () => {
  window.heard = [];
  window.refused = [];
  for (const name of ['shown', 'closed', 'decision', 'recorded', 'withdrawn']) {
    document.addEventListener(`sluis:${name}`, (event) => window.heard.push({ name, state: (event as CustomEvent).detail }));
  }
  (window as unknown as { sluis: unknown[] }).sluis = [
    ['on', 'decision', (state: Record<string, boolean>) => window.heard.push({ name: 'queue', state })],
  ];
};

const heard = (visit: Visitor) => visit.page.evaluate(() => window.heard.map(({ name }) => name));

/** The code that a call is refused with, or what it answers. */
const answerOf = (visit: Visitor, call: string, ...words: string[]) => visit.page.evaluate(async ([call, words]) => {
  try {
    return await (window.sluis as unknown as Record<string, (...words: string[]) => Promise<unknown>>)[call as string](...words as string[]);
  } catch (error) {
    return (error as { code: string }).code;
  }
}, [call, words] as const);

async function whoAccepted(visit: Visitor): Promise<void> {
  await visit.opensShop('nl');
  const record = visit.nextRecord();
  await visit.accepts();
  expect((await record).ok()).toBe(true);
}

test('events are told in order, each with what is granted by then and never a token', async ({ visitor }) => {
  const visit = await visitor.from('BE', { beforeScripts: listening });
  await visit.opensShop('nl');
  await visit.isAsked();
  expect(await heard(visit)).toEqual(['shown']);
  const record = visit.nextRecord();
  await visit.accepts();
  await record;
  await expect.poll(() => heard(visit)).toEqual(['shown', 'decision', 'queue', 'closed', 'recorded']);
  const all = await visit.page.evaluate(() => window.heard);
  expect(all[0].state['p:analytics']).toBe(false);
  expect(all[1].state).toMatchObject({ 'p:necessary': true, 'p:analytics': true, 's:posthog': true });
  for (const { state } of all) expect(Object.values(state).every((granted) => typeof granted === 'boolean')).toBe(true);
  await visit.opensSettings();
  const second = visit.nextRecord();
  await visit.withdraws();
  await second;
  await expect.poll(async () => (await heard(visit)).slice(5)).toEqual(['shown', 'decision', 'queue', 'withdrawn', 'closed', 'recorded']);
});

test('what was asked before the loader is answered at once for a returning visitor, with one small script', async ({ visitor }) => {
  const visit = await visitor.from('BE', { beforeScripts: listening });
  await whoAccepted(visit);
  await visit.startsOver();
  await visit.opensShop('nl', '');
  await expect.poll(() => heard(visit)).toEqual(['queue']);
  await visit.settles();
  expect(visit.asked().filter((path) => /banner|^\/n\//.test(path))).toEqual([]);
  expect(visit.asked().filter((path) => path.endsWith('/api.js'))).toHaveLength(1);
  expect(await visit.page.evaluate(() => window.heard[0].state['s:posthog'])).toBe(true);
});

test('a page that calls nothing fetches nothing for it, and still sees the state', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await whoAccepted(visit);
  await visit.startsOver();
  await visit.opensShop('nl', '');
  await visit.settles();
  expect(visit.asked().filter((path) => path.endsWith('/api.js'))).toEqual([]);
  expect(await visit.state()).toMatchObject({ 'p:analytics': true, 's:wimpel': true });
});

test('on() answers an unsubscriber, calls at once with what is decided, and nobody else\'s event fools it', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await whoAccepted(visit);
  const calls = await visit.page.evaluate(async () => {
    const seen: Record<string, boolean>[] = [];
    const off = window.sluis.on('decision', (state) => seen.push(state));
    const tick = () => new Promise((done) => { setTimeout(done, 300); });
    await tick();
    document.dispatchEvent(new CustomEvent('sluis:decision', { detail: { 'p:analytics': false } }));
    off();
    document.dispatchEvent(new CustomEvent('sluis:decision', { detail: {} }));
    await tick();
    return seen;
  });
  expect(calls).toHaveLength(2);
  expect(calls[0]['p:analytics']).toBe(true);
  expect(calls[1]['p:analytics'], 'the state is the page\'s, whoever made the event').toBe(true);
});

test('E1 a script\'s grant without an act of the visitor is refused, and nothing is recorded', async ({ visitor }) => {
  const visit = await visitor.from('BE', {
    beforeScripts: () => addEventListener('DOMContentLoaded', () => {
      window.refused = [];
      window.sluis.grant('chat').catch(({ code }) => window.refused.push(code));
      document.body.insertAdjacentHTML('beforeend', '<button id="own-start">Begin</button>');
      document.getElementById('own-start')!.onclick = () => { window.sluis.grant('chat').catch(({ code }) => window.refused.push(code)); };
      document.getElementById('own-start')!.click();
    }),
  });
  await visit.opensShop('nl');
  await expect.poll(() => visit.page.evaluate(() => window.refused)).toEqual(['no_gesture', 'no_gesture']);
  await visit.settles();
  expect(visit.asked().filter((path) => path.endsWith('/records'))).toEqual([]);
  expect((await visit.state())['s:chat']).toBe(false);
  expect(await visit.hits()).toEqual([]);
  await visit.rejects();
  await visit.settles();

  const record = visit.nextRecord();
  await visit.page.locator('#own-start').click();
  const posted = (await record).request().postDataJSON();
  expect(posted).toMatchObject({ channel: 'script', control: 'always', layer: 0 });
  expect(posted.services).toMatchObject({ chat: true, posthog: false });
  expect((await visit.state())['s:chat']).toBe(true);
  expect(await visit.page.evaluate(() => window.refused)).toHaveLength(2);
});

test('what cannot be granted is refused with a code', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  expect(await answerOf(visit, 'grant')).toBe('nothing_named');
  expect(await answerOf(visit, 'grant', 'nobody')).toBe('unknown_id');
  expect(await answerOf(visit, 'grant', 'p:nobody')).toBe('unknown_id');
  expect(await visit.page.evaluate(() => Promise.resolve(window.sluis.push(['nothing'])).catch(({ code }) => code))).toBe('unknown_call');
  expect(await answerOf(visit, 'grant', 'p:media')).toMatchObject({ 'p:media': true, 's:video': true, 'p:analytics': false });
});

test('S5 S23 withdraw() closes everything optional and is recorded as a script\'s', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await whoAccepted(visit);
  const record = visit.nextRecord();
  expect(await answerOf(visit, 'withdraw')).toMatchObject({ 'p:necessary': true, 'p:analytics': false, 's:chat': false });
  expect((await record).request().postDataJSON()).toMatchObject({ channel: 'script', control: 'withdraw_all' });
});

test('open() and close() answer when it is done', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await whoAccepted(visit);
  await visit.reloads();
  await answerOf(visit, 'open');
  await expect(visit.button('save')).toBeVisible();
  await answerOf(visit, 'close');
  await expect(visit.button('save')).toBeHidden();
});

test('S22 receipt() is the visitor\'s own, null before any choice, and never has a token', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl', '');
  expect(await answerOf(visit, 'receipt')).toBe(null);
  const record = visit.nextRecord();
  await visit.accepts();
  const made = await (await record).json();
  await visit.settles();
  await visit.reloads();
  const receipt = await visit.page.evaluate(() => window.sluis.receipt());
  expect(receipt!.record).toMatchObject({ id: made.record, state: 'given', channel: 'banner', control: 'accept_all' });
  expect(receipt).toEqual(made.receipt);
  expect(JSON.stringify(receipt)).not.toContain(made.token);
});

test('receipt() says so while the choice is not recorded yet, and when nobody answers', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl', '');
  await visit.context.route('**/records*', (route) => route.abort());
  await visit.accepts();
  expect(await answerOf(visit, 'receipt')).toBe('pending');
  await visit.context.unroute('**/records*');
  const record = visit.nextRecord();
  await record;
  await visit.settles();
  await visit.context.route('**/receipt', (route) => route.abort());
  expect(await answerOf(visit, 'receipt')).toBe('unreachable');
});

test('a handler that throws stops neither other handlers nor the release of tags', async ({ visitor }) => {
  const visit = await visitor.from('BE', {
    beforeScripts: () => {
      const bad = () => { throw new Error('the page\'s own'); };
      (window as unknown as { heard: string[] }).heard = [];
      document.addEventListener('sluis:decision', bad);
      (window as unknown as { sluis: unknown[] }).sluis = [
        ['on', 'decision', bad], ['on'], ['nothing'], [],
        ['on', 'decision', () => (window as unknown as { heard: string[] }).heard.push('second')],
      ];
    },
  });
  await visit.opensShop('nl');
  const record = visit.nextRecord();
  await visit.accepts();
  expect((await record).ok()).toBe(true);
  await expect.poll(async () => (await visit.ran()).length, { timeout: 10_000 }).toBeGreaterThanOrEqual(9);
  expect(await visit.page.evaluate(() => window.heard)).toEqual(['second']);
});

test('a script that puts its own functions in place of the public ones releases nothing', async ({ visitor }) => {
  const visit = await visitor.from('BE', {
    beforeScripts: () => addEventListener('DOMContentLoaded', () => {
      const all = window.sluis.state();
      for (const key of Object.keys(all)) all[key] = true;
      Object.assign(window.sluis, { state: () => all });
      document.dispatchEvent(new CustomEvent('sluis:decision', { detail: all }));
      document.body.append(document.createElement('p'));
    }),
  });
  await visit.opensShop('nl');
  await visit.settles();
  expect(await visit.hits()).toEqual([]);
  expect(await visit.ran()).toEqual([]);
});
