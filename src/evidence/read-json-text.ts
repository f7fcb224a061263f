/** JSON found inside a text, and how to put a changed value back in the same form. */
export interface JsonText {
  readonly value: unknown;
  write(value: unknown): string;
}

/** Reads a text that holds a JSON object or list, plain or URL-encoded (IAM policy documents, RFC 3986); null for any other text. */
export function readJsonText(text: string): JsonText | null {
  if (/^\s*[{[]/.test(text)) return parse(text, (value) => JSON.stringify(value));
  if (!/^(?:%20|%09|%0A|%0D)*(?:%7B|%5B)/i.test(text)) return null;
  try {
    return parse(decodeURIComponent(text), (value) => encodeURIComponent(JSON.stringify(value)));
  } catch {
    return null;
  }
}

function parse(text: string, write: (value: unknown) => string): JsonText | null {
  try {
    return { value: JSON.parse(text) as unknown, write };
  } catch {
    return null;
  }
}
