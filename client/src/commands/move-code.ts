import { l10n, type QuickPickItem, window } from 'vscode';
import { handedOver } from '../annotation-commands';
import { type ChosenCode, codeAbove, onCode, withThoseBelow } from '../code-commands';
import { itemOfCode } from '../code-pick';

/** Puts a code below another, or at the top: where is picked, or handed over as a name, empty for the top. */
export const moveCode = onCode(
  () => l10n.t('Put which code elsewhere?'),
  async (chosen, { annotations }, argument) => {
    const named = handedOver(argument, 'below');
    const broader = named === undefined ? await pick(chosen) : placeNamed(chosen, named);
    if (broader === undefined) return undefined;
    return annotations.changeCode(chosen.document, chosen.code.iri, { broader });
  },
);

interface PlaceItem extends QuickPickItem {
  /** `null`: the top. */
  readonly broader: string | null;
}

async function pick({ code, known: { codes } }: ChosenCode): Promise<string | null | undefined> {
  const above = codeAbove(code, codes);
  const below = withThoseBelow(code, codes);
  const marked = (item: PlaceItem) => (item.broader === (above?.iri ?? null) ? { ...item, description: '✓' } : item);
  const items: PlaceItem[] = [
    { label: l10n.t('At the top'), broader: null },
    ...codes.filter((other) => !below.has(other)).map((other) => ({ ...itemOfCode(other), broader: other.iri })),
  ];
  const title = l10n.t('Below which code does “{0}” belong?', code.label);
  return (await window.showQuickPick(items.map(marked), { title }))?.broader;
}

function placeNamed({ known: { codes } }: ChosenCode, label: string): string | null | undefined {
  return label === '' ? null : codes.find((code) => code.label === label)?.iri;
}
