import { z } from "zod";

/** Codes that have a name and are no country: unions, parts of countries, and what stands for none. */
const NO_COUNTRIES = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"];

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** The countries there are, in two letters as ISO 3166 has them. A code that became another's is left out. */
export const COUNTRIES: readonly string[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => names.of(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
  .filter((code) => !NO_COUNTRIES.includes(code));

export const countryInput = z
  .string("Choose a country.")
  .refine((code) => COUNTRIES.includes(code), "Choose a country of the list.");

/** The country of a region: GB of GB-SCT. */
export const countryOf = (region: string | null): string | null => region?.split("-")[0] ?? null;
