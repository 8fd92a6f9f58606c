/** `mentions | text`, a case a line, by phenomenon: the mentions by back reference alone, parted by semicolons. All sentences are our own invention. */
export const backReferenceCases: Readonly<Record<string, string>> = {
  'One country': `
PL The country; PL its government | Poland refused. The country said its government would wait.
CL the country | Chile mined more copper. Half of the country’s miners struck.
HU The nation | Hungary signed the lease. It runs for years. The nation will vote on it.
NO the whole country | Norway closed its schools, and the whole country stayed at home.
PE its parliament | Peru recalled the envoy after its parliament had voted.
EG The republic | Egypt devalued the pound. The republic had no choice.
TZ this vast country | Tanzania is dry. In this vast country, wells are far apart.`,
  'None in particular': `
 | The country went to sleep.
 | Poland and Latvia refused. The country was not named.
 | Poland bought a farm near the country club.
 | Norway sells gas. It is the first country to do so.
 | Norway sells gas to the neighbouring country.
 | Norway sells gas. The country that buys most is not known.
 | Norway sells gas. A country without gas must buy it.
 | Ghana grew cocoa. It rained. It rained again. The weather held. The country smiled.
 | Brazil and Peru signed. The government of the state will pay.`,
  'Described by where it lies or how it is ruled': `
SA the Gulf kingdom | Egypt asked Saudi Arabia for loans, and the Gulf kingdom agreed.
JP the island nation | Japan and South Korea signed; the island nation will pay more.
BT the tiny Himalayan kingdom | China built a road near Bhutan, and the tiny Himalayan kingdom protested.
ML The West African country | Mali expelled the French envoy. The West African country gave no reason.
EE the Baltic state | Russia warned Estonia, but the Baltic state shrugged.
UY The South American country | Uruguay banned the dye. It was tested for years. The South American country was first.
KZ the Central Asian republic | Russia and Kazakhstan opened the line; the Central Asian republic paid for it.
MD the landlocked country | Romania sells power to Moldova, and the landlocked country needs it.
AE the Gulf state | Iran seized a ship of the United Arab Emirates; the Gulf state called its envoy home.
FJ the Pacific archipelago | Australia trained police of Fiji, and the Pacific archipelago thanked it.
OM the sultanate | Oman hosted envoys of Iran and the United States; the sultanate has done so before.
RW the East African nation | Belgium cut aid to Rwanda, and the East African nation cut its ties.
 | Spain met Portugal. The Gulf kingdom was not there.`,
  'A person’s': `
FR his government | Emmanuel Macron told Germany that his government would not sign.
IT her country | Giorgia Meloni met envoys from Tunisia and said her country would help.
KE his cabinet | William Ruto flew to Uganda while his cabinet debated the tax.`,
  'What the sentence before is about': `
PL The country | Poland told Germany that it would wait. The country has no hurry.
TR The country | Turkey asked Greece for the files. The country has waited for years.
KW The Gulf state | Kuwait met Bahrain. The Gulf state was glad.
 | Talks between Poland and Germany failed. The country has no hurry.`,
  Halves: `
KP The North; KR the South | North Korea tested a rocket near South Korea. The North's army was silent, and the South's was not.
KP the North | North Korea moved guns. Seoul said the North had not called.
KP The North | South Korea began a drill. The North was angry. North Korea has no drill of its own.
 | North Korea sent a ship to the North Sea and sold fish in the north.
 | The North grows wheat, and the South grows rice.
 | North Korea sent doctors to Sudan, where the North is dry.`,
  Several: `
RS The two neighbours; XK The two neighbours | Serbia met Kosovo. The two neighbours agreed.
KE both countries; TZ both countries | Kenya and Tanzania reopened the bridge, and both countries cut the toll.
IN the two nuclear-armed rivals; PK the two nuclear-armed rivals | India shelled Pakistan. Envoys of the two nuclear-armed rivals met.
US both leaders; CN both leaders | The United States and China agreed to talk, and both leaders smiled.
EE the three Baltic states; LV the three Baltic states; LT the three Baltic states | Estonia, Latvia and Lithuania met; the three Baltic states want ships.
SE The two governments; NO The two governments | Norway will pay. Sweden will build. The two governments signed.
ET both capitals; ER both capitals | Ethiopia recalled its envoy from Eritrea, and streets in both capitals were quiet.
 | Serbia, Kosovo and Albania met. The two neighbours agreed.
 | Norway paid. Both sides of the road are wet.`,
};
