/// <reference types="vite/client" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../package.json';
import english from '../../package.nls.json';

const { commands, configuration, grammars, keybindings, languages, menus, submenus, walkthroughs } =
  manifest.contributes;
const entries = Object.values(menus).flat();
const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);

const sources: Readonly<Record<string, string>> = import.meta.glob('../../client/src/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const code = Object.values(sources).join('\n');

const declared = new Set(commands.map(({ command }) => command));

test('each command has its file, and each file its command', () => {
  const files = readdirSync('client/src/commands').filter((file) => file !== 'index.ts');
  const names = files.map((file) => file.replace('.ts', '').replace(/-\w/g, (letter) => letter[1]!.toUpperCase()));
  expect(names.map((name) => `transcript.${name}`).sort()).toEqual([...declared].sort());
});

test('each command is registered', () => {
  const registry = /const registry.*?= \{(.*?)\};/s.exec(sources['../../client/src/commands/index.ts']!)![1]!;
  expect(registry.match(/\w+/g)!.map((name) => `transcript.${name}`)).toEqual([...declared].sort());
});

test('each command has a title and stands under one category', () => {
  for (const { command, title, category } of commands)
    expect({ title, category }).toEqual({
      title: `%${command.replace('transcript.', 'command.')}.title%`,
      category: '%category%',
    });
});

test.each([
  { where: 'keybindings', used: keybindings.map(({ command }) => command) },
  { where: 'menus', used: entries.flatMap((entry) => ('command' in entry ? entry.command : [])) },
  {
    where: 'walkthrough links',
    used: [
      ...Object.values(english)
        .join()
        .matchAll(/command:(transcript\.\w+)/g),
    ].map(([, id]) => id!),
  },
  {
    where: 'walkthrough events',
    used: [...JSON.stringify(steps).matchAll(/onCommand:([\w.]+)/g)].map(([, id]) => id!),
  },
  { where: 'the code', used: [...code.matchAll(/command: '(transcript\.\w+)'/g)].map(([, id]) => id!) },
])('$where name only commands that exist', ({ used }) => {
  expect(used).not.toEqual([]);
  expect(used.filter((command) => !declared.has(command))).toEqual([]);
});

test('each keybinding is for transcripts only, and taken once', () => {
  const places = /editorLangId == transcript|focusedView == transcript\.(?:findings|annotations)/;
  expect(keybindings.filter(({ when }) => !places.test(when))).toEqual([]);
  expect(new Set(keybindings.map(({ key }) => key)).size).toBe(keybindings.length);
});

test('each key that is pressed in a list says that it was', () => {
  const inLists = keybindings.filter(({ when }) => when.includes('focusedView'));
  expect(inLists).not.toEqual([]);
  expect(inLists.filter((binding) => !('args' in binding) || binding.args !== 'list')).toEqual([]);
});

test('each setting is documented, has a default, and may differ between folders', () => {
  for (const [name, setting] of Object.entries(configuration.properties)) {
    const key = `${name.replace('transcript.', 'setting.')}.description`;
    expect(setting).toMatchObject({ markdownDescription: `%${key}%`, scope: 'resource', default: expect.anything() });
    expect(english).toHaveProperty([key]);
  }
});

test('the files that the manifest names exist', () => {
  const media = steps.map((step) => step.media.svg);
  const files = [...languages.map((language) => language.configuration), ...grammars.map(({ path }) => path), ...media];
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('the bundles that the manifest names are built', () => {
  const build = readFileSync('esbuild.mjs', 'utf8');
  const bundles = [manifest.main, manifest.browser, ...Object.values(manifest.bin)];
  expect(bundles.filter((bundle) => !build.includes(`'${bundle.replace('./', '')}'`))).toEqual([]);
});

test('each sample is offered, and each one offered is there', () => {
  const list = sources['../../client/src/commands/open-sample.ts']!;
  const offered = [...list.matchAll(/\{ name: '([\w-]+)'/g)].map(([, name]) => `${name}.transcript`);
  expect(offered.sort()).toEqual(readdirSync('client/samples').sort());
});

test('the language of the manifest is the one the code speaks of', () => {
  expect(languages.map(({ id }) => id)).toEqual([/languageId = '(\w+)'/.exec(code)![1]]);
  expect(grammars.map(({ language }) => language)).toEqual(languages.map(({ id }) => id));
});

test('each submenu has entries, and stands in a menu', () => {
  const opened = entries.flatMap((entry) => ('submenu' in entry ? entry.submenu : []));
  expect(opened).toEqual(submenus.map(({ id }) => id));
  expect(Object.keys(menus)).toEqual(expect.arrayContaining(opened));
});

test('no two commands have the same keys at the same time', () => {
  const places = keybindings.map(({ key, when }) => `${key} ${when}`);
  expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
});

test('the scheme of previews is the one the menus ask for', () => {
  const scheme = /previewScheme = '([\w-]+)'/.exec(code)![1]!;
  const asked = [...JSON.stringify(manifest.contributes).matchAll(/resourceScheme [!=]= ([\w-]+)/g)].map(
    ([, id]) => id,
  );
  expect(new Set(asked)).toEqual(new Set([scheme]));
});

test('the code uses no newer editor than the oldest that is supported', () => {
  expect(manifest.devDependencies['@types/vscode']).toBe(manifest.engines.vscode.replace('^', ''));
});
