import { transcriptLanguages } from '../syntax/language';
import { BlockTrait } from '../syntax/unit';
import { defineRule } from './rule';

/** A label that stands once or twice and looks like a frequent one misread. */
export const speakerVariant = defineRule({
  id: 'speaker-variant',
  summary: { en: 'A speaker’s name that looks misread', 'zh-cn': '疑似误识的发言人姓名' },
  severity: 'information',
  safest: 'suggest',
  since: '0.1.0',
  languages: transcriptLanguages,
  messages: {
    variant: {
      en: '“{name}” is rare here, and one character apart from “{usual}”, who speaks {count} {count|time|times}: perhaps the name was misread. If it is the same person, rename the label.',
      'zh-cn': '“{name}”在文中罕见，与发言 {count} 次的“{usual}”仅一处不同，可能是误识。若是同一人，请改名。',
    },
    rename: { en: 'Rename to “{usual}”', 'zh-cn': '改为“{usual}”' },
  },
  options: {},
  madeOf: BlockTrait.Label,
  check({ block: { label } }, { variants, speakers }) {
    const usual = label && variants.get(label.name);
    if (!label || usual === undefined) return [];
    return [
      {
        span: label.nameSpan,
        message: 'variant',
        arguments: { name: label.name, usual, count: speakers.get(usual) ?? 0 },
        fixes: [{ title: 'rename', safety: 'suggest', edits: [{ span: label.nameSpan, newText: usual }] }],
      },
    ];
  },
});
