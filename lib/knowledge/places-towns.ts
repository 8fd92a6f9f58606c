import type { CountryCode } from '../types/analysis';

/**
 * Towns and districts that news names and GeoNames lists as no town of their own, by country: districts and boroughs of
 * London above all. Parted by semicolons; each counts as a town of some 80,000. Source: our own reading, checked 2026-11.
 */
export const moreTowns: Readonly<Record<CountryCode, string>> = {
  GB: 'Barking; Barnet; Battersea; Bermondsey; Bethnal Green; Bexley; Brent; Brixton; Bromley; Camberwell; Catford; Chingford; Clapham; Croydon; Dagenham; Deptford; Dulwich; Ealing; Edmonton; Eltham; Enfield; Finchley; Finsbury Park; Fulham; Golders Green; Greenwich; Hackney; Hammersmith; Haringey; Harlow; Harrow; Havering; Hendon; Hillingdon; Hornsey; Hounslow; Ilford; Islington; Kensington; Kilburn; Lambeth; Lewisham; Leyton; Leytonstone; Merton; Mitcham; Newham; Peckham; Putney; Redbridge; Romford; Southgate; Southwark; Stoke Newington; Stratford; Streatham; Sutton; Tooting; Tottenham; Tower Hamlets; Twickenham; Uxbridge; Walthamstow; Wandsworth; Wembley; Whitechapel; Wimbledon; Winchmore Hill; Wood Green; Woolwich; Headington; Bicester; Cowley; Lancaster; Richmond; Hampton; Kingston; Morecambe; Heysham; Suffolk; Norfolk; Londonderry; Hull; Newtown; Highlands; Northfleet; Worcester; Durham; Lincoln; Windsor; Halifax; Warwick; Gravesend; Bangor; Perth; Boston',
  IE: 'Limerick; Waterford; Mayo; Kerry; Louth; Westport; Clare',
  IT: 'Piedmont; Elba',
  DE: 'Hanover',
  GR: 'Olympia; Corinth; Sparta',
  MX: 'Durango',
  JM: 'Clarendon; Manchester; Westmoreland; Trelawny; Hanover; Portland; St Ann; St Mary; St Thomas; St Catherine; St Elizabeth; St James; St Andrew; Four Paths; Christiana; Old Harbour; Linstead',
  TR: 'Smyrna',
  EG: 'Heliopolis; Mansoura',
  ZA: 'Natal; Delft',
  ES: 'Toledo',
  CL: 'Los Andes',
  CA: 'Scarborough; Etobicoke; North York; Mississauga; Vaughan; Markham; Richmond; Surrey; Burnaby; Kanata; Nepean; Woodstock; London; Oxford; Middlesex; Tavistock; Ingersoll',
  US: 'Brooklyn; Queens; Harlem; Manhattan; Hoboken; Pasadena; Compton; Georgetown; Watts; South Boston; Dorchester; Roxbury; South Philadelphia; West Philadelphia; Hyde Park',
  NZ: 'Marlborough; Queenstown; Linwood; Westport; Hastings; Richmond',
  AU: 'Esperance; Broome; Port Arthur; Penrith; Richmond; Newcastle; Albury; Ipswich; Orange; Bondi; Bondi Beach; Parramatta; Manly; Surry Hills; St Kilda; Fitzroy; Footscray; Frankston; Dandenong',
};
