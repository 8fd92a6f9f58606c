/** `codes | sentence`, a case a line, by language; no code: no country. All sentences are our own invention. */
export const languageCases: Readonly<Record<string, string>> = {
  de: `
DE FR | Die Bundesregierung lobte den Vorschlag Frankreichs, doch in Deutschland regt sich Widerstand.
US | Die Vereinigten Staaten wollen die Zölle senken.
US CN | Der amerikanische Minister traf seinen chinesischen Kollegen.
RU UA | Russische Drohnen flogen über die Ukraine.
PL | In Warschau demonstrierten Tausende gegen das Gesetz.
GB | Das britische Parlament stimmte dagegen.
TR | Die türkische Lira fiel auf ein Rekordtief.
IT | Rom lehnt den Plan ab, sagte der italienische Innenminister.
NL | In den Niederlanden steigen die Mieten.
CH AT | Schweizer Banken und österreichische Bauern klagen.
RU | Der Kreml äußerte sich nicht.
GR | Athen will die Kredite früher tilgen.
IL PS | Israelische Soldaten rückten in den Gazastreifen ein.
KP KR | Nordkorea schoss eine Rakete ab, Südkorea protestierte.
SA | Saudi-Arabien drosselt die Förderung.
EG | In Kairo begannen die Gespräche.
UA | Kiew bat um Munition.
ES | Die spanischen Bauern fuhren mit Traktoren in die Hauptstadt.
HU | Ungarns Ministerpräsident drohte mit einem Veto.
JP | Tokio erhöht den Wehretat.
CZ | Tschechien führt Kontrollen ein.
SY | Die Syrer hoffen auf Frieden.
FR | Die Franzosen wählen am Sonntag.
BE | Belgische Brauer exportieren mehr.
MX | Mexikos Präsidentin widersprach.
 | Sie spricht fließend Deutsch und lernt Spanisch.
 | Der Zug hielt, und seine Lampen brannten kurz.
 | Der Ausschuss tagte am Dienstag ohne Ergebnis.`,
  fr: `
DE | L’Allemagne a refusé la proposition.
US | Les États-Unis réduisent leur aide.
US CN | Le ministre américain a rencontré son homologue chinois.
GB | Londres a rappelé son ambassadeur.
RU | Moscou dénonce une provocation.
PL | Des agriculteurs polonais bloquent la frontière.
IT | Le gouvernement italien a démissionné.
ES | Les Espagnols votent dimanche.
MA DZ | Le Maroc et l’Algérie ont rouvert leur frontière.
CI | La Côte d’Ivoire augmente le prix du cacao.
CD RW | La RDC accuse le Rwanda de soutenir les rebelles.
BE | Les syndicats belges appellent à la grève.
CH | La Suisse organise le sommet.
UA | L’armée ukrainienne recule près de Pokrovsk.
IL LB | L’aviation israélienne a frappé le sud du Liban.
IR | Téhéran reprend l’enrichissement.
JP | Des entreprises japonaises investissent dans l’hydrogène.
GR | La Grèce a remboursé sa dette.
CN | Pékin menace de représailles.
NE ML | Les soldats nigériens ont quitté le Mali.
TN | La présidence tunisienne dément.
FR | La France gèle ses avoirs.
EG | Le Caire accueille les négociateurs.
SE | La Suède a rejoint l’alliance.
CA | Des incendies ravagent l’ouest canadien.
 | Le livre a été traduit en français.
 | Réunion à huis clos, puis marche silencieuse.
 | Le conseil s’est réuni mardi sans résultat.`,
  es: `
US | Estados Unidos retirará sus tropas.
US MX | El presidente estadounidense llamó a su homóloga mexicana.
FR | El gobierno francés rechazó la propuesta.
DE | Berlín aprobó los fondos, pero los alemanes dudan.
RU UA | Rusia bombardeó el este de Ucrania.
GB | Londres estudia nuevas sanciones.
CN | Pekín respondió con aranceles.
AR | La inflación argentina bajó en mayo.
VE CO | Venezuela cerró la frontera con Colombia.
ES | España acogerá la cumbre.
MA | Las autoridades marroquíes detuvieron a dos personas.
IT TN | La primera ministra italiana viajó a Túnez el lunes.
PE CL | Perú y Chile firmaron el acuerdo.
BR | Los brasileños votan el domingo.
JP | Japón lanzará un satélite.
PS IL | El ejército israelí entró en Gaza.
CU | La Habana denunció el bloqueo.
NI | La oposición nicaragüense pide elecciones.
KR | Corea del Sur protestó.
GR | Atenas pagó la deuda.
TR | La policía turca disolvió la marcha.
PL | Varsovia cerró el paso fronterizo.
NL | Los Países Bajos exportan menos flores.
PT | Lisboa y los bomberos portugueses pidieron ayuda.
SV | Los salvadoreños regresan a casa.
 | El libro fue traducido al francés.
 | Para entrar hay que pagar. Como siempre, nadie se quejó.
 | La comisión se reunió el martes sin resultado.`,
  it: `
DE FR | La Germania e la Francia hanno firmato il patto.
US | Gli Stati Uniti taglieranno gli aiuti.
US CN | Il ministro americano ha incontrato il collega cinese.
GB | Londra richiama l’ambasciatore.
RU UA | I droni russi hanno colpito l’Ucraina.
RU | Mosca parla di provocazione.
PL | Gli agricoltori polacchi bloccano il confine.
FR | Parigi chiede tempo.
ES | Il governo spagnolo si è dimesso.
CN | Pechino annuncia dazi.
IL PS | L’esercito israeliano è entrato a Gaza.
LY | Le motovedette libiche hanno sparato.
TN | La Tunisia ha fermato i barconi.
CH | La Svizzera ospita il vertice.
GR | Atene ha ripagato il debito.
EG | Il Cairo ospita i negoziatori.
TR | La polizia turca ha disperso il corteo.
JP | Le imprese giapponesi investono di più.
IT | Gli italiani votano domenica.
BE | I sindacati belgi proclamano lo sciopero.
NL | I Paesi Bassi esportano meno fiori.
AT | L’Austria chiude il valico.
HU | Budapest minaccia il veto.
SE | La Svezia entra nell’alleanza.
BR | La deforestazione brasiliana rallenta.
 | Il libro è stato tradotto in francese.
 | La commissione si è riunita martedì senza esito.`,
  pt: `
DE FR | A Alemanha e a França assinaram o pacto.
US | Os Estados Unidos vão reduzir a ajuda.
US CN | O ministro americano reuniu-se com o colega chinês.
GB | Londres chamou o embaixador.
RU UA | Drones russos atingiram a Ucrânia.
RU | Moscou fala em provocação.
PL | Agricultores polacos bloqueiam a fronteira.
BR | O governo brasileiro aprovou a verba.
AO MZ | Angola e Moçambique abriram a rota.
PT | Portugal acolhe a cimeira, e os portugueses aplaudem.
ES | A Espanha recusou a proposta.
CN | Pequim responde com tarifas.
IL PS | O exército israelita entrou em Gaza.
JP | Empresas japonesas investem mais.
AR | A inflação argentina caiu em maio.
VE | A oposição venezuelana pede eleições.
IT | A primeira-ministra italiana viajou na segunda-feira.
NL | Os Países Baixos exportam menos flores.
GR | Atenas pagou a dívida.
TR | A polícia turca dispersou a marcha.
CV | Cabo Verde elegeu o parlamento.
GW | A Guiné-Bissau adiou a votação.
FR | Os franceses votam no domingo.
UA | Kiev pediu munições.
IN | O primeiro-ministro indiano viajou na terça-feira.
 | O livro foi traduzido para francês.
 | Para entrar é preciso pagar. Como sempre, vale a pena.
 | A comissão reuniu-se na terça-feira sem resultado.`,
  nl: `
DE FR | Duitsland en Frankrijk tekenden het pact.
US | De Verenigde Staten verlagen de hulp.
US CN | De Amerikaanse minister ontmoette zijn Chinese collega.
GB | Londen riep de ambassadeur terug.
RU UA | Russische drones troffen Oekraïne.
RU | Moskou spreekt van een provocatie.
PL | Poolse boeren blokkeren de grens.
BE | De Belgische vakbonden kondigen een staking aan.
NL | In Nederland stijgen de huren.
ES | De Spaanse regering is afgetreden.
CN | Peking dreigt met heffingen.
IL PS | Het Israëlische leger trok Gaza binnen.
TR | Turkse politie dreef de betogers uiteen.
GR | Athene betaalde de schuld terug.
IT | Rome weigert, zei de Italiaanse premier.
FR | De Fransen stemmen zondag.
MA | Marokkaanse boeren klagen over droogte.
SR | Suriname zoekt naar olie.
ID | De Indonesische president bezocht de haven.
UA | Kiev vroeg om munitie.
HU | Hongarije dreigt met een veto.
CH | Zwitserland organiseert de top.
JP | Japanse bedrijven investeren meer.
DE | De Duitsers stemmen in februari.
CZ | Tsjechië voert controles in.
 | Het boek werd in het Frans vertaald.
 | De commissie vergaderde dinsdag zonder resultaat.`,
  pl: `
DE FR | Niemcy i Francja podpisały pakt.
US | Stany Zjednoczone ograniczą pomoc.
US CN | Amerykański minister spotkał się z chińskim kolegą.
GB | Londyn odwołał ambasadora.
RU UA | Rosyjskie drony uderzyły w Ukrainę.
RU | Moskwa mówi o prowokacji.
PL | Rząd w Warszawie odrzucił projekt.
DE | Niemieccy rolnicy zablokowali granicę.
IT TN | Włoska premier poleciała do Tunisu w poniedziałek.
ES | Hiszpański rząd podał się do dymisji.
CN | Pekin grozi cłami.
IL PS | Izraelska armia wkroczyła do Strefy Gazy.
TR | Turecka policja rozpędziła marsz.
GR | Grecja spłaciła dług.
UA | Kijów prosi o amunicję.
BY | Na Białorusi zatrzymano trzy osoby.
LT | Litwini głosują w niedzielę.
HU | Węgierski premier grozi wetem.
CZ | W Czechach wprowadzono kontrole.
SK | Słowacja wstrzymuje dostawy.
FR | Paryż prosi o czas.
JP | Japońskie firmy inwestują więcej.
KP KR | Korea Północna wystrzeliła rakietę, a Korea Południowa zaprotestowała.
CA | W Kanadzie płoną lasy.
IR | Iran wznowił wzbogacanie uranu.
 | Książkę przetłumaczono na język francuski.
 | Komisja zebrała się we wtorek bez rezultatu.`,
};
