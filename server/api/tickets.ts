import { openTicket, sealTicket } from "@/server/auth/tickets";
import { type StoredFile, storedFile } from "@/server/domain/candidates/input";
import { Conflict } from "@/server/domain/errors";

// Where a file lies is known to the server alone. Between two of its parts, a sealed ticket carries it.

const fileLife = 60_000;
const formLife = 24 * 60 * 60_000;

/** The uploaded file that a form's ticket stands for. Nobody can name a file that they did not upload here. */
export function cvOf(ticket: string, organisation: string | null): StoredFile {
  const file = uploaded("cv", ticket, organisation);
  if (!file) throw new Conflict("Please choose your CV once more.", "cv");
  return file;
}

/** The same for files that answer questions of a form, by question. */
export function answerFiles(tickets: Record<string, string>, organisation: string | null) {
  return Object.fromEntries(
    Object.entries(tickets).map(([questionId, ticket]): [string, StoredFile] => {
      const file = uploaded("answer", ticket, organisation);
      if (!file) throw new Conflict("Please choose the file once more.", `answers.${questionId}`);
      return [questionId, file];
    }),
  );
}

/** The same for what a consultant delivers; null when they deliver words alone. */
export function deliveredFile(ticket: string | null, organisation: string | null): StoredFile | null {
  if (ticket === null) return null;
  const file = uploaded("delivery", ticket, organisation);
  if (!file) throw new Conflict("Please choose the file once more.", "file");
  return file;
}

/** The same for a table of people that a member brought. */
export function tableOf(ticket: string, organisation: string | null): StoredFile {
  const file = uploaded("table", ticket, organisation);
  if (!file) throw new Conflict("Please choose the file once more.", "file");
  return file;
}

function uploaded(
  purpose: "answer" | "cv" | "delivery" | "table",
  ticket: string,
  organisation: string | null,
) {
  const opened = openTicket(purpose, ticket, new Date());
  const parsed = storedFile.extend({ organisation: storedFile.shape.name }).safeParse(opened);
  if (!parsed.success || parsed.data.organisation !== organisation) return null;
  const { organisation: _here, ...file } = parsed.data;
  return file;
}

/** Goes with a form and comes back: that it was opened here, when, and where its reader came from. */
export function beginForm({ source }: { source: string }) {
  const at = Date.now();
  return { ticket: sealTicket("form", { at, source }, new Date(at + formLife)) };
}

/** A file's facts, with a ticket in the place of its storage key: for the route that serves the bytes. */
export function withTicket<F extends { storageKey: string }>({ storageKey, ...facts }: F) {
  return { ...facts, ticket: sealTicket("file", storageKey, new Date(Date.now() + fileLife)) };
}
