# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Sus preferencias de cookies en { $site }
prefs-lead = En esta página se indica qué cookies y tecnologías similares utiliza { $site }, quién es responsable de ellas y qué ha elegido usted. Puede modificar su elección o retirar su consentimiento en cualquier momento. La retirada surte efecto desde ese momento; lo realizado con anterioridad sigue siendo lícito.
prefs-lead-necessary = En esta página se indica qué cookies y tecnologías similares utiliza { $site } y quién es responsable de ellas. Este sitio utiliza únicamente lo que es estrictamente necesario. Para ello no se requiere consentimiento, por lo que no hay nada que elegir.
prefs-skip = Ir a sus opciones
prefs-languages = Idiomas
prefs-privacy = Política de privacidad
prefs-version = versión { $version }
prefs-notice-date = Este texto es del { $date }.
prefs-policy = Configuración n.º { $policy }

prefs-saved = Su elección se ha guardado.
prefs-changed = La configuración de este sitio ha cambiado mientras usted elegía. No se ha guardado nada. Revise su elección y guárdela de nuevo.
prefs-failed = Su elección no ha podido guardarse en este momento. No se ha modificado nada. Inténtelo de nuevo en unos instantes.

prefs-state-title = Situación actual
prefs-state-none = Todavía no ha elegido.
prefs-state-given = El { $date } permitió todo.
prefs-state-refused = El { $date } rechazó todo.
prefs-state-partial = El { $date } permitió una parte.
prefs-state-withdrawn = El { $date } retiró su consentimiento.
prefs-state-objected = El { $date } se opuso a lo que se basa en el interés legítimo.
prefs-state-until = Su elección es válida hasta el { $date }. Después se la volveremos a solicitar.
prefs-state-expired = Esa elección ha caducado; hasta que vuelva a elegir, se aplica lo siguiente.
prefs-state-outdated = Desde entonces, el sitio ha modificado algo que su elección ya no cubre. Esa parte permanece desactivada hasta que vuelva a elegir.
prefs-state-granted = Permitido
prefs-state-denied = No permitido
prefs-state-nothing = nada
prefs-consent-id = Su número de consentimiento
prefs-consent-id-why = Indique este número si solicita información sobre lo que conservamos de su elección.
prefs-regime-opt-in = En el lugar donde se encuentra, no se utiliza nada opcional antes de que usted lo permita.
prefs-regime-opt-out = En el lugar donde se encuentra, los servicios opcionales pueden funcionar hasta que usted los desactive.
prefs-regime-notice = En el lugar donde se encuentra, basta con que le informemos; aun así, puede desactivar los servicios.
prefs-gpc-honoured = Su navegador solicita mediante Global Privacy Control que sus datos no se vendan ni se compartan. Solicitud de exclusión atendida: mientras su navegador lo solicite, esas finalidades permanecerán desactivadas.
prefs-gpc-seen = Su navegador envía la señal Global Privacy Control. En todo caso, las finalidades opcionales están desactivadas aquí hasta que usted las permita.
prefs-withdraw = Retirar mi consentimiento
prefs-withdraw-why = Retira su consentimiento para todas las finalidades y servicios opcionales.

prefs-who-title = Quién es responsable
prefs-email = Correo electrónico
prefs-dpo = Delegado de protección de datos

prefs-choose-title = Sus opciones
prefs-choose-rule = Un servicio solo funciona si su propio interruptor está activado. Desactivar una finalidad no desactiva los servicios que figuran debajo de ella; cada interruptor es independiente.
prefs-services-of = Servicios para { $purpose }
prefs-on = activado
prefs-off = desactivado
prefs-always-on = siempre activado
prefs-necessary-why = Estrictamente necesario para lo que usted solicita. No se basa en el consentimiento y no se puede desactivar.
prefs-interest = Base jurídica: interés legítimo. Puede oponerse desactivando esta opción.
prefs-of-vendor = de { $vendor }
prefs-also-under = También para: { $purposes }
prefs-save = Guardar elección
prefs-accept = Aceptar todo
prefs-reject = Rechazar todo

