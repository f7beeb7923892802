# What stands in place of embedded content.

embed-notice = Si muestra este contenido, { $vendor } recibirá su dirección IP y posiblemente otros datos.
embed-privacy = Política de privacidad
embed-once = Mostrar esta vez
embed-always = Mostrar siempre
