import { permissions } from '../collection/permissions.ts';
import { collectors } from '../collectors/collectors.ts';
import type { Io } from './io.ts';

/** `akashi permissions`: the IAM policies summed from the same declarations that are asked; notes go to stderr so that the JSON can be piped. */
export function runPermissions(options: { readonly supplement?: true }, io: Io): number {
  const made = permissions(collectors, { besideManaged: options.supplement === true });
  if (io.json) io.print(JSON.stringify(made));
  else {
    io.print(JSON.stringify(Object.fromEntries(made.policies.map(({ name, document }) => [name, document])), null, 2));
    for (const note of made.notes) io.tell(note[io.language]);
  }
  return 0;
}
