import { rename, writeFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { fill } from "../core/fill";
import { cellName } from "../core/grid/address";
import { textsOf } from "../text/speak";
import type { FileProblem, Texts } from "../text/texts";
import { writeWorkbook, type Written } from "../xlsx/writeWorkbook";
import { editJson } from "./json";
import { displayName, exists, openFile, problemOf } from "./openFile";
import { readOptions } from "./options";

/** Fills the blank figures of a workbook into a new file; returns the exit code: 0, or 2 for an unusable call or file. */
export async function main(args: readonly string[], write: (text: string) => void): Promise<number> {
  const options = readOptions(args, ["json", "lang"]);
  if (typeof options === "string") {
    const { cli } = textsOf("id");
    write(`${cli.unknownOption(options)}\n${cli.fillUsage}`);
    return 2;
  }
  const texts = textsOf(options.language);
  const [from, to, ...more] = options.files;
  if (from === undefined || to === undefined || more.length > 0) {
    write(texts.cli.fillUsage);
    return 2;
  }
  const outcome = await fillFile(from, to);
  if ("problem" in outcome) {
    const message = texts.problems[outcome.problem](displayName(outcome.path));
    write(options.json ? json(from, to, { code: outcome.problem, message }, null) : message);
    return 2;
  }
  write(options.json ? json(from, to, null, outcome.written) : sentences(outcome, to, texts));
  return 0;
}

interface Filled {
  readonly written: Written;
  /** Where an earlier file of the output's name was kept. */
  readonly kept: string | null;
}

async function fillFile(
  from: string,
  to: string,
): Promise<Filled | { readonly problem: FileProblem; readonly path: string }> {
  if (resolve(from) === resolve(to)) return { problem: "same-file", path: from };
  const opened = await openFile(from);
  if (!opened.ok) return { problem: opened.problem, path: from };
  const written = writeWorkbook(opened.file, fill(opened.file.workbook));
  try {
    const kept = await keepEarlier(to);
    await writeFile(to, written.bytes);
    return { written, kept };
  } catch (error) {
    problemOf(error);
    return { problem: "not-writable", path: to };
  }
}

/** Moves an earlier file out of the way: "hasil.xlsx" becomes "hasil (1).xlsx". Nothing is ever overwritten. */
async function keepEarlier(path: string): Promise<string | null> {
  if (!(await exists(path))) return null;
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  let number = 1;
  while (await exists(`${stem} (${number})${extension}`)) number++;
  const kept = `${stem} (${number})${extension}`;
  await rename(path, kept);
  return kept;
}

function sentences({ written, kept }: Filled, to: string, texts: Texts): string {
  const out = displayName(to);
  const lines = [written.made.length === 0 ? texts.cli.nothingToFill(out) : texts.cli.filled(written.made.length, out)];
  for (const { edit, reason } of written.refused)
    lines.push(texts.cli.refused[reason](`${edit.sheet}!${cellName(edit.cell)}`));
  if (kept !== null) lines.push(texts.cli.kept(displayName(kept)));
  return lines.join("\n");
}

function json(
  from: string,
  to: string,
  error: { code: string; message: string } | null,
  written: Written | null,
): string {
  return JSON.stringify(
    {
      file: from,
      out: error ? null : to,
      error,
      edits: written?.made.map(editJson) ?? [],
      refused: written?.refused.map(({ edit, reason }) => ({ ...editJson(edit), reason })) ?? [],
    },
    null,
    2,
  );
}
