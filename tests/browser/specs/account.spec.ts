//! An operator's own account: codes of an app by a real page, in each language, at three widths and in dark.
import { createHmac } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { demo, expect, test } from '../actors';
import { violations } from '../actors/axe';
import { operator, signsIn } from '../actors/staff';

const folder = join(__dirname, '../../../target/screenshots');
mkdirSync(folder, { recursive: true });

/** What an authenticator app shows for a secret, so many seconds from now (RFC 6238). */
function code(secret: string, later: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replace(/\s/g, '')].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 + later) / 30 | 0));
  const mac = createHmac('sha1', key).update(step).digest();
  const at = mac[19] & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

test('codes of an app are set up, asked for, and taken away again', async ({ visitor }) => {
  const { page } = await visitor.from('BE');
  await signsIn(page);
  await page.locator('a[href="/admin/account"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');
  await page.locator('#codes-password').fill(operator.password);
  await page.getByRole('button', { name: 'Set codes up' }).click();
  await expect(page.getByRole('img', { name: /QR code/ }).locator('svg')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing scrolls sideways').toBeLessThanOrEqual(width);
    await page.screenshot({ path: join(folder, `admin-account-codes-${width}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: join(folder, 'admin-account-dark.png'), fullPage: true });
  const secret = (await page.locator('form[action$="/codes/add"] code').textContent())!;
  await page.getByLabel('Code', { exact: true }).fill(code(secret, 0));
  await page.getByRole('button', { name: 'Ask for codes from now on' }).click();
  await expect(page.getByText('10 recovery codes left')).toBeVisible();
  await page.screenshot({ path: join(folder, 'admin-account-recovery.png'), fullPage: true });

  const other = await visitor.from('BE', { locale: 'en-GB' });
  await other.page.goto(`${demo.server}/admin`);
  await other.page.getByLabel('Name').fill(operator.name);
  await other.page.getByLabel('Password').fill(operator.password);
  await other.page.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('A code of your app');
  await other.page.setViewportSize({ width: 320, height: 700 });
  expect(await violations(other.page)).toEqual([]);
  await other.page.screenshot({ path: join(folder, 'admin-code-320.png'), fullPage: true });
  await other.page.getByLabel('Code').fill(code(secret, 30));
  await other.page.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.page.getByRole('heading', { level: 1 })).toContainText(/sites? (is|are) published/);

  await page.reload();
  await page.goto(`${demo.server}/admin/account`);
  await expect(page.getByRole('button', { name: 'Sign out there' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await other.page.goto(`${demo.server}/admin/account`);
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await page.locator('#remove-password').fill(operator.password);
  await page.getByRole('button', { name: 'Ask for codes no more' }).click();
  await expect(page.getByText('You are asked for no code any more.')).toBeVisible();
});
