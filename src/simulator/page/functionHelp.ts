import { BooleanNumber, type Univer } from "@univerjs/core";
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Language } from "../../text/texts";
import { NAMESPACE } from "../customFunctions";

/** The files that the manifest names, one for each language of Excel. */
const METADATA: Readonly<Record<Language, string>> = { id: "functions.json", en: "functions-en.json" };

interface Metadata {
  readonly functions: readonly {
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/** Has the formula bar tell of the add-in's functions, as Excel does from the same file. */
export async function showFunctionHelp(univer: Univer, language: Language): Promise<void> {
  const { functions } = (await (await fetch(METADATA[language])).json()) as Metadata;
  const told = functions.map(({ name, description, parameters }) => ({
    functionName: `${NAMESPACE}.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((one) => ({
      name: one.name,
      detail: one.description,
      example: "",
      require: one.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
  univer.__getInjector().get(IDescriptionService).registerDescriptions(told);
}
