import { mkdirSync } from 'node:fs';
import type { Company } from './company.ts';

export async function makeDocuments(_company: Company, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
}
