# The banner: words of the product only. The site writes title and text itself.

banner-accept = Aceptar todo
banner-reject = Rechazar todo
banner-choose = Elegir
banner-save = Guardar mi elección
banner-withdraw = Retirar mi consentimiento
banner-close = Cerrar
banner-settings = Preferencias de cookies
banner-parties = { $count ->
    [one] Interviene 1 entidad más.
    [many] Intervienen { $count } de entidades más.
   *[other] Intervienen { $count } entidades más.
}
banner-privacy = Política de privacidad
banner-policy = Política de cookies
banner-gpc = Solicitud de exclusión atendida: su navegador envía la señal Global Privacy Control.
banner-services = { $count ->
    [one] 1 servicio y lo que almacena
    [many] { $count } de servicios y lo que almacenan
   *[other] { $count } servicios y lo que almacenan
}
banner-on = Activado
banner-off = Desactivado
banner-part = En parte
banner-always = Siempre activado
banner-given = Elección realizada el { $date }. Su número de consentimiento: { $id }
banner-reach = Su elección es válida en { $hosts }.
banner-hand-over = Se transmite cuando sigue un enlace de uno a otro.
banner-saved = Preferencias guardadas.
banner-pending = Su elección ya es válida; se guardará en cuanto haya conexión.
banner-remains = Esta página no puede eliminar: { $items }. Usted sí puede, en la configuración de su navegador.
banner-changed = El sitio ha modificado su configuración. Elija de nuevo.
banner-reload = Recargar la página para detener los scripts en ejecución
