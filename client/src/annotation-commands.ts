import type { TextDocument, TextEditor } from 'vscode';
import { window } from 'vscode';
import type { ListedAnnotation } from '../../protocol/annotations';
import type { Workbench } from './command';
import { NoteComment } from './views/annotation-comments';
import { AnnotationNode } from './views/annotations-view';

/** An annotation that a command is called for, and its document. */
export interface Chosen {
  readonly document: TextDocument;
  readonly annotation: ListedAnnotation;
}

/**
 * The annotation that a command was called for in the list or in a thread, or else the one under the cursor. A key that is
 * pressed in the list hands over `list`, for it does not tell on what.
 */
export async function chosenAnnotation(
  { annotations, annotationsView }: Workbench,
  argument: unknown,
): Promise<Chosen | undefined> {
  if (argument === 'list') {
    const focused = await annotationsView.focused();
    return focused instanceof AnnotationNode ? focused : undefined;
  }
  if (argument instanceof AnnotationNode || argument instanceof NoteComment) return argument;
  const editor = window.activeTextEditor;
  const annotation = editor && annotationAt(editor, annotations.of(editor.document).annotations);
  return annotation && { document: editor.document, annotation };
}

/** The smallest annotation that the cursor stands in. */
function annotationAt({ selection }: TextEditor, all: readonly ListedAnnotation[]): ListedAnnotation | undefined {
  const { line, character } = selection.active;
  return all
    .filter(({ place }) => {
      if (!place) return false;
      const { start, end } = place.range;
      const isBehindStart = start.line < line || (start.line === line && start.character <= character);
      return isBehindStart && (line < end.line || (line === end.line && character <= end.character));
    })
    .at(-1);
}

/** What a link or a keybinding hands over as the value `name`. */
export function handedOver(argument: unknown, name: string): string | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const value = (argument as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : undefined;
}
