const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/** Above this a number counts milliseconds, below it seconds (the year 5138 in seconds, 1973 in milliseconds). */
const MILLISECONDS_FROM = 1e11;

/**
 * Restates a moment as ISO 8601 UTC with milliseconds: ISO text with or without offset (without means UTC), or epoch seconds or
 * milliseconds as a number. Anything else (`N/A`, `no_information`) is "not set".
 */
export function readInstant(value: unknown): string | undefined {
  const ms = typeof value === 'number' ? fromNumber(value) : typeof value === 'string' ? fromText(value.trim()) : NaN;
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : undefined;
}

function fromNumber(value: number): number {
  return Math.round(Math.abs(value) >= MILLISECONDS_FROM ? value : value * 1000);
}

function fromText(value: string): number {
  const match = ISO.exec(value);
  if (match === null) return NaN;
  const text = value
    .replace(' ', 'T')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
    .toUpperCase();
  if (match[1] !== undefined) return Date.parse(text);
  return Date.parse(text.includes('T') ? `${text}Z` : text);
}
