//! The table of docs/EMBEDDING.md, a test per cell: for each kind of tag and each way to hold it what reached the third
//! parties before consent, after a refusal and after acceptance. Kinds and cells stand in tests/demo/kinds/kinds.json,
//! and another test compares the document with that file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, shopOrigin, test, Visitor } from '../actors';
import { hitsSince } from '../actors/demo';
import { startNginx, type Nginx } from '../actors/nginx';

/**
 * - `held`: nothing of it happens before consent and after a refusal, and it works after acceptance.
 * - `always held`: nothing of it happens after acceptance either.
 * - `fetched, not run`: the browser asks for it, and it does not run.
 * - `not always`: the browser asks for it in some loads or in all, as it comes, and it does not run.
 * - `not held`.
 */
type Cell = 'held' | 'always held' | 'fetched, not run' | 'not always' | 'not held';
type Way = 'marked' | 'marked_part' | 'loader' | 'part' | 'csp' | 'gate';
interface Kind { id: string; kind: string; cells: Partial<Record<Way, Cell>> }

const kinds: Kind[] = JSON.parse(readFileSync(join(__dirname, '../../demo/kinds/kinds.json'), 'utf8'));
const ways: Record<Way, string> = {
  marked: 'marked', marked_part: 'marked, with the part', loader: 'unmarked, by the loader alone', part: 'unmarked, with the parts', csp: 'unmarked, with the policy that Sluis makes', gate: 'behind the gate',
};
const states = ['before', 'refused', 'accepted'] as const;

// A trace of every load would take longer than the loads.
test.use({ trace: 'off' });

let nginx: Nginx;
let visitors: Visitor[];
const start = Date.now();
let runs = 0;

test.beforeAll(async ({ browser }) => {
  nginx = await startNginx('kinds');
  visitors = await Promise.all(states.map(async (state) => {
    const visit = await Visitor.from(browser, 'BE');
    if (state === 'before') return visit;
    for (const [way, site] of [['marked', 'kinds'], ['part', 'kinds-held']]) {
      await visit.opens(`${shopOrigin}/kinds/${way}/classic?run=choice`);
      const record = visit.nextRecord(site);
      await (state === 'refused' ? visit.rejects() : visit.accepts());
      expect((await record).ok()).toBe(true);
    }
    return visit;
  }));
});

test.afterAll(async () => {
  await Promise.all(visitors.map((visit) => visit.leaves()));
  await nginx.stops();
});

interface Load { run: string; page: Page }
interface Seen { asked: boolean; happened: boolean }

async function load(visit: Visitor, way: Way, kind: Kind): Promise<Load> {
  const run = `${way}.${kind.id}.${runs += 1}`;
  const page = await pageOf(visit, way);
  await page.goto(`${way === 'csp' ? nginx.origin : shopOrigin}/kinds/${way}/${kind.id}?run=${run}&sluis-country=BE`);
  return { run, page };
}

/** Each visitor keeps a tab for each way. */
const tabs = new Map<string, Promise<Page>>();
function pageOf(visit: Visitor, way: Way): Promise<Page> {
  const key = `${visitors.indexOf(visit)} ${way}`;
  if (!tabs.has(key)) tabs.set(key, visit.context.newPage());
  return tabs.get(key)!;
}

/** Whether the third parties were asked, and whether a script of it ran or kept something. */
async function seen({ run, page }: Load): Promise<Seen> {
  const hits = await hitsSince(start);
  // An object is loaded after layout, which a tab that nobody sees may put off: asking for a height is layout.
  const happened = await page.evaluate((run) =>
    document.documentElement.offsetHeight >= 0
      && (!!document.documentElement.dataset.ran || document.cookie.includes(`${run}=1`) || localStorage.getItem(run) !== null), run);
  return { asked: hits.some((hit) => hit.path.endsWith(`run=${run}`)), happened };
}

/** One load in each state, seen when what is accepted has arrived, and a moment after. */
async function round(way: Way, kind: Kind): Promise<Seen[]> {
  const loads = await Promise.all(visitors.map((visit) => load(visit, way, kind)));
  const accepted = () => seen(loads[2]).then(({ asked, happened }) => asked || happened);
  const limit = Date.now() + (kind.cells[way] === 'always held' ? 0 : 12_000);
  while (!(await accepted()) && Date.now() < limit) await loads[2].page.waitForTimeout(50);
  await loads[0].page.waitForTimeout(250);
  return Promise.all(loads.map(seen));
}

/** The first rounds of a kind go by all ways at once, because most of their time is waiting. */
const firstRounds = new Map<string, Promise<Map<Way, Seen[]>>>();
async function firstRound(way: Way, kind: Kind): Promise<Seen[]> {
  const all = async () => new Map(await Promise.all(
    (Object.keys(kind.cells) as Way[]).map(async (each): Promise<[Way, Seen[]]> => [each, await round(each, kind)])));
  if (!firstRounds.has(kind.id)) firstRounds.set(kind.id, all());
  return (await firstRounds.get(kind.id))!.get(way)!;
}

const nothing: Seen = { asked: false, happened: false };
const fetched: Seen = { asked: true, happened: false };

async function check(way: Way, kind: Kind, cell: Cell): Promise<void> {
  const [before, refused, accepted] = await firstRound(way, kind);
  if (cell === 'always held') return expect([before, refused, accepted]).toEqual([nothing, nothing, nothing]);
  expect(accepted, 'works after acceptance').not.toEqual(nothing);
  if (cell === 'held') return expect([before, refused]).toEqual([nothing, nothing]);
  if (cell === 'fetched, not run') return expect([before, refused]).toEqual([fetched, fetched]);
  if (cell === 'not held') return expect([before, refused]).not.toContainEqual(nothing);
  let found = [before, refused];
  for (let tries = 0; tries < 12; tries += 1) {
    expect(found.filter(({ happened }) => happened)).toEqual([]);
    if (found.some(({ asked }) => asked)) return;
    found = (await round(way, kind)).slice(0, 2);
  }
  throw new Error('never seen: the table is too modest');
}

for (const kind of kinds) {
  for (const [way, cell] of Object.entries(kind.cells) as [Way, Cell][]) {
    test(`embedding: ${kind.kind}, ${ways[way]}: ${cell}`, () => check(way, kind, cell));
  }
}
