const size = 10 * 2 ** 20;

/** Ten megabytes: the texts again and again, as they are or each time with other words in other sentences. */
export function longText(kind: 'varied' | 'repeated', texts: readonly string[], random: () => number): string {
  const pieces: string[] = [];
  const sentences = texts.flatMap((text) => text.split(/(?<=[。！？.!?\n])/u));
  const words = sentences.flatMap((sentence) => sentence.match(/\p{Script=Latin}+ ?|[^\p{Script=Latin}]{1,3}/gu) ?? []);
  let bytes = 0;
  while (bytes < size) {
    for (let i = 0; i < sentences.length && bytes < size; i++) {
      const sentence =
        kind === 'repeated'
          ? sentences[i]!
          : sentences[Math.floor(random() * sentences.length)]!.replace(/[^\n]{6}/gu, (piece) =>
              random() < 0.3 ? words[Math.floor(random() * words.length)]! : piece,
            );
      pieces.push(sentence);
      bytes += Buffer.byteLength(sentence);
    }
  }
  return pieces.join('');
}
