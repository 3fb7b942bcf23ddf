/**
 * `name`: somebody's name, which may come from a stranger · `line`: one line · `long`: may have paragraphs · `link`: an
 * address of ours or of a meeting · `flag`: yes or no. The others are given as `given.ts` writes them, and said in the
 * language of the words around them: `day`: a day or a moment · `span`: from when until when, `spans`: several, one a line ·
 * `names`: one a line · `minutes`, `figure`, `money`: see there · `told`: which outcome somebody was told
 */
export type FieldShape =
  | ("name" | "line" | "long" | "link" | "flag")
  | ("day" | "span" | "spans" | "names" | "minutes" | "figure" | "money" | "told");

/** A merge field that a kind of mail knows. An optional one may be empty, and is for an `{% if %}`. */
export interface Field {
  name: string;
  shape: FieldShape;
  label: string;
  example: string;
  optional?: true;
}

const organisation = field("organisation_name", "line", "the organisation's name", "Glasshouse");
export const recipient = field("recipient_name", "name", "the name of who gets this mail", "Priya Nair");

/** With the two fields that are everybody's. */
export function withCommon(...fields: Field[]): Field[] {
  return [organisation, recipient, ...fields.filter(({ name }) => name !== recipient.name)];
}

export function field(name: string, shape: FieldShape, label: string, example: string): Field {
  return { name, shape, label, example };
}

export function optional(given: Field): Field {
  return { ...given, optional: true };
}
