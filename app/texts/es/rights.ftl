# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Sus derechos
rights-lead = Como persona interesada, le asisten los siguientes derechos en las condiciones previstas en el RGPD. Su ejercicio es gratuito.
rights-access = Acceso: puede saber qué datos se conservan sobre usted y obtener una copia de ellos.
rights-rectification = Rectificación: puede obtener que se rectifiquen los datos inexactos y se completen los incompletos.
rights-erasure = Supresión: puede obtener la supresión de sus datos si se cumplen las condiciones legales.
rights-restriction = Limitación del tratamiento: puede solicitar la limitación del tratamiento de sus datos si se cumplen las condiciones legales.
rights-portability = Portabilidad: puede recibir los datos que haya facilitado sobre la base del consentimiento o de un contrato en un formato estructurado, de uso común y lectura mecánica, o hacer que se transmitan a otro responsable del tratamiento.
rights-objection = Oposición: puede oponerse en cualquier momento, por motivos relacionados con su situación particular, a un tratamiento basado en el interés legítimo. El tratamiento cesa entonces, salvo que existan motivos imperiosos que prevalezcan sobre sus intereses, derechos y libertades.
rights-marketing = Oposición a la mercadotecnia directa: puede oponerse en cualquier momento y sin indicar motivos al tratamiento con fines de mercadotecnia directa; el tratamiento cesa entonces.
rights-withdrawal = Retirada del consentimiento: puede retirar un consentimiento en cualquier momento, con efecto para el futuro. Ello no afecta a la licitud del tratamiento realizado hasta entonces. Puede utilizar el mismo canal por el que dio el consentimiento.
rights-complaint = Reclamación: puede presentar una reclamación ante una autoridad de control, en particular en el país en el que reside o trabaja o en el que considere que se ha infringido la ley, o ante la autoridad del responsable del tratamiento.
rights-authority = Autoridad de control: { $country }
rights-authority-land = Para las empresas suele ser competente la autoridad del estado federado (Land) en el que la empresa tiene su sede.
rights-contact = Dirija sus preguntas y solicitudes a { $controller }: por correo electrónico o por correo postal a la dirección indicada arriba. Si se refieren a su elección, indique su número de consentimiento para que pueda localizarse.

rights-records-title = Lo que se conserva sobre su elección
rights-records-none = Este navegador no tiene ningún número de consentimiento de este sitio. Por tanto, aquí no hay nada que mostrar, descargar o suprimir.
rights-when = Cuándo
rights-what = Qué
rights-where = Dónde
rights-version = Versión
rights-standing = Vigente
rights-state-given = todo permitido
rights-state-refused = todo rechazado
rights-state-partial = una parte permitida
rights-state-withdrawn = consentimiento retirado
rights-state-objected = oposición
rights-state-requested = solicitado, sin confirmar
rights-channel-banner = aviso de cookies
rights-channel-settings = configuración en el sitio
rights-channel-embed = contenido incrustado
rights-channel-preference-page = esta página
rights-channel-gpc = señal del navegador
rights-channel-api = cuenta en el sitio
rights-channel-app = aplicación
rights-channel-email = correo electrónico
rights-channel-phone = teléfono
rights-channel-paper = papel
rights-channel-in-person = en persona
rights-standing-current = sí
rights-standing-superseded = no, sustituido
rights-standing-expired = no, caducado
rights-download = Descargar todo (JSON)
rights-download-one = Descargar
rights-object = Oponerme
rights-object-why = Desactiva lo que se basa en el interés legítimo: { $purposes }. Todo lo demás permanece igual. Una oposición no es un rechazo y se registra como oposición.
rights-restrict = Limitar el uso
rights-restrict-why = Lo que se conserva sobre su elección pasa entonces a conservarse únicamente y deja de utilizarse, salvo para la formulación, el ejercicio o la defensa de reclamaciones.
rights-restricted = El uso de lo que se conserva sobre su elección está limitado.
rights-lift = Levantar la limitación
rights-erase = Suprimir todo
rights-erase-why = Suprime todo lo que se conserva bajo su número de consentimiento y las cookies con su elección. De los registros suprimidos solo queda constancia de que existieron, sin relación con usted.
rights-erase-title = ¿Suprimir todo lo que se conserva sobre su elección?
rights-erase-ask = { $count ->
    [one] Se suprimirá 1 registro.
    [many] Se suprimirán { $count } de registros.
   *[other] Se suprimirán { $count } registros.
} Esta acción no se puede deshacer. Su consentimiento dejará de ser válido y el sitio se lo volverá a solicitar.
rights-erase-yes = Sí, suprimir todo
rights-back = No, volver
rights-done-erased = Se ha suprimido todo lo que se conservaba bajo su número de consentimiento.
rights-done-restricted = El uso está limitado.
rights-done-lifted = Se ha levantado la limitación.
rights-done-objected = Su oposición se ha registrado.
