import { fill, type Localized } from '../localized';
import type { Convention } from '../syntax/convention';
import { transcriptLanguages } from '../syntax/language';
import { LinearPattern } from '../text/linear-pattern';
import type { PatternFault } from '../text/pattern-program';

/** A form of label that a person described: what is set under `patterns`. */
export interface OwnPattern {
  /** A regular expression for the start of a line, the speaker in its group `name`. */
  readonly label: string;
  readonly asks: boolean;
}

/** Why a pattern cannot be used. */
export interface OwnPatternFault {
  readonly fault: Localized;
}

/**
 * The convention that a person's pattern stands for: every line that begins so begins a turn. `index` is its place among
 * the patterns, 0-based, and names it.
 */
export function conventionOfPattern({ label, asks }: OwnPattern, index: number): Convention | OwnPatternFault {
  const pattern = LinearPattern.compile(label);
  if ('fault' in pattern) return { fault: faultOf(pattern) };
  if (!pattern.groupNames.includes('name')) return { fault: faults.name };
  const number = index + 1;
  return {
    id: `pattern-${number}`,
    name: fill({ en: 'your pattern {number}', 'zh-cn': '自定义格式 {number}' }, { number }),
    languages: transcriptLanguages,
    example: '',
    labels: [pattern],
    never: [],
    certain: /(?:)/u,
    ...(asks && { asks: /(?:)/u }),
    mayStand: 'anywhere',
    begins: 'anyhow',
  };
}

/** The conventions of the patterns that can be used, in their order. */
export function conventionsOfPatterns(patterns: readonly OwnPattern[]): Convention[] {
  return patterns.flatMap((pattern, index) => {
    const convention = conventionOfPattern(pattern, index);
    return 'fault' in convention ? [] : [convention];
  });
}

function faultOf({ fault, detail }: PatternFault): Localized {
  return fill(faults[fault], { detail });
}

const faults = {
  invalid: {
    en: 'is not a valid regular expression ({detail})',
    'zh-cn': '不是有效的正则表达式（{detail}）',
  },
  'looks around': {
    en: 'must not look ahead or behind: only what can be matched in linear time is allowed',
    'zh-cn': '不可使用环视：只允许能在线性时间内匹配的写法',
  },
  'refers back': {
    en: 'must not refer back to a group: only what can be matched in linear time is allowed',
    'zh-cn': '不可反向引用：只允许能在线性时间内匹配的写法',
  },
  'too large': {
    en: 'is too large, its counted repetitions included',
    'zh-cn': '过长（重复次数计算在内）',
  },
  name: {
    en: 'needs a group for the speaker, (?<name>…)',
    'zh-cn': '须用 (?<name>…) 标出发言人',
  },
} as const;
