import type { CountryCode, MentionKind } from '../types/analysis';

/** One thing that an ambiguous name can stand for. */
export type NameSense = {
  /** Null where it stands for no country: a bird, a person, a body of several countries. */
  readonly country: CountryCode | null;
  readonly kind?: MentionKind;
  readonly what: string;
  /** Folded words that speak for this sense, in its sentence and, weaker, anywhere in the text. */
  readonly near: string;
  /** Where the name stands in the sentence when it is meant so: the country has an adjective for the first ("Georgian judge"). */
  readonly standing?: 'before a noun' | 'as one who acts';
};

/**
 * A name that stands for several countries, or for a country and something else. The sense with most words near it
 * wins; other mentions of a country speak for it too. In a draw the first sense does.
 */
export type AmbiguousName = { readonly names: string; readonly senses: readonly NameSense[] };

/** Names that need their context read. Source: our own reading, checked 2026-11. */
export const ambiguousNames: readonly AmbiguousName[] = [
  {
    names: 'Georgia',
    senses: [
      {
        country: 'GE',
        what: 'the country in the Caucasus',
        near: 'tbilisi russia russian ossetia abkhazia caucasus saakashvili ivanishvili batumi armenia azerbaijan ukraine moldova eu nato kremlin moscow georgians gori black parliament republic zourabichvili kobakhidze kavelashvili euro rugby',
      },
      {
        country: 'US',
        kind: 'place',
        what: 'the US state',
        standing: 'before a noun',
        near: 'atlanta savannah augusta macon columbus athens governor gov county sheriff state states florida alabama carolina tennessee texas ohio senator congressman republican democrat gop primary ballot election kemp abrams perdue ossoff warnock raffensperger southern bulldogs university ga decatur southwest southeast counties peaches runoff arizona michigan pennsylvania wisconsin nevada virginia',
      },
    ],
  },
  {
    names: 'Georgian; Georgians',
    senses: [
      {
        country: 'GE',
        kind: 'demonym',
        what: 'of the country in the Caucasus',
        near: 'tbilisi russia government president parliament',
      },
      {
        country: null,
        what: 'of the reigns of George I to IV',
        near: 'house mansion townhouse terrace terraces architecture architectural facade furniture era period victorian edwardian listed building buildings villa manor homes regency square',
      },
      {
        country: 'US',
        kind: 'demonym',
        what: 'of the US state',
        near: 'atlanta savannah governor kemp county senate voters republican democrat',
      },
    ],
  },
  {
    names: 'San Jose; San José',
    senses: [
      {
        country: 'US',
        kind: 'place',
        what: 'the city in California',
        near: 'california calif santa clara silicon valley sharks earthquakes bay oakland sunnyvale county mercury adobe cisco police',
      },
      {
        country: 'CR',
        kind: 'place',
        what: 'the capital of Costa Rica',
        near: 'costa rica rican ricans ticos alajuela chaves alvarado colones nicaragua limon',
      },
      {
        country: 'PH',
        kind: 'place',
        what: 'a town in the Philippines',
        near: 'philippines philippine filipino filipinos manila mindoro batangas nueva ecija barangay luzon mindanao visayas quezon pnp',
      },
    ],
  },
  {
    names: 'Santa Fe',
    senses: [
      {
        country: 'US',
        kind: 'place',
        what: 'the city in New Mexico',
        near: 'mexico n.m. albuquerque taos pueblo opera georgia okeeffe railway',
      },
      {
        country: 'AR',
        kind: 'place',
        what: 'the province of Argentina',
        near: 'argentina argentine argentinian rosario buenos aires cordoba parana provincia province soy soybean milei',
      },
    ],
  },
  {
    names: 'Punjab',
    senses: [
      {
        country: 'IN',
        kind: 'place',
        what: 'the Indian state',
        near: 'india indian chandigarh amritsar ludhiana jalandhar delhi sikh sikhs haryana modi mann aap akali gurdwara farmers khalistan',
      },
      {
        country: 'PK',
        kind: 'place',
        what: 'the Pakistani province',
        near: 'pakistan pakistani lahore islamabad multan faisalabad rawalpindi sialkot gujranwala bahawalpur sindh balochistan khyber sharif nawaz pti pml-n',
      },
    ],
  },
  {
    names: 'Victorian; Victorians',
    senses: [
      {
        country: null,
        what: 'of the reign of Victoria',
        near: 'era house houses mansion terrace terraces architecture edwardian georgian gothic villa novel novelist london england british queen furniture townhouse',
      },
      {
        country: 'AU',
        kind: 'demonym',
        what: 'of the Australian state',
        near: 'government premier melbourne geelong ballarat bendigo bushfire bushfires parliament liberals labor police coalition budget treasurer cfa nsw sydney australia australian andrews allan',
      },
    ],
  },
  {
    names: 'Jersey',
    senses: [
      {
        country: 'JE',
        what: 'the Channel Island',
        near: 'guernsey channel island islands helier tax haven ferry crown dependency offshore islanders',
      },
      {
        country: 'US',
        kind: 'place',
        what: 'New Jersey',
        near: 'shore hoboken newark hudson manhattan christie york turnpike nj state diner sopranos guard governor giants bergen atlantic trenton philadelphia',
      },
    ],
  },
  {
    names: 'Tripoli',
    senses: [
      {
        country: 'LY',
        kind: 'place',
        what: 'the capital of Libya, or its government',
        near: 'libya libyan libyans benghazi misrata haftar dbeibah dbeibeh sarraj gaddafi qaddafi militia militias tobruk sirte cyrenaica oil migrants',
      },
      {
        country: 'LB',
        kind: 'place',
        what: 'Tripoli in Lebanon',
        near: 'lebanon lebanese beirut hezbollah akkar sidon tyre bekaa hariri mikati syrian sunni alawite',
      },
    ],
  },
  {
    names: 'Washington',
    senses: [
      { country: 'US', kind: 'place', what: 'the city, the state or the government', near: '' },
      {
        country: 'GB',
        kind: 'place',
        what: 'Washington, Tyne and Wear',
        near: 'sunderland gateshead wearside tyneside',
      },
    ],
  },
  {
    names: 'Brussels',
    senses: [
      {
        country: 'BE',
        kind: 'place',
        what: 'the city, or the Belgian government',
        near: 'belgian belgium airport zaventem molenbeek antwerp ghent flemish walloon metro bombings attacks suspects arrested police belgians',
      },
      {
        country: null,
        what: 'the European Union',
        standing: 'as one who acts',
        near: 'eu european commission brexit commissioner directive bloc member eurozone euro barnier juncker leyen tariffs regulation budget treaty summit council membership accession meps',
      },
    ],
  },
  {
    names: 'Turkey',
    senses: [
      {
        country: 'TR',
        what: 'the country',
        near: 'ankara istanbul erdogan turkish syria nato kurdish greece eu border president government lira refugees',
      },
      {
        country: null,
        what: 'the bird',
        near: 'roast roasted thanksgiving sandwich stuffing breast farm farmers oven cooked gobble wild leg gravy cranberry poultry bird birds hens burger chili bacon trot leftovers carve brine hunting hunter shoot',
      },
    ],
  },
  {
    names: 'Congo',
    senses: [
      {
        country: 'CD',
        what: 'the Democratic Republic of the Congo',
        near: 'kinshasa goma kivu m23 rwanda ebola kabila tshisekedi ituri democratic monusco bukavu katanga lubumbashi cobalt beni butembo equateur mbandaka bikoro',
      },
      {
        country: 'CG',
        what: 'the Republic of the Congo',
        near: 'brazzaville sassou nguesso likouala pointe-noire noire',
      },
    ],
  },
  {
    names: 'Congolese',
    senses: [
      {
        country: 'CD',
        kind: 'demonym',
        what: 'of the Democratic Republic of the Congo',
        near: 'kinshasa goma kivu m23 rwanda kabila tshisekedi',
      },
      { country: 'CG', kind: 'demonym', what: 'of the Republic of the Congo', near: 'brazzaville sassou nguesso' },
    ],
  },
  {
    names: 'Korea',
    senses: [
      {
        country: 'KR',
        what: 'South Korea',
        near: 'seoul south busan moon yoon samsung hyundai kospi won k-pop pyeongchang incheon lee',
      },
      { country: 'KP', what: 'North Korea', near: 'pyongyang kim north nuclear missile jong-un dprk juche' },
    ],
  },
  {
    names: 'Korean; Koreans',
    senses: [
      { country: 'KR', kind: 'demonym', what: 'South Korean', near: 'seoul south busan samsung k-pop' },
      { country: 'KP', kind: 'demonym', what: 'North Korean', near: 'pyongyang north dprk' },
    ],
  },
  {
    names: 'Guinea',
    senses: [
      {
        country: 'GN',
        what: 'the Republic of Guinea',
        near: 'conakry conde doumbouya ebola liberia sierra leone mali guinean',
      },
      { country: 'GQ', what: 'Equatorial Guinea', near: 'malabo obiang equatorial bioko' },
      { country: 'GW', what: 'Guinea-Bissau', near: 'bissau embalo' },
    ],
  },
  {
    names: 'Dominican; Dominicans',
    senses: [
      {
        country: 'DO',
        kind: 'demonym',
        what: 'of the Dominican Republic',
        near: 'santo domingo republic haiti haitian baseball abinader punta cana',
      },
      { country: 'DM', kind: 'demonym', what: 'of Dominica', near: 'roseau dominica skerrit caribbean hurricane' },
      {
        country: null,
        what: 'of the order of St Dominic',
        near: 'friar friars order nun nuns sister sisters priest monastery priory university catholic',
      },
    ],
  },
  {
    names: 'Ireland',
    senses: [
      { country: 'IE', what: 'the country', near: 'dublin cork galway irish taoiseach republic' },
      { country: 'GB', what: 'Northern Ireland', near: 'ulster stormont' },
    ],
  },
  {
    names: 'Macedonia',
    senses: [
      {
        country: 'MK',
        what: 'North Macedonia',
        near: 'skopje zaev gruevski nato name dispute yugoslav ohrid albanian',
      },
      {
        country: 'GR',
        kind: 'place',
        what: 'the Greek region',
        near: 'thessaloniki alexander ancient philip greek province',
      },
    ],
  },
  {
    names: 'Indian; Indians',
    senses: [
      {
        country: 'IN',
        kind: 'demonym',
        what: 'of India',
        near: 'india delhi mumbai modi pakistan rupee rupees hindu bangalore bollywood kashmir cricket',
      },
      {
        country: 'US',
        kind: 'demonym',
        what: 'Native American',
        near: 'tribe tribes tribal reservation reservations casino apache navajo sioux cherokee lakota chief pueblo native cowboys pow-wow powwow sioux choctaw chickasaw cheyenne comanche teepee arrowhead arrowheads mound burial',
      },
    ],
  },
  {
    names: 'Lebanon',
    senses: [
      {
        country: 'LB',
        what: 'the country',
        near: 'beirut hezbollah israel syria lebanese tripoli hariri aoun israeli palestinian',
      },
      {
        country: 'US',
        kind: 'place',
        what: 'a town in the United States',
        near: 'pa pennsylvania tenn tennessee ohio oregon county missouri mo kentucky ky hampshire nh ind indiana connecticut sheriff borough',
      },
    ],
  },
  {
    names: 'Mexico',
    senses: [
      { country: 'MX', what: 'the country', near: '' },
      { country: 'US', kind: 'place', what: 'a town in the United States', near: 'audrain oxford maine missouri mo' },
    ],
  },
  {
    names: 'Peru',
    senses: [
      { country: 'PE', what: 'the country', near: 'lima peruvian andes fujimori cusco inca humala castillo boluarte' },
      {
        country: 'US',
        kind: 'place',
        what: 'a town in the United States',
        near: 'ind indiana illinois ill nebraska grissom miami vermont',
      },
    ],
  },
  {
    names: 'Cuba',
    senses: [
      { country: 'CU', what: 'the country', near: 'havana castro cuban' },
      {
        country: 'US',
        kind: 'place',
        what: 'a town in the United States',
        near: 'missouri mo crawford alabama illinois ill',
      },
    ],
  },
  {
    names: 'Cologne',
    senses: [
      { country: 'DE', kind: 'place', what: 'the city', near: 'german germany cathedral rhine' },
      { country: null, what: 'the perfume', near: 'perfume scent fragrance bottle aftershave wearing smell' },
    ],
  },
  {
    names: 'Gold Coast',
    senses: [
      {
        country: 'AU',
        kind: 'place',
        what: 'the city in Queensland',
        near: 'queensland australia australian brisbane',
      },
      { country: 'GH', what: 'the former colony', near: 'ghana ashanti nkrumah colony colonial accra' },
      { country: 'US', kind: 'place', what: 'the quarter of Chicago', near: 'chicago illinois' },
    ],
  },
  {
    names: 'Chihuahua; Chihuahuas',
    senses: [
      {
        country: 'MX',
        kind: 'place',
        what: 'the Mexican state or its capital',
        near: 'mexico mexican state juarez cartel governor',
      },
      {
        country: null,
        what: 'the breed of dog',
        near: 'dog dogs puppy puppies breed pet pets male female owner bark terrier',
      },
    ],
  },
  {
    names: 'Micronesia',
    senses: [
      { country: 'FM', what: 'the Federated States', near: 'federated pohnpei' },
      { country: null, what: 'the region of the Pacific', near: 'melanesia polynesia' },
    ],
  },
  {
    names: 'Hamilton',
    senses: [
      {
        country: null,
        what: 'a person or the musical',
        near: 'lewis alexander musical mercedes broadway burr miranda lap',
      },
      {
        country: 'CA',
        kind: 'place',
        what: 'the city in Ontario',
        near: 'ontario ont toronto canada canadian burlington mcmaster niagara',
      },
      { country: 'BM', kind: 'place', what: 'the capital of Bermuda', near: 'bermuda bermudian' },
      { country: 'NZ', kind: 'place', what: 'the city in New Zealand', near: 'waikato zealand auckland' },
      { country: 'US', kind: 'place', what: 'a town in the United States', near: 'ohio butler county sheriff montana' },
      { country: 'GB', kind: 'place', what: 'the town in Scotland', near: 'lanarkshire scotland scottish' },
    ],
  },
  {
    names: 'Victoria',
    senses: [
      {
        country: null,
        what: 'a person, a lake or a station',
        near: 'queen beckham lake station albert princess crown secret',
      },
      {
        country: 'AU',
        kind: 'place',
        what: 'the Australian state',
        near: 'melbourne australia australian wales queensland geelong bushfire bushfires andrews ballarat bendigo state',
      },
      {
        country: 'CA',
        kind: 'place',
        what: 'the capital of British Columbia',
        near: 'b.c columbia vancouver canada canadian',
      },
      { country: 'SC', kind: 'place', what: 'the capital of the Seychelles', near: 'seychelles mahe' },
      { country: 'US', kind: 'place', what: 'the city in Texas', near: 'texas' },
    ],
  },
  {
    names: 'Kingston',
    senses: [
      { country: 'JM', kind: 'place', what: 'the capital of Jamaica', near: 'jamaica jamaican caribbean holness' },
      { country: 'CA', kind: 'place', what: 'the city in Ontario', near: 'ontario ont canada canadian queen' },
      { country: 'GB', kind: 'place', what: 'Kingston upon Thames', near: 'thames surrey london crown court council' },
      {
        country: 'US',
        kind: 'place',
        what: 'a town in the United States',
        near: 'ulster hudson pa n.y york county sheriff',
      },
    ],
  },
];
