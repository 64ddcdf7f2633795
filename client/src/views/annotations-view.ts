import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
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
import type { ListedAnnotation } from '../../../protocol/annotations';
import { type AnnotationGroup, type Grouping, groupsOf } from '../annotation-groups';
import type { Annotations } from '../annotations';
import { colourDot } from '../colour-dot';
import { isTranscript } from '../transcript-document';
import { focusedNode } from './focused-node';
import { previewScheme } from './preview';

/** Annotations that stand together. */
export class GroupNode {
  constructor(
    readonly document: TextDocument,
    readonly group: AnnotationGroup,
    readonly parent?: GroupNode,
  ) {}
}

/** One annotation. */
export class AnnotationNode {
  constructor(
    readonly parent: GroupNode,
    readonly annotation: ListedAnnotation,
  ) {}

  get document(): TextDocument {
    return this.parent.document;
  }
}

type Node = GroupNode | AnnotationNode;

/** What is said about a transcript, in groups; how many places are not certain stands on its badge. */
export class AnnotationsView implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: TreeView<Node>;
  private readonly subscription: Disposable;
  /** The transcript whose annotations are shown: the one that was worked on last. */
  private document: TextDocument | undefined;
  private grouping: Grouping = 'code';
  private filter = '';

  constructor(private readonly annotations: Annotations) {
    this.view = window.createTreeView('transcript.annotations', { treeDataProvider: this, showCollapseAll: true });
    this.subscription = Disposable.from(
      this.changed,
      this.view,
      annotations.onDidChange((document) => {
        if (document === this.document) this.refresh();
      }),
      window.onDidChangeActiveTextEditor(() => this.look()),
      workspace.onDidOpenTextDocument(() => this.look()),
      workspace.onDidCloseTextDocument(() => this.look()),
    );
    this.look();
  }

  dispose(): void {
    this.subscription.dispose();
  }

  get shownBy(): Grouping {
    return this.grouping;
  }

  get shownFilter(): string {
    return this.filter;
  }

  /** The transcript whose annotations are shown. */
  get shown(): TextDocument | undefined {
    return this.document;
  }

  /** The entry that a key which is pressed in the list is meant for. */
  focused(): Promise<Node | undefined> {
    return focusedNode(this.view, () => commands.executeCommand('list.toggleSelection'));
  }

  groupBy(grouping: Grouping): void {
    this.grouping = grouping;
    this.refresh();
  }

  /** Shows only what holds all these words; everything, where there are none. */
  showOnly(filter: string): void {
    this.filter = filter.trim();
    this.refresh();
  }

  getTreeItem(node: Node): TreeItem {
    return node instanceof GroupNode ? itemOfGroup(node) : itemOfAnnotation(node);
  }

  getParent(node: Node): Node | undefined {
    return node.parent;
  }

  getChildren(node?: Node): Node[] {
    const { document } = this;
    if (node instanceof AnnotationNode || !document) return [];
    if (node) {
      const below = node.group.groups.map((group) => new GroupNode(document, group, node));
      return [...node.group.annotations.map((annotation) => new AnnotationNode(node, annotation)), ...below];
    }
    return groupsOf(this.annotations.of(document), this.grouping, this.filter).map(
      (group) => new GroupNode(document, group),
    );
  }

  private look(): void {
    const active = window.activeTextEditor?.document;
    const isShown = active && isTranscript(active) && active.uri.scheme !== previewScheme;
    const kept = this.document?.isClosed ? undefined : this.document;
    const document = isShown ? active : kept;
    if (document === this.document) return;
    this.document = document;
    this.refresh();
  }

  private refresh(): void {
    const { annotations, obstacle } = this.document ? this.annotations.of(this.document) : nothing;
    const doubtful = annotations.filter(({ state }) => state === 'doubtful').length;
    const listed = annotations.filter(({ replyTo }) => replyTo === undefined).length;
    this.view.description = listed > 0 ? String(listed) : '';
    const tooltip = doubtful === 1 ? l10n.t('1 place is not certain') : l10n.t('{0} places are not certain', doubtful);
    this.view.badge = doubtful > 0 ? { value: doubtful, tooltip } : undefined;
    const filtered = this.filter ? l10n.t('Only what holds “{0}”', this.filter) : '';
    this.view.message = [filtered, obstacle].filter(Boolean).join('\n');
    void commands.executeCommand('setContext', 'transcript.isAnnotated', annotations.length > 0);
    void commands.executeCommand('setContext', 'transcript.isFiltered', this.filter !== '');
    this.changed.fire();
  }
}

const nothing = { annotations: [], obstacle: '' };

function itemOfGroup({ group: { key, kind, label, colour, definition, annotations, groups } }: GroupNode): TreeItem {
  const isEmpty = annotations.length === 0 && groups.length === 0;
  const item = new TreeItem(label, isEmpty ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Expanded);
  item.id = isEmpty ? `empty ${key}` : key; // or else it would stay folded when something comes into it
  item.description = String(annotations.length || '');
  item.contextValue = kind;
  if (definition) item.tooltip = new MarkdownString().appendText(`${label}\n\n${definition}`);
  if (kind === 'doubtful') item.iconPath = icons.doubtful;
  else if (colour) item.iconPath = colourDot(colour);
  return item;
}

function itemOfAnnotation(node: AnnotationNode): TreeItem {
  const { annotation, parent } = node;
  const { place, quote, notes, creator, speaker, state } = annotation;
  const text = place?.text || quote.replace(/\s+/g, ' ');
  const item = new TreeItem(place ? `${place.range.start.line + 1}  ${text}` : text);
  item.id = `${parent.group.key} ${annotation.id}`;
  item.description = notes.join(' · ').replace(/\s+/g, ' ');
  item.tooltip = new MarkdownString().appendText(
    [...notes, quote, [speaker, creator].filter(Boolean).join(' · ')].join('\n\n'),
  );
  item.contextValue = `annotation.${state}`;
  if (state !== 'placed') item.iconPath = icons[state];
  const [command, title] =
    state === 'placed' || state === 'whole'
      ? ['transcript.goToAnnotation', l10n.t('Go to It')]
      : ['transcript.confirmAnnotation', l10n.t('Say Where It Is')];
  item.command = { command, title, arguments: [node] };
  return item;
}

const icons = {
  doubtful: new ThemeIcon('question', new ThemeColor('problemsWarningIcon.foreground')),
  orphan: new ThemeIcon('debug-disconnect'),
  whole: new ThemeIcon('file'),
} as const;
