//! `sluis check` with the browser of the tests: it finds exactly what is planted in a page that leaks, and nothing on the
//! clean one. What reached the third parties is asked of them too.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demo, expect, page, shopOrigin, test } from '../actors';

const root = join(__dirname, '../../..');
const binary = process.env.SLUIS_BIN ?? join(root, 'target/debug/sluis');

interface Finding {
  kind: string;
  url: string | null;
  name: string | null;
  phase: string;
  service: string | null;
}

interface Report {
  complete: boolean;
  leaks: Finding[];
  unknown_items: Finding[];
  missing_items: Finding[];
  wrong_items: Finding[];
  phases: { phase: string; complete: boolean }[];
  problems: { code: string; text: string }[];
}

interface Planted {
  kind: string;
  path?: string;
  name?: string;
  service: string | null;
}

let folder = '';
test.beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'sluis-check-')); });
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The shop's site file for the ports of this demo. */
function siteFile(): string {
  const { port } = new URL(demo.server);
  const path = join(folder, `site-${Math.random()}.toml`);
  const text = readFileSync(join(root, 'tests/demo/shop/site.toml'), 'utf8')
    .replace(/(127\.0\.0\.1|localhost):808([012])/g, (_, host, step) => `${host}:${Number(port) + Number(step)}`);
  writeFileSync(path, text);
  return path;
}

function check(url: string, ...more: string[]): Promise<{ code: number; report: Report; said: string }> {
  return new Promise((done) => {
    execFile(binary, ['check', url, '--json', ...more], { maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      const code = error ? Number(error.code) : 0;
      done({ code, report: stdout ? JSON.parse(stdout) : null, said: stderr });
    });
  });
}

const said = ({ kind, url, name, service }: Finding) => `${kind} ${url ?? name} ${service}`;
const distinct = (findings: Finding[]) => [...new Set(findings.map(said))].sort();

function planted(): string[] {
  const all: Planted[] = JSON.parse(readFileSync(join(root, 'tests/demo/leaky/planted.json'), 'utf8'));
  return all.map(({ kind, path, name, service }) => {
    const address = kind === 'websocket' ? demo.third_parties.replace('http', 'ws') + path : demo.third_parties + path;
    return `${kind} ${path ? address : name} ${service}`;
  }).sort();
}

test('sluis check finds exactly the leaks that are planted, in each phase without consent, and none on the clean page', async () => {
  test.setTimeout(90_000);
  const policy = ['--policy', siteFile(), '--allow-private'];
  const files = { html: join(folder, 'r.html'), junit: join(folder, 'r.xml'), draft: join(folder, 'draft.toml') };
  const outputs = ['--html', files.html, '--junit', files.junit, '--draft', files.draft];
  const [leaky, clean] = await Promise.all([
    check(`${shopOrigin}/leaky/`, ...policy, ...outputs),
    check(page('nl'), ...policy),
  ]);

  const expected = planted();
  expect(expected.length).toBeGreaterThan(25);
  for (const phase of ['before_consent', 'after_refusal', 'after_withdrawal']) {
    const leaks = leaky.report.leaks.filter((leak) => leak.phase === phase);
    expect(distinct(leaks), phase).toEqual(expected);
  }
  expect(leaky.report.problems).toEqual([]);
  expect(leaky.code).toBe(1);
  const unknown = leaky.report.unknown_items.map(({ kind, url, name }) => `${kind} ${name ?? new URL(url!).host}`);
  expect(unknown).toContain('cookie _spion_id');
  expect(unknown).toContain('cookie spion_server');
  expect(unknown).toContain(`service ${new URL(demo.third_parties).host}`);
  expect(unknown).not.toContain('cookie _ga');

  expect(clean.report.leaks).toEqual([]);
  expect(clean.report.unknown_items).toEqual([]);
  expect(clean.report.wrong_items).toEqual([]);
  expect(clean.report.problems).toEqual([]);
  expect(clean.report.phases.map(({ phase, complete }) => [phase, complete])).toEqual([
    ['before_consent', true], ['after_refusal', true], ['after_acceptance', true], ['after_withdrawal', true],
  ]);
  expect(clean.code, 'clean').toBe(0);
  // Nobody signed in and nothing was bought: that is said, and is no fault.
  expect(clean.report.missing_items.map(({ name }) => name)).toContain('maretak_session');

  const html = readFileSync(files.html, 'utf8');
  expect(html).toContain('data:image/jpeg;base64,');
  expect(html).toContain('/spion/parsed.js');
  expect(html).not.toContain('<script');
  expect(readFileSync(files.junit, 'utf8')).toMatch(/<testsuite [^>]*failures="4" errors="0"/);
  expect(readFileSync(files.draft, 'utf8')).toContain('name = "spion_server"');
});

test('without leave no private address is asked, not even to say that it is there', async () => {
  const since = Date.now();
  for (const url of [page('nl'), demo.third_parties, 'http://[::ffff:127.0.0.1]:8081/', 'http://2130706433/', 'file:///etc/passwd']) {
    const { code, report, said: why } = await check(url, '--policy', siteFile());
    expect(code, url).toBe(2);
    expect(report).toBeNull();
    expect(why, url).toMatch(/is not a public address|is not an address of a page|allowed are 80 and 443/);
  }
  const hits: { time: number }[] = await (await fetch(demo.hits)).json();
  expect(hits.filter(({ time }) => time >= since)).toEqual([]);
});

test('a site with necessary items only is looked at once, and a page that does not answer is no clean page', async () => {
  const quiet = join(root, 'tests/demo/quiet/site.toml');
  expect(existsSync(quiet)).toBe(true);
  const { code, report } = await check(demo.quiet, '--policy', quiet, '--allow-private');
  expect(report.phases.map(({ phase }) => phase)).toEqual(['before_consent']);
  expect(report.leaks).toEqual([]);
  expect(code).toBe(0);
  const nowhere = await check(`${shopOrigin}/nowhere/at/all`, '--policy', siteFile(), '--allow-private');
  expect([nowhere.code, nowhere.report]).toEqual([2, null]);
  expect(nowhere.said).toContain('could not be opened');
});
