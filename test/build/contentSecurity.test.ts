import { contentSecurityPolicy, manyPagePolicy } from "../../build/contentSecurity";

const rules = (mode: "production" | "development") =>
  Object.fromEntries(
    contentSecurityPolicy(mode)
      .split("; ")
      .map((rule) => rule.split(" "))
      .map(([directive = "", ...sources]) => [directive, sources]),
  );

describe("what the pane may load", () => {
  test("is nothing that is not named", () => {
    expect(rules("production")["default-src"]).toEqual(["'none'"]);
  });

  test("is code from its own server and Office.js, never code written into the page or made from text", () => {
    expect(rules("production")["script-src"]).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
  });

  test("leaves it nowhere to send anything but its own server", () => {
    expect(rules("production")["connect-src"]).toEqual(["'self'"]);
    expect(rules("production")["img-src"]).toEqual(["'self'", "data:"]);
    expect(rules("production")["form-action"]).toEqual(["'none'"]);
  });

  test("differs in development only by the line that reloads the page", () => {
    expect(rules("development")).toEqual({
      ...rules("production"),
      "connect-src": ["'self'", "wss://localhost:3000"],
    });
  });
});

test("the page for many workbooks runs its own code, and has nowhere to send anything", () => {
  const policy = manyPagePolicy().split("; ");
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "worker-src 'self'", "connect-src 'none'"]),
  );
  expect(policy.join(" ")).not.toMatch(/https?:|\*|unsafe-eval/);
});
