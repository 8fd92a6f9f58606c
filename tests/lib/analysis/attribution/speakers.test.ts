import { describe, expect, it } from 'vitest';
import { resolveSpeakers } from '../../../../lib/analysis/attribution/speakers';
import { recognizeCountries } from '../../../../lib/analysis/countries/recognize';
import { readDoc } from '../../../../lib/analysis/doc';
import { findQuotes } from '../../../../lib/analysis/text/quotes';
import { languageOf } from '../../../../lib/language/index';
import { articleFromText } from '../../../../lib/page/plain-text';

function hear(text: string) {
  const doc = readDoc(articleFromText(text), languageOf('en'));
  return resolveSpeakers(doc, findQuotes(doc), recognizeCountries(doc));
}

/** Who speaks the last quotation of the text. */
const lastSpeaker = (text: string) => hear(text).quotes.at(-1)?.speaker ?? null;

/** [text, speaker of the last quotation] by phenomenon. */
const quoted: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  'a cue after': [
    ['“We shall pay,” Ana Ortega said.', 'Ana Ortega'],
    ['“We shall pay,” said Ana Ortega, who leads the party.', 'Ana Ortega'],
    ['“We shall pay,” Ana Ortega told reporters as she left.', 'Ana Ortega'],
    ['“We shall pay,” beamed Ana Ortega.', 'Ana Ortega'],
    ['“Who pays?” Ana Ortega asked.', 'Ana Ortega'],
    ['“We shall pay,” said Sen. Ana Ortega of Ohio.', 'Ana Ortega'],
  ],
  'somebody of several, whom no name stands for': [
    [
      'Its spokesman, Nick Banda, left. “There is no gain,” said one unpaid spokesman of the club.',
      'one unpaid spokesman of the club',
    ],
    ['One user called it late. Another said it was “a shame”.', 'Another'],
  ],
  'a dateline, which says nothing': [
    ['SEOUL, Aug. 3 (Wire) -- A union paper blasted the plan, calling it “theft”.', 'A union paper'],
    ['LIMA (AP) Church members met in town, warning of “theft”.', 'Church members'],
  ],
  'a party and state in brackets': [
    ['Rep. Gregory Sand (D-N.Y.) said the town was “not going to be weak”.', 'Gregory Sand'],
  ],
  'an aside with a name in it': [
    ['Former judge Rudy Banda, who backs Ana Ortega, trashed the plan, calling it a “no-brainer”.', 'Rudy Banda'],
  ],
  'two voices joined by “and”': [
    ['Ana Ortega calls the plan “too slow” and Omar Rida says it is “losing the war”.', 'Omar Rida'],
  ],
  'a quotation that a new paragraph goes on with': [
    ['Hydra did not reply.\n“The gates were closed.\n“Nobody came,” said Omar Rida.', 'Omar Rida'],
  ],
  'a phrasal verb': [['Reporters asked, and Ana Ortega shot back, “I could have stayed at home.”', 'Ana Ortega']],
  'a cue before': [
    ['Ana Ortega said: “We shall pay.”', 'Ana Ortega'],
    ['Ana Ortega added, “We shall pay.”', 'Ana Ortega'],
    ['Ana Ortega said in a statement that the plan was “a mistake”.', 'Ana Ortega'],
    ['Ana Ortega called the raid a “mistake”.', 'Ana Ortega'],
    ['According to Ana Ortega, the raid was “a mistake”.', 'Ana Ortega'],
    ['Ana Ortega wrote on X that it was “a mistake”.', 'Ana Ortega'],
  ],
  'a cue within': [
    ['“We shall pay,” Ana Ortega said. “We always do.”', 'Ana Ortega'],
    ['“We shall pay,” said Ana Ortega, “and we always do.”', 'Ana Ortega'],
  ],
  'appositions and clauses between': [
    ['Ana Ortega, the minister of health, said it was “a mistake”.', 'Ana Ortega'],
    ['Ana Ortega, 61, a farmer who fled the flood, said it was “a mistake”.', 'Ana Ortega'],
    ['The health minister, Ana Ortega, has told parliament it was “a mistake”.', 'Ana Ortega'],
    ['A woman in Salem, Oregon, said it was “a mistake”.', 'A woman in Salem'],
    ['Speaking in Lagos, Nigeria, Ana Ortega warned of “a mistake”.', 'Ana Ortega'],
  ],
  'voices within voices': [
    ['Ana Ortega said Ivo Lindqvist had called it “a mistake”.', 'Ana Ortega'],
    ['Ana Ortega said it was late, but Ivo Lindqvist called it “fair”.', 'Ivo Lindqvist'],
    ['Ana Ortega said it was late, adding that it was “fair”.', 'Ana Ortega'],
    ['While Ivo Lindqvist praised the plan, Ana Ortega called it “a mistake”.', 'Ana Ortega'],
    ['Leaders met after what Ana Ortega called “a mistake”.', 'Ana Ortega'],
    ['Reuters quoted Ana Ortega as saying it was “a mistake”.', 'Ana Ortega'],
    ['Ana Ortega was quoted as saying it was “a mistake”.', 'Ana Ortega'],
    ["Ana Ortega's accusation that the bank was “a casino” was denied.", 'Ana Ortega'],
    ["Ana Ortega called the court's decision “too bad for us”.", 'Ana Ortega'],
  ],
  'surnames, pronouns and roles': [
    ['Ana Ortega won. Ortega said it was “a mistake”.', 'Ana Ortega'],
    ['Ana Ortega met Ivo Lindqvist. She said it was “a mistake”.', 'Ana Ortega'],
    ['Kenyan Prime Minister Ana Ortega spoke. The prime minister said it was “a mistake”.', 'Ana Ortega'],
    ["Kenya's premier called it “a mistake”. Kenyan Premier Ana Ortega had spoken.", 'Ana Ortega'],
  ],
  'paragraphs that are only a quotation': [
    ['Ana Ortega said she would leave.\n“We shall pay.”', 'Ana Ortega'],
    ['Ana Ortega had this to say:\n“We shall pay.”', 'Ana Ortega'],
  ],
  'bodies, groups and the unnamed': [
    ["Kenya's foreign ministry said it was “a mistake”.", "Kenya's foreign ministry"],
    ['“It was a mistake,” a senior official said.', 'a senior official'],
    ['Settlers said it was “a mistake”.', 'Settlers'],
    ['Albania: “Never”', 'Albania'],
    ['The impostor said it was “a mistake”.', 'The impostor'],
  ],
};

