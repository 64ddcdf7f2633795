import { openBrowser } from './browser.mjs';

/** A run that takes longer hangs: a healthy one takes seconds. */
const longest = 5 * 60_000;

/**
 * Opens a VS Code in a browser and waits until it says that the extension tests are over.
 * @param {string} address A page that runs the tests as it opens.
 * @param {(line: string) => void} log Gets what the workbench and the extension host write.
 * @returns {Promise<number>} The exit code, 0 if they passed; it may be 0 as well where the extension host died.
 * @throws where the page crashes, or the tests do not end.
 */
export async function runTestPage(address, log) {
  const browser = await openBrowser();
  let timer;
  try {
    const { page } = browser;
    const ended = new Promise((resolve, reject) => {
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
      page.on('crash', () => reject(new Error('the page crashed')));
      timer = setTimeout(() => reject(new Error(`the tests did not end in ${longest / 1000} s`)), longest);
    });
    await page.exposeFunction('codeAutomationLog', (_severity, parts) => log(parts.join(' ')));
    await page.goto(address);
    return await ended;
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}
