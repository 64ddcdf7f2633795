import { transcriptLanguages } from '../syntax/language';
import { defineRule } from './rule';

/** An answer that stands apart from its question, and text of another page under a question. */
export const displacedTurn = defineRule({
  id: 'displaced-turn',
  summary: { en: 'Questions and answers that stand apart', 'zh-cn': '问与答不在一处' },
  severity: 'information',
  since: '0.1.0',
  languages: transcriptLanguages,
  messages: {
    answer: {
      en: 'This answers {speaker}: “{question}”, which stands elsewhere. Restoring the reading order puts the two together.',
      'zh-cn': '此段回答的是{speaker}的提问“{question}”，两者不在一处。恢复阅读顺序可使其相连。',
    },
    stray: {
      en: 'This stands under a question but is set in the column of the answers: the rest of an answer from elsewhere. Move it to the answer that it ends.',
      'zh-cn': '此段在提问之下，却按答话的栏宽排印，应是别处答话的余文。请移到所属的答话之后。',
    },
    question: { en: 'The question', 'zh-cn': '所答的提问' },
  },
  options: {},
  check({ block, apart }) {
    if (!apart) return [];
    const [line] = block.lines;
    if (apart.kind === 'stray') return [{ span: { start: line!.start, end: line!.end }, message: 'stray', fixes: [] }];
    const { speaker, excerpt, question } = apart;
    return [
      {
        span: block.label?.span ?? { start: line!.start, end: line!.end },
        message: 'answer',
        arguments: { speaker, question: shortened(excerpt) },
        fixes: [],
        related: { block: question, message: 'question' },
      },
    ];
  },
});

const longest = 30;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
