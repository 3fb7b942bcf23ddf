/** "decision.recorded" as people say it: "Decision recorded". */
export function verbText(verb: string): string {
  return capital(verb.replace(".", " ").replaceAll("-", " "));
}

/** "interview-plan" as "Interview plan". */
export function nounText(subject: string): string {
  return capital(subject.replaceAll("-", " "));
}

/** "outcomesLeaveAt" as "Outcomes leave at". */
export function fieldText(field: string): string {
  return capital(
    field
      .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
      .replaceAll("_", " ")
      .toLowerCase(),
  );
}

function capital(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
