import { fillSlots } from '../fill-slots.ts';
import type { Row } from '../row.ts';
import { centerGroupRows } from './center-group-rows.ts';
import { centerUserRows } from './center-user-rows.ts';
import { certificateRows } from './certificate-rows.ts';
import { factorRows } from './factor-rows.ts';
import { federatedTrustRows } from './federated-trust-rows.ts';
import { federationSlots } from './federation-slots.ts';
import { guestRows } from './guest-rows.ts';
import { providerRows } from './provider-rows.ts';
import type { TrustInput } from './trust-input.ts';
import { unreadListRows } from './unread-list-rows.ts';

/**
 * REC-FED: identity providers and the trust in them against the client's list of external services (DOC-29), its exports (DOC-14)
 * and its matrix (DOC-01). Pure and synchronous.
 */
export function* reconcileFederation(input: TrustInput): Iterable<Row> {
  if (input.federation.procedures.length === 0) return;
  yield* fillSlots(compare(input), federationSlots(input));
}

function* compare(input: TrustInput): Iterable<Row> {
  yield* providerRows(input);
  yield* federatedTrustRows(input);
  yield* certificateRows(input);
  yield* guestRows(input);
  yield* centerGroupRows(input);
  yield* centerUserRows(input);
  yield* factorRows(input);
  yield* unreadListRows(input);
}
