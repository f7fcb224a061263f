import type { OpenRule } from '../../facts/read-rules.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { type PortRange, readPortList } from '../read-port-list.ts';

/** Whatever the whole internet may reach are ports that the client decided to publish; ICMP has no ports. */
export const onlyPublicPortsOpen: CheckFunction = {
  name: 'only-public-ports-open',
  rests: ['openToInternet'],
  compare(fact, parameter) {
    const ports = readPortList(parameter);
    if (ports === undefined) return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found: null };
    const seen = seenValue(fact, 'openToInternet');
    const rules: readonly OpenRule[] = Array.isArray(seen) ? seen : [];
    const found = rules.filter(({ from, to }) => from !== null && to !== null && !isWithin({ from, to }, ports));
    if (found.length > 0) return { result: 'MISMATCH', reason: 'PUBLIC', found };
    return { result: 'MATCH', reason: 'EQUAL', found: rules };
  },
};

/** Walks the range from its lower end, as far as the published ports reach without a gap. */
function isWithin({ from, to }: PortRange, ports: readonly PortRange[]): boolean {
  let next = from;
  for (const port of [...ports].sort((a, b) => a.from - b.from)) {
    if (port.from <= next && next <= port.to) next = port.to + 1;
  }
  return next > to;
}
