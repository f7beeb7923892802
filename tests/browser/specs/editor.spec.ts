//! A policy that is worked on in the admin: found mistakes while typing, the real banner in two frames, publishing, and a new
//! site, at three widths and in the dark.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { demo, expect, test } from '../actors';
import { violations } from '../actors/axe';
import { signsIn } from '../actors/staff';

const folder = join(__dirname, '../../../target/screenshots');
mkdirSync(folder, { recursive: true });

test('what is typed is checked, its banner is shown, and nothing scrolls sideways', async ({ visitor }) => {
  const { page, failures } = await visitor.from('BE');
  await signsIn(page);
  await page.goto(`${demo.server}/admin/sites/shop/policy`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Maretak');
  await expect(page.getByText('Nothing differs from what is current')).toBeVisible();
  const phone = page.frameLocator('iframe[name=phone]');
  await expect(phone.getByRole('button', { name: 'Alles weigeren' }).first()).toBeVisible();
  const text = page.locator('#text');
  const whole = await text.inputValue();
  await text.fill(whole.replace(/^languages/m, 'langauges'));
  await expect(page.locator('#found')).toContainText('langauges');
  await page.locator('#found [data-line]').first().click();
  await expect(text).toBeFocused();
  expect(await text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toContain('langauges');
  await text.fill(whole.replace(/^name = "Maretak"/m, 'name = "Maretak en zonen"'));
  await expect(page.locator('#found')).toContainText('1 difference from what is current');
  expect(await violations(page)).toEqual([]);
  for (const width of [1280, 768, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => [...document.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('pre, textarea')).map((one) => one.outerHTML.slice(0, 80)));
    expect(wide, `at ${width}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).toBeLessThanOrEqual(width);
    await page.screenshot({ path: join(folder, `admin-policy-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('select[name=scheme]').selectOption('dark');
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: join(folder, 'admin-policy-dark.png'), fullPage: true });
  expect(failures).toEqual([]);
});

test('a new site begins with a form that says what is wrong', async ({ visitor }) => {
  const { page } = await visitor.from('BE');
  await signsIn(page);
  await page.goto(`${demo.server}/admin/new-site`);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.screenshot({ path: join(folder, 'admin-new-site-320.png'), fullPage: true });
});
