# L'opposition des États-Unis : le lien du bandeau et le formulaire de la page des préférences.

opt-out-title = Ne pas vendre ni partager mes informations personnelles
opt-out-open = Vos informations personnelles peuvent être vendues ou partagées ici tant que vous ne dites pas non.
opt-out-done = Votre opposition est prise en compte : vos informations personnelles ne sont ni vendues ni partagées ici.
opt-out-button = Ne pas vendre ni partager
opt-out-why = Un seul clic, sans compte. Tout ce qui vend ou partage des données est désactivé, avec tous ses services ; vos autres choix restent inchangés.
opt-out-said = Le { $date }, vous vous êtes opposé à la vente et au partage de vos informations personnelles.