describe('the speaker of a quotation', () => {
  for (const [phenomenon, rows] of Object.entries(quoted))
    it.each(rows)(`is found with ${phenomenon}: %s`, (text, speaker) => {
      expect(lastSpeaker(text)).toBe(speaker);
    });

  it('is nobody where the text names nobody', () => {
    expect(hear('“We shall pay.”').quotes).toMatchObject([{ speaker: null, speakerIndex: null, cues: [] }]);
  });
});

describe('what is no quotation', () => {
  it.each([
    'Ana Ortega hosts the show “Red Harbour”.',
    'Ana Ortega wrote the novel “The Salt Road”.',
    'It was a “smart” bomb that fell.',
  ])('is left out: %s', (text) => {
    expect(hear(text).quotes).toEqual([]);
  });
});

describe('attributions', () => {
  it.each<[string, string, string, string]>([
    ['Ana Ortega said that the dam would open.', 'subject-verb:say', 'Ana Ortega', 'the dam would open.'],
    ['The dam would open, Ana Ortega said.', 'subject-verb:say', 'Ana Ortega', 'The dam would open'],
    ['The dam would open, said Ana Ortega.', 'verb-subject:say', 'Ana Ortega', 'The dam would open'],
    ['Ana Ortega told parliament that the dam would open.', 'subject-verb:say', 'Ana Ortega', 'the dam would open.'],
    ['Ana Ortega hopes to open the dam.', 'subject-verb:believe', 'Ana Ortega', 'to open the dam.'],
    ['Ana Ortega condemned the raid.', 'subject-verb:accuse', 'Ana Ortega', 'the raid.'],
    ['Ana Ortega vowed to open the dam.', 'subject-verb:pledge', 'Ana Ortega', 'to open the dam.'],
    ['Ana Ortega denied that the dam would open.', 'subject-verb:deny', 'Ana Ortega', 'the dam would open.'],
    ['The study found that the dam leaks.', 'subject-verb:show', 'The study', 'the dam leaks.'],
    ['According to Ana Ortega, the dam leaks.', 'according-to:say', 'Ana Ortega', 'the dam leaks.'],
    ['The ministry added the dam was leaking.', 'subject-verb:say', 'The ministry', 'the dam was leaking.'],
    [
      'The council reported roads across town were shut.',
      'subject-verb:announce',
      'The council',
      'roads across town were shut.',
    ],
    ['The bank estimates that the dam would leak.', 'subject-verb:say', 'The bank', 'the dam would leak.'],
    ['Police say the dam leaks.', 'subject-verb:say', 'Police', 'the dam leaks.'],
    ['Kenyan police and medics said the dam leaks.', 'subject-verb:say', 'Kenyan police', 'the dam leaks.'],
  ])('%s', (text, rule, source, content) => {
    const [first] = hear(text).attributions;
    expect(first?.cue.rule).toBe(rule);
    expect(first?.source && text.slice(first.source.start, first.source.end)).toBe(source);
    expect(first && text.slice(first.content.start, first.content.end)).toBe(content);
  });

  it.each([
    'The reports of the ministers were long.',
    'Its demands are known.',
    'They found the keys.',
    'The bus added two stops.',
    'The council added roads and parks, and they were full.',
    'The latest failures underscored the need for a dam.',
    'Old Kenyan and Ugandan claims are false.',
  ])('find no cue in: %s', (text) => {
    expect(hear(text).attributions).toEqual([]);
  });

  it('carry the indexes of the quotations in them', () => {
    const { attributions } = hear('Ana Ortega called it “late” and “wrong”.');
    expect(attributions[0]?.quotes).toEqual([0, 1]);
  });
});

