import '../support/english';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelStore } from '@/lib/panel/panel-state';
import type { Analysis } from '@/lib/types/analysis';
import { sampleTab } from '../support/fake-services';
import { sampleAnalysis, spanOf } from '../support/sample-analysis';
import { stories } from '../support/stories';
import { draw } from './draw';

afterEach(cleanup);
Element.prototype.scrollIntoView = () => {};

const row = (name: string): HTMLElement => {
  const heads = screen.getAllByRole('button').filter((one) => one.matches('.row-head'));
  const head = heads.find((one) => one.textContent.startsWith(name));
  if (!head) throw new Error(`no row of ${name}`);
  return head;
};
const story = (name: string) => stories[name] ?? { state: {} };

describe('a closed row', () => {
  it('says who stands where, who said it and on what condition', () => {
    const { container } = draw(story('stances'));
    const estonia = container.querySelector<HTMLElement>('li[data-country="EE"]') as HTMLElement;
    expect(estonia.dataset['stance']).toBe('conditional');
    expect(estonia.textContent).toContain('Conditional');
    expect(estonia.textContent).toContain('Liis Tammsaar, Foreign Minister');
    expect(within(estonia).getByRole('definition').textContent).toBe('the patrol also covered the Gulf of Finland');
    expect(estonia.querySelector('[data-evidence]')).toBeNull();
  });

  it('names the countries without a position in one quiet list', () => {
    draw(story('stances'));
    expect(screen.getByText('1 country is named and takes no position')).toBeTruthy();
    expect(screen.getByText('Germany')).toBeTruthy();
  });
});

describe('the counts above the sources', () => {
  it('leave out what there is none of', () => {
    const { container } = draw({
      state: {
        view: 'sources',
        screen: {
          phase: 'ready',
          tab: sampleTab,
          analysis: { ...sampleAnalysis, sources: sampleAnalysis.sources.filter(({ kind }) => kind === 'anonymous') },
        },
      },
    });
    expect(container.querySelector('.source-counts')?.textContent).toBe('1 unnamed');
  });
});

