import type { Block } from '../syntax/block';
import type { Apart } from '../syntax/unit';
import type { Displacement } from './exchanges';

/** What stands apart from its place, found out when there is time and kept as long as the blocks stay as they are. */
export interface ExchangeLinks {
  /** By the block with which a displaced answer begins. Blocks are told by identity: an edit keeps those it did not touch. */
  readonly answers: ReadonlyMap<Block, ExchangeLink>;
  /** The blocks with which text begins that was not said by whom it stands under. */
  readonly strays: ReadonlySet<Block>;
}

/** Where an answer belongs. */
export interface ExchangeLink {
  /** The block with which the question begins. */
  readonly question: Block;
  readonly speaker: string;
  readonly excerpt: string;
  readonly score: number;
  readonly margin: number;
}

/** Before anybody looked, and where everything stands in its place. */
export const noLinks: ExchangeLinks = { answers: new Map(), strays: new Set() };

/**
 * The links of displacements.
 *
 * @param questionAt What is known of the turn that asks.
 * @param turnAt The block with which a turn begins.
 */
export function linksOf(
  displaced: readonly Displacement[],
  turnAt: (turn: number) => Block,
  questionAt: (turn: number) => Pick<ExchangeLink, 'speaker' | 'excerpt'>,
  strays: readonly Block[],
): ExchangeLinks {
  const answers = displaced.map(({ turn, question, score, margin }): [Block, ExchangeLink] => {
    const { speaker, excerpt } = questionAt(question);
    return [turnAt(turn), { question: turnAt(question), speaker, excerpt, score, margin }];
  });
  return { answers: new Map(answers), strays: new Set(strays) };
}

/** The displacements between the turns that begin with `blocks`; links of which an end is gone are left out. */
export function displacementsOf(blocks: readonly Block[], { answers }: ExchangeLinks): Displacement[] {
  if (answers.size === 0) return [];
  const indices = new Map<Block, number>();
  const wanted = new Set([...answers].flatMap(([answer, { question }]) => [answer, question]));
  for (const [index, block] of blocks.entries()) if (wanted.has(block)) indices.set(block, index);
  const found: Displacement[] = [];
  for (const [answer, { question, score, margin }] of answers) {
    const turn = indices.get(answer);
    const asked = indices.get(question);
    if (turn !== undefined && asked !== undefined) found.push({ turn, question: asked, score, margin });
  }
  return found.sort((a, b) => a.turn - b.turn);
}

/** What rules may know of a block that stands apart. */
export function apartAt({ answers, strays }: ExchangeLinks, block: Block): Apart | undefined {
  const link = answers.size > 0 ? answers.get(block) : undefined;
  if (link) return { kind: 'answer', question: link.question, speaker: link.speaker, excerpt: link.excerpt };
  return strays.size > 0 && strays.has(block) ? { kind: 'stray' } : undefined;
}

/** The blocks of which one of the two knows what the other does not. */
export function differingBlocks(a: ExchangeLinks, b: ExchangeLinks): Set<Block> {
  const differing = new Set<Block>();
  for (const block of [...a.answers.keys(), ...b.answers.keys()])
    if (a.answers.get(block)?.question !== b.answers.get(block)?.question) differing.add(block);
  for (const block of [...a.strays, ...b.strays]) if (a.strays.has(block) !== b.strays.has(block)) differing.add(block);
  return differing;
}
