import type { EscalationVariant } from '../../procedures/escalation-pattern.ts';
import type { Closed } from '../closed.ts';
import { closeUnread } from '../engine/close-unread.ts';
import type { WorldPrincipal } from '../world.ts';
import type { Candidate } from './candidate.ts';
import type { CandidateMaker } from './candidate-maker.ts';
import { fillTemplate } from './fill-template.ts';

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
function passed(variant: EscalationVariant, principal: WorldPrincipal, maker: CandidateMaker): readonly Candidate[] {
  const { account } = principal;
  const { hosts } = maker.survey.input;
  const { services } = maker.survey.trust;
  const profiled = hosts?.profiledAccounts.has(account) === true ? hosts.profiledRoles : null;
  const bound = variant.profile === 'existing';
  const contexts = new Map(variant.services.map((service) => [service, { 'iam:passedtoservice': [service] }]));
  return trusting(variant, principal, maker)
    .filter((role) => !bound || profiled === null || profiled.has(role.arn))
    .map((role) => {
      const made = maker.become(role);
      const service = variant.services.find((one) => services.get(`${account} ${one}`)?.includes(role)) ?? '';
      const assumed = bound && profiled === null ? [...made.assumed, unprofiled] : made.assumed;
      return { ...made, context: contexts.get(service) ?? {}, assumed };
    });
}

/** Candidates of the variants that take over something that runs. */
function running(variant: EscalationVariant, principal: WorldPrincipal, maker: CandidateMaker): readonly Candidate[] {
  const { survey } = maker;
  const { account } = principal;
  const all = fillTemplate(variant.host ?? '*', principal);
  const list = survey.input.hosts?.lists.find((one) => one.kind === variant.hosts && one.account === account);
  const byRole = new Map<string, string[]>();
  for (const { arn, role } of list?.hosts ?? []) {
    if (role === null) continue;
    const hosts = byRole.get(role) ?? [];
    hosts.push(arn);
    byRole.set(role, hosts);
  }
  const listed = survey
    .list(account, 'role')
    .flatMap((role) =>
      (byRole.get(role.arn) ?? []).map(
        (host): Candidate => ({ ...maker.behind(role, host), on: { host }, broad: all, context: nothing }),
      ),
    );
  const closed: readonly Closed[] =
    list === undefined ? [closeUnread('list', `${account} ${variant.hosts ?? ''}`)] : list.closed;
  if (closed.length === 0) return listed;
  const guessed = trusting(variant, principal, maker).map((role): Candidate => {
    const made = maker.become(role);
    const why = { assumed: [...made.assumed, unlisted], closed: [...made.closed, ...closed] };
    return { ...made, ...why, on: { host: all }, broad: null, context: nothing, unlisted: true };
  });
  return [...listed, ...guessed];
}

/** One object, so that candidates alike are known to be alike. */
const nothing = {};

/** Candidates of the variants that work through a service: a role that is passed to it, or the role of something that runs. */
export function serviceCandidates(
  variant: EscalationVariant,
  principal: WorldPrincipal,
  maker: CandidateMaker,
): readonly Candidate[] | null {
  const find = variant.reach === 'passed-role' ? passed : variant.reach === 'host-role' ? running : null;
  // Partition and account alone decide: the candidates are the same for all principals of an account.
  return find === null ? null : maker.kept(`${variant.id} ${principal.account}`, () => find(variant, principal, maker));
}
