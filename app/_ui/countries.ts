import { COUNTRIES } from "@/server/domain/jobs/input/country";

/** What a country of two letters is called in a language. */
export const countryName = (code: string, language = "en") =>
  new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;

/** Every country to choose from, by its English name. Made by the server: browsers call some otherwise. */
export const listCountries = () =>
  COUNTRIES.map((id) => ({ id, label: countryName(id) })).sort((a, b) =>
    a.label.localeCompare(b.label, "en"),
  );
