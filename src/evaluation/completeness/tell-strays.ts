import type { PlannedPlatform } from '../../evidence/plan.ts';
import type { Population } from '../../facts/fact.ts';
import { readMember } from '../../facts/read-member.ts';
import { compareSides } from './compare-sides.ts';
import type { CompletenessLine, CompletenessSide } from './completeness-line.ts';
import { enabledRegions } from './enabled-regions.ts';
import { grouped } from './grouped.ts';
import { makeSide } from './make-side.ts';
import { readElements } from './read-elements.ts';
import type { SourceAnswers } from './source-answers.ts';

/** The questions of the stray check, the list each answers, and how many resources an element of it stands for. */
const questions = [
  ['config:GetDiscoveredResourceCounts', 'resourceCounts', (element: unknown) => Number(readMember(element, 'count'))],
  ['ec2:DescribeInstances', 'Reservations[].Instances', () => 1],
  ['ec2:DescribeVpcs', 'Vpcs', () => 1],
  ['rds:DescribeDBInstances', 'DBInstances', () => 1],
  ['lambda:ListFunctions', 'Functions', () => 1],
] as const;

/** What one question found in a region, and how much of it AWS itself put there. */
interface Stray {
  readonly side: CompletenessSide;
  readonly ofAws: number;
}

/**
 * What stands in enabled regions that the engagement leaves out (domain E.3, 2): told region by region, not judged.
 * Questions that found nothing, and those closed by the same code, share a line.
 */
export function* tellStrays(
  { platform, account, regions: planned }: PlannedPlatform,
  regions: Population,
  buckets: Population,
  sources: SourceAnswers,
): Iterable<CompletenessLine> {
  for (const region of enabledRegions(regions)) {
    if (planned.includes(region)) continue;
    const found = [...questions.map((question) => ask(question, account, region, sources)), bucketsIn(region, buckets)];
    const groups = grouped(found, ({ side }) => side.code ?? (side.count === 0 ? 'NONE' : side.source));
    for (const group of groups.values()) {
      const { side, ofAws } = group[0] as Stray;
      const told = group.length > 1 ? { ...side, source: 'strays', value: `${group.length}/${found.length}` } : side;
      const head = { check: 'STRAYS' as const, subject: told.source, object: null, platform, region };
      yield compareSides(head, makeSide('declared', 0), told, [{ word: 'DEFAULT_VPC', count: -ofAws }]);
    }
  }
}

function ask(
  [name, each, weigh]: (typeof questions)[number],
  account: string,
  region: string,
  sources: SourceAnswers,
): Stray {
  const reading = sources.read(name, account, region);
  const elements = reading.code === null ? readElements(sources.pages(reading.answers), each) : [];
  const count = elements.reduce<number>((sum, element) => sum + weigh(element), 0);
  const isDefault = elements.filter((element) => readMember(element, 'IsDefault') === true).length;
  return {
    side: makeSide(name, reading.code === null ? count : null, reading.refs, reading.code),
    ofAws: name === 'ec2:DescribeVpcs' ? isDefault : 0,
  };
}

/** Buckets are listed for all regions at once; those of this one are counted. */
function bucketsIn(region: string, buckets: Population): Stray {
  const there = buckets.facts.filter(({ attributes }) => {
    const at = attributes['region'];
    return at?.state === 'seen' && at.value === region;
  });
  const code = buckets.complete ? null : (buckets.exact ?? buckets.code);
  return { side: makeSide('s3:ListBuckets', code === null ? there.length : null, buckets.refs, code), ofAws: 0 };
}
