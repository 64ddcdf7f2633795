/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import english from '../../client/l10n/bundle.l10n.json';
import chinese from '../../client/l10n/bundle.l10n.zh-cn.json';
import manifest from '../../package.json';
import manifestEnglish from '../../package.nls.json';
import manifestChinese from '../../package.nls.zh-cn.json';

type Table = Readonly<Record<string, string>>;

const sources: Readonly<Record<string, string>> = import.meta.glob('../../client/src/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe.each<{ what: string; used: string[]; english: Table; chinese: Table }>([
  {
    what: 'the manifest',
    used: [...JSON.stringify(manifest).matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key!),
    english: manifestEnglish,
    chinese: manifestChinese,
  },
  {
    what: 'the client',
    used: Object.values(sources).flatMap((text) =>
      [...text.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)+)'/g)].map(([, message]) => message!.replaceAll("\\'", "'")),
    ),
    english,
    chinese,
  },
])('in $what', ({ used, english, chinese }) => {
  const expected = [...new Set(used)].sort();

  test.each([
    { language: 'English', table: english },
    { language: 'Chinese', table: chinese },
  ])('every string is there in $language, and no other', ({ table }) => {
    expect(Object.keys(table).sort()).toEqual(expected);
    expect(Object.values(table).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('every Chinese string is Chinese', () => {
    expect(Object.entries(chinese).filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  test('places for values, links and code are the same in both', () => {
    const marks = (text: string) => (text.match(/\{\d+\}|\]\([^)]+\)|`[^`]+`/g) ?? []).sort();
    const different = expected.filter((key) => `${marks(english[key]!)}` !== `${marks(chinese[key]!)}`);
    expect(different).toEqual([]);
  });
});

test('the English bundle says what the code says', () => {
  expect(Object.entries(english).filter(([message, text]) => message !== text)).toEqual([]);
});

test('no string of the client is made in another way than l10n.t with one literal', () => {
  const calls = Object.values(sources).flatMap((text) => text.match(/l10n\.t\(\s*[^'\s][^\n]*/g) ?? []);
  expect(calls).toEqual([]);
});
