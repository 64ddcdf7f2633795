import * as vscode from 'vscode';
import { expectEqual, expectSoon, soon } from '../expect';
import {
  closeEditors,
  fileUri,
  findingsOf,
  foldsOf,
  harvest,
  harvestFindings,
  linksOf,
  openFile,
  openText,
  outlineOf,
} from '../transcript';

describe('reading a transcript', () => {
  afterEach(closeEditors);

  it('lists turns and topics in the outline', async () => {
    const { document } = await openText(harvest);
    await expectSoon(
      () => outlineOf(document),
      ['1 星河日报记者', '3 李明', '5 星河日报记者', '7 李明', '  8 一是 修渠', '  9 二是 换种', '  10 三是 学本领'],
    );
  });

  it('folds turns', async () => {
    const { document } = await openText(harvest);
    await expectSoon(() => foldsOf(document), ['7–10']);
  });

  it('links a jump line with its other end', async () => {
    const { document } = await openText(`${harvest}\n（下转第2版）\n\n${harvest}\n（上接第1版）\n\n${harvest}`);
    await expectSoon(() => linksOf(document), ['12 → line 25', '25 → line 12']);
  });

  it('links a jump line with the file of its page', async () => {
    const [page1, page2] = [fileUri('p1.transcript'), fileUri('p2.transcript')];
    await vscode.workspace.fs.writeFile(page1, new TextEncoder().encode(`${harvest}\n（下转第2版）\n`));
    await vscode.workspace.fs.writeFile(page2, new TextEncoder().encode(harvest));
    try {
      const { document } = await openFile('p1.transcript');
      await expectSoon(() => linksOf(document), ['12 → p2.transcript']);
    } finally {
      for (const uri of [page1, page2]) await vscode.workspace.fs.delete(uri);
    }
  });

  it('underlines what the page broke, and says where each rule is explained', async () => {
    const { document } = await openText(harvest);
    await expectSoon(() => findingsOf(document), harvestFindings);
    for (const { code, source, message } of vscode.languages.getDiagnostics(document.uri)) {
      expectEqual(source, 'transcript');
      expectEqual(message.length > 0, true);
      if (typeof code !== 'object') throw new Error(`${code} has no link`);
      expectEqual(code.target.path.includes(String(code.value)), true);
    }
  });

  it('selects the sentence, then the paragraph, then the turn', async () => {
    const { document } = await openText(harvest);
    const place = document.positionAt(harvest.indexOf('农户'));
    const selected = await soon(async () => {
      const [innermost] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        document.uri,
        [place],
      );
      const texts: string[] = [];
      for (let range = innermost; range; range = range.parent) texts.push(document.getText(range.range));
      expectEqual(texts.includes('农户 ，也都高兴。'), true);
      return texts;
    });
    const turn = harvest.slice(harvest.indexOf('李明'), harvest.indexOf('高兴。') + 3);
    expectEqual(selected.includes(turn), true);
  });

  it('colours speakers by meaning', async () => {
    const { document } = await openText(harvest);
    await soon(async () => {
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      expectEqual((tokens?.data.length ?? 0) > 0, true);
    });
  });

  it('follows the text as it is typed', async () => {
    const editor = await openText(harvest);
    await expectSoon(() => findingsOf(editor.document), harvestFindings);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '李明：好。\n\n'));
    await expectSoon(async () => (await outlineOf(editor.document)).slice(0, 2), ['1 李明', '3 星河日报记者']);
    await expectSoon(() => findingsOf(editor.document)[0], '5 space-by-punctuation');
  });

  it('reads a plain text once it is said to be a transcript', async () => {
    const { document } = await openText(harvest, 'plaintext');
    const transcript = await vscode.languages.setTextDocumentLanguage(document, 'transcript');
    await expectSoon(async () => (await outlineOf(transcript)).length, 7);
  });

  it('reads a document that cannot be written', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('archive', {
      provideTextDocumentContent: () => harvest,
    });
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('archive:/1984/harvest.transcript'));
    await vscode.window.showTextDocument(document);
    await expectSoon(async () => (await outlineOf(document)).length, 7);
    provider.dispose();
  });

  it('reads our own sample', async () => {
    const { document } = await openFile('press-conference.transcript');
    expectEqual(document.languageId, 'transcript');
    await expectSoon(
      async () => (await outlineOf(document)).map((entry) => entry.replace(/\d+ /, '')),
      [
        '林致远',
        '青禾通讯社记者',
        '林致远',
        '  一是 抓牢地面线',
        '  二是 抓实地下线',
        '  三是 抓紧责任线',
        '海湾电视台记者',
        '林致远',
        '林致远',
        '《云川日报》记者',
        '林致远',
        '  一是 全力做好老旧小区水管更',
        '  二是 把账单写明白',
        '  三是 让报修看得见',
        '北岭广播电台记者',
        '《远山》杂志记者',
      ],
    );
    await expectSoon(() => findingsOf(document).includes('1 hard-wrap'), true);
  });
});
