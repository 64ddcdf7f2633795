import { claimsOf, isChair, type NameClaims } from './name-claims';

/** A name as labels print it, without layout spaces. */
export interface SpeakerName {
  readonly name: string;
  /** The convention of its labels. */
  readonly convention: string;
  /** How many turns are under this name. */
  readonly turns: number;
}

/**
 * Which of the names, in the order of first appearance, mean the same person: for each, the index of the first that does.
 * Two names are put together only where there is no other candidate; in doubt they stay two people. Linear in the names.
 */
export function samePeople(names: readonly SpeakerName[]): number[] {
  const claims = names.map(({ name, convention }) => claimsOf(name, convention));
  const groups = new Groups(claims.length);
  const join = (key: (claims: NameClaims) => string | undefined) => {
    for (const members of indicesBy(claims, key).values())
      for (const member of members) groups.join(members[0]!, member);
  };
  join(({ key }) => key);
  joinPersons(claims, groups);
  join(({ person, office }) => surnameWithOffice(person, office));
  joinShortNames(names, claims, groups);
  joinCalledBySurname(claims, groups);
  joinAliases(claims, groups);
  joinOffices(claims, groups);
  return claims.map((_, index) => groups.first(index));
}

/** People of the same name are one, unless what is printed beside the name tells them apart. */
function joinPersons(claims: readonly NameClaims[], groups: Groups): void {
  for (const members of indicesBy(claims, ({ person }) => person).values()) {
    const details = new Set(members.map((index) => claims[index]!.detail).filter((detail) => detail !== undefined));
    const byDetail = new Map<string | undefined, number>();
    for (const index of members) {
      const detail = details.size > 1 ? (claims[index]!.detail ?? '') : undefined;
      groups.join(byDetail.get(detail) ?? byDetail.set(detail, index).get(detail)!, index);
    }
  }
}

/** In one office, the same surname is the same person: `(Mr. ole Doe)` and `(Mr. Doe)`. */
function surnameWithOffice(person: string | undefined, office: string | undefined): string | undefined {
  if (person === undefined || office === undefined || !/^[a-z]/.test(person)) return undefined;
  return `${person.slice(person.lastIndexOf(' ') + 1)}, ${office}`;
}

/** An introduction is printed once or twice: `JANE DOE, HOST`, and from there on `DOE`. */
const mostIntroductions = 2;

/** Somebody who is introduced by the full name is called by surname alone from there on. */
function joinShortNames(names: readonly SpeakerName[], claims: readonly NameClaims[], groups: Groups): void {
  const introduced = indicesBy(claims, ({ person }, index) =>
    person?.includes(' ') && names[index]!.turns <= mostIntroductions ? lastWord(person) : undefined,
  );
  const allNamed = indicesBy(claims, ({ person }) => (person?.includes(' ') ? lastWord(person) : undefined));
  claims.forEach(({ person }, index) => {
    const candidates = person === undefined ? undefined : introduced.get(person);
    if (!candidates || candidates.length !== allNamed.get(person!)!.length) return;
    if (candidates.every((candidate) => candidate < index && names[candidate]!.turns < names[index]!.turns))
      joinOnly(groups, index, candidates);
  });
}

/** Somebody called by surname and office is the only one with that surname who holds the office: `早瀬事務総長` is `事務総長（早瀬太郎君）`. */
function joinCalledBySurname(claims: readonly NameClaims[], groups: Groups): void {
  const inOffice = indicesBy(claims, ({ office, person }) => (person === undefined ? undefined : office));
  claims.forEach(({ surname, office }, index) => {
    if (surname === undefined || office === undefined) return;
    const bearers = (inOffice.get(office) ?? []).filter((holder) => isFullName(claims[holder]!.person!, surname));
    joinOnly(groups, index, bearers);
  });
}

function isFullName(person: string, surname: string): boolean {
  return person.startsWith(surname) && person.length > surname.length;
}

function joinAliases(claims: readonly NameClaims[], groups: Groups): void {
  const byKey = indicesBy(claims, ({ key }) => key);
  for (const [alias, bearers] of indicesBy(claims, ({ alias }) => alias)) {
    for (const index of byKey.get(alias) ?? []) joinOnly(groups, index, bearers);
  }
}

/** An office alone means whoever holds it, if only one person does; a chair, who was named before. */
function joinOffices(claims: readonly NameClaims[], groups: Groups): void {
  const holders = indicesBy(claims, ({ office, person }) => (person === undefined ? undefined : office));
  claims.forEach(({ key, person, office }, index) => {
    const named = person === undefined ? office : key;
    const all = named === undefined ? [] : (holders.get(named) ?? []);
    if (named !== undefined && isChair(named) && all.some((holder) => holder > index)) return;
    joinOnly(groups, index, all);
  });
}

/** Joins a name to the candidates if they are all the same person. */
function joinOnly(groups: Groups, index: number, candidates: readonly number[]): void {
  const others = candidates.filter((candidate) => candidate !== index);
  if (new Set(others.map((candidate) => groups.first(candidate))).size === 1) groups.join(others[0]!, index);
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

/** The indices of the items by a key; those without one are left out. */
function indicesBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item, index: number) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    if (key === undefined) return;
    const known = found.get(key);
    if (known) known.push(index);
    else found.set(key, [index]);
  });
  return found;
}

/** A partition of indices, each group named by its first (union-find). */
class Groups {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  first(index: number): number {
    let root = index;
    while (this.parents[root] !== root) root = this.parents[root]!;
    this.parents[index] = root;
    return root;
  }

  join(a: number, b: number): void {
    const one = this.first(a);
    const other = this.first(b);
    this.parents[Math.max(one, other)] = Math.min(one, other);
  }
}
