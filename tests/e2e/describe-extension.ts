import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/driver';
import { bundleModule } from '../../scripts/bundle-module';
import { accessibility } from './scenarios/accessibility';
import { choices } from './scenarios/choices';
import { clock } from './scenarios/clock';
import { detection } from './scenarios/detection';
import { keyboard } from './scenarios/keyboard';
import { kills } from './scenarios/kills';
import { killsWhileWriting, SAVE_LOOP } from './scenarios/kills-while-writing';
import { library } from './scenarios/library';
import { lifecycle } from './scenarios/lifecycle';
import { lookUps, lookUpServices } from './scenarios/look-ups';
import { mainJob } from './scenarios/main-job';
import { navigation } from './scenarios/navigation';
import { abruptEnds, lastingUse } from './scenarios/robustness';
import { readingAhead } from './scenarios/reading-ahead';
import { lifeOfReadingAhead } from './scenarios/reading-ahead-life';
import { retention } from './scenarios/retention';
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
    describe('kills', () => kills(session));
    describe('clock', () => clock(session));
    describe('retention', () => retention(session));
    it('has asked nothing of any server in all that time', () => expectNoRequests(session()));
  });

  describe(`${label}, with the sites allowed`, () => {
    const session = inSession(browser, 'out/test-build');
    describe('detection', () => detection(session));
    describe('lasting use', () => lastingUse(session));
    it('has asked nothing of any server in all that time', () => expectNoRequests(session()));
  });

  describe(`${label}, reading ahead`, () => {
    const session = inSession(browser, 'out/test-build');
    describe('reading ahead', () => readingAhead(session));
    describe('its life', () => lifeOfReadingAhead(session, browser));
    it('has asked nothing of any server in all that time', () => expectNoRequests(session()));
  });

  describe(`${label}, with a panel that saves for ever`, () => {
    const session = inSession(browser, '.output', new Map(), async () => {
      return new Map([[SAVE_LOOP, await bundleModule('tests/e2e/save-loop.ts', 'iife')]]);
    });
    describe('kills', () => killsWhileWriting(session));
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
  scripts?: () => Promise<ReadonlyMap<string, string>>,
): () => Session {
  let current: Session | undefined;
  beforeAll(async () => {
    current = await startSession(browser, build, services, await scripts?.());
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
