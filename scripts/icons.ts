import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

/* Draws `icon.svg` at the sizes that browsers ask for: `tsx scripts/icons.ts`, when the drawing has changed. */
const drawing = readFileSync(join(import.meta.dirname, 'icon.svg'), 'base64');
const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(join(import.meta.dirname, `../public/icon/${size}.png`), png);
}
await browser.close();
