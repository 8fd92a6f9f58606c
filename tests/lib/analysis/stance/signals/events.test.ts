import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../../../lib/analysis/stance/signals/events';
import { readText } from '../read-text';

/** "NO expel→ES": who does what to whom, a verb or noun at a time; "-" where no state does it. */
function eventsOf(text: string): string[] {
  const { doc, actors, stretches, attributions } = readText(text);
  return readEvents(doc, { actors, stretches, attributions, home: null }).map(
    ({ entry, agents, patients, isNegated, mood }) => {
      const who = agents.length > 0 ? [...agents].sort().join('+') : '-';
      const how = `${isNegated ? 'not ' : ''}${mood === 'done' ? '' : `${mood} `}`;
      return `${who} ${how}${entry.lemma}${patients.length > 0 ? ` ${[...patients].sort().join('+')}` : ''}`;
    },
  );
}

describe('who does what to whom', () => {
  it.each([
    ['Norway expelled two Spanish diplomats.', 'NO expel ES'],
    ['Two Spanish diplomats were expelled by Norway.', 'NO expel ES'],
    ['Norway and Sweden sanctioned Belarus.', 'NO+SE sanction BY'],
    ['Peru, Chile and Bolivia ratified the accord.', 'BO+CL+PE ratify'],
    ["Kenya's president, Mary Otieno, condemned Uganda.", 'KE condemn UG'],
    ['Several nations, including Ghana and Togo, condemned the raid.', 'GH+TG condemn'],
    ['Poland has not banned the film.', 'PL not ban'],
    ['Poland never banned the film.', 'PL not ban'],
    ['Peru will deport the miners.', 'PE meant deport'],
    ['Peru could deport the miners.', 'PE possible deport'],
    ['Peru plans to deport the miners.', 'PE meant deport'],
    ['Traders asked whether Peru could agree to deport the miners.', 'PE possible deport'],
    ['Ghana condemned the raid and recalled its envoy.', 'GH recall'],
    ['The ban by Denmark on eels took effect.', 'DK ban'],
    ["Denmark's ban on eels from Sweden took effect.", 'DK ban SE'],
    ['Yemen, which seized the ship, said nothing.', 'YE aside seize'],
    ['Egypt accused Sudan of seizing the ship.', 'SD alleged seize'],
    ['Egypt urged Sudan to release the ship.', 'SD asked release'],
    ['In Finland, the government published a leaflet.', 'FI publish'],
    ['A company from Japan snubbed Chile.', '- snub CL'],
    ['Peru bans salt exports', 'PE ban'],
    ['Norway strikes Danish radar site', 'NO strike DK'],
    ['Togo tests rocket', 'TG test'],
    ['Mine shut as Ghana launches satellite', 'GH launch'],
    ['Two killed as Chile shells border post in Peru', 'CL shell PE'],
    ['Kenyan jets strike rebel port', 'KE strike'],
    ['Finland and Estonia sign ferry pact', 'EE+FI sign'],
    ['Finland, Estonia sign ferry pact', 'EE+FI sign'],
    ['Danish government unveils new salmon levy', 'DK unveil'],
    ['Ugandan armed forces attacked the port.', 'UG attack'],
    ['Hundreds of Danish troops attacked the port.', 'DK attack'],
    ['Poland has once again outright banned the film.', 'PL ban'],
    ['A Swedish singer was jailed in Togo.', 'TG jail'],
    ['Kenya cut aid to Uganda.', 'KE cut UG'],
    ['The Kenyan army shut roads to Uganda.', 'KE shut UG'],
    ['Swedish singer arrested in Togo', 'TG arrest'],
  ])('%s → %s', (text, event) => {
    expect(eventsOf(text)).toContain(event);
  });

  it.each([
    'Bandits in central Mali attacked the market.',
    'A company from Japan bought the mine.',
    'The United States has two oceans.',
    'The Fed has twelve banks.',
    'Kenya backed away from the mine.',
  ])('gives no state what somebody else in it does: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it.each([
    'Hong Kong protests over strikes in South Korea',
    'Chile strikes kill five in Peru',
    'Peru exports fell by a tenth',
    'Iran sanctions bill is stuck in Sweden',
  ])('takes no noun for a verb: %s', (text) => {
    expect(eventsOf(text).filter((event) => !event.startsWith('- '))).toEqual([]);
  });

  it('takes no candidate for the state', () => {
    const text = 'The Liberal candidate, Donald Trump, denounced Mexico. Trump denounced Canada as well.';
    expect(eventsOf(text).some((event) => event.startsWith('US'))).toBe(false);
  });
});

it('reads a sentence of ten thousand verbs in no time worth a notice', () => {
  expect(eventsOf('Kenya bombed and seized '.repeat(5000)).length).toBeGreaterThan(5000);
});
