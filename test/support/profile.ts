import { conventions } from '../../server/src/core/conventions/index';
import type { Profile } from '../../server/src/core/syntax/profile';
import { survey } from '../../server/src/core/syntax/survey';
import { LineStore } from '../../server/src/core/text/lines';

/** What a survey of the text finds, with every convention to choose from and no speaker known before. */
export function surveyed(text: string): Profile {
  return survey(LineStore.of(text), { conventions, pinned: 'recognised', own: [], speakers: [] });
}

/** A profile as if a survey had found it: that of an empty text with all conventions, and what the test says otherwise. */
export function profileWith(found: Partial<Omit<Profile, 'speakers'>> & { speakers?: string[] }): Profile {
  return { ...surveyed(''), conventions, ...found, speakers: new Map(found.speakers?.map((name) => [name, 2])) };
}
