import type { Row } from '../../evaluation/row.ts';

/** Members of what a row of the networks found; the shapes are those of `evaluation/network` and `evaluation/diagram`. */
export interface NetworkFound {
  text(name: string): string;
  texts(name: string): readonly string[];
  things(name: string): readonly NetworkFound[];
  thing(name: string): NetworkFound;
  number(name: string): number;
  has(name: string): boolean;
}

/** Reads members by name; what is missing or of another shape is empty, so that a row of any rule can be printed. */
function reader(value: unknown): NetworkFound {
  const own = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  const member = (name: string): unknown =>
    Object.hasOwn(own, name) ? (own as Record<string, unknown>)[name] : undefined;
  const list = (name: string): readonly unknown[] => {
    const found = member(name);
    return Array.isArray(found) ? found : [];
  };
  return {
    text: (name) => {
      const found = member(name);
      return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
    },
    texts: (name) => list(name).filter((one) => typeof one === 'string'),
    things: (name) => list(name).map(reader),
    thing: (name) => reader(member(name)),
    number: (name) => {
      const found = member(name);
      return typeof found === 'number' ? found : 0;
    },
    has: (name) => member(name) !== undefined && member(name) !== null,
  };
}

/** What a row found, and what it required, by the names of their members. */
export function networkFound(row: Pick<Row, 'found' | 'required'>): {
  readonly found: NetworkFound;
  readonly required: NetworkFound;
} {
  return { found: reader(row.found?.value), required: reader(row.required?.value) };
}