describe('an open row', () => {
  it('proves itself with the article’s sentences, in the order of the article', () => {
    const { container } = draw(story('stances'));
    fireEvent.click(row('Poland'));
    const evidence = [...container.querySelectorAll('[data-evidence]')].map((one) => one.textContent);
    expect(evidence).toEqual([
      'Poland rejected it.Show in page',
      '“We will not place our navy under foreign command,”Show in page',
    ]);
  });

  it('has the article’s words read aloud in the article’s language, whatever the interface speaks', () => {
    const { container } = draw(story('stances'));
    fireEvent.click(row('Estonia'));
    const words = [...container.querySelectorAll('[data-country="EE"] :is(.summary, .condition dd, .evidence [dir])')];
    expect(words.map((one) => one.getAttribute('lang'))).toEqual(words.map(() => 'en'));
    expect(words.length).toBeGreaterThan(2);
  });

  it('shows a sentence in the page when it is pressed, and says so', async () => {
    const { container, world } = draw(story('stances'));
    fireEvent.click(row('Poland'));
    fireEvent.click(container.querySelector('[data-evidence]') as Element);
    await screen.findByText('Shown in the page.');
    expect(world.calls.revealed[0]?.exact).toBe('Poland rejected it.');
  });

  it('says when the page has changed and the sentence cannot be found', async () => {
    const { container } = draw(story('stances'), { reveal: () => Promise.resolve('not-found') });
    fireEvent.click(row('Poland'));
    fireEvent.click(container.querySelector('[data-evidence]') as Element);
    expect(await screen.findByText(/the page has changed/)).toBeTruthy();
  });

  it('shows as proof the sentences that hold the deciding words, and folds the others away', () => {
    const [first, ...rest] = sampleAnalysis.stances;
    const stance = { ...(first as (typeof sampleAnalysis.stances)[number]), cues: first?.cues.slice(0, 1) ?? [] };
    const analysis: Analysis = { ...sampleAnalysis, stances: [stance, ...rest] };
    const { container } = draw({ state: { screen: { phase: 'ready', tab: sampleTab, analysis } } });
    fireEvent.click(row('Norway'));
    const more = screen.getByText('More from this country').closest('details');
    expect(more?.open).toBe(false);
    expect(more?.textContent).toContain('to pay for the first year');
    const shown = [...container.querySelectorAll('[data-evidence]')].filter((one) => !more?.contains(one));
    expect(shown.map((one) => one.textContent)).toEqual([expect.stringContaining('Norway has offered to lead')]);
  });

  it('gives the words that decided and what speaks against it, and the rules to who wants to report it', () => {
    draw(story('stances'));
    fireEvent.click(row('Sweden'));
    expect(screen.getByText('“could not support”')).toBeTruthy();
    const rules = screen.getByText(/^rule: cannot-support/).closest('details');
    expect(rules?.open).toBe(false);
    expect(rules?.querySelector('summary')?.textContent).toBe('Details for a report');
    expect(screen.getByText('But it also says')).toBeTruthy();
  });

  it('leads to the country’s card', async () => {
    draw(story('stances'));
    fireEvent.click(row('Norway'));
    fireEvent.click(screen.getByRole('button', { name: 'About Norway' }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Countries');
    await waitFor(() => expect(row('Norway').getAttribute('aria-expanded')).toBe('true'));
    expect(await screen.findByText('Neighbours: Sweden')).toBeTruthy();
  });

  it('can be corrected and hidden', () => {
    const { container } = draw(story('stances'));
    fireEvent.click(row('Poland'));
    fireEvent.click(screen.getByRole('button', { name: 'This is wrong' }));
    fireEvent.click(screen.getByRole('button', { name: 'Undecided' }));
    expect(container.querySelector<HTMLElement>('li[data-country="PL"]')?.dataset['stance']).toBe('undecided');
    fireEvent.click(screen.getByRole('button', { name: 'Hide this row' }));
    expect(screen.getByText('1 row hidden by you')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show again' }));
    expect(container.querySelector<HTMLElement>('li[data-country="PL"]')?.dataset['stance']).toBe('opposes');
  });
});

describe('with the keyboard alone', () => {
  it('arrows move between tabs and choose them', () => {
    draw(story('stances'));
    const first = screen.getByRole('tab', { name: /Stances/ });
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /Claims/, selected: true }));
    fireEvent.keyDown(document.activeElement as Element, { key: 'End' });
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /Sources/, selected: true }));
  });

  it('arrows, Home and End move between rows, which are one stop of the Tab key', () => {
    const { container } = draw(story('stances'));
    row('Norway').focus();
    fireEvent.keyDown(row('Norway'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(row('Denmark'));
    fireEvent.keyDown(row('Denmark'), { key: 'End' });
    expect(document.activeElement).toBe(row('Sweden'));
    const stops = [...container.querySelectorAll<HTMLElement>('.row-head')].filter((head) => head.tabIndex === 0);
    expect(stops).toEqual([row('Sweden')]);
  });

  it('digits go to a tab, but not while something is chosen', async () => {
    const { store } = draw(story('stances'));
    fireEvent.keyDown(document.body, { key: '2' });
    expect(store.getState().view).toBe('claims');
    fireEvent.keyDown(await screen.findByLabelText('Kind'), { key: '3' });
    expect(store.getState().view).toBe('claims');
  });

  it('M marks the stances in the page, and the panel explains the marks', async () => {
    const { world } = draw(story('stances'));
    fireEvent.keyDown(document.body, { key: 'm' });
    expect(await screen.findByText(/passages marked in the page/)).toBeTruthy();
    expect(screen.getByRole('list', { name: 'What the marks mean' })).toBeTruthy();
    expect(world.calls.highlighted).toHaveLength(1);
  });

  it('a question mark opens the help', () => {
    const showModal = vi.fn();
    HTMLDialogElement.prototype.showModal = showModal;
    draw(story('stances'));
    fireEvent.keyDown(document.body, { key: '?' });
    expect(showModal).toHaveBeenCalledOnce();
  });
});

