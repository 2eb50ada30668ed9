import { SETTING_PREFIX, type Watch, type WorkbookPort } from "../workbook";
import { applyPlan } from "./write/apply";
import { readDone } from "./journal/done";
import { untilGivenUp } from "./givingUp";
import { reading, type Host } from "./host";
import { newMaker, type Maker } from "./journal/maker";
import { historyOf } from "./journal/history";
import { loadRare } from "./loadRare";
import { answer, Met } from "./obstacles";
import { readAgain } from "./read/readAgain";
import { readWorkbook } from "./read/readWorkbook";
import { activeCell, selectCell, selectedArea } from "./select";
import { dropSetting, loadSetting, saveSetting, settingText } from "./settings";
import { forgetSteps, listSteps } from "./journal/steps";
import { undoLast, undoStep } from "./undo/undo";
import { watchChanges } from "./watch";

/** The workbook that is open in Excel, for one pane. */
export function excelWorkbook(host: Host, maker: Maker = newMaker()): WorkbookPort {
  return {
    read: (watch) => answer(() => untilStopped(readWorkbook(host, watch), watch)),
    readAgain: (seen, changed, watch) => answer(() => untilStopped(readAgain(host, seen, changed, watch), watch)),
    apply: (plan, signal) => answer(() => applyPlan(untilGivenUp(host, signal), maker, plan)),
    chart: (plan, signal) => answer(async () => (await loadRare()).makeChart(untilGivenUp(host, signal), maker, plan)),
    addSheet: (plan, signal) =>
      answer(async () => (await loadRare()).makeSheet(untilGivenUp(host, signal), maker, plan)),
    mark: (plan, signal) => answer(async () => (await loadRare()).markCells(untilGivenUp(host, signal), maker, plan)),
    keepMarks: (cells, signal) => answer(async () => (await loadRare()).keepMarks(untilGivenUp(host, signal), cells)),
    addCopies: (plan, signal) =>
      answer(async () => (await loadRare()).makeCopies(untilGivenUp(host, signal), maker, plan)),
    undo: (whose, signal) => answer(() => undoLast(untilGivenUp(host, signal), maker, whose)),
    undoStep: (id, signal) => answer(() => undoStep(untilGivenUp(host, signal), id)),
    removeCopies: (ids, signal) =>
      answer(async () => (await loadRare()).removeChanged(untilGivenUp(host, signal), ids)),
    history: () => answer(() => historyOf(host, maker)),
    steps: () =>
      answer(async () => {
        const { keys, earlier } = await listSteps(host);
        return keys.length + earlier.length;
      }),
    done: (seen) => answer(() => readDone(host, seen)),
    forget: (signal) =>
      answer(async () => {
        const patient = untilGivenUp(host, signal);
        // Once no step knows of the marks, nobody could take them off.
        await (await loadRare()).takeAllOff(patient);
        await forgetSteps(patient);
        return null;
      }),
    activeCell: () => answer(() => activeCell(host)),
    selection: () => answer(() => selectedArea(host)),
    select: (sheet, cell, seen) =>
      answer(async () => {
        await selectCell(host, seen.sheetIds.get(sheet) ?? "", cell);
        return null;
      }),
    watch: (onChange) => answer(() => watchChanges(host, onChange)),
    remember: (name, text) =>
      answer(() => (text === null ? forget(host, SETTING_PREFIX + name) : remember(host, SETTING_PREFIX + name, text))),
    recall: (name) =>
      answer(() =>
        reading(host, async (context) => {
          const setting = loadSetting(context, SETTING_PREFIX + name);
          await context.sync();
          return settingText(setting);
        }),
      ),
  };
}

function remember(host: Host, name: string, text: string): Promise<null> {
  return host.run({}, async (context) => {
    saveSetting(context, name, text);
    await context.sync();
    return null;
  });
}

function forget(host: Host, name: string): Promise<null> {
  return host.run({}, async (context) => {
    await dropSetting(context, name);
    return null;
  });
}

/**
 * Ends a piece of work as soon as the person stops it: Excel may let a request wait for as long as somebody types in a
 * cell. What it answers afterwards is nobody's concern any more.
 */
function untilStopped<T>(work: Promise<T>, watch: Watch | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    watch?.signal.addEventListener("abort", () => {
      reject(new Met("cancelled", "The person stopped the reading."));
    });
    work.then(resolve, reject);
  });
}
