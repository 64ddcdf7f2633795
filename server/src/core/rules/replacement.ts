import { transcriptLanguages } from '../syntax/language';
import type { Replacement } from '../text/replacements';
import { shifted } from '../text/span';
import { defineRule, LazyFix } from './rule';

/** What a person's own list says is to be written otherwise. */
export const replacement = defineRule({
  id: 'replacement',
  summary: { en: 'An entry of your own list of replacements', 'zh-cn': '自定义替换表中的词' },
  severity: 'warning',
  safest: 'preview',
  since: '0.1.0',
  languages: transcriptLanguages,
  messages: {
    replaced: {
      en: 'Your list of replacements has “{replace}” for “{find}”.',
      'zh-cn': '替换表规定“{find}”应作“{replace}”。',
    },
    replacedFor: {
      en: 'Your list of replacements has “{replace}” for “{find}”: {note}',
      'zh-cn': '替换表规定“{find}”应作“{replace}”：{note}',
    },
    removed: { en: 'Your list of replacements has “{find}” removed.', 'zh-cn': '替换表规定删除“{find}”。' },
    removedFor: {
      en: 'Your list of replacements has “{find}” removed: {note}',
      'zh-cn': '替换表规定删除“{find}”：{note}',
    },
    replace: { en: 'Replace by “{replace}”', 'zh-cn': '改为“{replace}”' },
    remove: { en: 'Remove “{find}”', 'zh-cn': '删除“{find}”' },
  },
  options: {},
  touches: 'words',
  check({ lines }, _profile, _options, { replacements }) {
    if (replacements.isEmpty) return [];
    return lines.flatMap(({ line, offset }) =>
      replacements.dueIn(line.text).map(({ start, end, replacement }) => {
        const span = shifted({ start, end }, offset);
        const { find, replace, note } = replacement;
        const title = replace === '' ? 'remove' : 'replace';
        const edits = () => [{ span, newText: replace }];
        return {
          span,
          message: messageFor(replacement),
          arguments: { find, replace, note },
          fixes: [new LazyFix(title, 'preview', edits)],
        };
      }),
    );
  },
});

function messageFor({ replace, note }: Replacement): 'replaced' | 'replacedFor' | 'removed' | 'removedFor' {
  if (replace === '') return note === '' ? 'removed' : 'removedFor';
  return note === '' ? 'replaced' : 'replacedFor';
}
