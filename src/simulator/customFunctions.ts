import type { Univer } from "@univerjs/core";
import { AsyncCustomFunction, IFunctionService, type FormulaFunctionResultValueType } from "@univerjs/engine-formula";
import type { Cell } from "../core/grid/address";

/** The word before the point in `=PTSP.NRR(B4:B143)`, as the manifest has it. */
export const NAMESPACE = "PTSP";
/** A formula whose add-in does not answer. */
const UNKNOWN = "#NAME?";
/** A function of an add-in that fails in any other way than with an error of Excel's. */
const FAILED = "#VALUE!";

type Compute = (...given: unknown[]) => unknown;

/** An error that a function gave, and what Excel shows beside it. */
export interface FormulaError {
  readonly cell: Cell;
  readonly code: string;
  readonly message: string;
}

/**
 * What `CustomFunctions` is to an add-in, without Excel: the functions that the pane's page associates are called by
 * Univer's formulas. Those of the
 * workbook that was opened last count.
 */
export class CustomFunctionsStandIn {
  readonly #functions = new Map<string, Compute>();

  /** Is told of errors, which Excel shows beside the cell. */
  onError: (error: FormulaError) => void = () => undefined;

  constructor(private readonly univer: Univer) {}

  readonly associate = (id: string, compute: Compute): void => {
    const name = `${NAMESPACE}.${id}`;
    if (!this.#functions.has(name)) {
      const called = new Called(name, (given, cell) => this.#call(name, given, cell));
      this.univer.__getInjector().get(IFunctionService).registerExecutors(called);
    }
    this.#functions.set(name, compute);
  };

  async #call(name: string, given: readonly unknown[], cell: Cell): Promise<FormulaFunctionResultValueType> {
    const compute = this.#functions.get(name);
    if (!compute) return UNKNOWN;
    try {
      return (await compute(...given.map(handedOver))) as FormulaFunctionResultValueType;
    } catch (error) {
      const { code = FAILED, message = String(error) } = error as Partial<FormulaError>;
      this.onError({ cell, code, message });
      return code;
    }
  }
}

/** One function as Univer calls it. */
class Called extends AsyncCustomFunction {
  constructor(
    name: string,
    private readonly call: (given: readonly unknown[], cell: Cell) => Promise<FormulaFunctionResultValueType>,
  ) {
    super(name);
  }

  override calculateCustom(...given: unknown[]): Promise<FormulaFunctionResultValueType> {
    return this.call(given, { row: this.row, column: this.column });
  }
}

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

/** An error value is an object for who takes errors; everything else is as it is. */
function handedOver(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(handedOver);
  return typeof value === "string" && ERROR.test(value) ? { type: "CustomFunctionError", code: value } : value;
}
