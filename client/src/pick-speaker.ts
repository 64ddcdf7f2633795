import { l10n, type QuickPickItem, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type TurnSpeakersParams, type TurnSpeakersResult, turnSpeakersRequest } from '../../protocol/turns';
import { say } from './message';
import { turnCount } from './turns';

type TurnSpeaker = TurnSpeakersResult['speakers'][number];

/** A speaker with the number that is theirs in every list of the text, whoever is left out of it. */
type NumberedSpeaker = TurnSpeaker & { readonly number: number };

/** So many people have a digit as their key. */
const mostKeys = 9;

/**
 * Asks whose a turn is to be, those with the most turns first: a digit takes one of the first nine of all at once.
 *
 * @param meant Who may be picked; the likely next speaker stands out among them.
 * @param rank The number of the one who is taken without asking, from 1; anything else asks.
 * @returns the name; undefined where nobody is picked, or no turn is under the cursor.
 */
export async function pickSpeaker(
  editor: TextEditor,
  client: BaseLanguageClient,
  title: string,
  meant: (speaker: TurnSpeaker) => boolean,
  rank: unknown,
): Promise<string | undefined> {
  const params: TurnSpeakersParams = {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    position: client.code2ProtocolConverter.asPosition(editor.selection.start),
  };
  const { speakers } = await client.sendRequest<TurnSpeakersResult>(turnSpeakersRequest, params);
  const choices = speakers.map((speaker, index) => ({ ...speaker, number: index + 1 })).filter(meant);
  if (choices.length === 0) {
    say(speakers.length === 0 ? l10n.t('The cursor is in no turn.') : l10n.t('Nobody else speaks here.'));
    return undefined;
  }
  if (typeof rank !== 'number') return ask(title, choices);
  const chosen = choices.find(({ number }) => number === rank);
  if (!chosen) say(l10n.t('This cannot be done here.'));
  return chosen?.name;
}

interface SpeakerItem extends QuickPickItem {
  readonly name: string;
  readonly number: number;
}

function ask(title: string, choices: readonly NumberedSpeaker[]): Promise<string | undefined> {
  const items = choices.map(
    ({ name, turns, number }): SpeakerItem => ({
      label: number <= mostKeys ? `${number}  ${name}` : name,
      description: turnCount(turns),
      name,
      number,
    }),
  );
  const pick = window.createQuickPick<SpeakerItem>();
  pick.title = title;
  pick.placeholder = l10n.t('Who speaks? A digit takes one at once');
  pick.items = items;
  const likely = items[choices.findIndex(({ part }) => part === 'likely')];
  if (likely) pick.activeItems = [likely];
  return new Promise((resolve) => {
    const take = (item: SpeakerItem | undefined) => {
      resolve(item?.name);
      pick.hide();
    };
    pick.onDidChangeValue((value) => {
      const item = items.find(({ number }) => number <= mostKeys && `${number}` === value);
      if (item) take(item);
    });
    pick.onDidAccept(() => take(pick.activeItems[0]));
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
