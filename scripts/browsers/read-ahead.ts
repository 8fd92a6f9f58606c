import { until, untilTrue, type Driver } from './driver';

/** Switches reading ahead on or off as a reader does, in the options; the panel is closed afterwards. The page in front must be one of the web. */
export async function setReadAhead(driver: Driver, isOn: boolean): Promise<void> {
  if (!(await driver.isPanelOpen())) await driver.clickAction();
  await driver.panel.run(() => void (location.href = '/options.html'));
  const selector = await until(
    driver.panel,
    'the options are there',
    () => {
      // Shown once the browser has told its grants: before, the switch is as it was set.
      const labels = [...document.querySelectorAll<HTMLLabelElement>('label')];
      if (!labels.some(({ textContent }) => textContent.startsWith('Only when I click'))) return undefined;
      const found = labels.find(({ textContent }) => textContent === 'Read articles ahead');
      return found && `[id="${found.htmlFor}"]`;
    },
    [],
  );
  const isSet = (wanted: string, state: boolean) => document.querySelector<HTMLInputElement>(wanted)?.checked === state;
  if (!(await driver.panel.run(isSet, selector, isOn))) await driver.panel.click(selector);
  await until(driver.panel, `reading ahead is ${isOn ? 'on' : 'off'}`, isSet, [selector, isOn]);
  await driver.closePanel();
}

/** How many results of reading ahead are held. */
export const heldAhead = async (driver: Driver): Promise<number> =>
  (await driver.sessionKeys()).filter((key) => key.startsWith('ahead:')).length;

/** Waits until so many results of reading ahead are held. */
export const untilHeld = (driver: Driver, count: number): Promise<void> =>
  untilTrue(`${count} results are held`, async () => (await heldAhead(driver)) === count);

/** Waits until the result of the page in front is held. */
export async function untilFrontHeld(driver: Driver): Promise<void> {
  const key = `ahead:${await driver.tabId()}`;
  await untilTrue('the page in front is read', async () => (await driver.sessionKeys()).includes(key));
}
