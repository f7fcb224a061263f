import type { PlannedPlatform } from '../../evidence/plan.ts';
import type { Population } from '../../facts/fact.ts';
import { compareSides } from './compare-sides.ts';
import type { CompletenessLine } from './completeness-line.ts';
import type { Attempts } from './count-attempts.ts';
import { enabledRegions } from './enabled-regions.ts';
import { makeSide } from './make-side.ts';

/** Every region that is enabled in an account (EV-ENV-02) against those where something was read; one line per region. */
export function* compareRegions(
  { platform, account, regions: planned }: PlannedPlatform,
  regions: Population,
  attempts: ReadonlyMap<string, Attempts>,
): Iterable<CompletenessLine> {
  const enabled = new Set(enabledRegions(regions));
  const code = regions.complete ? null : (regions.exact ?? regions.code);
  for (const region of [...new Set([...enabled, ...planned])].sort()) {
    const seen = attempts.get(`${account} ${region}`);
    const first = makeSide(
      'account:ListRegions',
      code === null ? Number(enabled.has(region)) : null,
      regions.refs,
      code,
    );
    const closed = seen === undefined ? 'NOT_ATTEMPTED' : seen.read === 0 ? seen.code : null;
    const second = {
      ...makeSide('ledger', closed === null ? 1 : null, [], closed),
      value: seen === undefined ? null : `${seen.read}/${seen.put}`,
    };
    const line = compareSides({ check: 'REGIONS', subject: 'region', object: region, platform, region }, first, second);
    const outside = !planned.includes(region) && line.state === 'AGREED';
    yield outside ? { ...line, explanations: [{ word: 'EXCLUDED', count: null }] } : line;
  }
}
