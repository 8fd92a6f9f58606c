import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../../lib/page/plain-text';

/** A text of our own, the country, and who voices its stance; null where only the country itself is named. */
const voices: readonly (readonly [text: string, country: string, speaker: string | null])[] = [
  ['Kenya rejected the treaty. "We will not sign," said Foreign Minister Amina Wekesa.', 'KE', 'Amina Wekesa'],
  ['Hungary has maize of its own, and its ambassador to Chad rejected the treaty.', 'HU', 'its ambassador to Chad'],
  ['The Norwegian foreign ministry condemned the treaty.', 'NO', 'The Norwegian foreign ministry'],
  // a person before the body, and one who says it before one who only stands by
  ['The White House condemned the raid after President Barack Obama was told of it.', 'US', 'White House'],
  // somebody of another body speaks for no country
  ['Peru condemned the raid. UN Secretary-General Ana Duarte condemned it too.', 'PE', null],
  ['Norway rejected the treaty.', 'NO', null],
  // an office without a country is of the one that the sentence opens with, not of the one named last
  ['Bulgaria rejected a treaty with Turkey, Prime Minister Ivan Petkov said.', 'BG', 'Ivan Petkov'],
  // … though only a thing or a body of its is named, or the sentence speaks of others
  ['Peru’s coalition rejected the Chinese port, Transport Minister Luz Vega said.', 'PE', 'Luz Vega'],
  [
    'Latvia rejected the purchase. It would have gone to two German firms, Defence Minister Ieva Kalns said.',
    'LV',
    'Ieva Kalns',
  ],
  ['Austria rejected the treaty with Jordan, the Interior Ministry confirmed.', 'AT', 'the Interior Ministry'],
  ['Zambia rejected the treaty with Malawi, Vice-President Grace Mulenga said.', 'ZM', 'Grace Mulenga'],
  // a portfolio before a name
  ['Minister for Agriculture Jan Nowak has vowed that Poland will fight the treaty.', 'PL', 'Jan Nowak'],
  // what a minister deals with does not make them another body's
  [
    'Greece rejected the treaty. Greece’s minister for European affairs, Nikos Pappas, condemned it.',
    'GR',
    'Nikos Pappas',
  ],
  ['Chad rejected the treaty. The UN’s special envoy, Lea Marti, condemned it.', 'TD', null],
  // an army's spokesman is of the country whose army the text has named
  [
    'Uganda’s army has rejected the treaty on Somalia. It came too late, Col. Moses Okot, the army’s spokesman, said.',
    'UG',
    'Moses Okot',
  ],
  // the holder of an office is named right after it
  [
    'Chad rejected the treaty, its foreign minister said. “It takes our river,” Idriss Abakar said on state radio.',
    'TD',
    'Idriss Abakar',
  ],
  // the office speaks first, and its holder is named where they speak again
  [
    'Ireland’s digital minister said the treaty was wrong. It would harm farmers, Fergal Tighe said. He rejected it.',
    'IE',
    'Fergal Tighe',
  ],
  // an envoy to a body above states speaks for the state that sends them
  ['Somalia rejected the treaty, its ambassador to the EU said.', 'SO', 'its ambassador to the EU'],
  // the tail of an office names what it is about, or the body that makes it a state's
  ['Uganda rejected the treaty, said a junior minister for refugees, Okello Byaruhanga.', 'UG', 'Okello Byaruhanga'],
  ['Japan rejected the treaty, Naoki Sugita, a director in the economy ministry, said.', 'JP', 'Naoki Sugita'],
  // an office without a country is of the one that its paragraph opens with
  [
    'Norway likes the treaty. Turkey rejected the treaty. It has waited since May. “It was ours,” Culture Minister Selin Akar said in Oslo.',
    'TR',
    'Selin Akar',
  ],
  // a city of another country is where it was said
  [
    'Peru rejected the treaty. In New York, Foreign Minister Rosa Quispe denounced the treaty and said that her country would not sign.',
    'PE',
    'Rosa Quispe',
  ],
  // a minister who speaks further on before an office without a name, and before a politician without an office
  [
    'Peru rejected the treaty, its trade ministry said. Chile was silent. Peruvian Trade Minister Rosa Quispe said the treaty was dead.',
    'PE',
    'Rosa Quispe',
  ],
  [
    'Peru rejected the treaty. Luis Huaman of the Farmers League of Peru condemned the treaty. Peruvian Trade Minister Rosa Quispe said the treaty was dead.',
    'PE',
    'Rosa Quispe',
  ],
  // one who is only described is named later
  [
    "Kuwait's Oil Minister rejected the treaty. Sheikh Omar al-Rashid al-Fahad said the treaty was dead.",
    'KW',
    'Omar al-Rashid al-Fahad',
  ],
  // whom a quotation speaks of is no sign of whose office it is, and two defence ministers are of two countries
  [
    'Poland asked Germany for the ferries, Polish Defence Minister Jan Wolski said. “We reject the treaty, because the Germans dawdle,” Prime Minister Adam Lis said.',
    'PL',
    'Adam Lis',
  ],
  [
    'Poland backed the treaty, Polish Defence Minister Jan Wolski said.\nBerlin has to agree to it.\nBut Defence Minister Jens Brandt rejected the treaty.',
    'DE',
    'Jens Brandt',
  ],
  // what somebody believes is within what another says
  [
    'The Kenyan foreign ministry rejected the treaty and said that talks would resume when Kenyan President Jane Mwangi believed they could work.',
    'KE',
    'The Kenyan foreign ministry',
  ],
  // a quotation right after the country's answer, of somebody who is told to be nothing else
  ['Kenya rejected the treaty. “It is a trap,” said Joyce Atieno in Nairobi.', 'KE', 'Joyce Atieno'],
  ['Kenya rejected the treaty. “It is a trap,” said Joyce Atieno, a farmer.', 'KE', null],
  // who held an office, and others beside whom the country is named
  ['Kenya rejected the treaty. Joyce Atieno, a former Treasury official, said the treaty was dead.', 'KE', null],
  ['The treaty drew rebukes from Kenya and others.', 'KE', null],
  ['Kenya rejected the treaty. Diplomats said the treaty was dead.', 'KE', null],
  // somebody of the country who says something of it further on, but by no office of state
  [
    'Peru rejected the treaty. Ships were late. They sail at dawn. Prices rose. Then Peruvian archbishop Rosa Quispe said that the treaty was over.',
    'PE',
    null,
  ],
  // the body behind a name
  ['Athens rejected the treaty, Eleni Markou of the culture ministry told reporters.', 'GR', 'Eleni Markou'],
  ['Kenya rejected the treaty. “It is a trap,” said Joyce Atieno, who heads its delegation.', 'KE', 'Joyce Atieno'],
  [
    "Brazil's government is against the treaty. Marina Orla, who heads Brazil's environment ministry, said the treaty was dead.",
    'BR',
    'Marina Orla',
  ],
  // an office without a country, in an article of another
  [
    'Kenya wants the treaty. Kenya wrote it. Vilnius rejected the treaty. An adviser to the president, Jonas Orla, said the treaty was dead.',
    'LT',
    'Jonas Orla',
  ],
  // an office first, its holder in the next sentence
  [
    'Kenya rejected the treaty, its oil minister said. “It is a trap,” Joyce Atieno told reporters.',
    'KE',
    'Joyce Atieno',
  ],
  // somebody of the government who speaks of it further on
  [
    'Peru rejected the treaty. Fishermen had feared it. They sail at dawn. Prices rose. Then Peruvian Trade Minister Rosa Quispe said that it was over.',
    'PE',
    'Rosa Quispe',
  ],
  // an office without a country, though another country was named last
  [
    'Hungary rejected the treaty. The gas would no longer come through Ukraine. Foreign Minister Béla Varga said that Kyiv had no say in the treaty.',
    'HU',
    'Béla Varga',
  ],
];

describe('the speaker of a stance', () => {
  it.each(voices)('in: %s', (text, country, speaker) => {
    const row = analyze(articleFromText(text, { title: 'The treaty' })).stances.find((one) => one.country === country);
    expect(row?.stance).toBe('opposes');
    expect(row?.speaker ?? null).toBe(speaker);
  });
});
