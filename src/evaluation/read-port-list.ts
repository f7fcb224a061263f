import { readWordList } from './read-word-list.ts';

/** A stretch of ports, both ends included. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

/** Reads a parameter that names ports (`22`, `"3389"`, `"8000-8080"`); `undefined` when any of them is not understood. */
export function readPortList(parameter: unknown): PortRange[] | undefined {
  const words = readWordList(parameter);
  if (words === undefined) return undefined;
  const ranges = words.map((word) => /^(\d{1,5})(?:\s*[-–~〜]\s*(\d{1,5}))?$/.exec(word));
  const ports = ranges.map((match) => ({
    from: Number(match?.[1]),
    to: Number(match?.[2] === undefined ? match?.[1] : match[2]),
  }));
  return ports.every(({ from, to }) => from <= to && to <= 65535) ? ports : undefined;
}
