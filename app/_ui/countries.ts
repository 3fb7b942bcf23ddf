import { isCountry } from "@/server/domain/jobs/words";

/** What a country of two letters is called in a language. */
export const countryName = (code: string, language = "en") =>
  new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Every country to choose from, by its English name. Made by the server: browsers call some otherwise. */
export const listCountries = () =>
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter(isCountry)
    .map((id) => ({ id, label: countryName(id) }))
    .sort((one, other) => one.label.localeCompare(other.label, "en"));
