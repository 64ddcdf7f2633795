import type { Line } from '../text/lines';
import type { Convention } from './convention';
import type { LabelMatch } from './labels';

/**
 * Listens to what is said right behind labels: people talk to each other and are courteous, lists of terms, rules and
 * fields are not. Linear in the labels.
 */
export class Talk {
  private readonly conversing = new Set<Convention>();
  private readonly spoken = new Set<Convention>();
  /** These two of conventions that ask for an exchange. */
  private readonly courteous = new Set<Convention>();
  private readonly inSentences = new Set<Convention>();
  /** The conventions whose last label has what was said below it. */
  private awaiting: readonly Convention[] = [];

  /** A line begins with these labels. */
  begins(line: Line, labels: readonly LabelMatch[]): void {
    const unheard = labels.filter(({ convention }) => !this.isHeard(convention));
    for (const { convention, label } of unheard)
      this.hear(convention, line.text.slice(label.span.end, label.span.end + reach));
    this.awaiting = unheard.filter(({ label }) => label.span.end >= line.end).map(({ convention }) => convention);
  }

  /** A line without labels. */
  goesOn({ text, end }: Line): void {
    if (this.awaiting.length === 0 || end === 0) return;
    for (const convention of this.awaiting) this.hear(convention, text.slice(0, reach));
    this.awaiting = [];
  }

  /** Whether somebody talks to somebody behind a label of the convention. */
  isConversation(convention: Convention): boolean {
    return this.conversing.has(convention);
  }

  /** Whether sentences stand behind labels of the convention, and not only what fills in a form. */
  isSpoken(convention: Convention): boolean {
    return this.conversing.has(convention) || this.spoken.has(convention);
  }

  /** Whether somebody greets or thanks there; known of conventions with `proof.exchange` only. */
  isCourteous(convention: Convention): boolean {
    return this.courteous.has(convention);
  }

  /** Whether a sentence ends there; known of conventions with `proof.exchange` only. */
  isInSentences(convention: Convention): boolean {
    return this.inSentences.has(convention);
  }

  private hear(convention: Convention, speech: string): void {
    if (conversation.test(speech)) this.conversing.add(convention);
    if (!this.isSpoken(convention) && sentence.test(speech)) this.spoken.add(convention);
    if (courtesy.test(speech)) this.courteous.add(convention);
    if (sentenceEnd.test(speech)) this.inSentences.add(convention);
  }

  private isHeard(convention: Convention): boolean {
    return this.conversing.has(convention) && (!convention.proof?.exchange || this.courteous.has(convention));
  }
}

/**
 * What people say to each other sooner or later: questions, and words for oneself and for whom one talks to. Polite
 * prose has some of it too, so that it is never enough by itself.
 */
const conversation =
  /[?？吗嗎呢吧嘛我你您咱]|\b(?:I|[Ww]e|[Yy]ou|[Mm]e|[Mm]y|[Oo]ur|[Yy]our|[Uu]s|[Yy]es|[Hh]i|[Hh]ello|[Tt]hanks?)\b|です|ます|か。|でしょう|ません|ました|ください|습니다|습니까|니까|세요|[아어예]요|죠/u;
/** What people say when they meet, and lists and rules do not. */
const courtesy =
  /\b(?:[Tt]hank you|[Tt]hanks|[Gg]ood (?:morning|afternoon|evening|day))\b|ありがとうございま|おはようございます|よろしくお願い|谢谢|謝謝|大家好|各位好|감사합니다|안녕하/u;
/** What sentences have, and entries of forms and lists of names do not. */
const sentence = /[，。？！…]|[.,?!](?:\s|$)/u;
const sentenceEnd = /[。？！]|[.?!](?:\s|$)/u;
/** So many code units behind a label are looked at. */
const reach = 200;
