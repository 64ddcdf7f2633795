import { hasRemark } from './name-claims';
import { samePeople } from './speakers';

/** Everybody who speaks, whatever their labels look like. */
export interface Speaker {
  /** The name that most of the labels print, without layout spaces; the full one where it was introduced once. */
  readonly name: string;
  /** The labels as printed (without layout spaces and times), each form once. */
  readonly labels: readonly string[];
  readonly turns: number;
  /** Characters spoken, without white space and labels. */
  readonly characters: number;
}

/** What is printed as one name. */
interface Voice {
  readonly name: string;
  readonly convention: string;
  readonly labels: Set<string>;
  turns: number;
  characters: number;
}

/** Counts what is said under each name, and puts the names of one person together. */
export class SpeakerTally {
  private readonly indices = new Map<string, number>();
  private readonly voices: Voice[] = [];
  private knownPeople: readonly number[] | undefined;

  /**
   * A turn begins; returns the index of its voice. `label` is what is printed, without layout spaces and time; it is left
   * out by those who do not ask for the forms of labels.
   */
  begins(name: string, convention: string, label?: string): number {
    let index = this.indices.get(name);
    if (index === undefined) {
      index = this.voices.push({ name, convention, labels: new Set(), turns: 0, characters: 0 }) - 1;
      this.indices.set(name, index);
    }
    this.knownPeople = undefined;
    const voice = this.voices[index]!;
    voice.turns++;
    if (label !== undefined) voice.labels.add(label);
    return index;
  }

  speaks(voice: number, characters: number): void {
    this.voices[voice]!.characters += characters;
  }

  /** The people, in the order of their first turns, and for each voice the index of whose it is. */
  result(): { readonly speakers: readonly Speaker[]; readonly ofVoice: readonly number[] } {
    const people = new Map<number, Voice[]>();
    // Asked for twice: what each has said may change in between, who they are does not.
    this.knownPeople ??= samePeople(this.voices);
    const first = this.knownPeople;
    first.forEach((leader, index) => {
      const voices = people.get(leader) ?? people.set(leader, []).get(leader)!;
      voices.push(this.voices[index]!);
    });
    const order = [...people.keys()];
    const ranks = new Map(order.map((leader, rank) => [leader, rank]));
    return {
      speakers: order.map((leader) => speakerOf(people.get(leader)!)),
      ofVoice: first.map((leader) => ranks.get(leader)!),
    };
  }
}

function speakerOf(voices: readonly Voice[]): Speaker {
  return {
    name: mainVoice(voices).name,
    labels: [...new Set(voices.flatMap(({ labels }) => [...labels]))],
    turns: voices.reduce((sum, { turns }) => sum + turns, 0),
    characters: voices.reduce((sum, { characters }) => sum + characters, 0),
  };
}

/** The voice with the most turns; but who was introduced goes by that name, and nobody by a remark. */
function mainVoice(voices: readonly Voice[]): Voice {
  const plain = voices.filter(({ name }) => !hasRemark(name));
  const most = (plain.length > 0 ? plain : voices).reduce((main, voice) => (voice.turns > main.turns ? voice : main));
  const introduced = isShortName(most.name) ? plain.find(({ name }) => !isShortName(name)) : undefined;
  return introduced ?? most;
}

/** One word in Latin letters, or one character. */
function isShortName(name: string): boolean {
  return /^(?:[\p{sc=Latin}'’.-]+|\p{sc=Han})$/u.test(name);
}
