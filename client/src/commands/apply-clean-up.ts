import type { Command } from '../command';

export const applyCleanUp: Command = ({ preview }) => preview.apply();
