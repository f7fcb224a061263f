import { hex } from './hex.ts';

/** An id in the form of a UUID, the same for the same name. */
export function uuid(name: string): string {
  const digits = hex(name, 32);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}
