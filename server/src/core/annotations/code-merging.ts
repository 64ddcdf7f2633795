import type { JsonObject } from './annotation';
import type { Code } from './codebook';
import { textsIn, withMembers } from './codebook-changes';
import { asList, isObject, oneOrList, sameJson } from './json-members';
import { terms } from './vocabulary';

/**
 * A code with what is said of another one and not yet of it. It stays the one it is, where it stands: names of the other
 * become other names (`skos:altLabel`), and definitions in one language become one text, a line each.
 */
export function withWhatIsSaidOf(code: Code, { json, labels }: Code): Code {
  const members: Record<string, unknown> = { ...code.json };
  for (const [name, value] of Object.entries(json))
    if (!ownMembers.has(name)) members[name] = bothOf(name, members[name], value);
  const known = Object.values(code.labels);
  const others = Object.entries(labels).filter(([, name]) => !known.includes(name));
  const names = others.map(([language, name]) => inLanguage(name, language));
  members[otherNames] = oneOrList([...asList(members[otherNames]), ...newIn(names, asList(members[otherNames]))]);
  return withMembers(code, members);
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
