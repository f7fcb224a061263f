import type { Collector } from './collector.ts';

/** Policy stores of Verified Permissions: rights inside an application, granted outside IAM. */
export const policyStores: Collector = {
  item: 'EV-AVP-01',
  service: 'verifiedpermissions',
  operations: [
    {
      operation: 'ListPolicyStores',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 50 } },
      count: 'policyStores',
      iamActions: ['verifiedpermissions:ListPolicyStores'],
    },
    {
      operation: 'GetPolicyStore',
      scope: 'region',
      parent: { operation: 'ListPolicyStores', each: 'policyStores', bind: { policyStoreId: 'policyStoreId' } },
      iamActions: ['verifiedpermissions:GetPolicyStore'],
    },
    {
      operation: 'ListPolicies',
      scope: 'region',
      parent: { operation: 'ListPolicyStores', each: 'policyStores', bind: { policyStoreId: 'policyStoreId' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 50 } },
      count: 'policies',
      iamActions: ['verifiedpermissions:ListPolicies'],
    },
  ],
};
