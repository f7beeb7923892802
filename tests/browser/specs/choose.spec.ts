//! The second layer: per purpose and per service, with who answers for each.
import { expect, test } from '../actors';

const vendorOf = (path: string) => path.split('/')[1];

test('E5 choosing one service lets in that service and nobody else', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.choosesThemselves();
  await visit.switches('plausible');
  await expect(visit.service('plausible')).toBeChecked();
  const record = visit.nextRecord();
  await visit.saves();
  expect((await record).ok()).toBe(true);
  await expect.poll(async () => (await visit.hits()).includes('/plausible/api/event')).toBe(true);
  await visit.reloads();
  await visit.isNotAsked();
  expect([...new Set((await visit.hits()).map(vendorOf))]).toEqual(['plausible']);
  expect(await visit.ran()).toEqual(['plausible']);
});

test('E5 choosing a purpose lets in its services and no other', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.choosesThemselves();
  await visit.purpose('analytics').click();
  await visit.saves();
  await expect.poll(async () => (await visit.ran()).length).toBeGreaterThanOrEqual(4);
  await visit.settles();
  expect([...new Set((await visit.hits()).map(vendorOf))].sort()).toEqual(['google-tag', 'plausible', 'posthog', 'snowplow']);
});

test('a purpose follows its services and its services follow it', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.choosesThemselves();
  await visit.purpose('analytics').click();
  await visit.unfolds();
  for (const service of ['posthog', 'plausible', 'snowplow', 'google-tag']) await expect(visit.service(service)).toBeChecked();
  await expect(visit.service('wimpel')).not.toBeChecked();
  await visit.switches('posthog');
  await expect(visit.service('posthog')).not.toBeChecked();
  await expect(visit.service('plausible')).toBeChecked();
  await visit.saves();
  await visit.settles();
  expect(await visit.ran()).not.toContain('posthog');
  expect(await visit.ran()).toContain('plausible');
});

test('saving without a switch is a refusal', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.choosesThemselves();
  const record = visit.nextRecord();
  await visit.saves();
  expect((await record).ok()).toBe(true);
  await visit.reloads();
  await visit.isNotAsked();
  expect(await visit.hits()).toEqual([]);
});

test('the second layer keeps what was chosen and shows it again', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.choosesThemselves();
  await visit.switches('plausible');
  await visit.saves();
  await visit.reloads();
  await visit.opensSettings();
  await visit.unfolds();
  await expect(visit.service('plausible')).toBeChecked();
  await expect(visit.service('posthog')).not.toBeChecked();
  await expect(visit.purpose('media')).not.toBeChecked();
});

test('S6 S11 S20 a service says who answers for it, what it keeps, how long and where it goes', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.choosesThemselves();
  await visit.unfolds();
  await visit.settles();
  await visit.unfolds();
  const text = await visit.page.evaluate(() => {
    const host = document.querySelector('sluis-banner')!;
    return `${host.textContent} ${host.shadowRoot?.textContent ?? ''}`;
  });
  for (const part of ['PostHog Inc.', 'ph_*', 'Herkent uw browser', 'Wimpel Ads bv', 'wimpel.profile', 'Maretak Webwinkel bv', 'Maretak Atelier nv']) {
    expect(text).toContain(part);
  }
  expect(text).toMatch(/Verenigde Staten|\bUS\b/);
  expect(text).toMatch(/180 dagen|6 maanden/);
  expect(text).toMatch(/gezamenlijk/i);
  expect(text).toMatch(/verwerker/i);
});

test('sluis.open() and the link of the footer both open the second layer', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.rejects();
  await visit.page.evaluate(() => (window as unknown as { sluis: { open(): void } }).sluis.open());
  await expect(visit.button('save')).toBeVisible();
  await visit.page.keyboard.press('Escape');
  await expect(visit.button('save')).toBeHidden();
  await visit.opensShop('nl', 'product');
  await visit.opensSettings();
});
