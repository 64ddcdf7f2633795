import { commands, Disposable } from 'vscode';
import type { Command, Workbench } from '../command';
import { acceptFinding } from './accept-finding';
import { applyCleanUp } from './apply-clean-up';
import { fixAll } from './fix-all';
import { fixAllOfRule } from './fix-all-of-rule';
import { fixFinding } from './fix-finding';
import { goToFinding } from './go-to-finding';
import { goToSpeaker } from './go-to-speaker';
import { nextFindingOfRule } from './next-finding-of-rule';
import { nextTurn } from './next-turn';
import { nextTurnOfSpeaker } from './next-turn-of-speaker';
import { openSample } from './open-sample';
import { previewCleanUp } from './preview-clean-up';
import { previewReadingOrder } from './preview-reading-order';
import { previousFindingOfRule } from './previous-finding-of-rule';
import { previousTurn } from './previous-turn';
import { previousTurnOfSpeaker } from './previous-turn-of-speaker';
import { restartServer } from './restart-server';
import { showFindings } from './show-findings';
import { showMoreFindings } from './show-more-findings';
import { treatAsTranscript } from './treat-as-transcript';
import { undoFinding } from './undo-finding';

/** Every command of the manifest, by its name after `transcript.`. */
const registry: Readonly<Record<string, Command>> = {
  acceptFinding,
  applyCleanUp,
  fixAll,
  fixAllOfRule,
  fixFinding,
  goToFinding,
  goToSpeaker,
  nextFindingOfRule,
  nextTurn,
  nextTurnOfSpeaker,
  openSample,
  previewCleanUp,
  previewReadingOrder,
  previousFindingOfRule,
  previousTurn,
  previousTurnOfSpeaker,
  restartServer,
  showFindings,
  showMoreFindings,
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
