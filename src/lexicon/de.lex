language de

# German, as written in Germany, Austria and Switzerland
#
# The format is described in en.lex.  German puts the verb at the end of many
# clauses and "nicht" behind it: such phrases are written with a gap, and
# where one gap of three words is too short, with a second one behind a word
# of @mid, the small words that stand in the middle of nearly every clause.  Where an entry hides others, "only"
# stands behind each of its signals: without it, it would be hidden too.


# -- spellings ---------------------------------------------------------------

nich = nicht
nciht = nicht
nihct = nicht
niht = nicht
nichr = nicht
ned = nicht
net = nicht
nit = nicht
nix = nichts
nüt = nichts
nüd = nicht
nöd = nicht
keen = kein
hab = habe
hab's = habe es
habs = habe es
hat's = hat es
hats = hat es
geht's = geht es
gehts = geht es
gibt's = gibt es
gibts = gibt es
ist's = ist es
isch = ist
wär = wäre
wär's = wäre es
wärs = wäre es
war's = war es
wars = war es
wenn's = wenn es
wenns = wenn es
ob's = ob es
klappt's = klappt es
klappts = klappt es
läuft's = läuft es
funktioniert's = funktioniert es
tut's = tut es
reicht's = reicht es
reichts = reicht es
mach's = mache es
machts = macht es
macht's = macht es
ich's = ich es
ichs = ich es
für's = für das
fürs = für das
auf's = auf das
könnt's = könnt es
mal's = mal es
würd = würde
hätt = hätte
möcht = möchte
werd = werde
find = finde
versteh = verstehe
kündig = kündige
glaub = glaube
denk = denke
brauch = brauche
nehm = nehme
schreib = schreibe
seh = sehe
sag = sage
bekomm = bekomme
hoff = hoffe
bräucht = bräuchte
wechsel = wechsle
wechsele = wechsle
nen = einen
nem = einem
od = oder
daß = dass
muß = muss
mußte = musste
läßt = lässt
laßt = lasst
wißt = wisst
schluß = schluss
unfaßbar = unfassbar
bißchen = bisschen
bisl = bisschen
bissl = bisschen
bissle = bisschen
bisserl = bisschen
vllt = vielleicht
vlt = vielleicht
viellt = vielleicht
vieleicht = vielleicht
evtl = eventuell
evt = eventuell
ggf = gegebenenfalls
bzgl = bezüglich
betr = betreffend
inkl = inklusive
mind = mindestens
ca = circa
zb = zum beispiel
tel = telefon
nr = nummer
std = stunden
min = minuten
mfg = mit freundlichen grüßen
lg = liebe grüße
vg = viele grüße
glg = liebe grüße
bg = beste grüße
asap = so schnell wie möglich
schnellstmöglichst = schnellstmöglich
thx = danke
merci = danke
mersi = danke
dankeschön = danke
dankesehr = danke
dankschön = danke
dankö = danke
danköö = danke
dange = danke
vergelt's = danke
okay = ok
oki = ok
okey = ok
okidoki = ok
jup = ja
jep = ja
joa = ja
jepp = ja
nö = nein
nope = nein
heut = heute
grad = gerade
jmd = jemand
jemant = jemand
jez = jetzt
jetz = jetzt
jetze = jetzt
itz = jetzt
standart = standard
entäuscht = enttäuscht
enttäscht = enttäuscht
entteuscht = enttäuscht
endtäuscht = enttäuscht
entäuschend = enttäuschend
unverschähmt = unverschämt
unferschämt = unverschämt
unverschemt = unverschämt
frechheid = frechheit
schweinerrei = schweinerei
wiederlich = widerlich
wiederspruch = widerspruch
wiederruf = widerruf
wiederrufe = widerrufe
reklammation = reklamation
reklammieren = reklamieren
anwald = anwalt
rechtsanwald = rechtsanwalt
packet = paket
packete = pakete
vorgesezter = vorgesetzter
kündungung = kündigung
kündigun = kündigung
kundigen = kündigen
künden = kündigen
künde = kündige
gekündet = gekündigt
vollidot = vollidiot
arschloecher = arschlöcher
a***loch = arschloch
arschl*ch = arschloch
sch*** = scheiß
sch**** = scheiße
sch*iße = scheiße
sch***e = scheiße
scheisse = scheiße
scheiss = scheiß
schaiss = scheiß
f*** = fuck
f**k = fuck
fck = fuck
verf***t = verfickt


# -- sets --------------------------------------------------------------------

@i = ich wir man
@me = mir uns mich
@my = mein meine meinen meinem meiner meines unser unsere unseren unserem unserer
@your = ihr ihre ihren ihrem ihrer ihres euer eure euren eurem eurer dein deine deinen deiner
@the = der die das den dem des diese dieser dieses diesen diesem
@a = ein eine einen einem einer
@mid = der die das den dem des ein eine einen einem einer dies diese dieser dieses diesen diesem es mein meine meinen meinem meiner unser unsere
@mid = unseren unserem ihr ihre ihren ihrem ihrer ihnen sie sich mich mir uns euch euer eure euren und oder zu zum zur bei beim von vom mit für auf
@mid = an am in im ins ab aus nach um bis über wegen nun jetzt heute dann auch schon doch so selbst deshalb daher vor seit durch ohne als ihm ihn
@mid = noch wieder leider
@firmly = werde werden will wollen möchte möchten muss müssen
@have = habe haben hat hatte hatten hast habt
@day = montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag morgen übermorgen heute
@day = montagmorgen montagvormittag montagmittag montagnachmittag montagabend
@day = dienstagmorgen dienstagvormittag dienstagmittag dienstagnachmittag dienstagabend
@day = mittwochmorgen mittwochvormittag mittwochmittag mittwochnachmittag mittwochabend
@day = donnerstagmorgen donnerstagvormittag donnerstagmittag donnerstagnachmittag donnerstagabend
@day = freitagmorgen freitagvormittag freitagmittag freitagnachmittag freitagabend
@day = samstagmorgen samstagvormittag samstagmittag samstagnachmittag samstagabend
@day = sonntagmorgen sonntagabend
@unit = minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren
@many = zwei drei vier fünf sechs sieben acht neun zehn zwölf mehrere mehreren mehrerer viele vielen vieler zig unzählige unzähligen etliche etlichen zahlreiche zahlreichen dutzende 9
@times = mal male malen
@nth = zweite zweiten zweiter zweites dritte dritten dritter drittes vierte vierten vierter viertes fünfte fünften fünfter fünftes sechste
@nth = sechsten siebte siebten achte zehnte zehnten zigste zigsten hundertste hundertsten tausendste xte xten
@ntimes = zweimal dreimal viermal fünfmal sechsmal siebenmal zehnmal mehrmals mehrfach xmal tausendmal hundertmal zigmal zichmal oft öfter öfters unzählige
@letter = mail mails email emails nachricht nachrichten anfrage anfragen schreiben brief briefe ticket tickets meldung anruf anrufe anrufen telefonat
@letter = telefonate telefonaten reklamation beschwerde chat
@told = gesagt geschrieben mitgeteilt gemeldet erklärt geschildert beschrieben erwähnt angegeben geschickt gesendet zugesandt gemailt übermittelt
@told = zugeschickt eingereicht hochgeladen beantwortet durchgegeben weitergeleitet erläutert dargelegt angesprochen angemerkt reklamiert gefragt
@told = angefragt nachgefragt gebeten
@answer = antwort rückmeldung reaktion rückruf nachricht bescheid stellungnahme lösung erklärung
@firm = anbieter anbietern provider lieferant lieferanten netzbetreiber mobilfunkanbieter internetanbieter telefonanbieter stromanbieter bank
@firm = versicherung unternehmen firma dienstleister händler shop hersteller betreiber konkurrenz mitbewerber mitbewerb wettbewerber kasse
@firm = krankenkasse airline fluggesellschaft paketdienst verkäufer plattform software
@other = anderer anderen andere anderem anders neuen neuer neue neuem
@contract = vertrag verträge vertrages vertrags abo abos abonnement abonnements abonement mitgliedschaft handyvertrag mobilfunkvertrag
@contract = internetvertrag stromvertrag konto kundenkonto account bahncard versicherung anschluss internetanschluss kundenbeziehung
@contract = geschäftsbeziehung zusammenarbeit kundenkarte kreditkarte police tarif lizenz lizenzen zeitschrift
@thing = app website webseite seite homepage system software programm gerät handy telefon smartphone natel router modem drucker internet wlan netz
@thing = verbindung leitung anschluss login anmeldung zugang konto update server karte fernseher maschine
@staff = mitarbeiter mitarbeiterin mitarbeitern mitarbeiterinnen berater beraterin kollege kollegin kollegen personal team fahrer kundenberater
@staff = kundenbetreuer verkäufer verkäuferin sachbearbeiter sachbearbeiterin techniker hotline
@service = service kundenservice kundendienst kundenbetreuung support kundensupport helpdesk beratung hotline leistung qualität kommunikation betreuung verhalten
@good = gut gute guter gutes guten super toll tolle toller tolles tollen klasse prima spitze großartig großartige großartiger hervorragend
@good = hervorragende hervorragender ausgezeichnet ausgezeichnete ausgezeichneter perfekt perfekte perfekter perfekten
@bad = schlecht schlechte schlechter schlechtes schlechten schlechtem mies mieser miese mieses miesen mieser grottig grottige miserabel miserable
@bad = miserabler miserablen katastrophal katastrophale katastrophaler katastrophales mangelhaft mangelhafte mangelhafter furchtbar furchtbare
@bad = furchtbarer schrecklich schreckliche schrecklicher unterirdisch unterirdische unterirdischer erbärmlich erbärmliche erbärmlicher lausig
@bad = lausiger lausige desolat desolate unzumutbar unzumutbare beschissen beschissene beschissener scheiß
@boss = vorgesetzter vorgesetzten vorgesetzte vorgesetztem chef chefin chefs teamleiter teamleiterin teamleitung abteilungsleiter abteilungsleiterin
@boss = leiter leiterin manager managerin geschäftsführer geschäftsführerin geschäftsführung geschäftsleitung filialleiter filialleiterin
@boss = filialleitung vorstand direktor direktion supervisor verantwortlichen verantwortlicher
@shop = laden geschäft restaurant hotel praxis betrieb firma büro kanzlei werkstatt café salon unternehmen
@subject = es das dies alles paket pakete ware lieferung sendung bestellung geld betrag gutschrift brief mail ersatz buch problem fehler störung
@subject = sache angelegenheit anliegen ticket fall anfrage ist sind war waren wurde wurden hat haben habe
@there = angekommen eingetroffen eingegangen da gelöst behoben erledigt geklärt erhalten bekommen geklappt funktioniert geholfen gefunden erreichbar
@there = online verfügbar geschlossen gelungen repariert zugestellt geliefert


# -- function words that rules need --------------------------------------------

nicht : negate 100
nie : negate 100
niemals : negate 100
kein|keine|keinen|keinem|keiner|keines|keinerlei : negate 100
niemand|niemanden|niemandem : negate 100
nichts : negate 100
ohne : negate 100
weder : negate 100
kaum : negate 100
nirgends|nirgendwo : negate 100
keinesfalls|keineswegs|mitnichten : negate 100
nimmer|nimma|nimme : negate 100                # "no more" in the south
nicht nur|zuletzt|zu_vergessen|zu_knapp|umsonst : neutral 1 only
nicht wahr ? : neutral 1 only
wenn|falls nicht : neutral 1 only
nichts für ungut : neutral 1 only
schlechtes|schlechte|schlechtem|furchtbares|schreckliches|mieses|scheußliches|grauenhaftes|schlechten wetter|empfehlung|gewissen|witterung : neutral 1 only
mein|meine|unser deutsch|englisch|französisch|gedächtnis|augen * schlecht|schlechter : neutral 1 only
alternative zu|zum|zur|für : calm 10 only
alternative zu|für ihnen|euch|diesem|diesen|dieser : may-leave 50 only
zählen|zähle|zählt|gezählt|fällen|länge|plätze|plätzen|läden|güte|gewöhnt|drücken|drücke : neutral 1
drückt|gedrückt|bürger|wählen|wähle|wählt|füllen|fülle|hübsch|trösten|mächtig : neutral 1
fördern|fördere|fördert|förderung|gefördert : neutral 1        # not "fordern" without its dots
nichts anderes|weiter|gegen|dagegen|zu_tun|damit_zu_tun : neutral 1 only
kein|keine wunder : disappointment 25 only
keine frage $ : neutral 1 only
keine fragen|weiteren_fragen|weitere_frage mehr? : calm 30 only
keine eile|hektik : calm 30 only
keinen stress $ : calm 30 only
nein danke : neutral 1 only
danke nein : neutral 1 only
noch|selten nie|so so|einen|eine|ein : intensify 100 only
wieso|warum|weshalb * nicht : problem 40 only
warum nicht ? : neutral 1 only
nicht mehr als|oder_weniger : neutral 1 only
nicht schlecht|übel|verkehrt : satisfaction 42 only
gar|auch nicht mal? so? schlecht|übel|verkehrt : satisfaction 40 only
nicht so|ganz|allzu|mehr? schlimm|tragisch|wild|eilig|dringend : calm 35 only
nicht böse gemeint : calm 35 only
kann|können mich|uns nicht beklagen|beschweren : satisfaction 52 only
kann|können nicht klagen|meckern : satisfaction 52 only
nichts zu meckern|beanstanden|klagen|bemängeln|kritisieren : satisfaction 52 only
kein grund zur klage|beanstandung|beschwerde|aufregung|sorge : satisfaction 40 only
keine beschwerden|beanstandungen|klagen|einwände : satisfaction 45 only
kein problem|ding|thema|stress : confirmation 25 only
keine probleme|schwierigkeiten|umstände : satisfaction 35 only
noch nie|niemals ein|irgendein|probleme|ärger|problem|schwierigkeiten : satisfaction 40 only
ohne|nie probleme|problem|ärger|schwierigkeiten|komplikationen|zwischenfälle|murren : satisfaction 42 only
nicht besser sein|laufen|gehen|klappen|machen : satisfaction 62 only
besser geht|ging|gehts es? nicht : satisfaction 62 only
nicht genug danken|bedanken|loben|empfehlen : gratitude 80 only
nicht zu viel|lange|teuer|früh : neutral 1 only

# a new clause: what was denied before it is over
ich : clause 100
wir : clause 100
aber : clause 100
sondern : clause 100
und : clause 100
oder : clause 100
weil : clause 100
wenn : clause 100
falls : clause 100
obwohl : clause 100
damit : clause 100
dass : clause 100
bis : clause 100
trotzdem : clause 100
dennoch : clause 100
jedoch : clause 100
allerdings : clause 100
sonst : clause 100
ansonsten : clause 100
deshalb : clause 100
deswegen : clause 100
daher : clause 100
danke : clause 100
vielen dank : clause 100
bitte : clause 100
kann|können|konnte|konnten : clause 100        # "ohne Netz kann ich nicht"

aber : contrast 100
jedoch : contrast 100
allerdings : contrast 100
dennoch : contrast 100
trotzdem : contrast 100
sondern : contrast 100
nur|leider dass : contrast 60
andererseits : contrast 100
hingegen|dagegen : contrast 60
bloß : contrast 40
trotz allem|alledem : contrast 80
nichtsdestotrotz|nichtsdestoweniger : contrast 100
gleichzeitig : contrast 50

wenn : condition 100
falls : condition 100
sofern : condition 100
sollte|sollten * nicht : condition 100
sollte ich|das|es|die|der|dies|bis : condition 100
sollten sie|wir|die : condition 100
im falle|fall : condition 100
für den fall : condition 100
es sei denn : condition 100
angenommen : condition 80
vorausgesetzt : condition 100
solange : condition 60
gesetzt den fall : condition 100
ansonsten|andernfalls|sonst : condition 60

sehr : intensify 100
so : intensify 100
wirklich : intensify 100
echt : intensify 100
total : intensify 100
absolut : intensify 100
absolute|absoluter|absolutes|absoluten : intensify 100
völlig|vollkommen|vollends : intensify 100
komplett : intensify 100
extrem : intensify 100
äußerst : intensify 100
überaus : intensify 100
höchst : intensify 100
ganz : intensify 60
mehr als : intensify 100
dermaßen|derart : intensify 100
unglaublich : intensify 100
unfassbar : intensify 80
maßlos|zutiefst|tief|schwer|stark : intensify 100
richtig : intensify 80
ziemlich : intensify 60
viel|weit zu : intensify 80
verdammt|verflucht|scheiß|fucking|saumäßig|sau|mega|super|voll|ultra|hammer : intensify 100
einfach nur : intensify 80
schlicht|schlichtweg|geradezu : intensify 60
solch|solche|solcher|solches : intensify 60
besonders|ungemein|ausgesprochen|enorm|massiv|gewaltig : intensify 100
stinkend|rasend : intensify 100

ein bisschen|wenig : soften 100
bisschen : soften 100
etwas : soften 80
leicht : soften 80
leichte|leichter|leichten : soften 60
eventuell|vielleicht|möglicherweise : soften 100
manchmal|gelegentlich|ab_und_zu : soften 80
nicht ganz|gerade|wirklich|unbedingt : soften 40
quasi|gewissermaßen|sozusagen : soften 60
eher : soften 60
teilweise|zum_teil : soften 40
könnte : soften 60

# the feeling is another's
mein|meine|meinen nachbar|nachbarin|nachbarn|freund|freundin|freunde|bruder|schwester|kollege|kollegin|kollegen : third 100
mein|meine|meinen mann|frau|vater|mutter|sohn|tochter|eltern|chef|chefin|bekannter|bekannte|onkel|tante|oma|opa : third 100
ein|eine|einem|einer bekannter|bekannte|bekannten|freund|freundin|kollege|kollegin|kollegen|nachbar|nachbarin : third 100
unser|unsere kollege|kollegin|nachbar|nachbarn|nachbarin : third 100
andere|anderen|viele|manche|einige kunden|leute|nutzer|kundinnen|fahrgäste|gäste|mieter : third 100
andere|manche sind|finden|schimpfen|regen|beschweren|sagen : third 80
wenn|falls|ob jemand|man|andere : third 100
der|die|dem nachbar|nachbarin|nachbarn : third 100

# words of everyday German: a text without any of them is not German
@common = der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wird wurde werden worden bin bist habe haben hat hatte hatten sein
@common = ich wir sie ihr er es mich mir uns ihnen ihn ihm mein meine meinen meinem meiner ihre ihren ihrem ihrer unser unsere unseren dein euch du dich dir man sich
@common = nicht kein keine keinen nichts auch noch nur schon mal doch denn dann wenn weil dass ob als wie was wer wo wann warum wieso welche welcher
@common = zu zum zur mit von vom für auf an am im in aus bei beim nach seit über unter vor bis um ohne durch gegen wegen
@common = ja nein danke bitte ok hallo guten tag morgen gut gerne gern leider immer wieder jetzt heute hier da dort so sehr mehr alles alle viel vielen dank diese dieser dieses diesen
@common = kann können könnte konnte muss müssen soll sollte will möchte würde hätte wäre geht gibt ganz also einfach etwas eigentlich bereits
@common = nun sonst moment gruß grüße grüßen freundlichen liebe frage problem jemand niemand nie ohne zwar etwa sowie
@common : common 100
hallo|hi|moin|servus|grüezi|salü|hoi|huhu : calm 10
guten|schönen morgen|tag|abend|nachmittag : calm 15 only
gute nacht : calm 20 only
grüß gott|dich|sie : calm 12 only
sehr geehrte|geehrter|geehrtes damen|frau|herr|team? : calm 10 only
liebe|liebes|lieber frau|herr|damen|team|support|kundenservice|kundendienst|service|support-team|leute : calm 12 only
mit|viele|beste|liebe|freundliche|herzliche|schöne|sonnige freundlichen|besten|lieben|herzlichen|vielen? grüßen|grüße|gruß : calm 20 only
freundlicher|lieber|bester|schöner gruß : calm 20 only
freundliche|liebe|viele|beste|herzliche|schöne grüße : calm 20 only
mit freundlichem|bestem|herzlichem|lieben gruß : calm 20 only
hochachtungsvoll : polite-displeasure 20


# -- anger ---------------------------------------------------------------------

wütend|wütende|wütender : anger 78
wut : anger 65
wutentbrannt : anger 85
zornig : anger 72
zorn : anger 58
sauer : anger 68
stinksauer|stocksauer|stinkesauer|fuchsteufelswild : anger 86
saure sahne|gurken : neutral 1 only
verärgert|verärgerte|verärgerter : anger 68
verärgerung : anger 62
ärgerlich : anger 48
ärgerliche|ärgerlicher|ärgerliches|ärgerlichen : anger 48
ärger~ : anger 42
ärgert : anger 50
ärger mit|über|wegen|ohne_ende : anger 48
ärgere|ärgern @me : anger 55
nur ärger : anger 56
empört|empörte|empörter : anger 75
empörend~ : anger 72
empörung : anger 66
erbost|erzürnt|aufgebracht : anger 72
entsetzt|entsetzter : anger 62, disappointment 40
entsetzlich~ : anger 55, disappointment 45
fassungslos : anger 64, disappointment 40
sprachlos : anger 45, disappointment 35
genervt : anger 58
nervt : anger 56
nerven : anger 38
nervig~ : anger 50
nervtötend~ : anger 56
auf die nerven|eier|nüsse : anger 62
geht|gehen|ging mir|uns so? auf * nerven|keks|senkel|sack|geist|wecker|zeiger : anger 66
auf den sack|keks|senkel|geist|wecker|zeiger|zwirn : anger 62
aufn|auf_n keks|sack|wecker|senkel|zeiger : anger 60
langsam nervt|reichts|sauer : anger 58
angepisst|angefressen|angesäuert : anger 70
pisst mich|uns : anger 66
kotzt mich|uns|einen : anger 72
zum kotzen : anger 74
ankotzen|ankotzt|angekotzt : anger 70
kotz : anger 55
könnte|könnt|möchte|muss kotzen|platzen|schreien|ausrasten|durchdrehen|heulen : anger 68
ich|wir raste|rasten|drehe|drehen|flippe|flippen * aus|durch : anger 66
ausraste|ausrasten|durchdrehe : anger 55
platzt mir|uns|langsam|gleich * kragen|hutschnur : anger 74
kragen|hutschnur : anger 40
den kragen|hals : anger 40
so|einen|dicken|nen hals : anger 62
hals auf|über : anger 40
auf hundertachtzig|palme : anger 70
bin|sind * auf hundertachtzig|180 $ : anger 60
bringt mich|uns auf|zur|um palme|die_palme|weißglut|verstand : anger 72
zur weißglut : anger 70
in rage : anger 70
reicht mir|uns|es|jetzt|langsam : anger 58
mir|uns reicht es|langsam|jetzt? : anger 62
es reicht : anger 60
es reicht jetzt|langsam|endgültig|endlich|mir : anger 66
jetzt reicht es|mir|uns|aber|langsam|endgültig : anger 68
reicht es|das|ihnen nicht? aus|wenn|ob|für|bis : neutral 1 only
das reicht mir völlig|aus : satisfaction 20 only
schnauze|nase voll : anger 72
die schnauze|nase|faxen|schnautze gestrichen? voll|dicke|dick : anger 76
faxen dicke|dick : anger 72
habe|haben es satt|dicke : anger 60
satt : anger 40
habe|haben|bin * satt|leid : anger 60
es leid : anger 58
genug davon|von_diesem|von_dieser|von_euch|von_ihnen|von_ihrem : anger 58
habe|haben genug|jetzt|langsam genug : anger 52
mal|langsam|endgültig genug|gut : anger 30
mit meiner|unserer geduld|latein|nerven am ende? : anger 55
geduld ist|hat|neigt|reicht * ende|erschöpft|zu_ende|grenzen|langsam : anger 58
geduld : anger 30
geduldsfaden : anger 58
am ende meiner|unserer geduld|nerven|kräfte : anger 60
das maß|fass ist|läuft|zum * voll|überlaufen|über : anger 68
fass zum überlaufen : anger 68
frechheit : anger 76
frechheiten : anger 70
frech|freche|frecher|freches|frechen : anger 60
dreist|dreiste|dreister|dreistes|dreistigkeit : anger 68
unverschämt~ : anger 76
unverfroren~ : anger 72
unerhört~ : anger 70
ungeheuerlich~ : anger 72
unglaublich : anger 42
unglaublich frech|unverschämt|schlecht|dreist|langsam : anger 66
es ist|das_ist unglaublich|unfassbar|unglaublich_was|unfassbar_was : anger 55
unfassbar : anger 54
unbegreiflich~|unvorstellbar~|unerklärlich~|haarsträubend~|himmelschreiend~|hanebüchen~|bodenlos~|jenseits_von_gut_und_böse|grotesk~|absurd~|aberwitzig~ : anger 54, disappointment 36
unfassbar schlecht|dumm|frech|langsam|unfähig : anger 66
unfassbare|unfassbarer|unfassbares : anger 50
nicht zu fassen|glauben : anger 60 only
kann|können|konnte es|das * nicht? fassen|glauben : anger 52 only
glaube|glaub es|das|ja * nicht|hackt|spinnt : anger 30
das darf doch|ja|ja_wohl|doch_wohl? nicht wahr sein : anger 62 only
das kann|darf doch|ja|wohl|einfach|ja_wohl|doch_wohl|doch_echt? nicht * sein|wahr|angehen : anger 58 only
kann|darf doch|ja|wohl nicht * sein : anger 60 only
das kann|darf * nicht sein : anger 56 only
kann doch|ja nicht so schwer|schwierig : anger 50 only, disappointment 35 only
kanns|kann_es|kanns_doch doch|ja|wohl nicht sein : anger 60 only
geht gar|überhaupt|so|ja nicht : disappointment 42 only, problem 60 only
das geht so? gar|überhaupt nicht : anger 56 only, disappointment 40 only
das geht so|ja|doch nicht|nicht_weiter : anger 46 only, disappointment 35 only
so geht das|es|man * nicht|nicht_weiter : anger 56 only
so nicht : anger 40 only
so nicht $ : anger 60 only
inakzeptabel~|unakzeptabel~|nicht_akzeptabel|inakzeptable~ : anger 68
nicht akzeptabel|hinnehmbar|tragbar|hinzunehmen|tolerierbar|zumutbar|vertretbar|in_ordnung : anger 58 only, disappointment 40 only
so nicht akzeptieren|hinnehmen|stehen : anger 56 only
nicht|nicht_mehr|nicht_länger akzeptieren|hinnehmen|tolerieren|bieten|gefallen_lassen|mitmachen : anger 52 only
akzeptiere|akzeptieren * nicht : anger 48 only
unzumutbar~ : anger 64, disappointment 45
zumutung : anger 70
untragbar~ : anger 64
unhaltbar~ : anger 58
unmöglich : anger 30, problem 35
unmögliches|unmöglicher|unmögliche verhalten|benehmen|art|service|zustände : anger 58
absolut|echt|einfach|total|sowas_von unmöglich : anger 58
lächerlich~ : anger 66
lachhaft~ : anger 66
ein schlechter scherz|witz : anger 66
schlechter scherz|witz : anger 64
schlechten scherz|witz : anger 58
ein witz : anger 58
reiner|einziger|echter|absoluter|purer witz : anger 64
witz $ : anger 45
wollt|wollen|willst ihr|sie|du * verarschen|veräppeln|auf_den_arm|für_dumm|verkohlen : anger 68
soll das|dies ein|wohl? witz|scherz|ernst : anger 60
soll das|dies? * witz|scherz|sein ? : anger 58
ist|euer|ihr|dein das? euer|ihr|dein ernst : anger 64
euer|ihr|dein ernst : anger 56
im ernst ? : anger 50
ernsthaft ? : anger 52
^ ernsthaft : anger 40
spinnt|spinnen ihr|sie|die : anger 64
habt|haben|hast ihr|sie|du|die * noch alle : anger 66
noch|mehr alle tassen|latten : anger 68
alle tassen * schrank : anger 68
fass * den boden : anger 62
meiner|unserer geduld|nerven am ende : anger 56
hört * spaß * auf : anger 60
spaß|gemütlichkeit * auf : anger 36
hässig|muff : anger 62                       # Swiss
mäusemelken|haareraufen|haare_raufen|davonlaufen|verrücktwerden|verrückt_werden|aus_der_haut_fahren : anger 56
nicht|nicht_länger gefallen|gefallen_lassen : anger 50 only
lasse|lassen ich|wir? mir|uns * nicht|nicht_länger * gefallen|bieten : anger 60 only
bin|sind * bedient : anger 54
nicht|nicht_mehr mit mir|uns : anger 46 only
geht's|geht_es noch : anger 60
tickt|ticken ihr|sie|die : anger 55
wo leben|sind|kommen wir denn|eigentlich|hier|da : anger 52
was fällt ihnen|euch|dir|denen * ein : anger 64
ist|sitzt|arbeitet da|dort|hier|bei_euch|bei_ihnen * jemand|einer|wer ? : anger 44
^ hallo ? : anger 40
endlich eine|mal_eine|um_eine? entschuldigung|stellungnahme|erklärung : anger 50
@firmly|erwarte|verlange * endlich * eine|einen|antworten|antwort|lösung|wissen : anger 50
ich glaube|denke ich|es|i? spinne|hackt|spinn : anger 60
zum heulen|weinen|schreien|davonrennen|verzweifeln|haareraufen|fremdschämen|verrücktwerden : anger 54, disappointment 40
die pest|hölle|seuche : anger 58
abteilung zur|zu abteilung|nächsten|anderen|anderer * geschickt|verbunden|verwiesen|weitergereicht|gereicht? : anger 54
was denken|glauben|bilden|denkt|glaubt sie|ihr|die sich|eigentlich|denn? : anger 42
was bildet|bilden|erlaubt|erlauben * sich|euch : anger 60
was erlauben|erlaubt : anger 60
was soll das|der|dieser|die : anger 56
was soll der mist|scheiß|quatsch|unsinn|blödsinn|schwachsinn : anger 66
was zum teufel|geier|henker : anger 62
zum teufel|geier|henker : anger 58
verdammt noch mal|eins : anger 66
verdammt|verdammte|verdammter|verdammtes|verdammten : anger 50
verflucht~|verfluchte : anger 50
verflixt|verflixte : anger 32
himmel herrgott|noch : anger 58
herrgott|herrgottnochmal|himmelherrgott|kruzifix|sakrament|zefix : anger 56
um|in gottes willen|namen : anger 38
zur hölle : anger 52
wtf : anger 62
omg : anger 25
scheiße : anger 62
scheiß : anger 60
scheiß|egal drauf|auf : anger 45
beschissen~ : anger 64
scheißladen|scheißverein|drecksladen|saftladen|drecksverein|sauladen|mistladen : anger 78
drecks : anger 62
dreck : anger 42
drecks~ : anger 62
dreckig|dreckige : disappointment 40
mist : anger 48
mist $ : anger 45
so ein mist|scheiß|dreck|blödsinn|schwachsinn|unsinn|quatsch|saftladen|theater|zirkus|affentheater : anger 60
baut|gebaut|bauen * mist : anger 50
mistding|mistkarre|mistteil|scheißding|scheißteil : anger 60
kack|kacke : anger 56
kack~ : anger 54
shit|bullshit : anger 58
fuck : anger 60
verfickt~ : anger 68
verarsch~ : anger 70, distrust 45
verarsche : anger 70, distrust 45
verscheißer~|verschaukel~|veräppel~ : anger 62, distrust 40
für dumm|blöd|blöde|doof verkauft|verkaufen|halten|gehalten : anger 66, distrust 40
für wie dumm|blöd|doof : anger 66
am arsch : anger 58
leckt|leck|lecken mich|mi|uns : anger 72, abusive-language 45
kann|könnt|können|könnts * mich|mi * mal : anger 35
kann|könnt|können * mich|mi mal : anger 66
schweinerei|sauerei : anger 76
schwein~ teuer : neutral 1 only
saustall : anger 62
sauhaufen : anger 68
schande : anger 66
schämt|schämen euch|sie|sich : anger 70
schäm|schäme dich : anger 68
schämen sollt|sollten|sollen|solltet : anger 70
pfui : anger 64
skandal : anger 66
skandalös~ : anger 68
armutszeugnis : anger 62, disappointment 50
trauerspiel : disappointment 60, anger 40
farce : anger 64
affentheater|kasperltheater|kasperletheater|schmierentheater|schmierenkomödie|kindergarten_hier : anger 64
zirkus : anger 35
witzverein|witzbude|chaosladen|chaostruppe|saftladen|sauhaufen|trümmerhaufen : anger 68
chaosverein|kasperverein|hühnerhaufen|schnarchladen|pannenverein|gurkentruppe|amateurverein : anger 62
laientheater|amateurhaft~|stümperhaft~|dilettantisch~|dilettant~ : anger 58
unprofessionell~ : anger 56
unseriös~ : distrust 58, anger 42
unfähig|unfähige|unfähiger|unfähigen|unfähigkeit : anger 66
inkompetent~|inkompetenz : anger 66
ahnungslos~ : anger 48
keine|null|kein ahnung von|haben|hat : anger 40
hat|haben|habt keine|null|keinen_blassen * ahnung|plan|schimmer : anger 48 only
ich|wir habe|haben * keine ahnung : confusion 38 only
davon|da habe|haben ich|wir keine ahnung : confusion 35 only
keine ahnung wo|wie|was|ob|warum|wann|woran|wieso|welche|wohin : confusion 52 only
verständlicher|verständlich|einfacher|deutlicher|klarer|genauer erklären|ausdrücken|formulieren|beschreiben : confusion 52, request 40
pennt|pennen|schlaft|schlafen ihr|die|sie alle|da|eigentlich|denn? : anger 55
schnarchnasen|schlafmützen|penner : anger 62, abusive-language 40
arbeitet|arbeiten|sitzt|sitzen * bei_euch|bei_ihnen|dort|da überhaupt|eigentlich jemand|wer|noch : anger 50
hat * überhaupt|eigentlich|mal * jemand|irgendwer|irgendjemand * gelesen : anger 58, told-before 40
liest|lesen|lest|liesst|hört * überhaupt|eigentlich * jemand|jemand_zu|irgendwer|nachrichten|meine|mails : anger 56, told-before 40
lesen|lest|liest sie|ihr|du eigentlich|überhaupt|auch : anger 55, told-before 45
können|könnt|kannst sie|ihr|du nicht|nicht_mal|überhaupt? lesen|zuhören|rechnen : anger 62 only
lesen sie|lest|lies doch|einfach? mal|endlich * richtig|genau|durch : anger 52, told-before 40
ist * jemand|einer|wer zu_hause|zuhause|wach|da|lebt : anger 30
interessiert|kümmert|juckt|schert keinen|niemanden|kein_schwein|keine_sau|niemand : anger 60
interessiert|kümmert es|das|sie|euch * keinen|niemanden|nicht|einen_dreck|null : anger 58 only
ist|scheint euch|ihnen|denen * egal|scheißegal|wurscht|schnuppe : anger 60
kunde|kunden|kundschaft * egal|wurst|wurscht|scheißegal|schnuppe : anger 60
scheißegal : anger 62
niemand|keiner nimmt * ernst : anger 58 only
nicht|nie|niemals ernst|ernst_genommen genommen|nehmen|nimmt|nehmt : anger 52 only
nehmen|nehmt|nimmt * nicht ernst : anger 54 only
nimmt das|mich|uns|dies|es * ernst : anger 20
ernst genommen : anger 20
ignorier~|ignoranz|ignorant~ : anger 46
ignoriert|ignorierst|ignorieren * mich|uns|meine|werde|werden|wird : anger 50
abgewimmelt|abwimmeln|abgespeist|abspeisen|abgefertigt : anger 56
hingehalten|hinhalten|hinhaltetaktik|vertröst~|vertröstet : anger 50, distrust 30
von pontius : anger 58
von einem|einer|a zum|zur|nach anderen|nächsten|b * geschickt|verbunden|verwiesen|weitergeleitet|geschoben : anger 52
hin und her geschickt|geschoben|verbunden|verwiesen : anger 52
weitergereicht|herumgereicht|rumgereicht|weiterverbunden|durchgereicht : anger 40
aufgelegt : anger 40
einfach|mitten|frech|dann aufgelegt|abgewürgt|weggedrückt|weggeklickt|aus_der_leitung : anger 54
aus der leitung geworfen|geschmissen|geflogen : anger 50
abgewürgt|weggedrückt : anger 50
behandelt * wie|als : anger 30
wie ein|eine|einen|der|den|den_letzten|die dreck|bittsteller|idiot|idioten|idiotin|bettler|verbrecher|krimineller|kleinkind|nummer|depp behandelt|abgefertigt|da? : anger 56
so|solche behandelt|behandeln|umgehen|umgegangen|umgang * man|sie|mit|kunden : anger 50
umgang mit * kunden|kundinnen|kundschaft|menschen : anger 40
so geht|gehen|springt man|sie * mit|um : anger 50
respektlos~ : anger 60
unhöflich~ : anger 54
unfreundlich~ : anger 50
pampig~|patzig~|schnippisch~|ruppig~|rotzfrech|rotzig~|arrogant~|arroganz|überheblich~|herablassend~|von_oben_herab|hochnäsig~ : anger 56
pöbel~|angepöbelt|angeschnauzt|angeschrien|angeblafft|angemault|angemotzt : anger 55
beleidigt|beleidigend|beleidigung : anger 40
ekelhaft~|eklig~|widerlich~|widerwärtig~ : anger 58, disappointment 40
abartig~|pervers~ : anger 50
hasse|hassen|hass : anger 58
hasst|hassten : anger 45
verabscheue : anger 64
zeitverschwendung|geldverschwendung|zeitraub : anger 52, disappointment 40
verschwend~ * zeit|geld|stunden : anger 50
meine|unsere|mir|uns zeit|lebenszeit|nerven gestohlen|geraubt|verschwendet|geklaut|stehlen|rauben|kostet|gekostet : anger 54
lebenszeit : anger 35
stiehlt|stehlen|raubt|raubst * zeit|nerven : anger 52
keine|nicht_die|auch_keine zeit * zweimal|doppelt|zu|mehr|für|alles|ständig|dauernd|immer|mich : anger 34 only
habe|haben * keine|auch_noch_anderes|besseres|wichtigeres lust|zeit|zu_tun : anger 30
schwachsinn|blödsinn|schwachsinnig~|bescheuert~|hirnrissig~|idiotisch~|irrsinn|wahnsinn_was : anger 58
unsinn|quatsch|humbug|käse : anger 40
so ein quatsch|käse|blödsinn : anger 56
dumm|blöd|blöde|blöder|doof|doofe|dämlich~ : anger 38
saudumm|saublöd|strohdumm|strunzdumm : anger 60
ich|bin * zu? dumm|blöd|doof|so_doof : neutral 1 only
ich|bin * so|echt|wirklich dumm|blöd|doof : neutral 1 only
ich so|selbst|selber dumm|blöd|doof : neutral 1 only
müll : anger 28
müll $ : anger 42
schrott|murks|pfusch~|gepfuscht|gemurkst|vermurkst|verpfuscht : anger 48, disappointment 35
nicht mein|unser problem|fehler|bier : anger 38 only
lassen|lasst|lässt @me im|auf|hängen * stich|regen|dem_trockenen|sitzen : anger 52, disappointment 50
im|in stich gelassen|lassen|lasst|lässt : disappointment 60, anger 45
hängen gelassen|lassen : disappointment 50, anger 35
hängengelassen|sitzengelassen|sitzen_gelassen|alleingelassen|allein_gelassen|alleine_gelassen : disappointment 55, anger 35
schlag ins gesicht : anger 66
hohn : anger 58
der gipfel|hammer|horror|abschuss|oberhammer|brüller|wahnsinn : anger 50
setzt|setzen|krone * krone auf : anger 55
das ist * das_letzte|das_allerletzte|unter_aller_sau|unter_aller_kanone|zum_heulen|zum_davonlaufen : anger 68
das|ist|sind das? letzte|allerletzte $ : anger 60
unter aller|jeder sau|kanone|kritik|würde|menschenwürde : anger 68
unterste schublade : anger 62
asozial~ : anger 60
kriminell~ : anger 42, distrust 34
verlange|fordere|verlangen|fordern * sofort|umgehend|unverzüglich|eine|dass|endlich : anger 42
ich verlange|fordere|erwarte * erklärung|entschuldigung|stellungnahme : anger 48
erklären sie|erklärt mir|uns * das|mal|bitte_mal : anger 25
ich|wir erwarte|erwarten * antwort|lösung|rückmeldung|reaktion|erklärung|entschuldigung : anger 36, urgency 35
endlich mal|eine|einmal|jemand|meine|mein : anger 28
endlich : anger 20
endlich da|wieder|geschafft|klappt|funktioniert|geht|angekommen|gelöst|geklappt|erledigt : confirmation 46 only
es|das|alles|jetzt|nun? klappt|funktioniert|geht|läuft endlich|jetzt_endlich wieder? : confirmation 64 only
bewegt|bewegen|macht|machen|tut|tun * endlich|gefälligst * was|etwas|euren|ihren : anger 46
gefälligst : anger 58
macht euren|eure|ihr|endlich_euren job|arbeit : anger 58
machen sie|macht einfach|endlich|mal|doch ihre|ihren|eure|euren arbeit|job : anger 58
kriegt|bekommt|kriegen|bringt es|ihr|die|das * nicht? gebacken|hin|auf_die_reihe|geregelt|zustande|gebacken : anger 56 only
nicht|nichts gebacken|auf_die_reihe|auf_die_kette|geschissen : anger 56 only
ihr|sie|die|euch|doch|wohl|offenbar|alle|einfach|sogar zu dumm|blöd|doof|unfähig|faul um|zum|ein|eine|einen|den|das|dafür : anger 62, abusive-language 30
wofür|für_was|wozu bezahle|zahle|zahlen|bezahlen|bezahlt ich|wir|man : anger 56
wofür ich|wir * zahle|bezahle|zahlen|bezahlen : anger 50
und dafür zahle|bezahle|zahlt|zahlen|bezahlen ich|wir|man : anger 54
dafür zahle|bezahle|zahlt ich|man * geld|monat : anger 48
genau das meine ich : anger 24
kein|nicht_ein|null|keinerlei anstand|respekt|verantwortungsgefühl|rückgrat|benehmen|einsicht|manieren : anger 56 only
ausrede|ausreden : anger 42
immer|ständig|nur|faule|billige|dumme ausreden : anger 52
zweierlei maß : anger 40
willkür~ : anger 50
schikan~|schikane : anger 58
mobb~ : anger 40
rücksichtslos~ : anger 54
verantwortungslos~ : anger 58
fahrlässig~|grob_fahrlässig : anger 54
unterirdisch~ : anger 58, disappointment 55
wahnsinnig|irre machen|gemacht : anger 40
macht mich * wahnsinnig|irre|krank|fertig|verrückt|rasend|aggressiv : anger 62
treibt mich|uns in|zum|zur * wahnsinn|verzweiflung|weißglut : anger 62
na toll|super|klasse|prima|bravo|wunderbar|danke|spitze|großartig|schönen_dank : anger 52 only, disappointment 42 only
ja|echt|wirklich toll|super|klasse|spitze|prima|ganz_toll $ : disappointment 30 only
toll gemacht|toll_hinbekommen leute $ : anger 20
bravo : anger 28
herzlichen|schönen glückwunsch : anger 10, satisfaction 25
danke für nichts|gar_nichts|garnichts : anger 64 only, disappointment 55 only
vielen|schönen|besten|herzlichen dank auch|für_nichts|für_gar_nichts : anger 58 only, disappointment 50 only
danke auch : anger 40 only, disappointment 35 only
danke fürs|für_das|für_die|für_den nicht|warten_lassen|ignorieren|verspätung|verarschen|chaos|verarsche : anger 52 only, disappointment 45 only
dank der|dem|euch|ihnen|ihrer|eurer * nicht|verpasst|verspätung|zu_spät|kein|keine|futsch : disappointment 48, anger 36
grr|grrr|grrrr : anger 52
argh|arg|boah|boa|orr : anger 36
grmpf|hmpf|hmpff : anger 36
facepalm : anger 42
kopfschütteln|kopfschüttel : anger 48
echt jetzt|mal : anger 40
echt jetzt ? : anger 55
ohne worte : anger 50 only
da fehlen mir|einem die worte : anger 52
fehlen mir|uns|einem * worte : anger 52
noch fragen ? : anger 20
geht es|gehts eigentlich|euch|ihnen noch : anger 58


