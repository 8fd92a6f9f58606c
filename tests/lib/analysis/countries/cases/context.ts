/** `codes | sentence`, a case a line, by phenomenon; no code: no country. All sentences are our own invention. */
export const contextCases: Readonly<Record<string, string>> = {
  'Names behind a word that opens the sentence': `
PE CL | Neither Peru nor Chile signed.
PE CL | Unlike Peru, Chile signed.
PE | Whether Peru signs is open.
CU | Either Cuba signs or the talks end.`,
  'Names that begin alike': `
NE | Niger expelled the ambassador.
NG | Nigeria expelled the ambassador.
NE | Soldiers in Niamey, the capital of Niger, took over the radio.
NG | The governor of Niger State called for calm.
DM | Dominica was struck by the storm.
DO | The Dominican Republic closed the crossing.
DO HT | The Dominican army sent Haitian workers home.
| A Dominican friar founded the school.
GN | Guinea held an election in Conakry.
GQ | Equatorial Guinea jailed the pilot.
GW | Guinea-Bissau postponed the vote.
PG | Papua New Guinea raised the wage.
CD | The Democratic Republic of Congo lost the town.
CG | The Republic of Congo signed the forest pact.
CD | Congo said rebels near Goma broke the truce.
CG | Congo said the port of Pointe-Noire would grow; Brazzaville agreed.
CD CG | The two Congos signed the river treaty.
KP KR | North and South Korea reopened the line.
KP KR | The two Koreas reopened the line.
KP | North Korea fired a missile.
KR | South Korea scrambled jets.
KR | Korea won the baseball final in Seoul.
SD SS | The two Sudans agreed on oil.
SS | South Sudan delayed the vote.
IE | Ireland raised the pension.
GB | Northern Ireland raised the pension.
GB | A bus burned in Belfast.
MK | North Macedonia joined the alliance.
SK | Slovakia signed.
SI | Slovenia signed.
AT | Austria signed.
AU | Australia signed.
LV | Latvians voted.
ML | Malian soldiers took the base.
MW | Malawian maize rotted.
MV | The Maldives asked for loans.
WS | Samoan fishermen struck.
VI | The U.S. Virgin Islands reopened.
VG | The British Virgin Islands reopened.`,
  Peoples: `
GB | The British voted to leave.
GB | Brits queued at the airport.
XK | Kosovars vote on Sunday.
XK | Kosovo Serbs blocked the road.
PL | Poles voted on Sunday.
CZ | Czechs voted on Sunday.
FI | Finns voted on Sunday.
NL | The Dutch voted on Sunday.
AE | An Emirati envoy arrived.
PH | Filipinos mourned.
NZ | New Zealanders mourned.
IN | Indian farmers marched to Delhi with rupees in hand.
US | The Indian reservation in Montana opened a casino, tribal leaders said.
US | Native American leaders met the governor.
CI | Ivorian cocoa prices fell.
BF | Burkinabe officers seized the palace.
TL | Timorese voters queued.
LS | Basotho shepherds marched.`,
  'Seats, parliaments and agencies': `
RU | The Kremlin denied the report.
GB | Downing Street denied the report.
GB | Whitehall sources denied the report.
FR | The Élysée denied the report.
US | The White House denied the report.
US | The Pentagon denied the report.
US | Capitol Hill was quiet.
KR | The Blue House denied the report.
DE | The Bundestag passed the budget.
IL | The Knesset passed the budget.
PL | The Sejm passed the budget.
IE | The Dáil passed the budget.
UA | The Verkhovna Rada passed the budget.
SE | The Riksdag passed the budget.
JP | The National Diet passed the budget.
IN | The Lok Sabha passed the budget.
US | The FBI searched the house.
US | The CIA denied it.
GB | MI6 denied it.
IL | The IDF said it struck the launcher.
CN | The PLA sent ships.
RU | The FSB detained a clerk.
CA | The RCMP detained a clerk.
LB | Hezbollah fired rockets.
PS | Hamas released a video.
YE | The Houthis fired at a tanker.
AF | The Taliban banned music.
NG | Boko Haram raided the village.
SO | Al-Shabaab raided the village.
VA | The Vatican welcomed the truce.
TW | The Kuomintang lost the vote.
CL | Chile's Defense Department denied it.
TR | Ankara summoned the envoy.
CN | Beijing summoned the envoy.
US | Washington summoned the envoy.
BY | Minsk summoned the envoy.`,
  'Regions and states': `
ES | Catalonia held a vote.
DE | Bavaria held a vote.
CA | Quebec held a vote.
GB | Scotland held a vote.
GB | Wales held a vote.
US | Texas held a vote.
US | Bakersfield, Calif., held a vote.
AU | Queensland held a vote.
UA | Crimea was annexed.
RU | Chechnya was quiet.
CN | Xinjiang was quiet.
IQ | Iraqi Kurdistan was quiet.
SO | Somaliland was quiet.
MX | Sinaloa was quiet.
PS | The West Bank was quiet.
GG JE | The ferry from Jersey to Guernsey's sister port on the Channel island was late in Saint Helier.
US | She commutes from Jersey to Manhattan on the turnpike.
AU | Bushfires in Victoria reached the suburbs of Melbourne.
CA | The ferry from Victoria to Vancouver was late.
| Queen Victoria reigned for decades.
JM | Kingston celebrated the Jamaican sprinter.
| Lewis Hamilton won the race.
NZ | Hamilton in the Waikato is growing.`,
  'Compounds of time and money': `
| The coins date from 300 B.C., the museum said.
CA | Kelowna, B.C., banned open fires.
| Prices rose in March and in August.
| It was May when the rain came.
IR | Iran's parliament met in March.
| The union will strike on Sunday, its Prime spokesman said.`,
};
