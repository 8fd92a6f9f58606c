import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stories } from '../support/stories';
import { pageNames } from './page-names';
import { drawStory, faultsOf, openBrowser, openPage } from './check';
import { serveGallery } from './server';

/*
 * Screenshots and faults of every state: `tsx tests/gallery/shoot.ts [width] [theme] [language] [part of a name]`.
 */
const [width = '360', theme = 'light', lang = 'en', part = ''] = process.argv.slice(2);
const out = join(import.meta.dirname, `../../out/screenshots/${width}-${theme}-${lang}`);
mkdirSync(out, { recursive: true });

const server = await serveGallery();
const browser = await openBrowser();
const page = await openPage(browser);
page.on('pageerror', (error) => console.log('page error:', error));
let count = 0;
for (const name of [...Object.keys(stories), ...pageNames].filter((one) => one.includes(part))) {
  await drawStory(page, server.address, name, {
    width: Number(width),
    theme: theme === 'dark' ? 'dark' : 'light',
    lang,
  });
  await page.screenshot({ path: join(out, `${name.replaceAll(/\W+/g, '-')}.png`), fullPage: true });
  const faults = await faultsOf(page);
  count += faults.length;
  for (const fault of faults) console.log(`${name}: ${fault}`);
}
console.log(`${count} faults at ${width} px, ${theme}, ${lang}; pictures in ${out}`);
await browser.close();
server.close();
