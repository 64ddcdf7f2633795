import { fill, type Localized } from '../localized';
import type { Convention } from '../syntax/convention';
import { transcriptLanguages } from '../syntax/language';
import { LinearPattern } from '../text/linear-pattern';

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
  if ('fault' in pattern) return { fault: fill(faults.invalid, { detail: pattern.fault }) };
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
    openings: 'any',
  };
}

/** The conventions of the patterns that can be used, in their order. */
export function conventionsOfPatterns(patterns: readonly OwnPattern[]): Convention[] {
  return patterns.flatMap((pattern, index) => {
    const convention = conventionOfPattern(pattern, index);
    return 'fault' in convention ? [] : [convention];
  });
}

const faults = {
  invalid: {
    en: 'is no regular expression that can be matched in linear time ({detail})',
    'zh-cn': '不是可在线性时间内匹配的正则表达式（{detail}）',
  },
  name: {
    en: 'needs a group for the speaker, (?<name>…)',
    'zh-cn': '须用 (?<name>…) 标出发言人',
  },
} as const;
