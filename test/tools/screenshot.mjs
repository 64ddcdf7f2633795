// Takes pictures of the extension in a real VS Code:
//   node test/tools/screenshot.mjs [OPTION…] STEP…
// Options:
//   --host server|web           VS Code 1.139 with Node (default), or 1.91 all in web workers
//   --folder PATH               what to open, as a copy; default: client/samples, and the seed where it is at hand
//   --theme dark|light|high-contrast|high-contrast-light
//   --language zh-cn            the language of the extension's own texts, on host server
//   --size 1280x800             a picture has twice as many pixels each way
//   --settings '{"editor.fontSize":16}'
// Steps, in order; each waits until its effect is to be seen:
//   open=FILE                   opens a file of the folder
//   place=LINE:COLUMN           puts the cursor there (1-based)
//   command=TITLE               runs a command from the palette
//   keys=Control+.,Enter        presses keys (names as in Playwright)
//   type=TEXT
//   outline                     unfolds the outline and waits for its entries
//   see=TEXT                    waits until the text is to be seen
//   click=SELECTOR              clicks on what a Playwright selector names, such as 'text=Outline'
//   hover=SELECTOR
//   picture=FILE.png
// For example the quick fixes of the first damaged line of our sample:
//   node test/tools/screenshot.mjs --theme light open=press-conference.transcript place=1:3 keys=Control+. \
//     see='Remove the spaces' picture=/tmp/quick-fix.png
// For more than that, write a script: `import { openEditor } from './test/tools/editor.mjs'` (about 2 lines more).
import { parseArgs } from 'node:util';
import { openEditor } from './editor.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    host: { type: 'string' },
    folder: { type: 'string' },
    theme: { type: 'string' },
    language: { type: 'string' },
    size: { type: 'string' },
    settings: { type: 'string' },
  },
});

/** @type {Record<string, (editor: import('./editor.mjs').Editor, value: string) => Promise<void>>} */
const actions = {
  open: (editor, file) => editor.open(file),
  place: (editor, place) => editor.place(...place.split(':').map(Number)),
  command: (editor, title) => editor.command(title),
  keys: (editor, keys) => editor.keys(...keys.split(',')),
  type: (editor, text) => editor.type(text),
  outline: (editor) => editor.outline(),
  see: (editor, text) => editor.see(text),
  click: (editor, selector) => editor.page.click(selector),
  hover: (editor, selector) => editor.page.hover(selector),
  picture: (editor, file) => editor.picture(file),
};

const steps = positionals.map((step) => {
  const [, name, value] = /^(\w+)(?:=(.*))?$/s.exec(step) ?? [];
  if (!(name in actions)) throw new Error(`${step} is no step: see the head of this file`);
  return { step, run: (editor) => actions[name](editor, value) };
});

const { size, settings, ...plain } = values;
const editor = await openEditor({
  ...plain,
  ...(size ? { size: { width: Number(size.split('x')[0]), height: Number(size.split('x')[1]) } } : {}),
  ...(settings ? { settings: JSON.parse(settings) } : {}),
});
try {
  for (const { step, run } of steps) {
    console.log(step);
    await run(editor);
  }
} catch (error) {
  await editor.picture('out/failed-step.png');
  throw new Error('the step failed: out/failed-step.png shows the window', { cause: error });
} finally {
  await editor.close();
}
