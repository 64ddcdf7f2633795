import { chmod, lstat, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { folderOf } from './folder';
import { transcript } from './process';
import { unprivileged } from './unprivileged';

const damaged = '星河日报记者：请 问 今 年 的 收 成 如 何 ？\n\n李明：谢谢，今年的收成很好。\n';
const mended = '星河日报记者：请问今年的收成如何？\n\n李明：谢谢，今年的收成很好。\n';
/** Long enough to be recognised as a press conference. */
const conference = `星河日报记者：今年做什么？

李明：有三件事，一是修路，二是架桥，三是种树。

晨星社记者： 明 年 呢 ？

李明：明年再说。
`;
const clean = '星河日报记者：请问今年的收成如何？\n\n李明：很好。\n';

test('check says what it found, where, and how to mend it', async () => {
  const cwd = await folderOf({ 'a.transcript': damaged, 'b.transcript': clean });
  const { status, stdout, stderr } = await transcript(['check', '.'], { cwd });
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(/^a\.transcript:1:8 warning spaced-cjk 9 spaces /),
    '  星河日报记者：请 问 今 年 的 收 成 如 何 ？',
    '                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    expect.stringMatching(/^ {2}fix \(safe\): /),
    '',
    'Found: 1 (warning: 1) in 1 of 2 files',
    '  1 can be mended with transcript fix',
    '',
  ]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});

test('check finds nothing', async () => {
  const cwd = await folderOf({ 'a.txt': clean });
  expect(await transcript(['check', 'a.txt'], { cwd })).toMatchObject({
    status: 0,
    stdout: 'Nothing found. Files: 1\n',
    stderr: '',
  });
});

test('check in Chinese, with colours on a terminal', async () => {
  const cwd = await folderOf({ 'a.txt': damaged });
  const { stdout } = await transcript(['check', 'a.txt'], { cwd, columns: 40, env: { LANG: 'zh_CN.UTF-8' } });
  expect(stdout).toContain('\x1b[1ma.txt:1:8\x1b[0m \x1b[33m警告\x1b[0m');
  expect(stdout).toContain('共发现 1 处（警告 1）');
  expect(stdout).toMatch(/^ {2}星河日报记者：请 问 今 年 的 收 成 如…$/m);
});

test('check --format json has the documented shape', async () => {
  const cwd = await folderOf({ 'a.txt': damaged, 'b.txt': clean });
  const { status, stdout } = await transcript(['check', '--format', 'json', 'a.txt', 'b.txt'], { cwd });
  const gap = (character: number) => ({
    start: { line: 0, character },
    end: { line: 0, character: character + 1 },
    newText: '',
  });
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    files: [
      {
        path: 'a.txt',
        findings: [
          {
            rule: 'spaced-cjk',
            severity: 'warning',
            message: expect.any(String),
            start: { line: 0, character: 7 },
            end: { line: 0, character: 26 },
            fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
            fixes: [
              {
                title: expect.any(String),
                safety: 'safe',
                edits: [8, 10, 12, 14, 16, 18, 20, 22, 24].map(gap),
              },
            ],
          },
        ],
      },
      { path: 'b.txt', findings: [] },
    ],
  });
  expect(status).toBe(1);
});

test('check --rule looks for nothing else, even where the project turns the rule off', async () => {
  const text = `${damaged}零\u200b宽\n`;
  const cwd = await folderOf({
    'a.txt': text,
    'transcript.config.json': '{ "rules": { "spaced-cjk": "off", "invisible-character": "error" } }',
  });
  const found = async (...args: string[]) => {
    const { stdout } = await transcript(['check', '--format', 'json', ...args, 'a.txt'], { cwd });
    return JSON.parse(stdout).files[0].findings.map((finding: { rule: string; severity: string }) => [
      finding.rule,
      finding.severity,
    ]);
  };
  expect(await found('--rule', 'spaced-cjk')).toEqual([['spaced-cjk', 'warning']]);
  expect(await found('--rule', 'invisible-character')).toEqual([['invisible-character', 'error']]);
  expect(await found('--rule', 'hard-wrap')).toEqual([]);
});

