import type { FactKind } from '../fact-kind.ts';

/** Workgroups of Redshift Serverless: whether they can be reached from outside. Their data is always encrypted. */
export const redshiftWorkgroup: FactKind = {
  kind: 'redshift-workgroup',
  label: { ja: 'Redshift Serverlessワークグループ', en: 'Redshift Serverless workgroup' },
  service: 'redshift-serverless',
  scope: 'region',
  list: { service: 'redshift-serverless', operation: 'ListWorkgroups', each: 'workgroups', id: 'workgroupArn' },
  attributes: {
    name: { path: 'workgroupName' },
    namespace: { path: 'namespaceName' },
    state: { path: 'status' },
    publiclyAccessible: { path: 'publiclyAccessible' },
    port: { path: 'endpoint.port' },
    subnets: { path: 'subnetIds' },
    securityGroups: { path: 'securityGroupIds' },
    enhancedVpcRouting: { path: 'enhancedVpcRouting' },
  },
};
