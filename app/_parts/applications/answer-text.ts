/** An answer to a question of the form, as it is read. */
export function answerText(value: string | string[] | number | boolean) {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "number" ? value.toLocaleString("en-GB") : value;
}
