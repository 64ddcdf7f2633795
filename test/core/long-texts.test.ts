import { expect, test } from 'vitest';
import { Analysis } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';
import { parse } from '../../server/src/core/syntax/parse';
import { Unit } from '../../server/src/core/syntax/unit';
import { surelyUnpaired } from '../../server/src/core/syntax/unpaired-marks';
import { LineStore } from '../../server/src/core/text/lines';
import { garbledIn } from '../../server/src/core/text/mojibake';
import { profileWith } from '../support/profile';

const long = '问：新桥何时通车？\n答：明年 六月，大家都来。\n\n问：老桥呢？ \n答：改作步 道，供人散步。\n'.repeat(1000);

function found(analysis: Analysis): string[] {
  return analysis.findings().findings.map(({ rule, span }) => `${rule.id} ${span.start}`);
}

test('a long text is read and surveyed in steps, with the same result', () => {
  const reading = Analysis.reading(long, defaultConfiguration);
  let steps = 0;
  let step = reading.next();
  for (; !step.done; step = reading.next()) steps++;
  expect(steps).toBeGreaterThan(1);
  expect(step.value.structure()).toEqual(Analysis.of(long, defaultConfiguration).structure());
  expect([...step.value.surveying()].length).toBeGreaterThan(0);
});

test('a long text is checked in slices, and the same is found', () => {
  const analysis = Analysis.of(long, defaultConfiguration);
  expect([...analysis.checking()].length).toBeGreaterThan(1);
  expect(found(analysis)).toEqual(found(Analysis.of(long, defaultConfiguration)));
});

test('there may be more findings than a call has arguments', () => {
  const analysis = Analysis.of('好。 \n'.repeat(130_000), defaultConfiguration);
  expect(analysis.findings().total).toBe(130_000);
});

test('of a long text no more is checked than the first findings need, and they are the same', () => {
  const text = '李明：今 年 的 收 成 很 好。\n\n记者：谢谢 。\n\n'.repeat(3000);
  const analysis = Analysis.of(text, defaultConfiguration);
  const first = analysis.firstFindings(100).map(({ rule, span }) => `${rule.id} ${span.start}`);
  const all = Analysis.of(text, defaultConfiguration).findings(100).findings;
  expect(first).toEqual(all.map(({ rule, span }) => `${rule.id} ${span.start}`));
  let steps = 0;
  for (const _ of analysis.checking()) steps++;
  expect(steps).toBeGreaterThan(1);
});

test.each(['）', '（', '“', '”《', '（”'])('many marks %s take no longer than they should', (marks) => {
  const text = LineStore.of(`甲：${marks.repeat(20_000)}`);
  const { blocks } = parse(text, profileWith({ speakers: ['甲'] }));
  const unit = new Unit(blocks.at(0)!, undefined, undefined);
  expect([...surelyUnpaired(unit, 'quote'), ...surelyUnpaired(unit, 'bracket')]).toEqual([]);
});

test('what is garbled in a long line is found in a time that grows with it', () => {
  const garbled = new TextDecoder('gb18030').decode(new TextEncoder().encode('新桥明年通车，好'));
  const line = garbled.repeat(20_000) + '锛'.repeat(100_000) + 'Ã'.repeat(100_000);
  expect(garbledIn(line).length).toBeGreaterThan(0);
});

test('a long line without stops is searched for wide spaces in a time that grows with it', () => {
  const analysis = Analysis.of(`早瀬　${'漢か'.repeat(100_000)}\n`, defaultConfiguration);
  expect(found(analysis)).toEqual([]);
});
