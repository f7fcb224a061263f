/** The first or last instant of a calendar day in the engagement's time zone, as ISO 8601 UTC. */
export function dayLimit(day: string, limit: 'start' | 'end', timezone: string): string {
  const utc = Date.parse(`${day}T${limit === 'start' ? '00:00:00.000' : '23:59:59.999'}Z`);
  // The offset is the one of that instant: on the day a clock is put forward or back, UTC midnight may have another.
  const near = utc - offsetAt(utc, timezone);
  return new Date(utc - offsetAt(near, timezone)).toISOString();
}

/** How far a time zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timezone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(instant));
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return local - Math.floor(instant / 1000) * 1000;
}
