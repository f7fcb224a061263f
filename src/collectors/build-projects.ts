import type { Collector } from './collector.ts';

/**
 * Build projects: role, network, logs, privileged mode and the names of their environment variables.
 * Danger: environment values and webhook addresses hold secrets; the buildspec is kept as a token that tells a change.
 */
export const buildProjects: Collector = {
  item: 'EV-CB-01',
  service: 'codebuild',
  operations: [
    {
      operation: 'ListProjects',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken' },
      count: 'projects',
      iamActions: ['codebuild:ListProjects'],
    },
    {
      operation: 'BatchGetProjects',
      scope: 'region',
      parent: {
        operation: 'ListProjects',
        each: 'projects',
        bind: { names: '$' },
        batch: { member: 'names', size: 100 },
      },
      count: 'projects',
      iamActions: ['codebuild:BatchGetProjects'],
      // The addresses of webhook and badge carry a token of their own.
      redact: [
        { path: 'projects[].environment.environmentVariables[].value', rule: 'R2' },
        { path: 'projects[].source.buildspec', rule: 'R6' },
        { path: 'projects[].secondarySources[].buildspec', rule: 'R6' },
        { path: 'projects[].webhook.secret', rule: 'R1' },
        { path: 'projects[].webhook.payloadUrl', rule: 'R1' },
        { path: 'projects[].badge.badgeRequestUrl', rule: 'R1' },
      ],
    },
  ],
};
