import type { NOTES_REQUEST_STATES } from "@/db/schema";
import { refuse } from "../../errors";
import { type Machine, type Move, mayAct, step } from "../../machine";
import type { Scope } from "../../scope";

export type NotesRequestState = (typeof NOTES_REQUEST_STATES)[number];

const answering = ["privacy.answer"] as const;

/** A candidate asks for the panel's notes; a person checks them, looks at them as they will be read, and releases them. */
export const NOTES_REQUEST = {
  name: "request for notes",
  states: ["asked", "checking", "ready", "released", "withdrawn"],
  moves: [
    { act: "ask", from: [], to: "asked", by: ["candidate"], audit: "notes-request.asked" },
    { act: "begin", from: ["asked"], to: "checking", by: answering, audit: "notes-request.begun" },
    { act: "collect anew", from: ["checking"], to: "checking", by: answering, audit: "notes-request.begun" },
    { act: "redact", from: ["checking"], to: "checking", by: answering, audit: "notes-request.redacted" },
    { act: "look again", from: ["checking"], to: "ready", by: answering, audit: "notes-request.looked-at" },
    { act: "go back", from: ["ready"], to: "checking", by: answering, audit: "notes-request.reopened" },
    {
      act: "release",
      from: ["ready"],
      to: "released",
      by: answering,
      audit: "notes-request.released",
      mail: "notes_released",
    },
    {
      act: "withdraw",
      from: ["asked", "checking", "ready"],
      to: "withdrawn",
      by: ["candidate"],
      audit: "notes-request.withdrawn",
    },
  ],
} as const satisfies Machine<NotesRequestState, readonly Move<NotesRequestState>[]>;

/** Where an act leads from here. Refuses one that the table does not know from here: somebody else was quicker. */
export function moveRequest(scope: Scope, from: NotesRequestState, act: string): NotesRequestState {
  refuse(
    mayAct(NOTES_REQUEST, from, act)
      ? null
      : "This request has moved on since you opened the page. Load it again to see where it stands.",
  );
  return step(NOTES_REQUEST, scope, { from, act });
}
