/** An exchange that did not end in an answer of AWS; `name` is the code that the ledger keeps. */
export class TransportError extends Error {
  /** Node's code of the cause; the SDK decides by it whether it asks again. */
  readonly code: string | undefined;
  /** Status of a gateway that failed in passing (5xx), so that the SDK asks again. */
  readonly $metadata: { readonly httpStatusCode: number } | undefined;

  constructor(
    name: 'UNREACHABLE' | 'NOT_AWS' | 'CUT' | 'PROXY_REFUSED',
    message: string,
    about: { readonly cause?: unknown; readonly code?: string; readonly status?: number } = {},
  ) {
    super(message, { cause: about.cause });
    this.name = name;
    this.code = about.code;
    this.$metadata = about.status === undefined ? undefined : { httpStatusCode: about.status };
  }
}
