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
