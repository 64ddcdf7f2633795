import {
  DecorationRangeBehavior,
  type Disposable,
  l10n,
  MarkdownString,
  Range,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ReadingOrderParams, type ReadingOrderResult, readingOrderRequest } from '../protocol';
import { cleanUpScheme, sourceOf } from './clean-up-preview';

/** Writes beside each piece that moves, in the preview of the reading order, where it came from and why. */
export class MoveReasons implements Disposable {
  private readonly decoration = window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    overviewRulerColor: new ThemeColor('editorOverviewRuler.infoForeground'),
    after: { color: new ThemeColor('editorCodeLens.foreground'), margin: '0 0 0 2em' },
  });
  private readonly subscription = window.onDidChangeVisibleTextEditors((editors) => {
    for (const editor of editors) void this.show(editor);
  });

  constructor(private readonly client: BaseLanguageClient) {}

  private async show(editor: TextEditor): Promise<void> {
    const { document } = editor;
    if (document.uri.scheme !== cleanUpScheme) return;
    const { original, work } = sourceOf(document.uri);
    if (work.kind !== 'reorder' || !workspace.textDocuments.some(({ uri }) => uri.toString() === original.toString()))
      return;
    const params: ReadingOrderParams = { uri: this.client.code2ProtocolConverter.asUri(original) };
    const { moves } = await this.client.sendRequest<ReadingOrderResult>(readingOrderRequest, params);
    editor.setDecorations(
      this.decoration,
      moves.map(({ newLine, range, reason }) => {
        const text = `← ${l10n.t('from line {0}', range.start.line + 1)}: ${reason}`;
        const end = document.lineAt(Math.min(newLine, document.lineCount - 1)).range.end;
        return {
          range: new Range(end, end),
          hoverMessage: new MarkdownString().appendText(text),
          renderOptions: { after: { contentText: text } },
        };
      }),
    );
  }

  dispose(): void {
    this.decoration.dispose();
    this.subscription.dispose();
  }
}
