import type { FactKind } from '../fact-kind.ts';
import { readText } from '../read-text.ts';

/** With whom a share of Resource Access Manager is shared: an account, a unit or the whole organisation. */
export const shareReceiver: FactKind = {
  kind: 'share-receiver',
  label: { ja: 'リソース共有の相手先', en: 'Receiver of a resource share' },
  service: 'ram',
  scope: 'region',
  list: {
    service: 'ram',
    operation: 'ListPrincipals',
    each: 'principals',
    input: { resourceOwner: 'SELF' },
    id: (one) => `${readText(one, 'resourceShareArn') ?? ''} ${readText(one, 'id') ?? ''}`.trim(),
  },
  attributes: {
    receiver: { path: 'id' },
    share: { path: 'resourceShareArn' },
    external: { path: 'external' },
  },
};