describe('speakers', () => {
  const speakerOf = (text: string) => hear(text).speakers[0];

  it.each<[string, string, string | null, string | null]>([
    ["Montenegro's Prime Minister Ana Ortega said no.", 'Ana Ortega', 'Prime Minister', 'ME'],
    ['The Kenyan government said no.', 'The Kenyan government', 'government', 'KE'],
    ['Ana Ortega, the Kenyan ambassador to Norway, said no.', 'Ana Ortega', 'ambassador to Norway', 'KE'],
    ['A spokesman for the Kenyan foreign ministry said no.', 'A spokesman for the Kenyan foreign ministry', null, 'KE'],
    ['Kenya said no.', 'Kenya', null, 'KE'],
    ['Kenyan opposition leader Ana Ortega said no.', 'Ana Ortega', 'opposition leader', null],
    ['Former Kenyan president Ana Ortega said no.', 'Ana Ortega', null, null],
    ['Ana Ortega, a Kenyan farmer, said no.', 'Ana Ortega', 'farmer', null],
    ['Kenyan Rail chief Ana Ortega said no.', 'Ana Ortega', 'Rail chief', null],
    ['Kenyan health official Ana Ortega said no.', 'Ana Ortega', 'health official', 'KE'],
    ['Earlier on Tuesday Kenyan Foreign Minister Ana Ortega said no.', 'Ana Ortega', 'Foreign Minister', 'KE'],
    ['An army officer of Kenya, Ana Ortega, said no.', 'Ana Ortega', null, 'KE'],
    ['The authorities in Kenya said no.', 'The authorities in Kenya', null, 'KE'],
  ])('%s', (text, name, office, speaksFor) => {
    const speaker = speakerOf(text);
    expect(speaker).toMatchObject({ name, speaksFor });
    if (office !== null) expect(speaker?.office).toBe(office);
  });

  it.each([
    ['of a firm', 'Kenya kept quiet. Oldfield Motors adviser Ana Ortega said no.'],
    ['of a candidate', 'Kenya kept quiet. Ana Ortega, a senior aide to Odd Berg, said no.'],
    ['of somebody who speaks for no state', 'The Kenyan farmer Odd Berg kept quiet. His advisers said no.'],
    ['of nothing that is told', 'Kenya kept quiet. Ana Ortega, its chief product officer, said no.'],
  ])('speak for no state, being %s', (_, text) => {
    expect(hear(text).speakers.at(-1)?.speaksFor).toBeNull();
  });

  it('bear the fullest name that the text has', () => {
    expect(speakerOf('Ortega said no. Ana Maria Ortega had left.')?.name).toBe('Ana Maria Ortega');
  });

  it.each([
    ['Kenya said no. Nine people died in Ugandan-held Kenya. Kenya said yes.', 'Kenya'],
    ['Kenyans said no. Later Kenya said yes.', 'Kenya'],
    ['The US said no. Americans said yes.', 'US'],
  ])('of a state bear its name, not that of a part or its people: %s', (text, name) => {
    expect(speakerOf(text)?.name).toBe(name);
  });

  it('are not the bodies that stand before another noun', () => {
    expect(hear('Police department buildings were shut, it said.').speakers).toEqual([]);
  });

  it('are not what "it" cannot go back to', () => {
    expect(hear('Children were born to a foreign army. “Ten were found,” it said.').speakers).toEqual([]);
  });

  it.each([
    ['Estonia rejected the plan after talks in Helsinki. Prime Minister Ana Ortega said no.', 'EE'],
    ['Talks about the Estonian plan took place in Helsinki. Prime Minister Ana Ortega said no.', 'EE'],
    ['Estonia rejected the plan. In Helsinki, President Ana Ortega said no.', 'FI'],
  ])('do not take their country from a city of a sentence before: %s', (text, country) => {
    expect(hear(text).speakers.find(({ name }) => name === 'Ana Ortega')?.country).toBe(country);
  });

  it('keep the country of those who do not speak for it', () => {
    expect(speakerOf('Kenyan opposition leader Ana Ortega said no.')?.country).toBe('KE');
  });

  it('point to the passage that introduces them', () => {
    const text = 'Kenyan Prime Minister Ana Ortega said no.';
    const introduced = speakerOf(text)?.introduced;
    expect(introduced && text.slice(introduced.start, introduced.end)).toBe('Kenyan Prime Minister Ana Ortega');
  });

  it('are found in odd text without failing', () => {
    for (const text of ['', '“', '””', '.. said said said', ': “', 'A'.repeat(5000), '“a”'.repeat(300)])
      expect(() => hear(text)).not.toThrow();
  });
});

