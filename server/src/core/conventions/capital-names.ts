import type { Convention } from '../syntax/convention';
import { englishLeadIns } from './english-lead-ins';

/** Names in capitals, as in broadcasts and debates: `JANE DOE, HOST:`, then `DOE:`; `SECRETARY FOR WATER (in Cantonese):`. */
export const capitalNames: Convention = {
  id: 'capital-names',
  name: { en: 'Names in capitals', 'zh-cn': '大写姓名' },
  languages: ['en'],
  example: 'JANE DOE, HOST: Is the bridge open?\nROE: Not yet.\nDOE: When, then?\nROE: In June.\nDOE: Thank you.',
  labels: [
    /^(?:[-–>]{1,2} {0,2})?(?<name>[A-Z][A-Z'’.-]+(?: (?:[A-Z][A-Z'’.-]*|of|for|and|the|OF|#?\d{1,2})){0,6}(?:, [A-Z][^:.;?!]{1,60})?)(?: \((?!\d)[^):]{1,30}\))? ?[:：](?= |$)/u,
  ],
  never: [
    englishLeadIns,
    /^(?:IMPORTANT|CAUTION|DANGER|HINT|TIP|FAQ|Q&A|BREAKING|UPDATE|EXHIBIT|ARTICLE|WHEREAS|RESOLVED|PS|FIG|FATAL|TRACE|NOTICE|HTTP|SQL|ID|OK|URL|API|CPU|RAM|OS|USA|UK|UN|EU|ISBN|ISSN|DOI|TEL|FAX|GPS|PDF|RE|FW|FWD)$/u,
  ],
  certain: /, [A-Z]|^(?:UNIDENTIFIED|UNKNOWN) [A-Z]/u,
  asks: /^(?:QUESTION|REPORTER|INTERVIEWER|Q)\b/u,
  presides: /^(?:MODERATOR|OPERATOR|ANNOUNCER|(?:ACTING |DEPUTY |VICE )?(?:PRESIDENT|CHAIRMAN|SPEAKER|CHAIR))$/u,
  proof: { repeated: 2 },
};