# -- disappointment ---------------------------------------------------------------

enttäusch~ : disappointment 66
enttäuschung : disappointment 64
herbe|große|riesige|bittere enttäuschung : disappointment 70
unzufrieden~ : disappointment 62
nicht|nicht_mehr zufrieden : disappointment 60 only
nicht * glücklich|froh|happy|begeistert|zufrieden|überzeugt : disappointment 56 only
frust : disappointment 52, anger 35
frustrier~ : disappointment 54, anger 42
gefrustet : disappointment 54, anger 40
traurig : disappointment 46
traurig dass|aber : disappointment 52
sehr|echt|wirklich traurig : disappointment 56
schade : disappointment 50
sehr|echt|wirklich|wie|so schade : disappointment 54
schade dass : disappointment 52
leider : disappointment 26
leider gottes : disappointment 36
leider nicht|kein|keine|keinen|nichts|nie|niemand|wieder|erneut|auch|immer|nur : disappointment 42, problem 45
leider * noch nicht|nichts|kein|keine|keinen|immer : disappointment 46, problem 50
leider * nicht : disappointment 42, problem 50
kann|können * leider nicht * kommen|teilnehmen|erscheinen|dabei|wahrnehmen : neutral 1 only
nicht leider : disappointment 40, problem 40
leider immer noch|wieder : disappointment 52, problem 50
wieder|erneut|nur eine|die|dieselbe|diese|die_gleiche fehlermeldung : disappointment 46, problem 55
bedauerlich~|bedauerlicherweise : disappointment 42
bedauere|bedaure : disappointment 30
ernüchter~ : disappointment 52
desillusion~ : disappointment 50
verzweifel~ : disappointment 55, urgency 30
ratlos|hilflos : disappointment 42, confusion 40
schlecht|schlechte|schlechter|schlechtes|schlechten|schlechtem : disappointment 50
schlechter|schlechtere als : disappointment 45
schlechteste|schlechtester|schlechtesten|schlechtestes : disappointment 62, anger 36
schlechter|mieser|miserabler|lausiger|grottiger|fürchterlicher service|kundenservice|kundendienst|support : disappointment 64, anger 42
@bad @service : disappointment 64, anger 34
@bad * @service : disappointment 58, anger 26
so|solch ein|eine? @bad @service : disappointment 66, anger 42
@service * ist|war|sind|einfach|echt * @bad : disappointment 62, anger 34
@staff * @bad|unfreundlich|unverschämt|arrogant|frech|inkompetent|unfähig|unhöflich : disappointment 56, anger 40
schlecht gelaunt|beraten|behandelt|informiert|erreichbar|organisiert|gemacht|geschult|verarbeitet : disappointment 52
mir|uns ist|wird|war * schlecht : anger 35
schlimm|schlimme|schlimmer : disappointment 44
schlimmste|schlimmster|schlimmsten|schlimmstes : disappointment 56, anger 34
immer|noch schlimmer|schlechter|teurer|unzuverlässiger : disappointment 54
wird|werdet|werden immer schlechter|schlimmer|mieser|teurer|langsamer|dreister|unverschämter : disappointment 58
mies|mieser|miese|mieses|miesen|miesester : disappointment 55
grottenschlecht~|grottig~|unterirdisch~|miserabel|miserabl~ : disappointment 62, anger 45
katastroph~ : disappointment 60, anger 42
eine|reine|einzige|totale|absolute|echte katastrophe : disappointment 66, anger 48
desaster|fiasko|debakel : disappointment 58, anger 42
desaströs~ : disappointment 60, anger 42
furchtbar|furchtbare|furchtbarer|furchtbares|furchtbaren : disappointment 56, anger 35
fürchterlich~ : disappointment 56, anger 35
schrecklich~ : disappointment 55, anger 35
horror~|horror : disappointment 55, anger 36
albtraum|alptraum : disappointment 56, anger 36
grauenhaft~|grauenvoll~|grässlich~|gruselig~|scheußlich~ : disappointment 56, anger 38
erbärmlich~ : disappointment 58, anger 52
jämmerlich~|kläglich~|dürftig~|armselig~ : disappointment 56, anger 40
peinlich~ : disappointment 48, anger 38
blamab~|blamage : disappointment 54, anger 42
mangelhaft~|ungenügend~|ungenügende : disappointment 54
mangelnde|mangelnder|mangelndes|fehlende|fehlender|fehlendes : disappointment 42
unzureichend~|unbefriedigend~ : disappointment 54
unbrauchbar~ : disappointment 54
nutzlos~|sinnlos~|zwecklos : disappointment 50, anger 30
unnütz~ : disappointment 45
wertlos~ : disappointment 52
hoffnungslos~ : disappointment 50
unzuverlässig~ : disappointment 52
unkompetent~ : disappointment 56, anger 40
unorganisiert~|desorganisiert|chaotisch~ : disappointment 48
chaos : disappointment 48, problem 50
totales|absolutes|komplettes|reines|reinstes chaos : disappointment 58, anger 38
drama|theater : disappointment 38
tragödie : disappointment 48
unerträglich~ : disappointment 56, anger 48
ungerecht~|unfair~ : disappointment 50
nicht fair|gerecht|toll|nett|lustig|witzig|besonders|hilfreich|kundenfreundlich|professionell|seriös|schön : disappointment 52 only
nicht korrekt|richtig|gut|ok : disappointment 42 only, problem 44 only
nicht gerade|sehr|besonders|so|wirklich|unbedingt|ganz gut|toll|schön|hilfreich|kundenfreundlich|professionell|freundlich|nett|kompetent|das_wahre : disappointment 54 only
nicht das wahre|gelbe : disappointment 50 only
kundenunfreundlich~ : disappointment 58
kundenfeindlich~ : disappointment 62, anger 40
kundenfreundlich|kundenservice|kundendienst|service|professionell|fair|seriös|zuverlässig geht|sieht * anders|anders_aus : disappointment 62 only, anger 50 only
^ geht|sieht anders aus? : disappointment 46
unter service|kundenservice|kundendienst|qualität verstehe ich : disappointment 56
macht|machen * keinen spaß|sinn|freude : disappointment 52 only
kein bisschen|stück|deut * weiter|besser|schneller : disappointment 52 only, problem 44 only
besteht|bestehen|bleibt|existiert * weiterhin|nach_wie_vor|immer_noch|noch_immer|fort : disappointment 50, problem 56
nach wie vor|weiterhin nicht|kein|keine|keinen|defekt|kaputt|gestört|offline|falsch : disappointment 48 only, problem 54 only
nach wie vor : problem 40, disappointment 26
nur|alles|noch_alles schlimmer|schlechter * gemacht|geworden : disappointment 56
hätte|hätten|habe ich|wir * nicht * gedacht|erwartet|geglaubt|zugetraut : disappointment 50, polite-displeasure 46
auch * nicht|nichts * geklappt|funktioniert|geholfen|gebracht : disappointment 52 only, problem 56 only
servicewüste : disappointment 62, anger 45
kein|null|nicht_vorhandener|von service|kundenservice|kundendienst|kundenfreundlichkeit : disappointment 48
service gleich|ist null|nicht_vorhanden|mangelhaft : disappointment 58
gefällt|gefiel|gefallen|überzeugt|überzeugen|passt|schmeckt|stimmt * nicht|gar_nicht|überhaupt_nicht : disappointment 50 only
gefällt * gar|überhaupt|absolut nicht : disappointment 58 only
lässt|lassen zu wünschen übrig : disappointment 64 only
zu wünschen übrig : disappointment 62 only
lässt * zu wünschen : disappointment 60
nicht erfüllt|gerecht|entspricht|entsprochen : disappointment 42
entspricht|entsprach|entsprechen * nicht : disappointment 52 only
nicht wie|was versprochen|beschrieben|vereinbart|abgemacht|bestellt|zugesagt|erwartet|besprochen|angegeben|ich|wir : disappointment 45 only
anders als|wie versprochen|beschrieben|vereinbart|abgemacht|bestellt|zugesagt|erwartet|besprochen|abgesprochen : disappointment 50
anders|besser vorgestellt|erhofft|gedacht : disappointment 46
mehr|besseres|bessere|etwas_anderes|andere erwartet|versprochen|vorgestellt|gewünscht|erhofft : disappointment 54
habe|haben|hätte|hätten * mehr|besseres|anderes|besser erwartet|vorgestellt|erhofft : disappointment 58
unter jeder|jedem|den|allen erwartung|niveau|erwartungen : disappointment 56
nie wieder : disappointment 56 only, anger 30 only, may-leave 40 only
nie|niemals mehr : disappointment 45 only, may-leave 30 only
einmal und nie wieder : disappointment 62 only, may-leave 56 only
kann|würde * nicht empfehlen|weiterempfehlen : disappointment 60 only
nicht|nicht_mehr|keinesfalls|niemandem|keinem empfehlen|weiterempfehlen|empfehlenswert|zu_empfehlen : disappointment 60 only
abraten|abzuraten : disappointment 54, public-complaint 30
rate|kann|muss * ab|abraten : disappointment 35
finger weg|davon : disappointment 58, public-complaint 40
lasst|lassen * die finger : disappointment 54, public-complaint 40
null|0|kein sterne : disappointment 56
ein|einen|1 stern : disappointment 48
nervenaufreibend~ : disappointment 50, anger 35
ärgernis : disappointment 52, anger 42
unbehagen|unmut|missmut : disappointment 45
bittere|bitter : disappointment 36
geht schon gut|wieder los : disappointment 40
kostet|kosten nerven : disappointment 45
umständlich~ : disappointment 36
kompliziert|komplizierte : disappointment 26
überteuert~ : disappointment 46
wucher~ : disappointment 52, anger 45
abzocke|abgezockt|abzocker~|abzocken|abzockt : distrust 64, anger 56
abzock~ : distrust 62, anger 55
zu teuer : disappointment 34
viel|einfach|echt|definitiv zu teuer : disappointment 42
teuer|teure|teurer : disappointment 22, problem 28
kaputt gemacht|gegangen : disappointment 35
versaut|verdorben|ruiniert|vermiest|verhunzt|zerstört : disappointment 54, anger 40
verpasst : disappointment 34
verpasse|verpassen|verpasst * anschluss|flug|zug|termin|hochzeit|geburtstag|anschlusszug|anschlussflug : disappointment 48, goal-at-risk 40
gestrandet : disappointment 52
sitze|sitzen|stehe|stehen|hänge|hängen fest|auf_dem_schlauch|im_regen : disappointment 42, problem 45
festgesessen|festsitzen : disappointment 45, problem 45
alleine|allein gelassen|da : disappointment 46
verloren : disappointment 26, problem 30
hilft|half|hilf|helfen|bringt|brachte|nützt|nutzt mir|uns|das|dies|es|da? * nicht|nichts|auch_nicht|nicht_weiter : disappointment 46 only, problem 40 only
das hilft|bringt mir|uns nicht|nichts|wenig|auch_nicht : disappointment 52 only, problem 40 only
nicht|nichts|wenig hilfreich|geholfen|weitergeholfen|zielführend|weiterhelfen|gebracht : disappointment 48 only
keine|keinerlei hilfe|unterstützung : disappointment 52 only, problem 35 only
keine auskunft|information|informationen|infos|durchsage|durchsagen|ansage|entschuldigung|lösung : disappointment 44 only, problem 35 only
keine|keinerlei|null|nie|bisher_keine|noch_keine @answer : disappointment 42 only, told-before 25 only, problem 30 only
ohne @answer : problem 24 only
keinerlei @answer|hilfe|information|reaktion : disappointment 52 only, anger 20 only
warte|warten|gewartet|warteten * vergebens|vergeblich|umsonst : disappointment 52
vergeblich|vergebens : disappointment 46
umsonst : disappointment 24
ohne|kein|keinen erfolg : disappointment 42 only, problem 45 only
ohne|keine|kein ergebnis|besserung|änderung|wirkung|fortschritt|veränderung : disappointment 42 only, problem 40 only
erfolglos : disappointment 44, problem 40
es|das|dies? klappt|klappte|funktioniert|funktionierte|funktionieren|geht|ging|läuft|lief|tut * nicht : problem 60 only, disappointment 26 only
es|das|dies? klappt|funktioniert|funktionieren|geht|läuft|lädt|öffnet|startet * immer_noch|noch_immer|leider|wieder|schon_wieder nicht : problem 62 only, disappointment 54 only
es|das|dies? klappt|funktioniert|funktionieren|geht|läuft|lädt|startet * gar|überhaupt|einfach|hinten_und_vorne nicht|nichts : problem 62 only, disappointment 48 only
hat|haben * immer_noch|leider|wieder|auch_nicht|wieder_nicht|leider_nicht * geklappt|funktioniert|geholfen|gebracht : problem 60, disappointment 50
klappt|funktioniert|geht|läuft|passiert|bewegt|tut * nichts : problem 58 only, disappointment 34 only
nichts passiert|geschehen|geändert|getan|bewegt|gehört|erreicht|bekommen|erhalten|angekommen|gekommen|funktioniert : disappointment 42 only, problem 58 only
passiert|geschieht|tut * nichts|nix|rein_gar_nichts : disappointment 46 only, problem 50 only
nicht|auch_nicht|wieder_nicht geklappt|funktioniert|gelungen|gegangen|geholfen|hingehauen : disappointment 46 only, problem 58 only
wieder|erneut|abermals nicht|nichts|kein|keine|keinen : disappointment 46 only, problem 48 only, told-before 30 only
schon wieder : disappointment 40, told-before 42, problem 45
wieder mal|einmal : disappointment 30, told-before 30, problem 35
wieder die|das|der|den gleiche|gleichen|gleicher|selbe : disappointment 40, problem 45
immer noch|nur : problem 40, disappointment 26
noch immer : problem 40, disappointment 26
immer noch nicht|nichts|kein|keine|keinen|niemand : disappointment 52 only, problem 58 only, told-before 20 only
noch immer nicht|nichts|kein|keine|keinen|niemand : disappointment 52 only, problem 58 only, told-before 20 only
bis heute|jetzt|dato|zum_heutigen_tag * nicht|nichts|kein|keine|keinen|niemand|nie : disappointment 46, problem 48
noch|bisher|bislang|seither|seitdem kein|keine|keinen|nichts|niemand|nicht : problem 38, disappointment 15
nicht mal|einmal : disappointment 36, problem 30
nicht|nichtmal mal|einmal ein|eine|einen danke|entschuldigung|antwort|rückruf|sorry|hallo|rückmeldung|mail|info : disappointment 54 only, anger 42 only
nicht mal|einmal für nötig|möglich : disappointment 54, anger 42
hält|halten es|man * nicht * nötig : disappointment 54, anger 44
nicht für nötig : disappointment 50, anger 40
niemand|keiner antwortet|reagiert|meldet|hilft|weiß|kümmert|geht|interessiert|erreichbar|zuständig|hält|ruft|kommt : disappointment 46 only, anger 32 only
niemand|keiner|keinen * erreichbar|zuständig|zu_erreichen|geantwortet|gemeldet|geholfen|gekommen|verantwortlich|gekümmert|erreicht|reagiert|informiert : disappointment 48, anger 30
niemand|keiner kann|konnte|will|wollte|hat|ist|war|fühlt : disappointment 38, anger 20
es|da geht|ging niemand|keiner * ran|dran|ans : disappointment 46, problem 45
meldet|meldete|gemeldet|reagiert|kümmert|antwortet * niemand|keiner|kein_mensch|nicht|kein_schwein|keine_sau : disappointment 44 only, problem 40 only
nie|niemals|nicht erreichbar|zu_erreichen|geantwortet|gemeldet|zurückgerufen|reagiert|beantwortet : disappointment 42 only, problem 45 only
nie|niemals|nicht angekommen|geliefert|erschienen|gekommen|aufgetaucht|eingehalten : disappointment 42 only, problem 45 only
nicht erreichbar|zu_erreichen : disappointment 40 only, problem 50 only
von hilfe|service|support|kundenfreundlichkeit|beratung * keine_spur|nichts|keine|nicht : disappointment 50
keine spur : disappointment 46
schwache|schwaches|schwacher|traurige|klägliche|miese|armselige leistung|vorstellung|service|bild|auftritt : disappointment 56
tolle|super|starke|großartige|reife|klasse leistung : disappointment 20 only, satisfaction 10 only
schwach : disappointment 34
keiner|keinster weise : disappointment 46 only, problem 40 only
entspricht|entsprach * keiner|keinster weise : disappointment 56 only
von|mit * kann|konnte keine rede sein : disappointment 58 only
kann keine rede sein : disappointment 50 only
fehlanzeige : disappointment 50
pustekuchen|denkste|von_wegen : disappointment 48, distrust 30
von wegen : disappointment 45, distrust 40
ein unding : anger 55, disappointment 45
unding : anger 52
was ist das|dies für ein|eine|n laden|verein|firma|service|saftladen|support|unternehmen|kundenservice|bank|shop : anger 52, disappointment 50
was für|fürn ein|eine? laden|verein|firma|service|saftladen|support|frechheit|sauerei|mist|drecksladen|schrott|chaos : anger 52, disappointment 48
wie kann|konnte das|so_etwas|sowas|es|man * passieren|sein : disappointment 44, anger 20
wie kann|konnte man|ihr|sie * so : disappointment 42, anger 36
wie kann es sein : disappointment 50, anger 36
wie schwer|schwierig kann|ist * sein|das|es : anger 50, disappointment 42
warum|wieso|weshalb ist|muss|geht|dauert|klappt|funktioniert|schafft|kann|wird|kommt|fährt|bekomme|erhalte : problem 35
wieso|warum|weshalb schafft|schaffen|schafft_es * nicht : disappointment 50 only, anger 36 only
schafft|schaffen es|sie|ihr|die * nicht : disappointment 52 only, anger 34 only
nicht in der lage : disappointment 48 only, anger 25 only
nicht fähig|imstande|willens|bereit : disappointment 45 only, anger 28 only
war|waren mal|früher|einmal besser|gut|super : disappointment 45
früher war|waren|ging * besser : disappointment 45
lässt|ließ|lassen nach|stark_nach : disappointment 40
bergab : disappointment 50
den bach : disappointment 52
verschlimmbessert|verschlechter~|verschlechtert : disappointment 48
rückschritt : disappointment 45
kein verlass|verlaß : disappointment 54 only, distrust 45 only
verlass : distrust 30
stressig|stress : disappointment 32
zumutbar : disappointment 25
strapaz~ : disappointment 44
qual : disappointment 46
alptraumhaft~ : disappointment 55
mühsam|mühselig : disappointment 40
lästig~ : disappointment 42
unangenehm~ : disappointment 38
unschön~ : disappointment 42
suboptimal : disappointment 45
hätte|hätten mir|uns|man|ich|wir * gewünscht|erwartet|erhofft : disappointment 50, polite-displeasure 46
hätte|hätten mir|uns|man|ich|wir * @mid * gewünscht|erwartet|erhofft : disappointment 46, polite-displeasure 52
jahrelang|langjährig treuer|treue|kunde : disappointment 20
seit|bin langjähriger|langjährige|jahrelanger kunde|kundin : disappointment 25
seit 9 jahren kunde|kundin|bei|treuer|treue : disappointment 25
als|obwohl langjähriger|langjährige|treuer|treue|guter kunde|kundin|stammkunde : disappointment 34
dabei|obwohl|weil * bezahlt|versprochen|zugesagt : disappointment 24
schlecht aus : disappointment 40
eiskalt|stinkt|überfüllt~|verdreckt|versifft|dreckig : disappointment 40, problem 42
ekel|eklig : disappointment 50
grausam~ : disappointment 52, anger 35


# -- told before -------------------------------------------------------------------

