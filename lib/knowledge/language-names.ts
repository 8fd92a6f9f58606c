const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Adjectives that are the names of languages too, folded. Source: our own reading, checked 2026-11. */
export const languageNames = words(
  'english french german spanish portuguese italian dutch russian ukrainian chinese japanese korean hindi turkish greek polish czech slovak hungarian romanian bulgarian serbian croatian danish swedish norwegian finnish icelandic irish welsh scots catalan basque galician persian thai vietnamese indonesian malay bengali punjabi gujarati nepali somali albanian macedonian slovenian slovene estonian latvian lithuanian georgian armenian kazakh uzbek burmese khmer lao maltese samoan tongan fijian maori',
);

/** Nouns that make a language of such an adjective: "Spanish lessons", "French-speaking". */
export const languageNouns = words(
  'language languages lesson lessons class classes teacher teachers speaker speakers speaking translation translations translator subtitles subtitle grammar dictionary dictionaries alphabet proficiency fluency accent medium spoken dub dubbed textbook immersion',
);

/** Verbs and adjectives before a language: "speaks", "fluent in", "translated from". */
export const languageVerbs = words(
  'study studies studied studying speak speaks spoke speaking spoken fluent learn learns learned learnt learning teach teaches taught teaching understand understands translate translated translates translating broken bilingual read reads',
);
