import { seenValue } from '../../facts/seen-value.ts';
import { cutDraft } from '../cut-draft.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { findPartners } from './find-partners.ts';
import { listPartners } from './list-partners.ts';
import { listProviders } from './list-providers.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

/** Identity pools that give a role to people who did not sign in; what such a role may do is read by hand, as BL-IAM-19 says. */
export function* guestRows(input: TrustInput): Iterable<Row> {
  const partners = listPartners(input);
  const list = input.documents.find(({ doc }) => doc === 'DOC-29') ?? null;
  for (const { fact, place, names } of listProviders(input)) {
    if (fact.kind !== 'cognito-identity-pool') continue;
    const [allowed, role] = ['allowUnauthenticated', 'unauthenticatedRole'].map((name) => fact.attributes[name]);
    const closed = [allowed, role].find((one) => one?.state === 'unread');
    const judged = ((): Omit<Draft, 'object' | 'evidence'> => {
      if (closed?.state === 'unread')
        return {
          result: 'NOT_COLLECTED',
          reason: closed.code as Draft['reason'],
          found: { state: 'unread', code: closed.exact ?? closed.code },
          qualifiers: [],
        };
      const guests = seenValue(fact, 'allowUnauthenticated') === true;
      const given = seenValue(fact, 'unauthenticatedRole');
      const found = { state: 'seen', value: guests ? (given ?? true) : false } as const;
      if (guests && given !== undefined)
        return {
          result: 'INDETERMINATE',
          reason: 'NEEDS_INTERVIEW',
          found,
          qualifiers: ['未認証の利用者に渡すロール'],
        };
      return { result: 'MATCH', reason: 'EQUAL', found, qualifiers: [] };
    })();
    const criterion = findPartners(partners, names).named[0]?.criterion ?? list;
    const measured =
      criterion === null && judged.result === 'MATCH'
        ? { ...judged, result: 'NOT_COLLECTED' as const, reason: 'DOC_NOT_PROVIDED' as const }
        : judged;
    const read = [allowed, role].flatMap((one) => one?.refs ?? []);
    const draft: Draft = { object: { kind: fact.kind, id: fact.id }, ...measured, evidence: [...fact.refs, ...read] };
    yield makeRow(trustHead('FED-GUEST', 'REC-FED', input.federation, 'H', criterion), place, cutDraft(draft, fact));
  }
}
