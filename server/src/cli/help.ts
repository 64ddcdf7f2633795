import type { Localized } from '../core/localized';
import type { CommandName } from './arguments';

/** The help for one command, or the overview. */
export function helpOn(command: CommandName | undefined): Localized {
  return command === undefined ? overview : commandHelp[command];
}

const overview: Localized = {
  en: `Checks and mends transcripts that were scanned or extracted from PDF.

Usage: transcript COMMAND [OPTION]… PATH…

  check    say what is wrong
  export   write annotations and codes for other tools
  fix      mend what can be mended safely
  import   take over the codes of other tools
  outline  show who speaks where and about what
  reorder  put answers behind their questions
  rules    list what is checked

PATH is a file, a folder (*.transcript and *.transcript.txt below it), a glob, or - for standard input.
The nearest transcript.config.json above a file sets its rules.

  -h, --help      this text, or with a command what it takes
  -V, --version   the version

Exit status: 0 done; 1 check found something; 2 something could not be done.`,
  'zh-cn': `检查并修正扫描或从 PDF 提取的文稿。

用法：transcript 命令 [选项]… 路径…

  check    指出问题
  export   导出批注和编码，供其他工具使用
  fix      修正可以安全修正的问题
  import   导入其他工具的编码
  outline  显示谁在何处说了什么
  reorder  把答话移到所答的提问之后
  rules    列出所有规则

路径可以是文件、文件夹（其下的 *.transcript 和 *.transcript.txt）、通配符，或用 - 表示标准输入。
规则由文件上层最近的 transcript.config.json 设定。

  -h, --help      显示本说明；加上命令则显示该命令的说明
  -V, --version   显示版本

退出状态：0 完成；1 check 发现问题；2 有事项未能完成。`,
};

const encodingHelp: Localized = {
  en: `  --encoding NAME          utf-8 (default; UTF-16 by its byte order mark), utf-16le, utf-16be,
                           gb18030, big5, shift_jis`,
  'zh-cn': `  --encoding 名称          utf-8（默认；UTF-16 按字节顺序标记识别）、utf-16le、utf-16be、
                           gb18030、big5、shift_jis`,
};

