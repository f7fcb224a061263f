import type { Family } from '../addresses.ts';
import type { AclLine } from '../elements/network-acl.ts';
import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { uniteTraffic } from '../traffic/unite-traffic.ts';
import { wholeTraffic } from '../traffic/whole-traffic.ts';
import type { Traffic } from '../traffic.ts';
import type { Cite } from './admission.ts';
import type { Grid } from './grid.ts';
import { type Painted, paintSpans } from './paint-spans.ts';

/** What the lines of a network ACL that name an address let through and refuse, each with the packets it decides. */
export interface AclVerdict {
  readonly allowed: Traffic;
  readonly allows: readonly Cite[];
  readonly denies: readonly Cite[];
}

/** Compiles one direction of a network ACL for one family: the first line that fits decides, and what none fits is refused. */
export function aclGate(acl: string, lines: readonly AclLine[], grid: Grid, family: Family): Painted<AclVerdict> {
  const layers = lines
    .filter(({ addresses }) => addresses.family === family)
    .map((line) => ({ line, span: grid.cover(line.addresses) }));
  return paintSpans(layers, (covering) => {
    let left: Traffic = wholeTraffic;
    const allows: Cite[] = [];
    const denies: Cite[] = [];
    for (const { line } of covering) {
      const traffic = intersectTraffic(left, line.traffic);
      if (traffic.length === 0) continue;
      left = subtractTraffic(left, traffic);
      const rule = { kind: 'network-acl', of: acl, line: String(line.number), refs: line.refs } as const;
      (line.allow ? allows : denies).push({ rule, traffic });
    }
    const all = uniteTraffic(...allows.map(({ traffic }) => traffic));
    return { allowed: all[0]?.[1] === wholeTraffic[0]?.[1] && all[0]?.[0] === 0 ? wholeTraffic : all, allows, denies };
  });
}
