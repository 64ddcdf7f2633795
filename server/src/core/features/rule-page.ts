import type { Rule } from '../rules/rule';

const pages = 'https://github.com/transcript-annotator/transcript-annotator/blob/main/docs/rules';

/** The address of the page that explains a rule to people. */
export function rulePageOf({ id }: Rule): string {
  return `${pages}/${id}.md`;
}
