//! Pages that scripts make, change or take over: React, Turbo, htmx, a router of one's own, and the browser's memory of
//! pages. Each is served here as its makers publish it, does what it would do without us, and is held all the same.
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, Visitor } from '../actors';
import config from '../playwright.config';
import { startPages, type Pages } from '../actors/pages';

let pages: Pages;
test.beforeAll(async () => { pages = await startPages(); });
test.afterAll(() => pages.stops());

const marked = 'type="text/plain" data-service="everything"';
const says = (word: string) => `(window.said = window.said || []).push(${JSON.stringify(word)});`;
const said = (visit: Visitor) => visit.page.evaluate(() => (window as unknown as { said?: string[] }).said ?? []);
const file = (name: string) => readFileSync(join(__dirname, '../node_modules', name), 'utf8');

function page(body: string, head = '', site = 'hydrated'): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><script src="/_sluis/s/${site}.js"></script><title>x</title>
<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}

/** What the packages publish for Node, in the page: each module as a function, and the least of `require`. */
function modules(names: Record<string, string>, start: string): string {
  const all = Object.entries(names).map(([name, path]) => `${JSON.stringify(name)}: function (module, exports, require) { ${file(path)} }`);
  return `(function () {
    var process = { env: { NODE_ENV: 'development' } }, made = {}, all = { ${all.join(',\n')} };
    function require(name) {
      if (!made[name]) { made[name] = { exports: {} }; all[name](made[name], made[name].exports, require); }
      return made[name].exports;
    }
    ${start}
  })();`;
}

/** The same tree in the server and in the page; it is written for both. */
const tree = `function tree(h, mark) {
  return h('main', { id: 'app' },
    h('h1', null, 'Winkel'),
    h('section', null,
      h('script', { type: 'text/plain', 'data-service': 'everything', src: '/tracker.js' }),
      h('script', { type: 'text/plain', 'data-service': 'everything', dangerouslySetInnerHTML: { __html: mark } }),
      h('iframe', { 'data-src': '/film', 'data-service': 'everything', title: 'film', width: 300, height: 200 }),
      h('button', { id: 'more' }, 'meer')));
}`;
const mark = says('text of the tree');

function reactPage(): string {
  const make = new Function(`${tree} return tree;`)() as (h: typeof createElement, mark: string) => ReactNode;
  return page(`<div id="root">${renderToString(make(createElement, mark))}</div><script async src="/react.js"></script>`, '<script>window.errors = [];</script>');
}

const hydrates = `
  var React = require('react'), client = require('react-dom/client');
  ${tree}
  var attributes = ['type', 'src', 'data-src', 'srcdoc', 'data-service', 'data-type'];
  // What the server's markup is when React comes to it.
  window.before = Array.from(document.querySelectorAll('#root script, #root iframe'), function (node) {
    return attributes.map(function (name) { return node.getAttribute(name); }).join('|');
  });
  function App() {
    var state = React.useState(false);
    React.useEffect(function () { document.documentElement.dataset.hydrated = 1; }, []);
    var all = tree(React.createElement, ${JSON.stringify(mark)});
    return React.createElement('div', { onClick: function (event) { if (event.target.id == 'more') state[1](!state[0]); } }, all, state[0] &&
      React.createElement('p', { id: 'new' },
        React.createElement('script', { type: 'text/plain', 'data-service': 'everything', dangerouslySetInnerHTML: { __html: ${JSON.stringify(says('made by React'))} } }),
        React.createElement('iframe', { 'data-src': '/film-two', 'data-service': 'everything', title: 'two' })));
  }
  client.hydrateRoot(document.getElementById('root'), React.createElement(App), {
    onRecoverableError: function (error) { errors.push('recovered: ' + error.message); },
    onUncaughtError: function (error) { errors.push('uncaught: ' + error.message); },
  });`;

