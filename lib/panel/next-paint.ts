/** A panel that is not drawn, behind another, paints nothing: then it is waited so long, in ms. */
const PATIENCE = 100;

/** Settles when what was changed just now is on the screen. */
export const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // A message comes after the frame in which it is sent.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  });
