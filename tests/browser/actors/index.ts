//! What every test file imports: `test` with its `visitor`, and the words they share.
import { test as base } from '@playwright/test';
import { Visitor, type Circumstances } from './visitor';

export { expect } from '@playwright/test';
export { demo, page, preferencePage, shopOrigin } from './demo';
export { Visitor } from './visitor';
export { words } from './words';

interface Visitors {
  from(country: string, circumstances?: Circumstances): Promise<Visitor>;
}

export const test = base.extend<{ visitor: Visitors }>({
  visitor: async ({ browser }, use) => {
    const all: Visitor[] = [];
    await use({
      from: async (country, circumstances) => {
        const visitor = await Visitor.from(browser, country, circumstances);
        all.push(visitor);
        return visitor;
      },
    });
    for (const visitor of all) await visitor.leaves();
  },
});
