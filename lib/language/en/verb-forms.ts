/** Verbs whose past or participle cannot be told from the rule; past forms parted by "/". */
const IRREGULAR: Readonly<Record<string, string>> = {
  agree: 'agreed', back: 'backed', begin: 'began/begun', build: 'built', buy: 'bought', bring: 'brought', cut: 'cut',
  draw: 'drew/drawn', fight: 'fought', get: 'got/gotten', give: 'gave/given', go: 'went/gone', hit: 'hit', keep: 'kept',
  lead: 'led', lend: 'lent', pay: 'paid', put: 'put', quit: 'quit', say: 'said', see: 'saw/seen', seek: 'sought',
  sell: 'sold', send: 'sent', set: 'set', shut: 'shut', sink: 'sank/sunk', speak: 'spoke/spoken', stand: 'stood',
  strike: 'struck', take: 'took/taken', tell: 'told', think: 'thought', throw: 'threw/thrown', withdraw: 'withdrew/withdrawn',
  win: 'won', lay: 'laid', cast: 'cast', tear: 'tore/torn', sign: 'signed', hold: 'held', come: 'came', become: 'became',
  veto: 'vetoed', shoot: 'shot', overthrow: 'overthrew/overthrown', overrun: 'overran', retake: 'retook/retaken', hang: 'hanged/hung',
  feed: 'fed', leave: 'left', freeze: 'froze/frozen', unfreeze: 'unfroze/unfrozen', run: 'ran', meet: 'met', spend: 'spent', hurt: 'hurt',
  wind: 'wound', fly: 'flew/flown', let: 'let', forgive: 'forgave/forgiven', undo: 'undid/undone', uphold: 'upheld', repay: 'repaid',
  rebuild: 'rebuilt', dig: 'dug', drive: 'drove/driven', wage: 'waged', rise: 'rose/risen', undertake: 'undertook/undertaken',
  broadcast: 'broadcast', steal: 'stole/stolen', level: 'levelled/leveled', initial: 'initialled/initialed', impel: 'impelled', cancel: 'cancelled/canceled',
  patrol: 'patrolled', equip: 'equipped', admit: 'admitted', permit: 'permitted', transfer: 'transferred', ship: 'shipped',
  snub: 'snubbed', ram: 'rammed', jam: 'jammed', swap: 'swapped', strip: 'stripped', dam: 'dammed', concur: 'concurred',
  combat: 'combated/combatted', defer: 'deferred', confer: 'conferred', avert: 'averted', nix: 'nixed',
  withhold: 'withheld', find: 'found', know: 'knew/known', rethink: 'rethought', overcome: 'overcame', break: 'broke/broken',
  bear: 'bore/borne', forbid: 'forbade/forbidden', choose: 'chose/chosen', swear: 'swore/sworn', ring: 'rang/rung', bow: 'bowed',
  travel: 'travelled/traveled', greenlight: 'greenlit/greenlighted', bid: 'bid', blow: 'blew/blown', cling: 'clung', forgo: 'forwent/forgone',
  hide: 'hid/hidden', make: 'made', sit: 'sat', stick: 'stuck', swing: 'swung', write: 'wrote/written',
  have: 'had', do: 'did/done', beat: 'beat/beaten', fall: 'fell/fallen', hear: 'heard', shrink: 'shrank/shrunk', tread: 'trod/trodden',
  underwrite: 'underwrote/underwritten', wring: 'wrung', forswear: 'forswore/forsworn', counsel: 'counselled/counseled',
  lose: 'lost', ride: 'rode/ridden', leap: 'leapt/leaped', bet: 'bet', sing: 'sang/sung', foresee: 'foresaw/foreseen',
  mean: 'meant', read: 'read', grind: 'ground', bind: 'bound', catch: 'caught', understand: 'understood', show: 'showed/shown',
  shake: 'shook/shaken', forsake: 'forsook/forsaken', foreswear: 'foreswore/foresworn', forego: 'forewent/foregone', unwind: 'unwound',
  strive: 'strove/strived/striven', sleep: 'slept', rebel: 'rebelled', quarrel: 'quarrelled/quarreled', revel: 'revelled/reveled',
  fulfil: 'fulfilled', extol: 'extolled', hamstring: 'hamstrung', speed: 'sped/speeded', dial: 'dialled/dialed',
}; // prettier-ignore

/** Verbs that double their last letter: "barred", "spurring", "regretted". */
const DOUBLING = new Set(
  `slam ban scrap axe commit drop expel slap plan stop pan rebut bar rip spur slip nod quit put set cut hit get shut begin regret
  step shrug scrub annul kidnap overrun ram jam strip let admit permit ship swap transfer patrol dam abhor shun snub concur confer
  defer level cancel gas acquit equip travel run win dig rig bid sit trim deter refer compel propel repel impel label signal model plot
  bat beg bin chip drag drum fret prefer submit swat twin vet wrap bet nip hum hem tip pin tap grab rub
  rap gut shred brag prop sidestep snap wag gag resubmit recommit tut big map`.split(/\s+/),
);

const isVowel = (letter: string): boolean => 'aeiou'.includes(letter);

/** All forms of an English verb, the verb itself first: "deny" → deny, denies, denied, denying. There are thousands to be made at the start. */
export function verbForms(lemma: string): readonly string[] {
  const last = lemma.slice(-1);
  const before = lemma.slice(-2, -1);
  const stem = lemma.slice(0, -1);
  const turnsY = last === 'y' && before !== '' && !isVowel(before);
  const doubled = DOUBLING.has(lemma) ? lemma + last : lemma;
  const hisses = 'sxz'.includes(last) || (last === 'h' && (before === 'c' || before === 's'));
  const third =
    lemma === 'have' ? 'has' : turnsY ? `${stem}ies` : hisses || ENDS_IN_OES.has(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = IRREGULAR[lemma]?.split('/') ?? [last === 'e' ? `${lemma}d` : turnsY ? `${stem}ied` : `${doubled}ed`];
  const dropsE = last === 'e' && before !== '' && before !== 'e' && before !== 'o';
  return [lemma, third, ...past, dropsE ? `${stem}ing` : `${doubled}ing`];
}

const ENDS_IN_OES = new Set(['go', 'veto', 'forgo', 'do', 'forego', 'undo']);
