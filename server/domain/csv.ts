/** Rows as CSV. What a spreadsheet would take for a formula is made text. */
export const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");

function cell(text: string) {
  const harmless = /^\s*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
