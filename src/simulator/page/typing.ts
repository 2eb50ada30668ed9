import { ICommandService, type Univer } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import {
  IEditorBridgeService,
  SetCellEditVisibleOperation,
  type IEditorBridgeServiceVisibleParam,
} from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";

/** Calls back when a person begins to type into a cell, and when the entry is made or given up. */
export function watchTyping(univer: Univer, onChange: (isTyping: boolean) => void): void {
  const commands = univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id, params }) => {
    if (id === SetCellEditVisibleOperation.id) onChange((params as IEditorBridgeServiceVisibleParam).visible);
  });
}

/** Gives up an entry that is not made yet: left open while another workbook takes its place, it would take that one's keys. */
export function giveUpEntry(univer: Univer): void {
  const injector = univer.__getInjector();
  const { visible, unitId } = injector.get(IEditorBridgeService).isVisible();
  if (!visible) return;
  const params = { visible: false, eventType: DeviceInputEventType.Keyboard, keycode: KeyCode.ESC, unitId };
  injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, params);
}
