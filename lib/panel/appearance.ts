import { getSettings, watchSettings, type Settings } from '../storage/settings';
import { direction, locale } from './messages';

type Appearance = Pick<Settings, 'theme' | 'density' | 'textSize'>;

/** Dresses a page of the extension as the reader chose, now and whenever the choice or the system's theme changes. */
export function dressPage(root: HTMLElement = document.documentElement): void {
  const isDark = matchMedia('(prefers-color-scheme: dark)');
  let chosen: Appearance = { theme: 'system', density: 'comfortable', textSize: 'medium' };
  const apply = () => {
    root.dataset['theme'] = chosen.theme === 'system' ? (isDark.matches ? 'dark' : 'light') : chosen.theme;
    root.dataset['density'] = chosen.density;
    root.dataset['textSize'] = chosen.textSize;
  };
  root.lang = locale();
  root.dir = direction();
  apply();
  const choose = (settings: Appearance) => {
    chosen = settings;
    apply();
  };
  isDark.addEventListener('change', apply);
  watchSettings(choose);
  void getSettings().then(choose);
}
