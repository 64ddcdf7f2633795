import type { Localized } from '../core/localized';
import type { Edit } from '../core/text/span';
import type { Output } from './arguments';
import type { Document } from './documents';
import { failureOf } from './failure';
import { replaceFile } from './replace-file';
import { styledDiff, unifiedDiff } from './report/diff';
import type { Terminal } from './terminal';
import { editedBytes } from './text-file';

type Deliver = (document: Document, edits: readonly Edit[], terminal: Terminal) => Promise<void>;

/** Hands an edited text over: to standard output, as the lines that change, or in place of the file. */
export const deliver: Readonly<Record<Output, Deliver>> = {
  text: ({ file }, edits, terminal) => terminal.printBytes(editedBytes(file, edits)),
  diff: ({ source, file }, edits, terminal) =>
    terminal.print(styledDiff(unifiedDiff(source.name, file.text, edits), terminal)),
  write: async ({ source, file }, edits, terminal) => {
    if (edits.length === 0 || source.path === undefined) return;
    const bytes = editedBytes(file, edits);
    await replaceFile(source.path, file.bytes, bytes).catch((error: unknown) => {
      throw failureOf(error, 'writing');
    });
    await terminal.print([terminal.render(written, { name: source.name, places: edits.length })]);
  },
};

const written: Localized = { en: '{name}: {places} changed', 'zh-cn': '{name}：已改动 {places} 处' };