wie|was ich|wir * @told : told-before 62
wie|was ich|wir * schon|bereits|mehrfach|oben|vorher|zuvor|eben|gerade|ihnen|letzte * @told : told-before 66
wie gesagt|erwähnt|geschrieben|beschrieben|mitgeteilt|geschildert|besprochen|angegeben|erklärt|gemeldet : told-before 54
wie schon|bereits|oben|vorhin|zuvor|mehrfach|eben|letzte_woche|gestern|telefonisch|per_mail|am|im|in|vor * @told : told-before 60
wie @day|oben|unten|vorhin|zuvor|gestern|mehrfach @told : told-before 60
das|dies|es habe|haben|hatte|hatten ich|wir * @told : told-before 62
habe|haben|hatte|hatten ich|wir * @told : told-before 48
habe|haben|hatte|hatten ich|wir * schon|bereits|mehrfach|mehrmals|zweimal|dreimal|doch * @told : told-before 64
habe|haben|hatte|hatten * bereits|schon|mehrfach|mehrmals * @mid * @told : told-before 60
bereits|schon * @mid * habe|haben|hatte|hatten ich|wir * @told|angerufen : told-before 60
bereits|schon * @mid * habe|haben|hatte|hatten ich|wir * @mid * @told|angerufen : told-before 60
habe|haben|hatte|hatten ich|wir ihnen|euch * schon|bereits|gestern|letzte|vor * @told : told-before 60
habe|haben|hatte|hatten ihnen|euch * bereits|schon|mehrfach : told-before 52
ich|wir habe|haben|hatte|hatten * schon|bereits|mehrfach|mehrmals|zweimal|dreimal|doch|ja * @told : told-before 62
habe|haben|hatte|hatten * schon|bereits|mehrfach|mehrmals|doch|ja * angerufen|kontaktiert|angeschrieben|geschrieben|telefoniert : told-before 52
habe|haben|hatte|hatten * schon|bereits|mehrfach|mehrmals|doch|ja * versucht|probiert|gemacht|beantwortet|angegeben|geschickt : told-before 52
bereits|schon|mehrfach|mehrmals|zweimal|dreimal|doch_schon @told : told-before 50
schon|bereits|jetzt|nun|inzwischen|mittlerweile * @ntimes * @told : told-before 66
@ntimes * angerufen|angeschrieben|kontaktiert|nachgefragt|nachgehakt|erinnert|reklamiert|geschrieben|gemeldet|versucht|gesagt|erklärt|gebeten|gemahnt|geschickt|gemailt : told-before 62
@many @times|anläufe|versuche|versuchen|@letter : told-before 46
@many @times * angerufen|angeschrieben|kontaktiert|nachgefragt|geschrieben|gemeldet|versucht|gesagt|erklärt|reklamiert : told-before 64
nach @many|unzähligen|zahllosen|mehreren|meiner|unserer @letter|versuchen|anläufen|erinnerungen|aufforderungen : told-before 52
trotz|nach mehrfacher|mehrmaliger|wiederholter|mehrerer|zweimaliger|dreimaliger|schriftlicher : told-before 58
trotz|nach mehrfacher|wiederholter|mehrerer|zahlreicher|vielen @letter|nachfrage|nachfragen|aufforderung|erinnerung|reklamationen|bitte : told-before 64, disappointment 25
wiederholt|mehrfach|mehrmals|erneut : told-before 34
zum @nth mal|male : told-before 60, anger 30
zum wiederholten|wiederholtem|x-ten|zigsten|tausendsten|xten mal|male : told-before 66, anger 36
zum x|xten|zigsten mal|ten_mal : told-before 66, anger 36
das|die|der|mein|meine|unsere|unser|ist|jetzt|nun|schon @nth @letter|versuch|anlauf|beschwerde|reklamation|aufforderung|erinnerung|mahnung : told-before 60
@nth @letter|versuch|anlauf|beschwerde|reklamation|aufforderung|erinnerung : told-before 46
das @nth mal : told-before 58
jetzt|nun|schon|bereits|mittlerweile das @nth mal : told-before 62
wie oft muss|soll|sollen|müssen|darf|denn|noch|habe|haben|werde : told-before 66, anger 50
wie oft|lange|viele noch|denn_noch : told-before 42, anger 42
wie viele|wieviele|wie_viel male|mails|anrufe|mal|tickets|leute|mitarbeiter noch|muss|soll|müssen|denn : told-before 58, anger 44
muss|soll|sollen|müssen ich|wir|man * noch|immer|denn alles|das|es? * wiederholen|erklären|schreiben|sagen|schicken|nachfragen|anrufen : told-before 62, anger 34
jedes|jedem mal|mitarbeiter|anruf aufs_neue|alles|von_vorne|neu|wieder * erklären|erzählen|schildern|wiederholen : told-before 60, disappointment 35
zum letzten mal : anger 40, told-before 52
erkläre|sage|schreibe|schicke * zum|das letzten|letzte mal : told-before 56, anger 36
bis heute|dato|jetzt keine|nie_eine|noch_keine @answer : told-before 52, disappointment 46
@letter * @mid * bis heute * keine|nichts|nie|unbeantwortet : told-before 52
bis heute * unbeantwortet : told-before 54, disappointment 40
unbeantwortet : told-before 42, disappointment 36
immer wieder : told-before 38, problem 40
immer wieder die|das|der|den gleiche|gleichen|selbe|selben|dieselbe : told-before 46, disappointment 42
wieder und wieder : told-before 52
ständig|dauernd|andauernd : problem 38, disappointment 22
erneut : told-before 32
nochmal|nochmals|abermals : told-before 24
noch einmal|mal : told-before 20
noch einmal|mal $ : told-before 20
alles|das|es|dies zweimal|doppelt|nochmal|nochmals|noch_einmal|erneut|immer_wieder|dreimal * schreiben|erklären|sagen|erzählen|schicken|angeben : told-before 60
alles|das|es|dies zweimal|doppelt|nochmal|nochmals|noch_einmal|erneut|immer_wieder|dreimal * eingeben|wiederholen|schildern|machen : told-before 60
wiederhole|wiederholen mich|uns|es|meine|meinen|gerne|hiermit : told-before 58
warum|wieso|weshalb fragen|fragt|muss|soll|wollen|verlangen * schon_wieder|nochmal|nochmals|erneut|noch_einmal|zum : told-before 56, anger 40
habe|hatte|haben ich|wir * ihnen|euch * doch|schon|bereits * gegeben|genannt|gesendet|beantwortet|vorgelegt|überlassen|eingegeben|ausgefüllt : told-before 62
habe|haben ich|wir * schon|bereits|doch_schon * gegeben|genannt|vorgelegt|ausgefüllt|eingereicht : told-before 56
zum 9 mal|male : told-before 60, anger 28
erneute|wiederholte|nochmalige|erneuter|zweite|dritte reklamation|beschwerde|anfrage|meldung|aufforderung|bitte|nachfrage|mahnung|anruf : told-before 60
@letter nicht gelesen|beantwortet|bekommen|erhalten : told-before 50
meine|unsere @letter * nicht * gelesen|beantwortet|bearbeitet : told-before 62
in|aus|siehe|steht|stehen|stand meiner|unserer|meinem|unserem|der ersten|letzten|vorherigen|obigen|vorigen|früheren|ursprünglichen? nachricht|mail|email|e-mail|anfrage : told-before 46
in|aus|siehe|steht|stehen|stand meiner|unserer|meinem|unserem|der ersten|letzten|vorherigen|obigen|vorigen|früheren|ursprünglichen? schreiben|ticket|meldung : told-before 46
steht|stehen|stand|standen * meiner|unserer|meinem|der|dem ersten|letzten|vorigen|obigen? nachricht|mail|email|e-mail|anfrage|schreiben|betreff|ticket : told-before 64
siehe meine|mein|unsere|unser|oben|letzte|vorherige @letter? : told-before 56
@my letzte|letzten|vorherige|vorherigen|frühere|früheren|bisherigen|erste|ersten|beiden|zwei|drei zwei|drei|beiden|vier? e? @letter : told-before 52
bezugnehmend|bezug|zurückkommend|referenz nehmend? auf meine|mein|unsere|unser letzte|letztes|mehrfachen|vorherige : told-before 50
auf meine|unsere|mehrere|diverse|zahlreiche|@many @letter * nicht|keine|nie|niemand : told-before 54, disappointment 40
meine|unsere|meiner|unserer @letter vom 9 : told-before 46
auf|zu meine|meiner|unsere|unserer @letter vom|von 9|@day|gestern|letzter|letzte * nicht|keine : told-before 56, disappointment 30
ich|wir|und warte|warten|wart * seit|noch_immer|immer_noch : told-before 28, problem 48
weiterhin|immer_noch|noch_immer auf @a|@the|@your @answer : told-before 38, problem 44
warte|warten * noch_immer|immer_noch|seit|vergeblich * @answer|lösung|geld|lieferung|paket : told-before 44, disappointment 36, problem 50
seit 9|@many tagen|wochen|monaten : problem 40, disappointment 20
seit tagen|wochen|monaten|jahren|ewigkeiten|stunden : problem 46, disappointment 34
erinnerung : told-before 30
ich|wir erinnere|erinnern nochmals|erneut|daran|an|hiermit : told-before 48
nachhaken|nachgehakt|nachfassen : told-before 44
hake|haken|frage|fragen * nach : told-before 30
frage|fragen * nochmal|nochmals|erneut|noch_einmal|wieder * nach? : told-before 46
was ist|wird|passiert|wurde mit|aus meiner|meinem|unserer|unserem @letter|beschwerde|reklamation|fall : told-before 40
wo bleibt|bleiben die|mein|meine|unser|unsere : problem 48, disappointment 26, told-before 25
schon|bereits letzte|vorletzte|vorige|vergangene|letzten woche|monat|mal : told-before 36
beim letzten|vorigen mal : told-before 36
gleiche|selbe|dasselbe|derselbe|dieselbe problem|fehler|spiel|geschichte|thema|antwort|frage|fehlermeldung : problem 42, told-before 22
dasselbe|gleiche|selbe wie|spiel|problem gestern|letzte|beim_letzten|letztes|vor|wieder : told-before 46, disappointment 32
textbaustein~|textbausteine|standardantwort~|standardfloskeln|standardmail~|automatische_antwort|floskel~ : disappointment 42, told-before 25
copy paste antwort|antworten? : disappointment 45


# -- polite displeasure ------------------------------------------------------------

^ gut|schön|na_gut|na_schön|also_gut|tja|na_dann|okay_dann|ok_dann $ : polite-displeasure 42
^ tja : polite-displeasure 40
^ na dann : polite-displeasure 42
^ ach so ? : polite-displeasure 20
dann mache|erledige|löse|sortiere|korrigiere|regle|suche|baue ich|wir * selbst|selber|von_hand|händisch|manuell|alleine|allein|weiterhin|halt|eben : polite-displeasure 60
mache|erledige|löse|sortiere|mach ich|wir * selbst|selber|von_hand|händisch|manuell * weiter|weiterhin|dann|halt|eben|so|wie? : polite-displeasure 46
von hand|händisch|manuell|selbst|selber gemacht|sortiert|erledigt|korrigiert|nachgetragen|gelöst|gebaut|eingetragen|zusammengestellt|umsortiert : polite-displeasure 40
wieder|erneut|nochmals|weiterhin|weiter von hand|händisch|manuell : polite-displeasure 46
von hand|händisch|manuell weiter|weitermachen : polite-displeasure 52
dann halt|eben|also : polite-displeasure 46
dann * halt|eben selbst|selber|so|von_hand|händisch|manuell|ohne|anders|nicht|alleine|weiter : polite-displeasure 56
wie üblich|immer|gewohnt|gehabt|eh_und_je $ : polite-displeasure 48
wie üblich|gehabt : polite-displeasure 42
wie gewohnt|üblich|gehabt keine|nichts|niemand|zu_spät : polite-displeasure 50
dann|na_dann|gut_dann|na_gut_dann * eben|halt nicht : polite-displeasure 58 only
lassen wir das|es : polite-displeasure 52
ohnehin|eh|sowieso nichts|nicht|keiner|niemand : polite-displeasure 50 only, disappointment 30 only
aufgegeben * nachzufragen|anzurufen|zu_schreiben|zu_hoffen|darauf : polite-displeasure 58, disappointment 46
habe|haben * aufgegeben * zu? * fragen|nachzufragen|hoffen|warten : polite-displeasure 56
wie immer : polite-displeasure 16
zur kenntnis genommen : polite-displeasure 51
nehme|nehmen * zur kenntnis : polite-displeasure 50
zur kenntnis : polite-displeasure 40
habe|haben|ist notiert|vermerkt|registriert * dass : polite-displeasure 42
in prüfung|bearbeitung|arbeit|klärung ist|sei|befindet|sein_soll : polite-displeasure 30
weiterhin|noch_immer|immer_noch|angeblich in prüfung|bearbeitung|klärung|arbeit : polite-displeasure 54
in prüfung : polite-displeasure 24
wie schon|bereits|auch_schon|ja_schon am|im|vor|letzte|letzten|beim|gestern : told-before 52
so stand|hieß es * schon|bereits : told-before 50, polite-displeasure 40
nehme|vermute|denke|gehe * an|mal? * niemand|keiner zeit : polite-displeasure 58 only
ich|wir nehme|nehmen * an : polite-displeasure 24
nehme|nehmen an niemand|keiner|dass_niemand|dass_keiner|es_hatte : polite-displeasure 54
vermutlich|wahrscheinlich|offenbar|anscheinend|scheinbar|wohl * niemand|keiner|keine_zeit : polite-displeasure 50
hatte|hat|fand|findet|haben * niemand|keiner * zeit : polite-displeasure 52 only
offenbar|offensichtlich|anscheinend|scheinbar|augenscheinlich : polite-displeasure 26
rechne|rechnen|zähle|hoffe|warte|glaube|vertraue * nicht_mehr|nicht_länger|schon_nicht_mehr|ohnehin_nicht * damit|darauf|daran|auf|mehr|mit? : polite-displeasure 62 only, distrust 36 only
rechne|rechnen|zähle|hoffe|warte|glaube|vertraue * gar_nicht_mehr|längst_nicht_mehr * damit|darauf|daran|auf|mehr|mit? : polite-displeasure 62 only, distrust 36 only
ich|wir|darauf|damit|daran|darauf rechne|zähle|hoffe|glaube|verlasse ich|wir|mich * nicht_mehr|schon_nicht_mehr|lieber_nicht : polite-displeasure 66 only, distrust 40 only
ich|wir|darauf|damit|daran|darauf rechne|zähle|hoffe|glaube|verlasse ich|wir|mich * längst_nicht_mehr|ohnehin_nicht_mehr : polite-displeasure 66 only, distrust 40 only
verlasse|verlassen mich|uns * nicht|lieber_nicht * darauf|mehr : polite-displeasure 58 only, distrust 40 only
erwarte|erwarten * nichts|nicht_mehr|ohnehin_nichts * mehr|mehr_von_ihnen? : polite-displeasure 60 only, disappointment 40 only
mache|machen mir|uns keine|wenig hoffnung|hoffnungen|illusionen : polite-displeasure 58 only, disappointment 35 only
hoffnung * aufgegeben|verloren|begraben : polite-displeasure 56, disappointment 46
es|längst|langsam|mittlerweile|inzwischen aufgegeben : polite-displeasure 50, disappointment 42
resigniert|resigniere|kapituliert|kapituliere : polite-displeasure 50, disappointment 42
ich|wir gebe|geben * auf : polite-displeasure 50, disappointment 44
gebe|geben es|langsam|hiermit|jetzt auf : polite-displeasure 50, disappointment 44
kein|keinen grund zur|für eile|hektik : polite-displeasure 56 only
eilt|eilig * nicht|nicht_mehr : polite-displeasure 24 only
lassen|lasst sie|ihr|euch|sich * ruhig|nur|gern * zeit : polite-displeasure 56
keine eile mehr|also? : polite-displeasure 30
hat sich|jetzt erledigt|auch_erledigt|damit_erledigt : polite-displeasure 22
hat sich damit|somit|inzwischen|jetzt|leider|von_selbst erledigt : polite-displeasure 46
vergessen|vergesst|vergiss sie|ihr|du? es|das : polite-displeasure 54, disappointment 30
vergiss|vergesst|vergessen es|sie_es : polite-displeasure 55, disappointment 30
egal $ : polite-displeasure 42
^ egal : polite-displeasure 40
schon gut : polite-displeasure 42 only
lassen wir es|das|gut_sein|es_gut_sein : polite-displeasure 52
spart|sparen|spare euch|sie|ihnen|dir * die|das|den : polite-displeasure 50, anger 25
bei allem respekt|verständnis : polite-displeasure 52
mit verlaub : polite-displeasure 50
ich|wir|man * bei_allem verständnis * aber : polite-displeasure 54
wundert mich|uns|mich_das nicht|nicht_mehr|wenig|auch_nicht|kaum : polite-displeasure 50 only, disappointment 30 only
wunder|wundere|wundern mich|uns nicht|nicht_mehr|schon|doch|langsam : polite-displeasure 42
würde|hätte|hätten mich|uns auch gewundert|überrascht : polite-displeasure 50, disappointment 34
hätte|hätten * erwartet|gehofft|gewünscht|gedacht|angenommen|gefreut|geschätzt|begrüßt : polite-displeasure 50, disappointment 28
hatte|hatten * gehofft|erwartet|angenommen : polite-displeasure 44, disappointment 26
wäre|wär * schön|nett|freundlich|hilfreich|fair|angebracht|angemessen|höflich gewesen : polite-displeasure 56, disappointment 26
wäre schön|nett|toll|super|gut wenn|dass : polite-displeasure 16, request 50
es|das befremdet|irritiert|verwundert|erstaunt mich|uns : polite-displeasure 54
befremdlich|befremdet|verwundert|erstaunlich|erstaunt|irritiert|irritierend : polite-displeasure 52
befremden|verwunderung|erstaunen : polite-displeasure 54
interessant dass|wie : polite-displeasure 44
ich|wir bin|sind gespannt ob|wann|wie_lange|was : polite-displeasure 40
mal sehen|schauen|gucken ob|wann|wie_lange|was : polite-displeasure 28
bin|sind ja|mal|sehr? gespannt ob|wann|wie_lange : polite-displeasure 42
ich|wir frage|fragen mich|uns * ob|warum|wieso|wozu|wofür|wann|weshalb|was : polite-displeasure 42, problem 30
da|man|ich frage|fragt ich|man? mich|sich * wirklich|ernsthaft|schon|langsam|echt : polite-displeasure 48, anger 20
falls|wenn|sofern|sollten sie|jemand|ihr|irgendwann * zeit|lust|gelegenheit finden|findet|haben|hat : polite-displeasure 40
vielleicht|eventuell|möglicherweise findet|hat|fände|erbarmt|schafft|meldet * jemand|irgendwer|irgendwann|mal|einmal : polite-displeasure 54
irgendwann jemand|einmal_jemand|mal_jemand * zeit|meldet|antwortet|kümmert : polite-displeasure 52
mir|uns * selbst|selber|anderweitig * geholfen|beholfen : polite-displeasure 56 only
habe|haben * selbst|selber|anderweitig gelöst|behoben|repariert|geholfen|erledigt|korrigiert|gemacht : polite-displeasure 50 only
falls|wenn|sofern es * nicht zu viel mühe|umstände : polite-displeasure 46 only
falls|wenn|ob das|es|meine|die * überhaupt|noch jemand|jemanden|wen interessiert|liest : polite-displeasure 56
ich|wir lebe|leben|kann|können * damit leben|arbeiten? : polite-displeasure 34
dann ist|bleibt|sei das|es halt|eben|wohl|so : polite-displeasure 48
sei's drum : polite-displeasure 52
sei es drum|so : polite-displeasure 50
da kann|kannst man|du * nichts|nix machen : polite-displeasure 34 only
trotzdem danke|vielen_dank : polite-displeasure 42 only, gratitude 20 only
danke trotzdem|dennoch : polite-displeasure 40 only, gratitude 20 only
danke|vielen_dank für den|die versuch|bemühungen : polite-displeasure 25 only, gratitude 35 only
ihr|sie|das wissen ja|sicher|selbst|bestimmt : polite-displeasure 12
ein|eine eigene|eigenes|eigenen tabelle|liste|lösung|excel|skript|werkzeug gebaut|erstellt|gemacht|geschrieben|gebastelt|angelegt : polite-displeasure 44
mir|uns eine|ein eigene|eigenes|eigenen : polite-displeasure 34
eigene|eigenes|eigenen tabelle|liste|lösung|excel-liste|workaround|skript : polite-displeasure 32
behelfe|behelfen mich|mir|uns : polite-displeasure 44
der vollständigkeit|guten_ordnung|form halber : polite-displeasure 42
nur so am|nebenbei rande : polite-displeasure 24
fürs|für_das protokoll : polite-displeasure 45
wie man|ich|wir * sieht|sehe|sehen : polite-displeasure 14
sie sind|seid sicher|sicherlich|bestimmt * beschäftigt|viel : polite-displeasure 44
ich will|möchte|wollte ja|eigentlich nicht|nur|niemanden * stören|drängen|nerven|aufhalten : polite-displeasure 42 only
ich|wir will|möchte|wollte|wollen * ja? nicht * stören|drängen|nerven|drängeln : polite-displeasure 40 only
noch einmal in|mit|für aller höflichkeit|ruhe|klarheit|deutlichkeit : polite-displeasure 50, told-before 45
in anderer|falscher|einer_anderen|verkehrter reihenfolge : problem 60
reihenfolge : problem 20
schon verstanden : polite-displeasure 34
verstehe|verstanden schon : polite-displeasure 30
angeblich|angebliche|angeblicher : polite-displeasure 28, distrust 32
bekanntlich : polite-displeasure 22
wieder einmal : polite-displeasure 26
einmal mehr : polite-displeasure 28
seufz : polite-displeasure 36
so viel|soviel dazu|zum_thema|zu : polite-displeasure 42


# -- may leave -----------------------------------------------------------------------

kündigen : may-leave 42
kündige : may-leave 67
ich|wir kündige|kündigen : may-leave 78
kündige|kündigen ich|wir : may-leave 78
kündige|kündigen ich|wir? * @contract : may-leave 82
@contract kündigen : may-leave 61
@contract * kündigen : may-leave 52
@firmly ich|wir * kündigen : may-leave 80
@firmly * kündigen : may-leave 69
@firmly * nicht * kündigen|wechseln|gehen : neutral 1 only
@firmly|würde|kann * zu_ihnen|zu_euch wechseln|kommen : may-leave 28 only        # joins us, leaves another
@firmly|würde|kann * @mid * zu_ihnen|zu_euch wechseln|kommen : may-leave 28 only
zu ihnen|euch gewechselt|wechseln|wechsle : may-leave 28 only
ich|wir @firmly * nicht * kündigen|wechseln|gehen : neutral 1 only
@firmly * @mid * kündigen : may-leave 69
@firmly * @contract * kündigen : may-leave 80
ich|wir @firmly * kündigen : may-leave 80
ich|wir @firmly * @mid * kündigen : may-leave 80
ich|wir @firmly * @contract * kündigen : may-leave 84
hiermit kündige|kündigen|widerrufe : may-leave 90
kündige|kündigen ich|wir? hiermit|fristlos|fristgerecht|sofort|heute|morgen : may-leave 90
fristlos|außerordentlich|fristgerecht|ordentlich kündigen|gekündigt|kündige : may-leave 78
sonderkündigungsrecht|sonderkündigung : may-leave 78
kündigung : may-leave 34
kündigung * ist|geht|folgt|kommt|liegt|schreibe|schicke|sende|raus : may-leave 61
bestätigen|bestätigt|bestätigung|schicken|erhalten * kündigung * schriftlich : may-leave 60
bestätigen|bestätigt sie|ihr? * kündigung : may-leave 60
meine|unsere|fristlose|die kündigung : may-leave 46
kündigung ist|geht raus|unterwegs|geschrieben|abgeschickt|auf_dem_weg|in_der_post|ihnen_zu : may-leave 88
habe|haben * gekündigt : may-leave 67
gekündigt : may-leave 40
schon|bereits|gestern|heute|jetzt gekündigt : may-leave 54
wie|wo kann|kündige ich * @contract kündigen? : may-leave 42 only
wie kündige ich|man : may-leave 42 only
wie|wo kann|muss ich * kündigen : may-leave 44 only
wann|ab_wann|bis_wann|frühestens kann|könnte|kündbar ich * kündigen : may-leave 42 only
kündigungsfrist|kündigungsfristen|kündbar|kündigungsdatum|kündigungsformular|kündigungsbestätigung|kündigungsbutton : may-leave 34
haben sie|hast|habt meine|unsere kündigung erhalten|bekommen ? : may-leave 40 only
kündigungsbestätigung : may-leave 44
überlege|überlegen|erwäge|denke|spiele|denken * kündigen|kündigung|wechseln|wechsel : may-leave 54
ich|wir überlege|überlegen|erwäge|erwägen * zu wechseln|kündigen|gehen : may-leave 67
überlege|überlegen|erwäge ich|wir? * @other|wechsel|ob|konkurrenz : may-leave 36
gedanken|überlegung zu kündigen|wechseln : may-leave 54
drüber|darüber nach zu kündigen|wechseln : may-leave 59
ob ich|wir * bleibe|bleiben|wechsle|wechseln|kündige|kündigen : may-leave 50
termin|arzttermin|reservierung|zimmer|bestellung|mitarbeiter|sparplan|dauerauftrag|kredit|wohnung kündigen : may-leave 15 only

wechsle : may-leave 54
ich|wir wechsle|wechseln : may-leave 69
wechsle|wechseln ich|wir : may-leave 67
wechsle|wechsel|wechseln|gewechselt|wechselte * zu|zur|zum : may-leave 61
ich|wir wechsle|wechseln * zu|zur|zum|nach : may-leave 86
zu|zur|zum|nach * wechseln : may-leave 59
zu|zur|zum|nach * gewechselt : may-leave 61
@firmly * zu|zur|zum|nach * wechseln|gehen|umziehen|übergehen|umsteigen : may-leave 82
ich|wir @firmly * zu|zur|zum|nach * wechseln|umsteigen|übergehen : may-leave 86
@firmly * wechseln : may-leave 50
@firmly * @firm wechseln : may-leave 84
@firm wechseln|gewechselt : may-leave 69
@firm * wechseln : may-leave 54
anbieterwechsel|providerwechsel|bankwechsel|stromanbieterwechsel|wechselgedanken|kontowechsel : may-leave 54
zu wechseln : may-leave 40 only
wechseln $ : may-leave 32
passwort|farbe|größe|modell|raum|abteil|führerschein|termin|akku|batterie|reifen|zimmer|sitz|platz|sitzplatz wechseln|gewechselt : neutral 1 only
gerät|adresse|karte|tarif|seite|sprache|benutzer|wagen|gleis|sim-karte|simkarte|filter|patrone|thema wechseln|gewechselt : neutral 1 only
in|ins|auf * tarif|paket|zimmer|abteil|wagen wechseln|gewechselt|wechsle : neutral 1 only
zum|zu|zur neuen|anderen|einem|einen|größeren|kleineren * tarif|paket|abo|modell wechseln|wechsle|gewechselt : calm 30 only
gewechselt weil : may-leave 69
bin|sind * gewechselt|gegangen|umgestiegen|weg : may-leave 46
zu|zur einem|einer @other @firm : may-leave 78
@other @firm : may-leave 42
geh|gehe|gehen|gehst ich|wir? * zu|zur einem|einer|einen @other @firm : may-leave 82
geh|gehe|gehen ich|wir? * zu|zur|zum * @firm : may-leave 80
geh|gehe ich|wir? wieder|jetzt|dann|lieber|eben|halt? zu : may-leave 36
geh|gehe ich|wir wieder|jetzt|dann|lieber|eben|halt zu|zur|zum : may-leave 56
ich|wir? gehe|gehen|geh|gehst * zu fuß|bett|hause|zweit|dritt|hause : neutral 1 only
ich|wir gehe|gehen|geh wieder|jetzt|dann|lieber|eben? zu : may-leave 62
ich|wir gehe|gehen|geh wieder|jetzt|dann|lieber|eben zur|zum : may-leave 58
ich|wir gehe|gehen woanders|zur_konkurrenz|anderswo : may-leave 86
zur|bei_der konkurrenz : may-leave 78
konkurrenz|mitbewerber|mitbewerb|wettbewerber : may-leave 40
woanders|anderswo : may-leave 42
woanders|anderswo kaufen|bestellen|hingehen|buchen|umsehen|umschauen|kaufe|bestelle|buche|hin : may-leave 67
halt|eben|lieber|künftig|dann|gleich woanders|anderswo : may-leave 61
kaufe|bestelle|buche|gehe|suche|kaufen|bestellen|hole * woanders|anderswo|bei_der_konkurrenz|bei_einem_anderen|bei_anderen|andernorts : may-leave 71
nehme|nehm|nehmen ich|wir? * lieber|halt|eben|dann|künftig|nächstes_mal * andere|anderen|anderes|konkurrenz|mitbewerber : may-leave 62
@other @firm : may-leave 42
lieber * konkurrenz|anderer|anderen|woanders|mitbewerber : may-leave 54
@contract wird|werden|ist|sind * gekündigt|aufgelöst|storniert|beendet : may-leave 66
wird|werden|sofort|fristlos gekündigt : may-leave 60
aussteigen|steige_aus|ausgestiegen : may-leave 52
ziehe|ziehen * wechsel|kündigung * betracht|erwägung : may-leave 66
angebote|angebot * mitbewerbern|konkurrenz|anderer_anbieter|anderen_anbietern : may-leave 56
prüfen|prüfe|vergleiche|vergleichen|hole|holen|einholen * alternativen|angebote_von|andere_anbieter|anderen_anbietern|konkurrenzangebote|mitbewerber|mitbewerbern : may-leave 58
hält|behält|behalten|vergrault|vergraulen|verjagt|vertreibt man|ihr|sie * kunden|kundschaft : may-leave 54
nichts mehr mit ihnen|euch|dieser|diesem|dem_laden * tun : may-leave 66 only, anger 36 only
konto|account|profil|daten * löschen * will|möchte : may-leave 44
sehe|sehen|schaue|schauen|suche|suchen ich|wir? mich|uns * anderweitig|woanders|nach|um : may-leave 40
sehe|schaue|sehen|schauen|gucke * mich|uns * anderweitig|woanders|alternativen|alternative|@other|@firm * um? : may-leave 69
alternative|alternativen|anderweitig * umsehen|umschauen|suchen|umgesehen|umgeschaut : may-leave 62
@other @firm * umsehen|umschauen|suchen|umgesehen|umgeschaut : may-leave 66
suche|suchen|suchen_wir|suche_ich mir|uns|nun|nach|einen|eine|jetzt * @other @firm|bank|tarifanbieter : may-leave 66
suche|suchen|suchen_wir|suche_ich mir|uns|nun|nach|einen|eine|jetzt * @other|alternative|alternativen : may-leave 44
alternative|alternativen : may-leave 22
einen|einem|eines andere|anderen|anderer e-book|gerät|produkt|reader|hersteller|gerät kaufe|kaufen|kaufe_ich : may-leave 50
ansonsten|sonst|andernfalls * anderen|andere|anderes * kaufe|kaufen|nehme|suche|bestelle|hole : may-leave 67
mein|unser|meine|unsere|die letzter|letztes|letzte definitiv? einkauf|bestellung|mal|auftrag|flug|buchung|besuch|paket : may-leave 61
das letzte mal : may-leave 44
letzte|letztes mal * bestellt|gekauft|gebucht|bei|geflogen|hier|kunde|gefahren : may-leave 59
nie|niemals|nimmer wieder|mehr|nochmal * bestellen|kaufen|buchen|fliegen|fahren|nutzen|kommen|hingehen|bestelle|kaufe|buche|fliege|fahre|nutze|einkaufen|betreten : may-leave 69 only
werde|werden|will|wollen|würde * nichts|nicht|nie * mehr|wieder|nochmal * bestellen|kaufen|buchen|fliegen|fahren|nutzen|kommen|hingehen|einkaufen|betreten : may-leave 70 only
kann|kannst|können|konnte * nicht mehr * kaufen|bestellen|buchen|fahren|nutzen : problem 54 only
bestelle|kaufe|buche|fliege|fahre|nutze|komme|bestellen|kaufen|buchen|nutzen|nehme ich|wir? * nie|nicht|nichts|niemals|nimmer * wieder|mehr : may-leave 67 only
nie|nicht|nichts wieder|mehr bei|mit|von ihnen|euch|dir|denen|diesem|dieser|der|dem|amazon : may-leave 67 only
sehen|seht mich|uns nie|nicht|so_schnell_nicht wieder|mehr : may-leave 78 only
seht|sehen|hört|hören|sieht|seid ihr|sie|mich|man|hier * nie|nicht wieder|mehr : may-leave 62 only, disappointment 50 only
nie wieder $ : may-leave 54, disappointment 58, anger 30
^ nie wieder : may-leave 54, disappointment 58, anger 30
keine lust|bock mehr : may-leave 40 only, disappointment 50 only, anger 30 only
keine lust|bock mehr * auf|bei|mit : may-leave 48 only, disappointment 50 only, anger 30 only
keinen bock mehr : may-leave 42 only, disappointment 50 only, anger 34 only
weg von|vom : may-leave 30
will|möchte|muss|wollen|nur|nichts_wie weg|weg_von|raus|raus_aus|raus_hier : may-leave 62, disappointment 30
raus aus * @contract : may-leave 61
aus dem|diesem|meinem|unserem @contract * raus|aussteigen|heraus|herauskommen : may-leave 67
bin|sind * weg $ : may-leave 59
bin ich|dann weg|raus|draußen : may-leave 67
ich|wir bin|sind raus|weg : may-leave 61
bin|sind fertig mit : may-leave 66, anger 36
fertig mit der|den|meiner|diesen hausaufgaben|arbeit|nerven|installation|einrichtung|schritten|anmeldung : neutral 1 only
ich|wir|bin|sind * fertig mit * @firm|@service|euch|ihnen|diesem|dieser : may-leave 67
mit euch|ihnen|denen|dem_laden fertig|durch|abgeschlossen : may-leave 61
für mich|uns * gestorben|erledigt|gegessen|durch : may-leave 54, disappointment 40
das war es|s? * für|mit|mich|uns : may-leave 40
das wars|war_es dann|für|mit|jetzt|endgültig : may-leave 52
schluss mit|machen|jetzt|ist : may-leave 30
tschüss $ : calm 20
tschüss|ade|ciao|adieu|goodbye|servus @firm|telekom|vodafone|bahn : may-leave 50
verlassen|verlasse * firma|unternehmen|anbieter|bank|@firm|euch|sie : may-leave 61
die|das|diese firma|unternehmen|bank * verlassen : may-leave 69
@firmly * firma|unternehmen|bank|anbieter|euch * verlassen : may-leave 72
@firmly * firma|unternehmen|bank|anbieter * @mid * verlassen : may-leave 72
verlasse|verlassen ich|wir? * @firm : may-leave 67
ich|wir verlasse|verlassen sie|euch : may-leave 54
muss|müssen|werde|werden ich|wir * gehen|weg : may-leave 54
ich|wir muss|müssen|werde|werden gehen|weg $ : may-leave 46
sonst|ansonsten|andernfalls muss|bin|werde|gehe|wechsle|kündige|sind|werden|suche|müssen ich|wir : may-leave 59
oder ich|wir kündige|kündigen|wechsle|gehe|bin|sind : may-leave 69
verlier~|verliert|verlieren|verloren * kunden|kundin|kunde|mich|uns : may-leave 54
einen|eine guten|treuen|langjährigen|zahlenden|weiteren|treue? kunden|kundin weniger|verloren|verlieren : may-leave 80
einen|eine|viele|mich als kunden|kunde|kundin weniger|verloren|verlieren|los : may-leave 78
kunden|kundin|kunde|kundinnen weniger|verloren|los|verlieren|verliert|vergrault|vergraulen|vertreiben : may-leave 67
laufen|läuft|rennen * kunden * weg|davon : may-leave 46
werde|bin|sind|will|möchte * nicht|nicht_mehr|nicht_länger|die_längste_zeit * kunde|kundin|kunden : may-leave 71 only
werde|werden|will|wollen|möchte * bei|kunde|kundin * bleiben : calm 35
bleibe|bleiben ich|wir? * bei|kunde|treu : calm 30
kunde|kundin gewesen|die_längste_zeit : may-leave 69
die längste zeit * kunde|kundin|kunden|gewesen : may-leave 80
ex kunde|kundin|kunden : may-leave 59
exkunde|ex-kunde|ehemaliger|ehemalige : may-leave 40
nicht|nicht_mehr|keinesfalls verlängern|verlängert|verlängere|erneuern|weiterführen : may-leave 67 only
verlängere|verlängern|erneuere|erneuern ich|wir? * nicht|sicher_nicht|keinesfalls|nicht_mehr : may-leave 78 only
läuft|vertrag * aus|ende * verlängern|verlängere|nicht : may-leave 30
vertrag|abo * auslaufen lassen : may-leave 69
auslaufen lassen : may-leave 59
@contract * auflösen|beenden|stornieren|widerrufen|löschen|schließen|aufkündigen|auflöse|beende : may-leave 59
@contract auflösen|beenden|stornieren|widerrufen|löschen|schließen|auflösung : may-leave 54
@firmly * @contract * auflösen|beenden|stornieren|widerrufen|löschen|schließen : may-leave 67
ich|wir widerrufe|storniere|beende|widerrufen|beenden : may-leave 54
trete|treten * zurück|vom : may-leave 42
vom vertrag|kauf|kaufvertrag zurücktreten|zurückzutreten|zurück|rücktritt : may-leave 61
rücktritt vom : may-leave 50
zusammenarbeit|geschäftsbeziehung|vertragsverhältnis * beenden|beendet|beende|überdenken|infrage|aufkündigen : may-leave 78
aufträge|auftrag|budget * anderweitig|woanders|anders vergeben : may-leave 69
entschieden|entschlossen|beschlossen * wechseln|kündigen|gehen|verlassen : may-leave 78
habe|haben|mich|uns * entschieden|entschlossen|beschlossen * @other|wechseln|kündigen|konkurrenz : may-leave 78
entscheidung * wechseln|kündigen : may-leave 50
@other @firm * entschieden|wechseln|gewechselt|gehen|gehe|suchen|umsehen|vorziehen|bestellen : may-leave 84
ende|anfang des|dieses|nächsten? monats|jahres * wechseln|kündigen|weg|kündige|wechsle : may-leave 54
rufnummer|nummer * portieren|mitnehmen|portierung|rufnummernmitnahme : may-leave 42
portieren|portierung|rufnummernmitnahme|rufnummernportierung : may-leave 42
@firmly * umsteigen : may-leave 40
umsteigen * bahnhof|gleis|zug|bus|tram : neutral 1 only
steige|steigen * um|auf @other|andere|anderen|einen|eine * um? : may-leave 36
zieht|ziehe|ziehen ich|wir? * zu|zur|nach * @firm|salt|sunrise|swisscom|telekom|vodafone|o2|konkurrenz : may-leave 50
auf dem sprung zu|zur|nach : may-leave 44
boykott~|boykottiere : may-leave 54, public-complaint 30
mich|uns als kunden|kunde|kundin : may-leave 36
komme|kommen bald|gerne|zu zu|euch : may-leave 24
treue|loyalität : may-leave 15
spiele|spielen mit * gedanken : may-leave 48
ernsthaft|stark am_überlegen|überlegen : may-leave 40
am|beim überlegen ob|zu : may-leave 52
ob ich|wir * zu * gehe|gehen|wechsle|wechseln|umsteige : may-leave 58
was kostet|passiert|wäre * kündigung|kündige|kündigen|kündigte ? : may-leave 30 only
wenn ich kündige|kündigen|kündigte|wechsle|wechseln_würde * würde|bekomme|bekäme|muss|kann|gibt|fallen : may-leave 30 only
würde|könnte ich * kündigen|wechseln * ? : may-leave 34 only


