import type { PrincipalMatch } from './match-principal.ts';

/** The ways of naming a caller as bits, so that several can be asked for at once. */
export const matchBits: Readonly<Record<PrincipalMatch, number>> = {
  none: 0,
  account: 1,
  entity: 2,
  direct: 4,
  session: 4,
};
