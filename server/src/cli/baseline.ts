import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PlacedFinding } from '../core/finding';
import type { Localized } from '../core/localized';
import type { Lines } from '../core/text/lines';
import { Failure, failureOf } from './failure';
import { fingerprintName, fingerprintOf } from './report/fingerprint';
import { toolName } from './report/sarif';
import type { Terminal } from './terminal';
import { textFileOf } from './text-file';

/** What an earlier report found, each finding by its fingerprint. */
export class Baseline {
  private known = 0;

  /** `counts`: how often each fingerprint stands in the report and is not seen again yet. */
  private constructor(private readonly counts: Map<string, number>) {}

  /**
   * Reads what `check --format json` or `check --format sarif` wrote.
   *
   * @throws Failure where there is no such report in the file.
   */
  static async read(name: string, cwd: string): Promise<Baseline> {
    const fingerprints = fingerprintsIn(await valueIn(name, cwd));
    if (!fingerprints) throw new Failure(noReport, { name });
    const counts = new Map<string, number>();
    for (const fingerprint of fingerprints) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
    return new Baseline(counts);
  }

  /**
   * The findings that the report does not have, one by one. One that it has once is left out once, in whatever file it
   * stands, so that a text may be renamed.
   */
  *fresh(findings: Iterable<PlacedFinding>, lines: Lines): Generator<PlacedFinding, void> {
    for (const finding of findings) {
      const fingerprint = fingerprintOf(finding.rule.id, finding.span, lines);
      const count = this.counts.get(fingerprint) ?? 0;
      if (count === 0) yield finding;
      else {
        this.counts.set(fingerprint, count - 1);
        this.known++;
      }
    }
  }

  /** How many were left out, for people. */
  summary(terminal: Terminal): readonly string[] {
    return [terminal.render(leftOut, { count: this.known })];
  }
}

async function valueIn(name: string, cwd: string): Promise<unknown> {
  try {
    const { text } = textFileOf(await readFile(resolve(cwd, name)), 'utf-8'); // some shells redirect output as UTF-16
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Failure(noReport, { name });
    throw new Failure(unreadable, { name, reason: failureOf(error, 'reading').text });
  }
}

/** The fingerprints of all findings; undefined where the value is no report of ours, or one of its findings has none. */
function fingerprintsIn(report: unknown): readonly string[] | undefined {
  const fingerprints = inJson(report) ?? inSarif(report);
  return fingerprints?.every((fingerprint) => typeof fingerprint === 'string') ? fingerprints : undefined;
}

function inJson(report: unknown): readonly unknown[] | undefined {
  if (memberOf(report, 'version') !== 1) return undefined;
  return listOf(report, 'files')?.flatMap((file) => listOf(file, 'findings')?.map(ofFinding) ?? [undefined]);
}

function inSarif(log: unknown): readonly unknown[] | undefined {
  const runs = listOf(log, 'runs');
  const isOurs = runs?.length && runs.every((run) => memberOf(driverOf(run), 'name') === toolName);
  return isOurs ? runs.flatMap((run) => listOf(run, 'results')?.map(ofResult) ?? [undefined]) : undefined;
}

function driverOf(run: unknown): unknown {
  return memberOf(memberOf(run, 'tool'), 'driver');
}

function ofFinding(finding: unknown): unknown {
  return memberOf(finding, 'fingerprint');
}

function ofResult(result: unknown): unknown {
  return memberOf(memberOf(result, 'partialFingerprints'), fingerprintName);
}

function listOf(value: unknown, name: string): readonly unknown[] | undefined {
  const list = memberOf(value, name);
  return Array.isArray(list) ? list : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

const noReport: Localized = {
  en: '{name}: no report to compare with; make one with transcript check --format json PATH… > {name}',
  'zh-cn': '{name}：不是可供比较的报告；请用 transcript check --format json 路径… > {name} 生成',
};
const unreadable: Localized = { en: '{name}: {reason}', 'zh-cn': '{name}：{reason}' };
const leftOut: Localized = {
  en: 'Left out, as the baseline has them: {count}',
  'zh-cn': '基线中已有而略去：{count} 处',
};
