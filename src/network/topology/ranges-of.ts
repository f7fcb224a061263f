import type { Fact } from '../../facts/fact.ts';
import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import { parseCidr } from '../addresses/parse-cidr.ts';
import type { Addresses } from '../addresses.ts';
import { seenText } from './seen-text.ts';

/** The address ranges of a network, one per range in force, its first one too where the answer lists only that. */
export function rangesOf(fact: Fact): readonly Addresses[] {
  const four = inForce(seenValue(fact, 'rangeLines'), 'CidrBlock', 'CidrBlockState.State');
  const six = inForce(seenValue(fact, 'rangeLines6'), 'Ipv6CidrBlock', 'Ipv6CidrBlockState.State');
  const written = [...new Set([seenText(fact, 'cidr') ?? [], four, six].flat())];
  return written.flatMap((range) => parseCidr(range) ?? []);
}

function inForce(lines: unknown, name: string, state: string): readonly string[] {
  if (!Array.isArray(lines)) return [];
  return lines.flatMap((line) =>
    /^(disassociat|fail)/.test(readText(line, state) ?? '') ? [] : (readText(line, name) ?? []),
  );
}
