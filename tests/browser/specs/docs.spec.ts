//! The docs for people and their pictures. Each picture is made of a page of the demo, and what the docs put in italics under a picture
//! must stand on that page, so that neither can grow old unseen. `SLUIS_REDRAW_PICTURES=1` makes the pictures anew.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { demo, expect, test, type Visitor } from '../actors';
import { comes } from '../actors/crowd';
import { presses, type Recorded } from '../actors/records';
import { signsIn } from '../actors/staff';

const docs = join(__dirname, '../../../docs');
const people = ['VISITORS.md', 'WEB_TEAMS.md', 'MARKETING.md', 'DATA_PROTECTION.md'];
const redraws = !!process.env.SLUIS_REDRAW_PICTURES;
/** Bytes of one picture: a reader loads several. */
const most = 120_000;
const viewport = { width: 960, height: 640 };

interface Shown {
  alternative: string;
  name: string;
  /** What stands in italics between this picture and the next, or the next heading. */
  words: string[];
}

function pictures(file: string): Shown[] {
  const text = readFileSync(join(docs, file), 'utf8').replace(/```[^]*?```/g, '');
  return [...text.matchAll(/!\[([^\]]*)\]\(pictures\/([\w-]+)\.png\)([^]*?)(?=!\[|\n## |$)/g)].map(([, alternative, name, below]) => ({
    alternative, name, words: [...below.matchAll(/(?<![*\w])\*([^*]+)\*(?!\*)/g)].map((found) => found[1].replace(/\s+/g, ' ')),
  }));
}

let kept: Recorded;
const staff = (path: string) => async ({ page }: Visitor) => {
  await signsIn(page);
  await page.goto(demo.server + path);
};

/** How each picture's page is come to, and which part of it is drawn where that is not the window. */
const pages: Record<string, (visit: Visitor) => Promise<Locator | void>> = {
  banner: async (visit) => {
    await visit.opensShop('en', '');
    await visit.isAsked();
  },
  'banner-settings': async (visit) => {
    await visit.opensShop('en', '');
    await visit.isAsked();
    await visit.choosesThemselves();
  },
  'preference-page': async (visit) => {
    await visit.opensPreferences('en');
    await visit.page.getByRole('button', { name: 'Accept all' }).click();
    await visit.page.getByRole('heading', { name: 'What counts now' }).evaluate((heading) => heading.closest('section')!.scrollIntoView());
  },
  versions: async (visit) => {
    await staff('/admin/versions')(visit);
    // The name of the site that has something to say; the others of the demo are for tests.
    await visit.page.getByRole('heading', { name: 'Maretak' }).scrollIntoViewIfNeeded();
  },
  snippet: staff('/admin/sites/shop/snippet'),
  sites: staff('/admin'),
  'sites-rates': async (visit) => {
    await staff('/admin')(visit);
    return visit.page.getByRole('listitem').filter({ has: visit.page.getByRole('link', { name: 'Maretak', exact: true }) });
  },
  tokens: async (visit) => {
    await staff('/admin/tokens')(visit);
    if (await visit.page.getByRole('heading', { name: 'dashboard' }).isVisible()) return;
    await visit.page.getByLabel('Name').first().fill('dashboard');
    await visit.page.getByRole('button', { name: 'Make the token', exact: true }).click();
    await visit.page.goto(`${demo.server}/admin/tokens`);
  },
  rates: staff('/admin/sites/shop'),
  'rates-country': async (visit) => {
    await staff('/admin/sites/shop?by=country')(visit);
    return visit.page.locator('.block').first();
  },
  'records-search': async (visit) => {
    await staff('/admin/records')(visit);
    await visit.page.getByLabel('Site').selectOption({ label: 'Maretak' });
    await visit.page.getByLabel('Consent id or record id').fill(kept.visitor);
  },
  record: async (visit) => staff(`/admin/sites/shop/records/${kept.record}`)(visit),
  shown: async (visit) => {
    await staff(`/admin/sites/shop/records/${kept.record}/shown`)(visit);
    return visit.page.locator('iframe.stage');
  },
  checkpoints: staff('/admin/ledger/checkpoints'),
  audit: staff('/admin/audit'),
};

/** All that the page says, unfolded or not, in any of its trees. */
const says = (page: Page) => page.evaluate(() => {
  const text = (root: ParentNode): string => [...root.querySelectorAll('*')].map((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.nodeValue).join('');
    // The words of a switch are its style's.
    const drawn = ['::before', '::after'].map((part) => getComputedStyle(element, part).content.replace(/^"(.*)"$/, '$1')).join('\n');
    return `${own}\n${drawn}\n${element.shadowRoot ? text(element.shadowRoot) : ''}`;
  }).join('\n');
  return `${text(document)}\n${document.body.innerText}`.replace(/\s+/g, ' ');
});

test.beforeAll(async () => {
  await comes(60, 'BE');
  await comes(30, 'NL');
  // So few that retries of other tests leave them under ten.
  await comes(1, 'MT');
  kept = await presses('accept_all');
  await presses('reject_all');
  await new Promise((done) => setTimeout(done, 2500));
});

test('each picture in the docs is there, small, has a text alternative, and is named by a page', () => {
  const named = people.flatMap(pictures);
  for (const { alternative, name } of named) {
    expect(alternative.length, name).toBeGreaterThan(40);
    if (redraws) continue;
    const bytes = readFileSync(join(docs, 'pictures', `${name}.png`));
    expect(bytes.subarray(1, 4).toString(), name).toBe('PNG');
    expect(bytes.length, name).toBeLessThan(most);
  }
  const names = named.map(({ name }) => name);
  expect(new Set(names).size, 'each once').toBe(names.length);
  expect([...names].sort()).toEqual(Object.keys(pages).sort());
  if (!redraws) expect(readdirSync(join(docs, 'pictures')).sort()).toEqual(names.map((name) => `${name}.png`).sort());
});

for (const file of people) {
  for (const { name, words } of pictures(file)) {
    test(`what ${file} says of "${name}" stands on that page in the same words`, async ({ visitor }) => {
      const visit = await visitor.from('BE', { viewport, reducedMotion: 'reduce', locale: 'en-GB' });
      const part = await pages[name](visit);
      await visit.settles();
      const said = await says(visit.page);
      expect(words.length, 'something is said of it').toBeGreaterThan(0);
      expect(words.filter((word) => !said.includes(word))).toEqual([]);
      if (redraws) await (part ?? visit.page).screenshot({ path: join(docs, 'pictures', `${name}.png`), animations: 'disabled' });
    });
  }
}
