import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { text } from "node:stream/consumers";

/** What a page did. */
export interface Visit {
  /** What the page's program gave, or the error that it ended in. */
  readonly outcome: { readonly value: unknown } | { readonly error: string };
  /** What its content security policy refused, as the page noticed it. */
  readonly violations: readonly string[];
}

/** A server of pages on a free port of this computer. */
export interface PageServer {
  readonly address: string;
  /** The paths of all that was asked for, in this order. */
  readonly requests: string[];
  /** Reports of violations that the browser sent by itself. */
  readonly reports: string[];
  /** Waits for the next page to say what it did. */
  readonly nextVisit: () => Promise<Visit>;
  readonly close: () => void;
}

/** Nothing but what comes from the server itself: no inline script, no evaluation, no worker from a blob. */
const policy = "default-src 'self'; report-uri /violations";

/** Notes violations from before the first module runs. */
const watch = `addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
  violations.push(effectiveDirective + " " + blockedURI)); var violations = [];`;

const types: Readonly<Record<string, string>> = {
  "": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
};

/** Serves pages, each of one script, and files by their paths. */
export async function servePages(files: ReadonlyMap<string, string | Uint8Array>): Promise<PageServer> {
  const requests: string[] = [];
  const reports: string[] = [];
  const waiting: ((visit: Visit) => void)[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => send(response, 500, ".txt", String(error)));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "";
    if (request.method === "POST") {
      const body = await text(request);
      if (path === "/violations") reports.push(body);
      else waiting.shift()?.(JSON.parse(body) as Visit);
      return send(response, 204, ".txt", "");
    }
    requests.push(path);
    if (path === "/favicon.ico") return send(response, 204, ".txt", "");
    const file = path === "/watch.js" ? watch : files.get(path);
    if (file !== undefined) return send(response, 200, extname(path), file);
    if (path.startsWith("/pages/")) return send(response, 200, "", pageOf(path.slice("/pages/".length)));
    return send(response, 404, ".txt", "");
  }

  server.listen(0, "localhost");
  await once(server, "listening");
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    reports,
    nextVisit: () => new Promise((resolve) => waiting.push(resolve)),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pageOf(name: string): string {
  const scripts = `<script src="/watch.js"></script><script type="module" src="/scripts/${name}/main.js"></script>`;
  return `<!doctype html><meta charset="utf-8"><title>${name}</title>${scripts}`;
}

function send(response: ServerResponse, status: number, kind: string, body: string | Uint8Array): void {
  const type = types[kind] ?? "application/octet-stream";
  response.writeHead(status, { "content-type": type, "content-security-policy": policy }).end(body);
}
