import type { Mention } from '../../types/analysis';
import type { Span } from '../../types/span';
import { actsForNoGovernment } from '../../knowledge/not-governments';
import { isSeat } from '../countries/mere-place';
import type { Doc, Token } from '../doc';
import type { Actor } from './actors';
import type { Cast, Member } from './cast';
import { isPartyName } from './parties';

// "Arland-held Veska" is a part of a state or a neighbour's, "Guinea-Bissau" is a state
const PART_OF_STATE = /[-–]\p{Ll}/u;

/** The name of a state as such: "Kenya", not "Kenyans", "Nairobi" or "Kenyan-held Jubaland". */
const namesState = ({ kind }: Mention, text: string): boolean => kind === 'name' && !PART_OF_STATE.test(text);

/** "many Arlish", "most young Arlish": some of a country's people, who speak for no state. */
export function isOfPeople({ tokens }: Doc, { first }: Actor, { kind, start }: Mention): boolean {
  if (kind !== 'demonym') return false;
  for (let at = Math.max(0, first - 1); (tokens[at]?.start ?? start) < start; at++)
    if (SOME.test((tokens[at] as Token).norm)) return true;
  return false;
}

const SOME =
  /^(?:some|several|many|most|few|numerous|two|three|four|five|ordinary|young|older|fellow|thousands|millions)$/;

/** The states, institutions and places that speak, each once: states by code, the others by name. */
export class States {
  private readonly members = new Map<string, Member>();
  /** Those that the text has called by their name, and not only by their people or capital. */
  private readonly named = new Set<Member>();

  constructor(private readonly cast: Cast) {}

  /**
   * The member behind a country mention: the state for its name, people and capital; else the institution or place.
   * `isPeople` where only some of the people are meant: "many Arlish".
   */
  of(mention: Mention, text: string, introduced: Span, isPeople = false): Member {
    const isState = !isPeople && (mention.kind === 'name' || mention.kind === 'demonym' || isSeat(mention));
    const kind = isState ? 'country' : mention.kind === 'institution' ? 'institution' : 'group';
    const key = isState ? mention.country : text;
    const member = this.members.get(key) ?? this.add(kind, mention, text, introduced, key);
    if (!namesState(mention, text)) return member;
    if (!this.named.has(member) || member.name.length < text.length) member.name = text;
    this.named.add(member);
    return member;
  }

  private add(kind: Member['kind'], { country }: Mention, name: string, introduced: Span, key: string): Member {
    const isNoState = kind === 'group' || isPartyName(name) || (kind === 'institution' && actsForNoGovernment(name));
    const speaksFor = isNoState ? null : country;
    const member = this.cast.add({ name, kind, role: null, country, isCountryStated: true, speaksFor, introduced });
    this.members.set(key, member);
    return member;
  }
}
