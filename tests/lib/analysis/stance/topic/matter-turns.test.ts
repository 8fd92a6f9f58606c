import { expect, it } from 'vitest';
import { analyze } from '@/lib/analysis/analyze';
import { articleFromText } from '@/lib/page/plain-text';

const sidesOf = (title: string, ...sentences: readonly string[]) => {
  const { stances } = analyze(articleFromText(sentences.join('\n'), { title }));
  return Object.fromEntries(stances.map(({ country, stance }) => [country, stance]));
};

it.each([
  'Poland to quit landmines treaty',
  'Poland, Latvia signal plans to withdraw from landmines treaty',
  'Poland announces withdrawal from landmines treaty',
  'Poland leaves landmines treaty',
])('takes whoever leaves, too, to be for it and whoever stays to be against it: %s', (title) => {
  expect(
    sidesOf(
      title,
      'Poland plans to withdraw from the landmines treaty, its defence minister said on Friday.',
      'Latvia said it was pulling out of the landmines treaty, too.',
      'Norway condemned the move and said it would stay in the treaty.',
    ),
  ).toEqual({ PL: 'supports', LV: 'supports', NO: 'opposes' });
});

it('takes leaving for a no where the treaty is the matter', () => {
  expect(
    sidesOf(
      'Norway calls for wider landmines treaty',
      'Norway called for a wider landmines treaty on Friday.',
      'Poland said it was pulling out of the landmines treaty.',
    ),
  ).toEqual({ NO: 'supports', PL: 'opposes' });
});

it.each([
  ['Germany halts aid to Mali', 'Germany is halting aid to Mali, its minister said on Monday.', 'aid'],
  ['India bans rice exports to Nepal', 'India has banned exports of rice to Nepal with immediate effect.', 'exports'],
  ['Poland shuts border crossing with Belarus', 'Poland closed its last crossing with Belarus on Friday.', 'crossing'],
  ['Italy scraps pipeline deal with Algeria', 'Italy on Friday scrapped a pipeline deal with Algeria.', 'deal'],
])(
  'takes whoever wants back what is ended to be against it, and whoever will not have it back for it: %s',
  (...article) => {
    const [title, lead, thing] = article;
    expect(
      sidesOf(
        title,
        lead,
        `Finland demanded that the ${thing} be restored.`,
        `Cyprus rejected calls to restore the ${thing}.`,
        `Chile urged the government on Tuesday to restore the ${thing}.`,
      ),
    ).toMatchObject({ FI: 'opposes', CY: 'supports', CL: 'opposes' });
  },
);

it('takes whoever lifts a ban to be for the lifting, and whoever keeps it to be against it', () => {
  expect(
    sidesOf(
      'Japan lifts ban on Thai poultry',
      'Japan lifted its ban on poultry from Thailand on Monday.',
      'Chile said it would keep its own ban in place.',
      'Brazil has refused to reimpose the ban.',
    ),
  ).toMatchObject({ JP: 'supports', CL: 'opposes', BR: 'supports' });
});

it.each([
  ['withdraw from landmines treaty', 'Poland signals plans to withdraw from landmines treaty', 'landmines treaty'],
  ['India halts onion exports', 'Dhaka cries foul as India halts onion exports again', 'onion exports'],
  ['ending grain deal', 'Turkey warns Russia against ending grain deal', 'grain deal'],
  ['expulsion of traders', 'Ghana asks Nigeria to halt expulsion of traders', 'expulsion'],
])('says what is ended together with its end: %s', (topic, title, thing) => {
  const text = `The ${thing} is at issue. France rejected an end to the ${thing}. Spain, too, spoke of the ${thing}.`;
  expect(analyze(articleFromText(text, { title })).topic).toBe(topic);
});

it('knows a country in the headline by another name than the text has for it', () => {
  expect(
    sidesOf(
      'UAE ends boycott of Qatari airline',
      'The United Arab Emirates ended its boycott of the Qatari airline on Monday.',
      'Qatar thanked Abu Dhabi for ending the boycott.',
    ),
  ).toMatchObject({ QA: 'supports' });
});

it('takes what is done in return for a no, and what another does too for a yes', () => {
  expect(
    sidesOf(
      'Australia suspends visas for Fijians',
      'Australia suspended visas for citizens of Fiji on Monday.',
      'New Zealand followed suit a day later.',
      'Fiji said it would suspend visas for Australians in return.',
    ),
  ).toMatchObject({ AU: 'supports', NZ: 'supports', FJ: 'opposes' });
});
