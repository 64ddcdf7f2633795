import { type Disposable, languages, type TextDocument } from 'vscode';
import type { Annotations } from '../annotations';
import { languageId } from '../transcript-document';

/**
 * Has the outline drawn anew when topics are named otherwise. The server gives the names, but an editor asks for the
 * outline only when the text changes, or those who provide outlines; so a provider of nothing takes the place of another.
 */
export class NamedTopics implements Disposable {
  /** By document: the names as they were last. */
  private readonly names = new Map<TextDocument, string>();
  private provider: Disposable | undefined;
  private readonly subscription: Disposable;

  constructor(annotations: Annotations) {
    this.subscription = annotations.onDidChange((document) => {
      const { annotations: all } = annotations.of(document);
      const named = all.filter(({ motivation, place }) => motivation === 'describing' && place);
      const names = JSON.stringify(named.map(({ id, notes }) => [id, notes]));
      if (names === (this.names.get(document) ?? '[]')) return;
      if (document.isClosed) this.names.delete(document);
      else this.names.set(document, names);
      this.redraw();
    });
  }

  dispose(): void {
    this.provider?.dispose();
    this.subscription.dispose();
  }

  private redraw(): void {
    const before = this.provider;
    this.provider = languages.registerDocumentSymbolProvider(
      { language: languageId },
      { provideDocumentSymbols: () => [] },
    );
    before?.dispose();
  }
}
