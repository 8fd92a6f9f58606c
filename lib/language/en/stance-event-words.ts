import type { EventClass } from '../stance-types';

/** Acts of a government at home and in the world that are done to a thing rather than to somebody; sources as for `eventDeeds`. */
export const eventActs: readonly EventClass[] = [
  {
    plover: 'enact',
    kind: 'deed',
    regard: 0,
    verbs: `pass=passage approve=approval adopt=adoption enact=enactment introduce=introduction publish=publication
    issue unveil=unveiling implement=implementation begin start build=construction construct=construction
    expand=expansion extend=extension open=opening inaugurate=inauguration create=creation set establish=establishment
    organise organize stage conduct raise increase=increase,hike lower slash hike=hike double triple
    develop=development produce=production finalise finalize complete=completion commission appoint=appointment
    nominate=nomination reform=reform,overhaul overhaul=overhaul nationalise=nationalisation privatise=privatisation
    legalise=legalisation legalize=legalization recognise=recognition recognize=recognition designate=designation relocate=relocation move rename celebrate commemorate=commemoration
    reclaim=reclamation award spend=spending budget plant print draft upgrade=upgrade
    modernise=modernisation modernize=modernization distribute=distribution vaccinate=vaccination fence enforce=enforcement
    install=installation erect reserve allocate=allocation register regulate=regulation ration elect=election
    uphold activate=activation accelerate pursue=pursuit push
    decriminalise tighten=tightening toughen renew=renewal amend=amendment assume lead form assign undertake execute
    mint extract drill dam divert=diversion`,
  },
];

/** Verbs of speaking to or about somebody; sources as for `eventDeeds`. */
export const eventWords: readonly EventClass[] = [
  {
    plover: 'accuse',
    kind: 'word',
    regard: -1,
    verbs: `accuse=accusation,accusations,allegation,allegations blame=blame allege=allegation suspect=suspicion
    implicate charge`,
  },
  {
    plover: 'disapprove',
    kind: 'word',
    regard: -1,
    verbs: `denounce=denunciation condemn=condemnation criticise=criticism criticize=criticism slam blast lambast
    rebuke=rebuke chide castigate deplore censure=censure fault vilify mock ridicule insult=insult decry berate
    lash=tirade assail chastise disparage scold deride attack excoriate savage protest=protest,protests
    complain=complaint,complaints reproach abhor lament`,
  },
  {
    plover: 'deny',
    kind: 'word',
    regard: -1,
    verbs: `deny=denial,denials refute=refutation rebut=rebuttal dismiss=dismissal repudiate=repudiation contradict
    disavow disclaim reject=rejection dispute`,
  },
  {
    plover: 'reject',
    kind: 'word',
    regard: -1,
    verbs: `oppose=opposition refuse=refusal rebuff=rebuff spurn shun snub=snub decline resist=resistance
    defy=defiance disobey ignore flout disregard object=objection,objections disagree=disagreement`,
  },
  {
    plover: 'threaten',
    kind: 'word',
    regard: -1,
    verbs: `threaten=threat,threats warn=warning,warnings menace=menace challenge=challenge vow=vow caution dare
    pressure=pressure`,
  },
  {
    plover: 'support',
    kind: 'word',
    regard: 1,
    verbs: `support=support back=backing endorse=endorsement praise=praise laud hail applaud commend congratulate
    thank=thanks welcome=welcome salute champion defend=defence,defense admire encourage cheer appreciate
    stand=solidarity sympathise mourn=condolences vouch side honour honor justify=justification`,
  },
  {
    plover: 'agree',
    kind: 'word',
    regard: 1,
    verbs: `agree=agreement,accord,deal accept=acceptance consent=consent concur acquiesce promise=promise
    pledge=pledge commit=commitment offer=offer volunteer acknowledge concede compromise=compromise reconcile`,
  },
  {
    plover: 'request',
    kind: 'word',
    regard: 0,
    verbs: `urge ask=request request=request demand=demand,demands call=call,calls appeal=appeal propose=proposal
    suggest=suggestion recommend=recommendation plead=plea lobby=lobbying invite=invitation want press advocate`,
  },
  {
    plover: 'consult',
    kind: 'word',
    regard: 1,
    verbs: `meet=meeting,summit visit=visit discuss=discussion,talks negotiate=negotiation,negotiations
    talk=talks consult=consultation receive greet phone tour=tour travel=trip host debrief brief confer`,
  },
];
