import type { Configuration, RuleSetting } from '../core/configuration';
import type { Localized } from '../core/localized';
import type { Rule } from '../core/rules/rule';
import { Failure } from './failure';

/** @throws Failure for an id that none of the `known` rules has. */
export function expectKnown(ids: readonly string[], known: readonly Rule[]): void {
  const unknown = ids.find((id) => !known.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new Failure(unknownRule, { id: unknown });
}

/** The configuration in which only the rules with these ids run, even where it turns them off; with no id, as it is. */
export function limitedTo(ids: readonly string[], configuration: Configuration, known: readonly Rule[]): Configuration {
  if (ids.length === 0) return configuration;
  const settings = known.map(({ id }): [string, RuleSetting] => {
    const setting = configuration.rules[id] ?? { level: 'default', options: {} };
    if (!ids.includes(id)) return [id, { ...setting, level: 'off' }];
    return [id, setting.level === 'off' ? { ...setting, level: 'default' } : setting];
  });
  return { ...configuration, rules: Object.fromEntries(settings) };
}

const unknownRule: Localized = {
  en: 'there is no rule “{id}”; transcript rules lists them',
  'zh-cn': '没有“{id}”这条规则；用 transcript rules 查看所有规则',
};
