import type { EscalationVariant } from '../../procedures/escalation-pattern.ts';
import type { Closed } from '../closed.ts';
import { closeUnread } from '../engine/close-unread.ts';
import type { WorldPrincipal } from '../world.ts';
import type { Candidate } from './candidate.ts';
import type { CandidateMaker } from './candidate-maker.ts';
import { fillTemplate } from './fill-template.ts';
import type { Host } from './host.ts';

const unprofiled = {
  ja: 'ロールにインスタンスプロファイルがあるかの証拠を入手していない',
  en: 'whether the role has an instance profile was not read',
};

const unlisted = {
  ja: 'ロールで動くものの一覧の証拠を入手しておらず、そのサービスが引き受けられるロールを到達先とみなしている',
  en: 'what runs with a role was not listed; a role the service may assume is taken for the target',
};

/** Roles of the account that one of the services may assume, the strongest first. */
function trusting({ services }: EscalationVariant, { account }: WorldPrincipal, maker: CandidateMaker) {
  const { survey } = maker;
  return survey.rank(`${account} ${services.join(' ')}`, () => [
    ...new Set(services.flatMap((service) => survey.trust.services.get(`${account} ${service}`) ?? [])),
  ]);
}

/** Candidates of the variants that pass a role to a service. */
function passed(variant: EscalationVariant, principal: WorldPrincipal, maker: CandidateMaker): Iterable<Candidate> {
  const { account } = principal;
  const { hosts } = maker.survey.input;
  const profiled = hosts?.profiledAccounts.has(account) === true ? hosts.profiledRoles : null;
  const bound = variant.profile === 'existing';
  const roles = trusting(variant, principal, maker).filter(
    (role) => role !== principal && (!bound || profiled === null || profiled.has(role.arn)),
  );
  const contexts = new Map(variant.services.map((service) => [service, { 'iam:passedtoservice': [service] }]));
  const make = (role: WorldPrincipal): Candidate => {
    const made = maker.become(role);
    const service = variant.services.find((one) =>
      maker.survey.trust.services.get(`${account} ${one}`)?.includes(role),
    );
    const assumed = bound && profiled === null ? [...made.assumed, unprofiled] : made.assumed;
    return { ...made, context: contexts.get(service ?? '') ?? {}, assumed };
  };
  return each(roles, make);
}

function* each<T>(list: readonly T[], make: (one: T) => Candidate): Iterable<Candidate> {
  for (const one of list) yield make(one);
}

/** Candidates of the variants that take over something that runs. */
function running(variant: EscalationVariant, principal: WorldPrincipal, maker: CandidateMaker): Iterable<Candidate> {
  const { survey } = maker;
  const { account } = principal;
  const all = fillTemplate(variant.host ?? '*', principal);
  const list = survey.input.hosts?.lists.find((one) => one.kind === variant.hosts && one.account === account);
  const byRole = new Map<string, Host>();
  for (const host of list?.hosts ?? []) if (host.role !== null && !byRole.has(host.role)) byRole.set(host.role, host);
  const roles = survey.list(account, 'role').filter((role) => role !== principal && byRole.has(role.arn));
  const listed = (role: WorldPrincipal): Candidate => {
    const host = (byRole.get(role.arn) as Host).arn;
    return { ...maker.behind(role, host), on: { host }, broad: all, context: {} };
  };
  const closed: readonly Closed[] =
    list === undefined ? [closeUnread('list', `${account} ${variant.hosts ?? ''}`)] : list.closed;
  const rest = closed.length === 0 ? [] : trusting(variant, principal, maker).filter((role) => role !== principal);
  const guessed = (role: WorldPrincipal): Candidate => {
    const made = maker.become(role);
    const why = { assumed: [...made.assumed, unlisted], closed: [...made.closed, ...closed] };
    return { ...made, ...why, on: { host: all }, broad: null, context: {}, unlisted: true };
  };
  return (function* () {
    yield* each(roles, listed);
    yield* each(rest, guessed);
  })();
}

/** Candidates of the variants that work through a service: a role that is passed to it, or the role of something that runs. */
export function serviceCandidates(
  variant: EscalationVariant,
  principal: WorldPrincipal,
  maker: CandidateMaker,
): Iterable<Candidate> | null {
  if (variant.reach === 'passed-role') return passed(variant, principal, maker);
  return variant.reach === 'host-role' ? running(variant, principal, maker) : null;
}
