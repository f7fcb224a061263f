import type { NormalizedSchema } from '@smithy/core/schema';
import type { WireOperation, WireService } from './wire-services.ts';

interface Traits {
  readonly jsonName?: string;
  readonly xmlName?: string;
  readonly xmlFlattened?: unknown;
  readonly httpHeader?: string;
  readonly httpPayload?: unknown;
}

/** The body of an answer in the protocol of its service, made from a page of plain values. */
export function wireBody({ protocol }: WireService, { operation, output }: WireOperation, page: unknown): string {
  if (output === null) return JSON.stringify(page);
  if (protocol === 'json' || protocol === 'rest-json')
    return JSON.stringify(jsonOf(output, page, protocol === 'rest-json'));
  if (protocol === 'rest-xml') {
    const payload = payloadOf(output);
    // A payload that is no structure is a document of its own: a bucket policy.
    return payload.isStructSchema() ? `<Result>${xmlMembers(payload, page)}</Result>` : '{}';
  }
  const inner = xmlMembers(output, page);
  const end =
    protocol === 'ec2' ? '<requestId>r</requestId>' : '<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>';
  const result = protocol === 'ec2' ? inner : `<${operation}Result>${inner}</${operation}Result>`;
  return `<${operation}Response>${result}${end}</${operation}Response>`;
}

/** A member that is the whole body, where there is one. */
function payloadOf(schema: NormalizedSchema): NormalizedSchema {
  if (!schema.isStructSchema()) return schema;
  const found = [...schema.structIterator()].find(([, member]) => traitsOf(member).httpPayload !== undefined);
  return found === undefined ? schema : found[1];
}

function traitsOf(schema: NormalizedSchema): Traits {
  return schema.getMergedTraits() as Traits;
}

function jsonOf(schema: NormalizedSchema, value: unknown, named: boolean): unknown {
  if (schema.isListSchema() && Array.isArray(value))
    return value.map((one) => jsonOf(schema.getValueSchema(), one, named));
  if (!schema.isStructSchema() || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    [...schema.structIterator()].flatMap(([name, member]) => {
      const given = (value as Record<string, unknown>)[name];
      return given === undefined
        ? []
        : [[named ? (traitsOf(member).jsonName ?? name) : name, jsonOf(member, given, named)]];
    }),
  );
}

function xmlMembers(schema: NormalizedSchema, value: unknown): string {
  if (!schema.isStructSchema() || typeof value !== 'object' || value === null) return '';
  return [...schema.structIterator()]
    .map(([name, member]) => {
      const given = (value as Record<string, unknown>)[name];
      return given === undefined ? '' : xmlOf(traitsOf(member).xmlName ?? name, member, given);
    })
    .join('');
}

function xmlOf(name: string, schema: NormalizedSchema, value: unknown): string {
  if (schema.isListSchema() && Array.isArray(value)) {
    const item = schema.getValueSchema();
    const flat = traitsOf(schema).xmlFlattened !== undefined;
    const inner = value.map((one) => xmlOf(flat ? name : (traitsOf(item).xmlName ?? 'member'), item, one)).join('');
    return flat ? inner : `<${name}>${inner}</${name}>`;
  }
  if (schema.isStructSchema()) return `<${name}>${xmlMembers(schema, value)}</${name}>`;
  return `<${name}>${String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`;
}
