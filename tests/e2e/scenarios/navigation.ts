import { expect, it } from 'vitest';
import { fixture } from '../../support/fixtures';
import { rowCountries, untilPhase, type Session } from '../session';

/** Pages that change under the reader without a new load. */
export function navigation(session: () => Session): void {
  const { first, second } = fixture('single-page-app').expected;
  const story = (path: string) => `a[data-story="${path}"]`;

  it('follows an application that swaps its articles by history.pushState, and back', async () => {
    const { driver, visit } = session();
    await visit('single-page-app');
    await driver.clickAction();
    await untilPhase(driver, 'ready', first?.title);
    expect(await rowCountries(driver)).toEqual(expect.arrayContaining([...(first?.countries ?? [])]));

    await driver.page.click(story('argentina-lifts-its-tax-on-beef-exports'));
    await untilPhase(driver, 'ready', second?.title);
    expect((await rowCountries(driver)).sort()).toEqual([...(second?.countries ?? [])].sort());

    await driver.page.run(() => history.back());
    await untilPhase(driver, 'ready', first?.title);
    expect((await rowCountries(driver)).sort()).toEqual([...(first?.countries ?? [])].sort());
  });

  it('says "no article" when such an application goes to its front page', async () => {
    const { driver, visit } = session();
    await visit('single-page-app');
    await driver.clickAction();
    await untilPhase(driver, 'ready', first?.title);
    await driver.page.click(story(''));
    await untilPhase(driver, 'no-article');
  });

  it('reads text that arrives after the page', async () => {
    const { driver, visit } = session();
    await visit('late-article');
    await driver.clickAction();
    await untilPhase(driver, 'ready', fixture('late-article').expected.title);
    expect((await rowCountries(driver)).sort()).toEqual([...(fixture('late-article').expected.countries ?? [])].sort());
  });
}
