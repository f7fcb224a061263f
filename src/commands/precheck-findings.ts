import type { DenialCause } from '../collection/denial-cause.ts';
import { type PolicyDocument, policyDocument } from '../collection/policy-document.ts';
import type { AccountProbes, Probe } from '../collection/probe.ts';
import { splitByService } from '../collection/split-by-service.ts';
import type { Collector } from '../collectors/collector.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { type ProcedureGaps, precheckItems } from './precheck-items.ts';

/** An operation that some accounts could not be asked, with the reason the answer gave. */
export interface PrecheckFailure extends Pick<Probe, 'service' | 'operation' | 'state' | 'code' | 'cause'> {
  /** IAM actions concerned: the one the message names, else all the operation needs. */
  readonly actions: readonly string[];
  readonly accounts: readonly string[];
}

/** What a precheck found, without any judgement. */
export interface PrecheckFindings {
  readonly failures: readonly PrecheckFailure[];
  readonly procedures: readonly ProcedureGaps[];
  /** Policies that allow what no policy allowed; a Deny, an SCP or the like cannot be helped by them. */
  readonly supplement: readonly PolicyDocument[];
  /** Nothing that was tried failed; what could not be tried is not counted. */
  readonly complete: boolean;
}

/** Longest managed policy less the frame of one statement. */
const mostCharacters = 6_000;

/** Gathers the probes of all accounts: each failure once with its accounts, the evidence that will be missing, the smallest supplement. */
export function precheckFindings(
  accounts: readonly AccountProbes[],
  open: OpenEngagement,
  collectors: readonly Collector[],
): PrecheckFindings {
  const groups = new Map<string, PrecheckFailure>();
  for (const probe of accounts.flatMap(({ probes }) => probes)) {
    const { service, operation, state, code, cause, account, iamActions } = probe;
    if (state === 'allowed' || state === 'unproven') continue;
    const key = [service, operation, state, code, cause?.effect, cause?.policy].join(' ');
    const actions = cause?.action === null || cause?.action === undefined ? iamActions : [cause.action];
    const known = groups.get(key);
    const accountsSoFar = [...(known?.accounts ?? []), account];
    groups.set(
      key,
      known === undefined
        ? { service, operation, state, code, cause, actions, accounts: [account] }
        : { ...known, accounts: accountsSoFar },
    );
  }
  const failures = [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, failure]) => failure);
  const lacking = failures
    .filter(({ state, cause }) => state === 'denied' && isHelped(cause))
    .flatMap(({ actions }) => actions);
  const supplement = splitByService(lacking, mostCharacters).map((Action) =>
    policyDocument([{ Sid: 'AkashiSupplement', Effect: 'Allow', Action, Resource: '*' }]),
  );
  const refused = accounts.some(({ refusal }) => refusal !== null);
  const stopped = accounts.some(({ probes }) => probes.some(({ untried }) => untried === 'STOPPED'));
  const complete = failures.length === 0 && !refused && !stopped;
  return { failures, procedures: precheckItems(accounts, open, collectors), supplement, complete };
}

/** An Allow helps where no identity-based policy allows, and may help where the message gives no reason. */
function isHelped(cause: DenialCause | null): boolean {
  if (cause === null || cause.effect === 'unsaid') return true;
  return cause.effect === 'implicit' && cause.policy === 'identity';
}
