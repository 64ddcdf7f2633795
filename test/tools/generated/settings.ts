import { fileStyle, type HouseStyle } from '../../../server/src/core/house-styles';
import type { Localized } from '../../../server/src/core/localized';
import { type Option, type Rule, severities } from '../../../server/src/core/rules/rule';
import type { Convention } from '../../../server/src/core/syntax/convention';

/** A JSON schema, as far as ours go. */
export type Schema = Readonly<Record<string, unknown>>;

/** How loud a rule may be set to be. */
export const levels = ['default', 'off', ...severities];

/** The members of the setting `transcript.rules`, with their texts as `%keys%` of the language files. */
export function ruleSettings(rules: readonly Rule[]): Record<string, Schema> {
  return Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      {
        markdownDescription: `%rules.${rule.id}%`,
        default: 'default',
        ...ruleSchema(rule, (name) => ({ description: `%rules.${rule.id}.${name}%` })),
      },
    ]),
  );
}

/** A level, or an object of a level and options; `describe` gives the members that describe an option. */
export function ruleSchema(rule: Rule, describe: (option: string) => Schema): Schema {
  const options = Object.entries(rule.options);
  const level = { type: 'string', enum: levels };
  if (options.length === 0) return level;
  const members = options.map(([name, option]) => [name, { ...describe(name), ...optionSchema(option) }]);
  return {
    anyOf: [
      level,
      { type: 'object', additionalProperties: false, properties: { level, ...Object.fromEntries(members) } },
    ],
  };
}

function optionSchema({ default: value, values }: Option): Schema {
  return { type: typeof value, ...(values && { enum: values }), default: value };
}

/** The texts of the rules' settings, by the key in the language files. */
export function ruleNames(rules: readonly Rule[]): Record<string, Localized> {
  return Object.fromEntries(
    rules.flatMap(({ id, summary, options }) => [
      [`rules.${id}`, summary],
      ...Object.entries(options).map(([name, { description }]) => [`rules.${id}.${name}`, description]),
    ]),
  );
}

/** The names of the house styles, and of the file's own, by the key in the language files. */
export function houseStyleNames(styles: readonly HouseStyle[]): Record<string, Localized> {
  return Object.fromEntries([
    [`houseStyles.${fileStyle}`, fileStyleName],
    ...styles.map(({ id, name }) => [`houseStyles.${id}`, name] as const),
  ]);
}

/** What the file's own style is called among the others. */
export const fileStyleName: Localized = { en: 'As each file has it', 'zh-cn': '依各文件自身' };

/** The names of the conventions, by the key in the language files. */
export function conventionNames(conventions: readonly Convention[]): Record<string, Localized> {
  return Object.fromEntries(conventions.map(({ id, name }) => [`conventions.${id}`, name]));
}
