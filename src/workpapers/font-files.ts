import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AkashiError } from '../text/akashi-error.ts';

const require = createRequire(import.meta.url);

/** A font beside the built program (`fonts/`), or in the package it comes from. */
function find(folder: string, file: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const beside of [join(here, 'fonts', file), join(here, '..', 'fonts', file)]) {
    if (existsSync(beside)) return beside;
  }
  const name = file.startsWith('BIZUDP') ? 'biz-udpgothic' : 'biz-udgothic';
  try {
    return join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), folder, file);
  } catch (cause) {
    throw new AkashiError('WORKPAPER_FONT_MISSING', { file }, { cause });
  }
}

/** Paths of the fonts of every PDF: BIZ UDPGothic for text, BIZ UDGothic of fixed width for ARNs and hashes. */
export function fontFiles(): {
  readonly UDP: Record<'normal' | 'bold', string>;
  readonly UD: Record<'normal' | 'bold', string>;
} {
  return {
    UDP: {
      normal: find('400Regular', 'BIZUDPGothic_400Regular.ttf'),
      bold: find('700Bold', 'BIZUDPGothic_700Bold.ttf'),
    },
    UD: { normal: find('400Regular', 'BIZUDGothic_400Regular.ttf'), bold: find('700Bold', 'BIZUDGothic_700Bold.ttf') },
  };
}
