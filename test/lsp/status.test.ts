import { expect, test } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import type { RecognizeResult } from '../../protocol/recognition';
import type { StatusParams } from '../../protocol/status';
import { ManualHost, startSession } from '../support/server-in-process';

const interview = '星河日报记者：今 年 收 成 如何？\n\n李明：好。\n\n李明：很好。\n';
const wanted = { initializationOptions: { status: true } };

test('an editor that wants it is told how a document is read', async () => {
  const session = await startSession({ ...wanted, locale: 'zh-cn' });
  const uri = session.open(interview);
  expect(await session.next<StatusParams>('transcript/status')).toEqual({
    uri,
    convention: '中文新闻发布会',
    language: 'zh-Hans',
    reason: '标签 3 处，含身份词 1 处',
    speakers: 2,
    turns: 3,
    findings: { total: 1, sent: 1 },
    patterns: [],
  });
});

test('how many labels follow each pattern of the settings is told', async () => {
  const patterns = [{ label: '(?<name>\\w+)>' }, { label: '(?<name>\\d+)\\)' }];
  const session = await startSession({ ...wanted, answers: { 'workspace/configuration': () => [{ patterns }] } });
  session.open('ann> Is it open?\nbob> Not yet.\n');
  expect(await session.next<StatusParams>('transcript/status')).toMatchObject({
    turns: 2,
    patterns: [
      { label: '(?<name>\\w+)>', matches: 2 },
      { label: '(?<name>\\d+)\\)', matches: 0 },
    ],
  });
});

test('the number of findings left out is told', async () => {
  const session = await startSession(wanted);
  session.open('李明：今 年 的 收 成。\n\n'.repeat(1200));
  expect(await session.next<StatusParams>('transcript/status')).toMatchObject({
    findings: { total: 1200, sent: 1000 },
  });
});

test('no other editor is told', async () => {
  const session = await startSession();
  const uri = session.open(interview);
  await session.ask('textDocument/diagnostic', { textDocument: { uri } });
  expect(session.unseen).not.toContain('transcript/status');
});

test('a document is surveyed when nobody types, never before', async () => {
  const host = new ManualHost();
  const session = await startSession(wanted, host);
  const uri = session.open('');
  expect(await session.next('transcript/status')).toMatchObject({ turns: 0, convention: '' });
  session.replace(uri, '', interview);
  const pull = () => session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
  const { resultId } = await pull();
  expect(session.unseen).not.toContain('workspace/diagnostic/refresh');

  host.letTimePass();
  expect(await session.next('transcript/status')).toMatchObject({ turns: 3, convention: 'Chinese press' });
  await session.next('workspace/diagnostic/refresh');
  await session.next('workspace/semanticTokens/refresh');
  const after = await pull();
  expect(after.resultId).not.toBe(resultId);

  session.replace(uri, '很好', '好');
  await pull();
  host.letTimePass();
  expect(await session.next('transcript/status')).toMatchObject({ turns: 3 });
  expect(session.unseen).not.toContain('workspace/diagnostic/refresh');
});

test('a document is surveyed when several places are edited at once: somebody may be called otherwise', async () => {
  const session = await startSession(wanted, new ManualHost());
  const uri = session.open(interview);
  expect(await session.next('transcript/status')).toMatchObject({ turns: 3 });
  const place = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 2 } });
  session.edit(uri, { range: place(2), newText: '陈清和' }, { range: place(4), newText: '陈清和' });
  expect(await session.next('transcript/status')).toMatchObject({ turns: 3 });
});

test('a document is surveyed when it is saved', async () => {
  const session = await startSession(wanted);
  const uri = session.open('');
  await session.next('transcript/status');
  session.replace(uri, '', interview);
  session.tell('textDocument/didSave', { textDocument: { uri } });
  expect(await session.next('transcript/status')).toMatchObject({ turns: 3 });
});

test('a document that was closed is not surveyed', async () => {
  const host = new ManualHost();
  const session = await startSession(wanted, host);
  const uri = session.open('');
  await session.next('transcript/status');
  session.replace(uri, '', interview);
  session.close(uri);
  await session.ask('textDocument/foldingRange', { textDocument: { uri } });
  host.letTimePass();
  expect(session.unseen).not.toContain('transcript/status');
});

test.each([
  { text: interview, expected: { isTranscript: true, turns: 3, convention: 'Chinese press' } },
  { text: '今天天气很好。\n', expected: { isTranscript: false, turns: 0, convention: '' } },
  { text: '', expected: { isTranscript: false, turns: 0, convention: '' } },
])('recognizes $text', async ({ text, expected }) => {
  const session = await startSession();
  expect(await session.ask<RecognizeResult>('transcript/recognize', { text })).toEqual(expected);
});
