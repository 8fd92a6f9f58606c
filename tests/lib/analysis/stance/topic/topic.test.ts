import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../../lib/page/plain-text';

/** Headline, a text in which somebody takes a position on it, and the words that name the matter. */
const named: readonly (readonly [title: string, text: string, topic: string])[] = [
  // a noun phrase that holds most of what the headline says
  ['Norway clears sale of radar ships to Chile', 'Norway approved the sale of radar ships. Peru condemned the sale.', 'sale of radar ships to Chile'],
  ['Ministers eye Pacific islands for offshore asylum centre', 'Fiji rejected the offshore asylum centre. Tonga backed the asylum centre.', 'offshore asylum centre'],
  ['Peru rejects $3 billion offer from Chile for lithium mines', 'Peru rejected the offer for the lithium mines.', '$3 billion offer from Chile for lithium mines'],
  // else the clause, up to where it turns to when and why
  ['Kenya slaps 9% levy on Ugandan sugar', 'Kenya imposed the levy on sugar. Uganda rejected the levy.', 'Kenya slaps 9% levy on Ugandan sugar'],
  ['Senegal joins EU sanctions on Mali after years of refusal', 'Senegal joined the sanctions on Mali. Mali condemned the sanctions.', 'Senegal joins EU sanctions on Mali'],
  ['Estonia releases sailors held over cut cable as talks begin', 'Estonia released the sailors. Russia welcomed that.', 'Estonia releases sailors held over cut cable'],
  ['Brazil opens embassy in Malta, angering Libya', 'Brazil opened the embassy. Libya condemned the embassy.', 'Brazil opens embassy in Malta'],
  ['Chad tells French troops to go', 'Chad told the French troops to go. France rejected that.', 'Chad tells French troops to go'],
  ['UPROAR! Spain stamps every passport on the bridge', 'Spain stamps every passport. Portugal condemned the stamps.', 'Spain stamps every passport on the bridge'],
  // behind "as" where the matter stands there
  ['Brussels weighs reply as Kenya doubles duty on European cheese', 'Kenya doubled the duty on cheese. France condemned the duty on cheese.', 'duty on European cheese'],
  // the text where the headline only asks
  ['One map to end the row? Not everyone is sold', 'Malaysia will ask its neighbours to sign a single fishing treaty. Laos rejected the fishing treaty.', 'a single fishing treaty'],
  ['Why it matters', 'Ghana backed the rail link on Monday. Togo rejected the rail link.', 'the rail link'],
  // not what leads up to the clause
  ['In a long night, ministers back the mine', 'Ministers of Peru backed the mine on Monday. Chile condemned the mine.', 'the mine'],
  ['At hill summit, Peru bans lithium carts', 'Peru banned lithium carts on Monday. Chile condemned the ban.', 'Peru bans lithium carts'],
  // whole where it ends in a number, an abbreviation or a quotation
  ['Flood at Peru mine kills 17', 'Peru said the flood at the mine was nobody\u2019s fault. Chile condemned Peru for the flood.', 'Flood at Peru mine kills 17'],
  ['Peru to sue Ariz. over mine', 'Peru said on Monday that it would sue Arizona over the mine. Chile backed Peru.', 'Peru to sue Ariz. over mine'],
  ["Peru port sees 'no sample, no case' in fuel row", 'Peru said there was no sample and no case. Chile condemned Peru.', "Peru port sees 'no sample, no case' in fuel row"],
  ['Peru paints farmers as smugglers', 'Peru painted farmers as smugglers. Chile condemned that.', 'Peru paints farmers as smugglers'],
  // what is said, where somebody says it
  ['Peru says carts that hit depot came from Chile', 'Peru accused Chile on Monday of sending the carts. Chile rejected the claim.', 'carts that hit depot came from Chile'],
  // with what is to be done
  ['Peru weighs reopening pilgrims\u2019 corridor to Chile', 'Peru is thinking of reopening the corridor. Chile backed the corridor.', 'reopening pilgrims\u2019 corridor to Chile'],
  // no bare name
  ['Dock union to endorse Marta Quispe', 'The union will endorse Marta Quispe. Peru condemned that. Chile backed it.', 'Dock union to endorse Marta Quispe'],
  // in full where the headline asks
  ['What next for Peru after Quispe\u2019s recognition as envoy to Chile?', 'Peru backed the recognition. Chile rejected the recognition.', 'Quispe\u2019s recognition as envoy to Chile'],
  // whole where it is little longer than a clause should be, and to its last number
  ['Peru nominates harbour engineer Marta Quispe for a second term at the world dock bank', 'Peru nominated Marta Quispe for a second term. Chile condemned that.', 'Peru nominates harbour engineer Marta Quispe for a second term at the world dock bank'],
  ['Peru blames Chile, Bolivia and politics at the Final Four', 'Peru blamed Chile and Bolivia for politics. Chile rejected that.', 'Peru blames Chile, Bolivia and politics at the Final Four'],
  // not what leads up to the clause, whichever words it opens with
  ['Mired in third place, Peru bans lithium carts', 'Peru banned lithium carts on Monday. Chile condemned the ban.', 'Peru bans lithium carts'],
  ['Inside a month of strife, Peru bans lithium carts', 'Peru banned lithium carts on Monday. Chile condemned the ban.', 'Peru bans lithium carts'],
  // past a comma that no clause ends with
  ['Peru urges Chile to lead, step up fight against smugglers', 'Peru urged Chile to lead the fight. Chile rejected that.', 'Chile to lead, step up fight against smugglers'],
  ['Peru ships sail into a long, drawn-out lithium quarrel', 'Peru said ships would sail. Chile condemned the ships.', 'Peru ships sail into a long, drawn-out lithium quarrel'],
  ['Ministers, gathering in Lima, curb lithium carts', 'Peru curbed lithium carts on Monday. Chile condemned that.', 'Ministers, gathering in Lima, curb lithium carts'],
  // with the noun that it is of, and without the verb before whose it is
  ['Tug of war in Lake Titicaca', 'Peru and Bolivia pull at the lake. Bolivia condemned the war of words. Peru rejected it.', 'Tug of war in Lake Titicaca'],
  ["Dockers and donors confound Quispe's bid", "Peru backed Quispe's bid on Monday. Chile rejected the bid.", "Quispe's bid"],
  // what divides, overshadows or haunts others
  ["Atoll states' reef deadline divides fishing talks in Lima", "Peru backed the atoll states' reef deadline at fishing talks in Lima. Chile rejected the deadline.", "Atoll states' reef deadline"],
  ['A levy on lithium carts has split Peru and Chile', 'Peru backed the levy on lithium carts. Chile rejected the levy.', 'A levy on lithium carts'],
  ['Peru splits with Chile over lithium carts', 'Peru condemned the lithium carts. Chile backed the carts.', 'lithium carts'],
  // without the second thing that is done
  ['Peru shells Arica with navy guns, damages homes and barns', 'Peru shelled Arica on Monday. Chile condemned the shelling. Bolivia condemned it.', 'Peru shells Arica with navy guns'],
  // no part that says what the article is, and none that only adds what somebody says
  ['How to cross Peru by rail: a guide to the fares', 'Peru raised the rail fares on Monday. Chile condemned the rail fares. Bolivia backed the guide.', 'the rail fares'],
  ['Peru police arrest lithium carters on theft charges – Governor calls for calm', 'Police in Peru arrested carters on Monday. Chile condemned the arrests. The governor called for calm.', 'Peru police arrest lithium carters on theft charges'],
  // nobody who is only spoken to, wherever that is
  ['Peru mocks Quispe on Chirper', 'Peru mocked Marta Quispe on Monday. Chile condemned that.', 'Peru mocks Quispe on Chirper'],
  // without the stop within a quotation
  ["Peru says raid on cart depot was a 'crude act.'", 'Peru said the raid on the depot was a crude act. Chile rejected the claim.', "raid on cart depot was a 'crude act'"],
  // up to the last of an abbreviation
  ['Peru to expand program to let Bolivians enter U.S. as guests', 'Peru will expand the program. Chile condemned the program.', 'program to let Bolivians enter U.S.'],
]; // prettier-ignore

