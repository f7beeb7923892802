# The banner: words of the product only. The site writes title and text itself.

banner-accept = Aceitar tudo
banner-reject = Rejeitar tudo
banner-choose = Escolher
banner-save = Guardar a minha escolha
banner-withdraw = Retirar o consentimento
banner-close = Fechar
banner-settings = Preferências de cookies
banner-parties = { $count ->
    [one] Está envolvida { $count } outra entidade.
   *[other] Estão envolvidas { $count } outras entidades.
}
banner-privacy = Política de privacidade
banner-policy = Política de cookies
banner-gpc = Pedido de exclusão (opt-out) atendido: o seu navegador envia o sinal Global Privacy Control.
banner-services = { $count ->
    [one] { $count } serviço e o que conserva
   *[other] { $count } serviços e o que conservam
}
banner-on = Ativado
banner-off = Desativado
banner-part = Em parte
banner-always = Sempre ativado
banner-given = Escolha efetuada em { $date }. O seu número de consentimento: { $id }
banner-reach = A sua escolha é válida em { $hosts }.
banner-hand-over = É transmitida quando segue uma ligação de um para outro.
banner-saved = Preferências guardadas.
banner-pending = A sua escolha já é válida; será guardada assim que houver ligação.
banner-remains = Esta página não pode eliminar: { $items }. Pode fazê-lo nas definições do seu navegador.
banner-changed = O sítio alterou as suas definições. Escolha novamente.
banner-reload = Recarregar a página para parar os scripts em execução
