import { NormalizedSchema } from '@smithy/core/schema';

/** Gives the SDK the instants it wants as dates: questions are words, so a time in them is ISO 8601 text. */
export function sdkInput(schema: unknown, value: unknown): unknown {
  const shape = NormalizedSchema.of(schema as never);
  if (shape.isTimestampSchema() && typeof value === 'string') return new Date(value);
  if (Array.isArray(value))
    return shape.isListSchema() ? value.map((item) => sdkInput(shape.getValueSchema(), item)) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (shape.isMapSchema()) return convert(value, () => shape.getValueSchema());
  if (!shape.isStructSchema()) return value;
  const members = new Map([...shape.structIterator()]);
  return convert(value, (name) => members.get(name));
}

function convert(value: object, schemaOf: (name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const schema = schemaOf(name);
      return [name, schema === undefined ? member : sdkInput(schema, member)];
    }),
  );
}
