import { ConfigurationTarget, l10n, window, workspace } from 'vscode';

/** The name under which somebody annotates: asked once, and kept in the user's settings. */
export class Creator {
  /** What was answered where it could not be kept; empty: nobody is to be named. */
  private answered: string | undefined;

  async name(): Promise<string> {
    const kept = workspace.getConfiguration('transcript').get<string>('annotations.creator', '').trim();
    if (kept) return kept;
    this.answered ??= await this.ask();
    return this.answered;
  }

  private async ask(): Promise<string> {
    const answer = await window.showInputBox({
      title: l10n.t('Your name, for what you annotate'),
      prompt: l10n.t('It is asked once and kept in your settings. Leave it empty to annotate without a name.'),
      ignoreFocusOut: true,
    });
    const name = answer?.trim() ?? '';
    if (name)
      await workspace
        .getConfiguration('transcript')
        .update('annotations.creator', name, ConfigurationTarget.Global)
        .then(undefined, () => undefined);
    return name;
  }
}
