import { endOfLine, joinEdits, openJoints } from '../syntax/joint-edit';
import { BlockTrait } from '../syntax/unit';
import { defineRule, LazyFix } from './rule';

/** Lines of one paragraph that end where the printed column ended. */
export const hardWrap = defineRule({
  id: 'hard-wrap',
  summary: { en: 'A paragraph broken into lines', 'zh-cn': '段落被硬换行拆开' },
  severity: 'hint',
  safest: 'preview',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    wrapped: {
      en: 'This paragraph is broken into {count} lines at the width of the printed column. Join them.',
      'zh-cn': '本段按原栏宽被拆成 {count} 行。应合并。',
    },
    join: { en: 'Join the lines of this paragraph', 'zh-cn': '合并本段各行' },
  },
  options: {},
  madeOf: BlockTrait.Joint,
  check(unit) {
    const joints = openJoints(unit.block, 'hard-wrap');
    const [first] = joints;
    if (!first) return [];
    const { block } = unit;
    const end = endOfLine(block, first.from);
    return [
      {
        span: { start: end - 1, end },
        message: 'wrapped',
        arguments: { count: joints.length + 1 },
        fixes: [new LazyFix('join', 'preview', () => joinEdits(block, joints))],
      },
    ];
  },
});
