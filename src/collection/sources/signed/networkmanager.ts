import type { SignedService } from './signed-service.ts';

/** Cloud WAN: core networks and their policy. */
export const networkmanager: SignedService = {
  id: 'NetworkManager',
  signingName: 'networkmanager',
  host: 'networkmanager.{region}.{suffix}',
  oneRegion: { aws: 'us-west-2', 'aws-cn': 'cn-northwest-1', 'aws-us-gov': 'us-gov-west-1' },
  protocol: 'rest-json',
  operations: {
    ListCoreNetworks: {
      method: 'GET',
      path: '/core-networks',
      query: { MaxResults: 'maxResults', NextToken: 'nextToken' },
      output: {
        CoreNetworks: [
          {
            CoreNetworkId: 'text',
            CoreNetworkArn: 'text',
            GlobalNetworkId: 'text',
            OwnerAccountId: 'text',
            State: 'text',
            Description: 'text',
            Tags: [{ Key: 'text', Value: 'text' }],
          },
        ],
        NextToken: 'text',
      },
    },
    GetCoreNetworkPolicy: {
      method: 'GET',
      path: '/core-networks/{CoreNetworkId}/core-network-policy',
      query: { PolicyVersionId: 'policyVersionId', Alias: 'alias' },
      output: {
        CoreNetworkPolicy: {
          CoreNetworkId: 'text',
          PolicyVersionId: 'number',
          Alias: 'text',
          Description: 'text',
          CreatedAt: 'epoch',
          ChangeSetState: 'text',
          PolicyErrors: [{ ErrorCode: 'text', Message: 'text', Path: 'text' }],
          PolicyDocument: 'text',
        },
      },
    },
  },
};
