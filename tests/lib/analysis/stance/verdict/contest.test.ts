import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../../lib/analysis/analyze';
import { contestChance } from '../../../../../lib/analysis/stance/verdict/contest';
import { articleFromText } from '../../../../../lib/page/plain-text';

const read = (title: string, lines: readonly string[]) => analyze(articleFromText(lines.join('\n'), { title }));

const EVERYDAY = [
  {
    title: 'Sheep plague found on farm in Wales',
    lines: [
      'Britain has tested positive for sheep plague for the first time in eleven years, laboratory staff said on Monday.',
      'The animal, a ewe of four years, was found dead on a farm near Brecon and its herd has been culled.',
      'Cases had been found in Portugal and in Greece this spring, according to the laboratory.',
      'Symptoms are a high fever and sores around the mouth, and there is no risk to people.',
      'A vaccine made in Denmark is being considered by farmers, said Owen Tarrant, a vet in Cardiff.',
      'Walkers were asked to keep dogs on a lead.',
      'The footpath over the hill is closed for a week.',
      'A farmer next door said he had seen nothing like it.',
    ],
  },
  {
    title: 'Cellist plans a winter of concerts between Oslo and Lima',
    lines: [
      'The cellist Ingrid Solheim, 31, has agreed to play forty concerts in Norway, Chile and Peru this winter.',
      'She offered her first recital in Peru at nineteen and was welcomed with open arms.',
      'She rejected a bid by a label in Germany and backed a smaller house from Bergen.',
      'Her teacher, born in Hungary, warned her that touring would be hard.',
      '“I am considering a rest in Chile,” she says, laughing.',
      'The first concert is on 4 December.',
      'Tickets cost 30 euros.',
      'Her new record is out in spring.',
    ],
  },
  {
    title: 'Solar lamps keep the lanes of Mwanza open till ten',
    lines: [
      'Traders in three wards of Mwanza have welcomed a project of street lamps that keeps their lanes open till ten.',
      'Under the project 640 lamps have been put up since July, and 310 are to follow.',
      'A fish seller, Neema Magoti, said that she now earns twice as much as before.',
      'A district commissioner in Tanzania, Hamisi Lukanga, backed the lamps and said that crime had fallen by a third.',
      'A councillor, whose ward was left out, said that it had supported the plan from the beginning.',
      'The council rejected claims that it had favoured anyone.',
      'A Tanzanian firm won the tender and promised lamps that no rain would stop.',
      'Riders of motorcycles, who wanted a lamp as well, were told to apply in writing.',
      'It seldom rains in this part of Tanzania before March.',
    ],
  },
];

describe('an article in which no state takes a position', () => {
  it.each(EVERYDAY)('names no side and no topic: $title', ({ title, lines }) => {
    const { topic, stances } = read(title, lines);

    expect(stances.filter(({ stance }) => stance !== 'none')).toEqual([]);
    expect(topic).toBeNull();
  });
});

describe('an article in which states take positions', () => {
  it('keeps them, though it is as full of other matters', () => {
    const { topic, stances } = read('Norway rejects plan for a cull of sheep across the border', [
      'Norway on Monday rejected a plan by Sweden to cull sheep on both sides of the border.',
      'The Swedish government proposed the plan after a ewe was found dead near Karlstad.',
      '“We will not cull healthy animals,” Norwegian farm minister Kari Lund said in Oslo.',
      'Finland backed the plan and said that it would send vets.',
      'Cases had been found in Portugal this spring.',
      'Symptoms are a high fever and sores around the mouth.',
      'Walkers were asked to keep dogs on a lead.',
      'The footpath over the hill is closed for a week.',
    ]);

    expect(topic).not.toBeNull();
    expect(Object.fromEntries(stances.map(({ country, stance }) => [country, stance]))).toMatchObject({
      NO: 'opposes',
      SE: 'supports',
      FI: 'supports',
      PT: 'none',
    });
  });
});

describe('the chance that states take positions', () => {
  const weights = { bias: -1, features: { governments: 2, countries: -0.5 } };

  it('rises with what speaks for it, and falls with what speaks against it', () => {
    const none = contestChance(weights, new Map());
    const governments = contestChance(weights, new Map([['governments', 1]]));
    const countries = contestChance(weights, new Map([['countries', 1]]));

    expect(none).toBeCloseTo(1 / (1 + Math.E));
    expect(governments).toBeGreaterThan(none);
    expect(countries).toBeLessThan(none);
  });

  it('is not moved by features that it has no weight for', () => {
    expect(contestChance(weights, new Map([['anything', 5]]))).toBe(contestChance(weights, new Map()));
  });
});
