import { wordSet } from './word-set';

/**
 * What a matter is called, or said to be, by those who are for it or against it: adjectives, and nouns in the singular.
 * Before an object they tell nothing ("would help a corrupt court"). Read out of all adjectives and nouns of a dictionary
 * by their frequency; own choice. What writers say of a matter on either side ("fragile", "controversial") is left out.
 */
export const praise = wordSet(`
  superb splendid marvellous marvelous magnificent terrific fabulous brilliant outstanding impressive admirable laudable
  commendable praiseworthy meritorious noble honourable honorable worthwhile valuable invaluable imperative paramount
  pivotal groundbreaking pioneering innovative visionary farsighted ambitious credible solid robust equitable unbiased
  rightful constitutional valid rational prudent judicious pragmatic practical practicable workable feasible doable
  achievable attainable affordable sustainable effective efficient productive fruitful rewarding lucrative profitable
  advantageous favourable favorable salutary healthy benign harmless innocuous defensible understandable justifiable
  excusable permissible tolerable palatable agreeable satisfactory satisfying pleasing gratifying heartening reassuring
  auspicious propitious opportune timely desirable attractive appealing exciting inspiring heroic generous magnanimous
  humane compassionate moral ethical principled honest dignified decent exemplary perfect ideal optimal beautiful nice
  lovely glorious proud inviolable sacrosanct irreplaceable normal routine peaceful innocent transparent democratic
  inclusive durable unifying conciliatory proportional commensurate patriotic reliable dependable trustworthy correct
  proper convincing compelling persuasive smart astute shrewd statesmanlike
  masterpiece triumph masterstroke feat accomplishment boost stimulus spur impetus incentive encouragement catalyst
  homecoming springboard foundation bedrock bulwark safeguard protection beacon inspiration godsend bonanza treasure asset advantage
  bonus virtue cure remedy antidote watershed improvement revival rebirth renaissance rapprochement deterrence tribute
  testament necessity prerequisite linchpin lynchpin backbone mainstay lifeblood courage bravery heroism generosity
  considerate creative enlightened fitting gracious hopeful imaginative ingenious inspired intelligent masterly merciful
  momentous neighbourly neighborly progressive respectable righteous sterling stunning transformative unavoidable unselfish
  selfless valiant workable worthy tactful thoughtful spirited uplifting charitable refreshing
  kindness wisdom statesmanship pragmatism realism sanity vindication salvation redemption marvel miracle jewel gem
`);

