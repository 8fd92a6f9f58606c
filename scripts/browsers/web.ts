import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A web of our own for one browser: an https proxy on loopback that serves `pages`, and records and refuses the rest. */
export type Web = {
  /** Give it to the browser as its proxy. */
  readonly port: number;
  /** 'GET https://…' of every request that reached one of our hosts. */
  readonly requests: readonly string[];
  /** 'host:443' of every https connection that was asked for, and 'GET http://…' of plain ones to other hosts. */
  readonly refused: readonly string[];
  /** Cuts every connection, and refuses new ones until it is called with false. */
  setOffline(isOffline: boolean): void;
  close(): void;
};

/** `pages`: host and path ('news.example/a') to HTML. Needs `openssl` for a certificate of two days. */
export async function startWeb(pages: ReadonlyMap<string, string>): Promise<Web> {
  const requests: string[] = [];
  const refused: string[] = [];
  let isOff = false;
  const hosts = new Set([...pages.keys()].map((page) => page.split('/')[0]));

  const answer: http.RequestListener = (request, response) => {
    const asked = request.url ?? '/';
    const url = new URL(asked.startsWith('http') ? asked : `https://${request.headers.host}${asked}`);
    (hosts.has(url.hostname) ? requests : refused).push(`${request.method} ${url.href}`);
    const html = pages.get(url.hostname + url.pathname);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'no such page');
  };
  const secure = https.createServer(makeCertificate(), answer);
  const proxy = http.createServer(answer).on('connect', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (isOff) return void socket.destroy();
    if (!hosts.has(request.url?.split(':')[0] ?? '')) {
      refused.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = net.connect(portOf(secure), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
  });
  for (const server of [secure, proxy])
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  return {
    port: portOf(proxy),
    requests,
    refused,
    setOffline: (isOffline) => {
      isOff = isOffline;
      if (isOffline) for (const server of [secure, proxy]) server.closeAllConnections();
    },
    close: () => {
      for (const server of [secure, proxy]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** The port that a listening server was given. */
export function portOf(server: net.Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('server does not listen on a port');
  return address.port;
}

function makeCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-web-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out', cert];
  const named = ['-days', '2', '-subj', '/CN=standpoint test', '-addext', 'subjectAltName=DNS:*.example'];
  execFileSync('openssl', ['req', '-x509', ...made, ...named], { stdio: 'ignore' });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}
