import { fileStyle, type HouseStyle } from '../../../server/src/core/house-styles';
import type { Localized } from '../../../server/src/core/localized';
import type { Rule } from '../../../server/src/core/rules/rule';
import type { Convention } from '../../../server/src/core/syntax/convention';
import { fileStyleName, ruleSchema, type Schema } from './settings';

/** The JSON schema of `transcript.config.json`. A schema cannot be translated, so its texts hold both languages. */
export function projectFileSchema(
  rules: readonly Rule[],
  conventions: readonly Convention[],
  houseStyles: readonly HouseStyle[],
): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'transcript.config.json',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: {
        ...described({
          en: 'How loud each rule is, and its options, by the rule’s id.',
          'zh-cn': '按规则的标识，设定每条规则的级别和选项。',
        }),
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          rules.map((rule) => [
            rule.id,
            {
              ...described(rule.summary),
              ...ruleSchema(rule, (option) => described(rule.options[option]!.description)),
            },
          ]),
        ),
      },
      conventions: {
        ...described({
          en: 'The house styles of speaker labels; when empty, they are recognised from each file.',
          'zh-cn': '发言人标签的体例；留空则按每个文件自动识别。',
        }),
        type: 'array',
        uniqueItems: true,
        items: { enum: conventions.map(({ id }) => id), enumDescriptions: conventions.map(({ name }) => both(name)) },
      },
      patterns: {
        ...described({
          en: 'Forms of speaker labels besides those of the conventions.',
          'zh-cn': '体例以外的发言人标签格式。',
        }),
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['label'],
          properties: {
            label: {
              ...described({
                en: 'A regular expression for the start of a line, without its layout spaces; the speaker in a group (?<name>…).',
                'zh-cn': '与行首（不含排版空格）匹配的正则表达式，用 (?<name>…) 标出发言人。',
              }),
              type: 'string',
              format: 'regex',
            },
            asks: {
              ...described({ en: 'Whether whoever speaks under it asks.', 'zh-cn': '此类发言人是否在提问。' }),
              type: 'boolean',
              default: false,
            },
          },
        },
      },
      speakers: {
        ...described({
          en: 'Names of people who are speakers even where they speak only once.',
          'zh-cn': '即使只发言一次也算发言人的姓名。',
        }),
        type: 'array',
        uniqueItems: true,
        items: { type: 'string' },
      },
      houseStyle: {
        ...described({
          en: 'The standard of punctuation that sets the options of the rules; a rule’s own option wins.',
          'zh-cn': '据以设定各规则选项的标点标准；规则自身的选项优先。',
        }),
        enum: [fileStyle, ...houseStyles.map(({ id }) => id)],
        enumDescriptions: [both(fileStyleName), ...houseStyles.map(({ name }) => both(name))],
        default: fileStyle,
      },
      verbatim: {
        ...described({
          en: 'Court and field work: turns off every rule whose fix could touch a spoken word.',
          'zh-cn': '庭审与田野记录：关闭一切可能改动口语原词的规则。',
        }),
        type: 'boolean',
        default: false,
      },
      replacements: {
        ...described({
          en: 'What is to be written otherwise, wherever it stands: the rule “replacement” finds it.',
          'zh-cn': '应改写的文字，无论出现在何处，由规则 replacement 查出。',
        }),
        type: 'array',
        items: replacementSchema(),
      },
      exceptions: {
        ...described({
          en: 'Findings that somebody looked at and found right: “This is right” in the editor writes them.',
          'zh-cn': '经人核对、认定无误之处，由编辑器中的“此处无误”写入。',
        }),
        type: 'array',
        items: exceptionSchema(rules),
      },
    },
  };
}

function replacementSchema(): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['find', 'replace'],
    properties: {
      find: {
        ...described({ en: 'As it stands in texts, capitals and all.', 'zh-cn': '文中原有的写法，区分大小写。' }),
        type: 'string',
        pattern: '^[^\\r\\n]+$',
      },
      replace: { ...described({ en: 'What is to stand there.', 'zh-cn': '应有的写法。' }), type: 'string' },
      wholeWord: {
        ...described({
          en: 'Whether it must not be part of a longer word or number.',
          'zh-cn': '是否不得为更长的单词或数字的一部分。',
        }),
        type: 'boolean',
        default: false,
      },
      note: { ...described({ en: 'Why.', 'zh-cn': '理由。' }), type: 'string' },
    },
  };
}

function exceptionSchema(rules: readonly Rule[]): Schema {
  const context = {
    before: { en: 'What stands before it; empty: whatever stands there.', 'zh-cn': '前文；留空则不限。' },
    after: { en: 'What stands after it; empty: whatever stands there.', 'zh-cn': '后文；留空则不限。' },
  };
  return {
    type: 'object',
    additionalProperties: false,
    required: ['rule', 'text'],
    properties: {
      rule: {
        ...described({ en: 'The rule that is wrong here.', 'zh-cn': '在此处不适用的规则。' }),
        enum: rules.map(({ id }) => id),
      },
      text: {
        ...described({
          en: 'The text of the finding, without spaces; of a long one its beginning and its end.',
          'zh-cn': '该处文字（不含空格）；文字较长时只保留首尾。',
        }),
        type: 'string',
      },
      before: { ...described(context.before), type: 'string' },
      after: { ...described(context.after), type: 'string' },
    },
  };
}

function described(text: Localized): Schema {
  return { description: both(text) };
}

function both(text: Localized): string {
  return `${text.en}\n${text['zh-cn']}`;
}
