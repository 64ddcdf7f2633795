import type { Convention } from '../syntax/convention';
import { capitalNames } from './capital-names';
import { chineseCourt } from './chinese-court';
import { congressionalRecord } from './congressional-record';
import { europeanParliament } from './european-parliament';
import { hongKongLegco } from './hong-kong-legco';
import { initials } from './initials';
import { interview } from './interview';
import { japaneseDiet } from './japanese-diet';
import { japanesePress } from './japanese-press';
import { koreanAssembly } from './korean-assembly';
import { koreanInterview } from './korean-interview';
import { mainlandPress } from './mainland-press';
import { markdownMinutes } from './markdown-minutes';
import { questionAnswer } from './question-answer';
import { taiwanLegislativeYuan } from './taiwan-ly';
import { titledNames } from './titled-names';
import { unitedNations } from './united-nations';
import { usCourt } from './us-court';
import { usHearing } from './us-hearing';
import { usSupremeCourt } from './us-supreme-court';
import { webVtt } from './web-vtt';
import { westminsterHansard } from './westminster-hansard';

/** Every convention, those that ask for more before less demanding ones. */
export const conventions: readonly Convention[] = [
  questionAnswer,
  taiwanLegislativeYuan,
  hongKongLegco,
  chineseCourt,
  webVtt,
  markdownMinutes,
  japaneseDiet,
  japanesePress,
  koreanAssembly,
  koreanInterview,
  usSupremeCourt,
  usCourt,
  congressionalRecord,
  usHearing,
  unitedNations,
  westminsterHansard,
  europeanParliament,
  titledNames,
  initials,
  capitalNames,
  interview,
  mainlandPress,
];

/** The convention with this id. */
export function conventionById(id: string): Convention | undefined {
  return conventions.find((convention) => convention.id === id);
}