async function react(visit: Visitor): Promise<{ complaints: string[] }> {
  const complaints: string[] = [];
  visit.page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  visit.page.on('pageerror', (error) => complaints.push(error.message));
  pages.put('/react', reactPage().replace(/<div id="root">([\s\S]*)<\/div><script async/, '<div id="root"><div>$1</div></div><script async'));
  const body = modules({
    react: 'react/cjs/react.development.js', scheduler: 'scheduler/cjs/scheduler.development.js', 'react-dom': 'react-dom/cjs/react-dom.development.js',
    'react-dom/client': 'react-dom/cjs/react-dom-client.development.js',
  }, hydrates);
  pages.put('/react.js', (_, answer) => {
    // Late, so that whoever is in a hurry comes before React.
    setTimeout(() => answer.writeHead(200, { 'content-type': 'text/javascript' }).end(body), 400);
  });
  pages.put('/tracker.js', says('tracker'));
  for (const film of ['/film', '/film-two']) pages.put(film, '<!doctype html><title>film</title><p>film</p>');
  pages.asked.length = 0;
  await visit.opens(`${pages.origin}/react`);
  await expect(visit.page.locator('html[data-hydrated]')).toBeAttached();
  return { complaints };
}

const untouched = [
  'text/plain|/tracker.js|||everything|', 'text/plain||||everything|', '||/film||everything|',
];

test('dynamic: React hydrates without a complaint while everything is held, and it is released after consent', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  const { complaints } = await react(visit);
  expect(await visit.page.evaluate(() => (window as unknown as { before: string[] }).before)).toEqual(untouched);
  await visit.isAsked();
  await expect(visit.page.locator('iframe[title=film]')).toHaveAttribute('srcdoc', /.+/);
  expect(await said(visit)).toEqual([]);
  expect(pages.asked).not.toContain('/tracker.js');
  await visit.accepts();
  await expect.poll(() => said(visit)).toEqual(['tracker', 'text of the tree']);
  await expect(visit.page.frameLocator('iframe[title=film]').getByText('film')).toBeVisible();
  // React works on, and what it makes later is released too; it takes its own away again.
  await visit.page.locator('#more').click();
  await expect.poll(() => said(visit)).toEqual(['tracker', 'text of the tree', 'made by React']);
  await visit.page.locator('#more').click();
  await expect(visit.page.locator('#new')).toHaveCount(0);
  expect(complaints).toEqual([]);
  expect(await visit.page.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([]);
});

test('dynamic: for a returning visitor nothing of ours changes what React has not taken over yet', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await react(visit);
  await visit.isAsked();
  const record = visit.nextRecord('hydrated');
  await visit.accepts();
  await record;
  const { complaints } = await react(visit);
  expect(await visit.page.evaluate(() => (window as unknown as { before: string[] }).before)).toEqual(untouched);
  await expect.poll(() => said(visit)).toEqual(['tracker', 'text of the tree']);
  await expect(visit.page.frameLocator('iframe[title=film]').getByText('film')).toBeVisible();
  expect(complaints).toEqual([]);
  expect(await visit.page.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([]);
});

test('dynamic: React that owns the whole document finds it as it made it, with the banner beside the body', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  const complaints: string[] = [];
  visit.page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  const whole = `function whole(h) {
    return h('html', { lang: 'nl' }, h('head', null, h('meta', { charSet: 'utf-8' }), h('script', { src: '/_sluis/s/hydrated.js' }), h('title', null, 'x'), h('link', { rel: 'icon', href: 'data:,' })),
      h('body', null, h('h1', null, 'Next'), h('script', { type: 'text/plain', 'data-service': 'everything', src: '/tracker.js' }), h('script', { async: true, src: '/whole.js' })));
  }`;
  const make = new Function(`${whole} return whole;`)() as (h: typeof createElement) => ReactNode;
  pages.put('/whole', `<!doctype html>${renderToString(make(createElement))}`);
  pages.put('/tracker.js', says('tracker'));
  const body = modules({
    react: 'react/cjs/react.development.js', scheduler: 'scheduler/cjs/scheduler.development.js', 'react-dom': 'react-dom/cjs/react-dom.development.js',
    'react-dom/client': 'react-dom/cjs/react-dom-client.development.js',
  }, `var React = require('react'); ${whole}
    function App() { React.useEffect(function () { document.documentElement.dataset.hydrated = 1; }, []); return whole(React.createElement); }
    require('react-dom/client').hydrateRoot(document, React.createElement(App), { onRecoverableError: function (error) { console.error(error.message); } });`);
  pages.put('/whole.js', (_, answer) => { setTimeout(() => answer.writeHead(200, { 'content-type': 'text/javascript' }).end(body), 1_500); });
  await visit.opens(`${pages.origin}/whole`);
  await visit.isAsked();
  await expect(visit.page.locator('html[data-hydrated]')).toBeAttached();
  await visit.isAsked();
  expect(await visit.page.evaluate(() => document.querySelector('sluis-banner')!.parentElement!.localName)).toBe('html');
  await visit.accepts();
  await expect.poll(() => said(visit)).toEqual(['tracker']);
  // The page's address has the country of development, which React did not see: nothing else may differ.
  expect(complaints).toEqual([]);
});

