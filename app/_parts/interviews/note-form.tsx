"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { TextArea } from "@/app/_ui/text-area";
import { toast } from "@/app/_ui/toast";
import { judgingWordsIn } from "@/server/domain/interviews/input";

type Props = { panelId: string; given: { covered: string; toAsk: string } | null };

/** A panelist's note to those who meet the candidate next. It tells what was said, never how it was. */
export function NoteForm({ panelId, given }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [covered, setCovered] = useState(given?.covered ?? "");
  const [toAsk, setToAsk] = useState(given?.toAsk ?? "");
  const write = useMutation(
    trpc.panels.writeNote.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("Note kept. The next panel finds it in its kit.");
        router.refresh();
      },
    }),
  );
  const judging = judgingWordsIn(`${covered}\n${toAsk}`);
  return (
    <Form {...refusalOf(write.error)} onSubmit={() => write.mutate({ panelId, covered, toAsk })}>
      <TextArea
        name="covered"
        label="What was covered"
        hint="The launch in Lisbon, the failed rebrand, how the budget was cut."
        rows={3}
        maxLength={2_000}
        value={covered}
        onChange={setCovered}
      />
      <TextArea
        name="toAsk"
        label="What the next panel could ask"
        hint="We did not get to pricing. Ask who else had a part in the launch."
        rows={3}
        maxLength={2_000}
        value={toAsk}
        onChange={setToAsk}
      />
      <div role="status" className="empty:hidden">
        {judging.length > 0 && (
          <Notice
            tone="due"
            title={`${quoted(judging)} ${judging.length === 1 ? "sounds" : "sound"} like a judgement`}
          >
            Who reads this scores afterwards, and would be swayed. Say what was spoken about; how it was
            belongs on your scorecard.
          </Notice>
        )}
      </div>
      <FormActions>
        <Button type="submit" isPending={write.isPending}>
          {given ? "Change note" : "Keep note"}
        </Button>
      </FormActions>
    </Form>
  );
}

const quoted = (words: string[]) =>
  new Intl.ListFormat("en-GB").format(words.slice(0, 4).map((word) => `“${word}”`));
