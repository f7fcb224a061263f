import { readText } from '../../facts/read-text.ts';
import type { PlaceContext } from '../place-context.ts';
import { compareSides } from './compare-sides.ts';
import type { CompletenessLine } from './completeness-line.ts';
import { makeSide } from './make-side.ts';
import { readElements } from './read-elements.ts';
import type { SourceAnswers } from './source-answers.ts';

const protectedBy = 'backup:ListProtectedResources';

/** Kinds of snapshots, the type AWS Backup gives their source, and the attribute that names it. */
const snapshots = [
  ['ebs-snapshot', 'EBS', 'volume', 'protected-volume', 'ec2:DescribeSnapshots'],
  ['db-snapshot', 'RDS', 'database', 'protected-database', 'rds:DescribeDBSnapshots'],
] as const;

/** Of the volumes and databases AWS Backup protects, those with a snapshot in the service's own list. */
export function* compareSnapshots(context: PlaceContext, sources: SourceAnswers): Iterable<CompletenessLine> {
  const { account, platform, region } = context.place;
  const reading = sources.read(protectedBy, account, region);
  if (!reading.known) return;
  const resources = readElements(sources.pages(reading.answers), 'Results');
  for (const [kind, type, attribute, subject, operation] of snapshots) {
    const population = context.population(kind);
    const names = resources
      .filter((resource) => readText(resource, 'ResourceType') === type)
      .map((resource) => readText(resource, 'ResourceArn')?.split(/[:/]/).at(-1));
    const code = population.complete ? null : (population.exact ?? population.code);
    if (names.length === 0 && reading.code === null) continue;
    const taken = new Set(
      population.facts.flatMap(({ attributes }) => {
        const value = attributes[attribute];
        return value?.state === 'seen' ? [String(value.value)] : [];
      }),
    );
    const found = names.filter((name) => name !== undefined && taken.has(name)).length;
    yield compareSides(
      { check: 'COUNTS', subject, object: null, platform, region },
      makeSide(operation, code === null ? found : null, population.refs, code),
      makeSide(protectedBy, reading.code === null ? names.length : null, reading.refs, reading.code),
    );
  }
}