test('dynamic: Turbo swaps the body, the banner stays, and what arrives is held and released', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  pages.put('/turbo.js', file('@hotwired/turbo/dist/turbo.es2017-umd.js'));
  const head = '<script defer src="/turbo.js"></script>';
  const tags = (name: string) => `<script ${marked}>${says(name)}</script><script ${marked} src="/${name}.js"></script>`;
  pages.put('/one', page(`<h1>one</h1><a href="/two?sluis-country=BE">two</a>${tags('one')}`, head, 'kinds'));
  pages.put('/two', page(`<h1>two</h1><a href="/three?sluis-country=BE">three</a>${tags('two')}`, head, 'kinds'));
  pages.put('/three', page(`<h1>three</h1>${tags('three')}`, head, 'kinds'));
  for (const name of ['one', 'two', 'three']) pages.put(`/${name}.js`, says(`${name}.js`));
  await visit.opens(`${pages.origin}/one`);
  await visit.isAsked();
  await visit.page.evaluate(() => { (window as unknown as { same: number }).same = 1; });
  await visit.page.getByRole('link', { name: 'two' }).click();
  await expect(visit.page.locator('h1')).toHaveText('two');
  await visit.isAsked();
  expect(await said(visit)).toEqual([]);
  await visit.page.goBack();
  await expect(visit.page.locator('h1')).toHaveText('one');
  await expect(visit.banner).toHaveCount(1);
  await visit.page.goForward();
  await expect(visit.page.locator('h1')).toHaveText('two');
  await visit.accepts();
  await expect.poll(() => said(visit)).toEqual(expect.arrayContaining(['two', 'two.js']));
  await visit.page.getByRole('link', { name: 'three' }).click();
  await expect(visit.page.locator('h1')).toHaveText('three');
  await expect.poll(() => said(visit)).toEqual(expect.arrayContaining(['three', 'three.js']));
  expect(await visit.page.evaluate(() => (window as unknown as { same: number }).same), 'it was one page all the time').toBe(1);
  expect(visit.failures).toEqual([]);
});

test('dynamic: htmx puts parts of pages in, and they are held and released', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  pages.put('/htmx.js', file('htmx.org/dist/htmx.min.js'));
  const part = (name: string) => `<p>${name}</p><script ${marked}>${says(name)}</script><iframe data-src="/film" data-service="everything" title="film"></iframe>`;
  pages.put('/film', '<!doctype html><p>film</p>');
  pages.put('/before', part('before'));
  pages.put('/after', part('after'));
  pages.put('/htmx', page('<button hx-get="/before" hx-target="#place">before</button><button hx-get="/after" hx-target="#place">after</button><div id="place"></div>', '<script defer src="/htmx.js"></script>', 'kinds'));
  await visit.opens(`${pages.origin}/htmx`);
  await visit.isAsked();
  pages.asked.length = 0;
  await visit.page.getByRole('button', { name: 'before' }).click();
  await expect(visit.page.locator('#place p')).toHaveText('before');
  await visit.page.waitForTimeout(200);
  expect(await said(visit)).toEqual([]);
  expect(pages.asked).toEqual(['/before']);
  await visit.accepts();
  await expect.poll(() => said(visit)).toEqual(['before']);
  await visit.page.getByRole('button', { name: 'after' }).click();
  await expect(visit.page.locator('#place p')).toHaveText('after');
  await expect.poll(() => said(visit)).toEqual(['before', 'after']);
  await expect.poll(() => pages.asked.filter((path) => path === '/film').length).toBe(2);
});

