import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Dotted } from '@/components/common/Dotted';

it('isolates each part, so that a date keeps its day in a panel that is written from right to left', () => {
  const { container } = render(<Dotted parts={['courier.example', null, '4 فبراير 2026']} />);
  expect(container.textContent).toBe('courier.example · 4 فبراير 2026');
  expect([...container.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual([
    'courier.example',
    '4 فبراير 2026',
  ]);
});

it('is nothing where all parts are missing', () => {
  expect(render(<Dotted parts={[null, undefined, '']} />).container.innerHTML).toBe('');
});
