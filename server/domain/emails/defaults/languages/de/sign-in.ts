import type { SignInTexts } from "../../sign-in";

export const SIGN_IN: SignInTexts = {
  link: {
    subject: "Ihr Link zu Ihren Bewerbungen",
    body: `Guten Tag,

hier ist der Link zu Ihren Bewerbungen:

[Ihre Bewerbungen öffnen]({link})

Er öffnet einmal, innerhalb von sieben Tagen, und hält Sie dann 30 Tage lang angemeldet. Haben Sie ihn nicht angefordert, lassen Sie diese Mail liegen.`,
  },
  code: {
    subject: "{code} ist Ihr Code",
    body: `Guten Tag,

hier ist der Code, um den Sie gebeten haben. Er ist dazu da, {purpose}:

**{code}**

Er gilt zehn Minuten. Geben Sie ihn nur dort ein, wo Sie ihn angefordert haben; von uns wird Sie nie jemand danach fragen.`,
  },
  purposes: {
    sign: "Ihr Dokument zu unterschreiben",
    my_data: "zu öffnen, was über Sie aufbewahrt wird",
    erase: "zu löschen, was über Sie aufbewahrt wird, und das lässt sich nicht rückgängig machen",
  },
};
