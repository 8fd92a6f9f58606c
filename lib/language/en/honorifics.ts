import type { Gender } from '../types';

const TITLES: Readonly<Record<Gender, string>> = {
  male: `mr sir lord king prince duke baron count earl father brother sheikh sheik emir sultan maulana imam pope
    monsignor herr monsieur senor don rabbi pastor ayatollah emperor tsar crown`,
  female:
    'mrs ms miss mme dame lady queen princess duchess baroness countess sister frau senora madame empress sheikha',
  unknown: `dr prof professor rev reverend hon gen lt col sgt capt cpl maj cmdr adm pvt gov sen rep govs sens reps gens atty amb det insp
    supt general lieutenant colonel sergeant captain corporal major commander admiral private governor senator
    representative ambassador judge justice president chancellor premier minister secretary congressman congresswoman
    councillor cllr councilman councilwoman councilor constable bishop archbishop cardinal marshal brigadier commodore
    chairman chairwoman speaker mayor sheriff deputy officer detective inspector superintendent commissioner attorney mp`,
};

/** Words before a name that are no part of it, with the gender that they tell. */
export const honorifics: ReadonlyMap<string, Gender> = new Map(
  (Object.entries(TITLES) as [Gender, string][]).flatMap(([gender, words]) =>
    words.split(/\s+/).map((word) => [word, gender] as const),
  ),
);
