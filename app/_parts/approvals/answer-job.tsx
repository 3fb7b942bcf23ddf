"use client";

import { lazy, Suspense } from "react";
import type { Props } from "./answer-job-buttons";

const Buttons = lazy(() => import("./answer-job-buttons"));

/** The buttons of whoever's turn it is to approve a job. They come with the pages that show them. */
export function AnswerJob(props: Props) {
  return (
    <Suspense>
      <Buttons {...props} />
    </Suspense>
  );
}
