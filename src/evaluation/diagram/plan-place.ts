import type { DiagramInput } from './diagram-input.ts';

/** The place of the plan something is told under: its own, else its account's, else the first. */
export function planPlace(
  account: string | null,
  region: string | null,
  { places }: Pick<DiagramInput, 'places'>,
): DiagramInput['places'][number] | undefined {
  const own = places.filter((one) => one.account === account);
  return own.find((one) => one.region === region) ?? own.find((one) => one.region === 'global') ?? own[0] ?? places[0];
}
