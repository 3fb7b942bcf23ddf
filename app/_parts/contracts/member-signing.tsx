"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form, FormActions } from "@/app/_ui/form";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import { SignaturePad } from "./signature-pad";

type Props = { contractId: string; name: string; consent: string };

/** The organisation's signature, typed or drawn. It is the last one: what it makes binding begins at once. */
export function MemberSigning({ contractId, name, consent }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [mark, setMark] = useState("");
  const [draws, setDraws] = useState(false);
  const [agrees, setAgrees] = useState(false);
  const sign = useMutation(
    trpc.contracts.sign.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("Signed by both sides. The sealed PDF is being made.");
        router.refresh();
      },
    }),
  );
  const { error, errors } = refusalOf(sign.error);
  return (
    <Form
      error={error}
      errors={errors}
      onSubmit={() =>
        sign.mutate({ contractId, consent: agrees as true, method: draws ? "drawn" : "typed", mark })
      }
    >
      {draws ? (
        <>
          <SignaturePad name="drawing" label="Your signature" onChange={setMark} />
          {errors.mark && <p className="text-sm text-overdue">{errors.mark}</p>}
        </>
      ) : (
        <TextField
          name="mark"
          label="Your full name"
          hint={`Type it as you sign. In the document you are ${name}.`}
          value={mark}
          onChange={setMark}
        />
      )}
      <div>
        <Button
          variant="quiet"
          size="small"
          onPress={() => {
            setDraws(!draws);
            setMark("");
          }}
        >
          {draws ? "Type it instead" : "Draw it instead"}
        </Button>
      </div>
      <Checkbox isSelected={agrees} onChange={setAgrees} error={errors.consent}>
        {consent}
      </Checkbox>
      <FormActions>
        <Button type="submit" variant="primary" isPending={sign.isPending}>
          Sign for the organisation
        </Button>
      </FormActions>
    </Form>
  );
}
