import { storeRows } from '../../access/world/store-rows.ts';
import type { SeparationLine } from '../../engagement/network/separation-design.ts';
import type { Gap } from '../trusts/hold-back.ts';
import { listUnits, type Unit } from './list-units.ts';
import { tenancyGapDraft } from './tenancy-gap-draft.ts';
import type { TenancyGap } from './tenancy-gaps.ts';
import type { TenancyInput } from './tenancy-input.ts';
import type { TenancyDraft } from './tenancy-row.ts';
import type { Tenancy, Thing } from './tenant.ts';

type Judged = Pick<TenancyDraft, 'result' | 'reason' | 'found' | 'evidence' | 'qualifiers'>;

const shown = 20;

/** Whether what holds the objects of one tenant (its account, VPC, database …) holds those of another, too. */
export function judgeUnits(
  line: SeparationLine,
  kinds: readonly string[],
  tenancy: Tenancy,
  gaps: readonly TenancyGap[],
  { world, topology }: TenancyInput,
): Judged {
  const units = listUnits(line.model, kinds, tenancy, world, topology);
  const asked = line.tenant?.trim() ?? null;
  const concerned = (unit: Unit): boolean => asked === null || unit.tenants.has(asked);
  const shared = units.filter((unit) => unit.tenants.size > 1 && concerned(unit));
  const refs = (all: readonly Unit[]): Judged['evidence'] =>
    all.flatMap(({ things }) => things.flatMap((one) => one.refs));
  const tell = (all: readonly Unit[]): readonly object[] =>
    all.slice(0, shown).map(({ id, tenants }) => ({ id, tenants: [...tenants].sort() }));
  if (shared.length > 0) {
    const value = { shared: tell(shared), count: shared.length };
    return {
      result: 'MISMATCH',
      reason: 'VALUE',
      found: { state: 'seen', value },
      evidence: refs(shared),
      qualifiers: ['テナント間で共用'],
    };
  }
  const held = units.filter(({ tenants }) => tenants.size > 0);
  const gap = openOf(units, kinds, tenancy, gaps) ?? accountGap(tenancy, world);
  if (gap !== null) return tenancyGapDraft(gap, refs(held));
  const wanted = asked === null ? tenancy.tenants.map(({ name }) => name) : [asked];
  const missing = wanted.filter((name) => !units.some(({ tenants }) => tenants.has(name)));
  const found = (more: object): Judged['found'] => ({
    state: 'seen',
    value: { units: tell(held), count: held.length, ...more },
  });
  if (missing.length > 0)
    return {
      result: 'INDETERMINATE',
      reason: 'UNASSIGNED',
      found: found({ missing }),
      evidence: refs(held),
      qualifiers: [`照合値に当たるものがないテナント：${missing.join('、')}`],
    };
  const loose = kinds.length === 0 ? [] : units.filter(({ tenants }) => tenants.size === 0);
  if (loose.length > 0)
    return {
      result: 'INDETERMINATE',
      reason: 'UNASSIGNED',
      found: found({ unassigned: loose.slice(0, shown).map(({ id }) => id) }),
      evidence: refs(units),
      qualifiers: ['どのテナントのものか分からないリソースあり'],
    };
  return { result: 'MATCH', reason: 'EQUAL', found: found({}), evidence: refs(held) };
}

/** A list, or tags, that may put something of another tenant's where one tenant's things are. */
function openOf(
  units: readonly Unit[],
  kinds: readonly string[],
  tenancy: Tenancy,
  gaps: readonly TenancyGap[],
): Gap | null {
  const services = new Set(
    kinds.map((kind) => storeRows.find((row) => row.kind === kind)?.service ?? kind.split('-')[0]),
  );
  const list = gaps.find(({ service }) => kinds.length === 0 || services.has(service));
  if (list !== undefined) return list;
  const hidden: Thing | undefined = units.flatMap(({ things }) => things).find((one) => tenancy.isOpen(one));
  return hidden?.tags.state === 'unread' ? hidden.tags : null;
}

/** An account by which a tenant is told and that nobody looked into. */
function accountGap({ tenants }: Tenancy, { accounts }: TenancyInput['world']): Gap | null {
  const named = tenants.flatMap(({ matches }) => matches.filter((word) => /^\d{12}$/.test(word)));
  return named.some((id) => !accounts.has(id)) ? { code: 'NOT_ATTEMPTED', exact: null, refs: [] } : null;
}
