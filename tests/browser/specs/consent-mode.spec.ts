//! Google consent mode: denied before anything else, then one update per decision.
import { expect, test } from '../actors';

const optional = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage', 'functionality_storage', 'personalization_storage'];

test('C1 C2 the default is denied and stands before everything on the data layer', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.isAsked();
  const commands = await visit.consentCommands();
  expect(commands).toHaveLength(1);
  expect(commands[0]).toMatchObject({ mode: 'default', place: 0 });
  for (const type of optional) expect(commands[0].types[type], type).toBe('denied');
  expect(commands[0].types.security_storage).toBe('granted');
});

test('C1 accepting sends exactly one update that grants', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.accepts();
  await visit.settles();
  const commands = await visit.consentCommands();
  expect(commands.map(({ mode }) => mode)).toEqual(['default', 'update']);
  expect(commands[1].types).toMatchObject({ ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted', analytics_storage: 'granted', personalization_storage: 'granted' });
});

test('C1 rejecting sends exactly one update that denies', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.rejects();
  await visit.settles();
  const commands = await visit.consentCommands();
  expect(commands.map(({ mode }) => mode)).toEqual(['default', 'update']);
  for (const type of optional.filter((name) => name !== 'functionality_storage')) expect(commands[1].types[type], type).toBe('denied');
});

test('C1 only what was chosen is granted', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.choosesThemselves();
  await visit.purpose('analytics').click();
  await visit.saves();
  await visit.settles();
  expect((await visit.consentCommands()).at(-1)!.types).toMatchObject({ analytics_storage: 'granted', ad_storage: 'denied', ad_user_data: 'denied' });
});

test('C1 a later page gets the default and then the one update, before the page speaks', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  const record = visit.nextRecord();
  await visit.accepts();
  await record;
  await visit.reloads();
  const commands = await visit.consentCommands();
  expect(commands.map(({ mode, place }) => [mode, place])).toEqual([['default', 0], ['update', 1]]);
});

test('C1 changing one\'s mind sends one update more', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.rejects();
  await visit.opensSettings();
  await visit.button('accept').click();
  await visit.settles();
  const commands = await visit.consentCommands();
  expect(commands.map(({ mode }) => mode)).toEqual(['default', 'update', 'update']);
  expect(commands[2].types.analytics_storage).toBe('granted');
});
