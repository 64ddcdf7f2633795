import { describe, expect, test } from 'vitest';
import { mainlandPress } from '../../../server/src/core/conventions/mainland-press';
import { checkTurns, matchesLabel } from '../../support/turns';

describe('what may be a label', () => {
  test.each([
    { label: '李明：好', name: '李明', role: undefined },
    { label: '李明:好', name: '李明', role: undefined },
    { label: '李 明 ： 好', name: '李明', role: undefined },
    { label: '　李明：好', name: '李明', role: undefined },
    { label: '李明（水利局局长）：好', name: '李明（水利局局长）', role: undefined },
    { label: '记者：请问', name: '记者', role: 'question' },
    { label: '星河日报记者：请问', name: '星河日报记者', role: 'question' },
    { label: '《星河日报》记者：请问', name: '《星河日报》记者', role: 'question' },
    { label: '《星河日报》 记者：请问', name: '《星河日报》记者', role: 'question' },
    { label: '记者（王芳）：请问', name: '记者（王芳）', role: 'question' },
    { label: '网友：请问', name: '网友', role: 'question' },
    { label: '主持人：各位好', name: '主持人', role: 'statement' },
    { label: 'A7新闻记者：请问', name: 'A7新闻记者', role: 'question' },
    { label: '李云：好', name: '李云', role: undefined },
    { label: '张晓言：好', name: '张晓言', role: undefined },
    { label: '王有为：好', name: '王有为', role: undefined },
    { label: '■记者：请问', name: '记者', role: 'question' },
    { label: '● 李明：好', name: '李明', role: undefined },
    { label: '- 李明：好', name: '李明', role: undefined },
    { label: '1、记者：请问', name: '记者', role: 'question' },
    { label: '（2）星河日报记者：请问', name: '星河日报记者', role: 'question' },
    { label: '远山《星河日报》记者：请问', name: '远山《星河日报》记者', role: 'question' },
    { label: '星河杂志、星河网、星河号记者：请问', name: '星河杂志、星河网、星河号记者', role: 'question' },
    { label: '《星河》：请问', name: '《星河》', role: 'question' },
    { label: 'Ann Lee：好', name: 'Ann Lee', role: undefined },
    { label: '01 主持人：好', name: '主持人', role: 'statement' },
    { label: '一河周刊：请问', name: '一河周刊', role: 'question' },
    {
      label: '十三届水利大会新闻官、主持人李明河：各位好',
      name: '十三届水利大会新闻官、主持人李明河',
      role: undefined,
    },
    { label: '嘉宾主持 李明（星河电视台主持人）：各位好', name: '嘉宾主持李明（星河电视台主持人）', role: undefined },
    { label: '解说：河水涨了', name: '解说', role: undefined },
    { label: '正方一辩：谢谢主席', name: '正方一辩', role: undefined },
    { label: '反二：不同意', name: '反二', role: undefined },
    { label: '河桥县代表：同意', name: '河桥县代表', role: undefined },
    { label: '主持人：谢谢水利局局长王强', name: '主持人', role: 'statement' },
    { label: '被告：好', name: '被告', role: undefined },
    { label: '甲：好', name: '甲', role: undefined },
    { label: '𠮷田：好', name: '𠮷田', role: undefined },
  ])('$label', ({ label, name, role }) => {
    expect(matchesLabel(label, mainlandPress)).toMatchObject({ name, role });
  });

  test.each([
    '表示：桥好',
    '李明表示：桥好',
    '他强调：桥好',
    '示：桥好',
    '孔子云：好',
    '流程图：见下',
    '目标为：通车',
    '被誉为：好桥',
    '戊：好',
    '主持人：王强',
    '主持人：水利局副局长 王强',
    '主持人：水利局新闻处副处长、新闻官 寿强',
    '解说：王强、李丽',
    '十三座桥：好',
    '今年要办三件大事：',
    '桥的故事：从前有河',
    '时间：明天',
    '时。今年我们要办三件大事：一是修桥',
    '要说的是“三座桥”：一',
    '李明，水利局局长：好',
    '例如：新桥',
    '第三章：新桥',
    'https://example.org',
    '：好',
    '这个名字实在太长了没有哪一个说话的人会叫这样的名字：好',
  ])('%s is none', (line) => {
    expect(matchesLabel(line, mainlandPress)).toBeUndefined();
  });
});

