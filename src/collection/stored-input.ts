import { masking, type RedactionKey } from '../evidence/masking.ts';
import { redact } from '../evidence/redact.ts';
import { redactionToken } from '../evidence/redaction-token.ts';

/**
 * The input of a question as it is stored and hashed, redacted as answers are: what it carries from a redacted list has the
 * token the list holds, so that list and question still belong together. An access key id becomes its token (R7) wherever it stands.
 */
export function storedInput(input: unknown, key: RedactionKey): unknown {
  return redact(tokeniseKeyIds(input, masking(key).key), [], key).value;
}

function tokeniseKeyIds(input: unknown, key: Uint8Array): unknown {
  if (typeof input === 'string')
    return /^(AKIA|ASIA)[A-Z0-9]{16}$/.test(input) ? redactionToken('R7', input, key) : input;
  if (Array.isArray(input)) return input.map((item) => tokeniseKeyIds(item, key));
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, tokeniseKeyIds(value, key)]));
}
