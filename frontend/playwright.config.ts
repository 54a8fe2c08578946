import { execSync } from 'node:child_process';
import { defineConfig, devices } from '@playwright/test';

/** Chromium of the system, unless another is named. */
const chromium =
  process.env.CHROME_BIN ??
  execSync('command -v chromium || command -v chromium-browser || command -v google-chrome || true', {
    encoding: 'utf8',
  }).trim();

export default defineConfig({
  testDir: 'e2e',
  // One clock and one register for everybody: one test at a time.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // What fails once and then not is reported as flaky, to be looked into; it does not stop everybody else.
  retries: 1,
  // The walks through every page are long on a slow machine.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:8080',
    // The language of the browser must not matter.
    locale: 'en-US',
    timezoneId: 'America/New_York',
    // Keeping a trace of everything takes longer than the tests: TRACE=1 when one wants to see.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
      ],
    },
  },
  // The tags @desktop and @phone say in which window a journey is made. Most errands are done for a child in one of them and for oneself in
  // the other, so that each kind of page is used in both.
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      grepInvert: /@desktop/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
  ],
});
