import type { Convention } from '../syntax/convention';

/** American court reporters: `Q.` and `A.`, `THE COURT:`, `MR. DOE:`, with or without a line number before. */
export const usCourt: Convention = {
  id: 'us-court',
  name: { en: 'US court', 'zh-cn': '美国法庭' },
  languages: ['en'],
  example: '3   Q.  When did you see him?\n4   A.  At noon.\n5          MR. DOE:  Objection.',
  label:
    /^(?:\d{1,2} {1,2})?(?:(?<name>[QA])(?:\.(?: |$)|[: ] (?=\S)| {2})|(?<name2>(?:THE (?:COURT|WITNESS|CLERK|DEPUTY CLERK|COURT CLERK|COURTROOM DEPUTY|LAW CLERK|REPORTER|COURT REPORTER|BAILIFF|MARSHAL|DEFENDANT|PLAINTIFF|INTERPRETER|FOREPERSON|JURY|JUROR|VIDEOGRAPHER|PROSECUTOR)|(?:A )?(?:PROSPECTIVE )?JUROR(?: NO\. \d{1,3})?|(?:MR|MS|MRS|DR|MISS|JUDGE)\.? (?:[A-Z]\. )?[A-Z][A-Z'’.-]*(?: [A-Z][A-Z'’.-]*){0,2}|ALL(?: [A-Z]+)?)):)/u,
  never: [],
  certain: /./u,
  asks: /^Q$/u,
  presides: /^THE (?:COURT|CLERK|REPORTER)/u,
  mayStand: 'anywhere',
};
