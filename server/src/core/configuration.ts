import { conventionOfPattern, type OwnPattern } from './conventions/own-pattern';
import type { Exception } from './exceptions';
import { fileStyle, houseStyles } from './house-styles';
import { fill, type Localized } from './localized';
import { type Option, type Rule, type Severity, severities } from './rules/rule';
import { type Replacement, Replacements } from './text/replacements';

/** What a person set for one rule: how loud it is, and its options by name. */
export interface RuleSetting {
  readonly level: 'default' | 'off' | Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Everything a person may set that changes what the core sees; the same in the editor and on the command line. */
export interface Configuration {
  /** By rule id; a rule that is not named has its defaults. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Ids of the conventions in force; empty: recognised from the file. */
  readonly conventions: readonly string[];
  /** Forms of labels besides those of the conventions; each can be used (see `conventionOfPattern`). */
  readonly patterns: readonly OwnPattern[];
  /** Names that are speakers even where they speak once. */
  readonly speakers: readonly string[];
  /** The id of the house style that sets the options of rules; a rule's own option wins. `file`: as each file has it. */
  readonly houseStyle: string;
  /** Court and field work: no fix may touch a spoken word, errors of speech included. */
  readonly verbatim: boolean;
  /** What is to be written otherwise; no entry makes what another one finds. */
  readonly replacements: readonly Replacement[];
  /** Findings that a person found right. */
  readonly exceptions: readonly Exception[];
}

export const defaultConfiguration: Configuration = {
  rules: {},
  conventions: [],
  patterns: [],
  speakers: [],
  houseStyle: fileStyle,
  verbatim: false,
  replacements: [],
  exceptions: [],
};

/** What of a value could not be used as configuration, and the names and indices that lead there. */
export interface ConfigurationProblem {
  readonly path: readonly string[];
  readonly message: Localized;
}

export interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

/**
 * The configuration that a parsed JSON value stands for: `{ rules, conventions, patterns, speakers, houseStyle, verbatim,
 * replacements, exceptions }`, each optional, as docs/configuration.md has them. What cannot be used is left at its
 * default and told as a problem.
 *
 * @param known The rules there are.
 */
export function configurationOf(value: unknown, known: readonly Rule[]): ReadConfiguration {
  const problems: ConfigurationProblem[] = [];
  const complain: Complain = (path, message) => problems.push({ path, message });
  const members = value === undefined || value === null ? {} : (membersOf(value, [], complain) ?? {});
  for (const name of Object.keys(members)) if (!memberNames.includes(name)) complain([name], unknownName(name));
  const { rules, conventions, patterns, speakers, houseStyle, verbatim, replacements, exceptions } = members;
  return {
    configuration: {
      rules: rules === undefined ? {} : ruleSettings(rules, known, complain),
      conventions: conventions === undefined ? [] : strings(conventions, 'conventions', complain),
      patterns: patterns === undefined ? [] : ownPatterns(patterns, complain),
      speakers: speakers === undefined ? [] : strings(speakers, 'speakers', complain),
      houseStyle: houseStyle === undefined ? fileStyle : houseStyleOf(houseStyle, complain),
      verbatim: verbatim === undefined ? false : flag(verbatim, 'verbatim', complain),
      replacements: replacements === undefined ? [] : replacementList(replacements, complain),
      exceptions: exceptions === undefined ? [] : exceptionList(exceptions, known, complain),
    },
    problems,
  };
}

const memberNames = ['$schema', ...Object.keys(defaultConfiguration)];
const levels: readonly unknown[] = ['off', 'default', ...severities] satisfies RuleSetting['level'][];
type Complain = (path: readonly string[], message: Localized) => void;

function ruleSettings(value: unknown, known: readonly Rule[], complain: Complain): Configuration['rules'] {
  const settings: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(membersOf(value, ['rules'], complain) ?? {})) {
    const rule = known.find((candidate) => candidate.id === id);
    if (rule) settings[id] = ruleSetting(setting, rule, complain);
    else complain(['rules', id], unknownRule(id));
  }
  return settings;
}

function ruleSetting(value: unknown, rule: Rule, complain: Complain): RuleSetting {
  const path = ['rules', rule.id];
  if (typeof value === 'string') return { level: levelOf(value, path, complain), options: {} };
  const { level = 'default', ...options } = membersOf(value, path, complain) ?? {};
  return {
    level: levelOf(level, [...path, 'level'], complain),
    options: Object.fromEntries(Object.entries(options).filter((option) => isOption(option, rule, complain))),
  };
}

function levelOf(value: unknown, path: readonly string[], complain: Complain): RuleSetting['level'] {
  if (levels.includes(value)) return value as RuleSetting['level'];
  complain(path, oneOf(levels));
  return 'default';
}

function isOption([name, value]: [string, unknown], rule: Rule, complain: Complain): boolean {
  const path = ['rules', rule.id, name];
  const option: Option | undefined = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
  if (!option) complain(path, unknownName(name));
  else if (typeof value !== typeof option.default)
    complain(path, expected[typeof option.default as keyof typeof expected]);
  else if (option.values && !option.values.includes(value as never)) complain(path, oneOf(option.values));
  else return true;
  return false;
}

function ownPatterns(value: unknown, complain: Complain): readonly OwnPattern[] {
  if (!Array.isArray(value)) {
    complain(['patterns'], expected.objects);
    return [];
  }
  return value.flatMap((item: unknown, index) => ownPattern(item, index, complain) ?? []);
}

