import type { Convention } from '../syntax/convention';

/** Parliaments of the Westminster kind: `Mr DOE (Hill) (10:15):`, `THE MINISTER FOR WATER (Mr. Doe):`, `The EARL of HILL.—`. */
export const westminsterHansard: Convention = {
  id: 'westminster-hansard',
  name: { en: 'Westminster Hansard', 'zh-cn': '英联邦议会记录' },
  languages: ['en'],
  example: 'Mr DOE (Hill) (10:15): I thank the minister.\nThe DEPUTY SPEAKER: Order!',
  label:
    /^(?<name>(?:(?:MR|MRS|MS|MISS|DR|PROF|HON|SIR|REV|CAPT|COL|BW|LADY|LORD|DAME|BARONESS)[., ] ?|(?:Mr|Mrs|Ms|Miss|Dr|Prof|Hon|Sir|Senator|Lord|Lady|Dame|Baroness)\.? )(?:[A-Za-z]{2,3} )?[A-Z][A-Z'’-]{1,}(?:[ .][A-Z][A-Z'’-]*){0,3}(?: ?\([^)]{1,60}\)?){0,2}|(?:THE|The|AN|An|A) (?:[A-Z][A-Z,'’&-]+|HON\.|of|for|the|and|FOR|OF|AND|ole)(?: (?:[A-Z][A-Z,'’.&-]*|of|for|the|and|\([^)]{1,60}\)?))*(?: ?\([^)]{1,60}\.?\)?)?(?: ?\([^)]{1,20}\))?|SEVERAL HON\. MEMBERS|HON\. MEMBERS|Several hon\. Members|Hon\. Members|Some hon\. Members|[A-Z][a-z]+ [A-Z][a-zA-Z'’-]+ \([^)]{1,50}\)(?: \(\p{L}{2,12}\))?) ?(?:[:;]|\.\u2014)/u,
  never: [],
  certain: /./u,
  presides: /SPEAKER|CHAIR|PRESIDENT|Speaker|Chair/u,
};
