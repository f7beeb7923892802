//! Everything by keyboard, and nothing that takes the page away from it.
import { expect, test, type Visitor } from '../actors';

/** Tabs until a button of the banner has the focus. */
async function tabsTo(visit: Visitor, name: 'reject' | 'accept' | 'choose' | 'save' | 'withdraw'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await visit.button(name).evaluate((button) => button.ownerDocument.activeElement === button)) return;
    await visit.page.keyboard.press('Tab');
  }
  throw new Error(`${name} is not reached by Tab`);
}

test('2.1.1 rejecting works by keyboard alone', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  await tabsTo(visit, 'reject');
  const ring = await visit.button('reject').evaluate((button) => {
    const style = getComputedStyle(button);
    return { width: parseFloat(style.outlineWidth), line: style.outlineStyle };
  });
  expect(ring.line).not.toBe('none');
  expect(ring.width).toBeGreaterThanOrEqual(2);
  const record = visit.nextRecord();
  await visit.page.keyboard.press('Enter');
  expect((await record).ok()).toBe(true);
  await visit.isNotAsked();
});

test('2.1.1 2.4.3 choosing a service works by keyboard alone, and the focus goes where the eye goes', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  await tabsTo(visit, 'choose');
  await visit.page.keyboard.press('Enter');
  await expect(visit.button('save')).toBeVisible();
  const inside = () => visit.page.evaluate(() => {
    const active = document.activeElement;
    return !!active?.closest('sluis-banner');
  });
  expect(await inside(), 'the focus is in the second layer').toBe(true);
  const purpose = visit.purpose('media');
  for (let presses = 0; presses < 80 && !(await purpose.evaluate((input) => input === document.activeElement)); presses += 1) {
    await visit.page.keyboard.press('Tab');
  }
  await visit.page.keyboard.press('Space');
  await expect(purpose).toBeChecked();
  await tabsTo(visit, 'save');
  await visit.page.keyboard.press('Enter');
  await expect.poll(async () => (await visit.hits()).includes('/video/embed/draaien')).toBe(true);
});

test('2.1.2 Esc leaves the second layer and the focus returns to what opened it', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.rejects();
  const link = visit.page.locator('footer a[href="#cookie-settings"]');
  await link.focus();
  await visit.page.keyboard.press('Enter');
  await expect(visit.button('save')).toBeVisible();
  await visit.page.keyboard.press('Escape');
  await expect(visit.button('save')).toBeHidden();
  await expect(link).toBeFocused();
});

test('2.4.3 the first layer does not take the focus away from the page', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  expect(await visit.page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('2.4.11 no control of the page is entirely hidden under the banner while it has the focus', async ({ visitor }) => {
  const visit = await visitor.from('BE', { viewport: { width: 640, height: 600 } });
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.settles();
  const count = await visit.page.locator('body > :not(sluis-banner) >> css=a, body > :not(sluis-banner) >> css=button').count();
  let controls = 0;
  for (let presses = 0; presses < count + 20; presses += 1) {
    await visit.page.keyboard.press('Tab');
    const covered = await visit.page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body || active.closest('sluis-banner') || active.localName === 'iframe') return null;
      const box = active.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y]));
      const seen = points.some(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return !!top && (top === active || active.contains(top) || top.contains(active)) && !top.closest('sluis-banner');
      });
      return seen ? '' : active.outerHTML.slice(0, 80);
    });
    if (covered !== null) {
      controls += 1;
      expect(covered).toBe('');
    }
  }
  expect(controls).toBeGreaterThan(8);
});
