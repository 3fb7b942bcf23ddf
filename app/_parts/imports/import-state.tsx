import { Status } from "@/app/_ui/badge";
import { IMPORT_STATE_WORDS } from "@/server/domain/imports/words";

type State = keyof typeof IMPORT_STATE_WORDS;

const tones = {
  uploaded: "due",
  checking: "live",
  checked: "due",
  running: "live",
  done: "done",
  undoing: "live",
  undone: "neutral",
  discarded: "neutral",
} as const;

/** How far an import has come. */
export function ImportState({ state }: { state: State }) {
  return <Status tone={tones[state]}>{IMPORT_STATE_WORDS[state]}</Status>;
}
