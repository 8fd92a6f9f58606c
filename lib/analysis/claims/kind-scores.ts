import type { AttributionKind, ClaimKind } from '../../types/analysis';
import type { Doc } from '../doc';
import { byLanguage } from '../text/by-language';
import { PLACE_OF_VOICE, tablesOf, type Feature, type Tables, type WordRowsOfKinds } from './kind-tables';

/** How many words of a claim count as its opening. */
export const OPENING_WORDS = 2;

/** Adds up what speaks for each kind, and for being worth a check, for one claim after the other. */
export class KindScores {
  /** By kind, in the model's order, its score; then the log-odds of being worth a check. Good until the next claim begins. */
  readonly scores: Float64Array;
  private voice = 0;
  private claim = 0;

  constructor(private readonly tables: Tables) {
    this.scores = new Float64Array(tables.kinds.length + 1);
  }

  get kinds(): readonly ClaimKind[] {
    return this.tables.kinds;
  }

  /** Begins a claim in some voice. */
  begin(voice: AttributionKind): void {
    // by hand: for so few the runtime's own way takes longer
    for (let at = 0; at < this.scores.length; at++) this.scores[at] = 0;
    this.voice = PLACE_OF_VOICE[voice];
    this.claim = (this.claim + 1) | 0;
  }

  /** Adds a feature, by how much of it there is. */
  weigh(feature: Feature, value: number): void {
    const row = this.tables.rowOf(feature, this.voice);
    if (row === null) return;
    const { scores } = this;
    const inThisVoice = scores.length;
    for (let at = 0; at < inThisVoice; at++)
      scores[at] = (scores[at] as number) + value * (row[at] as number) + value * (row[inThisVoice + at] as number);
  }

  /** Adds the words of tokens [first, end), each once. */
  weighWords(doc: Doc, first: number, end: number): void {
    const { words, openings } = this.tables;
    const places = words.placesIn(doc);
    const afterOpening = first + OPENING_WORDS;
    for (let at = first; at < end; at++) {
      this.addWord(words, places[at] as number);
      if (at < afterOpening) this.addWord(openings, openings.places.at(doc, at));
    }
  }

  private addWord({ weights, met }: WordRowsOfKinds, place: number): void {
    if (place < 0 || met[place] === this.claim) return;
    met[place] = this.claim;
    const { scores } = this;
    const row = place * scores.length;
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) + (weights[row + at] as number);
  }
}

/** Those of a language; one for all its claims. */
export const kindScores = byLanguage((language) => new KindScores(tablesOf(language)));