it('names the speaker of a quotation whose next paragraph says who speaks', () => {
  const { quotes } = hear('Hydra did not reply to a letter.\n“The gates were shut.\n“Nobody came,” said Omar Rida.');
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['Omar Rida', 'Omar Rida']);
});

it('gives no quotation to somebody who did not respond', () => {
  const { quotes } = hear(
    'The owner, Hydra, did not respond to a request for comment.\n“The gates were closed and cold.”',
  );
  expect(quotes.map(({ speaker }) => speaker)).not.toContain('Hydra');
});

it('takes what is only called so for no quotation', () =>
  expect(hear('Ana Ortega said it was late. She met the so-called “heroes” of the night.').quotes).toEqual([]));

it('tells ministers of two countries apart', () => {
  const { quotes } = hear('The minister should resign, Omar Rida said. The French minister spoke of “an old debt”.');
  expect(quotes[0]?.speaker).toBe('The French minister');
});

it.each([
  ['UNHCR: Children in Kenya have missed a year of school, and many will not return.', ['UNHCR']],
  ['LIVE: The bridge in Kenya has been opened by the minister, and cars are crossing.', []],
  ['ABUJA: Cases rose in Kenya last week.', []],
])('takes an acronym before a colon for a speaker, and neither a town nor a label: %s', (text, speakers) => {
  expect(hear(text).speakers.map(({ name }) => name)).toEqual(speakers);
});

describe('an office', () => {
  const speakerOf = (name: string, text: string) => hear(text).speakers.find((speaker) => speaker.name === name);

  it('is no body in which somebody serves', () => {
    const ranger = speakerOf('SEAL Tim Wills', 'American Navy SEAL Tim Wills said that he was tired.');
    expect(ranger?.speaksFor ?? null).toBeNull();
    const minister = speakerOf('Tim Wills', 'American Army Secretary Tim Wills said that he was tired.');
    expect(minister?.speaksFor).toBe('US');
  });

  it('is no adjective before a name', () => {
    const text = 'The union, a major Ortega foe, has called a strike. Ortega said that she was calm.';
    expect(speakerOf('Ortega', text)?.office).toBeNull();
    expect(speakerOf('Ana Ortega', 'The army sent Major Ana Ortega. Ortega said that she was calm.')?.office).toBe(
      'Major',
    );
  });

  it('in a party’s district speaks for no state', () => {
    const text = 'Craig Dunn, an American district chief, said that he was for it.';
    expect(speakerOf('Craig Dunn', text)?.speaksFor ?? null).toBeNull();
  });
});
