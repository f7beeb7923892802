embed-notice = Se mostrar este conteúdo, { $vendor } recebe o seu endereço IP e eventualmente outros dados.
embed-privacy = Política de privacidade
embed-once = Mostrar desta vez
embed-always = Mostrar sempre
