/** Longer than any single question takes, in milliseconds: Excel on the web may never answer one (office-js 6150). */
const LIMIT = 60_000;

/** What the error of an answer that does not come says. */
export const NO_ANSWER = "NoAnswer";

/** Waits for an answer, but not for ever. */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error("Excel has not answered."), { code: NO_ANSWER }));
    }, LIMIT);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
