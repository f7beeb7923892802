//! The first visit: what happens before anybody has chosen, and what a refusal does.
import { expect, test, words } from '../actors';

test('S3 E1 a first visit from Belgium in nl sends nothing to a third party and keeps nothing', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.settles();
  expect(await visit.hits()).toEqual([]);
  expect(await visit.cookies()).toEqual([]);
  expect(await visit.storage()).toEqual([]);
  expect(await visit.ran()).toEqual([]);
  expect(visit.requests.filter((request) => request.url().includes('localhost'))).toEqual([]);
  expect(visit.failures).toEqual([]);
});

test('S3 the second page of a first visit is as silent as the first', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.page.getByRole('navigation').getByRole('link', { name: 'Schenkkan' }).click();
  await visit.isAsked();
  await visit.settles();
  expect(await visit.hits()).toEqual([]);
  expect(await visit.cookies()).toEqual([]);
});

test('E8 rejecting takes one click, and then there is silence over reloads', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  const record = visit.nextRecord();
  await visit.rejects();
  expect((await record).ok()).toBe(true);
  for (let times = 0; times < 3; times += 1) {
    await visit.reloads();
    await visit.isNotAsked();
  }
  await visit.opensShop('nl', 'product');
  await visit.isNotAsked();
  expect(await visit.hits()).toEqual([]);
  expect(await visit.cookies()).toEqual(['sluis-token_shop', 'sluis_shop']);
  expect(await visit.ran()).toEqual([]);
});

test('E3 Esc, scrolling, clicking outside and leaving write nothing', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.page.keyboard.press('Escape');
  await visit.page.mouse.wheel(0, 900);
  await visit.page.getByRole('heading', { name: 'Nieuw uit de oven' }).click();
  await visit.page.mouse.click(4, 4);
  await visit.opensShop('nl', 'product');
  await visit.isAsked();
  await visit.choosesThemselves();
  await visit.page.keyboard.press('Escape');
  await visit.settles();
  await expect(visit.button('save')).toBeHidden();
  await visit.opensShop('nl');
  await visit.isAsked();
  expect(await visit.cookies()).toEqual([]);
  expect(await visit.storage()).toEqual([]);
  expect(visit.asked().filter((path) => path.endsWith('/records'))).toEqual([]);
  expect(await visit.hits()).toEqual([]);
});

test('E4 the page behind the banner stays usable', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.page.locator('[data-buy="bowl"]').click();
  await expect(visit.page.locator('[data-basket]')).toHaveText('1');
  const locked = await visit.page.evaluate(() => ({
    overflow: [document.documentElement, document.body].map((element) => getComputedStyle(element).overflowY),
    inert: document.querySelectorAll('[inert], body > [aria-hidden="true"]').length,
  }));
  expect(locked).toEqual({ overflow: ['visible', 'visible'], inert: 0 });
  await visit.page.mouse.wheel(0, 600);
  await expect.poll(() => visit.page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('E9 accept and reject are the same element, equal in size, weight and contrast', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  for (const width of [1200, 640, 320]) {
    await visit.page.setViewportSize({ width, height: 800 });
    await visit.opensShop('nl');
    await visit.isAsked();
    const look = (name: 'accept' | 'reject' | 'choose') => visit.button(name).evaluate((button) => {
      const style = getComputedStyle(button);
      const { width, height } = button.getBoundingClientRect();
      const names = ['color', 'background-color', 'border-top-color', 'border-top-width', 'font-size', 'font-weight', 'font-family', 'opacity', 'text-decoration-line'];
      return { element: button.localName, width: Math.round(width), height: Math.round(height), style: names.map((name) => style.getPropertyValue(name)) };
    });
    expect(await look('reject'), `${width} px`).toEqual(await look('accept'));
    expect((await look('choose')).height, `${width} px`).toBe((await look('reject')).height);
    expect((await look('reject')).height).toBeGreaterThanOrEqual(44);
  }
});

test('E10 nothing is ticked beforehand, and what is necessary says so', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.choosesThemselves();
  await visit.unfolds();
  const switches = await visit.banner.locator('input[type="checkbox"]').evaluateAll((inputs) =>
    (inputs as HTMLInputElement[]).map(({ name, checked, disabled }) => ({ name, checked, disabled })));
  const optional = switches.filter(({ disabled }) => !disabled);
  expect(optional.map(({ name }) => name).filter((name) => name.startsWith('p:')).sort()).toEqual(
    ['p:analytics', 'p:media', 'p:personalised_advertising', 'p:personalised_content', 'p:support']);
  expect(optional.map(({ name }) => name).filter((name) => name.startsWith('s:'))).toHaveLength(9);
  expect(optional.filter(({ checked }) => checked)).toEqual([]);
  await expect(visit.banner.getByText('Noodzakelijk').first()).toBeVisible();
  await expect(visit.banner.getByRole('switch', { name: 'Noodzakelijk' })).toBeDisabled();
  await expect(visit.banner.getByRole('switch', { name: 'Noodzakelijk' })).toBeChecked();
  expect(await visit.banner.evaluate((host) => {
    const inside = [...host.shadowRoot!.querySelectorAll('*'), ...host.querySelectorAll('*')];
    return inside.flatMap((element) => ['::before', '::after'].map((part) => getComputedStyle(element, part).content)).join(' ') + host.textContent;
  })).toContain('Altijd aan');
});

test('E6 the first layer says what for, by whom, how many parties, and where to read more', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  await expect(visit.banner.getByRole('heading', { name: 'Uw keuze over cookies' })).toBeVisible();
  await expect(visit.banner.getByText(/Maretak en de partijen hieronder/)).toBeVisible();
  await expect(visit.banner.getByText(/\b\d+ andere partijen/).first()).toBeVisible();
  await expect(visit.banner.locator('a[href="https://www.maretak.example/nl/privacy"]').first()).toBeVisible();
});

for (const language of ['nl', 'fr', 'de', 'en'] as const) {
  test(`E7 the banner speaks ${language} on a page in ${language}`, async ({ visitor }) => {
    const visit = await visitor.from('BE');
    await visit.opensShop(language);
    await visit.isAsked();
    await visit.choosesThemselves();
    const nouns = { nl: 'Advertenties op maat', fr: 'Publicité personnalisée', de: 'Personalisierte Werbung', en: 'Personalised advertising' };
    await expect(visit.banner.getByText(nouns[language], { exact: true }).first()).toBeVisible();
    for (const other of Object.keys(words) as (keyof typeof words)[]) {
      if (other === language) continue;
      await expect(visit.banner.getByRole('button', { name: words[other].reject as string, exact: true })).toHaveCount(0);
    }
  });
}

test('E8 text and buttons stand in the document itself, where refusing tools look', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  const found = await visit.page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === 'Alles weigeren');
    button?.click();
    return !!button;
  });
  expect(found).toBe(true);
  await visit.isNotAsked();
  await visit.reloads();
  await visit.isNotAsked();
  expect(await visit.hits()).toEqual([]);
});
