import { describe, expect, test } from 'vitest';
import { Analysis } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';
import { houseStyles, optionsOfHouseStyle } from '../../server/src/core/house-styles';
import { rules } from '../../server/src/core/rules/index';

describe.each(houseStyles)('$id', ({ id, name, source, says }) => {
  test('has a name in both languages and a source', () => {
    expect(name['zh-cn']).toMatch(/\p{Script=Han}/u);
    expect(source.title).not.toBe('');
    expect(source.address).toMatch(/^https:\/\/\S+$/);
  });

  test.each(says)('$rule: $style is an option of a rule that speaks of $languages', ({ rule, style, languages }) => {
    const known = rules.find((candidate) => candidate.id === rule)!;
    expect(known.options['style']!.values).toContain(style);
    expect(known.languages).toEqual(expect.arrayContaining([...languages]));
  });

  test('says one thing of each rule in a language', () => {
    const said = says.flatMap(({ rule, languages }) => languages.map((language) => `${rule} ${language}`));
    expect(new Set(said).size).toBe(said.length);
    for (const { rule, style, languages } of says)
      for (const language of languages) expect(optionsOfHouseStyle(id, rule, language)).toEqual({ style });
  });
});

test('the style of the file itself gives no option', () => {
  expect(optionsOfHouseStyle('file', 'dash-form', 'zh-Hans')).toEqual({});
});

test.each([
  { houseStyle: 'file', text: '他说：「新桥」通车了……老桥…还在--真的。', found: [] },
  {
    houseStyle: 'gb-t-15834',
    text: '他说：「新桥」通车了……老桥…还在--真的。',
    found: ['mixed-quote-style', 'ellipsis-form', 'dash-form'],
  },
  { houseStyle: 'clreq', text: '他說：「新橋」通車了……老橋…還在。', found: ['ellipsis-form'] },
  {
    houseStyle: 'hong-kong-taiwan',
    text: '他說：“新橋”通車了,老橋還在。',
    found: ['mixed-quote-style', 'halfwidth-punctuation'],
  },
  { houseStyle: 'jlreq', text: 'あたらしい Bridge が開通しました…。', found: ['cjk-latin-spacing', 'ellipsis-form'] },
])('$houseStyle finds $found in $text', ({ houseStyle, text, found }) => {
  const { findings } = Analysis.of(text, { ...defaultConfiguration, houseStyle }).findings();
  expect(findings.map(({ rule }) => rule.id).sort()).toEqual([...found].sort());
});

test('an option that a rule is given by itself wins', () => {
  const own = { 'dash-form': { level: 'default', options: { style: '--' } } } as const;
  const configuration = { ...defaultConfiguration, houseStyle: 'gb-t-15834', rules: own };
  const { findings } = Analysis.of('新桥--第三座——通车了。', configuration).findings();
  expect(findings.map(({ message }) => message.en)).toEqual([expect.stringContaining('“——”')]);
});

test('verbatim work is spared what may touch a spoken word', () => {
  const text = 'The deck of the the new bridge is done.';
  const found = (verbatim: boolean) =>
    Analysis.of(text, { ...defaultConfiguration, verbatim })
      .findings()
      .findings.map(({ rule }) => rule.id);
  expect([found(false), found(true)]).toEqual([['repeated-word'], []]);
});
