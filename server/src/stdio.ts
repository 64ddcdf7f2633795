import { Console } from 'node:console';
import {
  type Connection,
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/**
 * The connection to a client that writes to this process and reads from it. Ends the process with 1 when the client goes
 * away without saying so.
 */
export function stdioConnection(): Connection {
  // What a library prints must not come between the messages.
  globalThis.console = new Console(process.stderr);
  for (const end of ['end', 'close']) process.stdin.on(end, () => process.exit(1));
  const writer = new StreamMessageWriter(process.stdout, { contentTypeEncoder: new JsonEncoder() });
  return createConnection(new StreamMessageReader(process.stdin), writer);
}

/**
 * Writes every message into the same bytes, which are large enough for the longest so far. A keystroke is answered by half
 * a megabyte: were that new each time, V8 would collect all garbage over and over only to free it. The writer takes the next
 * message when the last one is written.
 */
class JsonEncoder {
  readonly name = 'application/json';
  private readonly encoder = new TextEncoder();
  private bytes = new Uint8Array(0);

  async encode(message: unknown): Promise<Uint8Array> {
    const json = JSON.stringify(message);
    const most = json.length * mostBytes;
    if (this.bytes.length < most) this.bytes = new Uint8Array(most);
    return this.bytes.subarray(0, this.encoder.encodeInto(json, this.bytes).written);
  }
}

/** Of one UTF-16 code unit in UTF-8. */
const mostBytes = 3;
