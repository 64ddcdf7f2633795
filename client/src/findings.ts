import type { Position, TextDocument, TextEdit } from 'vscode';
import {
  type BaseLanguageClient,
  type CodeAction,
  CodeActionRequest,
  type Command,
  ExecuteCommandRequest,
} from 'vscode-languageclient';
import {
  type FindFindingParams,
  type FindFindingResult,
  type FindingCountsResult,
  type FindingsOfRuleParams,
  type FindingsOfRuleResult,
  findFindingRequest,
  findingCountsRequest,
  findingsOfRuleRequest,
  type ListedFinding,
  type WithdrawExceptionParams,
  withdrawExceptionRequest,
} from '../../protocol/findings';

/** One way to mend a finding. */
export interface FindingFix {
  readonly title: string;
  readonly changes: readonly TextEdit[];
}

/** What the server knows of the findings of one document. */
export class Findings {
  constructor(
    private readonly client: BaseLanguageClient,
    readonly document: TextDocument,
  ) {}

  /** The rules that found anything, the most severe first. */
  async counts(): Promise<FindingCountsResult['rules']> {
    const { rules } = await this.client.sendRequest<FindingCountsResult>(findingCountsRequest, { uri: this.uri });
    return rules;
  }

  /** The first findings of one rule in order of place. */
  async ofRule(rule: string, limit: number): Promise<readonly ListedFinding[]> {
    const params: FindingsOfRuleParams = { uri: this.uri, rule, from: 0, limit };
    return (await this.client.sendRequest<FindingsOfRuleResult>(findingsOfRuleRequest, params)).findings;
  }

  /** The nearest finding, of one rule or of all. */
  find(position: Position, which: FindFindingParams['which'], rule?: string): Promise<FindFindingResult> {
    const { line, character } = position;
    const params: FindFindingParams = { uri: this.uri, position: { line, character }, which, ...(rule && { rule }) };
    return this.client.sendRequest<FindFindingResult>(findFindingRequest, params);
  }

  async fixesOf(finding: ListedFinding): Promise<FindingFix[]> {
    const fixes: FindingFix[] = [];
    for (const action of await this.actionsOn(finding)) {
      const edit = await this.client.protocol2CodeConverter.asWorkspaceEdit(action.edit);
      if (edit) fixes.push({ title: action.title, changes: edit.get(this.document.uri) });
    }
    return fixes;
  }

  /** Lets a finding be from now on; returns what is to be handed to `withdraw` to take that back. */
  async accept(finding: ListedFinding): Promise<WithdrawExceptionParams | undefined> {
    const action = (await this.actionsOn(finding)).find(({ command }) => command);
    if (!action?.command) return undefined;
    const { command, arguments: handed = [] } = action.command;
    await this.client.sendRequest(ExecuteCommandRequest.type, { command, arguments: handed });
    return handed[0] as WithdrawExceptionParams;
  }

  async withdraw(accepted: WithdrawExceptionParams): Promise<void> {
    await this.client.sendRequest(withdrawExceptionRequest, accepted);
  }

  private get uri(): string {
    return this.client.code2ProtocolConverter.asUri(this.document.uri);
  }

  /** The code actions that belong to one finding alone. */
  private async actionsOn({ rule, range }: ListedFinding): Promise<CodeAction[]> {
    const actions = await this.client.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: this.uri },
      range: { start: range.start, end: range.start },
      context: { diagnostics: [], only: ['quickfix'] },
    });
    return (actions ?? []).filter(isAction).filter(({ diagnostics = [], edit, command }) => {
      const [diagnostic] = diagnostics;
      const isOfFinding = diagnostic?.code === rule && isSame(diagnostic.range, range) && diagnostics.length === 1;
      return isOfFinding && (edit !== undefined || command !== undefined);
    });
  }
}

function isAction(action: CodeAction | Command): action is CodeAction {
  return typeof action.command !== 'string';
}

function isSame(a: ListedFinding['range'], b: ListedFinding['range']): boolean {
  return (
    [a.start.line, a.start.character, a.end.line, a.end.character].join() ===
    [b.start.line, b.start.character, b.end.line, b.end.character].join()
  );
}
