import type { Connection } from './connection.ts';
import type { DrawnLink } from './drawn-link.ts';

/** The connections by which both ends of a line without a kind hang on one transit gateway or service network. */
export function sharedHubs(ends: DrawnLink['ends'], connections: readonly Connection[]): readonly Connection[] {
  const hanging = (ids: readonly string[]): readonly Connection[] =>
    connections.filter((one) => one.isActive && spokeOf(one).some((id) => ids.includes(id)));
  const others = hanging(ends[1].ids);
  return hanging(ends[0].ids).flatMap((one) => {
    const other = others.find((each) => each !== one && hubOf(each) === hubOf(one));
    return other === undefined ? [] : [one, other];
  });
}

/** What hangs on the hub of a connection; nothing where it has none. */
function spokeOf({ kind, ends }: Connection): readonly string[] {
  if (kind === 'transit-gateway') return ends[0];
  return kind === 'service-network' ? ends[1] : [];
}

function hubOf({ kind, ends }: Connection): string {
  return (kind === 'transit-gateway' ? ends[1] : ends[0])[0] ?? '';
}
