// The languages we speak, for the entry: it decides which one a page is asked for before anything of a page runs.
export { LANGUAGES, type Language } from "../domain/emails/input";
