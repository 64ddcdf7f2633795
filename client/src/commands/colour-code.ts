import { l10n, type QuickPickItem, window } from 'vscode';
import { handedOver } from '../annotation-commands';
import { type ChosenCode, onCode } from '../code-commands';
import { colourDot } from '../colour-dot';

/** Gives a code another colour: one that is picked, typed, or handed over as `#rrggbb`. */
export const colourCode = onCode(
  () => l10n.t('Change the colour of which code?'),
  async (chosen, { annotations }, argument) => {
    const colour = handedOver(argument, 'colour') ?? (await pick(chosen));
    if (colour === undefined) return undefined;
    return annotations.changeCode(chosen.document, chosen.code.iri, { colour });
  },
);

interface ColourItem extends QuickPickItem {
  /** Empty: none; undefined: one that is to be typed. */
  readonly colour: string | undefined;
}

async function pick({ code, known }: ChosenCode): Promise<string | undefined> {
  const items: ColourItem[] = [
    ...known.colours.map(({ colour, name }) => ({
      label: name,
      description: colour === code.colour ? '✓' : '',
      iconPath: colourDot(colour),
      colour,
    })),
    { label: l10n.t('Another colour…'), colour: undefined },
    { label: l10n.t('No colour'), colour: '' },
  ];
  const picked = await window.showQuickPick(items, { title: l10n.t('Which colour for “{0}”?', code.label) });
  return picked && (picked.colour ?? (await type(code.colour)));
}

function type(value: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('A colour as #rrggbb'),
    value,
    validateInput: (typed) => (/^#[0-9a-f]{6}$/i.test(typed) ? undefined : l10n.t('Six digits, as in #4477aa')),
  });
}
