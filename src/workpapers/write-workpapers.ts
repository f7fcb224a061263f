import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { say } from '../text/say.ts';
import { buildWorkpapers } from './build-workpapers.ts';
import { fileWords } from './file-words.ts';
import { reportDrawings } from './network/report-drawings.ts';
import { writeDrawings } from './network/write-drawings.ts';
import type { ReportInput } from './report-input.ts';
import { writeExcel } from './write-excel.ts';
import { writePdf } from './write-pdf.ts';
import { writeWhole } from './write-whole.ts';
import type { WriterOptions } from './writer-options.ts';

/** What was written: sheets and pages, and the files relative to the engagement folder. */
export interface WrittenWorkpapers {
  readonly sheets: number;
  readonly pages: number;
  readonly xlsx: string;
  readonly pdf: string;
  /** The network drawings as files of their own. */
  readonly drawings: readonly string[];
}

/** Writes all workpapers below `target` as one workbook and one PDF, and their hashes in the form of `sha256sum -c`. */
export async function writeWorkpapers(input: ReportInput, target: string): Promise<WrittenWorkpapers> {
  await mkdir(target, { recursive: true });
  const { engagement, results, language } = input;
  const { tool, settledAt } = results.summary;
  const drawings = await reportDrawings(input);
  const papers = buildWorkpapers({ ...input, drawings });
  const options = (file: string): WriterOptions => ({
    file: join(target, file),
    instant: settledAt ?? `${engagement.period.asOf}T00:00:00.000Z`,
    engagementNumber: engagement.id,
    language,
    title: say(fileWords.title, language),
    subject:
      engagement.title ??
      `${engagement.auditee.name}${engagement.auditee.systemName === null ? '' : `　${engagement.auditee.systemName}`}`,
    classification: engagement.confidentiality,
    tool: `${tool.name} ${tool.version}`,
    timeZone: engagement.timezone,
  });
  const xlsx = fileWords.xlsx.ja;
  const pdf = fileWords.pdf.ja;
  const { sheets } = await writeExcel(papers, options(xlsx));
  const { pages } = await writePdf(papers, options(pdf));
  const svgs = await writeDrawings(papers, target);
  const lines = await Promise.all(
    [xlsx, pdf, ...svgs].map(async (file) => `${await hashOf(join(target, file))}  ${file}\n`),
  );
  await writeWhole(join(target, 'manifest-sha256.txt'), async (stream) => {
    await new Promise<void>((resolve) => stream.write(lines.join(''), () => resolve()));
  });
  const folder = basename(target);
  return {
    sheets: sheets.length,
    pages,
    xlsx: `${folder}/${xlsx}`,
    pdf: `${folder}/${pdf}`,
    drawings: svgs.map((file) => `${folder}/${file}`),
  };
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
