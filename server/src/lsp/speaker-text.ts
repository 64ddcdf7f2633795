import type { SpeakerSummary } from '../core/features/speaker-summary';
import { type Localized, type LocalizedArguments, render } from '../core/localized';
import type { Span } from '../core/text/span';
import type { Client } from './client';
import type { Document } from './documents';
import { escaped, lineLink } from './markdown';

/** What is to be known of a speaker, in a few lines; Markdown for a client that renders it. */
export function speakerText({ uri, analysis }: Document, summary: SpeakerSummary, client: Client): string {
  const { name, labels, turns, characters, shareOfTurns, shareOfCharacters, first, last, questions, answers } = summary;
  const say = (text: Localized, values: LocalizedArguments) => render(text, client.locale, values);
  const literal = (text: string) => (client.rendersHovers ? escaped(text) : text);
  const place = ({ start }: Span) => {
    const line = analysis.lines.positionAt(start).line + 1;
    const text = say(texts.line, { line });
    return client.rendersHovers ? lineLink(uri, line, text) : text;
  };
  const lines = [
    client.rendersHovers ? `**${literal(name)}**` : name,
    say(turns === 1 ? texts.turn : texts.turns, { turns, share: percent(shareOfTurns) }),
    say(texts.characters, { characters: characters.toLocaleString('en'), share: percent(shareOfCharacters) }),
    ...(questions > 0 || answers > 0 ? [say(roleText(questions, answers), { questions, answers })] : []),
    say(turns === 1 ? texts.once : texts.fromTo, { first: place(first), last: place(last) }),
    ...(labels.length > 1 ? [say(texts.labels, { labels: labels.slice(0, mostLabels).map(literal).join(' · ') })] : []),
  ];
  return lines.join(client.rendersHovers ? '  \n' : '\n');
}

/** Of somebody with very many labels, as numbered speakers of a court may have, so many are named. */
const mostLabels = 8;

function roleText(questions: number, answers: number): Localized {
  if (answers === 0) return texts.asks;
  return questions === 0 ? texts.answers : texts.asksAndAnswers;
}

function percent(share: number): string {
  return share > 0 && share < 0.01 ? '< 1' : `${Math.round(share * 100)}`;
}

const texts = {
  turn: { en: '1 turn, {share}% of all', 'zh-cn': '发言 1 段，占全部的 {share}%' },
  turns: { en: '{turns} turns, {share}% of all', 'zh-cn': '发言 {turns} 段，占全部的 {share}%' },
  characters: { en: '{characters} characters, {share}% of all', 'zh-cn': '共 {characters} 字，占全部的 {share}%' },
  asks: { en: 'Questions: {questions}', 'zh-cn': '提问 {questions} 次' },
  answers: { en: 'Answers: {answers}', 'zh-cn': '回答 {answers} 次' },
  asksAndAnswers: {
    en: 'Questions: {questions}, answers: {answers}',
    'zh-cn': '提问 {questions} 次，回答 {answers} 次',
  },
  once: { en: 'Speaks on {first}', 'zh-cn': '发言处：{first}' },
  fromTo: { en: 'First on {first}, last on {last}', 'zh-cn': '首次：{first}，末次：{last}' },
  line: { en: 'line {line}', 'zh-cn': '第 {line} 行' },
  labels: { en: 'Labels: {labels}', 'zh-cn': '标签：{labels}' },
} as const;
