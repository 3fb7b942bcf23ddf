import type { Words } from "./words";

export const ES = {
  sentences: {
    // Every page.
    "Skip to content": "Ir al contenido",
    Language: "Idioma",
    "Please look at these again": "Por favor, revise estos puntos",
    optional: "opcional",
    // Opening the portal.
    "Your applications": "Sus candidaturas",
    "Open your applications": "Abrir sus candidaturas",
    "Your link is good. It keeps you signed in on this device for 30 days.":
      "Su enlace es válido. Mantiene su sesión abierta en este dispositivo durante 30 días.",
    "Open my applications": "Abrir mis candidaturas",
    "This link is no longer good": "Este enlace ya no es válido",
    "A link works once, within seven days. We can send a new one to the same address at once.":
      "Un enlace sirve una sola vez, en un plazo de siete días. Podemos enviar uno nuevo a la misma dirección ahora mismo.",
    "No password is needed: a link that opens them comes by mail to the address you applied with.":
      "No hace falta contraseña: un enlace que las abre llega por correo a la dirección con la que presentó su candidatura.",
    "Send me a new link": "Enviarme un enlace nuevo",
    "Send me a link": "Enviarme un enlace",
    "E-mail address": "Dirección de correo",
    "We send a link to the address you applied with. It opens everything you have with us.":
      "Enviamos un enlace a la dirección con la que presentó su candidatura. Abre todo lo que tiene con nosotros.",
    "Do you work for an organisation here? <link>Sign in as a member</link>.":
      "¿Trabaja para una organización aquí? <link>Entrar como miembro</link>.",
    "Look into your mailbox": "Mire su buzón",
    "If we know this address, a link is on its way to it. It works once, within seven days.":
      "Si conocemos esta dirección, un enlace va de camino. Sirve una sola vez, en un plazo de siete días.",
    "Nothing after a minute? Look among the unwanted mail, or <link>try again</link>: a new link makes the earlier one void.":
      "¿Nada al cabo de un minuto? Mire entre el correo no deseado, o <link>inténtelo de nuevo</link>: un enlace nuevo anula el anterior.",
    // What anybody may meet: a signed document to verify, an address at which there is nothing, open sessions.
    "Verify a signed document": "Verificar un documento firmado",
    "Choose a PDF that was signed here. We compare its fingerprint with the one noted when it was sealed. The file is not kept.":
      "Elija un PDF que se firmó aquí. Comparamos su huella con la que se anotó al sellarlo. El archivo no se conserva.",
    "Signed PDF": "PDF firmado",
    "As you were given it, up to 20 MB.": "Tal como se lo dieron, 20 MB como máximo.",
    "Verify document": "Verificar el documento",
    "This is not a document that was sealed here": "Este documento no se selló aquí",
    "It may have been changed since, if only by saving it again in another program. Ask whoever gave it to you for the file as they received it.":
      "Puede que se haya modificado después, aunque solo sea al guardarlo de nuevo en otro programa. Pida a quien se lo dio el archivo tal como lo recibió.",
    "This document is genuine and unchanged": "Este documento es auténtico y no ha cambiado",
    Document: "Documento",
    "Signed by": "Firmado por",
    "{name}, {when}": "{name}, {when}",
    Sealed: "Sellado",
    "SHA-256 of your file": "SHA-256 de su archivo",
    "There is nothing at this address": "No hay nada en esta dirección",
    "It may have moved, or a letter of the address is missing. If a link in a mail of ours led here, please answer that mail: a person reads it.":
      "Puede que la página haya cambiado de sitio o que falte una letra en la dirección. Si le trajo aquí un enlace de un correo nuestro, responda a ese correo: lo lee una persona.",
    "To the front page": "A la página de inicio",
    "Where you are signed in": "Dónde tiene la sesión abierta",
    "End what you do not know or no longer use. It ends at once.":
      "Cierre lo que no reconozca o ya no use. Se cierra al momento.",
    Sessions: "Sesiones",
    "A browser": "Un navegador",
    "Since {when}": "Desde: {when}",
    "This device": "Este dispositivo",
    "End {device}": "Cerrar {device}",
    End: "Cerrar",
    // All applications.
    "There is nothing here yet": "Aquí todavía no hay nada",
    "When you apply for a job with this e-mail address, you find it here.":
      "Cuando se presente a un puesto con esta dirección de correo, lo encontrará aquí.",
    Applications: "Candidaturas",
    "{organisation}, {when}": "{organisation}, {when}",
    "This page is not here": "No encontramos esta página",
    "To your applications": "Ver sus candidaturas",
    "It may belong to another e-mail address of yours. Everything sent to the address you used is in your portal.":
      "Quizá pertenezca a otra dirección de correo suya. Todo lo enviado a la dirección que usó está en su portal.",
    // What one application opens with.
    "You have withdrawn your application": "Ha retirado su candidatura",
    "Welcome to {organisation}, {name}": "Le damos la bienvenida a {organisation}, {name}",
    "Your contract is ready for you to sign": "Su contrato está listo para que lo firme",
    "Thank you for signing. {signer} signs next": "Gracias por firmar. Ahora firma {signer}",
    "We would love to have you as {title}": "Nos encantaría contar con usted como {title}",
    "Thank you for telling us. Our door stays open": "Gracias por decírnoslo. Nuestra puerta sigue abierta",
    "We had to take back our offer, and we are sorry":
      "Hemos tenido que retirar nuestra oferta, y lo sentimos",
    "You have the job, {name}": "El puesto es suyo, {name}",
    "Your engagement is under way": "Su encargo está en marcha",
    "Your engagement is complete. Thank you, {name}": "Su encargo ha concluido. Gracias, {name}",
    "Not this time, and thank you for the time you gave us":
      "Esta vez no, y gracias por el tiempo que nos ha dedicado",
    "We have told you by phone, and our letter follows":
      "Se lo hemos dicho por teléfono, y le enviaremos nuestra carta",
    "We are looking at the terms you proposed": "Estamos estudiando las condiciones que propuso",
    "We agree to the terms you proposed": "Aceptamos las condiciones que propuso",
    "We chose another candidate, and we would love to work with you":
      "Hemos elegido a otra persona, y nos encantaría trabajar con usted",
    "It is not this job, and we would love to work with you":
      "No es este puesto, y nos encantaría trabajar con usted",
    "Choose a time today, and you will hear by {day}":
      "Elija hoy una hora y tendrá respuesta a más tardar el {day}",
    "You will hear today": "Tendrá respuesta hoy",
    "You will hear by {day}": "Tendrá respuesta a más tardar el {day}",
    "We promised you an answer by {day}, and we are late. We are sorry":
      "Le prometimos una respuesta para el {day} y llegamos tarde. Lo sentimos",
    // The steps of an application.
    Received: "Recibida",
    "Being read": "En lectura",
    Interview: "Entrevista",
    "Being decided": "En decisión",
    Answer: "Respuesta",
    "You withdrew": "Retiró su candidatura",
    "You accepted the engagement": "Aceptó el encargo",
    "You declined the engagement": "Rechazó el encargo",
    "You asked about the terms": "Preguntó por las condiciones",
    "You proposed other terms": "Propuso otras condiciones",
    "Our offer: {title}": "Nuestra oferta: {title}",
    "You declined the offer": "Rechazó la oferta",
    "You accepted the offer": "Aceptó la oferta",
    "Signed: the engagement began": "Firmado: el encargo comenzó",
    "Signed: you are hired": "Firmado: el puesto es suyo",
    "The engagement was closed": "El encargo se cerró",
    // One application.
    "Your application": "Su candidatura",
    "Our offer": "Nuestra oferta",
    "The terms you proposed": "Las condiciones que propuso",
    "The terms": "Las condiciones",
    "All your applications": "Todas sus candidaturas",
    "Withdraw this application": "Retirar esta candidatura",
    "The way so far": "El camino hasta aquí",
    "The way of your application": "El camino de su candidatura",
    "Times are {zone}.": "Horas: {zone}.",
    "We called you back: {job}": "Hemos vuelto a contar con usted: {job}",
    "It began with <link>your first application</link>.": "Empezó con <link>su primera candidatura</link>.",
    // The next thing.
    "Read it in peace. You sign first, then {organisation}; nothing binds until both have.":
      "Léalo con calma. Primero firma usted, después {organisation}; nada obliga hasta que ambas partes hayan firmado.",
    "Read and sign the contract": "Leer y firmar el contrato",
    "{organisation} would like to meet you, and you choose when. The times are open to others too, and whoever chooses first has one.":
      "{organisation} quiere conocerle, y usted elige cuándo. Las horas están abiertas también a otras personas, y quien elige primero se queda con una.",
    "Choose a time": "Elegir una hora",
    "Nothing more will happen with it, and nobody expects anything of you.":
      "No pasará nada más con ella, y nadie espera nada de usted.",
    "Both sides have signed. We write to you before your first day.":
      "Ambas partes han firmado. Le escribimos antes de su primer día.",
    "There is nothing for you to do now. We tell you as soon as everybody has signed.":
      "Ahora no tiene que hacer nada. Se lo decimos en cuanto todos hayan firmado.",
    "The time to answer our offer has passed. If you still think about it, write to us below.":
      "El plazo para responder a nuestra oferta ha pasado. Si aún lo está pensando, escríbanos abajo.",
    "Everything you did stays here for you to read.": "Todo lo que hizo queda aquí para que lo lea.",
    "The time to answer has passed. If you still think about it, write to us below.":
      "El plazo para responder ha pasado. Si aún lo está pensando, escríbanos abajo.",
    "There is nothing for you to do now. We write to you as soon as we have decided.":
      "Ahora no tiene que hacer nada. Le escribimos en cuanto hayamos decidido.",
    "You are welcome to apply again when something else of ours suits you.":
      "Puede volver a presentarse cuando otro de nuestros puestos le convenga.",
    "There is nothing for you to do now. If anything changes, we write to you.":
      "Ahora no tiene que hacer nada. Si algo cambia, le escribimos.",
    // What has just been done.
    "Thank you. We have made the contract from these terms: please read and sign it.":
      "Gracias. Hemos hecho el contrato a partir de estas condiciones: por favor, léalo y fírmelo.",
    "Thank you, we are very glad. Your contract is ready: please read and sign it.":
      "Gracias, nos alegramos mucho. Su contrato está listo: por favor, léalo y fírmelo.",
    "Thank you for telling us.": "Gracias por decírnoslo.",
    "Your question is with us. We write to you as soon as we can; the terms stay open meanwhile.":
      "Su pregunta nos ha llegado. Le escribimos en cuanto podamos; mientras tanto, las condiciones siguen abiertas.",
    "Your proposal is with us. We will tell you as soon as we have decided about it.":
      "Su propuesta nos ha llegado. Se lo diremos en cuanto hayamos decidido.",
    "Delivered. We will look at it and approve it here.": "Entregado. Lo miraremos y lo aprobaremos aquí.",
    "Recorded. Your sponsor will confirm it.": "Anotado. Su responsable lo confirmará.",
    "Thank you. Those who arrange the day know it now.": "Gracias. Quienes preparan el día ya lo saben.",
    "Thank you. It is yours, and everybody is invited: a mail with a calendar entry is on its way.":
      "Gracias. La hora es suya y todos están invitados: va de camino un correo con una entrada de calendario.",
    "Your request is with us. You get a mail as soon as there are other times.":
      "Su petición nos ha llegado. Recibirá un correo en cuanto haya otras horas.",
    "Sent. We write back here, and you get a mail.": "Enviado. Respondemos aquí, y recibirá un correo.",
    "Thank you. These pages speak this language from now on, and mail comes in it wherever there are words in it.":
      "Gracias. A partir de ahora estas páginas hablan este idioma, y los correos también, siempre que su texto exista en él.",
    "You have withdrawn. Thank you for the time you gave us.":
      "Su candidatura queda retirada. Gracias por el tiempo que nos ha dedicado.",
    // An offer.
    "Take your time until {when}.": "Tómese su tiempo hasta: {when}.",
    "Accept the offer": "Aceptar la oferta",
    "Nothing binds you until you and {organisation} have both signed the contract.":
      "Nada le obliga hasta que usted y {organisation} hayan firmado el contrato.",
    Decline: "Rechazar",
    "Would you tell us why?": "¿Quiere decirnos por qué?",
    "You need not.": "No es necesario.",
    "Decline, with thanks": "Rechazar, con agradecimiento",
    Title: "Cargo",
    Level: "Nivel",
    "Why this level": "Por qué este nivel",
    Pay: "Remuneración",
    "{pay}, before tax": "{pay}, antes de impuestos",
    "{money} a year": "{money} al año",
    "{money} a month": "{money} al mes",
    "{money} a day": "{money} al día",
    "{money} an hour": "{money} por hora",
    "First day": "Primer día",
    Conditions: "Condiciones particulares",
    // Terms of an engagement.
    "What we would like to do together": "Lo que nos gustaría hacer juntos",
    "Take your time until {when}. Declining costs nothing: it changes nothing about your application or a later one.":
      "Tómese su tiempo hasta: {when}. Rechazar no cuesta nada: no cambia nada de su candidatura ni de otra posterior.",
    "Accept these terms": "Aceptar estas condiciones",
    "Accepting is an intention. Nothing binds you until you and {organisation} have both signed the contract that we make from it.":
      "Aceptar es una intención. Nada le obliga hasta que usted y {organisation} hayan firmado el contrato que hacemos a partir de ellas.",
    "Ask a question first": "Hacer antes una pregunta",
    "Your question": "Su pregunta",
    Ask: "Preguntar",
    "Propose other terms": "Proponer otras condiciones",
    "The work": "El trabajo",
    "Last day": "Último día",
    "Paid days": "Días pagados",
    "Halves and quarters count, such as 2.5.": "Cuentan los medios y los cuartos, por ejemplo 2,5.",
    "Rate for a day, in {currency}": "Tarifa por día, en {currency}",
    "A word about it": "Unas palabras al respecto",
    "Send my proposal": "Enviar mi propuesta",
    "You need not. It helps us to ask better next time.":
      "No es necesario. Nos ayuda a preguntar mejor la próxima vez.",
    "What you deliver": "Lo que entrega",
    When: "Cuándo",
    "{rate}, {total} in all": "{rate}, {total} en total",
    "Measured by": "Se mide por",
    "{measure}, target {target}. Your pay does not depend on it.":
      "{measure}, objetivo {target}. Su remuneración no depende de ello.",
    "Your sponsor": "Su responsable",
    // The work of an engagement.
    Milestones: "Hitos",
    "{sponsor} is your sponsor and approves what you deliver.":
      "{sponsor} es su responsable y aprueba lo que usted entrega.",
    "No milestones yet": "Todavía no hay hitos",
    "{sponsor} adds them here when you have agreed on them.":
      "{sponsor} los añade aquí cuando los hayan acordado.",
    "{value} of {target}": "{value} de {target}",
    "{value} of {target}, to be confirmed by your sponsor":
      "{value} de {target}, por confirmar por su responsable",
    "Nothing recorded yet. The target is {target}.": "Todavía no hay nada anotado. El objetivo es {target}.",
    Day: "Día",
    "{measure} so far": "{measure} hasta ahora",
    "In all since the start.": "En total desde el comienzo.",
    "In all since the start, in {unit}.": "En total desde el comienzo, en {unit}.",
    Note: "Nota",
    "Record the reading": "Anotar la medición",
    Approved: "Aprobado",
    Delivered: "Entregado",
    Late: "Con retraso",
    Due: "Pendiente",
    "Due {day}": "Para el {day}",
    "Deliver again": "Entregar de nuevo",
    Deliver: "Entregar",
    "A few words, or a link.": "Unas palabras, o un enlace.",
    File: "Archivo",
    "A document, table, slides, picture or ZIP, up to 20 MB.":
      "Un documento, tabla, diapositivas, imagen o ZIP, de 20 MB como máximo.",
    "{measure}: {value} {unit} on {day}.": "{measure}: {value} {unit}, {day}.",
    "{measure}: {value} {unit} on {day}, of {target}.": "{measure}: {value} {unit}, {day}, de {target}.",
    "Target {target}": "Objetivo {target}",
    "As a table": "Como tabla",
    State: "Estado",
    "to be confirmed": "por confirmar",
    confirmed: "confirmado",
    // The panel.
    "Your interview": "Su entrevista",
    "We look forward to meeting you.": "Tenemos ganas de conocerle.",
    What: "Qué",
    "{from} to {until} ({zone})": "{from} a {until} ({zone})",
    Where: "Dónde",
    Online: "En línea",
    "Join the meeting": "Entrar en la reunión",
    "At reception": "En recepción",
    "You have checked in. The panel knows you are here.":
      "Su llegada está registrada. El panel sabe que está aquí.",
    "Choose another time": "Elegir otra hora",
    "Ask for another time": "Pedir otra hora",
    "Check-in code {code} to scan": "Código de llegada {code} para escanear",
    "Show this at the front desk, or say {code}": "Muestre esto en recepción, o diga {code}",
    "What should we arrange?": "¿Qué debemos preparar?",
    "Step-free access, more time, an interpreter, a break. Leave it empty if you need nothing.":
      "Acceso sin escalones, más tiempo, un intérprete, una pausa. Déjelo vacío si no necesita nada.",
    "Change what I need": "Cambiar lo que necesito",
    "Tell us": "Decírnoslo",
    "Change what you need": "Cambiar lo que necesita",
    "Is there anything you need on the day?": "¿Necesita algo ese día?",
    "Only those who arrange the day and the front desk read it. The panel does not, and it never counts against you.":
      "Solo lo leen la recepción y quienes preparan el día. El panel no, y nunca cuenta en su contra.",
    "Nothing needs to be arranged.": "No hay que preparar nada.",
    "Written down by {member}, {when}": "Anotado por {member}, {when}",
    "You told us, {when}": "Nos lo dijo, {when}",
    // Choosing a time.
    "Choose a time for your interview": "Elija una hora para su entrevista",
    "Your interview's time": "La hora de su entrevista",
    "Times for your interview": "Horas para su entrevista",
    "Somebody else has just taken this time": "Otra persona acaba de tomar esta hora",
    "We are sorry. These are still free: please choose one of them.":
      "Lo sentimos. Estas siguen libres: por favor, elija una.",
    "We are sorry: it was the last one. Ask us for other times below, and we will look again.":
      "Lo sentimos: era la última. Pídanos otras horas abajo y volveremos a mirar.",
    "Your interview is {when}.": "Su entrevista: {when}.",
    "Your interview is {when}. It stays so until you choose another time.":
      "Su entrevista: {when}. Sigue así hasta que elija otra hora.",
    "Your interview is fixed: {when}.": "Su entrevista está fijada: {when}.",
    online: "en línea",
    "None of the times is free any more": "Ya no queda libre ninguna de las horas",
    "We are sorry: others were quicker. Ask us for other times below, and we will look again.":
      "Lo sentimos: otros fueron más rápidos. Pídanos otras horas abajo y volveremos a mirar.",
    "There is no time to choose at the moment. When there is, we write to you.":
      "Por ahora no hay ninguna hora que elegir. Cuando la haya, le escribimos.",
    "Other times": "Otras horas",
    "We have your request and are looking for other times. You get a mail when there are some.":
      "Tenemos su petición y estamos buscando otras horas. Recibirá un correo cuando las haya.",
    "None of these suits you?": "¿No le viene bien ninguna?",
    "Does another time suit you better?": "¿Le vendría mejor otra hora?",
    "Say so. It will not count against you.": "Dígalo. No contará en su contra.",
    "When would suit you?": "¿Cuándo le vendría bien?",
    "Days, hours, how soon: whatever helps us to find a time.":
      "Días, horas, con qué urgencia: todo lo que nos ayude a encontrar una hora.",
    "Ask for other times": "Pedir otras horas",
    "Your time zone": "Su zona horaria",
    "All times are {zone}, in your mails too.": "Todas las horas: {zone}, también en sus correos.",
    "Times are {zone}. Are you somewhere else?": "Horas: {zone}. ¿Está en otro lugar?",
    "Times are {zone}. Please choose by {when}: whoever chooses first has a time.":
      "Horas: {zone}. Por favor, elija antes de: {when}. Quien elige primero se queda con la hora.",
    "{day}, {from} to {until}": "{day}, {from} a {until}",
    "Your time now": "Su hora actual",
    "Move my interview": "Mover mi entrevista",
    "Choose this time": "Elegir esta hora",
    "Where you are": "Dónde está",
    "Show my times there": "Mostrar mis horas allí",
    // Documents and signing.
    Documents: "Documentos",
    "Signed by both sides, {when}": "Firmado por ambas partes, {when}",
    Withdrawn: "Retirado",
    Signed: "Firmado",
    "To be signed": "Por firmar",
    Contract: "Contrato",
    Signatures: "Firmas",
    "<link>Download the sealed PDF</link> with its certificate. Its fingerprint (SHA-256) is {fingerprint}.":
      "<link>Descargar el PDF sellado</link> con su certificado. Su huella (SHA-256) es {fingerprint}.",
    Sign: "Firmar",
    "This document was withdrawn. Nothing in it binds you.":
      "Este documento fue retirado. Nada de lo que contiene le obliga.",
    "Both sides have signed": "Ambas partes han firmado",
    "You can keep the sealed PDF below.": "Puede guardar el PDF sellado de abajo.",
    "We are sealing the PDF. It will be here, and in your documents, in a moment.":
      "Estamos sellando el PDF. Estará aquí, y entre sus documentos, en un momento.",
    "Thank you, you have signed": "Gracias, ha firmado",
    "{signer} signs next for {organisation}. We write to you when it is done. <link>Back to your application</link>":
      "Ahora firma {signer} por {organisation}. Le escribimos cuando esté hecho. <link>Volver a su candidatura</link>",
    "Before you sign, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.":
      "Antes de firmar, muéstrenos que es usted: enviamos seis cifras a {email} y usted las escribe aquí. Valen diez minutos.",
    "Six digits": "Seis cifras",
    "Go on to sign": "Seguir para firmar",
    "Send another code": "Enviar otro código",
    "Send me the code": "Enviarme el código",
    "Your signature": "Su firma",
    "Your full name": "Su nombre completo",
    "Type it as you sign. In the document you are {name}.":
      "Escríbalo como firma. En el documento usted es {name}.",
    "Type it instead": "Escribirla en su lugar",
    "Draw it instead": "Dibujarla en su lugar",
    "{label}: drawn": "{label}: dibujada",
    "{label}: draw here": "{label}: dibuje aquí",
    Clear: "Borrar",
    "For {organisation}": "Por {organisation}",
    "To sign": "Falta firmar",
    "Drawn signature": "Firma dibujada",
    "You agree in the language of the document: that you have read it, agree to it and sign it electronically, as binding as on paper.":
      "Da su acuerdo en el idioma del documento: que lo ha leído, lo acepta y lo firma electrónicamente, con el mismo valor que en papel.",
    // Messages.
    Messages: "Mensajes",
    "What you and {organisation} write to each other.": "Lo que usted y {organisation} se escriben.",
    You: "Usted",
    "Write to {organisation}": "Escribir a {organisation}",
    Send: "Enviar",
    // Withdrawing.
    Withdraw: "Retirar la candidatura",
    "Withdraw your application?": "¿Retirar su candidatura?",
    "{organisation} will stop considering you for {job}, and interviews that are planned will not take place. You can apply for another job at any time.":
      "{organisation} dejará de tenerle en cuenta para {job}, y las entrevistas previstas no tendrán lugar. Puede presentarse a otro puesto en cualquier momento.",
    "Keep my application": "Mantener mi candidatura",
    "Withdraw my application": "Retirar mi candidatura",
    // Choosing a language.
    "Your language": "Su idioma",
    "These pages speak this language, and mail from {organisation} comes in it wherever there are words in it. What a person writes to you stays as they wrote it.":
      "Estas páginas hablan este idioma, y los correos de {organisation} también, siempre que su texto exista en él. Lo que una persona le escribe queda como lo escribió.",
    "I would rather read": "Prefiero leer en",
    "Speak this language with me": "Hablarme en este idioma",
    // A careers page.
    Careers: "Empleo",
    "Jobs at {organisation}": "Puestos en {organisation}",
    "Open jobs at {organisation}.": "Puestos abiertos en {organisation}.",
    "Work at {organisation}": "Trabajar en {organisation}",
    "Everybody who applies hears back: each job says within how many days.":
      "Quien se presenta recibe respuesta: cada puesto dice en cuántos días.",
    More: "Más",
    "All open jobs": "Todos los puestos abiertos",
    "I have applied already": "Ya me he presentado",
    Feed: "Canal",
    "This is no longer open": "Esto ya no está abierto",
    "The job or the page has been closed, or a letter of the address is missing. Openings come and go: the organisation’s careers page lists those of today.":
      "El puesto o la página se ha cerrado, o falta una letra de la dirección. Los puestos van y vienen: los de hoy están en la página de empleo de la organización.",
    "There is no open job at the moment": "Por ahora no hay ningún puesto abierto",
    "Openings come and go. Please look again in some weeks.":
      "Los puestos van y vienen. Vuelva a mirar dentro de unas semanas.",
    "No open job matches this": "Ningún puesto abierto coincide",
    "Try another word, or fewer filters.": "Pruebe otra palabra, o menos filtros.",
    "Show all {count}": "Ver los {count}",
    "Find a job": "Encontrar un puesto",
    Search: "Buscar",
    "Title or place": "Cargo o lugar",
    Department: "Departamento",
    Any: "Todos",
    Location: "Lugar",
    Anywhere: "En cualquier lugar",
    Workplace: "Lugar de trabajo",
    Type: "Tipo",
    "On site": "Presencial",
    Hybrid: "Híbrido",
    Remote: "A distancia",
    "Remote, {place}": "A distancia, {place}",
    "{place}, hybrid": "{place}, híbrido",
    "Full time": "Jornada completa",
    "Part time": "Jornada parcial",
    Contractor: "Por cuenta propia",
    Temporary: "Temporal",
    Internship: "Prácticas",
    "{from} to {until}": "{from} a {until}",
    "From {money}": "Desde {money}",
    "Up to {money}": "Hasta {money}",
    // A job.
    "This job": "Este puesto",
    "{job} at {organisation}": "{job} en {organisation}",
    "This job is not taking applications at the moment": "Este puesto no admite candidaturas por ahora",
    "Please look again later. Whoever has applied already still hears back in time.":
      "Vuelva a mirar más adelante. Quien ya se presentó recibe respuesta a tiempo de todos modos.",
    "Apply for this job": "Presentarse a este puesto",
    Salary: "Salario",
    Employment: "Contrato",
    Openings: "Vacantes",
    "What happens next": "Qué pasa después",
    "The exact date is promised when you apply. Your portal shows where you stand on every day until then:":
      "La fecha exacta se promete cuando se presenta. Hasta entonces, su portal muestra cada día en qué punto está:",
    "This job is closed": "Este puesto está cerrado",
    "{job} at {organisation} takes no more applications. If you applied, your answer is in your portal.":
      "{job} en {organisation} ya no admite candidaturas. Si se presentó, su respuesta está en su portal.",
    "More about {organisation}": "Más sobre {organisation}",
    "Open my portal": "Abrir mi portal",
    // Applying.
    Apply: "Presentarse",
    "Apply: {job}": "Presentarse: {job}",
    "Apply for {job}": "Presentarse a {job}",
    "Leave this empty": "Deje esto vacío",
    "Full name": "Nombre completo",
    "E-mail": "Correo",
    "Your answer and the link to your portal go here.": "Aquí llegan su respuesta y el enlace a su portal.",
    Phone: "Teléfono",
    "Where you live": "Dónde vive",
    "Another CV": "Otro CV",
    CV: "CV",
    "“{file}” is kept, so you need not choose it again.":
      "«{file}» está guardado, no hace falta elegirlo otra vez.",
    "PDF, Word (.docx), ODT, RTF or text, up to 20 MB.":
      "PDF, Word (.docx), ODT, RTF o texto, de 20 MB como máximo.",
    Yes: "Sí",
    No: "No",
    "Would you be open to a short engagement?": "¿Le interesaría un encargo corto?",
    "Somebody else may get this job, and we may still want to work with you: some weeks as a paid consultant. Whatever you answer, it does not count for or against you.":
      "Puede que otra persona obtenga este puesto y que aun así queramos trabajar con usted: unas semanas de consultoría pagada. Responda lo que responda, no cuenta ni a favor ni en contra.",
    "Yes, I would be": "Sí, me interesaría",
    "No, only this job": "No, solo este puesto",
    "Send application": "Enviar candidatura",
    "Sending your application": "Enviando su candidatura",
    "The connection was lost. What you wrote is still here: please send it again.":
      "Se ha perdido la conexión. Lo que ha escrito sigue aquí: envíelo de nuevo, por favor.",
    "Your application is with us": "Su candidatura está con nosotros",
    "Your application for {job} is with {organisation}.": "Su candidatura para {job} está en {organisation}.",
    "A confirmation is on its way to you by mail. It has a link to your portal.":
      "Una confirmación va de camino por correo. Lleva un enlace a su portal.",
    "Your portal shows where you stand, on every day until you have your answer.":
      "Su portal muestra en qué punto está, cada día hasta que tenga su respuesta.",
    "You can write to {organisation} there, and withdraw if you change your mind.":
      "Allí puede escribir a {organisation}, y retirarse si cambia de opinión.",
    "See the other jobs": "Ver los otros puestos",
    "This form was open for very long. Please look at it once more and send it again.":
      "Este formulario estuvo abierto mucho tiempo. Por favor, revíselo y envíelo de nuevo.",
    // What is wrong with what was typed.
    "Enter your name.": "Escriba su nombre.",
    "Enter your full name.": "Escriba su nombre completo.",
    "Enter your full name, in letters.": "Escriba su nombre completo, con letras.",
    "Enter your name only, without an address.": "Escriba solo su nombre, sin dirección.",
    "Keep your name under {most} characters.": "Su nombre debe tener menos de {most} caracteres.",
    "Keep this on one line.": "Escríbalo en una sola línea.",
    "Enter your e-mail address.": "Escriba su dirección de correo.",
    "Enter an e-mail address.": "Escriba una dirección de correo.",
    "This address is too long to be one.": "Esta dirección es demasiado larga.",
    "Enter an e-mail address such as ann@example.com.":
      "Escriba una dirección de correo, por ejemplo ann@example.com.",
    "Enter your phone number.": "Escriba su número de teléfono.",
    "Enter a phone number such as +44 20 7946 0958.":
      "Escriba un número de teléfono, por ejemplo +44 20 7946 0958.",
    "Enter a phone number, so that somebody can call you.":
      "Escriba un número de teléfono, para que alguien pueda llamarle.",
    "Keep your phone number under {most} characters.":
      "Su número de teléfono debe tener menos de {most} caracteres.",
    "Enter your location.": "Escriba dónde vive.",
    "Keep your location under {most} characters.": "El lugar debe tener menos de {most} caracteres.",
    "Tick this to apply: without it nothing may be kept.":
      "Marque esto para presentarse: sin ello no se puede guardar nada.",
    "Choose a file.": "Elija un archivo.",
    "Choose your CV.": "Elija su CV.",
    "Please choose your CV once more.": "Por favor, elija su CV otra vez.",
    "Please choose the file once more.": "Por favor, elija el archivo otra vez.",
    "The form has changed meanwhile. Please look at it again.":
      "El formulario ha cambiado entretanto. Por favor, revíselo.",
    "Please answer this question.": "Por favor, responda a esta pregunta.",
    "Give one answer.": "Dé una sola respuesta.",
    "Choose one of the answers.": "Elija una de las respuestas.",
    "Choose from the answers.": "Elija entre las respuestas.",
    "Enter a number such as 5.": "Escriba un número, por ejemplo 5.",
    "Enter a date such as 2026-06-04.": "Escriba una fecha, por ejemplo 2026-06-04.",
    "Choose yes or no.": "Elija sí o no.",
    "Keep this under {most} characters.": "Esto debe tener menos de {most} caracteres.",
    "Keep your question under {most} characters.": "Su pregunta debe tener menos de {most} caracteres.",
    "Write a message.": "Escriba un mensaje.",
    "Write your question.": "Escriba su pregunta.",
    "Choose a language of the list.": "Elija un idioma de la lista.",
    "Choose a time zone.": "Elija una zona horaria.",
    "Choose a time zone of the list.": "Elija una zona horaria de la lista.",
    "Choose one of the times.": "Elija una de las horas.",
    "Enter the paid days, such as 12 or 2.5.": "Escriba los días pagados, por ejemplo 12 o 2,5.",
    "Use whole, half or quarter days, such as 12 or 2.5.":
      "Use días enteros, medios o cuartos, por ejemplo 12 o 2,5.",
    "An engagement has paid days: it is never unpaid.": "Un encargo tiene días pagados: nunca es gratuito.",
    "Enter 260 days or less.": "Escriba 260 días o menos.",
    "Enter what a day pays.": "Escriba cuánto se paga por día.",
    "Use at most the currency's own decimals.": "Use como máximo los decimales de la moneda.",
    "A day has to pay something: an engagement is never unpaid.":
      "Un día tiene que pagarse: un encargo nunca es gratuito.",
    "This rate is too large.": "Esta tarifa es demasiado alta.",
    "Choose the first day.": "Elija el primer día.",
    "Choose the last day.": "Elija el último día.",
    "Describe the work.": "Describa el trabajo.",
    "Describe the work in a sentence or two.": "Describa el trabajo en una o dos frases.",
    "Say what you deliver.": "Diga qué entrega.",
    "Say in a few words what you deliver.": "Diga en pocas palabras qué entrega.",
    "Choose the day of the reading.": "Elija el día de la medición.",
    "Enter a whole number.": "Escriba un número entero.",
    "Enter a whole number, such as 412000.": "Escriba un número entero, por ejemplo 412000.",
    "This figure is too large.": "Esta cifra es demasiado grande.",
    "A reading cannot be below 0.": "Una medición no puede ser inferior a 0.",
    "Tick that you agree to sign electronically.": "Marque que acepta firmar electrónicamente.",
    "Type your full name as you sign.": "Escriba su nombre completo como firma.",
    "Draw your signature.": "Dibuje su firma.",
    "This drawing is too detailed. Clear it and sign again.":
      "Este dibujo tiene demasiado detalle. Bórrelo y firme de nuevo.",
    "Draw your signature, or type it instead.": "Dibuje su firma, o escríbala.",
    "Choose how you sign.": "Elija cómo firma.",
    "Enter the six digits.": "Escriba las seis cifras.",
    "Enter the six digits of the mail.": "Escriba las seis cifras del correo.",
    "These are not the digits of the newest mail. Please look again.":
      "Estas no son las cifras del correo más reciente. Por favor, vuelva a mirar.",
    "This code can no longer be used. Ask for a new one.": "Este código ya no se puede usar. Pida uno nuevo.",
    "This file is empty. Choose another one.": "Este archivo está vacío. Elija otro.",
    "This file has {size} MB. A CV may have 20 MB at most.":
      "Este archivo tiene {size} MB. Un CV puede tener 20 MB como máximo.",
    "This file has {size} MB. It may have 20 MB at most.":
      "Este archivo tiene {size} MB. Puede tener 20 MB como máximo.",
    "Choose the signed PDF.": "Elija el PDF firmado.",
    "This file has {size} MB. A signed document of ours is far smaller.":
      "Este archivo tiene {size} MB. Un documento firmado aquí es mucho más pequeño.",
    "This file is no PDF. Choose the PDF that you were given when everybody had signed.":
      "Este archivo no es un PDF. Elija el PDF que recibió cuando todos habían firmado.",
    "This file is no PDF, Word (.docx), ODT, RTF or text file. Save your CV as one of these.":
      "Este archivo no es PDF, Word (.docx), ODT, RTF ni texto. Guarde su CV en uno de estos formatos.",
    "This kind of file cannot be taken. Send a document, a table, slides, a picture or a ZIP.":
      "No podemos recibir este tipo de archivo. Envíe un documento, una tabla, diapositivas, una imagen o un ZIP.",
    "This file has been delivered already. Choose another one.": "Este archivo ya se entregó. Elija otro.",
    "One of these characters cannot be kept. Type it anew instead of pasting it.":
      "Uno de estos caracteres no se puede guardar. Escríbalo en vez de pegarlo.",
    "Something is missing here. Load the page again and fill it in once more.":
      "Aquí falta algo. Cargue la página de nuevo y rellénela otra vez.",
    "This is too much to be taken. Please make it shorter.": "Es demasiado. Por favor, acórtelo.",
    "This cannot be used here. Load the page again and choose once more.":
      "Esto no se puede usar aquí. Cargue la página de nuevo y elija otra vez.",
    "Something failed on our side, and nothing was changed. If it stays, tell us {reference}.":
      "Algo ha fallado por nuestra parte y no se ha cambiado nada. Si sigue así, indíquenos {reference}.",
    // Why something cannot be done.
    "You have already applied for this job, on {day}. Your application is with us, and there is nothing more to do.":
      "Ya se presentó a este puesto, el {day}. Su candidatura está con nosotros y no hay nada más que hacer.",
    "This job is not taking applications at the moment, so nothing was sent. What you wrote stands below; please try again later.":
      "Este puesto no admite candidaturas por ahora, así que no se envió nada. Lo que escribió sigue abajo; inténtelo de nuevo más adelante, por favor.",
    "This job was closed while you applied, so nothing was sent. We are sorry. What you wrote stands below, so that you can keep it.":
      "Este puesto se cerró mientras usted se presentaba, así que no se envió nada. Lo sentimos. Lo que escribió sigue abajo, para que pueda guardarlo.",
    "This offer has just been answered. Please look again at where it stands.":
      "Esta oferta acaba de recibir respuesta. Por favor, vuelva a mirar cómo está.",
    "You have withdrawn from this application. Write to us if you have changed your mind.":
      "Ha retirado esta candidatura. Escríbanos si ha cambiado de opinión.",
    "You have accepted this offer already. We are glad.": "Ya ha aceptado esta oferta. Nos alegramos.",
    "You have declined this offer already. Write to us if you have changed your mind.":
      "Ya ha rechazado esta oferta. Escríbanos si ha cambiado de opinión.",
    "This offer was taken back in the meantime. We are sorry; please write to us.":
      "Esta oferta se retiró entretanto. Lo sentimos; por favor, escríbanos.",
    "The time to answer this offer has passed. Write to us, and we will see what we can do.":
      "El plazo para responder a esta oferta ha pasado. Escríbanos y veremos qué podemos hacer.",
    "The first day has passed already. Choose a later one.":
      "El primer día ya ha pasado. Elija uno posterior.",
    "The last day is before the first one.": "El último día es anterior al primero.",
    "An engagement lasts a year at most: choose an earlier last day.":
      "Un encargo dura un año como máximo: elija un último día anterior.",
    "There are only {days} days between the first and the last one.":
      "Solo hay {days} días entre el primero y el último.",
    "You have accepted these terms already. The contract is waiting for you below.":
      "Ya ha aceptado estas condiciones. El contrato le espera abajo.",
    "You have declined these terms already. Write to us if you have changed your mind.":
      "Ya ha rechazado estas condiciones. Escríbanos si ha cambiado de opinión.",
    "You have sent us other terms in the meantime. We will come back to you about those.":
      "Entretanto nos ha enviado otras condiciones. Le responderemos sobre ellas.",
    "These terms have changed in the meantime. Please look at the newest ones.":
      "Estas condiciones han cambiado entretanto. Por favor, mire las más recientes.",
    "The time to answer these terms has passed. Write to us, and we will see what we can do.":
      "El plazo para responder a estas condiciones ha pasado. Escríbanos y veremos qué podemos hacer.",
    "The engagement begins when both sides have signed its contract.":
      "El encargo empieza cuando ambas partes han firmado su contrato.",
    "This engagement is closed.": "Este encargo está cerrado.",
    "This has been approved already. There is nothing more to deliver.":
      "Esto ya está aprobado. No queda nada que entregar.",
    "This day has not come yet. Date the reading today or earlier.":
      "Este día aún no ha llegado. Feche la medición hoy o antes.",
    "The engagement had not begun on that day.": "El encargo no había empezado ese día.",
    "The reading of this day is confirmed. Record the next one for another day.":
      "La medición de este día está confirmada. Anote la siguiente en otro día.",
    "Somebody else has just taken this time. Please choose one of those that are left.":
      "Otra persona acaba de tomar esta hora. Por favor, elija una de las que quedan.",
    "These times no longer hold. We write to you when there are new ones.":
      "Estas horas ya no valen. Le escribimos cuando haya otras.",
    "You asked us for other times. We write to you as soon as we have some.":
      "Nos pidió otras horas. Le escribimos en cuanto las tengamos.",
    "The time to choose has passed. Ask us for other times below, and we will look again.":
      "El plazo para elegir ha pasado. Pídanos otras horas abajo y volveremos a mirar.",
    "This time has passed. Please choose a later one.":
      "Esta hora ya ha pasado. Por favor, elija una posterior.",
    "This interview has been cancelled. We write to you what comes next.":
      "Esta entrevista se ha cancelado. Le escribimos lo que sigue.",
    "This interview has begun.": "Esta entrevista ha empezado.",
    "This interview is too close to be moved by itself. Ask us below, and a person will answer.":
      "Esta entrevista está demasiado cerca para moverla por su cuenta. Pregúntenos abajo y una persona le responderá.",
    "We have your request and are looking for other times.":
      "Tenemos su petición y estamos buscando otras horas.",
    "There is no interview to find another time for.":
      "No hay ninguna entrevista para la que buscar otra hora.",
    "This application was withdrawn. There is nothing left to arrange.":
      "Esta candidatura se retiró. No queda nada que preparar.",
    "This application has its answer. There is nothing left to arrange.":
      "Esta candidatura ya tiene respuesta. No queda nada que preparar.",
    "You have withdrawn this application already.": "Ya ha retirado esta candidatura.",
    "This application has its answer already, so there is nothing to withdraw.":
      "Esta candidatura ya tiene respuesta, así que no hay nada que retirar.",
    "Something about your application has just changed. Please look again.":
      "Algo acaba de cambiar en su candidatura. Por favor, vuelva a mirar.",
    "This application was withdrawn, so the conversation has ended.":
      "Esta candidatura se retiró, así que la conversación ha terminado.",
    "This document was withdrawn. Nothing in it binds you, and it can no longer be signed.":
      "Este documento fue retirado. Nada de lo que contiene le obliga, y ya no se puede firmar.",
    "You have signed this already. There is nothing more for you to do.":
      "Ya ha firmado esto. No tiene que hacer nada más.",
    "Everybody has signed this already.": "Todos han firmado esto ya.",
    "It is not your turn yet: {signer} signs first.": "Todavía no es su turno: primero firma {signer}.",
    "Before you sign, please confirm that it is you with the six-digit code we send you by e-mail.":
      "Antes de firmar, confirme que es usted con el código de seis cifras que le enviamos por correo.",
    "We had to take back our terms, and we are sorry":
      "Hemos tenido que retirar nuestras condiciones, y lo sentimos",
    "Logged. Your sponsor will approve it.": "Anotado. Su responsable lo aprobará.",
    Days: "Días",
    "{logged} of {agreed} paid days logged. {sponsor} approves them.":
      "{logged} de {agreed} días pagados anotados. {sponsor} los aprueba.",
    Logged: "Anotado",
    "Download the statement": "Descargar el extracto",
    "or as a table": "o como tabla",
    "Your reference": "Su carta de recomendación",
    "A sealed PDF, yours to keep. Whoever you show it to can verify it.":
      "Un PDF sellado que puede conservar. Quien lo reciba puede verificarlo.",
    Issued: "Emitida",
    "Log a day": "Anotar un día",
    "How much of it": "Qué parte del día",
    "1 for the whole day, or 0.25, 0.5 or 0.75.": "1 para el día entero, o 0,25, 0,5 o 0,75.",
    "What you did": "Lo que ha hecho",
    "Log the day": "Anotar el día",
    "This day has not come yet. Log it when you have worked it.":
      "Ese día aún no ha llegado. Anótelo cuando lo haya trabajado.",
    "The engagement ended before that day. Ask your sponsor to extend it.":
      "El encargo terminó antes de ese día. Pida a su responsable que lo prolongue.",
    "All paid days are logged. Ask your sponsor to extend the engagement first.":
      "Todos los días pagados están anotados. Pida antes a su responsable que prolongue el encargo.",
    "Of the paid days, {left} can still be logged. Ask your sponsor to extend the engagement first.":
      "De los días pagados aún se pueden anotar {left}. Pida antes a su responsable que prolongue el encargo.",
    "We took these terms back in the meantime. We are sorry; please write to us.":
      "Entretanto hemos retirado estas condiciones. Lo sentimos; escríbanos.",
    "Choose the day you worked.": "Elija el día en que trabajó.",
    "Enter how much of the day you worked, such as 1 or 0.5.":
      "Indique qué parte del día trabajó, por ejemplo 1 o 0,5.",
    "Use a whole day, or quarters of it, such as 0.25 or 0.5.":
      "Un día entero o cuartos de día, por ejemplo 0,25 o 0,5.",
    "This day is approved already. Ask your sponsor if it is not right.":
      "Ese día ya está aprobado. Pregunte a su responsable si no es correcto.",
    "Enter at least a quarter of a day.": "Indique al menos un cuarto de día.",
    "A day has one day at most. Log the rest on the next one.":
      "No se puede anotar más de un día entero por día. Anote el resto en el siguiente.",
    // My data.
    "Before we show what is kept about you, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.":
      "Antes de mostrar lo que se guarda sobre usted, demuestre que es usted: enviamos seis cifras a {email} y usted las escribe aquí. Valen diez minutos.",
    "Go on to my data": "Seguir a mis datos",
    "Before we erase anything, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.":
      "Antes de borrar nada, demuestre que es usted: enviamos seis cifras a {email} y usted las escribe aquí. Valen diez minutos.",
    "Go on to erase": "Seguir a borrar",
    "My data": "Mis datos",
    "My data at {organisation}": "Mis datos en {organisation}",
    "What {organisation} keeps about you, and what you can do about it.":
      "Lo que {organisation} guarda sobre usted, y lo que puede hacer con ello.",
    "Thank you. It is put right.": "Gracias. Está corregido.",
    "Thank you. From now on this CV is read.": "Gracias. A partir de ahora se lee este currículum.",
    "Your request is with us. You hear by the day below.":
      "Su petición nos ha llegado. Tendrá respuesta a más tardar el día de abajo.",
    "You have taken your request back. You can ask again at any time.":
      "Ha retirado su petición. Puede volver a pedirlo en cualquier momento.",
    "Thank you. We keep your data, and would tell you again before it goes.":
      "Gracias. Guardamos sus datos, y le avisaríamos de nuevo antes de borrarlos.",
    "Your details": "Sus datos de contacto",
    "Your e-mail address is {email}. It opens this page, so it stays as it is.":
      "Su dirección de correo es {email}. Es la que abre esta página, así que se queda como está.",
    "Save my details": "Guardar mis datos",
    "Your CV": "Su currículum",
    "Replace your CV for {job}": "Sustituir su currículum para {job}",
    "Now it is {name}.": "Ahora es {name}.",
    "Replace my CV": "Sustituir mi currículum",
    "What was written about you": "Lo que se escribió sobre usted",
    "You may read what a panel wrote about you. A person goes through it first and takes out what names others, within a month. It is about applications that have their answer.":
      "Puede leer lo que un panel escribió sobre usted. Antes lo revisa una persona y quita lo que nombra a otras, en el plazo de un mes. Se trata de las candidaturas que ya tienen respuesta.",
    "Read what was written about you": "Leer lo que se escribió sobre usted",
    "You asked for it. You hear by {day}.": "Lo ha pedido. Tendrá respuesta a más tardar: {day}.",
    "Take my request back": "Retirar mi petición",
    "Ask for what was written about me": "Pedir lo que se escribió sobre mí",
    "To ask for it, show above that it is you.": "Para pedirlo, demuestre arriba que es usted.",
    "Take it with you": "Llévelos consigo",
    "One ZIP with all you gave us and all we told you: a page to read, the same for programs, and every file.":
      "Un ZIP con todo lo que nos dio y todo lo que le dijimos: una página para leer, lo mismo para programas, y cada archivo.",
    "Download my data": "Descargar mis datos",
    "Your data will be erased on {day}": "Sus datos se borrarán: {day}",
    "We have not heard from each other for long. If you would rather be kept, say so here.":
      "Hace mucho que no sabemos el uno del otro. Si prefiere que los guardemos, dígalo aquí.",
    "Keep my data": "Guardar mis datos más tiempo",
    "Erase my data": "Borrar mis datos",
    "You can have everything erased that tells who you are. You first read what goes, and what is kept and why.":
      "Puede hacer que se borre todo lo que dice quién es. Primero lee qué desaparece, y qué se conserva y por qué.",
    "See what would be erased": "Ver qué se borraría",
    "Your data is being erased": "Sus datos se están borrando",
    "In about a minute nothing at {organisation} tells who you were any more, and this page closes. Nobody there has to do anything for it.":
      "En un minuto aproximadamente, nada en {organisation} dirá ya quién era usted, y esta página se cerrará. Nadie allí tiene que hacer nada para ello.",
    "This is about {organisation} alone, and it cannot be undone.":
      "Se trata solo de {organisation}, y no se puede deshacer.",
    "Your name, e-mail address, phone number and where you live":
      "Su nombre, dirección de correo, teléfono y lugar de residencia",
    "Your CV, every other file you sent, and your answers in forms":
      "Su currículum, cualquier otro archivo que envió y sus respuestas en formularios",
    "The whole conversation, and every mail that was sent to you":
      "Toda la conversación y cada correo que se le envió",
    "Everything that was written about you, and what you told us you need":
      "Todo lo que se escribió sobre usted, y lo que nos dijo que necesita",
    "Contracts that both sides signed, with your name in them: the law asks that they are kept.":
      "Los contratos que firmaron ambas partes, con su nombre en ellos: la ley exige que se conserven.",
    "That somebody applied, when, and with what outcome: without a name, so that figures stay true.":
      "Que alguien se presentó, cuándo y con qué resultado: sin nombre, para que las cifras sigan siendo ciertas.",
    "Who did what and when, without any of your words: so that nobody can hide what was done.":
      "Quién hizo qué y cuándo, sin ninguna de sus palabras: para que nadie pueda ocultar lo que se hizo.",
    "What goes": "Qué desaparece",
    "What is kept, and why": "Qué se conserva, y por qué",
    "Erase it": "Borrarlo",
    "You have an application that is open. Erasing withdraws it, and calls off what was planned.":
      "Tiene una candidatura abierta. Borrar la retira y cancela lo que estaba previsto.",
    "Erase my data for good": "Borrar mis datos para siempre",
    "After an interview": "Después de una entrevista",
    "Beside your application": "Junto a su candidatura",
    "For the next panel": "Para el siguiente panel",
    "When the panel talked": "Cuando el panel habló",
    "Why it was decided so": "Por qué se decidió así",
    "[taken out: it names another person]": "[quitado: nombra a otra persona]",
    "[taken out: it would harm another person's rights]": "[quitado: dañaría los derechos de otra persona]",
    "What you asked for is shown here once a person has gone through it.":
      "Lo que pidió aparece aquí en cuanto una persona lo haya revisado.",
    "Mail we sent you": "Correos que le enviamos",
    "What you told us you need": "Lo que nos dijo que necesita",
    Files: "Archivos",
    "Your application is open": "Su candidatura está abierta",
    "You were offered the job": "Se le ofreció el puesto",
    "You were not offered the job": "No se le ofreció el puesto",
    "You were offered an engagement instead": "Se le ofreció un encargo en su lugar",
    "Please confirm that it is you with the six-digit code we send you by e-mail. It is good for ten minutes.":
      "Confirme que es usted con el código de seis cifras que le enviamos por correo. Vale diez minutos.",
    "You have asked for them already. We answer by the day that stands here.":
      "Ya lo ha pedido. Respondemos a más tardar el día que aquí figura.",
    "This request has moved on since you opened the page. Load it again to see where it stands.":
      "Esta petición ha avanzado desde que abrió la página. Cárguela de nuevo para ver cómo está.",
    "It is too late: your data is being erased.": "Es demasiado tarde: sus datos se están borrando.",
    "This application is closed. Its CV stays as it is.":
      "Esta candidatura está cerrada. Su currículum se queda como está.",
    "Phone number": "Número de teléfono",
    Interviews: "Entrevistas",
  },
  counted: {
    "{count} days": { one: "{count} día", many: "{count} días", other: "{count} días" },
    "{count} days are approved: {amount} are due.": {
      one: "{count} día aprobado: se deben {amount}.",
      many: "{count} días aprobados: se deben {amount}.",
      other: "{count} días aprobados: se deben {amount}.",
    },
    "{count} new messages": { one: "{count} mensaje nuevo", other: "{count} mensajes nuevos" },
    "{from} to {until}, {count} paid days": {
      one: "{from} a {until}, {count} día pagado",
      other: "{from} a {until}, {count} días pagados",
    },
    "{name}, {count} minutes": { one: "{name}, {count} minuto", other: "{name}, {count} minutos" },
    "Show all {count} jobs": { one: "Ver el único puesto", other: "Ver los {count} puestos" },
    "{count} open jobs": { one: "Un puesto abierto", other: "{count} puestos abiertos" },
    "You hear within {count} days": { one: "Respuesta en un día", other: "Respuesta en {count} días" },
    "You will hear within {count} days.": {
      one: "Tendrá respuesta en un día.",
      other: "Tendrá respuesta en {count} días.",
    },
    "See {count} open jobs": { one: "Ver el único puesto abierto", other: "Ver {count} puestos abiertos" },
    "You will hear within {count} days. A confirmation comes by mail at once.": {
      one: "Tendrá respuesta en un día. Una confirmación llega enseguida por correo.",
      other: "Tendrá respuesta en {count} días. Una confirmación llega enseguida por correo.",
    },
    "You will hear within {count} days": {
      one: "Tendrá respuesta en un día",
      other: "Tendrá respuesta en {count} días",
    },
  },
} satisfies Words;
