/**
 * The character that a radical looks like, as Unicode's EquivalentUnifiedIdeograph.txt 15.0.0 (2022-04-26) has it;
 * undefined for what is no radical, and for the radicals that look like no character. Only the blocks Kangxi Radicals
 * (U+2F00 to U+2FD5), where that is what NFKC says as well, and CJK Radicals Supplement (U+2E80 to U+2EF3), most of
 * which NFKC leaves as it is.
 */
export function ideographOfRadical(radical: string): string | undefined {
  const code = radical.charCodeAt(0);
  if (code >= kangxi && code <= lastKangxi) return radical.normalize('NFKC');
  const ideograph = ofSupplement[code - supplement];
  return ideograph === nothing ? undefined : ideograph;
}

const supplement = 0x2e80;
const kangxi = 0x2f00;
const lastKangxi = 0x2fd5;
const nothing = '　';

/** By code point, from U+2E80 on; `　` where there is no equivalent. */
const ofSupplement = [
  ...'　厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵　旡日月歺母',
  ...'民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹',
  ...'艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠',
  ...'饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
];
