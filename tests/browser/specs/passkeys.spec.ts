//! Passkeys in a real browser, on a server of their own under the name `localhost`, with the authenticator that Chromium offers to
//! tests: added, used alone and after the password, refused when it may be a copy or the page is another one's, and removed.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../actors';
import { violations } from '../actors/axe';
import { type OwnServer, somePorts, startServer } from '../actors/own-server';

const shots = join(__dirname, '../../../target/screenshots');
mkdirSync(shots, { recursive: true });
const password = 'a long phrase for tests only';
const port = somePorts();
const server = `http://localhost:${port}`;
let own: OwnServer;

test.beforeAll(async () => { own = await startServer(port, { server, development: false }); });

test.afterAll(() => own.stops());

async function authenticator(page: Page): Promise<[CDPSession, string]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return [devtools, authenticatorId];
}

async function looksGood(page: Page, name: string): Promise<void> {
  for (const [scheme, width] of [['light', 1280], ['light', 320], ['dark', 1280]] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing scrolls sideways').toBeLessThanOrEqual(width);
    await page.screenshot({ path: join(shots, `${name}-${scheme}-${width}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function signsOut(page: Page): Promise<void> {
  await page.context().clearCookies({ name: 'sluis-session' });
  await page.goto(`${server}/admin/sign-in`);
  await expect(title(page)).toHaveText('Sign in');
}

test('a passkey is added, signs in alone and after the password, is refused as a copy, and is removed', async ({ visitor }) => {
  const { page } = await visitor.from('BE', { locale: 'en-GB' });
  const [devtools, authenticatorId] = await authenticator(page);
  await page.goto(own.sign_in);
  await page.getByLabel('Name').fill('Ada');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('The password again').fill(password);
  await page.getByRole('button', { name: 'Make the operator and sign in' }).click();
  await page.goto(`${server}/admin/account`);
  await expect(page.getByText('You have no passkey yet.')).toBeVisible();
  await page.getByLabel('Name of the passkey').fill('My laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('The passkey was added.')).toBeVisible();
  const recovery = (await page.locator('.note.done code').textContent())!.split('\n')[0];
  await expect(page.getByText('10 recovery codes left')).toBeVisible();
  await looksGood(page, 'admin-account-passkeys');

  await signsOut(page);
  await expect(page.getByRole('button', { name: 'Sign in with a passkey' })).toBeVisible();
  await looksGood(page, 'admin-sign-in-passkey');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page).toHaveURL(`${server}/admin`);

  await signsOut(page);
  await page.getByLabel('Name').fill('Ada');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(title(page)).toHaveText('One step more');
  await looksGood(page, 'admin-step-passkey');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page).toHaveURL(`${server}/admin`);

  // A copy: the same key, whose count begins again.
  const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId });
  expect(credentials).toHaveLength(1);
  expect(credentials[0].signCount).toBeGreaterThan(1);
  await devtools.send('WebAuthn.removeCredential', { authenticatorId, credentialId: credentials[0].credentialId });
  await devtools.send('WebAuthn.addCredential', { authenticatorId, credential: { ...credentials[0], signCount: 0 } });
  await signsOut(page);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'This passkey does not fit' })).toBeVisible();

  // The user who is not verified is none.
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.goto(`${server}/admin/sign-in`);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByText('No passkey was used.')).toBeVisible();

  // A page of another name gets nothing from the browser.
  await page.goto(`http://127.0.0.1:${port}/admin/sign-in`);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByText('No passkey was used.')).toBeVisible();

  await signsOut(page);
  await page.getByLabel('Name').fill('Ada');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByLabel('Code').fill(recovery);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.goto(`${server}/admin/account`);
  await expect(page.getByText('9 recovery codes left')).toBeVisible();
  await page.getByRole('button', { name: 'Remove My laptop' }).click();
  await expect(page.getByText('The passkey was removed.')).toBeVisible();
  await expect(page.getByText('You have no passkey yet.')).toBeVisible();
  await page.goto(`${server}/admin/audit`);
  await expect(page.getByText('was refused with the passkey My laptop')).toBeVisible();
});

test('without script the pages say what to do instead of a passkey', async ({ visitor }) => {
  const { page } = await visitor.from('BE', { locale: 'en-GB', javaScriptEnabled: false });
  await page.goto(`${server}/admin/sign-in`);
  // Texts in it are not found by `getByText`.
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('noscript p')).toContainText('Signing in with a passkey needs JavaScript');
  await expect(page.getByRole('button', { name: 'Sign in with a passkey' })).toBeHidden();
});
