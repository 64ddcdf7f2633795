import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FindingCountsResult, ListedFinding } from '../../../protocol/findings';
import { type StatusParams, statusNotification } from '../../../protocol/status';
import type { FindingWalk, Step } from '../finding-walk';
import { Findings } from '../findings';
import { isTranscript } from '../transcript-document';
import { focusedNode } from './focused-node';
import { previewScheme } from './preview';

/** How many findings of a rule are listed at first, and how many more each time that more are asked for. */
const pageSize = 200;

/** How long nothing must have been typed before the view looks again, in milliseconds. */
const restTime = 400;

/** A rule that found something. */
export class RuleNode {
  constructor(
    readonly document: TextDocument,
    readonly counted: FindingCountsResult['rules'][number],
  ) {}
}

/** One finding, with its place among those of its rule. */
export class FindingNode {
  constructor(
    readonly parent: RuleNode,
    readonly finding: ListedFinding,
    readonly index: number,
  ) {}

  get document(): TextDocument {
    return this.parent.document;
  }
}

/** Stands behind the findings that are listed, where there are more of them. */
export class MoreNode {
  constructor(
    readonly parent: RuleNode,
    readonly listed: number,
  ) {}
}

type Node = RuleNode | FindingNode | MoreNode;

/** The findings of a transcript by rule, each rule's in order of place. It asks for them only while it can be seen. */
export class FindingsView implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  /** The transcript whose findings are shown: the one that was worked on last. */
  private document: TextDocument | undefined;
  /** How many findings are listed of each rule, where it is more than a page. */
  private readonly listed = new Map<string, number>();
  private rest: ReturnType<typeof setTimeout> | undefined;
  /** What is done about findings one after the other, as keys may be pressed faster than one of them is mended. */
  private atWork: Promise<unknown> = Promise.resolve();
  private readonly view: TreeView<Node>;
  private readonly subscription: Disposable;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly walk: FindingWalk,
  ) {
    this.view = window.createTreeView('transcript.findings', { treeDataProvider: this, showCollapseAll: true });
    this.subscription = Disposable.from(
      this.changed,
      this.view,
      this.view.onDidExpandElement(({ element }) => {
        if (element instanceof RuleNode) walk.choose(element.document, element.counted.rule);
      }),
      walk.onDidMove((step) => this.follow(step)),
      window.onDidChangeActiveTextEditor(() => this.look()),
      workspace.onDidOpenTextDocument(() => this.look()),
      workspace.onDidCloseTextDocument(() => this.look()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.document) this.refreshAtRest();
      }),
      client.onNotification(statusNotification, ({ uri }: StatusParams) => {
        if (client.protocol2CodeConverter.asUri(uri).toString() === this.document?.uri.toString()) this.refresh();
      }),
    );
    this.look();
  }

  dispose(): void {
    clearTimeout(this.rest);
    this.subscription.dispose();
  }

  /** The transcript whose findings are listed. */
  get shown(): TextDocument | undefined {
    return this.document;
  }

  /** The finding, or else the rule, that a key which is pressed in the list is meant for. */
  async focused(): Promise<RuleNode | FindingNode | undefined> {
    const node = await focusedNode(this.view, () => commands.executeCommand('list.toggleSelection'));
    return node instanceof MoreNode ? node.parent : node;
  }

  /** Gives the list the focus, at the finding under the cursor if there is one. */
  async takeFocus(): Promise<void> {
    await commands.executeCommand('transcript.findings.focus');
    const editors = [window.activeTextEditor, ...window.visibleTextEditors];
    const editor = editors.find((candidate) => candidate && candidate.document === this.document);
    // Where the server is not running it tells so itself.
    const found = editor && (await this.walk.here(editor).catch(() => undefined));
    if (found) await this.point(editor.document, found, { select: true, focus: true });
  }

  /** Does some work on findings when what was asked for before is done. */
  inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.atWork.then(work);
    this.atWork = done.catch(() => undefined);
    return done;
  }

  /** Lists the next findings of a rule. */
  showMore({ parent, listed }: MoreNode): void {
    this.listed.set(parent.counted.rule, listed + pageSize);
    this.refresh();
  }

  getTreeItem(node: Node): TreeItem {
    if (node instanceof RuleNode) return itemOfRule(node);
    return node instanceof FindingNode ? itemOfFinding(node) : itemOfMore(node);
  }

  getParent(node: Node): Node | undefined {
    return node instanceof RuleNode ? undefined : node.parent;
  }

  async getChildren(node?: Node): Promise<Node[]> {
    try {
      if (!node) return await this.rules();
      return node instanceof RuleNode ? await this.findingsOf(node) : [];
    } catch {
      return []; // The server is not running, which it tells itself, or was asked again meanwhile.
    }
  }

  private async rules(): Promise<RuleNode[]> {
    const { document } = this;
    if (!document) return [];
    const counts = await new Findings(this.client, document).counts();
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    this.view.description = total > 0 ? String(total) : '';
    void commands.executeCommand('setContext', 'transcript.isClean', total === 0);
    return counts.map((counted) => new RuleNode(document, counted));
  }

  private async findingsOf(node: RuleNode): Promise<Node[]> {
    const { rule, count } = node.counted;
    const limit = this.listed.get(rule) ?? pageSize;
    const found = await new Findings(this.client, node.document).ofRule(rule, limit);
    const nodes = found.map((finding, index) => new FindingNode(node, finding, index));
    return count > nodes.length ? [...nodes, new MoreNode(node, nodes.length)] : nodes;
  }

  /** Shows where the walk is, unless nobody is looking. */
  private async follow({ document, found }: Step): Promise<void> {
    if (document !== this.document || !this.view.visible) return;
    this.refresh();
    if (found) await this.point(document, found, { select: true, focus: false });
  }

  /** Shows a finding in the list, as one of a page that is long enough for it. */
  private async point(
    document: TextDocument,
    { finding, title, index, count }: NonNullable<Step['found']>,
    options: { readonly select: boolean; readonly focus: boolean },
  ): Promise<void> {
    const { rule, severity } = finding;
    if (index >= (this.listed.get(rule) ?? pageSize)) {
      this.listed.set(rule, index + pageSize);
      this.refresh();
    }
    const parent = new RuleNode(document, { rule, severity, title, count });
    // Where the tree has changed meanwhile there is nothing to be shown.
    await this.view.reveal(new FindingNode(parent, finding, index), options).then(undefined, () => undefined);
  }

  /** Finds out which transcript to show; one that is left for another kind of editor stays until it is closed. */
  private look(): void {
    const active = window.activeTextEditor?.document;
    const isShown = active && isTranscript(active) && active.uri.scheme !== previewScheme;
    const kept = this.document?.isClosed || !this.document || !isTranscript(this.document) ? undefined : this.document;
    const document = isShown ? active : kept;
    void commands.executeCommand('setContext', 'transcript.isOpen', document !== undefined);
    if (document === this.document) return;
    this.document = document;
    this.listed.clear();
    this.refresh();
  }

  private refreshAtRest(): void {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.refresh(), restTime);
  }

  private refresh(): void {
    clearTimeout(this.rest);
    this.changed.fire();
  }
}

