import { type InlayHint, type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { type OtherTurn, type TurnHint, turnHints } from '../../core/features/turn-hints';
import { render } from '../../core/localized';
import { spanOf } from '../convert';
import type { Document } from '../documents';
import { escaped, lineLink } from '../markdown';
import type { Feature, Session } from '../session';
import type { Settings } from '../settings';

/** Behind each label the number of the turn, and what it answers or by whom it is answered; for those who want it. */
export function inlayHints(settings: Settings): Feature {
  return (session) => {
    const { connection, client, documents } = session;
    const { inlayHint } = connection.languages;
    inlayHint.on(async ({ textDocument: { uri }, range }): Promise<InlayHint[]> => {
      if ((await settings.displayFor(uri)).inlayHints === 'off') return [];
      const document = await documents.get(uri);
      if (!document) return [];
      const { analysis } = document;
      return turnHints(analysis, spanOf(analysis.lines, range)).map((hint) => inlayHintOf(session, document, hint));
    });
    const refresh = () => {
      if (client.refreshesInlayHints) session.detach(inlayHint.refresh());
    };
    settings.onChange(refresh);
    documents.onChange(async ({ uri }, cause) => {
      const changedByItself = cause === 'surveyed' || cause === 'configured';
      if (changedByItself && (await settings.displayFor(uri)).inlayHints === 'on') refresh();
    });
    return { inlayHintProvider: true };
  };
}

function inlayHintOf(
  { client: { locale } }: Session,
  { uri, analysis: { lines } }: Document,
  hint: TurnHint,
): InlayHint {
  const { offset, number, answers, answered } = hint;
  const position = lines.positionAt(offset);
  const other = answers ?? answered;
  if (!other) return { position, label: `${number}`, ...padding };
  const line = lines.positionAt(other.span.start).line + 1;
  const speaker = shortened(other.speaker);
  const answeredWhere = line > position.line ? texts.answeredBelow : texts.answeredAbove;
  const label = render(answers ? texts.answers : answeredWhere, locale, { number, speaker, line });
  return {
    position,
    label,
    ...padding,
    tooltip: tooltipOf(uri, other, render(texts.line, locale, { line }), line),
  };
}

const padding = { paddingLeft: true, paddingRight: true };

/** The other turn and how it begins, with a link to it. */
function tooltipOf(uri: string, { speaker, excerpt }: OtherTurn, place: string, line: number): MarkupContent {
  const value = `**${escaped(speaker)}** · ${lineLink(uri, line, place)}\n\n${escaped(excerpt)}`;
  return { kind: MarkupKind.Markdown, value };
}

/** Editors cut long hints off; the name is what can be spared. */
function shortened(name: string): string {
  const characters = Array.from(name);
  return characters.length <= longestName ? name : `${characters.slice(0, longestName - 1).join('')}…`;
}

const longestName = 16;

const texts = {
  answers: { en: '{number} · answers → {speaker}', 'zh-cn': '{number} · 回答 → {speaker}' },
  answeredBelow: { en: '{number} · answered ↓ line {line}', 'zh-cn': '{number} · 答话 ↓ 第 {line} 行' },
  answeredAbove: { en: '{number} · answered ↑ line {line}', 'zh-cn': '{number} · 答话 ↑ 第 {line} 行' },
  line: { en: 'line {line}', 'zh-cn': '第 {line} 行' },
} as const;
