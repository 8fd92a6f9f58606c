import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(__dirname, '../../components/styles');
const sheet = readFileSync(join(folder, 'tokens.css'), 'utf8');

/** Where the marks in the page are painted. */
const paint = readFileSync(join(__dirname, '../../lib/page/highlight.ts'), 'utf8');

type Rgb = readonly [number, number, number];

/** Colours of one block of the sheet, linear RGB from 0 to 1. */
function coloursOf(selector: string): ReadonlyMap<string, Rgb> {
  const block = sheet.slice(sheet.indexOf(`${selector} {`)).split('}')[0] ?? '';
  const found = [...block.matchAll(/--([\w-]+): #([0-9a-f]{6});/g)];
  return new Map(found.map(([, name, hex]) => [name as string, linear(hex as string)]));
}

const linear = (hex: string): Rgb =>
  [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: Rgb, b: Rgb) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** Full loss of one kind of cone, after Machado, Oliveira and Fernandes (2009), on linear RGB. */
const visions: Readonly<Record<string, readonly Rgb[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seenBy = (vision: readonly Rgb[], colour: Rgb): Rgb =>
  vision.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, w, i) => sum + w * (colour[i] ?? 0), 0),
      ),
    ),
  ) as unknown as Rgb;

/** CIE L*a*b* (D65). */
function lab([r, g, b]: Rgb): Rgb {
  const f = (v: number) => (v > 0.008856 ? Math.cbrt(v) : 7.787 * v + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const distance = (a: Rgb, b: Rgb) => Math.hypot(...lab(a).map((v, i) => v - (lab(b)[i] ?? 0)));

const sides = ['supports', 'conditional', 'opposes', 'undecided', 'unclear'];

describe.each([
  ['light', ':root'],
  ['dark', ":root[data-theme='dark']"],
])('the %s theme', (_name, selector) => {
  const colours = coloursOf(selector);
  const colour = (name: string): Rgb => {
    const found = colours.get(name);
    if (!found) throw new Error(`no colour ${name}`);
    return found;
  };

  it.each([
    ...['paper', 'surface', 'sunken', 'accent-wash'].flatMap((back) => [
      ['ink', back],
      ['ink-soft', back],
      ['accent', back],
    ]),
    ['on-accent', 'accent'],
    ['good', 'paper'],
    ['opposes-ink', 'surface'],
    ['opposes-ink', 'sunken'],
    ...sides.map((side) => [`${side}-ink`, `${side}-wash`]),
  ])('%s is legible on %s', (text, back) => {
    expect(contrast(colour(text), colour(back))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['line-strong', 'surface'],
    ['line-strong', 'paper'],
    ...sides.flatMap((side) => [
      [`${side}-mark`, `${side}-wash`],
      [`${side}-mark`, 'surface'],
    ]),
  ])('%s stands out from %s', (mark, back) => {
    expect(contrast(colour(mark), colour(back))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(visions))('keeps the three sides apart under %s', (vision) => {
    const marks = ['supports', 'conditional', 'opposes'].map((side) =>
      seenBy(visions[vision] as readonly Rgb[], colour(`${side}-mark`)),
    );
    for (const [at, mark] of marks.entries())
      for (const other of marks.slice(at + 1)) expect(distance(mark, other)).toBeGreaterThan(15);
  });
});

describe('the style sheets', () => {
  const components = join(folder, '..');
  const sheets = readdirSync(components, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.css') && !name.endsWith('tokens.css'),
  );

  it.each(sheets)('%s names no colour of its own', (name) => {
    const rules = readFileSync(join(components, name), 'utf8').replaceAll('rgb(0 0 0 / 0.4)', ''); // what a dialog dims
    expect(rules).not.toMatch(/#[0-9a-f]{3,8}\b(?![^{]*\{)|rgba?\(|hsla?\(/i);
  });

  it.each(sheets)('%s speaks of start and end, never of left and right', (name) => {
    expect(readFileSync(join(components, name), 'utf8')).not.toMatch(
      /(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)/,
    );
  });

  it.each(sheets)('%s moves nothing, so that there is no motion to reduce', (name) => {
    expect(readFileSync(join(components, name), 'utf8')).not.toMatch(
      /transition:|animation|@keyframes|scroll-behavior/,
    );
  });

  it.each(['supports', 'conditional', 'opposes', 'undecided'])(
    'give the marks in the page the colour of %s',
    (side) => {
      const [, hex = ''] = new RegExp(`--${side}-mark: #([0-9a-f]{6})`).exec(sheet) ?? [];
      const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
      expect(paint).toContain(`'${channels.join(' ')}'`);
    },
  );
});
