# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Não vender nem partilhar as minhas informações pessoais (Do Not Sell or Share My Personal Information)
opt-out-open = As suas informações pessoais podem ser aqui vendidas ou partilhadas enquanto não manifestar a sua recusa.
opt-out-done = O seu pedido de exclusão (opt-out) foi atendido: as suas informações pessoais não são aqui vendidas nem partilhadas.
opt-out-button = Não vender nem partilhar
opt-out-why = Um só clique, sem conta. Tudo o que vende ou partilha dados é desativado, com todos os respetivos serviços; as suas outras escolhas permanecem como estão.
opt-out-said = Em { $date }, opôs-se à venda e à partilha das suas informações pessoais.
