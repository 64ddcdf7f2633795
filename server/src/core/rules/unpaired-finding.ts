import type { PairUse } from '../syntax/paired-marks';
import type { Unit } from '../syntax/unit';
import { missingHalf, surelyUnpaired } from '../syntax/unpaired-marks';
import type { Finding } from './rule';

/** What is found of the marks of one use that surely lack their other half, with a fix where it can be told where that stood. */
export function unpairedFindings(unit: Unit, use: PairUse): Finding<'unclosed' | 'unopened' | 'add'>[] {
  return surelyUnpaired(unit, use).map((found) => {
    const { at, mark, side, family } = found;
    const edit = missingHalf(unit, found);
    return {
      span: { start: at, end: at + 1 },
      message: side === 'opening' ? 'unclosed' : 'unopened',
      arguments: { mark, other: side === 'opening' ? family.closing : family.opening },
      fixes: edit ? [{ title: 'add', safety: 'suggest', edits: [edit] }] : [],
    };
  });
}
