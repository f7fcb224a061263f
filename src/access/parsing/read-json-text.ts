import { findDoubles } from './find-doubles.ts';
import { limits } from './limits.ts';
import type { Report } from './reader.ts';

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Brackets nested deeper than any policy; counted before JSON.parse sees the text. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (quoted) {
      if (code === 92) at += 1;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > limits.depth) return true;
    } else if (code === 125 || code === 93) depth -= 1;
  }
  return false;
}

/** Reads JSON text, URL-encoded as IAM's API gives it or plain; undefined, with the problem reported, where that cannot be done. */
export function readJsonText(document: string, report: Report): unknown {
  if (document.length > limits.characters * 3) {
    report('TOO_LARGE', '', `${document.length}`);
    return undefined;
  }
  const trimmed = document.trim();
  const json = trimmed.startsWith('%') ? decode(trimmed)?.trim() : trimmed;
  if (json === undefined) {
    report('NOT_JSON', '', trimmed);
    return undefined;
  }
  if (json.length > limits.characters || isTooDeep(json)) {
    report('TOO_LARGE', '', `${json.length}`);
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(json);
    findDoubles(json, report);
    return value;
  } catch {
    report('NOT_JSON', '', json);
    return undefined;
  }
}
