import { Disposable, EventEmitter, type Range, type TextDocument, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type AnnotateParams,
  type AnnotateResult,
  type AnnotationsChangedParams,
  type AnnotationsParams,
  type AnnotationsResult,
  annotateRequest,
  annotationsChangedNotification,
  annotationsRequest,
  type ChangeAnnotationParams,
  changeAnnotationRequest,
  type PlaceAnnotationParams,
  placeAnnotationRequest,
  type RemoveAnnotationsParams,
  removeAnnotationsRequest,
} from '../../protocol/annotations';
import {
  type AddCodeParams,
  type AddCodeResult,
  addCodeRequest,
  type ChangeCodeParams,
  type CodeEditResult,
  type CodeUsesParams,
  type CodeUsesResult,
  changeCodeRequest,
  codeUsesRequest,
  type ImportCodesParams,
  type ImportCodesResult,
  importCodesRequest,
  type RemoveCodeParams,
  removeCodeRequest,
} from '../../protocol/codes';

/** What is to be annotated: a stretch of the text, or what surrounds its start; or another annotation. */
export type About = { readonly range: Range; readonly extent: Extent } | { readonly replyTo: string };
export type Extent = 'range' | 'turn' | 'topic';

/** What is said about it. */
export interface Said {
  readonly note?: string;
  readonly codes?: readonly string[];
}

/** What is to be said of a code; what is left out stays. */
export type CodeChange = Omit<ChangeCodeParams, 'uri' | 'iri'>;

/** The annotations of open transcripts as the server knows them. */
export class Annotations implements Disposable {
  private readonly changed = new EventEmitter<TextDocument>();
  /** Told of a document whose annotations are others now, or stand elsewhere. */
  readonly onDidChange = this.changed.event;
  private readonly known = new Map<TextDocument, AnnotationsResult>();
  private readonly subscription: Disposable;

  constructor(private readonly client: BaseLanguageClient) {
    this.subscription = Disposable.from(
      this.changed,
      client.onNotification(annotationsChangedNotification, ({ uri }: AnnotationsChangedParams) => {
        const changed = client.protocol2CodeConverter.asUri(uri).toString();
        for (const document of workspace.textDocuments) if (`${document.uri}` === changed) void this.look(document);
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) for (const document of this.known.keys()) void this.look(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (this.known.delete(document)) this.changed.fire(document);
      }),
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** What was known last; nothing, where nobody has said anything. */
  of(document: TextDocument): AnnotationsResult {
    return this.known.get(document) ?? nothing;
  }

  /** What the server knows now. */
  async ask(document: TextDocument): Promise<AnnotationsResult> {
    const params: AnnotationsParams = { uri: this.uriOf(document) };
    return this.client.sendRequest<AnnotationsResult>(annotationsRequest, params);
  }

  /** Returns the new annotation's id; undefined where there is no such turn, topic or annotation. */
  async annotate(document: TextDocument, about: About, said: Said, creator: string): Promise<string | undefined> {
    const { code2ProtocolConverter } = this.client;
    const place =
      'replyTo' in about ? about : { range: code2ProtocolConverter.asRange(about.range), extent: about.extent };
    const params: AnnotateParams = { uri: this.uriOf(document), about: place, ...said, creator };
    return (await this.client.sendRequest<AnnotateResult>(annotateRequest, params))?.id;
  }

  async change(document: TextDocument, id: string, said: Said): Promise<void> {
    const params: ChangeAnnotationParams = { uri: this.uriOf(document), id, ...said };
    await this.client.sendRequest(changeAnnotationRequest, params);
  }

  async remove(document: TextDocument, ids: readonly string[]): Promise<void> {
    const params: RemoveAnnotationsParams = { uri: this.uriOf(document), ids };
    await this.client.sendRequest(removeAnnotationsRequest, params);
  }

  /** Says where an annotation is; nowhere, where `range` is undefined. */
  async place(document: TextDocument, id: string, range: Range | undefined): Promise<void> {
    const place = range ? this.client.code2ProtocolConverter.asRange(range) : null;
    const params: PlaceAnnotationParams = { uri: this.uriOf(document), id, range: place };
    await this.client.sendRequest(placeAnnotationRequest, params);
  }

  async addCode(document: TextDocument, label: string): Promise<AddCodeResult> {
    const params: AddCodeParams = { uri: this.uriOf(document), label };
    return this.client.sendRequest<AddCodeResult>(addCodeRequest, params);
  }

  async changeCode(document: TextDocument, iri: string, change: CodeChange): Promise<CodeEditResult> {
    const params: ChangeCodeParams = { uri: this.uriOf(document), iri, ...change };
    return this.client.sendRequest<CodeEditResult>(changeCodeRequest, params);
  }

  async usesOfCode(document: TextDocument, iri: string): Promise<CodeUsesResult> {
    const params: CodeUsesParams = { uri: this.uriOf(document), iri };
    return this.client.sendRequest<CodeUsesResult>(codeUsesRequest, params);
  }

  /** Takes a code away; its annotations get the code `into` instead, or none. */
  async removeCode(document: TextDocument, iri: string, into?: string): Promise<CodeEditResult> {
    const params: RemoveCodeParams = { uri: this.uriOf(document), iri, ...(into !== undefined && { into }) };
    return this.client.sendRequest<CodeEditResult>(removeCodeRequest, params);
  }

  /** Adds the codes of a REFI-QDA codebook: the name of the file and its text. */
  async importCodes(document: TextDocument, name: string, text: string): Promise<ImportCodesResult> {
    const params: ImportCodesParams = { uri: this.uriOf(document), name, text };
    return this.client.sendRequest<ImportCodesResult>(importCodesRequest, params);
  }

  private uriOf(document: TextDocument): string {
    return this.client.code2ProtocolConverter.asUri(document.uri);
  }

  /** Asks again where the text has changed meanwhile: what was answered is for another text. */
  private async look(document: TextDocument): Promise<void> {
    const { version } = document;
    const answer = await this.ask(document).catch(() => undefined);
    if (!answer || document.isClosed) return;
    if (document.version !== version) return this.look(document);
    this.known.set(document, answer);
    this.changed.fire(document);
  }
}

const nothing: AnnotationsResult = { annotations: [], codes: [], colours: [], obstacle: '' };
