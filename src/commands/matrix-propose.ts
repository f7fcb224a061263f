import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftMapping } from '../engagement/matrix/forms/draft-mapping.ts';
import { surveyForm } from '../engagement/matrix/forms/survey-form.ts';
import type { MappingDraft } from '../engagement/matrix/mapping-draft.ts';
import { mappingFileText } from '../engagement/matrix/mapping-file-text.ts';
import { matcherWords } from '../engagement/matrix/matcher-words.ts';
import { proposeMapping } from '../evaluation/matrix/propose-mapping.ts';
import { matrixCommandWords } from '../text/matrix-command-words.ts';
import { say } from '../text/say.ts';
import type { Io } from './io.ts';
import { type MatrixFile, matrixFiles } from './matrix-files.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { worldOfFolder } from './world-of-folder.ts';

/** `akashi matrix propose`: drafts the mapping file; candidates are printed with their reasons, none is chosen, no file is overwritten. */
export async function matrixPropose(open: OpenEngagement, io: Io): Promise<number> {
  const files = await matrixFiles(open, io);
  const world = worldOfFolder(open);
  if (world === null) io.tell(say(matrixCommandWords.noEvidence, io.language));
  const written = files.map((file) => {
    // A replaced matrix is what a new draft is for, so the old hash does not stand in its way.
    const earlier =
      file.mapping === null ? null : { ...file.mapping, mapping: { ...file.mapping.mapping, matrixSha256: null } };
    const source = { file: file.received.file, sha256: file.source.sha256, sheets: file.source.sheets };
    const drafted = draftMapping(surveyForm(source, earlier), earlier?.mapping ?? null);
    const draft: MappingDraft = { ...drafted, mapping: proposeMapping(drafted.mapping, world) };
    return { draft, ...writeDraft(open.folder, file, draft) };
  });
  if (io.json) io.print(JSON.stringify(written.map(({ draft, file, state }) => ({ file, state, ...draft }))));
  else for (const one of written) io.print([...tell(one.draft, io), one.said(io)].join('\n'));
  return written.some(({ state, draft }) => state === 'beside' || draft.questions.length > 0) ? 4 : 0;
}

interface Written {
  readonly file: string;
  readonly state: 'drafted' | 'beside' | 'unchanged';
  said(io: Io): string;
}

function writeDraft(folder: string, { mappingFile, mapping }: MatrixFile, draft: MappingDraft): Written {
  const text = mappingFileText(draft);
  const counts = { principals: draft.mapping.principals.length, resources: draft.mapping.resources.length };
  const path = (file: string): string => join(folder, ...file.split('/'));
  if (!existsSync(path(mappingFile))) {
    writeFileSync(path(mappingFile), text, { flag: 'wx' });
    const data = { file: mappingFile, ...counts };
    return { file: mappingFile, state: 'drafted', said: (io) => say(matrixCommandWords.drafted, io.language, data) };
  }
  if (mapping !== null && JSON.stringify(mapping.mapping) === JSON.stringify(draft.mapping))
    return {
      file: mappingFile,
      state: 'unchanged',
      said: (io) => say(matrixCommandWords.unchanged, io.language, { file: mappingFile }),
    };
  const file = mappingFile.replace(/\.mapping\.yaml$/, '.mapping.proposed.yaml');
  writeFileSync(path(file), text);
  const data = { kept: mappingFile, file, ...counts };
  return { file, state: 'beside', said: (io) => say(matrixCommandWords.beside, io.language, data) };
}

function tell({ mapping, questions, symbols }: MappingDraft, io: Io): readonly string[] {
  const words = [...mapping.principals, ...mapping.resources].flatMap((entry) => [
    say(matrixCommandWords.word, io.language, {
      at: entry.at ?? '',
      word: entry.word,
      id: entry.id,
      status: entry.mapping.status,
    }),
    ...entry.match.map((one) => say(matrixCommandWords.chosen, io.language, { object: matcherWords(one) })),
    ...entry.candidates.map((one) =>
      say(matrixCommandWords.candidate, io.language, { object: matcherWords(one), reason: one.reason ?? '－' }),
    ),
    ...(entry.match.length + entry.candidates.length > 0 || entry.none
      ? []
      : [say(matrixCommandWords.noCandidate, io.language)]),
  ]);
  return [
    ...words,
    ...symbols.map(({ symbol, at }) =>
      say(matrixCommandWords.symbol, io.language, { symbol, at: at.slice(0, 5).join('、') }),
    ),
    ...questions.map((text) => say(matrixCommandWords.question, io.language, { text })),
  ];
}
