/** One question put to AWS, in words: it never holds a client, so anything can stand behind the port. */
export interface Question {
  /** Service by its botocore name, e.g. `iam`, `elbv2`. */
  readonly service: string;
  /** Operation in PascalCase, e.g. `GetCredentialReport`. */
  readonly operation: string;
  /** Input of the operation without any paging token. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Account id, twelve digits, always text. */
  readonly account: string;
  /** Region name, or `global` for what is asked once per account. */
  readonly region: string;
}
