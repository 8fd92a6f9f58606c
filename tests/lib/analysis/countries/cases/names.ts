/** `codes | sentence`, a case a line, by phenomenon; no code: no country. All sentences are our own invention. */
export const nameCases: Readonly<Record<string, string>> = {
  'Georgia, the country and the state': `
GE RU | Georgia accused Moscow of moving the border fence near South Ossetia again.
GE | Protesters filled the streets of Tbilisi, and Georgia held its breath.
GE | Lawmakers in Georgia passed the foreign agents bill despite warnings from the EU.
US | Voters in Atlanta and across Georgia will choose a new governor in November.
US | The hurricane is expected to reach Georgia and South Carolina by Friday.
US | A sheriff in rural Georgia said the county could not afford the new jail.
US | Savannah, Georgia, opened a second port terminal.
US | She moved from Ohio to Macon, Ga., to teach.
GE | Georgian lawmakers met in the capital.
| The family restored a Georgian townhouse with its original facade.
| Georgia Hartwell, a retired nurse, said she was delighted.
| The Georgia Bulldogs won the championship.`,
  'Member states and the States': `
| The ministers of the Member States met behind closed doors.
| The court relies on its States Parties to arrest whom it seeks.
US | She moved back to the States after ten years.`,
  'Headlines in capitals': `
CN | CHINA BANS THE DYE
JO | JORDAN TO OPEN CROSSING
OM | OMAN SIGNS PACT
| JORDAN WILLIAMS SCORES TWICE`,
  'Persons who bear a place’s name': `
| Michael Jordan bought a second restaurant.
| Ms. London said her client would appeal.
| Jordan Peel wrote the film over a single summer.
| Chad Brewer scored twice in the second half.
| Paris Holloway released a new record.
| Mr Holland declined to comment on the merger.
| Dr. Israel said the patient was recovering.
| Sydney Marlowe will play the lead.
| Brooklyn Tanner won the spelling contest.
| Charlotte Weir opened the gallery in spring.
| Austin Fowler has been named chief executive.
| Kenya Whitlock said she had never met him.
| Lincoln Barnes fixed the old tractor himself.
| Mrs. France taught music for forty years.
| Victoria Marsh won the seat by eleven votes.
| Georgia Doyle and Florence Webb shared the prize.
JO | Jordan opened its border crossing to aid lorries.
JO | Officials in Amman said Jordan would host the talks.
TD | Chad closed its frontier after the attack near N’Djamena.
IL | Israel struck a depot overnight.
FR | Police in Paris closed the bridge.
US | The governor visited Austin, Texas, on Monday.`,
  'Leaders and other bearers of their names': `
US | Joseph R. Biden spoke for an hour.
RU | Aides of Vladimir V. Putin’s said the call was short.
| Vladimir V. Ostrov repaired the bell.
FR | Macron said he would not budge.
DE | Angela Merkel was asked about the pipeline.
US | Trump threatened new tariffs.
UA | Zelenskyy asked for more air defence.
UA | Volodymyr Zelensky asked for more air defence.
RU | Putin’s spokesman dismissed the report.
TR | Erdogan flew home early.
HU | Viktor Orbán vetoed the statement.
IN | Modi opened the bridge.
IL | Netanyahu’s cabinet met at midnight.
KE | William Ruto named a new cabinet.
XK | Albin Kurti refused to sign.
AR | Milei cut the ministries in half.
VE | Maduro blamed sabotage.
KP | Kim Jong-un inspected the plant.
CN | Xi Jinping arrived late.
GB | Keir Starmer set out the plan.
CA | Justin Trudeau resigned in January.
SA | Mohammed bin Salman received the delegation.
ZA | Cyril Ramaphosa opened parliament.
| Lionel Blair danced on in his eighties.
| Ken Salazar coached the juniors for years.
| The bakery is owned by Emma Merkel Stone.
GB | Theresa May resigned. Weeks later May gave a speech.
| Prices may fall and May was the driest month on record.
KR | Park Geun-hye was removed. Park denied wrongdoing.
| She lives near the park and walks her dog in Park Lane.
FR | Marine Le Pen appealed the verdict.
IR | Khamenei rejected the offer.
PS | Mahmoud Abbas called for an election.`,
  'The bird, the dish, the breed, the thing': `
TR | Turkey blocked the vote in the alliance.
TR | Ankara said Turkey would keep the straits open.
| Roast the Turkey until the skin is golden, then make the gravy.
| Turkey leftovers make a fine sandwich the day after Thanksgiving.
| Our Guinea pig escaped on Sunday.
| He wore a Panama hat and a linen suit.
| They ordered French fries and Brussels sprouts.
| The German shepherd barked at the postman.
| She keeps a Siamese cat and two Great Danes.
| A Persian rug covered the stone floor.
| The Turkish bath reopened after ten years.
| He carved the bowl with a Swiss army knife.
| A Thai restaurant opened next to the station.
| The Irish pub was full by noon.
| The chef is known for Mexican food.
| We had Danish pastries and English muffins.
| The Bermuda shorts were a mistake.
| Bring Brazil nuts and Turkish delight.
| They played Russian roulette with the budget.
| A Canada goose nested on the roof.
| The Dutch oven was too heavy to lift.
| An Indian summer warmed the valley.
| The bottle of Cologne smelled of lemon, an old scent.
DE | The archbishop of Cologne offered to resign, German media said.
CH | Swiss voters rejected the levy.
TH | Thai fishermen were released.`,
  Languages: `
| She speaks fluent Spanish and some Portuguese.
| The letter was written in French and in German.
| He teaches English at a night school.
| The novel was translated into Polish.
| All staff must learn Dutch within a year.
| Italian lessons begin in March.
| A Russian-speaking nurse joined the ward.
| The film has Japanese subtitles.
FR | French farmers blocked the motorway.
ES | Spanish hospitals asked for help.
RU | Russian troops shelled the village.
PT | A Portuguese court heard the case.`,
  'Continents, seas and larger bodies': `
| The Latin American bloc met on Tuesday.
| Ships crossed the Indian Ocean.
| Trade in the South China Sea has slowed.
| North America and Europe compete for the order.
| The African Union called for calm.
| NATO ministers agreed on a date.
| The EU and the UN welcomed the truce.
| Oil was spilled in the Gulf of Mexico.
| The English Channel was closed to ferries.
| Storms formed over the Sea of Japan.
BE | The suspects were arrested in Brussels, Belgian police said.
| Brussels wants the bloc to cap gas prices, the European Commission said.
ZA | South Africa took its case to the court.
AS | American Samoa reported no cases.`,
};
