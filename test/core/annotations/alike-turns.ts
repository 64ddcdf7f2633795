import { landmarksAround } from '../../../server/src/core/annotations/landmarks';
import { PieceIndex } from '../../../server/src/core/annotations/piece-index';
import { sentences, view } from './invented-text';

const list = sentences(40);
/** What stands only at the start of the first turn. */
export const mark = '三号议案表决结果如下投票总数四百六十四';
const otherMark = '七号提名选举情况说明一共收到选票九十九';
/** Two turns that read alike but for their first words. */
export const text = `${mark}${list}${otherMark}${list}`;
/** The first of the two turns, without layout; and a place in it that reads like one in the other. */
export const turn = { start: 0, end: view(mark + list).length };
export const start = 400;
/** What tells that place from the other one. */
export const landmarks = landmarksAround(
  PieceIndex.of(view(text)),
  { start, near: { start: start - 192, end: start + 202 }, within: turn },
  [turn.end],
  text,
);
