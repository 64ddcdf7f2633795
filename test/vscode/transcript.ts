import * as vscode from 'vscode';
import { expectSoon, soon } from './expect';

/** A press conference with damage of each class of fix, so short that every test can say all that it expects. */
export const harvest = [
  '星河日报记者：请问今年的收成怎么样？', // 1
  '',
  '李明：今 年 的 收 成 比 去 年 好 一 些。农户 ，也都高兴。', // 3: a safe fix, and another of another rule
  '',
  '星河日报记者：明年还会这样好吗？有什么打算？', // 5
  '',
  '李明：明年会更好。我们做三件事：', // 7
  '一是修 渠。渠通了，水就到了田头。', // 8: a fix that a person decides on
  '二是换种。新 的 种 子 耐 旱 抗 病。', // 9
  '三是学本领。（笑）', // 10
  '',
].join('\n');

/** What is found in `harvest`. */
export const harvestFindings = ['3 space-by-punctuation', '3 spaced-cjk', '8 stray-cjk-space', '9 spaced-cjk'];

/** `harvest` after all fixes that are safe. */
export const harvestMended = harvest
  .replace('今 年 的 收 成 比 去 年 好 一 些', '今年的收成比去年好一些')
  .replace('农户 ，', '农户，')
  .replace('新 的 种 子 耐 旱 抗 病', '新的种子耐旱抗病');

/**
 * Opens an untitled document with this text in an editor. It may get the name of one that was closed just now, and where
 * the editor has not yet forgotten that, its text as well: then it is opened once more.
 */
export async function openText(content: string, language = 'transcript'): Promise<vscode.TextEditor> {
  return soon(async () => {
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
    if (editor.document.getText() === content) return editor;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    throw new Error('a new document has the text of the one before');
  });
}

/** Opens a file of the workspace folder in an editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)));
}

export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/**
 * Closes every editor, whatever is not saved in them, and waits until their untitled documents are gone: the next one gets
 * the same name, and would else be taken for the one before.
 */
export async function closeEditors(): Promise<void> {
  while (vscode.window.tabGroups.activeTabGroup.activeTab)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await expectSoon(
    () => vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled).map(({ fileName }) => fileName),
    [],
  );
}

/** The outline, a line an entry: its 1-based line and its name, topics indented. */
export async function outlineOf({ uri }: vscode.TextDocument): Promise<string[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  const written = (symbol: vscode.DocumentSymbol, indent: string): string[] => [
    `${indent}${symbol.range.start.line + 1} ${symbol.name}`,
    ...symbol.children.flatMap((child) => written(child, `${indent}  `)),
  ];
  return (symbols ?? []).flatMap((symbol) => written(symbol, ''));
}

/** What folds, as `first–last` with 1-based lines, in order. */
export async function foldsOf({ uri }: vscode.TextDocument): Promise<string[]> {
  const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
    'vscode.executeFoldingRangeProvider',
    uri,
  );
  return (ranges ?? []).map(({ start, end }) => `${start + 1}–${end + 1}`);
}

/** The links: the 1-based line of each, and the line or the name of the file that it leads to. */
export async function linksOf({ uri }: vscode.TextDocument): Promise<string[]> {
  const links = await vscode.commands.executeCommand<vscode.DocumentLink[] | undefined>(
    'vscode.executeLinkProvider',
    uri,
  );
  return (links ?? []).map(({ range, target }) => {
    const end = target?.fragment.replace('L', 'line ') || target?.path.split('/').at(-1);
    return `${range.start.line + 1} → ${end}`;
  });
}

/** The diagnostics, as `line rule` with 1-based lines, in order. */
export function findingsOf(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .map(({ range, code }) => ({
      line: range.start.line + 1,
      rule: String(typeof code === 'object' ? code.value : code),
    }))
    .sort((a, b) => a.line - b.line || a.rule.localeCompare(b.rule, 'en'))
    .map(({ line, rule }) => `${line} ${rule}`);
}

/** The code actions of a kind on a 1-based line. */
export async function actionsOn(
  { uri }: vscode.TextDocument,
  line: number,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<vscode.CodeAction[]> {
  const range = new vscode.Range(line - 1, 0, line, 0);
  const most = 50; // so many are resolved as well
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind.value, most);
}

/** Takes the first entry of every list that a command shows, until the command has ended. */
export async function acceptPick(command: Thenable<unknown>): Promise<void> {
  const ended = command.then(() => true);
  await expectSoon(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return Promise.race([ended, false]);
  }, true);
}
