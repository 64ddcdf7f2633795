// Derives from dictionaries what the core knows of Chinese words and scripts:
//   npm run dictionary
// The dictionaries are installed in the cache, outside our dependencies: jieba's words (MIT) and OpenCC's tables of
// characters and phrases (Apache 2.0). What is written is committed; run this after a change of the look-alikes.
import { readFileSync, writeFileSync } from 'node:fs';
import esbuild from 'esbuild';
import { chineseScripts } from './dictionary/chinese-scripts.mjs';
import { misreadings } from './dictionary/misreadings.mjs';
import { WordStatistics } from './dictionary/word-statistics.mjs';
import { installPackages } from './packages.mjs';

/** Characters that words use less often are left out of the table of scripts. */
const leastUse = 8000;
const mostMisreadings = 700;

const folder = await installPackages(new URL('dictionary/', import.meta.url), 'dictionary');
const jieba = readFileSync(`${folder}/node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8`, 'utf8');
const words = new WordStatistics(jieba, await opencc('STPhrases'));
const { hanLookalikes } = await imported('server/src/core/text/lookalikes.ts');

const { forms, excuses, count } = misreadings(words, hanLookalikes, mostMisreadings);
write(
  'misread-words',
  "Words with a character that is taken for another, from jieba's dictionary (MIT, © 2013 Sun Junyi).",
  { misreadWords: forms, excusingWords: excuses },
);
const scripts = chineseScripts(await opencc('STCharacters'), await opencc('TSCharacters'), words, leastUse);
write('chinese-script-table', "Simplified characters and their traditional forms, from OpenCC's tables (Apache 2.0).", {
  chineseScriptTable: scripts,
});
console.log(`${count} misread words, ${scripts.split(' ').length} groups of characters`);

/** The rows of a table of OpenCC's: what it converts, and into what, the usual form first. */
async function opencc(name) {
  const { default: table } = await import(`${folder}/node_modules/opencc-js/dist/esm-lib/dict/${name}.js`);
  return table.split('|').map((row) => {
    const [from, ...to] = row.split(' ');
    return { from, to };
  });
}

async function imported(path) {
  const { outputFiles } = await esbuild.build({ entryPoints: [path], bundle: true, write: false, format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function write(name, description, constants) {
  const lines = Object.entries(constants).map(([key, text]) => `export const ${key} = \`\n${text}\n\`;`);
  writeFileSync(
    `server/src/core/text/${name}.ts`,
    `// ${description}\n// Written by \`npm run dictionary\`; what it means is told where it is read.\n${lines.join('\n\n')}\n`,
  );
}
