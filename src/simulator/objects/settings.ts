import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";
import type { HostContext } from "./hostContext";

/** Excel.SettingCollection: what the add-in keeps in the workbook. */
export function settingsObject(host: HostContext): HostObject {
  const { settings } = host.book;
  const keep = (key: string, value: unknown) => {
    const others = [...settings].filter(([other]) => other !== key);
    if (lengthOf([...others, [key, value]]) > host.mostSettings) throw errors.settingsFull();
    settings.set(key, value);
  };
  const setting = (key: string) => settingObject(settings, key, keep);
  return {
    type: "SettingCollection",
    items: () => [...settings.keys()].map(setting),
    item(key) {
      if (!settings.has(String(key))) throw errors.itemNotFound();
      return setting(String(key));
    },
    calls: { getCount: () => settings.size },
    opens: {
      add(key, value) {
        keep(String(key), value);
        return setting(String(key));
      },
      getItemOrNullObject: (key) => (settings.has(String(key)) ? setting(String(key)) : null),
    },
  };
}

/** Excel.Setting. */
function settingObject(
  settings: Map<string, unknown>,
  key: string,
  keep: (key: string, value: unknown) => void,
): HostObject {
  return {
    type: "Setting",
    identity: () => ({ _Id: key }),
    reads: { key: () => key, value: () => settings.get(key) },
    writes: {
      value: (value) => {
        keep(key, value);
      },
    },
    calls: { delete: () => void settings.delete(key) },
  };
}

function lengthOf(settings: readonly (readonly [string, unknown])[]): number {
  return settings.reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0);
}
