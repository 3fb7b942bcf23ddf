"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { I18nProvider, RouterProvider } from "react-aria-components";
import { Toasts } from "@/app/_ui/toast";

/** What interactive blocks need around them: the language, navigation without reloading, a place for messages. */
export function Providers({ children }: { children: ReactNode }) {
  const router = useRouter();
  return (
    <I18nProvider locale="en-GB">
      <RouterProvider navigate={(href, options) => router.push(href, options)}>
        {children}
        <Toasts />
      </RouterProvider>
    </I18nProvider>
  );
}
