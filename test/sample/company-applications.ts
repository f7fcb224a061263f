import type { Named } from './placed.ts';

/** What the applications are made of beside servers and data: their entrance, their search, their flows, their releases. */
export interface CompanyApplications {
  readonly restApis: readonly (Named & {
    readonly id: string;
    readonly stage: string;
    readonly log: string;
    readonly routes: readonly string[];
    readonly public: string;
    readonly created: string;
  })[];
  readonly searchDomains: readonly (Named & {
    readonly version: string;
    readonly subnets: readonly string[];
    readonly group: string;
    readonly key: string;
    readonly log: string;
  })[];
  readonly stateMachines: readonly (Named & {
    readonly role: string;
    readonly log: string;
    readonly created: string;
  })[];
  readonly pipelines: readonly (Named & {
    readonly role: string;
    readonly approver: string;
    readonly started: string;
    readonly approved: string;
    readonly ended: string;
    readonly created: string;
  })[];
}
