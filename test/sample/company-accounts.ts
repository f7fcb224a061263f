import type { Named } from './placed.ts';

export interface SampleAccount {
  readonly name: string;
  readonly id: string;
  readonly alias: string;
  readonly email: string;
  readonly joined: string;
  readonly outside?: boolean;
  readonly s3Block?: readonly string[];
  readonly contacts?: readonly string[];
  readonly passwordPolicy?: { readonly length: number; readonly reuse: number; readonly maxAge: number };
}

export interface SampleUser extends Named {
  readonly groups: readonly string[];
  readonly created: string;
  readonly password?: { readonly changed: string; readonly used: string };
  readonly keys?: readonly { readonly created: string; readonly used: string; readonly service: string }[];
}

export interface SampleRole extends Named {
  readonly path?: string;
  readonly trust: {
    readonly service?: string;
    readonly account?: string;
    readonly arn?: string;
    readonly saml?: string;
    readonly externalId?: string;
  };
  readonly managed?: readonly string[];
  readonly own?: readonly string[];
  readonly used: string;
  readonly created: string;
  readonly profile?: boolean;
}

interface OrganizationPolicy {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly type: string;
  readonly aws?: boolean;
  readonly targets: readonly string[];
  readonly content: unknown;
}

/** Organisation, accounts, people and their rights. */
export interface CompanyAccounts {
  readonly organization: {
    readonly id: string;
    readonly root: string;
    readonly management: string;
    readonly serviceAccess: readonly string[];
    readonly rootFeatures: readonly string[];
    readonly units: readonly { readonly id: string; readonly name: string; readonly accounts: readonly string[] }[];
    readonly policies: readonly OrganizationPolicy[];
  };
  readonly regions: Readonly<Record<string, string>>;
  readonly accounts: readonly SampleAccount[];
  readonly users: readonly SampleUser[];
  readonly groups: readonly (Named & {
    readonly managed?: readonly string[];
    readonly own?: readonly string[];
    readonly created: string;
  })[];
  readonly roles: readonly SampleRole[];
  readonly policies: readonly (Named & { readonly statements: readonly unknown[] })[];
  readonly managedPolicies: Readonly<Record<string, readonly unknown[]>>;
  readonly sso: {
    readonly instance: { readonly id: string; readonly store: string; readonly name: string; readonly created: string };
    readonly users: readonly {
      readonly id: string;
      readonly user: string;
      readonly family: string;
      readonly given: string;
      readonly email: string;
    }[];
    readonly groups: readonly { readonly id: string; readonly name: string; readonly members: readonly string[] }[];
    readonly permissionSets: readonly {
      readonly id: string;
      readonly name: string;
      readonly session: string;
      readonly managed: readonly string[];
      readonly created: string;
    }[];
    readonly assignments: readonly { readonly set: string; readonly account: string; readonly group: string }[];
  };
}
