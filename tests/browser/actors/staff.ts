//! The operator of a server, the demo's where no other is named, who signs in for every test of the admin.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { demo } from './demo';

export const operator = { name: 'Ada', password: 'a long phrase for tests only' };

/** By the one-time link, or by the password that an earlier test has set with it. */
export async function signsIn(page: Page, { server, sign_in }: { server: string; sign_in: string | null } = demo): Promise<void> {
  // Their browser asks for Dutch; tests read the admin in English.
  await page.context().addCookies([{ name: 'sluis-admin-language', value: 'en', url: server, httpOnly: true, sameSite: 'Lax' }]);
  await page.goto(`${server}/admin`);
  await page.getByLabel('Name').fill(operator.name);
  await page.getByLabel('Password').fill(operator.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  if (await page.getByText('Name and password do not belong together').isVisible()) {
    await page.goto(sign_in!);
    await page.getByLabel('Name').fill(operator.name);
    await page.getByLabel('Password', { exact: true }).fill(operator.password);
    await page.getByLabel('The password again').fill(operator.password);
    await page.getByRole('button', { name: 'Make the operator and sign in' }).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/sites? (is|are) published/);
}
