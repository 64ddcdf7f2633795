import type { JsonObject } from './annotation';
import { type Code, type Codebook, codeOf } from './codebook';
import { mayStandBelow, notAbove, textsIn, withMembers } from './codebook-changes';
import { asList, defined, isObject, oneOrList, sameJson, textIn } from './json-members';
import { terms } from './vocabulary';

/** Without a code; those below it come to stand below the one above it, and groups have it no more. */
export function withoutCode(codebook: Codebook, id: string): Codebook {
  const gone = codebook.codes.find((code) => code.id === id);
  if (!gone) return codebook;
  const left = codebook.codes.filter((code) => code.id !== id);
  return {
    ...codebook,
    codes: left.map((code) => moved(code, gone, gone.broader, undefined)),
    others: codebook.others.map((node) => elsewhere(node, id, undefined)),
  };
}

/**
 * With one code in the place of two: `into` keeps its label and colour, what was said of the other is said of it as well,
 * what stood below the other stands below it, and groups have it instead. Unchanged where one of them is missing, or both
 * are the same.
 */
export function withCodesMerged(codebook: Codebook, id: string, into: string): Codebook {
  const all = codebook.codes.filter((code) => code.id === id);
  const [gone] = all;
  const heir = codebook.codes.find((code) => code.id === into);
  if (!gone || !heir || id === into) return codebook;
  const left = codebook.codes.filter((code) => code.id !== id);
  const codes = left.map((code) => {
    const isBelow = code.id !== into && mayStandBelow(codebook, code.id, into);
    const placed = moved(code, gone, isBelow ? into : gone.broader, into);
    return code === heir ? all.reduce(withWhatIsSaidOf, placed) : placed;
  });
  const others = codebook.others.map((node) => elsewhere(node, id, into));
  return { ...codebook, codes, others };
}

/** Members that name other codes, besides those that make the tree. */
const otherReferences = /^(?:skos:)?(?:member|hasTopConcept|related)$/;

/** A code without `gone`: below `broader` where it stood below it, related to `into` where it was related to it. */
function moved(code: Code, gone: Code, broader: string | undefined, into: string | undefined): Code {
  const related = withReferences(notAbove(code, gone.id).json, otherReferences, gone.id, into);
  const json = withReferences(related, /^broader$/, gone.id, broader);
  if (code.broader !== gone.id) return withMembers(code, json);
  return codeOf(defined({ ...json, broader: json['broader'] ?? broader }))!;
}

/** A node that is no code, with `to` for `from`. */
function elsewhere(node: unknown, from: string, to: string | undefined): unknown {
  return isObject(node) ? withReferences(node, otherReferences, from, to) : node;
}

/** A node with `to` for `from` in some of its members, or without it; each stands once there, and never the node itself. */
function withReferences(node: JsonObject, members: RegExp, from: string, to: string | undefined): JsonObject {
  const changed = Object.entries(node).map(([name, value]) => {
    const values = asList(value);
    if (!members.test(name) || !values.some((one) => idIn(one) === from)) return [name, value];
    const seen = new Set([textIn(node, 'id')]);
    const kept = values.flatMap((one) => {
      const before = idIn(one);
      const id = before === from ? to : before;
      if (id === undefined) return before === from ? [] : [one];
      if (seen.has(id)) return [];
      seen.add(id);
      return [before === from ? withId(one, id) : one];
    });
    return [name, Array.isArray(value) ? kept : kept[0]];
  });
  return defined(Object.fromEntries(changed));
}

/** The id in a reference, which is a text or an object. */
function idIn(reference: unknown): string | undefined {
  if (typeof reference === 'string') return reference;
  return isObject(reference) ? (textIn(reference, '@id') ?? textIn(reference, 'id')) : undefined;
}

function withId(reference: unknown, id: string): unknown {
  if (!isObject(reference)) return id;
  return { ...reference, ['@id' in reference ? '@id' : 'id']: id };
}

/** What makes a code the one it is, and where it stands: not to be taken over. */
const ownMembers: ReadonlySet<string> = new Set([
  'id',
  'type',
  'prefLabel',
  'broader',
  'narrower',
  'inScheme',
  'topConceptOf',
  terms.codable,
]);

/** Members of which a code may have any number, as SKOS has it. */
const plural = /^(?:skos:)?(?:altLabel|hiddenLabel|note|scopeNote|example|(?:change|editorial|history)Note|related)$/;

/** With what is said of another code, whose names become other names. */
function withWhatIsSaidOf(code: Code, { json, labels }: Code): Code {
  const members: Record<string, unknown> = { ...code.json };
  for (const [name, value] of Object.entries(json))
    if (!ownMembers.has(name)) members[name] = bothOf(name, members[name], value);
  const known = Object.values(code.labels);
  const others = Object.entries(labels).filter(([, name]) => !known.includes(name));
  const names = others.map(([language, name]) => inLanguage(name, language));
  members[otherNames] = oneOrList([...asList(members[otherNames]), ...newIn(names, asList(members[otherNames]))]);
  return withMembers(code, members);
}

const otherNames = 'skos:altLabel';

/** A text as JSON-LD has it where the context does not tell its languages. */
function inLanguage(text: string, language: string): unknown {
  return language === 'und' ? text : { '@value': text, '@language': language };
}

/** What is said of the code that stays, with what only the other one says. */
function bothOf(member: string, ours: unknown, theirs: unknown): unknown {
  if (ours === undefined) return theirs;
  if (member === 'definition') return byLanguage(ours, theirs, inOneText);
  if (!plural.test(member)) return ours;
  return isByLanguage(ours) && isByLanguage(theirs)
    ? byLanguage(ours, theirs, (known, added) => oneOrList([...known, ...added]))
    : oneOrList([...asList(ours), ...newIn(theirs, asList(ours))]);
}

/** Texts by language, put together in each language that both have. */
function byLanguage(
  ours: unknown,
  theirs: unknown,
  together: (known: readonly unknown[], added: readonly unknown[]) => unknown,
): JsonObject {
  const both = textsIn(ours);
  for (const [name, texts] of Object.entries(textsIn(theirs))) {
    const language = [name, ...(noLanguage.includes(name) ? noLanguage : [])].find((one) => one in both) ?? name;
    const known = asList(both[language]);
    both[language] = known.length > 0 ? together(known, newIn(texts, known)) : texts;
  }
  return both;
}

/** How JSON-LD says that a text is in no language, and how we do. */
const noLanguage: readonly string[] = ['und', '@none'];

/** Only the first text of a language is shown: both are to be seen in it. */
function inOneText(known: readonly unknown[], added: readonly unknown[]): unknown {
  if (added.length === 0) return oneOrList(known);
  const all = [...known, ...added];
  return all.every((text) => typeof text === 'string') ? all.join('\n') : all;
}

function newIn(texts: unknown, known: readonly unknown[]): readonly unknown[] {
  return asList(texts).filter((text) => !known.some((other) => sameJson(other, text)));
}

function isByLanguage(value: unknown): boolean {
  return isObject(value) && !('@value' in value) && !('@id' in value);
}
