"use client";

import { useEffect, useState } from "react";

/** What the command key is called on this keyboard: "⌘" or "Ctrl". */
export function useCommandKey(): string {
  const [name, setName] = useState("⌘");
  useEffect(() => {
    if (!/Mac|iPhone|iPad/.test(navigator.userAgent)) setName("Ctrl");
  }, []);
  return name;
}
