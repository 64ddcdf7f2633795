import {
  ApplyWorkspaceEditRequest,
  MessageType,
  ShowMessageNotification,
  type WorkspaceEdit,
  WorkspaceFoldersRequest,
} from 'vscode-languageserver';
import { type Configuration, defaultConfiguration } from '../core/configuration';
import type { Exception } from '../core/exceptions';
import { fill, type Localized } from '../core/localized';
import { projectFileName } from '../core/project-file';
import { addingException, newProjectFile, removingException } from '../core/project-file-edit';
import { LineStore } from '../core/text/lines';
import { applyEdits, type Edit } from '../core/text/span';
import { textEditsOf } from './convert';
import { decodedPath, foldersAbove, type ProjectFiles, type ProjectFileText } from './project-files';
import type { Session } from './session';
import type { Settings } from './settings';

/**
 * Keeps what a person found right: in the project file, by an edit that the editor makes; and until that file is saved
 * and read again, or where there is none and can be none, here.
 */
export class ExceptionKeeping {
  /** By the URI of the document. */
  private readonly held = new Map<string, readonly Exception[]>();

  constructor(
    private readonly projectFiles: ProjectFiles,
    private readonly settings: Settings,
  ) {}

  /** The configuration of a document together with what is held for it and not yet in it. */
  completed(documentUri: string, configuration: Configuration): Configuration {
    const known = new Set(configuration.exceptions.map(identity));
    const held = (this.held.get(documentUri) ?? []).filter((exception) => !known.has(identity(exception)));
    this.held.set(documentUri, held);
    return { ...configuration, exceptions: [...configuration.exceptions, ...held] };
  }

  /** From now on a finding is right; where that cannot be kept in a file, the person is told so. */
  async accept(session: Session, documentUri: string, exception: Exception): Promise<void> {
    this.held.set(documentUri, [...(this.held.get(documentUri) ?? []), exception]);
    const obstacle = await this.write(session, documentUri, exception);
    this.projectFiles.forget();
    await session.documents.reconfigureOne(documentUri);
    if (!obstacle) return;
    const message = fill(untilClosed, { obstacle })[session.client.locale];
    await session.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }

  /** Takes back what was accepted. */
  async withdraw(session: Session, documentUri: string, exception: Exception): Promise<void> {
    const held = this.held.get(documentUri) ?? [];
    this.held.set(
      documentUri,
      held.filter((other) => identity(other) !== identity(exception)),
    );
    const file = await this.projectFiles.nearest(documentUri);
    const edit = file?.text !== undefined && removingException(file.text, exception);
    if (edit && (await applied(session, editOf(file, edit)))) this.noteWritten(file, edit);
    this.projectFiles.forget();
    await session.documents.reconfigureOne(documentUri);
  }

  /** Writes an exception into the project file; returns why that was not possible, if it was not. */
  private async write(session: Session, documentUri: string, exception: Exception): Promise<Localized | undefined> {
    const file = await this.projectFiles.nearest(documentUri);
    if (!file) return this.create(session, documentUri, exception);
    const place = decodedPath(file.uri);
    if (file.text === undefined) return fill(obstacles.unreadable, { place });
    const edit = addingException(file.text, exception);
    if (!edit) return fill(obstacles.damaged, { place });
    if (!(await applied(session, editOf(file, edit)))) return fill(obstacles.refused, { place });
    this.noteWritten(file, edit);
    return undefined;
  }

  /** The new file takes over the settings there are, because from now on it holds instead of them. */
  private async create(session: Session, documentUri: string, exception: Exception): Promise<Localized | undefined> {
    const folder = await folderFor(session, documentUri);
    if (folder === undefined) return obstacles.noFolder;
    const values = await this.settings.valuesFor(documentUri);
    const defaults: Readonly<Record<string, unknown>> = { ...defaultConfiguration };
    const set = Object.entries(values).filter(
      ([name, value]) => name !== 'exceptions' && JSON.stringify(value) !== JSON.stringify(defaults[name]),
    );
    const file = { uri: `${folder}${projectFileName}`, text: newProjectFile(Object.fromEntries(set), exception) };
    if (!(await applied(session, creationOf(session, file))))
      return fill(obstacles.refused, { place: decodedPath(file.uri) });
    this.projectFiles.written(file, undefined);
    return undefined;
  }

  private noteWritten({ uri, text }: ProjectFileText, edit: Edit): void {
    this.projectFiles.written({ uri, text: applyEdits(text, [edit]) }, text);
  }
}

const untilClosed: Localized = {
  en: '“This is right” holds until the editor is closed: {obstacle}.',
  'zh-cn': '“此处无误”仅在编辑器关闭前有效：{obstacle}。',
};

const obstacles = {
  noFolder: { en: 'the text is in no folder that could keep it', 'zh-cn': '文稿不在可保存该记录的文件夹中' },
  refused: { en: '{place} could not be changed', 'zh-cn': '无法更改 {place}' },
  unreadable: { en: '{place} cannot be read', 'zh-cn': '无法读取 {place}' },
  damaged: { en: '{place} is damaged, mend it first', 'zh-cn': '{place} 已损坏，请先修复' },
} as const;

function identity({ rule, text, before, after }: Exception): string {
  return JSON.stringify([rule, text, before, after]);
}

function editOf({ uri, text }: ProjectFileText, edit: Edit): WorkspaceEdit {
  return { changes: { [uri]: textEditsOf(LineStore.of(text), [edit]) } };
}

function creationOf({ client }: Session, { uri, text }: ProjectFileText): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  const edits = [{ range: { start, end: start }, newText: text }];
  if (!client.takesVersionedEdits || !client.createsFiles) return { changes: { [uri]: edits } };
  const creation = { kind: 'create', uri, options: { ignoreIfExists: true } } as const;
  return { documentChanges: [creation, { textDocument: { uri, version: null }, edits }] };
}

async function applied({ connection, client, logOnce }: Session, edit: WorkspaceEdit): Promise<boolean> {
  if (!client.appliesEdits) return false;
  try {
    return (await connection.sendRequest(ApplyWorkspaceEditRequest.type, { edit })).applied;
  } catch (error) {
    logOnce(`the project file was not changed: ${error}`);
    return false;
  }
}

/** The folder that a new project file belongs in: the one that is open, or else that of the document. */
async function folderFor({ connection, client }: Session, documentUri: string): Promise<string | undefined> {
  const folders = foldersAbove(documentUri);
  const open = client.tellsFolders ? await connection.sendRequest(WorkspaceFoldersRequest.type) : undefined;
  const roots = (open?.map(({ uri }) => uri) ?? [client.rootUri ?? '']).map((uri) => uri.replace(/\/?$/, '/'));
  return folders.find((folder) => roots.includes(folder)) ?? folders[0];
}
