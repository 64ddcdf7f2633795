import type { HouseStyle, Saying } from '../../../server/src/core/house-styles';

const introduction = `<!-- Written by \`npm run generate\`; change server/src/core/house-styles.ts, this text in test/tools/generated. -->

# House styles

A house style is a standard of punctuation. The setting \`transcript.houseStyle\`, or \`houseStyle\` in the [project file](configuration.md), names one by its id; it then sets the option \`style\` of the rules below, in texts of the languages that it speaks about. What it says nothing of stays as each file has it, and an option that a rule is given by itself wins. The default is \`file\`: each file is held to what it mostly does.`;

/** The page of all house styles: what each says, of which texts, and which option follows from it. */
export function houseStylePage(styles: readonly HouseStyle[]): string {
  return `${[introduction, ...styles.map(sectionOf)].join('\n\n')}\n`;
}

function sectionOf({ id, name, source, says }: HouseStyle): string {
  const head = '| What it says | 内容 | Texts | Rule | `style` |\n| --- | --- | --- | --- | --- |';
  return [
    `## ${id}`,
    `${name.en} · ${name['zh-cn']}`,
    `Source: [${source.title}](${source.address})`,
    [head, ...says.map(rowOf)].join('\n'),
  ].join('\n\n');
}

function rowOf({ text, languages, rule, style }: Saying): string {
  return `| ${[text.en, text['zh-cn'], languages.join(', '), `[${rule}](rules/${rule}.md)`, `\`${style}\``].join(' | ')} |`;
}
