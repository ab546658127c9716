import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'puppeteer-core';
import sharp from 'sharp';
import { readDocumentsFile } from '../built/read-documents-file.ts';
import { serveFolder } from '../print/serve-folder.ts';

/** Dots for each CSS pixel, and for each point of paper. */
const SHARPNESS = 1.5;

/** The parts, counted from 1, that the pictures show: their first pages have words and a list. */
const PARTS = { web: 3, print: 2 } as const;

/**
 * Takes a picture of a web page and of a printed page of the first document.
 * @param browser a started browser
 * @param site the folder of the built site
 * @param folder where the pictures go
 * @returns the files that were made
 */
export async function takeScreens(browser: Browser, site: string, folder: string): Promise<string[]> {
  const { documents } = await readDocumentsFile(site);
  const { parts = [], editions: [edition] = [] } = documents[0] ?? {};
  const [web, print] = [parts[PARTS.web - 1], parts[PARTS.print - 1]];
  if (!web || !print || !edition) throw new Error(`${site} has no document with ${PARTS.web} parts and an edition`);
  await mkdir(folder, { recursive: true });
  return [
    await save(await webPage(browser, site, web.page), join(folder, 'web-page.png')),
    await save(await printedPage(join(site, edition.file), print.id), join(folder, 'printed-page.png')),
  ];
}

async function webPage(browser: Browser, site: string, address: string): Promise<Uint8Array> {
  const served = await serveFolder(site);
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 1050, deviceScaleFactor: SHARPNESS });
    await page.goto(served.origin + address, { waitUntil: 'networkidle0' });
    return await page.screenshot();
  } finally {
    await served.close();
  }
}

/** The page of a PDF on which a part begins. */
async function printedPage(path: string, anchor: string): Promise<Uint8Array> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
  const [target] = (await pdf.getDestination(anchor)) as Parameters<typeof pdf.getPageIndex>;
  const page = await pdf.getPage((await pdf.getPageIndex(target)) + 1);
  const viewport = page.getViewport({ scale: SHARPNESS });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  return canvas.encode('png');
}

/** A thin frame parts white paper from a white page. */
async function save(png: Uint8Array, file: string): Promise<string> {
  const frame = { top: 2, bottom: 2, left: 2, right: 2, background: '#b9d0d6' };
  await sharp(png).flatten({ background: '#fff' }).extend(frame).png({ palette: true }).toFile(file);
  return file;
}
