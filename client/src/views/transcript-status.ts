import { Disposable, env, LanguageStatusSeverity, l10n, languages, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type StatusParams, statusNotification } from '../../../protocol/status';
import { isTranscript, languageId } from '../transcript-document';

/** The selectors of an item that is shown with transcripts, and of one that is hidden. */
const shown = { language: languageId };
const hidden: never[] = [];

/** The language status of the transcript in the active editor: how it is read and why, and what is in it. */
export class TranscriptStatus implements Disposable {
  private readonly reading = languages.createLanguageStatusItem('transcript.reading', shown);
  private readonly turns = languages.createLanguageStatusItem('transcript.turns', hidden);
  private readonly patterns = languages.createLanguageStatusItem('transcript.patterns', hidden);
  private readonly findings = languages.createLanguageStatusItem('transcript.findings', hidden);
  /** What the server said last, by document. */
  private readonly known = new Map<string, StatusParams>();
  private readonly subscription: Disposable;

  constructor(private readonly client: BaseLanguageClient) {
    this.reading.name = l10n.t('How the transcript is read');
    this.turns.name = l10n.t('Speakers and turns');
    this.patterns.name = l10n.t('Labels that follow your patterns');
    this.findings.name = l10n.t('Findings in the transcript');
    this.showStarting();
    this.subscription = Disposable.from(
      this.reading,
      this.turns,
      this.patterns,
      this.findings,
      client.onNotification(statusNotification, (status: StatusParams) => {
        this.known.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status);
        this.show();
      }),
      client.onDidChangeState(() => this.show()),
      window.onDidChangeActiveTextEditor(() => this.show()),
      workspace.onDidCloseTextDocument(({ uri }) => this.known.delete(uri.toString())),
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private show(): void {
    const document = window.activeTextEditor?.document;
    if (!document || !isTranscript(document)) return;
    const status = this.known.get(document.uri.toString());
    if (this.client.state === State.Stopped || this.client.state === State.StartFailed) this.showStopped();
    else if (status) this.showStatus(status);
    else this.showStarting();
  }

  private showStatus({ convention, language, reason, speakers, turns, findings, patterns }: StatusParams): void {
    const { total, sent } = findings;
    this.turns.selector = this.findings.selector = shown;
    this.reading.busy = false;
    this.reading.severity = LanguageStatusSeverity.Information;
    this.reading.text = `${convention || l10n.t('No speaker labels recognised')} · ${nameOfLanguage(language)}`;
    this.reading.detail = reason;
    this.reading.command = {
      command: 'workbench.action.openSettings',
      title: l10n.t('Settings'),
      arguments: ['@ext:transcript-annotator.transcript-annotator'],
    };
    this.turns.text = l10n.t('Speakers: {0}, turns: {1}', speakers, turns);
    this.turns.command = { command: 'transcript.goToSpeaker', title: l10n.t('Go to Speaker') };
    this.patterns.selector = patterns.length > 0 ? shown : hidden;
    this.patterns.text = l10n.t('Your patterns: {0}', patterns.map(({ matches }) => matches).join(' + '));
    this.patterns.detail = patterns.map(({ label, matches }) => `${label} → ${matches}`).join('\n');
    this.findings.text = l10n.t('Findings: {0}', total);
    this.findings.detail = sent < total ? l10n.t('{0} are shown, {1} are left out', sent, total - sent) : '';
    this.findings.command = { command: 'transcript.previewCleanUp', title: l10n.t('Show All Clean-Ups') };
  }

  private showStarting(): void {
    this.turns.selector = this.patterns.selector = this.findings.selector = hidden;
    this.reading.busy = true;
    this.reading.severity = LanguageStatusSeverity.Information;
    this.reading.text = l10n.t('Reading the transcript');
    this.reading.detail = '';
  }

  private showStopped(): void {
    this.turns.selector = this.patterns.selector = this.findings.selector = hidden;
    this.reading.busy = false;
    this.reading.severity = LanguageStatusSeverity.Error;
    this.reading.text = l10n.t('The language server is not running');
    this.reading.detail = '';
    this.reading.command = { command: 'transcript.restartServer', title: l10n.t('Restart') };
  }
}

/** The language in the words of the person who reads: `zh-Hans` is Simplified Chinese or 简体中文. */
function nameOfLanguage(tag: string): string {
  return new Intl.DisplayNames([env.language], { type: 'language' }).of(tag) ?? tag;
}
