import { expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { findingExcerpt } from '../../../server/src/core/features/finding-excerpt';
import { LineStore } from '../../../server/src/core/text/lines';
import { readMarkers } from '../../support/markers';

const [finding] = Analysis.of('李明：今 年 的 收 成。\n', defaultConfiguration).findings().findings;

test.each([
  { text: '李明：⟦f|今 年⟧好。\n下一行', before: '李明：', found: '今 年', after: '好。' },
  { text: '  上文⟦f|一\r\n二⟧三\r\n四', before: '上文', found: '一↵二', after: '三' },
  { text: '一二三四五六七八九十一二三四五⟦f|⟧六', before: '…四五六七八九十一二三四五', found: '', after: '六' },
  { text: `⟦f|${'长'.repeat(70)}⟧文`, before: '', found: `${'长'.repeat(60)}…`, after: '' },
  { text: `x⟦f|${'𠮷'.repeat(40)}⟧`, before: 'x', found: `${'𠮷'.repeat(30)}…`, after: '' },
  { text: `⟦f|x${'𠮷'.repeat(40)}⟧`, before: '', found: `x${'𠮷'.repeat(29)}…`, after: '' },
  { text: `𠮷${'x'.repeat(11)}⟦f|y⟧`, before: `…${'x'.repeat(11)}`, found: 'y', after: '' },
])('$text', ({ text: marked, before, found, after }) => {
  const { text, marks } = readMarkers(marked);
  const excerpt = findingExcerpt(LineStore.of(text), { ...finding!, span: marks[0]!.span });
  expect(excerpt).toEqual({ before, text: found, after });
});
