import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { acceptCommand } from '../actions';
import type { ExceptionKeeping } from '../exception-keeping';
import { type WithdrawExceptionParams, withdrawExceptionRequest } from '../protocol';
import type { Feature } from '../session';

/** “This is right”, and taking that back. */
export function exceptions(keeping: ExceptionKeeping): Feature {
  return (session) => {
    const { connection } = session;
    connection.onExecuteCommand(async ({ command, arguments: [accepted] = [] }) => {
      if (command !== acceptCommand || !isAccepted(accepted))
        throw new ResponseError(
          LSPErrorCodes.RequestFailed,
          `${command} is no command, or is not called as it should be`,
        );
      await keeping.accept(session, accepted.uri, accepted.exception);
      return null;
    });
    connection.onRequest(withdrawExceptionRequest, async ({ uri, exception }: WithdrawExceptionParams) => {
      await keeping.withdraw(session, uri, exception);
      return null;
    });
    return { executeCommandProvider: { commands: [acceptCommand] } };
  };
}

function isAccepted(value: unknown): value is WithdrawExceptionParams {
  return typeof value === 'object' && value !== null && 'uri' in value && 'exception' in value;
}
