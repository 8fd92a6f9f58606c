/** Frames without a change after which a page is taken to stand. */
const QUIET_FRAMES = 5;

const nextFrame = () => new Promise(requestAnimationFrame);

/** Waits until an element is there. */
export async function untilThere(selector: string): Promise<HTMLElement> {
  for (;;) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) return found;
    await nextFrame();
  }
}

/** A picture that still has to come. One that is drawn only when it comes near never does out of sight. */
function isAwaited(image: HTMLImageElement): boolean {
  if (image.complete) return false;
  const { top, bottom } = image.getBoundingClientRect();
  return image.loading !== 'lazy' || (image.checkVisibility() && top < innerHeight && bottom > 0);
}

/** Waits until the page stands: fonts and the pictures in sight have come, and nothing has changed for some frames. */
export async function untilSettled(): Promise<void> {
  await document.fonts.ready;
  let quiet = 0;
  const observer = new MutationObserver(() => (quiet = 0));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const isLoading = () => [...document.images].some(isAwaited);
  for (; quiet < QUIET_FRAMES; quiet++) {
    await nextFrame();
    if (isLoading()) quiet = -1;
  }
  observer.disconnect();
}