/** Marked is where a turn begins. */
describe('in context', () => {
  test.each([
    {
      what: 'a name that is there twice speaks',
      text: '⟦|李明：⟧桥好。\n⟦|王芳：⟧不好。\n⟦|李明：⟧好。\n⟦|王芳：⟧不好。',
    },
    {
      what: 'a role word speaks though it is there once',
      text: '⟦|星河日报记者：⟧何时？\n⟦|李明：⟧明年。\n⟦|远山周刊记者：⟧何地？\n⟦|李明：⟧桥头。',
    },
    {
      what: 'reporters and a name that repeats make an interview',
      text: '⟦|记者：⟧何时？\n⟦|李明：⟧明年。\n⟦|记者：⟧何地？\n⟦|李明：⟧桥头。',
    },
    {
      what: 'a name that is there once is no speaker',
      text: '⟦|李明：⟧桥好。\n王芳：不好。\n⟦|记者：⟧请问？\n⟦|李明：⟧好。',
    },
    {
      what: 'a name in the middle of a sentence does not speak',
      text: '⟦|记者：⟧何时？\n⟦|李明：⟧桥头的碑上写着\n李明：建于此年。\n⟦|记者：⟧何地？\n⟦|李明：⟧桥头。',
    },
    {
      what: 'the tail of a broken 表示 is not a name',
      text: '⟦|记者：⟧何时？\n⟦|李明：⟧有一位老人向我们表\n示：桥好。另一位也表\n示：桥好。\n⟦|记者：⟧何地？\n⟦|李明：⟧桥头。',
    },
    {
      what: 'neither is the tail of a broken 表示 after a sentence',
      text: '⟦|记者：⟧何时？\n⟦|李明：⟧他说好。\n示：桥好。\n又问。\n示：桥好。\n⟦|记者：⟧何地？\n⟦|李明：⟧桥头。',
    },
    {
      what: 'the lead-in of a story is not a name',
      text: '⟦|记者：⟧何时？\n⟦|李明：⟧大家讲了许多鲜\n活的河流故事：从源头到海口。\n⟦|记者：⟧何地？\n⟦|李明：⟧桥头。',
    },
    {
      what: 'the lead-in of a list is not a name, though it repeats',
      text: '⟦|记者：⟧何时？\n⟦|李明：⟧好。\n三件大事：一是修桥。\n⟦|记者：⟧何地？\n⟦|李明：⟧好。\n三件大事：二是铺路。',
    },
    {
      what: 'a label follows a jump line',
      text: '⟦|记者：⟧何时？\n⟦|李明：⟧明年\n\n（下转第2版）\n⟦|记者：⟧何地？\n⟦|李明：⟧桥头。',
    },
    {
      what: 'a label follows a blank line, whatever stands before it',
      text: '⟦|记者：⟧何时？\n⟦|李明：⟧我们要\n\n⟦|记者：⟧何地？\n⟦|李明：⟧桥头。',
    },
    {
      what: 'a label follows a line that says that the talk comes',
      text: '以下为全文：\n⟦|李明：⟧桥好。\n⟦|王芳：⟧不好。\n⟦|李明：⟧好。\n⟦|王芳：⟧不好。',
    },
    {
      what: 'a short turn ends where the next begins, though it ends no sentence',
      text: '⟦|李明：⟧桥好\n⟦|王芳：⟧不好吗\n⟦|李明：⟧好\n⟦|王芳：⟧嗯',
    },
    {
      what: 'the title of a text is no turn, though somebody of the name speaks',
      text: '李明：桥是我的一生\n\n本报三月四日讯\n\n⟦|记者：⟧何时？\n\n⟦|李明：⟧明年。\n\n⟦|记者：⟧何地？\n\n⟦|李明：⟧桥头。',
    },
    {
      what: 'a first turn without a mark is one where the next follows',
      text: '⟦|李明：⟧桥好\n\n⟦|王芳：⟧不好吗\n\n⟦|李明：⟧好\n\n⟦|王芳：⟧嗯',
    },
    {
      what: 'one of a series speaks, though only once',
      text: '⟦|嘉宾：⟧好。\n⟦|河工甲：⟧何时？\n⟦|河工乙：⟧明年。\n⟦|河工甲：⟧何地？\n⟦|河工丙：⟧桥头。\n⟦|河工乙：⟧好。',
    },
    {
      what: 'among people who talk, somebody may speak once, with the full name or an office',
      text: '⟦|记者：⟧何时？\n⟦|李明：⟧明年。\n⟦|记者：⟧何地？\n⟦|李明：⟧桥头。\n⟦|王小河：⟧我补充一句。\n⟦|水利局代表：⟧\n同意。',
    },
    {
      what: 'a headline with such a name is no speech',
      text: '作家王小河：我写的是河\n\n⟦|记者：⟧写什么？\n⟦|王小河：⟧写河。\n⟦|记者：⟧桥呢？\n⟦|王小河：⟧也写。\n李明河：桥归桥\n\n⟦|记者：⟧好。',
    },
    {
      what: 'sayings are no transcript, though they talk of us',
      text: '远山：我走我的桥。\n大江：你过你的河。\n远山：我们都要过河。\n大江：你先走。',
    },
    {
      what: 'a novel is none',
      text: '远山：“你去哪里？”\n大江：“过河。”\n远山：“……”\n大江：“你呢？”',
    },
    { what: 'a list of facts is no transcript', text: '时间：明天。\n地点：桥头。\n时间：后天。\n地点：桥尾。' },
    { what: 'quotations are no transcript', text: '李明说：桥好。\n王芳说：不好。\n李明说：好。\n王芳说：不好。' },
  ])('$what', ({ text }) => {
    checkTurns(text);
  });
});
