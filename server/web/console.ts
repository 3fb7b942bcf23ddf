import { log, withoutValues } from "../gateways/log";

/** In production what Next and React print joins the log, without the values that error messages repeat. */
export function joinConsoleToLog() {
  const told =
    (level: "warn" | "error") =>
    (...given: unknown[]) => {
      const error = given.find((part) => part instanceof Error);
      const words = given.filter((part): part is string => typeof part === "string").join(" ");
      log[level](error ? { error } : {}, withoutValues(words));
    };
  console.error = told("error");
  console.warn = told("warn");
  console.log = console.info = () => {};
}
