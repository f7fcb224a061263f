import type { PlannedPlatform } from '../evidence/plan.ts';
import type { Asked } from './asked.ts';
import { elementsOf } from './elements-of.ts';
import { valueAt } from './value-at.ts';

/** What an account says of its regions: the enabled ones the engagement leaves out, and those that are not enabled. */
export interface Regions {
  readonly regions: readonly string[];
  readonly disabled: ReadonlySet<string>;
  /** Set when the account did not say. */
  readonly unread: { readonly code: string; readonly id: string | null } | null;
}

const enabled: readonly unknown[] = ['ENABLED', 'ENABLED_BY_DEFAULT', 'ENABLING'];

/** Reads the answers of ListRegions (Account Management API, RegionOptStatus). */
export function regionsOutside({ regions: within }: PlannedPlatform, asked: Asked | undefined): Regions {
  const listed = (asked?.parents ?? []).flatMap(({ pages }) => pages.flatMap((page) => elementsOf(page, 'Regions')));
  const named = listed.map((region) => ({
    name: String(valueAt(region, 'RegionName')),
    status: valueAt(region, 'RegionOptStatus'),
  }));
  const outside = named.filter(({ name, status }) => enabled.includes(status) && !within.includes(name));
  const off = named.filter(({ status }) => status === 'DISABLED' || status === 'DISABLING');
  const unread = asked === undefined ? { code: 'NOT_ATTEMPTED', id: null } : asked.unread;
  return { regions: outside.map(({ name }) => name).sort(), disabled: new Set(off.map(({ name }) => name)), unread };
}