test('fix prints the mended text and leaves the file alone', async () => {
  const cwd = await folderOf({ 'a.txt': damaged });
  expect(await transcript(['fix', 'a.txt'], { cwd })).toMatchObject({ status: 0, stdout: mended, stderr: '' });
  expect(await readFile(join(cwd, 'a.txt'), 'utf8')).toBe(damaged);
});

test('fix mends standard input', async () => {
  const cwd = await folderOf({});
  expect(await transcript(['fix', '-'], { cwd, stdin: damaged })).toMatchObject({ status: 0, stdout: mended });
});

test('fix --write mends the files and says which', async () => {
  const cwd = await folderOf({ 'a.transcript': damaged, 'b.transcript': clean });
  const { status, stdout } = await transcript(['fix', '--write', '.'], { cwd });
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'a.transcript: 9 changed\n9 mended in 1 of 2 files\n' });
  expect(await readFile(join(cwd, 'a.transcript'), 'utf8')).toBe(mended);
  expect(await readdir(cwd)).toEqual(['a.transcript', 'b.transcript']);
});

test('fix --write goes through a symbolic link', async () => {
  const cwd = await folderOf({ 'real.txt': damaged });
  await symlink('real.txt', join(cwd, 'link.txt'));
  await transcript(['fix', '--write', 'link.txt'], { cwd });
  expect(await readFile(join(cwd, 'real.txt'), 'utf8')).toBe(mended);
  expect((await lstat(join(cwd, 'link.txt'))).isSymbolicLink()).toBe(true);
});

test('fix --diff shows what would change', async () => {
  const cwd = await folderOf({ 'a.transcript': damaged, 'b.transcript': clean });
  const { status, stdout } = await transcript(['fix', '--diff', '.'], { cwd });
  expect(stdout.split('\n').slice(0, 5)).toEqual([
    '--- a.transcript',
    '+++ a.transcript',
    '@@ -1,3 +1,3 @@',
    '-星河日报记者：请 问 今 年 的 收 成 如 何 ？',
    '+星河日报记者：请问今年的收成如何？',
  ]);
  expect(status).toBe(0);
  expect(await readFile(join(cwd, 'a.transcript'), 'utf8')).toBe(damaged);
});

test.each(['gb18030', 'utf-16le'])('fix keeps %s', async (encoding) => {
  const cwd = await folderOf({ 'a.txt': iconv.encode(damaged, encoding as 'gb18030') });
  await transcript(['fix', '--write', '--encoding', encoding, 'a.txt'], { cwd });
  expect(await readFile(join(cwd, 'a.txt'))).toEqual(iconv.encode(mended, encoding as 'gb18030'));
});

test('outline --format json has the documented shape', async () => {
  const cwd = await folderOf({ 'a.txt': conference });
  const { status, stdout } = await transcript(['outline', '--format', 'json', 'a.txt'], { cwd });
  const { files } = JSON.parse(stdout);
  const on = (line: number, from: number, to: number) => ({
    start: { line, character: from },
    end: { line, character: to },
  });
  expect(files).toEqual([
    {
      path: 'a.txt',
      language: 'zh',
      convention: 'mainland-press',
      speakers: [
        { name: '星河日报记者', labels: ['星河日报记者：'], turns: 1, characters: 6 },
        { name: '李明', labels: ['李明：'], turns: 2, characters: 25 },
        { name: '晨星社记者', labels: ['晨星社记者：'], turns: 1, characters: 4 },
      ],
      turns: [
        { speaker: '星河日报记者', speakerIndex: 0, label: '星河日报记者：', role: 'question', ...on(0, 0, 13) },
        { speaker: '李明', speakerIndex: 1, label: '李明：', role: 'answer', answers: 0, ...on(2, 0, 23) },
        { speaker: '晨星社记者', speakerIndex: 2, label: '晨星社记者：', role: 'question', ...on(4, 0, 14) },
        { speaker: '李明', speakerIndex: 1, label: '李明：', role: 'answer', answers: 2, ...on(6, 0, 8) },
      ],
      topics: [
        { kind: 'enumeration', marker: '一是', title: '修路', turn: 1, ...on(2, 8, 12) },
        { kind: 'enumeration', marker: '二是', title: '架桥', turn: 1, ...on(2, 13, 17) },
        { kind: 'enumeration', marker: '三是', title: '种树', turn: 1, ...on(2, 18, 22) },
      ],
      furniture: [],
      orphans: [],
    },
  ]);
  expect(status).toBe(0);
});

