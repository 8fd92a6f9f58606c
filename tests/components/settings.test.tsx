import '../support/english';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ChooseNotice } from '@/components/welcome/ChooseNotice';
import { KeepNotice } from '@/components/welcome/KeepNotice';
import { SettingsContext } from '@/components/settings/settings-context';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { typedHost, type SettingsServices } from '@/lib/panel/settings-services';
import { fakeSettings } from '../support/fake-settings';

afterEach(cleanup);

async function open(page: ReactNode, agrees = true, overrides: Partial<SettingsServices> = {}) {
  const world = fakeSettings(agrees);
  Object.assign(world.services, overrides);
  const { container } = render(<SettingsContext value={world.services}>{page}</SettingsContext>);
  await waitFor(() => expect(container.querySelector('button, input')).toBeTruthy());
  return { ...world, container };
}

describe('the options', () => {
  it('have no violation of accessibility rules', async () => {
    const { container } = await open(<SettingsPage />);
    await screen.findByLabelText('Dark');
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });

  it('save each choice at once, and say so', async () => {
    const { stored } = await open(<SettingsPage />);
    fireEvent.click(await screen.findByLabelText('Dark'));
    await screen.findByText('Saved.');
    expect(stored().theme).toBe('dark');
    fireEvent.click(screen.getAllByLabelText('Wikipedia')[0] as HTMLElement);
    await waitFor(() => expect(stored().lookups).toEqual({ wikipedia: false }));
  });

  it('lose no service that was switched on while the browser still asked about another', async () => {
    let agree = () => {};
    const allowOrigins = (origins: readonly string[]) =>
      origins.some((origin) => origin.includes('gdelt'))
        ? new Promise<boolean>((resolve) => (agree = () => resolve(true)))
        : Promise.resolve(true);
    const { stored } = await open(<SettingsPage />, true, { allowOrigins });
    const [, live] = await screen.findAllByLabelText('GDELT');
    fireEvent.click(live as HTMLElement);
    fireEvent.click(screen.getAllByLabelText('Wikipedia')[1] as HTMLElement);
    await waitFor(() => expect(stored().live).toEqual({ wikipedia: true }));
    agree();
    await waitFor(() => expect(stored().live).toEqual({ wikipedia: true, gdelt: true }));
  });

  it('say what was not done where the device refuses', async () => {
    const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    await open(<SettingsPage />, true, { setSettings: refuse, clearCorrections: refuse });
    fireEvent.click(await screen.findByRole('button', { name: 'Reset settings' }));
    await screen.findByText('That could not be saved.');
    fireEvent.click(screen.getByRole('button', { name: 'Forget all my corrections' }));
    expect(screen.queryByText(/as they were at first/)).toBeNull();
  });

  it('switch reading ahead on once the browser has agreed, and off without asking', async () => {
    const { stored, asked } = await open(<SettingsPage />);
    const label = 'Read articles ahead';
    expect((await screen.findByLabelText<HTMLInputElement>(label)).checked).toBe(false);
    fireEvent.click(screen.getByLabelText(label));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(label).checked).toBe(true));
    expect(asked).toContain('reading ahead');
    fireEvent.click(screen.getByLabelText(label));
    await waitFor(() => expect(stored().readAhead).toBe(false));
  });

  it('leave reading ahead off where the browser does not agree', async () => {
    const { stored, asked } = await open(<SettingsPage />, false);
    fireEvent.click(await screen.findByLabelText('Read articles ahead'));
    await waitFor(() => expect(asked).toContain('reading ahead'));
    expect(stored().readAhead).toBe(false);
  });

  it('show reading ahead as off where its grant was taken away, also before the browser has told', async () => {
    let tell = () => {};
    const told = new Promise<void>((resolve) => (tell = resolve));
    const world = fakeSettings();
    await world.services.setSettings({ readAhead: true });
    const access = await world.services.getAccess();
    const services = { ...world.services, getAccess: () => told.then(() => access) };
    render(
      <SettingsContext value={services}>
        <SettingsPage />
      </SettingsContext>,
    );
    await act(() => world.services.getSettings());
    const isOn = () => screen.queryByLabelText<HTMLInputElement>('Read articles ahead')?.checked;
    expect(isOn()).not.toBe(true);
    tell();
    await waitFor(() => expect(isOn()).toBe(false));
  });

  it('switch single keys off', async () => {
    const { stored } = await open(<SettingsPage />);
    fireEvent.click(await screen.findByLabelText('Single keys in the panel: 1 to 4, M and ?'));
    await waitFor(() => expect(stored().singleKeys).toBe(false));
  });

  it('offer other search engines, none of them chosen unasked', async () => {
    const { stored } = await open(<SettingsPage />);
    const ecosia = await screen.findByLabelText<HTMLInputElement>('Ecosia');
    expect(ecosia.checked).toBe(false);
    fireEvent.click(ecosia);
    await waitFor(() => expect(stored().lookups).toEqual({ ecosia: true }));
  });

  it('forget what was only opened after the days that the reader chooses, and never where none is chosen', async () => {
    const { stored } = await open(<SettingsPage />);
    await screen.findByLabelText('Forget articles that I only opened');
    const days = () => screen.getByLabelText<HTMLSelectElement>('Forget articles that I only opened');
    expect(days().value).toBe('');
    fireEvent.change(days(), { target: { value: '90' } });
    await waitFor(() => expect(stored().keepDays).toBe(90));
    fireEvent.change(days(), { target: { value: '' } });
    await waitFor(() => expect(stored().keepDays).toBeNull());
  });

  it('offer the languages of the interface, and keep the one that is chosen', async () => {
    const { stored } = await open(<SettingsPage />);
    const choice = await screen.findByLabelText<HTMLSelectElement>('Language');
    expect(choice.selectedOptions[0]?.textContent).toBe('As the browser');
    fireEvent.change(choice, { target: { value: 'uk' } });
    await screen.findByText('Saved.');
    expect(stored().language).toBe('uk');
    expect(choice.selectedOptions[0]?.textContent).toBe('Українська');
  });

  it('ask the browser before they say that articles are noticed on news sites', async () => {
    const { asked, stored } = await open(<SettingsPage />);
    fireEvent.click(await screen.findByLabelText('On news sites'));
    await screen.findByText('480 of 500 known news sites are allowed.');
    expect(asked[0]).toBe('news sites');
    expect(stored().notice).toBe('news-sites');
  });

  it('stay as they were when the reader refuses', async () => {
    const { stored } = await open(<SettingsPage />, false);
    fireEvent.click(await screen.findByLabelText('On every site'));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Only when I click').checked).toBe(true));
    expect(stored().notice).toBe('on-click');
  });

  it('give back a site that was allowed by itself', async () => {
    const { asked } = await open(<SettingsPage />);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove blog.example' }));
    expect(asked).toEqual(['forget *://blog.example/*']);
  });

  it('take a site to be silent on, and refuse what is none', async () => {
    const { stored } = await open(<SettingsPage />);
    const site = await screen.findByLabelText('Site');
    fireEvent.change(site, { target: { value: 'not a site' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    fireEvent.change(site, { target: { value: 'https://www.News.example/a?b' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(stored().offHosts).toEqual(['news.example']));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove news.example' }));
    await waitFor(() => expect(stored().offHosts).toEqual([]));
  });

  it.each([
    ['{"version":1,"theme":"dark"}', 'dark', false],
    ['{"version":1,"theme":"pink"}', 'system', true],
    ['{"theme":"dark"}', 'system', true],
    ['no JSON', 'system', true],
  ])('import %s', async (content, theme, isRefused) => {
    const { container, stored } = await open(<SettingsPage />);
    await screen.findByRole('button', { name: 'Import settings' });
    const file = container.querySelector('input[type="file"]') as HTMLInputElement;
    const chosen = new File([content], 'settings.json');
    Object.assign(chosen, { text: () => Promise.resolve(content) }); // jsdom has no Blob.text
    fireEvent.change(file, { target: { files: [chosen] } });
    if (isRefused) expect((await screen.findByRole('alert')).textContent).toContain('no Standpoint settings');
    else await screen.findByText('Saved.');
    expect(stored().theme).toBe(theme);
  });
});

describe('results inside the panel', () => {
  const google = () => screen.getAllByLabelText<HTMLInputElement>('Google Fact Check Explorer')[1] as HTMLInputElement;

  it('are switched on with the browser’s consent for that one host, and given back', async () => {
    const { asked, stored } = await open(<SettingsPage />);
    await screen.findByText('Results inside the panel');
    expect(google().checked).toBe(false);
    fireEvent.click(google());
    await waitFor(() => expect(google().checked).toBe(true));
    expect(asked).toEqual(['https://factchecktools.googleapis.com/*']);
    fireEvent.click(google());
    await waitFor(() => expect(stored().live).toEqual({ 'fact-check-explorer': false }));
    expect(asked.slice(1)).toEqual([
      'forget https://factchecktools.googleapis.com/*',
      'forget answers of fact-check-explorer',
    ]);
  });

  it('stay off when the reader refuses', async () => {
    const { asked, stored } = await open(<SettingsPage />, false);
    await screen.findByText('Results inside the panel');
    fireEvent.click(google());
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(google().checked).toBe(false);
    expect(stored().live).toEqual({});
  });

  it('take the reader’s key, and never show it again', async () => {
    const { keys, container } = await open(<SettingsPage />);
    await screen.findByText('Results inside the panel');
    fireEvent.click(google());
    fireEvent.change(await screen.findByLabelText('Key for Google Fact Check Explorer'), {
      target: { value: 'secret' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('button', { name: /Remove Key/ });
    expect(keys.get('fact-check-explorer')).toBe('secret');
    expect(container.innerHTML).not.toContain('secret');
  });
});

describe('the welcome page', () => {
  it('asks for the news sites once, from a click, and says what came of it', async () => {
    const { asked, stored } = await open(<ChooseNotice />);
    fireEvent.click(screen.getByRole('button', { name: 'Notice articles on news sites' }));
    await screen.findByText(/noticed from now on/);
    expect(asked).toEqual(['news sites']);
    expect(stored().notice).toBe('news-sites');
  });

  it('asks for nothing where the reader wants to click', async () => {
    const { asked } = await open(<ChooseNotice />);
    fireEvent.click(screen.getByRole('button', { name: 'No, only when I click' }));
    await screen.findByText(/options change this later/);
    expect(asked).toEqual([]);
  });
});

describe('resetting the settings', () => {
  it('says that grants and keys stay, and drops them only when asked to', async () => {
    const { stored, asked, keys } = await open(<SettingsPage />);
    keys.set('fact-check-explorer', 'secret');
    fireEvent.click(await screen.findByLabelText('Dark'));
    fireEvent.click(screen.getByRole('button', { name: 'Reset settings' }));
    await screen.findByText(/Permissions for sites and your keys have stayed/);
    expect(stored().theme).toBe('system');
    expect([...asked, ...keys.keys()]).toEqual(['fact-check-explorer']);
    fireEvent.click(screen.getByRole('button', { name: 'Remove permissions and keys, too' }));
    await screen.findByText('Permissions and keys are removed.');
    expect([...asked, ...keys.keys()]).toEqual(['forget grants and keys']);
  });
});

describe('the welcome page, asking what is kept', () => {
  it.each([
    ['Every article I open in the panel', 'opened'],
    ['Nothing', 'none'],
  ] as const)('keeps as the reader says: %s', async (label, keep) => {
    const { stored } = await open(<KeepNotice />);
    expect(screen.getByLabelText<HTMLInputElement>('Articles I choose to keep').checked).toBe(true);
    fireEvent.click(screen.getByLabelText(label));
    await screen.findByText('Saved.');
    expect(stored().keep).toBe(keep);
  });
});

describe('a typed site', () => {
  it.each([
    ['News.example', 'news.example'],
    ['https://www.news.example/a', 'news.example'],
    ['localhost', null],
    ['two words.example', null],
    ['', null],
  ])('%j means %j', (words, host) => expect(typedHost(words)).toBe(host));
});
