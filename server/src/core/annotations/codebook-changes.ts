import type { JsonObject } from './annotation';
import { type Code, type Codebook, codeOf, languageFor } from './codebook';
import { asList, defined, isObject, listIn, oneOrList, sameJson } from './json-members';
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

/** What is to become of a code; what is left out stays as it is. */
export interface CodeChange {
  readonly label?: string;
  /** Empty: it has none any more. */
  readonly definition?: string;
  /** `#rrggbb`; empty: it has none any more. */
  readonly colour?: string;
  /** The id of the code that it is to stand below; `null`: it is to stand at the top. */
  readonly broader?: string | null;
}

/**
 * With a code changed: its label and definition in that language in which somebody who reads `language` sees them.
 * Members that this tool does not know, and what it is called in other languages, stay. Undefined where there is no such
 * code, or it would come to stand below itself.
 */
export function withCodeChanged(
  codebook: Codebook,
  id: string,
  { label, definition, colour, broader }: CodeChange,
  language: string,
): Codebook | undefined {
  const code = codebook.codes.find((candidate) => candidate.id === id);
  if (!code || (typeof broader === 'string' && !mayStandBelow(codebook, id, broader))) return undefined;
  const shown = languageFor(code.labels, language) ?? 'und';
  const members: Record<string, unknown> = { ...code.json };
  if (label !== undefined) members['prefLabel'] = withText(members['prefLabel'], shown, label);
  if (definition !== undefined) {
    const place = languageFor(code.definitions, language) ?? shown;
    members['definition'] = withText(members['definition'], place, definition);
  }
  if (colour !== undefined) members[terms.colour] = colour || undefined;
  if (broader !== undefined) members['broader'] = broader ?? undefined;
  const nodes = broader === undefined ? codebook.codes : codebook.codes.map((other) => notAbove(other, id));
  const changed = broader === undefined ? withMembers(code, members) : codeOf(defined(members))!;
  return { ...codebook, codes: nodes.map((other) => (other.id === id ? changed : other)) };
}

/** Whether a code is there and may come to stand below another without standing below itself. */
export function mayStandBelow({ codes }: Codebook, id: string, broader: string): boolean {
  const byId = new Map(codes.map((code) => [code.id, code]));
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

/** Without a code; those below it come to stand below the one above it. */
export function withoutCode(codebook: Codebook, id: string): Codebook {
  const gone = codebook.codes.find((code) => code.id === id);
  if (!gone) return codebook;
  const codes = codebook.codes.flatMap((code) =>
    code === gone ? [] : [adopted(notAbove(code, id), gone, gone.broader)],
  );
  return { ...codebook, codes };
}

/**
 * With one code in the place of two: `into` keeps its label and colour, what was said of the other is said of it as well,
 * and what stood below the other stands below it. Unchanged where one of them is missing, or both are the same.
 */
export function withCodesMerged(codebook: Codebook, id: string, into: string): Codebook {
  const gone = codebook.codes.find((code) => code.id === id);
  const left = codebook.codes.find((code) => code.id === into);
  if (!gone || !left || gone === left) return codebook;
  const codes = codebook.codes.flatMap((code) => {
    if (code === gone) return [];
    const isBelow = code !== left && mayStandBelow(codebook, code.id, into);
    const moved = adopted(notAbove(code, id), gone, isBelow ? into : gone.broader);
    return [code === left ? withDefinitionsOf(moved, gone) : moved];
  });
  return { ...codebook, codes };
}

/** A code that stood below `gone`, below another; any other as it is. */
function adopted(code: Code, gone: Code, broader: string | undefined): Code {
  return code.broader === gone.id ? codeOf(defined({ ...code.json, broader }))! : code;
}

/** A code that does not say of another that it stands below: that is for the other to say. */
function notAbove(code: Code, id: string): Code {
  const below = listIn(code.json, 'narrower');
  if (!below.includes(id)) return code;
  const narrower = oneOrList(below.filter((other) => other !== id));
  return withMembers(code, { ...code.json, narrower });
}

function withDefinitionsOf(code: Code, { json }: Code): Code {
  const [ours, theirs] = [textsIn(code.json['definition']), textsIn(json['definition'])];
  const both = { ...ours };
  for (const [language, texts] of Object.entries(theirs)) {
    const known = asList(ours[language]);
    const added = asList(texts).filter((text) => !known.some((other) => sameJson(other, text)));
    both[language] = oneOrList([...known, ...added]);
  }
  const definition = Object.keys(both).length > 0 ? both : undefined;
  return withMembers(code, { ...code.json, definition });
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
function textsIn(member: unknown): Record<string, unknown> {
  if (isObject(member)) return { ...member };
  return member === undefined ? {} : { und: member };
}
