import { type TechniqueSign, technique } from '../procedures/technique.ts';
import type { PaperContext } from './paper-context.ts';

/** The bracketed sign of a step; what the auditee collected is read, not observed (domain section 0, rule 9). */
export function stepSign(sign: TechniqueSign, { input, language }: PaperContext): string {
  const real: TechniqueSign = sign === '観' && input.engagement.collection.mode === 'auditee-run' ? '閲' : sign;
  return language === 'ja' ? `[${real}]` : `[${technique[real].en}]`;
}
