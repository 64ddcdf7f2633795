import type { JsonObject } from './annotation';
import { withWhatIsSaidOf } from './code-merging';
import { type Code, type Codebook, codeOf } from './codebook';
import { mayStandBelow, notAbove, withMembers } from './codebook-changes';
import { asList, defined, isObject, textIn } from './json-members';

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
    return code === heir ? notRelatedToItself(all.reduce(withWhatIsSaidOf, placed)) : placed;
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

/** Those that were merged may have been related to one another. */
function notRelatedToItself(code: Code): Code {
  return withMembers(code, withReferences(code.json, otherReferences, code.id, undefined));
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
