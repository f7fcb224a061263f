const DAY = 24 * 60 * 60 * 1000;

/** Days from one moment to another (ISO text), to one hundredth; `undefined` when one of them is no moment. */
export function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  const days = (Date.parse(to ?? '') - Date.parse(from ?? '')) / DAY;
  return Number.isFinite(days) ? Math.round(days * 100) / 100 : undefined;
}
