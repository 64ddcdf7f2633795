import type { Connection, InitializeResult } from 'vscode-languageserver';
import { rules } from '../core/rules';
import { AnnotationKeeping } from './annotations/annotation-keeping';
import { clientOf } from './client';
import { Documents } from './documents';
import { ExceptionKeeping } from './exception-keeping';
import { FolderSymbols } from './folder-symbols';
import { annotations } from './handlers/annotations';
import { codeActions } from './handlers/code-actions';
import { codes } from './handlers/codes';
import { completion } from './handlers/completion';
import { configuration } from './handlers/configuration';
import { definition } from './handlers/definition';
import { documentHighlights } from './handlers/document-highlights';
import { documentLinks } from './handlers/document-links';
import { documentSymbols } from './handlers/document-symbols';
import { exceptions } from './handlers/exceptions';
import { executeCommand } from './handlers/execute-command';
import { findings } from './handlers/findings';
import { foldingRanges } from './handlers/folding-ranges';
import { formatting } from './handlers/formatting';
import { hover } from './handlers/hover';
import { inlayHints } from './handlers/inlay-hints';
import { pullDiagnostics } from './handlers/pull-diagnostics';
import { pushDiagnostics } from './handlers/push-diagnostics';
import { readingOrderOf } from './handlers/reading-order';
import { recognition } from './handlers/recognition';
import { references } from './handlers/references';
import { rename } from './handlers/rename';
import { selectionRanges } from './handlers/selection-ranges';
import { semanticTokens } from './handlers/semantic-tokens';
import { status } from './handlers/status';
import { synchronization } from './handlers/synchronization';
import { turnOperations } from './handlers/turn-operations';
import { workspaceSymbols } from './handlers/workspace-symbols';
import type { Host } from './host';
import { surveyWhenIdle } from './idle-survey';
import { ProjectFiles } from './project-files';
import type { Feature, Session } from './session';
import { Settings } from './settings';
import { WatchedFiles } from './watched-files';

/** Serves one editor until it ends the connection. */
export function startServer(connection: Connection, host: Host): void {
  const waiting: (() => void)[] = [];
  connection.onInitialized(() => {
    for (const action of waiting) action();
  });
  connection.onInitialize((params): InitializeResult => {
    const client = clientOf(params);
    const settings = new Settings(connection, client, rules);
    const projectFiles = new ProjectFiles(connection, host, client, rules);
    const keeping = new ExceptionKeeping(projectFiles, settings);
    const configurationOf = async (uri: string) =>
      (await projectFiles.configurationFor(uri)) ?? (await settings.configurationFor(uri));
    const documents = new Documents(host, async (uri) => keeping.completed(uri, await configurationOf(uri)));
    const watchedFiles = new WatchedFiles(connection);
    const whenReady = (action: () => void) => waiting.push(action);
    const parts = { connection, host, client, documents, whenReady, detach, logOnce: onceEach(logError) };
    const session: Session = { ...parts, annotations: new AnnotationKeeping(parts) };
    const features = [
      configuration(settings, projectFiles, watchedFiles),
      exceptions(keeping),
      executeCommand(keeping),
      documentSymbols(settings),
      inlayHints(settings),
      workspaceSymbols(new FolderSymbols(configurationOf), settings, watchedFiles),
      annotations(watchedFiles),
      ...featuresOfDocuments,
    ];
    return {
      capabilities: Object.assign({}, ...features.map((register) => register(session))),
      serverInfo: { name: 'transcript-language-server' },
    };
  });
  connection.listen();

  function detach(work: Promise<unknown>): void {
    work.catch((error) => logError(error instanceof Error ? `${error.stack}` : `${error}`));
  }

  function logError(message: string): void {
    connection.console.error(message);
  }
}

function onceEach(log: (message: string) => void): (message: string) => void {
  const logged = new Set<string>();
  return (message) => {
    if (!logged.has(message)) log(message);
    logged.add(message);
  };
}

const featuresOfDocuments: readonly Feature[] = [
  synchronization,
  surveyWhenIdle,
  pullDiagnostics,
  pushDiagnostics,
  foldingRanges,
  selectionRanges,
  documentLinks,
  definition,
  references,
  documentHighlights,
  rename,
  hover,
  completion,
  semanticTokens,
  formatting,
  codeActions,
  findings,
  readingOrderOf,
  turnOperations,
  codes,
  status,
  recognition,
];
