import { expect, test } from 'vitest';
import { configurationOf, defaultConfiguration } from '../../server/src/core/configuration';
import { defineRule } from '../../server/src/core/rules/rule';

const text = { en: '', 'zh-cn': '' };
const rule = defineRule({
  id: 'some-rule',
  summary: text,
  severity: 'hint',
  since: '0.1.0',
  languages: ['en'],
  messages: {},
  options: {
    style: { default: 'off', values: ['off', 'space'], description: text },
    width: { default: 3, description: text },
    deep: { default: false, description: text },
  },
  check: () => [],
});

test.each([undefined, null, {}, { $schema: './schema.json' }])('%j is the default configuration', (value) => {
  expect(configurationOf(value, [rule])).toEqual({ configuration: defaultConfiguration, problems: [] });
});

test.each([
  { setting: 'off', level: 'off', options: {} },
  { setting: 'default', level: 'default', options: {} },
  { setting: 'error', level: 'error', options: {} },
  { setting: { level: 'hint', width: 4 }, level: 'hint', options: { width: 4 } },
  { setting: { style: 'space', deep: true }, level: 'default', options: { style: 'space', deep: true } },
])('a rule may be set to $setting', ({ setting, level, options }) => {
  expect(configurationOf({ rules: { 'some-rule': setting } }, [rule])).toEqual({
    configuration: { ...defaultConfiguration, rules: { 'some-rule': { level, options } } },
    problems: [],
  });
});

test('all but the rules is taken as it is', () => {
  const patterns = [{ label: '(?<name>[a-z]+)>', asks: true }];
  const exceptions = [{ rule: 'some-rule', text: '甲', before: '乙', after: '' }];
  const value = {
    conventions: ['question-answer'],
    patterns,
    speakers: ['甲', '乙'],
    houseStyle: 'clreq',
    verbatim: true,
    replacements: [{ find: 'x', replace: 'y', wholeWord: true, note: 'z' }],
    exceptions,
  };
  expect(configurationOf(value, [rule]).configuration).toEqual({ rules: {}, ...value });
});

test('a pattern asks only where that is said', () => {
  const { configuration } = configurationOf({ patterns: [{ label: '(?<name>x)' }] }, [rule]);
  expect(configuration.patterns).toEqual([{ label: '(?<name>x)', asks: false }]);
});

test('replacements are taken as they are written', () => {
  const replacements = [
    { find: '大桥', replace: '长江大桥' },
    { find: 'ferry', replace: '', wholeWord: true, note: 'house style' },
  ];
  const { configuration, problems } = configurationOf({ replacements }, [rule]);
  expect(problems).toEqual([]);
  expect(configuration.replacements).toEqual([
    { find: '大桥', replace: '长江大桥', wholeWord: false, note: '' },
    { find: 'ferry', replace: '', wholeWord: true, note: 'house style' },
  ]);
});

test.each([
  { value: 'quiet', problems: [': must be an object'] },
  { value: [], problems: [': must be an object'] },
  { value: { ruels: {} }, problems: ['ruels: there is no setting “ruels”'] },
  { value: { rules: [] }, problems: ['rules: must be an object'] },
  { value: { rules: { 'no-rule': 'off' } }, problems: ['rules.no-rule: there is no rule “no-rule”'] },
  {
    value: { rules: { 'some-rule': 'loud' } },
    problems: ['rules.some-rule: must be one of "off", "default", "error", "warning", "information", "hint"'],
  },
  { value: { rules: { 'some-rule': 3 } }, problems: ['rules.some-rule: must be an object'] },
  {
    value: { rules: { 'some-rule': { style: 'wide', width: '4', toString: 1 } } },
    problems: [
      'rules.some-rule.style: must be one of "off", "space"',
      'rules.some-rule.width: must be a number',
      'rules.some-rule.toString: there is no setting “toString”',
    ],
  },
  {
    value: { speakers: ['甲', 2], verbatim: 1 },
    problems: ['speakers.1: must be a string', 'verbatim: must be true or false'],
  },
  {
    value: { houseStyle: 'ours' },
    problems: ['houseStyle: must be one of "file", "gb-t-15834", "hong-kong-taiwan", "clreq", "jlreq"'],
  },
  { value: { patterns: {} }, problems: ['patterns: must be a list of objects'] },
  {
    value: { patterns: ['x', { asks: 1 }, { label: '\\w+:', ask: true }, { label: '(?<name>(?!x)y)' }] },
    problems: [
      'patterns.0: must be an object',
      'patterns.1.asks: must be true or false',
      'patterns.1.label: is missing',
      'patterns.2.ask: there is no setting “ask”',
      'patterns.2.label: needs a group for the speaker, (?<name>…)',
      'patterns.3.label: is no regular expression that can be matched in linear time (invalid or unsupported Perl syntax: `(?!`)',
    ],
  },
  { value: { exceptions: {} }, problems: ['exceptions: must be a list of objects'] },
  {
    value: {
      exceptions: [{ rule: 'some-rule' }, { rule: 'gone', text: '甲', after: 1 }, { rule: 'gone', text: '', at: '' }],
    },
    problems: [
      'exceptions.0.text: is missing',
      'exceptions.1.after: must be a string',
      'exceptions.2.at: there is no setting “at”',
      'exceptions.2.rule: there is no rule “gone”',
    ],
  },
  { value: { conventions: 'all' }, problems: ['conventions: must be a list of strings'] },
  { value: { replacements: {} }, problems: ['replacements: must be a list of objects'] },
  {
    value: {
      replacements: [
        { find: 'a', replace: 'a' },
        { find: '', replace: 'b' },
        { find: 'c\nd' },
        { find: 'e', replace: 'f', wholeWord: 'yes', why: '' },
        { find: 'g', replace: 'the e of it' },
        { find: 'h', replace: 'hh', note: 1 },
      ],
    },
    problems: [
      'replacements.0.replace: must differ from “find”',
      'replacements.1.find: must be some text of one line',
      'replacements.2.replace: is missing',
      'replacements.3.why: there is no setting “why”',
      'replacements.3.wholeWord: must be true or false',
      'replacements.5.note: must be a string',
      'replacements.4.replace: has “e” in it, which is to be replaced itself',
    ],
  },
])('$value is complained of and otherwise ignored', ({ value, problems }) => {
  const read = configurationOf(value, [rule]);
  expect(read.problems.map(({ path, message }) => `${path.join('.')}: ${message.en}`)).toEqual(problems);
});
