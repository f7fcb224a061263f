import { readFileSync, writeFileSync } from 'node:fs';
import { escalationPage } from './escalation-page.ts';

const file = 'docs/escalation.md';
writeFileSync(file, escalationPage(readFileSync(file, 'utf8')));
