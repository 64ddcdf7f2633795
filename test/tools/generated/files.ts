import { houseStyleIds } from '../../../server/src/core/configuration';
import { conventions } from '../../../server/src/core/conventions/index';
import { houseStyles } from '../../../server/src/core/house-styles';
import { rules } from '../../../server/src/core/rules/index';
import { conventionPage } from './convention-page';
import { houseStylePage } from './house-style-page';
import { projectFileSchema } from './project-file-schema';
import { documentedRule, rulePage, ruleTable } from './rule-pages';
import { conventionNames, houseStyleNames, ruleNames, ruleSettings } from './settings';

/** Where the generated pages stand; nothing else stands there. */
export const pagesFolder = 'docs/rules';

/** A JSON object whose members are objects, as deep as it is looked into. */
interface Members {
  [name: string]: Members;
}

/**
 * Every file that follows from the registries, by its path from the root: the rules' pages and their table, the pages of
 * the conventions and the house styles, the schema of the project file, the settings in package.json and their texts.
 * `read` gives the text of a file that is there, so that what is written by hand stays.
 */
export function generatedFiles(read: (path: string) => string): ReadonlyMap<string, string> {
  const documented = rules.map((rule) => documentedRule(rule, read(`server/src/core/rules/${rule.id}.md`)));
  return new Map([
    ...documented.map((one): [string, string] => [`${pagesFolder}/${one.rule.id}.md`, rulePage(one)]),
    [`${pagesFolder}/README.md`, ruleTable(documented)],
    ['docs/conventions.md', conventionPage(conventions)],
    ['docs/house-styles.md', houseStylePage(houseStyles)],
    ['client/schemas/transcript.config.schema.json', json(projectFileSchema(rules, conventions, houseStyles))],
    ['package.json', json(manifest(JSON.parse(read('package.json')) as Members))],
    ['package.nls.json', json(texts(read('package.nls.json'), 'en'))],
    ['package.nls.zh-cn.json', json(texts(read('package.nls.zh-cn.json'), 'zh-cn'))],
  ]);
}

function manifest(written: Members): Members {
  const settings = written['contributes']!['configuration']!['properties']!;
  Object.assign(settings['transcript.rules']!, { additionalProperties: false, properties: ruleSettings(rules) });
  Object.assign(settings['transcript.conventions']!['items']!, {
    enum: conventions.map(({ id }) => id),
    enumDescriptions: conventions.map(({ id }) => `%conventions.${id}%`),
  });
  Object.assign(settings['transcript.houseStyle']!, {
    enum: houseStyleIds,
    enumDescriptions: houseStyleIds.map((id) => `%houseStyles.${id}%`),
  });
  return written;
}

function texts(written: string, locale: 'en' | 'zh-cn'): Record<string, string> {
  const byHand = Object.entries(JSON.parse(written) as Record<string, string>).filter(
    ([key]) => !/^(?:rules|conventions|houseStyles)\./.test(key),
  );
  const names = { ...conventionNames(conventions), ...houseStyleNames(houseStyles), ...ruleNames(rules) };
  return Object.fromEntries([...byHand, ...Object.entries(names).map(([key, text]) => [key, text[locale]] as const)]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
