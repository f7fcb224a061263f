import { maskText } from '../evidence/mask-text.ts';
import type { RedactionKey } from '../evidence/masking.ts';
import { redact } from '../evidence/redact.ts';

const secretName = /secret|password|token|credential|private|auth|key/i;

/** Fields the SDK does not model keep name, type and value, but texts under a name that smells of a secret are masked whole (decision 22). */
export function redactUnmodelled(
  fields: Readonly<Record<string, unknown>>,
  key: RedactionKey,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([pointer, value]) => {
      const { value: named } = redact({ [pointer.split('/').at(-1) ?? '']: value }, [], key);
      const [[, redacted] = ['', null]] = Object.entries(named as object);
      return [maskText(pointer, key), maskNamed(pointer, redacted)];
    }),
  );
}

/** The name may stand in the pointer or anywhere below it. */
function maskNamed(name: string, value: unknown): unknown {
  if (secretName.test(name)) return maskAll(value);
  if (Array.isArray(value)) return value.map((item) => maskNamed('', item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, member]) => [inner, maskNamed(inner, member)]));
}

function maskAll(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskAll);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, maskAll(member)]));
  }
  return typeof value === 'string' && !/^\*\*\*REDACTED/.test(value) ? '***REDACTED(R1)***' : value;
}
