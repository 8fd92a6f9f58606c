import type { CountryCode } from '../types/analysis';

/**
 * Seats of government beside the capital, and capitals by another name, a former one among them: news says them for the
 * government as well. In the lower case of the gazetteer's keys. Source: our own reading, checked 2026-11.
 */
export const seatsOfGovernment: Readonly<Record<CountryCode, readonly string[]>> = {
  BI: ['bujumbura'],
  BJ: ['cotonou'],
  BO: ['la paz'],
  CI: ['abidjan'],
  IL: ['tel aviv'],
  MM: ['nay pyi taw', 'naypyitaw', 'rangoon'],
  MY: ['putrajaya'],
  NL: ['the hague', 'hague'],
  SZ: ['mbabane'],
  TZ: ['dar es salaam'],
  UA: ['kiev'],
  US: ['washington dc'],
};
