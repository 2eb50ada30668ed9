import { JOURNAL } from "../../workbook";
import { reading, type Host } from "../host";
import { readEarlierSteps, readStep, writeEarlierSteps, writeStep, type Step } from "./journal";
import type { Maker } from "./maker";
import { answer, Met, obstacleOf } from "../obstacles";
import { dropSetting, loadSetting, saveSetting, settingText } from "../settings";
import { outdated, stepKey, stepKeysIn, type StepKey } from "./stepKeys";

/** Where an earlier version kept all steps in one. */
const EARLIER = JOURNAL;

/** The steps that a workbook keeps, the oldest first. */
export interface Steps {
  readonly keys: readonly StepKey[];
  /** Those of an earlier version, which are all older. */
  readonly earlier: readonly Step[];
}

/** A step that is kept, and the way to forget it. */
export interface KeptStep {
  readonly step: Step;
  forget(): Promise<void>;
}

/** One that is kept under a name of its own, and the way to keep another in its place. */
export interface NamedStep extends KeptStep {
  correct(step: Step): Promise<void>;
}

// Settings go in requests of their own, never among the cells: keeping settings was seen to switch Excel's own undo off
// (office-js issue 3141), and a group of undoable changes is refused as a whole where one of them cannot be undone.

/** Lists the steps; to be read after a request. */
export function loadSteps(context: Excel.RequestContext): () => Steps {
  const { settings } = context.workbook;
  settings.load({ key: true });
  const earlier = loadSetting(context, EARLIER);
  return () => ({
    keys: stepKeysIn(settings.items.map(({ key }) => key)),
    earlier: readEarlierSteps(settingText(earlier)),
  });
}

/** Keeps a step beside others, before its cells are written: nothing may be written without. */
export async function keepStep(host: Host, maker: Maker, { keys }: Steps, step: Step): Promise<StepKey> {
  const text = writeStep(step);
  const order = Math.max(maker.now(), (keys.at(-1)?.order ?? 0) + 1);
  const own = stepKey(order, maker.id, text.length, step.marks !== undefined);
  const old = outdated(keys, own);
  if (!old) throw new Met("not-kept", "There is no room for the step.");
  await keepText(host, own.key, text).catch(cannotKeep);
  // Another pane may have dropped one of them at the same time: what goes then is only older.
  for (const one of old) await answer(() => dropStep(host, one));
  return own;
}

/** Excel has no error of its own for settings that are full. */
function cannotKeep(error: unknown): never {
  if (obstacleOf(error) !== "failed") throw error;
  throw new Met("not-kept", `Excel did not keep the step (${String(error)}).`);
}

/** Keeps another step under the same name: what was made is not what was intended. */
export function correctStep(host: Host, { key }: StepKey, step: Step): Promise<void> {
  return keepText(host, key, writeStep(step));
}

function keepText(host: Host, key: string, text: string): Promise<void> {
  return host.run({}, (context) => {
    saveSetting(context, key, text);
    return context.sync();
  });
}

export function dropStep(host: Host, { key }: StepKey): Promise<void> {
  return host.run({}, (context) => dropSetting(context, key));
}

/**
 * The last step that this pane has made; where `whose` is any and it has made none, the last of others. Null where there
 * is none.
 */
export async function lastStep(host: Host, maker: Maker, whose: "own" | "any"): Promise<KeptStep | null> {
  const { keys, earlier } = await listSteps(host);
  const own = keys.filter((key) => key.maker === maker.id);
  const others = whose === "any" ? keys.filter((key) => key.maker !== maker.id) : [];
  for (const key of [...others, ...own].reverse()) {
    const step = readStep(await textOf(host, key.key));
    if (step) return { step, forget: () => dropStep(host, key) };
  }
  const last = whose === "any" ? earlier.at(-1) : undefined;
  return last ? { step: last, forget: () => keepEarlier(host, earlier.slice(0, -1)) } : null;
}

/** The step of that name; null where it is not kept any more. */
export async function stepNamed(host: Host, id: string): Promise<KeptStep | null> {
  const key = (await listSteps(host)).keys.find((one) => one.key === id);
  if (!key) return null;
  const step = readStep(await textOf(host, id));
  return step && { step, forget: () => dropStep(host, key) };
}

/** All steps that are kept under names of their own, the last first. */
export async function namedSteps(host: Host): Promise<readonly NamedStep[]> {
  const { keys } = await listSteps(host);
  const texts = await textsOf(
    host,
    keys.map(({ key }) => key),
  );
  return keys
    .flatMap((key, at) => {
      const step = readStep(texts[at] ?? null);
      return step
        ? [{ step, forget: () => dropStep(host, key), correct: (other: Step) => correctStep(host, key, other) }]
        : [];
    })
    .reverse();
}

export function listSteps(host: Host): Promise<Steps> {
  return reading(host, async (context) => {
    const steps = loadSteps(context);
    await context.sync();
    return steps();
  });
}

/** Forgets every step, whoever made it. */
export function forgetSteps(host: Host): Promise<void> {
  return host.run({}, async (context) => {
    const steps = loadSteps(context);
    await context.sync();
    const settings = [EARLIER, ...steps().keys.map(({ key }) => key)].map((key) => loadSetting(context, key));
    await context.sync();
    for (const setting of settings.filter(({ isNullObject }) => !isNullObject)) setting.delete();
    await context.sync();
  });
}

function keepEarlier(host: Host, steps: readonly Step[]): Promise<void> {
  if (steps.length > 0) return keepText(host, EARLIER, writeEarlierSteps(steps));
  return host.run({}, (context) => dropSetting(context, EARLIER));
}

async function textOf(host: Host, key: string): Promise<string | null> {
  const [text = null] = await textsOf(host, [key]);
  return text;
}

/** What settings keep, asked for at once. */
export function textsOf(host: Host, keys: readonly string[]): Promise<readonly (string | null)[]> {
  return reading(host, async (context) => {
    const settings = keys.map((key) => loadSetting(context, key));
    await context.sync();
    return settings.map(settingText);
  });
}
