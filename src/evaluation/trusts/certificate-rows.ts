import type { Criterion } from '../../engagement/criterion.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { cutDraft } from '../cut-draft.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { listProviders } from './list-providers.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

const subjects = ['saml-provider', 'trust-anchor'];

/** The certificates a provider signs with must be good on the reference day: of SAML metadata, and of uploaded authorities. */
export function* certificateRows(input: TrustInput): Iterable<Row> {
  for (const { fact, place } of listProviders(input)) {
    if (!subjects.includes(fact.kind)) continue;
    const ends = fact.attributes['certificateEnds'];
    if (ends === undefined) continue;
    const draft = (judged: Omit<Draft, 'object' | 'evidence'>): Draft => ({
      object: { kind: fact.kind, id: fact.id },
      ...judged,
      evidence: ends.refs,
    });
    const made = ((): Draft | null => {
      if (ends.state === 'unread')
        return draft({
          result: 'NOT_COLLECTED',
          reason: ends.code as Draft['reason'],
          found: { state: 'unread', code: ends.exact ?? ends.code },
          qualifiers: [],
        });
      if (ends.state === 'absent') {
        // An authority that AWS itself keeps has its certificate there.
        if (fact.attributes['certificateAuthority']?.state === 'seen') return null;
        const qualifiers = ['証明書を読み取れない'];
        return draft({ result: 'INDETERMINATE', reason: 'NEEDS_INTERVIEW', found: { state: 'absent' }, qualifiers });
      }
      const days = readTexts(ends.value, '$').map((end) => end.slice(0, 10));
      const over = days.filter((day) => day < input.asOf);
      const all = over.length === days.length;
      return draft({
        result: all ? 'MISMATCH' : 'MATCH',
        reason: all ? 'OVERDUE' : 'EQUAL',
        found: { state: 'seen', value: days },
        qualifiers: over.length > 0 && !all ? [`期限切れの証明書あり：${over.join('、')}`] : [],
      });
    })();
    if (made === null) continue;
    const head = trustHead('FED-CERTIFICATE', 'REC-FED', input.federation, 'M', reference(input));
    yield makeRow(head, place, cutDraft(made, fact));
  }
}

/** A certificate is measured by the day agreed for the whole engagement. */
function reference({ engagement, engagementSha256, asOf }: TrustInput): Criterion {
  return {
    doc: 'engagement',
    version: engagement.id,
    sha256: engagementSha256,
    at: 'engagement.yaml period.asOf',
    value: asOf,
    raw: `基準日 ${asOf} に有効であること`,
    approvedAt: null,
    basis: 'agreed-with-requester',
  };
}
