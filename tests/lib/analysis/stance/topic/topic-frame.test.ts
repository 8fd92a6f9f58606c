import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../../lib/page/plain-text';

const topicOf = (title: string, text: string) => analyze(articleFromText(text, { title })).topic;

/** Headline, a text in which somebody takes a position on it, and what of the headline names the matter. */
const spoken: readonly (readonly [title: string, text: string, topic: string])[] = [
  // who accuses, blames or lashes out names the act behind "of", "for", "over"
  ['Peru accuses Chile of poisoning border wells', 'Peru condemned the poisoning of the border wells. Peru called the poisoning a crime.', 'poisoning border wells'],
  ['Neighbours lash out at Chile for damming the Loa', 'Peru condemned the dam on the Loa. Bolivia rejected the damming of the Loa.', 'damming the Loa'],
  ['Chad summons Libyan envoy over shelling of border market', 'Chad condemned the shelling of the border market.', 'shelling of border market'],
  // a word alone is said in full by the text
  ['Kenya summons envoy over tariffs', 'Uganda announced tariffs on Kenyan milk on Monday. Kenya condemned the tariffs on milk.', 'tariffs on Kenyan milk'],
  // who objects, welcomes, wants or answers
  ['Ghana slams new toll on Volta bridge', 'Ghana condemned the toll on the bridge. Togo defended the toll.', 'new toll on Volta bridge'],
  ['Malta welcomes offer of patrol boats from Italy', 'Malta welcomed the offer of patrol boats.', 'offer of patrol boats from Italy'],
  ['Island nations react to Fiji and Tonga’s joint navy plan', 'Samoa backed the joint navy plan. Kiribati rejected the joint navy plan.', 'Fiji and Tonga’s joint navy plan'],
  ['Samoa postpones decision on the joint navy plan', 'Samoa has postponed a decision on the joint navy plan. Kiribati rejected the joint navy plan.', 'the joint navy plan'],
  ['Samoa reserves judgment on the joint navy plan', 'Samoa has reserved its judgment on the joint navy plan. Kiribati rejected the joint navy plan.', 'the joint navy plan'],
  ['Samoa decides against joining navy plan', 'Samoa has decided against joining the navy plan. Kiribati backed the navy plan.', 'joining navy plan'],
  ['Laos urges Thailand to open the Mekong locks', 'Laos backed the opening of the locks. Thailand rejected the opening of the locks.', 'Thailand to open the Mekong locks'],
  ['Norway threatens to take steps to stop Baltic Gas-2 link', 'Norway rejected the Baltic gas link. Latvia defended the gas link.', 'Baltic Gas-2 link'],
  // marks stand in pairs
  ['Ghana slams “reckless” toll on Volta bridge', 'Ghana condemned the toll on the bridge. Togo defended the toll.', '“reckless” toll on Volta bridge'],
  // a quarrel is over something
  ['Outcry over Spanish trawlers in Moroccan waters', 'Morocco condemned the Spanish trawlers in its waters.', 'Spanish trawlers in Moroccan waters'],
  ['Talks on whaling quota collapse in Oslo', 'Iceland rejected the whaling quota. Norway backed the whaling quota.', 'whaling quota'],
  ['Envoy’s visit to Kabul sparks outrage', 'Pakistan condemned the visit to Kabul.', 'Envoy’s visit to Kabul'],
  // where it is answered with a deed, that is behind "after"
  ['Senators blast minister after Chile tests a rocket', 'Peru condemned the rocket test. Chile tested a rocket.', 'Chile tests a rocket'],
  // no verb: a part of a name, a noun
  ['Swiss-backed plan for Nile ferries', 'Egypt backed the plan for Nile ferries. Sudan rejected the plan for ferries.', 'Swiss-backed plan for Nile ferries'],
]; // prettier-ignore

/** What is done to something belongs to it, since who does it is for the deed. */
const done: readonly (readonly [title: string, text: string, topic: string])[] = [
  ['Kenya bans imports of Ugandan milk', 'Kenya banned the imports of milk. Uganda condemned the ban.', 'Kenya bans imports of Ugandan milk'],
  ['Peru arrests opposition leaders on arms charges', 'Peru arrested the opposition leaders. Chile condemned the arrests.', 'Peru arrests opposition leaders on arms charges'],
  ['Visa claims suspended', 'Kenya suspended the visa claims. Uganda condemned that the visa claims were suspended.', 'Visa claims suspended'],
  ['Peru drops objections to Chilean gas link', 'Peru backed the gas link. Bolivia rejected the gas link.', 'Chilean gas link'],
  ['Minister sees much work on the Baltic gas price cap', 'Latvia rejected the gas price cap. Estonia backed the price cap.', 'the Baltic gas price cap'],
]; // prettier-ignore

describe('the topic of a headline', () => {
  it.each(spoken)('in which somebody speaks out: “%s”', (title, text, topic) => {
    expect(topicOf(title, text)).toBe(topic);
  });

  it.each(done)('in which something is done: “%s”', (title, text, topic) => {
    expect(topicOf(title, text)).toBe(topic);
  });

  it('is the accusation where the accuser is shown behind it, and what it accuses another of where it is against that', () => {
    const title = 'Peru accuses Chile of cutting the Arica cable';
    const stanceOf = (text: string) => {
      const { topic, stances } = analyze(articleFromText(text, { title }));
      return { topic, peru: stances.find(({ country }) => country === 'PE')?.stance };
    };
    expect(stanceOf('Peru condemned the cutting of the Arica cable. It called the cutting a crime.')).toEqual({
      topic: 'cutting the Arica cable',
      peru: 'opposes',
    });
    expect(stanceOf('Peru accused Chile of cutting the Arica cable. Chile denied it.')).toEqual({
      topic: title,
      peru: 'supports',
    });
  });
});
