//! Measures what an acceptance costs in the page: the time from the click on *accept* to the first and the last of twenty
//! released scripts, and how long the page could not answer meanwhile. Sluis, vanilla-cookieconsent and Klaro have the
//! same page, the same server and the same Chromium; their rounds take turns, so that a busy machine slows all of them.
//! Prints one JSON object, and judges nothing. `node page.mjs ROUNDS`, with `SLUIS_DEMO` and `SLUIS_CHROMIUM`.
import { createServer, request } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

const TAGS = 20;
/** What each tag does: some work, as real ones do. */
const BUSY_MS = 4;
const demo = JSON.parse(process.env.SLUIS_DEMO);
const rounds = Number(process.argv[2] ?? 5);
const require = createRequire(import.meta.url);
const dist = (name, file) => readFileSync(join(dirname(require.resolve(`${name}/package.json`)), file), 'utf8');

const work = `(function(){var at=performance.now();while(performance.now()-at<${BUSY_MS});ran.push(at);})();`;
const start = `<script>var ran=[],click=0,tasks=[];
addEventListener('click',function(event){click=event.timeStamp;},true);
new PerformanceObserver(function(list){list.getEntries().forEach(function(entry){tasks.push([entry.startTime,entry.duration]);});}).observe({type:'longtask'});</script>`;

/** How each tool's page says that a script waits, where the tool comes from, and which button accepts. */
const tools = {
  sluis: {
    attributes: 'type="text/plain" data-service="everything"',
    head: '<script src="/_sluis/s/kinds.js"></script>',
    accept: 'sluis-banner [value=accept_all]',
  },
  cookieconsent: {
    attributes: 'type="text/plain" data-category="everything"',
    head: '<link rel="stylesheet" href="/cookieconsent.css"><script defer src="/cookieconsent.js"></script><script defer src="/cookieconsent-start.js"></script>',
    accept: '#cc-main [data-role=all]',
  },
  klaro: {
    attributes: 'type="text/plain" data-name="everything"',
    head: '<script defer src="/klaro-config.js"></script><script defer src="/klaro.js"></script>',
    accept: '.klaro .cm-btn-success',
  },
};

const files = {
  '/cookieconsent.css': dist('vanilla-cookieconsent', 'dist/cookieconsent.css'),
  '/cookieconsent.js': dist('vanilla-cookieconsent', 'dist/cookieconsent.umd.js'),
  '/cookieconsent-start.js': `CookieConsent.run({ hideFromBots: false, categories: { necessary: { enabled: true, readOnly: true }, everything: {} }, language: { default: 'nl', translations: { nl: {
    consentModal: { title: 'x', description: 'x', acceptAllBtn: 'ja', acceptNecessaryBtn: 'nee', showPreferencesBtn: 'kiezen' },
    preferencesModal: { title: 'x', acceptAllBtn: 'ja', acceptNecessaryBtn: 'nee', savePreferencesBtn: 'opslaan', sections: [{ title: 'x', linkedCategory: 'everything' }] } } } } });`,
  '/klaro.js': dist('klaro', 'dist/klaro.js'),
  '/klaro-config.js': `var klaroConfig = { acceptAll: true, lang: 'en', services: [{ name: 'everything', title: 'x', purposes: ['x'] }] };`,
};

function page({ head, attributes }, kind) {
  const tag = (number) => kind === 'text' ? `<script ${attributes}>${work}</script>` : `<script ${attributes} ${kind === 'address' ? `data-src="/tag.js?${number}"` : ''}></script>`;
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8">${head}<title>x</title><link rel="icon" href="data:,">${start}</head>
<body><h1>x</h1><p>${'Words of a page. '.repeat(400)}</p>${Array.from({ length: TAGS }, (_, number) => tag(number)).join('\n')}</body></html>`;
}

function serve() {
  const port = Number(new URL(demo.server).port) + 3;
  const server = createServer((from, to) => {
    const { pathname } = new URL(from.url, 'http://x');
    const send = (kind, text, cache = 'no-store') => {
      to.writeHead(200, { 'content-type': `${kind}; charset=utf-8`, 'cache-control': cache });
      to.end(text);
    };
    if (pathname.startsWith('/_sluis/')) {
      const on = request(`${demo.server}${from.url.slice('/_sluis'.length)}`, { method: from.method, headers: from.headers }, (answer) => {
        to.writeHead(answer.statusCode, answer.headers);
        answer.pipe(to);
      });
      from.pipe(on);
      return;
    }
    if (pathname === '/tag.js') return setTimeout(() => send('text/javascript', work), 5);
    if (files[pathname]) return send(pathname.endsWith('.css') ? 'text/css' : 'text/javascript', files[pathname]);
    const [, tool, kind] = pathname.split('/');
    return tools[tool] ? send('text/html', page(tools[tool], kind)) : (to.writeHead(404), to.end());
  });
  return new Promise((ready) => server.listen(port, '127.0.0.1', () => ready({ server, origin: `http://127.0.0.1:${port}` })));
}

/** One acceptance in a browser that knows nothing yet. */
async function round(browser, origin, tool, kind) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
  const tab = await context.newPage();
  await tab.goto(`${origin}/${tool}/${kind}?sluis-country=BE`);
  const button = tab.locator(tools[tool].accept).first();
  await button.waitFor({ state: 'visible' });
  await tab.waitForLoadState('networkidle');
  // Animations of a banner that appears are over.
  await tab.waitForTimeout(400);
  await button.click();
  await tab.waitForFunction((count) => window.ran.length === count, TAGS, { timeout: 20_000 });
  await tab.waitForTimeout(150);
  const seen = await tab.evaluate(() => ({ first: Math.min(...ran) - click, last: Math.max(...ran) - click, blocked: tasks.filter(([at]) => at >= click - 1).reduce((sum, [, time]) => sum + time - 50, 0) }));
  await context.close();
  return seen;
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
const tenths = (value) => Math.round(value * 10) / 10;

const { server, origin } = await serve();
const browser = await chromium.launch({
  executablePath: process.env.SLUIS_CHROMIUM,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const measured = {};
try {
  for (let number = 0; number <= rounds; number += 1) {
    for (const kind of ['text', 'address']) {
      for (const tool of Object.keys(tools)) {
        const seen = await round(browser, origin, tool, kind);
        // The first round warms server and browser up.
        if (number > 0) ((measured[kind] ??= {})[tool] ??= []).push(seen);
        process.stderr.write(`  round ${number} of ${rounds}: ${kind.padEnd(8)} ${tool.padEnd(14)} first ${tenths(seen.first)} ms, last ${tenths(seen.last)} ms, blocked ${tenths(seen.blocked)} ms\n`);
      }
    }
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
const report = Object.fromEntries(Object.entries(measured).map(([kind, byTool]) => [kind, Object.fromEntries(Object.entries(byTool).map(([tool, all]) =>
  [tool, Object.fromEntries(['first', 'last', 'blocked'].map((what) => [`${what}_ms`, tenths(median(all.map((one) => one[what])))]))]))]));
console.log(JSON.stringify(report));
