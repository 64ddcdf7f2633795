import {
  Disposable,
  type LanguageStatusItem,
  l10n,
  languages,
  Position,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type RecognizeParams, type RecognizeResult, recognizeRequest } from '../../../protocol/recognition';
import { turnCount } from '../turns';

/** How much of a text is looked at, in UTF-16 units. */
const beginning = 65_536;

/** An insertion of this many UTF-16 units is a text that was pasted, not typed. */
const pasted = 200;

/** A mark that ends the speaker's label in some convention, near the beginning of a line. */
const labelEnd = /^.{1,60}?(?:[:：】\u3000]|\. )/gm;

/** Offers, in the language status only, to treat a plain text that looks like a transcript as one. */
export class PlainTextOffer implements Disposable {
  /** There only while the active editor's document is to be offered. */
  private item: LanguageStatusItem | undefined;
  private readonly subscription: Disposable;

  constructor(private readonly client: BaseLanguageClient) {
    this.subscription = Disposable.from(
      window.onDidChangeActiveTextEditor(() => this.look()),
      workspace.onDidOpenTextDocument((document) => this.lookAgain(document)),
      workspace.onDidSaveTextDocument((document) => this.lookAgain(document)),
      workspace.onDidChangeTextDocument((event) => {
        if (wasPasted(event)) this.lookAgain(event.document);
      }),
    );
    this.look();
  }

  dispose(): void {
    this.item?.dispose();
    this.subscription.dispose();
  }

  private lookAgain(document: TextDocument): void {
    if (document === window.activeTextEditor?.document) this.look();
  }

  private async look(): Promise<void> {
    this.item?.dispose();
    this.item = undefined;
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'plaintext') return;
    const text = document.getText(new Range(new Position(0, 0), document.positionAt(beginning)));
    if (!mayBeTranscript(text)) return;
    const recognized = await this.recognize(text);
    if (recognized?.isTranscript && document === window.activeTextEditor?.document) this.offer(recognized);
  }

  private async recognize(text: string): Promise<RecognizeResult | undefined> {
    try {
      const params: RecognizeParams = { text };
      return await this.client.sendRequest<RecognizeResult>(recognizeRequest, params);
    } catch {
      return undefined; // Nobody asked for an offer, so nobody misses it.
    }
  }

  private offer({ convention, turns }: RecognizeResult): void {
    this.item?.dispose();
    this.item = languages.createLanguageStatusItem('transcript.offer', { language: 'plaintext' });
    this.item.name = l10n.t('Transcript');
    this.item.text = l10n.t('This text looks like a transcript');
    this.item.detail = [convention, turnCount(turns)].filter(Boolean).join(' · ');
    this.item.command = { command: 'transcript.treatAsTranscript', title: l10n.t('Treat as Transcript') };
  }
}

/** Whether it is worth starting the server for this text. Only the server knows what a transcript is. */
function mayBeTranscript(text: string): boolean {
  return (text.match(labelEnd)?.length ?? 0) >= 2;
}

function wasPasted({ contentChanges }: TextDocumentChangeEvent): boolean {
  return contentChanges.some(({ text }) => text.length >= pasted);
}
