import type { CountryCode } from '../types/analysis';
import type { NamedAs } from './named-as';

/**
 * Parties by the words that English news calls them and their members by; a leading "?" marks words that often mean
 * something else ("a green plan", "liberal views"). Source: our own reading, checked against the encyclopaedia 2026-11.
 */
const ROWS: Readonly<Record<CountryCode, string>> = {
  AT: 'ÖVP; OVP; SPÖ; SPO; FPÖ; FPO; Freedom Party of Austria; Neos',
  AU: 'Labor; Liberal Party; Nationals; One Nation; Coalition MP',
  BE: 'N-VA; Vlaams Belang; Vooruit; CD&V; Open VLD; Ecolo; PTB',
  BG: 'GERB; Vazrazhdane; BSP',
  BR: 'Workers’ Party; PSDB; PMDB',
  CA: 'Bloc Québécois; Bloc Quebecois; NDP; New Democrat; New Democrats; New Democratic Party; ?Liberal; ?Liberals',
  CH: 'SVP; Swiss People’s Party',
  CN: 'Communist Party of China; Chinese Communist Party',
  CZ: 'ANO; ODS; Pirate Party; SPD',
  DE: 'CDU; CSU; CDU/CSU; SPD; FDP; AfD; Alternative for Germany; Die Linke; Left Party; BSW; Christian Democrat; Christian Democrats; Christian Democratic Union; Social Democrat; Social Democrats; Social Democratic; Free Democrat; Free Democrats; Free Democratic Party; Greens; ?Green',
  DK: 'Venstre; Danish People’s Party; Socialist People’s Party',
  EE: 'Isamaa; EKRE; Reform Party; Eesti 200; Centre Party',
  ES: 'PSOE; Podemos; Vox; Ciudadanos; Sumar; People’s Party; Popular Party; PP; Socialist Workers’ Party; Esquerra Republicana; Junts; PNV',
  FI: 'Finns Party; National Coalition Party; Centre Party; True Finns',
  FR: 'National Rally; National Front; Rassemblement National; Les Républicains; Les Republicains; France Unbowed; La France Insoumise; Renaissance Party; En Marche; Socialist Party; Place Publique; MoDem',
  GB: 'Labour; Conservative Party; ?Conservative; ?Conservatives; Tory; Tories; Liberal Democrat; Liberal Democrats; Lib Dem; Lib Dems; SNP; Scottish National Party; Plaid Cymru; Reform UK; UKIP; Ukip; UK Independence Party; Brexit Party; DUP; Democratic Unionist; Democratic Unionists; Democratic Unionist Party; Ulster Unionist; SDLP; Green Party; ?Reform',
  GR: 'New Democracy; Syriza; SYRIZA; Pasok; PASOK; Golden Dawn',
  HU: 'Fidesz; Jobbik; Tisza; KDNP',
  IE: 'Fine Gael; Fianna Fáil; Fianna Fail; Sinn Féin; Sinn Fein; Social Democrats',
  IL: 'Likud; Yesh Atid; Shas; Religious Zionism; Otzma Yehudit; Yisrael Beiteinu; Jewish Power; National Unity party; Meretz; Blue and White',
  IN: 'BJP; Bharatiya Janata Party; Aam Aadmi Party; AAP; Trinamool Congress; Shiv Sena; Indian National Congress; Congress party',
  IT: 'Brothers of Italy; Forza Italia; Lega; Five Star Movement; Democratic Party; Northern League; Italia Viva',
  JP: 'LDP; Liberal Democratic Party; Komeito; Nippon Ishin',
  KR: 'People Power Party; Saenuri; Democratic Party of Korea',
  LV: 'New Unity; Latvia First',
  LT: 'Homeland Union',
  MK: 'VMRO-DPMNE; SDSM',
  ME: 'Europe Now; DPS',
  MX: 'Morena; PRI; PAN',
  NL: 'VVD; PVV; D66; CDA; GroenLinks; PvdA; Freedom Party; Party for Freedom; BBB; NSC; Denk',
  NO: 'Høyre; Progress Party; Labour Party',
  NZ: 'National Party; New Zealand First; NZ First; Te Pāti Māori; Act Party',
  PK: 'PTI; Pakistan Tehreek-e-Insaf; PPP; PML-N',
  PL: 'Law and Justice; PiS; Civic Platform; Civic Coalition; Poland 2050; Confederation; Konfederacja; The Left',
  PT: 'Chega; PSD; Left Bloc',
  RO: 'PSD; PNL; AUR; USR; UDMR; National Liberal Party; Social Democratic Party',
  RS: 'Serbian Progressive Party; SNS',
  RU: 'United Russia; LDPR; Yabloko',
  SE: 'Moderates; ?Moderate; Sweden Democrat; Sweden Democrats; Liberals; Left Party; Swedish Democrats',
  SI: 'SDS; Levica',
  SK: 'Smer; Smer-SD; Hlas; SNS; Progressive Slovakia',
  TR: 'AKP; AK Party; CHP; HDP; DEM Party; MHP; Republican People’s Party; Iyi Party',
  TW: 'KMT; Kuomintang; DPP; Democratic Progressive Party',
  UA: 'Servant of the People; European Solidarity; Batkivshchyna',
  US: 'Republican; Republicans; GOP; Democrat; Democrats; Senate Republicans; Senate Democrats; House Republicans; House Democrats; ?Democratic; Libertarian; Green Party; Tea Party',
  XK: 'Vetëvendosje; Vetevendosje; PDK; LDK; AAK; Self-Determination',
  ZA: 'ANC; African National Congress; Democratic Alliance; EFF; Economic Freedom Fighters; Inkatha Freedom Party',
  ZW: 'Zanu-PF; ZANU-PF',
};

/** The words for every party, each once; ambiguous where they often mean something else. */
export const partyNames: readonly NamedAs<string>[] = [
  ...new Map(
    Object.values(ROWS)
      .flatMap((row) => row.split('; '))
      .map((written) => {
        const text = written.replace(/^\?/, '');
        return [text, { text, ambiguous: written.startsWith('?'), means: text }] as const;
      }),
  ).values(),
];

/** How American news abbreviates a party before a state: "(D-Ohio)". Source: AP style, read 2026-11. */
export const partyLetters: Readonly<Record<string, string>> = { D: 'Democrat', R: 'Republican' };
