"use client";

import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel, type TabsProps } from "react-aria-components/Tabs";
import { classes } from "./classes";
import { tabLook } from "./tab-links";

type Props = Omit<TabsProps, "children" | "className" | "style"> & {
  label: string;
  tabs: readonly { id: string; label: ReactNode; content: ReactNode }[];
  className?: string;
};

/** Parts of one screen without addresses. Where they deserve one, use TabLinks. */
export function Tabs({ label, tabs, className, ...props }: Props) {
  return (
    <AriaTabs {...props} className={classes("min-w-0", className)}>
      <TabList aria-label={label} className="mb-4 flex gap-5 overflow-x-auto border-b border-line">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={tabLook}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