function itemOfRule({ counted: { rule, title, severity, count } }: RuleNode): TreeItem {
  const item = new TreeItem(`${count}  ${title}`, TreeItemCollapsibleState.Collapsed);
  item.id = rule;
  item.tooltip = `${title}\n${rule}`;
  item.iconPath = icons[severity];
  item.contextValue = 'rule';
  return item;
}

function itemOfFinding(node: FindingNode): TreeItem {
  const { parent, finding, index } = node;
  const line = `${finding.range.start.line + 1}  `;
  const start = line.length + finding.before.length;
  const label = `${line}${finding.before}${finding.text}${finding.after}`;
  const item = new TreeItem({ label, highlights: [[start, start + finding.text.length]] });
  item.id = `${parent.counted.rule} ${index}`;
  item.tooltip = finding.message;
  item.contextValue = finding.fixes > 0 ? 'finding.fixable' : 'finding';
  item.command = { command: 'transcript.goToFinding', title: l10n.t('Go to It'), arguments: [node] };
  return item;
}

function itemOfMore(node: MoreNode): TreeItem {
  const item = new TreeItem(l10n.t('{0} more', node.parent.counted.count - node.listed));
  item.id = `${node.parent.counted.rule} more`;
  item.command = { command: 'transcript.showMoreFindings', title: l10n.t('Show More'), arguments: [node] };
  return item;
}

/** By the severity of diagnostics. */
const icons = {
  1: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  2: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  3: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  4: new ThemeIcon('lightbulb'),
} as const;
