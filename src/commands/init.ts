import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engagementTemplate } from '../engagement/engagement-template.ts';
import { readEngagement } from '../engagement/read-engagement.ts';
import { writeTemplates } from '../engagement/write-templates.ts';
import { readDocuments } from '../procedures/read-documents.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import { askAnswers } from './ask-answers.ts';
import type { Io } from './io.ts';

/** `akashi init`: six questions, then an engagement folder with a commented file and ready-to-fill forms; nothing is overwritten. */
export async function runInit(folder: string, options: Readonly<Record<string, string>>, io: Io): Promise<number> {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new AkashiError('FOLDER_NOT_EMPTY', { folder });
  const answers = await askAnswers(options, io);
  mkdirSync(join(folder, 'provided'), { recursive: true });
  writeFileSync(join(folder, 'engagement.yaml'), engagementTemplate(answers), { flag: 'wx' });
  const { engagement } = readEngagement(folder);
  const forms = await writeTemplates(folder, readDocuments(), engagement.scope.procedures.in);
  if (io.json) io.print(JSON.stringify({ folder, files: ['engagement.yaml', ...forms] }));
  else io.print(say(commandWords.initialised, io.language, { folder, forms: forms.length }));
  return 0;
}
