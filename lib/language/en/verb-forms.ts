/** Verbs whose past or participle cannot be told from the rule; past forms parted by "/". */
const IRREGULAR: Readonly<Record<string, string>> = {
  agree: 'agreed', back: 'backed', begin: 'began/begun', build: 'built', buy: 'bought', bring: 'brought', cut: 'cut',
  draw: 'drew/drawn', fight: 'fought', get: 'got/gotten', give: 'gave/given', go: 'went/gone', hit: 'hit', keep: 'kept',
  lead: 'led', lend: 'lent', pay: 'paid', put: 'put', quit: 'quit', say: 'said', see: 'saw/seen', seek: 'sought',
  sell: 'sold', send: 'sent', set: 'set', shut: 'shut', sink: 'sank/sunk', speak: 'spoke/spoken', stand: 'stood',
  strike: 'struck', take: 'took/taken', tell: 'told', think: 'thought', throw: 'threw/thrown', withdraw: 'withdrew/withdrawn',
  win: 'won', lay: 'laid', cast: 'cast', tear: 'tore/torn', sign: 'signed', hold: 'held', come: 'came', become: 'became',
  veto: 'vetoed',
}; // prettier-ignore

/** Verbs that double their last letter: "barred", "spurring". */
const DOUBLING = new Set(
  'slam ban scrap axe commit drop expel slap plan stop pan rebut bar rip spur slip nod quit put set cut hit get shut begin'.split(
    ' ',
  ),
);

/** All forms of an English verb, the verb itself first: "deny" → deny, denies, denied, denying. */
export function verbForms(lemma: string): readonly string[] {
  const doubled = DOUBLING.has(lemma) ? lemma + (lemma.at(-1) ?? '') : lemma;
  const third = /(?:s|x|z|ch|sh)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : lemma === 'go' || lemma === 'veto'
        ? `${lemma}es`
        : `${lemma}s`;
  const past = IRREGULAR[lemma]?.split('/') ?? [
    lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`,
  ];
  const gerund = /[^eo]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`;
  return [lemma, third, ...past, gerund];
}
