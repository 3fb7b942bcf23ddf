import type { COUNTED, SAID, SENTENCES } from "./en";

// What a catalogue is. English names each sentence; every other language has exactly the same ones, or does not compile.

export type Sentence = (typeof SENTENCES)[number] | (typeof SAID)[number];
export type Counted = keyof typeof COUNTED;

/** A language has some of six forms for a count; `other` stands for those it does not tell apart. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export interface Words {
  sentences: Record<Sentence, string>;
  counted: Record<Counted, Forms>;
}

/** The names between braces in a sentence: what it has to be given. */
export type Gaps<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Gaps<Rest>
  : never;

/** The names between angle brackets: the words between them are a link, or the like. */
export type Wraps<S extends string> = S extends `${string}</${infer Name}>${infer Rest}`
  ? Name | Wraps<Rest>
  : never;
