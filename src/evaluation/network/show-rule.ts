import type { NetworkRule } from '../../network/reach.ts';

/** A deciding line as a workpaper cites it: what it is, where it stands, and its own number or words. */
export function showRule({ kind, of, line }: NetworkRule): string {
  return [kind, of, line].filter((one) => one !== null).join(' ');
}
