import type { Criterion } from '../../engagement/criterion.ts';
import { headingKey } from '../../engagement/heading-key.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Unread } from '../../facts/value.ts';
import { cutDraft } from '../cut-draft.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { findPartners } from './find-partners.ts';
import { listPartners } from './list-partners.ts';
import { listProviders } from './list-providers.ts';
import type { Provider } from './provider.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

/** Every provider the accounts trust, against the client's list of external services and the exports of its identity providers. */
export function* providerRows(input: TrustInput): Iterable<Row> {
  const partners = listPartners(input);
  const list = input.documents.find(({ doc }) => doc === 'DOC-29') ?? null;
  for (const provider of listProviders(input)) {
    const { named, candidates } = findPartners(partners, provider.names);
    const current = named.find(({ contractEnd }) => contractEnd === null || contractEnd >= input.asOf);
    const partner = current ?? named[0];
    const criterion = partner?.criterion ?? exportOf(provider, input);
    const gap = unreadName(provider, partner === undefined, input);
    const judged = ((): Pick<Draft, 'result' | 'reason' | 'qualifiers'> => {
      if (gap !== null) return { result: 'NOT_COLLECTED', reason: gap.code as Draft['reason'], qualifiers: [] };
      if (partner !== undefined && current === undefined)
        return { result: 'MISMATCH', reason: 'OVERDUE', qualifiers: [`契約終了日：${partner.contractEnd}`] };
      if (criterion !== null) return { result: 'MATCH', reason: 'EQUAL', qualifiers: [] };
      if (candidates.length > 0)
        return {
          result: 'INDETERMINATE',
          reason: 'MAPPING_UNCONFIRMED',
          qualifiers: [`候補：${candidates.join('、')}`],
        };
      return list === null
        ? { result: 'NOT_COLLECTED', reason: 'DOC_NOT_PROVIDED', qualifiers: [] }
        : { result: 'MISMATCH', reason: 'UNREGISTERED', qualifiers: [] };
    })();
    const { fact, place } = provider;
    const head = trustHead('FED-PROVIDER', 'REC-FED', input.federation, 'M', criterion ?? list);
    const draft: Draft = {
      object: { kind: fact.kind, id: fact.id },
      ...judged,
      found: gap === null ? { state: 'seen', value: provider.names } : { state: 'unread', code: gap.exact ?? gap.code },
      evidence: [...fact.refs, ...(gap?.refs ?? [])],
    };
    yield makeRow(head, place, cutDraft(draft, fact));
  }
}

/** What was not read of the names by which the client's lists, or the tenant by which its exports could mean the provider. */
function unreadName({ fact }: Provider, unnamed: boolean, { identityProviders }: TrustInput): Unread | null {
  const sought = ['name', 'url', ...(unnamed && identityProviders.length > 0 ? ['places'] : [])];
  for (const name of sought) {
    const value = fact.attributes[name];
    if (value?.state === 'unread') return value;
  }
  return null;
}

/** The export whose tenant the provider's own metadata names, or whose list of applications names the provider. */
function exportOf({ fact, names }: Provider, { identityProviders }: TrustInput): Criterion | null {
  const places = readTexts([...asList(seenValue(fact, 'places')), seenValue(fact, 'url')], '$');
  const words = names.map(headingKey);
  const found = identityProviders.find(({ system, assignments }) => {
    const tenant = system.split(':').at(-1) ?? '';
    const named = tenant !== 'unnamed' && tenant.length >= 4 && places.some((place) => holds(place, tenant));
    return named || assignments.some(({ application }) => words.includes(headingKey(application)));
  });
  return found?.documents[0] ?? null;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The tenant stands whole in the address, between signs that part its names. */
function holds(place: string, tenant: string): boolean {
  return place.split(/[/:?&=]|\.(?=okta\.com|oktapreview\.com|onelogin\.com|auth0\.com)/).includes(tenant);
}
