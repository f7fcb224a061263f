/** What the engagement decided about personal data: masked, kept by a named person, or names as tokens that can be joined. */
export type PersonalData = 'mask' | 'keep' | 'pseudonymize';

/** How one engagement redacts: its own key and its decisions. */
export interface Masking {
  readonly key: Uint8Array;
  readonly pii: PersonalData;
  /** Source addresses of events: `mask` a token, `network` the /24 (IPv6: /48) stays readable. */
  readonly addresses: 'mask' | 'network';
}

/** A bare key stands for the default decisions. */
export type RedactionKey = Uint8Array | Masking;

/** Spells out what a bare key means: personal data is masked. */
export function masking(key: RedactionKey): Masking {
  return key instanceof Uint8Array ? { key, pii: 'mask', addresses: 'mask' } : key;
}
