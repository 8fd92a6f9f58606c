import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ProblemNotice } from '@/components/common/ProblemNotice';

const written = vi.fn(() => Promise.resolve());
beforeEach(() => {
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Standpoint', version: '9.8.7' });
  vi.stubGlobal('navigator', { userAgent: 'Browser/1', clipboard: { writeText: written } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  cleanup();
});

const address = 'https://courier.example/world/cable?reader=17#top';
const words = () => screen.getByRole<HTMLTextAreaElement>('textbox', { hidden: true });

describe('the report about a fault', () => {
  it.each(['bug', 'timeout'] as const)('says version, browser, problem and page (%s)', (code) => {
    const problem = code === 'bug' ? ({ code, detail: 'TypeError: x is null' } as const) : ({ code } as const);
    render(<ProblemNotice problem={problem} address={address} onRetry={() => undefined} />);
    expect(words().value).toMatch(/Standpoint 9\.8\.7\nBrowser: Browser\/1\nProblem: (?:bug|timeout)/);
    expect(words().value).toContain('Page: https://courier.example/world/cable');
    expect(words().value).not.toContain('reader=17');
    expect(screen.getByText(/support page of Standpoint/)).toBeTruthy();
  });

  it('holds no words that a fault quotes from the article', () => {
    const detail = 'SyntaxError: Unexpected token in "Norway offers three ships" at position 3';
    render(<ProblemNotice problem={{ code: 'bug', detail }} address={null} onRetry={() => undefined} />);
    expect(words().value).not.toContain('Norway');
    expect(words().value).toContain('SyntaxError');
  });

  it('is copied as the reader left it', async () => {
    render(<ProblemNotice problem={{ code: 'timeout' }} address={address} onRetry={() => undefined} />);
    fireEvent.change(words(), { target: { value: 'It hung.' } });
    fireEvent.click(screen.getByText('Copy the report'));
    await screen.findByText('Copied.');
    expect(written).toHaveBeenCalledWith('It hung.');
  });

  it('is not offered where nothing is broken', () => {
    render(<ProblemNotice problem={{ code: 'page-busy' }} address={address} onRetry={() => undefined} />);
    expect(screen.queryByRole('textbox', { hidden: true })).toBeNull();
  });
});
