import { Trait } from '../text/measure';
import { defineCharacterRule } from './character-rule';

/** Characters that mean something in one font or system only. */
export const privateUse = defineCharacterRule({
  id: 'private-use',
  summary: { en: 'Private-use characters', 'zh-cn': '私用区字符' },
  severity: 'information',
  safest: 'suggest',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    found: {
      en: '{count} {count|character|characters} in this paragraph {count|has|have} a private code of old fonts or systems ({examples}): others see an empty box. Replace {count|it|them}, or look at the source.',
      'zh-cn':
        '本段有 {count} 个字符用了旧字体或旧系统的私用编码（{examples}），他人只能看到空框。请替换，或核对原件。',
    },
    lost: {
      en: '{count} {count|character|characters} in this paragraph {count|has|have} a private code ({examples}) that only {count|its|their} own font can show. Look at the source and type what is meant.',
      'zh-cn': '本段有 {count} 个私用编码字符（{examples}），仅原字体能够显示。请核对原件并改正。',
    },
    mend: { en: 'Replace private codes by what they stood for', 'zh-cn': '把私用编码换成所指的字符' },
  },
  options: {
    known: {
      default: '',
      description: {
        en: 'Private-use characters that are right in these files, one after the other: those of your own font.',
        'zh-cn': '在这些文件中正确的私用区字符，依次列出，例如自造字。',
      },
    },
  },
  needs: Trait.PrivateUse,
  pattern: /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu,
  findingPer: 'paragraph',
  meaningOf({ text }, { language }, { known }) {
    if (known.includes(text)) return undefined;
    const meant = ofSymbolFonts.get(text) ?? (language === 'zh-Hant' ? ofHongKong.get(text) : undefined);
    return { text: meant, safety: 'suggest' };
  },
});

/** The dash and the bullets of Symbol and Wingdings, as word processors write them. */
const ofSymbolFonts: ReadonlyMap<string, string> = new Map([
  ['\uf8e7', '—'],
  ['\uf0b7', '•'],
  ['\uf06c', '●'],
  ['\uf06e', '■'],
  ['\uf0a7', '▪'],
  ['\uf0d8', '➢'],
  ['\uf0fc', '✓'],
]);

/** Frequent characters of Hong Kong, at the place that the HKSCS gave them in the private-use area before 2004. */
const ofHongKong: ReadonlyMap<string, string> = new Map([
  ['\ue2e5', '着'],
  ['\ue11a', '峯'],
  ['\ue40c', '衞'],
  ['\ue473', '邨'],
  ['\ue517', '鰂'],
  ['\ue547', '嚟'],
  ['\ue5a2', '哋'],
  ['\ue77f', '脷'],
  ['\ue7d4', '啱'],
  ['\ue88c', '埗'],
  ['\uecb1', '嘢'],
  ['\uecc7', '嘥'],
  ['\uecd1', '嘅'],
  ['\uecd7', '嗰'],
  ['\uecd8', '喺'],
  ['\uecd9', '咗'],
  ['\uecda', '啲'],
  ['\uecf1', '鱲'],
]);
