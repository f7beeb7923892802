# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = אין למכור או לשתף את המידע האישי שלי (Do Not Sell or Share My Personal Information)
opt-out-open = המידע האישי שלכם עשוי להימכר או להיות משותף כאן כל עוד לא סירבתם לכך.
opt-out-done = סירבתם: המידע האישי שלכם אינו נמכר ואינו משותף כאן.
opt-out-button = לא למכור ולא לשתף
opt-out-why = לחיצה אחת, ללא צורך בחשבון. כל מה שמוכר או משתף מידע ייכבה על כל שירותיו; שאר בחירותיכם יישארו כפי שהן.
opt-out-said = ב-{ $date } סירבתם למכירה ולשיתוף של המידע האישי שלכם.
