import type { SlotNeed } from '../fill-slots.ts';
import { listWherever } from './list-wherever.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

const center = ['center-instance', 'center-user', 'center-group', 'center-assignment', 'permission-set'];

/** Where each rule of REC-FED must speak, and the lists that prove that there is nothing: of an account, of a region, of the organisation. */
const rules = [
  { id: 'FED-PROVIDER', at: 'global', kind: 'identity-provider', lists: ['saml-provider', 'oidc-provider'] },
  {
    id: 'FED-PROVIDER',
    at: 'region',
    kind: 'identity-provider',
    lists: ['user-pool', 'cognito-identity-pool', 'trust-anchor'],
  },
  { id: 'FED-TRUST', at: 'global', kind: 'iam-role', lists: ['iam-role'] },
  { id: 'FED-CERTIFICATE', at: 'global', kind: 'saml-provider', lists: ['saml-provider'] },
  { id: 'FED-CERTIFICATE', at: 'region', kind: 'trust-anchor', lists: ['trust-anchor'] },
  { id: 'FED-GUEST', at: 'region', kind: 'cognito-identity-pool', lists: ['cognito-identity-pool'] },
  { id: 'FED-GROUP', at: 'home', kind: 'center-group', lists: center },
  { id: 'FED-USER', at: 'home', kind: 'center-user', lists: ['center-instance', 'center-user'] },
  { id: 'FED-MFA', at: 'home', kind: 'identity-provider', lists: ['saml-provider', 'center-instance', 'center-user'] },
] as const;

/** The slots of REC-FED in every place of the plan. */
export function federationSlots({ places, federation, home }: TrustInput): readonly SlotNeed[] {
  return places.flatMap(({ place, populations }) =>
    rules
      .filter(({ at }) =>
        at === 'home'
          ? place.region === 'global' && place.platform === home
          : (at === 'global') === (place.region === 'global'),
      )
      .map(({ id, at, kind, lists }) => ({
        head: trustHead(id, 'REC-FED', federation, 'M', null),
        place,
        kind,
        lists: lists.flatMap((name) => (at === 'home' ? listWherever(name, places) : (populations[name] ?? []))),
      })),
  );
}