# -- legal, public, payment, a lead ---------------------------------------------------

anwalt|anwältin : legal-step 68
anwälte|anwalts|anwaltlich~ : legal-step 66
rechtsanwalt|rechtsanwältin|rechtsanwälte : legal-step 72
anwalt|anwältin|rechtsanwalt|rechtsanwältin * einschalten|einschalte|übergeben|beauftragen|informieren|eingeschaltet|melden|weiterleiten|konsultieren : legal-step 82
mein|meinen|meinem|unser|unseren|unserem anwalt|anwältin|rechtsanwalt|jurist|juristen|rechtsbeistand : legal-step 68
anwalt|rechtsanwalt|anwältin * vertrag|angebot|unterlagen * geprüft|gelesen|angesehen : neutral 1 only
beim|zum|zu_einem|mit_einem|über_einen anwalt|rechtsanwalt : legal-step 74
rechtsabteilung|rechtsdienst|rechtsbeistand : legal-step 56
rechtsschutz|rechtsschutzversicherung : legal-step 70
rechtliche|rechtlichen|juristische|juristischen|gerichtliche|gerichtlichen|weitere_rechtliche schritte|schritt|maßnahmen|mittel|konsequenzen|weg|wege|vorgehen : legal-step 78
rechtlich|juristisch|gerichtlich gegen|vorgehen|vorzugehen|prüfen|vorgehe|dagegen : legal-step 68
rechtsweg|klageweg|rechtsmittel|rechtsstreit : legal-step 72
verklage : legal-step 78
verklagen|verklagt : legal-step 56
@firmly * verklagen : legal-step 80
verklage|verklagen ich|wir|euch|sie : legal-step 80
klage|klagen : legal-step 40
klage einreichen|erheben|gegen|ein : legal-step 74
reiche|reichen * klage * ein : legal-step 76
vor gericht : legal-step 76
vors|ans|bis_vor_das|bis_vors gericht : legal-step 72
wird|werden|gehört|gehören * angezeigt|verklagt : legal-step 68
juristisch|rechtlich|anwaltlich prüfen|klären|beraten|vertreten : legal-step 68
lasse|lassen * prüfen|klären * juristisch|anwalt|rechtlich : legal-step 62
lasse|lassen * juristisch|anwaltlich|rechtlich|vom_anwalt * prüfen|klären|beraten : legal-step 72
ans|beim|vom gericht : legal-step 34
gerichtlich~ : legal-step 56
amtsgericht|zivilgericht|landgericht|bezirksgericht|friedensrichter|handelsgericht : legal-step 66
sehen|sehn uns vor|beim gericht : legal-step 84
mahnbescheid|zahlungsbefehl|betreibung|betreiben_lassen|betreibungsamt : legal-step 62
leite|leiten * betreibung * ein : legal-step 70
strafanzeige : legal-step 76
anzeige erstatten|erstatte|wegen|bei : legal-step 70
erstatte|erstatten * anzeige : legal-step 74
polizei : legal-step 28
zur|bei_der|die polizei gehen|einschalten|melden|gehe|informieren|anzeigen|angezeigt : legal-step 66
verbraucherzentrale|verbraucherschutz|konsumentenschutz|arbeiterkammer|konsumentenforum|verbraucherschützer|vki : legal-step 64
bundesnetzagentur|bafin|schlichtungsstelle|ombudsmann|ombudsstelle|ombudscom|ombudsfrau|finma|rtr|eisenbahnbundesamt|luftfahrtbundesamt|söp|weko|seco|preisüberwacher : legal-step 58
bei der|beim bundesnetzagentur|bafin|schlichtungsstelle|ombudsstelle|ombudscom * melden|beschweren|einreichen|gemeldet|beschwert|anzeigen|beschwerde : legal-step 72
bei der|beim ombudsmann|aufsichtsbehörde|verbraucherzentrale|arbeiterkammer * melden|beschweren|einreichen|gemeldet|beschwert|anzeigen|beschwerde : legal-step 72
aufsichtsbehörde|aufsicht : legal-step 42
datenschutzbehörde|datenschutzbeauftragten|datenschutzbeauftragter|landesdatenschutz~ : legal-step 54
schadensersatz|schadenersatz : legal-step 62, payment-dispute 30
entschädigung : payment-dispute 34
haftbar : legal-step 60
vertragsbruch|vertragsverletzung : legal-step 62
vertragswidrig~|rechtswidrig~|gesetzeswidrig~|sittenwidrig~|illegal~ : legal-step 50
fristsetzung|nachfrist|letzte_frist|in_verzug : legal-step 58
setze|setzen * frist : legal-step 62
frist|nachfrist bis|von 9 : legal-step 48
letzte aufforderung|mahnung|warnung|chance : legal-step 45, anger 34
behalte|behalten * vor|rechtliche|schritte : legal-step 50
rechtliche|weitere|alle schritte * vor|einleiten|einzuleiten|vorbehalten|ergreifen|prüfen : legal-step 72
schritte einleiten|einzuleiten|ergreifen|vorbehalten|vor : legal-step 58
formelle|offizielle|förmliche beschwerde : legal-step 46, anger 34
beschwerde * bei|an * geschäftsführung|geschäftsleitung|vorstand|direktion|vorgesetzten|chef|leitung : asks-for-manager 60
jemand|jemanden * etwas|was * zu_sagen|entscheiden|entscheiden_kann|zu_entscheiden : asks-for-manager 64
beschwerde einlegen|einreichen|bei : legal-step 40
verbraucheranwalt|sammelklage|musterklage : legal-step 72
betrugsanzeige : legal-step 78

bewertung|rezension|bewertungen|rezensionen : public-complaint 32
schlechte|negative|entsprechende|miese|vernichtende|ehrliche|1_stern|ein_stern bewertung|rezension|bewertungen|rezensionen|kritik : public-complaint 50
schreibe|schreiben|verfasse|poste|veröffentliche|hinterlasse|werde|gebe * bewertung|rezension|bewertungen : public-complaint 58
bewerte|bewerten|bewertet * entsprechend|negativ|schlecht|mit_einem_stern|öffentlich|online : public-complaint 58
google|trustpilot|internet|facebook|amazon|kununu|ausgezeichnet.org|trusted * bewertung|bewerten|rezension|posten|schreiben|veröffentlichen : public-complaint 58
bewertung|rezension|erfahrung|erfahrungen * google|trustpilot|facebook|internet|veröffentlichen|öffentlich|posten|netz|twitter : public-complaint 60
trustpilot|trusted_shops|kununu|holidaycheck|reclabox|tripadvisor : public-complaint 46
social media|medien : public-complaint 44
soziale|sozialen medien|netzwerke|netzwerken : public-complaint 52
an die öffentlichkeit|presse|zeitung|medien|große_glocke : public-complaint 72
öffentlich machen|mache|gemacht|anprangern|teilen|posten : public-complaint 66
zur|die|der presse|zeitung|bild|bildzeitung|blick|redaktion * gehen|melden|wenden|informieren|kontaktieren|gehe|wende|schreiben|einschalten|interessieren : public-complaint 68
journalist|journalisten|journalistin|redaktion|fernsehteam : public-complaint 36
kassensturz|wiso|espresso_von_srf|marktcheck|akte_20|k-tipp|beobachter|ktipp|saldo : public-complaint 52
zur presse|zeitung|öffentlichkeit : public-complaint 62
poste|posten|teile|teilen|veröffentliche|veröffentlichen * facebook|twitter|instagram|linkedin|öffentlich|netz|internet|tiktok|x|überall : public-complaint 64
auf|bei|über facebook|twitter|instagram|linkedin|tiktok|reddit|google * posten|teilen|veröffentlichen|berichten|warnen|schreiben|bewerten|bekannt : public-complaint 62
kommt|geht|landet|landen|stelle|setze * auf|bei|in facebook|twitter|instagram|linkedin|tiktok|google|trustpilot|netz|internet : public-complaint 56
auf|in|bei allen|sämtlichen|einschlägigen|verschiedenen portalen|plattformen|bewertungsportalen|foren|kanälen * bewerten|posten|berichten|schreiben : public-complaint 62
auf|in|bei allen|sämtlichen|einschlägigen|verschiedenen portalen|plattformen|bewertungsportalen|foren|kanälen * teilen|veröffentlichen : public-complaint 62
bewertungsportal|bewertungsportale|bewertungsportalen : public-complaint 44
alle|jeder|alle_meine|freunde|bekannte|bekannten|leute * erfahren|erfährt|wissen|mitbekommen : public-complaint 40
dafür sorgen|sorge * @mid * erfahren|erfährt|wissen|publik|öffentlich|bekannt : public-complaint 62
informiere|informieren|kontaktiere|verständige|schreibe|schreiben * lokalzeitung|zeitung|presse|medien|lokalpresse|journalisten|redaktion : public-complaint 64
lokalzeitung|lokalpresse|tageszeitung : public-complaint 46
publik machen|mache : public-complaint 62
warne|warnen|warnt * alle|andere|jeden|leute|freunde|bekannte|davor|vor_ihnen|vor_euch|vor_dieser|vor_diesem : public-complaint 60
kann|muss|nur * warnen|gewarnt : public-complaint 52
werde|werden|würde|möchte|will * warnen : public-complaint 56
landet|landen|kommt|stelle|lade * im|ins|in_das|auf netz|internet|social : public-complaint 58
presse|medien|öffentlichkeit|zeitung|fernsehen * sagt|sagen|dazu|meint|interessiert|interessieren|freuen|freut : public-complaint 58
warnung an|vor : public-complaint 45
erzähle|erzählen|sage|sagen|berichte|erzählt * allen|jedem|freunden|weiter|überall|bekannten|bekanntenkreis : public-complaint 56
werde|werden * allen|jedem|überall|freunden|weitererzählen * erzählen|abraten|weitersagen|davon|warnen|sagen|berichten : public-complaint 62
weitererzählen|herumsprechen|rumsprechen : public-complaint 46
im freundeskreis|bekanntenkreis : public-complaint 40
shitstorm : public-complaint 62
die|alle welt|kunden|leute sollen|sollten|soll wissen|erfahren : public-complaint 56
an den pranger : public-complaint 60
leserbrief|offener_brief : public-complaint 52
beitrag|bericht|artikel * veröffentlichen|veröffentlicht|schreiben_über : public-complaint 38

chargeback|rückbuchung : payment-dispute 52
charge back : payment-dispute 58
buche|buchen|hole|holen|lasse|lassen|ziehe|ziehen * zurück|zurückbuchen|zurückholen|zurückziehen|rückgängig : payment-dispute 56
zurück buchen|gebucht|geholt|holen : payment-dispute 42
zurückbuchen|zurückgebucht|zurückholen|rückbuchen|rückbelasten|zurückgehen_lassen : payment-dispute 56
lastschrift|abbuchung|zahlung|betrag|rechnung * zurückbuchen|zurückholen|widersprechen|zurückgeben|stornieren|widerrufen|zurückgehen|stoppen|sperren|anfechten : payment-dispute 66
widerspreche|widersprechen * abbuchung|rechnung|forderung|lastschrift|zahlung|betrag|hiermit : payment-dispute 66
widerspruch gegen|ein|einlegen : payment-dispute 50
lege|legen * widerspruch|einspruch * ein : payment-dispute 58
bestreite|bestreiten * forderung|rechnung|betrag|abbuchung : payment-dispute 66
fechte|fechten|anfechten : payment-dispute 48
geld|betrag|kaufpreis|gebühr|gebühren|beitrag|euro|franken|anzahlung|kaution|chf|eur|fahrpreis|ticketpreis zurück : payment-dispute 52
mein|unser|das|ihr|meine|unsere geld zurück : payment-dispute 62
geld zurück|zurückerstattet|zurückhaben|wieder|wiederhaben|erstattet : payment-dispute 56
will|möchte|verlange|fordere|erwarte|wollen|fordern * geld|betrag|kaufpreis|erstattung|rückerstattung|rückzahlung|gutschrift|euro|franken|entschädigung|gebühr : payment-dispute 58
wo|wann bleibt|ist|kommt|bekomme|kriege * geld|erstattung|rückerstattung|gutschrift|rückzahlung|guthaben : payment-dispute 54, problem 50
warte|warten * auf * geld|erstattung|rückerstattung|rückzahlung|gutschrift : payment-dispute 52, problem 50
rückerstattung|rückzahlung|erstattung : payment-dispute 34
erstatten sie|sie_mir|sie_uns|mir : payment-dispute 46
bitte|umgehend|sofort um? * rückerstattung|erstattung|erstatten|rückzahlung|zurücküberweisen|zurückerstatten : payment-dispute 44
fordere|fordern|verlange|verlangen|bestehe * rückerstattung|erstattung|rückzahlung|zurück|zurückzahlung|geld : payment-dispute 68
zurückfordern|zurückverlangen|rückfordern|zurückfordere : payment-dispute 60
zurückgefordert|zurückgebucht|zurückgezogen|zurückgeholt : payment-dispute 54
zurück überweisen|zahlen|erstatten|überwiesen : payment-dispute 46
keine|noch_keine|immer_noch_keine|bisher_keine rückerstattung|erstattung|gutschrift|rückzahlung : payment-dispute 54 only, disappointment 46 only
weigert|weigern|verweigert|verweigern * zahlen|erstatten|erstattung|rückerstattung|zahlung|auszahlung : payment-dispute 58, anger 32
zahle|bezahle|zahlen|bezahlen|überweise ich|wir? * nicht|nichts|keinen|nicht_mehr|keinen_cent|keinen_rappen|keinen_euro|sicher_nicht|erst : payment-dispute 58
zahle|bezahle|zahlen|bezahlen * keinen cent|euro|rappen|groschen|franken : payment-dispute 70
ich|wir|werde|werden * nicht * zahlen|bezahlen|begleichen|überweisen : payment-dispute 60 only
rechnung * nicht * zahlen|bezahlen|begleichen|zahle|bezahle : payment-dispute 66 only
kann|konnte|können * nicht * zahlen|bezahlen|überweisen : problem 48 only
zahlung|zahlungen|rate|raten|miete|lastschrift * einstellen|stoppen|einbehalten|zurückhalten|kürzen|einstelle|stoppe|stelle|gestoppt : payment-dispute 68
behalte|halte|kürze|mindere|stelle|halten|kürzen * zahlung|rechnung|betrag|miete|zahlungen * ein|zurück|kürzen? : payment-dispute 66
rechnung|betrag|zahlung|hälfte|rate|miete|rest * behalte|halte|kürze|ziehe ich|wir * ein|zurück|ab : payment-dispute 66
behalte|behalten * ein $ : payment-dispute 56
ziehe|ziehen * von|vom * rechnung|betrag|nächsten * ab : payment-dispute 60
einzugsermächtigung|sepa-mandat|lastschriftmandat * widerrufe|widerrufen|entziehe|entziehen|entzogen : payment-dispute 66
entziehe|widerrufe|widerrufen * einzugsermächtigung|lastschriftmandat|mandat : payment-dispute 68
käuferschutz|paypal-fall|käuferschutzfall|paypal_käuferschutz : payment-dispute 54
konflikt|fall bei|über paypal : payment-dispute 62
kreditkartenfirma|kreditkarteninstitut|kreditkartenunternehmen : payment-dispute 36
unberechtigt~|zu_unrecht|ungerechtfertigt~|unrechtmäßig~|widerrechtlich~ : payment-dispute 42, anger 24
unberechtigt|unberechtigte|unrechtmäßig|ungerechtfertigt|fälschlicherweise|zu_unrecht * abgebucht|belastet|verrechnet|berechnet|abbuchung : payment-dispute 54
unberechtigt|unberechtigte|unrechtmäßig|ungerechtfertigt|fälschlicherweise|zu_unrecht * belastung|forderung|rechnung|mahnung : payment-dispute 54
doppelt|zweimal|zwei_mal|dreimal|mehrfach abgebucht|belastet|verrechnet|berechnet|bezahlt|abgezogen|eingezogen|kassiert : payment-dispute 42, problem 54
zu viel|hohe abgebucht|bezahlt|berechnet|verrechnet|belastet|rechnung|kassiert|gezahlt : payment-dispute 40, problem 48
ohne * zustimmung|einwilligung|auftrag|genehmigung|autorisierung * abgebucht|belastet|eingezogen : payment-dispute 56, distrust 40
nie|niemals|nicht * bestellt|autorisiert|abgeschlossen|unterschrieben|beauftragt|zugestimmt|genehmigt : payment-dispute 38 only, problem 40 only
minderung|mietminderung|preisminderung|preisnachlass : payment-dispute 42
inkasso~|inkassobüro : payment-dispute 40, anger 22
mahngebühr|mahngebühren|mahnspesen : payment-dispute 28, problem 36

@your vorgesetzten|vorgesetzter|vorgesetzte|vorgesetztem : asks-for-manager 60
@your chef|chefin|teamleiter|teamleiterin|abteilungsleiter|manager|geschäftsführer|geschäftsführung|filialleiter|filialleiterin : asks-for-manager 40
ein|einen|einem|eine|einer|den|dem|die|der|zum|zur|mit @boss * sprechen|reden|verbinden|verbunden|sehen|haben|telefonieren|hören : asks-for-manager 74
@your @boss * sprechen|reden|verbinden|verbunden|sehen|kontaktieren|telefonieren|anrufen : asks-for-manager 80
@boss sprechen|verlangen|reden : asks-for-manager 74
möchte|will|verlange|wünsche|würde|wollen|möchten|fordere|bitte * @boss : asks-for-manager 62
verbinden|verbinde|verbindet|geben|stellen|holen sie|mich|uns|mir? * @boss : asks-for-manager 74
verbinden|verbindet|geben|gebt|leiten|holen * vorgesetzten|vorgesetzte|verantwortlichen|chef|chefin : asks-for-manager 74
@boss * rufen|ruft|anrufen|melden|meldet|kontaktieren|sich|rückruf|zurückrufen : asks-for-manager 60
wer ist|sind @your|der|die|hier @boss|verantwortlich|verantwortliche|zuständig : asks-for-manager 52
wer ist|hat hier|bei_ihnen|bei_euch|dort * verantwortlich|zuständig|sagen|chef|das_sagen : asks-for-manager 56
jemand|jemanden|jemandem * verantwortlichen|höher|entscheidet|entscheiden|zu_sagen|verantwortung|befugnis|kompetentem|kompetenten|ahnung|höherer|entscheidungsbefugnis : asks-for-manager 60
jemand|jemanden|jemandem mit|der|die entscheidungsbefugnis|kompetenz|entscheiden_kann|ahnung|verantwortung|sich_auskennt : asks-for-manager 62
jemanden|jemandem|person sprechen|reden der|die entscheidet|entscheiden|ahnung|verantwortlich|sich : asks-for-manager 62
nächsthöhere|nächsthöheren|höhere|höherer stelle|ebene|instanz|stelle|stufe : asks-for-manager 62
höherer|höchster|oberster|leitender stelle|ebene|instanz|mitarbeiter : asks-for-manager 58
eskalieren|eskaliere|eskaliert|eskalation : asks-for-manager 56
beschwerdestelle|beschwerdeabteilung|beschwerdemanagement|reklamationsabteilung : asks-for-manager 44
an|bei|über @your|die|den|dem|der vorgesetzten|geschäftsleitung|geschäftsführung * wenden|schreiben|beschweren|melden|weiterleiten|gehen : asks-for-manager 66
an|bei|über @your|die|den|dem|der chefetage|vorstand|direktion * wenden|schreiben|beschweren|melden|weiterleiten|gehen : asks-for-manager 66
leiten|leitet|geben|gebt|weiterleiten * @your geschäftsleitung|geschäftsführung|direktion|vorgesetzten|chef|chefetage|teamleitung|vorstand|führung : asks-for-manager 64
@answer|rückruf|gespräch|stellungnahme|antwort * von|vom|mit der|dem|einem|einer|ihrem|ihrer @boss : asks-for-manager 66
an|mit @your geschäftsleitung|geschäftsführung|direktion|vorgesetzten|chefetage|teamleitung|vorstand : asks-for-manager 60
chef|vorgesetzter|vorgesetzten her|sofort|bitte|jetzt|verlangt|verlangen : asks-for-manager 66
mein|meine|meinem|meinen|unser|unsere|unserem|unseren @boss : neutral 1 only
chef|chefs zufrieden|freut : neutral 1


# -- abuse: directed at a person -------------------------------------------------------

idiot|idioten|idiotin|vollidiot|vollidioten|vollhonk : abusive-language 66, anger 58
depp|deppen|volldepp|volldeppen|trottel|volltrottel|dummkopf|dummköpfe|schwachkopf|schwachköpfe|hohlkopf|hohlköpfe|dödel|vollpfosten|pfosten : abusive-language 62, anger 56
blödmann|blödmänner|armleuchter|hornochse|hornochsen|hampelmann|hampelmänner|pappnase|pappnasen|knallkopf : abusive-language 52, anger 52
arschloch|arschlöcher|arschgeige|arschgeigen|arschgesicht : abusive-language 74, anger 66
wichser|hurensohn|hurensöhne|bastard|bastarde|missgeburt|missgeburten|drecksau|drecksack : abusive-language 78, anger 68
dreckskerl|mistkerl|miststück|schweinehund|schweinehunde|dreckschwein|drecksschwein : abusive-language 78, anger 68
schlampe|fotze|hure|nutte|schwuchtel|spast|spasti|spasten|mongo|mongos|behinderter|opfer_ihr : abusive-language 76, anger 62
pisser|pissnelke|scheißkerl|scheißkerle|scheißer|penner|gesindel|pack_ihr|abschaum|dreckspack|gesocks|lumpenpack|gauner|halunken : abusive-language 60, anger 58
fick|fickt|ficken dich|euch|sie : abusive-language 82, anger 78
verpiss|verpisst dich|euch : abusive-language 76, anger 72
leck|leckt mich|mi am : abusive-language 66, anger 68
halt|haltet die fresse|klappe|schnauze|maul : abusive-language 72, anger 66
fresse|maul halten|polieren|stopfen : abusive-language 70, anger 60
ihr|sie|du spinner|trottel|idiot|idioten|penner|versager|verbrecher|betrüger|lügner|gauner|nullen|nichtskönner : abusive-language 62, anger 58
ihr|sie|du nichtsnutze|pfeifen|flachpfeifen|affen|hunde|schweine|lappen|clowns|loser|vollpfosten|luschen : abusive-language 62, anger 58
sie|ihr|du|euch|du_bist|sie_sind * dumm|blöd|doof|strohdumm|saudumm|hirnlos|geistig|bescheuert|bekloppt|behindert|dämlich|krank_im_kopf : abusive-language 40, anger 50
sie sind|seid|bist zu|so|einfach|echt|wirklich|echt_zu? dumm|blöd|doof|dämlich|bescheuert|bekloppt|unfähig|strohdumm|hirnlos|das_letzte|der_letzte_dreck : abusive-language 58, anger 58
ihr|du seid|bist zu|so|einfach|echt|wirklich|echt_zu|alle|doch? dumm|blöd|doof|dämlich|bescheuert|bekloppt|unfähig : abusive-language 58, anger 58
ihr|du seid|bist zu|so|einfach|echt|wirklich|echt_zu|alle|doch? strohdumm|hirnlos|das_letzte|der_letzte_dreck : abusive-language 58, anger 58
versager|nichtskönner|nichtsnutz|nichtsnutze|flachpfeife|flachpfeifen|luschen|nulpe|nulpen|nieten : abusive-language 54, anger 56
du|ihr|sie|so_ein|so_n * stück scheiße|dreck : abusive-language 72, anger 66
ihr|ihr_seid|seid|sie_sind alle|alles|doch|nur|ja|doch_alles|doch_alle|alle_nur|lauter|ein_haufen pfeifen|idioten|trottel|versager|betrüger : abusive-language 60, anger 60
ihr|ihr_seid|seid|sie_sind alle|alles|doch|nur|ja|doch_alles|doch_alle|alle_nur|lauter|ein_haufen lügner|verbrecher|gauner|nullen : abusive-language 60, anger 60
ihr|ihr_seid|seid|sie_sind alle|alles|doch|nur|ja|doch_alles|doch_alle penner|deppen|nieten|dilettanten|clowns|stümper|amateure|wichser|affen : abusive-language 60, anger 60
ihr|ihr_seid|seid|sie_sind alle_nur|lauter|ein_haufen penner|deppen|nieten|dilettanten|clowns|stümper|amateure|wichser|affen : abusive-language 60, anger 60
wünsche|wünsch|hoffe * verrecken|sterben|krepieren|ersticken|krebs|tod|unfall|gefeuert|verrecken|verrecke : abusive-language 72, anger 62
verrecken|krepieren : abusive-language 58, anger 56
bande|haufen von|voller|aus idioten|verbrechern|betrügern|versagern|stümpern|trotteln|deppen : abusive-language 58, anger 60
verbrecherbande|verbrecherpack|betrügerbande|gaunerbande|saubande|rasselbande_von : abusive-language 56, anger 62, distrust 55
stümper|amateure|dilettanten|anfänger_sind : anger 54
geh|geht|gehen|fahr|fahrt|fahren * zur|zum hölle|teufel : abusive-language 62, anger 66
bringe|bringen|mach|mache|schlage|haue|hau dich|euch|sie um|fertig|kalt|tot|zusammen : abusive-language 80, anger 66
umbringen|abstechen|aufschlitzen|erschießen : abusive-language 60
ich weiß|finde * wo du|sie|ihr * wohnst|wohnen|arbeiten|arbeitet|wohnt|raus : abusive-language 72, anger 55
ihr|sie|du werdet|werden|wirst * noch * erleben|bereuen|büßen|sehen|kennenlernen : abusive-language 52, anger 56
das werdet|werden|wirst|wird ihr|sie|du|euch|ihnen * bereuen|büßen|leidtun|leid_tun : abusive-language 56, anger 58
komme|komm vorbei|persönlich * und|dann|vorbei * schlage|klopfe|fertig|knallt|setzt : abusive-language 60
sollen|sollt|soll|sollst * verrecken|krepieren|ersticken|sterben|in_der_hölle|verrecke : abusive-language 80, anger 70
verrecke|krepier : abusive-language 76, anger 68
dumme|blöde|dämliche|unfähige|faule|blöder|dummer|fette kuh|sau|gans|ziege|zicke|tussi|schnepfe|hund|nuss|kerl|typ|idioten|weiber|bande|säcke : abusive-language 66, anger 60
faule|faules|unfähige|unfähiges|dämliches|dummes|inkompetentes pack|schweine|bande|volk|säcke|gesindel|haufen|personal : abusive-language 56, anger 60
gehirnamputiert~|hirnlos~|hirnamputiert|minderbemittelt~|zurückgeblieben : abusive-language 60, anger 58
lügner|lügnerin|lügnern : abusive-language 48, distrust 62, anger 50
nazi|nazis|faschist|faschisten : abusive-language 56, anger 56
halten sie * mund : abusive-language 50, anger 55


# -- goal at risk ---------------------------------------------------------------------

