/** What a person asked for does not exist, or not for them. */
export class NotFound extends Error {
  constructor(what: string) {
    super(`${what} was not found. It may have been moved, or you may not be allowed to see it.`);
  }
}

/** A rule refuses. The message is the sentence the person reads; `field` is the input it stands beside. */
export class Conflict extends Error {
  constructor(
    sentence: string,
    readonly field?: string,
  ) {
    super(sentence);
  }
}

/** The person may not do this here. */
export class Forbidden extends Error {}

/** Throws the refusal of a rule, when there is one. */
export function refuse(sentence: string | null, field?: string) {
  if (sentence) throw new Conflict(sentence, field);
}
