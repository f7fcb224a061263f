import { isInternet } from '../../facts/is-internet.ts';
import type { AclEntry } from '../../facts/read-acl-entries.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { readPortList } from '../read-port-list.ts';

/** A network ACL does not let the whole internet in to the named ports; the first rule that fits decides. */
export const aclKeepsPortsClosed: CheckFunction = {
  name: 'acl-keeps-ports-closed',
  rests: ['ingress'],
  compare(fact, parameter) {
    const ports = readPortList(parameter);
    if (ports === undefined || ports.length === 0) {
      return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found: null };
    }
    const seen = seenValue(fact, 'ingress');
    const entries: readonly AclEntry[] = Array.isArray(seen) ? seen : [];
    const singles = ports.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
    const open = singles.flatMap((port) =>
      ['tcp', 'udp'].flatMap((protocol) => [false, true].flatMap((v6) => openingEntry(entries, port, protocol, v6))),
    );
    const found = [...new Set(open)];
    if (found.length > 0) return { result: 'MISMATCH', reason: 'PUBLIC', found };
    return { result: 'MATCH', reason: 'EQUAL', found };
  },
};

/** The rule that lets everyone in, unless an earlier one keeps everyone out. */
function openingEntry(entries: readonly AclEntry[], port: number, protocol: string, v6: boolean): AclEntry[] {
  const fitting = entries.filter(
    ({ protocol: own, from, to, cidr }) =>
      (own === 'all' || own === protocol) && isBetween(port, from, to) && cidr.includes(':') === v6,
  );
  const first = fitting.find(({ action, cidr }) => (action === 'deny' ? cidr.endsWith('/0') : isInternet(cidr)));
  return first !== undefined && first.action === 'allow' ? [first] : [];
}

function isBetween(port: number, from: number | null, to: number | null): boolean {
  return from !== null && to !== null && from <= port && port <= to;
}
