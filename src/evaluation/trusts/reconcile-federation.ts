import { fillSlots, type SlotNeed } from '../fill-slots.ts';
import type { Row } from '../row.ts';
import { centerGroupRows } from './center-group-rows.ts';
import { centerUserRows } from './center-user-rows.ts';
import { certificateRows } from './certificate-rows.ts';
import { factorRows } from './factor-rows.ts';
import { federatedTrustRows } from './federated-trust-rows.ts';
import { federationSlots } from './federation-slots.ts';
import { guestRows } from './guest-rows.ts';
import { holdBack } from './hold-back.ts';
import { providerRows } from './provider-rows.ts';
import type { TrustInput } from './trust-input.ts';
import { unreadListRows } from './unread-list-rows.ts';

/**
 * REC-FED: identity providers and the trust in them against the client's list of external services (DOC-29), its exports (DOC-14)
 * and its matrix (DOC-01). Pure and synchronous.
 */
export function* reconcileFederation(input: TrustInput): Iterable<Row> {
  if (input.federation.procedures.length === 0) return;
  const needs = federationSlots(input);
  // Objects of a list know themselves when it broke off; roles, users and groups of the world do not.
  const gaps = input.places.flatMap(({ populations }) =>
    Object.values(populations).filter(({ kind, complete }) => !complete && inWorld.test(kind)),
  );
  yield* fillSlots(holdBack(compare(input, needs), gaps), needs);
}

const inWorld = /^(iam-role|permission-set|center-)/;

function* compare(input: TrustInput, needs: readonly SlotNeed[]): Iterable<Row> {
  yield* providerRows(input);
  yield* federatedTrustRows(input);
  yield* certificateRows(input);
  yield* guestRows(input);
  yield* centerGroupRows(input);
  yield* centerUserRows(input);
  yield* factorRows(input);
  yield* unreadListRows(needs);
}
