//! The evidence of an act: one request, everything that was granted and denied, nothing about who it was.
import { expect, test } from '../actors';

test('E15 one act is one record that names every purpose and service, both ways', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.choosesThemselves();
  await visit.switches('plausible');
  const record = visit.nextRecord();
  await visit.saves();
  const answer = await record;
  await visit.settles();
  expect(visit.asked().filter((path) => path.endsWith('/records'))).toHaveLength(1);
  const body = answer.request().postDataJSON();
  expect(Object.keys(body.purposes).sort()).toEqual(['analytics', 'media', 'personalised_advertising', 'personalised_content', 'support']);
  expect(Object.keys(body.services)).toHaveLength(9);
  expect(Object.entries(body.services).filter(([, granted]) => granted)).toEqual([['plausible', true]]);
  expect(body).toMatchObject({ policy: expect.any(Number), language: 'nl' });
  expect(body.key).toMatch(/^[0-9a-f-]{36}$/);
  const receipt = await answer.json();
  expect(receipt.consent_id).toMatch(/^[\w-]{22}$/);
  expect(receipt.receipt).toBeTruthy();
  expect(JSON.stringify([body, receipt])).not.toMatch(/127\.0\.0\.1|HeadlessChrome|Mozilla/);
});

test('S23 the consent id is shown to the visitor with the date', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  const record = visit.nextRecord();
  await visit.rejects();
  const { consent_id: id } = await (await record).json();
  await visit.reloads();
  await visit.opensSettings();
  await expect(visit.banner.getByText(id)).toBeVisible();
});

test('a visitor keeps their consent id over later acts', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  const first = visit.nextRecord();
  await visit.rejects();
  const before = await (await first).json();
  await visit.reloads();
  await visit.opensSettings();
  const second = visit.nextRecord();
  await visit.button('accept').click();
  const after = await (await second).json();
  expect(after.consent_id).toBe(before.consent_id);
  expect(after.record).not.toBe(before.record);
});

test('S14 who answers an outdated notice is shown the current one, and the second answer is recorded', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  await visit.page.route('**/v1/sites/shop/records*', (route) => route.fulfill({
    status: 409,
    headers: { 'access-control-allow-origin': '*', 'content-type': 'application/problem+json' },
    body: JSON.stringify({ code: 'policy_outdated' }),
  }), { times: 1 });
  await visit.button('accept').click();
  await expect(visit.banner.getByRole('status')).toHaveText('De site heeft haar instellingen gewijzigd. Kies opnieuw.');
  await visit.isAsked();
  const record = visit.nextRecord();
  await visit.accepts();
  expect((await record).ok()).toBe(true);
  await visit.reloads();
  await visit.isNotAsked();
});

test('a loader older than the stored choice does not make the visitor answer twice', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.accepts();
  await visit.settles();
  // The next page still runs a loader from before the last publication: its policy version is one lower.
  await visit.page.route('**/s/shop.js', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('["shop",1,', '["shop",0,') });
  }, { times: 1 });
  await visit.startsOver();
  await visit.opensShop('nl');
  await visit.isNotAsked();
  await expect.poll(() => visit.ran(), { timeout: 10_000 }).toEqual(expect.arrayContaining(['gtag', 'chain-3']));
});
