import { describe, expect, it } from 'vitest';
import { layOut } from '@/lib/panel/map/layout';
import { loadWorld } from '@/lib/panel/map/world';

const world = await loadWorld();
const map = (codes: string[], zoomTo = codes) => layOut(world, codes, zoomTo, 480, 260);
const place = (layout: ReturnType<typeof map>, code: string) => layout.places.find((one) => one.code === code);

describe('the map', () => {
  it.each(['XK', 'PS', 'TW', 'EH'])('has an area of its own for %s', (code) => {
    expect(world.filter((outline) => outline.code === code)).toHaveLength(1);
  });

  it('has every country that it zooms to within its frame', () => {
    const codes = ['NO', 'PL', 'IE', 'EE', 'RU', 'US', 'NZ'];
    const layout = map(codes);
    expect(layout.places.map(({ code }) => code).sort()).toEqual([...codes].sort());
    for (const { x, y } of layout.places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(480);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(260);
    }
  });

  it('shows the world where no country that it is to zoom to has an outline', () => {
    const layout = map(['TV', 'NO'], ['TV']);
    expect(layout.places.map(({ code }) => code)).toEqual(['NO']);
    expect(layout.land).not.toContain('NaN');
  });

  it('puts west to the left and north to the top', () => {
    const layout = map(['NO', 'PL', 'IE']);
    const [norway, poland, ireland] = ['NO', 'PL', 'IE'].map((code) => place(layout, code));
    expect(ireland?.x).toBeLessThan(poland?.x ?? 0);
    expect(norway?.y).toBeLessThan(poland?.y ?? 0);
  });

  it('keeps neighbours across the date line together', () => {
    const layout = map(['FJ', 'WS', 'TO']);
    const xs = layout.places.map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(432);
    expect(layout.places).toHaveLength(3);
  });

  it('shows a small state as a dot among large ones', () => {
    const layout = map(['DE', 'FR', 'LU', 'MT']);
    expect(place(layout, 'MT')?.isDot).toBe(true);
    expect(place(layout, 'DE')?.isDot).toBe(false);
  });

  it('does not zoom out for a far country that takes no position', () => {
    const near = map(['BE', 'NL'], ['BE', 'NL']);
    const withFar = map(['BE', 'NL', 'NZ'], ['BE', 'NL']);
    expect(withFar.places.map(({ code }) => code)).toEqual(['BE', 'NL']);
    expect(place(withFar, 'BE')?.x).toBe(place(near, 'BE')?.x);
  });

  it('leaves out codes that it has no outline for', () => {
    expect(map(['DE', 'QQ']).places.map(({ code }) => code)).toEqual(['DE']);
  });
});
