import { describe, expect, test } from 'vitest';
import { samePeople } from '../../../server/src/core/model/speakers';

/** Each list is one person; `*` and a number behind a name say how many turns it has, otherwise one. */
function checkPeople(people: readonly (readonly string[])[], convention: string): void {
  const names = people.flat().map((given) => {
    const [name = '', turns = '1'] = given.split('*');
    return { name, convention, turns: Number(turns) };
  });
  const found = new Map<number, string[]>();
  samePeople(names).forEach((first, index) => {
    found.set(first, [...(found.get(first) ?? []), people.flat()[index]!]);
  });
  expect([...found.values()]).toEqual(people);
}

describe('one person under several names', () => {
  test.each([
    { what: 'the office after the name', people: [['李明', '李明局长']] },
    { what: 'the office before the name', people: [['李明', '局长李明']] },
    { what: 'before and after, without the name alone', people: [['李明局长', '局长李明']] },
    { what: 'a long office', people: [['李明', '水利局副局长、发言人李明']] },
    { what: 'the office in brackets', people: [['李明', '李明（水利局局长）']] },
    { what: 'the surname and the office', people: [['局长李明', '李局长']] },
    { what: 'a reporter by name', people: [['记者（王芳）', '王芳', '记者王芳']] },
    { what: 'a remark', people: [['李明', '李明（续）', '李明（译文）']] },
    { what: 'a short form that is announced', people: [['李明（以下简称李）', '李*9']] },
    {
      what: 'initials that are announced',
      people: [
        ['Jane Roe（JR）', 'JR*9'],
        ['Ann Doe (AD)', 'AD*9'],
      ],
    },
    { what: 'full and half width', people: [['Ａｎｎ', 'Ann']] },
  ])('$what: $people', ({ people }) => checkPeople(people, 'mainland-press'));

  test.each([
    { what: 'capitals and small letters', people: [['MR. KAMAU', 'Mr. Kamau', 'MR.KAMAU', 'Mr Kamau']] },
    { what: 'initials, however spaced', people: [['MR. D.M. KAMAU', 'MR. D. M. KAMAU']] },
    {
      what: 'what goes on',
      people: [['MR. KAMAU', 'MR. KAMAU (Ctd.)', 'MR. KAMAU (continuing)', 'Mr. Kamau (resumed)']],
    },
    { what: 'an office and its holder', people: [['MR. KAMAU', 'THE MINISTER FOR WATER (Mr. Kamau)']] },
    {
      what: 'an office with its one holder, and alone',
      people: [['THE MINISTER FOR WATER (Prof. Kamau)', 'THE MINISTER FOR WATER (ctd.)', 'PROF. KAMAU']],
    },
    {
      what: 'a particle more',
      people: [['THE MINISTER FOR WATER (Mr. ole Kamau)', 'THE MINISTER FOR WATER (Mr. Kamau)']],
    },
    {
      what: 'somebody who takes the chair',
      people: [['MR. KAMAU', 'THE TEMPORARY DEPUTY SPEAKER (Mr. Kamau)', 'THE MINISTER FOR WATER (Mr. Kamau)']],
    },
    { what: 'a constituency at the first turn', people: [['Mr DOE (Hill)', 'Mr DOE']] },
    { what: 'an introduction', people: [['JANE DOE, HOST', 'DOE*9']] },
  ])('$what: $people', ({ people }) => checkPeople(people, 'westminster-hansard'));

  test.each([
    { people: [['事務総長（早瀬太郎君）', '早瀬事務総長']] },
    { people: [['事務総長（早瀬太郎君）', '事務総長', '早瀬太郎君']] },
    { people: [['国務大臣（額川福志郎君）', '額川福志郎君', '額川国務大臣']] },
    { people: [['山本花子委員', '山本委員']] },
  ])('$people', ({ people }) => checkPeople(people, 'japanese-diet'));

  test.each([
    { people: [['王委員小明', '主席（王委員小明代）']] },
    { people: [['主席'], ['王委員小明', '主席（王委員小明代）']] },
  ])('$people', ({ people }) => checkPeople(people, 'taiwan-ly'));

  test.each([{ people: [['위원장 김하나', '김하나 위원장', '김하나 위원']] }])('$people', ({ people }) =>
    checkPeople(people, 'korean-assembly'),
  );
});

describe('two people', () => {
  test.each([
    { what: 'who sound the same', people: [['李明'], ['李鸣']] },
    { what: 'of one surname', people: [['李明'], ['李刚'], ['李局长']] },
    { what: 'of one surname and office', people: [['局长李明'], ['局长李刚'], ['李局长']] },
    { what: 'of one name, told apart', people: [['李明（水利局）'], ['李明（桥梁处）']] },
    { what: 'of one name told apart, and one of them', people: [['李明（水利局）'], ['李明（桥梁处）'], ['李明']] },
    { what: 'a reporter and reporters', people: [['记者'], ['记者王芳']] },
    { what: 'reporters of two houses', people: [['星河日报记者'], ['远山周刊记者'], ['记者']] },
    { what: 'a deputy and the chief', people: [['副局长李明'], ['局长']] },
    { what: 'numbers', people: [['嘉宾1'], ['嘉宾2'], ['嘉宾']] },
  ])('$what: $people', ({ people }) => checkPeople(people, 'mainland-press'));

  test.each([
    { what: 'Mr. and Ms.', people: [['MR. DOE'], ['MS. DOE'], ['DR. DOE']] },
    { what: 'two initials', people: [['MR. J. DOE'], ['MR. K. DOE'], ['MR. DOE']] },
    { what: 'two constituencies', people: [['Mr DOE (Hill)'], ['Mr DOE (Dale)'], ['Mr DOE']] },
    {
      what: 'two ministers of one surname',
      people: [['THE MINISTER FOR WATER (Mr. Doe)'], ['THE MINISTER FOR ROADS (Mr. Doe)'], ['MR. DOE']],
    },
    {
      what: 'an office that changed hands',
      people: [
        ['THE TEMPORARY DEPUTY SPEAKER (Mr. Doe)'],
        ['THE TEMPORARY DEPUTY SPEAKER (Mr. Roe)'],
        ['THE TEMPORARY DEPUTY SPEAKER'],
      ],
    },
    { what: 'some members', people: [['HON. MEMBERS'], ['AN HON. MEMBER']] },
    { what: 'numbers', people: [['Speaker 1'], ['Speaker 2'], ['JUROR NO. 3'], ['JUROR NO. 4']] },
    { what: 'a name within a name', people: [['Mary Ann*9'], ['Ann*9']] },
    { what: 'two of one surname', people: [['JANE DOE, HOST'], ['JOHN DOE, GUEST'], ['DOE*9']] },
    { what: 'the deputy and the speaker', people: [['MR. SPEAKER'], ['MR. DEPUTY SPEAKER']] },
    { what: 'initials of two', people: [['Jane Roe (JR)'], ['John Ray (JR)'], ['JR*9']] },
  ])('$what: $people', ({ people }) => checkPeople(people, 'westminster-hansard'));

  test.each([
    { people: [['委員長（山本花子君）'], ['山本委員']] },
    { people: [['山本花子委員'], ['山本太郎委員'], ['山本委員']] },
    { people: [['議長（早瀬太郎君）'], ['副議長（額川福志郎君）'], ['副議長（早川一君）']] },
  ])('$people', ({ people }) => checkPeople(people, 'japanese-diet'));
});