function ownPattern(value: unknown, index: number, complain: Complain): OwnPattern | undefined {
  const path = ['patterns', String(index)];
  const members = membersOf(value, path, complain);
  if (!members) return undefined;
  const { label, asks = false, ...others } = members;
  for (const name of Object.keys(others)) complain([...path, name], unknownName(name));
  if (typeof asks !== 'boolean') complain([...path, 'asks'], expected.boolean);
  if (typeof label !== 'string') {
    complain([...path, 'label'], label === undefined ? missing : expected.string);
    return undefined;
  }
  const pattern = { label, asks: asks === true };
  const convention = conventionOfPattern(pattern, index);
  if (!('fault' in convention)) return pattern;
  complain([...path, 'label'], convention.fault);
  return undefined;
}

function exceptionList(value: unknown, known: readonly Rule[], complain: Complain): readonly Exception[] {
  if (!Array.isArray(value)) {
    complain(['exceptions'], expected.objects);
    return [];
  }
  return value.flatMap((item: unknown, index) => exceptionOf(item, index, known, complain) ?? []);
}

function exceptionOf(value: unknown, index: number, known: readonly Rule[], complain: Complain): Exception | undefined {
  const path = ['exceptions', String(index)];
  const members = membersOf(value, path, complain);
  if (!members) return undefined;
  const { rule, text, before = '', after = '', ...others } = members;
  for (const name of Object.keys(others)) complain([...path, name], unknownName(name));
  for (const [name, member] of Object.entries({ rule, text, before, after }))
    if (typeof member !== 'string') complain([...path, name], member === undefined ? missing : expected.string);
  if (typeof rule !== 'string' || typeof text !== 'string' || typeof before !== 'string' || typeof after !== 'string')
    return undefined;
  if (known.some(({ id }) => id === rule)) return { rule, text, before, after };
  complain([...path, 'rule'], unknownRule(rule));
  return undefined;
}

function replacementList(value: unknown, complain: Complain): readonly Replacement[] {
  if (!Array.isArray(value)) {
    complain(['replacements'], expected.objects);
    return [];
  }
  const read = value.map((item: unknown, index) => replacementOf(item, index, complain));
  const all = new Replacements(read.filter((replacement) => replacement !== undefined));
  return read.flatMap((replacement, index) => {
    const again = replacement && all.dueIn(replacement.replace)[0]?.replacement.find;
    if (again !== undefined) complain(['replacements', String(index), 'replace'], fill(replacedItself, { again }));
    return replacement && again === undefined ? replacement : [];
  });
}

function replacementOf(value: unknown, index: number, complain: Complain): Replacement | undefined {
  const path = ['replacements', String(index)];
  const members = membersOf(value, path, complain);
  if (!members) return undefined;
  const { find, replace, wholeWord = false, note = '', ...others } = members;
  for (const name of Object.keys(others)) complain([...path, name], unknownName(name));
  for (const [name, member] of Object.entries({ find, replace, note }))
    if (typeof member !== 'string') complain([...path, name], member === undefined ? missing : expected.string);
  if (typeof wholeWord !== 'boolean') complain([...path, 'wholeWord'], expected.boolean);
  if (typeof find !== 'string' || typeof replace !== 'string' || typeof note !== 'string') return undefined;
  if (find === '' || /[\r\n]/.test(find)) complain([...path, 'find'], partOfLine);
  else if (find === replace) complain([...path, 'replace'], otherThanFound);
  else return { find, replace, wholeWord: wholeWord === true, note };
  return undefined;
}

const partOfLine = { en: 'must be some text of one line', 'zh-cn': '必须是一行之内的文字' };
const otherThanFound = { en: 'must differ from “find”', 'zh-cn': '不得与 find 相同' };
const replacedItself = {
  en: 'has “{again}” in it, which is to be replaced itself',
  'zh-cn': '其中的“{again}”本身也在替换之列',
};

function membersOf(
  value: unknown,
  path: readonly string[],
  complain: Complain,
): Readonly<Record<string, unknown>> | undefined {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  complain(path, expected.object);
  return undefined;
}

function strings(value: unknown, name: string, complain: Complain): readonly string[] {
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      if (typeof item !== 'string') complain([name, String(i)], expected.string);
    });
    return value.filter((item) => typeof item === 'string');
  }
  complain([name], expected.list);
  return [];
}

/** Each file's own, and then the names of the house styles. */
export const houseStyleIds: readonly string[] = [fileStyle, ...houseStyles.map(({ id }) => id)];

function houseStyleOf(value: unknown, complain: Complain): string {
  if (typeof value === 'string' && houseStyleIds.includes(value)) return value;
  complain(['houseStyle'], oneOf(houseStyleIds));
  return fileStyle;
}

function flag(value: unknown, name: string, complain: Complain): boolean {
  if (typeof value !== 'boolean') complain([name], expected.boolean);
  return value === true;
}

const expected = {
  object: { en: 'must be an object', 'zh-cn': '必须是对象' },
  list: { en: 'must be a list of strings', 'zh-cn': '必须是字符串列表' },
  objects: { en: 'must be a list of objects', 'zh-cn': '必须是对象列表' },
  string: { en: 'must be a string', 'zh-cn': '必须是字符串' },
  number: { en: 'must be a number', 'zh-cn': '必须是数字' },
  boolean: { en: 'must be true or false', 'zh-cn': '必须是 true 或 false' },
} as const;

const missing = { en: 'is missing', 'zh-cn': '缺少此项' };

function oneOf(values: readonly unknown[]): Localized {
  const list = values.map((value) => JSON.stringify(value)).join(', ');
  return fill({ en: 'must be one of {list}', 'zh-cn': '必须是以下之一：{list}' }, { list });
}

function unknownRule(id: string): Localized {
  return fill({ en: 'there is no rule “{id}”', 'zh-cn': '没有“{id}”这条规则' }, { id });
}

function unknownName(name: string): Localized {
  return fill({ en: 'there is no setting “{name}”', 'zh-cn': '没有“{name}”这项设置' }, { name });
}
