import type { SignedShape } from './signed/signed-service.ts';

/** Numbers and list heads of the SDK's own schemas (`@smithy/core/schema`). */
const single = { text: 0, number: 1, flag: 2, json: 15, epoch: 7, iso: 5 } as const;
const kind = { simple: 0, list: 1, map: 2, struct: 3 } as const;
const space = 'akashi';

const made = new WeakMap<object, unknown>();

/** The shape of the table as a schema of the SDK, so that answers of both live sources are read by the same code. */
export function signedSchema(shape: SignedShape): unknown {
  if (shape === 'sensitive') return [kind.simple, space, shape, { sensitive: 1 }, single.text];
  if (typeof shape === 'string') return single[shape];
  const known = made.get(shape) ?? schemaOf(shape);
  made.set(shape, known);
  return known;
}

function schemaOf(shape: Exclude<SignedShape, string>): unknown {
  if (isList(shape)) return [kind.list, space, 'list', 0, signedSchema(shape[0])];
  const { '*': each } = shape;
  if (each !== undefined) return [kind.map, space, 'map', 0, single.text, signedSchema(each)];
  return [kind.struct, space, 'struct', 0, Object.keys(shape), Object.values(shape).map(signedSchema)];
}

function isList(shape: Exclude<SignedShape, string>): shape is readonly [SignedShape] {
  return Array.isArray(shape);
}
