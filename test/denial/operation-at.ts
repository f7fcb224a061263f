/** `service:Operation` of an answer or of a question that was not put. */
export function operationAt({ service, operation }: { readonly service: string; readonly operation: string }): string {
  return `${service}:${operation}`;
}

/** `<account> <region>` of an answer or of a question that was not put. */
export function placeAt({ account, region }: { readonly account: string; readonly region: string }): string {
  return `${account} ${region}`;
}
