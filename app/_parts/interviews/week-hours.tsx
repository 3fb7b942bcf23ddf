"use client";

import { Checkbox } from "@/app/_ui/checkbox";
import { TimeField } from "@/app/_ui/time-field";

export interface WeekDay {
  weekday: number;
  opensAt: string;
  closesAt: string;
  isOpen: boolean;
}

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

type Props = {
  week: readonly WeekDay[];
  onChange: (week: WeekDay[]) => void;
  /** By `day-1` for Monday, and `days` for all. */
  errors: Record<string, string>;
};

/** A row for each weekday: whether, and from when to when. */
export function WeekHours({ week, onChange, errors }: Props) {
  const change = (weekday: number, part: Partial<WeekDay>) =>
    onChange(week.map((day) => (day.weekday === weekday ? { ...day, ...part } : day)));
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 font-medium">Hours</legend>
      {errors.days && <p className="text-sm text-overdue">{errors.days}</p>}
      <ul className="divide-y divide-line border-y border-line">
        {week.map(({ weekday, opensAt, closesAt, isOpen }) => {
          const name = NAMES[weekday - 1] ?? "";
          const error = errors[`day-${weekday}`];
          return (
            <li key={weekday} className="py-1">
              <div className="flex min-h-control flex-wrap items-center gap-x-3">
                <Checkbox
                  className="w-32"
                  isSelected={isOpen}
                  onChange={(is) => change(weekday, { isOpen: is })}
                >
                  {name}
                </Checkbox>
                {isOpen ? (
                  <div className="flex items-center gap-2">
                    <TimeField
                      label={`${name} from`}
                      labelHidden
                      value={opensAt}
                      onChange={(time) => change(weekday, { opensAt: time })}
                    />
                    <span className="text-soft">to</span>
                    <TimeField
                      label={`${name} to`}
                      labelHidden
                      value={closesAt}
                      onChange={(time) => change(weekday, { closesAt: time })}
                    />
                  </div>
                ) : (
                  <span className="text-sm text-faint">No panels</span>
                )}
              </div>
              {error && (
                <p role="alert" className="pb-1 text-sm text-overdue">
                  {error}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
