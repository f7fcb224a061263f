import type { Catalogue } from '../access/catalogue.ts';
import { similarNames } from '../evaluation/matrix/similar-names.ts';
import { AkashiError } from '../text/akashi-error.ts';

/** The action a command line means, as AWS writes it; a name that AWS does not list is an error, because a wildcard would allow it. */
export function findAction(seen: string, catalogue: Catalogue): string {
  const action = catalogue.find(seen);
  if (action !== undefined) return action.id;
  const [service = '', name = ''] = seen.split(':');
  const own = catalogue.actionsOf(service.toLowerCase()).map(({ id }) => id);
  const known = own.length > 0 ? similarNames([seen, name], own) : similarNames([service], catalogue.services);
  throw new AkashiError('ACTION_UNKNOWN', {
    seen,
    version: catalogue.version,
    dated: catalogue.dated,
    known: known.length === 0 ? '—' : known.join(', '),
  });
}
