/** What a form of this page is answered with, in the words of its reader. */
export interface Verified {
  answer: Answer | null;
  error: string | null;
  status: number | null;
}

interface Answer {
  isGenuine: boolean;
  title: string;
  /** What to do with a document that is not genuine. */
  advice?: string;
  facts: { term: string; detail: string }[];
}

export const NOTHING_YET: Verified = { answer: null, error: null, status: null };
