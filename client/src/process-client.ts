import { LanguageClient, type MessageTransports } from 'vscode-languageclient/node';

/**
 * A client whose server is a process, which is gone at the latest when stopping it has failed. The client that it extends
 * forgets the process of a server that was started again after a crash, and would leave it there where it hangs.
 */
export class ProcessClient extends LanguageClient {
  private process: LanguageClient['serverProcess'];

  protected override async createMessageTransports(encoding: string): Promise<MessageTransports> {
    const transports = await super.createMessageTransports(encoding);
    this.process = this.serverProcess ?? this.process;
    return transports;
  }

  override async stop(timeout?: number): Promise<void> {
    const { process } = this;
    try {
      await super.stop(timeout);
    } catch (error) {
      process?.removeAllListeners('close'); // its end would be taken for that of the next
      process?.kill('SIGKILL');
      throw error;
    }
  }
}