const commandHelp: Readonly<Record<CommandName, Localized>> = {
  check: {
    en: `Says what is wrong in the texts. Changes nothing.

Usage: transcript check [OPTION]… PATH…

  --format pretty|json|sarif|github
                           for people (default), for programs, for code scanning, for GitHub's pages
  --baseline FILE          only what is not in FILE, an earlier report by --format json or sarif
  --rule ID                only this rule; may be repeated
${encodingHelp.en}

Exit status: 0 nothing found; 1 something found; 2 a file could not be checked.`,
    'zh-cn': `指出文稿中的问题，不作任何改动。

用法：transcript check [选项]… 路径…

  --format pretty|json|sarif|github
                           供人阅读（默认）、供程序读取、供代码扫描、供 GitHub 页面显示
  --baseline 文件          只报文件中没有的问题；文件是先前用 --format json 或 sarif 所作的报告
  --rule ID                只用这条规则，可重复
${encodingHelp['zh-cn']}

退出状态：0 没有发现问题；1 发现问题；2 有文件未能检查。`,
  },
  export: {
    en: `Writes what is said about a text, or the codes of its folder, in the form of other tools.

Usage: transcript export --to FORMAT PATH

  --to annotations         W3C Web Annotations (JSON-LD)
  --to csv|json|md         a table, for programs, or for people
  --to qdc                 the codebook as REFI-QDA exchanges it
${encodingHelp.en}

The annotations of NAME.transcript are in NAME.annotations.jsonld beside it, the codes in codebook.jsonld.

Exit status: 0 done; 2 something could not be read.`,
    'zh-cn': `以其他工具的格式导出文稿的批注，或其所在文件夹的编码表。

用法：transcript export --to 格式 路径

  --to annotations         W3C Web Annotation（JSON-LD）
  --to csv|json|md         表格、供程序读取，或供人阅读
  --to qdc                 REFI-QDA 编码表
${encodingHelp['zh-cn']}

名称.transcript 的批注在同一文件夹的 名称.annotations.jsonld 中，编码在 codebook.jsonld 中。

退出状态：0 完成；2 有内容未能读取。`,
  },
  fix: {
    en: `Mends the texts; prints the result unless --write or --diff is given.

Usage: transcript fix [OPTION]… PATH…

  --write                  replace the files
  --diff                   show what would change, in UTF-8
  --safety safe|preview    only what cannot change a spoken word (default), or also what a person should look at
  --rule ID                only this rule, with all its fixes that leave no choice; may be repeated
${encodingHelp.en}

A file keeps its encoding and its byte order mark. Several files need --write or --diff.

Exit status: 0 done; 2 a file could not be mended.`,
    'zh-cn': `修正文稿；不加 --write 或 --diff 时输出修正结果。

用法：transcript fix [选项]… 路径…

  --write                  替换文件
  --diff                   显示将作的改动（UTF-8）
  --safety safe|preview    只作不会改动所说词语的修正（默认），或也作需人过目的修正
  --rule ID                只用这条规则，作其所有无须选择的修正，可重复
${encodingHelp['zh-cn']}

文件的编码和字节顺序标记保持不变。处理多个文件须加 --write 或 --diff。

退出状态：0 完成；2 有文件未能修正。`,
  },
  import: {
    en: `Adds the codes of REFI-QDA codebooks (.qdc) to a codebook; prints the result unless --write is given.

Usage: transcript import [OPTION]… QDC…

  --codebook PATH          the codebook, or its folder (default: codebook.jsonld in the current folder)
  --write                  replace the codebook, or make it
${encodingHelp.en}

A code is known by its GUID, or by its name below the same code. What the codebook says of it stays.

Exit status: 0 done; 2 something could not be read or written.`,
    'zh-cn': `把 REFI-QDA 编码表（.qdc）中的编码加入编码表；不加 --write 时输出结果。

用法：transcript import [选项]… QDC…

  --codebook 路径          编码表或其所在文件夹（默认：当前文件夹中的 codebook.jsonld）
  --write                  替换或新建编码表
${encodingHelp['zh-cn']}

编码按 GUID 识别，或按同一上级编码下的名称识别。编码表中已有的内容保持不变。

退出状态：0 完成；2 有内容未能读取或写入。`,
  },
  outline: {
    en: `Shows the speakers, turns and topics of the texts.

Usage: transcript outline [OPTION]… PATH…

  --format tree|json       for people (default) or for programs
${encodingHelp.en}

Exit status: 0 done; 2 a file could not be read.`,
    'zh-cn': `显示文稿的发言人、发言和话题。

用法：transcript outline [选项]… 路径…

  --format tree|json       供人阅读（默认）或供程序读取
${encodingHelp['zh-cn']}

退出状态：0 完成；2 有文件未能读取。`,
  },
  reorder: {
    en: `Puts a newspaper page in the order in which it was said: answers behind their questions. Says why each piece moves.
Prints the result unless --write or --diff is given.

Usage: transcript reorder [OPTION]… PATH…

  --write                  replace the files
  --diff                   show what would change, in UTF-8
${encodingHelp.en}

Nothing is lost or doubled, and nothing moves where it is not clear. Several files need --write or --diff.

Exit status: 0 done; 2 a file could not be read.`,
    'zh-cn': `把报纸版面恢复为说话的次序：答话移到所答的提问之后，并说明各段移动的理由。
不加 --write 或 --diff 时输出结果。

用法：transcript reorder [选项]… 路径…

  --write                  替换文件
  --diff                   显示将作的改动（UTF-8）
${encodingHelp['zh-cn']}

文字不增不减；不明确之处不移动。处理多个文件须加 --write 或 --diff。

退出状态：0 完成；2 有文件未能读取。`,
  },
  rules: {
    en: `Lists what is checked.

Usage: transcript rules [--format table|json]`,
    'zh-cn': `列出所有规则。

用法：transcript rules [--format table|json]`,
  },
};
