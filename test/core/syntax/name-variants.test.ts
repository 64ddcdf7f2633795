import { expect, test } from 'vitest';
import { isMisread } from '../../../server/src/core/syntax/name-variants';

test.each([
  ['MR.KAMAU', 'MR. KAMAU'],
  ['MR..KAMAU', 'MR. KAMAU'],
  ['DR KAMAU', 'DR. KAMAU'],
  ['DR. MIS0I', 'DR. MISOI'],
  ['MR. BEPUTY SPEAKER', 'MR. DEPUTY SPEAKER'],
  ['MR. DEPUTY SPE.AK', 'MR. DEPUTY SPEAK'],
  ['MR. KAMANZO', 'MR. KAMAMZO'],
  ['THE MINISTER FOR WATRE', 'THE MINISTER FOR WATER'],
  ['THE MINITER FOR WATER', 'THE MINISTER FOR WATER'],
  ['Mr. Harnmer', 'Mr. Hammer'],
  ['王毀', '王毅'],
  ['午小明', '牛小明'],
  ['何大丈議員', '何大文議員'],
  ['何大文議貝', '何大文議員'],
  ['山本力ナ', '山本カナ'],
  ['李明（水利局）', '李明水利局'],
])('%s is %s', (name, usual) => {
  expect(isMisread(name, usual)).toBe(true);
});

test.each([
  ['李鸣', '李明'],
  ['李刚', '李明'],
  ['李小明', '李明'],
  ['李明', '李明'],
  ['陳志全議員', '陳志偉議員'],
  ['MS. DOE', 'MR. DOE'],
  ['MRS. DOE', 'MR. DOE'],
  ['MR. ROE', 'MR. DOE'],
  ['Mr. Allan', 'Mr. Allen'],
  ['Mr. Browne', 'Mr. Brown'],
  ['Mr. Phillips', 'Mr. Philips'],
  ['Mr. Williams', 'Mr. William'],
  ['Speaker 1', 'Speaker 2'],
  ['Speaker 1', 'Speaker 7'],
  ['Speaker 11', 'Speaker 1'],
  ['JUROR NO. 3', 'JUROR NO. 8'],
  ['嘉宾1', '嘉宾2'],
  ['Q', 'A'],
  ['AB', 'AP'],
  ['Ann', 'Anna'],
  ['Mr. J. Doe', 'Mr. K. Doe'],
  ['a b', 'a  bc'],
])('%s is not %s', (name, usual) => {
  expect(isMisread(name, usual)).toBe(false);
});
