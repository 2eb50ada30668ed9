import { fileTextsOf } from "../text/files/fileTexts";
import { cliTextsOf } from "../text/cli/cliTexts";
import { textsOf } from "../text/speak";
import type { Texts } from "../text/texts";
import { answeredAtOnce } from "./answeredAtOnce";
import { CLEAN, reportOn, UNUSABLE, type FileReport } from "./fileReport";
import { namesOf } from "./names";
import { readOptions, type Options } from "./options";
import { displayName } from "./openFile";
import { printOverview } from "./printOverview";
import { filesOf, writeProof } from "./proof";
import { filesIn } from "./folders";
import { keptLines } from "./keptLines";
import { usageOf } from "./usage";
import { inThreads } from "./threads";

/** Fewer files are checked before threads have begun. */
const FEWEST_FOR_THREADS = 8;

/** Checks the files and folders named on the command line; returns the exit code. */
export async function main(
  args: readonly string[],
  write: (text: string) => void,
  progress: (text: string) => void = () => undefined,
): Promise<number> {
  const options = readOptions(args, ["relations", "proof"]);
  const texts = textsOf(options.language);
  const say = cliTextsOf(options.language);
  const usage = usageOf("check", say);
  const answer = answeredAtOnce(options, usage);
  if (answer) {
    write(answer.text);
    return answer.code;
  }
  if (options.files.length === 0) {
    write(usage);
    return UNUSABLE;
  }
  const { paths, hasFolders } = await filesIn(options.files);
  if (paths.length === 0) {
    write(say.noFiles);
    return UNUSABLE;
  }
  const reports = await reportsOn(paths, options, (done) => {
    progress(say.progress(done, paths.length));
  });
  const proof = options.proof === null ? null : await proofIn(options.proof, reports, texts);
  if (options.json) write(JSON.stringify({ files: reports.map(({ json }) => json), ...proof?.json }, null, 2));
  else if (hasFolders) write(printOverview(filesOf(reports), texts));
  else {
    const names = namesOf(paths);
    reports.forEach((report, at) => {
      write(reports.length > 1 ? titled(report, names.get(report.path) ?? report.path, at) : report.text);
    });
  }
  if (proof && !options.json) write(`\n${proof.text}`);
  return Math.max(proof?.code ?? CLEAN, ...reports.map(({ code }) => code));
}

/** Writes the proof that was asked for, and tells what came of it. */
async function proofIn(file: string, reports: readonly FileReport[], texts: Texts) {
  const saved = await writeProof(file, reports, texts);
  const name = displayName(file);
  if (!saved.ok) {
    const message = fileTextsOf(texts.language).problems[saved.problem](name);
    const error = { code: saved.problem, message };
    return { text: message, code: UNUSABLE, json: { proof: { file, kept: null, error } } };
  }
  const { kept } = saved;
  const lines = [texts.proof.written(name), ...keptLines(kept, texts.language)];
  return { text: lines.join("\n"), code: CLEAN, json: { proof: { file, kept, error: null } } };
}

function titled({ text }: FileReport, name: string, at: number): string {
  return `${at > 0 ? "\n" : ""}${name}\n${text}`;
}

async function reportsOn(
  paths: readonly string[],
  { relations, language, wanted }: Options,
  onDone: (done: number) => void,
): Promise<readonly FileReport[]> {
  const asked = paths.map((path) => ({ path, relations, language, wanted }));
  if (asked.length >= FEWEST_FOR_THREADS) return inThreads(asked, onDone);
  const reports: FileReport[] = [];
  for (const one of asked) {
    reports.push(await reportOn(one));
    onDone(reports.length);
  }
  return reports;
}
