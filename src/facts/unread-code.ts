import type { Reason } from '../text/reason-words.ts';

/** Exact codes, by the reason word they mean; the first pattern that fits counts, everything else is an API error. */
const words: readonly (readonly [RegExp, Reason])[] = [
  [
    /^(Throttling|ThrottlingException|ThrottledException|RequestThrottled|TooManyRequests|RequestLimitExceeded|SlowDown|LimitExceededException|ProvisionedThroughput)/,
    'THROTTLED',
  ],
  [
    /^(ExpiredToken|TokenRefreshRequired|RequestExpired|CredentialsProviderError|TokenProviderError|ExpiredCredentials|CREDENTIALS_EXPIRED)/,
    'EXPIRED_TOKEN',
  ],
  [
    /^(UNREACHABLE|E(NOTFOUND|CONN\w+|TIMEDOUT|PIPE|AI_AGAIN|HOSTUNREACH|NET\w+|PROTO)$|TimeoutError|NOT_AWS|NetworkingError|HPE_|PROXY_)/,
    'UNREACHABLE',
  ],
  // What TLS says of a certificate nobody here knows (Node, tls): mostly a proxy that looks into everything.
  [
    /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER|VERIFY_LEAF))/,
    'UNREACHABLE',
  ],
  [
    /^(OptInRequired|UnrecognizedClientException|InvalidClientTokenId|InvalidToken$|RegionDisabledException|AuthFailure|REGION_DISABLED|EMPTY_IN_THIS_REGION)/,
    'REGION_DISABLED_UNKNOWN',
  ],
  [/^(SubscriptionRequiredException)/, 'PLAN_REQUIRED'],
  [/^(CUT|PAGE_TOKEN_REPEATED|PAGE_TOKEN_MISSING|PAGES_WITHOUT_END|NOT_FINISHED)$/, 'CUT'],
  [/^WRONG_ACCOUNT$/, 'WRONG_ACCOUNT'],
  [/^NOT_EXPORTED$/, 'NOT_EXPORTED'],
];

/** The reason word for an answer that was not read, by its outcome and exact code (decision 21). */
export function unreadCode(outcome: string, exact: string | null): Reason {
  if (outcome === 'denied') return 'ACCESS_DENIED';
  if (outcome === 'cut') return exact === null ? 'CUT' : (wordOf(exact) ?? 'CUT');
  if (outcome === 'not-asked') return exact === null ? 'NOT_ATTEMPTED' : (wordOf(exact) ?? 'NOT_ATTEMPTED');
  return exact === null ? 'API_ERROR' : (wordOf(exact) ?? 'API_ERROR');
}

function wordOf(exact: string): Reason | undefined {
  return words.find(([pattern]) => pattern.test(exact))?.[1];
}
