import type { SignatureV4 } from '@smithy/signature-v4';

/** Keys, or a function that gives them; what the signer takes. */
export type Keys = ConstructorParameters<typeof SignatureV4>[0]['credentials'];

/** An account's keys: those given, else the SDK's standard chain, as its own clients would take it. */
export async function openKeys(given: unknown, region: string, requestHandler: object): Promise<Keys> {
  if (given !== undefined) return given as Keys;
  const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
  return fromNodeProviderChain({ clientConfig: { region, requestHandler } }) as Keys;
}
