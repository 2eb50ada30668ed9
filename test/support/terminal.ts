import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Main = (args: readonly string[], write: (text: string) => void) => Promise<number>;

/** What a command said and ended with. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs a command as a terminal would. */
export async function run(main: Main, ...args: readonly string[]): Promise<Outcome> {
  const said: string[] = [];
  const code = await main(args, (text) => said.push(text));
  return { code, output: said.join("\n") };
}

/** A folder of its own for every test of a file. */
export function folderForTests(): { readonly path: (name: string) => string; readonly put: typeof put } {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "rekap-test-"));
  });
  afterEach(() => rm(folder, { recursive: true }));
  return { path, put };

  function path(name: string): string {
    return join(folder, name);
  }

  /** Puts a file there; gives its path. */
  async function put(name: string, content: Uint8Array | string): Promise<string> {
    await writeFile(path(name), content);
    return path(name);
  }
}
