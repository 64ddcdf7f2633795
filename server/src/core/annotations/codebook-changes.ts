import { fill, type Localized } from '../localized';
import type { JsonObject } from './annotation';
import { type Code, type Codebook, codeOf, codesById, languageFor } from './codebook';
import { colourIn } from './colour';
import { asList, defined, isObject, listIn, oneOrList } from './json-members';
import { terms } from './vocabulary';

/** What a code is made of. */
export interface NewCode {
  /** `#` and a random UUID. */
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly definitions?: Readonly<Record<string, string>>;
  readonly colour?: string | undefined;
  readonly broader?: string | undefined;
  readonly isCodable?: boolean;
}

/** A code with nothing but what is said here; one that may be given unless it is said that it may not. */
export function newCode({ id, labels, definitions, colour, broader, isCodable = true }: NewCode): Code {
  const json = defined({
    id,
    type: 'Concept',
    prefLabel: labels,
    definition: definitions,
    [terms.colour]: colour,
    [terms.codable]: isCodable ? undefined : false,
    broader,
    inScheme: '',
  });
  return codeOf(json)!;
}

/** With a code added. */
export function withCode(codebook: Codebook, code: NewCode): Codebook {
  return { ...codebook, codes: [...codebook.codes, newCode(code)] };
}

/** Why a code stays as it is. */
export interface CodeChangeFault {
  readonly fault: Localized;
}

/** What is to become of a code; what is left out stays as it is. */
export interface CodeChange {
  readonly label?: string;
  /** Empty: it has none any more. */
  readonly definition?: string;
  /** `#rrggbb` or `#rgb`; empty: it has none any more. */
  readonly colour?: string;
  /** The id of the code that it is to stand below; `null`: it is to stand at the top. */
  readonly broader?: string | null;
}

/**
 * With a code changed: its label and definition in that language in which somebody who reads `language` sees them.
 * Members that this tool does not know, and what it is called in other languages, stay. Or why it
 * cannot be so.
 */
export function withCodeChanged(
  codebook: Codebook,
  id: string,
  { label, definition, colour, broader }: CodeChange,
  language: string,
): Codebook | CodeChangeFault {
  const code = codebook.codes.find((candidate) => candidate.id === id);
  if (!code) return { fault: noSuchCode };
  if (label?.trim() === '') return { fault: noLabel };
  if (colour && colourIn(colour) === undefined) return { fault: fill(noColour, { colour }) };
  if (typeof broader === 'string') {
    if (!codebook.codes.some((other) => other.id === broader)) return { fault: noSuchCodeAbove };
    if (!mayStandBelow(codebook, id, broader)) return { fault: belowItself };
  }
  const shown = languageFor(code.labels, language) ?? 'und';
  const members: Record<string, unknown> = { ...code.json };
  if (label !== undefined) members['prefLabel'] = withText(members['prefLabel'], shown, label);
  if (definition !== undefined) {
    const place = languageFor(code.definitions, language) ?? shown;
    members['definition'] = withText(members['definition'], place, definition);
  }
  if (colour !== undefined) members[terms.colour] = colourIn(colour);
  if (broader !== undefined) members['broader'] = broader ?? undefined;
  const changed = broader === undefined ? withMembers(code, members) : codeOf(defined(members))!;
  const others = broader === undefined ? codebook.codes : codebook.codes.map((other) => notAbove(other, id));
  return { ...codebook, codes: others.map((other, index) => (codebook.codes[index] === code ? changed : other)) };
}

/** Whether a code is there and may come to stand below another without standing below itself. */
export function mayStandBelow({ codes }: Codebook, id: string, broader: string): boolean {
  const byId = codesById(codes);
  const seen = new Set<string>();
  for (let above = byId.get(broader); above && !seen.has(above.id); above = byId.get(above.broader ?? '')) {
    if (above.id === id) return false;
    seen.add(above.id);
  }
  return byId.has(broader);
}

/** A code with other members; it stays below the code it stands below, even where only that one says so. */
export function withMembers({ id, broader }: Code, members: JsonObject): Code {
  return codeOf(defined(members), new Map(broader === undefined ? [] : [[id, broader]]))!;
}

/** A code that does not say of another that it stands below: that is for the other to say. */
export function notAbove(code: Code, id: string): Code {
  const below = listIn(code.json, 'narrower');
  if (!below.includes(id)) return code;
  const narrower = oneOrList(below.filter((other) => other !== id));
  return withMembers(code, { ...code.json, narrower });
}

/** Texts by language with the first one of a language replaced, or taken away where it is empty; any others stay. */
function withText(member: unknown, language: string, text: string): JsonObject | undefined {
  const texts = textsIn(member);
  const name = language === 'und' && '@none' in texts ? '@none' : language;
  const [, ...others] = asList(texts[name]);
  const changed = defined({ ...texts, [name]: oneOrList(text === '' ? others : [text, ...others]) });
  return Object.keys(changed).length > 0 ? changed : undefined;
}

/** Texts as JSON-LD has them by language; a single one is in none. */
export function textsIn(member: unknown): Record<string, unknown> {
  if (isObject(member)) return { ...member };
  return member === undefined ? {} : { und: member };
}

const noSuchCode: Localized = {
  en: 'the codebook has no such code any more; choose one that it has',
  'zh-cn': '编码表中已没有这个编码；请选择现有的编码',
};
const noSuchCodeAbove: Localized = {
  en: 'the codebook has no longer the code that it is to stand below; choose one that it has',
  'zh-cn': '编码表中已没有要移到其下的编码；请选择现有的编码',
};
const belowItself: Localized = {
  en: 'it would stand below itself; choose a code that does not stand below this one',
  'zh-cn': '它会成为自己的下级；请选择不在它之下的编码',
};
const noLabel: Localized = { en: 'a code needs a name; give it one', 'zh-cn': '编码须有名称；请输入名称' };
const noColour: Localized = {
  en: '“{colour}” is not a colour that codes can have; write it as in #4477aa',
  'zh-cn': '“{colour}”不是编码可用的颜色；请写成 #4477aa 这样',
};
