import type { Localized } from '../core/localized';
import type { RuleFailure } from '../core/rule-runner';
import type { Rule } from '../core/rules/rule';
import { Failure } from './failure';
import type { Terminal } from './terminal';

/** Tells which rules threw on the text named `name`; what the others found still counts. */
export function tellRuleFailures(failures: readonly RuleFailure[], name: string, terminal: Terminal): void {
  for (const { rule, error } of failures) terminal.fail(new RuleFailed(rule, error), name);
}

/** A rule that threw. */
export class RuleFailed extends Failure {
  constructor(
    readonly rule: Rule,
    readonly error: unknown,
  ) {
    super(ruleFailed, { rule: rule.id, cause: messageOf(error) });
  }
}

/** What was thrown, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const ruleFailed: Localized = {
  en: 'rule {rule} failed and was left out ({cause}); please report it, or turn the rule off',
  'zh-cn': '规则 {rule} 出错，已跳过（{cause}）；请报告此问题，或关闭该规则',
};
