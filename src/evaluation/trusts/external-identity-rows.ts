import { isClosed } from '../../access/world/is-closed.ts';
import { makeRow } from '../make-row.ts';
import { matchesName } from '../matrix/matches-name.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import type { ExternalGap } from './external-gap.ts';
import type { ExternalLink } from './external-link.ts';
import { identityGap } from './identity-gap.ts';
import { judgeContract } from './judge-contract.ts';
import { listFederatedTrusts } from './list-federated-trusts.ts';
import { listProviders } from './list-providers.ts';
import type { Partner } from './partner.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

/** Every identity the client's lines name: does it exist, and is it still under contract? What a link or provider already told is left out. */
export function* externalIdentityRows(
  links: readonly ExternalLink[],
  partners: readonly Partner[],
  gaps: readonly ExternalGap[],
  input: TrustInput,
): Iterable<Row> {
  const { world } = input;
  const told = [
    ...links.flatMap(({ of, party, names }) => [of, of.split('/').at(-1) ?? of, party, ...names]),
    ...listProviders(input).flatMap(({ names }) => names),
    ...listFederatedTrusts(world).flatMap(({ provider, issuer }) => [provider, issuer]),
  ];
  for (const partner of partners) {
    for (const identity of partner.identities) {
      const pattern = identity.replace(/^https?:\/\//i, '').replace(/\/$/, '');
      const matching = world.principals.filter(
        ({ arn, name }) => matchesName(pattern, arn) || matchesName(pattern, name),
      );
      if (told.some((name) => matchesName(pattern, name)) && matching.length === 0) continue;
      // Whom a role lets in whose trust policy was not read is told there.
      const fresh = matching.filter(
        ({ arn, trust }) => !links.some(({ of }) => of === arn) && (trust === null || !isClosed(trust)),
      );
      if (matching.length > 0 && fresh.length === 0) continue;
      const account = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(identity)?.[1];
      // Of an account nobody collected nothing can be said to be missing.
      if (matching.length === 0 && account !== undefined && !world.accounts.has(account)) continue;
      const gap = identityGap(identity, account, gaps, input.places);
      const { result, reason, qualifiers } = ((): Pick<Draft, 'result' | 'reason' | 'qualifiers'> => {
        if (fresh.length > 0) return judgeContract([partner], [], { asOf: input.asOf, isListed: true });
        return gap === undefined
          ? { result: 'MISMATCH', reason: 'ORPHAN', qualifiers: [] }
          : { result: 'NOT_COLLECTED', reason: (gap.code ?? 'NOT_ATTEMPTED') as Draft['reason'], qualifiers: [] };
      })();
      const platform = account === undefined ? input.home : `aws:${account}`;
      yield makeRow(
        trustHead('EXT-LINK', 'REC-EXT', input.external, 'M', partner.criterion),
        { platform, region: 'global' },
        {
          object: { kind: 'external-service', id: `${partner.name} ${identity}` },
          result,
          reason,
          found:
            fresh.length > 0
              ? { state: 'seen', value: fresh.map(({ arn }) => arn) }
              : gap === undefined
                ? { state: 'absent' }
                : { state: 'unread', code: gap.exact ?? gap.code ?? 'NOT_ATTEMPTED' },
          qualifiers,
          evidence: fresh.length > 0 ? fresh.flatMap(({ refs }) => refs) : (gap?.refs ?? listRefs(input)),
        },
      );
    }
  }
}

/** The lists of roles that show that nobody of the name is there. */
function listRefs({ places }: TrustInput): Draft['evidence'] {
  return places.flatMap(({ populations }) => populations['iam-role']?.refs ?? []);
}
