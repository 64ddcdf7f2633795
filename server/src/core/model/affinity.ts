import { termsOf } from './terms';

/** Two terms share a slot by chance less often than misreading makes them equal. */
const slotsPerTerm = 4;

/**
 * How much questions and answers have in common: the share of a question's terms that an answer takes up, the rare ones
 * weighing more (inverse document frequency, Spärck Jones 1972), and long answers less. Only terms of questions are
 * kept, in one table, so that an answer is read once, whatever the number of questions. Linear in the text.
 */
export class Affinity {
  private readonly slots: SlotTable;
  /** By question, the slots of its terms, each once. */
  private readonly termsOfQuestions: Int32Array[] = [];
  private readonly answers: AnswerTerms[] = [];
  private readonly weights: Float64Array;
  private readonly questionLengths: number[];

  /**
   * @param questions What is asked, the text of each.
   * @param answers What is answered; each is asked for when it is its turn.
   */
  static *of(questions: readonly string[], answers: Iterable<string>): Generator<void, Affinity> {
    const slots = new SlotTable(questions.reduce((sum, { length }) => sum + length, 0) * slotsPerTerm);
    const made = new Affinity(slots, questions);
    yield;
    for (const answer of answers) {
      made.read(answer);
      if (made.answers.length % 16 === 0) yield;
    }
    made.weigh();
    return made;
  }

  private constructor(slots: SlotTable, questions: readonly string[]) {
    this.slots = slots;
    for (const [index, question] of questions.entries()) {
      const terms: number[] = [];
      termsOf(question, (term) => {
        const slot = slots.add(term);
        if (slots.isFresh(slot, index + 1)) terms.push(slot);
      });
      this.termsOfQuestions.push(Int32Array.from(terms));
    }
    this.weights = new Float64Array(slots.count);
    this.questionLengths = [];
  }

  /** From 0, nothing in common, to 1. */
  between(question: number, answer: number): number {
    const { slots, counts, length } = this.answers[answer]!;
    let sum = 0;
    let next = 0;
    // Both are in ascending order.
    for (const slot of this.termsOfQuestions[question]!) {
      while (next < slots.length && slots[next]! < slot) next++;
      if (next === slots.length) break;
      if (slots[next] === slot) sum += this.weights[slot]! ** 2 * counts[next]!;
    }
    return sum === 0 ? 0 : sum / (this.questionLengths[question]! * length);
  }

  private read(answer: string): void {
    const found: number[] = [];
    let others = 0;
    termsOf(answer, (term) => {
      const slot = this.slots.slotOf(term);
      if (slot >= 0) found.push(slot);
      else others++;
    });
    const sorted = Int32Array.from(found).sort();
    const slots: number[] = [];
    const counts: number[] = [];
    for (let at = 0; at < sorted.length; ) {
      const slot = sorted[at]!;
      const begun = at;
      while (at < sorted.length && sorted[at] === slot) at++;
      slots.push(slot);
      counts.push(1 + Math.log(at - begun));
    }
    this.answers.push({ slots: Int32Array.from(slots), counts: Float32Array.from(counts), others, length: 1 });
  }

  /** Weighs the terms, once all texts are read. */
  private weigh(): void {
    const frequencies = new Int32Array(this.slots.count);
    const texts = [...this.termsOfQuestions, ...this.answers.map(({ slots }) => slots)];
    for (const text of texts) for (const slot of text) frequencies[slot]!++;
    const most = Math.log(texts.length + 1);
    for (let slot = 0; slot < frequencies.length; slot++)
      this.weights[slot] = most === 0 ? 0 : 1 - Math.log(frequencies[slot]!) / most;
    for (const terms of this.termsOfQuestions) {
      terms.sort();
      let squares = 0;
      for (const slot of terms) squares += this.weights[slot]! ** 2;
      this.questionLengths.push(Math.sqrt(squares));
    }
    for (const answer of this.answers) {
      let squares = answer.others;
      answer.slots.forEach((slot, at) => {
        squares += (this.weights[slot]! * answer.counts[at]!) ** 2;
      });
      answer.length = Math.sqrt(squares);
    }
  }
}

/** What an answer has of the questions' terms. */
interface AnswerTerms {
  /** Each once, ascending. */
  readonly slots: Int32Array;
  /** How often each occurs: 1 and the logarithm of it. */
  readonly counts: Float32Array;
  /** How many terms are in no question: they weigh as much as a term can. */
  readonly others: number;
  length: number;
}

/** Numbers the terms of questions from 0 on: a table with open addressing, never more than a quarter full. */
class SlotTable {
  count = 0;
  private readonly mask: number;
  private readonly keys: Int32Array;
  /** The number of the term at a place, and one more; 0 where there is none. */
  private readonly numbers: Int32Array;
  private stamps = new Int32Array(1024);

  constructor(capacity: number) {
    const size = 1 << Math.ceil(Math.log2(Math.max(16, capacity)));
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.numbers = new Int32Array(size);
  }

  /** The number of a term; -1 if it is not in the table. */
  slotOf(term: number): number {
    return this.numbers[this.placeOf(term)]! - 1;
  }

  add(term: number): number {
    const place = this.placeOf(term);
    if (this.numbers[place] === 0) {
      this.keys[place] = term;
      this.numbers[place] = ++this.count;
      if (this.count >= this.stamps.length) this.grow();
    }
    return this.numbers[place]! - 1;
  }

  /** Whether the term with this number is met for the first time since another stamp was given; the stamp is not 0. */
  isFresh(slot: number, stamp: number): boolean {
    if (this.stamps[slot] === stamp) return false;
    this.stamps[slot] = stamp;
    return true;
  }

  private placeOf(term: number): number {
    let place = (term ^ (term >>> 15)) & this.mask;
    while (this.numbers[place] !== 0 && this.keys[place] !== term) place = (place + 1) & this.mask;
    return place;
  }

  private grow(): void {
    const stamps = new Int32Array(2 * this.stamps.length);
    stamps.set(this.stamps);
    this.stamps = stamps;
  }
}
