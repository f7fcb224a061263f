/** Condition keys in lower case → values; an empty list is a key that is known to be absent. */
export type RequestContext = Readonly<Record<string, readonly string[]>>;

/** One question to the engine: may this principal do this on this resource? */
export interface Request {
  /**
   * ARN of an IAM user, a role, an assumed-role session (`arn:aws:sts::…:assumed-role/…`), a federated user, an account
   * (`arn:aws:iam::111122223333:root`), a service (`lambda.amazonaws.com`), or `*` for nobody known (anonymous).
   */
  readonly principal: string;
  /** `s3:GetObject`, in any case. */
  readonly action: string;
  /** ARN; may hold `*` and `?`, meaning "any such resource". `*` for actions that know no resource. */
  readonly resource: string;
  /** Account that owns the resource; null where its ARN says it, or nobody does. */
  readonly resourceAccount: string | null;
  readonly context: RequestContext;
  /** Keys that are not in `context`: `absent` as a simulator takes them, `unknown` as an auditor must. */
  readonly others: 'absent' | 'unknown';
}
