import type { SimulatorTexts } from "../../text/simulator/texts";
import { LASTING_FAULTS, PASSING_FAULTS } from "./faults";
import { Menu } from "./Menu";
import type { View, Workplace } from "./workplace";

const LASTING = Object.keys(LASTING_FAULTS) as (keyof typeof LASTING_FAULTS)[];
/** Those that a pane finds when it begins; it is opened anew. */
const SURROUNDING = ["isOld", "isPaneWithheld", "isNeverReady"] as const;
const PASSING = Object.keys(PASSING_FAULTS) as (keyof typeof PASSING_FAULTS)[];

interface FaultMenuProps {
  readonly workplace: Workplace;
  readonly view: View;
  readonly texts: SimulatorTexts;
}

/** What can be made to go wrong between the pane and the workbook. */
export function FaultMenu({ workplace, view, texts: { faults } }: FaultMenuProps) {
  const { simulator } = workplace;
  return (
    <Menu label={faults.menu}>
      {() => (
        <>
          <fieldset>
            <legend>{faults.lasting}</legend>
            {LASTING.map((fault) => (
              <Tick
                key={fault}
                label={faults.names[fault]}
                isOn={simulator !== null && LASTING_FAULTS[fault].isOn(simulator)}
                onTurn={(isOn) => {
                  workplace.turn(fault, isOn);
                }}
              />
            ))}
            {SURROUNDING.map((fault) => (
              <Tick
                key={fault}
                label={faults.surroundings[fault]}
                isOn={view.surroundings[fault]}
                onTurn={(isOn) => {
                  workplace.surround({ [fault]: isOn });
                }}
              />
            ))}
          </fieldset>
          <fieldset>
            <legend>{faults.once}</legend>
            {PASSING.map((fault) => (
              <button
                key={fault}
                type="button"
                disabled={view.waiting.includes(fault)}
                onClick={() => {
                  workplace.arm(fault);
                }}
              >
                {faults.names[fault]}
                {view.waiting.includes(fault) && <em> ({faults.waiting})</em>}
              </button>
            ))}
          </fieldset>
        </>
      )}
    </Menu>
  );
}

function Tick(props: { readonly label: string; readonly isOn: boolean; readonly onTurn: (isOn: boolean) => void }) {
  return (
    <label>
      <input
        type="checkbox"
        checked={props.isOn}
        onChange={({ target }) => {
          props.onTurn(target.checked);
        }}
      />
      {props.label}
    </label>
  );
}