test('outline counts the labels that follow each pattern of the project file', async () => {
  const patterns = [{ label: '(?<name>[a-z]+)>', asks: false }];
  const cwd = await folderOf({
    'a.txt': 'ann> Is it open?\nbob> Not yet.\n',
    'transcript.config.json': JSON.stringify({ patterns }),
  });
  const { stdout } = await transcript(['outline', '--format', 'json', 'a.txt'], { cwd });
  expect(JSON.parse(stdout).files[0].patterns).toEqual([{ ...patterns[0], matches: 2 }]);
  expect((await transcript(['outline', 'a.txt'], { cwd })).stdout).toContain('(?<name>[a-z]+)>  labels: 2');
});

test('outline shows speakers, turns and topics', async () => {
  const cwd = await folderOf({ 'a.txt': conference });
  const { stdout } = await transcript(['outline', 'a.txt'], { cwd });
  expect(stdout.split('\n')).toEqual([
    'a.txt  zh-Hans · mainland-press · turns: 4, topics: 3',
    '  星河日报记者  turns: 1, characters: 6',
    '  李明          turns: 2, characters: 25',
    '  晨星社记者    turns: 1, characters: 4',
    '',
    '  1  星河日报记者  今年做什么？',
    '  3  李明  有三件事，一是修路，二是架桥，三是种树。',
    '  3  ├ 一是 修路',
    '  3  ├ 二是 架桥',
    '  3  └ 三是 种树',
    '  5  晨星社记者  明年呢？',
    '  7  李明  明年再说。',
    '',
    '',
  ]);
});

test('rules are listed', async () => {
  const cwd = await folderOf({});
  const { stdout } = await transcript(['rules'], { cwd });
  expect(stdout).toMatch(/^RULE +SEVERITY +LANGUAGES +WHAT IT FINDS\n/);
  expect(stdout).toMatch(/^spaced-cjk +warning +zh-Hans /m);
  const listed = JSON.parse((await transcript(['rules', '--format', 'json'], { cwd })).stdout);
  expect(listed).toMatchObject({ version: 1 });
  expect(listed.rules).toContainEqual({
    id: 'cjk-latin-spacing',
    summary: expect.any(String),
    severity: 'hint',
    since: expect.any(String),
    languages: expect.arrayContaining(['zh-Hans']),
    options: { style: { default: 'consistent', values: expect.any(Array), description: expect.any(String) } },
  });
});

test.each([
  { args: ['--version'], says: /^\d+\.\d+\.\d+\n$/ },
  { args: ['--help'], says: /Usage: transcript COMMAND/ },
  { args: ['fix', '--help'], says: /Usage: transcript fix/ },
])('$args', async ({ args, says }) => {
  const { status, stdout } = await transcript(args, { cwd: '/' });
  expect(status).toBe(0);
  expect(stdout).toMatch(says);
});

const oneLine = (text: string) => expect.stringMatching(new RegExp(`^transcript: ${text}[^\n]*\n$`));

test.each([
  { what: 'an unknown command', args: ['stats', 'a.txt'], says: 'there is no command “stats”' },
  {
    what: 'an unknown rule',
    args: ['check', '--rule', 'x', 'good.txt'],
    says: 'there is no rule “x”; transcript rules',
  },
  {
    what: 'a folder of several files without --write',
    args: ['fix', '.'],
    says: 'several files need --write or --diff',
  },
])('$what is refused before anything is read', async ({ args, says }) => {
  const cwd = await folderOf({ 'good.txt': clean, 'a.transcript': clean, 'b.transcript': clean });
  expect(await transcript(args, { cwd })).toMatchObject({ status: 2, stdout: '', stderr: oneLine(says) });
});

