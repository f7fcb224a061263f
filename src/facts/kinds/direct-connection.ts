import type { FactKind } from '../fact-kind.ts';
import { readLowerTags } from '../read-lower-tags.ts';

/** Connections of Direct Connect: the dedicated lines themselves. */
export const directConnection: FactKind = {
  kind: 'direct-connection',
  label: { ja: 'Direct Connect接続', en: 'Direct Connect connection' },
  service: 'directconnect',
  scope: 'region',
  list: { service: 'directconnect', operation: 'DescribeConnections', each: 'connections', id: 'connectionId' },
  attributes: {
    name: { path: 'connectionName' },
    tagList: { path: 'tags', as: readLowerTags },
    state: { path: 'connectionState' },
    location: { path: 'location' },
    partner: { path: 'partnerName' },
    macSec: { path: 'encryptionMode' },
  },
};
