import { describe, expect, test } from 'vitest';
import { conventionById, conventions } from '../../../server/src/core/conventions/index';
import { parse } from '../../../server/src/core/syntax/parse';
import { LineStore } from '../../../server/src/core/text/lines';
import { surveyed } from '../../support/profile';

test('every convention has an id of its own', () => {
  expect(new Set(conventions.map(({ id }) => id)).size).toBe(conventions.length);
  expect(conventionById('no-such-convention')).toBeUndefined();
});

describe.each(conventions.map((convention) => [convention.id, convention] as const))('%s', (id, convention) => {
  test('can be named, in both languages', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(conventionById(id)).toBe(convention);
    expect(convention.name.en).toMatch(/^\S.*\S$/);
    expect(convention.name['zh-cn']).toMatch(/\p{Script=Han}/u);
  });

  test('is recognised in its own example', () => {
    const profile = surveyed(convention.example);
    expect(convention.languages).toContain(profile.language);
    expect(profile.conventions[0]?.id).toBe(id);
    const labels = [...parse(LineStore.of(convention.example), profile).blocks].filter(({ label }) => label);
    expect(labels.length).toBeGreaterThanOrEqual(2);
  });

  test('matches labels at the start only, without state', () => {
    const { labels, unclosed, certain, never } = convention;
    const patterns = [...labels, unclosed].filter((pattern) => pattern instanceof RegExp);
    for (const { source } of patterns) expect(source).toMatch(/^\^/);
    for (const { flags } of [...patterns, certain, ...never].filter((pattern) => pattern !== undefined))
      expect(flags).toMatch(/^i?u$/);
  });
});

test.each([
  '新桥通车了。\n老桥还在。\n',
  'The bridge is open.\nThe old one is closed.\n',
  '橋が開通した。\n',
  '다리가 열렸다.\n',
  '',
])('no convention is recognised in prose: %s', (text) => {
  expect(surveyed(text.repeat(20)).conventions).toEqual([]);
});