export const blame = wordSet(`
  brutal tragic fatal toxic harsh awful ugly rotten lousy silly idiotic preposterous insane lunatic bizarre shocking
  scandalous shameful appalling atrocious abhorrent abominable heinous despicable odious repugnant repulsive reprehensible
  lamentable unfortunate distressing disturbing troubling troublesome worrisome disquieting disconcerting upsetting
  unsettling disheartening discouraging frustrating infuriating insulting humiliating degrading demeaning disrespectful
  discourteous rude arrogant insolent brazen flagrant blatant egregious unconscionable unforgivable inexcusable
  indefensible unpardonable unjustifiable unjust inequitable unequal lopsided biased prejudiced xenophobic islamophobic
  sexist bigoted antisemitic extrajudicial arbitrary illogical irrational senseless meaningless pointless useless
  worthless fruitless futile ineffective ineffectual toothless inept incompetent clumsy botched sloppy shoddy flimsy
  feeble deficient defective faulty unsound unsustainable unviable unfeasible infeasible impractical impracticable
  unrealisable unrealizable unachievable unattainable undeliverable unenforceable unaffordable exorbitant extortionate
  excessive disproportionate draconian onerous burdensome cumbersome bureaucratic intrusive invasive meddlesome
  paternalistic patronising patronizing condescending colonial colonialist neocolonial imperialist imperialistic
  expansionist aggressive belligerent bellicose hostile unfriendly confrontational inflammatory incendiary warlike
  militaristic destructive destabilising destabilizing disruptive divisive damaging injurious detrimental deleterious
  pernicious prejudicial hurtful corrosive poisonous malign malicious malevolent evil wicked sinister insidious nefarious
  perfidious treacherous deceitful deceptive dishonest misleading disingenuous insincere opportunistic selfish greedy
  rash hasty precipitate precipitous untimely inopportune careless thoughtless imprudent unwise injudicious foolhardy
  foolish stupid mistaken misconceived misplaced erroneous incorrect inaccurate unfounded groundless baseless
  unsubstantiated unproven implausible unconvincing questionable shady unreliable untrustworthy nonsensical farcical
  grotesque risible inane asinine ludicrous inconceivable incomprehensible inexplicable callous heartless merciless
  ruthless barbaric barbarous savage vicious bloodthirsty murderous genocidal vile sickening revolting disgusting
  nauseating horrific horrendous horrifying ghastly dreadful gruesome terrifying frightening scary ominous menacing
  threatening perilous hazardous unsafe suicidal calamitous cataclysmic devastating ruinous dismal pathetic pitiful woeful
  unwelcome unwanted undesirable objectionable distasteful unsavoury unsavory unpalatable unsatisfactory inadmissible
  impermissible inappropriate unsuitable improper unseemly unbecoming unethical immoral amoral unprincipled unscrupulous
  corrupt fraudulent rigged bogus phony phoney fake false untrue fictitious fabricated spurious fallacious mendacious
  illusory delusional utopian simplistic outdated obsolete outmoded antiquated archaic anachronistic backward retrograde
  regressive reactionary medieval totalitarian authoritarian dictatorial despotic tyrannical repressive oppressive
  protectionist punitive coercive vindictive spiteful vengeful petty defamatory slanderous treasonous traitorous
  blasphemous sacrilegious unprovoked indiscriminate needless gratuitous unneeded superfluous redundant irrelevant hollow
  empty wasteful uneconomic uneconomical unprofitable inefficient inflationary unpatriotic unbalanced unprofessional
  undiplomatic unreasonable unconstructive obstructive incompatible contradictory disadvantageous unfavourable unfavorable
  undignified indecent obscene perverse orwellian kafkaesque predatory anticompetitive monopolistic exaggerated overblown
  hysterical alarmist fanciful irreconcilable exploitative abusive cosmetic cowardly incoherent inconsistent
  unintelligible unfathomable unspeakable
  autocratic cheap childish infantile contemptible crass dirty embarrassing frivolous grim hateful haphazard hopeless
  impulsive inconsiderate insensitive irritating lame lawless mindless monstrous myopic nasty negligent obnoxious paltry
  politicised politicized presumptuous repellent sad shabby sneaky sordid spineless twisted unbearable unchristian
  underhand underhanded ungrateful unimaginative uninformed unkind unnatural unneighbourly unneighborly unscientific
  unworthy vulgar wanton contemptuous extravagant dishonourable dishonorable diabolical
  letdown disappointment scandal outrage joke mockery travesty charade masquerade circus fiasco debacle shambles mess flop fiction fantasy
  delusion mirage lie fabrication falsehood hoax fraud scam swindle trick gimmick stunt smokescreen whitewash diversion
  distraction pretext excuse subterfuge conspiracy plot sabotage subversion treachery treason perfidy atrocity massacre
  slaughter carnage murder assassination lynching butchery bloodbath savagery brutality cruelty abomination monstrosity
  aberration absurdity anachronism irrelevance insanity lunacy stupidity idiocy suicide blunder error misstep
  miscalculation misjudgment misjudgement overreach overreaction overkill encroachment infringement intrusion interference
  meddling trespass affront slight slur snub offence offense indignity dishonour ignominy embarrassment disservice scourge
  plague curse menace peril hazard liability millstone straitjacket yoke noose stranglehold diktat dictate extortion
  bullying intimidation coercion bribery bribe sellout giveaway appeasement cowardice regression throwback relic obscenity
  blasphemy sacrilege desecration incitement propaganda demagoguery populism opportunism cynicism protectionism
  unilateralism isolationism militarism expansionism hegemony racism apartheid fascism nazism xenophobia bigotry prejudice
  intolerance oppression repression persecution tyranny despotism dictatorship authoritarianism subjugation slavery
  servitude plunder exploitation expropriation vendetta smear slander defamation libel hysteria paranoia scaremongering
  anarchy overstep coup putsch stain blemish blot eyesore nuisance headache minefield quagmire scapegoat rubbish garbage
  drivel fallacy misnomer spite greed hubris megalomania gamble adventurism adventure brinkmanship posturing grandstanding
  tokenism deception deceit dishonesty duplicity bluff manipulation usurpation contravention transgression sin evil
  tragedy calamity cataclysm horror heresy poison tinderbox sideshow impediment hindrance barrier hurdle drawback
  disadvantage detriment imposition dereliction irresponsibility recklessness arrogance insolence pogrom ultimatum
`);
