import { CancellationTokenSource, type LogOutputChannel } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn, vsdiag } from 'vscode-languageclient';
import { savingAfter } from './save-after-edit';
import { languageId } from './transcript-document';
import { previewScheme } from './views/preview';

/**
 * What client and server agree on when the server starts, the same on every host.
 *
 * @param outputChannel Where the client writes. One of its own would be closed as the server is stopped, and the end of
 * the server's process could no longer be written to it.
 */
export function clientOptions(outputChannel: LogOutputChannel): LanguageClientOptions {
  return {
    outputChannel,
    documentSelector: [{ language: languageId }],
    initializationOptions: { status: true, readFile: true, replaceFile: true, listFolder: true, annotations: true },
    markdown: { supportHtml: true }, // for the colours of codes; what is not ours is escaped
    diagnosticPullOptions: { onChange: true, onSave: true },
    // A request that fails is written to the output channel; it is no reason to interrupt anyone.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: {
      workspace: {
        handleApplyEdit(params, next) {
          return savingAfter(params.edit, async () => next(params, new CancellationTokenSource().token));
        },
      },
      provideCodeActions(document, range, context, token, next) {
        return snapshotSchemes.has(document.uri.scheme) ? [] : next(document, range, context, token);
      },
      provideDiagnostics(document, previousResultId, token, next) {
        const uri = 'uri' in document ? document.uri : document;
        if (!snapshotSchemes.has(uri.scheme)) return next(document, previousResultId, token);
        return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
      },
    },
  };
}

/** Past or future states of a document: their findings would only stand twice in the list of problems, and nothing can be done about them. */
const snapshotSchemes: ReadonlySet<string> = new Set([previewScheme, 'git']);
