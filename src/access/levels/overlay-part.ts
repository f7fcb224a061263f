import type { Text } from '../../text/language.ts';

/** Levels an overlay may give: one letter, or two where an action is both. */
export type OverlayKey =
  | ('L' | 'R' | 'D' | 'W' | 'X' | 'P' | 'T' | 'A' | 'S')
  | ('D W' | 'D X' | 'W P' | 'X W' | 'X P' | 'T P' | 'A X' | 'A W' | 'S P');

/** What one service's actions are to an audit where AWS's own level does not say it: letters → names of actions, blanks between. */
export type ServiceOverlay = { readonly [letters in OverlayKey]?: string } & {
  /** The judgement behind it, where it is not obvious. */
  readonly why?: Text;
};

/** The overlay of a group of services, by service prefix. What it names loses AWS's level and takes these letters instead. */
export type OverlayPart = Readonly<Record<string, ServiceOverlay>>;
