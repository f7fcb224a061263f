import * as z from 'zod';

const text = z.string().trim().min(1, { error: 'EMPTY' });
const blankToNull = (value: string | null | undefined): string | null => (value === undefined ? null : value);

const isDay = (day: string): boolean => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
};

const date = z
  .string({ error: 'DATE' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'DATE', abort: true })
  .refine(isDay, { error: 'DATE' });

const account = z
  .string({ error: (issue) => (typeof issue.input === 'number' ? 'ACCOUNT_NUMBER' : undefined) })
  .regex(/^\d{12}$/, { error: 'ACCOUNT_ID' });

/** A control by its number (`9.2.1`, `CLD.12.1.5`) or with its edition; always kept as `27017:9.2.1`. */
const control = z
  .string({ error: (issue) => (typeof issue.input === 'number' ? 'CONTROL' : undefined) })
  .trim()
  .regex(/^(27017:)?(CLD\.)?\d{1,2}\.\d{1,2}\.\d{1,2}$/, { error: 'CONTROL' })
  .transform((seen) => (seen.startsWith('27017:') ? seen : `27017:${seen}`));

/** A path below the engagement folder: no drive, no `..`, no backslash, so that nothing outside can be named. */
const file = text.refine(
  (path) => !/^[/~]|^[A-Za-z]:|\\|\p{Cc}/u.test(path) && !path.split('/').some((part) => part === '..' || part === ''),
  { error: 'PATH_OUTSIDE' },
);

/** The small shapes that the engagement file is made of; the error words are codes of `text/engagement-problems.ts`. */
export const fields = {
  text,
  textOrNull: text.nullish().transform(blankToNull),
  date,
  dateOrNull: date.nullish().transform(blankToNull),
  account,
  control,
  controls: z.array(control).default([]),
  procedure: z.string().regex(/^G[1-5]-1\.[1-3]$/, { error: 'PROCEDURE' }),
  doc: z.string().regex(/^DOC-\d{2}$/, { error: 'DOC' }),
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, { error: 'REGION' }),
  file,
  count: z.int().min(0),
};
