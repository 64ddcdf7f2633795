/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import type { Localized } from '../../server/src/core/localized';
import { rules } from '../../server/src/core/rules/index';
import { severities } from '../../server/src/core/rules/rule';

const folder = '../../server/src/core/rules/';
const sources = import.meta.glob('../../server/src/core/rules/*.ts');
const documents = import.meta.glob('../../server/src/core/rules/*.md', { query: '?raw' });
const parts = ['rule', 'character-rule', 'other-forms', 'unpaired-finding', 'index'];

test('every file of a rule is registered, once, and every rule has its file and its document', () => {
  const named = (paths: object, ending: string) =>
    Object.keys(paths)
      .map((path) => path.slice(folder.length, -ending.length))
      .filter((name) => !parts.includes(name));
  const ids = rules.map(({ id }) => id).sort();
  expect(ids).toEqual(named(sources, '.ts').sort());
  expect(ids).toEqual(named(documents, '.md').sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const texts: [string, Localized][] = [
    ['summary', rule.summary],
    ...Object.entries(rule.messages),
    ...Object.entries(rule.options).map(([name, option]): [string, Localized] => [name, option.description]),
  ];

  test('names the fault in lower-case words without a number', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test('has a level, languages and a version', () => {
    expect(severities).toContain(rule.severity);
    expect(rule.languages.length).toBeGreaterThan(0);
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('offers its default among the values of an option', () => {
    for (const { default: value, values } of Object.values(rule.options)) expect(values ?? [value]).toContain(value);
  });

  test.each(texts)('%s is written in both languages, with the same places', (_, text) => {
    expect(text.en).toMatch(/^\S.*\S$/s);
    expect(text['zh-cn']).toMatch(/\p{Script=Han}/u);
    expect(placesIn(text['zh-cn'])).toEqual(placesIn(text.en));
  });
});

function placesIn(template: string): string[] {
  return (template.match(/\{\w+\}/g) ?? []).sort();
}
