import type { Parent } from '../collectors/collector.ts';
import { holdsTokens } from '../evidence/holds-tokens.ts';
import { prunePage } from './prune-page.ts';

/** Whether redaction took out of the stored pages what other questions are made from. */
export function hidesNames(
  pages: readonly unknown[],
  stored: readonly { readonly text: string }[],
  parents: readonly Parent[],
): boolean {
  return pages.some((page, n) => {
    const text = stored[n]?.text ?? 'null';
    return holdsTokens(text) && JSON.stringify(prunePage(JSON.parse(text), parents)) !== JSON.stringify(page);
  });
}
