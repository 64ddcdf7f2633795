import { describe, expect, test } from 'vitest';
import {
  type Codebook,
  codesInOrder,
  emptyCodebook,
  readCodebook,
  writeCodebook,
} from '../../../server/src/core/annotations/codebook';
import { withCode } from '../../../server/src/core/annotations/codebook-changes';
import { codebookOfQdc, qdcOf } from '../../../server/src/core/export/qdc';

const guids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;

function codebookIn(qdc: string): Codebook {
  const codebook = codebookOfQdc(qdc, 'und');
  if ('fault' in codebook) throw new Error(codebook.fault.en);
  return codebook;
}

/** Each code on a line: indented below another, its name, colour and definition. */
function outlineOf(codebook: Codebook): string[] {
  return codesInOrder(codebook, 'und').map(({ code, depth }) => {
    const { colour, isCodable, definitions } = code;
    const marks = [colour, isCodable ? undefined : 'not codable', definitions['und']].filter(Boolean);
    return `${'  '.repeat(depth)}${[code.labels['und'], ...marks].join(' | ')}`;
  });
}

function book(codes: string, rest = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other"><Codes>${codes}</Codes>${rest}</CodeBook>`;
}

describe('a codebook of another tool', () => {
  test.each<{ shape: string; qdc: string; outline: string[] }>([
    { shape: 'without codes', qdc: book(''), outline: [] },
    {
      shape: 'with codes below codes',
      qdc: book(
        `<Code guid="${guids[0]}" name="路" isCodable="true" color="#AA3300"><Code guid="${guids[1]}" name="桥" isCodable="true"/></Code>`,
      ),
      outline: ['路 | #aa3300', '  桥'],
    },
    {
      shape: 'with a byte order mark, prefixes, comments, single quotes, CDATA and notes',
      qdc: `\uFEFF<?xml version='1.0'?><!-- x --><q:CodeBook xmlns:q='urn:QDA-XML:codebook:1.0'><q:Codes>
<q:Code guid='{${guids[0].toUpperCase()}}' name='A &amp; &quot;B&quot; &#x6865;' isCodable='true'>
<q:Description><![CDATA[a < b]]></q:Description><q:NoteRef targetGUID='${guids[1]}'/></q:Code></q:Codes></q:CodeBook>`,
      outline: ['A & "B" 桥 | a < b'],
    },
    {
      shape: 'with codes that only hold others together, and short or bad colours',
      qdc: book(
        `<Code guid="${guids[0]}" name="组" isCodable="false" color="#fA0"><Code guid="${guids[1]}" name="员" isCodable="true" color="red"/></Code>`,
      ),
      outline: ['组 | #ffaa00 | not codable', '  员'],
    },
    {
      shape: 'with codes without an id, or with one twice: none is lost',
      qdc: book(
        `<Code name="甲"><Code name="丁"/></Code><Code guid="${guids[0]}" name="乙"/><Code guid="${guids[0]}" name="丙"/>`,
      ),
      outline: ['丙', '乙', '甲', '  丁'],
    },
    {
      shape: 'in a project',
      qdc: `<Project name="p"><Users/><CodeBook><Codes><Code guid="${guids[0]}" name="路"/></Codes></CodeBook></Project>`,
      outline: ['路'],
    },
  ])('$shape', ({ qdc, outline }) => {
    expect(outlineOf(codebookIn(qdc))).toEqual(outline);
  });

  test('keeps the sets of codes, also in our own file', () => {
    const codes = `<Code guid="${guids[0]}" name="路"/><Code guid="${guids[1]}" name="桥"/>`;
    const sets = `<Sets><Set guid="33333333-3333-4333-8333-333333333333" name="交通"><Description>出行</Description><MemberCode targetGUID="${guids[1]}"/><MemberSource targetGUID="x"/></Set></Sets>`;
    const again = readCodebook(writeCodebook(codebookIn(book(codes, sets))));
    if ('fault' in again) throw new Error(again.fault.en);
    const lines = [...qdcOf(again, 'und')].map((line) => line.trim());
    expect(lines.slice(lines.indexOf('<Sets>'))).toEqual([
      '<Sets>',
      '<Set guid="33333333-3333-4333-8333-333333333333" name="交通">',
      '<Description>出行</Description>',
      `<MemberCode targetGUID="${guids[1]}"/>`,
      '</Set>',
      '</Sets>',
      '</CodeBook>',
    ]);
  });
});

test('a codebook goes to REFI-QDA and back', () => {
  const first = withCode(emptyCodebook, {
    id: `#${guids[0]}`,
    labels: { en: 'Roads & "bridges"' },
    definitions: { en: 'What < one > drives on' },
    colour: '#aa3300',
    isCodable: false,
  });
  const both = withCode(first, { id: `#${guids[1]}`, labels: { en: '桥 𠮷' }, broader: `#${guids[0]}` });
  const text = [...qdcOf(both, 'en')].join('\n');
  expect(text).toContain('xmlns="urn:QDA-XML:codebook:1.0"');
  expect(text).toContain(`guid="${guids[0]}"`);
  const back = codebookOfQdc(text, 'en');
  expect(back).toEqual(both);
});

test('codes that stand below themselves go to REFI-QDA as they are shown', () => {
  const [a, b] = guids.map((guid) => `#${guid}`);
  const upper = withCode(emptyCodebook, { id: a!, labels: { und: '甲' }, broader: b });
  const circle = withCode(upper, { id: b!, labels: { und: '乙' }, broader: a });
  const three = withCode(circle, { id: '#c', labels: { und: '丙' }, broader: a });
  expect(outlineOf(codebookIn([...qdcOf(three, 'und')].join('\n')))).toEqual(['乙', '甲', '  丙']);
});

test('names and definitions go to REFI-QDA without what XML does not allow, with their line ends', () => {
  const code = {
    id: `#${guids[0]}`,
    labels: { und: 'A\fB\nC\tD' },
    definitions: { und: 'x\u0001y\r\nz \ud800\ufffe𠮷' },
  };
  const text = [...qdcOf(withCode(emptyCodebook, code), 'und')].join('\n');
  expect(text).toContain('name="AB&#10;C&#9;D"');
  const [back] = codebookIn(text).codes;
  expect(back).toMatchObject({ labels: { und: 'AB\nC\tD' }, definitions: { und: 'xy\r\nz 𠮷' } });
});

test.each([
  { text: '', says: 'not valid XML' },
  { text: '<a><b></a></b>', says: 'line 1' },
  { text: '<CodeBook>\n<Codes>\n<Code name="a" guid=b/></Codes></CodeBook>', says: 'line 3' },
  { text: '<!DOCTYPE a [<!ENTITY b "c">]><a/>', says: 'line 1' },
  { text: '<CodeBook>', says: 'end' },
  { text: '<Code>'.repeat(100_000), says: 'nested too deeply in line 1' },
  { text: '<Project/>', says: 'not a REFI-QDA codebook' },
  { text: '<CodeBook><Sets/></CodeBook>', says: 'not a REFI-QDA codebook' },
  { text: '{ "@graph": [] }', says: 'not valid XML' },
])('what is no codebook is told: $says', ({ text, says }) => {
  expect(codebookOfQdc(text, 'en')).toMatchObject({ fault: { en: expect.stringContaining(says) } });
});
