import type { Convention } from '../syntax/convention';

/** Verbatim reports of the European Parliament: a name, maybe a group, a full stop and a dash: `Jane Doe (ABC). – Mr President, …`. */
export const europeanParliament: Convention = {
  id: 'european-parliament',
  name: { en: 'European Parliament', 'zh-cn': '欧洲议会' },
  languages: ['en'],
  example:
    'President. – The debate is open.\nJane Doe (ABC). – Mr President, the bridge is late.\nPresident. – Thank you.',
  kind: 'debate',
  openings: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  labels: [
    /^(?<name>(?:President|Chair|\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|zu)){1,5})(?: \([^)]{1,30}\))?)(?:, [^.–—]{3,70})?(?: \([^)]{2,30}\))?\. {0,2}[–—-](?= )/u,
  ],
  never: [],
  certain: /./u,
  presides: /^(?:President|Chair)$/u,
  proof: { name: /^President$|\)$/u },
};
