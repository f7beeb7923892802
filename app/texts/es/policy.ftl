# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = Política de cookies de { $site }
policy-lead = Aquí se indica qué cookies y tecnologías similares utiliza { $site }, para qué fines, quién es responsable de ellas y cómo puede realizar, modificar o retirar su elección.
policy-contents = En esta página
policy-to-choices = Ver, modificar o retirar su elección
policy-joint = { $controllers } determinan conjuntamente los fines y los medios de los tratamientos que aquí se designan como conjuntos. Un acuerdo con arreglo al artículo 26 del RGPD establece quién cumple cada obligación. Puede ejercer sus derechos frente a cada uno de los corresponsables.
policy-answers = { $controller } responde a sus preguntas y solicitudes, también en nombre de los demás responsables.

policy-about-title = Cookies y tecnologías similares
policy-about = Las cookies y tecnologías similares almacenan información en su dispositivo o leen información de él: cookies, almacenamiento local y de sesión, bases de datos en el navegador, píxeles, características del dispositivo y componentes de software. En conjunto se denominan aquí «cookies».
policy-about-necessary = Las cookies técnicamente necesarias permiten las funciones que usted solicita, como la elección del idioma, el inicio de sesión, la cesta de la compra o la lista de deseos, y garantizan el funcionamiento correcto y seguro del sitio. No requieren consentimiento. La base jurídica es el artículo 6, apartado 1, letras b) y f), del RGPD. Para cada una de ellas se indica por qué es necesaria.
policy-about-consent = Todas las demás cookies se utilizan únicamente con su consentimiento libre (artículo 6, apartado 1, letra a), del RGPD): por finalidad y, si lo desea, por servicio. Puede retirar un consentimiento en cualquier momento, con efecto para el futuro.
policy-about-other = Otras tecnologías no almacenan nada en su dispositivo ni leen nada de él; sirven, por ejemplo, para impedir abusos. Cuando tratan datos personales, como una dirección IP, el tratamiento se basa en el artículo 6, apartado 1, letras b) y f), del RGPD. Para cada servicio de este tipo se indica por qué no afecta a su dispositivo.
policy-block-title = Bloquear o eliminar cookies
policy-block = En la configuración de su navegador o dispositivo también puede impedir por completo el almacenamiento de cookies y eliminar en cualquier momento las cookies almacenadas. Es posible que el sitio funcione entonces peor. Si elimina también las cookies que contienen su elección, esta deja de ser válida: lo que requiere consentimiento permanece desactivado y se lo volveremos a solicitar.

policy-purposes-title = Finalidades y servicios
policy-basis = Base jurídica
policy-basis-necessary = necesario para lo que usted solicita o para un funcionamiento seguro (artículo 6, apartado 1, letras b) y f), del RGPD)
policy-basis-consent = su consentimiento (artículo 6, apartado 1, letra a), del RGPD)
policy-basis-interest = interés legítimo (artículo 6, apartado 1, letra f), del RGPD); puede oponerse
policy-data = Datos
policy-kept = Plazo de conservación
policy-services = { $count ->
    [one] 1 servicio
    [many] { $count } de servicios
   *[other] { $count } servicios
}
policy-unfold = Esta finalidad está activada, pero todos sus servicios están desactivados. Actívelos a continuación, uno por uno.
policy-third-title = Servicios de terceros
policy-third = Los servicios de otros proveedores, como vídeo, planificación de rutas o chat, solo se cargan si usted los permite o los inicia. El proveedor puede recibir entonces datos como su dirección IP. Para cada servicio se indica quién es responsable de la instalación de las cookies y en calidad de qué. En principio, no tenemos influencia en el contenido ni en el funcionamiento de los servicios cuyos proveedores son responsables del tratamiento independientes; lea también la política de privacidad del proveedor.
policy-links = Presentes únicamente como simples enlaces: { $services }. No se carga ni se envía nada antes de que usted haga clic. Después, el proveedor puede recoger datos directamente y, si tiene una sesión iniciada con él, asociarlos a su cuenta. Si no lo desea, cierre antes esa sesión.

policy-recipients-title = Quién recibe datos
policy-recipients = En las empresas responsables solo tienen acceso las personas que necesitan los datos para la finalidad indicada. Los destinatarios externos los reciben únicamente si la ley lo permite o si usted ha dado su consentimiento.
policy-recipients-processor = Encargados del tratamiento: utilizan los datos únicamente siguiendo nuestras instrucciones
policy-recipients-joint = Responsables conjuntamente con nosotros
policy-recipients-independent = Entidades privadas que son responsables del tratamiento independientes
policy-recipients-public = Organismos públicos
policy-recipients-public-why = Autoridades como la administración tributaria, el ministerio fiscal o los tribunales, cuando lo exija una obligación legal o un interés legítimo
policy-recipients-further = Otros destinatarios
policy-transfers-title = Transferencias a terceros países
policy-transfers = Los datos solo se transfieren a un país fuera del Espacio Económico Europeo si la Comisión Europea ha constatado en él un nivel de protección adecuado (artículo 45 del RGPD), si existen garantías adecuadas (artículo 46 o 47 del RGPD) o si es aplicable una excepción del artículo 49 del RGPD, como su consentimiento explícito. Puede consultar una copia de las garantías en el enlace que figura al lado u obtenerla, previa solicitud, de { $controller }.
policy-retention-title = Cuánto tiempo se conservan los datos
policy-retention = Los datos se conservan solo durante el tiempo necesario para la finalidad, o hasta que usted retire su consentimiento o se oponga; entonces se suprimen de inmediato, salvo que la ley exija o permita una conservación más prolongada. El tiempo de permanencia en su dispositivo se indica para cada servicio. En caso de retirada, se borra del dispositivo lo que este mismo sitio haya almacenado en él.
policy-retention-records = La prueba de su elección se sigue conservando durante { $days ->
    [one] 1 día
    [many] { $days } de días
   *[other] { $days } días
} después de que esta deje de ser válida.
policy-retention-why = Así podemos demostrar lo que usted eligió (artículo 7, apartado 1, del RGPD).

policy-versions-title = Versiones
policy-version-line = Versión { $version } del { $date }, configuración n.º { $policy }
policy-versions-none = No existe ninguna versión anterior.
policy-kept-version = Esta es una versión archivada, tal como se publicó. Es posible que ya se aplique una más reciente.
policy-current = Ir a la versión vigente
