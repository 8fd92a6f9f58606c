import { expect, it } from 'vitest';
import { analyze } from '@/lib/analysis/analyze';
import { articleFromText } from '@/lib/page/plain-text';

const rowsOf = (title: string, ...sentences: readonly string[]) => {
  const { topic, stances } = analyze(articleFromText(sentences.join('\n'), { title }));
  return { topic, stanceOf: (country: string) => stances.find((row) => row.country === country)?.stance ?? 'none' };
};

it('takes who supports the position of a country that is against the matter to be against it, too', () => {
  const { stanceOf } = rowsOf(
    'Peru moves to bring back tariffs on Bolivian tin',
    'Peru said on Monday it would reimpose tariffs on tin from Bolivia.',
    'The duties were lifted in 2012.',
    'Bolivia rejected the tariffs and called the step illegal.',
    "Chile and Ecuador supported Bolivia's position, diplomats said.",
    'Traders in Lima said prices would rise.',
  );
  expect([stanceOf('PE'), stanceOf('BO'), stanceOf('CL'), stanceOf('EC')]).toEqual([
    'supports',
    'opposes',
    'opposes',
    'opposes',
  ]);
});

it('takes who condemns the decision of those who vetoed a draft to be for the draft', () => {
  const { stanceOf } = rowsOf(
    'Russia, China veto French draft on Chad truce',
    'Russia and China vetoed a French-drafted UN resolution calling for a truce in Chad on Friday.',
    'The draft had 12 votes in favour.',
    'France condemned the decision of Russia and China.',
    '"It is shameful," said its ambassador, Paul Vidal.',
    'The council will meet again on Monday.',
  );
  expect([stanceOf('FR'), stanceOf('RU'), stanceOf('CN')]).toEqual(['supports', 'opposes', 'opposes']);
});

it('takes who backs the unity of a state to be against what would part it', () => {
  const { stanceOf } = rowsOf(
    'Netherlands says it will not recognise Frisian independence',
    'The Netherlands will not recognise a declaration of independence by Friesland, its foreign ministry said.',
    'The vote was held on Sunday.',
    'Germany backs the unity of the Netherlands, its chancellor said in Berlin.',
    'Frisian leaders asked for talks.',
  );
  expect([stanceOf('NL'), stanceOf('DE')]).toEqual(['opposes', 'opposes']);
});

it('takes who is blamed for blocking the matter to be against it, and who blames it to be for it', () => {
  const { stanceOf } = rowsOf(
    'US blocks UN call for Chad truce',
    'The United States blocked a UN draft resolution demanding a truce in Chad on Thursday.',
    'Fourteen members voted for the text.',
    'France criticised the United States for blocking the text.',
    'The fighting began in June.',
  );
  expect([stanceOf('US'), stanceOf('FR')]).toEqual(['opposes', 'supports']);
});

it('names what is done as the topic, where the headline ends with whoever condemns the move', () => {
  const { topic } = rowsOf(
    'China expels envoy over Taiwan office in Vilnius; US condemns move',
    'China expelled an envoy over a Taiwan office in Vilnius.',
    'The United States condemned the move.',
  );
  expect(topic).toBe('China expels envoy over Taiwan office in Vilnius');
});
