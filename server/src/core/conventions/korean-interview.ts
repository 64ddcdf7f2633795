import type { Convention } from '../syntax/convention';

/** Korean press conferences and interviews: a name or a role before a colon, or between a mark and `>`. */
export const koreanInterview: Convention = {
  id: 'korean-interview',
  name: { en: 'Korean interview', 'zh-cn': '韩国记者会与访谈' },
  languages: ['ko'],
  example: '기자: 내년 예산은 어떻게 됩니까?\n김하나 시장: 검토하고 있습니다.',
  openings: '【[<◇◆▶▷■□●○◎◉◈△▲▣-QA(질답응문',
  marks: '>',
  labels: [
    /^[【[<](?<name>[\p{sc=Hangul}A-Za-z·]{1,12}(?: [\p{sc=Hangul}A-Za-z·]{1,8}){0,2}(?: ?\/ ?[\p{sc=Hangul}A-Za-z· ]{2,24})?)[】\]>]/u,
    /^(?:[◇◆▶▷■□●○◎◉◈△▲▣] ?|- )(?<name>[\p{sc=Hangul}A-Za-z·]{1,12}(?: [\p{sc=Hangul}A-Za-z·]{1,8}){0,2}(?:[(（][^)）]{1,16}[)）])?) ?[>:：]/u,
    /^(?<name>[\p{sc=Hangul}A-Za-z·]{1,12}(?: [\p{sc=Hangul}A-Za-z·]{1,8}){0,2}(?:[(（][^)）]{1,16}[)）])?) ?[:：]/u,
    /^(?:- ?)?\(?(?<name>질문|답변|질의|응답)\d{0,2}\) ?(?=\S)/u,
    /^(?<name>문)\) ?(?=.*[?다요까죠])|^(?<name2>답)\) ?(?=.*[다요죠]\.)/u,
    /^(?<name>[\p{sc=Hangul}]{2,5}(?: [\p{sc=Hangul}]{2,5})?) ?>(?=[^>]{4,}$)/u,
    /^(?<name>[QA]\d{1,2})[.:：] ?(?=\S)/u,
  ],
  never: [
    /^(?:일시|장소|주제|내용|참고|출처|문의|주소|전화|제목|날짜|시간|대상|방법|비고|주|재료|기간|가격|이름|성명)$|(?:다음과 같다|말했다|밝혔다|전했다|강조했다|설명했다)$/u,
  ],
  certain:
    /(?:기자|사회자|진행자|앵커|질문|답변|대변인|대통령|총리|장관|시장|위원|의원|재판장|판사|검사|변호인|피고인|증인)(?:\(.*\))?$|^(?:문|답|질의|응답|질문자|답변자|[QA]\d{1,2})$/u,
  asks: /기자|앵커|진행자|질문|^(?:문|질의|Q\d{1,2})$/u,
  presides: /사회자/u,
  proof: { exchange: 'or-sentences' },
};
