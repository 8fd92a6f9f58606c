/** The commonest small words of languages in Latin script, few enough to tell one from another. Chosen by hand from any grammar. */
const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'in', 'that', 'is', 'was', 'for', 'with', 'on', 'it', 'his', 'by', 'has', 'from'],
  de: [
    'der',
    'die',
    'und',
    'das',
    'ist',
    'nicht',
    'den',
    'mit',
    'von',
    'ein',
    'eine',
    'auch',
    'auf',
    'sich',
    'für',
    'im',
  ],
  fr: ['le', 'la', 'les', 'et', 'des', 'est', 'une', 'dans', 'du', 'pour', 'que', 'qui', 'au', 'par', 'sur', 'pas'],
  es: ['el', 'la', 'los', 'y', 'de', 'que', 'en', 'las', 'una', 'por', 'del', 'con', 'para', 'se', 'su', 'más'],
  pt: ['o', 'os', 'e', 'do', 'da', 'que', 'em', 'uma', 'não', 'com', 'para', 'dos', 'ao', 'na', 'no', 'são'],
  it: ['il', 'di', 'che', 'e', 'la', 'per', 'una', 'non', 'del', 'con', 'della', 'gli', 'sono', 'nel', 'anche', 'alla'],
  nl: ['de', 'het', 'een', 'en', 'van', 'is', 'dat', 'niet', 'op', 'te', 'zijn', 'voor', 'met', 'ook', 'aan', 'bij'],
  sv: ['och', 'att', 'det', 'som', 'en', 'är', 'för', 'på', 'med', 'inte', 'av', 'till', 'har', 'om', 'ett', 'från'],
  da: ['og', 'at', 'det', 'er', 'en', 'til', 'på', 'for', 'ikke', 'af', 'med', 'som', 'har', 'et', 'den', 'fra'],
  no: ['og', 'å', 'det', 'er', 'en', 'til', 'på', 'for', 'ikke', 'av', 'med', 'som', 'har', 'et', 'ble', 'fra'],
  fi: [
    'ja',
    'on',
    'ei',
    'että',
    'oli',
    'mutta',
    'myös',
    'kun',
    'hän',
    'joka',
    'ovat',
    'sen',
    'se',
    'olla',
    'kuin',
    'mukaan',
  ],
  pl: ['i', 'w', 'nie', 'na', 'się', 'z', 'do', 'to', 'jest', 'że', 'o', 'jak', 'po', 'przez', 'od', 'za'],
  cs: ['a', 'se', 'v', 'na', 'je', 'že', 's', 'z', 'do', 'to', 'o', 'ale', 'by', 'jsou', 'který', 'podle'],
  sk: ['a', 'sa', 'v', 'na', 'je', 'že', 's', 'z', 'do', 'to', 'o', 'ale', 'by', 'sú', 'ktorý', 'podľa'],
  hu: ['a', 'az', 'és', 'hogy', 'nem', 'is', 'egy', 'meg', 'volt', 'de', 'van', 'már', 'csak', 'mint', 'szerint', 'el'],
  ro: ['și', 'în', 'de', 'la', 'a', 'cu', 'nu', 'pe', 'că', 'din', 'este', 'care', 'să', 'pentru', 'mai', 'o'],
  tr: [
    've',
    'bir',
    'bu',
    'da',
    'de',
    'için',
    'ile',
    'olarak',
    'çok',
    'daha',
    'olan',
    'gibi',
    'sonra',
    'kadar',
    'ise',
    'en',
  ],
  id: [
    'yang',
    'dan',
    'di',
    'ini',
    'itu',
    'untuk',
    'dengan',
    'dari',
    'pada',
    'tidak',
    'akan',
    'ke',
    'dalam',
    'juga',
    'oleh',
    'adalah',
  ],
  vi: [
    'và',
    'của',
    'là',
    'có',
    'trong',
    'cho',
    'được',
    'các',
    'với',
    'không',
    'đã',
    'một',
    'những',
    'này',
    'người',
    'tại',
  ],
  hr: ['i', 'u', 'je', 'se', 'na', 'da', 'su', 'za', 'od', 'koji', 'će', 'nije', 'što', 'kako', 'bi', 'iz'],
  lv: ['un', 'ir', 'ka', 'par', 'no', 'ar', 'kas', 'uz', 'bet', 'arī', 'tika', 'gada', 'lai', 'pēc', 'kā', 'bija'],
  lt: ['ir', 'kad', 'su', 'į', 'iš', 'yra', 'tai', 'kaip', 'bet', 'buvo', 'apie', 'dėl', 'nuo', 'jo', 'ne', 'už'],
  et: ['ja', 'on', 'ei', 'et', 'see', 'oli', 'mis', 'kui', 'ka', 'ning', 'aga', 'kes', 'ta', 'oma', 'või', 'pole'],
};

/** Script → the language that news in it is most often in; the ambiguous ones are told apart below. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Hiragana}|\p{sc=Katakana}/gu, 'ja'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{sc=Cyrillic}/gu, 'ru'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/[پچگژکی]/gu, 'fa'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Bengali}/gu, 'bn'],
  [/\p{sc=Tamil}/gu, 'ta'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Georgian}/gu, 'ka'],
  [/\p{sc=Armenian}/gu, 'hy'],
];
/** Letters of a language that stands inside a wider script need only this share of the text to decide it. */
const SHARE: Readonly<Record<string, number>> = { ja: 0.08, uk: 0.03, fa: 0.06 };

/** So many letters of the Latin script leave too few for any other. */
const LATIN = 0.98;

/** The language of a text as BCP 47, or null where it is too short or too mixed to say. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, 6_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return null;
  const isLatin = (sample.match(/\p{sc=Latin}/gu)?.length ?? 0) / letters > LATIN;
  for (const [script, lang] of isLatin ? [] : SCRIPTS)
    if ((sample.match(script)?.length ?? 0) / letters > (SHARE[lang] ?? 0.3)) return lang;
  const counts = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const scored = Object.entries(STOP_WORDS)
    .map(([lang, words]) => ({ lang, share: words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / total }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = scored;
  return best && second && best.share > 0.1 && best.share > second.share * 1.15 ? best.lang : null;
}

/** A declared language tidied to BCP 47: "en_GB" → "en-GB"; null where it is none ("english", "%lang%"). */
export function tidyLanguage(declared: string | null | undefined): string | null {
  const tag = declared?.trim().replaceAll('_', '-').split(',')[0] ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** Scandinavian and other close pairs: a guess between them does not overrule a declaration. */
const CLOSE = [
  ['da', 'no', 'nb', 'nn', 'sv'],
  ['cs', 'sk'],
  ['hr', 'bs', 'sr', 'sl'],
  ['ru', 'bg', 'mk', 'sr', 'kk', 'be'],
  ['id', 'ms'],
  ['es', 'gl', 'ca', 'pt'],
  ['hi', 'mr', 'ne'],
];

/** The declared language, unless the text is plainly in another: templates often declare "en" whatever they hold. 'und' where nothing says. */
export function languageOf(declared: readonly (string | null | undefined)[], text: string): string {
  const tag = declared.map(tidyLanguage).find((candidate) => candidate !== null) ?? null;
  const guess = guessLanguage(text);
  if (tag === null || guess === null) return tag ?? guess ?? 'und';
  const base = tag.split('-')[0] ?? tag;
  const agrees = base === guess || CLOSE.some((family) => family.includes(base) && family.includes(guess));
  return agrees || !(guess in STOP_WORDS || SCRIPTS.some(([, lang]) => lang === guess)) ? tag : guess;
}
