import { functions } from '../../src/evaluation/functions/functions.ts';
import type { Row } from '../../src/evaluation/row.ts';
import type { Attribute, FactKind } from '../../src/facts/fact-kind.ts';
import type { BaselineItem } from '../../src/procedures/baseline-item.ts';
import type { CapacityMetric } from '../../src/procedures/capacity-metric.ts';

/** How a rule comes by an operation's answers: `list` its objects stand in them, `among` they are searched, `ask` one is asked per object. */
export type Reading = 'list' | 'among' | 'ask';

/** Kinds that the methods which are no baseline rows look at, with every attribute they have. */
const methodKinds: Readonly<Record<string, readonly string[]>> = {
  'POP-ACCOUNT': ['caller-identity'],
  'POP-ORGANIZATION': ['organization-account'],
  'POP-REGION': ['account-region'],
  // What lies in the account of the row; what hangs on the cell, its column or its policy is told by the evidence the row cites.
  'ACM-CELL': ['iam-role'],
  'ACM-ROW': ['iam-role'],
  'ACM-PRINCIPAL': ['iam-user-credential'],
  'ACM-EXTERNAL': ['iam-role', 's3-bucket'],
};

/** Says of any row which operations its rule reads, from the declarations alone: nothing of the row's own references is used. */
export function declaredReading(
  kinds: readonly FactKind[],
  baseline: readonly BaselineItem[],
  metrics: readonly CapacityMetric[],
): (row: Row) => ReadonlyMap<string, Reading> | null {
  const byKind = new Map(kinds.map((kind) => [kind.kind, kind]));
  const items = new Map(baseline.map((item) => [item.id, item]));
  const known = new Map<string, ReadonlyMap<string, Reading> | null>();
  const ofRule = (rule: string): ReadonlyMap<string, Reading> | null => {
    const [id = rule, other] = rule.split('/');
    const named = methodKinds[id];
    if (named !== undefined) return joinReadings(named.map((kind) => ofKind(byKind.get(kind), null)));
    if (id.startsWith('CAP-')) {
      const watched = metrics.filter(({ names }) => names.includes(id.slice(4))).map(({ kind }) => kind);
      return joinReadings([
        ofKind(byKind.get('alarm'), null),
        ...watched.map((kind) => ofKind(byKind.get(kind), ['name'])),
      ]);
    }
    const item = items.get(id);
    const check =
      other === undefined ? item?.check : item?.moreChecks?.find(({ fact }) => fact === other || rule.endsWith(fact));
    if (check === undefined || check === null) return null;
    const rests = functions.find(({ name }) => name === check.function)?.rests ?? [];
    const names = [...(check.where ?? []), ...check.conditions].map(({ attribute }) => attribute);
    return ofKind(byKind.get(check.fact), [...names, ...rests]);
  };
  return (row) => {
    const rule = row.rule.id;
    if (!known.has(rule)) known.set(rule, ofRule(rule));
    return known.get(rule) ?? null;
  };
}

/** Every operation a kind of fact reads, whatever for. */
export function operationsOfKind(kind: FactKind): ReadonlySet<string> {
  return new Set(ofKind(kind, null).keys());
}

function ofKind(kind: FactKind | undefined, attributes: readonly string[] | null): ReadonlyMap<string, Reading> {
  if (kind === undefined) return new Map();
  const own = new Map<string, Reading>([[`${kind.list.service}:${kind.list.operation}`, 'list']]);
  const read = Object.entries(kind.attributes).filter(([name]) => attributes === null || attributes.includes(name));
  return joinReadings([own, ...read.map(([, attribute]) => ofAttribute(attribute))]);
}

function ofAttribute(attribute: Attribute): ReadonlyMap<string, Reading> {
  if ('combine' in attribute) return joinReadings(attribute.combine.map(ofAttribute));
  if ('among' in attribute) return new Map([[`${attribute.among.service}:${attribute.among.operation}`, 'among']]);
  if ('ask' in attribute) return new Map([[`${attribute.ask.service}:${attribute.ask.operation}`, 'ask']]);
  return new Map();
}

function joinReadings(readings: readonly ReadonlyMap<string, Reading>[]): ReadonlyMap<string, Reading> {
  const joined = new Map<string, Reading>();
  for (const reading of readings) for (const [key, how] of reading) if (!joined.has(key)) joined.set(key, how);
  return joined;
}
