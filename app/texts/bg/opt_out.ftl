# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Не продавайте и не споделяйте моите лични данни (Do Not Sell or Share My Personal Information)
opt-out-open = Тук личните Ви данни може да се продават или споделят, докато не откажете.
opt-out-done = Вие отказахте: тук личните Ви данни не се продават и не се споделят.
opt-out-button = Отказвам продажбата и споделянето
opt-out-why = Едно щракване, без профил. Това, чрез което се продават или споделят данни, се изключва заедно с всичките си услуги; останалият Ви избор не се променя.
opt-out-said = На { $date } отказахте продажбата и споделянето на личните Ви данни.
