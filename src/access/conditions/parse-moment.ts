const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/i;

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/**
 * A moment as policies write it, in milliseconds since 1970: ISO 8601 in W3C's forms (without a zone: UTC) or seconds since 1970;
 * null for anything else, and for days no calendar has.
 */
export function parseMoment(text: string): number | null {
  if (/^-?\d{5,13}(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const found = iso.exec(text);
  if (found === null) return null;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', fraction = '0', zone] = found;
  const numbers = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [y, mo, d, h, mi, s] = numbers;
  const days = new Date(Date.UTC(y, mo, 0)).getUTCDate();
  if (mo < 1 || mo > 12 || d < 1 || d > days || h > 24 || mi > 59 || s > 60) return null;
  const offset = offsetOf(zone);
  if (Math.abs(offset) > 24 * 60) return null;
  return Date.UTC(y, mo - 1, d, h, mi, s) + Math.floor(Number(`0.${fraction}`) * 1000) - offset * 60_000;
}
