import { join } from 'node:path';
import { readYaml } from '../../src/procedures/read-yaml.ts';
import type { Company } from './company.ts';

/** Reads the description of the fictional company; the few names that two files share are told apart here. */
export function readCompany(): Company {
  const read = (name: string): Record<string, unknown> =>
    readYaml(join(import.meta.dirname, 'company', `${name}.yaml`)).value as Record<string, unknown>;
  const { snapshots: databaseSnapshots, ...data } = read('data');
  const { snapshots: diskSnapshots, groups: scalingGroups, ...servers } = read('servers');
  const merged = {
    ...read('accounts'),
    ...read('iam'),
    sso: read('sso'),
    ...read('network'),
    ...read('storage'),
    ...data,
    databaseSnapshots,
    ...servers,
    diskSnapshots,
    scalingGroups,
    ...read('keys'),
    ...read('monitoring'),
    ...read('backup'),
    ...read('containers'),
    ...read('applications'),
    denials: read('denials'),
  };
  return merged as unknown as Company;
}
