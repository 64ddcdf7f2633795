import { l10n, type TextDocument, window } from 'vscode';
import type { AnnotationsResult } from '../../protocol/annotations';
import type { CodeEditResult, CodeUsesResult, ListedCode } from '../../protocol/codes';
import { handedOver } from './annotation-commands';
import type { AnnotationGroup } from './annotation-groups';
import { pickKnownCode } from './code-pick';
import { type Command, tellNoTranscript, type Workbench } from './command';
import { say } from './message';
import { GroupNode } from './views/annotations-view';

/** A code that a command is called for, among those of the folder of a transcript. */
export interface ChosenCode {
  readonly document: TextDocument;
  readonly code: ListedCode;
  readonly known: AnnotationsResult;
}

/**
 * A command on the code of the list that it is called for, or on the one that is handed over by its name, or else on one
 * that is picked. A key in the list is meant for a code or for nothing. What is returned tells why nothing was done, if so.
 *
 * @param title What is asked where a code is to be picked.
 */
export function onCode(
  title: () => string,
  run: (chosen: ChosenCode, workbench: Workbench, argument: unknown) => Promise<CodeEditResult | undefined>,
): Command {
  return async (workbench, argument) => {
    const { annotations, annotationsView } = workbench;
    const node = argument === 'list' ? await annotationsView.focused() : argument;
    if (argument === 'list' && !(node instanceof GroupNode && node.group.kind === 'code')) return;
    const document = node instanceof GroupNode ? node.document : annotationsView.shown;
    if (!document) return tellNoTranscript();
    const known = await annotations.ask(document);
    const named = node instanceof GroupNode ? node.group.key : handedOver(node, 'code');
    const isNamed = ({ iri, label }: ListedCode) => iri === named || label === named;
    const unknown = node instanceof GroupNode && node.group.kind === 'unknown' ? codeMissing(node.group) : undefined;
    const code = known.codes.find(isNamed) ?? unknown ?? (await pickKnownCode(known.codes, title()));
    if (!code) return known.codes.length === 0 ? say(l10n.t('There are no codes here yet.')) : undefined;
    tellFault(await run({ document, code, known }, workbench, argument));
  };
}

/** A code that annotations have and the codebook has not, as where somebody else has deleted it. */
function codeMissing({ key, label, annotations }: AnnotationGroup): ListedCode {
  return { iri: key, label, definition: '', colour: '', depth: 0, isCodable: false, uses: annotations.length };
}

/** Says why codes are as they were, if they are. */
export function tellFault(result: CodeEditResult | undefined): void {
  if (result?.fault) void window.showErrorMessage(result.fault);
}

/** How many annotations have a code, to be told before it goes. */
export function usesInWords({ annotations, texts }: CodeUsesResult): string {
  if (annotations === 0) return l10n.t('No annotation has it.');
  if (annotations === 1) return l10n.t('1 annotation has it.');
  return texts === 1
    ? l10n.t('{0} annotations in one text have it.', annotations)
    : l10n.t('{0} annotations in {1} texts have it.', annotations, texts);
}

/** The codes that stand below a code, and itself. */
export function withThoseBelow(code: ListedCode, codes: readonly ListedCode[]): ReadonlySet<ListedCode> {
  const start = codes.indexOf(code);
  if (start < 0) return new Set([code]);
  const end = codes.findIndex(({ depth }, index) => index > start && depth <= code.depth);
  return new Set(codes.slice(start, end < 0 ? undefined : end));
}

/** The code right above a code; undefined at the top. */
export function codeAbove(code: ListedCode, codes: readonly ListedCode[]): ListedCode | undefined {
  return codes
    .slice(0, codes.indexOf(code))
    .reverse()
    .find(({ depth }) => depth < code.depth);
}
