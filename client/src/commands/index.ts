import { commands, Disposable } from 'vscode';
import type { Command, Workbench } from '../command';
import { acceptFinding } from './accept-finding';
import { annotateSelection } from './annotate-selection';
import { annotateTopic } from './annotate-topic';
import { annotateTurn } from './annotate-turn';
import { applyCleanUp } from './apply-clean-up';
import { cancelNoteEdit } from './cancel-note-edit';
import { codeSelection } from './code-selection';
import { colourCode } from './colour-code';
import { confirmAnnotation } from './confirm-annotation';
import { defineCode } from './define-code';
import { deleteAnnotation } from './delete-annotation';
import { deleteCode } from './delete-code';
import { demoteLabel } from './demote-label';
import { editNote } from './edit-note';
import { filterAnnotations } from './filter-annotations';
import { fixAll } from './fix-all';
import { fixAllOfRule } from './fix-all-of-rule';
import { fixFinding } from './fix-finding';
import { goToAnnotation } from './go-to-annotation';
import { goToFinding } from './go-to-finding';
import { goToSpeaker } from './go-to-speaker';
import { groupAnnotations } from './group-annotations';
import { importCodes } from './import-codes';
import { insertTurn } from './insert-turn';
import { keepAsOrphan } from './keep-as-orphan';
import { markAsDirection } from './mark-as-direction';
import { markAsHeading } from './mark-as-heading';
import { mergeCode } from './merge-code';
import { mergeTurn } from './merge-turn';
import { moveCode } from './move-code';
import { moveTurnDown } from './move-turn-down';
import { moveTurnUp } from './move-turn-up';
import { nextAnnotation } from './next-annotation';
import { nextFindingOfRule } from './next-finding-of-rule';
import { nextTurn } from './next-turn';
import { nextTurnOfSpeaker } from './next-turn-of-speaker';
import { openSample } from './open-sample';
import { previewCleanUp } from './preview-clean-up';
import { previewReadingOrder } from './preview-reading-order';
import { previousAnnotation } from './previous-annotation';
import { previousFindingOfRule } from './previous-finding-of-rule';
import { previousTurn } from './previous-turn';
import { previousTurnOfSpeaker } from './previous-turn-of-speaker';
import { promoteLine } from './promote-line';
import { reassignTurn } from './reassign-turn';
import { removeLine } from './remove-line';
import { renameCode } from './rename-code';
import { restartServer } from './restart-server';
import { saveEditedNote } from './save-edited-note';
import { saveNote } from './save-note';
import { showAnnotations } from './show-annotations';
import { showFindings } from './show-findings';
import { showMoreFindings } from './show-more-findings';
import { splitTurn } from './split-turn';
import { treatAsTranscript } from './treat-as-transcript';
import { undoFinding } from './undo-finding';

/** Every command of the manifest, by its name after `transcript.`. */
const registry: Readonly<Record<string, Command>> = {
  acceptFinding,
  annotateSelection,
  annotateTopic,
  annotateTurn,
  applyCleanUp,
  cancelNoteEdit,
  codeSelection,
  colourCode,
  confirmAnnotation,
  defineCode,
  deleteAnnotation,
  deleteCode,
  demoteLabel,
  editNote,
  filterAnnotations,
  fixAll,
  fixAllOfRule,
  fixFinding,
  goToAnnotation,
  goToFinding,
  goToSpeaker,
  groupAnnotations,
  importCodes,
  insertTurn,
  keepAsOrphan,
  markAsDirection,
  markAsHeading,
  mergeCode,
  mergeTurn,
  moveCode,
  moveTurnDown,
  moveTurnUp,
  nextAnnotation,
  nextFindingOfRule,
  nextTurn,
  nextTurnOfSpeaker,
  openSample,
  previewCleanUp,
  previewReadingOrder,
  previousAnnotation,
  previousFindingOfRule,
  previousTurn,
  previousTurnOfSpeaker,
  promoteLine,
  reassignTurn,
  removeLine,
  renameCode,
  restartServer,
  saveEditedNote,
  saveNote,
  showAnnotations,
  showFindings,
  showMoreFindings,
  splitTurn,
  treatAsTranscript,
  undoFinding,
};

export function registerCommands(workbench: Workbench): Disposable {
  return Disposable.from(
    ...Object.entries(registry).map(([name, command]) =>
      commands.registerCommand(`transcript.${name}`, (argument: unknown) => command(workbench, argument)),
    ),
  );
}
