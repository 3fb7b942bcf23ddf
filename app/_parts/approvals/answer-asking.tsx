"use client";

import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/text-area";

/** What a mutation of React Query is, as far as a button needs to know. */
interface Act<Input> {
  mutate: (input: Input, options?: { onSuccess?: () => void }) => void;
  isPending: boolean;
  error: Parameters<typeof refusalOf>[0];
}

type Props<Seen> = {
  /** What the buttons name: "job", "offer", "terms", "their proposal". */
  what: string;
  /** What is answered, as it was read. */
  seen: Seen;
  approve: Act<Seen>;
  sendBack: Act<Seen & { reason: string }>;
  maySendBack: boolean;
};

/** Yes to the step that is one's own, or back with what has to change. */
export function AnswerAsking<Seen extends object>({
  what,
  seen,
  approve,
  sendBack,
  maySendBack,
}: Props<Seen>) {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  return (
    <>
      {maySendBack && (
        <Dialog
          title={`Send ${what} back?`}
          isOpen={isOpen}
          onOpenChange={setOpen}
          trigger={<Button>Send back</Button>}
        >
          <Form
            {...refusalOf(sendBack.error)}
            onSubmit={() => sendBack.mutate({ ...seen, reason }, { onSuccess: () => setOpen(false) })}
          >
            <p className="text-soft">
              Whoever asked gets a mail with your reason. What others have approved goes to them again after
              the change. Nobody else hears of it.
            </p>
            <TextArea name="reason" label="What has to change" value={reason} onChange={setReason} />
            <FormActions>
              <Button type="submit" variant="primary" isPending={sendBack.isPending}>
                Send back
              </Button>
            </FormActions>
          </Form>
        </Dialog>
      )}
      <Button variant="primary" isPending={approve.isPending} onPress={() => approve.mutate(seen)}>
        Approve {what}
      </Button>
    </>
  );
}
