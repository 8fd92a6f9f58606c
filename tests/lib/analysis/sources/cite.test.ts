import { describe, expect, it } from 'vitest';
import { sourceList } from '../../../../lib/analysis/sources/source-list';
import { readText } from '../claims/read-text';

const cited = (text: string): string[] => readText(text).sources.map(({ kind, name }) => `${kind}: ${name}`);

describe('what an article draws on', () => {
  it.each([
    ['"It is over," Ines Tamm told the BBC.', ['person: Ines Tamm', 'media: BBC']],
    ['The minister had known for weeks, Reuters reported.', ['media: Reuters']],
    ['LAREN (AP) — The bridge fell on Monday.', ['media: AP']],
    ['A joint statement published on Friday said the talks had failed.', ['document: joint statement']],
    ['He told L’Orient-Le Jour that it was over.', ['media: L’Orient-Le Jour']],
    ['Data from the Kiel Institute showed a fall.', ['organisation: Kiel Institute']],
    ['A report by Amnesty International found abuses.', ['organisation: Amnesty International']],
    ['Figures from the Office for National Statistics fell short.', ['official: Office for National Statistics']],
    ['Prices rose, according to Oxfam.', ['organisation: Oxfam']],
    ['Prices rose, according to a report by the research group Tarvometrics.', ['organisation: Tarvometrics']],
    ['A study by the Laren Institute and the Tarvo Foundation found a fall.', ['organisation: Tarvo Foundation']],
    ['Prices rose, according to the institute Grain Ledger.', ['organisation: Grain Ledger']],
    ['LAREN, May 4 (Tarvo Wire) - The bridge fell on Monday.', ['media: Tarvo Wire']],
    ['"Show us the bridge," Ines Tamm told state radio.', ['person: Ines Tamm', 'media: state radio']],
    ['Google Search grew. Google said it was glad.', ['organisation: Google']],
    ['Rafael Vale spoke. "It is over," Vale said.', ['person: Rafael Vale']],
    ['Prices will fall, Goldman Sachs said.', ['organisation: Goldman Sachs']],
    ["Kenya's Ministry of Foreign Affairs said no.", ["official: Kenya's Ministry of Foreign Affairs"]],
    ['The bridge fell, the Washington Post reported.', ['media: Washington Post']],
    ['The bridge fell, according to an Associated Press count.', ['media: Associated Press']],
    ['The bridge fell, USA TODAY reported.', ['media: USA Today']],
    ['The bridge fell on Monday.', []],
  ])('%s', (text, sources) => expect(cited(text)).toEqual(expect.arrayContaining(sources)));

  it.each([
    ['The Washington Post said it fell. The Post wrote that nobody was hurt.', ['media: Washington Post']],
    ['The New York Times reported that it fell. Nobody was hurt, The Times reported.', ['media: New York Times']],
    ['A new report said it fell. The report noted that nobody was hurt.', ['document: new report']],
    ['Bloomberg reported that it fell. According to Bloomberg, nobody was hurt.', ['media: Bloomberg']],
  ])('%s: one source under two names', (text, sources) => expect(cited(text)).toEqual(sources));

  it('does not cite a body that is only spoken of', () =>
    expect(cited('The minister met the staff of Amnesty International in Tarvo on Monday.')).toEqual([]));

  it('takes a noun within the name of a body for no document', () =>
    expect(cited("Output grew, Arland's National Statistics Institute said.")).toHaveLength(1));

  it('keeps a body apart from one that belongs to it', () =>
    expect(
      cited("The Tarvo Union said no. The Tarvo Union's top court said the law was void.").map((one) =>
        one.replace(/.*: /, ''),
      ),
    ).toEqual(['The Tarvo Union', "The Tarvo Union's top court"]));

  it('names somebody by the office that they hold', () =>
    expect(cited('The Arland High Commissioner for Ports said the law was void.')).toEqual([
      'person: The Arland High Commissioner for Ports',
    ]));

  it('leaves out everyday words that are also names of papers', () =>
    expect(cited('The independent mirror of the times hung in the sun.')).toEqual([]));

  it('lists each source once, with how often it is drawn on', () => {
    const { sources } = readText(
      'Ines Tamm said the bridge was safe. Tamm added that it had been inspected. "It stands," Tamm said.',
    );
    expect(sources.filter(({ name }) => name.includes('Tamm'))).toMatchObject([{ kind: 'person', count: 3 }]);
  });

  it('knows somebody named in full by the last name alone', () => {
    const people = [{ name: 'Ines Tamm' }, { name: 'Tamm' }].map(({ name }) => ({ kind: 'person', name }) as const);
    const list = sourceList();
    for (const [at, { kind, name }] of people.entries())
      list.cite({
        kind: at === 0 ? kind : 'anonymous',
        name,
        start: at,
        end: at + 1,
        url: null,
        speaker: at,
        state: null,
      });
    expect(list.entries()).toMatchObject([{ kind: 'person', name: 'Ines Tamm', count: 2 }]);
  });

  it.each([
    ['The head of the harbour office in Tarvo said the bridge was safe.', 'person'],
    ['Ines Tamm spoke of the bridge. Her Tarvish counterpart said it was safe.', 'Her Tarvish'],
  ])('counts nobody as named who is only described: %s', (text, wrong) =>
    expect(cited(text).filter((one) => one.startsWith(wrong) || one.endsWith('counterpart'))).toEqual([]),
  );

  it.each([
    ['The Office for Harbour Rules said no. The OHR said it had asked twice.', 'The Office for Harbour Rules'],
    ['The OHR said no. The Office for Harbour Rules said it had asked twice.', 'The Office for Harbour Rules'],
    ['Ken Tamm said no. Kenneth Tamm said it had asked twice.', 'Kenneth Tamm'],
    ['Some critics said no. Critics said it was late.', 'Some critics'],
  ])('takes two forms of a name for one source: %s', (text, name) =>
    expect(readText(text).sources).toMatchObject([{ name, count: 2 }]),
  );

  it.each([
    ['Banda Orla Holdings said it was late.', 'organisation: Banda Orla Holdings'],
    ['Ana Ortega of Tarvo Holdings said it was late.', 'person: Ana Ortega'],
  ])('knows a body by the last word of its name: %s', (text, source) => expect(cited(text)).toEqual([source]));

  it('leaves to somebody quoted what they draw on', () =>
    expect(cited('Ines Tamm said: "It was found so in the ministry report, which says it is late."')).toEqual([
      'person: Ines Tamm',
    ]));

  it.each([
    ['The high rent is why Ines Tamm and Rafael Vale say they left.', ['person: Ines Tamm', 'person: Rafael Vale']],
    ['Norway and Iceland said the plan was late.', ['official: Norway', 'official: Iceland']],
    ['"It is late," said Ines Tamm and Rafael Vale.', ['person: Ines Tamm', 'person: Rafael Vale']],
  ])('cites everybody who says it together: %s', (text, sources) => expect(cited(text)).toEqual(sources));

  it('takes letters with stops for no last name', () =>
    expect(cited('Ban Ki Un left. The U.N. said it was late.')).toEqual(['organisation: U.N.']));

  it.each([
    'The town has a jury. It seems to many that it was late.',
    'The crew met in the harbour. It took a day to say that it was late.',
    'Ines Tamm: charged with theft',
    'Photos: Ines Tamm',
    'Ines Tamm: Dealing in stolen boats, theft of a sail, held in jail in lieu of a bond of $900.',
    'Report: Those on the quays wore two coats on Tuesday as the wind turned.',
  ])('cites nobody where nobody speaks: %s', (text) =>
    expect(cited(text).filter((one) => !one.startsWith('anonymous: many'))).toEqual([]),
  );

  it.each([
    'Ines Tamm wants to close the bridge.',
    'The Tarvo Harbour Company plans to close the bridge.',
    'Ines Tamm’s decision to close the bridge came on Monday.',
    'Voters are confident that the bridge will hold.',
    'A new group called Open Shore, led by engineers, has begun to look at the bridge.',
    'The vote ended after Ines Tamm agreed to close the bridge.',
  ])('does not cite who wants, plans or does something and is not heard: %s', (text) =>
    expect(cited(text)).toEqual([]),
  );

  it.each([
    ['Ines Tamm agreed that the bridge must close.', 'person: Ines Tamm'],
    ['Ines Tamm wants the bridge "closed for good".', 'person: Ines Tamm'],
    ['Experts believe that the bridge will hold.', 'anonymous: Experts'],
  ])('cites whose words or views it gives: %s', (text, source) => expect(cited(text)).toEqual([source]));

  it('ties a claim to the one who makes it', () => {
    const { claims, sources } = readText('The bridge fell on Monday. Ines Tamm said the bridge had been inspected.');
    expect(claims.map((claim) => claim.sources.map((index) => sources[index]?.name))).toEqual([[], ['Ines Tamm']]);
  });

  it('takes a government for one source, whatever the text calls it', () => {
    const text = 'Jordan condemned the offer. The Jordanian government said it was late.';
    expect(cited(text)).toEqual(['official: Jordan']);
  });

  it.each([
    ['Ines Tamm said her government felt a duty to pay.', ['person: Ines Tamm'], 'whoever a pronoun owns'],
    [
      'The presidency, serving as head of state, rejected the offer.',
      ['organisation: The presidency'],
      'what somebody serves as',
    ],
    ['Kenya opposes the bridge. Ines Tamm said that it was late.', ['person: Ines Tamm'], 'a state that takes a stand'],
    ['Ines Tamm said the bridge fell. A minister declined to comment.', ['person: Ines Tamm'], 'who says nothing'],
    ['Its need of help against Serbia and Russia underscores the danger.', [], 'whom a preposition governs'],
    ['The Tarvo index (TVX) declined to 300 points, Ines Tamm said.', ['person: Ines Tamm'], 'what stands in brackets'],
  ])('%s → %j: no source is %s', (text, sources) => expect(cited(text)).toEqual(sources));

  describe('from a text with links', () => {
    const read = (text: string, ...links: readonly (readonly [words: string, href: string])[]) =>
      readText(text, {
        url: 'https://paper.example/a',
        links: links.map(([words, href]) => {
          const start = text.indexOf(words);
          return { start, end: start + words.length, text: words, href };
        }),
      });

    it('gives those that lead elsewhere, without tracking, and the claims that rest on them', () => {
      const { sources, claims } = read(
        'The bridge fell on Monday for the third time.',
        ['fell on Monday', 'https://bridges.example/fall?id=7&utm_source=x#top'],
        ['third time', 'https://www.paper.example/more'],
      );
      expect(sources).toMatchObject([
        { kind: 'link', url: 'https://bridges.example/fall?id=7', name: 'bridges.example (“fell on Monday”)' },
      ]);
      expect(claims[0]?.sources).toEqual([0]);
    });

    it('takes a link at the name of a source for where that source is to be read, and for no second source', () => {
      const { sources } = read('The bridge fell, according to the institute Grain Ledger.', [
        'the institute Grain Ledger',
        'https://grain.example/fall',
      ]);
      expect(sources).toMatchObject([
        { kind: 'organisation', name: 'Grain Ledger', url: 'https://grain.example/fall', count: 1 },
      ]);
    });

    it.each([
      [
        'https://www.google.com/url?sa=t&q=https%3A%2F%2Fbridges.example%2Ffall%3Futm_medium%3Dweb&usg=x',
        'a search engine',
      ],
      ['https://l.facebook.com/l.php?u=https%3A%2F%2Fbridges.example%2Ffall&h=AT0', 'a network'],
      [
        'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fbridges.example%2Ffall%23top&data=05',
        'a mail filter',
      ],
    ])('leads to where the click ends: %s', (href) => {
      const { sources } = read('The bridge fell on Monday.', ['fell on Monday', href]);
      expect(sources.map(({ url }) => url)).toEqual(['https://bridges.example/fall']);
    });

    it('leaves an address alone whose target is broken or no web page', () => {
      const { sources } = read(
        'The bridge fell on Monday.',
        ['bridge', 'https://www.google.com/url?q=%E0%A4%A'],
        ['Monday', 'https://l.facebook.com/l.php?u=javascript%3Aalert(1)'],
      );
      expect(sources.map(({ url }) => url)).toEqual([
        'https://www.google.com/url?q=%E0%A4%A',
        'https://l.facebook.com/l.php?u=javascript%3Aalert(1)',
      ]);
    });

    it('keeps a second address of one source as a link of its own', () => {
      const { sources } = read(
        'The bridge fell, Reuters reported. It was old, according to Reuters again.',
        ['Reuters reported', 'https://reuters.example/1'],
        ['according to Reuters', 'https://reuters.example/2'],
      );
      expect(sources.map(({ kind, url }) => `${kind} ${url}`)).toEqual([
        'media https://reuters.example/1',
        'link https://reuters.example/2',
      ]);
    });
  });
});
