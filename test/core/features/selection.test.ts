import { expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { selectionSpans } from '../../../server/src/core/features/selection';
import { readMarkers } from '../../support/markers';

/** Growing the selection at `$0` must give just the stretches in the marks, the smallest first, and then all. */
test.each([
  '$0',
  '今天$0天气很好。',
  '⟦turn|⟦sentence|星河日报记者：有$0雨吗？⟧何时？⟧\n\n李明：有。\n\n李明：多。\n',
  '星河日报记者：有雨吗？\n\n⟦turn|⟦paragraph|李明：有。⟦sentence|明天“会$0有的。”⟧再说一句。⟧\n\n是的。⟧\n\n李明：好。\n',
  '星河日报记者：有雨吗？\n\n⟦turn|⟦paragraph|李明：有。⟦sentence|后天也有。$0⟧⟧\n\n是的。⟧\n\n李明：好。\n',
  ' ⟦turn|⟦sentence|李明：𠮷$0是一个字。⟧对吗？⟧\n\n李明：对。\n',
])('%j', (marked) => {
  const { text, marks, cursor } = readMarkers(marked);
  const expected = marks.map(({ span }) => text.slice(span.start, span.end)).reverse();
  const whole = expected.includes(text) ? [] : [text];
  const spans = selectionSpans(Analysis.of(text, defaultConfiguration), cursor!);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([...expected, ...whole]);
});

test('a sentence goes on over the end of a line that the column broke', () => {
  const text = [
    '星河日报记者：今年春天来得比往年早一些，',
    '山上的花也开得更早，请问这对果农会有什么',
    '影响？政府又会做些什么来帮助他们，以及什',
    '么时候开始？',
    '',
    '李明：马上。',
  ].join('\n');
  const [sentence, paragraph] = selectionSpans(Analysis.of(text, defaultConfiguration), text.indexOf('政府'));
  expect(text.slice(sentence!.start, sentence!.end)).toBe('政府又会做些什么来帮助他们，以及什\n么时候开始？');
  expect(text.slice(paragraph!.start, paragraph!.end)).toBe(text.slice(0, text.indexOf('\n\n')));
});
