import type { Convention } from '../syntax/convention';
import { chineseLeadIns } from './chinese-lead-ins';
import { englishLeadIns } from './english-lead-ins';

/** Names set in italics, in Markdown: `*Ann:*`, `_Ann_:`. Terms are set so as well, of which nobody asks another. */
export const slantedNames: Convention = {
  id: 'slanted-names',
  name: { en: 'Names in italics', 'zh-cn': '斜体姓名' },
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  example: '*Ann:* Is the bridge open?\n\n*Tom:* Not yet.\n\n*Ann:* When, then?\n\n*Tom:* In June.',
  labels: [
    /^(?<mark>[*_])(?![*_])(?<name>[^：:*_#|<>[\]\d(（][^：:*_#|<>[\]]{0,39}?) ?(?:[：:]\k<mark>|\k<mark> ?[：:])(?=$| )/u,
  ],
  never: [chineseLeadIns, englishLeadIns, /[。！？，!?,]/u],
  asks: /^(?:Q|Interviewer|记者|記者|[问問])$/u,
  proof: { repeated: 2, exchange: 'needed' },
};
