import type { StoryBoard } from '@/lib/library/story-board';
import { plural, t } from '@/lib/panel/messages';
import type { Story } from '@/lib/types/library';
import { Board } from './Board';
import { useLibrary } from './library-context';
import { useAnnounced } from './use-announced';

type Props = { readonly story: Story; readonly board: StoryBoard };

/** A story: who stood where, article by article; and whom each outlet quotes. */
export function StoryView({ story, board }: Props) {
  const renameStory = useLibrary((state) => state.renameStory);
  const close = useLibrary((state) => state.close);
  const openSpeaker = useLibrary((state) => state.openSpeaker);
  const heading = useAnnounced<HTMLHeadingElement>(story.id);
  return (
    <article className="library-story">
      <button type="button" className="button is-quiet" onClick={close}>
        {t('library.close')}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {t('library.story')}: <span className="article-words">{story.name}</span>
      </h2>
      <form
        className="library-actions"
        onSubmit={(event) => {
          event.preventDefault();
          const name = new FormData(event.currentTarget).get('name');
          if (typeof name === 'string' && name.trim() !== '') void renameStory(story.id, name.trim());
        }}
      >
        <label className="field">
          <span>{t('library.rename')}</span>
          <input key={story.name} name="name" defaultValue={story.name} maxLength={200} />
        </label>
        <button type="submit" className="button">
          {t('library.save')}
        </button>
      </form>
      <Board board={board} />
      <h3>{t('library.quoted')}</h3>
      <ul className="cards">
        {board.quoted.map(({ outlet, speakers }) => (
          <li key={outlet} className="card">
            <strong>{outlet}</strong>
            {speakers.length === 0 && <p className="soft">{plural('library.quotes', 0)}</p>}
            <ul>
              {speakers.slice(0, 12).map(({ name, quotes }) => (
                <li key={name}>
                  <button type="button" className="button is-quiet" onClick={() => void openSpeaker(name)}>
                    {name}
                  </button>{' '}
                  <span className="soft">{plural('library.quotes', quotes)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </article>
  );
}
