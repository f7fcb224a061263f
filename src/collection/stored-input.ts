import { maskSecrets } from '../evidence/mask-secrets.ts';
import { redactionToken } from '../evidence/redaction-token.ts';

/** The input of a question as it is stored and hashed: an access key id becomes its token (R7), secrets in text are masked (R3). */
export function storedInput(input: unknown, key: Uint8Array): unknown {
  if (typeof input === 'string') {
    return /^(AKIA|ASIA)[A-Z0-9]{16}$/.test(input) ? redactionToken('R7', input, key) : maskSecrets(input);
  }
  if (Array.isArray(input)) return input.map((item) => storedInput(item, key));
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, storedInput(value, key)]));
}
