import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/driver';
import { accessibility } from './scenarios/accessibility';
import { choices } from './scenarios/choices';
import { detection } from './scenarios/detection';
import { keyboard } from './scenarios/keyboard';
import { kills, killsWhileWriting } from './scenarios/kills';
import { library } from './scenarios/library';
import { lifecycle } from './scenarios/lifecycle';
import { lookUps, lookUpServices } from './scenarios/look-ups';
import { mainJob } from './scenarios/main-job';
import { navigation } from './scenarios/navigation';
import { abruptEnds, lastingUse } from './scenarios/robustness';
import { states } from './scenarios/states';
import { tabs } from './scenarios/tabs';
import { describeState, expectNoRequests, startSession, type Session } from './session';

/** Every scenario, in a real browser with the built extension: first as shipped, then with our hosts allowed. */
export function describeExtension(label: string, browser: BrowserName): void {
  describe(`${label}, as shipped`, () => {
    const session = inSession(browser, '.output');
    describe('main job', () => mainJob(session));
    describe('tabs', () => tabs(session));
    describe('states', () => states(session));
    describe('navigation', () => navigation(session));
    describe('keyboard', () => keyboard(session));
    describe('accessibility', () => accessibility(session));
    describe('choices', () => choices(session));
    describe('lifecycle', () => lifecycle(session));
    describe('abrupt ends', () => abruptEnds(session));
    describe('library', () => library(session));
    describe('kills', () => {
      kills(session);
      if (browser === 'chromium') killsWhileWriting(session);
    });
    it('has asked nothing of any server in all that time', () => expectNoRequests(session()));
  });

  describe(`${label}, with the sites allowed`, () => {
    const session = inSession(browser, 'out/test-build');
    describe('detection', () => detection(session));
    describe('lasting use', () => lastingUse(session));
    it('has asked nothing of any server in all that time', () => expectNoRequests(session()));
  });

  describe(`${label}, with the look-ups' hosts allowed`, () => {
    const session = inSession(browser, 'out/test-build', lookUpServices);
    describe('look-ups', () => lookUps(session));
  });
}

function inSession(
  browser: BrowserName,
  build: '.output' | 'out/test-build',
  services?: ReadonlyMap<string, string>,
): () => Session {
  let current: Session | undefined;
  beforeAll(async () => {
    current = await startSession(browser, build, services);
  });
  afterEach(async ({ task }) => {
    const [error] = task.result?.errors ?? [];
    if (!error || !current) return;
    const state = await describeState(current.driver);
    error.message += `\n${state}`;
    error.stack = `${error.stack ?? error.message}\n${state}`;
  });
  afterAll(() => current?.close());
  return () => {
    if (current === undefined) throw new Error('the browser did not start');
    return current;
  };
}
