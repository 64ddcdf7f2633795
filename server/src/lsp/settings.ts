import type { Connection } from 'vscode-languageserver';
import { type Configuration, configurationOf, defaultConfiguration } from '../core/configuration';
import type { Grouping } from '../core/features/outline';
import type { Rule } from '../core/rules/rule';
import type { Client } from './client';

/** How a person wants a document shown; it changes nothing of what is found in it. */
export interface Display {
  readonly grouping: Grouping;
  readonly inlayHints: 'off' | 'on';
}

/** What the person set in the editor. */
export class Settings {
  private announced: unknown;
  /** By URI, as it is asked for with every edit. */
  private readonly displays = new Map<string, Promise<Display>>();
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
    private readonly rules: readonly Rule[],
  ) {
    this.announced = client.settings;
  }

  /** Takes the settings that came with a change, from a client that cannot be asked for them. */
  announce(settings: unknown): void {
    const section = memberOf(settings, 'transcript');
    if (section !== undefined) this.announced = section;
    this.displays.clear();
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** How the person wants a document shown. */
  displayFor(documentUri: string): Promise<Display> {
    const known = this.displays.get(documentUri);
    if (known) return known;
    const display = this.sectionFor(documentUri).then(displayOf);
    this.displays.set(documentUri, display);
    return display;
  }

  /** The configuration that the settings make for one document. */
  async configurationFor(documentUri: string): Promise<Configuration> {
    const { configuration, problems } = configurationOf(await this.valuesFor(documentUri), this.rules);
    for (const { path, message } of problems)
      this.connection.console.warn(`setting transcript.${path.join('.')}: ${message[this.client.locale]}`);
    return configuration;
  }

  /** The settings for one document as the person wrote them, by name; those left at their defaults may be among them. */
  async valuesFor(documentUri: string): Promise<Readonly<Record<string, unknown>>> {
    const section = await this.sectionFor(documentUri);
    const known = Object.keys(defaultConfiguration)
      .map((name) => [name, memberOf(section, name)] as const)
      .filter(([, value]) => value !== undefined && value !== null);
    return Object.fromEntries(known);
  }

  private async sectionFor(documentUri: string): Promise<unknown> {
    return this.client.answersConfiguration ? this.ask(documentUri) : this.announced;
  }

  private async ask(documentUri: string): Promise<unknown> {
    try {
      return await this.connection.workspace.getConfiguration({ scopeUri: documentUri, section: 'transcript' });
    } catch (error) {
      this.connection.console.error(`no settings for ${documentUri}: ${error}`);
      return undefined;
    }
  }
}

/** What is not set as it should be is as it is by default. */
function displayOf(section: unknown): Display {
  return {
    grouping: memberOf(memberOf(section, 'outline'), 'exchanges') === true ? 'exchanges' : 'turns',
    inlayHints: memberOf(memberOf(section, 'inlayHints'), 'enabled') === true ? 'on' : 'off',
  };
}

/** A member of a value from outside. The section holds settings of the editor's own besides those of the core. */
function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
