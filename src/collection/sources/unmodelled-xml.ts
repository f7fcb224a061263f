import { NormalizedSchema } from '@smithy/core/schema';

interface XmlTraits {
  readonly xmlName?: string;
  readonly xmlFlattened?: unknown;
  readonly httpPayload?: unknown;
}

/**
 * Finds elements of an XML answer that the SDK does not model: JSON pointer → `{"$type": …}` (decision 22).
 * XML keeps names and types only: without a model nobody can say what the text of an unknown element is.
 */
export function unmodelledXml(schema: unknown, raw: unknown, ignored: readonly string[]): Record<string, unknown> {
  const found = new Map<string, unknown>();
  const walk = (shape: NormalizedSchema, value: unknown, at: string): void => {
    const traits = shape.getMergedTraits() as XmlTraits;
    if (shape.isListSchema()) {
      const member = shape.getValueSchema();
      const name = (member.getMergedTraits() as XmlTraits).xmlName ?? 'member';
      const items = traits.xmlFlattened ? value : memberOf(Array.isArray(value) ? value[0] : value, name);
      for (const [n, item] of listOf(items).entries()) walk(member, item, `${at}/${n}`);
    } else if (shape.isStructSchema() && typeof value === 'object' && value !== null) {
      const members = new Map(
        [...shape.structIterator()].map(([name, member]) => [wireName(name, member), { name, member }]),
      );
      for (const [name, element] of Object.entries(value)) {
        const known = members.get(name);
        if (known !== undefined) walk(known.member, element, `${at}/${known.name}`);
        else if (!isMarkup(name) && !(at === '' && ignored.includes(name)))
          found.set(`${at}/${name}`, { $type: typeOf(element) });
      }
    }
  };
  walk(NormalizedSchema.of(schema as never), raw, '');
  return Object.fromEntries(found);
}

function wireName(name: string, member: NormalizedSchema): string {
  const own = member.getMemberTraits() as XmlTraits;
  return own.xmlName ?? name;
}

function isMarkup(name: string): boolean {
  return name === '#text' || name === 'xmlns' || name.startsWith('xmlns:') || name.startsWith('xsi:');
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

function typeOf(element: unknown): 'list' | 'element' | 'text' {
  if (Array.isArray(element)) return 'list';
  return typeof element === 'object' ? 'element' : 'text';
}
