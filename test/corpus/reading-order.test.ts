/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { Analysis } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';
import { readingOrder, reordering } from '../../server/src/core/features/reading-order';
import { applyEdits } from '../../server/src/core/text/span';
import { randomFrom } from '../support/random';

const talks = import.meta.glob<string>('./exchanges/*.transcript', { query: '?raw', import: 'default', eager: true });

/** Each question with its answer, in the order in which it was asked. */
const exchanges = Object.entries(talks).map(([name, text]) => {
  const paragraphs = text.trim().split('\n');
  const starts = paragraphs.flatMap((paragraph, index) => (/^(?:Q:|记者：)/u.test(paragraph) ? [index] : []));
  return { name, turns: starts.map((start, i) => exchangeOf(paragraphs.slice(start, starts[i + 1]))) };
});

function exchangeOf([question = '', ...answer]: readonly string[]) {
  return { question, answer: answer.join('\n\n') };
}

test.each(exchanges)('$name: in order, nothing moves', ({ turns }) => {
  const text = turns.map(({ question, answer }) => `${question}\n\n${answer}\n\n`).join('');
  expect(readingOrder(Analysis.of(text, defaultConfiguration).related())).toEqual([]);
});

/** The last answer comes first, one answer stands behind the next one, and one question at the end. */
test.each(exchanges.flatMap(({ name, turns }) => [1, 2, 3, 4, 5].map((seed) => ({ name, turns, seed }))))(
  '$name: shuffled ($seed), all answers find their questions, and nothing is lost or doubled',
  ({ turns, seed }) => {
    const random = randomFrom(seed);
    const late = 2 + Math.floor(random() * (turns.length - 6));
    const asked = late + 3;
    const last = turns.length - 1;
    const shuffled: string[] = [turns[last]!.answer];
    turns.forEach(({ question, answer }, index) => {
      if (index !== asked) shuffled.push(question);
      if (index !== late && index !== last) shuffled.push(answer);
      if (index === late + 1) shuffled.push(turns[late]!.answer);
    });
    shuffled.push(turns[asked]!.question);
    const text = `${shuffled.join('\n\n')}\n`;
    const analysis = Analysis.of(text, defaultConfiguration).related();
    const found = analysis.structure().turns;
    const questionOf = (index: number) => {
      const answers = found[index]!.answers;
      return answers === undefined ? undefined : text.slice(found[answers]!.span.start, found[answers]!.span.end);
    };
    for (const [index, { role, span }] of found.entries()) {
      if (role === 'question') continue;
      const told = text.slice(span.start, span.end);
      const right = turns.find(({ answer }) => answer === told)!.question;
      expect([undefined, right]).toContain(questionOf(index));
    }
    const paired = found.filter(({ role, answers }) => role !== 'question' && answers !== undefined).length;
    expect(paired).toBeGreaterThanOrEqual(0.8 * turns.length);
    const restored = applyEdits(text, reordering(readingOrder(analysis)).edits);
    expect(paragraphsOf(restored).sort()).toEqual(paragraphsOf(text).sort());
    expect(readingOrder(Analysis.of(restored, defaultConfiguration).related())).toEqual([]);
  },
);

function paragraphsOf(text: string): string[] {
  return text.trim().split(/\n+/u);
}
