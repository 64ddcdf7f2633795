import { type Position, Selection, type TextEditor, TextEditorRevealType } from 'vscode';

/** Puts the cursor on a place and shows it, with what follows it rather than what stands before. */
export function reveal(editor: TextEditor, place: Position): void {
  editor.selection = new Selection(place, place);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
