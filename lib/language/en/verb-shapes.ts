/** Common verbs of news whose past forms do not end in -ed, and forms that are seldom nouns: they end a noun phrase. */
export const finiteVerbs: ReadonlySet<string> = new Set(
  `met won lost left took gave made came went ran saw got had kept held led brought bought sold sent spent stood sat fell rose grew drew drove flew
  broke chose spoke wrote wore tore swore began became built caught fought felt forgot found hid knew lay let hung sought shot shut struck stuck
  taught thought threw understood withdrew woke fled fed bled bred dealt meant paid laid beat bent bet bit cut hit hurt put quit rid set spread
  split upset cast cost burst forecast broadcast makes takes gives comes goes gets keeps holds brings sends stands becomes seems appears remains wants needs
  tries hopes believes thinks knows says tells asks adds insists faces plays wins loses meets runs sees moves continues begins refuses agrees
  is was are were has have had be been being does did do`.split(/\s+/),
);

/** Words in -ed and -ing that stand before a noun: "united", "leading". */
export const participialAdjectives: ReadonlySet<string> = new Set(
  `united allied armed elected appointed retired registered unnamed unidentified anointed designated disgraced embattled exiled jailed imprisoned
  wanted hated beloved renowned noted celebrated experienced educated detailed based affiliated backed led owned funded sponsored aligned minded
  distinguished divided occupied ousted deposed accused alleged unelected uncommitted undecided related wounded injured displaced married divorced
  leading ruling acting outgoing incoming governing standing sitting ranking running commanding founding managing operating presiding visiting neighbouring
  neighboring opposing warring competing supporting sustaining voting polling housing banking mining shipping farming fishing fundraising broadcasting
  engineering planning intervening participating surviving grieving demonstrating protesting negotiating advising consulting publishing
  manufacturing marketing accounting advertising breaking king spring red sacred hundred`.split(/\s+/),
);
