"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { PlainFileField } from "@/app/_ui/plain-file-field";
import { toast } from "@/app/_ui/toast";
import { calendarFileInput, MOST_CALENDAR_BYTES } from "@/server/domain/interviews/input/hours";

export function ImportCalendarFile() {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const bring = useMutation(
    trpc.hours.importCalendarFile.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("The calendar is being read.");
        setOpen(false);
        router.refresh();
      },
    }),
  );

  async function submit(data: FormData) {
    const file = data.get("file");
    if (!(file instanceof File) || file.name === "") return setRefused("Choose a file.");
    // What is far too large is not even read into memory.
    const text =
      file.size > 2 * MOST_CALENDAR_BYTES ? "x".repeat(MOST_CALENDAR_BYTES + 1) : await file.text();
    // Nobody typed it, so nobody can type it anew without what cannot be kept.
    const parsed = calendarFileInput.safeParse({ name: file.name, text: text.replaceAll("\u0000", "") });
    setRefused(parsed.error?.issues[0]?.message ?? null);
    if (parsed.success) bring.mutate(parsed.data);
  }

  const { error, errors } = refusalOf(bring.error);
  const sentence = refused ?? Object.values(errors)[0] ?? error;
  return (
    <Dialog
      title="Import a calendar file"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button>Import a file</Button>}
    >
      <Form onSubmit={submit}>
        <PlainFileField
          name="file"
          id="calendar-file"
          label="The file"
          hint="A calendar that was exported as .ics, 5 MB and 5,000 events at most."
          accept=".ics,.ical,.ifb,text/calendar"
          error={sentence ?? undefined}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={bring.isPending}>
            Import calendar
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
