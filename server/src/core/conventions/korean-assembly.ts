import type { Convention } from '../syntax/convention';

/** Minutes of the Korean National Assembly and of councils: a circle, title and name, a gap. */
export const koreanAssembly: Convention = {
  id: 'korean-assembly',
  name: { en: 'Korean assemblies', 'zh-cn': '韩国国会与地方议会' },
  languages: ['ko'],
  example: '◯위원장 김하나  회의를 시작하겠습니다.\n◯이두리 위원  질의하겠습니다.',
  label:
    /^[○◯〇●](?<name>[\p{sc=Hangul}·()A-Za-z0-9]{2,24}(?: (?=[\p{sc=Hangul}()]{1,12}(?:\u3000| |$))[\p{sc=Hangul}()]{1,12})?)(?:\u3000| {1,2}|$)/u,
  never: [/^(?:출석|참석|결석|불참|의사|부의|안건|회의|보고|기타|서명|첨부|개의|산회|정회|속개)/u],
  certain:
    /(?:위원장?|의장|의원|대리|장관|차관|총리|원장|청장|국장|과장|실장|처장|시장|군수|구청장|도지사|사무총장|전문위원|참고인|증인|진술인|위원장대리|부의장)/u,
  presides: /^(?:임시)?(?:부?의장|위원장)/u,
  mayStand: 'anywhere',
};
