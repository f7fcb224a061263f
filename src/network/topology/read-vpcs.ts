import { seenValue } from '../../facts/seen-value.ts';
import type { Vpc } from '../elements/subnet.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { rangesOf } from './ranges-of.ts';

/** The virtual networks that a place shows, those lent to it by other accounts too. */
export function readVpcs(reading: PlaceReading): readonly Vpc[] {
  return reading.facts('vpc', 'vpc').map((fact) => ({
    ...placeElement(reading, fact),
    ranges: rangesOf(fact),
    isDefault: seenValue(fact, 'isDefault') === true,
  }));
}
