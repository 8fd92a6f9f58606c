/** `codes | sentence`, a case a line, by phenomenon; no code: no country. All sentences are our own invention. */
export const placeCases: Readonly<Record<string, string>> = {
  'A town at home that bears a capital’s name': `
CA | London police have charged a man after a stabbing on Dundas Street, a spokesperson for the Ontario force said. London Mayor Rob Hale thanked officers, and the Ontario Provincial Police closed the highway.
CA GB | Canada’s prime minister flew to London for talks; Ontario’s premier stayed at home.
US GB | Analysts in Washington and London read the report; Britain wants more, and the British ambassador to Washington said so.`,
  'Placed by the text itself, for the whole of it': `
US | A jury in Athens, Georgia, acquitted him.
US | The sheriff of Cuba, New Mexico, resigned.
MX US PE | Crops from Mexico, California and Peru were late.
GB | The Perth and Kinross council raised the tax in Perth, Scotland.
US | Paris burned for a night. Firefighters in Paris, Texas, needed help.`,
  'Two cities called San José, two called Santa Fe': `
US | San Jose’s mayor and the Santa Clara County board met.
CR | San José’s mayor met Costa Rica’s president.
US | The opera in Santa Fe opened.
AR | Farmers in Santa Fe, an Argentine province, sold soy.`,
  'Names of several words, and the port, the outskirts and the mayor of a town': `
ES | Pilgrims reached Santiago de Compostela.
HN | The port of La Ceiba closed.
CD | Rebels held the outskirts of Beni.`,
  'A city and what it is part of': `
CA | The plant in London, Ontario, will close.
US | Firefighters in Paris, Texas, saved the barn.
GB | The mayor of London announced a new tram.
FR | The mayor of Paris announced a new tram.
US | He was born in Moscow, Idaho.
RU | Officials in Moscow declined to comment.
US | The team bus left Athens, Ga., at dawn.
GR | Strikes closed the port near Athens.
US | A barn burned in Cairo, Ill., on Sunday.
EG | Protesters gathered in Cairo.
US | She studies in Cambridge, Massachusetts.
GB | The laboratory is in Cambridge, England.
US | Rome, N.Y., raised its water rates.
IT | Rome raised its water rates.
US | The convention is in Portland, Ore., this year.
US | Troopers stopped the van near Lebanon, Pa., on Monday.
LB | Lebanon formed a government after a year of talks in Beirut.
US | The bank has branches in Peru, Ind., and Wabash.
PE | Peru lifted the curfew in Lima.
US | The accident happened in Vienna, Va., police said.
AT | Talks resumed in Vienna.
US | Birmingham, Alabama, elected a new council.
GB | Birmingham elected a new council.
AU | The ferry left Newcastle, New South Wales, at noon.
CA | Vancouver, British Columbia, banned the signs.
IN | Hyderabad, India, hosts the summit.
PK | Hyderabad, Pakistan, was flooded.
US | Wheat prices rose in Manhattan, Kan., this week.
US | The Springfield, Mo., factory will reopen.
ES | Valencia, Spain, was flooded.
VE | Valencia, Venezuela, lost power.`,
  'Local news that names no country': `
US | Mansfield police arrested a man after the county sheriff called the school board.
US | The Gainesville man pleaded guilty to a felony, the county sheriff said.
US | ROSWELL - A shoplifter was struck by a car, state troopers said.
US | Gwinnett County deputies found the stolen truck.
US | The Kane County Sheriff opened an inquiry.
GB | An Edmonton man was jailed at the crown court; a police constable thanked neighbours and councillors.
CA | Edmonton police and the RCMP are looking for the truck.
US | Athens City Schools hired a superintendent, and the county sheriff named two deputies.
US | The Oxford city council met the county commissioners about zoning in the township.
| The county council met in the county hall.
| The sheriff of Nottingham is a legend.`,
  'Streets, buildings, saints and quarters': `
| The shop on Vienna Avenue was burgled.
| They met at the corner of Berlin Street and Rome Road.
| The house stands on Indian Lake Road.
| She grew up in Little Italy.
| He was treated at St. Michael's Hospital.
| The parade started in Little Havana.
| The flat is on London Road.
| The office moved to Lisbon Boulevard.`,
  'Teams and contests': `
| The Chicago Bears lost again.
| New England Patriots fans queued all night.
| The Dallas Cowboys signed a kicker.
| Miami Dolphins tickets went on sale.
| She won the French Open in straight sets.
| He finished third in the Australian Open.
| The Boston Celtics traded their captain.
| Toronto Raptors fans filled the square.
BR | Brazil beat the hosts in the final.
HR | The Croatian goalkeeper saved three penalties.
JM | The Jamaican sprinter broke the record.`,
  'Outlets and companies': `
| The New York Times first reported the deal.
| Bank of America raised its forecast.
| Pakistan Point News printed the letter.
| The Times of India published the letter.
| American Express cut fees.
| The Washington Post has seen the memo.
| British Airways cancelled forty flights.
| He told the Jerusalem Post that he would run.
| Air France pilots went on strike.
| Texas Instruments hired a thousand engineers.
| Shares of Philip Morris fell.
| The Financial Times and the Irish Times carried the advert.
| Voice of America cut its staff.
GB | The Bank of England held rates.
JP | The Bank of Japan held rates.
KR | The Bank of Korea held rates.`,
  'Hyphens, possessives and abbreviations': `
FR DE | A Franco-German proposal was tabled.
US | The US-led coalition withdrew.
GB IE | The Anglo-Irish agreement was renewed.
CN IN | Sino-Indian talks resumed.
RU UA | The Russo-Ukrainian border was closed.
US RU | U.S.-Russian talks stalled.
RU | Pro-Russian fighters left the town.
US | Anti-American slogans were painted on the wall.
GB | The U.K.’s exports rose.
US | America’s farmers asked for help.
AE | The UAE bought drones.
CD | The DRC closed its airspace.
KP | The DPRK fired a missile.
CN | The PRC rejected the ruling.
| The report was sent to us by email.
| Call US$ by its name: it cost US$400.
GB | UK-based charities objected.
GR TR | Greek-Turkish relations improved.
JP | Japan's cabinet fell.
NL | The Netherlands’ parliament voted.`,
  'Bodies, kingdoms of old and peoples without a state': `
SN | The Economic Community of West African States met in Dakar.
NG | Masks from the Kingdom of Benin, in present-day Nigeria, came home.
BD | The Rohingya fled to Bangladesh.`,
  'Famous names of towns at home': `
US | Paris firefighters left the Oak Lane fire after an hour, the fire chief said; the Lamar County sheriff is investigating.
US | Dublin City Council named the street; the Harlan County Auditor asked residents to call the police department.
US | Athens residents may bring yard waste to the high school parking lot on Route 9, the city manager said.
US | The Jordan middle school varsity won the state tournament; the police chief led the parade to the high school.
FR | Paris firefighters left the Rue Oberkampf after an hour.
IE | Dublin City Council named the street.
FR US | The senator flew from Ohio to Paris to sign the treaty.
GB | Fire crews from Edmonton were called to a block of flats at 4am; two pensioners were led out.
US | The county sheriff and the fire chief of Harlan County closed Route 12 near the old mill.
CN US | The sheriff of Kern County bought uniforms from China for his deputies, the school board heard.`,
  'A company that bears a town’s name, and mountains': `
 | Ithaca Holdings bought the label for $300 million, and Vale Capital lent it the money.
US | You need a warmer bag on Denali than by the lake.
JM | A van crashed in Clarendon near the market.`,
};
