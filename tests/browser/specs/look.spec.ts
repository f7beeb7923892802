//! The look: no page's style sheet changes it, and it fits every screen. Screenshots go to target/screenshots.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Visitor } from '../actors';

const folder = join(__dirname, '../../../target/screenshots');
mkdirSync(folder, { recursive: true });
const keeps = (visit: Visitor, name: string, fullPage = false) => visit.page.screenshot({ path: join(folder, `${name}.png`), fullPage });

/** Sizes and computed styles of everything in the banner that a visitor sees. */
async function measures(visit: Visitor): Promise<unknown> {
  await visit.page.mouse.move(0, 0);
  return visit.page.evaluate(() => {
    const names = ['display', 'visibility', 'opacity', 'color', 'background-color', 'font-size', 'font-family', 'font-weight', 'font-style', 'line-height',
      'letter-spacing', 'word-spacing', 'text-transform', 'text-align', 'transform', 'border-top-width', 'border-radius', 'pointer-events', 'animation-name', 'position'];
    const host = document.querySelector('sluis-banner')!;
    const visible = [...host.querySelectorAll('*')].filter((element) => element.getClientRects().length > 0);
    return [host, ...visible].map((element) => {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const before = getComputedStyle(element, '::before').content + getComputedStyle(element, '::after').content;
      return {
        what: `${element.localName} ${element.textContent!.trim().slice(0, 24)}`,
        // The host itself is an empty line at the end of the page; its layers are fixed to the window.
        box: element === host ? [] : [box.left, box.top, box.width, box.height].map(Math.round),
        before,
        style: Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])),
      };
    });
  });
}

for (const name of ['bootstrap', 'tailwind', 'hostile']) {
  test(`the style sheet "${name}" does not change the banner`, async ({ visitor }) => {
    const visit = await visitor.from('BE', { reducedMotion: 'reduce' });
    await visit.opensShop('nl');
    await visit.isAsked();
    const first = await measures(visit);
    await visit.choosesThemselves();
    const second = await measures(visit);
    await visit.opensShop('nl', name);
    await visit.isAsked();
    await keeps(visit, `style-${name}`);
    expect(await measures(visit)).toEqual(first);
    await visit.choosesThemselves();
    await keeps(visit, `style-${name}-second`);
    expect(await measures(visit)).toEqual(second);
    await visit.button('reject').click();
    await visit.isNotAsked();
  });
}

/** Nothing may stick out sideways, neither of the page nor of the banner, and every button must be reachable. */
async function fits(visit: Visitor): Promise<void> {
  const wide = await visit.page.evaluate(() => {
    const host = document.querySelector('sluis-banner')!;
    return {
      page: document.documentElement.scrollWidth - innerWidth,
      out: [...host.querySelectorAll('*')].filter((element) => {
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return box.width > 1 && style.visibility !== 'hidden' && (box.left < -1 || box.right > innerWidth + 1);
      }).map((element) => element.textContent!.trim().slice(0, 40)),
    };
  });
  expect(wide.page).toBeLessThanOrEqual(0);
  expect(wide.out).toEqual([]);
  for (const name of ['reject', 'accept'] as const) {
    await visit.button(name).scrollIntoViewIfNeeded();
    await expect(visit.button(name)).toBeInViewport({ ratio: 0.9 });
  }
}

/** How many pixels of height the purposes have, with the first of them scrolled to the top. */
async function roomForContent(visit: Visitor): Promise<number> {
  await visit.purpose('analytics').evaluate((input) => input.scrollIntoView({ block: 'start' }));
  return visit.page.evaluate(() => {
    const host = document.querySelector('sluis-banner')!;
    const buttons = new Set([...host.querySelectorAll('button')]);
    let free = 0;
    for (let y = 0; y < innerHeight; y += 4) {
      const inside = host.shadowRoot!.elementFromPoint(innerWidth - 60, y);
      const foot = inside?.closest('.foot') || buttons.has(inside as HTMLButtonElement);
      if (inside && !foot && (host.contains(inside) || inside.getRootNode() === host.shadowRoot)) free += 4;
    }
    return free;
  });
}

