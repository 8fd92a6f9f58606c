/**
 * How adjectives and peoples bend in a language, folded, and the words before which such a word is the language:
 * "parle français", "auf Deutsch". An empty ending stands for the stem itself.
 * Source: our own reading, checked 2026-11.
 */
export const languageEndings: Readonly<
  Record<
    string,
    {
      readonly endings: readonly string[];
      /** Endings that change the stem's last letter: "niemieccy" of "niemieck-". */
      readonly changes?: readonly (readonly [ending: string, letter: string])[];
      readonly speech: ReadonlySet<string>;
      /** Names of English news that are everyday words here: "Seine" is "his", "Zug" a train. */
      readonly words?: ReadonlySet<string>;
      /** Endings that the name of the language never has. */
      readonly bent?: readonly string[];
    }
  >
> = {
  de: {
    endings: ['e', 'er', 'en', 'es', 'em'],
    speech: new Set(['auf', 'ins', 'spricht', 'sprechen']),
    words: new Set(
      'seine zug kurz laden regen leer brief mark hof lang klein lage rat wagen meister haus nett gut bad heide rosen feld tor wald sand die man hell elf maas lech horn'.split(
        ' ',
      ),
    ),
  },
  fr: {
    endings: ['', 'e', 's', 'es', 'ne', 'nes', 'ue', 'ues'],
    speech: new Set(['en', 'parle', 'parler', 'parlent', 'parlait', 'langue', 'mot']),
    words: new Set('reunion pau die orange var lot ain aube marche bar mans sens lens le la les des'.split(' ')),
  },
  es: {
    endings: ['', 'o', 'a', 'os', 'as', 'es', 's'],
    speech: new Set(['en', 'al', 'habla', 'hablar', 'hablan', 'idioma', 'lengua']),
    words: new Set(
      'para poles sal mar como meta santos rosario cruz leon guerrero mayo junio colon vale lega bravo este'.split(' '),
    ),
  },
  it: {
    endings: ['o', 'a', 'i', 'e', 'hi', 'he'],
    speech: new Set(['in', 'parla', 'parlare', 'parlano', 'lingua']),
    words: new Set('como prato marche come lega sale sole mare voce valle meta porto'.split(' ')),
  },
  pt: {
    endings: ['', 'o', 'a', 'os', 'as', 'es', 's', 'ol', 'ois'],
    speech: new Set(['em', 'para', 'fala', 'falar', 'falam', 'lingua', 'idioma']),
    words: new Set('para sal como meta santos vale rosario acre este poles'.split(' ')),
  },
  nl: {
    bent: ['e', 'er', 'ers'],
    endings: ['', 'e', 'er', 'ers'],
    speech: new Set(['in', 'het', 'spreekt', 'spreken', 'sprak']),
  },
  pl: {
    endings: ['i', 'a', 'ie', 'iego', 'iemu', 'im', 'ich', 'imi', 'iej'],
    changes: [['cy', 'k']],
    speech: new Set(['jezyk', 'jezyka', 'jezyku', 'jezykiem', 'po']),
  },
};
