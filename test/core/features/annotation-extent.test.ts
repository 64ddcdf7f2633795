import { expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { annotationSpan, type Extent } from '../../../server/src/core/features/annotation-extent';
import { readMarkers } from '../../support/markers';

const asked = '星河日报记者：明年有什么打算？\n\n';
const list = '一是把坡地改成梯田，二是种果树。\n';

/** What is annotated where the cursor is at `$0` must be the stretch in the mark; nothing, where there is none. */
test.each<{ extent: Extent; marked: string }>([
  { extent: 'range', marked: `${asked}李明：修渠。⟦|水就$0到了田头。⟧大家高兴。` },
  { extent: 'range', marked: '$0' },
  { extent: 'turn', marked: `${asked}⟦|李明：${list.trim().replace('梯田', '梯$0田')}⟧\n` },
  { extent: 'topic', marked: `${asked}李明：⟦|一是把坡地改成梯$0田⟧，二是种果树。\n` },
  { extent: 'topic', marked: `${asked}李$0明：⟦|一是把坡地改成梯田⟧，二是种果树。\n` },
  { extent: 'topic', marked: `${asked}李明：${list.replace('二是种果树', '⟦|二是种果树⟧')}还有$0别的事。\n` },
  { extent: 'topic', marked: `星河日报记者：明$0年有什么打算？\n\n李明：${list}` },
])('$extent in $marked', ({ extent, marked }) => {
  const { text, marks, cursor } = readMarkers(marked);
  const span = annotationSpan(Analysis.of(text, defaultConfiguration), { start: cursor!, end: cursor! }, extent);
  expect(span && text.slice(span.start, span.end)).toBe(marks[0] && text.slice(marks[0].span.start, marks[0].span.end));
});
