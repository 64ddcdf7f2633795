/** Han that scanning takes for each other, in groups. */
const hanGroups = `
  己已巳 日曰目 旦且 未末 人入八 土士 干千于 大太犬 丈文 王玉主壬 天夭夫 木本术 田由甲申 白自百 石右 今令 午牛 问间 問間 毛手
  候侯 毅毀殺 員貝頁 员贝页 長民 記紀 委季 治冶 晴睛 情清 刚则 剛則 戊戌戍戎 元无 斤斥 乌鸟 烏鳥 兔免 市布 全金 古吉 亨享亭 宜宣 柬東束 东车
  崔霍 微徽 瑞端 裕祐 祐佑 郎朗 崇祟 又叉 没设 辨辩辫 洒酒 复夏 析折拆 拔拨 坏环 抢枪 扬杨 扬场 很狠狼 延廷 徒徙 卷券 戴载栽 历厉 幻幼 坚竖
  瞻赡 贷货 赢羸 哀衰衷 拣捡 检捡 竟竞 侍待 持待 持特 准淮 推堆 该核 汗汁 遗遣 购构 住往 抑仰 材村 扰优 便使 师帅 州洲 爪瓜 予矛 刀力刃
  贪贫 代伐 名各 刺剌 苟荀 育盲 弊蔽 体休 何伺 官宫 侵浸 客容 块快 围国 因困 摸模 密蜜 幅福 低抵 即既 形刑 凤风 矢失夫 半平 乎平 内肉 两雨
  西酉四 旧归 业亚 用甩 勾勿句 勺匀 弱弼 炼练 幸辛 受爱 妄忘 具真直 责贵 汨泪 课棵 激缴 险验 厂广 几儿九 史吏 来米 计讨 技枝 板扳
  担坦 桃挑 槽糟 孤弧狐 抗坑 惜借 兴共
`
  .trim()
  .split(/\s+/u);

/** Characters that scanning takes for each other, in groups: digits and letters, Han and kana, Han. */
const groups: readonly string[] = [
  '0OoQDＯ○〇',
  '1Iil|!',
  '5S',
  '8B',
  '2Z',
  '6G',
  'CGO',
  'UV',
  'VY',
  'MN',
  'HN',
  'EF',
  'PR',
  'BD',
  'ce',
  'ao',
  'nuh',
  'vy',
  'ft',
  '力カ',
  '口ロ',
  '工エ',
  '二ニ',
  '夕タ',
  '卜ト',
  '八ハ',
  '千チ',
  '一ー',
  ...hanGroups,
];

/** Letters that stand for one another two by one: `rn` is read for `m`. */
const pairs: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['cl', 'd'],
  ['vv', 'w'],
  ['ii', 'u'],
  ['li', 'h'],
];

const groupsOf = new Map<string, number[]>();
groups.forEach((group, index) => {
  for (const character of group) groupsOf.set(character, [...(groupsOf.get(character) ?? []), index]);
});

/** The Han that scanning may take for a Han, or a Han for; each once, none for most characters. */
export function hanLookalikes(character: string): readonly string[] {
  const alike = hanGroups.filter((group) => group.includes(character)).flatMap((group) => Array.from(group));
  return [...new Set(alike)].filter((other) => other !== character);
}

/** Whether scanning may take one of the two short texts for the other. */
export function lookAlike(a: string, b: string): boolean {
  if (pairs.some(([two, one]) => (a === two && b === one) || (a === one && b === two))) return true;
  const other = groupsOf.get(b);
  return other !== undefined && (groupsOf.get(a) ?? []).some((group) => other.includes(group));
}
