"use client";

import type { ComponentProps } from "react";
import { FailureFace } from "@/app/_ui/failure-face";
import { FAILURES } from "@/app/_words/failures";
import { languageOf } from "@/app/_words/languages";

/** In the page's own language, which stands on its <html>: nothing of the server answers here any more. */
export default function Failure(props: ComponentProps<typeof FailureFace>) {
  const language = typeof document === "undefined" ? null : languageOf(document.documentElement.lang);
  return <FailureFace {...props} words={FAILURES[language ?? "en"]} />;
}
