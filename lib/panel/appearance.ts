import { defaultSettings, getSettings, watchSettings, type Settings } from '../storage/settings';
import { loadMessages } from './interface-language';
import { direction, locale, speak } from './messages';

/**
 * Draws a page of the extension as the reader chose: theme, density, text size, language. `draw` is called once they are
 * known, so that nothing flashes up in another theme or tongue, and again whenever the words change.
 */
export async function drawPage(draw: () => void, root: HTMLElement = document.documentElement): Promise<void> {
  const isDark = matchMedia('(prefers-color-scheme: dark)');
  let chosen: Settings = defaultSettings;
  const dress = () => {
    root.dataset['theme'] = chosen.theme === 'system' ? (isDark.matches ? 'dark' : 'light') : chosen.theme;
    root.dataset['density'] = chosen.density;
    root.dataset['textSize'] = chosen.textSize;
  };
  const say = async () => {
    const { language } = chosen;
    const messages = await loadMessages(language);
    if (language !== chosen.language) return;
    speak(messages);
    root.lang = locale();
    root.dir = direction();
    draw();
  };
  isDark.addEventListener('change', dress);
  watchSettings((settings) => {
    const isOther = settings.language !== chosen.language;
    chosen = settings;
    dress();
    if (isOther) void say();
  });
  chosen = await getSettings().catch(() => defaultSettings);
  dress();
  await say();
}
