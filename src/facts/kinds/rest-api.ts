import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readOpenMethods } from '../read-open-methods.ts';
import { readText } from '../read-text.ts';

/** REST APIs of API Gateway: how they are reached, which methods ask nobody who they are, and which stages keep no access log. */
export const restApi: FactKind = {
  kind: 'rest-api',
  label: { ja: 'API Gateway（REST API）', en: 'API Gateway REST API' },
  service: 'apigateway',
  scope: 'region',
  configType: 'AWS::ApiGateway::RestApi',
  list: { service: 'apigateway', operation: 'GetRestApis', each: 'items', id: 'id' },
  attributes: {
    name: { path: 'name' },
    endpointTypes: { path: 'endpointConfiguration.types' },
    vpcEndpoints: { path: 'endpointConfiguration.vpcEndpointIds' },
    policyDocument: { path: 'policy' },
    defaultEndpointOff: { path: 'disableExecuteApiEndpoint' },
    openRoutes: {
      ask: { service: 'apigateway', operation: 'GetResources', input: { restApiId: 'id' } },
      path: 'items',
      all: true,
      as: readOpenMethods,
    },
    stages: {
      ask: { service: 'apigateway', operation: 'GetStages', input: { restApiId: 'id' } },
      path: 'item',
      all: true,
      as: (stages: unknown) => readMember({ stages }, 'stages[].stageName'),
    },
    stagesWithoutLog: {
      ask: { service: 'apigateway', operation: 'GetStages', input: { restApiId: 'id' } },
      path: 'item',
      all: true,
      as: readUnlogged,
    },
  },
};

function readUnlogged(stages: unknown): readonly string[] {
  return (Array.isArray(stages) ? stages : [])
    .filter((stage) => readText(stage, 'accessLogSettings.destinationArn') === undefined)
    .map((stage) => String(readMember(stage, 'stageName')));
}
