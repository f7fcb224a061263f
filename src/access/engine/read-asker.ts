import { readArn } from './read-arn.ts';

/** What kind of caller a principal is; it decides which policies bear on it. */
export type AskerKind =
  | 'user'
  | 'group'
  | 'role'
  | 'session'
  | 'federated-user'
  | 'root'
  | 'service'
  | 'provider'
  | 'anonymous'
  | 'unknown';

/** The caller of a request, taken apart once. */
export interface Asker {
  /** Place among the askers of one workshop, for its memos. */
  readonly id: number;
  readonly text: string;
  readonly kind: AskerKind;
  readonly partition: string;
  /** Null for services, providers and anonymous callers. */
  readonly account: string | null;
  /** Name without path of a user, group or role. */
  readonly name: string;
  /** Session name of an assumed-role session, else null. */
  readonly session: string | null;
  /** Neither SCPs nor RCPs limit a service-linked role. */
  readonly serviceLinked: boolean;
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

type Read = readonly [kind: AskerKind, name: string, session?: string | null, serviceLinked?: boolean];

function readSts(resource: string): Read {
  const [type, name = '', ...session] = resource.split('/');
  if (type === 'assumed-role') return ['session', name, session.join('/'), name.startsWith('AWSServiceRoleFor')];
  return type === 'federated-user'
    ? ['federated-user', resource.slice('federated-user/'.length)]
    : ['unknown', resource];
}

function readIam(resource: string): Read {
  if (resource === 'root') return ['root', 'root'];
  const slash = resource.indexOf('/');
  const type = slash < 0 ? resource : resource.slice(0, slash);
  const rest = resource.slice(slash + 1);
  if (type === 'user' || type === 'group') return [type, lastSegment(rest)];
  if (type === 'role') return ['role', lastSegment(rest), null, rest.startsWith('aws-service-role/')];
  return [type === 'saml-provider' || type === 'oidc-provider' ? 'provider' : 'unknown', rest];
}

function readName(text: string): Read {
  if (text === '*') return ['anonymous', text];
  if (/^\d{12}$/.test(text)) return ['root', 'root'];
  // Cognito and the built-in web identity providers are federated principals although one looks like a service.
  const service = /\.(amazonaws\.com(\.cn)?|internal)$/.test(text) && text !== 'cognito-identity.amazonaws.com';
  return [service ? 'service' : 'provider', text];
}

/** Reads the principal of a request: user, role, session, account, service, federated provider or `*`. */
export function readAsker(text: string, id: number): Asker {
  const arn = readArn(text);
  const read: Read =
    arn === null
      ? readName(text)
      : arn.service === 'sts'
        ? readSts(arn.resource)
        : arn.service === 'iam'
          ? readIam(arn.resource)
          : ['unknown', arn.resource];
  const [kind, name, session = null, serviceLinked = false] = read;
  const account = arn === null ? (/^\d{12}$/.test(text) ? text : null) : arn.account === '' ? null : arn.account;
  return { id, text, kind, partition: arn?.partition ?? 'aws', account, name, session, serviceLinked };
}
