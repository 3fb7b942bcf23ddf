/** An address as it is compared. */
export const emailNorm = (email: string) => email.trim().toLowerCase();

/** A name, or a part of one, as it is searched: "Zoë  O'Neil" → "zoe o neil". */
export const nameNorm = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ");

/** What a search looks for: an address as it is typed, a name as it is kept. */
export const searched = (text: string) => (/[@.]/.test(text) ? emailNorm(text) : nameNorm(text));

/** The place in a list after which it goes on. */
export interface Place {
  at: Date;
  id: string;
}

export const placeText = ({ at, id }: Place) => `${at.toISOString()}_${id}`;

/** Reads a place back. What is no place begins the list anew. */
export function placeOf(cursor: string | undefined): Place | null {
  const [instant = "", id = ""] = (cursor ?? "").split("_");
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) || !/^[0-9a-f-]{36}$/.test(id) ? null : { at, id };
}
