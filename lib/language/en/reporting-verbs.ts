import type { ReportingAct, ReportingVerb } from '../types';

/**
 * Verbs that put words or views into someone's mouth, by act; each verb stands once. `free` verbs speak whenever
 * somebody is their subject ("Ortega condemned the raid"). `clause` verbs speak only where a clause, a quotation or one
 * of the particles in brackets follows ("they found that", "she pointed out"): otherwise they mean other things.
 */
const VERBS: Readonly<Record<ReportingAct, { readonly free: string; readonly clause: string }>> = {
  say: {
    free: `apologise apologize argue assert assure attest banter bark beam bellow bemoan bluster boast brag caution
      caveat chime chuckle claim clarify comment confess confide contend crow deadpan declare demur editorialize
      elaborate emphasise emphasize enthuse exclaim explain expound gripe grouse growl grumble gush hint hypothesise hypothesize imply
      inform insist interject intimate joke lament mention muse narrate opine posit predict proclaim proffer
      prophesy quip rail reason reassert reassure recount reiterate remark remind reminisce retort retweet say sermonize
      snarl snort speculate stammer state stipulate stress suggest tell testify theorise theorize thunder tweet
      underline underscore warn`,
    clause: `add address allude(to) answer attribute(to) blog brand brief calculate call(for,on,upon,it,him,her,them)
      chant characterise characterize cheer cite compare conclude concur conjecture continue contrast(with) convey correct
      counter cry describe detail differ discuss double(down) dub echo estimate express fire(back) forecast foresee gloat highlight hit(back)
      indicate interrupt label laugh lecture liken maintain marvel(at) message moan murmur mutter name note observe offer
      outline notify paraphrase pen blurt point(out,to) portray post postulate preach project push(back) quote put(it) rant(about) rave(about) react recall
      recite reckon share(how,that) refer(to) reference reflect relate repeat reply respond(to) restate scream shoot(back) shout sigh signal snap
      sneer speak(of,about,out) specify spell(out) sum(up) summarise summarize take(aim,issue) talk(of,about,up)
      term text touch(on) vent venture voice volunteer vouch(for) weigh(in) whisper write(that,to,in,on) yell`,
  },
  announce: {
    free: `announce confirm disclose divulge`,
    clause: `broadcast certify decree determine document herald issue leak order pronounce publish release report
      resolve reveal rule unveil verify`,
  },
  deny: {
    free: `contradict debunk deny disavow disclaim downplay rebut refute repudiate`,
    clause: `decline(to) dismiss dispute`,
  },
  reject: {
    free: `rebuff reject`,
    clause: `balk(at) baulk(at) brush(off,aside) disagree(with,over,about) object(to) oppose refuse(to) resist shun spurn veto`,
  },
  demand: {
    free: `advocate beseech demand exhort implore propose recommend urge`,
    clause: `admonish advise appeal(for,to) beg(for) challenge command counsel dare direct encourage instruct invite
      lobby(for) petition plead(for,with) press(for) push(for) request require`,
  },
  accuse: {
    free: `accuse allege belittle berate blast castigate chastise chide complain condemn criticise criticize decry
      denounce deplore deride disparage excoriate impugn insinuate lambast lambaste rebuke reproach ridicule scold
      slam taunt`,
    clause: `assail attack bash blame carp charge fault fume hammer knock lash(out) mock pan protest rip savage skewer
      trash`,
  },
  praise: {
    free: `applaud commend congratulate extol hail laud praise`,
    clause: `back celebrate champion compliment defend endorse salute support thank tout welcome`,
  },
  agree: {
    free: `acknowledge admit concede`,
    clause: `accept agree(to,with,on) grant own(up) recognise recognize`,
  },
  warn: {
    free: ``,
    clause: `alert threaten(to)`,
  },
  pledge: {
    free: `pledge promise vow`,
    clause: `commit(to) guarantee swear(to) undertake(to)`,
  },
  ask: {
    free: ``,
    clause: `ask(for,about,whether,if,why,how,what) enquire inquire query  question(whether,why,how)
      wonder(whether,if,why,how,what,about,aloud)`,
  },
  believe: {
    free: `believe hope want`,
    clause: `aim(to) anticipate appreciate assume consider decide(to,not) deem desire doubt(whether) dream(of) envisage
      envision expect favor favour fear feel(that) figure guess hold imagine intend(to) judge know like(to)
      long(for) perceive plan(to) prefer(to) presume realise realize regard regret(that) see(it) seek(to) suppose suspect
      think(that,it) understand view wish(to) worry(about)`,
  },
  show: {
    free: ``,
    clause: `demonstrate discover(that) establish(that) find prove read(that) show`,
  },
};

