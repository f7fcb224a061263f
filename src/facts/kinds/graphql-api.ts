import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';

/** GraphQL APIs of AppSync: how callers are asked who they are, and what is logged. */
export const graphqlApi: FactKind = {
  kind: 'graphql-api',
  label: { ja: 'AppSync（GraphQL API）', en: 'AppSync GraphQL API' },
  service: 'appsync',
  scope: 'region',
  configType: 'AWS::AppSync::GraphQLApi',
  list: { service: 'appsync', operation: 'ListGraphqlApis', each: 'graphqlApis', id: 'arn' },
  attributes: {
    name: { path: 'name' },
    authenticationType: { path: 'authenticationType' },
    otherAuthenticationTypes: { path: '$', as: readOthers },
    fieldLogLevel: { path: 'logConfig.fieldLogLevel' },
    visibility: { path: 'visibility' },
    webAcl: { path: 'wafWebAclArn' },
  },
};

function readOthers(api: unknown): unknown {
  return readMember(api, 'additionalAuthenticationProviders[].authenticationType');
}
