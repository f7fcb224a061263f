import type { Closed } from '../../access/closed.ts';
import type { Engine, Grant } from '../../access/engine.ts';
import { coverPattern } from '../../access/patterns/cover-pattern.ts';
import type { MatrixResource } from '../../engagement/matrix/access-matrix.ts';
import type { AccessInput } from './access-input.ts';
import type { Asker } from './asker.ts';
import type { ColumnAsk } from './column-asks.ts';
import { lakeGrant } from './lake-grant.ts';
import { matchesName } from './matches-name.ts';
import type { Ways } from './ways.ts';
import { waysOf } from './ways-of.ts';
import { writeCondition } from './write-condition.ts';

/** A right that somebody of a row has on an object of a column. */
export interface CellGrant {
  readonly asker: Asker;
  readonly ask: ColumnAsk;
  readonly grant: Grant;
  readonly ways: Ways;
  /**
   * `unknown`: only on conditions no rule knows · `runtime`: on tags an identity provider hands over · `unread`: a limit that is there
   * (boundary, public access block) was not read. An SCP or RCP that was not read leaves it open (decision 5).
   */
  readonly standing: 'open' | 'unknown' | 'runtime' | 'unread';
  /** The conditions on tags of the caller that the right hangs on, where an identity provider hands them over. */
  readonly onTags: readonly string[];
}

const urlKey = /^lambda:functionurlauthtype$/i;
const limits = new Set(['boundary', 'public-access-block']);
const sessionTags = 'セッションタグ未確認';

/** The rights that were found, and what was not read and could hide more of them. */
export interface Gathered {
  readonly grants: readonly CellGrant[];
  readonly closed: readonly Closed[];
}

/** Everything one asker may do on one object of a column, without what other columns or other actions are compared with. */
export function gatherGrants(
  asker: Asker,
  ask: ColumnAsk,
  column: MatrixResource | null,
  input: AccessInput,
): Gathered {
  const { engine, openUrls, unreadUrls } = input;
  const context = { ...asker.context, ...urlContext(ask, openUrls) };
  const actions = column?.actions ?? null;
  const lake = lakeGrant(asker, ask, input);
  const grants = engine.grants(asker.ask, ask.resource, { services: ask.services, context });
  const closed = new Set<Closed>();
  const unreadUrl = ask.known === null ? undefined : unreadUrls?.get(ask.known.arn);
  const found = [...grants, ...(lake === null ? [] : [lake])].flatMap((grant): CellGrant[] => {
    const { action, decision, resource } = grant;
    if (actions !== null && !actions.some((one) => matchesName(one.toLowerCase(), action.id.toLowerCase()))) return [];
    if (ask.except.some((part) => coverPattern(part, resource) === 'whole')) return [];
    // What the other side allows its own people is not ours to read.
    for (const part of decision.closed) if (asker.account !== null || part.part !== 'identity') closed.add(part);
    if (decision.result === 'denied') return [];
    const ways = waysOf(decision);
    if (unreadUrl !== undefined && ways.every((way) => way.some(({ clause }) => urlKey.test(clause.key)))) {
      closed.add(unreadUrl);
      return [];
    }
    const standing = standingOf(grant, ways, asker);
    const onTags = standing === 'runtime' ? tagConditions(grant, asker, engine) : [];
    return [{ asker, ask, grant, ways, standing, onTags }];
  });
  return { grants: found, closed: [...closed] };
}

function standingOf({ decision }: Grant, ways: Ways, asker: Asker): CellGrant['standing'] {
  if (decision.closed.some(({ part }) => limits.has(part))) return 'unread';
  if (ways.every((way) => way.some(({ unknown }) => unknown))) return 'unknown';
  const onTags =
    decision.qualifiers.includes(sessionTags) ||
    ways.every((way) =>
      way.some(({ clause }) => [clause.key, ...clause.values].some((text) => /aws:principaltag\//i.test(text))),
    );
  return onTags && asker.tagsFromProvider ? 'runtime' : 'open';
}

/** The clauses of the deciding statements that speak of the caller's tags. */
function tagConditions({ action, resource, decision }: Grant, asker: Asker, engine: Engine): readonly string[] {
  const papers = engine.policiesFor({ principal: asker.ask, action: action.id, resource, resourceAccount: null });
  const read = [papers.identity, papers.resource, papers.boundary].flatMap((one) =>
    one === null || 'state' in one ? [] : one,
  );
  return decision.by.flatMap(({ policy, index }) =>
    read
      .filter(({ source }) => source.name === policy.name && source.arn === policy.arn)
      .flatMap(({ statements }) => statements.filter((one) => one.index === index))
      .flatMap(({ condition }) => condition)
      .filter(({ key, values }) => [key, ...values].some((text) => /aws:principaltag\//i.test(text)))
      .map((clause) => writeCondition({ clause, holds: true })),
  );
}

/** A function URL asks for no authentication only where it exists and says so (case A-63). */
function urlContext({ known }: ColumnAsk, openUrls: AccessInput['openUrls']): Asker['context'] {
  const open = known === null ? undefined : openUrls.get(known.arn);
  return open === undefined ? {} : { 'lambda:functionurlauthtype': [open ? 'NONE' : 'AWS_IAM'] };
}
