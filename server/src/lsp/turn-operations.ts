import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { fill, type Localized } from '../core/localized';
import type { Span } from '../core/text/span';
import { type SpeakerChoice, speakerChoices } from '../core/turn-operations/speaker-choices';
import { type TurnOperation, turnEdit } from '../core/turn-operations/turn-operation';
import { workspaceEditOf } from './convert';
import type { Document } from './documents';
import type { Session } from './session';

/** The kinds of the actions on turns. */
export const turnActionKinds = [
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorInline,
  'refactor.move',
  CodeActionKind.RefactorRewrite,
].map((kind) => `${kind}.transcript`);

/**
 * What can be done with the turn at a place and its lines, of the kinds that are wanted. Each is tried out first, a
 * millisecond's work, so that only what will be read as it should is offered.
 */
export function turnActions(
  { client }: Session,
  document: Document,
  span: Span,
  isWanted: (kind: string) => boolean,
): CodeAction[] {
  const { analysis } = document;
  const speakers = speakerChoices(analysis, span.start);
  return offersOf(speakers).flatMap(({ operation, choice }) => {
    const kind = kinds[operation];
    const made = isWanted(kind) && turnEdit(analysis, operation, span, choice?.speaker);
    if (!made) return [];
    const title = fill(titles[operation], { name: choice?.name ?? '' })[client.locale];
    return { title, kind, edit: workspaceEditOf(document, made.edits, client) };
  });
}

/** An operation, and for whom. */
interface Offer {
  readonly operation: TurnOperation;
  readonly choice?: SpeakerChoice;
}

/** As many people as there are keys for them. */
const mostSpeakers = 9;

function offersOf(speakers: readonly SpeakerChoice[]): Offer[] {
  const current = speakers.filter(({ part }) => part === 'current');
  const likely = speakers.filter(({ part }) => part === 'likely');
  const frequent = speakers.filter(({ part }) => part !== 'current').slice(0, mostSpeakers);
  const offers = (operation: TurnOperation, choices: readonly SpeakerChoice[]): Offer[] =>
    choices.map((choice) => ({ operation, choice }));
  return [
    ...offers('split', [...likely, ...current]),
    { operation: 'merge' },
    { operation: 'moveUp' },
    { operation: 'moveDown' },
    ...offers('reassign', frequent),
    ...offers('insert', likely.length > 0 ? likely : current),
    { operation: 'promote' },
    { operation: 'demote' },
    { operation: 'direction' },
    { operation: 'heading' },
    { operation: 'remove' },
  ];
}

const [extract, inline, move, rewrite] = turnActionKinds as [string, string, string, string];

const kinds: Readonly<Record<TurnOperation, string>> = {
  split: extract,
  merge: inline,
  moveUp: move,
  moveDown: move,
  reassign: rewrite,
  insert: extract,
  promote: rewrite,
  demote: rewrite,
  direction: rewrite,
  heading: rewrite,
  remove: rewrite,
};

const titles: Readonly<Record<TurnOperation, Localized>> = {
  split: { en: 'Split here: “{name}” goes on', 'zh-cn': '在此分段：以下由“{name}”发言' },
  merge: { en: 'Merge with the previous turn', 'zh-cn': '并入上一段发言' },
  moveUp: { en: 'Move the turn up', 'zh-cn': '上移此段发言' },
  moveDown: { en: 'Move the turn down', 'zh-cn': '下移此段发言' },
  reassign: { en: 'Give the turn to “{name}”', 'zh-cn': '此段发言改归“{name}”' },
  insert: { en: 'Insert a turn of “{name}”', 'zh-cn': '在后面插入“{name}”的发言' },
  promote: { en: 'Make the line begin a turn', 'zh-cn': '把行首改为发言人标签' },
  demote: { en: 'Make the label text', 'zh-cn': '把标签改为正文' },
  direction: { en: 'Mark as a direction', 'zh-cn': '标为场面说明' },
  heading: { en: 'Mark the line as a heading', 'zh-cn': '把此行标为标题' },
  remove: { en: 'Take out the line: a page printed it', 'zh-cn': '删去此行：版面所印，并非发言' },
};
