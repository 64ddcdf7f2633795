import { type WithdrawExceptionParams, withdrawExceptionRequest } from '../../../../protocol/findings';
import type { ExceptionKeeping } from '../exception-keeping';
import type { Feature } from '../session';

/** Takes back that a finding is right; that it is says a command. */
export function exceptions(keeping: ExceptionKeeping): Feature {
  return (session) => {
    session.connection.onRequest(withdrawExceptionRequest, async ({ uri, exception }: WithdrawExceptionParams) => {
      await keeping.withdraw(session, uri, exception);
      return null;
    });
    return {};
  };
}
