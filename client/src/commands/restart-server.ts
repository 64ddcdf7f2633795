import type { Command } from '../command';

/** Also where the server does not run, or no longer answers: then the client gives up waiting and ends its process. */
export const restartServer: Command = async ({ client }) => {
  await client.stop().catch(() => undefined);
  await client.start();
};
