/** How tokens of an issuer are told apart in a trust policy. */
export interface TokenIssuer {
  /** Host, or host and path, as the condition keys begin. */
  readonly issuer: RegExp;
  /** What a subject must show to be held to the client's own: a literal beginning. Null where the subject is an end user's. */
  readonly subject: RegExp | null;
  /** True where the issuer signs tokens for everybody: without a restriction anybody comes in (case A-74). */
  readonly isShared: boolean;
}

const scoped = /^[^*?]*[:/][^*?]+/;

/** Issuers whose rules are known (IAM User Guide, "OIDC federation" and "Create a role for OIDC federation"); others are judged as private. */
export const tokenIssuers: readonly TokenIssuer[] = [
  { issuer: /^token\.actions\.githubusercontent\.com$/, subject: scoped, isShared: true },
  { issuer: /^gitlab\.com$/, subject: scoped, isShared: true },
  { issuer: /^app\.terraform\.io$/, subject: scoped, isShared: true },
  { issuer: /^agent\.buildkite\.com$/, subject: scoped, isShared: true },
  {
    issuer: /^oidc\.eks\.[a-z0-9-]+\.amazonaws\.com(\.cn)?\/id\/[A-Z0-9]+$/i,
    subject: /^system:serviceaccount:[^*?:]+/,
    isShared: true,
  },
];
