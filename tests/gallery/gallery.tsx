import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/Panel';
import { PanelContext } from '@/components/panel-context';
import { direction, locale } from '@/lib/panel/messages';
import { createPanelStore } from '@/lib/panel/store';
import { fakeWorld } from '../support/fake-services';
import { stories } from '../support/stories';
import '@/components/styles/tokens.css';
import '@/components/styles/base.css';

const query = new URLSearchParams(location.search);
const root = document.documentElement;
root.dataset['theme'] = query.get('theme') ?? 'light';
root.lang = locale();
root.dir = direction();

const story = stories[query.get('story') ?? ''];
const mount = createRoot(document.getElementById('root') as HTMLElement);
if (story) {
  const store = createPanelStore(fakeWorld().services);
  store.setState(story.state);
  mount.render(
    <PanelContext value={store}>
      <Panel />
    </PanelContext>,
  );
  void press(story.press ?? [], story.last ?? 'main');
} else mount.render(<Index />);

/** Presses what the story names, one after the other, as soon as it is there; then says that it is done. */
async function press(selectors: readonly string[], last: string) {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const until = async (isTrue: () => boolean) => {
    while (!isTrue()) await new Promise(requestAnimationFrame);
  };
  for (const selector of selectors) {
    await until(() => find(selector) !== null);
    find(selector)?.click();
  }
  await until(() => find(last) !== null && find('.view')?.childElementCount !== 0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  root.dataset['drawn'] = '';
}

/** Every state in a frame of its own, at the width and theme that the address asks for. */
function Index() {
  const width = query.get('width') ?? '360';
  return (
    <>
      {Object.keys(stories).map((name) => {
        const address = `?${new URLSearchParams({ ...Object.fromEntries(query), story: name }).toString()}`;
        return (
          <figure key={name} style={{ display: 'inline-block', margin: '1rem' }}>
            <figcaption>
              <a href={address}>{name}</a>
            </figcaption>
            <iframe
              title={name}
              src={address}
              style={{ width: `${width}px`, height: `${query.get('height') ?? 640}px` }}
            />
          </figure>
        );
      })}
    </>
  );
}
