import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Port = Browser.runtime.Port;

/** One end of a connection in memory. */
function fakePort(name: string, sender: Partial<Browser.runtime.MessageSender> | undefined) {
  const onMessage = listeners<(message: unknown, port: Port) => void>();
  const onDisconnect = listeners<(port: Port) => void>();
  let other: { tell(message: unknown): void; end(): void } | undefined;
  let isOpen = true;
  const port = {
    name,
    ...(sender && { sender }),
    onMessage: onMessage.event,
    onDisconnect: onDisconnect.event,
    postMessage: (message: unknown) => {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      const wire = JSON.parse(JSON.stringify(message)) as unknown;
      queueMicrotask(() => other?.tell(wire));
    },
    disconnect: () => {
      if (!isOpen) return;
      isOpen = false;
      queueMicrotask(() => other?.end());
    },
  } as unknown as Port;
  const end = {
    tell: (message: unknown) => isOpen && onMessage.call((listen) => listen(message, port)),
    end: () => {
      if (isOpen) onDisconnect.call((listen) => listen(port));
      isOpen = false;
    },
  };
  return { port, end, join: (to: typeof other) => void (other = to) };
}

function listeners<F>() {
  const all = new Set<F>();
  return {
    event: { addListener: (one: F) => void all.add(one), removeListener: (one: F) => void all.delete(one) },
    call: (use: (one: F) => void) => all.forEach(use),
  };
}

/**
 * Connections of a browser in memory, until the next `reset`. `sender`: who the background is told that connects.
 * `kill` ends every connection from the background's side, as when the browser ends the background.
 */
export function fakeConnections(sender: () => Partial<Browser.runtime.MessageSender>) {
  const onConnect = listeners<(port: Port) => void>();
  const open: Port[] = [];
  Object.assign(fakeBrowser.runtime, {
    onConnect: onConnect.event,
    connect: ({ name = '' }: { name?: string } = {}) => {
      const [page, background] = [fakePort(name, undefined), fakePort(name, sender())];
      page.join(background.end);
      background.join(page.end);
      open.push(background.port);
      onConnect.call((listen) => listen(background.port));
      return page.port;
    },
  });
  return { kill: () => open.splice(0).forEach((port) => port.disconnect()) };
}
