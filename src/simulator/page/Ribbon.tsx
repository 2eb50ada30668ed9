import { useRef } from "react";
import type { SimulatorTexts } from "../../text/simulator/texts";
import { FaultMenu } from "./FaultMenu";
import { openFile, saveFile } from "./files";
import { ViewMenu } from "./ViewMenu";
import type { View, Workplace } from "./workplace";

/** The ribbon's functions as manifest.xml names them, with their icons, in its order. */
const COMMANDS = [
  { name: "periksaLembar", icon: "lembar" },
  { name: "periksaBuku", icon: "buku" },
  { name: "hitungIkm", icon: "hitung" },
] as const;

interface RibbonProps {
  readonly workplace: Workplace;
  readonly view: View;
  readonly texts: SimulatorTexts;
}

/** The page's own buttons, and the add-in's own as they are in Excel's ribbon. */
export function Ribbon({ workplace, view, texts }: RibbonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <nav className="ribbon">
      <button type="button" onClick={() => picker.current?.click()}>
        {texts.open}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void openFile(workplace, file, texts.discard);
          target.value = "";
        }}
      />
      <button
        type="button"
        disabled={view.file === null}
        onClick={() => {
          saveFile(workplace);
        }}
      >
        {texts.save}
      </button>
      <button
        type="button"
        disabled={view.file === null}
        onClick={() => {
          workplace.insertRow();
        }}
      >
        {texts.insertRow}
      </button>
      <span className="group">
        <button
          type="button"
          disabled={view.file === null}
          onClick={() => {
            workplace.showPane();
          }}
        >
          <img src="ikon/rekap-16.png" alt="" /> {texts.showPane}
        </button>
        {COMMANDS.map(({ name, icon }) => (
          <button
            key={name}
            type="button"
            disabled={view.file === null}
            onClick={() => {
              void workplace.press(name);
            }}
          >
            <img src={`ikon/${icon}-16.png`} alt="" /> {texts[name]}
          </button>
        ))}
      </span>
      <FaultMenu workplace={workplace} view={view} texts={texts} />
      <ViewMenu workplace={workplace} surroundings={view.surroundings} texts={texts} />
    </nav>
  );
}
