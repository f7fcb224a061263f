import type { Question } from './asked.ts';
import type { Asker } from './read-asker.ts';

const absent: readonly string[] = Object.freeze([]);

/** Services whose one endpoint stands in us-east-1, wherever they are called from. */
const global = new Set(['iam', 'organizations', 'cloudfront', 'route53', 'account', 'support', 'sso-directory', 'waf']);

const types: Readonly<Record<string, string>> = {
  user: 'User',
  role: 'AssumedRole',
  session: 'AssumedRole',
  'federated-user': 'FederatedUser',
  root: 'Account',
  anonymous: 'Anonymous',
};

function principalArn({ kind, text, partition, account, name }: Asker): readonly string[] | undefined {
  if (kind === 'session') return [`arn:${partition}:iam::${account}:role/${name}`];
  if (kind === 'root' && !text.startsWith('arn:')) return [`arn:${partition}:iam::${account}:root`];
  return kind === 'unknown' || kind === 'group' ? undefined : [text];
}

/** Keys that only a caller with an identity of its own carries. */
function ofPrincipal(key: string, asker: Asker): readonly string[] | undefined {
  const { kind, account } = asker;
  const nobody = kind === 'anonymous' || kind === 'service' || kind === 'provider';
  if (key.startsWith('aws:principaltag/')) return nobody || kind === 'root' ? absent : undefined;
  switch (key) {
    case 'aws:principalarn':
      return nobody ? absent : principalArn(asker);
    case 'aws:principalaccount':
    case 'kms:calleraccount':
      return account === null ? absent : [account];
    case 'aws:principalorgid':
    case 'aws:principalorgpaths':
    case 'aws:multifactorauthpresent':
    case 'aws:multifactorauthage':
      return nobody ? absent : undefined;
    case 'aws:principaltype':
      return types[kind] === undefined ? undefined : [types[kind]];
    case 'aws:username':
      return kind === 'user' ? [asker.name] : kind === 'unknown' || kind === 'group' ? undefined : absent;
    case 'aws:userid':
      return kind === 'root' && account !== null ? [account] : kind === 'anonymous' ? ['anonymous'] : undefined;
    case 'aws:principalisawsservice':
      return [kind === 'service' ? 'true' : 'false'];
    case 'aws:principalservicename':
      return kind === 'service' ? [asker.text] : absent;
    // AWS puts these into the request only where a service calls for a resource of its customer.
    case 'aws:sourcearn':
    case 'aws:sourceaccount':
    case 'aws:sourceorgid':
    case 'aws:sourceorgpaths':
      return kind === 'service' ? undefined : absent;
    default:
      return undefined;
  }
}

/** Value of a condition key (lower case) as it follows from the request itself; undefined where it does not. */
export function deriveKey(key: string, question: Question): readonly string[] | undefined {
  const { asker, action, resource, owner } = question;
  if (key === 'aws:resourceaccount' || key === 's3:resourceaccount') return owner === null ? undefined : [owner];
  if (key === 'aws:requestedregion') {
    const region = resource.arn?.region ?? '';
    if (region !== '') return /[*?]/.test(region) ? undefined : [region];
    return global.has(action.service) && asker.partition === 'aws' ? ['us-east-1'] : undefined;
  }
  return ofPrincipal(key, asker);
}
