import type { PersonKey } from "../content/company";
import type { Days } from "../days";

const slots = ["10:00", "11:30", "14:00", "15:30", "09:00", "16:45"] as const;

/** Who is taken when, so that nobody sits on two panels at once. */
export class Diary {
  private readonly taken = new Map<PersonKey, { from: number; until: number }[]>();

  constructor(private readonly days: Days) {}

  take(people: readonly PersonKey[], from: Date, minutes: number) {
    for (const person of people)
      this.taken.set(person, [
        ...(this.taken.get(person) ?? []),
        { from: from.getTime(), until: from.getTime() + minutes * 60_000 },
      ]);
  }

  /** The first time at which all of them are free, on this working day or a later one. */
  firstFree(people: readonly PersonKey[], day: number, minutes: number): { day: number; startsAt: Date } {
    for (let on = this.days.orNextWorkday(day); ; on = this.days.workday(on, 1)) {
      for (const slot of slots) {
        const startsAt = this.days.at(on, slot);
        if (!this.isFree(people, startsAt, minutes)) continue;
        this.take(people, startsAt, minutes);
        return { day: on, startsAt };
      }
    }
  }

  private isFree(people: readonly PersonKey[], startsAt: Date, minutes: number) {
    const from = startsAt.getTime();
    const until = from + minutes * 60_000;
    return people.every(
      (person) => !(this.taken.get(person) ?? []).some((other) => other.from < until && from < other.until),
    );
  }
}
