import type { Block } from '../syntax/block';
import { endsAsking, endsRecord } from './paragraph-end';
import { labelWithoutTime, printedLabel } from './printed-label';
import { type Setting, settingOf } from './strays';

/** What a paragraph tells of the turn that it belongs to, whatever stands around it. */
export interface BlockFacts {
  readonly endsAsking: boolean;
  readonly endsRecord: boolean;
  readonly setting: Setting;
  /** The label as printed, without layout spaces; empty where there is none. */
  readonly printedLabel: string;
  /** The same without its time. */
  readonly labelForm: string;
}

/** Linear in the block. */
export function factsOf(block: Block): BlockFacts {
  const printed = block.label ? printedLabel(block, block.label) : '';
  return {
    endsAsking: endsAsking(block),
    endsRecord: endsRecord(block),
    setting: settingOf(block),
    printedLabel: printed,
    labelForm: block.label ? labelWithoutTime(printed, block.label) : '',
  };
}
