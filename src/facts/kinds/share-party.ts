import type { FactKind } from '../fact-kind.ts';
import { readText } from '../read-text.ts';

/** One party to a share of Resource Access Manager, shared by the account (the share bears its id) or with it. */
export const shareParty: FactKind = {
  kind: 'share-party',
  label: { ja: 'リソース共有の当事者', en: 'Party to a resource share' },
  service: 'ram',
  scope: 'region',
  list: {
    service: 'ram',
    operation: 'ListPrincipals',
    each: 'principals',
    id: (one) => `${readText(one, 'resourceShareArn') ?? ''} ${readText(one, 'id') ?? ''}`.trim(),
  },
  attributes: {
    party: { path: 'id' },
    share: { path: 'resourceShareArn' },
    external: { path: 'external' },
  },
};
