import type { Operation, Parent } from '../../../src/collectors/collector.ts';
import { collectors } from '../../../src/collectors/collectors.ts';
import { uncountedTypes } from '../../../src/evaluation/completeness/uncounted-types.ts';
import type { FactKind } from '../../../src/facts/fact-kind.ts';
import { factKinds } from '../../../src/facts/fact-kinds.ts';
import { readTexts } from '../../../src/facts/read-texts.ts';
import { walkPath } from '../../../src/facts/walk-path.ts';
import { Ask } from '../ask.ts';
import { answers } from './answers.ts';

const operations = new Map<string, Operation>(
  collectors.flatMap(({ service, operations: list }) =>
    list.map((one) => [`${one.service ?? service}:${one.operation} ${one.scope}`, one] as const),
  ),
);

/** Ids of what the services of a place list themselves, by AWS Config type; global ones where Config records them. */
export function listedHere(ask: Ask): Readonly<Record<string, readonly string[]>> {
  const lists: Record<string, readonly string[]> = {};
  for (const { configType, scope, list } of factKinds) {
    if (configType === undefined || uncountedTypes.has(configType)) continue;
    if (list.single === true || list.elements !== undefined || list.service === 'iam') continue;
    const edge = scope === 'account' && ask.region === 'us-east-1' && list.service !== 's3';
    if (scope !== 'region' && !edge) continue;
    lists[configType] = [...(lists[configType] ?? []), ...idsOf(edge ? accountWide(ask) : ask, list, scope)];
  }
  return ask.region === 'ap-northeast-1' ? { ...lists, ...identitiesOf(ask) } : lists;
}

function idsOf(ask: Ask, { service, operation, each, where, id }: FactKind['list'], scope: string): string[] {
  const declared = operations.get(`${service}:${operation} ${scope}`);
  if (declared === undefined) return [];
  const inputs = (declared.inputs ?? [{}]).map((input) => ({ ...declared.input, ...input }));
  const questions = declared.parent === undefined ? inputs : inputsUnder(ask, service, declared.parent, scope);
  return questions
    .flatMap((input) => walkPath(said(ask, service, operation, input), each === '$' ? '$' : `${each}[]`))
    .map(({ value }) => value)
    .filter((element) => where?.(element, ask.region) ?? true)
    .map((element, at) =>
      typeof id === 'string' ? String(walkPath(element, id)[0]?.value ?? at) : id(element, ask.account),
    );
}

/** Questions under a list that hangs on no other list. */
function inputsUnder(
  ask: Ask,
  own: string,
  { operation, service = own, each, bind, where }: Parent,
  scope: string,
): object[] {
  if (operations.get(`${service}:${operation} ${scope}`)?.parent !== undefined || where !== undefined) return [];
  return walkPath(said(ask, service, operation, {}), `${each}[]`).map(({ value }) =>
    Object.fromEntries(Object.entries(bind).map(([member, path]) => [member, walkPath(value, path)[0]?.value])),
  );
}

function said(ask: Ask, service: string, operation: string, input: object, token: unknown = null): unknown {
  const question = { ...ask.question, service, operation, input: input as Readonly<Record<string, unknown>> };
  return answers[service]?.[operation]?.(new Ask(ask.company, question, token)) ?? {};
}

/** Users, groups, roles and customer managed policies, which Config records in the one region that records what is global. */
function identitiesOf(ask: Ask): Readonly<Record<string, readonly string[]>> {
  const pages: unknown[] = [];
  for (let token: unknown = null; pages.length < 9; ) {
    const page = said(accountWide(ask), 'iam', 'GetAccountAuthorizationDetails', {}, token);
    pages.push(page);
    token = walkPath(page, 'Marker')[0]?.value ?? null;
    if (token === null) break;
  }
  const all = (path: string): string[] => pages.flatMap((page) => readTexts(page, path));
  return {
    'AWS::IAM::User': all('UserDetailList[].Arn'),
    'AWS::IAM::Group': all('GroupDetailList[].Arn'),
    'AWS::IAM::Role': all('RoleDetailList[].Arn'),
    'AWS::IAM::Policy': all('Policies[].Arn').filter((arn) => !arn.startsWith('arn:aws:iam::aws:')),
  };
}

/** The same account asked once for all its regions. */
function accountWide(ask: Ask): Ask {
  return new Ask(ask.company, { ...ask.question, region: 'global' }, null);
}
