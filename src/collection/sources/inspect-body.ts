import { parseXML } from '@aws-sdk/xml-builder';
import { NormalizedSchema } from '@smithy/core/schema';
import { unmodelledJson } from './unmodelled-json.ts';
import { unmodelledXml } from './unmodelled-xml.ts';

/** What the body of a successful answer shows when it is read beside the SDK. */
export interface Inspection {
  /** Why this body cannot be the answer to the question; null where it is. */
  readonly malformed: string | null;
  readonly unmodelled: Readonly<Record<string, unknown>>;
  /** True when not one member of the body is known to the model; `{}` has none. */
  readonly foreign: boolean;
}

interface BindingTraits {
  readonly httpHeader?: unknown;
  readonly httpPrefixHeaders?: unknown;
  readonly httpResponseCode?: unknown;
  readonly httpPayload?: unknown;
}

const nothing = { malformed: null, unmodelled: {}, foreign: false };

/**
 * Reads a body of status 200 a second time, against the operation's model: the SDK turns an empty or foreign body
 * into an empty answer without a word, and "nothing there" must never come from a page that AWS did not write.
 */
export function inspectBody(protocol: string, operation: string, output: unknown, body: Uint8Array): Inspection {
  const shape = NormalizedSchema.of(output as never);
  const rest = /rest(Json|Xml)/i.test(protocol);
  const bodyShape = rest ? boundToBody(shape) : shape;
  if (bodyShape === null || !shape.isStructSchema()) return nothing;
  const text = new TextDecoder().decode(body).trim();
  if (bodyShape.isStringSchema()) return inspectDocument(text);
  if (text === '') return { ...nothing, malformed: 'empty body' };
  return /json/i.test(protocol) ? inspectJson(bodyShape, text, rest) : inspectXml(protocol, operation, bodyShape, text);
}

/** A body that is one text is a policy document; an empty one would read as "no policy". */
function inspectDocument(text: string): Inspection {
  if (text === '') return { ...nothing, malformed: 'empty body' };
  try {
    JSON.parse(text);
    return nothing;
  } catch {
    return { ...nothing, malformed: 'not JSON' };
  }
}

/** The part of the output that stands in the body; null where all of it stands in headers or is a stream. */
function boundToBody(shape: NormalizedSchema): NormalizedSchema | null {
  if (!shape.isStructSchema()) return null;
  const members = [...shape.structIterator()].map(([, member]) => ({
    member,
    traits: member.getMergedTraits() as BindingTraits,
  }));
  const payload = members.find(({ traits }) => traits.httpPayload !== undefined);
  if (payload !== undefined)
    return payload.member.isStructSchema() || payload.member.isStringSchema() ? payload.member : null;
  const inBody = members.filter(
    ({ traits }) =>
      traits.httpHeader === undefined &&
      traits.httpPrefixHeaders === undefined &&
      traits.httpResponseCode === undefined,
  );
  return inBody.length > 0 ? shape : null;
}

function inspectJson(shape: NormalizedSchema, text: string, jsonNames: boolean): Inspection {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ...nothing, malformed: 'not JSON' };
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { ...nothing, malformed: 'not a JSON object' };
  const unmodelled = unmodelledJson(shape, raw, jsonNames);
  const names = Object.keys(raw);
  return { malformed: null, unmodelled, foreign: names.every((name) => `/${name}` in unmodelled) };
}

function inspectXml(protocol: string, operation: string, shape: NormalizedSchema, text: string): Inspection {
  let document: Record<string, unknown>;
  try {
    document = parseXML(text) as Record<string, unknown>;
  } catch {
    return { ...nothing, malformed: 'not XML' };
  }
  const root = Object.keys(document)[0] as string;
  const rest = /rest/i.test(protocol);
  if (rest ? /^(html|error|errorresponse)$/i.test(root) : root !== `${operation}Response`) {
    return { ...nothing, malformed: `unexpected root element <${root}>` };
  }
  if (!/awsQuery/.test(protocol)) {
    const unmodelled = unmodelledXml(shape, document[root], ['requestId']);
    return { malformed: null, unmodelled, foreign: rest && !hasKnown(document[root], unmodelled) };
  }
  const result = (document[root] as Record<string, unknown> | null)?.[`${operation}Result`];
  if (result === undefined && [...shape.structIterator()].length > 0) {
    return { ...nothing, malformed: `no element <${operation}Result>` };
  }
  return { ...nothing, unmodelled: unmodelledXml(shape, result, []) };
}

/** The root of a REST answer can have any name, so that only its members tell whose it is. */
function hasKnown(element: unknown, unmodelled: Readonly<Record<string, unknown>>): boolean {
  const names = typeof element === 'object' && element !== null ? Object.keys(element) : [];
  return names.some((name) => /^\w/.test(name) && !(`/${name}` in unmodelled));
}