test('dynamic: a page whose own router changes the address keeps banner, state and hold', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  pages.put('/router', page(`<div id="view"></div><script>
    function show(path) {
      document.getElementById('view').innerHTML = '<h1>' + path + '</h1>';
      var script = document.createElement('script');
      script.type = 'text/plain'; script.dataset.service = 'everything'; script.text = ${JSON.stringify(says('view'))};
      document.getElementById('view').append(script);
    }
    function go(path) { history.pushState({}, '', path); show(path); }
    addEventListener('popstate', function () { show(location.pathname); });
    show('/router');
  </script>`, '', 'kinds'));
  await visit.opens(`${pages.origin}/router`);
  await visit.isAsked();
  await visit.page.evaluate(() => (window as unknown as { go(path: string): void }).go('/router/deeper'));
  await visit.isAsked();
  expect(await said(visit)).toEqual([]);
  await visit.page.goBack();
  await visit.accepts();
  // Only what is still in the page, or was when it was made, runs, each once.
  await expect.poll(async () => (await said(visit)).length).toBeGreaterThan(0);
  const first = (await said(visit)).length;
  await visit.page.evaluate(() => (window as unknown as { go(path: string): void }).go('/router/end'));
  await expect.poll(async () => (await said(visit)).length).toBe(first + 1);
});

/** A browser that keeps pages it left, which the one of the tests is told not to do. */
async function remembering(act: (visit: Visitor) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ ...config.use!.launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  try {
    const visit = await Visitor.from(browser, 'BE');
    await act(visit);
  } finally {
    await browser.close();
  }
}

function twoPages(): void {
  for (const name of ['left', 'right']) {
    pages.put(`/${name}`, page(`<h1>${name}</h1><script ${marked}>${says(name)}</script>
      <script>addEventListener('pageshow', function (event) { window.kept = event.persisted; });</script>`, '', 'kinds'));
  }
}

test('dynamic: a choice made on another page counts on the one that comes back from the browser\'s memory', () => remembering(async (visit) => {
  twoPages();
  await visit.opens(`${pages.origin}/left`);
  await visit.isAsked();
  await visit.opens(`${pages.origin}/right`);
  await visit.isAsked();
  const record = visit.nextRecord('kinds');
  await visit.accepts();
  await record;
  await visit.page.goBack({ waitUntil: 'commit' });
  await expect(visit.page.locator('h1')).toHaveText('left');
  await expect.poll(() => said(visit)).toEqual(['left']);
  await visit.isNotAsked();
}));

test('dynamic: a withdrawal on another page stops what the page that comes back was running', () => remembering(async (visit) => {
  twoPages();
  await visit.opens(`${pages.origin}/left`);
  const record = visit.nextRecord('kinds');
  await visit.accepts();
  await record;
  await visit.opens(`${pages.origin}/right`);
  await visit.opens(`${pages.origin}/left`);
  await expect.poll(() => said(visit)).toEqual(['left']);
  await visit.page.evaluate(() => { (window as unknown as { running: boolean }).running = true; });
  await visit.opens(`${pages.origin}/right`);
  const withdrawal = visit.nextRecord('kinds');
  await visit.page.evaluate(() => (window as unknown as { sluis: { withdraw(): void } }).sluis.withdraw());
  await withdrawal;
  await visit.page.goBack({ waitUntil: 'commit' });
  await expect(visit.page.locator('h1')).toHaveText('left');
  await expect.poll(() => visit.page.evaluate(() => (window as unknown as { running?: boolean }).running)).toBeUndefined();
  expect(await said(visit)).toEqual([]);
}));

test('dynamic: without a change the page comes back as it was left', () => remembering(async (visit) => {
  twoPages();
  await visit.opens(`${pages.origin}/left`);
  const record = visit.nextRecord('kinds');
  await visit.accepts();
  await record;
  await visit.opens(`${pages.origin}/right`);
  await visit.page.goBack({ waitUntil: 'commit' });
  await expect(visit.page.locator('h1')).toHaveText('left');
  expect(await visit.page.evaluate(() => (window as unknown as { kept: boolean }).kept), 'the browser kept it').toBe(true);
}));
