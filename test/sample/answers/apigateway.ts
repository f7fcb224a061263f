import type { Answers, Ask } from '../ask.ts';
import { hex } from '../hex.ts';
import { when } from '../when.ts';

function apiOf(ask: Ask) {
  const found = ask.here(ask.company.restApis).find(({ id }) => id === ask.text('restApiId'));
  if (found === undefined) throw new Error(`no such API ${ask.text('restApiId')}`);
  return found;
}

/** The method of one route: open to everyone or signed with IAM. */
function methodOf(verb: string, authorizationType: string) {
  return {
    httpMethod: verb,
    authorizationType,
    apiKeyRequired: false,
    methodIntegration: { type: 'AWS_PROXY', httpMethod: 'POST', timeoutInMillis: 29000 },
  };
}

/** REST APIs: their stages, routes and who is asked for a signature. */
export const apigateway: Answers = {
  GetRestApis: (ask) => ({
    items: ask.here(ask.company.restApis).map(({ id, name, created }) => ({
      id,
      name,
      createdDate: when(created),
      apiKeySource: 'HEADER',
      endpointConfiguration: { types: ['REGIONAL'], ipAddressType: 'ipv4' },
      disableExecuteApiEndpoint: false,
      rootResourceId: hex(`root ${id}`, 10),
      tags: {},
    })),
  }),
  GetStages: (ask) => {
    const { id, stage, log, created } = apiOf(ask);
    const settings = { metricsEnabled: true, loggingLevel: 'ERROR', dataTraceEnabled: false };
    return {
      item: [
        {
          deploymentId: hex(`deployment ${id}`, 6),
          stageName: stage,
          cacheClusterEnabled: false,
          methodSettings: { '*/*': settings },
          variables: { TABLE: 'minato-orders' },
          accessLogSettings: { format: '$context.requestId', destinationArn: ask.arn('logs', `log-group:${log}`) },
          tracingEnabled: true,
          createdDate: when(created),
          lastUpdatedDate: when(created),
        },
      ],
    };
  },
  GetAuthorizers: () => ({ items: [] }),
  GetResources: (ask) => {
    const api = apiOf(ask);
    const routes = [...api.routes.map((route) => [route, 'AWS_IAM'] as const), [api.public, 'NONE'] as const];
    const paths = [...new Set(routes.map(([route]) => route.split(' ')[1] as string))];
    return {
      items: paths.map((path) => ({
        id: hex(`${api.id} ${path}`, 6),
        parentId: hex(`root ${api.id}`, 10),
        pathPart: path.slice(1),
        path,
        resourceMethods: Object.fromEntries(
          routes
            .filter(([route]) => route.endsWith(` ${path}`))
            .map(([route, type]) => [route.split(' ')[0], methodOf(route.split(' ')[0] as string, type)]),
        ),
      })),
    };
  },
};
