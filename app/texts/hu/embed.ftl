embed-notice = Ha ezt a tartalmat megjeleníti, a szolgáltató ({ $vendor }) megkapja az Ön IP-címét és esetleg más adatokat is.
embed-privacy = Adatkezelési tájékoztató
embed-once = Megjelenítés most az egyszer
embed-always = Megjelenítés mindig
