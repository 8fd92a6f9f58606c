const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Words that take up a country named before: "the country", "its government", "both neighbours". Folded.
 * Source: our own reading, checked 2026-11.
 */
export const backReferenceWords = {
  /** "the country"; with words before it: "the landlocked country". */
  countries: words('country nation kingdom republic archipelago monarchy emirate sheikhdom sultanate principality'),
  /** Mean a country only behind a word for a part of the world: "the Baltic state", "the Caribbean island". */
  described: words('state island giant power neighbor neighbour'),
  /** "its parliament", "his government". */
  states: words('government parliament capital army military president economy cabinet'),
  /** "both countries", "the two leaders", "the three neighbours". */
  several: words(
    `countries nations neighbours neighbors governments sides capitals rivals allies states kingdoms republics foes enemies powers
    superpowers leaders presidents armies militaries economies peoples delegations adversaries`,
  ),
  /** How many: "two", "both". */
  counts: new Map<string, 2 | 3>([
    ['two', 2],
    ['both', 2],
    ['three', 3],
  ]),
  /** Between "the" and "country" they mean another one, or none in particular: "the neighbouring country". */
  others: words(
    'only first second third other same last next host neighbouring neighboring developing right wrong best worst',
  ),
  /** Behind "the country" they make it no country, or say which one: "the country club", "the country that". */
  followers: words(
    'of that which where who whose with club clubs music house houses singer road roads fair store band code codes desk office pub pubs estate',
  ),
} as const;
