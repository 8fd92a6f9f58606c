import '../support/english';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Analysis } from '@/lib/types/analysis';
import { sampleTab } from '../support/fake-services';
import { sampleAnalysis } from '../support/sample-analysis';
import { stories } from '../support/stories';
import { draw } from './draw';

afterEach(cleanup);

const story = (name: string) => stories[name] ?? { state: {} };

describe('a result whose claims and sources are still to come', () => {
  it('shows who stands where, and no count of what it does not know yet', () => {
    const { container } = draw(story('arriving'));
    const row = container.querySelector('[aria-busy="true"] li[data-country="EE"]');
    expect(row?.getAttribute('data-stance')).toBe('conditional');
    const counts = screen.getAllByRole('tab').map((tab) => tab.querySelector('.count')?.textContent);
    expect(counts).toEqual(['6', '…', '7', '…']);
  });

  it('begins with the rows that a window shows, and has all of them in their order when it is whole', () => {
    const { state } = story('arriving');
    const [row] = sampleAnalysis.stances.filter(({ stance }) => stance !== 'none');
    const codes = ['AR', 'BE', 'CL', 'DK', 'EE', 'FI', 'GR', 'HU', 'IT', 'JP'];
    const stances = codes.map((country) => ({ ...(row as (typeof sampleAnalysis.stances)[number]), country }));
    const analysis: Analysis = { ...sampleAnalysis, stances };
    const drawn = (phase: 'arriving' | 'ready') => {
      const { container } = draw({ state: { ...state, screen: { phase, tab: sampleTab, analysis } } });
      const rows = [...container.querySelectorAll<HTMLElement>('.stance-row')].map((one) => one.dataset['country']);
      cleanup();
      return rows;
    };
    const whole = drawn('ready');
    expect(whole).toHaveLength(codes.length);
    expect(drawn('arriving')).toEqual(whole.slice(0, 8));
  });

  it('has room for the line about keeping the article, which comes when the library has answered', () => {
    const { container } = draw(story('arriving'));
    expect(container.querySelector('.library-bar .keeping')).toBeTruthy();
    expect(container.querySelector('.keeping[data-keeping]')).toBeNull();
  });

  it('says that it is at work where the reader goes ahead to the claims', () => {
    const { container } = draw({ state: { ...story('arriving').state, view: 'claims' } });
    expect(container.querySelector('[role="progressbar"]')).toBeTruthy();
    expect(screen.queryByText(/No claims/)).toBeNull();
  });
});