/** Past and past participle where the spelling rules do not give them. */
const IRREGULAR: Readonly<Record<string, string>> = {
  put: 'put put',
  hit: 'hit hit',
  shoot: 'shot shot',
  say: 'said said',
  tell: 'told told',
  write: 'wrote written',
  think: 'thought thought',
  feel: 'felt felt',
  find: 'found found',
  hold: 'held held',
  show: 'showed shown',
  speak: 'spoke spoken',
  swear: 'swore sworn',
  see: 'saw seen',
  know: 'knew known',
  understand: 'understood understood',
  foresee: 'foresaw foreseen',
  read: 'read read',
  broadcast: 'broadcast broadcast',
  forecast: 'forecast forecast',
  undertake: 'undertook undertaken',
  take: 'took taken',
  beseech: 'besought besought',
  seek: 'sought sought',
  spell: 'spelt spelt',
  dream: 'dreamt dreamt',
};

const DOUBLING = new Set(
  'admit commit quip slam rip pan rebut dub beg sum snap concur refer label signal brag plan marvel counsel regret'.split(
    ' ',
  ),
);
const DOUBLED_L = new Set('label signal counsel marvel'.split(' '));

/** Present participle, third person and past of a verb, by the spelling rules. */
function formsOf(lemma: string): [string, ReportingVerb['form']][] {
  const [past, participle] = IRREGULAR[lemma]?.split(' ') ?? [];
  const isDoubled = DOUBLING.has(lemma);
  const consonantY = /[^aeiou]y$/.test(lemma);
  const doubled = isDoubled ? lemma + (lemma.at(-1) as string) : lemma;
  const regular = lemma.endsWith('e') ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`;
  const third = consonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:[sxz]|ch|sh|go)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const gerund = lemma.endsWith('e') && !/(?:ee|ye|oe)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`;
  return [
    [lemma, 'base'],
    [third, 'third'],
    [past ?? regular, 'past'],
    ...(participle && participle !== past ? [[participle, 'participle'] as [string, 'participle']] : []),
    [gerund, 'gerund'],
    ...(DOUBLED_L.has(lemma)
      ? ([
          [`${lemma}ed`, 'past'],
          [`${lemma}ing`, 'gerund'],
        ] as [string, ReportingVerb['form']][])
      : []),
  ];
}

/** "point(out,to)" → lemma and particles. */
const ENTRY = /^([a-z]+)(?:\(([a-z,]+)\))?$/;

function readEntry(entry: string): { lemma: string; particles: ReadonlySet<string> } {
  const [, lemma = entry, particles = ''] = ENTRY.exec(entry) ?? [];
  return { lemma, particles: new Set(particles.split(',').filter(Boolean)) };
}

/** Every form of every verb of saying or thinking; where two verbs share a form, the first listed stands. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = (() => {
  const verbs = new Map<string, ReportingVerb>();
  for (const [act, { free, clause }] of Object.entries(VERBS) as [ReportingAct, { free: string; clause: string }][])
    for (const [list, needsClause] of [
      [free, false],
      [clause, true],
    ] as const)
      for (const entry of list.split(/\s+/).filter(Boolean)) {
        const { lemma, particles } = readEntry(entry);
        for (const [text, form] of formsOf(lemma))
          if (!verbs.has(text)) verbs.set(text, { lemma, act, form, needsClause, particles });
      }
  return verbs;
})();
