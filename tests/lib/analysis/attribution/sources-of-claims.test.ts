import { describe, expect, it } from 'vitest';
import { readText } from '../claims/read-text';

const speakersOf = (text: string) => readText(text).claims.map(({ speaker }) => speaker);

describe('whom a claim comes from', () => {
  it.each([
    ['The bridge has cost nine lives and shut three schools, rescuers said.', 'rescuers'],
    ['Rents rose to $500 a month, The Wall Street Journal reports.', 'The Wall Street Journal'],
    ['Edmunds expects 16 million cars will be sold.', 'Edmunds'],
    ['Forecasters expect a mild winter with 14 storms.', 'Forecasters'],
    ['Tarvo State Police reported at least 5,000 people entered the hall.', 'Tarvo State Police'],
    ['The opposition put the toll at 40.', 'The opposition'],
    ['The Centers for Disease Control recommends that children get the vaccine.', 'The Centers for Disease Control'],
    ['Ana Ortega, South Carolina director for the party, said the tour had begun.', 'Ana Ortega'],
    ['TARVO: Police said on Monday they had arrested nine smugglers.', 'Police'],
    ['According to what Ana Ortega told the court, the keys were stolen.', 'Ana Ortega'],
    ['In the view of economist Ana Ortega, the budget is a gamble.', 'Ana Ortega'],
    ['By the account of lawyer Ana Ortega, the man has not eaten for a week.', 'Ana Ortega'],
    ['The school district said the hall was safe.', 'The school district'],
    ['The label says the fish is fresh.', 'The label'],
    ['“This was a farce from the very start,” read one comment.', 'one comment'],
    ['“It was so cute I could cry,” one commented.', 'one'],
    ['“It was so cute I could cry,” a third wrote.', 'a third'],
    ['Per multiple reports, the port was shut.', 'multiple reports'],
    ['The former champion admitted she was not ready.', 'The former champion'],
    ['Eyewitness Ivo Banda told the Courier he had heard a bang.', 'Ivo Banda'],
    ['As first reported by Reuters, the port is shut.', 'Reuters'],
    ['The city says the bridge is safe.', 'The city'],
    ['The suit claims he fled.', 'The suit'],
    ['Court records show he fled.', 'Court records'],
    ['The former Tarvo goalkeeper said it was late.', 'The former Tarvo goalkeeper'],
    ['The Oscar winner said it was late.', 'The Oscar winner'],
    ['Witnesses described seeing a man run.', 'Witnesses'],
    ['The school sent a letter to parents saying the hall was safe.', 'The school'],
    ['“I am a bit tired of all this,” admitted the 34-year-old.', 'the 34-year-old'],
    ['Mothers across the valley shared how the search had worn them out.', 'Mothers'],
    ['Posts on X say the port is shut.', 'Posts on X'],
    ['A statement from the mayor said the port was shut.', 'the mayor'],
    ['Ana Ortega took to the local radio to say the match was a farce.', 'Ana Ortega'],
    ['Ana Ortega went on to say that the match was a farce.', 'Ana Ortega'],
    ['Ana Ortega had a message for the fans: “Stay at home and stay safe, all of you.”', 'Ana Ortega'],
    ['The bridge will be shut all winter, per the notice.', 'the notice'],
    ['Rents rose by 4 percent in May, per Ana Ortega.', 'Ana Ortega'],
    [
      'The locks failed one by one, as detailed in a Tarvo Port report on the storm.',
      'a Tarvo Port report on the storm',
    ],
    ['As noted in a second report, the locks were old.', 'a second report'],
    ['A Labour Office study found fewer than 50 towns where rents fell.', 'A Labour Office study'],
    ['The survey shows three-quarters of the boats are old.', 'The survey'],
    ['Another added: “My son will ask me that tonight.”', 'Another'],
    ['UNHCR spokesperson Ana Ortega said: “We never saw such a camp.”', 'Ana Ortega'],
    ['ICU doctor Ivo Banda added: “We would never let you suffer like that.”', 'Ivo Banda'],
    ['Port consultant Bill Banda said the locks were old.', 'Bill Banda'],
    ['My mom would just say, “Look at her, she can fly.”', 'My mom'],
    ['The bank, according to its chief, Ana Ortega, lost two billion crowns.', 'Ana Ortega'],
  ])('%s', (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));

  it('is somebody just named, told by age or children', () => {
    expect(speakersOf('Ivo Banda sued in May. The 54-year-old said the photo was forged.').at(-1)).toBe('Ivo Banda');
    expect(speakersOf('Ana Ortega fled in May. The mother of two described the camp as hell.').at(-1)).toBe(
      'Ana Ortega',
    );
  });
});

describe('nobody', () => {
  it.each([
    'The children were paid according to their age.',
    'The last major known outbreak in the valley was in 2009, when several people died.',
    'Another method would require members to change existing party rules that bind them.',
    'Nobody opposed the mayor in the long vote of Tuesday.',
    'Nothing suggests that the port is safe.',
    'Ana Ortega left the hall to say that the match was a farce.',
    'The guild is offering a new online course this year called “Reading Old Maps” by the coast.',
    'These signs were typical of a disease called HP.',
    'I found the lot that the officer had named, but then realized I had no coins.',
    'The survey showed a “wet sand” pattern on both shores.',
    'The dam burst in May, underscoring the limits of the old wall.',
    'It is possible that the mayor has no plan and that his letters reflect that.',
    'A family friend found the car behind the hotel and called 911.',
    'Ortega heroes like Banda are briefly shown or mentioned in the book.',
    'The sail cost 90 crowns, per head.',
    'It probably helped the mayor that you wanted to sing.',
    'And OK was the word that you wanted to hear.',
    'Ana Ortega currently leads by roughly 270 pledged delegates as the season ends.',
  ])('speaks in: %s', (text) => expect(speakersOf(text)).toEqual([null]));

  it('is called by a verb behind "would"', () =>
    expect(
      speakersOf('The deal would presumably allow lawmakers to vote. The two lawmakers argue that it is late.'),
    ).toEqual([null, 'lawmakers']));
});
