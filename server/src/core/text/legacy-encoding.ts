export type Bytes = readonly number[];

/**
 * An encoding of East Asia, both ways. The platform knows only how to decode, so the table of bytes is made by decoding
 * every pair once, when first asked for (some milliseconds). Where the platform does not know the encoding, no text has
 * bytes and no bytes have a text.
 */
export class LegacyEncoding {
  private known: ReadonlyMap<string, Bytes> | undefined;

  /** `name` as in the encoding standard of the WHATWG; `leads`: the first bytes of pairs, from and to. */
  constructor(
    private readonly name: string,
    private readonly leads: readonly (readonly [number, number])[],
  ) {}

  /** Undefined where the platform does not know the encoding; U+FFFD for bytes that are not of it. */
  decoded(bytes: Bytes): string | undefined {
    return decoderOf(this.name)?.decode(Uint8Array.from(bytes));
  }

  /** The bytes of a character. Undefined for ASCII and for what the encoding has not. */
  bytesOf(character: string): Bytes | undefined {
    this.known ??= this.table();
    return this.known.get(character);
  }

  private table(): ReadonlyMap<string, Bytes> {
    const table = new Map<string, Bytes>();
    const decoder = decoderOf(this.name);
    if (!decoder) return table;
    const add = (bytes: Bytes) => {
      const decoded = decoder.decode(Uint8Array.from(bytes));
      if ([...decoded].length === 1 && decoded !== '\ufffd' && !table.has(decoded)) table.set(decoded, bytes);
    };
    for (let byte = 0x80; byte <= 0xff; byte++) add([byte]);
    for (const [from, to] of this.leads) {
      for (let lead = from; lead <= to; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) add([lead, trail]);
    }
    return table;
  }
}

function decoderOf(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined; // a platform without this encoding
  }
}
