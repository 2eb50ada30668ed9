import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Which room may import from which: everything not named here is closed. */
const rooms = {
  "./src/core": [],
  "./src/text": ["./src/core"],
  "./src/xlsx": ["./src/core"],
  "./src/cli": ["./src/core", "./src/xlsx", "./src/text"],
  "./src/taskpane": ["./src/core", "./src/text"],
};

const zones = Object.entries(rooms).map(([room, open]) => ({
  target: room,
  from: "./src",
  except: [room, ...open].map((path) => path.replace("./src/", "./")),
  message: `${room} may import only from itself${open.map((path) => `, ${path}`).join("")}.`,
}));

/** The plugin's own rules; what it also recommends of other plugins is chosen here on its own merits. */
const officeRules = Object.fromEntries(
  Object.entries(officeAddins.configs.recommended.at(-1).rules).filter(([name]) => name.startsWith("office-addins/")),
);

/** Everything that only a web page has, `name` and `event` among it: the compiler knows them in every file. */
const pageGlobals = Object.keys(globals.browser).filter((name) => !(name in globals["shared-node-browser"]));
const hostGlobals = ["Excel", "Office", "OfficeExtension", "process", "Buffer", "console", ...pageGlobals];

export default tseslint.config(
  { ignores: ["node_modules", "dist", "coverage", "reports", ".stryker-tmp"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX, "office-addins": officeAddins },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      ...officeRules,
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/core/**/*.ts", "src/text/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(?!\\.|fraction\\.js$)",
              message: "The core knows no host: only its own files and fraction.js.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/xlsx/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(node:|fs$|path$)",
              message: "The file side works on bytes, so that a web page can use it too.",
            },
          ],
        },
      ],
    },
  },
  { files: ["src/**/*.tsx"], extends: [reactHooks.configs.flat["recommended-latest"]] },
  { files: ["**/*.{js,mjs}"], languageOptions: { globals: globals.node } },
  prettier,
);
