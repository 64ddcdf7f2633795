import type { Convention } from '../syntax/convention';
import { capitalNames } from './english-names';

const lineNumber = '(?<number>\\d{1,2} {1,2})?';
const parts =
  'COURT|WITNESS|CLERK|DEPUTY CLERK|COURT CLERK|COURTROOM DEPUTY|DEPUTY|LAW CLERK|REPORTER|COURT REPORTER|BAILIFF|MARSHAL|DEPUTY MARSHAL|COURT OFFICER|COURT SECURITY OFFICER|DEFENDANT|PLAINTIFF|INTERPRETER|COURT INTERPRETER|FOREPERSON|FOREMAN|JURY|JURORS|JURY FOREPERSON|VIDEOGRAPHER|PROSECUTOR|PROBATION OFFICER|SPEAKER|OPERATOR';

/** American court reporters: `Q.` and `A.`, `THE COURT:`, `MR. DOE:`, with or without a line number before. */
export const usCourt: Convention = {
  id: 'us-court',
  name: { en: 'US court', 'zh-cn': '美国法庭' },
  // Bilingual and translated records keep the letters.
  languages: ['en', 'zh-Hans', 'zh-Hant', 'ja', 'ko'],
  example: '3   Q.  When did you see him?\n4   A.  At noon.\n5          MR. DOE:  Objection.',
  kind: 'debate',
  openings: 'QADJMT0123456789',
  labels: [
    // Without a mark behind it, the letter may also head a part of the index of words.
    new RegExp(
      `^${lineNumber}(?<name>[QA])(?:\\.(?:$| {1,2}(?=\\S))| {0,2}: {1,2}(?=\\S)| {2}(?=["“'‘(\\[—-]|\\p{Lu}[\\p{L}'’]*(?:[ ,.?]|$)))`,
      'u',
    ),
    new RegExp(`^${lineNumber}(?<name>Q) (?=["“]?\\p{Lu}[\\p{L}'’]*[ ,.?])`, 'u'),
    new RegExp(
      `^${lineNumber}(?<name>(?:THE (?:${parts})|(?:A |THE )?(?:PROSPECTIVE )?JUROR(?: NO\\.?| NUMBER)? ?\\d{0,3}|(?:MR|MS|MRS|DR|MISS|ATTY|FISCAL|PROS|JUDGE|OFFICER|DETECTIVE|AGENT)\\b\\.? ?${capitalNames}|(?:ALL|MULTIPLE|SEVERAL) [A-Z]+|UNIDENTIFIED [A-Z]+|COURT|WITNESS))(?: \\([^)]{1,40}\\))? {0,2}[:;]`,
      'u',
    ),
  ],
  never: [],
  certain: /./u,
  asks: /^Q$/u,
  answers: /^(?:A|THE WITNESS|WITNESS)$/u,
  presides: /^(?:THE )?(?:COURT|CLERK|REPORTER)/u,
  mayStand: 'anywhere',
  // A list of choices has an A., but hardly a Q.
  proof: { name: /^Q$|^THE |[A-Z]{2}/u },
};
