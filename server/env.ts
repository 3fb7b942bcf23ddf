import { filled, keptSettings, parseSettings } from "./settings";

/** The settings of this process, read once. Wrong ones stop it with one sentence. */
export const env = parseSettings({
  ...keptSettings(process.env.DATA_DIR || ".data"),
  ...filled(process.env),
});
