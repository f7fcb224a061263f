import type { World, WorldResource } from '../../access/world.ts';
import type { MatrixResource } from '../../engagement/matrix/access-matrix.ts';
import type { ColumnMatch, ResourceMatches } from './resource-matches.ts';

/** One question a column puts to the engine: an ARN or pattern, of whose services, and what of it belongs to another column. */
export interface ColumnAsk {
  readonly resource: string;
  /** Account that owns it; null for a whole service. */
  readonly account: string | null;
  readonly known: WorldResource | null;
  readonly services: readonly string[];
  /** Parts that another column speaks of. */
  readonly except: readonly string[];
  /** True where it stands for one object of the column, so that a required level must be given on it. */
  readonly represents: boolean;
}

/** The questions of one column: every object it names, and `*` for whole services, beside which objects with papers of their own matter to outside parties. */
export function columnAsks(column: MatrixResource, matches: ResourceMatches, world: World): readonly ColumnAsk[] {
  const match = matches.columns.get(column.id);
  if (match === undefined) return [];
  const known = new Map(world.resources.map((resource) => [resource.arn, resource]));
  const tied = matches.multi.filter(({ columns }) => columns.includes(column.id)).map(({ arn }) => arn);
  const own = [
    ...match.resources,
    ...tied.map((arn) => ({ arn, account: known.get(arn)?.account ?? null, by: 'pattern' as const, parts: [] })),
  ];
  return [
    ...match.services.map(({ service, account }) => ({
      resource: '*',
      account,
      known: null,
      services: [service],
      except: [],
      represents: true,
    })),
    ...own.flatMap(({ arn, account, by, parts }): ColumnAsk[] => {
      const resource = known.get(arn) ?? null;
      if (by === 'service' && (resource === null || !hasPapers(resource))) return [];
      // A tag that people and content share does not make a role content.
      if (by === 'tag' && column.target === '③' && resource === null) return [];
      const asks = parts.length > 0 ? parts : [arn];
      return asks.map((ask) => ({
        resource: ask,
        account,
        known: resource,
        services: servicesOf([arn, ...(parts.length > 0 ? parts : (resource?.inside ?? []))]),
        except: parts.length > 0 ? [] : partsElsewhere(arn, match, matches),
        represents: by !== 'service',
      }));
    }),
  ];
}

function hasPapers({ policy, grants }: WorldResource): boolean {
  return policy !== null || 'state' in grants || grants.length > 0;
}

function servicesOf(arns: readonly string[]): readonly string[] {
  return [...new Set(arns.map((arn) => arn.split(':')[2] ?? ''))].filter((service) => service !== '').sort();
}

function partsElsewhere(arn: string, own: ColumnMatch, { columns }: ResourceMatches): readonly string[] {
  return [...columns.values()]
    .filter(({ column }) => column !== own.column)
    .flatMap(({ resources }) => resources.filter((one) => one.arn === arn).flatMap(({ parts }) => parts));
}