bis|vor|spätestens|zum @day|9|mittag|mittags|abend|wochenende|ende|monatsende|jahresende|feiertag : goal-at-risk 24
bis spätestens|zum|ende|nächste|nächsten|kommenden|heute|morgen|übermorgen : goal-at-risk 28
wenn|falls|sollte * bis * @day|morgen|heute_abend|freitag|9|wochenende|mittag * nicht|kein|keine|keinen : goal-at-risk 52
nicht|nichts bis|vor|spätestens @day|9 * weg|erledigt|gelöst|da|fertig|behoben|geliefert|funktioniert|klappt : goal-at-risk 52
bis|vor|spätestens @day * nicht * weg|da|gelöst|erledigt|behoben|fertig|geliefert|funktioniert|erstattet|zurück : goal-at-risk 51
brauche|brauchen|benötige|benötigen|bräuchte|bräuchten * @mid * bis|vor|spätestens|am|zum|für|ab * @day|9|wochenende|ende|nächste|mittag : goal-at-risk 62
brauche|brauchen|benötige|benötigen|bräuchte * bis|vor|spätestens|am|zum|heute|morgen|ab : goal-at-risk 50
brauche|brauchen|benötige|benötigen * dringend|unbedingt|sofort|zwingend|spätestens : goal-at-risk 44, urgency 45
muss|müssen|sollte * bis|vor|am|spätestens * @day|9|mittag|mittags|abend|wochenende|ende|nächste|mitternacht : goal-at-risk 50
muss|müssen * bis|vor|spätestens|noch * @day|9|wochenende|heute|mittag|ende|monatsende * fertig|abgeben|raus|liefern|geliefert|einreichen : goal-at-risk 60
muss|müssen * bis|vor|spätestens|noch * @day|9|wochenende|heute|mittag|ende|monatsende * da|verschicken|versenden|erledigt|abschließen : goal-at-risk 60
muss|müssen * heute|morgen|@day|mittags|um * abgeben|liefern|übergeben|einreichen|präsentieren|verschicken|versenden|abfliegen|los|öffnen : goal-at-risk 56
am|um|bis @day|9 * abgeben|liefern|übergeben|verschicken|präsentieren|verreisen|fliegen|abreisen|verreise|fliege|heiraten|einziehen|umziehen : goal-at-risk 44
wir|ich verschicken|versenden|liefern|eröffnen|präsentieren|fliegen|verreisen|heiraten|starten|fliege|verreise|liefere|eröffne * am|um|ab|bis|morgen|übermorgen|nächste : goal-at-risk 54
@day verschicken|versenden|liefern|eröffnen|fliegen|reisen|fahren|präsentieren|verreise|fliege|starten wir|ich|unsere : goal-at-risk 52
rechnungen|bestellungen|gehälter|löhne|lohn verschicken|versenden|auszahlen|raus|zahlen|überweisen : goal-at-risk 46
deadline|abgabefrist|abgabetermin|liefertermin|stichtag|abgabe : goal-at-risk 54
frist läuft|endet|verpasst|versäumt|ab : goal-at-risk 54
termin|frist|abgabe * verpassen|platzt|platzen|versäumen|gefährdet|verpasse|in_gefahr : goal-at-risk 56
verpasse|verpassen ich|wir? * flug|zug|termin|anschluss|prüfung|hochzeit|abflug|meeting|frist|vorstellungsgespräch : goal-at-risk 58, disappointment 24
@day|um|in * habe|hab|haben|ist|muss|steht ich|wir|die|eine * präsentation|prüfung|meeting|termin|hochzeit|vorstellungsgespräch|vortrag|abgabe : goal-at-risk 50
@day|um|in * habe|hab|haben|ist|muss|steht ich|wir|die|eine * abflug|abreise|umzug|klausur|messe|beerdigung|operation|gerichtstermin : goal-at-risk 50
ich|wir habe|haben|heirate|heiraten|fliege|fliegen|ziehe|verreise am|morgen|heute|übermorgen|nächste|in * hochzeit|prüfung|präsentation|umzug|messe : goal-at-risk 50
ich|wir habe|haben|heirate|heiraten|fliege|fliegen|ziehe|verreise am|morgen|heute|übermorgen|nächste|in * geburtstag|eröffnung|klausur|termin|urlaub : goal-at-risk 50
flug|zug|abflug|fähre|bus geht|fährt|startet|fliegt * in * stunden|stunde|minuten : goal-at-risk 50, urgency 40
ohne internet|strom|telefon|system|zugang|leitung|gerät|auto|router * kann|können|geht * nicht|nichts|kein|keine : goal-at-risk 54 only, problem 50 only
kann|können|könnte ich|wir|man? * nicht|nicht_mehr * ausreisen|einreisen|verreisen|abreisen|fliegen|umziehen|einziehen|heiraten|eröffnen|starten : goal-at-risk 54, problem 52
kann|können|könnte ich|wir|man? * nicht|nicht_mehr * abschließen|abgeben|einreichen|heizen|kochen|duschen|waschen|schlafen|leben|zahlen : goal-at-risk 54, problem 52
platzt|scheitert|platzen|scheitern|verschiebt|entfällt * reise|termin|messe|auftrag|projekt|hochzeit|umzug|urlaub|event|veranstaltung|deal|geschäft : goal-at-risk 58
9|@many patienten|kunden|gäste|teilnehmer|schüler|mitarbeiter|leute|personen warten|sitzen|stehen : goal-at-risk 56
sitzen|warten|stehen * patienten|kunden|gäste|teilnehmer|schüler|leute : goal-at-risk 54
kasse|kassen|produktion|system|betrieb|server|drucker|anlage steht|stehen|ruht $ : goal-at-risk 50, problem 56
kasse|kassen|kassensystem|kartenterminal|terminal * nicht|nichts|kaputt|defekt|ausgefallen|offline|tot|still : goal-at-risk 54, problem 58
laden|geschäft|praxis|wartezimmer|restaurant * voll : goal-at-risk 40
homeoffice|home_office * arbeiten|nicht|möglich : goal-at-risk 40
flug|zug|termin|anschluss|hochzeit * verpassen|verpasse|verpasst : goal-at-risk 50, disappointment 24
hochzeit|beerdigung|vorstellungsgespräch|bewerbung|operation|umzug|einzug|messe|vortrag|präsentation|taufe : goal-at-risk 26
geburtstag|weihnachten|reise|urlaub|ferien|flitterwochen|konfirmation|klausur|bachelorarbeit|masterarbeit : goal-at-risk 26
für die|das|den|meine|meinen|unsere hochzeit|beerdigung|vorstellungsgespräch|operation|umzug|messe|präsentation|reise|urlaub|geburtstag|weihnachten|ferien : goal-at-risk 38
geschenk|weihnachtsgeschenk|geburtstagsgeschenk : goal-at-risk 28
rechtzeitig : goal-at-risk 26
nicht|nicht_mehr rechtzeitig|pünktlich : goal-at-risk 50 only, disappointment 30 only
kann|können|konnte|konnten ich|wir? * nicht|nichts|nicht_mehr|keine|keinen * arbeiten|verkaufen|versenden|verschicken|ausliefern : goal-at-risk 58, problem 60
kann|können|konnte|konnten ich|wir? * nicht|nichts|nicht_mehr|keine|keinen * fakturieren|abrechnen|drucken|liefern|öffnen : goal-at-risk 58, problem 60
kann|können|konnte|konnten ich|wir? * nicht|nichts|nicht_mehr|keine|keinen * weiterarbeiten|bestellen|produzieren|fahren|kassieren : goal-at-risk 58, problem 60
kann|können|konnte|konnten ich|wir? * nicht|nichts|nicht_mehr|keine|keinen * überweisen|telefonieren|unterrichten : goal-at-risk 58, problem 60
nicht|nicht_mehr|nicht_weiter|weder arbeiten|arbeitsfähig|weiterarbeiten|einsatzfähig|handlungsfähig : goal-at-risk 56 only, problem 55 only
arbeitsunfähig|handlungsunfähig|lahmgelegt|lahm_gelegt : goal-at-risk 58, problem 60
steht|stehen|stillstand|legt * still|lahm : goal-at-risk 46, problem 55
stillstand : goal-at-risk 56, problem 55
produktion|betrieb|laden|geschäft|büro|shop|praxis|lager|werk|kasse|kassen steht|stehen|ruht|liegt|läuft_nicht|still|offline : goal-at-risk 56, problem 58
unser|unsere|mein|meine * betrieb|produktion|geschäft|laden|praxis|büro|kanzlei|shop|team steht|stehen|kann|liegt : goal-at-risk 56, problem 55
meine|unsere|meinen|unseren kunden|kundinnen|gäste|gästen|patienten|patientinnen|schüler warten|beschweren|stehen|fragen|können|laufen|springen|rufen|haben|sind : goal-at-risk 58
meine|unsere|meinen|unseren studenten|teilnehmer|mitarbeiter|klienten|mandanten|nutzer warten|beschweren|stehen|fragen|können|laufen|springen|rufen|haben|sind : goal-at-risk 58
meine|unsere|meinen|unseren kunden|kundinnen|gäste|patienten|schüler|teilnehmer|klienten|mandanten : goal-at-risk 34
kunden|gäste|patienten warten|stehen|beschweren|springen : goal-at-risk 50
9|@many pakete|sendungen|bestellungen|kunden|gäste|patienten|aufträge|mitarbeiter|personen|kollegen|schüler|teilnehmer : goal-at-risk 34
wartet nicht : goal-at-risk 44 only, problem 25 only
ich|wir führe|führen|betreibe|betreiben|leite|habe|haben ein|eine|einen @shop : goal-at-risk 26
kostet|kosten|kostete mich|uns|unser * geld|kunden|umsatz|euro|franken|tag|tage|zeit|stunden|aufträge : goal-at-risk 52, disappointment 34
verlieren|verliere|verloren|verliert * umsatz|geld|kunden|aufträge|einnahmen|umsätze|euro|daten : goal-at-risk 54, disappointment 32
umsatz|umsätze|umsatzausfall|verdienstausfall|umsatzeinbußen|produktionsausfall|einnahmen : goal-at-risk 44
verdienstausfall|umsatzausfall|umsatzverlust|produktionsausfall|arbeitsausfall|existenz|existenzbedrohend~|ruin : goal-at-risk 58
existenzgefährdend|vor_dem_aus|insolvenz|pleite : goal-at-risk 50
auf dem spiel : goal-at-risk 56
hängt|hängen|abhängig * davon|daran|ab : goal-at-risk 34
angewiesen : goal-at-risk 42
bin|sind * darauf|auf * angewiesen : goal-at-risk 54
homeoffice|home_office : goal-at-risk 22
läuft|rennt|drängt * zeit davon|weg? : goal-at-risk 50, urgency 50
zeit läuft|rennt|drängt|wird_knapp : goal-at-risk 50, urgency 50
gehälter|löhne|lohnabrechnung|steuererklärung|jahresabschluss|monatsabschluss : goal-at-risk 32
geht|gehen live|an_den_start : goal-at-risk 32
live gehen|schalten : goal-at-risk 30
abflug|abfahrt|check-in in 9 : goal-at-risk 44, urgency 40


# -- distrust, confusion, urgency -------------------------------------------------------

betrug : distrust 66, anger 50
betrüger~ : distrust 70, anger 56
betrogen|betrügen|betrügt|beschissen_worden : distrust 66, anger 52
betrügerisch~ : distrust 64, anger 48
abzocker|abzockerverein|abzockerei|abzockmasche|abzockerbande|abzockladen : distrust 70, anger 62
abgezockt|abzocken : distrust 66, anger 58
halsabschneider|raubritter|gauner|ganoven|diebe|gangster|mafia|verbrecher : distrust 58, anger 56
diebstahl : distrust 45, anger 35
räuber|raub|wegelagerei : distrust 50, anger 48
lüge|lügen|gelogen|lügt|angelogen|belogen|belügen|anlügen|anlügt|verlogen~ : distrust 64, anger 50
lügner : distrust 66, anger 52
täuschung|täuschend|getäuscht|vorgetäuscht|täuschen|täuscht|täuschungsversuch : distrust 54, anger 36
arglistig~|arglistige : distrust 64, anger 46
irreführ~|irreführung|irreführend~ : distrust 58, anger 36
hinters licht : distrust 66, anger 48
über den tisch : distrust 66, anger 52
übers ohr : distrust 64, anger 48
übern tisch : distrust 64, anger 50
reingelegt|hereingelegt|geprellt|ausgetrickst|ausgebeutet|abgeluchst : distrust 60, anger 46
fake|fakeshop|scam|scammer|phishing : distrust 45, anger 20
unlauter~|unehrlich~|heuchler~|heuchelei|verlogen : distrust 58, anger 42
leere|falsche|hohle|leeren|falschen versprechen|versprechungen|worte|zusagen : distrust 62, disappointment 46
falsche informationen|auskunft|auskünfte|angaben|auskünften : distrust 40, disappointment 42
versprechen|zusage|zusagen|versprechungen * nicht * gehalten|eingehalten|halten|erfüllt : distrust 58 only, disappointment 46 only
nicht|nie eingehalten|gehalten : distrust 50 only, disappointment 42 only
versprochen|zugesagt|zugesichert * aber|nichts|nicht|doch|dennoch|trotzdem : distrust 48, disappointment 40
wurde|wurden|hat|haben|hattet|hatten * versprochen|zugesagt|zugesichert : distrust 36, disappointment 30
haben|habt|hatten|hattet sie|ihr * versprochen|zugesagt|zugesichert|gesagt|garantiert : distrust 44, disappointment 25
sie|ihr haben|hatten|habt|hattet * versprochen|zugesagt|zugesichert|garantiert : distrust 46, disappointment 28
haben|hatten|habt|hattet * zugesagt|versprochen|zugesichert * dass : distrust 50, disappointment 30
angeblich * verschickt|versendet|unterwegs|zugestellt|geliefert|bezahlt|erstattet|gelöst|behoben|überwiesen : distrust 52, disappointment 30
sagten|sagtet|versprachen sie|ihr|man * @day|9|mittag|mir|würde|wird|dass : distrust 46, disappointment 25
sie|ihr sagten|versprachen|sagtet : distrust 40, disappointment 20
versprochen : distrust 26, disappointment 20
vertraue|vertrauen|traue|trauen * nicht|nicht_mehr|keinen|nicht_länger|niemandem : distrust 60 only, disappointment 34 only
kein|keinerlei|null|jedes|das|mein|unser vertrauen * verloren|verspielt|zerstört|weg|mehr|dahin|erschüttert : distrust 64, disappointment 46
vertrauen verloren|verspielt|zerstört|missbraucht|erschüttert|zerrüttet : distrust 64, disappointment 46
kein|keinerlei vertrauen : distrust 60 only
darauf|mich|uns|ihnen|euch * verlassen|vertraut : distrust 40, disappointment 28
habe|haben * darauf|ihnen|euch|mich_darauf * vertraut|verlassen : distrust 54, disappointment 36
glaube|glauben|glaub ihnen|euch|dir|das|denen|es|kein * nicht|kein_wort|nicht_mehr|nichts|wort : distrust 56 only
das glaube|glauben|nehme ich|wir ihnen|euch|dir|denen * nicht : distrust 56 only
glaube|glauben|glaub ich|wir? * kein_wort|nichts_mehr|gar_nichts : distrust 56 only
kein wort : distrust 34 only
kein wort mehr|davon : distrust 52 only
mein|unser|das vertrauen : distrust 34
vertrauen * @mid * verloren|verspielt|zerstört|weg|dahin|erschüttert : distrust 62, disappointment 44
wer * glaubt das|ihnen|euch : distrust 46
wer|wie soll|kann|sollen|können * vertrauen|glauben|verlassen : distrust 56
wie * noch|denn_noch * vertrauen|glauben : distrust 56
versteckte|versteckten|verdeckte|heimliche kosten|gebühren|klauseln|abofalle|preiserhöhung : distrust 54, payment-dispute 30
abofalle|abo-falle|kostenfalle|lockangebot|mogelpackung|mogel~|bauernfänger~|nepp|schwindel|schwindler|schwindelei : distrust 62, anger 44
untergejubelt|aufgeschwatzt|angedreht|untergeschoben|aufgequatscht : distrust 56, anger 40
unlogisch : confusion 35
verdächtig|dubios~|fragwürdig~|zwielichtig~|zweifelhaft~|suspekt|nicht_seriös|windig : distrust 50
zweifel|zweifle|bezweifle|bezweifeln : distrust 40
habe|haben|hege * zweifel : distrust 54
auf ihr|euer|sein wort * nichts : distrust 58 only
erst|zuerst versprechen|sagen|heißt|hieß * dann|und_dann : distrust 50, disappointment 36
heute so morgen|und_morgen so|anders : distrust 50
einmal|mal so|heißt_es_so mal|einmal|dann so|anders : confusion 46, distrust 30
skeptisch|misstrau~|mißtrau~ : distrust 46
hinterlistig~|hinterhältig~|linke_tour|faule_tricks|tricks : distrust 40
wer's glaubt : distrust 52
wer glaubt das noch : distrust 54
märchen : distrust 40
märchenstunde : distrust 56, anger 40

verwirr~|verwirrt|verwirrend : confusion 62
verstehe|verstehen|kapiere|begreife|checke|raffe * nicht : confusion 52 only
verstehe|verstehen|kapiere|begreife * nicht * warum|wieso|weshalb : confusion 46 only, disappointment 28 only
verstehe|verstehen|kapiere|begreife * nur|bloß * bahnhof : confusion 58
nur bahnhof : confusion 56
verstehe ich nicht : confusion 56 only
nicht nachvollziehbar|nachvollziehen|verständlich|schlüssig|plausibel|erklären|erklärbar|erklärlich : confusion 44 only, disappointment 34 only
unverständlich~ : confusion 40, disappointment 36
absolut|völlig|mir unverständlich : disappointment 46, confusion 40
unklar~ : confusion 50
nicht|nicht_ganz klar|schlau|verstanden : confusion 52 only
nicht|nicht_ganz sicher : confusion 40 only
komme|komm|kommen * nicht * klar|zurecht|draus : confusion 56 only, problem 40 only
blicke|blick|steige * nicht|nicht_mehr durch : confusion 56 only
durchblick : confusion 25
bin|stehe * ratlos|überfragt|verwirrt|verunsichert|aufgeschmissen|schlauch : confusion 52
keinen durchblick|plan|schimmer : confusion 46
macht|ergibt * keinen sinn : confusion 44 only, disappointment 24 only
was meinen|meint|meinst sie|ihr|du * ? : confusion 54
was bedeutet|heißt|ist|soll das|dies * ? : confusion 40
wie meinen|ist|soll sie|das|ich|ihr * gemeint|das|verstehen ? : confusion 48
was ist|sind * gemeint : confusion 50
was genau meinen|heißt|bedeutet|ist : confusion 44
blicke|blick ich|wir? * nicht|nicht_mehr durch : confusion 58 only
hä|häh|hää ? : confusion 54
ergibt|macht * für_mich|mir? * keinen|null sinn : confusion 52 only, disappointment 24 only
keinen sinn|reim : confusion 44
was mache|habe ich * falsch : confusion 46, problem 40
widersprüchlich~ : confusion 48, disappointment 30
widerspricht|widersprechen|widersprach sich : confusion 42, disappointment 26
jeder|jeder_mitarbeiter|jedesmal|jedes_mal|der_eine|einer sagt|erzählt|bekomme * anderes|etwas_anderes|was_anderes|andere : confusion 44, disappointment 42
unterschiedliche|verschiedene|andere|widersprüchliche aussagen|auskünfte|antworten|informationen|angaben : confusion 44, disappointment 34
hä : confusion 46
häh|hää : confusion 46
wie bitte ? : confusion 36, anger 30
^ wie bitte ? : confusion 36, anger 36
verunsichert : confusion 46
was nun|jetzt|tun ? : confusion 36
versteh|verstehe nur : confusion 36
finde|weiß mich|ich * nicht * zurecht|weiter : confusion 50 only
weiß|wissen * nicht|nicht_mehr weiter|was|wie|wohin : confusion 52 only
weiß|wissen * nicht wo|wann|ob : confusion 40 only
nicht|nicht_mehr weiter : confusion 30

dringend : urgency 66
dringende|dringender|dringendes|dringenden|dringlich~|dringlichkeit : urgency 58
sehr|ganz|äußerst dringend : urgency 72
eilig : urgency 58
eilt : urgency 62
sehr eilig : urgency 66
sofort : urgency 55
umgehend : urgency 54
unverzüglich|schnellstens|augenblicklich : urgency 56
schnellstmöglich~|so_schnell_wie_möglich|möglichst_schnell|möglichst_bald|möglichst_umgehend|baldmöglichst|ehestmöglich|raschmöglichst|raschest|so_bald_wie_möglich : urgency 54
so rasch wie|als möglich : urgency 54
so schnell|rasch|bald es geht|wie|es_geht : urgency 50
auf der stelle : urgency 60, anger 25
notfall|notfälle : urgency 58
noch heute : urgency 50
jetzt|heute|sofort $ : urgency 26
^ heute|jetzt|sofort $ : urgency 62, anger 30
beeilt|beeilen euch|sie : urgency 54
beeilung|tempo|zackig|hopp|dalli|zack_zack : urgency 46, anger 25
innerhalb|binnen|innert von? 9 stunden|tagen|minuten|h|std : urgency 40
binnen|innerhalb|innert 9|24|48|einer|weniger stunden|tagen|stunde|woche : urgency 40
zeitkritisch~|zeitnah~|höchste_priorität|priorität|prio : urgency 42
höchste zeit|eisenbahn|priorität|dringlichkeit : urgency 54
bitte|brauche|benötige * schnelle|rasche|schnell|rasch|sofortige|umgehende hilfe|antwort|lösung|rückmeldung|helfen|reagieren : urgency 52
hilfe $ : urgency 26, problem 25
bitte um|dringend hilfe : request 50, urgency 20, problem 24
hilfe bitte : urgency 30, problem 25


# -- thanks, praise, "it works" -----------------------------------------------------------

danke : gratitude 60
danke sehr|schön|vielmals|euch|ihnen|dir|herzlich : gratitude 70
vielen|besten|herzlichen|lieben|schönen|tausend|recht_herzlichen|ganz_herzlichen dank : gratitude 72
vielen lieben|herzlichen dank : gratitude 78
tausend|ganz_herzlichen|recht_herzlichen|allerherzlichsten|allerbesten|großes dank|dankeschön : gratitude 76
danke|dank für * hilfe|unterstützung|rückmeldung|antwort|lösung|info|mühe|bemühungen|geduld|erklärung|einsatz|rückruf|reparatur|service|kulanz : gratitude 76
danke|dank für die|ihre|eure|deine|den|das|ihren|euren schnelle|rasche|prompte|tolle|super|kompetente|freundliche|nette : gratitude 78, satisfaction 40
danke|dank für die|ihre|eure|deine|den|das|ihren|euren gute|ausführliche|kompetenten|schnellen|tollen|unkomplizierte : gratitude 78, satisfaction 40
vielen dank $ : gratitude 74
danke im voraus : gratitude 15 only, request 55 only
vielen|besten|herzlichen dank im voraus|vorab|schon_mal|schonmal|schon_einmal : gratitude 15 only, request 55 only
danke schon|vorab|bereits mal|einmal|vorab|im_voraus? : gratitude 18 only, request 50 only
im voraus|vorfeld : request 25
dankbar : gratitude 40
bin|sind|wäre|wären|würde * dankbar : gratitude 20, request 40
bin|sind * sehr|wirklich|unendlich|so|echt dankbar : gratitude 66
wäre|wären * dankbar : request 52 only, gratitude 8 only
bedanke|bedanken mich|uns|möchte : gratitude 66
möchte|wollte|will * bedanken : gratitude 66
bedanken : gratitude 52
herzlich bei ihnen|euch bedanken : gratitude 72
bedanke|bedanken * im voraus : gratitude 14 only, request 52 only
dank ihnen|euch|dir|ihrer_hilfe|eurer_hilfe : gratitude 50
gott sei dank : satisfaction 30 only
großes lob|kompliment|dankeschön : satisfaction 66, gratitude 50
kompliment : satisfaction 50
kompliment an|für : satisfaction 58
lob : satisfaction 42
ein lob|kompliment|großes_lob|dickes_lob : satisfaction 58, gratitude 35
hut ab : satisfaction 58
chapeau : satisfaction 55
respekt $ : satisfaction 40
weiter so : satisfaction 58
schätze|schätzen|weiß|wissen * sehr|zu_schätzen : gratitude 42
lieb von|nett|nett_von : gratitude 45
nett von ihnen|euch|dir : gratitude 50
danke nochmal|nochmals|noch_mal|noch_einmal : gratitude 68
bussi|küsschen : satisfaction 30

gut : satisfaction 24
gute|guter|gutes|guten : satisfaction 20
guter|gute|gutem|super|toller|tolle|bester|top|schneller service|kundenservice|support|kundendienst|arbeit|beratung|leistung|betreuung|hilfe : satisfaction 66
@good @service : satisfaction 66
@service * ist|war|sind * @good : satisfaction 62
@service * nicht|kein * @good : disappointment 58 only
@staff * sehr|super|total|wirklich|äußerst * nett|freundlich|hilfsbereit|kompetent : satisfaction 62
freundlicher|hervorragender|netter|klasse|perfekter service|kundenservice|support|kundendienst|arbeit|beratung|leistung|betreuung|hilfe : satisfaction 66
sehr gut|guter|gute|gutes|guten : satisfaction 56
sehr gerne|gern : satisfaction 15
gut gemacht|gelöst|gelaufen|aufgehoben|beraten|betreut|hinbekommen|organisiert|geklappt|funktioniert : satisfaction 66
war|ist|wurde * gut gemacht|gelöst : satisfaction 74
das|ihr|sie * gut|toll|super|prima|klasse gemacht|gelöst|hinbekommen|hingekriegt : satisfaction 74
alles andere als : negate 100
alles andere als begeistert|zufrieden|gut|erfreut|freundlich|hilfreich|kundenfreundlich|schnell|professionell|erfreulich|optimal|glücklich : disappointment 60 only
alles gut|bestens|super|prima|perfekt|tiptop|wunderbar|paletti|top|okay|ok : satisfaction 46, confirmation 54
toll|tolle|toller|tolles|tollen : satisfaction 46
super : satisfaction 46
klasse : satisfaction 44
spitze|spitzenmäßig|spitzenservice : satisfaction 52
prima : satisfaction 48
top : satisfaction 44
tipptopp|tiptop : satisfaction 56
hervorragend~|ausgezeichnet~|exzellent~|vorzüglich~|vorbildlich~|erstklassig~|großartig~|fantastisch~|phantastisch~|grandios~|genial~|sensationell~ : satisfaction 62
ausgezeichnet : satisfaction 56
perfekt|perfekte|perfekter|perfektes : satisfaction 56
bestens : satisfaction 52
einwandfrei~|tadellos~|reibungslos~|anstandslos|problemlos~|makellos~|optimal~ : satisfaction 54
wunderbar|wunderbare|wunderbarer|traumhaft~|herrlich~ : satisfaction 52
fabelhaft~|bombe|bombig|mega_gut|hammer_service|cool|geil : satisfaction 46
megageil|saugut|saugeil|spitzenklasse|weltklasse|bombastisch : satisfaction 58
cool|coole|cooler : satisfaction 38
lässig|fein|leiwand|urleiwand|ur_super|gut_so : satisfaction 48
schön|schöne|schöner|schönes : satisfaction 26
schön wär's|wäre_es : distrust 36 only, polite-displeasure 40 only
sehr schön : satisfaction 50
freut mich|uns : satisfaction 50
freue mich|auf : satisfaction 44
würde|würden mich|uns * freuen : request 48 only, calm 20 only
freue|freuen mich|uns auf|über * antwort|rückmeldung|nachricht|rückruf : request 50 only, calm 20 only
froh|glücklich|happy : satisfaction 50
zufrieden|zufriedene|zufriedener : satisfaction 58
sehr|voll|rundum|vollstens|äußerst|absolut zufrieden : satisfaction 68
bisher|immer|stets zufrieden : satisfaction 44
war|waren bisher|immer|stets|sonst|eigentlich * zufrieden : satisfaction 26 only
begeistert|begeistern|begeisterung : satisfaction 62
beeindruckt|beeindruckend : satisfaction 58
überzeugt : satisfaction 34
gefällt|gefallen|gefiel mir|uns : satisfaction 50
gefällt mir|uns * sehr|gut|super : satisfaction 62
sagt mir|uns zu : satisfaction 40
ich|wir liebe|lieben|liebs : satisfaction 56
liebe|lieben|mag euch|dich|es|swisscom|telekom|ihren|eure|diese_app : satisfaction 54
ich mag : satisfaction 40
nette|netter|nettes|netten|nett : satisfaction 44
freundlich|freundliche|freundlicher|freundliches|freundlichen : satisfaction 44
sehr|super|ausgesprochen|äußerst nett|freundlich|hilfsbereit|kompetent|höflich|zuvorkommend|geduldig|hilfreich|nette|freundliche|hilfsbereite|kompetente : satisfaction 64
hilfsbereit~ : satisfaction 56
zuvorkommend~|entgegenkommend~|aufmerksam~|höflich|kompetent|kompetente|kompetenter|kompetenten|kulant|kulante|unkompliziert|unkomplizierte|engagiert : satisfaction 52
hilfreich|hilfreiche|hilfreicher : satisfaction 50
geholfen : satisfaction 42, confirmation 30
hat|haben mir|uns|sehr * geholfen|weitergeholfen : satisfaction 52, gratitude 40
hat|haben mir|uns|das|es? * nicht|nicht_wirklich|leider_nicht|auch_nicht|kaum|wenig * geholfen|weitergeholfen : disappointment 54 only, problem 40 only
das|sehr hat? * sehr|wirklich|super geholfen : satisfaction 56, confirmation 45
schnell|schneller|schnelle : satisfaction 10
schnelle|rasche|prompte|umgehende|zügige antwort|hilfe|lösung|reaktion|rückmeldung|lieferung|bearbeitung|abwicklung|erledigung : satisfaction 50
schnell|rasch|prompt|zügig|flott geliefert|geholfen|gelöst|erledigt|geantwortet|repariert|reagiert|bearbeitet|geklappt : satisfaction 56
der|die|das|ihr|sie|du beste|besten : satisfaction 36
beste|bester|bestes|besten service|kundenservice|support|team|shop|anbieter|app|welt : satisfaction 62
ihr seid|sie_sind die|der|das|echt_die|einfach_die besten|beste|größten|größte : satisfaction 82, gratitude 60
du bist|sie_sind der|die|ein|echt_ein|wirklich_ein|eine beste|größte|schatz|engel|held|heldin|wucht|perle : satisfaction 78, gratitude 60
ihr seid|sie_sind einfach|echt|wirklich|so|alle|voll? spitze|super|toll|klasse|genial|großartig|der_hammer|top|die_wucht|echt_super|echt_spitze : satisfaction 76, gratitude 50
besten $ : satisfaction 46
gerettet : satisfaction 46, gratitude 40
tag|leben|abend|wochenende|hochzeit|urlaub gerettet : satisfaction 66, gratitude 56
lebensretter|retter|retterin|engel|held|heldin|heldinnen|helden : satisfaction 52, gratitude 40
lob an|für : satisfaction 56
verdient|verdienen * lob|bonus|prämie|gehaltserhöhung|sterne|orden|medaille : satisfaction 58
empfehlen|empfehle|weiterempfehlen|empfehlenswert|weiterempfehlung : satisfaction 34
kann|würde * nur|sehr|absolut|wärmstens|jedem|gerne * empfehlen|weiterempfehlen : satisfaction 64
gerne|gern|immer wieder $ : satisfaction 50
jederzeit|immer|gerne wieder : satisfaction 34
immer wieder gerne|gern : satisfaction 60 only
gerne|gern wieder : satisfaction 50
fünf|5|volle sterne|punktzahl : satisfaction 56
jippie|juhu|juhui|hurra|yippie|yeah|yay|jubel : satisfaction 54
juhuu|jippi|yippee : satisfaction 54
wow : satisfaction 16
haha|hihi : calm 20
glückwunsch : satisfaction 30
läuft $ : confirmation 45, satisfaction 20
läuft wie|einwandfrei|super|perfekt|bestens|rund|geschmiert : satisfaction 56, confirmation 50
besser als : satisfaction 26
deutlich|viel|endlich besser : satisfaction 34
übertroffen : satisfaction 52
respekt vor : satisfaction 30

es|das|alles|jetzt|nun|dies funktioniert|klappt|geht|läuft jetzt|nun|wieder|super|prima|einwandfrei|perfekt|bestens|alles|gut : confirmation 64
jetzt|nun|endlich funktioniert|klappt|geht|läuft es|alles|das|sie|er : confirmation 64
jetzt|nun|endlich funktioniert|klappt|geht|läuft es|alles|das|sie|er? * wieder : confirmation 66
funktioniert|klappt|geht|läuft wieder|jetzt|nun|einwandfrei|super|perfekt|prima|bestens|tadellos : confirmation 60
hat|hats|haben * geklappt|funktioniert : confirmation 56
hat|hats|haben * nicht|leider_nicht|wieder_nicht|auch_nicht * geklappt|funktioniert : disappointment 46 only, problem 58 only
hat es geklappt|funktioniert ? : calm 15 only
geklappt|funktioniert $ : confirmation 50
wie|ob|wann es|das|dies|die|alles * funktioniert|klappt|geht|läuft|geklappt : neutral 1 only
warum|wieso|falls|wenn|damit|bis es|das|dies|die|alles funktioniert|klappt|geht|läuft : neutral 1 only
wann|bis_wann|ob|wenn|sobald|bis ist|wird|das|der|die|es * gelöst|behoben|erledigt|geklärt : problem 36 only
wie funktioniert|geht|läuft es|das|die|der : calm 32 only
^ geht|gehts|klappt|läuft|funktioniert $ : confirmation 54
scheint zu|jetzt|wieder * gehen|funktionieren|klappen|laufen : confirmation 55
scheint * gehen|funktionieren|klappen : confirmation 50
problem|fehler|störung|thema|sache|angelegenheit|anliegen * gelöst|behoben|erledigt|geklärt : confirmation 50
problem|fehler|störung|anliegen ist|wurde|hat_sich|somit|damit|nun|jetzt|bereits gelöst|behoben|erledigt|geklärt : confirmation 60
^ erledigt|gelöst|gefunden|angekommen|erhalten $ : confirmation 62
alles erledigt|gelöst|geklärt|da|klar|angekommen|erhalten|richtig|fertig|funktioniert|klar_jetzt : confirmation 58
alles klar : confirmation 46
es|ist|jetzt|alles|sie|er ist|es|sind|nun * da $ : confirmation 60
es|alles|paket|geld|lieferung|betrag ist|sind da : confirmation 62
ist|sind heute|gestern|eben|gerade|heil|gut|soeben|inzwischen|wohlbehalten * angekommen|eingetroffen|da|eingegangen : confirmation 58
paket|ware|lieferung|sendung|bestellung|geld|betrag|gutschrift|brief|mail|ersatz|bücher|buch ist|sind|heute|jetzt * angekommen|eingetroffen|eingegangen|da : confirmation 54
paket|ware|lieferung|sendung|bestellung|geld|betrag|gutschrift * erhalten|angekommen : confirmation 46
angekommen|eingetroffen : confirmation 34
habe|haben * erhalten|bekommen|gekriegt : confirmation 16
habe|haben * es|ihn|sie|alles|geld|paket|den * gefunden|wieder|zurückbekommen : confirmation 42
gefunden : confirmation 28
habe|haben es|ihn|sie|alles gefunden|hinbekommen|geschafft|verstanden : confirmation 54
sie können|das_ticket|du_kannst|den_fall|der_fall|können * schließen|geschlossen_werden|abschließen : confirmation 52
ticket|fall|anfrage * schließen|geschlossen|zu|abschließen : confirmation 46
^ ja $ : confirmation 25
^ ok|verstanden|perfekt|super|passt|einverstanden|alles_klar|prima $ : confirmation 48
^ ok : confirmation 20
passt : confirmation 36
^ passt : confirmation 52
passt so|jetzt|alles|perfekt|wunderbar|super : confirmation 54, satisfaction 25
das|so passt : confirmation 48
hat sich erledigt : confirmation 54
hat|habe sich|es? bereits|schon|inzwischen|mittlerweile erledigt : confirmation 46
stimmt jetzt|nun|so|alles : confirmation 46
wieder da|erreichbar|online|in_ordnung|normal|ok|zurück : confirmation 46
noch|immer_noch|schon|wieder_mal nicht|nichts da|erreichbar|online|angekommen|erhalten|eingegangen|eingetroffen|bekommen : problem 52 only, disappointment 36 only
@subject * nicht|nie|nichts|niemand|nirgends * @there : problem 54 only, disappointment 36 only
@subject * immer_noch|noch_immer|leider|wieder|schon_wieder|bis_heute * nicht|nie|nichts|niemand * @there : problem 56 only, disappointment 52 only
^ ist|sind|wurde|wurden|hat|haben|habe * @there ? : calm 18 only
^ ist|sind|wurde|wurden|hat|haben|habe * @mid * @there ? : calm 18 only
nicht|nie|nichts angekommen|erhalten|eingegangen|eingetroffen|bekommen|gefunden|gekriegt : problem 52 only, disappointment 24 only
nicht gefunden|finden : problem 44 only, disappointment 14 only
ist|sind * wieder da|online|verfügbar|erreichbar : confirmation 52


