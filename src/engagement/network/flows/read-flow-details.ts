import { parsePorts } from '../ports/parse-ports.ts';
import { findControls } from './find-controls.ts';
import type { FlowStatement } from './flow-statement.ts';

type Details = Pick<FlowStatement, 'ports' | 'isRest' | 'via' | 'names' | 'conditions' | 'unclear' | 'assumed'>;

const bracket = /[(（[［【〔]([^()（）[\]［］【】〔〕]*)[)）\]］】〕]/gu;
const particles = /^(?:[はがをにの]|\s)+|(?:(?:のみ|だけ|に限る|限定|通信|を|の|は|で|に)|\s)+$/gu;

/** Reads what stands beside the sign: ports, controls to pass (経由), domain names; other words are conditions. */
export function readFlowDetails(text: string): Details {
  const via: string[] = [];
  const names: string[] = [];
  const conditions: string[] = [];
  const outside = text.replace(bracket, (whole, inside: string) => {
    const found = findControls(inside);
    via.push(...found.via);
    names.push(...found.names);
    const rest = found.rest.replace(particles, '').trim();
    if (rest === '') return ' ';
    const reading = parsePorts(rest);
    if (reading.kind === 'ports' || reading.kind === 'rest') return found.rest === inside.trim() ? whole : `(${rest})`;
    // Digits in brackets are meant as ports more often than not: whoever cannot read them has to say so.
    if (/\d{2}/.test(rest)) return `(${rest})`;
    if (reading.kind === 'unclear') conditions.push(rest);
    return ' ';
  });
  const found = findControls(outside);
  via.push(...found.via);
  names.push(...found.names);
  const rest = found.rest.replace(particles, '').trim();
  const reading = parsePorts(rest);
  const isWords = reading.kind === 'unclear' && !/\d/.test(rest);
  if (isWords) conditions.push(rest);
  return {
    ports: reading.kind === 'ports' ? reading.ports : undefined,
    isRest: reading.kind === 'rest',
    via: unique(via),
    names: unique(names),
    conditions: unique(conditions),
    unclear: reading.kind === 'unclear' && !isWords ? reading.seen : null,
    assumed: reading.kind === 'ports' ? reading.assumed : null,
  };
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)].sort((a, b) => (a < b ? -1 : 1));
}
