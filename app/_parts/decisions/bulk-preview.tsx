"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { MailFrame } from "@/app/_parts/emails/mail-frame";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { FormError } from "@/app/_ui/form-error";
import { Skeleton } from "@/app/_ui/skeleton";

/** The mail one person would get, read before anything is released. */
export function BulkPreview({ applicationId, name }: { applicationId: string; name: string }) {
  const [isOpen, setOpen] = useState(false);
  const trpc = useTRPC();
  const preview = useQuery(
    trpc.outcomes.preview.queryOptions({ applicationId, undecidedAs: "not_now" }, { enabled: isOpen }),
  );
  return (
    <Dialog
      title={`What ${name} would read`}
      width="wide"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button size="small" variant="quiet" aria-label={`Preview the mail to ${name}`}>
          Preview
        </Button>
      }
    >
      {preview.data ? (
        <MailFrame subject={preview.data.subject} html={preview.data.html} to={preview.data.to.address} />
      ) : preview.error ? (
        <FormError>{refusalOf(preview.error).error}</FormError>
      ) : (
        <Skeleton className="h-96" />
      )}
    </Dialog>
  );
}
