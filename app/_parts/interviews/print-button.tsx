"use client";

import { Printer } from "lucide-react";
import { Button } from "@/app/_ui/button";

export function PrintButton({ children, variant }: { children: string; variant?: "primary" | "secondary" }) {
  return (
    <Button
      variant={variant}
      icon={<Printer aria-hidden="true" className="size-4" strokeWidth={1.75} />}
      onPress={() => window.print()}
    >
      {children}
    </Button>
  );
}
