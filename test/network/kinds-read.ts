import type { FactKind } from '../../src/facts/fact-kind.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import { gatherTopology } from '../../src/network/topology/gather-topology.ts';

/** The kinds of fact that gathering asks for, in a region and in an account. */
export function kindsRead(): readonly FactKind[] {
  const asked = new Set<string>();
  const nothing = { platform: 'aws:1', complete: true, code: null, exact: null, refs: [], at: null, facts: [] };
  const population = (kind: string): never => {
    asked.add(kind);
    return { ...nothing, kind, region: 'x' } as never;
  };
  gatherTopology(['global', 'x'].map((region) => ({ place: { platform: 'aws:1', account: '1', region }, population })));
  return factKinds.filter(({ kind }) => asked.has(kind));
}
