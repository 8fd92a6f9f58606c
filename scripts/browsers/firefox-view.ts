import { callSource, type View } from './driver';
import type { Marionette } from './marionette';

/** The document of Firefox's tab in front. */
export function pageView(current: () => Marionette): View {
  const find = async (selector: string) => {
    const client = current();
    await client.setContext('content');
    const [element] = (await client.send('WebDriver:FindElements', {
      using: 'css selector',
      value: selector,
    })) as object[];
    if (element === undefined) throw new Error(`nothing matches ${selector}`);
    return Object.values(element)[0] as string;
  };
  return {
    run: (f, ...args) => current().run('content', f, ...args),
    runModule: (source, f, ...args) =>
      current().runSource('content', callSource(f as never, args, moduleSource(source))),
    click: async (selector) => {
      await current().send('WebDriver:ElementClick', { id: await find(selector) });
    },
    screenshot: async () => {
      const client = current();
      await client.setContext('content');
      return Buffer.from(await client.value<string>('WebDriver:TakeScreenshot', { full: false }), 'base64');
    },
  };
}

/** An extension's page refuses evaluation of strings, the sandbox that Marionette runs in does not. */
export const moduleSource = (source: string) =>
  `const module = { exports: {} }; new Function('module', 'exports', ${JSON.stringify(source)})(module, module.exports);`;
