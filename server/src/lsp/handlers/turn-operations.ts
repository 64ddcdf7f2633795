import {
  type TurnEditParams,
  type TurnEditResult,
  type TurnSpeakersParams,
  type TurnSpeakersResult,
  turnEditRequest,
  turnSpeakersRequest,
} from '../../../../protocol/turns';
import type { LineStore } from '../../core/text/lines';
import { inOrder } from '../../core/text/span';
import { speakerChoices } from '../../core/turn-operations/speaker-choices';
import type { TurnEdit } from '../../core/turn-operations/turn-edit';
import { turnEdit } from '../../core/turn-operations/turn-operation';
import { spanOf, textEditsOf } from '../convert';
import type { Feature } from '../session';

/** What operations on turns do, and for whom they can be done. */
export const turnOperations: Feature = ({ connection, documents }) => {
  connection.onRequest(turnEditRequest, async (params: TurnEditParams): Promise<TurnEditResult> => {
    const analysis = (await documents.get(params.uri))?.analysis;
    if (!analysis) return null;
    const { speakers } = analysis.structure();
    const speaker = speakers.findIndex(({ name }) => name === params.speaker);
    const made = turnEdit(analysis, params.operation, spanOf(analysis.lines, params.range), speaker);
    return made ? { edits: textEditsOf(analysis.lines, made.edits), cursor: cursorAfter(analysis.lines, made) } : null;
  });
  connection.onRequest(
    turnSpeakersRequest,
    async ({ uri, position }: TurnSpeakersParams): Promise<TurnSpeakersResult> => {
      const analysis = (await documents.get(uri))?.analysis;
      const choices = analysis ? speakerChoices(analysis, analysis.lines.offsetAt(position)) : [];
      return { speakers: choices.map(({ name, turns, part }) => ({ name, turns, part })) };
    },
  );
  return {};
};

function cursorAfter(lines: LineStore, { edits, cursor }: TurnEdit) {
  return inOrder(edits)
    .reduceRight((after, edit) => after.edit(edit).store, lines)
    .positionAt(cursor);
}
