/**
 * Shape of an answer: words for single values, one element for a list, `*` for the members of a map, `json` for any JSON.
 * Times are numbers of seconds (`epoch`) or text (`iso`) on the wire; `sensitive` is text that AWS itself calls so.
 */
export type SignedShape =
  | 'text'
  | 'sensitive'
  | 'number'
  | 'flag'
  | 'epoch'
  | 'iso'
  | 'json'
  | readonly [SignedShape]
  | { readonly [member: string]: SignedShape };

/** One operation on the wire, as botocore's model of the service has it. */
export interface SignedOperation {
  /** `POST` when left out. */
  readonly method?: 'GET' | 'POST';
  /** Path with `{Member}` where a member of the input stands; `/` when left out. */
  readonly path?: string;
  /** Member of the input → its name in the query. */
  readonly query?: Readonly<Record<string, string>>;
  /** Members of the input that go into the body under their own name. */
  readonly body?: readonly string[];
  readonly output: { readonly [member: string]: SignedShape };
}

/** A service that has no current client on npm: all that is needed to ask it. */
export interface SignedService {
  /** AWS's service id, which AWS_ENDPOINT_URL_<SERVICE> is made of. */
  readonly id: string;
  readonly signingName: string;
  /** `{region}`; `{suffix}` is `amazonaws.com` in its partition, `{dual}` the suffix of hosts that speak IPv6 too. */
  readonly host: string;
  /** Region that answers for its whole partition, whatever region is asked. */
  readonly oneRegion?: Readonly<Record<string, string>>;
  readonly protocol: 'json-1.0' | 'json-1.1' | 'rest-json';
  /** What stands before the operation in `X-Amz-Target`. */
  readonly target?: string;
  readonly operations: Readonly<Record<string, SignedOperation>>;
}
