import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { projectFileName } from '../../core/project-file';
import type { ProjectFiles } from '../project-files';
import type { Feature } from '../session';
import type { Settings } from '../settings';
import type { WatchedFiles } from '../watched-files';

/** Reads settings and project files anew when the client tells that they have changed. */
export function configuration(settings: Settings, projectFiles: ProjectFiles, watchedFiles: WatchedFiles): Feature {
  return (session) => {
    const { connection, client, documents } = session;
    session.whenReady(() => {
      if (client.announcesConfiguration)
        session.detach(connection.client.register(DidChangeConfigurationNotification.type, { section: 'transcript' }));
      if (client.watchesFiles) session.detach(watchedFiles.register());
    });
    connection.onDidChangeConfiguration((change) => {
      settings.announce(change.settings);
      session.detach(documents.reconfigure());
    });
    watchedFiles.on(projectFileName, () => {
      projectFiles.forget();
      session.detach(documents.reconfigure());
    });
    return {};
  };
}
