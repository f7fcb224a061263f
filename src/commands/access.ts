import { AkashiError } from '../text/akashi-error.ts';
import { accessCan } from './access-can.ts';
import { accessExplain } from './access-explain.ts';
import { accessPolicies } from './access-policies.ts';
import { accessWhoCan } from './access-who-can.ts';
import type { Io } from './io.ts';
import { openAccess } from './open-access.ts';

/** The command line as it was read; a repeated option is a list. */
interface AccessCall {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** `akashi access can|who-can|explain`: prints what the permission engine decides on the evidence, or on somebody's own policies; judges nothing. */
export async function runAccess(
  { arguments: given, options }: AccessCall,
  folder: string,
  path: (text: string) => string,
  io: Io,
): Promise<number> {
  const [action = '', target, ...rest] = given;
  const { policies } = options;
  if (action === 'can' && typeof policies === 'string') return accessPolicies(path(policies), io);
  if (action !== 'can' && action !== 'who-can' && action !== 'explain')
    throw new AkashiError('ACCESS_ACTION', { seen: action });
  const open = await openAccess(target === undefined ? folder : path(target), io);
  if (action === 'can') return accessCan(open, options, io);
  return action === 'who-can' ? accessWhoCan(open, options, io) : accessExplain(open, rest, options, io);
}
