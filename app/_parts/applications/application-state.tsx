import { Status, type Tone } from "@/app/_ui/badge";
import { APPLICATION_STATE_WORDS } from "@/server/domain/applications/words";

type State = keyof typeof APPLICATION_STATE_WORDS;

const tones: Record<State, Tone> = {
  active: "live",
  hired: "done",
  not_now: "neutral",
  consult_instead: "door",
  withdrawn: "neutral",
};

/** Where an application stands as its candidate knows it. */
export function ApplicationState({ state }: { state: State }) {
  return <Status tone={tones[state]}>{APPLICATION_STATE_WORDS[state]}</Status>;
}
