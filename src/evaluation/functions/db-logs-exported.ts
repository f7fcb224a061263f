import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** A database sends the logs its engine needs to CloudWatch Logs; the parameter says which (`mysql=audit+error`). */
export const dbLogsExported: CheckFunction = {
  name: 'db-logs-exported',
  rests: ['engine', 'logExports'],
  compare(fact, parameter) {
    const engine = String(seenValue(fact, 'engine'));
    const lines = Array.isArray(parameter) ? parameter.map((line) => String(line).split('=')) : [];
    const required = lines.find(([name]) => name !== undefined && engine.startsWith(name.trim()))?.[1];
    const exported = seenValue(fact, 'logExports');
    const found = Array.isArray(exported) ? exported.map(String) : [];
    if (required === undefined) return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found };
    const missing = required.split('+').filter((type) => !found.includes(type.trim()));
    if (missing.length > 0) return { result: 'MISMATCH', reason: 'MISSING', found };
    return { result: 'MATCH', reason: 'EQUAL', found };
  },
};
