import esbuild from 'esbuild';
import { outFolder, projectFolder } from './paths.mjs';

/**
 * Bundles the suite that runs inside an editor.
 * @param {'node' | 'browser'} host Which kind of extension host will run it.
 * @returns {Promise<string>} The path of the bundle, which exports `run(): Promise<void>`.
 */
export async function bundleSuite(host) {
  const outfile = `${outFolder}/vscode/${host}.js`;
  await esbuild.build({ ...shared, ...only[host], entryPoints: [`${projectFolder}/test/vscode/${host}.ts`], outfile });
  return outfile;
}

/** @type {esbuild.BuildOptions} */
const shared = { bundle: true, target: 'es2022', sourcemap: 'inline', logLevel: 'warning' };

/** @type {Record<string, esbuild.BuildOptions>} */
const only = {
  node: { platform: 'node', format: 'cjs', external: ['vscode', 'mocha'] },
  browser: {
    platform: 'browser',
    format: 'iife',
    globalName: 'suite',
    external: ['vscode'],
    footer: { js: 'module.exports = suite;' }, // last, because Mocha's file for browsers assigns itself to it
  },
};
