import { fitsName } from './fits-name.ts';

/** Services whose ARNs name no region, and whose lists stand with the account as a whole. */
const regionless: ReadonlySet<string> = new Set(['s3', 'cloudfront']);

/**
 * Whether something of an account and region (`global`: the account as a whole) can bear an ARN that fits what the client wrote;
 * true wherever its parts cannot be told apart.
 */
export function couldMean(
  pattern: string,
  { account, region }: { readonly account: string; readonly region: string | null },
): boolean {
  const [head, partition = '', service = '', place = '', owner = '', rest] = pattern.split(':');
  // A star may stand for several parts at once.
  if (head !== 'arn' || rest === undefined || /[*?]/.test(partition + service)) return true;
  if (!/^(\d{12})?$/.test(owner)) return true;
  if (owner !== '' && owner !== account) return false;
  if (place === '') return !regionless.has(service) || region === 'global';
  return region === null || fitsName(place, [region]);
}
