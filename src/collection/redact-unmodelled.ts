import { redact } from '../evidence/redact.ts';

const secretName = /secret|password|token|credential|private|auth|key/i;

/** Fields the SDK does not model keep name, type and value, but texts under a name that smells of a secret are masked whole (decision 22). */
export function redactUnmodelled(fields: Readonly<Record<string, unknown>>, key: Uint8Array): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([pointer, value]) => [
      pointer,
      secretName.test(pointer) ? maskAll(value) : redact(value, [], key).value,
    ]),
  );
}

function maskAll(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskAll);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, maskAll(member)]));
  }
  return typeof value === 'string' ? '***REDACTED(R1)***' : value;
}
