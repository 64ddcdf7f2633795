import { window } from 'vscode';
import { chosenAnnotation } from '../annotation-commands';
import type { Command } from '../command';
import { showPlace } from '../go-to-annotation';

/** Goes to the annotation of the list that it is called for, and opens its notes. */
export const goToAnnotation: Command = async (workbench, argument) => {
  const chosen = await chosenAnnotation(workbench, argument);
  if (!chosen?.annotation.place) return;
  const { document, annotation } = chosen;
  const visible = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, visible?.viewColumn);
  showPlace(editor, annotation.place!);
  workbench.comments.reveal(document, annotation.id);
};
