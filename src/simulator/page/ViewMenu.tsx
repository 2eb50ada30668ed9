import type { SimulatorTexts } from "../../text/simulator/texts";
import { Menu } from "./Menu";
import type { Surroundings } from "./surroundings";
import type { Workplace } from "./workplace";

interface ViewMenuProps {
  readonly workplace: Workplace;
  readonly surroundings: Surroundings;
  readonly texts: SimulatorTexts;
}

/** The language of Excel, and so of page and pane, and the theme of the pane. */
export function ViewMenu({ workplace, surroundings: { language, theme }, texts: { view } }: ViewMenuProps) {
  const choices = [
    {
      legend: view.language,
      options: (["id", "en"] as const).map((one) => ({
        label: view.languages[one],
        isChosen: language === one,
        change: { language: one },
      })),
    },
    {
      legend: view.theme,
      options: (["light", "dark", "contrast"] as const).map((one) => ({
        label: view.themes[one],
        isChosen: theme === one,
        change: { theme: one },
      })),
    },
  ];
  return (
    <Menu label={view.menu}>
      {() =>
        choices.map(({ legend, options }) => (
          <fieldset key={legend}>
            <legend>{legend}</legend>
            {options.map(({ label, isChosen, change }) => (
              <label key={label}>
                <input
                  type="radio"
                  name={legend}
                  checked={isChosen}
                  onChange={() => {
                    workplace.surround(change);
                  }}
                />
                {label}
              </label>
            ))}
          </fieldset>
        ))
      }
    </Menu>
  );
}
