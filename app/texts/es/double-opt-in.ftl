# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Confirme su consentimiento
doi-lead = En { $site } se ha solicitado su consentimiento para lo que figura a continuación. Solo es válido una vez que usted lo confirme. Si no lo ha solicitado usted, no tiene que hacer nada.
doi-what = Para qué
doi-wording = El texto que se mostró
doi-asked = Solicitado el { $moment }; versión { $version } del texto, configuración n.º { $policy }.
doi-confirm = Sí, doy mi consentimiento
doi-confirmed-title = Su consentimiento se ha registrado
doi-confirmed = { $site } registró su consentimiento el { $moment }.
doi-how-to-withdraw = Puede retirar su consentimiento en cualquier momento, sin iniciar sesión. Deja de ser válido desde ese momento; lo realizado con anterioridad sigue siendo lícito.
doi-withdraw = Retirar mi consentimiento
doi-withdraw-lead = Usted dio a { $site } su consentimiento para lo que figura a continuación. Retirarlo es tan fácil como darlo y surte efecto de inmediato.
doi-withdrawn = Su consentimiento se retiró el { $moment }. No tiene que hacer nada más.
doi-withdrawn-before = Usted retiró este consentimiento después de que se solicitara. Este enlace ya no confirma nada.
doi-expired = Este enlace ha caducado. No se ha registrado nada. Solicite uno nuevo en el sitio.
doi-outdated = Lo que se solicitó ha cambiado desde entonces. No se ha registrado nada. Vuelva a solicitarlo en el sitio.
doi-unknown-title = Este enlace no funciona
doi-unknown = Este enlace no consta aquí. No se ha registrado nada. Compruebe que ha copiado la dirección completa del correo electrónico o solicite un enlace nuevo en el sitio.
