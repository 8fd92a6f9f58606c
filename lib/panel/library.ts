import type { SentenceChange } from '../library/diff';
import type { Analysis, CountryCode } from '../types/analysis';
import type { SaidBefore } from '../types/library';
import type { Correction } from './corrections';

/** What the reader's library has to say of the article on the screen. */
export type LibraryView = {
  /** What earlier articles of the same story said, latest first. */
  readonly said: readonly SaidBefore[];
  /** 'offered': the reader may keep it; 'never': a private window, or the reader keeps nothing; 'full': no space left. */
  readonly keeping: 'kept' | 'offered' | 'never' | 'full' | 'failed';
  /** What the publisher changed since the last reading. */
  readonly changes: readonly SentenceChange[];
};

/** The panel's way to the library. None of it leaves the device. */
export type PanelLibrary = {
  /** Called once for each article on the screen: keeps it where the reader's settings say so. */
  readonly opened: (analysis: Analysis) => Promise<LibraryView>;
  /** Keeps it because the reader asks. */
  readonly keep: (analysis: Analysis) => Promise<LibraryView>;
  /** Notes a correction with the article, where that is kept; null withdraws it. */
  readonly correct: (analysis: Analysis, country: CountryCode, correction: Correction | null) => Promise<void>;
};
