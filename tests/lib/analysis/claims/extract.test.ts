import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../lib/analysis/doc';
import { readText } from './read-text';

const firstClaim = (text: string) => {
  const { claims } = readText(text);
  if (claims[0] === undefined) throw new Error(`no claim in: ${text}`);
  return claims[0];
};

describe('whose voice a claim speaks in', () => {
  it.each([
    ['Arland closed its border on Monday.', 'unattributed'],
    ['The minister, Ines Tamm, said the border was closed.', 'reported'],
    ['"The border is closed and will stay so," said Ines Tamm, the minister.', 'quoted'],
    ['Tamm accused her rival of "playing with fire".', 'quoted'],
    ['The border closed after Tamm said the talks had failed.', 'unattributed'],
    ['The general, who has denied the charge, left on Monday.', 'unattributed'],
    ['Two prisoners were released on Tuesday.', 'unattributed'],
    ['The suspect is believed to have fled.', 'reported'],
    ['The plane reportedly circled for an hour.', 'reported'],
    ['It is said that the port is haunted.', 'reported'],
    ['It has been suggested that the mayor left.', 'reported'],
    ['Legend has it that the port is haunted.', 'reported'],
    ['The man had fled, the court heard.', 'reported'],
    ['A survey by Orda put the mayor at 41 percent.', 'reported'],
  ])('%s is %s', (text, attribution) => expect(firstClaim(text).attribution).toBe(attribution));

  it('takes the middle sentence of a long quotation as quoted', () => {
    const { claims } = readText('"We waited. Nobody came for three days. Then it rained," said Ines Tamm.');
    expect(claims.map(({ attribution }) => attribution)).not.toContain('unattributed');
  });

  it.each([
    ['Norway, Sweden and Iceland said they would not sign.', 'Norway, Sweden and Iceland'],
    ['They would not sign, said Ana Orla and Ben Tor.', 'Ana Orla and Ben Tor'],
    ['The minister said that Norway and Iceland had signed.', 'The minister'],
    ['WHO: Cases of cholera rose by a third.', 'WHO'],
    ['The WHO said cases rose by a third.', 'WHO'],
  ])('names everybody who says it: %s', (text, speaker) => expect(firstClaim(text).speaker).toBe(speaker));

  it('names the speaker', () =>
    expect(firstClaim('"The border is closed," said Ines Tamm, the minister.').speaker).toBe('Ines Tamm'));
});

it('gives a clause in which somebody else speaks a claim of its own', () => {
  const { claims } = readText('Ines Tamm said the bridge was safe, while Omar Rida said it had failed two tests.');
  expect(claims.map(({ speaker }) => speaker)).toEqual(expect.arrayContaining(['Ines Tamm', 'Omar Rida']));
});

describe('what kind of claim it is', () => {
  it.each([
    ['Two men were arrested in Tarnow on Monday.', 'fact'],
    ['At least 46 people were killed, according to the ministry.', 'figure'],
    ['The rate fell 4.2 percent to 61.3 percent.', 'figure'],
    ['"This is a shameful decision," said Ines Tamm.', 'opinion'],
    ['The minister condemned the raid as barbaric.', 'opinion'],
    ['Rights groups urged the president to veto the bill.', 'opinion'],
    ['The government vowed to rebuild the bridge.', 'pledge'],
    ['"We will not leave this island," said the admiral.', 'pledge'],
    ['The bank announced a programme to support farmers.', 'fact'],
    ['The vote is expected to fail next week.', 'prediction'],
    ['"This could ruin our farmers," said Ines Tamm.', 'prediction'],
  ])('%s is a %s', (text, kind) => expect(firstClaim(text).kind).toBe(kind));

  it('shows the words that told it', () => {
    const text = 'The government vowed to rebuild the bridge.';
    const { doc, claims } = readText(text);
    const cues = claims[0]?.cues.map((cue) => `${textOf(doc, cue)} <${cue.rule}>`);
    expect(cues).toContain('vowed to <vows>');
  });
});

describe('what makes no claim', () => {
  it.each([
    'Will Arland close its border to the south?',
    'Follow us on Telegram for more.',
    'Image credit: Ines Tamm and friends.',
    'Oh no.',
    'WHAT HAPPENS NEXT',
  ])('%s', (text) => expect(readText(text).claims).toEqual([]));
});

/** The claims of a text of several lines, in words. */
const claimsOf = (text: string) => {
  const { doc, claims } = readText(text);
  return claims.map((claim) => textOf(doc, claim));
};

