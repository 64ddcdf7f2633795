import type { Convention } from '../syntax/convention';
import { transcriptLanguages } from '../syntax/language';

const word = "(?:\\p{Lu}[\\p{L}\\d'’.-]*|de|da|van|von|der|la|bin|al)";
/** Somebody is there in such records of whom nobody else would make a line of its own. */
const office =
  'The (?:First Minister|(?:Cabinet Secretary|Minister) for(?: (?:\\p{Lu}[\\p{L}’-]*,?|and)){1,8})(?: \\([^)]{3,40}\\))?|Operator|Moderator|Conference Operator|Unidentified (?:Analyst|Speaker|Participant|Company Representative)|Unknown (?:Speaker|Analyst)|Company Speaker|(?:The |Mr |Madam )?(?:(?:First |Second |Acting )?(?:Deputy )?(?:Presiding Officer|Speaker|Convener))(?: \\([^)]{3,40}\\))?|(?:Speaker|SPEAKER|スピーカー|话者|話者|说话人|發言者|发言者|发言人|発言者|발언자|참석자|화자)[ _]?(?:\\d{1,2}|[A-Z])';

/**
 * Names that stand alone on their lines, as conference calls, machines and some parliaments set them: `Operator`, `Ann
 * Lee -- Chief Executive`. A heading looks the same, so that somebody has to be there who is nobody's heading.
 */
export const namesAlone: Convention = {
  id: 'names-alone',
  name: { en: 'Names on lines of their own', 'zh-cn': '姓名独占一行' },
  languages: transcriptLanguages,
  example:
    'Operator\nOur first question comes from Ann Lee.\nAnn Lee\nIs the bridge open?\nTom Roe -- Chief Engineer\nNot yet.\nOperator\nPlease go on.\nAnn Lee\nThank you.',
  openings: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789ス话話说發发発발참화',
  labels: [
    new RegExp(`^(?<number>\\d{1,2}\\. )?(?<name>${office})$`, 'u'),
    new RegExp(
      `^(?<number>\\d{1,2}\\. )?(?<name>\\p{Lu}[\\p{L}'’.-]*(?: ${word}){1,4})(?: (?:--|–|—|-) (?=\\p{Lu})(?<office>.{2,80})| \\([^)]{2,60}\\)){0,2}$`,
      'u',
    ),
  ],
  never: [
    /^(?:Questions? and Answers?|Prepared Remarks|Call Participants|Earnings Call|.*(?:Session|Remarks|Section|Conference|Call|Corporation|Inc\.?|Ltd\.?))$/iu,
  ],
  certain: new RegExp(`^(?:${office})$`, 'u'),
  presides: /^(?:Operator|Moderator|Conference Operator)$|Presiding Officer|Speaker(?! ?[\dA-Z])|Convener/u,
  proof: { repeated: 2, exchange: 'needed', name: new RegExp(`^(?:${office})$`, 'u') },
};
