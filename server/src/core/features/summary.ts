import type { Analysis } from '../analysis';
import { fill, type Localized } from '../localized';
import { type ConventionUse, conventionsInUse } from './recognition';

/** How a document is read, in few words. */
export interface Summary {
  /** The strongest convention in force; undefined where none was recognised. */
  readonly convention: Localized | undefined;
  /** BCP 47 tag. */
  readonly language: string;
  /** What the convention rests on, to be read after its name; where there are several, each with its name. */
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
  const used = conventionsInUse(analysis);
  const named = used.map((use) => fill(reasons.named, { name: use.convention.name, labels: labelsOf(use) }));
  const [first = reasons.none, ...others] = used.length === 1 ? used.map(labelsOf) : named;
  const all = others.reduce((before, next) => fill(reasons.and, { before, next }), first);
  return analysis.configuration.conventions.length > 0 ? fill(reasons.configured, { all }) : all;
}

function labelsOf({ labels, withRoleWord }: ConventionUse): Localized {
  return fill(withRoleWord > 0 ? reasons.roleWords : reasons.labels, { labels, withRoleWord });
}

const reasons = {
  roleWords: {
    en: 'labels: {labels}, with a role word: {withRoleWord}',
    'zh-cn': '标签 {labels} 处，含身份词 {withRoleWord} 处',
  },
  labels: { en: 'labels: {labels}', 'zh-cn': '标签 {labels} 处' },
  named: { en: '{name} ({labels})', 'zh-cn': '{name}（{labels}）' },
  and: { en: '{before}, {next}', 'zh-cn': '{before}、{next}' },
  configured: { en: 'as the settings say; {all}', 'zh-cn': '由设置指定；{all}' },
  none: { en: 'no speaker labels found', 'zh-cn': '没有发现发言人标签' },
} as const;