describe('what is no claim below the first line of an article', () => {
  const opening = 'Arland closed the port on Monday.';

  it.each([
    'The port at dawn',
    'Via Example Agency in Arland',
    'With files from The Example Press and Ines Tamm.',
    'If you have a story idea, send news of it to the desk.',
    'Here is what we know:',
    '—Example Press writer Ana Ortega contributed to this report.',
    'To read the report on the port of Arland, click here.',
    'Please bookmark our site and sign up for our letter.',
    'Share it with a friend!',
    '4:14 p.m.',
    'Updated 3 hours ago.',
    'May 12 at 10 a.m. local time.',
    'Update May 12, 10:05 a.m.: Added a statement by the port.',
    'Update June 3rd, 9:15AM ET: Added a map of the port and a photo.',
    'For more information on the closure and the hearing, log on to www.port.example.',
    'For details, see the website of the port.',
    'Our correspondent Ines Tamm may be reached at tamm@port.example.',
    'Follow Ana Ortega on Twitter.',
    'Image caption, The port at dawn, where ships wait for days.',
    "Editor's note: This story was changed in May to add a comment.",
    'As an Amazon Associate, we earn from qualifying purchases.',
    'Enter your address to get the news each day.',
    'Scroll down for the video of the storm that hit the port.',
    'Story continues below the ad for our letter.',
    'Let us know what you think in the comments below.',
    '(Photo by Ana Ortega/Example Images)',
    'FILE - Ana Ortega speaks at the port in Tarvo, May 12.',
    'This is a developing story.',
    'Check back for updates.',
    'Read the full story here.',
    "Don't miss: The port was shut on Monday.",
    'To continue reading, log in or sign up.',
    'Support our work with a gift today.',
    'Translated from Spanish by Ines Tamm.',
    'This interview has been edited for length and clarity.',
    'Here are five things to know about the port.',
    'The opinions expressed here are the author’s own.',
    'A post shared by Ana Ortega (@ana) on May 3.',
    '• find the owner of the oldest house in the port,',
    opening,
  ])('%s', (line) => expect(claimsOf(`${opening}\n${line}`)).toEqual([opening]));

  it.each([
    "Editor's note: The mayor is known for false claims.",
    'For more than nine years the port was shut.',
    '• The port was shut in May.',
    'Tamm updated the list: it is long.',
  ])('but this is one: %s', (line) => expect(claimsOf(`${opening}\n${line}`)).toHaveLength(2));

  it('nor is the time that stands above the text', () => expect(claimsOf(`1 day ago\n${opening}`)).toEqual([opening]));

  it('but an item of a list is one without a full stop', () => {
    const { doc } = readText(`${opening}\nThe port was shut in May`);
    const blocks = doc.blocks.map((block, index) => (index === 1 ? { ...block, kind: 'list-item' as const } : block));
    expect(readText(doc.text, { blocks }).claims).toHaveLength(2);
  });
});

it('gives a quotation to who speaks it, not to the paper that it was passed on by', () => {
  expect(
    firstClaim('“This is a great day for the port,” Ana Ortega told settlers, according to a statement.'),
  ).toMatchObject({ attribution: 'quoted', speaker: 'Ana Ortega' });
});

it.each([
  'The minister did not respond to a request for comment.',
  'The airline did not immediately respond to a request for comment.',
  'Ana Ortega has not yet said who pays.',
])("puts what somebody did not say in nobody's mouth: %s", (text) =>
  expect(firstClaim(text)).toMatchObject({ attribution: 'unattributed', speaker: null }),
);

it.each([
  ["The mission looked into Arland's claim to the islands.", 'unattributed'],
  ['The ministers gave up their claims to an independent state.', 'unattributed'],
  ["Arland's claim to have closed the port was false.", 'reported'],
])('tells a claim to something from one that is said: %s', (text, attribution) =>
  expect(firstClaim(text).attribution).toBe(attribution),
);

describe('hedges, negation and judgement', () => {
  it('keeps the words by which a text says less', () => {
    const { doc, claims } = readText('The minister allegedly took the money, and the case could collapse.');
    expect(claims[0]?.hedges.map((span) => textOf(doc, span))).toEqual(['allegedly', 'could']);
  });

  it.each(['The May 22 raid failed.', 'The raid of 22 May failed.'])('takes a month for no doubt: %s', (text) =>
    expect(firstClaim(text).hedges).toEqual([]),
  );

  it.each([
    ['Arland did not close the border.', true],
    ['Nobody closed the border.', true],
    ['Arland closed the border.', false],
  ])('negation in "%s": %s', (text, negated) => expect(firstClaim(text).negated).toBe(negated));

  it.each([
    ["The minister's assurances look increasingly hollow.", true],
    ['The minister said the assurances were hollow.', false],
    ['The minister left the hall.', false],
  ])('the writer\'s own judgement in "%s": %s', (text, isJudgement) =>
    expect(firstClaim(text).writersJudgement).toBe(isJudgement),
  );
});

it('counts a figure in a date once, as a date', () => {
  const { claims } = readText('It began three weeks ago.', { publishedTime: '2025-11-13' });
  expect(claims[0]).toMatchObject({ figures: [], dates: [{ iso: '2025-W43' }] });
});

it('takes what somebody says is likely for a prediction, and no pledge', () =>
  expect(firstClaim('The ministry said it would likely raise tension.').kind).toBe('prediction'));
