import type { RequestContext } from '../access/request.ts';
import { AkashiError } from '../text/akashi-error.ts';

/** What was asked on a command line of `akashi access`. */
export interface AccessOptions {
  /** A value that must be there. */
  need(name: 'principal' | 'action' | 'resource'): string;
  readonly context: RequestContext;
}

/** Reads the options of a question to the engine; `--context key=` is a key known to be absent. */
export function accessOptions(options: Readonly<Record<string, unknown>>): AccessOptions {
  const { context } = options;
  const pairs: readonly unknown[] = Array.isArray(context) ? context : [];
  const keys = new Map<string, string[]>();
  for (const pair of pairs.map(String)) {
    const [, key, value] = /^([^=\s]+)=(.*)$/s.exec(pair) ?? [];
    if (key === undefined || value === undefined)
      throw new AkashiError('OPTION_VALUE_INVALID', {
        seen: '--context',
        second: pair,
        known: 'aws:SourceIp=203.0.113.7',
      });
    const values = keys.get(key.toLowerCase()) ?? [];
    if (value !== '') values.push(value);
    keys.set(key.toLowerCase(), values);
  }
  return {
    need: (name) => {
      const given = options[name];
      if (typeof given === 'string' && given !== '') return given;
      throw new AkashiError('ARGUMENT_MISSING', { seen: `--${name}` });
    },
    context: Object.fromEntries(keys),
  };
}
