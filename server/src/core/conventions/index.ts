import type { Convention } from '../syntax/convention';
import { mainlandPress } from './mainland-press';
import { questionAnswer } from './question-answer';

/** Every convention, those that ask for more before less demanding ones. */
export const conventions: readonly Convention[] = [questionAnswer, mainlandPress];

/** The convention with this id. */
export function conventionById(id: string): Convention | undefined {
  return conventions.find((convention) => convention.id === id);
}
