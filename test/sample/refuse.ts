import type { Refusal } from './ask.ts';

/** What a service answers instead of content: the exact code and a message. */
export function refuse(code: string, message: string): Refusal {
  return { refused: code, message };
}
