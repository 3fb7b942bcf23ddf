"use client";

import type { ComponentProps } from "react";
import { FailureFace } from "@/app/_ui/failure-face";

/** When the shell itself failed: nothing around the face keeps it from the edge of a phone. */
export default function ShellFailure(props: ComponentProps<typeof FailureFace>) {
  return (
    <main className="px-4">
      <FailureFace {...props} />
    </main>
  );
}
