import { maskPersonal } from './mask-personal.ts';
import type { Masking } from './masking.ts';
import { memberRule } from './member-rule.ts';
import { personToken } from './person-token.ts';
import { redactionToken } from './redaction-token.ts';

/**
 * What stands in place of one redacted text under its rule and the engagement's decisions.
 * Under `pseudonymize` names and e-mail addresses share one token wherever they stand, so that answers can still be joined.
 */
export function standIn(rule: string, text: string, name: string, masking: Masking): string {
  const { key, pii, addresses } = masking;
  if (rule !== 'R5') return redactionToken(rule, text, key);
  const kind = memberRule(name);
  if (kind === 'address') return addressFor(text, addresses, key);
  const person =
    kind === 'person' || /^(?:resourceName|AttributeValue)$/i.test(name) || /^[^\s@*]+@[A-Za-z0-9.-]+$/.test(text);
  if (person && /^(?:root|<root_account>)$/.test(text)) return text;
  // Where an ARN stands in place of a name, only the name in it goes.
  if (pii === 'pseudonymize' && person && text.startsWith('arn:')) return maskPersonal(text, masking);
  return pii === 'pseudonymize' && person ? personToken(text, key) : redactionToken('R5', text, key);
}

/** A service's name in place of an address points at nobody; of an address the network may stay readable. */
function addressFor(text: string, addresses: Masking['addresses'], key: Uint8Array): string {
  const kind = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)
    ? 4
    : /^[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}$/i.test(text)
      ? 6
      : 0;
  if (kind === 0)
    return /^(?:AWS Internal|[\w.-]+\.amazonaws\.com(?:\.cn)?|\d{1,3}(?:\.\d{1,3}){2}\.0\/24|[0-9a-f:]+\/48)$/.test(
      text,
    )
      ? text
      : redactionToken('R5', text, key);
  if (addresses === 'mask') return redactionToken('R5', text, key);
  if (kind === 4) return text.replace(/\.\d+$/, '.0/24');
  const [head = '', tail] = text.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const zeros = tail === undefined ? [] : ['0', '0', '0'];
  return `${[...groups, ...zeros].slice(0, 3).join(':')}::/48`;
}
