import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a reader of paper gets: pages, words and codes of a PDF, seen with the tools of poppler and zbar. */

/** The tools that are not on this machine. */
export const missingTools = ['pdfinfo', 'pdftotext', 'pdftoppm', 'zbarimg'].filter(
  (tool) => spawnSync(tool, ['-h']).error !== undefined,
);

export interface PrintedPages {
  pages: number;
  /** Millimetres. */
  size: { width: number; height: number };
  /** All words, without the marks that only order them, each run of white space as one space. */
  text: string;
  /** What the codes on all pages say. */
  codes: string[];
}

/** Reads a PDF. */
export function readPdf(pdf: Buffer): PrintedPages {
  const run = (tool: string, ...args: string[]) => execFileSync(tool, args, { input: pdf, encoding: 'utf8' });
  const info = run('pdfinfo', '-');
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(info) ?? [];
  const millimetres = (points = '0') => Math.round((Number(points) / 72) * 25.4);
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
    size: { width: millimetres(width), height: millimetres(height) },
    text: readable(run('pdftotext', '-', '-')),
    codes: readCodes(pdf),
  };
}

/** Text to be looked for in a PDF's: Arabic letters may come in their joined forms. */
export function readable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200c-\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where several large codes share a page, zbarimg may miss one that it reads at another resolution. */
const RESOLUTIONS = [120, 135, 150, 200, 300];

function readCodes(pdf: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lesebruecke-pdf-'));
  try {
    for (const dpi of RESOLUTIONS) {
      execFileSync('pdftoppm', ['-r', String(dpi), '-gray', '-', join(folder, `page-${dpi}`)], { input: pdf });
    }
    const { stdout } = spawnSync('sh', ['-c', 'zbarimg --raw --quiet -Sdisable -Sqrcode.enable *.pgm'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return [...new Set(stdout.split('\n').filter(Boolean))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
