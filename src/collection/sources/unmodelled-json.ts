import { NormalizedSchema } from '@smithy/core/schema';

/**
 * Finds what a JSON answer says beyond the SDK's model, which drops it without a word: JSON pointer → value (decision 22).
 * Pointers use the modelled names of the parents, so that they lead into the stored payload.
 */
export function unmodelledJson(schema: unknown, raw: unknown, jsonNames: boolean): Record<string, unknown> {
  const found: [string, unknown][] = [];
  const walk = (shape: NormalizedSchema, value: unknown, at: string): void => {
    if (Array.isArray(value)) {
      if (shape.isListSchema())
        for (const [n, item] of value.entries()) walk(shape.getValueSchema(), item, `${at}/${n}`);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (shape.isMapSchema()) {
      for (const [name, member] of Object.entries(value)) walk(shape.getValueSchema(), member, `${at}/${step(name)}`);
    }
    // A record that names its own type keeps all its members in the SDK's output too.
    if (!shape.isStructSchema() || typeof (value as { __type?: unknown }).__type === 'string') return;
    const members = membersOf(shape, jsonNames);
    for (const [name, member] of Object.entries(value)) {
      const known = members.get(name);
      if (known === undefined) found.push([`${at}/${step(name)}`, member]);
      else walk(known.schema, member, `${at}/${step(known.name)}`);
    }
  };
  walk(NormalizedSchema.of(schema as never), raw, '');
  return Object.fromEntries(found);
}

type Members = ReadonlyMap<string, { readonly name: string; readonly schema: NormalizedSchema }>;

const known = new WeakMap<object, Members>();

/** Name on the wire → modelled name and schema. */
function membersOf(shape: NormalizedSchema, jsonNames: boolean): Members {
  const key = shape.getSchema() as object;
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const members: Members = new Map(
    [...shape.structIterator()].map(([name, schema]) => {
      const wire = jsonNames ? (schema.getMergedTraits() as { jsonName?: string }).jsonName : undefined;
      return [wire ?? name, { name, schema }] as const;
    }),
  );
  known.set(key, members);
  return members;
}

function step(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
