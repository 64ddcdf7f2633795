import type { Role } from '../syntax/block';

/** What tells the role of a turn. */
export interface RoleEvidence {
  /** Index of the speaker. */
  readonly speaker: number;
  /** What the label says by itself. */
  readonly said: Role | undefined;
  /** Whether one of its paragraphs ends with a question. */
  readonly endsAsking: boolean;
  /** `debate`: whoever speaks may ask in passing, so that only the label tells; `interview`: some ask and the others answer. */
  readonly kind: 'debate' | 'interview';
}

/**
 * The roles of all turns, in their order. In an interview, somebody asks whose label says so or who nearly always ends
 * with a question, and the others answer; in a debate, only whoever speaks after a question answers it.
 */
export function rolesOf(turns: readonly RoleEvidence[]): Role[] {
  const askers = askersAmong(turns);
  const isAsked = askers.size > 0 || turns.some(({ said, kind }) => said === 'question' && kind === 'interview');
  const inInterview = isAsked ? 'answer' : 'statement';
  let last: Role = 'statement';
  return turns.map(({ speaker, said, kind }) => {
    const inDebate = last === 'question' ? 'answer' : 'statement';
    const role = askers.has(speaker) ? 'question' : (said ?? (kind === 'debate' ? inDebate : inInterview));
    if (said !== 'statement') last = role;
    return role;
  });
}

/** This share of the turns of somebody who asks ends with a question mark. */
const leastAsking = 0.6;
/** Where no label says who asks, so many turns must show it, and somebody else must hardly ask at all. */
const leastTurns = 3;
const mostAsking = 0.25;

/** The speakers who ask though no label says so. Where some are labelled as asking, whoever opens is the host and none of them. */
function askersAmong(turns: readonly RoleEvidence[]): ReadonlySet<number> {
  const someoneAsks = turns.some(({ said, kind }) => said === 'question' && kind === 'interview');
  const counts = new Map<number, { turns: number; asking: number; said: Role | undefined }>();
  for (const { speaker, said, endsAsking, kind } of turns) {
    if (kind === 'debate') continue;
    const count = counts.get(speaker) ?? { turns: 0, asking: 0, said };
    count.turns++;
    if (endsAsking) count.asking++;
    counts.set(speaker, count);
  }
  const all = [...counts];
  const answersAtAll = all.some(([, { turns, asking }]) => turns >= 2 && asking <= mostAsking * turns);
  if (!someoneAsks && !answersAtAll) return new Set();
  const host = turns[0]!.speaker;
  const asks = ([speaker, { turns, asking, said }]: (typeof all)[number]) => {
    if (someoneAsks) return said === undefined && speaker !== host && asking >= leastAsking * turns;
    return said !== 'answer' && turns >= leastTurns && asking >= leastAsking * turns;
  };
  return new Set(all.filter(asks).map(([speaker]) => speaker));
}
