import { describe, expect, test } from 'vitest';
import type { Exception } from '../../server/src/core/exceptions';
import { addingException, newProjectFile, removingException } from '../../server/src/core/project-file-edit';
import { applyEdits, type Edit } from '../../server/src/core/text/span';

const exception: Exception = { rule: 'r', text: '"新"', before: '甲', after: '' };
const written = '{ "rule": "r", "text": "\\"新\\"", "before": "甲" }';

describe.each([
  {
    what: 'an empty object',
    text: '{}',
    expected: `{\n  "exceptions": [\n    ${written}\n  ]\n}`,
  },
  {
    what: 'other settings',
    text: '{\n  "verbatim": true\n}\n',
    expected: `{\n  "verbatim": true,\n  "exceptions": [\n    ${written}\n  ]\n}\n`,
  },
  {
    what: 'tabs, CRLF and a byte order mark',
    text: '\ufeff{\r\n\t"verbatim": true\r\n}\r\n',
    expected: `\ufeff{\r\n\t"verbatim": true,\r\n\t"exceptions": [\r\n\t\t${written}\r\n\t]\r\n}\r\n`,
  },
  {
    what: 'all on one line',
    text: '{ "verbatim": true }',
    expected: `{ "verbatim": true, "exceptions": [${written}] }`,
  },
  {
    what: 'an empty list',
    text: '{\n  "exceptions": [],\n  "verbatim": true\n}\n',
    expected: `{\n  "exceptions": [\n    ${written}\n  ],\n  "verbatim": true\n}\n`,
  },
  {
    what: 'an element over several lines',
    text: '{\n    "exceptions": [\n        {\n            "rule": "x"\n        }\n    ]\n}\n',
    expected: `{\n    "exceptions": [\n        {\n            "rule": "x"\n        },\n        ${written}\n    ]\n}\n`,
  },
  {
    what: 'elements on one line',
    text: '{\n  "exceptions": [{ "rule": "x" }, { "rule": "y" }]\n}\n',
    expected: `{\n  "exceptions": [{ "rule": "x" }, { "rule": "y" }, ${written}]\n}\n`,
  },
])('into $what', ({ text, expected }) => {
  const added = edited(text, addingException(text, exception));

  test('an exception is written as the file is', () => {
    expect(added).toBe(expected);
  });

  test('and taken out again', () => {
    const removed = edited(added!, removingException(added!, exception))!;
    expect(removingException(removed, exception)).toBeUndefined();
    const { exceptions = [], ...others } = JSON.parse(text.replace('\ufeff', ''));
    expect(JSON.parse(removed.replace('\ufeff', ''))).toEqual({ ...others, exceptions });
  });
});

test.each(['', '[]', '"x"', '{ "exceptions": {} }', '{ "verbatim": tru }', '{\n  // why\n}'])(
  'nothing is written into %j',
  (text) => {
    expect(addingException(text, exception)).toBeUndefined();
    expect(removingException(text, exception)).toBeUndefined();
  },
);

test('of several exceptions only the one that is meant is taken out', () => {
  const list = [
    { rule: 'r', text: 'a' },
    { rule: 'r', text: '"新"', before: '甲' },
    { rule: 'q', text: 'a' },
  ];
  const text = JSON.stringify({ exceptions: list }, null, 2);
  expect(JSON.parse(edited(text, removingException(text, exception))!)).toEqual({ exceptions: [list[0], list[2]] });
  const first = { rule: 'r', text: 'a', before: '', after: '' };
  expect(JSON.parse(edited(text, removingException(text, first))!)).toEqual({ exceptions: list.slice(1) });
});

test('a new file holds the settings there were', () => {
  expect(newProjectFile({}, exception)).toBe(`{\n  "exceptions": [\n    ${written}\n  ]\n}\n`);
  const settings = { rules: { 'hard-wrap': 'off' }, speakers: ['甲'] };
  expect(JSON.parse(newProjectFile(settings, exception))).toEqual({
    ...settings,
    exceptions: [{ rule: 'r', text: '"新"', before: '甲' }],
  });
});

function edited(text: string, edit: Edit | undefined): string | undefined {
  return edit && applyEdits(text, [edit]);
}
