import { terminalOn } from "../../src/cli/terminal";

/** What a terminal was sent, its answers and what stands beside them in their order. */
function sent(isTTY: boolean, use: (terminal: ReturnType<typeof terminalOn>) => void): string {
  let text = "";
  const stream = { isTTY, write: (more: string) => (text += more) };
  use(terminalOn(stream, stream));
  return text;
}

test("progress stands on one line, which is gone before the answer", () => {
  const text = sent(true, ({ write, progress }) => {
    progress("1 dari 2");
    progress("2 dari 2");
    write("kotim.xlsx");
    write("2 berkas");
  });
  expect(text).toBe("\r\x1b[K1 dari 2\r\x1b[K2 dari 2\r\x1b[Kkotim.xlsx\n2 berkas\n");
});

test("where nobody looks on there is only the answer", () => {
  const text = sent(false, ({ write, progress }) => {
    progress("1 dari 2");
    write("kotim.xlsx");
  });
  expect(text).toBe("kotim.xlsx\n");
});
