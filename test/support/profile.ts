import { conventions } from '../../server/src/core/conventions/index';
import type { Profile } from '../../server/src/core/syntax/profile';
import { survey } from '../../server/src/core/syntax/survey';
import { LineStore } from '../../server/src/core/text/lines';

/** What a survey of the text finds, with every convention to choose from and no speaker known before. */
export function surveyed(text: string): Profile {
  return survey(LineStore.of(text), { conventions, pinned: 'recognised', speakers: [] });
}

/** A profile as if a survey had found it: simplified Chinese with all conventions, and what the test says otherwise. */
export function profileWith({
  speakers = [],
  ...found
}: Partial<Omit<Profile, 'speakers'>> & { speakers?: string[] }): Profile {
  return {
    language: 'zh-Hans',
    conventions,
    columns: [],
    latinSpacing: undefined,
    ...found,
    speakers: new Map(speakers.map((name) => [name, 2])),
  };
}
