import type { World } from '../../access/world.ts';
import type { MatrixPrincipal } from '../../engagement/matrix/access-matrix.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { accessHead } from './access-head.ts';
import type { Asker } from './asker.ts';
import { askersOfRow } from './askers-of-row.ts';
import { citeStatements } from './cite-statements.ts';
import type { ColumnAsk } from './column-asks.ts';
import { heldRights } from './held-rights.ts';
import type { MatrixContext } from './matrix-context.ts';
import { openPapers } from './open-papers.ts';
import { organizationParties } from './organization-parties.ts';
import type { OutsideParty } from './outside-parties.ts';
import { outsiderOf } from './outsider-of.ts';
import type { RowMatch } from './principal-matches.ts';

const examples = 5;

/** Outside accounts and organisations no row names, each once for every account of ours that lets them in (cases ). */
export function* outsideRows(context: MatrixContext): Iterable<Row> {
  const { input, principals } = context;
  const { world } = input;
  for (const party of principals.outsideWithoutRow) {
    if (party.kind !== 'account') continue;
    const roles = party.where.filter(({ statement }) => statement.policy.kind === 'trust').map(({ of }) => of);
    const askers = askersOfRow(asRow(party), asMatch(party, roles, world), world, input.engine);
    yield* rowsOf(party, 'external-account', askers, context);
  }
  for (const party of organizationParties(context))
    yield* rowsOf(party, 'organization', [outsiderOf(party.id, world)], context);
}

function* rowsOf(
  party: OutsideParty,
  kind: 'external-account' | 'organization',
  askers: readonly Asker[],
  context: MatrixContext,
): Iterable<Row> {
  const { input } = context;
  const known = new Map([...input.world.resources, ...input.world.principals].map((one) => [one.arn, one]));
  for (const platform of input.platforms) {
    const account = platform.replace(/^aws:/, '');
    const where = party.where.filter(({ of }) => known.get(of)?.account === account);
    if (where.length === 0) continue;
    const own = kind === 'organization' && input.world.accounts.get(account)?.organization === party.id;
    const here = askers.filter((one) => one.account === null || one.account === account);
    const held = heldRights(
      here,
      context,
      asksOf(
        where.map(({ of }) => of),
        input.world,
      ),
    );
    const enters = here.some((one) => one.account !== null) || held.levels.length > 0;
    // That nobody comes in can be said only where every paper that could let the party in was read, and that it is foreign only
    // where the client's own accounts are known.
    const foreign = kind === 'external-account' ? input.world.ownUnread : undefined;
    const shut = [...openPapers(account, input.world), ...held.closed, ...here.flatMap((one) => one.closed)];
    const gap = enters ? foreign : shut[0];
    const seen = (input.events ?? [])
      .filter((event) => event.account === party.id)
      .map(({ at }) => at)
      .sort();
    yield makeRow(
      accessHead(own ? 'ACM-PRINCIPAL' : 'ACM-EXTERNAL', context, null, 'H'),
      { platform, region: 'global' },
      {
        object: { kind, id: party.id },
        ...(gap !== undefined
          ? { result: 'NOT_COLLECTED', reason: gap.code as Reason }
          : enters
            ? { result: 'MISMATCH', reason: own ? 'UNREGISTERED' : 'EXTERNAL' }
            : { result: 'MATCH', reason: 'EQUAL' }),
        found: {
          ...(gap === undefined ? { state: 'seen' } : { state: 'unread', code: gap.exact ?? gap.code }),
          value: {
            ...held.value,
            entries: where.slice(0, examples).map(({ of, statement: { policy, index, sid, effect } }) => ({
              of,
              by: citeStatements([{ policy, index, sid, effect }]),
            })),
            entryCount: where.length,
            firstSeen: seen[0] ?? null,
          },
        },
        qualifiers: [...new Set([...here.flatMap(({ qualifiers }) => qualifiers), ...held.qualifiers])],
        evidence: [
          ...(gap?.refs ?? []),
          ...where.flatMap(({ of, statement }) => [...(known.get(of)?.refs ?? []), ...statement.policy.refs]),
        ].slice(0, 60),
      },
    );
  }
}

/** The resources whose policies name the party, whether or not a column has them. */
function asksOf(arns: readonly string[], { resources }: World): readonly ColumnAsk[] {
  return resources
    .filter(({ arn }) => arns.includes(arn))
    .map((known) => ({
      resource: known.arn,
      account: known.account,
      known,
      services: [...new Set([known.arn, ...known.inside].map((arn) => arn.split(':')[2] ?? ''))],
      except: [],
      represents: false,
    }));
}

function asRow({ id }: OutsideParty): MatrixPrincipal {
  return {
    id,
    name: id,
    kind: 'external',
    duty: null,
    employeeNo: null,
    matchers: [{ by: 'externalAccount', value: id, account: null }],
    mapping: { status: 'confirmed', by: null, at: null },
    condition: null,
    contract: null,
    validFrom: null,
    validTo: null,
    at: '',
  };
}

function asMatch({ id, principals }: OutsideParty, roles: readonly string[], world: World): RowMatch {
  const partition = [...world.accounts.values()][0]?.partition ?? 'aws';
  return {
    row: id,
    rung: 'explicit',
    principals: roles,
    outside: [...new Set([`arn:${partition}:iam::${id}:root`, ...principals.filter((one) => one.startsWith('arn:'))])],
    members: [],
    isEmptyGroup: false,
    unprovisioned: [],
    closed: [],
    candidates: [],
  };
}