# -- something does not work: a little heat, in any tone ------------------------------------

nicht : problem 18
kein|keine|keinen : problem 16
nichts : problem 24
nie|niemals : problem 26
niemand|keiner : problem 30
problem : problem 40
probleme|problemen : problem 44
fehler : problem 40
fehlermeldung : problem 46
fehlermeldungen : problem 48
fehlerhaft~ : problem 46
fehlt|fehlen|fehlte : problem 42
störung|störungen|gestört|störungs~|signalstörung|weichenstörung|stellwerksstörung|oberleitungsstörung : problem 50
ausfall|ausfälle|zugausfall|zugausfälle|totalausfall|netzausfall|stromausfall|internetausfall|ausgefallen|serverausfall : problem 50
fällt|fallen * aus : problem 46
fiel|fielen * aus : problem 46
ausfallen : problem 40
kaputt : problem 50
defekt|defekte|defekter|defektes|defekten : problem 50
beschädigt~|beschädigung|zerbrochen|zerkratzt|zerkratzte|gebrochen|undicht|verbogen|zerrissen|gesprungen|eingedrückt|eingerissen|verschimmelt|verdorben : problem 50, disappointment 22
leider * beschädigt|kaputt|defekt|falsch|verspätet|unvollständig|zu_spät|kein|keine : disappointment 52, problem 50
beschädigt|kaputt|defekt|unvollständig|zerbrochen an|angekommen|geliefert|erhalten|eingetroffen : disappointment 48, problem 52
abgestürzt|absturz|abstürze|stürzt|stürzen : problem 46
@thing * kaputt|defekt|tot|spinnt|streikt|ausgefallen|hinüber|futsch|abgestürzt|gestört : problem 58, disappointment 26
@thing funktioniert|geht|läuft|lädt|startet|reagiert|druckt * nicht|nichts|gar_nicht|nicht_mehr : problem 60 only, disappointment 26 only
@thing * funktioniert|geht|läuft|lädt|startet|reagiert * immer_noch|noch_immer|schon_wieder|wieder|leider nicht : problem 62 only, disappointment 52 only
seit 9|@many|tagen|wochen|monaten|stunden tagen|stunden|wochen|monaten? kein|keine|keinen|ohne internet|netz|strom|telefon|wlan|zugang|anschluss : problem 60, disappointment 50
seit 9|@many|tagen|wochen|monaten|stunden tagen|stunden|wochen|monaten? kein|keine|keinen|ohne heizung|wasser|empfang|fernsehen : problem 60, disappointment 50
flug|zug|bus|verbindung|tour|reise|konzert|termin * gestrichen|annulliert|ausgefallen|abgesagt|storniert|geplatzt : problem 50, disappointment 34
koffer|gepäck|tasche|paket|sendung|brief|lieferung|päckchen|karte * verloren|verschwunden|verschollen|beschädigt|weg|nicht_angekommen : problem 56, disappointment 36
koffer|gepäck|tasche|paket|sendung|brief|lieferung|päckchen|karte * unauffindbar|geöffnet|aufgerissen|nass : problem 56, disappointment 36
verschollen|unauffindbar : problem 46, disappointment 34
techniker|handwerker|monteur|fahrer|bote|kurier|zusteller|mitarbeiter|taxi * nicht|nie|niemand * erschienen|gekommen|aufgetaucht|geklingelt|da : problem 56 only, disappointment 46 only
niemand|keiner|kein_techniker|kein_mensch kam|erschien|gekommen|erschienen|aufgetaucht|klingelte|geklingelt|da : problem 54 only, disappointment 48 only
termin|zusage|vereinbarung|absprache|liefertermin|frist * nicht * eingehalten|gehalten|wahrgenommen : problem 52, disappointment 50, distrust 36
nicht|nie geklingelt|zugestellt|ausgeliefert|zurückgerufen|gemeldet|verbucht|gutgeschrieben|überwiesen|gebucht|abgeholt : problem 52 only, disappointment 40 only
vor die|der tür|haustür gelegt|abgestellt|geworfen|geschmissen : problem 44, disappointment 28
obwohl|dabei ich|wir|jemand * zuhause|zu_hause|daheim|da|anwesend war|waren|gewesen : problem 44, disappointment 34
angeblich|laut|lt * zugestellt|geliefert|nicht_angetroffen|abgegeben : problem 44, disappointment 34, distrust 32
falscher|falsche|falsches|falschen artikel|größe|farbe|ware|modell|produkt|adresse|tarif|betrag|rechnung|gerät : problem 50, disappointment 20
karte * eingezogen|gesperrt|geschluckt|abgelehnt : problem 50, disappointment 24
überweisung|zahlung|gutschrift|erstattung * nicht * angekommen|ausgeführt|eingegangen|erfolgt|verbucht|gutgeschrieben : problem 54 only, disappointment 36 only
automat|ticketautomat|fahrkartenautomat|automaten * defekt|kaputt|außer_betrieb|geschluckt : problem 50, disappointment 24
außer betrieb|funktion : problem 46
anschluss|anschlusszug|anschlussflug * verpasst|nicht_erreicht|weg|weggefahren : problem 52, disappointment 44
stehen|stehe|sitze|sitzen|stecken|stecke|hängen|warten * seit * fest|im_zug|am_bahnhof|am_flughafen|am_gate|auf_dem_bahnsteig : problem 50, disappointment 38
akku|display|lüfter|motor * leer|hält_nicht|überhitzt|überhitzt|kaputt|defekt|schwarz : problem 48
datenverlust|daten_weg|alles_weg|alles_gelöscht|dateien_weg : problem 54, disappointment 44
zwangsupdate|zwangsumstellung|zwangsweise|ungefragt|eigenmächtig|ohne_ankündigung|ohne_vorwarnung : disappointment 44, anger 30
ohne vorherige|jede|jegliche|rechtzeitige ankündigung|vorwarnung|information|rücksprache|absprache|info : disappointment 50 only, anger 30 only
preiserhöhung|preiserhöhungen|preis_erhöht|preise_erhöht : problem 30, disappointment 24
schon|bereits wieder teurer|erhöht|mehr_bezahlen|preiserhöhung : disappointment 48, anger 34
abgebucht|belastet|berechnet|verrechnet obwohl|trotz : problem 48, disappointment 36, payment-dispute 36
trotz kündigung|storno|stornierung|widerruf|zahlung|garantie|bestätigung|zusage|termin : problem 48, disappointment 40
obwohl * gekündigt|storniert|widerrufen|bezahlt|bestellt|bestätigt|zugesagt : problem 46, disappointment 36
hängt|hängen|hing|eingefroren|friert : problem 34
bleibt|bleiben|blieb * hängen|stehen|stecken|liegen|schwarz|weiß|dunkel : problem 44
spinnt : problem 40
ruckelt|hakt|klemmt|flackert|rauscht|knackt|leckt|tropft|quietscht|stinkt : problem 42
langsam|langsame|langsamer|lahm|lahme|lahmes|schnarchlangsam|arschlahm|schneckentempo : problem 42, disappointment 20
ewig|ewigkeit|ewigkeiten|ewige|ewiges : problem 42, disappointment 30
zu spät|lange|langsam|hoch|wenig|klein|groß|laut|kalt|heiß|voll|schwer|eng : problem 40, disappointment 24
dauert|dauerte|gedauert : problem 34
dauert|dauerte|gedauert * ewig|lange|stunden|tage|wochen|zu_lange|schon : problem 46, disappointment 34
wie lange * noch : problem 46, disappointment 30
wie lange soll|muss|dauert|wollen|darf * noch|das|ich : problem 48, disappointment 34, anger 20
wann kommt|bekomme|wird|erhalte|geht|passiert|kriege * endlich : problem 48, anger 36
verspätung|verspätungen|verspätet~|verspäten|zugverspätung|zugverspätungen : problem 52, disappointment 22
9 minuten|min|stunden|stunde verspätung|später|verspätet|zu_spät|gewartet|warten|wartezeit : problem 54, disappointment 30
unpünktlich~|pünktlichkeit : problem 42, disappointment 25
warteschleife|warteschleifen|wartemusik|wartezeit|wartezeiten : problem 46, disappointment 24
stundenlang~|tagelang~|wochenlang~|monatelang~|jahrelang~ : problem 48, disappointment 34
stunden : problem 22
seit stunden|tagen|wochen|gestern|heute_morgen|heute_früh|monaten : problem 44
warte|warten|wartet|gewartet : problem 38
lieferverzug|lieferverzögerung|verzögerung|verzögerungen|verzögert~|verzug|überfällig~ : problem 46
falsch|falsche|falscher|falsches|falschen|falschem : problem 44
unvollständig~|fehlgeschlagen|fehlschlag|gescheitert|scheitert|schlägt_fehl|misslungen : problem 46
abgelehnt|verweigert|verweigern|zurückgewiesen : problem 36
storniert|stornierung|annulliert|annullierung|gestrichen : problem 30
gesperrt|blockiert|ausgesperrt|deaktiviert|sperrung : problem 40
verschwunden|verlorengegangen|verloren_gegangen|abhanden|weg : problem 42
ist|sind|war * weg : problem 42
ungültig|abgelaufen : problem 34
beschwerde|beschwerden : problem 42, disappointment 30
beschwere|beschweren|beschwert|beschweren_möchte : problem 46, disappointment 36
reklamation|reklamationen|reklamiere|reklamieren : problem 42, disappointment 24
beanstande|beanstanden|beanstandung|bemängel~|bemängele : problem 42, disappointment 28
kritik|kritisiere|kritisieren : problem 34, disappointment 22
mangel|mängel : problem 42
panne|pannen|pleiten : problem 46, disappointment 24
streik|streiks|streikt|bahnstreik : problem 42
unfall|verletzt|verletzte|notarzteinsatz|polizeieinsatz|vollsperrung|behinderungen|evakuiert|belästigt|attackiert|angegriffen : problem 42
baustelle|bauarbeiten|schienenersatzverkehr|umleitung|umgeleitet : problem 34
anschluss verpasst|weg|futsch : problem 50, disappointment 42
verpasst : problem 40
voll|überfüllt|überbucht : problem 30
kalt|eiskalt|klimaanlage|heizung : problem 20
laut|lärm : problem 24
vergessen : problem 26
versehen|versehentlich|irrtümlich|aus_versehen : problem 26
umsonst gewartet|gefahren|gekommen : problem 46, disappointment 42
nicht mehr : problem 34
kann|können|konnte|konnten * nicht|nicht_mehr|nichts|keine|keinen|kein : problem 44
komme|komm|kommt|kommen * nicht * rein|hinein|drauf|durch|weiter|ran|an|mehr|da : problem 52 only
komme * nicht mehr? in|auf|ins|rein|hinein|an|zu|durch : problem 52 only, disappointment 18 only
lässt|lassen sich * nicht : problem 52 only, disappointment 16 only
bekomme|kriege|erhalte|finde|sehe * kein|keine|keinen|nicht|nichts : problem 44
bekomme|kriege|erhalte|kommt|erscheint * nur|ständig|immer|dauernd|wieder|laufend|immer_wieder|jedes_mal : problem 44
wird|wurde|werden|wurden|ist|sind * nicht * angenommen|erkannt|geladen|akzeptiert|angezeigt|gesendet|zugestellt|gefunden : problem 52, disappointment 20
wird|wurde|werden|wurden|ist|sind * nicht * erstattet|bearbeitet|ausgeführt|gebucht|geliefert|übernommen|verschickt : problem 52, disappointment 20
nicht möglich|verfügbar|anmelden|einloggen|öffnen|laden|installieren|starten|zugreifen|bezahlen : problem 50
nicht buchen|bestellen|lesen|drucken|verbinden|herunterladen|telefonieren|speichern|erreichen : problem 50
geht|funktioniert|klappt * nicht mehr : problem 60
ständig|dauernd|andauernd|permanent|laufend|immerzu|pausenlos|fortwährend : problem 42, disappointment 24
jedes|jeden|jeder mal|tag|monat : problem 28
immer : problem 12
immer das|die|der gleiche|selbe : problem 44, disappointment 32
schon : problem 8
wieder : problem 18
warum|wieso|weshalb : problem 26
nur : problem 6
noch : problem 14
aber : problem 14
obwohl : problem 26
trotz|trotzdem|dennoch : problem 26
statt|anstatt|stattdessen : problem 24
eigentlich : problem 10
angeblich : problem 26
ohne : problem 12
musste|mussten : problem 24
muss ich|man|wir : problem 18
gezwungen : problem 36, disappointment 22
hätte|hätten : problem 12
sollte|sollten : problem 10
bezahle|zahle|bezahlt : problem 16
teuer : problem 20
euro|franken : problem 8
mahnung|mahnungen : problem 38
abgebucht|belastet|verrechnet : problem 26
rechnung : problem 8
zweimal|doppelt : problem 24
stornieren : problem 22
versucht|versuche|probiert|versuchen : problem 28
vergebens|erfolglos|umsonst : problem 36
update : problem 14
seit dem|der|ihrem|eurem letzten|neuen? update|umstellung|wechsel|aktualisierung|version : problem 48, disappointment 24
nach dem|der|ihrem|eurem letzten|neuen? update|umstellung|aktualisierung : problem 44, disappointment 20
reißt|bricht * ab : problem 44
abbruch|abbrüche|verbindungsabbrüche|abgebrochen|unterbrochen|unterbrechung|unterbrüche|unterbruch : problem 46
kein|keine|keinen internet|netz|empfang|strom|signal|wlan|ton|bild|verbindung|zugriff : problem 52 only, disappointment 22 only
kein|keine|keinen zugang|wasser|heizung|anschluss|sitzplatz|sitzplätze|ersatz|personal : problem 52 only, disappointment 22 only
schlechtes|schlechte|kein|schwaches netz|verbindung|empfang|internetverbindung|qualität : disappointment 48, problem 50
funkloch|funklöcher : problem 44
was ist|war|geht da|hier|denn|bei_euch|bei_ihnen los : problem 46, disappointment 32, anger 22
was ist los : problem 44, anger 20
was ist|läuft da|hier|denn? schief|passiert|schiefgelaufen : problem 44
schief gelaufen|gegangen|läuft : problem 46
schiefgelaufen|schiefgegangen|schiefläuft : problem 46
kostet : problem 10
überlastet|überfordert : problem 40, disappointment 26
personalmangel|unterbesetzt : problem 40, disappointment 30
aus der app|leitung|verbindung geworfen|geschmissen|raus|geflogen : problem 50
schmeißt|wirft|rausgeschmissen|rausgeworfen|rausgeflogen : problem 42
seitenverkehrt|quer|schief|verkehrt : problem 36
notlösung|workaround|umgehungslösung : problem 22
bot|chatbot|roboter|sprachcomputer|computerstimme : problem 30
mit einem|dem|nem chatbot|bot|roboter|computer|automaten * reden|sprechen|chatten|unterhalten : disappointment 44, anger 24
kein|nie|niemals|ein|einen echter|echten|richtiger|richtigen|lebendiger mensch|menschen|ansprechpartner : disappointment 38, problem 36
ansprechpartner|menschen : problem 10
sauber|dreckig|schmutzig : problem 26


# -- requests, questions in the line of business --------------------------------------------

bitte : request 50
ich|wir bitte|bitten um|sie|euch : request 58
bitte um : request 55
könnten|könntest|könntet|können|kannst|könnt sie|ihr|du : request 52
könnten|können sie mir|uns|bitte|das|mich : request 54, calm 20
könnten|können sie bitte|mir_bitte|uns_bitte|mir_sagen|mir_helfen|uns_helfen|nachsehen|prüfen|kurz|mir_mitteilen|mir_bestätigen : calm 40
können|könnten sie * nachsehen|nachschauen|prüfen|helfen|bestätigen|sagen|mitteilen|erklären|schauen|zusenden|schicken : calm 36
würden sie|ihr : request 50
brauche|brauchen|benötige|benötigen|bräuchte|bräuchten : request 50
möchte|möchten|hätte_gern|hätten_gern|hätte_gerne|würde_gerne|würde_gern|wünsche : request 48
will|wollen|verlange|fordere : request 40
soll|sollen : request 20
melden|meldet sie|euch : request 50
warte|warten|erwarte|hoffe auf|antwort|rückmeldung|eine : request 48
lassen sie|lasst mich|uns : request 50
gerne|gern|mal * wissen|fragen|erfahren|ändern|bestellen|buchen|anmelden|nutzen|bestätigen|haben : calm 34
ich|wir möchte|möchten|wollte|würde * fragen|wissen|bestellen|ändern|buchen|erfahren|anmelden|aktualisieren|umziehen|eröffnen|kaufen : calm 36
eine|kurze|noch_eine|kleine|nur_eine|allgemeine|folgende frage|fragen : calm 38
habe|haben|hätte|hätten * frage|fragen : calm 34
frage zu|zum|zur|bezüglich|wegen|betreffend : calm 38
wie|wo|wann|ab_wann|bis_wann|wie_lange|wieviel kann|können|könnte|muss|finde|bekomme|sehe|melde|funktioniert|ist|sind|beantrage|ändere|erhalte ich|wir|man|die|der|das : calm 34
^ wie|wo|wann|was|welche|welcher|welches|wer : calm 18
^ kann|können|darf|dürfen|gibt|ist|sind|muss|soll|haben|hat ich|wir|man|es|die|der|das|sie|ihr|mein|meine : calm 26
was kostet|kosten|muss_ich|brauche_ich|bedeutet|sind|ist : calm 20
gibt es * ? : calm 28
gibt es eine|einen|ein|die|noch|schon|auch : calm 24
gibt es * möglichkeit|alternative|alternativen|neuigkeiten|angebot|weg|option : calm 34
ist es möglich|richtig|okay|in_ordnung : calm 32
wäre es möglich : calm 34, request 50
besteht die möglichkeit : calm 34
welche|welcher|welches|welchen : calm 16
ob * möglich|noch|auch : calm 16
interessiere|interessieren mich|uns : calm 36
interesse an|hätte|habe : calm 30
vorab|voraus : calm 10
anbei|im_anhang|beigefügt|beiliegend : calm 22
zur info|information : calm 20
zu ihrer|eurer information : calm 22
hier die|meine|mein|der|das : calm 14
meine kundennummer|auftragsnummer|adresse|bestellnummer|telefonnummer|iban|mailadresse : calm 20
kundennummer|auftragsnummer|bestellnummer|vertragsnummer|rechnungsnummer|mitgliedsnummer : calm 14
einen|noch_einen|wünsche schönen|guten|angenehmen tag|abend|feierabend|wochenende|woche|start|sonntag : calm 34
schönen|schöne|schönes|gute tag|abend|woche|wochenende|zeit|feierabend|feiertage|sonntag : calm 34
gute besserung|fahrt|reise : calm 30
frohe|schöne weihnachten|ostern|festtage|feiertage : calm 34
bis bald|dann|morgen|später|montag $ : calm 28
bleiben sie|bleibt gesund : calm 34
alles gute|liebe : calm 34
bitte ändern|senden|schicken|bestätigen|prüfen|anpassen|aktualisieren|eintragen|hinzufügen|mitteilen|übertragen : calm 20
bitte um bestätigung|info|information|rückmeldung|zusendung|prüfung|auskunft|rückruf : calm 22
wir benötigen|brauchen|hätten_gern noch|eine|ein|die|den : calm 14
guten appetit : calm 20
noch|gar nicht so|dringend eilig : calm 34


# -- acts of an agent ---------------------------------------------------------------------

@pverb = prüfe kläre melde schreibe rufe schicke sende erstatte überweise kümmere informiere veranlasse leite repariere tausche ersetze korrigiere
@pverb = bespreche kontaktiere erledige buche behebe sorge halte komme gebe bringe schaue teste bleibe hole setze stelle liefere versende übernehme
@pverb = bearbeite verfolge frage nehme reserviere aktiviere entsperre storniere gutschreibe schalte
@pverbs = prüfen klären melden schreiben rufen schicken senden erstatten überweisen kümmern informieren veranlassen leiten reparieren tauschen
@pverbs = ersetzen korrigieren besprechen kontaktieren erledigen buchen beheben sorgen halten kommen geben bringen schauen testen bleiben holen setzen
@pverbs = stellen liefern versenden übernehmen bearbeiten verfolgen fragen nehmen reservieren aktivieren entsperren stornieren gutschreiben schalten
@inf = austauschen anrufen zurückrufen nachliefern einrichten weiterleiten überprüfen umstellen durchführen beauftragen nachsehen wiederherstellen
@inf = zurücksetzen freischalten abklären untersuchen mitteilen nachfragen bereitstellen anpassen nachschauen ändern gewähren umbuchen löschen
@inf = zurückerstatten nachbessern verlängern zusenden zuschicken nachholen
@done = erstattet zurückerstattet behoben gelöst korrigiert ersetzt ausgetauscht repariert wiederhergestellt gutgeschrieben zurückgesetzt
@done = freigeschaltet entsperrt storniert überwiesen zurücküberwiesen zurückgebucht aktiviert reaktiviert verschickt versendet verschickt
@done = abgeschickt geändert angepasst eingerichtet gebucht umgebucht nachgeliefert gelöscht berichtigt aufgehoben bereinigt freigegeben zugestellt
@done = ausgeliefert aktualisiert erledigt veranlasst

# listen: asks, or shows what was heard
können|könnten|würden|wollen sie|du|ihr mir|uns? * sagen|beschreiben|schildern|erklären|nennen|mitteilen|zeigen|schicken|zusenden|zukommen|geben|verraten|erläutern : listen 60
können|könnten sie * genauer|näher|bitte_noch|noch_einmal|kurz * beschreiben|schildern|erklären|sagen|erläutern : listen 62
sagen|schildern|beschreiben|erklären|erzählen|nennen|teilen|schreiben sie mir|uns|bitte|gern|gerne * was|wie|welche|wann|ob|genau : listen 56
beschreiben|schildern|erzählen|erklären|nennen sie mir|uns|bitte : listen 54
was würde|könnte ihnen|dir * helfen : listen 64
was brauchen|wünschen|benötigen|erwarten|möchten sie|wir * ? : listen 58
was wäre|ist für sie|ihnen * wichtig|lösung|hilfreich : listen 62
wie können|kann|dürfen wir|ich * helfen|unterstützen|gutmachen|lösen : listen 54
womit können|kann wir|ich : listen 50
gefragt was|wie|ob|welche|wann : listen 60
welche|welcher|welches|welchen|was|wann|wie|wo|seit_wann|wer * ? : listen 50
^ was|wie|wann|wo|seit_wann|woran|womit haben|können|möchten|sind|sehen|verwenden|nutzen|würden|wünschen|brauchen|erreichen|bekommen|erwarten|erkennen sie : listen 54
^ welche|welches|welchen|welcher|wie_viele|um_welche|bei_welcher * haben|verwenden|nutzen|meinen|sehen|benutzen|besitzen|brauchen|möchten|handelt|betrifft sie|es : listen 56
welche|welches|welchen|wann|seit_wann|wo|wie * sie|ihnen|ihr * ? : listen 54
tritt|erscheint|sehen|haben|nutzen|verwenden|besteht|passiert|handelt|funktioniert * sie|das|der|es|dies|die * ? : listen 50
ist|passt|funktioniert * für sie|bei_ihnen|ihnen|damit|jetzt * alles|in_ordnung|richtig|recht? : listen 40
ist * alles|so * in ordnung|richtig|recht|gut|erledigt|geklärt : listen 52
bei|mit|für|von ihnen * ? : listen 54
^ seit_wann|wann|welche|welcher|welches|welchen|wo|woran|bei_welchem|in_welchem|um_welche tritt|erscheint|haben|hat|ist|sind|nutzen|verwenden : listen 56
^ seit_wann|wann|welche|welcher|welches|welchen|wo|woran|bei_welchem|in_welchem|um_welche sehen|passiert|geht|wurde|fehlt|fehlen : listen 56
stimmt|passt * alles|so|das * für sie|jetzt? : listen 42
haben sie noch|weitere fragen|eine|etwas : listen 40
darf|dürfte|dürfen ich|wir * fragen|nachfragen|erfahren : listen 54
^ möchten|wünschen|wollen|hätten|brauchen|benötigen|können|sehen|erhalten|bekommen|nutzen|verwenden sie * ? : listen 50
^ möchten|wünschen|wollen sie : listen 52
^ wann|um_wie_viel|um_wieviel|wie|wo uhr? dürfen|sollen|können|darf|kann|soll wir|ich : listen 54
ich|wir möchte|möchten|würde|würden|will * verstehen|besser_verstehen|wissen|erfahren|hören|nachvollziehen : listen 60
damit ich|wir * verstehen|verstehe|nachvollziehen|helfen|einordnen : listen 42
helfen sie mir|uns * verstehen : listen 60
zugehört : listen 72
höre|hören ihnen|dir|gern|gerne|genau|mir? zu : listen 66
zuhören|anhören|angehört : listen 56
wie ich|wir sie|das|es|dich * verstanden|verstehe|gelesen|herausgelesen : listen 62, acknowledge 54
wenn ich|wir * richtig verstehe|verstanden|verstehen|sehe : listen 64, acknowledge 55
habe|haben ich|wir|sie|das|dich * richtig verstanden : listen 64, acknowledge 54
verstehe|verstehen ich|wir * richtig : listen 60, acknowledge 50
sie|du haben|hast|hatten * geschrieben|gesagt|berichtet|erklärt|geschildert|beschrieben|mitgeteilt|gemeldet|angegeben|erzählt : listen 52, acknowledge 56
sie haben|hatten * nicht|falsch|falsche|falschen|falsches|vergessen|versäumt|unvollständig * angegeben|geschrieben|mitgeteilt|gemeldet|gesagt : neutral 1 only
sie|du haben|hast|hatten * schon|bereits|mehrmals|fünfmal|zweimal|dreimal|mehrfach * geschrieben|gesagt|berichtet|erklärt|geschickt|mitgeteilt : listen 60, acknowledge 66
sie|du haben|hast|hatten * schon|bereits|mehrmals|fünfmal|zweimal|dreimal|mehrfach * gemeldet|angegeben|beschrieben|genannt : listen 60, acknowledge 66
sie|du schreiben|schreibst|sagen|berichten|schildern|beschreiben|erwähnen|erwähnten|schrieben dass|von|in|mir|uns? : listen 56, acknowledge 56
die sie|du * schon|bereits * angegeben|genannt|geschickt|geschrieben|mitgeteilt|gesagt|gesendet : acknowledge 66, listen 40
ihrer|ihre|deine|aus_ihrer schilderung|beschreibung|nachricht|sicht|perspektive|sichtweise * entnehme|verstehe|lese|geht|entnehmen|lesen : listen 56, acknowledge 52
aus ihrer sicht|perspektive|schilderung : listen 50
ihr|ihre|ihrem|ihren anliegen|sorge|sorgen|bedenken|ärger|sicht : listen 36
lassen sie mich|uns * zusammenfassen|sicherstellen|prüfen_ob|wiederholen|nachfragen : listen 62, acknowledge 50
um sicherzugehen|sicherzustellen : listen 44
angerufen|telefoniert * angehört|zugehört|gefragt : listen 66

# acknowledge: names what happened to the client
sie haben|hatten|du_hast * recht : acknowledge 74
da haben|hatten sie|hast_du * recht : acknowledge 74
völlig|absolut|vollkommen|natürlich recht|zu_recht : acknowledge 62
zu recht|mit_recht * verärgert|enttäuscht|sauer|kritisieren|ärgern|beschweren|erwarten : acknowledge 66, empathise 52
recht damit|dass : acknowledge 56
stimmt * hätten|hätte|haben_wir|wir_haben : acknowledge 50
^ verstanden|das_stimmt|stimmt|richtig : acknowledge 54
ich|wir verstehe|verstehen|sehe|sehen|erkenne|begreife dass|wie|warum|ihren|ihre|sie|was|gut|sehr_gut|voll|vollkommen|natürlich : acknowledge 58
verstehe|verstehen ich|wir * dass|gut|ihren|ihre : acknowledge 56
das|es|ihren|ihre verstehe|verstehen|begreife ich|wir : acknowledge 56
kann|können ich|wir|ihren|ihre|gut|das|sehr_gut|es * nachvollziehen|verstehen : acknowledge 64, empathise 54
nachvollziehen|nachvollziehbar : acknowledge 54, empathise 44
dass sie|du * warten|gewartet|nachfragen|hinterherlaufen|zweimal|mehrfach|mehrmals|wiederholt|wiederholen : acknowledge 62
dass sie|du * ohne_antwort|verärgert|enttäuscht|unzufrieden|umsonst|schlechte|keine|niemanden : acknowledge 62
sie|du mussten|musstest|haben|hatten * warten|gewartet|nachfragen|schreiben|anrufen|wiederholen|hinterherlaufen|kämpfen : acknowledge 56
dass sie|du * stunden|tage|wochen|monate|lange|mehrmals|zweimal|dreimal|mehrfach * mussten|gewartet|warten|standen|saßen|angerufen|geschrieben : acknowledge 60
dass|wenn sie|du * stunden|tage|wochen|monate : acknowledge 54
ist|war * nicht in ordnung|akzeptabel|richtig : acknowledge 52 only
mussten sie|sie_sich|sie_uns * warten|nachfragen|schreiben|anrufen|wiederholen : acknowledge 58
mussten|warten|nachfragen sie|mussten * zweimal|zu_lange|so_lange|mehrfach|mehrmals|wochenlang|tagelang|stundenlang : acknowledge 58
hätte|hätten|darf|dürfte|dürfen * nicht * passieren|geschehen|vorkommen|sein|passiert|so_lange : acknowledge 58 only, own 46 only
nicht|nie * passieren|vorkommen|geschehen dürfen : acknowledge 60 only, own 50 only
sie hätten * nicht * müssen|sollen|warten : acknowledge 62 only, empathise 50 only
das|dies|was hat|hat_das sie * gekostet : acknowledge 60, empathise 56
hat sie * zeit|geld|vormittag|tag|nerven|stunden|abend * gekostet : acknowledge 62, empathise 58
gekostet hat : acknowledge 36
muss|müssen|war|ist * ärgerlich|frustrierend|unangenehm|stressig|mühsam|enttäuschend|anstrengend|schwierig|belastend|nervig * gewesen|sein|für_sie? : empathise 56, acknowledge 52
vor ihren|ihrer|ihrem rechnungen|versand|termin|abgabe|reise|urlaub|veranstaltung : acknowledge 50
ihre|ihren|ihrer|deine 9|@many etiketten|pakete|bestellungen|kunden|nachrichten|mails|tickets|rechnungen : acknowledge 54
danke dass sie|du * gesagt|gemeldet|hinweisen|darauf|aufmerksam|offen|ehrlich|geschrieben : acknowledge 50
danke für ihre|deine|die|den offenen|offene|ehrliche|klaren|klare|ausführliche|genaue|deutliche : acknowledge 48
danke für ihre|deine|die|den nachricht|anfrage : acknowledge 12
wie|so angekündigt|versprochen|vereinbart|zugesagt|besprochen : facts 40, acknowledge 20
versehentlich ihre|ihren|ihr|ihrer : acknowledge 52
fünf|mehrere|zwei|drei|9|@many mal * gesagt|geschrieben|gemeldet|berichtet|nachgefragt : acknowledge 56, listen 40
@ntimes * gesagt|geschrieben|gemeldet|berichtet|nachgefragt|angefragt : acknowledge 50
ihr ärger|unmut|frust : acknowledge 56, empathise 46
ihre|ihr|ihren|ihrer enttäuschung|verärgerung|ärger|unmut|frust|frustration|unzufriedenheit|geduld : acknowledge 46, empathise 40

