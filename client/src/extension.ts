import { type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { Annotations } from './annotations';
import { clientOptions } from './client-options';
import { registerCommands } from './commands';
import { Creator } from './creator';
import { FindingWalk } from './finding-walk';
import { answerListFolder } from './list-folder';
import { answerReadFile } from './read-file';
import { answerReplaceFile, type ReplaceFile } from './replace-file';
import { startWithFirstTranscript } from './start';
import { AnnotationComments } from './views/annotation-comments';
import { AnnotationMarks } from './views/annotation-marks';
import { AnnotationsView } from './views/annotations-view';
import { FindingsView } from './views/findings-view';
import { MoveReasons } from './views/move-reasons';
import { NamedTopics } from './views/named-topics';
import { PlainTextOffer } from './views/plain-text-offer';
import { Preview } from './views/preview';
import { TranscriptStatus } from './views/transcript-status';

/** How a host runs the language server. Nothing may run before the client is started. */
export type CreateClient = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** The extension's two entry points for one host. */
export function extension(createClient: CreateClient, replaceFile: ReplaceFile) {
  let client: BaseLanguageClient | undefined;
  return {
    activate(context: ExtensionContext): void {
      const output = window.createOutputChannel('Transcript Annotator', { log: true });
      client = createClient(context, clientOptions(output));
      const preview = new Preview(client);
      const walk = new FindingWalk(client);
      const findings = new FindingsView(client, walk);
      const annotations = new Annotations(client);
      const annotationsView = new AnnotationsView(annotations);
      const creator = new Creator();
      const comments = new AnnotationComments(annotations, creator);
      context.subscriptions.push(
        output,
        preview,
        walk,
        findings,
        annotations,
        annotationsView,
        comments,
        new AnnotationMarks(annotations),
        new NamedTopics(annotations),
        registerCommands({
          client,
          preview,
          walk,
          findings,
          annotations,
          annotationsView,
          comments,
          creator,
          extensionUri: context.extensionUri,
        }),
        answerReadFile(client),
        answerReplaceFile(client, replaceFile),
        answerListFolder(client),
        new MoveReasons(client),
        new TranscriptStatus(client),
        new PlainTextOffer(client),
        startWithFirstTranscript(client),
      );
    },
    async deactivate(): Promise<void> {
      if (client?.isRunning()) await client.stop();
    },
  };
}
