import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import type { ExternalLink } from './external-link.ts';
import { findPartners } from './find-partners.ts';
import type { Gap } from './hold-back.ts';
import { judgeContract } from './judge-contract.ts';
import type { Partner } from './partner.ts';
import { restricts } from './restricts.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

/** Every tie to an account outside against contracts; for roles also whether an ExternalId keeps others of the vendor's customers out. */
export function* externalLinkRows(
  links: readonly ExternalLink[],
  partners: readonly Partner[],
  input: TrustInput,
): Iterable<Row> {
  const list = input.documents.find(({ doc }) => doc === 'DOC-29') ?? null;
  for (const link of links) {
    const { named, candidates } = findPartners(partners, namesOf(link));
    const judged = judgeContract(named, candidates, { asOf: input.asOf, isListed: list !== null });
    const place = { platform: `aws:${link.account}`, region: link.region };
    const arrow = link.direction === 'in' ? '←' : '→';
    const object = { kind: link.kind, id: `${link.of} ${arrow} ${link.party}` };
    // An account no line names may be the client's own while its list of accounts is not known.
    const foreign = named.length === 0 ? input.world.ownUnread : undefined;
    const evidence = [...link.refs, ...link.statements.flatMap(({ policy }) => policy.refs)];
    const row = (id: string, draft: Omit<Draft, 'object' | 'evidence'>): Row =>
      makeRow(
        trustHead(id, 'REC-EXT', input.external, 'H', criterion),
        place,
        keep({ object, ...draft, evidence }, link.gap, foreign),
      );
    const criterion = judged.partner?.criterion ?? list;
    const { partner: _, ...contract } = judged;
    yield row('EXT-LINK', { ...contract, found: { state: 'seen', value: link.names } });
    if (link.kind !== 'iam-role') continue;
    const keys = link.statements.map(({ condition }) => condition.map(({ key }) => key));
    const tied = judgeCondition(link, input, criterion !== null);
    yield row('EXT-CONDITION', { ...tied, found: { state: 'seen', value: keys } });
  }
}

/** What of the tie was not read leaves only a difference that was seen; whose account it is must be known for that, too. */
function keep(draft: Draft, own: Gap | null, foreign: Gap | undefined): Draft {
  const gap = foreign ?? (draft.result === 'MISMATCH' ? null : own);
  if (gap === null || draft.result === 'NOT_COLLECTED') return draft;
  const reason = (gap.code ?? 'NOT_ATTEMPTED') as Draft['reason'];
  return {
    ...draft,
    result: 'NOT_COLLECTED',
    reason,
    found: { state: 'unread', code: gap.exact ?? reason },
    qualifiers: [],
    evidence: [...draft.evidence, ...gap.refs],
  };
}

function namesOf({ of, party, names }: ExternalLink): readonly string[] {
  const short = /:role\/(?:.*\/)?([^/]+)$/.exec(of)?.[1];
  return [party, ...names, of, ...(short === undefined ? [] : [short])];
}

function judgeCondition(
  { party, statements }: ExternalLink,
  { trustedAccounts }: TrustInput,
  isMeasured: boolean,
): Pick<Draft, 'result' | 'reason' | 'qualifiers'> {
  const literal = (value: string): boolean => value !== '' && !/^\*+$/.test(value);
  const tied = statements.every((statement) =>
    ['sts:ExternalId', 'aws:PrincipalOrgID', 'aws:PrincipalOrgPaths'].some((key) =>
      restricts(statement, [], key, literal),
    ),
  );
  if (!isMeasured) {
    const qualifiers = tied ? [] : ['外部IDの条件なし'];
    return { result: 'NOT_COLLECTED', reason: 'DOC_NOT_PROVIDED', qualifiers };
  }
  if (tied) return { result: 'MATCH', reason: 'EQUAL', qualifiers: [] };
  if (trustedAccounts.includes(party))
    return { result: 'MATCH', reason: 'EQUAL', qualifiers: ['外部IDの条件なし（推奨設定基準 BL-IAM-15 で承認）'] };
  return { result: 'MISMATCH', reason: 'CONDITION', qualifiers: ['外部IDの条件なし'] };
}
