import { keyOf } from './entries';

/**
 * Cities of less than half a million people, or of names that are words or given names too, that news names without a
 * preposition ("Leeds is considering a tram"), because nearly nothing and nobody else is called so. Source: our own
 * reading of the names of GeoNames above 80,000 people, checked 2026-11.
 */
const LIST = `
  Sydney; Perth; Adelaide; Wollongong; Geelong; Hobart; Townsville; Cairns; Ismailia; Aswan; Petrópolis; Foz do Iguaçu;
  Houston; Austin; Baltimore; St. Louis; Pittsburgh; Anchorage; Cincinnati; Greensboro; Newark; Orlando; Jersey City; Fort Wayne;
  Chula Vista; Lubbock; Louisville; Winston-Salem; Hialeah; Scottsdale; North Las Vegas; Baton Rouge; San Bernardino; Spokane; Modesto;
  Des Moines; Tacoma; Fayetteville; Huntington Beach; Yonkers; Amarillo; Little Rock; Akron; Shreveport; Grand Rapids; Salt Lake City;
  Huntsville; Tallahassee; Knoxville; Brownsville; Newport News; Fort Lauderdale; Chattanooga; Rancho Cucamonga; Cape Coral; Sioux Falls;
  Fort Collins; Palmdale; Oxnard; Laredo; Pasadena; Sunnyvale; Moreno Valley; Boise; Honolulu; Naha; Aomori; Morioka; Hakodate;
  Shimonoseki; Yokkaichi; Hachinohe; Mardan; Kohat; Samara; Cherepovets; Vologda; Saransk; Surgut; Tambov; Yoshkar-Ola; Taganrog;
  Kostroma; Komsomolsk-on-Amur; Petrozavodsk; Bratsk; Nizhnevartovsk; Angarsk; Novorossiysk; Khimki; Yakutsk; Nizhnekamsk; Dzerzhinsk;
  Sterlitamak; Charleroi; Liège; Ghent; Nottingham; Leeds; Coventry; Sunderland; Swansea; Belfast; Luton; Wolverhampton; Southampton;
  Blackpool; Milton Keynes; Northampton; Norwich; Aberdeen; Newcastle upon Tyne; Swindon; Ipswich; Wigan; Croydon; Walsall; Bournemouth;
  Peterborough; Doncaster; Kingston upon Hull; Southend-on-Sea; Bremen; Bonn; Mannheim; Karlsruhe; Wiesbaden; Gelsenkirchen; Aachen;
  Mönchengladbach; Augsburg; Chemnitz; Braunschweig; Krefeld; Kiel; Magdeburg; Oberhausen; Freiburg; Lübeck; Erfurt; Rostock; Kassel;
  Mainz; Saarbrücken; Koblenz; Leverkusen; Potsdam; Heidelberg; Darmstadt; Würzburg; Regensburg; Ingolstadt; Wolfsburg; Göttingen; Jena;
  Cottbus; Brampton; Oshawa; Gatineau; Longueuil; Burnaby; Saskatoon; Nepean; Kitchener; Abbotsford; Kelowna; Catania; Trieste; Brescia;
  Taranto; Livorno; Bergamo; Ravenna; Perugia; Nantes; Strasbourg; Montpellier; Lille; Rennes; Reims; Toulon; Grenoble; Saint-Étienne;
  Dijon; Clermont-Ferrand; Vigo; Gijón; Pamplona; Almería; Badalona; A Coruña; Elche; Ramadi; Baqubah; Timişoara; Craiova; Constanţa;
  Braşov; Ploieşti; Oradea; Sibiu; Makurdi; Umuahia; Owerri; Gusau; Ikeja; Nnewi; Ostrava; Varna; Burgas; Tacloban; Baguio; Olongapo;
  Butuan; Puerto Princesa; Palu; Kupang; Cirebon; Banda Aceh; Kendari; Tasikmalaya; Tampico; Coatzacoalcos; Puerto Vallarta; Uruapan;
  Tapachula; Chilpancingo; Annaba; Blida; Sétif; Batna; Noida; Greater Noida; Aizawl; Pānīpat; Kākināda; Darbhanga; Yeosu; Mokpo;
  Gunsan; Sejong; Suncheon; Gangneung; Gyeongju; Kuala Terengganu; Alor Setar; Malmö; Utrecht; Eindhoven; Tilburg; Groningen; Breda;
  Nijmegen; Enschede; Białystok; Gdynia; Częstochowa; Toruń; Kielce; Gliwice; Olsztyn; Rzeszów; Espoo; Tampere; Turku; Vantaa; Århus;
  Debrecen; Miskolc; Szeged; Basel; Lausanne; Graz; Linz; Salzburg; Kremenchuk; Lutsk; Horlivka; Bila Tserkva; Haifa; Ashdod; Beersheba;
  Netanya; Nakuru; Eldoret; Kisumu; Bukavu; Butembo; Nha Trang; Cần Thơ; Viña del Mar; Temuco; Iquique; Puerto Montt; Tacna; Pucallpa;
  Košice; Tarhuna; Sfax; Sousse; Trabzon; Denizli; Sivas; Antakya; Manisa; Novi Sad; Jaffna; Tiraspol; Kutaisi; Limassol; Klaipėda; Osh;
  Mymensingh; Jessore; Nārāyanganj; Dire Dawa; Bahir Dar; Gondar; Ziguinchor; Takoradi; Sittwe; Sihanoukville; Bukhara; Pétionville;
  Mukalla; Uitenhage; Midrand; Bojnūrd`;

/** Keys of cities that need no preposition before them. */
export const knownCities: ReadonlySet<string> = new Set(
  LIST.split(';').flatMap((name) => [keyOf(name.trim()), keyOf(name.trim().replace('Saint-', 'St-'))]),
);
