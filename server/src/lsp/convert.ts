import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Range,
  type SelectionRange,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  SemanticTokenTypes,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Fold } from '../core/features/folding';
import type { OutlineItem } from '../core/features/outline';
import { rulePageOf } from '../core/features/rule-page';
import type { Token } from '../core/features/tokens';
import type { PlacedFinding } from '../core/finding';
import type { Localized } from '../core/localized';
import type { Severity } from '../core/rules/rule';
import type { LineStore } from '../core/text/lines';
import type { Edit, Span } from '../core/text/span';
import type { Client } from './client';
import type { Document } from './documents';

export function rangeOf(lines: LineStore, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** The span of a range; one that runs backwards, as some clients send it, is turned round. */
export function spanOf(lines: LineStore, { start, end }: Range): Span {
  const a = lines.offsetAt(start);
  const b = lines.offsetAt(end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** Fixes are not part of it: there may be a thousand diagnostics, and a fix is asked for at one place. */
export function diagnosticOf(
  { uri, analysis }: Document,
  { rule, severity, span, message, related }: PlacedFinding,
  { locale, takesRelatedInformation }: Client,
): Diagnostic {
  const place = takesRelatedInformation && related ? analysis.spanOf(related.block) : undefined;
  return {
    range: rangeOf(analysis.lines, span),
    severity: severityOf(severity),
    code: rule.id,
    codeDescription: { href: rulePageOf(rule) },
    source: 'transcript',
    message: message[locale],
    ...(place && {
      relatedInformation: [
        { location: { uri, range: rangeOf(analysis.lines, place) }, message: related!.message[locale] },
      ],
    }),
  };
}

export function severityOf(severity: Severity): DiagnosticSeverity {
  return severities[severity];
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function textEditsOf(lines: LineStore, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: rangeOf(lines, span), newText }));
}

export function documentSymbolOf(lines: LineStore, item: OutlineItem): DocumentSymbol {
  const range = rangeOf(lines, item.span);
  return {
    name: item.name,
    detail: item.detail,
    kind: symbolKindOf(item),
    range,
    selectionRange: item.nameSpan === item.span ? range : rangeOf(lines, item.nameSpan),
    ...(item.children.length > 0 && { children: item.children.map((child) => documentSymbolOf(lines, child)) }),
  };
}

/** The item and those below it, for a client that knows no nested symbols. */
export function symbolInformationOf(lines: LineStore, uri: string, item: OutlineItem): SymbolInformation[] {
  const location = { uri, range: rangeOf(lines, item.span) };
  const below = item.children.flatMap((child) => symbolInformationOf(lines, uri, child));
  return [
    { name: item.name, kind: symbolKindOf(item), location },
    ...below.map((symbol) => ({ containerName: item.name, ...symbol })),
  ];
}

const symbolKinds: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  turn: SymbolKind.Class,
  heading: SymbolKind.Namespace,
  marker: SymbolKind.Namespace,
  enumeration: SymbolKind.Field,
};

function symbolKindOf({ kind }: OutlineItem): SymbolKind {
  return symbolKinds[kind];
}

/** A turn folds as a region and furniture as a comment, so that editors can fold all of either at once. */
export function foldingRangeOf({ kind, startLine, endLine }: Fold): FoldingRange {
  const foldingKind = foldingKindOf[kind];
  return { startLine, endLine, ...(foldingKind && { kind: foldingKind }) };
}

const foldingKindOf: Readonly<Record<Fold['kind'], FoldingRangeKind | undefined>> = {
  turn: FoldingRangeKind.Region,
  section: undefined,
  furniture: FoldingRangeKind.Comment,
  paragraph: undefined,
};

/** The spans, the smallest first, as ranges each of which knows the next larger one. */
export function selectionRangeOf(lines: LineStore, spans: readonly Span[]): SelectionRange {
  return spans.reduceRight<SelectionRange | undefined>(
    (parent, span) => ({ range: rangeOf(lines, span), ...(parent && { parent }) }),
    undefined,
  )!;
}

/** Types that every theme colours. */
export const tokenLegend: SemanticTokensLegend = {
  tokenTypes: [SemanticTokenTypes.class, SemanticTokenTypes.keyword, SemanticTokenTypes.comment],
  tokenModifiers: [],
};

const tokenTypeOf: Readonly<Record<Token['kind'], number>> = { label: 0, topic: 1, furniture: 2 };

/** One token a line, for few clients know tokens that run over lines. */
export function semanticTokensOf(lines: LineStore, tokens: readonly Token[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { kind, span } of tokens) {
    const { start, end } = rangeOf(lines, span);
    for (let line = start.line; line <= end.line; line++) {
      const from = line === start.line ? start.character : 0;
      const to = line === end.line ? end.character : lines.line(line)!.text.length;
      if (to > from) builder.push(line, from, to - from, tokenTypeOf[kind], 0);
    }
  }
  return { data: builder.build().data };
}

/** The edit of one document; `confirm` says what a person should look at before it is applied. */
export function workspaceEditOf(
  { uri, version, analysis }: Document,
  edits: readonly Edit[],
  client: Client,
  confirm?: Localized,
): WorkspaceEdit {
  const textEdits = textEditsOf(analysis.lines, edits);
  if (!client.takesVersionedEdits) return { changes: { [uri]: textEdits } };
  const textDocument = { uri, version };
  if (!confirm || !client.confirmsEdits) return { documentChanges: [{ textDocument, edits: textEdits }] };
  return {
    documentChanges: [{ textDocument, edits: textEdits.map((edit) => ({ ...edit, annotationId: 'confirm' })) }],
    changeAnnotations: { confirm: { label: confirm[client.locale], needsConfirmation: true } },
  };
}

/** Edits that a person takes or leaves together. */
export interface AnnotatedEdits {
  readonly edits: readonly Edit[];
  readonly label: Localized;
  readonly description: Localized;
  readonly confirmation: 'needed' | 'none';
}

/** The edit of one document, told group by group to a client that can show that. */
export function annotatedEditOf(document: Document, groups: readonly AnnotatedEdits[], client: Client): WorkspaceEdit {
  const { uri, version, analysis } = document;
  if (!client.takesVersionedEdits || !client.confirmsEdits) {
    const edits = groups.flatMap((group) => group.edits);
    return workspaceEditOf(document, edits, client);
  }
  const annotations = groups.map(({ label, description, confirmation }, index) => {
    const needsConfirmation = confirmation === 'needed';
    const told = { label: label[client.locale], description: description[client.locale], needsConfirmation };
    return [`group${index}`, told] as const;
  });
  const edits = groups.flatMap((group, index) =>
    textEditsOf(analysis.lines, group.edits).map((edit) => ({ ...edit, annotationId: `group${index}` })),
  );
  return {
    documentChanges: [{ textDocument: { uri, version }, edits }],
    changeAnnotations: Object.fromEntries(annotations),
  };
}
