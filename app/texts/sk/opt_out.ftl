# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Nepredávať ani nezdieľať moje osobné údaje (Do Not Sell or Share My Personal Information)
opt-out-open = Vaše osobné údaje sa tu môžu predávať alebo zdieľať, kým to neodmietnete.
opt-out-done = Vašej žiadosti o odmietnutie (opt-out) sa vyhovelo: vaše osobné údaje sa tu nepredávajú ani nezdieľajú.
opt-out-button = Nepredávať ani nezdieľať
opt-out-why = Jedno kliknutie, bez účtu. Všetko, čo údaje predáva alebo zdieľa, sa vypne so všetkými službami; vaše ostatné voľby zostanú bez zmeny.
opt-out-said = Dňa { $date } ste odmietli predaj a zdieľanie svojich osobných údajov.
