import { l10n, type QuickPickItem, window } from 'vscode';
import type { ListedCode } from '../../protocol/codes';
import { colourDot } from './colour-dot';

interface CodeItem extends QuickPickItem {
  /** The IRI of a code, or the label of one that is not there yet. */
  readonly value: string;
}

/** Lets somebody pick one of the codes, which are shown as the codebook has them. */
export async function pickKnownCode(codes: readonly ListedCode[], title: string): Promise<ListedCode | undefined> {
  if (codes.length === 0) return undefined;
  const items = codes.map((code) => ({ ...itemOfCode(code), code }));
  return (await window.showQuickPick(items, { title, matchOnDescription: true }))?.code;
}

/** A code as it stands in a list, below those that it stands below. */
export function itemOfCode({ label, definition, colour, depth }: ListedCode): QuickPickItem {
  const item = { label: `${indent.repeat(depth)}${label}`, description: definition };
  return colour ? { ...item, iconPath: colourDot(colour) } : item;
}

/** Wide enough to be seen; lists take spaces away at the start of a line. */
const indent = '\u2003';

/** How many codes have a key of their own. */
const keys = 9;

/**
 * Lets somebody pick a code. The most frequent ones have the keys 1 to 9; what matches none makes a new one.
 *
 * @returns the code's IRI, or the label of a new one.
 */
export function pickCode(codes: readonly ListedCode[]): Promise<string | undefined> {
  const items = itemsOf(codes.filter(({ isCodable }) => isCodable));
  const pick = window.createQuickPick<CodeItem>();
  pick.title = l10n.t('Which code?');
  pick.placeholder = l10n.t('A key from 1 to 9, or a name; a name that is not there yet makes a new code');
  pick.matchOnDescription = true;
  pick.items = items;
  return new Promise((resolve) => {
    const take = (value: string | undefined) => {
      resolve(value);
      pick.hide();
    };
    pick.onDidChangeValue((typed) => {
      const byKey = /^[1-9]$/.test(typed) ? items[Number(typed) - 1] : undefined;
      if (byKey) return take(byKey.value);
      const label = typed.trim();
      const isNew = label !== '' && !codes.some((code) => code.label === label);
      pick.items = isNew ? [...items, newItem(label)] : items;
    });
    // Who types quickly accepts before the list has been filtered.
    pick.onDidAccept(() => take(pick.activeItems[0]?.value ?? (pick.value.trim() || undefined)));
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** The most frequent ones first, with their keys, and then all others as the codebook has them. */
function itemsOf(codes: readonly ListedCode[]): CodeItem[] {
  const frequent = codes.filter(({ uses }) => uses > 0).sort((a, b) => b.uses - a.uses);
  const others = codes.filter(({ uses }) => uses === 0);
  return [...frequent, ...others].map(({ iri, label, definition, colour, uses }, index) => ({
    label: index < keys ? `${index + 1}  ${label}` : label,
    description: uses > 0 ? String(uses) : '',
    detail: definition,
    value: iri,
    ...(colour && { iconPath: colourDot(colour) }),
  }));
}

function newItem(label: string): CodeItem {
  return { label: `$(add) ${l10n.t('New code “{0}”', label)}`, alwaysShow: true, value: label };
}
