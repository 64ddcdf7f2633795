import {
  DecorationRangeBehavior,
  type Disposable,
  l10n,
  MarkdownString,
  type Position,
  Range,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ReadingOrderParams, type ReadingOrderResult, readingOrderRequest } from '../../../protocol/reading-order';
import { previewScheme, sourceOf } from './preview';

/** Writes beside each piece that moves, in the preview of the reading order, where it came from and why. */
export class MoveReasons implements Disposable {
  private readonly decoration = window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    overviewRulerColor: new ThemeColor('editorOverviewRuler.infoForeground'),
    after: { color: new ThemeColor('descriptionForeground'), fontStyle: 'italic', margin: '0 0 0 1em' },
  });
  private readonly subscription = window.onDidChangeVisibleTextEditors((editors) => {
    for (const editor of editors) void this.show(editor);
  });

  private readonly revealed = new WeakSet<TextEditor>();

  constructor(private readonly client: BaseLanguageClient) {}

  private async show(editor: TextEditor): Promise<void> {
    const { document } = editor;
    if (document.uri.scheme !== previewScheme) return;
    const { original, work } = sourceOf(document.uri);
    if (work.kind !== 'reorder' || !workspace.textDocuments.some(({ uri }) => uri.toString() === original.toString()))
      return;
    const params: ReadingOrderParams = { uri: this.client.code2ProtocolConverter.asUri(original) };
    const { moves } = await this.client.sendRequest<ReadingOrderResult>(readingOrderRequest, params);
    this.reveal(editor, moves);
    editor.setDecorations(
      this.decoration,
      moves.map(({ newLine, range, reason }) => {
        const text = `← ${l10n.t('from line {0}', range.start.line + 1)}: ${reason}`;
        const end = besides(document, newLine);
        return {
          range: new Range(end, end),
          hoverMessage: new MarkdownString().appendText(text),
          renderOptions: { after: { contentText: text } },
        };
      }),
    );
  }

  /** Shows the first piece that moved, once for each editor: the page begins with what is to stand elsewhere. */
  private reveal(editor: TextEditor, moves: ReadingOrderResult['moves']): void {
    if (this.revealed.has(editor) || moves.length === 0) return;
    this.revealed.add(editor);
    const first = Math.min(...moves.map(({ newLine }) => newLine));
    editor.revealRange(new Range(first, 0, first, 0), TextEditorRevealType.InCenterIfOutsideViewport);
  }

  dispose(): void {
    this.decoration.dispose();
    this.subscription.dispose();
  }
}

/** Where the reason is written: on the blank line above a piece, where there is room for it, or else behind its first line. */
function besides(document: TextDocument, line: number): Position {
  const first = document.lineAt(Math.min(line, document.lineCount - 1));
  const above = first.lineNumber > 0 ? document.lineAt(first.lineNumber - 1) : first;
  return (above.isEmptyOrWhitespace ? above : first).range.end;
}
