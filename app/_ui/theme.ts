export const themeCookie = "theme";

export type Theme = "light" | "dark" | null;

/** What a person chose; anything else means: as the device does. */
export function themeOf(value: string | undefined): Theme {
  return value === "light" || value === "dark" ? value : null;
}
