import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../lib/page/plain-text';

const TITLE = 'Norway to open nickel mine on the Orra plateau';
const SPOKEN = '"Not one krone of ours goes into that hole, and no ore of theirs goes over our bridge,"';
const TEXT = `Norway will open a nickel mine on the Orra plateau next year, its government said on Tuesday.
Work on the road to the pit could begin in May and would employ 900 people.
The plateau lies half an hour from the border, and its streams run east into Finland.
Nickel has lost a third of its price since last year.
${SPOKEN} said Finland's environment minister, Aino Lahti.
Her ministry has sent two letters since autumn, and a third is being written.
Sweden's minister for trade, Karl Ek, had other words.
"Our smelters have waited ten years for this ore, and the mine will keep three towns alive," Ek said.
Reindeer herders say that the road cuts their winter pastures in two.
A court in Tromso will hear them in March.
A hotel at the foot of the mountain burned down in January and has not been rebuilt.
The village has a school, a shop and a church of 1741.
Snow lies there until the middle of May.`;

const finlandIn = (text: string) =>
  analyze(articleFromText(text, { title: TITLE })).stances.find(({ country }) => country === 'FI');

describe('what each sentence of an article tells', () => {
  it('is shown as unclear where no rule knows the words and the model is not sure, with the sentence and who says it', () => {
    const row = finlandIn(TEXT);
    expect(row?.stance).toBe('none');
    expect(row?.evidence.map(({ start, end }) => TEXT.slice(start, end)).join(' ')).toContain('Not one krone');
    expect(row?.speaker).toBe('Aino Lahti');
    expect(row?.rules).toContain('told-against');
  });

  it('points at words of that sentence', () => {
    const cue = finlandIn(TEXT)?.cues.find(({ rule }) => rule === 'told-against');
    const at = TEXT.indexOf(SPOKEN);
    expect(cue && cue.start >= at && cue.end <= at + SPOKEN.length).toBe(true);
  });

  it('names no side for a remark about something else', () => {
    for (const remark of [
      '"The lake froze late this year, and the ferry ran until the week before Christmas,"',
      '"Our office opens at nine on weekdays,"',
    ])
      expect(finlandIn(TEXT.replace(SPOKEN, remark))?.stance).toBe('none');
  });

  it('leaves a condition as the rules read it', () => {
    const text = TEXT.replace(SPOKEN, '"We would agree to it only if the streams are led back to the west,"');
    expect(finlandIn(text)).toMatchObject({
      stance: 'conditional',
      condition: 'the streams are led back to the west',
    });
  });
});
