const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * Words around a place name, folded. They tell a place from a person, a team or an everyday word that is written alike.
 * Source: our own reading, checked 2026-11.
 */
export const placeContexts = {
  /** Stand before a place where something is or happens: "in Mobile", "near Reading". */
  locatives: words(
    'in near outside around across throughout at from to toward towards into via through reached visited visiting',
  ),
  /** Stand before where something happens, and not before who does it or whom it reaches. */
  scenes: words('in at near outside around across throughout inside off'),
  /** Before "of" and a place: "the port of La Ceiba", "the outskirts of Beni". */
  placeNouns: words(
    'city cities town towns village villages township port port-city suburb suburbs outskirts district districts municipality neighborhood neighbourhood mayor streets residents people province region resort commune hamlet locality capital',
  ),
  /** Such words that a person never stands behind. */
  firmLocatives: words('in near outside throughout'),
  /** What only a person has: "in Forbes’s words", "to Reading’s mind". */
  personal: words(
    'words view views opinion mind eyes eye lifetime honor honour absence footsteps shoes defense defence behalf memory hand hands name case wife husband book novel',
  ),
  /** Titles that stand before a person's name and never before a country's. */
  personalTitles: words(
    'mr mrs ms mx dr prof professor senator congressman congresswoman councilman councilwoman lieutenant sergeant colonel inspector constable sir lord lady dame sgt capt lt col gen maj cpl pvt officer detective judge justice rep sen gov rev father sister brother pastor rabbi imam coach deputy nurse',
  ),
  /** Names that are a country's behind "the" and with no name behind them alone: "the States". */
  articled: words('states'),
  /** Titles before which a leader's surname is enough: "President Park". */
  headTitles: words(
    'president premier minister chancellor king queen emperor sultan emir ayatollah taoiseach shah secretary leader pm',
  ),
  /** Stand between a place and what it is part of or home to: "Austin Police", "Lincoln Center". */
  followers: words(
    `police policeman government ministry minister ministers president prime army navy defense defence valley river embassy ambassador parliament
    airport university bank national international times post today daily football open cup prize day week festival conference summit forum
    agreement accord treaty attack attacks bombing bombings club stock exchange street road square bridge tower park museum hospital school
    schools college central north south east west northern southern eastern western state city county town township village borough port harbor
    harbour bay island islands isle lake mountain mountains mount beach hills hill desert coast republic kingdom united airways airlines mayor
    governor bishop archbishop diocese court high supreme chamber council councillor commission committee authority agency institute center
    centre foundation association union party front movement review journal news radio television tv press herald tribune gazette opera
    orchestra philharmonic ballet theatre theater marathon olympics olympic games grand prix fashion dock docks pact protocol convention
    declaration accords plan process talks deal initiative fire department public library district metro metropolitan area region province
    prefecture territory railway station terminal mall plaza avenue boulevard highway zoo cathedral church mosque temple synagogue castle palace
    house hall hotel casino jail prison correctional detention medical health community chapter sheriff superintendent chief crown general
    attorney administration government's cabinet loyalists allies supporters doctrine era regime family and or`,
  ),
  /** Nouns that make a company's name of a town's: "Ithaca Holdings". */
  companies: words('holdings capital partners inc corp ltd llc plc securities bancorp ventures equities'),
  /** Nouns that make a team of a city or a state: "Chicago Bears". */
  teams: words(
    `patriots cowboys lakers celtics yankees mets giants jets eagles bears bulls cubs dodgers angels padres braves phillies nationals orioles
    rays marlins astros rangers mariners athletics tigers twins royals brewers cardinals pirates reds rockies diamondbacks dolphins bills
    ravens bengals browns steelers texans colts jaguars titans broncos chiefs raiders chargers seahawks rams 49ers saints falcons panthers
    buccaneers vikings packers lions redskins commanders hawks hornets pistons pacers bucks cavaliers heat magic wizards knicks nets 76ers
    raptors spurs mavericks rockets grizzlies pelicans thunder nuggets jazz blazers timberwolves warriors clippers kings suns bruins canadiens
    sabres senators leafs lightning capitals hurricanes blackhawks penguins islanders devils flyers predators avalanche coyotes ducks sharks
    canucks flames oilers wolverines buckeyes badgers gophers hawkeyes hoosiers longhorns sooners gators bulldogs crimson volunteers wildcats
    huskies spartans jayhawks cornhuskers razorbacks seminoles wolfpack terrapins rovers wanderers albion hotspur villa athletic rovers fc
    f.c afc galaxy dynamo sounders timbers whitecaps roughriders argonauts stampeders alouettes broncos roosters knights storm brumbies
    hurricanes crusaders blues chargers`,
  ),
  /** Stand before a place without being a part of a longer name: "North Philadelphia", "Downtown Dallas". */
  directions: words(
    'north south east west northern southern eastern western central downtown greater upper lower inner outer mid old metro metropolitan suburban rural historic southeast southwest northeast northwest',
  ),
  /** Nouns right behind a town's name: "Gainesville man", "Mansfield police". */
  townNouns: words(
    `man woman resident residents native natives police firefighters teen teenager couple mayor officials council councilman councilwoman
    councillor councillors student students teacher teachers school schools hospital family families home homes area suburb suburbs neighborhood
    neighbourhood court jail airport county-based girl boy driver pensioner pupils mother father streets store church businessman businesswoman
    firefighter officer officers detectives cemetery library museum high city`,
  ),
  /** Nouns before which a state's name stands and a country's adjective would: "Georgia judge", "Georgia voters". */
  attributed: words(
    `judge judges governor senator senators lawmaker lawmakers legislator legislators legislature voter voters republicans democrats republican
    democrat congressman congresswoman representative sheriff trooper troopers deputies man woman couple teen teenager mother father family
    families residents resident native prosecutor prosecutors juror jurors jury inmate prison farmer farmers peach peaches runoff primary
    primaries ballot ballots lottery teachers students student nurse nurses church pastor county counties coast highway restaurant law bill`,
  ),
  /** What a town has and a country or a capital abroad seldom: "Paris firefighters", "Dublin City Council", "Jordan resident". */
  civicNouns: words(
    'city firefighters firefighter resident residents township village school schools high middle elementary officer officers man woman teen teenager couple library police mayor fire councilman councilwoman councillor councillors council boys girls varsity hospital road middle',
  ),
  /** Make a street or a building of the name before them: "Paris Avenue", "Indian Lake Road". */
  streets: words(
    'street avenue road lane drive boulevard terrace close crescent parkway highway turnpike rd st ave blvd ln dr apartments inn',
  ),
  /** Features that bear a town's name elsewhere: "Islington Bay". */
  landmarks: words('bay park lake creek river hill hills beach farm farms ridge springs falls glacier canyon'),
  /** Open a longer name: "Royal Alexandria Hospital". */
  openers: words('royal saint mount lake port fort camp hotel princess lady st little nuevo'),
  /** Countries other than the United States that have counties: where a text names one, "X County" may be there. */
  countyCountries: 'GB IE CA KE NO SE RO HU HR EE LT LR TW CN IR AU SS AM'.split(' '),
  /** Make food, music or a shop of a people: "Irish pub", "Thai restaurant". */
  fare: words(
    'restaurant restaurants cuisine food foods dish dishes grill deli bakery takeaway takeout recipe recipes pub pubs cookbook cooking pastry pastries buffet bistro steakhouse tapas',
  ),
  /** Make it the state's or its market's again: "Thai food agency", "Irish food exports". */
  fareOfState: words(
    'agency authority ministry minister regulator inspectors standards safety security aid crisis prices exports imports exporters importers industry producers makers shortage shortages supply supplies',
  ),
  /** Given names that are places too, beyond those of the language: "Jordan Peele", "Paris Hilton". */
  givenNames: words(
    `israel jordan chad georgia paris austin sydney kenya china india cuba america ireland holland brooklyn florence charlotte madison lincoln
    cleveland orlando savannah victoria chelsea virginia carolina dakota houston dallas trenton camden jackson lourdes sofia brittany alexandria
    adelaide regina vienna verona geneva siena odessa memphis carson denver london milan francisco santiago diego kingston preston clayton
    clifton ashton melbourne hamilton marion aurora salem raleigh augusta juan jose carlos antonio oman norman everett lester troy warren
    devon kent israel brady dallas lorraine valencia savanna asia india kenya chelsea eden bristol ross blair lyon reading baden emerson bradford chester stanley douglas tyler logan easton weston winston dayton carlisle lancaster`,
  ),
} as const;