prefs-details = { $items ->
    [0] Quién y dónde
    [one] Quién, dónde y 1 elemento en su dispositivo
    [many] Quién, dónde y { $items } de elementos en su dispositivo
   *[other] Quién, dónde y { $items } elementos en su dispositivo
}
prefs-vendor = Proveedor
prefs-vendor-privacy = Política de privacidad de { $vendor }
prefs-responsible = Responsable
prefs-role-own = Responsable del tratamiento
prefs-role-joint = Corresponsables del tratamiento (artículo 26 del RGPD)
prefs-role-independent = Responsable del tratamiento independiente, para sus propios fines
prefs-role-processor = Encargado del tratamiento por cuenta de { $controller }
prefs-joint-with = { $controller } y { $vendor }
prefs-third-countries = Países fuera del EEE
prefs-third-none = Sin transferencias fuera del Espacio Económico Europeo.
prefs-copy = Copia de las garantías
prefs-mechanism-adequacy = decisión de adecuación (artículo 45 del RGPD)
prefs-mechanism-scc = cláusulas contractuales tipo (artículo 46 del RGPD)
prefs-mechanism-bcr = normas corporativas vinculantes (artículo 47 del RGPD)
prefs-mechanism-derogation = excepción para una situación específica (artículo 49 del RGPD)
prefs-mechanism-explicit-consent = su consentimiento explícito (artículo 49, apartado 1, letra a), del RGPD)
prefs-no-terminal = No almacena nada en su dispositivo ni lee nada de él.
prefs-link-only = Un simple enlace: no se carga nada hasta que usted lo sigue.
prefs-no-items = Este servicio no almacena nada en su dispositivo.
prefs-items-of = Lo que { $service } almacena o lee en su dispositivo
prefs-item-name = Nombre
prefs-item-kind = Tipo
prefs-item-function = Función
prefs-item-lifetime = Conservación
prefs-item-party = De
prefs-item-necessary = Por qué es necesario
prefs-kind-cookie = cookie
prefs-kind-local-storage = almacenamiento local
prefs-kind-session-storage = almacenamiento de sesión
prefs-kind-indexed-db = base de datos en el navegador
prefs-kind-cache = caché
prefs-kind-service-worker = service worker
prefs-kind-pixel = píxel
prefs-kind-fingerprint = características del dispositivo
prefs-kind-sdk = componente de software
prefs-party-first = este sitio
prefs-party-third = { $vendor }
prefs-lifetime-none = no se conserva
prefs-lifetime-session = hasta que cierre el navegador
prefs-lifetime-days = { $count ->
    [one] 1 día
    [many] { $count } de días
   *[other] { $count } días
}
prefs-lifetime-months = { $count ->
    [one] 1 mes
    [many] { $count } de meses
   *[other] { $count } meses
}
prefs-lifetime-years = { $count ->
    [one] 1 año
    [many] { $count } de años
   *[other] { $count } años
}

prefs-date = { $day } de { $month } de { $year }
prefs-moment = { $date } a las { $hour }:{ $minute } horas (UTC)
prefs-month-1 = enero
prefs-month-2 = febrero
prefs-month-3 = marzo
prefs-month-4 = abril
prefs-month-5 = mayo
prefs-month-6 = junio
prefs-month-7 = julio
prefs-month-8 = agosto
prefs-month-9 = septiembre
prefs-month-10 = octubre
prefs-month-11 = noviembre
prefs-month-12 = diciembre

prefs-missing-site-title = Este sitio no consta aquí
prefs-missing-site = Compruebe la dirección o siga el enlace a las preferencias de cookies en el sitio del que procede.
prefs-missing-language-title = Este idioma no está disponible
prefs-missing-language = { $site } ofrece esta página en:
