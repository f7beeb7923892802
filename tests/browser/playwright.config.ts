//! How the browser tests run: Debian's Chromium, one visitor at a time, because the third parties count everybody's
//! requests together. It starts the product through `start.ts` and builds nothing itself.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'specs',
  globalSetup: './start.ts',
  outputDir: '../../target/browser-tests',
  workers: 1,
  timeout: process.env.CI ? 60_000 : 30_000,
  expect: { timeout: process.env.CI ? 10_000 : 5_000 },
  globalTimeout: 30 * 60_000,
  forbidOnly: !!process.env.CI,
  // On a busy machine a third party's last beacon may come late; a test that needs another try is listed as flaky.
  retries: process.env.CI ? 2 : 0,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1200, height: 800 },
    locale: 'nl-BE',
    actionTimeout: 8_000,
    navigationTimeout: 15_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.SLUIS_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync',
      ],
    },
  },
});
