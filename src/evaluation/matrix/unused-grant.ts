import type { AccessInput } from './access-input.ts';
import type { CellGrant } from './gather-grants.ts';

/** How long nobody used what a cell grants; `null` days where AWS never saw a use (it tracks at least 400 days). */
export interface UnusedGrant {
  readonly days: number | null;
  readonly last: string | null;
}

/** From so many days on a right that nobody uses is worth an observation. */
const quiet = 90;
const day = 86_400_000;

/** Whether what is granted lies unused; an observation that never changes a result, and no proof of a right (domain C.4.9, case A-52). */
export function unusedGrant(grants: readonly CellGrant[], { lastAccess, asOf }: AccessInput): UnusedGrant | null {
  const uses: string[] = [];
  let known = false;
  for (const asker of new Set(grants.map((one) => one.asker))) {
    const record = lastAccess(asker.ask);
    if (record === null) return null;
    known = true;
    const services = new Set(grants.filter((one) => one.asker === asker).map(({ grant }) => grant.action.service));
    for (const [service, last] of Object.entries(record)) if (services.has(service)) uses.push(last);
  }
  if (!known) return null;
  const last = uses.sort().at(-1) ?? null;
  if (last === null) return { days: null, last };
  const days = Math.floor((Date.parse(asOf) - Date.parse(last)) / day);
  return days >= quiet ? { days, last } : null;
}
