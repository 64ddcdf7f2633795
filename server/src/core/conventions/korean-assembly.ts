import type { Convention } from '../syntax/convention';

const offices =
  '(?:부?의장(?:직무대행|대리)?|부?위원장(?:직무대리|대리)?|의원|위원|장관|차관|국무총리|총리|부총리|원장|청장|국장|과장|실장|처장|팀장|소장|관장|단장|본부장|센터장|사무총장|사무처장|이사장|사장|총장|교육감|시장|군수|구청장|부시장|부군수|부구청장|도지사|지사|전문위원|참고인|증인|진술인|주무관|담당관|감사관|보좌관|비서관|대변인|간사|기획관|정책관|심의관|조정관|면장|동장|읍장|계장|부장|차장|주사|사무관|서기관|담당|조합장|교장|회장|부회장|이사|대표|교수|변호사)';
/** The syllables that stand for most surnames. */
const surname =
  '[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반]';
const hangul = '[\\p{sc=Hangul}·A-Za-z0-9]';

/** Minutes of the Korean National Assembly and of councils: a circle, title and name in either order, a gap. */
export const koreanAssembly: Convention = {
  id: 'korean-assembly',
  name: { en: 'Korean assemblies', 'zh-cn': '韩国国会与地方议会' },
  languages: ['ko'],
  example: '◯위원장 김하나  회의를 시작하겠습니다.\n◯이두리 위원  질의하겠습니다.',
  kind: 'debate',
  openings: '○◯〇●',
  labels: [
    // Who has a surname before the office is not called by the first word of the speech: `김하나 위원 존경하는 의장님`.
    new RegExp(`^[○◯〇●] ?(?<name>${surname}[\\p{sc=Hangul}]{1,3} ${hangul}{0,14}${offices})(?:\\u3000| {1,2}|$)`, 'u'),
    // A name of two to four syllables stands before or after the office, so that one space is enough of a gap.
    new RegExp(
      `^[○◯〇●] ?(?<name>(?:${hangul}{1,16} ){0,2}${hangul}{0,14}${offices} [\\p{sc=Hangul}]{2,4})(?:\\([^)]{1,16}\\))?(?:\\u3000| {1,2}|$)`,
      'u',
    ),
    new RegExp(
      `^[○◯〇●] ?(?<name>(?:${hangul}{1,16} )?[\\p{sc=Hangul}]{2,4} ${hangul}{0,14}${offices})(?:\\([^)]{1,16}\\))?(?:\\u3000| {1,2}|$)`,
      'u',
    ),
    new RegExp(`^[○◯〇●] ?(?<name>${hangul}{2,24}(?:\\([^)]{1,16}\\))?(?: ${hangul}{2,12})?)(?:\\u3000| {2}|$)`, 'u'),
    new RegExp(`^[○◯〇●] ?(?<name>${hangul}{0,14}${offices})(?:\\([^)]{1,16}\\))? `, 'u'),
  ],
  never: [/^(?:출석|참석|결석|불참|의사일정|부의(?=된|안|$)|안건|회의|보고|기타|서명|첨부|개의|산회|정회|속개)/u],
  certain: new RegExp(`(?:^|[\\p{sc=Hangul} ])${offices}(?: [\\p{sc=Hangul}]{2,4})?$`, 'u'),
  presides: /^(?:임시)?(?:부?의장|부?위원장)(?:직무대행|직무대리|대리)?(?: |$)/u,
  mayStand: 'anywhere',
};
