import type { CountryCode } from '../types/analysis';

/** Places of the Middle East, the Caucasus and Egypt; what they are stands in `places.ts`. */
export const placesOfTheMiddleEast: Readonly<Record<CountryCode, string>> = {
  AE: 'Jebel Ali; Al Dhafra; Palm Jumeirah; Burj Al Arab; Barakah nuclear plant; Khalifa Port',
  AM: 'Kapan; Meghri; Jermuk; Zangezur; Echmiadzin; Etchmiadzin; Dilijan; Lake Sevan; Spitak; Metsamor; Vardenis; Kornidzor; Ijevan; Tsitsernakaberd; Sotk; Areni; Hayastan; Zvartnots',
  AZ: 'Sumqayit; Sumgait; Nakhichevan; Shushi; Kelbajar; Aghdam; Khankendi; Fuzuli; Hadrut; Mingachevir; Khojaly; Martuni; Martakert; Absheron; Azeri-Chirag-Gunashli; Sangachal; Zangilan; Jabrayil',
  BH: 'Muharraq; Pearl Roundabout; Juffair',
  CY: 'Ayia Napa; Kyrenia; Varosha; Akrotiri; Dhekelia; Pyla; Troodos; Protaras; Morphou; Karpas; Lefkosia; Lefkosa; Ercan',
  EG: 'Sharm el-Sheikh; Sharm el Sheikh; El Arish; el-Arish; Tanta; Beni Suef; Pyramids of Giza; Great Pyramid; Dahab; New Administrative Capital; Zamalek; Al-Arish; Karnak; Valley of the Kings; Taba; Ras el-Hekma',
  GE: 'Poti; Anaklia; Rustaveli Avenue; Lagodekhi; Pankisi; Pankisi Gorge; Javakheti; Akhalkalaki; Mtskheta; Svaneti; Larsi; Kazbegi; Ochamchire; Borjomi; Roki Tunnel; Kodori; Guria',
  IL: 'Sea of Galilee; Metula; Jaffa; Rishon LeZion; Petah Tikva; Beit Shemesh; Ofakim; Netivot; Kfar Aza; Nir Oz; Be’eri; Nahal Oz; Masada; Sde Teiman; Majdal Shams; Beer Sheva; Be’er Sheva; Western Galilee; Ketziot',
  IQ: 'Basra; Fallujah; Irbil; Sulaymaniyah; Kerbala; Samarra; Baquba; Dohuk; Duhok; Tal Afar; Haditha; Baiji; Halabja; Rumaila; Bashiqa; Qaraqosh; Sulaimaniya; Camp Speicher',
  IR: 'Esfahan; East Azerbaijan; West Azerbaijan; East Azerbaijan province; West Azerbaijan province; East Azarbaijan; West Azarbaijan; Azadi Square; Persepolis; Hamedan; Kurdistan province; Asaluyeh; South Pars; Mehrabad; Imam Khomeini International Airport; Abu Musa; Greater Tunb',
  JO: 'Zaatari; Petra; Wadi Rum; Jerash; Azraq; Tower 22; Hashemite Kingdom',
  KW: 'Ali al-Salem; Camp Arifjan; Shuwaikh; Bubiyan',
  LB: 'Litani; Naqoura; Shatila; Byblos; Bint Jbeil; Marjayoun',
  OM: 'Duqm; Musandam; Dhofar',
  PS: 'Beit Lahiya; Tulkarem; Al-Mawasi; al-Mawasi; Netzarim; Netzarim corridor; Philadelphi corridor; Philadelphi Corridor; Maale Adumim; Ma’ale Adumim; Kiryat Arba; Gush Etzion; Bureij; Shejaiya; Shujaiya; Kerem Shalom; Khan al-Ahmar; Aida camp; Balata; Birzeit; Church of the Nativity',
  QA: 'Ras Laffan; Al Wakrah; Al Rayyan; Hamad International Airport',
  SA: 'Makkah; Taif; AlUla; Al-Ula; Wahhabi; Wahhabism; Ras Tanura; Khurais; Awamiya; Nejd; Diriyah',
  SY: 'Saydnaya; Ras al-Ain; Maaloula; Abu Kamal; Baghuz; Palmyra',
  TR: 'Urfa; Constantinople; Black Sea coast of Turkey; Imrali; Reyhanli; Bogazici; Blue Mosque; Marmaris; Dolmabahce; Eastern Thrace; Kurecik',
  YE: 'Hadramout; Ras Isa; Al-Mahra; Al-Bayda',
};
