import type { Convention } from '../syntax/convention';

/** Who is on board, and who on the ground. */
const station = /^(?:CC|CDR|CMP|LMP|CMDR|PLT|MS|SC|MCC|CAPCOM|CAP COMM|FLIGHT|CT|P|PAO)(?:-[A-Z]+)?$/u;

/** The voice of a flight: the time in days, hours, minutes and seconds, and who speaks: `00 00 01 59   CC   Go ahead.` */
export const airToGround: Convention = {
  id: 'air-to-ground',
  name: { en: 'Air-to-ground voice', 'zh-cn': '空地通话记录' },
  languages: ['en'],
  example:
    '00 00 00 13   CDR   Is the bridge in sight?\n00 00 00 15   CC    Not yet.\n00 00 00 34   CDR   Now?\n00 00 00 36   CC    Now it is.',
  kind: 'debate',
  openings: '01',
  labels: [/^(?<time>\d{2} [0-2]\d [0-5]\d [0-5]\d) {1,2}(?<name>[A-Z][A-Z/-]{1,7})(?: {1,2}(?=\S)|$)/u],
  never: [/^(?:AM|PM|UTC|GMT)$/u],
  certain: station,
  mayStand: 'anywhere',
  proof: { repeated: 2, name: station },
};
