import { createHmac } from 'node:crypto';

const token = /^(?:person-[0-9a-f]{16}|\*\*\*REDACTED\(R\d(?::[0-9a-f]{16})?\)\*\*\*)(?:@[^@\s]*)?$/;

/** Names that stand for no person: root, placeholders of AWS, services, instances, and what is a pattern or a variable. */
const nobody =
  /^(?:root|<root_account>|anonymous|-|N\/A|no_information|not_supported|AWS Internal|ANONYMOUS_PRINCIPAL|HIDDEN_DUE_TO_SECURITY_REASONS|i-[0-9a-f]{8,17}|[\w.-]+\.amazonaws\.com(?:\.cn)?|\d{12})$|^$|[*?{}$]/;

/**
 * The stable name of a person under `pii: pseudonymize` (decision 23): the same name gives the same token in every answer, input
 * and client document; who holds the key computes it anew. An e-mail address keeps its domain, a token stays as it is.
 */
export function personToken(name: string, key: Uint8Array): string {
  if (token.test(name) || nobody.test(name)) return name;
  const domain = /@([A-Za-z0-9.-]{1,253})$/.exec(name)?.[0] ?? '';
  return `person-${createHmac('sha256', key).update(name).digest('hex').slice(0, 16)}${domain}`;
}
