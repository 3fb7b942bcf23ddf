import { NotFound } from "../errors";
import type { Scope } from "../scope";
import { type Answer, answerApplications } from "./answer-many";

/** Brings one application to its final stage with the answer its candidate has just been given. */
export async function answerApplication(scope: Scope, answer: Answer) {
  const answered = await answerApplications(scope, [answer]);
  if (answered.length === 0) throw new NotFound("This application");
}
