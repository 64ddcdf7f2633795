/**
 * How often words stand in running text, and how likely characters are to meet over the boundaries of words.
 */
export class WordStatistics {
  /** Simplified words with how often each was counted. @type {Map<string, number>} */
  words = new Map();
  /** Those of them that are names of people. @type {Set<string>} */
  names = new Set();
  /** By the characters with which words begin and end, and by those in their midst: how often. */
  beginnings = new Map();
  endings = new Map();
  insides = new Map();
  total = 0;

  /**
   * @param {string} jieba jieba's dictionary: `word frequency part-of-speech` a line.
   * @param {readonly { from: string }[]} phrases OpenCC's phrases in simplified characters: words that count as rare.
   */
  constructor(jieba, phrases) {
    for (const line of jieba.split('\n')) {
      const [word, frequency, kind] = line.split(' ');
      if (!/^[\u4e00-\u9fff]+$/.test(word)) continue;
      this.words.set(word, Number(frequency));
      if (kind === 'nr') this.names.add(word);
    }
    for (const { from } of phrases) {
      if (/^[\u4e00-\u9fff]{2,6}$/.test(from) && !this.words.has(from)) this.words.set(from, rare);
    }
    for (const [word, frequency] of this.words) this.#count(word, frequency);
  }

  #count(word, frequency) {
    this.total += frequency;
    for (let size = 1; size <= Math.min(longest, word.length); size++) {
      add(this.beginnings, word.slice(0, size), frequency);
      add(this.endings, word.slice(-size), frequency);
      for (let at = 0; at + size <= word.length && size < word.length; at++) {
        add(this.insides, word.slice(at, at + size), frequency);
      }
    }
  }

  /** How often the text is a word, or stands in longer ones. */
  usesOf(text) {
    return (this.words.get(text) ?? 0) + (this.insides.get(text) ?? 0);
  }

  /** How often a character stands at the start or the end of words. */
  useOf(character) {
    return (this.beginnings.get(character) ?? 0) + (this.endings.get(character) ?? 0);
  }

  /** How often words begin with the text, or end with it. Names are in no dictionary, so any character may be a word. */
  beginningWith(text) {
    return (this.beginnings.get(text) ?? 0) + unlisted(text);
  }

  endingWith(text) {
    return (this.endings.get(text) ?? 0) + unlisted(text);
  }

  /**
   * How often the text comes about where words meet, as if each stood anywhere: those that are excused at its start and
   * at its end do not count. Words are chosen to go together, which `attraction` allows for.
   */
  meetings(text, excusedBefore, excusedAfter) {
    /** How often a word ends after so many characters of the text. */
    const ends = [];
    let meetings = 0;
    for (let size = 1; size < text.length; size++) {
      let ending = Math.max(0, this.endingWith(text.slice(0, size)) - (size === 1 ? excusedBefore : 0));
      for (let from = 1; from < size; from++) {
        const between = text.slice(from, size);
        ending += (attraction * ends[from] * ((this.words.get(between) ?? 0) + unlisted(between))) / this.total;
      }
      ends[size] = ending;
      const after = this.beginningWith(text.slice(size)) - (size === text.length - 1 ? excusedAfter : 0);
      meetings += (attraction * ending * Math.max(0, after)) / this.total;
    }
    return meetings;
  }
}

const longest = 4;
/** How often a word is taken to be used that only a list without frequencies has. */
const rare = 5;
const attraction = 10;

/** How often a character is taken to stand alone beyond what is counted: in names, above all after a surname. */
function unlisted(text) {
  if (text.length > 1) return 0;
  return surnames.includes(text) ? 30_000 : 1500;
}

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

function add(counts, key, count) {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