# apology, empathy, own
tut|tun|täte mir|uns * leid : apology 70, empathise 54
es tut mir|uns * leid : apology 72, empathise 56
es tut mir|uns sehr|wirklich|aufrichtig|außerordentlich|ehrlich leid : apology 76, empathise 60
leid dass|für|wegen|was : apology 58
leidtut|leid_tut : apology 62, empathise 50
entschuldigung|verzeihung|sorry|pardon : apology 56
entschuldige|entschuldigen mich|uns|ich|wir|wir_uns : apology 66
bitte|bitten|möchte|möchten * um * entschuldigung|verzeihung|nachsicht : apology 64
bitte entschuldigen|verzeihen sie : apology 62
entschuldigen|verzeihen sie : apology 58
um entschuldigung|verzeihung : apology 58
möchte|möchten|wollen * bei_ihnen|aufrichtig|in_aller_form|herzlich|dafür|ausdrücklich? entschuldigen : apology 66
entschuldigen : apology 40
dafür * entschuldigen|um_entschuldigung|entschuldigung|leid|um_verzeihung : apology 68, empathise 40
wir|ich bedauern|bedaure|bedauere * dass|sehr|ihren|den|die : apology 56, empathise 44
bedauern|bedauere|bedaure : apology 40, empathise 34
etwaige|eventuelle|mögliche|entstandene|allfällige|jegliche|verursachte unannehmlichkeiten|umstände|unannehmlichkeit : neutral 1 only
unannehmlichkeiten : apology 10
entschuldigen|entschuldigung|bedauern|bedauere|leid * etwaige|eventuelle|entstandenen|entstandene|mögliche|allfällige|die|jegliche unannehmlichkeiten|umstände : apology 25 only
bitten|bitte * etwaige|eventuelle|entstandenen|die|entstandene|mögliche|allfällige unannehmlichkeiten * zu? entschuldigen|entschuldigung|verzeihen : apology 25 only
wir|ich bitten|bitte die|etwaige|eventuelle|entstandenen|entstandene|mögliche|allfällige unannehmlichkeiten|umstände zu|zu_entschuldigen|zu_verzeihen : apology 25 only
wir|ich bitten|bitte * für|wegen etwaige|eventuelle|entstandene|entstandenen|die|mögliche|allfällige unannehmlichkeiten * entschuldigung|nachsicht|verständnis : apology 25 only
wir|ich entschuldigen|entschuldige uns|mich für|wegen etwaige|eventuelle|entstandene|entstandenen|die|mögliche|allfällige|jegliche unannehmlichkeiten : apology 25 only
die unannehmlichkeiten : apology 20
ich|wir weiß|wissen wie|dass|was|das * wichtig|ärgerlich|mühsam|viel|bedeutet|frustrierend|unangenehm|nervt : empathise 62, acknowledge 50
kann|können mir|uns|ich|wir * vorstellen : empathise 62
kann mir|ich_mir|wir_uns gut|lebhaft|sehr_gut vorstellen : empathise 66, acknowledge 50
ich|wir verstehe|verstehen * ärger|frust|enttäuschung|verärgerung|unmut|ungeduld|sorge|sorgen|verärgert|enttäuscht : empathise 66, acknowledge 60
ich|wir|gut verstehe|verstehen|gut|dass * dass? sie * verärgert|enttäuscht|sauer|wütend|frustriert|genervt|unzufrieden|ungeduldig|sorgen : empathise 64, acknowledge 56
sie * zu_recht|verständlicherweise|mit_recht * verärgert|enttäuscht|sauer|wütend|frustriert|genervt : empathise 64, acknowledge 62
verstehe|verstehen ihren|ihre|deinen|deine : empathise 54, acknowledge 54
ihren|ihre|deinen ärger|frust|enttäuschung|verärgerung|unmut|sorge verstehe|verstehen|kann|können : empathise 66, acknowledge 60
verständlich|verständlicherweise : empathise 50, acknowledge 50
das ist|war|muss * ärgerlich|frustrierend|unangenehm|mühsam|enttäuschend|ein_ärgernis|unschön|belastend|stressig|anstrengend : empathise 58, acknowledge 50
wie ärgerlich|frustrierend|mühsam|unangenehm|stressig|belastend|enttäuschend : empathise 62
mir|uns ginge|würde|ging es|das * genauso|ähnlich|auch|ebenso : empathise 62
ich|wir wäre|wären|würde|hätte|würden * verärgert|genauso|ärgern|sauer|enttäuscht|geärgert : empathise 64
an ihrer|deiner stelle : empathise 64
in ihrer|ihre|dieser lage|situation : empathise 52
fühle|fühlen mit ihnen|dir : empathise 62
sie haben|hätten|verdienen|erwarten * besseres|besser|mehr * erwartet|erwarten|verdient|dürfen|von_uns? : empathise 50, acknowledge 50

unser|mein|unsere|meine fehler|versehen|versäumnis|schuld|verantwortung|irrtum|panne|nachlässigkeit : own 66
das|dies|es war|ist unser|mein|ein|allein_unser|ganz_klar_unser|unsere|meine fehler|versehen|versäumnis|schuld : own 80
der fehler|irrtum lag|liegt|war|ist * bei_uns|uns|auf_unserer_seite|unserer|bei_mir|unser : own 78
fehler * bei uns|mir|von_uns|unsererseits : own 70
da|hier|wir|ich haben|habe|ist * uns|mir|wir|ich * fehler * gemacht|unterlaufen|passiert : own 76
wir|ich haben|habe * fehler gemacht : own 76
ist|sind uns|mir * fehler|versehen|panne|irrtum unterlaufen|passiert : own 76
fehler unterlaufen|passiert : own 58
wir|ich haben|habe|hatten * übersehen|vergessen|versäumt|verpasst|verwechselt|verschlafen|verbockt|vermasselt : own 66
wir|ich haben|habe|hatten * falsch_gemacht|nicht_reagiert|nicht_beantwortet|nicht_geantwortet|nicht_informiert : own 66
haben|habe wir|ich * übersehen|vergessen|versäumt|verpasst|verwechselt|verschlafen|verbockt|vermasselt|falsch_gemacht|nicht_reagiert : own 66
wir|ich haben|habe * falsch|doppelt|zweimal|irrtümlich|versehentlich|zu_viel|zu_spät * abgebucht|gebucht|berechnet|verrechnet|belastet|gelöscht|geschickt|gesendet : own 70, facts 52
wir|ich haben|habe * falsch|doppelt|zweimal|irrtümlich|versehentlich|zu_viel|zu_spät * geliefert|geantwortet|informiert|reagiert|storniert|gesperrt|eingetragen : own 70, facts 52
haben|habe wir|ich * falsch|doppelt|zweimal|irrtümlich|versehentlich|zu_viel|zu_spät * abgebucht|gebucht|berechnet|verrechnet|belastet|gelöscht|geschickt|gesendet : own 70, facts 52
haben|habe wir|ich * falsch|doppelt|zweimal|irrtümlich|versehentlich|zu_viel|zu_spät * geliefert|geantwortet|informiert|reagiert|storniert|gesperrt : own 70, facts 52
wir|ich|da hätten|hätte|hätten_wir * müssen|sollen|dürfen : own 62
wir|ich hätten|hätte * früher|sofort|vorher|gleich|besser : own 50
wir|ich übernehmen|übernehme * volle|die|dafür? * verantwortung : own 76
dafür|hierfür übernehmen|übernehme|tragen|trage wir|ich * verantwortung : own 76
volle verantwortung : own 64
das|dies|es hätten|hätte wir|ich * müssen|sollen|dürfen : own 62
das|dies|es hätten|hätte wir|ich * @mid * müssen|sollen|dürfen : own 62
ist uns|mir|bei_uns * durchgerutscht|untergegangen|entgangen|liegengeblieben|liegen_geblieben|schiefgegangen|schief_gegangen|schiefgelaufen|passiert : own 64
bei uns untergegangen|schiefgelaufen|schiefgegangen|liegengeblieben|liegen_geblieben|verloren_gegangen|hängengeblieben : own 66
falsche auskunft|information|rechnung gegeben|erteilt|geschickt : own 50
haben|habe|hat|wurde ihnen|sie * falsche|falsch|falschen * gegeben|erteilt|informiert|geschickt|beraten : own 56, acknowledge 50
die|volle verantwortung übernehmen|tragen|liegt * wir|bei_uns|uns|ich : own 74
stehen|stehe dazu|für_den_fehler|dafür : own 54
auf|von unserer seite : own 54, facts 42
unsererseits|meinerseits : own 54
liegt|lag an|bei uns : own 66
nicht an ihnen|dir : own 42
versehentlich|irrtümlich|irrtümlicherweise|aus_versehen|fälschlicherweise : own 50
im stich gelassen : own 62, empathise 50
keine ausrede|ausreden|entschuldigung_dafür : own 60 only
dafür gibt es keine entschuldigung|ausrede : own 66 only
das geht auf|ist unsere|unser kappe|konto|bier : own 74
auf unsere|meine kappe : own 74

# facts
weil : facts 40
der grund|auslöser|die_ursache ist|war|dafür|liegt|lag|hierfür : facts 62
grund dafür|hierfür|war|ist : facts 60
ursache ist|war|dafür|lag|liegt : facts 62
lag|liegt|lagen daran|an_einem|an_einer|am|an : facts 56
verursacht|ausgelöst|zurückzuführen : facts 56
aufgrund|infolge|wegen : facts 44
durch ein|eine|einen|den * fehler|defekt|update|störung|ausfall|umstellung|kabel|wartung|versehen : facts 54
9 euro|eur|franken|chf|prozent|stück|mails|nachrichten|bestellungen|etiketten|pakete|artikel|dateien : facts 54
ab|seit|um|von|bis 9 : facts 52
seit gestern|heute|heute_morgen|heute_früh|gestern_abend|@day : facts 46
ist|sind|ging|wurde|wurden heute|gestern|am|um|bereits|seit * eingegangen|angekommen|eingetroffen|verschickt|gebucht|ausgelöst|überwiesen|aktiv|behoben : facts 58
rechnung|bestellung|ticket|fall|auftrag|vertrag|sendung|nummer|version|konto|buchung 9 : facts 54
rechnungsnummer|bestellnummer|auftragsnummer|ticketnummer|sendungsnummer|rechnungsnummern|kundennummer|bestellnummern : facts 50
auf|bei ihrem|ihr|ihrer konto|bank|kreditkarte : facts 52
festplatte|server|datenbank|kabel|router|zertifikat|schnittstelle * ausgefallen|abgelaufen|defekt|abgestürzt|kaputt|überlastet|gerissen|durchtrennt|gestört : facts 60
platte|speicher|leitung|glasfaser|weiche * ausgefallen|abgelaufen|defekt|abgestürzt|kaputt|überlastet|gerissen|durchtrennt|gestört : facts 60
ausgefallen : facts 44
ausverkauft|lieferbar|vorrätig|am_lager|auf_lager : facts 50
liegt|liegen|steht * bereit|vor : facts 52
wir|ich haben|habe * geprüft|nachgesehen|gefunden|festgestellt|untersucht|getestet|kontrolliert|überprüft|nachgeschaut|ermittelt|verifiziert|gesehen|nachgefragt : facts 58
haben|habe wir|ich * geprüft|nachgesehen|gefunden|festgestellt|untersucht|getestet|überprüft : facts 58
laut|gemäß unserem|unseren|unserer|dem|den|der system|unterlagen|sendungsverfolgung|protokoll|vertrag|buchung|daten|logs : facts 58
unser|das|im system|protokoll|log zeigt|zeigen|steht|sehe : facts 56
ist|sind sicher|gesichert|nicht_verloren|vollständig : facts 50
heute|gestern morgen|vormittag|mittag|nachmittag|früh|abend : facts 36
9 mails|nachrichten|bestellungen|dateien|pakete * zugestellt|gesendet|wiederhergestellt|freigegeben : facts 62
zweimal|doppelt|dreimal gebucht|abgebucht|berechnet|belastet|verrechnet : facts 56
eingegangen|gutgeschrieben|angekommen : facts 46

# solution
@have * @done : solution 60
ich|wir habe|haben * @done : solution 68
habe|haben ich|wir * @done : solution 68
ich|wir habe|haben * @mid * @done : solution 66
habe|haben ich|wir * @mid * @done : solution 64
ich|wir habe|haben ihnen|dir * geschickt|gesendet|gemailt|zugeschickt|zugesandt|ausgestellt|hinterlegt|bestellt|eingetragen|verlängert|ermöglicht|freigegeben : solution 60
habe|haben ihnen|dir * @mid * geschickt|gesendet|gemailt|zugeschickt|zugesandt|ausgestellt|hinterlegt|bestellt|eingetragen|verlängert|ermöglicht|freigegeben : solution 60
habe|haben ich|wir * ihnen|dir * geschickt|gesendet|gemailt|zugeschickt|zugesandt|ausgestellt|hinterlegt|bestellt|verlängert : solution 58
@staff * hat|haben * @done : solution 62
ist|sind|wurde|wurden|worden * @done : solution 60
ist|sind|wurde|wurden * @mid * @done : solution 56
nicht|noch_nicht @done : solution 5 only
ist|sind|wurde|wurden|habe|haben|konnte|konnten * nicht|noch_nicht|nie * @done : solution 5 only
ich|wir habe|haben|konnte|konnten * nicht|noch_nicht * @done : solution 5 only
@done : solution 44
^ erledigt : solution 66
gerade|soeben|eben|bereits|nun|jetzt|heute @done : solution 62
funktioniert|geht|läuft|klappt jetzt|wieder|nun|seit|ab_sofort : solution 62
wieder * erreichbar|online|verfügbar|aktiv|im_einsatz|da : solution 58
euro|geld|betrag|erstattung|gutschrift|paket|ersatz|lieferung|zahlung * eingegangen|angekommen|unterwegs|gutgeschrieben|überwiesen|da : solution 58
auf dem weg|unterwegs zu|zu_ihnen? : solution 54
ist|sind * storniert|aufgehoben|gelöscht|annulliert : solution 58
die lösung|abhilfe ist|schafft|lautet : solution 62
lösung : solution 34
als|eine|folgende|meine|unsere lösung|übergangslösung|zwischenlösung|alternative|sofortlösung : solution 54
so|folgendermaßen|wie_folgt geht|gehen|können|lässt|klappt es|sie|das|sich : solution 56
sie|du können|kannst jetzt|nun|ab_sofort|stattdessen|auch|wieder|sich_jetzt : solution 54
können sie jetzt|nun|ab_sofort|stattdessen|wieder|solange|inzwischen|vorerst : solution 54
natürlich|gern|gerne|selbstverständlich|ja können|kann|dürfen sie|ich|wir : solution 54
können sie * online|hier|im_kundenportal|per_mail|telefonisch|unter|in_der_app|auf_unserer_seite : solution 50
biete|bieten ich|wir * an : solution 54
biete|bieten * ihnen * an : solution 52
stattdessen|alternativ|ersatzweise biete|bieten|können|kann|schicke|schicken|erhalten : solution 56
versuchen|probieren sie * bitte|einmal|mal|folgendes : solution 44
bitte versuchen|probieren|starten|öffnen|melden|löschen|gehen|klicken|tippen|wählen sie : solution 46
gehen|klicken|tippen|wählen|starten|öffnen sie * auf|unter|zu|in|das|den|die|neu : solution 50
folgen sie|befolgen|führen * schritte|anleitung|schritten : solution 54
mit|in|anhand dieser|folgender|der anleitung|schritten : solution 46
anleitung : solution 36
in der zwischenzeit|bis_dahin : solution 50, plan 40
bis dahin|zwischenzeitlich|vorübergehend|übergangsweise|solange können|nutzen|verwenden|drucken|gilt|stellen : solution 58
ersatzgerät|ersatzlieferung|ersatzgeräte|austauschgerät|leihgerät|neulieferung : solution 46
erhalten|bekommen sie * gutschrift|ersatz|erstattung|neues|neuen|neue|gutschein : solution 56, plan 52
schreiben|erstatten|schreibe|erstatte wir|ich * gut|zurück|ihnen : solution 52, plan 56
gutschrift * über|von|in_höhe 9 : solution 56, facts 50
kommt|gibt * am|ab|zum * zurück|wieder : solution 42

# decision: a clear word, yes or no, with its reason
wir|ich haben|habe * entschieden|beschlossen : decision 70
haben|habe wir|ich * entschieden|beschlossen : decision 70
unsere|meine|die entscheidung ist|lautet|steht|dazu|haben : decision 66
unsere entscheidung : decision 60
wir|ich können|kann|dürfen|darf|werden * nicht * anbieten|erstatten|ändern|gewähren|übernehmen|verlängern|anerkennen|akzeptieren : decision 62 only
wir|ich können|kann|dürfen|darf|werden * nicht * gutschreiben|entsprechen|zustimmen|ersetzen|umtauschen|zurücknehmen|nachkommen : decision 62 only
können|kann|dürfen|darf wir|ich * nicht * anbieten|erstatten|ändern|gewähren|übernehmen|verlängern|anerkennen|akzeptieren : decision 62 only
können|kann|dürfen|darf wir|ich * nicht * gutschreiben|entsprechen|zustimmen|ersetzen|umtauschen|zurücknehmen|nachkommen : decision 62 only
können|kann|dürfen|darf|werden * kein|keine|keinen * geben|anbieten|gewähren|machen|leisten|erstatten|ausstellen|einräumen : decision 58 only
keine|keinen|kein erstattung|rückerstattung|verlängerung|ausnahme|rabatt|gutschrift|ersatz|kulanz * anbieten|gewähren|machen|leisten|möglich : decision 60 only
nicht möglich|machbar|vorgesehen da|weil|denn|solange : decision 62 only
leider|daher|deshalb|deswegen * ablehnen|abgelehnt|nicht_möglich|nicht_entsprechen : decision 60 only
müssen|muss * ablehnen|absagen|verneinen : decision 66
lehnen|lehne * ab : decision 64
stimmen|stimme * zu : decision 52
wir|ich sind|bin einverstanden : decision 58
genehmigt|bewilligt|stattgegeben|zugestimmt|abgelehnt : decision 56
die antwort ist|lautet nein|ja : decision 74
das|die|dies * ist|bleibt * endgültig|verbindlich : decision 58
aus kulanz : decision 54, solution 44
kulanterweise|kulanzweise|kulanzhalber : decision 54, solution 44
wir|ich verzichten|verzichte auf|darauf : decision 58
ihrer|ihrem|ihren bitte|wunsch|antrag|anliegen|widerspruch|anspruch * entsprechen|statt|nachkommen|ab|stattgeben : decision 56
vereinbart|abgemacht|zugesagt * dass : decision 52

# plan, promise
ich|wir @pverb : plan 58
wir @pverbs : plan 58
@pverb ich : plan 60
@pverbs wir : plan 60
ich|wir werde|werden * @pverbs : plan 64
ich|wir werde|werden * @inf : plan 64
werde|werden ich|wir * @pverbs : plan 64
werde|werden ich|wir * @inf : plan 64
werde|werden ich|wir|sie|das|es * @mid * @inf : plan 60
ich|wir werde|werden * @mid * @pverbs : plan 60
ich|wir werde|werden * @mid * @inf : plan 60
ich|wir melde|melden|kümmere|kümmern|setze|setzen mich|uns : plan 64
melde|melden|kümmere|kümmern ich|wir? mich|uns : plan 62
und|ich|wir melde|melden mich|uns * bei_ihnen|wieder|sobald|bis|am|morgen|heute : plan 64
ich|wir habe|haben|nehme|nehmen * vor|vorgemerkt|notiert|weitergeleitet|veranlasst|beauftragt|weitergegeben : plan 50
bleibe|bleiben * dran|am_ball|am_telefon|in_der_leitung|an_ihrer_seite|in_kontakt : plan 60
halte|halten sie|dich * laufenden|informiert : plan 62
sie|du erhalten|bekommen|hören|bekommst|erhältst * von|eine|ein|die|das|den|ihr : plan 56
erhalten|bekommen|hören sie * von|eine|ein|die|das|den|ihr : plan 56
wird|werden * @mid * @done : plan 52
@day|heute|nächste_woche kommt|liefert|erhalten|bekommen|kommen ein|eine|der|die|das|unser|sie|ihr|ihre : plan 56, promise 54
@day um|ab|gegen 9 uhr? kommt|kommen|liefert|erhalten|bekommen : plan 56, promise 58
@staff|lieferung|paket|ersatz|gerät|geld|erstattung * kommt|kommen|ist|sind|trifft|liefert|erfolgt * am|bis|morgen|heute|übermorgen|spätestens|in|innerhalb : promise 56, plan 50
nächste|kommende|diese woche erhalten|bekommen|hören|kommt|melde|melden|schicke|schicken|prüfen|prüfe : promise 56, plan 56
wird|werden * @done : plan 54
nächster|nächsten|nächste|weiteres|weitere schritt|schritte|vorgehen : plan 58
als nächstes|nächster_schritt|erstes : plan 56
unser|mein|der plan ist|sieht : plan 60
ab|von sofort|jetzt|heute an? : plan 44
künftig|zukünftig|in_zukunft : plan 48
damit|sodass|dass das|dies|es|so_etwas|sich_das nicht|nie * wieder|noch|mehr * passiert|vorkommt|wiederholt|geschieht|passieren|vorkommen|wiederholen : plan 62 only
sorge|sorgen|stelle|stellen * dafür|sicher : plan 58
ich|wir @pverb * bis|am|um|spätestens|noch_heute|morgen|vor|innerhalb|binnen : promise 62, plan 62
wir @pverbs * bis|am|um|spätestens|noch_heute|morgen|vor|innerhalb|binnen : promise 62, plan 62
ich|wir werde|werden * bis|am|um|spätestens|noch_heute|morgen|innerhalb|binnen * @day|9|mittag|ende|abend|freitag|stunden|woche : promise 64, plan 60
@day um|ab|gegen|bis|vor|mittag|früh|nachmittag|abend? 9|uhr? uhr? @pverb ich : promise 66, plan 64
@day um|ab|gegen|bis|vor|mittag|früh|nachmittag|abend? 9|uhr? uhr? @pverbs wir : promise 66, plan 64
@day um|ab|gegen|bis|vor|mittag|früh|nachmittag|abend? 9|uhr? uhr? werde|werden ich|wir : promise 66, plan 64
am|bis|spätestens|ab @day * @pverb ich : promise 66, plan 64
am|bis|spätestens|ab @day * @pverbs wir : promise 66, plan 64
am|bis|spätestens|ab @day * werde|werden ich|wir : promise 66, plan 64
bis|am|spätestens|um|ab * 9 * @pverb|werde ich : promise 62, plan 62
bis|am|spätestens|um|ab * 9 * @pverbs|werden wir : promise 62, plan 62
bis|innerhalb|binnen|innert|in * @unit * @pverb|werde ich : promise 62, plan 62
bis|innerhalb|binnen|innert|in * @unit * @pverbs|werden wir : promise 62, plan 62
@pverb ich|wir? * bis|am|spätestens|um|noch|innerhalb|binnen|innert * @day|9|mittag|ende|abend|woche|monatsende|stunden|tagen : promise 62, plan 62
@pverbs wir * bis|am|spätestens|um|noch|innerhalb|binnen|innert * @day|9|mittag|ende|abend|woche|monatsende|stunden|tagen : promise 62, plan 62
bis|spätestens|vor @day : promise 52
bis|spätestens zum|am|ende|ende_der|anfang|mitte : promise 52
bis 9 uhr : promise 54
spätestens @day|morgen|heute|am|bis|in : promise 52
bis morgen|übermorgen|heute|mittag|abend|monatsende|freitag : promise 54
bis ende der|dieser|des|nächster|nächsten|kommender : promise 56
innerhalb|binnen|innert von|der? nächsten? 9|@many|einer|weniger stunden|tagen|werktagen|minuten|woche|stunde|arbeitstagen|wochen : promise 56, plan 40
in den nächsten 9|@many? minuten|stunden|tagen|werktagen : promise 50, plan 36
noch heute|heute_noch|diese_woche|vor_mittag : promise 50
sie|du haben|hast * bis|spätestens @day|9|ende|zum : promise 54, plan 50
sie|du erhalten|bekommen|hören|bekommst * bis|am|morgen|heute|spätestens|innerhalb|binnen|noch : promise 58, plan 56
wird|werden|ist|sind * bis|spätestens|am|ab * @day|9|woche|ende|mittag|abend : promise 58, plan 52
ruft|meldet|schickt|kommt|bringt|prüft|repariert|liefert sie|sich|ihnen|er * morgen|heute|bis|am|um|übermorgen|noch_heute|innerhalb : promise 58, plan 58
sie|er|@staff * ruft|meldet|schickt|kommt|bringt|prüft|repariert|liefert sie|sich|ihnen : plan 54
ich|wir verspreche|versprechen|sichere|garantiere|garantieren|sage : promise 62
versprochen $ : promise 56
mein wort|ehrenwort : promise 54


# -- an agent's unhappy wording ---------------------------------------------------------

# blame: puts it on the client
sie hätten * müssen|sollen|können : wording:blame 66
sie hätten * @mid * müssen|sollen|können : wording:blame 66
^ hätten|da_hätten|dann_hätten|hier_hätten|das_hätten|natürlich_hätten|selbstverständlich_hätten sie * müssen|sollen|können : wording:blame 62
warum|wieso|weshalb hätten|haben sie * nicht|erst : wording:blame 56
sie hätten * nicht * müssen|dürfen|sollen : wording:blame 20
^ hätten sie * früher|gleich|vorher|richtig|rechtzeitig|genauer|genau|sorgfältig : wording:blame 60
sie haben * nicht|vergessen|versäumt|falsch|falsche|falschen|falsches|übersehen|unterlassen * angegeben|gelesen|eingetragen|ausgefüllt|eingegeben : wording:blame 66
sie haben * nicht|vergessen|versäumt|falsch|falsche|falschen|falsches|übersehen|unterlassen * gemeldet|beachtet|geantwortet|mitgeteilt : wording:blame 66
sie haben * nicht|vergessen|versäumt|falsch|falsche|falschen|falsches|übersehen|unterlassen * bezahlt|geprüft|reagiert|befolgt|eingehalten : wording:blame 66
sie haben * nicht|vergessen|versäumt|falsch|falsche|falschen|falsches|übersehen|unterlassen * aktualisiert|unterschrieben|bedient : wording:blame 66
sie haben sich * nicht * gehalten|gemeldet|registriert|angemeldet|informiert|erkundigt : wording:blame 62
wie sie * hätten * entnehmen|lesen|nachlesen|wissen|sehen : wording:blame 64
problem sitzt|sitz * vor|zwischen : wording:blame 68
haben sie * falsch|nicht * angegeben|gelesen|eingetragen|ausgefüllt|eingegeben|gemeldet|beachtet|befolgt|bedient : wording:blame 52
sie haben * vergessen|versäumt|übersehen|unterlassen|missachtet|ignoriert : wording:blame 64
sie haben|hatten es * versäumt|unterlassen|vergessen : wording:blame 66
da|weil|nachdem sie * nicht|falsch|versäumt|vergessen|kein|keine|keinen : wording:blame 58
ihr|ihre|ihrem|ihren fehler|versäumnis|verschulden|schuld|verantwortung|bedienfehler|anwenderfehler|versehen|unachtsamkeit : wording:blame 62
selbst|selber schuld|verschuldet|verursacht|zuzuschreiben|verantwortlich|eingebrockt : wording:blame 68
eigenverschulden|selbstverschuldet|selbstverschulden|bedienungsfehler|bedienfehler|anwenderfehler|benutzerfehler : wording:blame 62
der fehler liegt|lag bei|an ihnen|ihrer : wording:blame 72
liegt|lag an|bei ihnen|ihrem|ihrer|ihren : wording:blame 60
auf ihrer seite : wording:blame 52
sie müssen|sollten|sollen schon|eben|halt|doch|besser|künftig|zukünftig|in_zukunft|nächstes_mal : wording:blame 58
wie * in|den|unseren agb|vertragsbedingungen|bedingungen|vertrag nachlesen|steht|stand|zu_lesen|entnehmen : wording:blame 46, wording:cliche 40
hätten|haben sie|sie_nicht die|unsere|das|den * agb|anleitung|hinweise|hinweis|mail|kleingedruckte|bedingungen * gelesen : wording:blame 66
lesen sie * richtig|genau|erst|einmal|zuerst|aufmerksam : wording:blame 56, wording:patronising 50
obwohl|obgleich wir|ich sie * hingewiesen|informiert|gebeten|aufgefordert : wording:blame 58
wir|ich hatten|haben|hatte|habe sie * mehrfach|bereits|ausdrücklich|deutlich|schon * hingewiesen|informiert|gebeten|aufgefordert : wording:blame 58, wording:patronising 52
nicht unsere|unser|mein|meine schuld|fehler|verschulden|verantwortung : wording:blame 64, wording:negative-tone 50
trifft uns keine|kein * schuld|verschulden : wording:blame 62
ihre eigene|eigenen schuld|fehler|verantwortung : wording:blame 70
wenn sie * richtig|korrekt|ordentlich * hätten|ausgefüllt|eingegeben|angegeben|gelesen : wording:blame 60
falsch|unvollständig|fehlerhaft|unleserlich ausgefüllt|eingegeben|angegeben : wording:blame 42
mangels ihrer mitwirkung|rückmeldung : wording:blame 58
ihre|ihrer mangelnde|fehlende|mangelnder mitwirkung|sorgfalt|rückmeldung : wording:blame 60

# cliche: empty formulas
unannehmlichkeiten : wording:cliche 56
etwaige|eventuelle|mögliche|entstandene|entstandenen|allfällige|jegliche|verursachte|verursachten unannehmlichkeiten|unannehmlichkeit|umstände : wording:cliche 72
ihr anruf|anliegen ist|liegt uns|uns_sehr|für_uns wichtig|am_herzen|wichtig : wording:cliche 68
zufriedenheit * ist|liegt|steht uns|für_uns|bei_uns|unser|unsere|im * wichtig|am_herzen|oberstes|höchste|erster|mittelpunkt|vordergrund|ziel|priorität : wording:cliche 68
kundenzufriedenheit : wording:cliche 48
gemäß|laut|nach|entsprechend|aufgrund unseren|unserer|unserem|der|den|geltenden|unsrer richtlinie|richtlinien|vorschriften|vorgaben|agb|bestimmungen|bedingungen : wording:cliche 66
gemäß|laut|nach|entsprechend|aufgrund unseren|unserer|unserem|der|den|geltenden|unsrer policy|geschäftsbedingungen|firmenrichtlinien|statuten : wording:cliche 66
unsere|unseren|unserer richtlinie|richtlinien|vorschriften|vorgaben|bestimmungen|unternehmensrichtlinien : wording:cliche 52
richtliniengemäß|aus_datenschutzgründen|aus_sicherheitsgründen|aus_systemtechnischen_gründen|aus_technischen_gründen|aus_organisatorischen_gründen : wording:cliche 54
in der reihenfolge * eingangs|bearbeitet|eingang|eintreffens : wording:cliche 70
der reihe nach : wording:cliche 66
reihenfolge bearbeitet|abgearbeitet|beantwortet : wording:cliche 66
anfragen|fälle|anliegen|tickets werden * reihe|reihenfolge|chronologisch|eingang|schnellstmöglich : wording:cliche 66
wir bitten|bitte um * geduld|verständnis|nachsicht : wording:cliche 62
um|für ihr verständnis|ihre_geduld : wording:cliche 60
bitten um|wir_um|um_etwas|um_ein_wenig geduld|verständnis|nachsicht : wording:cliche 62
danke|dank für * verständnis|geduld : wording:cliche 62
ihr anliegen|fall|ihre_anfrage|ihre_nachricht|die_anfrage wird|wurde * bearbeitet|weitergeleitet|geprüft|schnellstmöglich|schnellstens : wording:cliche 58
schnellstmöglich|zeitnah|baldmöglichst|so_schnell_wie_möglich|zu_gegebener_zeit * bei_ihnen|melden|bearbeiten|bearbeitet|beantworten|beantwortet|unaufgefordert : wording:cliche 54
zu gegebener zeit : wording:cliche 66
aufgrund|wegen erhöhten|erhöhter|hohen|des_hohen|der_hohen|des_erhöhten|eines_erhöhten|eines_hohen * anfrageaufkommens|aufkommens|anfragen|anrufaufkommens : wording:cliche 68
aufgrund|wegen erhöhten|erhöhter|hohen|des_hohen|der_hohen|des_erhöhten|eines_erhöhten|eines_hohen * anfragevolumens|arbeitsaufkommens|anfrageaufkommen : wording:cliche 68
erhöhtes|hohes|erhöhten|hohen anfrageaufkommen|aufkommen|anrufaufkommen|anfragevolumen|ticketaufkommen : wording:cliche 64
wir nehmen|ich_nehme ihr|ihre|ihr_anliegen|das|jede|jedes * ernst : wording:cliche 62
sehr ernst : wording:cliche 42
ihr|jedes|ihre feedback|meinung ist * wichtig|hilft_uns|wertvoll : wording:cliche 62
leider müssen wir ihnen mitteilen : wording:cliche 60
müssen|muss * leider|ihnen|leider_ihnen * mitteilen : wording:cliche 46
wir arbeiten * hochdruck|hochtouren : wording:cliche 64
mit hochdruck|volldampf : wording:cliche 60
sind stets|immer bemüht|bestrebt : wording:cliche 66
stets bemüht|bestrebt : wording:cliche 66
wir bedauern * ihnen * unannehmlichkeiten|umstände|keine : wording:cliche 56
wir hoffen|ich_hoffe ihnen * geholfen|gedient|weitergeholfen : wording:cliche 54
stehe|stehen * gern|gerne|jederzeit * verfügung : wording:cliche 46
für rückfragen|weitere_fragen * verfügung : wording:cliche 50
zur vollsten zufriedenheit : wording:cliche 60
hiermit teilen|bestätigen wir * mit|eingang|erhalt : wording:cliche 52
zuständige|zuständigen|entsprechende|betreffende|jeweilige abteilung|fachabteilung|stelle|bereich * weitergeleitet|weiterleiten|prüft|wenden : wording:cliche 52
an|die|der fachabteilung|fachbereich|fachabteilungen : wording:cliche 44
höhere gewalt|technische_gründe|technischen_gründen : wording:cliche 50
diese|ihre|die e-mail|mail|nachricht wurde automatisch : wording:cliche 56
im rahmen der|unserer möglichkeiten : wording:cliche 58

