import type { Fact, Population } from '../../facts/fact.ts';
import { readText } from '../../facts/read-text.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Closed } from '../closed.ts';
import type { Policy } from '../policy.ts';
import { closedPart } from './closed-part.ts';
import type { GatheredResources } from './gather-resources.ts';
import type { GatheredPlace } from './gathered-place.ts';
import { lakeActions } from './lake-actions.ts';
import { readPaper } from './read-paper.ts';
import type { ResourceDraft } from './resource-draft.ts';
import { writeGrants } from './write-grants.ts';

/**
 * The data catalogue of AWS Glue in one region: catalogue, databases, and the tables Lake Formation speaks of, all under the one
 * policy of the catalogue, each with the rights Lake Formation gives on it.
 */
export function gatherCatalog(place: GatheredPlace, partition: string): GatheredResources {
  const { account } = place;
  const { region } = place.place;
  const prefix = `arn:${partition}:glue:${region}:${account}`;
  const databases = place.population('glue-database');
  const rights = place.population('lake-permission');
  const policies = place.population('glue-catalog-policy');
  if (databases.facts.length + rights.facts.length + policies.facts.length === 0)
    return { drafts: [], closed: databases.complete ? [] : [closedPart('list', `${prefix}:*`, databases)] };
  const policy = catalogPolicy(policies, `${prefix}:catalog`);
  const granted = rights.facts.flatMap((fact) => grantOf(fact, prefix));
  const tables = new Set(granted.map(({ on }) => on).filter((on) => /:table\/[^/]+\/[^*]+$/.test(on)));
  const found: readonly (readonly [string, string, Fact['refs']])[] = [
    [`${prefix}:catalog`, 'glue-catalog', policies.refs],
    ...databases.facts.map((fact) => [`${prefix}:database/${fact.id}`, 'glue-database', fact.refs] as const),
    ...[...tables].map(
      (arn) => [arn, 'glue-table', granted.find(({ on }) => on === arn)?.policy.source.refs ?? []] as const,
    ),
  ];
  const drafts = found.map(([arn, kind, refs]): ResourceDraft => {
    const own = granted.filter(({ on }) => on === arn || coversTable(on, arn)).map((one) => one.policy);
    const inside = kind === 'glue-database' ? [`${prefix}:table/${arn.slice(arn.lastIndexOf('/') + 1)}/*`] : [];
    return {
      resource: {
        arn,
        kind,
        service: 'glue',
        account,
        region,
        name: kind === 'glue-catalog' ? 'catalog' : arn.slice(arn.indexOf('/') + 1),
        policy,
        grants: rights.complete ? own : closedPart('grants', arn, rights),
        inside,
        refs,
      },
      tagList: null,
      key: null,
      block: null,
      behind: null,
    };
  });
  return { drafts, closed: databases.complete ? [] : [closedPart('list', `${prefix}:*`, databases)] };
}

/** Several documents speak of the same catalogue: their statements are one policy, each naming the paper it stands in. */
function catalogPolicy(policies: Population, arn: string): Policy | null | Closed {
  if (!policies.complete) return closedPart('resource', arn, policies);
  const source = { kind: 'resource', name: 'catalog policy', arn, version: null, attachedTo: null } as const;
  const papers: Policy[] = [];
  for (const fact of policies.facts) {
    const paper = readPaper(fact.attributes['policyDocument'], 'resource', arn, source);
    if (paper === null) continue;
    if (!('statements' in paper)) return paper;
    papers.push(paper);
  }
  const [first] = papers;
  return first === undefined ? null : { ...first, statements: papers.flatMap(({ statements }) => statements) };
}

/** A right outside IAM; the group IAMAllowedPrincipals is left out: it says that IAM alone decides. */
function grantOf(fact: Fact, prefix: string): readonly { readonly on: string; readonly policy: Policy }[] {
  const principal = seenValue(fact, 'principal');
  const resource = seenValue(fact, 'resource');
  const on = arnOf(resource, prefix);
  if (typeof principal !== 'string' || principal === 'IAM_ALLOWED_PRINCIPALS' || on === null) return [];
  const permissions = readTexts(seenValue(fact, 'permissions'), '$');
  const grantable = readTexts(seenValue(fact, 'grantable'), '$');
  const name = `Lake Formation ${permissions.join(', ')}`;
  const source = { kind: 'grant', name, arn: on, version: null, attachedTo: null, refs: fact.refs } as const;
  const entries = [...permissions, ...(grantable.length > 0 ? ['GRANT'] : [])].map((permission) => ({
    sid: permission,
    principals: [`AWS:${principal}`],
    actions: lakeActions(permission),
    resources: [on],
  }));
  return [{ on, policy: writeGrants(source, entries) }];
}

function arnOf(resource: unknown, prefix: string): string | null {
  const database =
    readText(resource, 'Table.DatabaseName') ??
    readText(resource, 'TableWithColumns.DatabaseName') ??
    readText(resource, 'DataCellsFilter.DatabaseName');
  const table =
    readText(resource, 'Table.Name') ??
    readText(resource, 'TableWithColumns.Name') ??
    readText(resource, 'DataCellsFilter.TableName');
  if (database !== undefined) return `${prefix}:table/${database}/${table ?? '*'}`;
  const name = readText(resource, 'Database.Name');
  if (name !== undefined) return `${prefix}:database/${name}`;
  return typeof resource === 'object' && resource !== null && 'Catalog' in resource ? `${prefix}:catalog` : null;
}

/** A right on all tables of a database. */
function coversTable(on: string, arn: string): boolean {
  return on.endsWith('/*') && arn.startsWith(on.slice(0, -1));
}
