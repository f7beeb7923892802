# Der Widerspruch der Vereinigten Staaten: der Link im Banner und das Formular auf der Einstellungsseite.

opt-out-title = Meine personenbezogenen Daten nicht verkaufen oder teilen
opt-out-open = Ihre personenbezogenen Daten dürfen hier verkauft oder geteilt werden, solange Sie nicht nein sagen.
opt-out-done = Sie haben widersprochen: Ihre personenbezogenen Daten werden hier weder verkauft noch geteilt.
opt-out-button = Nicht verkaufen oder teilen
opt-out-why = Ein Klick, ohne Konto. Alles, was Daten verkauft oder teilt, wird mit allen Diensten abgeschaltet; Ihre übrige Auswahl bleibt, wie sie ist.
opt-out-said = Am { $date } haben Sie dem Verkauf und dem Teilen Ihrer personenbezogenen Daten widersprochen.
