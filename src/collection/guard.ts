import type { Collector, Operation } from '../collectors/collector.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { deniedActions } from './denied-actions.ts';
import { matchAction } from './match-action.ts';
import { serviceNames } from './service-names.ts';
import type { Source } from './source.ts';

/** Operations that only read; a declaration with another verb is refused whatever it says of itself. */
const readingVerb =
  /^(?:Get|List|Describe|BatchGet|Lookup|Search|Select|HeadObject$|HeadBucket$|GenerateCredentialReport$|GenerateServiceLastAccessedDetails$)/;

/** Input members that would bring secret values into an answer, with the one value that keeps them out. */
const secretSwitches: Readonly<Record<string, boolean>> = {
  includevalue: false,
  includevalues: false,
  withdecryption: false,
  includesecretvalue: false,
  hidepassword: true,
};

/** Stands before a source and refuses, before anything is sent, every question that no declaration allows. */
export function guard<S extends Source>(source: S, collectors: readonly Collector[]): S {
  const declared = declaredInputs(collectors);
  const ask: Source['ask'] = async (question, page) => {
    const { service, operation, input } = question;
    const members = declared.get(`${service}:${operation}`);
    if (members === undefined || !readingVerb.test(operation) || showsContents(service, operation)) {
      throw new AkashiError('QUESTION_NOT_DECLARED', { service, operation });
    }
    const refuse = (member: string, seen: string): never => {
      throw new AkashiError('INPUT_FORBIDDEN', { service, operation, member, seen });
    };
    for (const member of [...Object.keys(input), ...(page === null ? [] : [page.member])]) {
      if (!members.has(member)) refuse(member, 'not declared');
    }
    for (const [member, value] of switchesIn(input)) {
      if (value !== secretSwitches[member.toLowerCase()]) refuse(member, String(value));
    }
    return source.ask(question, page);
  };
  return { ...source, ask };
}

/** Members a question may have, by operation; whose credentials are used may always be asked. */
function declaredInputs(collectors: readonly Collector[]): ReadonlyMap<string, ReadonlySet<string>> {
  const declared = new Map<string, Set<string>>([['sts:GetCallerIdentity', new Set()]]);
  for (const collector of collectors) {
    for (const operation of collector.operations) {
      const key = `${operation.service ?? collector.service}:${operation.operation}`;
      declared.set(key, new Set([...(declared.get(key) ?? []), ...membersOf(operation)]));
    }
  }
  return declared;
}

function membersOf({ input = {}, inputs = [], parent, fill = {}, paging }: Operation): readonly string[] {
  return [
    ...[input, ...inputs, parent?.bind ?? {}, fill, paging?.size ?? {}].flatMap(Object.keys),
    ...(parent?.batch === undefined ? [] : [parent.batch.member]),
    ...(paging === undefined ? [] : [paging.request]),
  ];
}

function showsContents(service: string, operation: string): boolean {
  const action = `${serviceNames[service]?.iam ?? service}:${operation}`;
  return deniedActions.some((pattern) => matchAction(pattern, action));
}

function switchesIn(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]) =>
    member.toLowerCase() in secretSwitches ? [[member, inner] as const] : switchesIn(inner),
  );
}
