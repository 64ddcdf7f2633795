import { expect, test } from 'vitest';
import { Analysis } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';

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
