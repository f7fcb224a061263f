import type { Policy, Statement } from '../../access/policy.ts';

/** Services that come first, so that a row cites what an auditor knows. */
const telling = [
  'iam',
  'organizations',
  'cloudtrail',
  'ec2',
  'kms',
  's3',
  'lambda',
  'cloudformation',
  'dynamodb',
  'secretsmanager',
];

/** The services some Allow of these policies could speak of, telling ones first; without them the engine need not be asked. */
export function askedServices(policies: readonly Policy[], services: readonly string[]): readonly string[] {
  const allows = policies.flatMap(({ statements }) => statements.filter(({ effect }) => effect === 'Allow'));
  const wanted = services.filter((service) => allows.some((statement) => speaksOf(statement, service)));
  return [...telling.filter((one) => wanted.includes(one)), ...wanted.filter((one) => !telling.includes(one))];
}

function speaksOf({ action }: Statement, service: string): boolean {
  if (action.not) return true;
  return action.patterns.some((pattern) => {
    const prefix = pattern.split(':')[0]?.toLowerCase() ?? '';
    // A wildcard in the prefix (`*`, `s?:…`) may be any service; the engine decides.
    return prefix === service || /[*?]/.test(prefix);
  });
}
