import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** Serves a folder as any web server would, until closed. Gives its address, which ends in "/". */
export async function serve(folder: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer(({ url = "/" }, answer) => {
    const file = join(folder, new URL(url, "http://localhost").pathname);
    readFile(file).then(
      (bytes) => answer.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(bytes),
      () => answer.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
