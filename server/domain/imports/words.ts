/** What a column of a table can hold, as people say it. */
export const FIELD_WORDS = {
  name: "Full name",
  firstName: "First name",
  lastName: "Last name",
  email: "E-mail",
  phone: "Phone",
  location: "Place",
  source: "Source",
  tags: "Tags",
} as const;

/** How far an import has come. */
export const IMPORT_STATE_WORDS = {
  uploaded: "Columns to choose",
  checking: "Being checked",
  checked: "Ready to import",
  running: "Being imported",
  done: "Imported",
  undoing: "Being undone",
  undone: "Undone",
  discarded: "Discarded",
} as const;
