"use client";

import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import type { inferProcedureOutput } from "@trpc/server";
import { useRouter } from "next/navigation";
import { useDeferredValue, useEffect, useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { MailFrame } from "@/app/_parts/emails/mail-frame";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { FormError } from "@/app/_ui/form-error";
import { Select } from "@/app/_ui/select";
import { Skeleton } from "@/app/_ui/skeleton";
import { Switch } from "@/app/_ui/switch";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import type { AppRouter } from "@/server/api/root";
import { Fields } from "./fields";

type Template = inferProcedureOutput<AppRouter["templates"]["get"]>;
type Props = { template: Template; people: { id: string; label: string; hint: string }[] };

const examples = "examples";

/** Words on one side, the mail as it will arrive on the other. */
export function TemplateEditor({ template, people }: Props) {
  const { kind, locale } = template;
  const [subject, setSubject] = useState(template.subject);
  const [body, setBody] = useState(template.body);
  const [person, setPerson] = useState<string>(examples);
  const [asMember, setAsMember] = useState(false);
  const trpc = useTRPC();
  const router = useRouter();
  const shown = useSettled({ subject, body });
  const applicationId = person === examples ? undefined : person;
  const preview = useQuery(
    trpc.templates.preview.queryOptions(
      { kind, locale, ...shown, applicationId, asMember },
      { placeholderData: keepPreviousData, retry: false, enabled: Boolean(shown.subject && shown.body) },
    ),
  );
  const save = useMutation(
    trpc.templates.save.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ version }) => {
        toast(`Version ${version} saved. Mails that are queued from now on use it.`);
        router.refresh();
      },
    }),
  );
  const test = useMutation(
    trpc.templates.sendTest.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ to }) => toast(`A test is on its way to ${to}.`),
    }),
  );
  const isNew = template.version === 0 && template.goesInstead !== null;
  const isChanged = isNew || subject !== template.subject || body !== template.body;
  const refusal = refusalOf(preview.error);

  return (
    <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
      <div className="min-w-0">
        <Form
          {...refusalOf(save.error ?? test.error)}
          onSubmit={() => save.mutate({ kind, locale, subject, body })}
          className="max-w-none"
        >
          <TextField
            name="subject"
            label="Subject"
            direction={template.direction}
            value={subject}
            onChange={setSubject}
          />
          <TextArea
            name="body"
            label="Mail"
            hint="Markdown. A paragraph that is nothing but a link becomes a button."
            rows={18}
            direction={template.direction}
            value={body}
            onChange={setBody}
          />
          <FormActions>
            <Button type="submit" variant="primary" isDisabled={!isChanged} isPending={save.isPending}>
              Save new version
            </Button>
            <Button
              isPending={test.isPending}
              onPress={() => test.mutate({ kind, locale, subject, body, applicationId, asMember })}
            >
              Send test to me
            </Button>
          </FormActions>
        </Form>
        <Fields fields={template.fields} />
      </div>
      <div className="min-w-0">
        <div className="mb-3 flex flex-wrap items-end gap-x-6 gap-y-3">
          {template.fields.some(({ name }) => name === "candidate_name") && (
            <Select
              label="Shown with"
              options={[{ id: examples, label: "Examples" }, ...people]}
              selectedKey={person}
              onSelectionChange={(key) => setPerson(String(key))}
              className="min-w-56"
            />
          )}
          {template.goesToMembers && (
            <Switch isSelected={asMember} onChange={setAsMember}>
              As a panelist gets it
            </Switch>
          )}
        </div>
        {refusal.error || Object.keys(refusal.errors).length > 0 ? (
          <FormError>{refusal.error ?? Object.values(refusal.errors)[0]}</FormError>
        ) : preview.data ? (
          <MailFrame subject={preview.data.subject} html={preview.data.html} className="lg:sticky lg:top-6" />
        ) : (
          <Skeleton className="h-[36rem]" />
        )}
      </div>
    </div>
  );
}

/** What was typed, once the typing rests: each keystroke is not a question to the server. */
function useSettled<T extends { subject: string; body: string }>({ subject, body }: T) {
  const [settled, setSettled] = useState({ subject, body });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ subject, body }), 300);
    return () => clearTimeout(timer);
  }, [subject, body]);
  return useDeferredValue(settled);
}
