import { readFileSync, writeFileSync } from 'node:fs';
import { levelsPage } from './levels-page.ts';

const file = 'docs/levels.md';
writeFileSync(file, levelsPage(readFileSync(file, 'utf8')));
