import { expect, test } from 'vitest';
import { parseArguments } from '../../server/src/cli/arguments';

const file = { paths: ['a.txt'], encoding: 'utf-8' };

test.each([
  { args: 'check a.txt', request: { command: 'check', format: 'pretty', baseline: undefined, rules: [], ...file } },
  { args: 'a.txt --version', request: { command: 'version' } },
  { args: '-V', request: { command: 'version' } },
  { args: '--help', request: { command: 'help', about: undefined } },
  { args: 'fix -h', request: { command: 'help', about: 'fix' } },
  { args: 'help outline', request: { command: 'help', about: 'outline' } },
  {
    args: 'check --format=json --rule hard-wrap --rule jump-line a.txt',
    request: { command: 'check', format: 'json', baseline: undefined, rules: ['hard-wrap', 'jump-line'], ...file },
  },
  {
    args: 'check --baseline old.json --format sarif a.txt',
    request: { command: 'check', format: 'sarif', baseline: 'old.json', rules: [], ...file },
  },
  {
    args: 'check --encoding GB18030 - b',
    request: {
      command: 'check',
      format: 'pretty',
      baseline: undefined,
      rules: [],
      paths: ['-', 'b'],
      encoding: 'gb18030',
    },
  },
  { args: 'export --to csv a.txt', request: { command: 'export', to: 'csv', ...file } },
  { args: 'import a.txt', request: { command: 'import', codebook: undefined, output: 'text', ...file } },
  {
    args: 'import --codebook x --write a.txt',
    request: { command: 'import', codebook: 'x', output: 'write', ...file },
  },
  { args: 'fix a.txt', request: { command: 'fix', safety: 'safe', rules: [], output: 'text', ...file } },
  {
    args: 'fix a.txt --write --safety preview',
    request: { command: 'fix', safety: 'preview', rules: [], output: 'write', ...file },
  },
  { args: 'fix --diff -- a.txt', request: { command: 'fix', safety: 'safe', rules: [], output: 'diff', ...file } },
  { args: 'outline a.txt', request: { command: 'outline', format: 'tree', ...file } },
  { args: 'reorder a.txt --diff', request: { command: 'reorder', output: 'diff', ...file } },
  { args: 'rules --format json', request: { command: 'rules', format: 'json' } },
])('$args', ({ args, request }) => {
  expect(parseArguments(args.split(' '))).toEqual(request);
});

test.each([
  {
    args: '',
    says: 'name a command: check, export, fix, import, outline, reorder, rules; transcript --help explains them',
  },
  {
    args: 'stats a.txt',
    says: 'there is no command “stats”; the commands are check, export, fix, import, outline, reorder, rules',
  },
  { args: 'check', says: 'name what to check: a file, a folder, a glob, or - for standard input' },
  { args: 'check --colour a.txt', says: 'there is no option --colour; transcript --help lists the options' },
  { args: 'check -x a.txt', says: 'there is no option -x; transcript --help lists the options' },
  { args: 'check --format xml a.txt', says: '--format cannot be “xml”; it is one of pretty, json, sarif, github' },
  { args: 'outline --format table a', says: '--format cannot be “table”; it is one of tree, json' },
  {
    args: 'check --encoding latin1 a',
    says: '--encoding cannot be “latin1”; it is one of utf-8, utf-16le, utf-16be, gb18030, big5, shift_jis',
  },
  { args: 'fix --safety suggest a', says: '--safety cannot be “suggest”; it is one of safe, preview' },
  { args: 'check a.txt --rule', says: '--rule needs a value' },
  { args: 'fix --rule --write a.txt', says: '--rule needs a value' },
  { args: 'fix --write=yes a.txt', says: '--write takes no value' },
  { args: 'check --baseline --format json a', says: '--baseline needs a value' },
  { args: 'export a', says: 'say what to export to: --to with one of annotations, csv, json, md, qdc' },
  { args: 'fix --baseline b.json a', says: '--baseline does not go with fix' },
  { args: 'check --write a', says: '--write does not go with check; transcript check --help lists its options' },
  { args: 'fix --write --diff a', says: '--write and --diff exclude each other; choose one' },
  { args: 'fix --write -', says: 'standard input cannot be written back; leave out --write' },
  { args: 'fix a b', says: 'several files need --write or --diff' },
  { args: 'rules a.txt', says: 'rules takes no path; leave out “a.txt”' },
])('refuses: $args', ({ args, says }) => {
  expect(() => parseArguments(args.split(' ').filter(Boolean))).toThrow(says);
});
