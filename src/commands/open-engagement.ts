import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type EngagementFile, readEngagement } from '../engagement/read-engagement.ts';
import type { Content } from '../procedures/content.ts';
import { readContent } from '../procedures/read-content.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import type { Io } from './io.ts';

/** An engagement folder with its file and the audit content it refers to. */
export interface OpenEngagement extends EngagementFile {
  readonly folder: string;
  readonly content: Content;
}

/** Opens the engagement folder a command works on; its warnings are told once. */
export function openEngagement(folder: string, io: Io): OpenEngagement {
  if (!existsSync(join(folder, 'engagement.yaml'))) throw new AkashiError('ENGAGEMENT_NOT_FOUND', { folder });
  const file = readEngagement(folder);
  for (const warning of file.warnings)
    io.tell(`${say(commandWords.warning, io.language)} ${warning.text[io.language]}`);
  return { ...file, folder, content: readContent() };
}