describe('the claims', () => {
  it('say how many rest on nobody, and narrow to what is asked for', async () => {
    draw(story('claims'));
    expect(await screen.findByText('2 of 8 claims are unattributed and give no source')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Attribution'), { target: { value: 'quoted' } });
    expect(screen.getByText('2 claims shown')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'figure' } });
    fireEvent.click(screen.getByRole('button', { name: 'Show all claims' }));
    expect(screen.getByText('8 claims shown')).toBeTruthy();
  });

  it('link to look-ups that carry key words and no more', async () => {
    draw(story('claims'));
    await screen.findByText('2 of 8 claims are unattributed and give no source');
    const [link] = screen.getAllByText(/Fact Check Explorer/).map((one) => one.closest('a') as HTMLAnchorElement);
    expect(link?.rel).toContain('noopener');
    expect(link?.href).toMatch(/^https:/);
  });
});

describe('a passage that the reader clicks in the page', () => {
  it('opens the row that it proves', async () => {
    const { store } = draw(story('stances'));
    store.setState({ chosen: { span: spanOf('Poland rejected it.'), turn: 1 } });
    await waitFor(() => expect(row('Poland').getAttribute('aria-expanded')).toBe('true'));
  });
});

describe('the place in the page where the reader is', () => {
  const reach = (store: PanelStore) => act(() => store.setState({ here: [spanOf('Poland rejected it.')] }));

  it('is marked on the row that it proves, for ears too', () => {
    const { store, container } = draw(story('stances'));
    expect(container.querySelector('.is-here')).toBeNull();
    reach(store);
    const marked = [...container.querySelectorAll('.is-here')];
    expect(marked.map((one) => one.getAttribute('data-country'))).toEqual(['PL']);
    expect(marked[0]?.textContent).toContain('You are here in the page');
  });

  it('is brought into sight, unless the reader is busy in the panel', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
    const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { store } = draw(story('stances'));
    reach(store);
    expect(scrolled).not.toHaveBeenCalled();
    focus.mockReturnValue(false);
    reach(store);
    expect(scrolled).toHaveBeenCalledWith({ block: 'nearest' });
    vi.restoreAllMocks();
  });

  it('is followed when the tools say so', async () => {
    const { store, world } = draw(story('stances'));
    const follow = () => screen.getByText('Follow my place in the page');
    expect(follow().getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(follow());
    await waitFor(() => expect(store.getState().isFollowing).toBe(true));
    expect(world.calls.followed).toHaveLength(1);
    expect(follow().getAttribute('aria-pressed')).toBe('true');
  });
});

describe('a page that may not be looked at', () => {
  it('offers the site that the tab was on, and every site', () => {
    const { world } = draw(story('not allowed any more'));
    fireEvent.click(screen.getByRole('button', { name: 'Always allow courier.example' }));
    fireEvent.click(screen.getByRole('button', { name: 'Allow every site' }));
    expect(world.calls.allowed).toEqual(['https://courier.example/world/cable-patrol', null]);
  });
});

describe('a screen that takes the place of another', () => {
  it.each([
    ['took too long', 'The analysis took too long'],
    ['restricted page', 'Extensions may not read this page'],
    ['no article', 'No article here'],
    ['reading', 'Reading the page'],
  ])('is told to a screen reader: %s', (name, words) => {
    const { container } = draw(story(name));
    expect(container.querySelector('main > [role="status"]')?.textContent).toBe(words);
  });
});

describe('a browser that blocks storage', () => {
  it('lets the map be shown all the same', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    draw(story('stances'));
    fireEvent.click(screen.getByRole('button', { name: 'Show map' }));
    expect(screen.getByRole('button', { name: 'Hide map' })).toBeTruthy();
    vi.restoreAllMocks();
  });
});

describe('a view that breaks', () => {
  it('is told as a fault of ours with its words, and gone with the next page', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { store, world, container } = draw(story('reading'));
    store.getState().follow();
    const torn = { ...sampleAnalysis, sources: null } as unknown as Analysis;
    act(() => store.setState({ screen: { phase: 'ready', tab: sampleTab, analysis: torn } }));
    expect(screen.getByRole('heading', { name: 'Something broke' })).toBeTruthy();
    expect(container.querySelector('textarea')?.value).toContain('TypeError');
    act(() => world.see({ tab: { ...sampleTab, id: 9, url: 'https://other.example/' }, isArticle: false }));
    expect(screen.getByRole('heading', { name: 'No article here' })).toBeTruthy();
    expect(log).toHaveBeenCalled();
    log.mockRestore();
  });
});
