import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';

/** HTTP and WebSocket APIs of API Gateway: which routes ask nobody who they are, and which stages keep no access log. */
export const httpApi: FactKind = {
  kind: 'http-api',
  label: { ja: 'API Gateway（HTTP API・WebSocket API）', en: 'API Gateway HTTP or WebSocket API' },
  service: 'apigatewayv2',
  scope: 'region',
  configType: 'AWS::ApiGatewayV2::Api',
  list: { service: 'apigatewayv2', operation: 'GetApis', each: 'Items', id: 'ApiId' },
  attributes: {
    name: { path: 'Name' },
    protocol: { path: 'ProtocolType' },
    defaultEndpointOff: { path: 'DisableExecuteApiEndpoint' },
    openRoutes: {
      ask: { service: 'apigatewayv2', operation: 'GetRoutes', input: { ApiId: 'ApiId' } },
      path: 'Items',
      all: true,
      as: readOpenRoutes,
    },
    stagesWithoutLog: {
      ask: { service: 'apigatewayv2', operation: 'GetStages', input: { ApiId: 'ApiId' } },
      path: 'Items',
      all: true,
      as: readUnlogged,
    },
  },
};

/** A WebSocket client is asked once, when it connects; its other routes cannot name an authorization at all. */
function readOpenRoutes(routes: unknown, api: unknown): readonly string[] {
  const askedOnce = readMember(api, 'ProtocolType') === 'WEBSOCKET';
  return (Array.isArray(routes) ? routes : [])
    .map((route) => ({ key: String(readMember(route, 'RouteKey')), type: readText(route, 'AuthorizationType') }))
    .filter(({ key, type }) => (type === undefined || type === 'NONE') && (!askedOnce || key === '$connect'))
    .map(({ key }) => key);
}

function readUnlogged(stages: unknown): readonly string[] {
  return (Array.isArray(stages) ? stages : [])
    .filter((stage) => readText(stage, 'AccessLogSettings.DestinationArn') === undefined)
    .map((stage) => String(readMember(stage, 'StageName')));
}
