import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import type { Convention } from '../../../server/src/core/syntax/convention';

const introduction = `<!-- Written by \`npm run generate\`; change the conventions in server/src/core/conventions, this text in test/tools/generated. -->

# Conventions

A convention is one house style of speaker labels. Which ones are in force is found from the file itself, when it is opened, saved, or nobody has typed for a second; the language status of VS Code and \`transcript outline\` say which, and what they rest on. The setting \`transcript.conventions\`, or \`conventions\` in the [project file](configuration.md), pins them by their ids; [patterns of your own](configuration.md#patterns-of-your-own) add others.

## What begins a turn

A label at the start of a line, whatever spaces extraction left in it, after a blank line, the end of a sentence, a line that ends in a colon, a heading, or what belongs to the page. Whoever it names must be known to speak: by a role word such as 记者 or THE COURT, by a second label in the same file, by following a reporter’s question, in Chinese by a full name or an office among others who talk, or by the setting \`speakers\`. Verbs that introduce a quotation (他说：), lead-ins (例如：, Note:) and the fields of a form (時間：, Date:) never speak.

## Who speaks, who asks

Different labels of one person are one speaker in the outline: \`王 毅\`, \`王毅\` and \`王毅外长\`; \`MR. DOE\`, \`Mr. Doe (Ctd.)\` and \`THE MINISTER FOR WATER (Mr. Doe)\`; \`事務総長（早瀬太郎君）\` and \`早瀬事務総長\`; \`Ann Lee (AL)\` and \`AL\`. In doubt two labels stay two people.

Some labels ask (记者, Q, JUSTICE DOE), some preside (主席, THE COURT); where somebody asks, the others answer. In American courts \`BY MR. DOE:\` says who asks from there on. A time beside a label, \`[00:12:30]\` or \`(09:27)\`, is kept with the turn and is no part of the name.

## The conventions

The examples are made up.`;

/** The page of all conventions, each with its example as it is read. */
export function conventionPage(conventions: readonly Convention[]): string {
  return `${[introduction, ...conventions.map(sectionOf)].join('\n\n')}\n`;
}

function sectionOf({ id, name, languages, example }: Convention): string {
  const { turns } = Analysis.of(example, { ...defaultConfiguration, conventions: [id] }).structure();
  const roles = turns.map(({ speaker, role }) => `${speaker}: ${role}`);
  return [
    `### ${id}`,
    `${name.en} · ${name['zh-cn']} · ${languages.join(', ')}`,
    `\`\`\`text\n${example}\n\`\`\``,
    [...new Set(roles)].join('; '),
  ].join('\n\n');
}
