"use client";

import { CalendarDays, ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from "react-aria-components/Calendar";
import { DateInput, DateSegment } from "react-aria-components/DateField";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Heading } from "react-aria-components/Heading";
import { Popover } from "react-aria-components/Popover";
import { classes } from "./classes";
import { iconButtonLook } from "./icon-button";
import { popoverLook } from "./list-look";

/** The segments to type into and the button that opens the month. Shared by DateField and DateTimeField. */
export function DateInputs({ said }: { said: string | null }) {
  return (
    <Group className="field flex items-center gap-1 pr-1!">
      <DateInput className="flex min-w-fit flex-1 items-center tabular-nums">
        {(segment) => (
          <DateSegment
            segment={segment}
            className="inline-grid min-h-6 min-w-6 place-items-center rounded-sm px-[3px] outline-none data-placeholder:text-faint data-focused:bg-accent-fill data-focused:text-on-accent data-[type=literal]:whitespace-pre data-[type=literal]:min-w-0 data-[type=literal]:px-0 data-[type=literal]:text-faint"
          />
        )}
      </DateInput>
      {said && <span className="min-w-0 truncate text-sm text-faint">{said}</span>}
      <Button className={classes(iconButtonLook, "size-6 rounded-sm")}>
        <CalendarDays aria-hidden="true" className="size-4" strokeWidth={1.75} />
      </Button>
    </Group>
  );
}

export function MonthPopover() {
  return (
    <Popover offset={4} className={classes(popoverLook, "p-3!")}>
      <Dialog className="outline-none">
        <Calendar>
          <header className="mb-2 flex items-center justify-between">
            <Button slot="previous" className={classes(iconButtonLook, "size-8")}>
              <ChevronLeft aria-hidden="true" className="size-4" strokeWidth={1.75} />
            </Button>
            <Heading className="text-base font-medium" />
            <Button slot="next" className={classes(iconButtonLook, "size-8")}>
              <ChevronRight aria-hidden="true" className="size-4" strokeWidth={1.75} />
            </Button>
          </header>
          <CalendarGrid className="border-separate border-spacing-0.5" weekdayStyle="short">
            <CalendarGridHeader>
              {(day) => (
                <CalendarHeaderCell className="pb-1 text-xs font-normal text-faint">{day}</CalendarHeaderCell>
              )}
            </CalendarGridHeader>
            <CalendarGridBody>{(date) => <CalendarCell date={date} className={dayLook} />}</CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}

const dayLook =
  "grid size-8 pointer-coarse:size-10 cursor-default place-items-center rounded-md text-base tabular-nums outline-offset-1 data-hovered:bg-hover data-outside-month:hidden data-today:font-semibold data-today:text-accent data-selected:bg-accent-fill data-selected:text-on-accent data-unavailable:text-faint data-unavailable:line-through data-disabled:text-faint";
