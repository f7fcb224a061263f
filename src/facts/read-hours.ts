const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Restates an ISO 8601 duration of days, hours, minutes and seconds (`PT4H`) as hours; anything else is "not set". */
export function readHours(value: unknown): number | undefined {
  const match = typeof value === 'string' ? DURATION.exec(value) : null;
  if (match === null) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return days * 24 + hours + minutes / 60 + seconds / 3600;
}
