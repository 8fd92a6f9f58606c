import net from 'node:net';
import { callSource } from './driver';

type Failure = { readonly error: string; readonly message: string };
type Reply = (failure: Failure | null, result: unknown) => void;

/** Where a function runs: in the page of the tab, or in Firefox's own window with all of its internals. */
export type Place = 'content' | 'chrome';

/** A client of Firefox's own remote protocol: JSON arrays, each led by its length in bytes ('13:[1,7,null,{}]'). */
export class Marionette {
  #lastId = 0;
  #buffer = Buffer.alloc(0);
  readonly #waiting = new Map<number, Reply>();

  private constructor(private readonly socket: net.Socket) {}

  /** Connects and waits for Firefox's greeting. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const client = new Marionette(net.connect(port, '127.0.0.1'));
      client.socket.on('data', (data) => client.#read(data, () => resolve(client)));
      client.socket.on('error', reject);
      client.socket.on('close', () => client.#fail());
    });
  }

  /** Sends a command and waits for its result. Rejects with Firefox's error and message. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (failure, result) =>
        failure === null ? resolve(result) : reject(new Error(`${command}: ${failure.error}: ${failure.message}`)),
      );
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /** Sends a command whose result is `{ value }`. */
  async value<R>(command: string, parameters: object = {}): Promise<R> {
    return ((await this.send(command, parameters)) as { value: R }).value;
  }

  async setContext(place: Place): Promise<void> {
    await this.send('Marionette:SetContext', { value: place });
  }

  /** Runs a self-contained function. In content it sees the page's own objects. */
  run<A extends readonly unknown[], R>(place: Place, f: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.runSource<R>(place, callSource(f, args));
  }

  /** Runs an expression that answers with a promise of JSON (see `callSource`). */
  async runSource<R>(place: Place, source: string): Promise<R> {
    await this.setContext(place);
    const text = await this.value<string>('WebDriver:ExecuteAsyncScript', {
      script: settledScript(source),
      args: [],
      sandbox: place === 'chrome' ? 'system' : null,
      newSandbox: true,
    });
    return unwrap<R>(text);
  }

  close(): void {
    this.socket.destroy();
  }

  #read(data: Buffer, greeted: () => void): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 1) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon));
      if (this.#buffer.length < end) return;
      const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
      this.#buffer = this.#buffer.subarray(end);
      if (Array.isArray(message)) this.#answer(message as [1, number, Failure | null, unknown]);
      else greeted();
    }
  }

  #answer([, id, failure, result]: [1, number, Failure | null, unknown]): void {
    this.#waiting.get(id)?.(failure, result);
    this.#waiting.delete(id);
  }

  #fail(): void {
    for (const reply of this.#waiting.values()) reply({ error: 'closed', message: 'Firefox has gone' }, null);
    this.#waiting.clear();
  }
}

/** Script for ExecuteAsyncScript that hands over `{ ok }` or `{ error }` as JSON. */
export function settledScript(source: string): string {
  return `const done = arguments[arguments.length - 1];
    (async () => ${source})().then((ok) => done(JSON.stringify({ ok })), (error) => done(JSON.stringify({ error: String(error) })));`;
}

/** Reads what `settledScript` handed over. */
export function unwrap<R>(text: string): R {
  const { ok, error } = JSON.parse(text) as { ok?: string; error?: string };
  if (ok === undefined) throw new Error(error ?? 'no answer');
  return JSON.parse(ok) as R;
}
