import type { CustomFunctionsStandIn } from "../../customFunctions";
import type { OfficeStandIn } from "../../office";
import type { Bridge } from "../../client/evaluate";
import { bridgeToPage } from "./bridgeToPage";

/**
 * Stands in the pane's page where Office.js stands in Excel, behind the genuine client. `Office` is the simulator's own
 * object, shared with the page around the frame; what the client asks goes over the bridge as text, as it does to Excel.
 */
const page = window.parent as unknown as {
  readonly office: OfficeStandIn;
  readonly customFunctions: CustomFunctionsStandIn;
};
const frame = window as unknown as {
  Office: OfficeStandIn;
  /** The client's own errors; what Office.js adds to them comes from the page. */
  readonly CustomFunctions: Partial<Pick<CustomFunctionsStandIn, "associate">>;
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: Bridge): void } };
};

frame.Office = page.office;
Object.assign(frame.CustomFunctions, { associate: page.customFunctions.associate });
frame.OfficeExtension.HostBridge.init(bridgeToPage());
