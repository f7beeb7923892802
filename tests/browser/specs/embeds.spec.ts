//! Embeds and the chat: nothing is sent before the visitor starts them (S10, S15).
import { expect, test } from '../actors';

const video = 'iframe[title="Zo draaien we een kom"]';

test('S10 a held video shows a placeholder of its own size that asks nobody', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.rejects();
  const frame = visit.page.locator(video);
  await expect(frame.contentFrame().getByText(/Kijkdoos/).first()).toBeVisible();
  await expect(frame.contentFrame().getByRole('button')).toHaveCount(2);
  const box = (await frame.boundingBox())!;
  expect(Math.round(box.width / box.height * 100)).toBe(Math.round(480 / 270 * 100));
  await visit.settles();
  expect(await visit.hits()).toEqual([]);
});

test('S10 "this once" plays the video and writes nothing', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.rejects();
  await visit.settles();
  const before = await visit.cookie('sluis_shop');
  await visit.page.locator(video).contentFrame().getByRole('button').first().click();
  await expect.poll(async () => (await visit.hits()).includes('/video/embed/draaien')).toBe(true);
  expect((await visit.hits()).filter((path) => !path.startsWith('/video/'))).toEqual([]);
  expect((await visit.cookie('sluis_shop'))!.value).toBe(before!.value);
  // What the player still sends while its page goes is not the next page's.
  const address = visit.page.url();
  await visit.startsOver();
  await visit.page.goto(address);
  await visit.settles();
  expect(await visit.hits()).toEqual([]);
});

test('S10 "always" grants this service and no other', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.rejects();
  await visit.settles();
  const record = visit.nextRecord();
  await visit.page.locator(video).contentFrame().getByRole('button').nth(1).click();
  expect((await record).ok()).toBe(true);
  await expect.poll(async () => (await visit.hits()).includes('/video/embed/draaien')).toBe(true);
  visit.forgets();
  await visit.reloads();
  expect([...new Set((await visit.hits()).map((path) => path.split('/')[1]))]).toEqual(['video']);
});

test('S10 the server\'s own embed is a placeholder until it is granted', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl', 'product');
  await visit.rejects();
  await visit.settles();
  const frame = visit.page.locator(video).contentFrame();
  await expect(frame.getByText(/Kijkdoos/).first()).toBeVisible();
  expect(await visit.hits()).toEqual([]);
  await frame.getByRole('button').first().click();
  await expect.poll(async () => (await visit.hits()).some((path) => path.startsWith('/video/embed/'))).toBe(true);
});

test('S15 the chat sends nothing before the visitor starts it, and then only itself', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await visit.rejects();
  await visit.settles();
  expect(await visit.hits()).toEqual([]);
  await visit.page.getByRole('button', { name: 'Gesprek beginnen' }).click();
  await expect.poll(async () => (await visit.hits()).includes('/chat/talks')).toBe(true);
  await visit.settles();
  expect([...new Set((await visit.hits()).map((path) => path.split('/')[1]))]).toEqual(['chat']);
  expect(await visit.ran()).toEqual(['chat']);
});

test('S13 social profiles are plain links that load nothing', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl');
  await expect(visit.page.getByRole('link', { name: 'Prikbord' })).toBeVisible();
  await visit.settles();
  expect(visit.requests.filter((request) => request.url().includes('prikbord'))).toEqual([]);
});
