import type { Command } from '../command';
import { MoreNode } from '../views/findings-view';

export const showMoreFindings: Command = async ({ findings }, argument) => {
  if (argument instanceof MoreNode) findings.showMore(argument);
};
