import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../../lib/page/plain-text';

const proofOf = (title: string, text: string, country: string): string[] => {
  const { article, stances } = analyze(articleFromText(text, { title }));
  const row = stances.find((one) => one.country === country);
  return (row?.evidence ?? []).map(({ start, end }) => article.text.slice(start, end));
};

describe('the sentences that prove a stance', () => {
  it('begin with what the text tells, where it opens with its headline', () => {
    const title = 'Norway rejects the mining treaty';
    const lead = 'Norway on Thursday rejected the mining treaty that six states had drawn up in Geneva.';
    const [first] = proofOf(title, `${title}.\n\n${lead}\n\nThe talks began in May.`, 'NO');
    expect(first).toBe(lead);
  });

  it('begin with words of its own rather than with what others say it does', () => {
    const own = 'Peru backed the dam in a letter to the commission.';
    const text = `Chile said that Peru’s support of the dam had surprised it.\n\n${own}\n\nThe dam would flood two valleys.`;
    expect(proofOf('The dam', text, 'PE')[0]).toBe(own);
  });

  it('begin with what the country does rather than with what another blames it for', () => {
    const own = 'Peru has begun to build the dam.';
    const text = `Chile blamed Peru for starting to build the dam.\n\nThe price of sand rose.\n\n${own}`;
    expect(proofOf('The dam', text, 'PE')[0]).toBe(own);
  });

  it('leave out what the country does elsewhere, and about something else', () => {
    const told = 'Peru rejected the mining treaty.';
    const text = `${told}\n\nThe sea was calm.\n\nPeru grows asparagus.`;
    expect(proofOf('The mining treaty', text, 'PE')).toEqual([told]);
  });

  it('leave out what an accuser calls its support, where it speaks for itself', () => {
    const own = 'Peru backed the dam in a letter to the commission.';
    const accused =
      '“The flood is one more work of the company, with Peruvian support for the dam,” Chile’s minister said.';
    expect(proofOf('The dam', `${own}\n\nThe sea was calm.\n\n${accused}`, 'PE')).toEqual([own]);
  });

  it('begin with what it ends now rather than with what it began before', () => {
    const own = 'Norway has dropped its inquiry into the oil spill after a review.';
    const before = 'Norwegian prosecutors decided to reopen the inquiry in May after a storm.';
    const text = `${own}\n\nThe sea was calm.\n\n${before}`;
    expect(proofOf('Norway drops its inquiry into the oil spill', text, 'NO')[0]).toBe(own);
  });

  it('leave out what is its own beside the matter, where it speaks of the matter itself', () => {
    const own = 'Peru has begun to build the dam, and backed it in a letter to the commission.';
    const aside = 'At a meeting on the dam, held at the request of Peru, Chile’s envoy denied the claims.';
    expect(proofOf('The dam', `${own}\n\nThe sea was calm.\n\n${aside}`, 'PE')).toEqual([own]);
  });

  it('leave out what another country asks or says of it', () => {
    const own = 'Peru rejected the mining treaty.';
    const asked = 'Chile asked how the mining treaty and Peru would go on.';
    const other = 'Chile wondered whether the mining treaty matters, since Peru is far from the mining sites.';
    expect(proofOf('The mining treaty', `${own}\n\n${asked}\n\n${other}`, 'PE')).toEqual([own]);
  });

  it('say nothing twice', () => {
    const told = 'Peru rejected the mining treaty on Monday.';
    const text = `${told}\n\nThe sea was calm.\n\n${told}\n\nPeru rejects the mining treaty as a theft.`;
    expect(proofOf('The mining treaty', text, 'PE')).toEqual([told, 'Peru rejects the mining treaty as a theft.']);
  });

  it('hold the one in which the speaker is heard, however far down', () => {
    const told = ['a treaty on sand', 'the treaty again', 'the treaty for good'].map(
      (what) => `Malta rejected ${what}.`,
    );
    const heard = '“We have read the treaty,” Maltese Foreign Minister Anna Orla said in Geneva.';
    const text = [...told, 'The sea was calm.', 'The price of sand rose.', heard].join('\n\n');
    const shown = proofOf('The treaty', text, 'MT');
    expect(shown).toContain(heard);
    expect(shown).toHaveLength(3);
  });

  it('are three at most', () => {
    const text = Array.from({ length: 8 }, (_, at) => `Malta rejected the treaty for the ${at + 2}th time.`).join(
      '\n\n',
    );
    expect(proofOf('The treaty', text, 'MT')).toHaveLength(3);
  });
});

describe('what the article says otherwise', () => {
  const against =
    'Peru rejects the dam, its president said in Lima.\n\nPeru again condemned the dam as a theft on Monday and will never accept it.\n\nThe sea was calm.\n\nChile said nothing.';
  const otherwise = (last: string): string[] => {
    const { article, stances } = analyze(articleFromText(`${against}\n\n${last}`, { title: 'The dam' }));
    const row = stances.find(({ country }) => country === 'PE');
    return (row?.contradiction ?? []).map(({ start, end }) => article.text.slice(start, end));
  };

  it('is what the country itself says outright', () => {
    const other = 'Peru supports the dam, its energy minister said a day later.';
    expect(otherwise(other)).toEqual([other]);
  });

  it('is nothing that its parliament did, or that others say of it', () => {
    expect(otherwise('Peru’s congress has backed the dam in the past.')).toEqual([]);
    expect(otherwise('A miner said that Peru would be forced to accept the dam.')).toEqual([]);
  });

  it('is nothing that it held before it changed its mind', () =>
    expect(otherwise('Peru had supported the dam until March.')).toEqual([]));

  it('is no yes or no to something else', () => {
    expect(otherwise('Peru agreed to a commission on water.')).toEqual([]);
    expect(otherwise('Peru has summoned Chile’s envoy and supports talks on the water.')).toEqual([]);
  });

  it('is nothing that only hints at it', () =>
    expect(otherwise('He said that though Peru had offered an inquiry into the dam, Chile gave no answer.')).toEqual(
      [],
    ));
});

describe('the words that decided', () => {
  it('stand in the sentences that are shown, each place once', () => {
    const text = Array.from({ length: 8 }, (_, at) => `Malta firmly rejected the treaty as illegal on day ${at + 2}.`);
    const { stances } = analyze(articleFromText(text.join('\n\n'), { title: 'The treaty' }));
    const { cues, evidence } = stances.find(({ country }) => country === 'MT') ?? { cues: [], evidence: [] };
    const isWithin = (cue: { start: number; end: number }) =>
      evidence.some(({ start, end }) => start <= cue.start && cue.end <= end);
    expect(cues.filter((cue) => !isWithin(cue))).toEqual([]);
    const starts = cues.map(({ start }) => start);
    expect(starts).toEqual([...new Set(starts)]);
    expect(evidence.filter(({ start, end }) => !cues.some((cue) => cue.start >= start && cue.end <= end))).toEqual([]);
  });
});
