import { awsServices } from './aws-services.ts';
import { wordKey } from './word-key.ts';

/** The IAM prefixes of a column headed with an AWS service's name, exactly written; null for any other heading. */
export function awsServicesOf(word: string): readonly string[] | null {
  const key = wordKey(word).replace(/^(amazon|aws)/, '');
  return Object.hasOwn(awsServices, key) ? (awsServices[key] ?? null) : null;
}
