// The process behind server.mjs, apart from it because @vscode/test-web reports every request on standard output.
//   serve.mjs ENTRY-OF-TEST-WEB OPTIONS-AS-JSON
import { pathToFileURL } from 'node:url';

process.on('disconnect', () => process.exit());
const [entry, options] = process.argv.slice(2);
const { open } = await import(pathToFileURL(entry).href);
await open(JSON.parse(options));
process.send('listening');
