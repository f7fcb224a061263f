/** An operation in one place, as one key. */
export function placeOf({
  service,
  operation,
  account,
  region,
}: {
  readonly service: string;
  readonly operation: string;
  readonly account: string;
  readonly region: string;
}): string {
  return `${service}:${operation} ${account} ${region}`;
}
