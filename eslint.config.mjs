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
  "./src/workbook": ["./src/core"],
  "./src/text": ["./src/core", "./src/workbook"],
  "./src/xlsx": ["./src/core", "./src/workbook"],
  "./src/excel": ["./src/core", "./src/workbook"],
  "./src/commands": ["./src/core", "./src/workbook"],
  "./src/functions": ["./src/core", "./src/text"],
  "./src/simulator": ["./src/core", "./src/workbook", "./src/xlsx"],
  "./src/simulator/page": ["./src/core", "./src/simulator", "./src/text", "./src/xlsx"],
  "./src/many": ["./src/core", "./src/text", "./src/xlsx"],
  "./src/banyak": ["./src/core", "./src/many", "./src/text", "./src/xlsx"],
  "./src/cli": ["./src/core", "./src/many", "./src/xlsx", "./src/text"],
  "./src/taskpane": ["./src/core", "./src/workbook", "./src/text", "./src/commands", "./src/functions"],
  "./src/trial": ["./src/text", "./src/taskpane"],
};

/** The simulator without its page, which has a rule of its own. */
const withoutPage = ["./src/simulator/*.ts", "./src/simulator/!(page)/**/*"];

/** The rooms of the core, from the ground up: each may import from those below it, not from those beside it. */
const floors = [
  ["grid", "numbers", "dates"],
  ["edits"],
  ["findings"],
  ["preferences"],
  ["rules", "relations", "layout", "titles"],
  ["sums", "locate"],
  ["tables"],
  ["tally", "titleRules", "doubts", "profiles", "hints"],
  ["formulas", "recaps", "charts"],
  ["said"],
];
const ground = floors[0];

/** What every room of the core may use. */
const everywhere = ["steps.ts", "onDemand.ts", "remembered.ts", "hash.ts"];
/** What formulas and figures of other sheets are held against: tables whose figures are judged. */
const judged = (room) => (["formulas", "recaps", "said"].includes(room) ? ["solve.ts", "narrative"] : []);

/** The kinds of tables, a folder each. */
const kinds = ["skm", "permits", "investment", "register", "cases", "plans", "profile", "totals"];
/** What each of them may know of its neighbours: registers tell the others which of their blank rows are permits. */
const shared = ["table.ts", "memory.ts", "plot.ts", "wordsOnly.ts", "foundTogether.ts", "sums", "register"];
/** Vocabularies over any table with totals, and whose words each of them shares. */
const vocabularies = { permitCounts: [], budget: [], lkpm: ["investment"], investmentSeries: ["investment"] };

const zones = [
  ...Object.entries(rooms).map(([room, open]) => ({
    target: room === "./src/simulator" ? withoutPage : room,
    from: "./src",
    except: [room, ...open].map((path) => path.replace("./src/", "./")),
    message: `${room} may import only from itself${open.map((path) => `, ${path}`).join("")}.`,
  })),
  { target: withoutPage, from: "./src/simulator/page", message: "The simulator works without its page." },
  ...floors.flatMap((rooms, floor) =>
    rooms.map((room) => ({
      target: `./src/core/${room}`,
      from: "./src/core",
      except: [
        ...(floor === 0 ? ground : [room]),
        ...floors.slice(0, floor).flat(),
        ...everywhere,
        ...judged(room),
      ].map((path) => `./${path}`),
      message: "The core is built from the ground up: a room imports from those below it.",
    })),
  ),
  ...Object.entries(vocabularies).map(([kind, words]) => ({
    target: `./src/core/tables/${kind}`,
    from: "./src/core/tables",
    except: [kind, "totals", "sums", ...words].map((path) => `./${path}`),
    message: "A vocabulary knows tables with totals, and no other kind but one whose words it shares.",
  })),
  ...kinds.map((kind) => ({
    target: `./src/core/tables/${kind}`,
    from: "./src/core/tables",
    except: [...new Set([kind, ...shared])].map((path) => `./${path}`),
    message: "A kind of table knows no other kind: what they share stands below them, in core/layout and core/sums.",
  })),
  {
    target: ["./src/core/layout", "./src/core/sums", "./src/core/tables/sums"],
    from: "./src/core/tables",
    except: ["./sums"],
    message: "What the kinds of tables share knows none of them.",
  },
  {
    target: ["./test/accuracy/!(checker).ts", "./test/accuracy/generator/**/*"],
    from: "./src",
    message: "What measures the checker shares no code with it: only test/accuracy/checker.ts knows both.",
  },
];

/** The client that is licensed for developing and testing only; whoever may have it lists its own forbidden imports. */
const officeJs = {
  regex: "^@microsoft/office-js",
  message: "Only the simulator and the tests use the npm package: production pages load Office.js from Microsoft.",
};

/** The plugin's own rules; what it also recommends of other plugins is chosen here on its own merits. */
const officeRules = Object.fromEntries(
  Object.entries(officeAddins.configs.recommended.at(-1).rules).filter(([name]) => name.startsWith("office-addins/")),
);

/** Everything that only a web page has, `name` and `event` among it: the compiler knows them in every file. */
const pageGlobals = Object.keys(globals.browser).filter((name) => !(name in globals["shared-node-browser"]));
const hostGlobals = [
  "Excel",
  "Office",
  "OfficeExtension",
  "CustomFunctions",
  "process",
  "Buffer",
  "console",
  ...pageGlobals,
];

export default tseslint.config(
  // test/build/cycle holds two files that import each other, to see that the linter sees it.
  { ignores: ["node_modules", "dist", "lib", "coverage", "reports", ".stryker-tmp", "test/build/cycle"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX, "office-addins": officeAddins },
    settings: {
      "import-x/resolver-next": [createTypeScriptImportResolver()],
      // Without these the plugin does not read TypeScript files, and `no-cycle` sees nothing.
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
    },
    rules: {
      ...officeRules,
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Excel's own kind of error, which alone brings a sentence beside #VALUE!, is declared as no Error of JavaScript's.
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", package: "custom-functions-runtime", name: "Error" }] },
      ],
      // What a kind of table says is added to what all say: `interface MessageParams extends SkmMessages {}`.
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/simulator/client/**"],
    rules: { "no-restricted-imports": ["error", { patterns: [officeJs] }] },
  },
  {
    files: ["src/core/**/*.ts", "src/text/**/*.ts", "src/functions/**/*.ts"],
    // These two join the functions with Excel.
    ignores: ["src/functions/associate.ts", "src/functions/run.ts"],
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
            officeJs,
          ],
        },
      ],
    },
  },
  {
    files: ["src/simulator/**/*.ts"],
    ignores: ["src/simulator/client/**", "src/simulator/page/**"],
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(node:|fs$|path$|vm$)",
              message: "The simulator runs on a page too; only its client for Node may use what Node has.",
            },
            officeJs,
          ],
        },
      ],
    },
  },
  {
    // The rule knows neither `ClientResult.value` nor an object loaded through its parent, which these tests are about.
    files: ["test/simulator/**/*.ts"],
    rules: { "office-addins/load-object-before-read": "off" },
  },
  {
    // The entry point alone joins the pane with Excel; everything else in the room talks to the port.
    files: ["src/taskpane/index.tsx"],
    rules: { "import-x/no-restricted-paths": "off" },
  },
  { files: ["src/**/*.tsx"], extends: [reactHooks.configs.flat["recommended-latest"]] },
  { files: ["**/*.{js,mjs}"], languageOptions: { globals: globals.node } },
  prettier,
);
