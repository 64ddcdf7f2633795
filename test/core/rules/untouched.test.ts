import { expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { cleanUp } from '../../../server/src/core/features/clean-up';
import { applyEdits } from '../../../server/src/core/text/span';

const houseStyle = 'gb-t-15834';

/** Around what is mended stand characters of two code units, indents, marks that cannot be seen and other line ends. */
test.each([
  { rule: 'halfwidth-punctuation', from: '𠮷桥,老𠮷', to: '𠮷桥，老𠮷' },
  { rule: 'ellipsis-form', from: '𠮷桥...老桥', to: '𠮷桥……老桥' },
  { rule: 'dash-form', from: '桥--老𠮷', to: '桥——老𠮷' },
  { rule: 'mixed-quote-style', from: '说「𠮷桥『😀』」了', to: '说“𠮷桥‘😀’”了' },
  { rule: 'wrong-quote-direction', from: '写着：”𠮷桥“，老桥', to: '写着：“𠮷桥”，老桥' },
  { rule: 'unbalanced-brackets', from: '（见《𠮷桥）好', to: '（见《𠮷桥》）好' },
  { rule: 'unbalanced-quotes', from: '（见“𠮷桥）好', to: '（见“𠮷桥”）好' },
  { rule: 'repeated-word', from: '𠮷桥的的栏杆', to: '𠮷桥的栏杆' },
])('$rule changes nothing else', ({ rule, from, to }) => {
  for (const ending of ['\n', '\r\n', '\r']) {
    const around = (text: string) =>
      [`\ufeff　　😀👨‍👩‍👧 𠮷野家，`, `　　${text}。😀`, '', '\u3000𠀋\u200d🏳️‍🌈\u2028尾。', ''].join(ending);
    const analysis = Analysis.of(around(from), { ...defaultConfiguration, houseStyle });
    const mended = applyEdits(around(from), cleanUp(analysis, { safety: 'preview', rules: [rule] }));
    expect(mended).toBe(around(to));
  }
});

test.each(['\n', '\r\n', '\r'])('a label that begins a line of its own takes its line ending, %j', (ending) => {
  const turns = ['王芳：好。', '李明：好。', '王芳：行。', '李明：行。', ''].join(ending);
  const text = `王芳：何时？😀李明：𠮷时。${ending}${turns}`;
  const edits = cleanUp(Analysis.of(text, defaultConfiguration), { safety: 'preview', rules: ['missing-break'] });
  expect(edits).toEqual([]);
  const plain = text.replace('😀', '');
  const mended = applyEdits(
    plain,
    cleanUp(Analysis.of(plain, defaultConfiguration), { safety: 'preview', rules: ['missing-break'] }),
  );
  expect(mended).toBe(plain.replace('？李', `？${ending}李`));
});
