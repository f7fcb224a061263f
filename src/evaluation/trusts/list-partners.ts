import type { Criterion } from '../../engagement/criterion.ts';
import { readContractEnd } from '../../engagement/external-services/read-contract-end.ts';
import { headingKey } from '../../engagement/heading-key.ts';
import type { Partner } from './partner.ts';
import type { TrustInput } from './trust-input.ts';

type Own = Pick<TrustInput, 'services' | 'staff' | 'engagement' | 'engagementSha256'>;

/** Everybody outside whom the client names: the list of external services, then the stakeholders of the engagement file. */
export function listPartners(input: Own): readonly Partner[] {
  const { services, engagement } = input;
  const listed = (services ?? []).map((line): Partner => {
    const staff = staffContract(input, line.name);
    return {
      name: line.name,
      identities: line.identities,
      hasContract: line.contract !== null || staff.listed,
      contractEnd: line.contractEnd ?? staff.end,
      isEndUnclear: line.isEndUnclear,
      controls: line.controls,
      attestation: line.attestation,
      criterion: line.criterion,
    };
  });
  const holders = engagement.stakeholders.map((one, index): Partner => {
    const staff = staffContract(input, one.org);
    return {
      name: one.org,
      identities: one.awsIdentities,
      hasContract: one.contract !== null || staff.listed,
      contractEnd: (one.contract === null ? null : readContractEnd(one.contract)) ?? staff.end,
      isEndUnclear: false,
      controls: [],
      attestation: null,
      criterion: stakeholderCriterion(input, index, one.org),
    };
  });
  return [...listed, ...holders.filter(({ identities }) => identities.length > 0)];
}

/** Until when the staff list (DOC-31) keeps people of the firm; the last of them counts, one without an end keeps it open. */
function staffContract({ staff }: Own, name: string): { readonly listed: boolean; readonly end: string | null } {
  const own = (staff ?? []).filter(({ company }) => headingKey(company) === headingKey(name));
  const ends = own.map(({ to }) => to);
  const end = ends.includes(null)
    ? null
    : (ends
        .flatMap((one) => one ?? [])
        .sort()
        .at(-1) ?? null);
  return { listed: own.length > 0, end };
}

function stakeholderCriterion({ engagement, engagementSha256 }: Own, index: number, org: string): Criterion {
  return {
    doc: 'engagement',
    version: engagement.id,
    sha256: engagementSha256,
    at: `engagement.yaml stakeholders[${index}]`,
    value: org,
    raw: org,
    approvedAt: null,
    basis: 'agreed-with-requester',
  };
}
