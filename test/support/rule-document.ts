import { type Configuration, configurationOf } from '../../server/src/core/configuration';
import { rules } from '../../server/src/core/rules/index';

/** An example in a rule's documentation, run as a test of the rule. */
export interface Example {
  /** `bad`: the rule finds exactly the marked stretches. `good`: it finds nothing. */
  readonly kind: 'bad' | 'good';
  /** The text, its findings marked as `⟦rule-id|…⟧` (see `readMarkers`). */
  readonly marked: string;
  /** The text after the rule's fixes; undefined where it has none to apply, and after a good example. */
  readonly fixed: string | undefined;
  /** The rule's options in this example, by name, and `replacements` of the configuration. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The 1-based line on which the example begins. */
  readonly line: number;
}

export interface RuleDocument {
  /** The first heading, which is the rule's id. */
  readonly title: string;
  /** The headings of the second level, in order. */
  readonly sections: readonly string[];
  readonly examples: readonly Example[];
}

/** The configuration under which an example of a rule is run. */
export function configurationOfExample(rule: string, { options }: Pick<Example, 'options'>): Configuration {
  const { replacements, ...own } = options;
  return configurationOf({ rules: { [rule]: { level: 'default', ...own } }, replacements }, rules).configuration;
}

/** The sections that every rule's documentation has, in this order. */
export const requiredSections = ['What it finds', 'Why', 'What stays silent'] as const;

/**
 * Reads a rule's documentation. Examples are fenced blocks that begin with three backticks and
 *
 *     transcript bad          its findings are marked: ⟦rule-id|…⟧
 *     transcript fixed        right after the bad one: what the rule makes of it
 *     transcript good         nothing is found here
 *
 * with the rule's options, if the example needs any, as JSON behind the word: `transcript bad {"style": "space"}`; the
 * configuration's list of replacements may stand among them.
 * A block's text has no line ending after its last line. Characters that cannot be seen are written as `{U+00A0}`;
 * trailing spaces, which editors remove, as `{U+0020}`.
 *
 * @throws SyntaxError where a block is not closed, is of no known kind, or where a fixed block follows no bad one.
 */
export function readRuleDocument(markdown: string): RuleDocument {
  const sections: string[] = [];
  const examples: Example[] = [];
  let title = '';
  let bad: Example | undefined;
  for (const part of partsOf(markdown)) {
    if (part.kind === 'title') title = part.text;
    else if (part.kind === 'section') sections.push(part.text);
    else if (part.kind === 'fixed') {
      if (!bad) throw new SyntaxError(`line ${part.line}: a fixed block follows no bad one`);
      examples[examples.length - 1] = { ...bad, fixed: part.text };
      bad = undefined;
    } else {
      const example = { kind: part.kind, marked: part.text, fixed: undefined, options: part.options, line: part.line };
      examples.push(example);
      bad = part.kind === 'bad' ? example : undefined;
    }
  }
  return { title, sections, examples };
}

interface Part {
  readonly kind: 'title' | 'section' | 'bad' | 'good' | 'fixed';
  readonly text: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly line: number;
}

function partsOf(markdown: string): Part[] {
  const lines = markdown.split(/\r?\n/);
  const parts: Part[] = [];
  for (let i = 0; i < lines.length; i++) {
    const heading = /^(#{1,2}) (.+)$/.exec(lines[i]!);
    const fence = /^```(.*)$/.exec(lines[i]!);
    if (heading) {
      const kind = heading[1] === '#' ? 'title' : 'section';
      parts.push({ kind, text: heading[2]!.trim(), options: {}, line: i + 1 });
    } else if (fence) {
      const end = lines.indexOf('```', i + 1);
      if (end < 0) throw new SyntaxError(`line ${i + 1}: the block is not closed`);
      const text = unescaped(lines.slice(i + 1, end).join('\n'));
      if (fence[1]!.startsWith('transcript')) parts.push({ ...infoOf(fence[1]!, i + 1), text, line: i + 1 });
      i = end;
    }
  }
  return parts;
}

function infoOf(info: string, line: number): Pick<Part, 'kind' | 'options'> {
  const [, kind, options] = /^transcript (bad|good|fixed)(?: (\{.*\}))?$/.exec(info) ?? [];
  if (kind !== 'bad' && kind !== 'good' && kind !== 'fixed')
    throw new SyntaxError(`line ${line}: “${info}” is no bad, good or fixed block`);
  return { kind, options: options ? (JSON.parse(options) as Record<string, unknown>) : {} };
}

function unescaped(text: string): string {
  return text.replace(/\{U\+([0-9A-F]{4,6})\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
