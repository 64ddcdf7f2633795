import { RE2JS, RE2JSException } from 're2js';

/** What a pattern matched: the match itself and its named groups, those that took part. */
export interface PatternMatch {
  readonly 0: string;
  readonly groups: Readonly<Record<string, string>>;
}

/** Why a pattern cannot be used, in the words of the engine. */
export interface PatternFault {
  readonly fault: string;
}

/**
 * A regular expression from outside, which may be anything. It is matched by a port of RE2, in time linear in the text
 * whatever the pattern, so that none can hang a program; there is no looking around and no referring back.
 */
export class LinearPattern {
  private constructor(private readonly compiled: RE2JS) {}

  /** Compiles a regular expression in RE2's syntax (https://github.com/google/re2/wiki/Syntax); `\p{sc=Han}` is `\p{Han}`. */
  static compile(source: string): LinearPattern | PatternFault {
    if (/\\k</.test(source)) return { fault: 'invalid escape sequence: `\\k`' };
    try {
      return new LinearPattern(RE2JS.compile(RE2JS.translateRegExp(source.replace(scriptProperty, '{'))));
    } catch (error) {
      if (error instanceof RE2JSException) return { fault: error.message.replace(/^error parsing regexp: /, '') };
      throw error;
    }
  }

  /** The names of its groups. */
  get groupNames(): readonly string[] {
    return Object.keys(this.compiled.namedGroups());
  }

  /** The match that begins at the start of the text. White space of any kind counts as a plain space: RE2's `\s` knows no other. */
  exec(text: string): PatternMatch | null {
    const matcher = this.compiled.matcher(text.replace(/\s/gu, ' '));
    if (!matcher.lookingAt()) return null;
    const groups: Record<string, string> = {};
    for (const name of this.groupNames) {
      if (matcher.group(name) !== null) groups[name] = text.slice(matcher.start(name), matcher.end(name));
    }
    return { 0: text.slice(0, matcher.end()), groups };
  }
}

/** JavaScript names the property by which it asks for a script; RE2 does not. */
const scriptProperty = /(?<=\\[pP])\{(?:sc|scx|Script|Script_Extensions)=/g;
