/** Operations the check of completeness reads from the ledger beside the facts, `service:Operation`. */
export const sourceOperations: ReadonlySet<string> = new Set([
  'backup:ListProtectedResources',
  'cloudtrail:LookupEvents',
  'config:GetDiscoveredResourceCounts',
  'config:SelectAggregateResourceConfig',
  'config:SelectResourceConfig',
  'ec2:DescribeInstances',
  'ec2:DescribeVpcs',
  'lambda:ListFunctions',
  'rds:DescribeDBInstances',
  'resource-explorer-2:ListIndexes',
  'resource-explorer-2:ListResources',
  'resourcegroupstaggingapi:GetResources',
  'sso-admin:ListAccountAssignments',
  'sts:GetCallerIdentity',
]);
