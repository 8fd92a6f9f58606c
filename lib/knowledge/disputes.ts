import type { CountryCode } from '../types/analysis';

/** A dispute over territory or status, told with what each side holds. Names of places are those of English-language agencies. */
export type Dispute = {
  readonly id: string;
  /** The sides that contradict each other; a territory stands with the state that governs or backs it. */
  readonly between: readonly (readonly CountryCode[])[];
  /** What it is about, a few words. */
  readonly about: string;
  /** Who holds it and what each side says; neutral, no more than two sentences. */
  readonly sides: string;
  readonly asOf: string;
  readonly url: string;
};

/** Disputes that news articles keep coming back to; a selection. */
export const disputes: readonly Dispute[] = [
  {
    id: 'kosovo',
    between: [['RS'], ['XK']],
    about: 'status of Kosovo',
    sides:
      'Kosovo declared independence in 2008 and governs itself; Serbia holds that it remains its province. The International Court of Justice found in 2010 that the declaration did not break international law.',
    asOf: '2025-12',
    url: 'https://www.icj-cij.org/case/141',
  },
  {
    id: 'crimea',
    between: [['RU'], ['UA']],
    about: 'Crimea',
    sides:
      'Russia has held Crimea since 2014 and says that it joined by a referendum; Ukraine holds that it is occupied, as does the General Assembly of the United Nations (resolution 68/262).',
    asOf: '2025-12',
    url: 'https://digitallibrary.un.org/record/767883',
  },
  {
    id: 'donbas-south',
    between: [['RU'], ['UA']],
    about: 'Donetsk, Luhansk, Zaporizhzhia and Kherson regions',
    sides:
      'Russia declared the annexation of the four regions, which it holds in part, in September 2022; Ukraine holds that they are occupied, and the General Assembly of the United Nations called the annexation invalid (resolution ES-11/4).',
    asOf: '2025-12',
    url: 'https://digitallibrary.un.org/record/3990673',
  },
  {
    id: 'abkhazia-south-ossetia',
    between: [['GE'], ['RU']],
    about: 'Abkhazia and South Ossetia',
    sides:
      'Both broke away from Georgia in the 1990s; Russia has recognised them since 2008, followed by a few states, and keeps troops there. Georgia and most states hold them to be Georgian territory under occupation.',
    asOf: '2025-12',
    url: 'https://www.securitycouncilreport.org/georgia/',
  },
  {
    id: 'nagorno-karabakh',
    between: [['AM'], ['AZ']],
    about: 'Nagorno-Karabakh and the border',
    sides:
      'Azerbaijan took Nagorno-Karabakh in September 2023 and nearly all its Armenians fled; Armenia accepts that it is part of Azerbaijan. The two initialled a treaty of peace in Washington in August 2025; the return of the displaced and the course of the border remain open.',
    asOf: '2025-12',
    url: 'https://www.securitycouncilreport.org/nagorno-karabakh/',
  },
  {
    id: 'transnistria',
    between: [['MD'], ['RU']],
    about: 'Transnistria',
    sides:
      'Transnistria broke away from Moldova in 1990 and governs itself, with Russian troops on its soil; no member of the United Nations recognises it. Moldova asks for the troops to leave, Russia calls them peacekeepers.',
    asOf: '2025-12',
    url: 'https://www.osce.org/moldova',
  },
  {
    id: 'northern-cyprus',
    between: [['CY'], ['TR']],
    about: 'Northern Cyprus',
    sides:
      'Türkiye has kept troops in the north since 1974 and alone recognises the Turkish Republic of Northern Cyprus; the Republic of Cyprus and the Security Council (resolution 541) hold its declaration of independence to be invalid.',
    asOf: '2025-12',
    url: 'https://unficyp.unmissions.org/about',
  },
  {
    id: 'aegean',
    between: [['GR'], ['TR']],
    about: 'Aegean Sea',
    sides:
      'Greece and Türkiye disagree about the width of territorial waters, the continental shelf, airspace and some uninhabited islets.',
    asOf: '2025-12',
    url: 'https://www.mfa.gr/en/issues-of-greek-turkish-relations/',
  },
  {
    id: 'gibraltar',
    between: [['ES'], ['GB', 'GI']],
    about: 'Gibraltar',
    sides:
      'Spain ceded Gibraltar in 1713 and claims it back; the United Kingdom and the voters of Gibraltar hold to British sovereignty. For the United Nations it is a non-self-governing territory.',
    asOf: '2025-12',
    url: 'https://www.un.org/dppa/decolonization/en/nsgt/gibraltar',
  },
  {
    id: 'ceuta-melilla',
    between: [['ES'], ['MA']],
    about: 'Ceuta and Melilla',
    sides: 'Spain governs the two cities as parts of Spain; Morocco claims them.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Morocco%E2%80%93Spain_border',
  },
  {
    id: 'western-sahara',
    between: [['MA'], ['EH', 'DZ']],
    about: 'Western Sahara',
    sides:
      'Morocco controls most of it and offers autonomy, which Security Council resolution 2797 of October 2025 takes as the basis of talks; the Polisario Front, which Algeria backs, asks for a vote on independence. For the United Nations it is a non-self-governing territory.',
    asOf: '2025-12',
    url: 'https://www.un.org/dppa/decolonization/en/nsgt/western-sahara',
  },
  {
    id: 'palestinian-territories',
    between: [['IL'], ['PS']],
    about: 'West Bank, East Jerusalem and Gaza',
    sides:
      'Israel took the territories in 1967; Palestinians claim them for their state. The International Court of Justice found in 2024 that Israel’s presence there is unlawful, which Israel rejects.',
    asOf: '2025-12',
    url: 'https://www.icj-cij.org/case/186',
  },
  {
    id: 'golan',
    between: [['IL'], ['SY']],
    about: 'Golan Heights',
    sides:
      'Israel took the Golan Heights in 1967 and applied its law there in 1981; Syria claims them, and the Security Council called the step void (resolution 497). The United States has recognised Israeli sovereignty since 2019.',
    asOf: '2025-12',
    url: 'https://digitallibrary.un.org/record/22437',
  },
  {
    id: 'shebaa-farms',
    between: [['IL'], ['LB', 'SY']],
    about: 'Shebaa Farms and the border',
    sides:
      'Israel holds the Shebaa Farms, which it counts to the Golan Heights; Lebanon claims them. Parts of the border are not agreed.',
    asOf: '2025-12',
    url: 'https://unifil.unmissions.org/',
  },
  {
    id: 'three-islands',
    between: [['AE'], ['IR']],
    about: 'Abu Musa and the Tunbs',
    sides:
      'Iran has held the three islands in the Gulf since 1971 and calls them its own; the United Arab Emirates claims them.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Abu_Musa_and_the_Greater_and_Lesser_Tunbs_dispute',
  },
  {
    id: 'kashmir',
    between: [['IN'], ['PK']],
    about: 'Kashmir',
    sides:
      'India, Pakistan and, in the east, China each hold parts; India claims all of the former princely state, Pakistan asks for a vote of its people, which Security Council resolution 47 provided for.',
    asOf: '2025-12',
    url: 'https://digitallibrary.un.org/record/111955',
  },
  {
    id: 'india-china-border',
    between: [['CN'], ['IN']],
    about: 'border in Aksai Chin and Arunachal Pradesh',
    sides:
      'China holds Aksai Chin, which India claims; India governs Arunachal Pradesh, which China claims as southern Tibet.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Sino-Indian_border_dispute',
  },
  {
    id: 'durand-line',
    between: [['AF'], ['PK']],
    about: 'Durand Line',
    sides: 'Pakistan holds the line of 1893 to be the border; no government in Kabul has accepted it.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Durand_Line',
  },
  {
    id: 'taiwan',
    between: [['CN'], ['TW']],
    about: 'status of Taiwan',
    sides:
      'China holds that Taiwan is a part of China and has not ruled out force; Taiwan’s government says that its people alone decide its future and that it is not subordinate to Beijing.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Political_status_of_Taiwan',
  },
  {
    id: 'south-china-sea',
    between: [['CN'], ['PH'], ['VN'], ['MY'], ['BN']],
    about: 'South China Sea',
    sides:
      'China claims most of the sea and its islands; others hold or claim parts. A tribunal found in 2016 that China’s claim to historic rights has no legal basis, which China does not accept.',
    asOf: '2025-12',
    url: 'https://pca-cpa.org/en/cases/7/',
  },
  {
    id: 'senkaku-diaoyu',
    between: [['JP'], ['CN', 'TW']],
    about: 'Senkaku or Diaoyu Islands',
    sides: 'Japan governs the islands and says that there is no dispute; China and Taiwan claim them.',
    asOf: '2025-12',
    url: 'https://www.mofa.go.jp/region/asia-paci/senkaku/index.html',
  },
  {
    id: 'dokdo-takeshima',
    between: [['JP'], ['KR']],
    about: 'Dokdo or Takeshima',
    sides: 'South Korea holds the islets and says that there is no dispute; Japan claims them.',
    asOf: '2025-12',
    url: 'https://www.mofa.go.jp/region/asia-paci/takeshima/index.html',
  },
  {
    id: 'kurils',
    between: [['JP'], ['RU']],
    about: 'southern Kuril Islands',
    sides: 'Russia has held the four islands since 1945; Japan claims them as its Northern Territories.',
    asOf: '2025-12',
    url: 'https://www.mofa.go.jp/region/europe/russia/territory/index.html',
  },
  {
    id: 'korea',
    between: [['KP'], ['KR']],
    about: 'Korea',
    sides:
      'Each held itself to be the government of all Korea; the war of 1950 to 1953 ended in an armistice, not a peace. North Korea declared in 2024 that it no longer seeks unification.',
    asOf: '2025-12',
    url: 'https://www.unc.mil/About/About-Us/',
  },
  {
    id: 'cambodia-thailand',
    between: [['KH'], ['TH']],
    about: 'border and its temples',
    sides:
      'Parts of the border, among them the land around Preah Vihear and other temples, are in dispute; the two fought there in 2025. The International Court of Justice gave Preah Vihear to Cambodia in 1962, Thailand rejects its jurisdiction in new cases.',
    asOf: '2025-12',
    url: 'https://www.icj-cij.org/case/45',
  },
  {
    id: 'falklands',
    between: [['AR'], ['GB', 'FK']],
    about: 'Falkland Islands',
    sides:
      'The United Kingdom governs the islands, whose voters chose to stay British in 2013; Argentina claims them as the Malvinas. For the United Nations they are a non-self-governing territory.',
    asOf: '2025-12',
    url: 'https://www.un.org/dppa/decolonization/en/nsgt/falkland-islands-malvinas',
  },
  {
    id: 'essequibo',
    between: [['GY'], ['VE']],
    about: 'Essequibo',
    sides:
      'Guyana governs the region by an award of 1899; Venezuela holds the award to be void and claims it. The case is before the International Court of Justice.',
    asOf: '2025-12',
    url: 'https://www.icj-cij.org/case/171',
  },
  {
    id: 'belize-guatemala',
    between: [['BZ'], ['GT']],
    about: 'territory of Belize',
    sides: 'Guatemala claims a large part of Belize; both have put the case to the International Court of Justice.',
    asOf: '2025-12',
    url: 'https://www.icj-cij.org/case/177',
  },
  {
    id: 'bolivia-chile',
    between: [['BO'], ['CL']],
    about: 'access to the sea',
    sides:
      'Bolivia lost its coast to Chile in 1884 and claims access to the Pacific; the International Court of Justice found in 2018 that Chile need not negotiate it.',
    asOf: '2025-12',
    url: 'https://www.icj-cij.org/case/153',
  },
  {
    id: 'guantanamo',
    between: [['CU'], ['US']],
    about: 'Guantánamo Bay',
    sides:
      'The United States holds the naval base by a lease of 1903; Cuba holds the lease to be invalid and asks for its return.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Guantanamo_Bay_Naval_Base',
  },
  {
    id: 'somaliland',
    between: [['SO'], ['IL']],
    about: 'Somaliland',
    sides:
      'Somaliland declared independence in 1991 and governs itself; Somalia holds that it is a part of Somalia, as do the African Union and nearly all states. Israel announced in December 2025 that it recognises it.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Somaliland',
  },
  {
    id: 'abyei',
    between: [['SD'], ['SS']],
    about: 'Abyei',
    sides:
      'Sudan and South Sudan both claim the area; a vote on its status, agreed in 2005, has not been held. A force of the United Nations keeps watch.',
    asOf: '2025-12',
    url: 'https://unisfa.unmissions.org/',
  },
  {
    id: 'halayib',
    between: [['EG'], ['SD']],
    about: 'Hala’ib triangle',
    sides: 'Egypt holds the area north of the administrative line of 1902; Sudan claims it.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Halaib_Triangle',
  },
  {
    id: 'nile-dam',
    between: [['ET'], ['EG', 'SD']],
    about: 'Grand Ethiopian Renaissance Dam',
    sides:
      'Ethiopia holds that it may fill and run the dam by itself; Egypt and Sudan ask for a binding agreement about the Nile’s water.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Grand_Ethiopian_Renaissance_Dam',
  },
  {
    id: 'ethiopia-eritrea',
    between: [['ER'], ['ET']],
    about: 'border and access to the sea',
    sides:
      'A commission drew the border in 2002, Ethiopia accepted it in 2018; it is not marked on the ground in full. Ethiopia says that it needs access to the sea, Eritrea rejects any claim to its coast.',
    asOf: '2025-12',
    url: 'https://pca-cpa.org/en/cases/99/',
  },
  {
    id: 'eastern-congo',
    between: [['CD'], ['RW']],
    about: 'eastern Congo',
    sides:
      'The Democratic Republic of the Congo and experts of the United Nations say that Rwanda backs the M23, which holds Goma and Bukavu; Rwanda denies it and says that Congo backs the FDLR. They signed an agreement in Washington in 2025.',
    asOf: '2025-12',
    url: 'https://www.securitycouncilreport.org/democratic-republic-of-the-congo/',
  },
  {
    id: 'chagos',
    between: [['MU'], ['GB', 'IO']],
    about: 'Chagos Islands',
    sides:
      'The United Kingdom governs them as the British Indian Ocean Territory and signed a treaty in May 2025 to hand them to Mauritius, with a lease of Diego Garcia; the International Court of Justice had advised in 2019 that British rule should end.',
    asOf: '2025-12',
    url: 'https://www.icj-cij.org/case/169',
  },
  {
    id: 'mayotte',
    between: [['KM'], ['FR', 'YT']],
    about: 'Mayotte',
    sides: 'Mayotte voted to stay French and is a department of France; the Comoros claim it.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Territorial_claims_of_the_Comoros',
  },
  {
    id: 'greenland',
    between: [['US'], ['DK', 'GL']],
    about: 'Greenland',
    sides:
      'Greenland governs itself within the Kingdom of Denmark; the president of the United States has said since 2019 that it should become American, which Greenland and Denmark reject.',
    asOf: '2026-01',
    url: 'https://en.wikipedia.org/wiki/Proposed_United_States_acquisition_of_Greenland',
  },
  {
    id: 'macedonia-bulgaria',
    between: [['BG'], ['MK']],
    about: 'language, history and minority',
    sides:
      'Bulgaria makes its consent to North Macedonia’s accession to the European Union depend on Bulgarians being named in its constitution; North Macedonia asks for guarantees first.',
    asOf: '2025-12',
    url: 'https://www.europarl.europa.eu/factsheets/en/sheet/168/the-western-balkans',
  },
  {
    id: 'fergana',
    between: [['KG'], ['TJ']],
    about: 'border in the Fergana valley',
    sides: 'The two fought over the border in 2021 and 2022 and signed a treaty on all of it in March 2025.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Kyrgyzstan%E2%80%93Tajikistan_border',
  },
  {
    id: 'kalapani',
    between: [['IN'], ['NP']],
    about: 'Kalapani, Lipulekh and Limpiyadhura',
    sides:
      'India governs the area at the source of the Kali river; Nepal claims it and put it on its official map in 2020.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Kalapani_territory',
  },
  {
    id: 'bhutan-china',
    between: [['BT'], ['CN']],
    about: 'border and Doklam',
    sides:
      'Bhutan and China both claim Doklam and areas in the north of Bhutan, and have talked about the border since 1984; they keep no diplomatic relations.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Bhutan%E2%80%93China_border',
  },
  {
    id: 'sabah',
    between: [['MY'], ['PH']],
    about: 'eastern Sabah',
    sides:
      'Malaysia governs Sabah as a state of its federation; the Philippines has not withdrawn a claim to its east.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/North_Borneo_dispute',
  },
  {
    id: 'durra-arash',
    between: [['IR'], ['KW', 'SA']],
    about: 'gas field of Durra or Arash',
    sides: 'Kuwait and Saudi Arabia hold that the field in the Gulf is theirs alone; Iran claims a share of it.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Arash/Al-Durra_gas_field',
  },
  {
    id: 'somalia-kenya',
    between: [['KE'], ['SO']],
    about: 'border at sea',
    sides:
      'The International Court of Justice drew the border in 2021, mostly as Somalia had asked; Kenya does not accept the judgment.',
    asOf: '2025-12',
    url: 'https://www.icj-cij.org/case/161',
  },
  {
    id: 'san-andres',
    between: [['CO'], ['NI']],
    about: 'waters around San Andrés',
    sides:
      'Colombia holds the archipelago; the International Court of Justice gave Nicaragua most of the waters around it in 2012, and Colombia holds that its borders can change by treaty alone.',
    asOf: '2025-12',
    url: 'https://www.icj-cij.org/case/124',
  },
  {
    id: 'gabon-equatorial-guinea',
    between: [['GA'], ['GQ']],
    about: 'Mbanié and other islands',
    sides:
      'Gabon has held the islands since 1972; the International Court of Justice found in May 2025 that the title is Equatorial Guinea’s.',
    asOf: '2025-12',
    url: 'https://www.icj-cij.org/case/179',
  },
  {
    id: 'new-river-triangle',
    between: [['GY'], ['SR']],
    about: 'New River Triangle',
    sides: 'Guyana governs the area in its south-east; Suriname claims it.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Tigri_Area',
  },
  {
    id: 'danube-border',
    between: [['HR'], ['RS']],
    about: 'border on the Danube',
    sides:
      'Croatia holds to the old limits of communes on both banks, Serbia to the middle of the river; they have agreed on neither.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Croatia%E2%80%93Serbia_border_dispute',
  },
  {
    id: 'khor-abdullah',
    between: [['IQ'], ['KW']],
    about: 'Khor Abdullah waterway',
    sides:
      'A treaty of 2012 divides the waterway; Iraq’s supreme court found in 2023 that its ratification was void, Kuwait holds it to be in force.',
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Khor_Abdullah',
  },
];
