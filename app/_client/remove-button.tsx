"use client";

import { useMutation } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { IconButton } from "@/app/_ui/icon-button";
import { toast } from "@/app/_ui/toast";

type Props<Removed> = {
  name: string;
  /** What is said once it is gone. */
  said: string;
  remove: () => Promise<Removed>;
  restore: (removed: Removed) => Promise<unknown>;
};

/** Takes a row out of a list at once, and puts it back when somebody thinks better of it. */
export function RemoveButton<Removed>({ name, said, remove, restore }: Props<Removed>) {
  const router = useRouter();
  const back = useMutation({ mutationFn: restore, onSuccess: () => router.refresh() });
  const away = useMutation({
    mutationFn: remove,
    onSuccess: (removed) => {
      toast(said, { undo: () => back.mutate(removed) });
      router.refresh();
    },
  });
  return (
    <IconButton
      size="small"
      label={`Remove ${name}`}
      isPending={away.isPending}
      onPress={() => away.mutate()}
      icon={<X aria-hidden="true" className="size-4" strokeWidth={1.75} />}
    />
  );
}
