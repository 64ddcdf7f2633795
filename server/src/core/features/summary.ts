import type { Analysis } from '../analysis';
import { fill, type Localized } from '../localized';

/** How a document is read, in few words. */
export interface Summary {
  /** The strongest convention in force; undefined where none was recognised. */
  readonly convention: Localized | undefined;
  /** BCP 47 tag. */
  readonly language: string;
  /** What the convention rests on. */
  readonly reason: Localized;
  readonly speakers: number;
  readonly turns: number;
}

export function summary(analysis: Analysis): Summary {
  const { speakers, turns } = analysis.structure();
  const [convention] = analysis.profile.conventions;
  return {
    convention: convention?.name,
    language: analysis.profile.language,
    reason: reasonOf(analysis),
    speakers: speakers.length,
    turns: turns.length,
  };
}

function reasonOf(analysis: Analysis): Localized {
  if (analysis.configuration.conventions.length > 0) return reasons.configured;
  const { turns, speakers } = analysis.structure();
  const label = speakers[0]?.labels[0];
  return label === undefined ? reasons.none : fill(reasons.labels, { count: turns.length, label });
}

const reasons = {
  configured: { en: 'as the settings say', 'zh-cn': '由设置指定' },
  labels: { en: '{count} labels such as “{label}”', 'zh-cn': '共 {count} 处标签，如“{label}”' },
  none: { en: 'no speaker labels found', 'zh-cn': '没有发现发言人标签' },
} as const;
