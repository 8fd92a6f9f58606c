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

/** Waits until the page stands: fonts and pictures have come, and nothing has changed for some frames. */
export async function untilSettled(): Promise<void> {
  await document.fonts.ready;
  let quiet = 0;
  const observer = new MutationObserver(() => (quiet = 0));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const isLoading = () => [...document.images].some((image) => !image.complete);
  for (; quiet < QUIET_FRAMES; quiet++) {
    await nextFrame();
    if (isLoading()) quiet = -1;
  }
  observer.disconnect();
}
