import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openBrowser } from './browser.mjs';
import { packageExtension } from './package.mjs';
import { installExtension, startVscodeServer } from './vscode-server/server.mjs';
import { startVscodeWeb } from './vscode-web/server.mjs';
import { makeWorkspace } from './workspace.mjs';

/**
 * What an editor is opened with.
 * @typedef {object} EditorOptions
 * @property {keyof typeof hosts} [host] `server`: VS Code 1.139 (default). `web`: 1.91, all in web workers.
 * @property {string} [folder] The folder that is copied and opened. Default: our samples.
 * @property {keyof typeof themes} [theme] Default: dark.
 * @property {string} [language] The language of the extension's texts on host `server`, such as `zh-cn`; VS Code's own stay English.
 * @property {{ width: number, height: number }} [size] Default: 1280 × 800; a picture has twice as many pixels.
 * @property {Record<string, unknown>} [settings] Settings of VS Code.
 */

export const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

export const hosts = { server: startOnServer, web: startOnWeb };

/**
 * Opens a VS Code in a headless browser, with the extension as it is built now, on a copy of a folder.
 * @param {EditorOptions} [options]
 * @returns {Promise<Editor>}
 */
export async function openEditor(options = {}) {
  const { host = 'server', theme = 'dark', size = { width: 1280, height: 800 } } = options;
  const place = await makeWorkspace(options.folder);
  const settings = { ...quiet, 'workbench.colorTheme': themes[theme], ...options.settings };
  const server = await hosts[host](place, JSON.stringify(settings));
  const { page, close } = await openBrowser({ viewport: size, deviceScaleFactor: 2 });
  if (options.language) await page.addInitScript(speak, options.language);
  await page.goto(server.address);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  const editor = new Editor(page, async () => {
    await close();
    server.stop();
    await place.remove();
  });
  await editor.command('View: Close All Editors');
  return editor;
}

/** A VS Code that is driven as a person drives it, by keys. Every method returns when its effect is to be seen. */
export class Editor {
  /** The page itself, for what the methods do not offer. */
  page;
  #close;

  /**
   * @param {import('playwright-core').Page} page
   * @param {() => Promise<void>} close
   */
  constructor(page, close) {
    this.page = page;
    this.#close = close;
  }

  /** Opens a file at the top of the folder by its name. */
  async open(name) {
    await this.keys('Control+Shift+E'); // not by quick open, which finds nothing in the folders of host `web`
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command by its title in the command palette, such as `Transcript: Fix All Safe`. */
  async command(title) {
    await this.keys('F1');
    await this.#pick(`>${title}`, title);
  }

  /** Puts the cursor at a 1-based line and column. */
  async place(line, column = 1) {
    await this.keys('Control+G');
    await this.#pick(`:${line}:${column}`, `${line}`);
  }

  /** Presses keys one after another, such as `Control+.` and `Enter`. */
  async keys(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types a text where the cursor stands. */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** Unfolds the outline in the side bar and waits until it has entries. */
  async outline() {
    const header = this.page.locator('.pane-header[aria-label^="Outline"]');
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    await this.page.locator('.pane', { has: header }).locator('.monaco-list-row').first().waitFor();
  }

  /** Waits until a text is to be seen anywhere in the window. */
  async see(text) {
    await this.page.getByText(text).first().waitFor();
  }

  /** Saves what is to be seen as a PNG. */
  async picture(path) {
    await mkdir(dirname(path), { recursive: true });
    await this.page.screenshot({ path, animations: 'disabled' });
  }

  /** Closes the browser and the server, and removes the copy of the folder. */
  async close() {
    await this.#close();
  }

  async #pick(text, entry) {
    const input = this.page.locator('.quick-input-box input:visible');
    await input.fill(text);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: entry }).waitFor();
    await input.press('Enter');
  }
}

/** What would stand in the way of a picture. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'files.exclude': { '.vscode': true },
};

async function startOnServer({ top, workspace }, settings) {
  const { file } = await packageExtension();
  const folders = { dataFolder: `${top}/server`, userDataFolder: `${top}/user`, extensionsFolder: `${top}/extensions` };
  await put(`${folders.userDataFolder}/User/settings.json`, settings);
  await installExtension(file, folders.extensionsFolder);
  const { port, stop } = await startVscodeServer(folders);
  return { address: `http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}`, stop };
}

/** Keeps no settings of a person's own, so that they become the folder's. */
async function startOnWeb({ workspace }, settings) {
  const { folder } = await packageExtension();
  await put(`${workspace}/.vscode/settings.json`, settings);
  return startVscodeWeb({ extensionPaths: [folder], folderPath: workspace });
}

async function put(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Runs in the page, before VS Code. */
function speak(language) {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
}
