"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form, FormActions } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/text-area";
import { toast } from "@/app/_ui/toast";

type Named = { id: string; name: string };

type Props = {
  applicationId: string;
  /** Whom a note can name with an @. */
  namable: readonly Named[];
};

const mostOffered = 5;

/** A note for colleagues, or for those alone whom it names. The candidate never sees it. */
export function NoteForm({ applicationId, namable }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const box = useRef<HTMLDivElement>(null);
  const [body, setBody] = useState("");
  const [caret, setCaret] = useState(0);
  const [isPrivate, setPrivate] = useState(false);
  const add = useMutation(
    trpc.applications.addNote.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ named }) => {
        setBody("");
        setPrivate(false);
        toast(named.length > 0 ? `Note added. ${named.join(" and ")} will be told.` : "Note added.");
        router.refresh();
      },
    }),
  );
  const begun = /(?<![\p{L}\p{N}])@([\p{L}\p{N}'’. -]{0,40})$/u.exec(body.slice(0, caret))?.[1];
  const offered =
    begun === undefined
      ? []
      : namable
          .filter(({ name }) => begins(name, begun) && name.toLowerCase() !== begun.trim().toLowerCase())
          .slice(0, mostOffered);

  function changed(text: string) {
    setBody(text);
    setCaret(box.current?.querySelector("textarea")?.selectionEnd ?? text.length);
  }
  function insert(name: string) {
    const start = caret - (begun?.length ?? 0);
    const after = body.slice(caret);
    setBody(`${body.slice(0, start)}${name}${after.startsWith(" ") ? "" : " "}${after}`);
    setCaret(0);
    const end = start + name.length + 1;
    const area = box.current?.querySelector("textarea");
    area?.focus();
    requestAnimationFrame(() => area?.setSelectionRange(end, end));
  }
  return (
    <Form
      {...refusalOf(add.error)}
      onSubmit={() => add.mutate({ applicationId, body, audience: isPrivate ? "named" : "team" })}
      className="max-w-prose!"
    >
      <div ref={box} className="flex flex-col gap-2">
        <TextArea
          name="body"
          label="Note"
          hint="For colleagues only. Type @ and a name to tell somebody."
          rows={3}
          value={body}
          onChange={changed}
        />
        <p role="status" className="sr-only">
          {offered.length > 0 && `${offered.map(({ name }) => name).join(", ")}: press Tab to choose.`}
        </p>
        {offered.length > 0 && (
          <ul aria-label="People to name" className="flex flex-wrap gap-1.5">
            {offered.map(({ id, name }) => (
              <li key={id}>
                <Button size="small" onPress={() => insert(name)}>
                  @{name}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Checkbox isSelected={isPrivate} onChange={setPrivate}>
        Private: only I and those it names can read it
      </Checkbox>
      <FormActions>
        <Button type="submit" size="small" isPending={add.isPending} isDisabled={body.trim() === ""}>
          Add note
        </Button>
      </FormActions>
    </Form>
  );
}

/** Whether a name, or a later word of it, begins with what was typed. */
const begins = (name: string, typed: string) => ` ${name.toLowerCase()}`.includes(` ${typed.toLowerCase()}`);
