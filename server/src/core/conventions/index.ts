import type { Convention } from '../syntax/convention';
import { airToGround } from './air-to-ground';
import { capitalNames } from './capital-names';
import { chineseBrackets } from './chinese-brackets';
import { chineseCourt } from './chinese-court';
import { congressionalRecord } from './congressional-record';
import { eastAsianNamesAlone } from './east-asian-names-alone';
import { europeanParliament } from './european-parliament';
import { hongKongLegco } from './hong-kong-legco';
import { initials } from './initials';
import { interview } from './interview';
import { japaneseCouncil } from './japanese-council';
import { japaneseDiet } from './japanese-diet';
import { japaneseInterview } from './japanese-interview';
import { japanesePress } from './japanese-press';
import { koreanAssembly } from './korean-assembly';
import { koreanInterview } from './korean-interview';
import { mainlandPress } from './mainland-press';
import { markdownMinutes } from './markdown-minutes';
import { namesAlone } from './names-alone';
import { questionAnswer } from './question-answer';
import { screenplay } from './screenplay';
import { slantedNames } from './slanted-names';
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
  chineseBrackets,
  webVtt,
  markdownMinutes,
  slantedNames,
  japaneseDiet,
  japaneseCouncil,
  japanesePress,
  japaneseInterview,
  koreanAssembly,
  koreanInterview,
  airToGround,
  screenplay,
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
  namesAlone,
  eastAsianNamesAlone,
];

/** The convention with this id. */
export function conventionById(id: string): Convention | undefined {
  return conventions.find((convention) => convention.id === id);
}