test.each<{ what: string; name: string; content?: Uint8Array; says: string }>([
  { what: 'a missing file', name: 'none.txt', says: 'none.txt: there is no such file' },
  { what: 'a glob that matches nothing', name: '*.doc', says: '\\*.doc: nothing to read here' },
  {
    what: 'a file that is not UTF-8',
    name: 'gb.txt',
    content: iconv.encode(`${clean}`, 'gb18030'),
    says: 'gb.txt: not valid utf-8: the byte at offset 0 is 0xD0; .*--encoding',
  },
  {
    what: 'a binary file',
    name: 'picture.txt',
    content: Buffer.from('GIF89a\0\0'),
    says: 'picture.txt: not a text file: the byte at offset 6 is zero',
  },
])('$what is told in one line, and the others are checked', async ({ name, content, says }) => {
  const cwd = await folderOf({ 'good.txt': damaged, ...(content ? { [name]: content } : {}) });
  const { status, stdout, stderr } = await transcript(['check', '--format', 'json', name, 'good.txt'], { cwd });
  expect(stderr).toEqual(oneLine(says));
  expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['good.txt']);
  expect(status).toBe(2);
});

test('a file that may not be read is told and the others are mended', async () => {
  const cwd = await folderOf({ 'a.txt': damaged, 'b.txt': damaged });
  await chmod(join(cwd, 'a.txt'), 0o000);
  await chmod(join(cwd, 'b.txt'), 0o666);
  const { status, stdout, stderr } = await unprivileged(() =>
    transcript(['fix', '--write', 'a.txt', 'b.txt'], { cwd }),
  );
  expect(stderr).toEqual(oneLine('a.txt: permission denied'));
  expect(stdout).toBe('b.txt: 9 changed\n9 mended in 1 of 2 files\n');
  expect(status).toBe(2);
});

test('a file that may not be written is told and stays as it is', async () => {
  const cwd = await folderOf({ 'a.txt': damaged });
  await chmod(join(cwd, 'a.txt'), 0o444);
  const { status, stderr } = await unprivileged(() => transcript(['fix', '--write', 'a.txt'], { cwd }));
  expect({ status, stderr }).toEqual({ status: 2, stderr: oneLine('a.txt: permission denied') });
  expect(await readFile(join(cwd, 'a.txt'), 'utf8')).toBe(damaged);
  expect(await readdir(cwd)).toEqual(['a.txt']);
});

test.each([
  { what: 'an empty file', text: '', status: 0 },
  { what: 'nothing but line ends of every kind', text: '\r\n\r\n\n\r', status: 0 },
  { what: 'mixed line ends', text: damaged.replace('\n', '\r\n').replace('\n\n', '\r\n'), status: 1 },
  { what: 'U+2028', text: `${clean}\n\u2028`, status: 0 },
  { what: 'a form feed', text: `${clean}\f\n`, status: 1 },
])('$what is read', async ({ text, status }) => {
  const cwd = await folderOf({ 'a.txt': text });
  expect(await transcript(['check', 'a.txt'], { cwd })).toMatchObject({ status, stderr: '' });
  const fixed = await transcript(['fix', 'a.txt'], { cwd });
  expect(fixed).toMatchObject({ status: 0, stderr: '' });
  if (status === 0) expect(fixed.stdout).toBe(text);
});

test('reorder puts answers behind their questions and says why', async () => {
  const page = [
    '李明：桥梁明年通车，桥面铺完后先试运行。',
    '星河日报记者：今年的收成怎样，粮价会不会涨？',
    '李明：今年的收成很好，粮价平稳。',
    '晨星社记者：江上的桥梁何时通车，桥面铺好了吗？',
  ];
  const cwd = await folderOf({ 'a.txt': `${page.join('\n\n')}\n` });
  const { status, stdout, stderr } = await transcript(['reorder', 'a.txt'], { cwd });
  expect(stdout).toBe(`${[page[1], page[2], page[3], page[0]].join('\n\n')}\n\n`);
  expect(stderr).toMatch(/^a\.txt:1: moved\. It answers 晨星社记者: .*\n$/u);
  expect(status).toBe(0);
});