/** Texts of which only the text names the matter, and the whole phrase that does. */
const told: readonly (readonly [text: string, topic: string])[] = [
  ['Ghana backed the coastal rail link on Monday. Togo rejected the coastal rail link. Benin said nothing of the coastal rail link.', 'the coastal rail link'],
  // from its first word
  ['Kenya fired on Monday at a lake with a heavy machine gun. Uganda condemned the machine gun. Rwanda condemned the machine gun.', 'a heavy machine gun'],
  // with whose it is
  ['Chad is protecting its own herders. France condemned Chad for its own herders. Mali praised the herders.', 'protecting its own herders'],
  // and no label above the text
  ['5 May\n\nUganda rejected it on Monday and said that nobody would take part in it, though some had hoped for more.', 'Uganda rejected it on Monday and said that nobody would take part in it'],
]; // prettier-ignore

describe('the topic of a text without a headline', () => {
  it.each(told)('“%s”', (text, topic) => {
    expect(analyze(articleFromText(text)).topic).toBe(topic);
  });
});

describe('the topic', () => {
  it.each(named)('of “%s”', (title, text, topic) => {
    expect(analyze(articleFromText(text, { title })).topic).toBe(topic);
  });

  it('is what the text opens with where no title and no phrase names it', () => {
    const { topic, stances } = analyze(articleFromText('Kenya backed it on Monday. Uganda rejected it.'));
    expect(stances.map(({ stance }) => stance)).toContain('opposes');
    expect(topic).toBe('Kenya backed it on Monday.');
  });

  it('never begins or ends with a word that leaves it open', () => {
    for (const [title, text] of named) {
      const { topic } = analyze(articleFromText(text, { title }));
      expect(topic).not.toMatch(/^(?:of|and|but|to|in) | (?:of|and|but|to|in|the|a|for|on|with)$/i);
    }
  });
});
