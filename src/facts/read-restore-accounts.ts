import { readMember } from './read-member.ts';

/** Who may restore a database snapshot: `all` for everyone, else account ids; empty when nobody else may. */
export function readRestoreAccounts(attributes: unknown): string[] | undefined {
  if (!Array.isArray(attributes)) return undefined;
  return attributes
    .filter((attribute) => readMember(attribute, 'AttributeName') === 'restore')
    .flatMap((attribute) => {
      const values = readMember(attribute, 'AttributeValues');
      return Array.isArray(values) ? values.map(String) : [];
    });
}
