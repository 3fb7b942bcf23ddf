import { zoneName } from "./dates";

/** Every time zone to choose from, those that are likely first. */
export function zoneChoices(likely: readonly (string | null)[]) {
  const first = [...new Set(likely.filter((zone) => zone !== null))];
  const rest = Intl.supportedValuesOf("timeZone").filter((zone) => !first.includes(zone));
  return [...first, ...rest].map((id) => ({ id, label: zoneName(id), hint: id.replaceAll("_", " ") }));
}
