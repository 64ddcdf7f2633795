import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where Debian puts Chromium; another can be named by CHROMIUM_EXECUTABLE. */
export const chromiumExecutable = process.env['CHROMIUM_EXECUTABLE'] ?? '/usr/bin/chromium';

/** Why no browser can be opened on this machine, if it cannot. */
export function browserObstacle() {
  if (existsSync(chromiumExecutable)) return undefined;
  return `there is no ${chromiumExecutable}: install the package chromium, or name another by CHROMIUM_EXECUTABLE`;
}

/**
 * Opens a headless Chromium with an empty profile that reaches nothing but this machine.
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function openBrowser(options = {}) {
  const browser = await chromium.launch({ executablePath: chromiumExecutable, args: browserArguments });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  await context.route(
    (url) => !['127.0.0.1', 'localhost'].includes(url.hostname.replace(/^.*\.localhost$/, 'localhost')),
    (route) => route.abort(),
  );
  return { page: await context.newPage(), close: () => browser.close() };
}

const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
