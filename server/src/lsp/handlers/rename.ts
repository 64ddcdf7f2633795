import { LSPErrorCodes, type PrepareRenameResult, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { speakerAt } from '../../core/features/speaker-places';
import { type Renaming, renaming } from '../../core/features/speaker-renaming';
import { fill } from '../../core/localized';
import { type AnnotatedEdits, annotatedEditOf, rangeOf } from '../convert';
import type { Feature } from '../session';

/** Gives a speaker another name in all labels. */
export const rename: Feature = ({ connection, client, documents }) => {
  connection.onPrepareRename(async ({ textDocument: { uri }, position }): Promise<PrepareRenameResult | null> => {
    const analysis = (await documents.get(uri))?.analysis;
    const place = analysis && speakerAt(analysis, analysis.lines.offsetAt(position));
    return place ? { range: rangeOf(analysis.lines, place.span), placeholder: place.name } : null;
  });
  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }): Promise<WorkspaceEdit | null> => {
    const document = await documents.get(uri);
    if (!document) return null;
    const { analysis } = document;
    const place = speakerAt(analysis, analysis.lines.offsetAt(position));
    if (!place) return null;
    const renamed = renaming(analysis, place, newName);
    if (!renamed)
      throw new ResponseError(LSPErrorCodes.RequestFailed, fill(faults.noName, { name: newName })[client.locale]);
    return annotatedEditOf(document, annotated(renamed, place.name), client);
  });
  return { renameProvider: client.preparesRename ? { prepareProvider: true } : true };
};

/** One group a variant: that of the name itself is renamed, the others are shown first, so that a person can choose them. */
function annotated({ variants, unchanged, isTaken }: Renaming, name: string): AnnotatedEdits[] {
  const stays = unchanged.length > 0 ? fill(notes.unchanged, { names: unchanged.join(', ') }) : notes.nothing;
  return variants.map(({ from, to, edits }) => {
    const count = fill(edits.length === 1 ? notes.label : notes.labels, { labels: edits.length });
    const taken = isTaken ? fill(notes.taken, { to }) : notes.nothing;
    return {
      edits,
      label: fill(notes.change, { from, to }),
      description: fill(notes.all, { count, taken, stays: from === name ? stays : notes.nothing }),
      confirmation: from !== name || isTaken ? 'needed' : 'none',
    };
  });
}

const faults = {
  noName: {
    en: '“{name}” could not be read as the name of a speaker in labels such as these.',
    'zh-cn': '“{name}”用在此类标签中，无法识别为发言人。',
  },
} as const;

const notes = {
  change: { en: '{from} → {to}', 'zh-cn': '{from} → {to}' },
  all: { en: '{count}{taken}{stays}', 'zh-cn': '{count}{taken}{stays}' },
  label: { en: '1 label', 'zh-cn': '1 处标签' },
  labels: { en: '{labels} labels', 'zh-cn': '{labels} 处标签' },
  taken: { en: '; somebody else speaks as “{to}”', 'zh-cn': '；已有另一发言人名为“{to}”' },
  unchanged: { en: '; stays as it is: {names}', 'zh-cn': '；不改：{names}' },
  nothing: { en: '', 'zh-cn': '' },
} as const;
