# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Nu vindeți și nu partajați informațiile mele personale (Do Not Sell or Share My Personal Information)
opt-out-open = Informațiile dumneavoastră personale pot fi vândute sau partajate aici atât timp cât nu vă exprimați refuzul.
opt-out-done = Cererea dumneavoastră de excludere (opt-out) este respectată: informațiile dumneavoastră personale nu sunt nici vândute, nici partajate aici.
opt-out-button = Nu vindeți și nu partajați
opt-out-why = Un singur clic, fără cont. Tot ce vinde sau partajează date este dezactivat, împreună cu toate serviciile aferente; celelalte alegeri ale dumneavoastră rămân neschimbate.
opt-out-said = La { $date }, v-ați opus vânzării și partajării informațiilor dumneavoastră personale.
