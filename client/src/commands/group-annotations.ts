import { l10n, window } from 'vscode';
import { type Grouping, groupings } from '../annotation-groups';
import type { Command } from '../command';

/** Asks by what the list of annotations is grouped, unless that is handed over. */
export const groupAnnotations: Command = async ({ annotationsView }, argument) => {
  const handed = groupings.find((grouping) => grouping === argument);
  const grouping = handed ?? (await pick(annotationsView.shownBy));
  if (grouping) annotationsView.groupBy(grouping);
};

async function pick(current: Grouping): Promise<Grouping | undefined> {
  const names: Readonly<Record<Grouping, string>> = {
    code: l10n.t('By code'),
    speaker: l10n.t('By speaker'),
    turn: l10n.t('By turn'),
    state: l10n.t('By whether the place is certain'),
  };
  const items = groupings.map((grouping) => {
    return { label: names[grouping], grouping, description: grouping === current ? '✓' : '' };
  });
  return (await window.showQuickPick(items, { title: l10n.t('List the annotations') }))?.grouping;
}
