import type { Tone } from "@/app/_ui/badge";
import type { JOB_STATE_WORDS } from "@/server/domain/jobs/words";

export const JOB_TONES: Record<keyof typeof JOB_STATE_WORDS, Tone> = {
  published: "live",
  paused: "due",
  asked: "due",
  approved: "done",
  draft: "neutral",
  closed: "neutral",
};
