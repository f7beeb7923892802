//! axe on everything that a visitor meets. The admin has its own test in `admin.spec.ts`.
import { expect, test } from '../actors';
import { violations } from '../actors/axe';

test('axe finds nothing on the first layer', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.settles();
  expect(await violations(visit.page)).toEqual([]);
});

test('axe finds nothing on the second layer, folded and unfolded', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.choosesThemselves();
  expect(await violations(visit.page)).toEqual([]);
  await visit.unfolds();
  await visit.settles();
  await visit.unfolds();
  expect(await violations(visit.page)).toEqual([]);
});

test('axe finds nothing on both layers in the dark', async ({ visitor }) => {
  const visit = await visitor.from('BE', { colorScheme: 'dark' });
  await visit.opensShop('nl');
  await visit.isAsked();
  expect(await violations(visit.page)).toEqual([]);
  await visit.choosesThemselves();
  expect(await violations(visit.page)).toEqual([]);
});

for (const language of ['nl', 'fr', 'de', 'en'] as const) {
  test(`axe finds nothing on the preference page in ${language}`, async ({ visitor }) => {
    const visit = await visitor.from('BE');
    await visit.opensPreferences(language);
    expect(await violations(visit.page)).toEqual([]);
  });
}

test('4.1.2 every switch is a switch with a name, and every purpose has a heading or legend', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.choosesThemselves();
  await visit.unfolds();
  for (const name of ['Statistiek', 'Inhoud op maat', 'Advertenties op maat', 'Video en kaart', 'PostHog', 'Wimpel']) {
    await expect(visit.banner.getByRole('switch', { name: new RegExp(name) }).first()).toBeVisible();
  }
});

test('4.1.3 saving is announced', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.rejects();
  await expect.poll(() => visit.page.evaluate(() => {
    const host = document.querySelector('sluis-banner');
    const places = [...document.querySelectorAll('[role=status]'), ...(host?.shadowRoot?.querySelectorAll('[role=status]') ?? [])];
    return places.map((place) => {
      const slots = [...place.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements());
      return `${place.textContent} ${slots.map((element) => element.textContent).join(' ')}`;
    }).join(' ');
  })).toMatch(/opgeslagen|bewaard/i);
});

test('2.5.3 the name of each button contains what is written on it', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  const wrong = await visit.banner.locator('button:visible').evaluateAll((buttons) =>
    buttons.filter((button) => button.hasAttribute('aria-label') && !button.getAttribute('aria-label')!.includes(button.textContent!.trim())).length);
  expect(wrong).toBe(0);
});
