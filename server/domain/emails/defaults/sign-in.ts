import type { CodePurpose } from "@/db/schema";
import type { Language } from "../input";
import { SIGN_IN as AR } from "./languages/ar/sign-in";
import { SIGN_IN as DE } from "./languages/de/sign-in";
import { SIGN_IN as ES } from "./languages/es/sign-in";
import { SIGN_IN as FR } from "./languages/fr/sign-in";
import { SIGN_IN as PT } from "./languages/pt/sign-in";
import type { Text } from "./texts";

/** The product's own mails to candidates: `{link}`, `{code}` and what it opens are put in when they are sent. */
export type SignInTexts = Record<"link" | "code", Text> & { purposes: Record<CodePurpose, string> };

const EN: SignInTexts = {
  link: {
    subject: "Your link to your applications",
    body: `Hello,

here is your link to your applications:

[Open your applications]({link})

It works once, within seven days, and then keeps you signed in for 30 days. If you did not ask for it, you can leave this mail alone.`,
  },
  code: {
    subject: "{code} is your code",
    body: `Hello,

here is the code you asked for, to {purpose}:

**{code}**

It is good for ten minutes. Type it only where you asked for it; nobody from us will ever ask you for it.`,
  },
  purposes: {
    sign: "sign your document",
    my_data: "open what is kept about you",
    erase: "erase what is kept about you, which cannot be undone",
  },
};

/** The words of the product's own mails to candidates, in each language. */
export const SIGN_IN_TEXTS: Record<Language, SignInTexts> = {
  en: EN,
  fr: FR,
  de: DE,
  es: ES,
  pt: PT,
  ar: AR,
};
