import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** By engine: which parameter values force TLS, and whether the engine lets plaintext in while the parameter is not set. */
const ENGINES: readonly { readonly engine: RegExp; readonly forced: RegExp; readonly plainByDefault: boolean }[] = [
  { engine: /^(aurora-)?postgres|^sqlserver/, forced: /^rds\.force_ssl=(1|on|true)$/i, plainByDefault: true },
  {
    engine: /^(mysql|mariadb|aurora-mysql|aurora$)/,
    forced: /^require_secure_transport=(1|on|true)$/i,
    plainByDefault: true,
  },
  { engine: /^docdb/, forced: /^tls=(?!disabled$)/i, plainByDefault: false },
  { engine: /^neptune/, forced: /^neptune_enforce_ssl=1$/, plainByDefault: false },
  { engine: /^redshift/, forced: /^require_ssl=true$/i, plainByDefault: false },
];

/** The parameter group forces encrypted connections; engines that do it elsewhere (Oracle, Db2) must be looked at by hand. */
export const tlsForced: CheckFunction = {
  name: 'tls-forced',
  rests: ['engine', 'tlsParameter'],
  compare(fact) {
    const engine = String(seenValue(fact, 'engine'));
    const parameter = seenValue(fact, 'tlsParameter');
    const rule = ENGINES.find((entry) => entry.engine.test(engine));
    if (rule === undefined || (parameter === undefined && !rule.plainByDefault)) {
      return { result: 'INDETERMINATE', reason: 'NEEDS_OBSERVATION', found: engine };
    }
    if (parameter === undefined) return { result: 'MISMATCH', reason: 'VALUE', found: null };
    const forced = rule.forced.test(String(parameter));
    return forced
      ? { result: 'MATCH', reason: 'EQUAL', found: parameter }
      : { result: 'MISMATCH', reason: 'VALUE', found: parameter };
  },
};
