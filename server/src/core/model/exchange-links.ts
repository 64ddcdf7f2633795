import type { Block } from '../syntax/block';
import type { Displacement } from './exchanges';

/** Where an answer belongs: found out when there is time, and kept as long as both blocks stay as they are. */
export interface ExchangeLink {
  /** The block with which the question begins. */
  readonly question: Block;
  readonly score: number;
  readonly margin: number;
}

/** By the block with which a displaced answer begins. Blocks are told by identity: an edit keeps those it did not touch. */
export type ExchangeLinks = ReadonlyMap<Block, ExchangeLink>;

export const noLinks: ExchangeLinks = new Map();

/** The links of displacements between the turns that begin with `blocks`. */
export function linksOf(displaced: readonly Displacement[], blocks: readonly Block[]): ExchangeLinks {
  return new Map(
    displaced.map(({ turn, question, score, margin }) => [
      blocks[turn]!,
      { question: blocks[question]!, score, margin },
    ]),
  );
}

/** The displacements between the turns that begin with `blocks`; links of which an end is gone are left out. */
export function displacementsOf(blocks: readonly Block[], links: ExchangeLinks): Displacement[] {
  if (links.size === 0) return [];
  const indices = new Map<Block, number>();
  const wanted = new Set([...links].flatMap(([answer, { question }]) => [answer, question]));
  for (const [index, block] of blocks.entries()) if (wanted.has(block)) indices.set(block, index);
  const found: Displacement[] = [];
  for (const [answer, { question, score, margin }] of links) {
    const turn = indices.get(answer);
    const asked = indices.get(question);
    if (turn !== undefined && asked !== undefined) found.push({ turn, question: asked, score, margin });
  }
  return found.sort((a, b) => a.turn - b.turn);
}

export function sameLinks(a: ExchangeLinks, b: ExchangeLinks): boolean {
  return a.size === b.size && [...a].every(([answer, { question }]) => b.get(answer)?.question === question);
}