# negative tone: blunt refusals
das ist|gehört|fällt nicht|nicht_in|nicht_zu mein|unser|meine|unsere|meinen|unseren|meinem aufgabe|problem|zuständigkeit|bereich|job|aufgabengebiet : wording:negative-tone 72
das ist|gehört|fällt nicht|nicht_in|nicht_zu mein|unser|meine|unsere|meinen|unseren|meinem bier|sache|zuständigkeitsbereich : wording:negative-tone 72
nicht mein|unser|meine|unsere problem|aufgabe|job|bier|sache|zuständigkeit|baustelle : wording:negative-tone 70
nicht in|in_meine|in_unsere|in_unseren zuständigkeit|zuständigkeitsbereich|aufgabenbereich : wording:negative-tone 60
dafür|hierfür|da|damit bin|sind|bin_ich|sind_wir|haben ich|wir? nicht|nichts zuständig|verantwortlich|zu_tun : wording:negative-tone 68
bin|sind * nicht zuständig|verantwortlich : wording:negative-tone 66
nicht zuständig : wording:negative-tone 60
das geht nicht|so_nicht|leider_nicht $ : wording:negative-tone 58
das geht nicht : wording:negative-tone 52
geht|ist nicht $ : wording:negative-tone 46
das können|kann|machen|mache wir|ich nicht : wording:negative-tone 60
damit|hiermit habe|haben ich|wir * nichts * tun : wording:negative-tone 66
interessiert mich|uns * nicht : wording:negative-tone 72
ist mir|uns egal|wurscht|gleich : wording:negative-tone 72
^ nein $ : wording:negative-tone 54
^ geht|gibt nicht|es_nicht|es_bei_uns_nicht $ : wording:negative-tone 60
gibt es * bei_uns|hier * nicht : wording:negative-tone 54
können|kann wir|ich * nicht machen|tun|ändern|helfen|beeinflussen : wording:negative-tone 58
das machen|mache|tun wir|ich * nicht : wording:negative-tone 64
kommt * nicht in frage|infrage : wording:negative-tone 66
auf keinen fall|keinesfalls|ausgeschlossen : wording:negative-tone 50
ist|das|bleibt ihr|ihre|allein_ihr|ganz_allein_ihr problem|sache|angelegenheit : wording:negative-tone 70
ihr problem|pech : wording:negative-tone 60
pech gehabt|für_sie : wording:negative-tone 70
was soll|sollen|kann ich|wir * machen|tun|dafür|ändern : wording:negative-tone 62
damit müssen|müssten sie leben|klarkommen|rechnen|zurechtkommen : wording:negative-tone 70
da müssen sie durch|warten|eben|halt|selbst|schon : wording:negative-tone 60
müssen sie * selbst|selber * klären|lösen|sehen|herausfinden|schauen|wissen|kümmern : wording:negative-tone 58
sehen|schauen|kümmern sie * selbst|selber|zu : wording:negative-tone 52
wie sie meinen|wollen : wording:negative-tone 52
so ist das|es nun|eben|halt|leider : wording:negative-tone 60
das ist|bleibt * eben|halt|nun|nun_mal so : wording:negative-tone 58
ist|sind * nicht * unser|mein|unsere|meine * problem|schuld|aufgabe|verschulden : wording:negative-tone 66
keine zeit|lust dafür|für|um : wording:negative-tone 58
habe|haben * keine zeit|ahnung|lust : wording:negative-tone 56
weiß|wissen ich|wir * auch_nicht|nicht|nicht_auch : wording:negative-tone 56
keine ahnung : wording:negative-tone 58
andere kunden * nicht|auch|warten|keine|müssen : wording:negative-tone 56
sie sind nicht der|die|unser einzige|einziger|einzigen : wording:negative-tone 72
unsinn|quatsch|lächerlich : wording:negative-tone 56
das stimmt|ist * nicht|falsch|unwahr|gelogen $ : wording:negative-tone 46
ihre behauptung|unterstellung|unterstellungen|behauptungen : wording:negative-tone 58
wir|ich weisen|weise * zurück|von_uns : wording:negative-tone 54
niemals|nie_im_leben : wording:negative-tone 36
hören|unterlassen sie * auf|es|das : wording:negative-tone 56
weitere anfragen|mails|e-mails|nachrichten|schreiben * nicht|ignorieren|ignoriert|beantwortet : wording:negative-tone 60

# patronising
wie ich|wir|meine_kollegin|mein_kollege * schon|bereits|mehrfach|ja * gesagt|erklärt|geschrieben|mitgeteilt|erläutert|erwähnt : wording:patronising 70
wie bereits|schon|mehrfach|ja_schon|oben|mehrmals bereits|schon|mehrfach|mehrmals|telefonisch? gesagt|erklärt|geschrieben|mitgeteilt : wording:patronising 64
wie bereits|schon|mehrfach|ja_schon|oben|mehrmals bereits|schon|mehrfach|mehrmals|telefonisch? erläutert|erwähnt|ausgeführt|dargelegt : wording:patronising 64
habe|haben ich|wir * bereits|schon|mehrfach|doch * gesagt|erklärt|geschrieben|mitgeteilt|erläutert : wording:patronising 64
ich|wir habe|haben * bereits|schon|mehrfach|doch * gesagt|erklärt|mitgeteilt|erläutert|hingewiesen : wording:patronising 62
nochmal|nochmals|noch_einmal zum mitschreiben|verständnis|langsam : wording:patronising 72
zum mitschreiben : wording:patronising 72
noch einmal ganz? langsam : wording:patronising 70
beruhigen|mäßigen|entspannen sie sich : wording:patronising 74
bleiben sie * sachlich|ruhig|höflich|freundlich|locker : wording:patronising 66
kein grund|keinen_grund sich|zur|zum|zu aufzuregen|aufregung|ärgern|panik|ärger : wording:patronising 70 only
regen sie sich : wording:patronising 70
offensichtlich|offenkundig|selbstverständlich|natürlich * nicht|wissen|haben_sie|falsch|verstehen|müssen : wording:patronising 54
offensichtlich|offenkundig : wording:patronising 50
jeder|jedes weiß|kind|mensch weiß|kann|versteht? : wording:patronising 64
jedes kind : wording:patronising 68
es ist|ist doch|ganz|eigentlich? ganz|so|wirklich|doch|ganz_doch? einfach|simpel|logisch|klar : wording:patronising 54
ganz einfach : wording:patronising 50
sie müssen|brauchen * nur|lediglich|einfach|bloß : wording:patronising 52
müssen|brauchen sie * nur|lediglich|einfach_nur|bloß : wording:patronising 50
einfach nur|mal : wording:patronising 52
so schwer|schwierig ist|kann * nicht|doch : wording:patronising 66
kann|ist doch|ja nicht * so schwer|schwierig|kompliziert : wording:patronising 66
verstehen sie * das|nicht|denn|doch|mich? ? : wording:patronising 44
haben sie das|es|mich * verstanden|begriffen|kapiert ? : wording:patronising 60
sie verstehen|begreifen|haben * nicht|falsch|missverstanden : wording:patronising 52
sie verstehen * offenbar|wohl|anscheinend|offensichtlich * nicht : wording:patronising 68
haben sie * nicht * verstanden|begriffen|kapiert|zugehört : wording:patronising 58
sie haben * nicht|falsch * verstanden|begriffen|kapiert|zugehört : wording:patronising 60
sie müssen|sollten verstehen|einsehen|begreifen|bedenken|wissen : wording:patronising 62
das müssen sie * verstehen|einsehen|begreifen|akzeptieren : wording:patronising 62
übertreiben|übertreibung|überreagieren : wording:patronising 62
bitte|mal|doch|nur? nicht|kein so aufregen|ungeduldig|laut|drama|emotional : wording:patronising 66
erwachsen|wie_ein_kind|kindisch : wording:patronising 56
mein lieber|liebe|guter : wording:patronising 56
gute frau|mann|junge : wording:patronising 60
wenn sie * aufmerksam|genau|richtig * gelesen|lesen|hingesehen|zugehört : wording:patronising 64, wording:blame 60
denken sie * nach|mal : wording:patronising 58
wie gesagt|erwähnt : wording:patronising 56
technisch nicht * versiert|begabt : wording:patronising 60
bekanntlich|bekanntermaßen : wording:patronising 54

# hopeless
da kann man|ich|wir * nichts|nix|leider_nichts * machen|tun|ändern : wording:hopeless 72
da können wir|sie * nichts|leider_nichts|nix * machen|tun|ändern : wording:hopeless 72
kann|können ich|wir * nichts|nichts_mehr|nix * machen|tun|ändern|ausrichten|bewirken : wording:hopeless 70
ich|wir kann|können * nichts|nichts_mehr|nix * machen|tun|ändern|ausrichten|bewirken : wording:hopeless 70
nichts|nichts_mehr|leider_nichts|nix zu machen|tun|ändern|retten : wording:hopeless 70
nichts|nicht|nichts_mehr|nicht_mehr für sie|ihnen|dich tun|machen|helfen : wording:hopeless 70
kann|können * ihnen * nicht|nicht_mehr|nicht_weiter|da_nicht|leider_nicht * helfen|weiterhelfen : wording:hopeless 68
ihnen|dir|da * nicht|nicht_mehr|nicht_weiter helfen|weiterhelfen : wording:hopeless 66
mir|uns sind|die die? hände gebunden : wording:hopeless 72
hände gebunden : wording:hopeless 68
machtlos : wording:hopeless 64
keine|keinerlei möglichkeit|chance|lösung|handhabe|einfluss|alternative|option : wording:hopeless 60
gibt es * keine lösung|möglichkeit|alternative : wording:hopeless 66
es gibt * keine lösung|möglichkeit|alternative|abhilfe : wording:hopeless 66
leider aussichtslos|unmöglich|verloren|hoffnungslos : wording:hopeless 62
aussichtslos|hoffnungslos : wording:hopeless 58
nicht lösbar|zu_lösen|mehr_zu_retten|reparierbar|wiederherstellbar : wording:hopeless 60
unwiederbringlich|unwiderruflich : wording:hopeless 46
lässt sich * nichts|nicht * machen|ändern|beeinflussen|beheben : wording:hopeless 62
liegt|lag|steht * nicht in * hand|macht|händen : wording:hopeless 62
außerhalb unserer|meiner macht|möglichkeiten|kontrolle|einflussbereichs : wording:hopeless 62
außerhalb unseres|meines einflussbereichs|einflusses|bereichs : wording:hopeless 60
müssen sie * abwarten|sich_gedulden|warten|hinnehmen|damit_abfinden : wording:hopeless 54
müssen sie sich * abfinden|gedulden : wording:hopeless 58


# -- what it is about: themes --------------------------------------------------------------

rechnung~|abrechnung~|rechnungsbetrag : theme:billing 64
handyrechnung|stromrechnung|telefonrechnung|monatsrechnung|jahresrechnung|schlussrechnung|endabrechnung|jahresabrechnung : theme:billing 66
nebenkostenabrechnung|quartalsrechnung|kreditkartenabrechnung|doppelabbuchung|doppelbuchung|sammelrechnung : theme:billing 66
gebühr~|servicegebühr~|grundgebühr~|mahngebühr~|bearbeitungsgebühr~|kontoführungsgebühr~ : theme:billing 62
anschlussgebühr~|stornogebühr~|roaminggebühr~|versandkosten|zusatzkosten|mehrkosten : theme:billing 62
abbuch~|abgebucht|eingezogen|lastschrift~|bankeinzug|belastung|belastet|verrechnet|berechnet : theme:billing 58
zahlung~|bezahlt|bezahlung|überweis~|überwiesen|zahlungseingang|ratenzahlung|vorkasse : theme:billing 50
mahnung~|mahnbescheid|inkasso~|zahlungserinnerung|mahnspesen|rückstand : theme:billing 60
erstattung|rückerstattung|rückzahlung|gutschrift~|guthaben|rückvergütung|kaution|anzahlung|erstattet : theme:billing 58
betrag|beträge|kosten|preis|preise|preiserhöhung|tarif|tarife|beitrag|monatsbeitrag|abschlag|abschlagszahlung|rabatt|gutschein : theme:billing 50
zu teuer|viel_abgebucht|viel_bezahlt|viel_verrechnet : theme:billing 54
doppelt|zweimal abgebucht|berechnet|verrechnet|belastet|bezahlt|eingezogen : theme:billing 66
geld zurück : theme:billing 58
kreditkarte|iban|sepa~ : theme:billing 46

ausfall|ausfälle|ausgefallen|totalausfall|netzausfall|internetausfall|serverausfall|systemausfall|stromausfall|zugausfall|zugausfälle : theme:outage 66
störung|störungen|netzstörung|großstörung|leitungsstörung|signalstörung : theme:outage 64
offline|nicht_erreichbar|down|lahmgelegt : theme:outage 56
internet|wlan|netz|leitung|telefon|server|system|webseite|seite|shop|app|strom|anschluss|verbindung|portal|tv * weg|tot|ausgefallen|down|offline|lahm|gestört : theme:outage 64
kein|keine|keinen internet|netz|empfang|strom|wlan|verbindung|signal|telefon|fernsehen|fernsehempfang|internetverbindung : theme:outage 64
wartungsarbeiten|serverprobleme|netzprobleme|netzproblem|verbindungsabbruch|verbindungsabbrüche : theme:outage 54
fällt|fallen|fiel * aus : theme:outage 56
nichts|garnichts|gar_nichts geht|geht_mehr|funktioniert|läuft : theme:outage 54
geht * gar nichts : theme:outage 54

verspätung~|verspätet~|verspäten|zugverspätung|verzögerung~|verzögert~|verzug|unpünktlich~|lieferverzug|überfällig : theme:delay 66
zu spät|lange_gewartet : theme:delay 56
warte|warten|gewartet|wartezeit|wartezeiten|warteschleife : theme:delay 54
wie lange * noch|dauert|soll|muss : theme:delay 56
seit 9|@many|einer|einem tagen|wochen|monaten|stunden|woche|monat : theme:delay 54
seit tagen|wochen|monaten|stunden|ewigkeiten : theme:delay 56
dauert|gedauert * lange|ewig|zu_lange|wochen|tage|stunden : theme:delay 58
noch nicht|immer_nicht * da|geliefert|erledigt|bearbeitet|erstattet|gutgeschrieben : theme:delay 52
anschluss verpasst : theme:delay 58
frist * überschritten|verstrichen : theme:delay 58
wo bleibt|bleiben : theme:delay 56

lieferung~|lieferung|liefertermin|lieferzeit|lieferstatus|lieferadresse|geliefert|liefern|ausgeliefert : theme:delivery 64
zugestellt|zustellung~|zusteller|auslieferung|nachlieferung|teillieferung|fehllieferung : theme:delivery 64
paket|pakete|päckchen|sendung|sendungen|sendungsnummer|sendungsverfolgung|paketdienst|paketbote|paketshop : theme:delivery 62
packstation|versand|versandt|versendet|verschickt|bote|kurier|postbote|spediteur|spedition|briefkasten : theme:delivery 62
dhl|hermes|gls|dpd|ups|post|planzer : theme:delivery 46
nie|nicht angekommen|eingetroffen|geliefert|zugestellt : theme:delivery 60
beim nachbarn abgegeben : theme:delivery 66
bestellung|bestellte|ware : theme:delivery 48

defekt~|kaputt|beschädigt~|beschädigung|zerbrochen|zerkratzt|zerrissen|gebrochen : theme:defect 64
fehlermeldung~|fehlercode|bug|bugs|programmfehler|softwarefehler|absturz|abstürze|abgestürzt|stürzt : theme:defect 60
funktioniert|klappt|geht|läuft|startet|lädt|öffnet|druckt|lässt * nicht|nicht_mehr : theme:defect 58
reparatur~|reparieren|repariert|garantie~|garantiefall|gewährleistung|rma : theme:defect 58
display|akku|bildschirm|netzteil|taste|ladekabel|lautsprecher * kaputt|defekt|schwarz|gesprungen|gerissen|leer|tot|gebrochen : theme:defect 64
fehler|fehlerhaft~|mangel|mängel|mangelhafte : theme:defect 50
hängt sich|eingefroren|ruckelt|flackert|tropft|klemmt : theme:defect 58
umtausch|umtauschen : theme:defect 42

qualität~|minderwertig~|billig_verarbeitet|verarbeitung|schlechte_qualität|material|materialfehler : theme:quality 64
schlechte|schlechter|miese|mangelhafte|mindere|schlechten qualität|service|leistung|verarbeitung|zustand|bild|ton|beratung : theme:quality 62
lässt * zu wünschen : theme:quality 58
schmutzig|dreckig|verschmutzt|verdreckt|ungenießbar|schimmel|schimmlig|verschimmelt|kalt_geliefert|ungenießbare|schmeckt|versalzen : theme:quality 58
schrott|murks|pfusch|billigware|ramsch|plunder|müll : theme:quality 58
langsame|langsames|langsamer internet|verbindung|leitung|netz|datenrate : theme:quality 60
nicht wie beschrieben|abgebildet|bestellt|bebildert : theme:quality 60
entspricht|entsprechen * nicht * beschreibung|bild|erwartungen|bestellung : theme:quality 60
überfüllt|unbequem|kaputte_sitze|klimaanlage : theme:quality 52

passwort~|kennwort~|login|einloggen|eingeloggt|anmelden|anmeldung|zugang|zugangsdaten|benutzername : theme:access 62
pin|puk|tan|captcha|zwei-faktor-code|authentifizierung|sicherheitscode|freischaltcode : theme:access 62
gesperrt|ausgesperrt|entsperren|freischalten|freischaltung|gesperrtes : theme:access 58
komme|komm|kommen * nicht * rein|hinein|konto|mehr|account|kundenportal|drauf|login : theme:access 62
konto|account|zugang|karte|kundenkonto * gesperrt|blockiert|deaktiviert|gehackt : theme:access 66
kein|keinen zugriff|zugang : theme:access 64
nicht * anmelden|einloggen|öffnen|zugreifen|registrieren : theme:access 60
autorisiert|autorisierung|autorisieren|berechtigung|berechtigungen|freigabe : theme:access 54

unfreundlich~|unhöflich~|frech~|pampig~|patzig~|arrogant~|schnippisch~|respektlos~|herablassend~ : theme:staff-conduct 60
inkompetent~|unverschämte|angeschrien|angeschnauzt|beleidigt|abgewimmelt|ausgelacht : theme:staff-conduct 60
mitarbeiter|mitarbeiterin|mitarbeitern|berater|beraterin|verkäufer|verkäuferin|fahrer * unfreundlich|unhöflich|frech|inkompetent|unverschämt|arrogant|aufgelegt : theme:staff-conduct 68
mitarbeiter|mitarbeiterin|mitarbeitern|berater|beraterin|verkäufer|verkäuferin|fahrer * angeschrien|patzig|pampig|unfähig|beleidigt|ausgelacht|gelogen : theme:staff-conduct 68
personal|schaffner|schaffnerin|techniker|kundenberater|sachbearbeiter|hotline * unfreundlich|unhöflich|frech|inkompetent|unverschämt|arrogant|aufgelegt : theme:staff-conduct 68
personal|schaffner|schaffnerin|techniker|kundenberater|sachbearbeiter|hotline * angeschrien|patzig|pampig|unfähig|beleidigt|ausgelacht|gelogen : theme:staff-conduct 68
ihr|ihre|eure|euer|der|die mitarbeiter|mitarbeiterin|mitarbeitern|kollege|kollegin|schaffner|fahrer|techniker : theme:staff-conduct 50
verhalten|benehmen|umgangston|tonfall|auftreten|manieren : theme:staff-conduct 58
so behandelt|behandeln|angesprochen : theme:staff-conduct 56
einfach aufgelegt : theme:staff-conduct 62

keine|keinerlei|nie|ohne|null antwort|rückmeldung|reaktion|rückruf|info|informationen|auskunft|bescheid : theme:communication 64
niemand|keiner antwortet|meldet|ruft|reagiert|erreichbar|informiert|weiß|geht : theme:communication 62
nicht|nie erreichbar|geantwortet|zurückgerufen|informiert|gemeldet|beantwortet|reagiert|zu_erreichen : theme:communication 62
warteschleife|hotline|rückruf|zurückgerufen|zurückrufen|callcenter|chatbot : theme:communication 54
erreiche|erreichen|erreicht * niemanden|keinen|nicht|niemand : theme:communication 64
widersprüchliche|unterschiedliche|falsche auskunft|auskünfte|informationen|aussagen : theme:communication 62
kommunikation : theme:communication 54
textbaustein~|standardantwort~|textbausteine : theme:communication 56
meine|unsere @letter * nicht|ignoriert|unbeantwortet|niemand : theme:communication 58
warte * auf * antwort|rückmeldung|rückruf|reaktion|bescheid : theme:communication 58

kündig~|gekündigt|kündigungsbestätigung|sonderkündigung|vertragsende|vertragskündigung : theme:cancellation 66
stornier~|storno|stornierung|storniert|stornogebühr : theme:cancellation 64
widerruf|widerrufen|widerrufe|widerrufsrecht|rücktritt|zurücktreten|rücktrittsrecht|widerrufsfrist : theme:cancellation 62
vertrag|abo|abonnement|mitgliedschaft|konto * beenden|auflösen|kündigen|stornieren|auslaufen|löschen : theme:cancellation 64
annulliert|annullierung|gestrichen|abbestell~ : theme:cancellation 56

datenschutz~|dsgvo|personenbezogene|datenleck|datenpanne|datenmissbrauch|datenweitergabe|dsg|datenauskunft|datensicherheit : theme:privacy 68
meine|unsere|persönliche|persönlichen|private|privaten daten|adresse|bankdaten|kundendaten|telefonnummer * weitergegeben|veröffentlicht|gelöscht : theme:privacy 66
meine|unsere|persönliche|persönlichen|private|privaten daten|adresse|bankdaten|kundendaten|telefonnummer * löschen|weitergeben|verkauft : theme:privacy 66
meine|unsere|persönliche|persönlichen|private|privaten daten|adresse|bankdaten|kundendaten|telefonnummer * missbraucht|preisgegeben|gespeichert|gelandet|gestohlen : theme:privacy 66
daten löschen|gelöscht|weitergegeben|weitergeben|herausgegeben|gespeichert|verarbeitet : theme:privacy 62
gehackt|hacker|identitätsdiebstahl|fremde_person|fremden_personen|ausspioniert : theme:privacy 52
werbung|newsletter|werbeanrufe|spam * abbestellen|einwilligung|nicht_zugestimmt|ohne_zustimmung|widersprochen|unerwünscht : theme:privacy 54
werbeanruf|werbeanrufe|unerwünschte|unerwünschten anrufe|mails|werbung|werbeanrufe : theme:privacy 54
ohne meine|unsere einwilligung|zustimmung|erlaubnis : theme:privacy 56
falscher|falschen|fremder|fremden empfänger|kunden|person * daten|rechnung|unterlagen : theme:privacy 60


# -- moments that an agent promises --------------------------------------------------------

heute : today 1
heute morgen|früh : today 1, hour 12
heute nacht : today 1, hour 24
heute morgen|früh|vormittag um|gegen|ab 9 uhr|h : today 1, oclock 1
heute noch : today 1
# a day that is past is no promise: a longer phrase hides "heute", and "oclock"
# without a number before it says nothing
habe|haben|hat|wurde|wurden|ich_habe|wir_haben heute|heute_morgen|heute_früh|heute_vormittag : oclock 1
habe|haben ich|wir|ihnen|ihre|ihren|die|das|den heute|heute_morgen|heute_früh|heute_vormittag : oclock 1
heute|heute_morgen|heute_früh|heute_vormittag erhalten|eingegangen|@done : oclock 1
noch heute : today 1
im laufe|verlauf des tages|tags|nachmittags|vormittags|abends : today 1
morgen : after-days 1
morgen früh : after-days 1, hour 12
am morgen|vormittag : hour 12
guten morgen : calm 12 only
der|den|dem|jeden|diesen|nächsten morgen : hour 12
übermorgen : after-days 2
überübermorgen : after-days 3
in|binnen|innerhalb|innert|nach von? 9 tagen|tag|werktagen|arbeitstagen|werktag|kalendertagen|d : after-days 1
in|innerhalb|binnen|innert den|der nächsten|kommenden 9 tagen|tage|werktagen|werktage|arbeitstagen : after-days 1
in|binnen|innerhalb|innert|nach von? 9 wochen|woche : after-days 7
in|binnen|innerhalb|innert|nach von? 9 monaten|monat : after-months 1
in|binnen|innerhalb|innert|nach von? 9 stunden|stunde|h|std : after-hours 1
in|innerhalb|binnen|innert den|der nächsten|kommenden 9 stunden|stunde|h : after-hours 1
in|binnen|innerhalb|innert|nach von? 9 minuten|minute|min : after-minutes 1
in|innerhalb|binnen|innert den|der nächsten|kommenden 9 minuten|min : after-minutes 1
in|binnen|innerhalb|innert|nach von? einem|eines tag|tages : after-days 1
in|binnen|innerhalb|innert|nach von? zwei|zweier tagen|werktagen|arbeitstagen|tage : after-days 2
in|binnen|innerhalb|innert|nach von? drei|dreier tagen|werktagen|arbeitstagen|tage : after-days 3
in|binnen|innerhalb|innert|nach von? vier tagen|werktagen|arbeitstagen : after-days 4
in|binnen|innerhalb|innert|nach von? fünf tagen|werktagen|arbeitstagen : after-days 5
in|binnen|innerhalb|innert|nach von? sechs tagen|werktagen|arbeitstagen : after-days 6
in|binnen|innerhalb|innert|nach von? sieben|acht tagen : after-days 7        # "acht Tage" is a week
in|binnen|innerhalb|innert|nach von? zehn tagen|werktagen|arbeitstagen : after-days 10
in|binnen|innerhalb|innert|nach von? vierzehn tagen : after-days 14
in den nächsten zwei|beiden tagen : after-days 2
in den nächsten drei tagen : after-days 3
in|binnen|innerhalb|innert|nach von? einer|eine woche : after-days 7
in|binnen|innerhalb|innert|nach von? zwei wochen : after-days 14
in|binnen|innerhalb|innert|nach von? drei wochen : after-days 21
in|binnen|innerhalb|innert|nach von? vier wochen : after-days 28
in|binnen|innerhalb|innert|nach von? sechs wochen : after-days 42
in|binnen|innerhalb|innert|nach von? einem|eines monat|monats : after-months 1
in|binnen|innerhalb|innert|nach von? zwei monaten : after-months 2
in|binnen|innerhalb|innert|nach von? drei monaten : after-months 3
in|binnen|innerhalb|innert|nach von? einer|der_nächsten stunde : after-hours 1
in|binnen|innerhalb|innert|nach von? zwei|den_nächsten_zwei stunden : after-hours 2
in|binnen|innerhalb|innert|nach von? drei stunden : after-hours 3
in|binnen|innerhalb|innert|nach von? vier stunden : after-hours 4
in|binnen|innerhalb|innert|nach von? vierundzwanzig stunden : after-hours 24
in|binnen|innerhalb|innert einer|der_nächsten halben stunde : after-minutes 30
in|binnen|innerhalb|innert einer viertelstunde : after-minutes 15
in|binnen|innerhalb|innert zehn|wenigen|ein_paar minuten : after-minutes 10
in|binnen|innerhalb|innert fünf minuten : after-minutes 5
in|binnen|innerhalb|innert fünfzehn minuten : after-minutes 15
in|binnen|innerhalb|innert zwanzig minuten : after-minutes 20
in|binnen|innerhalb|innert dreißig minuten : after-minutes 30
nächste|nächster|kommende|kommender woche : after-days 7
in der|anfang|ende|mitte nächsten|nächster|kommender|kommenden woche : after-days 7
übernächste|übernächster woche : after-days 14
nächsten|kommenden|im_nächsten|im_kommenden monat : after-months 1
montag|montags|montagmorgen|montagvormittag : weekday 1
dienstag|dienstags|dienstagmorgen|dienstagvormittag : weekday 2
mittwoch|mittwochs|mittwochmorgen|mittwochvormittag : weekday 3
donnerstag|donnerstags|donnerstagmorgen|donnerstagvormittag : weekday 4
freitag|freitags|freitagmorgen|freitagvormittag : weekday 5
samstag|sonnabend|samstags|samstagmorgen|samstagvormittag : weekday 6
sonntag|sonntags|sonntagmorgen : weekday 7
montagmorgen|montagvormittag|dienstagmorgen|dienstagvormittag|mittwochmorgen|mittwochvormittag|donnerstagmorgen : hour 12
donnerstagvormittag|freitagmorgen|freitagvormittag|samstagmorgen|samstagvormittag|sonntagmorgen : hour 12
montagmittag : weekday 1, hour 12
dienstagmittag : weekday 2, hour 12
mittwochmittag : weekday 3, hour 12
donnerstagmittag : weekday 4, hour 12
freitagmittag : weekday 5, hour 12
samstagmittag : weekday 6, hour 12
montagnachmittag : weekday 1, hour 17
dienstagnachmittag : weekday 2, hour 17
mittwochnachmittag : weekday 3, hour 17
donnerstagnachmittag : weekday 4, hour 17
freitagnachmittag : weekday 5, hour 17
samstagnachmittag : weekday 6, hour 17
montagabend : weekday 1, hour 20
dienstagabend : weekday 2, hour 20
mittwochabend : weekday 3, hour 20
donnerstagabend : weekday 4, hour 20
freitagabend : weekday 5, hour 20
samstagabend : weekday 6, hour 20
sonntagabend : weekday 7, hour 20
montag morgen|früh : weekday 1, hour 12
dienstag morgen|früh : weekday 2, hour 12
mittwoch morgen|früh : weekday 3, hour 12
donnerstag morgen|früh : weekday 4, hour 12
freitag morgen|früh : weekday 5, hour 12
samstag morgen|früh : weekday 6, hour 12
vormittag|vormittags|mittag|mittags : hour 12
nachmittag|nachmittags|arbeitsende|dienstschluss|büroschluss|geschäftsschluss|tagesende|feierabend|arbeitsschluss : hour 17
ende des arbeitstages|arbeitstags|tages|geschäftstages : hour 17
abend|abends : hour 20
mitternacht|mitternachts : hour 24
# the hour that is said counts, not that of the time of day
vormittag|vormittags|mittag|mittags|nachmittag|nachmittags|abend|abends um|gegen|ab|bis 9 uhr|h : oclock 1
montagmorgen|montagvormittag|montagmittag|montagnachmittag|montagabend um|gegen|ab|bis 9 uhr|h : weekday 1, oclock 1
dienstagmorgen|dienstagvormittag|dienstagmittag|dienstagnachmittag|dienstagabend um|gegen|ab|bis 9 uhr|h : weekday 2, oclock 1
mittwochmorgen|mittwochvormittag|mittwochmittag|mittwochnachmittag|mittwochabend um|gegen|ab|bis 9 uhr|h : weekday 3, oclock 1
donnerstagmorgen|donnerstagvormittag|donnerstagmittag|donnerstagnachmittag|donnerstagabend um|gegen|ab|bis 9 uhr|h : weekday 4, oclock 1
freitagmorgen|freitagvormittag|freitagmittag|freitagnachmittag|freitagabend um|gegen|ab|bis 9 uhr|h : weekday 5, oclock 1
samstagmorgen|samstagvormittag|samstagmittag|samstagnachmittag|samstagabend um|gegen|ab|bis 9 uhr|h : weekday 6, oclock 1
ende der|dieser woche : weekday 5
wochenende : weekday 5
diese|dieser woche : weekday 5
bis|zum|ende wochenende : weekday 5
ende nächster|kommender woche : after-days 10
monatsende|ultimo : month-end 1
ende des|dieses monats : month-end 1
januar|jänner|jan : month 1
februar|feber|feb : month 2
märz : month 3
april|apr : month 4
mai : month 5
juni|jun : month 6
juli|jul : month 7
august|aug : month 8
september|sept|sep : month 9
oktober|okt : month 10
november|nov : month 11
dezember|dez : month 12
9 uhr|h : oclock 1
zwölf uhr : hour 12
zehn uhr : hour 10
elf uhr : hour 11
neun uhr : hour 9
acht uhr : hour 8
vierzehn|zwei uhr : hour 14
fünfzehn|drei uhr : hour 15
sechzehn|vier uhr : hour 16
siebzehn|fünf uhr : hour 17
achtzehn|sechs uhr : hour 18