for (const [width, height] of [[1200, 800], [320, 640], [320, 256]] as const) {
  test(`1.4.10 both layers fit ${width} x ${height} without scrolling sideways`, async ({ visitor }) => {
    const visit = await visitor.from('BE', { viewport: { width, height } });
    for (const language of ['nl', 'de', 'fr'] as const) {
      await visit.opensShop(language);
      await visit.isAsked();
      if (language === 'nl') await keeps(visit, `first-${width}x${height}`);
      await fits(visit);
      await visit.choosesThemselves();
      await visit.unfolds();
      await visit.settles();
      if (language === 'nl') await keeps(visit, `second-${width}x${height}`);
      await fits(visit);
      expect(await roomForContent(visit), 'the buttons leave room for what they are about').toBeGreaterThan(120);
    }
  });
}

test('1.4.3 dark pages get a dark banner', async ({ visitor }) => {
  const light = await visitor.from('BE');
  await light.opensShop('nl');
  await light.isAsked();
  const dark = await visitor.from('BE', { colorScheme: 'dark' });
  await dark.opensShop('nl');
  await dark.isAsked();
  await keeps(dark, 'first-dark');
  const ink = (visit: Visitor) => visit.button('reject').evaluate((button) => getComputedStyle(button).color);
  expect(await ink(dark)).not.toBe(await ink(light));
  await dark.choosesThemselves();
  await keeps(dark, 'second-dark');
});

test('in a page from right to left a notice keeps its own direction, and one from right to left is mirrored', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('ar');
  await visit.isAsked();
  expect(await visit.banner.evaluate((host) => getComputedStyle(host).direction), 'Dutch words in an Arabic page').toBe('ltr');
  // The demo has no notice in Arabic or Hebrew; its layout is the same with the direction turned.
  await visit.banner.evaluate((host) => host.setAttribute('dir', 'rtl'));
  await keeps(visit, 'first-rtl');
  await fits(visit);
  await visit.choosesThemselves();
  await keeps(visit, 'second-rtl');
  const title = visit.banner.getByText('Statistiek', { exact: true }).first();
  const [text, control] = [await title.boundingBox(), await visit.purpose('analytics').boundingBox()];
  expect(control!.x, 'the switch stands at the end of the line, which is on the left').toBeLessThan(text!.x);
  await fits(visit);
});

test('2.3.3 who wants less motion gets none', async ({ visitor }) => {
  const visit = await visitor.from('BE', { reducedMotion: 'reduce' });
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.choosesThemselves();
  const moving = await visit.page.evaluate(() => document.getAnimations().filter((animation) => {
    const target = (animation.effect as KeyframeEffect | null)?.target;
    return target?.closest('sluis-banner') || target?.getRootNode() instanceof ShadowRoot;
  }).length);
  expect(moving).toBe(0);
  const durations = await visit.banner.locator('button, input').evaluateAll((elements) =>
    elements.map((element) => parseFloat(getComputedStyle(element).transitionDuration)));
  expect(durations.filter((duration) => duration > 0.01)).toEqual([]);
});

test('1.4.11 forced colours keep every switch and button visible', async ({ visitor }) => {
  const visit = await visitor.from('BE', { forcedColors: 'active' });
  await visit.opensShop('nl');
  await visit.isAsked();
  await keeps(visit, 'first-forced-colours');
  await visit.choosesThemselves();
  await keeps(visit, 'second-forced-colours');
  const border = await visit.button('reject').evaluate((button) => parseFloat(getComputedStyle(button).borderTopWidth));
  expect(border).toBeGreaterThan(0);
});

test('1.4.12 wider text spacing clips nothing', async ({ visitor }) => {
  const visit = await visitor.from('BE', { viewport: { width: 640, height: 800 } });
  await visit.opensShop('nl');
  await visit.isAsked();
  const clipped = await visit.banner.locator('button:visible').evaluateAll((buttons) =>
    buttons.filter((button) => button.scrollWidth > button.clientWidth + 1 || button.scrollHeight > button.clientHeight + 1).map((button) => button.textContent));
  expect(clipped).toEqual([]);
});

test('screenshots of the preference page', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensPreferences('nl');
  await keeps(visit, 'preferences', true);
  await visit.page.setViewportSize({ width: 320, height: 640 });
  expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await keeps(visit, 'preferences-320', true);
  await visit.page.emulateMedia({ colorScheme: 'dark' });
  await keeps(visit, 'preferences-dark', true);
});
