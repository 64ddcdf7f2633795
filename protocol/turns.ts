import type { Position, Range } from './range';

/** Client to server: what an operation on turns would do at a place, for an editor that puts the cursor where it belongs. */
export const turnEditRequest = 'transcript/turnEdit';

export interface TurnEditParams {
  readonly uri: string;
  /** What is selected; empty at the cursor. */
  readonly range: Range;
  readonly operation:
    | 'split'
    | 'merge'
    | 'moveUp'
    | 'moveDown'
    | 'reassign'
    | 'insert'
    | 'promote'
    | 'demote'
    | 'direction'
    | 'heading'
    | 'remove';
  /** Whose the turn is to be, of `split`, `reassign` and `insert`: the name of a speaker. */
  readonly speaker?: string;
}

/** `null`: it cannot be done properly there. */
export type TurnEditResult = {
  /** Do not overlap, in terms of the text as it is. */
  readonly edits: readonly {
    readonly range: Range;
    readonly newText: string;
  }[];
  /** Where the cursor belongs in the text after the edits. */
  readonly cursor: Position;
} | null;

/** Client to server: to whom the turn at a place may be given. */
export const turnSpeakersRequest = 'transcript/turnSpeakers';

export interface TurnSpeakersParams {
  readonly uri: string;
  readonly position: Position;
}

export interface TurnSpeakersResult {
  /** Those with the most turns first; none where no turn is. */
  readonly speakers: readonly {
    readonly name: string;
    readonly turns: number;
    /** `current`: whose the turn is; `likely`: who is likely to speak behind it. */
    readonly part: 'current' | 'likely' | 'other';
  }[];
}
