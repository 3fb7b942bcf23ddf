import type { SignInTexts } from "../../sign-in";

export const SIGN_IN: SignInTexts = {
  link: {
    subject: "Su enlace a sus candidaturas",
    body: `Hola:

Aquí tiene el enlace a sus candidaturas:

[Abrir sus candidaturas]({link})

Funciona una vez, durante siete días, y después mantiene su sesión abierta durante 30 días. Si no lo ha pedido, no haga caso de este correo.`,
  },
  code: {
    subject: "{code} es su código",
    body: `Hola:

Aquí tiene el código que ha pedido para {purpose}:

**{code}**

Vale diez minutos. Escríbalo solo donde lo pidió; nadie de los nuestros se lo preguntará nunca.`,
  },
  purposes: {
    sign: "firmar su documento",
    my_data: "abrir lo que se guarda sobre usted",
    erase: "borrar lo que se guarda sobre usted, lo que no se puede deshacer",
  },
};
