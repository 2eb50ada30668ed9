/** What has to be traced in Chromium to tell tasks, and whose they are. */
export const TRACED = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] as const;

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** How much of `dur` the thread itself was running. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/**
 * The milliseconds of each task in which one of the scripts had its turn. It is the thread's own time that is told: what
 * other programs on the machine take from it is no concern of the page.
 */
export function taskTimes(trace: Buffer, scripts: RegExp): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const calls = traceEvents.filter(({ name, args }) => name === "FunctionCall" && scripts.test(args?.data?.url ?? ""));
  const tasks = traceEvents.filter(({ name }) => name === "ThreadControllerImpl::RunTask");
  return tasks
    .filter((task) => calls.some((call) => isWithin(call, task)))
    .map(({ tdur }) => {
      if (tdur === undefined) throw new Error("The browser's trace does not tell a thread's own time.");
      return tdur / 1000;
    });
}

function isWithin(call: TraceEvent, { pid, tid, ts, dur = 0 }: TraceEvent): boolean {
  return call.pid === pid && call.tid === tid && call.ts >= ts && call.ts <= ts + dur;
}
