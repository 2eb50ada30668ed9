import type { Book } from "../book/book";
import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";

/** Excel.SettingCollection: what the add-in keeps in the workbook. */
export function settingsObject({ settings }: Book): HostObject {
  const setting = (key: string) => settingObject(settings, key);
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
        settings.set(String(key), value);
        return setting(String(key));
      },
      getItemOrNullObject: (key) => (settings.has(String(key)) ? setting(String(key)) : null),
    },
  };
}

/** Excel.Setting. */
function settingObject(settings: Map<string, unknown>, key: string): HostObject {
  return {
    type: "Setting",
    identity: () => ({ _Id: key }),
    reads: { key: () => key, value: () => settings.get(key) },
    writes: { value: (value) => void settings.set(key, value) },
    calls: { delete: () => void settings.delete(key) },
  };
}
