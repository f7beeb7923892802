//! What happens to tags when they are released after the page was read: their order and what none of them may do to the
//! others, the events that they missed, what they write, and what of their attributes reaches the network.
import { createHash } from 'node:crypto';
import { expect, test, type Visitor } from '../actors';
import { late, never, startPages, type Answer, type Pages } from '../actors/pages';

let pages: Pages;
test.beforeAll(async () => { pages = await startPages(); });
test.afterAll(() => pages.stops());

const marked = 'type="text/plain" data-service="everything"';
const says = (word: string) => `said.push(${JSON.stringify(word)});`;

function page(body: string, head = '', snippet = 'kinds'): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><script src="/_sluis/s/${snippet}.js"></script>
<title>x</title><link rel="icon" href="data:,"><script>var said = [];</script>${head}</head><body><h1>x</h1>${body}</body></html>`;
}

const said = (visit: Visitor) => visit.page.evaluate(() => (window as unknown as { said: string[] }).said);

/** Opens the page, waits until all is there, and accepts. */
async function accepts(visit: Visitor, html: string, files: Record<string, Answer> = {}): Promise<void> {
  for (const [path, answer] of Object.entries(files)) pages.put(path, answer);
  pages.put('/page', html);
  await visit.opens(`${pages.origin}/page`);
  await visit.isAsked();
  await visit.settles();
  pages.asked.length = 0;
  await visit.accepts();
}

test('release: scripts run once and in the order of the page, fetched side by side', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await accepts(visit, page(`
    <script ${marked} src="/first.js"></script>
    <script ${marked}>${says('second')}</script>
    <script ${marked} data-type="module" src="/third.js"></script>
    <script ${marked} data-src="/fourth.js"></script>
    <script ${marked}>${says('fifth')}</script>`), {
    '/first.js': late(400, says('first')), '/third.js': late(200, says('third')), '/fourth.js': late(0, says('fourth')),
  });
  await expect.poll(() => said(visit)).toEqual(['first', 'second', 'third', 'fourth', 'fifth']);
  await visit.settles();
  expect([...pages.asked].sort()).toEqual(['/first.js', '/fourth.js', '/third.js']);
  expect(await said(visit)).toHaveLength(5);
});

test('release: a server that never answers and one that refuses stall nobody', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  const start = Date.now();
  await accepts(visit, page(`
    <script ${marked} src="/never.js"></script>
    <script ${marked} src="/never-either.js"></script>
    <script ${marked} src="/missing.js"></script>
    <script ${marked} src="/after.js"></script>
    <script ${marked}>${says('text')}</script>`), { '/never.js': never, '/never-either.js': never, '/after.js': says('after') });
  await expect.poll(() => said(visit), { timeout: 10_000 }).toEqual(['after', 'text']);
  expect(Date.now() - start, 'both waited at once').toBeLessThan(9_000);
});

test('release: one that throws, and one that may come whenever it likes, do not change the order of the rest', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await accepts(visit, page(`
    <script ${marked} async src="/whenever.js"></script>
    <script ${marked}>${says('one')} throw new Error('theirs');</script>
    <script ${marked} src="/two.js"></script>`), { '/whenever.js': late(600, says('whenever')), '/two.js': says('two') });
  await expect.poll(() => said(visit)).toEqual(['one', 'two', 'whenever']);
});

test('release: an import map stands before the first module, wherever it was', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await accepts(visit, page(`
    <script ${marked} data-type="module">import 'tag';</script>
    <script ${marked} data-type="importmap">{"imports": {"tag": "/mapped.js"}}</script>`), { '/mapped.js': says('mapped') });
  await expect.poll(() => said(visit)).toEqual(['mapped']);
});

const listens = (name: string) => `
  document.addEventListener('DOMContentLoaded', function (event) { said.push('${name} ready ' + (event.target === document)); });
  window.addEventListener('load', { handleEvent: function (event) { said.push('${name} load ' + (event.target === document && event.currentTarget === window)); } });
  document.addEventListener('readystatechange', function () { said.push('${name} state ' + document.readyState); });
  said.push('${name} ' + document.readyState);`;

test('release: handlers of released scripts hear what is over, once, and the page\'s own do not hear it again', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await accepts(visit, page(`
    <script>
      var own = [];
      document.addEventListener('DOMContentLoaded', function () { own.push('ready'); });
      window.addEventListener('load', function () { own.push('load'); });
      window.onload = function () { own.push('onload'); };
    </script>
    <script ${marked}>${listens('text')}</script>
    <script ${marked} src="/listens.js"></script>`), { '/listens.js': late(100, listens('file')) });
  await expect.poll(() => said(visit)).toEqual([
    'text complete', 'file complete',
    'text ready true', 'file ready true', 'text state complete', 'file state complete', 'text load true', 'file load true',
  ]);
  expect(await visit.page.evaluate(() => (window as unknown as { own: string[] }).own)).toEqual(['ready', 'load', 'onload']);
  // A handler that the page itself adds later hears nothing, as without us.
  await visit.page.evaluate(() => window.addEventListener('load', () => (window as unknown as { own: string[] }).own.push('late')));
  await visit.page.waitForTimeout(100);
  expect(await visit.page.evaluate(() => (window as unknown as { own: string[] }).own)).not.toContain('late');
});

test('release: `window.onload =`, `document.onreadystatechange =` and modules hear it too, and what is taken back does not', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await accepts(visit, page(`
    <script ${marked}>
      window.onload = function () { said.push('replaced'); };
      window.onload = function () { said.push('onload'); };
      document.onreadystatechange = function () { said.push('onstate ' + document.readyState); };
      function gone() { said.push('gone'); }
      document.addEventListener('DOMContentLoaded', gone);
      document.removeEventListener('DOMContentLoaded', gone);
    </script>
    <script ${marked} data-type="module" src="/module.js"></script>`), {
    '/module.js': 'document.addEventListener("DOMContentLoaded", () => said.push("module ready"));',
  });
  await expect.poll(() => said(visit)).toEqual(['module ready', 'onstate complete', 'onload']);
  await visit.page.waitForTimeout(200);
  expect(await said(visit)).toHaveLength(3);
});

test('release: what `document.write` writes stands where its script stands, and the page stays', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  const warnings: string[] = [];
  visit.page.on('console', (message) => warnings.push(message.text()));
  await accepts(visit, page(`
    <p id="before">before</p>
    <div id="place"><script ${marked}>
      document.write('<b id="bold">bo');
      document.write('ld</b>');
      said.push(document.getElementById('bold') ? 'found' : 'not there');
      document.write('<script src="/written.js"><\\/script>');
      document.addEventListener('DOMContentLoaded', function () { document.writeln('<i>ready</i>'); });
      setTimeout(function () { document.write('<u>late</u>'); }, 50);
    </script><script ${marked}>${says('next')}</script></div>
    <div id="other"><script ${marked} src="/writes.js"></script></div>
    <p id="after">after</p>`), {
    '/written.js': late(100, says('written')),
    '/writes.js': 'document.write("<em>file</em>"); setTimeout(() => document.write("<s>later</s>"), 20); document.open();',
  });
  await expect.poll(() => said(visit)).toEqual(['found', 'written', 'next']);
  await expect(visit.page.locator('#place b')).toHaveText('bold');
  await expect(visit.page.locator('#place i')).toHaveText('ready');
  await expect(visit.page.locator('#other em')).toHaveText('file');
  await expect(visit.page.locator('#other s')).toHaveText('later');
  await expect(visit.page.locator('#before, #after')).toHaveCount(2);
  await expect(visit.page.locator('u')).toHaveCount(0);
  expect(warnings.filter((text) => text.startsWith('sluis: document.'))).toHaveLength(2);
  expect(pages.asked.filter((path) => path === '/written.js')).toHaveLength(1);
});

test('release: what a returning visitor\'s tags write while the page is read does not wipe it', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await accepts(visit, page(`<script ${marked}>document.write('<b>x</b>'); ${says('ran')}</script><p id="after">after</p>`));
  await expect.poll(() => said(visit)).toEqual(['ran']);
  await visit.reloads();
  expect(await said(visit)).toEqual(['ran']);
  await expect(visit.page.locator('#after')).toHaveText('after');
});

test('release: nonce, integrity and what the request looks like are kept', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  const other = pages.origin.replace('127.0.0.1', 'localhost');
  const whole = says('whole');
  const digest = `sha384-${createHash('sha384').update(whole).digest('base64')}`;
  const html = page(`
    <script ${marked} nonce="n0nce">${says('text with nonce')}</script>
    <script ${marked}>${says('text without')}</script>
    <script ${marked} nonce="n0nce" src="${other}/whole.js" integrity="${digest}" crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="low"></script>
    <script ${marked} nonce="n0nce" src="${other}/changed.js" integrity="${digest}" crossorigin="anonymous"></script>
    <script ${marked} nonce="n0nce" src="/end.js"></script>`).replace('<script>var said', '<script nonce="n0nce">var said');
  const policy = `script-src 'nonce-n0nce' ${pages.origin}/_sluis/ 'wasm-unsafe-eval'; object-src 'none'`;
  pages.put('/with-policy', (_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy });
    answer.end(html);
  });
  const script = (text: string): Answer => (_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' });
    answer.end(text);
  };
  pages.put('/whole.js', script(whole));
  pages.put('/changed.js', script(says('changed')));
  pages.put('/end.js', says('end'));
  await visit.opens(`${pages.origin}/with-policy`);
  await visit.isAsked();
  await visit.settles();
  pages.asked.length = 0;
  await visit.accepts();
  await expect.poll(() => said(visit)).toEqual(['text with nonce', 'whole', 'end']);
  const { referer, cookie } = pages.headers.get('/whole.js') ?? {};
  expect([referer, cookie]).toEqual([undefined, undefined]);
  expect(pages.asked.filter((path) => path === '/whole.js')).toHaveLength(1);
  expect(await visit.page.locator('script[src$="/whole.js"]').getAttribute('fetchpriority')).toBe('low');
});

test('release: between tags the page can answer, so that no task is long', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  const busy = 'var end = performance.now() + 30; while (performance.now() < end);';
  await accepts(visit, page(`<script>
    new PerformanceObserver(function (list) { list.getEntries().forEach(function (entry) { longest = Math.max(longest, entry.duration); }); }).observe({ type: 'longtask' });
    var longest = 0;
  </script>${`<script ${marked}>${busy} ${says('busy')}</script>`.repeat(12)}`));
  await expect.poll(async () => (await said(visit)).length).toBe(12);
  // Twelve in a row would be 360 ms; one alone, with a margin for the machine, is far below half of that.
  expect(await visit.page.evaluate(() => (window as unknown as { longest: number }).longest)).toBeLessThan(170);
});

test('release: a withdrawal while tags wait stops those that did not have their turn', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await accepts(visit, page(`
    <script ${marked} src="/slow.js"></script>
    <script ${marked}>${says('too late')}</script>`), { '/slow.js': late(1_500, says('slow')) });
  await visit.page.evaluate(() => (window as unknown as { sluis: { withdraw(): void } }).sluis.withdraw());
  await expect.poll(() => said(visit)).toEqual(['slow']);
  await visit.page.waitForTimeout(500);
  expect(await said(visit)).toEqual(['slow']);
});
