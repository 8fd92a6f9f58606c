import { describe, expect, it } from 'vitest';
import { readText } from '../claims/read-text';

const cited = (text: string): string[] => readText(text).sources.map(({ kind, name }) => `${kind}: ${name}`);

describe('who has no name', () => {
  it.each([
    ['The deal announced on Monday showed that both sides were tired.', []],
    ['About four in 10 said they would stay at home.', []],
    ['Thirty percent of voters said they would stay at home.', []],
    ['People say that the bridge is old.', []],
    ['It rankles when a man tells a woman to hush.', []],
    ['Ines Tamm is in a new film. "I loved it," Tamm said. The actress said it took years.', ['person: Ines Tamm']],
    ['Ines Tamm won. "I loved it," Tamm said. It was hard, said the 36-year-old.', ['person: Ines Tamm']],
    ['In vain fellow councillors warned of it.', []],
  ])('%s: nobody more', (text, sources) => expect(cited(text)).toEqual(sources));

  it.each([
    ['Several people familiar with the matter said it was over.', 'anonymous: Several people familiar with the matter'],
    ['A ferry insider told the court that it was over.', 'anonymous: A ferry insider'],
    ['Tarvo ferry officials this week said it sank.', 'anonymous: Tarvo ferry officials'],
    ["Rafael Vale was held. Vale's lawyer said he was innocent.", "anonymous: Vale's lawyer"],
    ['The bridge was old, according to an invitation seen by guests.', 'document: invitation'],
  ])('%s: heard all the same', (text, source) => expect(cited(text)).toContain(source));
});

describe('what is no person', () => {
  it.each([
    ['The Harriers said that the match was off.', 'organisation: Harriers'],
    ['Govs. Ines Tamm and Jan Orla met. Tamm said it went well.', 'person: Ines Tamm'],
    ['It fell, said the firm Orla Marine Records. Orla Marine Records said so.', 'organisation: Orla Marine Records'],
    ['Neither Vale nor Orla was there. Neither Vale nor Orla knew, Vale said.', 'person: Vale'],
    ['It was Rafael al-Orla. Rafael al-Orla said it went well.', 'person: Rafael al-Orla'],
  ])('%s: %s', (text, source) => expect(cited(text)).toContain(source));

  it.each([
    ['Health bosses said that the ward was shut. They fear for the health of many.'],
    ['The Latest: Ferry sinks off Tarvo.'],
    ['Someone called it a shame.'],
  ])('%s', (text) => expect(cited(text).filter((one) => /^(?:person|organisation)/.test(one))).toEqual([]));
});
