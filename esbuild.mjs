// Bundles the extension, the language server and the command line, one file each, into dist/.
//   node esbuild.mjs [--watch]
import esbuild from 'esbuild';

const watch = process.argv.includes('--watch');

/** @type {esbuild.BuildOptions} */
const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch ? 'linked' : false,
  target: 'es2022',
  logLevel: 'info',
  legalComments: 'none',
  charset: 'utf8', // Chinese takes twice the room where each character is escaped
};
/** @type {esbuild.BuildOptions} */
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
/** @type {esbuild.BuildOptions} */
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };
const shebang = { js: '#!/usr/bin/env node' };

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js', banner: shebang },
  {
    ...node,
    entryPoints: ['server/src/worker-process.ts'],
    outfile: 'dist/worker-process.js',
    external: ['./browser/server.js'],
  },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner: shebang },
  {
    ...browser,
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/browser/client.js',
    external: ['vscode'],
    format: 'cjs',
  },
  { ...browser, entryPoints: ['server/src/browser.ts'], outfile: 'dist/browser/server.js', format: 'iife' },
];

if (watch) for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
else await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
