import { type Code, type Codebook, codeOf, codesById } from './codebook';
import { withMembers } from './codebook-changes';
import { defined, isObject, textIn } from './json-members';
import { groupTerms, terms } from './vocabulary';

/** A codebook with the codes of another, and how many of them were new to it. */
export interface ImportedCodes {
  readonly codebook: Codebook;
  readonly added: number;
  /** Those that it had before. */
  readonly known: number;
  /** By the id of each imported code, the one that it has now. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Adds the codes of `imported` to a codebook, each below the one that it stood below, and its groups. A code is known by
 * its id, or else by its name below the same code; then what the codebook says of it stays, and only what it does not say
 * is added.
 */
export function withImportedCodes(codebook: Codebook, imported: Codebook): ImportedCodes {
  const before = codesById(codebook.codes);
  const codes = new Map(before);
  /** Those that an imported code may yet be by its name. */
  const free = new Set([...before.values()].filter(({ id }) => !imported.codes.some((code) => code.id === id)));
  /** By the id in `imported`, the id in the result. */
  const ids = new Map<string, string>();
  for (const code of fromTheTop(imported)) {
    const broader = ids.get(code.broader ?? '');
    const known = codes.get(code.id) ?? namesake(free, code, broader);
    if (known) free.delete(known);
    const id = known?.id ?? code.id;
    ids.set(code.id, id);
    codes.set(id, known ? completed(known, code) : codeOf(defined({ ...code.json, broader }))!);
  }
  const groups = imported.others.flatMap((node) => groupWith(node, ids) ?? []);
  const others = groups.filter((group) => !codebook.others.some((node) => idOf(node) === idOf(group)));
  const added = [...codes.values()].filter(({ id }) => !before.has(id));
  /** A second line with one id stays as it is: which of them is right is for somebody to say. */
  const kept = codebook.codes.map((code) => (before.get(code.id) === code ? codes.get(code.id)! : code));
  return {
    codebook: { ...codebook, codes: [...kept, ...added], others: [...codebook.others, ...others] },
    added: added.length,
    known: imported.codes.length - added.length,
    ids,
  };
}

/** Each code behind the one that it stands below. */
function fromTheTop({ codes }: Codebook): ReadonlySet<Code> {
  const byId = codesById(codes);
  const ordered = new Set<Code>();
  for (const code of codes) {
    const path = new Set<Code>();
    let above: Code | undefined = code;
    for (; above && !path.has(above); above = byId.get(above.broader ?? '')) path.add(above);
    for (const one of [...path].reverse()) ordered.add(one);
  }
  return ordered;
}

function namesake(candidates: ReadonlySet<Code>, { labels }: Code, broader: string | undefined): Code | undefined {
  const names = new Set(Object.values(labels));
  return [...candidates].find(
    (code) => code.broader === broader && Object.values(code.labels).some((name) => names.has(name)),
  );
}

/** What is known of a code, with what only the other one says. */
function completed(known: Code, other: Code): Code {
  const isDefined = Object.keys(known.definitions).length > 0;
  const missing = defined({
    definition: isDefined ? undefined : other.json['definition'],
    [terms.colour]: known.json[terms.colour] === undefined ? other.colour : undefined,
  });
  return Object.keys(missing).length > 0 ? withMembers(known, { ...known.json, ...missing }) : known;
}

/** A group with the codes that the result has; undefined for anything else. */
function groupWith(node: unknown, ids: ReadonlyMap<string, string>): unknown {
  const members = isObject(node) ? node[groupTerms.member] : undefined;
  if (!isObject(node) || node['type'] !== groupTerms.type || !Array.isArray(members)) return undefined;
  return { ...node, [groupTerms.member]: members.map((member: unknown) => memberWith(member, ids)) };
}

function memberWith(member: unknown, ids: ReadonlyMap<string, string>): unknown {
  const id = isObject(member) ? ids.get(textIn(member, '@id') ?? '') : undefined;
  return id === undefined ? member : { '@id': id };
}

function idOf(node: unknown): string | undefined {
  return isObject(node) ? textIn(node, 'id') : undefined;
}
