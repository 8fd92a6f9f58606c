import type { Epithets } from '../types';

const words = (list: string): Set<string> => new Set(list.split(/\s+/));

/** What English calls those whom it has just named. */
export const epithets: Epithets = {
  articles: words('the'),
  people: words(
    `republican democrat conservative liberal socialist progressive nationalist centrist moderate candidate nominee
    frontrunner front-runner contender challenger hopeful incumbent politician lawmaker legislator senator congressman
    congresswoman parliamentarian mogul billionaire tycoon magnate financier hotelier businessman businesswoman
    entrepreneur veteran statesman stateswoman`,
  ),
  ofOffices: new Map([
    ['leader', words('president premier chancellor taoiseach king queen emir sultan emperor').add('prime minister')],
    ['monarch', words('king queen emir sultan emperor')],
    ['diplomat', words('ambassador envoy consul attache emissary negotiator')],
  ]),
  former: words('former ex-'),
  bodies: words(
    `company firm group bank agency organisation organization network association charity watchdog airline carmaker
    manufacturer retailer ngo lobby union newspaper paper magazine broadcaster channel tabloid daily outlet`,
  ),
};
