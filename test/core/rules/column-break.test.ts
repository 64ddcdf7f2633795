import { expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';

const paragraphs = [
  '问：新桥的桥面已经铺好，两岸的引道也接通了，下个月做荷载试验，试验合格之后就可以向社会开放，老桥又留作什么用呢？',
  '答：老桥会留下来改作步道供人散步，它的石墩还是当年修渡口的时候砌的，如今水位低的时候仍然看得见上面的题字。',
  '桥头要建一座小公园，园里种上原来岸边的树，再把老码头的石阶一级一级地修补完好，孩子们可以坐在上面看来往的船。',
  '问：渡船要等到明年春天才会停航，船工们都已经有了新的去处，有的去了船厂，有的留下来照看游船，他们怎么看这座桥？',
  '答：老街上的店铺照常营业，客人还是从桥头的两道台阶走下来，不用绕路，也不用担心停车的地方不够，河边另有一块空地。',
  '路灯从今年秋天起要全部换成新的样子，光线柔和一些，照得见脚下的路，又照不进岸边人家的窗户，这是大家一同商定的。',
  '问：河里的水这几年清了许多，白鹭也回来了，可是夏天游泳的人一年比一年多，河务局打算怎样看住这一段又深又急的水面呢？',
];

/** The page as a column of 20 characters sets it, first lines indented by two; the indent itself is lost. */
const page = paragraphs.flatMap((paragraph) => setIn(paragraph + wordsOf(paragraph).repeat(2), 18, 20));

test('between two sentences, where the line below is wider than first lines are', () => {
  expect(
    messages('答：白天有人看着，夜里还拉起了一道浮绳。', '岸上也立了牌子，写着哪一段可以下水哪一段', '不可以。'),
  ).toEqual(['The paragraph goes on ']);
});

test('not where a paragraph may begin below', () => {
  expect(messages('答：白天有人看着，夜里还拉起了一道浮绳。', '岸上也立了牌子，写着哪里可以下水。')).toEqual([]);
});

test('nor where the line above has room left', () => {
  expect(messages('答：有人看着。', '岸上也立了牌子，写着哪一段可以下水哪一段', '不可以。')).toEqual([]);
});

/** What is said in a paragraph, without its label. */
function wordsOf(paragraph: string): string {
  return paragraph.replace(/^.：/u, '');
}

/** What is said of the blank line below the line that is put behind the page. */
function messages(above: string, ...below: string[]): string[] {
  const { findings } = Analysis.of([...page, above, '', ...below].join('\n'), defaultConfiguration).findings();
  return findings.filter(({ rule }) => rule.id === 'column-break').map(({ message }) => message.en.slice(0, 22));
}

/** The lines of a paragraph; none of them begins with a mark. */
function setIn(paragraph: string, first: number, others: number): string[] {
  const lines: string[] = [];
  for (let rest = paragraph; rest !== ''; ) {
    let end = lines.length === 0 ? first : others;
    while (/[，。？]/u.test(rest.charAt(end))) end--;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return lines;
}
