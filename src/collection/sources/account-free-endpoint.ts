/** How the SDK resolves an endpoint from the parameters of one question. */
export type EndpointProvider = (parameters: Readonly<Record<string, unknown>>, context?: unknown) => unknown;

/**
 * S3 Control puts the account id before the host and S3 the bucket; an endpoint that is an address or `localhost` cannot carry them.
 * There the account goes in the header `x-amz-account-id` alone, and the bucket in the path.
 */
export function accountFreeEndpoint(provider: EndpointProvider): EndpointProvider {
  return (parameters, context) => {
    const { Endpoint: endpoint } = parameters;
    const host = typeof endpoint === 'string' && URL.canParse(endpoint) ? new URL(endpoint).hostname : '';
    const bare = host === 'localhost' || host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host);
    return provider(bare ? { ...parameters, RequiresAccountId: false, ForcePathStyle: true } : parameters, context);
  };
}
