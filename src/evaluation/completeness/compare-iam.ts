import type { Fact, Population } from '../../facts/fact.ts';
import type { PlaceContext } from '../place-context.ts';
import { compareSides } from './compare-sides.ts';
import type { CompletenessLine, CompletenessSide } from './completeness-line.ts';
import { makeSide } from './make-side.ts';
import { populationSide } from './population-side.ts';

const details = 'iam:GetAccountAuthorizationDetails';

/** IAM counted three ways: the authorization details, the account summary, and the rows of the credential report (root's is one more). */
export function* compareIam(context: PlaceContext): Iterable<CompletenessLine> {
  const { platform, region } = context.place;
  const about = (subject: string) => ({ check: 'COUNTS' as const, subject, object: null, platform, region });
  const summary = context.population('account-summary');
  for (const [kind, attribute] of [
    ['iam-user', 'users'],
    ['iam-group', 'groups'],
    ['iam-role', 'roles'],
  ] as const) {
    yield compareSides(about(kind), populationSide(details, context.population(kind)), summarySide(summary, attribute));
  }
  const policies = context.population('iam-policy');
  const managed = { ...policies, facts: policies.facts.filter((fact) => is(fact, 'isInline') === false) };
  const byAws = managed.facts.filter((fact) => is(fact, 'isAwsManaged') === true).length;
  yield compareSides(about('iam-managed-policy'), populationSide(details, managed), summarySide(summary, 'policies'), [
    { word: 'AWS_MANAGED_POLICY', count: byAws },
  ]);
  const report = context.population('iam-user-credential');
  const rows = populationSide('iam:GetCredentialReport', report);
  const root = report.facts.filter(({ id }) => /:root$|<root_account>/.test(id)).length;
  const more = [{ word: 'ROOT_ROW' as const, count: root }];
  yield compareSides(about('iam-user-credential'), rows, summarySide(summary, 'users'), more);
  yield compareSides(about('iam-user-credential'), rows, populationSide(details, context.population('iam-user')), more);
}

function summarySide(summary: Population, attribute: string): CompletenessSide {
  const source = 'iam:GetAccountSummary';
  const value = summary.facts[0]?.attributes[attribute];
  if (!summary.complete || value?.state !== 'seen') {
    const code = value?.state === 'unread' ? (value.exact ?? value.code) : (summary.exact ?? summary.code);
    return makeSide(source, null, summary.refs, code ?? 'NOT_COUNTED');
  }
  return makeSide(source, Number(value.value), value.refs);
}

function is(fact: Fact, attribute: string): unknown {
  const value = fact.attributes[attribute];
  return value?.state === 'seen' ? value.value : undefined;
}
