import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/Panel';
import { PanelContext } from '@/components/panel-context';
import { direction, locale } from '@/lib/panel/messages';
import { createPanelStore } from '@/lib/panel/store';
import { fakeWorld } from '../support/fake-services';
import { stories } from '../support/stories';
import { pageStories } from './page-stories';
import { untilSettled, untilThere } from './settle';
import '@/components/styles/tokens.css';
import '@/components/styles/base.css';

const query = new URLSearchParams(location.search);
const root = document.documentElement;
root.dataset['theme'] = query.get('theme') ?? 'light';
root.lang = locale();
root.dir = direction();

const name = query.get('story') ?? '';
const story = stories[name];
const page = Object.entries(pageStories).find(([one]) => one === name)?.[1];
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
} else if (page)
  void Promise.resolve(page.page()).then((content) => {
    mount.render(content);
    return press(page.press ?? [], page.last);
  });
else mount.render(<Index />);

/** Presses what the story names, one after the other, as soon as it is there; then says that it is done. */
async function press(selectors: readonly string[], last: string) {
  for (const selector of selectors) (await untilThere(selector)).click();
  await untilThere(last);
  await untilSettled();
  root.dataset['drawn'] = '';
}

/** Every state in a frame of its own, at the width and theme that the address asks for. */
function Index() {
  const width = query.get('width') ?? '360';
  return (
    <>
      {[...Object.keys(stories), ...Object.keys(pageStories)].map((name) => {
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
