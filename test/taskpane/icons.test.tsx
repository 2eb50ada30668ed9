/** @jest-environment jsdom */
import { render } from "@testing-library/react";
import { MessageBar, MessageBarType } from "office-ui-fabric-react";
import { registerPaneIcons } from "../../src/taskpane/look/icons";

const { info, warning, severeWarning, error, success } = MessageBarType;

beforeAll(registerPaneIcons);

test.each([info, warning, severeWarning, error, success])(
  "a message bar of type %d has a drawing for its icon and for the way to close it",
  (type) => {
    const { container } = render(
      <MessageBar messageBarType={type} onDismiss={() => undefined}>
        Teks
      </MessageBar>,
    );
    expect(container.querySelectorAll("svg[viewBox]")).toHaveLength(2);
  },
);
