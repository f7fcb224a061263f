import { maskEncoded } from './mask-encoded.ts';
import { maskPersonal } from './mask-personal.ts';
import { maskSecrets } from './mask-secrets.ts';
import { masking, type RedactionKey } from './masking.ts';

/** Masks one text that no declaration speaks of (an error message, an input, a file name): secrets first, then personal data. */
export function maskText(text: string, key: RedactionKey): string {
  return maskPersonal(maskEncoded(maskSecrets(text)), masking(key));
}
