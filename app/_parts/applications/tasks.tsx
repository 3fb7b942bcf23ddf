import { Badge } from "@/app/_ui/badge";
import { Day } from "@/app/_ui/day";
import { Section } from "@/app/_ui/section";
import { AddTask } from "./add-task";
import { TaskDone } from "./task-done";
import { TaskMore } from "./task-more";

type Props = {
  candidateId: string;
  /** The application that a new task is about; null for the person as such. */
  applicationId: string | null;
  tasks: readonly {
    id: string;
    what: string;
    dueOn: string;
    doneAt: Date | null;
    assigneeId: string;
    assigneeName: string;
  }[];
  /** To whom a task can be given. */
  members: readonly { id: string; name: string }[];
  me: string;
  today: string;
};

/** What is to be done about somebody, by whom and by when. */
export function Tasks({ candidateId, applicationId, tasks, members, me, today }: Props) {
  const open = tasks.filter(({ doneAt }) => !doneAt).length;
  return (
    <Section title="Tasks" id="tasks" count={open > 0 ? open : undefined}>
      {tasks.length === 0 ? (
        <p className="mb-3 text-soft">
          Nothing is to be done. A task stands on the day of whom you give it to.
        </p>
      ) : (
        <ul aria-label="Tasks" className="-mx-2 mb-3 divide-y divide-line border-y border-line">
          {tasks.map(({ id, what, dueOn, doneAt, assigneeId, assigneeName }) => (
            <li
              key={id}
              className="flex min-h-row flex-wrap items-center justify-between gap-x-4 gap-y-0.5 px-2 py-1.5"
            >
              <TaskDone taskId={id} what={what} isDone={doneAt !== null} />
              <span className="flex items-center gap-2 text-sm text-soft">
                {assigneeName}
                {doneAt ? (
                  <Badge tone="done">Done</Badge>
                ) : (
                  <Badge tone={dueOn < today ? "overdue" : dueOn === today ? "due" : "neutral"}>
                    <span>
                      {dueOn < today ? "Overdue since " : "Due "}
                      <Day day={dueOn} today={today} style="relative" />
                    </span>
                  </Badge>
                )}
                {!doneAt && <TaskMore task={{ id, what, dueOn, assigneeId }} {...{ members, me }} />}
              </span>
            </li>
          ))}
        </ul>
      )}
      <AddTask {...{ candidateId, applicationId, members, me, today }} />
    </Section>
  );
}
