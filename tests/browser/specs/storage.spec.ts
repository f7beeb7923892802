//! Browsers that refuse to keep things, and choices that were tampered with: always the strict side (S8, K6).
import { expect, shopOrigin, test } from '../actors';

test('S8 with cookies and storage that throw, nothing breaks and nothing runs', async ({ visitor }) => {
  const visit = await visitor.from('BE', {
    beforeScripts: () => {
      const refuse = () => { throw new DOMException('blocked', 'SecurityError'); };
      Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, { get: refuse });
    },
  });
  let loads = 0;
  visit.page.on('framenavigated', (frame) => { if (frame === visit.page.mainFrame()) loads += 1; });
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.settles();
  expect(await visit.hits()).toEqual([]);
  expect(visit.failures).toEqual([]);
  await visit.rejects();
  await visit.settles();
  expect(loads, 'no reload loop').toBe(1);
  expect(visit.failures).toEqual([]);
  expect(await visit.hits()).toEqual([]);
});

test('S8 with cookies that are silently ignored, the choice holds for the page and is asked again on the next', async ({ visitor }) => {
  const visit = await visitor.from('BE', {
    beforeScripts: () => Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} }),
  });
  await visit.opensShop('nl');
  await visit.accepts();
  await expect.poll(() => visit.ran()).toContain('chain-3');
  await visit.startsOver();
  await visit.context.clearCookies();
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.settles();
  expect(await visit.hits()).toEqual([]);
});

test('S8 deleting the cookies means that nothing was chosen', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  const record = visit.nextRecord();
  await visit.accepts();
  await record;
  await visit.settles();
  await visit.startsOver();
  await visit.context.clearCookies();
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.settles();
  expect(await visit.hits()).toEqual([]);
});

const forged = {
  'nonsense': 'x',
  'a future format': '2.1.1.99999999999.1.111111.111111111111.',
  'a policy that does not exist yet': '1.999.1700000000.99999999999.1.111111.111111111111.',
  'an expired choice': '1.1.1600000000.1600000001.1.111111.111111111111.',
  'a choice of tomorrow': `1.1.${Math.round(Date.now() / 1000) + 90_000}.99999999999.1.111111.111111111111.`,
};
for (const [what, value] of Object.entries(forged)) {
  test(`K6 a cookie with ${what} grants nothing`, async ({ visitor }) => {
    const visit = await visitor.from('BE');
    await visit.context.addCookies([{ name: 'sluis_shop', value, url: shopOrigin }]);
    await visit.opensShop('nl');
    await visit.isAsked();
    await visit.settles();
    expect(await visit.hits()).toEqual([]);
  });
}

test('K6 a forged token opens no gate', async ({ visitor }) => {
  const { demo } = await import('../actors');
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  const record = visit.nextRecord();
  await visit.accepts();
  await record;
  await visit.settles();
  const token = (await visit.cookie('sluis-token_shop'))!.value;
  const middle = Math.floor(token.length / 2);
  const bent = token.slice(0, middle) + (token[middle] === 'A' ? 'B' : 'A') + token.slice(middle + 1);
  await visit.context.clearCookies();
  const answer = await visit.context.request.get(`${demo.server}/g/shop/wimpel.js`, { headers: { cookie: `sluis-token_shop=${bent}` } });
  expect(await answer.text()).not.toContain('gated.js');
  const query = await visit.context.request.get(`${demo.server}/g/shop/wimpel.js?t=${bent}`);
  expect(await query.text()).not.toContain('gated.js');
});
