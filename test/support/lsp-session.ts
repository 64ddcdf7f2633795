import type {
  ClientCapabilities,
  InitializeResult,
  MessageConnection,
  Position,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { LineStore } from '../../server/src/core/text/lines';
import { applyEdits, type Span } from '../../server/src/core/text/span';
import { rangeOf, spanOf } from '../../server/src/lsp/convert';

/** An editor that can do all that the server makes use of, as VS Code can. */
export const capable: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    applyEdit: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'], changeAnnotationSupport: {} },
  },
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};

/** An editor that can do little more than show what it is sent, as Neovim 0.7. */
export const plain: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  /** What the editor answers when the server asks, by method; `null` to anything else. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

interface Message {
  readonly method: string;
  readonly params: unknown;
}

/** An editor's side of a conversation with a server. What the server sends by itself is kept until it is looked at. */
export class LspSession {
  server!: InitializeResult;
  private readonly texts = new Map<string, { version: number; lines: LineStore }>();
  private readonly unread: Message[] = [];
  private readonly readers: (() => void)[] = [];

  private constructor(readonly connection: MessageConnection) {}

  static async start(connection: MessageConnection, options: EditorOptions = {}): Promise<LspSession> {
    const { capabilities = capable, initializationOptions, locale, answers = {} } = options;
    const session = new LspSession(connection);
    connection.onRequest((method, params) => {
      session.keep({ method, params });
      return answers[method]?.(params as never) ?? null;
    });
    connection.onNotification((method, params) => session.keep({ method, params }));
    connection.onClose(() => connection.dispose()); // what is still waited for fails at once
    connection.listen();
    const params = { processId: null, rootUri: null, capabilities, initializationOptions, locale };
    session.server = await session.ask('initialize', params);
    session.tell('initialized', {});
    return session;
  }

  ask<Answer>(method: string, params?: unknown): Promise<Answer> {
    return this.connection.sendRequest(method, params);
  }

  tell(method: string, params?: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  /** The parameters of the next message of the server's own with this method, whether it came already or comes yet. */
  async next<Params>(method: string): Promise<Params> {
    for (;;) {
      const index = this.unread.findIndex((message) => message.method === method);
      if (index >= 0) return this.unread.splice(index, 1)[0]!.params as Params;
      await new Promise<void>((resolve) => this.readers.push(resolve));
    }
  }

  /** The methods of the messages that came and that nobody has looked at. */
  get unseen(): readonly string[] {
    return this.unread.map(({ method }) => method);
  }

  /** Opens a text, as `test:/n.transcript` unless said otherwise, and returns its URI. */
  open(text: string, uri = `test:/${this.texts.size}.transcript`): string {
    this.texts.set(uri, { version: 1, lines: LineStore.of(text) });
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'transcript', version: 1, text } });
    return uri;
  }

  /** Makes one edit after the other, each told in terms of the text that the one before it made. */
  edit(uri: string, ...edits: readonly TextEdit[]): void {
    const document = this.texts.get(uri)!;
    for (const edit of edits) document.lines = LineStore.of(edited(document.lines, [edit]));
    document.version++;
    this.tell('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges: edits.map(({ range, newText }) => ({ range, text: newText })),
    });
  }

  /** Puts `newText` in the place of the first `found` in the text. */
  replace(uri: string, found: string, newText: string): void {
    this.edit(uri, { range: this.rangeOf(uri, found), newText });
  }

  close(uri: string): void {
    this.texts.delete(uri);
    this.tell('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.texts.get(uri)!.lines.text();
  }

  version(uri: string): number {
    return this.texts.get(uri)!.version;
  }

  /** The range of the first `found` in the text. */
  rangeOf(uri: string, found: string): Range {
    const { lines } = this.texts.get(uri)!;
    const start = lines.text().indexOf(found);
    return rangeOf(lines, { start, end: start + found.length });
  }

  positionAt(uri: string, offset: number): Position {
    return this.texts.get(uri)!.lines.positionAt(offset);
  }

  /** Offsets in the text. */
  spanOf(uri: string, range: Range): Span {
    return spanOf(this.texts.get(uri)!.lines, range);
  }

  /** What stands in a range of the text. */
  textIn(uri: string, range: Range): string {
    return this.texts.get(uri)!.lines.slice(this.spanOf(uri, range));
  }

  /** The text as the edit would leave it, checked as an editor does: no overlaps, and for the version there is. */
  edited(uri: string, edit: WorkspaceEdit | readonly TextEdit[] | null | undefined): string {
    const { lines } = this.texts.get(uri)!;
    if (!edit) return lines.text();
    if (!('changes' in edit) && !('documentChanges' in edit)) return edited(lines, edit as readonly TextEdit[]);
    if (edit.changes) return edited(lines, edit.changes[uri] ?? []);
    const [change, ...more] = edit.documentChanges ?? [];
    if (!change || !('edits' in change) || more.length > 0) throw new Error('expected the edits of one document');
    if (change.textDocument.uri !== uri || change.textDocument.version !== this.version(uri))
      throw new Error('the edit is for another version or document');
    return edited(lines, change.edits as readonly TextEdit[]);
  }

  private keep(message: Message): void {
    this.unread.push(message);
    for (const read of this.readers.splice(0)) read();
  }
}

function edited(lines: LineStore, edits: readonly TextEdit[]): string {
  return applyEdits(
    lines.text(),
    edits.map(({ range, newText }) => ({ span: spanOf(lines, range), newText })),
  );
}
