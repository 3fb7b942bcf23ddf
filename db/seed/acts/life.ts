import type { Chance } from "../chance";
import type { Person } from "../crowd/persons";
import type { Curriculum } from "../cv/curriculum";
import type { Days } from "../days";
import type { History } from "../history";
import type { Opening } from "../openings";

/** One application as it is being lived: who, for what, and how far it has come. */
export interface Life {
  history: History;
  days: Days;
  opening: Opening;
  person: Person;
  cv: Curriculum;
  chance: Chance;
  applicationId: string;
  candidateId: string;
  /** The version and the promise that the last verb left behind. */
  version: number;
  promisedOn: string;
}

/** What the texts about a person may say of them. */
export function wordsOf({ person, cv }: Pick<Life, "person" | "cv">): Record<string, string> {
  const [now, before = now] = cv.posts;
  return {
    first: person.first,
    city: person.city,
    title: (now?.title ?? "").toLowerCase(),
    at: now?.employer ?? "",
    before: before?.employer ?? "",
  };
}
