/** A small text that is kept in the workbook, under a name. To be loaded before it is read. */
export function loadSetting(context: Excel.RequestContext, name: string): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(name);
  setting.load({ value: true });
  return setting;
}

/** The text of a loaded setting; null where there is none. */
export function settingText(setting: Excel.Setting): string | null {
  return setting.isNullObject || typeof setting.value !== "string" ? null : setting.value;
}

/** Keeps a text; what was there under the name is replaced. */
export function saveSetting(context: Excel.RequestContext, name: string, text: string): void {
  context.workbook.settings.add(name, text);
}

/** Keeps nothing under a name any more. */
export async function dropSetting(context: Excel.RequestContext, name: string): Promise<void> {
  const setting = loadSetting(context, name);
  await context.sync();
  if (setting.isNullObject) return;
  setting.delete();
  await context.sync();
}
