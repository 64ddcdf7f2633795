import type { InitializeParams } from 'vscode-languageserver';
import { type Locale, localeOf } from '../core/localized';

/** What the editor at the other end can do, and what it asked for when it started the server. */
export interface Client {
  readonly locale: Locale;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesSemanticTokens: boolean;
  readonly refreshesInlayHints: boolean;
  /** Takes the place from which a link leads together with that to which it leads. */
  readonly linksDefinitions: boolean;
  /** Shows Markdown where the pointer rests. */
  readonly rendersHovers: boolean;
  /** Shows a `span` of HTML in Markdown, and its colour. */
  readonly rendersSpans: boolean;
  /** Asks what is to be renamed before it asks for the new name. */
  readonly preparesRename: boolean;
  /** Shows the other places that a diagnostic is about. */
  readonly takesRelatedInformation: boolean;
  readonly nestsSymbols: boolean;
  /** Asks for the outline anew where it is registered anew, which it is not told to do in another way. */
  readonly registersOutline: boolean;
  readonly foldingLimit: number | undefined;
  readonly takesVersionedEdits: boolean;
  /** Asks the person before it applies edits that are annotated so. */
  readonly confirmsEdits: boolean;
  /** Applies the edits that the server asks for. */
  readonly appliesEdits: boolean;
  /** Creates files where an edit says so. */
  readonly createsFiles: boolean;
  readonly takesCodeActions: boolean;
  /** Asks for the edit of a code action only when it is chosen. */
  readonly resolvesCodeActions: boolean;
  readonly answersConfiguration: boolean;
  readonly announcesConfiguration: boolean;
  readonly watchesFiles: boolean;
  /** Tells which folders are open. */
  readonly tellsFolders: boolean;
  /** The folder that was open when the server started, of a client that cannot be asked. */
  readonly rootUri: string | undefined;
  /** Wants `transcript/status`. */
  readonly wantsStatus: boolean;
  /** Answers `transcript/readFile`. */
  readonly readsFiles: boolean;
  /** Answers `transcript/listFolder`. */
  readonly listsFolders: boolean;
  /** Answers `transcript/replaceFile`. */
  readonly replacesFiles: boolean;
  /** Shows annotations itself, and wants `transcript/annotationsChanged`. */
  readonly wantsAnnotations: boolean;
  /** Opens a file where the server asks for it. */
  readonly showsDocuments: boolean;
  /** The settings it started the server with, for one that does not answer `workspace/configuration`. */
  readonly settings: unknown;
}

export function clientOf({ capabilities, locale, initializationOptions, rootUri }: InitializeParams): Client {
  const { workspace = {}, textDocument = {}, window = {}, general = {} } = capabilities;
  const options = asObject(initializationOptions);
  const resolvable = textDocument.codeAction?.resolveSupport?.properties ?? [];
  return {
    locale: localeOf(locale),
    pullsDiagnostics: textDocument.diagnostic !== undefined,
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport === true,
    refreshesSemanticTokens: workspace.semanticTokens?.refreshSupport === true,
    refreshesInlayHints: workspace.inlayHint?.refreshSupport === true,
    linksDefinitions: textDocument.definition?.linkSupport === true,
    rendersHovers: textDocument.hover?.contentFormat?.includes('markdown') === true,
    rendersSpans: general.markdown?.allowedTags?.includes('span') === true,
    preparesRename: textDocument.rename?.prepareSupport === true,
    takesRelatedInformation:
      textDocument.publishDiagnostics?.relatedInformation === true ||
      textDocument.diagnostic?.relatedInformation === true,
    nestsSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    registersOutline: textDocument.documentSymbol?.dynamicRegistration === true,
    foldingLimit: textDocument.foldingRange?.rangeLimit,
    takesVersionedEdits: workspace.workspaceEdit?.documentChanges === true,
    confirmsEdits: workspace.workspaceEdit?.changeAnnotationSupport !== undefined,
    appliesEdits: workspace.applyEdit === true,
    createsFiles: workspace.workspaceEdit?.resourceOperations?.includes('create') === true,
    takesCodeActions: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesCodeActions: textDocument.codeAction?.dataSupport === true && resolvable.includes('edit'),
    answersConfiguration: workspace.configuration === true,
    announcesConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace.workspaceFolders === true,
    rootUri: rootUri ?? undefined,
    wantsStatus: options['status'] === true,
    readsFiles: options['readFile'] === true,
    listsFolders: options['listFolder'] === true,
    replacesFiles: options['replaceFile'] === true,
    wantsAnnotations: options['annotations'] === true,
    showsDocuments: window.showDocument?.support === true,
    settings: options['settings'],
  };
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
