/** `codes | sentence`, a case a line, by phenomenon; no code: no country. All sentences are our own invention. */
export const senseCases: Readonly<Record<string, string>> = {
  'Washington, the government, the city, the state and the man': `
US | Washington will veto the resolution, diplomats said.
US | Apple growers in Washington state lost half of their crop.
US CU | Washington and Havana reopened their embassies.
 | Kerry Washington signed copies of her memoir.
 | Denzel Washington plays the judge.
US | George Washington crossed the river at night.
US | Lobbyists in Washington, D.C., raised their fees.
GB | The shop in Washington, near Sunderland, closed after a century.`,
  'the Foreign Office, of which several states have one': `
GB | Britain will wait, the Foreign Office said.
PK | Pakistan will wait, a Foreign Office spokesperson said.`,
  'Jordan, Chad, Israel and others, as men and as states': `
 | Michael Jordan bought the stake; Jordan said he was glad.
JO | Jordan closed its airspace.
 | Chad Wilkins scored twice, and Chad left the pitch smiling.
TD | Chad recalled its ambassador from the talks.
 | Israel Romero, a carpenter, won the lottery.
IL | Israel recalled its ambassador from the talks.
 | Paris Hilton opened the show.
 | Kenya Moore hosts the evening.
 | Professor Ireland gave the lecture.
 | India Arie sang the anthem.
 | Sierra Leonard teaches chemistry.
SL | Sierra Leone outlawed the practice.
 | Cuba Gooding walked the carpet.
CU | Cuba rationed bread.
 | Mr. Poland ran the bakery for years.
 | Austin Powers was on at the cinema.
 | Germaine Greer spoke first.
 | Phil Collins sang in the rain.`,
  'Leaders’ surnames, borne by others': `
GB | Blair defended the war.
 | Officers stopped Jonathan P. Blair, 29, of Jolinda Drive; Blair ran.
CA | Bill Blair took over the ministry; Blair knows it well.`,
  'Persons who are called like towns, and towns like persons': `
 | Officer Nils Lauterbach, no relation, pulled over a truck; Gary Lauterbach paid.
 | Lyons said he had never seen the file.
FR | Trains to Lyons were late.
 | In Forbes’ words, the plan is dead on arrival.
 | Bandera said nothing, and Rangel less.
US | The hearing in Prince William, Va., lasted an hour.
 | Novak served for the set, and Novak won it.
 | Store owners closed early; Gallant efforts failed.
FR | Le Pen spoke last, and bin bags piled up.`,
  'Capitals that only spell a place': `
 | She lost count of the KOs.
 | The ABA rated the judge, and the ULM lab lost the sample.
DE | ULM, Germany: the lab lost the sample.`,
  'Georgia before a noun, and Brussels as one who acts': `
US | A Georgia judge refused to dismiss the charges on Monday.
US | Georgia voters queued round the block.
GE | A Georgian judge refused to dismiss the charges in Tbilisi.
 | Brussels wants lower tariffs, and the commission will vote in May.
 | Brussels condemns the bombing of a school.
BE | A fire broke out in Brussels.
BE | Brussels police arrested two men.`,
  'Treaties, cups and bodies that are named after a place': `
 | The Geneva Convention protects prisoners.
 | The Commonwealth of Independent States sent no observers to the North Atlantic.
 | The Fed Cup final was rained off.
US | Kent State University students met in Ohio.
 | The Paris climate accord turns ten.
FR | The climate talks in Paris ran late.
 | Doctors at St. Vincent’s Hospital went on strike.
VC | St. Vincent closed its airport.`,
  'Cities that need no preposition, and singers and actors': `
GB | Leeds is considering a tram again.
US | Louisville voted on the measure.
AU | Sydney swelters as the heat record falls.
 | Whitney Houston’s album is back; Houston sang it in one take.
 | Sydney Sweeney and Austin Butler presented the award; Butler thanked Sweeney.
 | The Houston Rockets beat the Orlando Magic.
DE | Chemnitz wants the trams back.`,
  'Punjab twice, and Victorians twice': `
PK | The Senate in Islamabad passed it; Punjab’s chief minister in Lahore welcomed it.
IN | Farmers in Punjab blocked the road to Chandigarh.
AU | The Victorian government rejected the survey; the Victorian premier was angry.
 | She bought a Victorian house.`,
  'Goods, dances, dogs and races': `
 | They danced the Argentine tango and the Viennese waltz.
 | The Siberian husky slept under the Venetian blinds.
 | The Dakar Rally was shortened, and Havana Club paid for it.
SN | Trains to Dakar were late.
 | Bristol-Myers Squibb cut the price.`,
  'Officials of the second rank, by their full names': `
US | Gretchen Whitmer opened the bridge.
TR | Ali Yerlikaya named the suspects.
AU | Jacinta Allan cut the budget.
CA | Olivia Chow rode the first tram.
UA | Hanna Maliar counted the ships.
 | Harold Allan cut the hedge.`,
  'Clubs and magazines': `
 | Real Madrid drew, and Bayern Munich lost.
 | Manchester City sold its striker to Red Star Belgrade.
 | The MIT Technology Review counts the chips.
ES | Firefighters in Madrid went on strike.`,
  'America, the country and the continents': `
US | America must lead, the senator told the crowd.
 | Coffee from Central America and South America is dearer.
 | Leaders from across the Americas met.
US | American voters want lower prices.
 | Latin American poets read aloud.
 | North American birds fly south.
US MX | America’s border with Mexico was quiet.
 | The Organization of American States sent observers.
 | The Inter-American court heard the case.`,
  'Indians of two continents': `
IN | Indian voters queued in Mumbai.
US | Tribal leaders of the American Indian community in Oklahoma sued.
IN | The Indian navy freed the crew.
US | The Bureau of Indian Affairs runs schools on the reservation in Arizona.
IN | Indians celebrate independence in August.
 | It was a warm Indian summer.`,
  'People of a country and what is only called after it': `
SE | Swedes vote on Sunday.
 | She studied Spanish at school.
IT | An Italian judge freed the sailors.
 | She ordered Italian dressing and Greek salad.
TR | A Turkish court jailed the editor.
 | The spa has a Turkish bath.
 | Dad fed the guinea pigs and the turkey.
PA | Panama raised the toll of its canal.
 | He wore a Panama hat.
 | The Danish pastry was stale, the French toast burnt.
DK | Danish farmers dumped milk.
 | A German shepherd found the child.
DE | A German engineer found the child.
 | Russian roulette is no game.
CN | Chinese tourists filled the square.
 | The children played Chinese checkers.
 | The soup needs Brussels sprouts and Brazil nuts.
CH | Swiss voters rejected the plan.
 | He opened the tin with a Swiss army knife.
 | The horse show had Arabian stallions and a Shetland pony.`,
  'The same name in two countries': `
GB | A tram derailed in Birmingham, in the West Midlands.
US | A tram derailed in Birmingham, Alabama.
CA | The council of London, Ontario, met.
US | A tornado hit Paris, Texas.
US | The mill in Manchester, New Hampshire, burned.
ES | The opera in Valencia reopened.
VE | The plant in Valencia, Venezuela, shut.
AU | Bushfires neared Newcastle, New South Wales.
ZA | The port of East London, South Africa, silted up.
LB | Shells fell on Tripoli in northern Lebanon.
LY | Militias fought in Tripoli.
PE | Trujillo, on the coast of Peru, was flooded.
GY | Georgetown, the capital of Guyana, was flooded.`,
  'Cities under their English and former names': `
BE | Drug boats reached Antwerp.
IN | Bombay banned the rickshaws.
UA | Sirens sounded in Kiev.
VN | Saigon fell in April.
RU | The siege of Leningrad lasted for years.
ES | Floods reached Seville.
IQ | Protesters blocked the port of Basra.
BA | They remembered the dead of Srebrenica.
US | The navy museum at Pearl Harbor reopened.
EC | Sailors were held near the Galapagos Islands.
SJ | The seed vault on Svalbard is full.
LY | A court in Misrata freed the guards.`,
  'A country that a text on another names once': `
MX US | The United States closed the bridge. American troops and U.S. marshals stood there; US drivers waited. Mexico protested.
CU US | American voters, U.S. senators and the US president spoke of the United States. Cuba was not asked.
PE US | American growers, U.S. ports and US shops sell what Peru grows.
US | The Cupertino-based company hired a thousand engineers.
DE | A Munich-based insurer paid.`,
  'Towns, counties and men who bear a country’s name': `
US | The Lebanon County Commissioners bought land.
US | The Guernsey County Sheriff closed the road.
US | Jordan Township trustees met in Ohio.
 | Leo Thames Newman was two years old.
AR | Argentina devalued the peso.
US | A barn in Norway, Maine, burned.
US | He kept bees near Poland, Ohio.
NO US | He sold boats in Norway, Maine and Ohio.
GR TR | Athens and Ankara agreed.`,
};
