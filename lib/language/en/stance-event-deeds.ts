import type { EventClass } from '../stance-types';

/**
 * Verbs of doing, with the nouns for the same act after "=". Classes after PLOVER (Halterman et al. 2023, "PLOVER and
 * POLECAT") and CAMEO (Gerner et al. 2002), whose verb lists of 2015 (Open Event Data Alliance, MIT) were read through;
 * chosen, sorted and added to by us, November 2026.
 */
export const eventDeeds: readonly EventClass[] = [
  {
    plover: 'assault',
    kind: 'deed',
    regard: -1,
    verbs: `attack=attack assault=assault,offensive bomb=bombing,bombardment,airstrike bombard=bombardment shell=shelling
    strike=strike,airstrike raid=raid invade=invasion,incursion kill=killing assassinate=assassination shoot=shooting
    ambush=ambush torpedo storm=storming besiege=siege capture=capture seize=seizure occupy=occupation annex=annexation
    destroy=destruction demolish=demolition flatten level poison=poisoning torture=torture massacre=massacre,slaughter
    slaughter=slaughter abduct=abduction kidnap=kidnapping hack=hacking,hack,cyberattack sabotage=sabotage
    intercept=interception overrun retake=recapture recapture=recapture regain conquer=conquest overthrow=overthrow
    topple oust=ouster wound injure behead gas pound hit target retaliate=retaliation avenge=revenge ram
    execute=execution hang fight=fight,war combat=combat battle=battle crush encircle bulldoze down violate=violation
    breach=breach infiltrate=infiltration interfere=interference,meddling meddle=meddling undermine plunder loot burn
    starve persecute=persecution pillage vandalise=vandalism desecrate mine exterminate=extermination`,
  },
  {
    plover: 'coerce',
    kind: 'deed',
    regard: -1,
    verbs: `arrest=arrest apprehend detain=detention jail imprison=imprisonment deport=deportation expel=expulsion evict=eviction
    confiscate=confiscation impound ban=ban block=blocking bar blockade=blockade censor=censorship shut=shutdown
    close=closure suppress=suppression,crackdown repress=repression charge=charge,charges indict=indictment
    prosecute=prosecution convict=conviction sentence=sentence fine=fine interrogate=interrogation restrict=restriction
    curb=curb outlaw=ban prohibit=prohibition dissolve=dissolution silence disperse quash disqualify=disqualification
    punish=punishment sue=lawsuit extort=extortion pressure=pressure coerce=coercion bully=bullying stop search investigate=investigation,probe probe=probe subpoena=subpoena spy=spying,espionage jam=jamming
    harass=harassment intimidate=intimidation isolate=isolation displace=displacement uproot monitor disarm=disarmament
    repatriate=repatriation revoke=revocation strip denaturalise exile=exile conscript=conscription segregate`,
  },
  {
    plover: 'sanction',
    kind: 'deed',
    regard: -1,
    verbs: `sanction=sanctions,sanction embargo=embargo freeze=freeze boycott=boycott blacklist=blacklisting
    impose=imposition slap levy=levy,levies,tariff,tariffs,duties tax=tax penalise=penalty withhold divest=divestment
    delist downgrade=downgrade summon=summons recall=recall sever=severance expel=expulsion tariff=tariff
    retaliate=retaliation denounce=denunciation quarantine=quarantine`,
  },
  {
    plover: 'retreat',
    kind: 'deed',
    regard: -1,
    undoes: true,
    verbs: `suspend=suspension halt=halt cancel=cancellation scrap terminate=termination quit abandon=abandonment
    leave=departure withdraw=withdrawal,pullout exit=exit end=end discontinue shelve postpone=postponement delay=delay
    reduce=reduction reverse=reversal overturn annul=annulment rescind repeal=repeal cut=cut,cuts drop ditch axe pull dismantle
    renege void disband abolish=abolition defer=deferral pause=pause prevent=prevention avert thwart stall nix
    lift=lifting,removal remove=removal scupper derail eliminate=elimination undo revoke=revocation relinquish
`,
  },
  {
    plover: 'yield',
    kind: 'deed',
    regard: 1,
    verbs: `release=release free=release return=return pardon=pardon,amnesty retreat=retreat surrender=surrender
    ease=easing relax=relaxation loosen concede=concession apologise=apology apologize=apology comply=compliance
    resign=resignation cede yield waive=waiver exempt=exemption reopen=reopening resume=resumption allow permit
    authorise=authorisation authorize=authorization let evacuate=evacuation demobilise demilitarise
    compensate=compensation repay=repayment forgive=forgiveness acquit=acquittal unblock unfreeze hand liberate=liberation
    spare restore=restoration reinstate=reinstatement`,
  },
  {
    plover: 'aid',
    kind: 'deed',
    regard: 1,
    verbs: `aid=aid help=help assist=assistance fund=funding finance=financing donate=donation deliver=delivery
    supply=supply,supplies provide=provision give=gift grant=grant lend=loan rescue=rescue feed shelter house
    train=training equip arm=arming protect=protection treat contribute=contribution bail=bailout subsidise=subsidy
    subsidize=subsidy resettle=resettlement admit=admission airlift=airlift ship=shipment repair rebuild=reconstruction
    send dispatch invest=investment pay=payment escort shield defend=defence,defense bolster strengthen reinforce
    relieve=relief nurse accommodate fly ferry transport lay pledge=pledge welcome=welcome sponsor=sponsorship mediate=mediation
    broker=mediation reward=reward decorate honour honor`,
  },
  {
    plover: 'cooperate',
    kind: 'deed',
    regard: 1,
    verbs: `cooperate=cooperation collaborate=collaboration partner=partnership buy=purchase sell=sale,sales
    purchase=purchase acquire=acquisition import=import export=export share=sharing exchange=exchange,swap swap=swap
    extradite=extradition join=accession participate=participation attend=attendance sign=signing,signature
    ratify=ratification conclude seal ink initial normalise=normalisation normalize=normalization merge=merger host=hosting
    coordinate=coordination unite accede=accession transfer=transfer lease=lease rent hire procure=procurement
    order=order align=alignment integrate=integration co-sponsor twin`,
  },
  {
    plover: 'mobilize',
    kind: 'deed',
    regard: -1,
    verbs: `deploy=deployment mobilise=mobilisation mobilize=mobilization station amass mass militarise=militarisation
    militarize=militarization patrol=patrol scramble test=test,tests fire launch=launch detonate=detonation
    enrich=enrichment drill=drill,drills,exercise,exercises,manoeuvres,maneuvers rehearse fortify=fortification
    stockpile=stockpile arm=rearmament escalate=escalation parade=parade `,
  },
];
