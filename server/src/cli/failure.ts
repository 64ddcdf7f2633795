import { fill, type Localized } from '../core/localized';

/** Something that could not be done as asked, in one line for the person at the terminal: what, why, and what to do. */
export class Failure extends Error {
  readonly text: Localized;

  /** @param subject What it is about, if that is another file than the one being worked on. */
  constructor(
    template: Localized,
    values: Readonly<Record<string, string | number | Localized>> = {},
    readonly subject?: string,
  ) {
    const text = fill(template, values);
    super(text.en);
    this.text = text;
  }

  /** The same failure, of another file than the one being worked on. */
  about(subject: string): Failure {
    return new Failure(this.text, {}, subject);
  }
}

/** Why a file is not replaced that somebody has written since it was read. */
export const changedMeanwhile: Localized = {
  en: 'somebody else has just changed it, so nothing was written; try again',
  'zh-cn': '其他程序刚刚修改了它，因此没有写入；请重试',
};

/** The failure behind an error of the file system while `doing`; any other error as it says itself. */
export function failureOf(error: unknown, doing: keyof typeof unforeseen): Failure {
  if (error instanceof Failure) return error;
  const { code, message } = asSystemError(error);
  const reason = code === undefined ? undefined : reasons[code];
  if (reason) return new Failure(reason);
  return new Failure(unforeseen[doing], { cause: firstLine(code ?? message) });
}

function asSystemError(error: unknown): { readonly code?: string; readonly message: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  return 'code' in error && typeof error.code === 'string'
    ? { code: error.code, message: error.message }
    : { message: error.message };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!;
}

/** What the codes of the file system mean to a person; whatever was being done, the file is as it was. */
const reasons: Readonly<Record<string, Localized>> = {
  ENOENT: {
    en: 'there is no such file; check the path',
    'zh-cn': '文件不存在，请检查路径',
  },
  ENOTDIR: {
    en: 'part of the path is not a folder; check the path',
    'zh-cn': '路径中有一部分不是文件夹，请检查路径',
  },
  EACCES: {
    en: 'permission denied; change the permissions of the file and its folder',
    'zh-cn': '没有权限，请修改文件及其所在文件夹的权限',
  },
  EPERM: {
    en: 'the system does not permit it; change the permissions of the file and its folder',
    'zh-cn': '系统不允许此操作，请修改文件及其所在文件夹的权限',
  },
  EROFS: {
    en: 'the disk is read-only; copy the file elsewhere first',
    'zh-cn': '磁盘是只读的，请先把文件复制到别处',
  },
  EISDIR: {
    en: 'it is a folder; name a file',
    'zh-cn': '这是文件夹，请指定文件',
  },
  ELOOP: {
    en: 'the symbolic link leads back to itself; name the file itself',
    'zh-cn': '符号链接指回自身，请直接指定文件',
  },
  ENOSPC: {
    en: 'the disk is full; nothing was changed: free some space and try again',
    'zh-cn': '磁盘已满，文件未作改动，请腾出空间后重试',
  },
  EDQUOT: {
    en: 'your disk quota is used up; nothing was changed: free some space and try again',
    'zh-cn': '磁盘配额已用完，文件未作改动，请腾出空间后重试',
  },
  EFBIG: {
    en: 'the file would be larger than is allowed; nothing was changed',
    'zh-cn': '文件会超过允许的大小，文件未作改动',
  },
  ERR_FS_FILE_TOO_LARGE: {
    en: 'the file is too large; split it first',
    'zh-cn': '文件过大，请先拆分',
  },
  ERR_STRING_TOO_LONG: {
    en: 'the file is too large; split it first',
    'zh-cn': '文件过大，请先拆分',
  },
};

const unforeseen = {
  reading: { en: 'cannot be read ({cause})', 'zh-cn': '无法读取（{cause}）' },
  writing: {
    en: 'cannot be written ({cause}); nothing was changed',
    'zh-cn': '无法写入（{cause}），文件未作改动',
  },
  processing: {
    en: 'an error of this program, please report it ({cause})',
    'zh-cn': '本程序出错，请报告此问题（{cause}）',
  },
} satisfies Readonly<Record<string, Localized>>;
