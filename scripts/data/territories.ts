import type { CountryCode } from '../../lib/types/analysis';

/** Territories with a code of their own and the state that they belong to or are associated with. Disputed ones are in `recognition.ts`. */
export const sovereignOf: Readonly<Record<CountryCode, CountryCode>> = Object.fromEntries(
  [
    ['GB', 'AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG'],
    ['FR', 'BL GF GP MF MQ NC PF PM RE TF WF YT'],
    ['US', 'AS GU MP PR UM VI'],
    ['NL', 'AW BQ CW SX'],
    ['AU', 'CC CX HM NF'],
    ['NZ', 'CK NU TK'],
    ['DK', 'FO GL'],
    ['NO', 'BV SJ'],
    ['FI', 'AX'],
    ['CN', 'HK MO'],
  ].flatMap(([state = '', territories = '']) => territories.split(' ').map((code) => [code, state] as const)),
);
