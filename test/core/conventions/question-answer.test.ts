import { describe, expect, test } from 'vitest';
import { questionAnswer } from '../../../server/src/core/conventions/question-answer';
import { checkTurns, matchesLabel } from '../../support/turns';

describe('what may be a label', () => {
  test.each([
    { label: '问：何时？', name: '问', role: 'question' },
    { label: '答：明年。', name: '答', role: undefined },
    { label: '問：何時？', name: '問', role: 'question' },
    { label: '问:何时？', name: '问', role: 'question' },
    { label: '问 ：何时？', name: '问', role: 'question' },
    { label: '主持人：各位好', name: '主持人', role: 'statement' },
    { label: '发言人：大家好', name: '发言人', role: undefined },
    { label: 'Q1：何时？', name: 'Q1', role: 'question' },
    { label: 'A1:明年。', name: 'A1', role: undefined },
    { label: '问题2：何时？', name: '问题2', role: 'question' },
    { label: '1.问：何时？', name: '问', role: 'question' },
    { label: '三、问：何时？', name: '问', role: 'question' },
    { label: '（二）记者问：何时？', name: '记者问', role: 'question' },
    { label: '师：桥有几孔？', name: '师', role: 'question' },
    { label: '生2：三孔。', name: '生2', role: undefined },
    { label: '生（齐声）：三孔。', name: '生（齐声）', role: undefined },
    { label: '辩护人问：何时？', name: '辩护人问', role: 'question' },
    { label: '访：何时？', name: '访', role: 'question' },
    { label: '受：明年。', name: '受', role: undefined },
    { label: '律师问：何时？', name: '律师问', role: 'question' },
    { label: '证人答：明年。', name: '证人答', role: undefined },
    { label: '答　明年六月通车。', name: '答', role: undefined },
  ])('$label', ({ label, name, role }) => {
    expect(matchesLabel(label, questionAnswer)).toMatchObject({ name, role });
  });

  test.each([
    '请问：何时？',
    '他问：何时？',
    '问题：何时？',
    '问 何时？',
    '问题1：护栏松动。',
    '一、何时：明年',
    '问答：',
    '有问必答：好',
    '主持人：王强',
    '记者：李丽、陈华',
    '',
  ])('%s is none', (line) => {
    expect(matchesLabel(line, questionAnswer)).toBeUndefined();
  });
});

/** Marked is where a turn begins. */
describe('in context', () => {
  test.each([
    { what: 'one question and one answer are enough', text: '⟦|问：⟧何时？\n⟦|答：⟧明年。' },
    { what: 'the words repeat', text: '⟦|问：⟧何时？\n⟦|答：⟧明年。\n\n⟦|问：⟧何地？\n⟦|答：⟧桥头。' },
    { what: 'a host joins in', text: '⟦|主持人：⟧各位好。\n⟦|问：⟧何时？\n⟦|答：⟧明年。' },
    {
      what: 'a question inside an answer is said, not asked',
      text: '⟦|问：⟧何时？\n⟦|答：⟧有人走来，\n问：何地？\n我说桥头。',
    },
    { what: 'an answer may be a list', text: '⟦|问：⟧何事？\n⟦|答：⟧三件大事：\n一是修桥。\n二是铺路。' },
    { what: 'one question alone is no transcript', text: '问：何时？' },
    { what: 'a text that says 请问 is none', text: '请问：何时？\n请问：何地？' },
  ])('$what', ({ text }) => {
    checkTurns(text);
  });
});
