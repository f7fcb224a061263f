const hour = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Offset of a time zone at one instant, read from the zone's own wall clock. */
function zoneOffset(time: number, timeZone: string): number {
  if (timeZone === 'Asia/Tokyo') return 9 * hour;
  let format = formats.get(timeZone);
  if (format === undefined) {
    const two = '2-digit' as const;
    format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(time)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour: hours = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hours, minute, second) - Math.floor(time / 1000) * 1000;
}

/** The date whose UTC fields read like the wall clock of the engagement's time zone; undefined when it is no instant. */
export function zonedDate(instant: string, timeZone: string): Date | undefined {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return undefined;
  return new Date(/^\d{4}-\d\d-\d\d$/.test(instant) ? time : time + zoneOffset(time, timeZone));
}
