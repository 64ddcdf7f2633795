import type { Localized } from '../core/localized';
import type { RuleFailure } from '../core/rule-runner';
import { Failure } from './failure';
import type { Terminal } from './terminal';

/** Tells which rules threw on the text named `name`; what the others found still counts. */
export function tellRuleFailures(failures: readonly RuleFailure[], name: string, terminal: Terminal): void {
  for (const { rule, error } of failures) {
    const cause = error instanceof Error ? error.message : String(error);
    terminal.fail(new Failure(ruleFailed, { rule: rule.id, cause }), name);
  }
}

const ruleFailed: Localized = {
  en: 'rule {rule} failed and was left out ({cause}); please report it, or turn the rule off',
  'zh-cn': '规则 {rule} 出错，已跳过（{cause}）；请报告此问题，或关闭该规则',
};
