/**
 * Institutions of `institutions.ts` that act for no government, by what they are: what they say or do is nobody's
 * position. Parties are left out, for some of them govern; so are movements that hold the capital or a state of their own.
 * Source: our own reading, checked 2026-11.
 */
const byClass: Readonly<Record<string, string>> = {
  armed: `Haqqani network; Islamic State Khorasan; ISIS-K; ISIL-K; IS-K; FARC; Revolutionary Armed Forces of Colombia; ELN;
    National Liberation Army of Colombia; Segunda Marquetalia; Estado Mayor Central; AUC paramilitaries; M23; ADF rebels;
    Allied Democratic Forces; Mai-Mai; Mai Mai; CODECO; Seleka; Séléka; anti-Balaka; Anti-Balaka; ETA;
    Basque separatist group ETA; Fano; Fano militia; Oromo Liberation Army; Provisional IRA; IRA; Irish Republican Army;
    Naxalite; Naxalites; Maoists of India; Hizbul Mujahideen; Kataib Hezbollah; Kata’ib Hizballah; Kata’ib Hezbollah;
    Asaib Ahl al-Haq; Saraya al-Salam; Badr Organization; MEK; Mojahedin-e Khalq; Mujahedin-e Khalq;
    National Council of Resistance of Iran; Hezbollah; Hizbollah; Hizbullah; Hizballah; Phalange; Phalangist; LTTE;
    Tamil Tigers; Tamil Tiger; Liberation Tigers of Tamil Eelam; Libya Dawn; Misrata Brigade; JNIM; MNLA; Ansar Dine; Ansar al-Dine;
    Jama’at Nasr al-Islam wal Muslimin; National Movement for the Liberation of Azawad; ARSA; Arakan Army;
    Arakan Rohingya Salvation Army; Karen National Union; Kachin Independence Army; Karen National Liberation Army;
    Ta’ang National Liberation Army; Three Brotherhood Alliance; Zapatista; Zapatistas; Boko Haram; ISWAP;
    Islamic State West Africa Province; Niger Delta Avengers; Movement for the Emancipation of the Niger Delta; IPOB;
    Indigenous People of Biafra; Abu Sayyaf; MILF; MNLF; Moro Islamic Liberation Front; Moro National Liberation Front;
    New People’s Army; Maute; Maute group; Tehrik-e-Taliban Pakistan; Tehreek-e-Taliban Pakistan; TTP; Pakistani Taliban;
    Lashkar-e-Taiba; Lashkar-e-Jhangvi; Lashkar-e-Islam; Jaish-e-Mohammed; Jaish-e-Mohammad; Jamaat-ud-Dawa; JuD;
    Sipah-e-Sahaba; Balochistan Liberation Army; Islamic Jihad; Palestinian Islamic Jihad; PFLP;
    Popular Front for the Liberation of Palestine; Al-Aqsa Martyrs Brigades; Lions’ Den; EPP guerrillas; FDLR; Interahamwe;
    Rapid Support Forces; RSF; Janjaweed; SPLM-N; Sudan Liberation Army; Justice and Equality Movement; al-Shabaab; al-Shabab;
    Al-Shabaab; Al Shabaab; Al-Shabab; al Shabab; Shebab; al-Shebab; Al-Shebab; Hizbul Islam; Islamic Courts Union; SPLM-IO;
    SPLM-in-Opposition; White Army; National Salvation Front; FSA; Free Syrian Army; Jabhat al-Nusra; al-Nusra; al-Nusra Front;
    Nusra Front; Ahrar al-Sham; Jaish al-Islam; Jaysh al-Islam; Fatah al-Sham; Jabhat Fatah al-Sham; YPG; YPJ;
    People’s Protection Units; People’s Defense Units; Syrian Democratic Forces; SDF; Syrian National Army; PKK; DHKP-C; FETO; FETÖ;
    Gulen movement; Gülen movement; Gulenist; Gulenists; Gülenist; Gülenists; Fethullah Gulen; Fethullah Gülen; Grey Wolves; Gray Wolves;
    LRA; Lord’s Resistance Army; Islamic Movement of Uzbekistan; Houthi; Houthis; Huthi; Huthis; Ansar Allah; Ansarullah; AQAP;
    al-Qaeda in the Arabian Peninsula; al-Qaida in the Arabian Peninsula; Al Qaeda in the Arabian Peninsula; Southern Transitional Council;
    STC; Shining Path; Sendero Luminoso; Revolutionary United Front; Bougainville Revolutionary Army; Red Brigades; Red Army Faction;
    Jemaah Islamiyah; Free Aceh Movement; Free Papua Movement; Donetsk People’s Republic; Luhansk People’s Republic; DNR; LNR;
    Right Sector; Imbonerakure; Contras; Haganah; Irgun; Renamo; RENAMO; Ku Klux Klan; KKK; Proud Boys; Oath Keepers; Black Panther;
    Black Panthers`,
  committees: `Republican National Committee; RNC; Democratic National Committee; DNC`,
  crime: `First Capital Command; Comando Vermelho; Red Command; Clan del Golfo; Gulf Clan; Medellin cartel; Medellín Cartel; Cali cartel;
    Los Choneros; G9 gang; Viv Ansanm; 400 Mawozo; Cosa Nostra; Ndrangheta; ’Ndrangheta; Camorra; Sinaloa cartel; Sinaloa Cartel;
    Zetas; Los Zetas; Jalisco New Generation Cartel; CJNG; Gulf Cartel; Knights Templar cartel; Juarez cartel; Tijuana cartel;
    Beltran Leyva; El Chapo; MS-13 Honduras; Barrio 18; Mara Salvatrucha; Tren de Aragua`,
  learned: `Harvard; Yale; Stanford; Princeton; Cornell; Brandeis; UC Berkeley; UCLA; NYU; MIT; Caltech; Carnegie Mellon; Johns Hopkins;
    Georgia Tech; Virginia Tech; Texas A&M; Ivy League; Sorbonne; Sciences Po; ETH Zurich; EPFL; CERN; UBC; UNSW; RMIT; ANU; CSIRO; UNAM; Eton;
    Karolinska Institutet; Charité; Collège de France; CNRS; INSERM; Academia Sinica; Swedish Academy; AIIMS; Council on Foreign Relations;
    Carnegie Endowment; Atlantic Council; RAND Corporation; Rand Corporation; Pew Research Center; Chatham House; RUSI; IFS; SIPRI; ISEAS; ASPI;
    Valdai Club; Smithsonian; NAACP; ACLU; National Rifle Association; NRA; AIPAC; J Street; Planned Parenthood; AFL-CIO; Teamsters; UAW;
    United Auto Workers; Black Lives Matter; Tea Party; Nobel Committee; Norwegian Nobel Committee; Norwegian Refugee Council;
    Syrian Observatory for Human Rights; White Helmets; B’Tselem; Peace Now; Breaking the Silence; Hostages and Missing Families Forum;
    Memorial human rights group; Pussy Riot; AfriForum; Afriforum; COSATU; Cosatu; NUMSA; TUC; Unite union; UGTT; Confindustria; CONAIE;
    Nigeria Labour Congress; RSPB; RSPCA; RNLI; National Trust; Assembly of First Nations; Falun Gong; Dalai Lama; Church of England;
    Archbishop of Canterbury; Serbian Orthodox Church; Ukrainian Orthodox Church; Romanian Orthodox Church; Coptic Church;
    Coptic Orthodox Church; Coptic Christians; Al-Azhar; Al Azhar; Nahdlatul Ulama; Muhammadiyah`,
  market: `Wall Street; Wall St; Dow Jones Industrial Average; New York Stock Exchange; FTSE 100; Hang Seng; Merval; Canary Wharf; Fleet Street;
    Silicon Valley; Hollywood; Nollywood; Broadway; Petrobras; Ecopetrol; Petroecuador; YPF; YPFB; Codelco; SOCAR; Pemex; PEMEX; PDVSA; NNPC;
    Eskom; Transnet; TEPCO; Tepco; Tokyo Electric Power; Chisso; ASML; Deutsche Bahn; Naftogaz; Naftohaz; Energoatom; Ukrenergo; PrivatBank;
    Motor Sich; Yukos; Rostec; Rostelecom; Kalashnikov Concern; Kazatomprom; KazMunayGas; Temasek; Temasek Holdings; Thames Water;
    Belaruskali; Slovnaft; Lukoil Neftochim; Monte dei Paschi; Ilva; Mossack Fonseca; Amtrak; Fannie Mae; Freddie Mac; KEPCO; Oyu Tolgoi`,
  places: `Burj Khalifa; Times Square; Manhattan; Brooklyn; Bronx; Staten Island; Long Island; Harlem; Ground Zero; World Trade Center;
    Statue of Liberty; Grand Canyon; Yellowstone; Yosemite; Alcatraz; Las Vegas Strip; Rust Belt; Midwest; New England; Deep South; Appalachia;
    Bay Area; South Jersey; North Jersey; Heathrow; Heathrow Airport; Gatwick; Gatwick Airport; Stansted; Stonehenge; Big Ben; Tower Bridge;
    River Thames; Thames; Grenfell Tower; Hillsborough; Notre Dame; Notre-Dame; Eiffel Tower; Louvre; Bataclan; Montmartre; Mont Blanc;
    Colosseum; Pompeii; Uffizi; La Scala; Berlin Wall; Brandenburg Gate; Oktoberfest; Berlinale; Schiphol; Schiphol Airport; Rijksmuseum;
    Tahrir Square; Suez Canal; Aswan Dam; Taksim; Taksim Square; Gezi Park; Hagia Sophia; Tiananmen; Tiananmen Square; Red Square; Maidan;
    Taj Mahal; Ganges; Yangtze River; Yellow River; Mississippi River; Western Wall; Temple Mount; Yarmouk; Yarmouk camp; Al-Hol camp;
    Changi; Changi Airport; Haneda; Haneda Airport; Narita Airport; Ben Gurion Airport; Ben-Gurion Airport; Marina Bay Sands`,
  peoples: `Uyghur; Uyghurs; Uighur; Uighurs; Tibetan; Tibetans; Han Chinese; Mapuche; First Nations; Six Nations; Mi’kmaq; Navajo; Cherokee; Sioux;
    Hopi; Lakota; Mohawk; Iroquois; Banyamulenge; Maasai; Kikuyu; Kalenjin; Ainu; Dogon; Herero; Fulani herdsmen; Ijaw; Ogoni; Masalit; Ndebele;
    Shona; Adivasi; Muhajir; Cossack; Cossacks; Gurkhas; Lumad; Latino voters`,
};

/** A name that says by itself that it is a school, a society, a market or a clinic. */
const HEAD_NOUN =
  /(?:^|\s)(?:University|College|School|Institute|Institution|Foundation|Hospital|Clinic|Museum|Exchange)(?:\s|$)/;

const names: ReadonlySet<string> = new Set(Object.values(byClass).flatMap((list) => list.split(/\s*;\s*/)));

/** Does the institution of this name act for no government? `name` as the text has it. */
export const actsForNoGovernment = (name: string): boolean =>
  names.has(name.replaceAll("'", '’')) || HEAD_NOUN.test(name);
