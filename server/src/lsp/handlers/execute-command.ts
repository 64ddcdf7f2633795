import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { AnnotateParams, RemoveAnnotationsParams } from '../../../../protocol/annotations';
import type { WithdrawExceptionParams } from '../../../../protocol/findings';
import { acceptCommand } from '../actions';
import { annotateCommand, removeAnnotationCommand, runAnnotate, runRemove } from '../annotations/annotation-actions';
import type { ExceptionKeeping } from '../exception-keeping';
import type { Feature } from '../session';

/** Does what code actions name as commands. */
export function executeCommand(exceptions: ExceptionKeeping): Feature {
  return (session) => {
    const { connection, client } = session;
    const commands = new Map<string, (argument: unknown) => Promise<void> | undefined>();
    commands.set(acceptCommand, (argument) =>
      isAccepted(argument) ? exceptions.accept(session, argument.uri, argument.exception) : undefined,
    );
    if (!client.wantsAnnotations) {
      commands.set(annotateCommand, (argument) => (isSaid(argument) ? runAnnotate(session, argument) : undefined));
      commands.set(removeAnnotationCommand, (argument) =>
        isRemoval(argument) ? runRemove(session, argument.uri, argument.ids) : undefined,
      );
    }
    connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }) => {
      const work = commands.get(command)?.(argument);
      if (!work)
        throw new ResponseError(
          LSPErrorCodes.RequestFailed,
          `${command} is no command, or is not called as it should be`,
        );
      await work;
      return null;
    });
    return { executeCommandProvider: { commands: [...commands.keys()] } };
  };
}

function isAccepted(value: unknown): value is WithdrawExceptionParams {
  return typeof value === 'object' && value !== null && 'uri' in value && 'exception' in value;
}

function isSaid(value: unknown): value is AnnotateParams {
  return typeof value === 'object' && value !== null && 'uri' in value && 'about' in value;
}

function isRemoval(value: unknown): value is RemoveAnnotationsParams {
  return typeof value === 'object' && value !== null && 'uri' in value && 'ids' in value && Array.isArray(value.ids);
}
