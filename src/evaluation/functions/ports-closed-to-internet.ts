import type { OpenRule } from '../../facts/read-rules.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { type PortRange, readPortList } from '../read-port-list.ts';

/** No inbound rule lets the whole internet reach one of the named ports, by any protocol or range that covers it. */
export const portsClosedToInternet: CheckFunction = {
  name: 'ports-closed-to-internet',
  rests: ['openToInternet', 'prefixListRules'],
  compare(fact, parameter) {
    const ports = readPortList(parameter);
    if (ports === undefined || ports.length === 0) {
      return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found: null };
    }
    const found = rulesOf(seenValue(fact, 'openToInternet')).filter((rule) => covers(rule, ports));
    if (found.length > 0) return { result: 'MISMATCH', reason: 'PUBLIC', found };
    // What a prefix list holds does not stand in the rule: it may be an office, it may be the world.
    const lists = rulesOf(seenValue(fact, 'prefixListRules')).filter((rule) => covers(rule, ports));
    if (lists.length > 0) return { result: 'INDETERMINATE', reason: 'NEEDS_OBSERVATION', found: lists };
    return { result: 'MATCH', reason: 'EQUAL', found };
  },
};

function covers({ from, to }: OpenRule, ports: readonly PortRange[]): boolean {
  return from !== null && to !== null && ports.some((port) => from <= port.to && port.from <= to);
}

function rulesOf(value: unknown): readonly OpenRule[] {
  return Array.isArray(value) ? value : [];
}
