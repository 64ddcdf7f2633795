import esbuild from 'esbuild';
import { outFolder, projectFolder } from './paths.mjs';

/**
 * Bundles the suite that runs inside an editor.
 * @param {'node' | 'killed' | 'restricted' | 'browser'} entry A file of test/vscode.
 * @returns {Promise<string>} The path of the bundle, which exports `run(): Promise<void>`.
 */
export async function bundleSuite(entry) {
  const outfile = `${outFolder}/vscode/${entry}.js`;
  const host = entry === 'browser' ? hosts.browser : hosts.node;
  await esbuild.build({ ...shared, ...host, entryPoints: [`${projectFolder}/test/vscode/${entry}.ts`], outfile });
  return outfile;
}

/** @type {esbuild.BuildOptions} */
const shared = { bundle: true, target: 'es2022', sourcemap: 'inline', logLevel: 'warning' };

/** @type {Record<string, esbuild.BuildOptions>} */
const hosts = {
  node: { platform: 'node', format: 'cjs', external: ['vscode', 'mocha'] },
  browser: {
    platform: 'browser',
    format: 'iife',
    globalName: 'suite',
    external: ['vscode'],
    footer: { js: 'module.exports = suite;' }, // last, because Mocha's file for browsers assigns itself to it
  },
};
