import { describe, expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { type CleanUpSelection, cleanUp } from '../../../server/src/core/features/clean-up';
import { rules } from '../../../server/src/core/rules/index';
import { applyEdits } from '../../../server/src/core/text/span';

const safe: CleanUpSelection = { safety: 'safe' };
const preview: CleanUpSelection = { safety: 'preview' };
const only = (...ids: string[]): CleanUpSelection => ({ safety: 'safe', rules: ids });

/** Lines of 24 cells with one of everything: stretched, wrapped, cut by a jump line and by a column, with odd spaces. */
const page = `\
问：汛情比往年来得早，各
地 都 要 提 前 准 备 ， 不 能 等 雨
下起来了再去修河堤吧？
（下转第2版）
答：是的 。大家都\u200b在准备，
不 能 等 雨 下 起 来 了 再 去 修 河

堤。老桥改作步 道，供人散步。 \u3000
`;

describe('what is selected', () => {
  test.each([
    { what: 'safe fixes', selection: safe, text: '好 。\u200b行 ', cleaned: '好。行' },
    {
      what: 'not those to look at',
      selection: safe,
      text: '落实好 《条例》，不拖。',
      cleaned: '落实好 《条例》，不拖。',
    },
    {
      what: 'those to look at',
      selection: preview,
      text: '落实好 《条例》，不拖。',
      cleaned: '落实好《条例》，不拖。',
    },
    { what: 'never suggestions', selection: preview, text: '老桥改作步 道，好。', cleaned: '老桥改作步 道，好。' },
    {
      what: 'suggestions of a rule that is named',
      selection: only('stray-cjk-space'),
      text: '老桥改作步 道，好。',
      cleaned: '老桥改作步道，好。',
    },
    {
      what: 'what is to be looked at of a rule that is named',
      selection: only('space-by-punctuation'),
      text: '落实好 《条例》，不拖。',
      cleaned: '落实好《条例》，不拖。',
    },
    {
      what: 'nothing of the other rules',
      selection: only('odd-space'),
      text: '好 。\u200b行 ',
      cleaned: '好 。\u200b行',
    },
    { what: 'nothing of a rule that does not exist', selection: only('no-such-rule'), text: '好 。', cleaned: '好 。' },
    {
      what: 'jump lines only where the rule is named',
      selection: preview,
      text: '问：何时？\n（下转第2版）\n答：明年。',
      cleaned: '问：何时？\n（下转第2版）\n答：明年。',
    },
    {
      what: 'a jump line',
      selection: only('jump-line'),
      text: '问：何时？\n（下转第2版）\n答：明年。',
      cleaned: '问：何时？\n答：明年。',
    },
  ])('$what', ({ selection, text, cleaned }) => {
    expect(clean(text, selection)).toBe(cleaned);
  });

  test('of a page: all that is safe', () => {
    expect(clean(page, safe)).toBe(`\
问：汛情比往年来得早，各
地都要提前准备，不能等雨
下起来了再去修河堤吧？
（下转第2版）
答：是的。大家都在准备，
不能等雨下起来了再去修河

堤。老桥改作步 道，供人散步。
`);
  });

  test('of a page: all that is safe or was looked at', () => {
    expect(clean(page, preview)).toBe(`\
问：汛情比往年来得早，各地都要提前准备，不能等雨下起来了再去修河堤吧？
（下转第2版）
答：是的。大家都在准备，不能等雨下起来了再去修河堤。老桥改作步 道，供人散步。
`);
  });

  test('of a page: everything', () => {
    expect(clean(page, only(...rules.map(({ id }) => id)))).toBe(`\
问：汛情比往年来得早，各地都要提前准备，不能等雨下起来了再去修河堤吧？
答：是的。大家都在准备，不能等雨下起来了再去修河堤。老桥改作步道，供人散步。
`);
  });
});

describe('the order does not matter', () => {
  test('of the rules that are named', () => {
    const ids = rules.map(({ id }) => id);
    const all = clean(page, only(...ids));
    expect(clean(page, only(...[...ids].reverse()))).toBe(all);
    expect(clean(page, only(...[...ids].sort()))).toBe(all);
  });

  test.each([
    ['spaced-cjk', 'space-by-punctuation', 'stray-cjk-space'],
    ['odd-space', 'invisible-character'],
  ])('of one rule after another: %s, %s', (...ids) => {
    const oneByOne = (order: readonly string[]) => order.reduce((text, id) => clean(text, only(id)), page);
    expect(oneByOne(ids)).toBe(oneByOne([...ids].reverse()));
    expect(oneByOne(ids)).toBe(clean(page, only(...ids)));
  });

  test('of mending lines and joining them: a stretched line is a full line before and after', () => {
    const joining = only('hard-wrap', 'column-break');
    expect(clean(clean(page, safe), joining)).toBe(clean(clean(page, joining), safe));
    expect(clean(clean(page, safe), joining)).toBe(clean(page, preview));
  });
});

describe('the edits', () => {
  test.each([safe, preview, only(...rules.map(({ id }) => id))])('%o: touch no more than they have to', (selection) => {
    const edits = cleanUp(Analysis.of(page, defaultConfiguration), selection);
    let end = -1;
    for (const { span, newText } of edits) {
      expect(span.start).toBeGreaterThan(end);
      expect(newText).not.toBe(page.slice(span.start, span.end));
      expect(newText.length).toBeLessThanOrEqual(1);
      end = span.end;
    }
  });

  test.each([safe, preview, only('hard-wrap'), only('jump-line')])('%o: leave nothing to do', (selection) => {
    const once = clean(page, selection);
    expect(cleanUp(Analysis.of(once, defaultConfiguration), selection)).toEqual([]);
  });

  test('are none for a text in which nothing is wrong', () => {
    expect(cleanUp(Analysis.of('问：何时？\n答：明年。\n', defaultConfiguration), preview)).toEqual([]);
  });

  test('mend what another one uncovers', () => {
    expect(clean('步\u200b 道 \u200b， 好。 \u200b ', safe)).toBe('步 道，好。');
  });

  test('take away a soft hyphen at the end of a line that goes on', () => {
    const wrapped = '答：好，我们用的程序叫做river\u00ad\nbridge，它在桥头运行。';
    expect(clean(wrapped, safe)).toBe(wrapped);
    expect(clean(wrapped, only('hard-wrap'))).toBe('答：好，我们用的程序叫做riverbridge，它在桥头运行。');
  });

  test('follow the configuration', () => {
    const off = { ...defaultConfiguration, rules: { 'odd-space': { level: 'off' as const, options: {} } } };
    expect(cleanUp(Analysis.of('好。 ', off), preview)).toEqual([]);
  });
});

function clean(text: string, selection: CleanUpSelection): string {
  return applyEdits(text, cleanUp(Analysis.of(text, defaultConfiguration), selection));
}
