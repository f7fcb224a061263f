import { headingKey } from '../heading-key.ts';

const known: readonly (readonly [pattern: RegExp, key: string])[] = [
  [/entra|azuread|azureactivedirectory|^aad$/, 'entra'],
  [/okta/, 'okta'],
  [/googleworkspace|gsuite|cloudidentity/, 'google'],
  [/onelogin/, 'onelogin'],
  [/hennge/, 'hennge'],
];

/** One name for a directory outside AWS, however client and export write it: `entra`, `okta`, else the name without spaces and case. */
export function directoryKey(name: string): string {
  // `saas:<product>:<tenant>` is the product's (decision 27).
  const key = headingKey(/^saas:([^:]+)/.exec(name)?.[1] ?? name);
  return known.find(([pattern]) => pattern.test(key))?.[1] ?? key;
}
