import type { Criterion } from '../../engagement/criterion.ts';
import type { AccountLine } from '../../engagement/read-accounts.ts';
import { makeRow } from '../make-row.ts';
import type { PlaceContext } from '../place-context.ts';
import type { Row } from '../row.ts';
import type { Draft, RuleHead } from '../rule.ts';
import { unreadDraft } from '../unread-draft.ts';

/** What REC-POP compares with: the client's account list (DOC-08) and the engagement's regions. */
export interface PopulationCriteria {
  /** Null while DOC-08 was not handed over. */
  readonly accounts: readonly AccountLine[] | null;
  /** True where a line of that list could not be read: an account it lacks may be the unread one. */
  readonly unreadable: boolean;
  readonly regions: Criterion;
  readonly served: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>;
  /** True where the organisation's account list is asked. */
  readonly organization: boolean;
}

/** REC-POP: the accounts and regions the client names against those the evidence shows; one row per account and region. */
export function* recPop(context: PlaceContext, criteria: PopulationCriteria): Iterable<Row> {
  if (criteria.served.procedures.length === 0 || context.place.region !== 'global') return;
  yield accountRow(context, criteria);
  if (criteria.organization) yield* organizationRows(context, criteria);
  yield* regionRows(context, criteria);
}

/** An account the list does not name; undecided while a line of the list could not be read. */
function unlisted({ unreadable }: PopulationCriteria): Pick<Draft, 'result' | 'reason'> {
  return unreadable
    ? { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR' }
    : { result: 'MISMATCH', reason: 'UNREGISTERED' };
}

function head(id: string, criteria: PopulationCriteria, criterion: Criterion | null): RuleHead {
  const required = criterion === null ? null : { value: criterion.value, raw: criterion.raw };
  return { id, version: 1, reconciliation: 'REC-POP', ...criteria.served, severity: 'M', criterion, required };
}

/** The account in scope stands in the client's list, and the evidence really comes from it. */
function accountRow(context: PlaceContext, criteria: PopulationCriteria): Row {
  const { account, place } = context;
  const object = { kind: 'account', id: account };
  if (criteria.accounts === null) {
    const draft: Draft = {
      object,
      result: 'NOT_COLLECTED',
      reason: 'DOC_NOT_PROVIDED',
      found: null,
      qualifiers: [],
      evidence: [],
    };
    return makeRow(head('POP-ACCOUNT', criteria, null), place, draft);
  }
  const line = criteria.accounts.find(({ id }) => id === account);
  const rule = head('POP-ACCOUNT', criteria, line?.criterion ?? null);
  const identity = context.population('caller-identity');
  const unread = unreadDraft(object, [identity]);
  if (unread !== null) return makeRow(rule, place, unread);
  const seen = identity.facts[0]?.attributes['account'];
  const evidence = identity.refs;
  if (line === undefined) {
    const found = { state: 'seen' as const, value: account };
    return makeRow(rule, place, {
      object,
      ...unlisted(criteria),
      found,
      qualifiers: [],
      evidence,
    });
  }
  const value = seen?.state === 'seen' ? seen.value : null;
  const agrees = value === account;
  return makeRow(rule, place, {
    object,
    result: agrees ? 'MATCH' : 'MISMATCH',
    reason: agrees ? 'EQUAL' : 'VALUE',
    found: value === null ? { state: 'absent' } : { state: 'seen', value },
    qualifiers: [],
    evidence,
  });
}

/** Accounts of the organisation against the client's list, both ways. */
function* organizationRows(context: PlaceContext, criteria: PopulationCriteria): Iterable<Row> {
  const { place } = context;
  const members = context.population('organization-account');
  const lines = criteria.accounts;
  const whole = (draft: Omit<Draft, 'object' | 'qualifiers'>): Row =>
    makeRow(head('POP-ORGANIZATION', criteria, null), place, {
      object: { kind: 'organization-account', id: '*' },
      qualifiers: [],
      ...draft,
    });
  if (lines === null) {
    yield whole({ result: 'NOT_COLLECTED', reason: 'DOC_NOT_PROVIDED', found: null, evidence: [] });
    return;
  }
  const unread = unreadDraft({ kind: 'organization-account', id: '*' }, [members]);
  if (unread !== null) {
    yield whole(unread);
    return;
  }
  if (members.facts.length === 0) {
    // The account belongs to no organisation: then no line of the list is missing in one.
    yield whole({
      result: 'OUT_OF_SCOPE',
      reason: 'NO_POPULATION',
      found: { state: 'absent' },
      evidence: members.refs,
    });
    return;
  }
  const listed = new Map(lines.map((line) => [line.id, line]));
  for (const fact of members.facts) {
    const id = fact.id.split('/').at(-1) as string;
    const line = listed.get(id);
    listed.delete(id);
    yield makeRow(head('POP-ORGANIZATION', criteria, line?.criterion ?? null), place, {
      object: { kind: 'organization-account', id },
      ...(line === undefined ? unlisted(criteria) : { result: 'MATCH', reason: 'EQUAL' }),
      found: { state: 'seen', value: id },
      qualifiers: [],
      evidence: fact.refs,
    });
  }
  for (const line of listed.values()) {
    yield makeRow(head('POP-ORGANIZATION', criteria, line.criterion), place, {
      object: { kind: 'organization-account', id: line.id },
      result: 'MISMATCH',
      reason: 'ORPHAN',
      found: { state: 'absent' },
      qualifiers: [],
      evidence: members.refs,
    });
  }
}

/** Every region in scope must be enabled; enabled regions outside are told in one row. */
function* regionRows(context: PlaceContext, criteria: PopulationCriteria): Iterable<Row> {
  const { engagement, place } = context;
  const regions = context.population('account-region');
  const rule = head('POP-REGION', criteria, criteria.regions);
  const enabled = regions.facts.filter(({ attributes }) => {
    const status = attributes['status'];
    return status?.state === 'seen' && (status.value === 'ENABLED' || status.value === 'ENABLED_BY_DEFAULT');
  });
  for (const region of engagement.scope.regions.in) {
    const object = { kind: 'region', id: region };
    const fact = enabled.find(({ id }) => id === region);
    const unread = unreadDraft(object, [regions]);
    if (unread !== null) yield makeRow(rule, place, unread);
    else {
      yield makeRow(rule, place, {
        object,
        result: fact === undefined ? 'MISMATCH' : 'MATCH',
        reason: fact === undefined ? 'ORPHAN' : 'EQUAL',
        found: fact === undefined ? { state: 'absent' } : { state: 'seen', value: 'ENABLED' },
        qualifiers: [],
        evidence: fact?.refs ?? regions.refs,
      });
    }
  }
  const others = enabled.filter(({ id }) => !engagement.scope.regions.in.includes(id));
  if (others.length === 0) return;
  yield makeRow(rule, place, {
    object: { kind: 'region', id: '*' },
    result: 'OUT_OF_SCOPE',
    reason: 'PLAN_EXCLUDED',
    found: { state: 'seen', value: others.map(({ id }) => id).sort() },
    qualifiers: [],
    evidence: regions.refs,
  });
}
