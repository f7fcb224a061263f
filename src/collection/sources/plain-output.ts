/** Turns what the SDK gives into plain JSON by one rule (decision 20); the order of members is kept and nothing is renamed. */
export function plainOutput(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof String) return value.toString();
  if (Array.isArray(value)) return value.map(plainOutput);
  if (typeof value !== 'object' || value === null) return value;
  if (isDecimal(value)) return value.string;
  // A body that is still a stream was not asked for by any declaration; it is named, never read.
  if (typeof (value as { pipe?: unknown }).pipe === 'function') return { $stream: 'not read' };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => name !== '$metadata' && member !== undefined)
      .map(([name, member]) => [name, plainOutput(member)]),
  );
}

/** The SDK keeps numbers that no JavaScript number can hold as text beside their type. */
function isDecimal(value: object): value is { readonly string: string; readonly type: string } {
  const { string, type } = value as { string?: unknown; type?: unknown };
  return type === 'bigDecimal' && typeof string === 'string';
}
