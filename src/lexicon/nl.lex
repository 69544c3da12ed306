language nl

# Dutch, as written in the Netherlands and in Flanders
#
# The format is described in en.lex.  Dutch parts its verbs ("ik zeg mijn
# contract op") and puts the verb at the end of many clauses: such phrases are
# written with a gap, and where one gap of three words is too short, with a
# second one behind a word of @mid, the small words that stand in the middle
# of nearly every clause.


# -- spellings ---------------------------------------------------------------

t = het
k = ik
m'n = mijn
collega's = collegas
foto's = fotos
auto's = autos
video's = videos
manager's = manager
klojo's = klojos
mn = mijn
z'n = zijn
zn = zijn
d'r = haar
zo'n = zo een
zo'on = zo een
da's = dat is
das = dat is
ie = hij
is't = is het
niks = niets
nix = niets
nie = niet
neit = niet
ni = niet
ff = even
effe = even
effen = even
ffies = even
gwn = gewoon
idd = inderdaad
iig = in ieder geval
ivm = in verband met
mbt = met betrekking tot
tav = ten aanzien van
mvg = met vriendelijke groet
gr = groet
grt = groet
grtjs = groetjes
aub = alstublieft
alsjeblieft = alstublieft
alsjebleift = alstublieft
alstublief = alstublieft
svp = alstublieft
dmv = door middel van
nav = naar aanleiding van
adhv = aan de hand van
tov = ten opzichte van
ipv = in plaats van
bv = bijvoorbeeld
bijv = bijvoorbeeld
bvb = bijvoorbeeld
dwz = dat wil zeggen
evt = eventueel
ihb = in het bijzonder
mi = mijns inziens
nvt = niet van toepassing
tzt = te zijner tijd
vd = van de
vh = van het
vanmrg = vanmorgen
mss = misschien
msch = misschien
miss = misschien
wrm = waarom
wnr = wanneer
wnneer = wanneer
wanner = wanneer
jllie = jullie
jlie = jullie
jull = jullie
julie = jullie
jij = je
jou = je
jouw = je
gij = je
ge = je
uwe = uw
nr = nummer
tel = telefoon
telnr = telefoonnummer
min = minuten
asap = zo snel mogelijk
zsm = zo snel mogelijk
dnk = denk
bdnkt = bedankt
bedank = bedankt
thx = bedankt
thnx = bedankt
tnx = bedankt
thanks = bedankt
thanx = bedankt
merci = bedankt
merkie = bedankt
dankje = dank je
dankjewel = dank je wel
dankuwel = dank u wel
danku = dank u
bedanktt = bedankt
oké = ok
oke = ok
okay = ok
okee = ok
okido = ok
okidoki = ok
yep = ja
yes = ja
jup = ja
jep = ja
nope = nee
neen = nee
heej = hoi
hey = hoi
hee = hoi
hé = hoi
lkkr = lekker
eea = een en ander
vdaag = vandaag
vndg = vandaag
mrgn = morgen
gister = gisteren
weeral = weer
weerom = weer
vermits = omdat
kan't = kan het
werkt't = werkt het
teleurgestelt = teleurgesteld
teleurgestelde = teleurgesteld
telleurgesteld = teleurgesteld
onacceptabele = onacceptabel
onaceptabel = onacceptabel
onnacceptabel = onacceptabel
belachelijke = belachelijk
belachlijk = belachelijk
belachelik = belachelijk
belaggelijk = belachelijk
ongelofelijk = ongelooflijk
ongelooflijke = ongelooflijk
ongelofelijke = ongelooflijk
schandalige = schandalig
schandalich = schandalig
irritand = irritant
geirriteerd = geïrriteerd
klantenservise = klantenservice
klantservice = klantenservice
klanteservice = klantenservice
klantendienst = klantenservice
advokaat = advocaat
advocaten = advocaat
raadsman = advocaat
raadsvrouw = advocaat
abonement = abonnement
abbonement = abonnement
abbonnement = abonnement
abo = abonnement
opzegen = opzeggen
pakketje = pakket
pakje = pakket
paket = pakket
paketje = pakket
pakketjes = pakketten
faktuur = factuur
rekeng = rekening
managers = manager
manger = manager
leidingevende = leidinggevende
leidinggevenden = leidinggevende
k*t = kut
k*tzooi = kutzooi
f*** = fuck
f**k = fuck
f*ck = fuck
sh*t = shit
kl*te = klote
kl*ten = kloten
g*dverdomme = godverdomme
gvd = godverdomme
godverd = godverdomme
gadverdamme = gadver
godver = godverdomme
verdommen = verdomme


# -- sets --------------------------------------------------------------------

@i = ik wij we
@me = mij me ons
@my = mijn ons onze
@you = u jullie je
@your = uw jullie je
@the = de het een dit dat deze die
@a = een geen
@mid = de het een dit dat deze die er hier daar mijn ons onze uw jullie je u mij me ik we wij en of te voor van met aan bij in op om uit door
@mid = naar over na tot als ook al nog nu dan toch wel maar zelf zo weer al eens even meer vandaag gewoon echt inmiddels daarom dus heel ze hem ons zich per
@firmly = ga gaan zal zullen wil willen moet moeten
@have = heb hebben heeft had hadden
@day = maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen overmorgen vandaag vanavond vanmiddag morgenochtend morgenmiddag
@day = maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend zaterdagochtend morgenvroeg
@day = maandagmiddag dinsdagmiddag woensdagmiddag donderdagmiddag vrijdagmiddag zaterdagmiddag vrijdagavond
@unit = minuut minuten uur uren dag dagen week weken maand maanden jaar jaren kwartier
@long = uur uren dag dagen week weken maand maanden jaar jaren
@many = twee drie vier vijf zes zeven acht negen tien elf twaalf twintig meerdere verschillende vele talloze tientallen tig zoveel diverse 9
@nth = tweede derde vierde vijfde zesde zevende achtste tiende zoveelste tigste honderdste nde
@ntimes = tweemaal driemaal viermaal meermaals meermalen herhaaldelijk tigmaal honderdmaal
@letter = mail mails mailtje mailtjes email emails bericht berichten berichtje brief brieven ticket tickets melding meldingen telefoontje
@letter = telefoontjes klacht klachten vraag vragen verzoek verzoeken telefoongesprek chat aanvraag herinnering aangetekende formulier
@told = gezegd geschreven gemeld doorgegeven uitgelegd verteld gestuurd toegestuurd opgestuurd ingestuurd gemaild gevraagd vermeld aangegeven
@told = beschreven doorgestuurd aangekaart ingediend geüpload gebeld opgebeld ingevuld gerapporteerd verzonden
@answer = antwoord reactie bericht terugkoppeling oplossing uitleg respons update gehoor nieuws antwoorden
@firm = aanbieder provider leverancier concurrent concurrentie bank verzekeraar maatschappij bedrijf firma operator winkel webshop energieleverancier
@firm = luchtvaartmaatschappij partij platform softwarepakket vervoerder telecomprovider dienstverlener zorgverzekeraar ander programma
@other = andere ander anders nieuwe
@contract = abonnement abonnementen contract contracten lidmaatschap account polis verzekering verzekeringen rekening klantrelatie overeenkomst
@contract = samenwerking hosting domein licentie licenties internetabonnement internet telefoonabonnement klantenkaart proefabonnement
@thing = app website site webshop pagina systeem software programma apparaat toestel telefoon gsm router modem decoder printer internet wifi netwerk
@thing = verbinding lijn login account update server betaling link knop kaart pas televisie tv machine laptop scherm inlog code portaal portal
@staff = medewerker medewerkers medewerkster collega collegas personeel team chauffeur bezorger monteur technieker agent agenten verkoper baliemedewerker
@staff = helpdesk klantenservice koerier postbode conducteur dame heer man vrouw meneer mevrouw adviseur
@service = service klantenservice helpdesk dienst dienstverlening support hulp ondersteuning communicatie begeleiding bediening
@good = goed goede top super geweldig geweldige fijn fijne prima uitstekend uitstekende perfect perfecte fantastisch fantastische mooi mooie
@good = prachtig schitterend uitmuntend uitmuntende toppie netjes keurig keurige lovend voortreffelijk knap tof toffe
@helpful = vriendelijk vriendelijke behulpzaam behulpzame snel snelle efficiënt efficiënte deskundig deskundige geduldig geduldige attent professioneel
@bad = slecht slechte beroerd beroerde waardeloos waardeloze bedroevend bedroevende abominabel erbarmelijk erbarmelijke dramatisch dramatische
@bad = verschrikkelijk verschrikkelijke vreselijk vreselijke ondermaats ondermaatse rampzalig rampzalige armzalig belabberd belabberde
@bad = triest trieste treurig treurige hopeloos hopeloze klote kut bagger ruk flut barslecht barslechte pover povere
@boss = manager leidinggevende chef baas directeur directie supervisor teamleider teamleidster teamlead afdelingshoofd hoofd overste
@boss = bedrijfsleider filiaalhouder filiaalmanager zaakvoerder eindverantwoordelijke verantwoordelijke ceo bestuur management
@shop = winkel zaak restaurant hotel praktijk bedrijf kantoor werkplaats café salon webwinkel onderneming
@subject = het dat dit alles pakket pakketten levering bestelling zending geld bedrag terugbetaling brief mail probleem storing fout zaak kwestie
@subject = order artikel kwestie creditnota ticket boek vervanging vergoeding is zijn was
@media = pers krant kranten media journalist televisie radar kassa socials facebook twitter instagram google trustpilot tiktok linkedin klachtenkompas
@someone = iemand niemand jullie je u ze men
@other3 = buurman buurvrouw buren buur vriend vriendin vrienden broer zus moeder vader zoon dochter man vrouw collega collegas baas chef kennis
@other3 = neef nicht oom tante schoonmoeder schoonvader oma opa ouders huisgenoot partner compagnon mama papa kameraad
@very = heel erg zeer echt enorm ontzettend uiterst bijzonder zo ongelooflijk mega super


# -- function words that rules need --------------------------------------------

niet : negate 100
nooit : negate 100
geen : negate 100
niemand : negate 100
niets : negate 100
zonder : negate 100
nergens : negate 100
geenszins : negate 100
noch : negate 100
nauwelijks|amper : negate 100
allesbehalve|verre_van : negate 100
niet alleen|enkel|slechts|zozeer : neutral 1 only
nietwaar : neutral 1 only
waarom|waarvoor niet $ : neutral 1 only
als|indien niet $ : neutral 1 only
niets anders dan : neutral 1 only
niet te geloven : anger 60 only
niet te filmen : anger 58 only
niets dan|als lof|goeds|positiefs : satisfaction 62 only
niets dan|als problemen|ellende|gezeik|gezeur|miserie|ergernis : disappointment 58 only, anger 45 only
geen wonder : disappointment 22 only
geen probleem|punt|enkel_probleem : neutral 1 only
geen problemen : neutral 1 only
geen zorgen|haast|stress|paniek : calm 25 only
geen haast|spoed bij|mee|hoor : calm 25 only
geen vragen|verdere_vragen|verdere|vraag : neutral 1 only
geen klachten|klagen|enkele_klacht|opmerkingen : satisfaction 40 only
niets te klagen|mis|aan_de_hand|op_aan_te_merken|op_tegen : satisfaction 42 only
niet slecht|verkeerd|gek|mis|onaardig|kwaad : satisfaction 35 only
niet te klagen : satisfaction 40 only
mag niet klagen : satisfaction 40 only
nee bedankt|dank_je|dank_u : neutral 1 only
hoeft niet|niet_meer : neutral 1 only
nog nooit zo|zoveel|zulke|zo_een : intensify 100 only
waarom|hoezo is|zijn|kan|kun|kunnen|wordt|doet|doen|werkt|staat|komt * niet : problem 40 only
niet meer|minder dan : neutral 1 only

ik : clause 100
we : clause 100
wij : clause 100
u : clause 100
jullie : clause 100
en : clause 100
maar : clause 100
want : clause 100
omdat : clause 100
als : clause 100
indien : clause 100
terwijl : clause 100
hoewel|ofschoon : clause 100
zodat : clause 100
dat : clause 100
tot : clause 100
of : clause 100
dus : clause 100
dan : clause 100
daarom : clause 100
toch : clause 100
echter : clause 100
anders : clause 100
bedankt : clause 100
dank u|je : clause 100
alstublieft : clause 100
kan|kunnen|kon : clause 100

maar : contrast 100
echter : contrast 100
toch : contrast 40
desondanks|niettemin|desalniettemin|nochtans|evenwel : contrast 100
daarentegen : contrast 100
alleen jammer|spijtig|werkt|is|heb|kan|krijg|komt : contrast 60
helaas|jammer|spijtig dat : contrast 50
anderzijds|aan_de_andere_kant : contrast 100
ondanks dat|alles : contrast 80
behalve dat : contrast 60
afgezien daarvan : contrast 60

als : condition 100
indien : condition 100
mits : condition 100
tenzij : condition 100
mocht|mochten * niet|blijken|nodig|gebeuren|zijn|lukken|worden|komen : condition 100
mocht|mochten dit|dat|het|ik|u|jullie|er|deze|de|we : condition 100
zou|zouden ik|we|u|jullie|het|dit * willen : condition 60
in geval : condition 100
voor het geval : condition 100
stel dat|ik|je|we : condition 100
gesteld dat : condition 100
zolang : condition 60
zo niet : condition 60
alsof : neutral 1 only

heel|erg|zeer|echt|enorm|ontzettend|uiterst|bijzonder : intensify 100
zo : intensify 80
te : intensify 40
veel te : intensify 100
absoluut|absolute : intensify 100
totaal|totale|compleet|complete|volkomen|volledig|volstrekt|volslagen : intensify 100
extreem|mega|super|keihard|gigantisch|massaal : intensify 100
ongelooflijk|onvoorstelbaar|waanzinnig|verschrikkelijk|vreselijk : intensify 80
behoorlijk|flink|best : intensify 60
ronduit|gewoonweg|simpelweg|domweg|werkelijk|oprecht : intensify 80
diep|zwaar|hoogst|buitengewoon|zodanig|dermate : intensify 100
verdomd|verdomde|kei|stik|dood|fucking|godverdomse : intensify 100
meer dan : intensify 80
zulke|zulk : intensify 60
gewoon : intensify 30

een beetje : soften 100
beetje : soften 100
een klein beetje : soften 100
beetje jammer : soften 60
ietwat|enigszins|lichtelijk|lichte|licht : soften 100
enigzins : soften 100
wel|nogal|misschien|toch wat : soften 60
misschien|wellicht|mogelijk : soften 100
soms|af_en_toe : soften 80
niet helemaal|echt : soften 40
eerder : soften 30
min of meer : soften 80
enige : soften 60
nogal : soften 20
redelijk|vrij : soften 40

# the feeling is another's
mijn|me|onze|haar @other3 : third 100
een vriend|vriendin|collega|buurman|buurvrouw|kennis|klant|bekende van mij|me|mijn|ons : third 100
een andere klant|collega|reiziger|gebruiker|passagier : third 100
andere|veel|sommige|enkele klanten|mensen|gebruikers|reizigers|passagiers|huurders|gasten|ouders : third 100
anderen|sommigen zijn|vinden|klagen|zeggen|schrijven|zullen|zouden : third 100
de buurman|buurvrouw|buren : third 100
als|indien|wanneer|mocht iemand|men|een_klant|anderen : third 100
onze klanten|gebruikers|leden|huurders|gasten : third 60
een van onze|mijn|jullie|uw klanten|collegas|medewerkers|buren|vrienden : third 100
hij|zij|ze is|was|werd|klinkt boos|woedend|kwaad|razend|teleurgesteld|gefrustreerd|ontevreden|furieus|pissig : third 100
ik las|hoorde|zag dat : third 60
volgens de|het|een recensies|krant|artikel|forum|internet|reviews|kennis : third 60
de recensies|reviews|beoordelingen zeggen|zijn|schrijven : third 60

# words of everyday Dutch: a text without any of them is not Dutch
@common = de het een en van in is ik te dat die niet op aan met voor er om dan zijn maar heb hebben hebt heeft had als bij ook nog naar dit wij we mij jullie uw u je
@common = ze hij zij hem haar hun ons onze mijn wat wie waar hoe wanneer waarom welke deze daar hier nu al toch wel geen niets iets iemand niemand nooit altijd weer
@common = kan kunt kunnen kon wil wilt willen wou zal zullen zou zouden moet moeten mag mogen gaat gaan ging word wordt worden werd werden ben bent was waren doe doet doen
@common = ja nee hallo hoi dag goedendag goedemorgen goedemiddag goedenavond beste geachte dank bedankt graag alstublieft even uit over tot sinds na door zonder tegen onder tussen omdat
@common = want dus zodat terwijl veel meer minder heel erg zeer echt goed groet groeten vriendelijke alvast vandaag morgen gisteren week weken dagen maand jaar uur
@common = komt komen krijg krijgt krijgen staat weet werkt nieuwe andere alle alles allemaal elke elk gewoon helaas graag eens al zelf reeds steeds nogmaals inmiddels eigenlijk misschien
@common = ok factuur bestelling pakket vraag probleem antwoord bericht tegen hoor zeg denk vind mn groetjes
@common : common 100
^ dag : calm 10
hallo|hoi|hey|goeiedag|goeiemorgen|goeiemiddag|goedendag|goedemorgen|goedemiddag|goedenavond|goeienavond|heyhey|yo|joehoe : calm 10
goede|goeie morgen|dag|middag|avond : calm 12 only
geachte|beste|lieve heer|mevrouw|dame|meneer|allemaal|team|mensen|klantenservice|helpdesk|medewerker|dames : calm 10 only
beste : neutral 1
met vriendelijke|hartelijke|beste|zonnige groet|groeten : calm 15 only
hartelijke|vriendelijke|vele|warme groet|groeten : calm 15 only
groetjes|groeten : calm 12
hoogachtend : calm 5
met de meeste hoogachting : calm 5
fijne|prettige|mooie dag|avond|middag|weekend|week|feestdagen nog|verder|toegewenst? : calm 18 only
fijn|prettig|goed weekend : calm 18 only
succes|sterkte : calm 8
tot ziens|straks|later|gauw|snel : calm 8
vorige|vroegere eigenaar|huurder|bewoner|klant|bewoners|huurders : third 100


# -- anger ---------------------------------------------------------------------

boos : anger 72
boze : anger 60
boosheid : anger 55
boos maken|maakt|op|over : anger 70
kwaad : anger 66
kwaadheid : anger 60
kan|kon * kwaad : neutral 1 only
kan|kon * geen kwaad : neutral 1 only
geen kwaad woord|in|doen : neutral 1 only
woedend|woedende|ziedend|ziedende|furieus|furieuze|razend|razende|witheet|spinnijdig|laaiend|briesend|razendkwaad|woest|woeste : anger 85
laaiend enthousiast|enthousiaste|positief : satisfaction 75 only
razend snel|snelle|drukke|interessant|interessante|populair|populaire|druk|enthousiast|benieuwd : neutral 1 only
woede : anger 62
nijdig|gepikeerd|verbolgen|verontwaardigd|verbouwereerd|ontstemd : anger 62
verontwaardiging : anger 58
ontstemd : anger 50, polite-displeasure 45
pissig|pisnijdig|pislink|pisgiftig|giftig|link_op : anger 72
kotsmisselijk|kotsbeu|spuugzat|kotszat|zat_van : anger 74
kots : anger 60
ziek van|word ziek van : anger 40
word|wordt|worden * ziek|misselijk|gek|gestoord|knettergek|zot|horendol|stapelgek|niet_goed * van : anger 62
maakt|maken * gek|ziek|kwaad|boos|razend|woedend|pissig|zot : anger 64
ben|zijn|raak|raken * zat|beu|moe|strontzat|spuugzat|kotsbeu : anger 60
ben|zijn het|dit|dat|er|jullie * zat|beu : anger 66
ben|zijn het|dit|dat|die|deze|jullie|al * met|van|rond|op * zat|beu : anger 66
meer_dan|helemaal|echt|goed|stilaan|nu_wel|onderhand|langzamerhand zat|beu : anger 62
plaats|plek|tijd|ruimte|keuze|genoeg|geld zat : neutral 1 only
beu : anger 55
strontbeu : anger 74
schoon genoeg : anger 66
ik ben|wij_zijn|we_zijn het|dit|dat hier? zo|nu|echt|helemaal|meer_dan? zat|beu : anger 68
genoeg van jullie|dit|deze|die|al|het : anger 52
heb|hebben er|het|dit|hier * genoeg|schoon_genoeg|gehad|buik_vol * van? : anger 48
heb|hebben het|er|nu|nou|het_nu|het_nou|het_helemaal|het_echt|het_wel|het_zo|helemaal|genoeg|schoon_genoeg gehad met|hiermee : anger 58
heb|hebben het * gehad $ : anger 60
helemaal|echt|nu|wel klaar mee|met : anger 58
klaar met jullie|deze|dit|die|het : anger 56
ben|zijn er|hier * klaar mee : anger 60
er helemaal|echt|nu|zo klaar mee : anger 60
klaar mee : anger 40
buik vol : anger 68
buik van vol : anger 68
de maat|emmer is|loopt|raakt nu? echt? vol|over : anger 68
druppel die|de|doet : anger 55
druppel * emmer : anger 66
genoeg is genoeg : anger 66
nu|zo is|was * genoeg|welletjes : anger 58
welletjes : anger 58
is * genoeg geweest : anger 58
^ genoeg $ : anger 55
strontvervelend|stomvervelend|bloedirritant|doodvervelend : anger 56
irritant|irritante : anger 52
irritatie|irritaties : anger 46
irriteert|irriteren|irriteer : anger 50
geïrriteerd|geïrriteerde : anger 58
erger|ergeren|ergert mij|me|ons|mezelf : anger 56
mateloos : anger 40
erger|ergeren|ergerde|ergeren * mateloos|kapot|dood|rot : anger 66
ergernis|ergernissen|ergerlijk|ergerlijke : anger 54
ergens : neutral 1
frustratie|frustraties : anger 48, disappointment 30
frustrerend|frustrerende|frustreert : anger 50, disappointment 38
gefrustreerd|gefrustreerde : anger 55, disappointment 35
belachelijk|belachelijks|bespottelijk|bespottelijke|lachwekkend|lachwekkende|ridicuul|ridicule : anger 66
te|absoluut|gewoon|echt belachelijk voor_woorden? : anger 70
te zot|gek|idioot|absurd|bizar voor woorden : anger 62
om te lachen|huilen : anger 40
lachertje : anger 60
absurd|absurde|absurditeit|bizar|bizarre|waanzin|idioot_lang|krankzinnig|krankzinnige|te_gek_om : anger 48
bizar goed|snel|mooi|lekker : satisfaction 50 only
idioterie|idiotie|krankjorum : anger 60
te gek : neutral 1 only
schandalig|schandaal|schande|schandelijk|schandelijke : anger 74
schandalen : anger 50
schaam|schamen je|jullie|u|zich : anger 68
moesten|moeten|zouden|mogen jullie|zich|je|u * schamen : anger 70
om je|u|zich * te schamen|voor_te_schamen : anger 68
schaamteloos|schaamteloze : anger 70
onbeschoft|onbeschofte|onbeschoftheid|onbeschaamd|onbeschaamde|brutaal|brutale|brutaliteit|hondsbrutaal|lomp|lompe|bot|botte|onbeleefd|onbeleefde|asociaal|asociale : anger 58
ronduit|zeer|heel|ontzettend|uiterst onbeschoft|brutaal|onbeleefd|asociaal|lomp|bot : anger 68
onacceptabel|onaanvaardbaar|onaanvaardbare|onduldbaar|onduldbare|ontoelaatbaar|ontoelaatbare|onverteerbaar|onvergeeflijk|onvergeeflijke|onuitstaanbaar : anger 68
niet acceptabel|aanvaardbaar|toelaatbaar|te_accepteren|te_verteren|te_pikken|te_verdedigen|te_verantwoorden|te_tolereren|door_de_beugel : anger 58 only, disappointment 35 only
niet|niet_langer|niet_meer * door de beugel : anger 60 only
kan|kunnen|gaat * niet : problem 40 only
kan echt|toch|gewoon|zo|absoluut niet : anger 48 only, problem 40 only
dit|dat|het kan|gaat|mag * toch niet : anger 52 only
dit|dat kan|gaat echt|gewoon|absoluut|zo|toch * niet langer|meer|zo|waar|zijn|bestaan : anger 58 only
dit|dat kan|mag toch|echt niet waar zijn|wezen : anger 62 only
niet|toch_niet waar zijn : anger 56 only
zo ga|gaat|gaan|hoor je|u|men|jullie|het * niet : anger 56 only
zo kan|gaat het|dat|dit * niet * langer|meer|verder|door : anger 58 only
pik|pikken|accepteer|accepteren|tolereer|tolereren|slik|neem|nemen|aanvaard|aanvaarden * niet|niet_langer|niet_meer|geen : anger 54 only
laat|laten * niet|niet_langer|niet_meer * afschepen|afpoeieren|afwimpelen|bedotten|wegsturen|kisten|beledigen|gebeuren : anger 60 only
afschepen|afgescheept|afgepoeierd|afgewimpeld|weggewimpeld|wandelen_gestuurd : anger 56
met een kluitje * riet : anger 64
kluitje : anger 50
van het kastje * muur : anger 60, disappointment 40
kastje naar : anger 58, disappointment 40
kastje * muur : anger 60, disappointment 40
heen en weer gestuurd : anger 50
de muur op|in : anger 52
tegen een|de muur : anger 40
vliegen|vlieg|vloog|loop * muren op|tegen : anger 56
onbegrijpelijk|onbegrijpelijke|onvoorstelbaar|onvoorstelbare|ongehoord|ongehoorde|onbestaanbaar|onbestaande_dat|onthutsend|onthutst|verbijsterd|verbijsterend|verbijsterende : anger 56, disappointment 40
ongelooflijk : anger 34
ongelooflijk goed|snel|lief|vriendelijk|behulpzaam|blij|bedankt|mooi|fijn|tevreden|geholpen : satisfaction 50 only
ongelooflijk slecht|traag|lang|irritant|dom|brutaal|onbeschoft|slap|kwaad|boos : anger 64
ongelooflijk $ : anger 50
^ ongelooflijk : anger 45
dit|dat|echt|gewoon|werkelijk is|echt ongelooflijk : anger 50
hoe is|kan het|dat|dit mogelijk|bestaan : anger 50
hoe moeilijk|lastig|ingewikkeld kan|kunnen * zijn : anger 56
hoe moeilijk|lastig|ingewikkeld is het|dat nou|nu|eigenlijk|toch|nou_echt|nou_helemaal : anger 54
is * nu|nou|echt|dan|toch|werkelijk zo moeilijk|lastig|ingewikkeld : anger 54
zo moeilijk * zijn|toch : anger 40
hoe haal|halen|durf|durven * hoofd : anger 68
hoe durf|durven|durft : anger 70
het lef : anger 55
heb|hebben|heeft|had * lef : anger 60
gore lef : anger 74
van de gekke|zotte|pot_gerukt : anger 64
gekkenhuis|circus|poppenkast|klucht|farce|schertsvertoning|aanfluiting|wanvertoning|vertoning|zooitje|bende|puinhoop|janboel|rotzooi|teringzooi|kutzooi|klerezooi|puinzooi|tranendal : anger 58
zooi : anger 40
aanfluiting|schertsvertoning|wanvertoning : anger 68, disappointment 45
zootje|zootje_ongeregeld : anger 56
wat een grap|schande|zooi|bende|puinhoop|circus|onzin|gedoe|flauwekul|gezeik|gelul|farce|poppenkast|vertoning|blamage|zootje|klotebedrijf|waardeloos|flater|wanbeleid|schijtbedrijf|lef : anger 64
wat een gedoe|gedoetje|ellende|miserie|drama|ramp|teleurstelling : anger 45, disappointment 50
een|de grap $ : anger 45
een|slechte grap : anger 50
is dit|dat een|jullie? grap|grapje|serieus|idee : anger 62
gezeik|geouwehoer|gelul|lulkoek|gezeur|gezever|zever|bullshit|flauwekul|onzin|kolder|larie|prietpraat|nonsens|gebazel : anger 52
lul|lullen niet|er : anger 45
smoes|smoesjes|smoezen|uitvluchten|excuusjes|kulsmoes|praatjes : anger 46, distrust 45
klote|klotezooi|klotebedrijf|kutbedrijf|pokkebedrijf|rotbedrijf|schijtbedrijf|prutsbedrijf|prutsers|prutser|klungels|amateurs|knoeiers|stelletje|kneuzen|sukkels|kneusjes|broddelwerk|prutswerk|knoeiwerk : anger 60
amateuristisch|amateuristische|amateurisme|klungelig|knullig|gepruts|geklungel|geknoei|gestuntel|gekloot : anger 55, disappointment 35
kut : anger 58
kut~ : anger 52
klote~ : anger 55
pokke~ : anger 50
teringzooi|tering|tyfus|tyfuszooi|kanker|kolere|klere|godsamme|godsklere : anger 70
kankeronderzoek|kankerpatiënt|kankerpatiënten|kankerbestrijding|borstkanker : neutral 1
godverdomme|verdomme|verdorie|potverdorie|nondeju|miljaar|potverdomme|allemachtig|jezus|hemeltje : anger 52
godverdomme : anger 70
shit|fuck|fucking|fck|gvd : anger 58
damn : anger 40
wtf : anger 62
omg : anger 20
gadver|bah|getver|jakkes : anger 40, disappointment 35
pff|pfff|pffff|pfft|zucht|grr|grrr|grmbl|argh|aargh|tss|tsss|ggrr : anger 38, disappointment 28
grr|grrr|argh|aargh : anger 50
verrek|barst|stik : anger 45
krijg de|het : anger 10
krijg * tering|tyfus|klere|kanker|pest|hik : anger 70, abusive-language 65
wat de|het hel|fuck|neuk : anger 64
in godsnaam|hemelsnaam|vredesnaam : anger 48
wat|hoe|waarom|waar in godsnaam|hemelsnaam|vredesnaam : anger 56
waar slaat|slaan * op : anger 58
slaat|slaan * nergens op : anger 60
slaat|slaan nergens op : anger 60
nergens op : anger 30
waar gaat|ging dit|dat * over : anger 30
wat is dit|dat voor * service|bedrijf|onzin|flauwekul|manier|grap|idioterie|toestand|gedoe|antwoord|zooi : anger 58
wat voor bedrijf|service|zooi|toko|club|organisatie zijn|is|runnen : anger 54
is dit|dat|zijn jullie|je|u * normaal : anger 52
niet normaal : anger 52 only
niet te doen : anger 45 only, disappointment 40 only
niet|niet_meer te harden|verdragen|uithouden : anger 56 only
doe|doen * normaal : anger 50
zijn|ben jullie|je|u|ze * gek|gestoord|dom|blind|doof|achterlijk|wel_wijs|nou|wel_goed|dronken|serieus : anger 60
niet wijs|goed_wijs|goed_snik|lekker|goed_bij : anger 58 only
goed wijs|bij_je_hoofd|bij_jullie_hoofd|bij_uw_hoofd|snik : anger 56
serieus ? : anger 48
echt waar ? : anger 25
^ serieus $ : anger 48
meen|menen|meent je|jullie|u dit|dat|het * nou|nu|serieus|echt? : anger 52
dit|dat meen|menen|meent je|jullie|u * niet : anger 56 only
neem|nemen|nemt|neemt je|jullie|u * serieus|maling|zeik|poot : anger 50
in de maling|zeik|maling_genomen : anger 66, distrust 35
houden * voor de gek : anger 62, distrust 45
voor de gek|aap|lol : anger 58, distrust 42
voor gek|schut|paal : anger 58
voor schut zetten|gezet|staan : anger 60
belazerd|belazeren|besodemieterd|besodemieteren|bedonderd|genaaid|verneukt|bekocht|gerold|verneuken|naaien : anger 62, distrust 60
naait|naaien * ons|me|mij : anger 60
niemand|geen_mens|geen_hond|geen_kat|geen_enkele_medewerker neemt|nam * serieus : anger 58 only
niet serieus genomen|nemen|neemt|behandeld : anger 58 only
neem|nemen|neemt * niet serieus : anger 56 only
serieus neem|nemen|neemt|genomen|behandeld : anger 20
niemand|geen_mens|geen_hond|geen_kat|geen_haan interesseert|geeft|kraait|luistert|boeit|bekommert|reageert|doet|leest|weet|helpt : anger 50 only
interesseert|boeit het? jullie|u|hen|ze|niemand|je * niets|niet|geen|geen_bal|geen_reet|geen_zak|geen_moer : anger 58 only
interesseert|boeit|scheelt * geen|geen_bal|geen_reet|geen_ene_moer|geen_fluit|geen_lor|niemand : anger 58 only
kan|zal|laat jullie|u|hen|ze|het|niemand * koud|worst|schelen|roesten|gestolen_worden|aan_je_reet|kont : anger 54
een worst|reet|rotzorg : anger 45
lak aan : anger 60
schijt aan|eraan : anger 66
geen reet|moer|zak|fluit|hol|kloten|donder|bal|sodemieter|barst|snars|ene_moer|klap|kut|knijt|klote : anger 56 only
geen ene moer|reet|flikker|zak : anger 60 only
minachting|minachtend|respectloos|respectloze|denigrerend|denigrerende|neerbuigend|neerbuigende|arrogant|arrogante|arrogantie|hautain|hautaine|kleinerend|vernederend|beledigend|beledigende|belediging|beledigd : anger 58
geen|nul|gebrek_aan|geen_enkel|geen_greintje respect|fatsoen|manieren|schaamte : anger 56 only
respect : anger 10
nul respect|inlevingsvermogen|empathie : anger 54
behandeld|behandelen|behandelt|behandeling * als * vuil|hond|crimineel|stront|oud_vuil|nummer|idioot|kind|dief|vee|kleuter|voetveeg|afval|melkkoe : anger 62
als een|oud|klein hond|crimineel|stront|vuil|idioot|nummer|kind|kleuter|voetveeg|melkkoe|dief behandeld : anger 62
als oud vuil : anger 62
incompetent|incompetente|incompetentie|onbekwaam|onbekwame|onbekwaamheid|onkundig|onkunde : anger 66
onprofessioneel|onprofessionele|wanprestatie|wanbeheer|wanbeleid|ongeïnteresseerd|ongeïnteresseerde|laks|lakse|laksheid|nalatig|nalatige|nalatigheid|nonchalant|nonchalante|slordig|slordige|slordigheid : anger 50, disappointment 38
onverschillig|onverschillige|onverschilligheid|desinteresse : anger 48, disappointment 40
achterlijk|achterlijke|debiel|debiele|idioot|idiote|stompzinnig|stompzinnige|dom_systeem|zinloos_gedoe|stomme|stom_systeem|oliedom|achterlijks : anger 50
stom van|foutje_van mij|me : neutral 1 only
stom : anger 38
domme|stomme vraag|vraagje|fout van|hoor|misschien : neutral 1 only
wat|hoe stom van|ben mij|me|ik : neutral 1 only
tijdverspilling|geldverspilling|verspilling : anger 52
verspilde|verspild|verspil|verspillen|verdaan * tijd|uren|dag|geld : anger 54
verloren|verlies * dag|dagen|uren|ochtend|middag|tijd : anger 40, disappointment 42
geen tijd om|voor alles|dit|die|dat|nog|elke : anger 34 only
geen tijd|zin om|voor alles|dit|die|elke|jullie|uw|steeds|weer|nog : anger 36 only
leest|lezen|las|luistert|luisteren|kijkt|kijken * iemand|jullie|u|ze|je|men * wel|eigenlijk|überhaupt|ooit|even : anger 52, told-before 30
heeft|hebben|is * iemand|jullie|u|je * gelezen|gekeken|bekeken|geluisterd : anger 44, told-before 40
heeft iemand|jullie|u|er * überhaupt|eigenlijk|wel * gelezen|gekeken|bekeken|geluisterd : anger 56, told-before 42
lees|lezen dan|nou|toch|eens|gewoon|verdorie|alstublieft? eens|nou|toch|even|goed * wat|mijn : anger 46, told-before 45
kunnen|kun|kan jullie|je|u * niet * lezen|luisteren|rekenen|tellen|schrijven : anger 58 only
leest|lezen jullie|u|je überhaupt|wel|eigenlijk|ooit|mijn_mails : anger 56, told-before 45
werkt|zit|leeft|is daar|er|hier|bij_jullie * iemand|wel_iemand|überhaupt_iemand|nog_iemand|iemand_wakker ? : anger 44
is|zit|leeft er|daar * iemand|wel_iemand|nog_iemand * wakker|thuis|in_leven|levend : anger 46
slapen|slaapt jullie|u|ze|iedereen * daar|allemaal|soms|eigenlijk|nog? : anger 52
zitten jullie|ze * slapen|maffen|pitten|niksen : anger 58
wakker worden|worden_jullie : anger 48
word|worden * wakker : anger 45
doe|doen jullie|je|eens|nou|dan * werk|iets|wat : anger 40
doe je|jullie|nou|gewoon|eens * werk : anger 56
doe|doen * iets|wat aan : anger 38
waar betaal|betalen ik|we|wij|je * voor|eigenlijk : anger 56
waar wachten jullie|we : anger 48
hoe lang|hoelang moet|moeten|gaat|duurt|mag|kan|zal ik|we|dit|het|men * nog : anger 46
hoe vaak|hoeveel_keer moet|moeten ik|we|wij * nog|dit|dat|het|hetzelfde|mijn : anger 56, told-before 60
is|wordt het? te veel gevraagd : anger 52
teveel gevraagd : anger 52
te veel moeite : anger 46
te beroerd|lui|lamlendig|laf om : anger 60
nu|nou|eindelijk eens : anger 26
krijg|hoor|komt|doet|kan|gaat|geef * nu|nou|eindelijk eens : anger 42
nou|nu eindelijk|godverdomme|verdomme : anger 46
eindelijk eens : anger 45
ik|wij|we eis|eisen : anger 48
eis|eisen dat|een|mijn|nu|onmiddellijk : anger 52
ik|we verwacht|verwachten nu|per_direct|onmiddellijk|vandaag|omgaand : anger 42, urgency 50
los het|dit * op : anger 30
regel het|dit nu|nou|gewoon|eens|onmiddellijk|godverdomme|eindelijk : anger 48
schiet op|eens_op|nou_op : anger 52
kom op|nou|zeg : anger 34
kom nou toch? : anger 44
kom op zeg|jongens|hé : anger 46
zeg hé|nou : anger 30
nou moe|zeg|breekt : anger 45
mijn klomp : anger 44
klomp breekt : anger 45
mond vol tanden|van_open : anger 40
broek|schoenen zakt|zakken * af|van_af : anger 58
zakt * broek : anger 58
breekt|breken * klomp|hol|zweet : anger 45
val|valt|vallen * van mijn stoel|verbazing : anger 45
verstand te boven : anger 52
kan ik|we|wij|er * niet|geen * bij : anger 40 only
hou|houd|houden * op met : anger 44
stop met liegen|mailen|bellen|sturen|spammen|afschrijven|zeuren|smoesjes : anger 46
het geduld|mijn_geduld|ons_geduld is|raakt|begint * op|einde|opraken : anger 58
geduld * op : anger 54
geduld : anger 12
einde van mijn|ons geduld|latijn : anger 58
aan het|einde_van eind|einde|mijn|ons? van? mijn|ons latijn|geduld : anger 58
uit mijn|onze vel|slof|plaat|dak : anger 62
uit je|mijn dak gaan|ga|ging : neutral 1 only
ontplof|ontploffen|ontploft|plof|explodeer : anger 45
ik|we ontplof|ontploffen|plof : anger 62
om gek|dol|tureluurs|moedeloos|horendol|gestoord|knettergek * te|van worden : anger 58
gek|horendol|gestoord|dol|tureluurs van : anger 54
op mijn|de|onze zenuwen|systeem|teen|tenen : anger 54
werkt|werken|werkte * op * zenuwen : anger 58
strot|keel uit : anger 62
hangt|hangen|komt * strot|keel uit : anger 66
bloed|nagels onder|vandaan : anger 50
bloed onder|kookt|kook|gaat_koken : anger 64
over de zeik|rooie|flos : anger 70
over mijn toeren|theewater : anger 55
stoom * oren : anger 60
tenen krommend|krullen : anger 50
tenenkrommend|tenenkrommende|hemeltergend|hemeltergende|tergend|stuitend|stuitende|misselijkmakend|walgelijk|walgelijke|weerzinwekkend|onfatsoenlijk|onbehoorlijk|onbehoorlijke|ongepast|ongepaste|ongepermitteerd|ongeoorloofd : anger 62
tergend langzaam|traag : anger 52, disappointment 45
walg|walgen : anger 66
haat|haten : anger 55
hekel aan : anger 46
respectloos|ondankbaar : anger 55
op de|je|jullie|onze tenen : anger 20
slap excuus|gedoe|verhaal|antwoord|geouwehoer|gelul : anger 52
slappe hap|excuses|smoes|smoesjes|verhalen|vertoning|praatjes : anger 54
nergens op slaand|slaande : anger 58
wat denken|denk|denkt|bezielt|mankeert jullie|je|u|ze * wel|eigenlijk|nou? : anger 50
wie denken|denk|denkt jullie|je|u * wel|dat : anger 58
rot|rotten|flikker|sodemieter|donder * op : anger 66, abusive-language 45
oprotten|opsodemieteren|opflikkeren|opdonderen|optyfen|opkankeren : anger 70, abusive-language 50
zoek het|t maar|lekker uit|zelf : anger 50, polite-displeasure 45
bekijk het maar|lekker : anger 56
steek|stop het|die|dat * maar * reet|kont|gat|hol|waar_de_zon : anger 74, abusive-language 50
mijn reet|kont|hol : anger 55
reet|kont likken|likker|roesten : anger 50
schreeuwen|gillen|janken : anger 35
wel kan|kon|schiet * janken|gillen|schreeuwen : anger 54
om te janken|gillen|schreeuwen|huilen : anger 52, disappointment 45
kan|kon * wel janken|gillen|schreeuwen|huilen : anger 52, disappointment 45
gaat * alle perken|grenzen * te_buiten|te_boven|over? : anger 62
grenzen|perken te buiten : anger 62
tart alle : anger 55
excuses zijn|is * niet genoeg|op_zijn_plaats : anger 30 only
lekker|mooi|leuk|fraai|fijn|top is|zijn|stelletje|zo_een dat|bedrijf|service|stel|zeg : anger 40, polite-displeasure 45
lekker bezig|dan|is_dat|geregeld_weer|belangrijk|makkelijk : anger 46
goed bezig jullie|zeg|hoor : anger 20
lekker dan : anger 48
lekkere|mooie|fraaie service|boel|bende|toestand|manier|club : anger 46
fijn|lekker|mooi|leuk|top weer|hoor : anger 20
fraai is dat : anger 48
nou|jullie|u dat schiet lekker op : anger 45
dat schiet * niet op : disappointment 40 only, anger 34 only
helpt|heb|hebben * geen bal|reet|zak|sikkepit|klap|fuck|moer : anger 56 only
sikkepit|zak_aan : anger 40
bagger|ruk|drama|dramatisch : anger 38, disappointment 50
drama : anger 36, disappointment 48
hufterig|hufters|klojos|klojo|eikels|lapzwansen|mafkezen|mafkees|malloten|halvegaren : anger 60, abusive-language 50
boerenkinkels|boeven|boevenbende|rovers|roversbende|maffia|criminelen|tuig|schorem|gajes|graaiers|geldwolven|zakkenvullers|uitzuigers|bandieten|gangsters : anger 62, distrust 55, abusive-language 35
geldwolverij|geldklopperij|graaien|graaicultuur|uitbuiting|chantage : anger 56, distrust 50
zakkenvullerij|nattevingerwerk : anger 52
schaamt|schaam u|je|jij|jullie zich|je|u : anger 62 only
u|je|jullie zou|zouden|moest|moesten|mag|mogen zich|je|u * schamen : anger 64 only
zou|zouden|moest|moesten u|je|jullie zich|je|u * schamen : anger 64 only
schaamt u zich|u * niet? : anger 64 only
schaam je|jullie je? : anger 62 only
hoezo moet|moeten|zou|zouden|mag|kan ik|wij|we * betalen|wachten|bewijzen|bijbetalen|zelf : anger 52 only
laat|laten ik|wij|we * over mijn|onze kant : anger 60 only
ik|wij|we laat|laten * over mijn|onze kant : anger 60 only
laat|laten ik|wij|we mij|me|ons niet|geen * wijsmaken|afschepen|afpoeieren|inpakken|aansmeren|kisten|bedotten : anger 54 only
van hot naar her : anger 54 only
van pontius naar pilatus : anger 54 only
van het kastje naar de|het muur : anger 54 only
slaat|sloeg alles|werkelijk_alles|echt_alles : anger 58 only
dit|dat slaat|sloeg nergens|ook_nergens|echt_nergens op|op? : anger 56 only
mijn|onze klomp breekt|brak : anger 56 only
kan|kunnen er met * verstand|hoofd|pet niet bij : anger 52 only
hoe dom|stom|lomp|achterlijk|onnozel|bot|brutaal kun|kan|kunt|kunnen je|jij|u|jullie|men|ge|een : anger 56 only
godgeklaagd : anger 62
hemeltergend|hemeltergende|tenenkrommend|tenenkrommende|bespottelijk|bespottelijke : anger 58
dit|dat|zoiets|zo kan|gaat echt|gewoon|werkelijk|zo niet|niet_langer : anger 52 only, disappointment 40
geen woorden voor|meer_voor|hiervoor|daarvoor : anger 52 only
hier|daar * geen woorden voor : anger 52 only
geen goed|deftig woord voor over : anger 50 only
baal|balen|baalde|baalden als een stekker : anger 50 only, disappointment 56
in godsnaam|hemelsnaam|vredesnaam|jezusnaam : anger 52
doen|doet|deden alsof * neus bloedt : anger 56 only
loopje nemen|neemt|nemen met : anger 54 only
neemt|nemen|namen een loopje met : anger 54 only
de hoorn op de haak gooide|gooien|gegooid|gesmeten|smeet : anger 54 only
gooide|gooit|smeet|legde|gooiden * hoorn op de haak : anger 54 only
pik|pikken|slik|slikken ik|we|wij|dit|dat|het|zoiets niet|niet_langer|niet_meer : anger 58 only


# -- disappointment --------------------------------------------------------------

teleurgesteld|teleurgestelde : disappointment 66
teleur gesteld : disappointment 62
teleurstelling|teleurstellingen : disappointment 58
teleurstellend|teleurstellende|teleurstelt|tegenvallend|tegenvallende : disappointment 60
stelt|stellen|stel mij|me|ons * teleur : disappointment 58
niet|nooit teleurgesteld : satisfaction 45 only
stelt|stelde|stellen|stelden nooit|niet * teleur : satisfaction 55 only
teleurstellen : disappointment 40
valt|viel|vallen|vielen * tegen : disappointment 52
viel|valt tegen : disappointment 52
valt|viel * mee : satisfaction 30
tegenvaller|afknapper|domper|misser|flater|blunder|blunders|misère|miserie|ellende|sof : disappointment 54
ontevreden|misnoegd|misnoegde|ongelukkig_met|ongelukkig_over|mistevreden : disappointment 64
ontevredenheid|onvrede|ongenoegen|misnoegen : disappointment 60
niet|niet_echt|niet_bepaald|niet_zo|allesbehalve|verre_van|niet_meer|niet_erg|niet_heel tevreden|blij|gelukkig|vrolijk|content|enthousiast|te_spreken : disappointment 60 only
ben|zijn|was|waren|word|wordt|worden hier|hiermee|hierover|daar * niet tevreden|blij|gelukkig|vrolijk|content : disappointment 62 only
niet * blij|tevreden|gelukkig|content|vrolijk mee|van|met|over : disappointment 60 only
niet|weinig over te spreken : disappointment 56 only
als het niet tevreden|bevalt|past|goed : neutral 1 only
indien|als * niet tevreden|bevalt : neutral 1 only
bedroefd|verdrietig|triest|treurig|spijtig|jammerlijk|jammerlijke|verdrietige|treurige|beteuterd : disappointment 46
jammer|spijtig : disappointment 38
heel|erg|zeer|ontzettend|echt|super jammer|spijtig : disappointment 48
erg|echt|heel|ontzettend|zeer|wel|gewoon sneu|balen|zuur|pijnlijk|sip : disappointment 48
balen : disappointment 46
baal|baalde : disappointment 52
baal|balen * van|hiervan|ervan|enorm|stevig|erg : disappointment 54
sneu|zuur|sip|zonde : disappointment 32
zonde van|om|dat : disappointment 40
zonde van het|mijn|ons|de geld|tijd|moeite : disappointment 52, anger 35
moedeloos|wanhopig|radeloos|ontmoedigd|uitgeput_van|murw|machteloos : disappointment 54, anger 25
ten einde raad : disappointment 58, anger 30
weet|weten * niet meer wat|waar|hoe : confusion 35 only, disappointment 20
slecht|slechte|slechter : disappointment 46
slechts|slecht_weer|slecht_ter|slecht_zicht|slechte_ogen|slechtziend|slechthorend|slecht_been : neutral 1 only
slecht bereikbaar|geregeld|gedaan|gecommuniceerd|georganiseerd|geholpen|behandeld|opgelost|ingelicht|afgehandeld : disappointment 58
slechtste : disappointment 62, anger 42
slechtste * ooit : disappointment 66, anger 50
barslecht|bar_slecht|bar_en_boos|ronduit_slecht|abominabel|abominabele|beneden_peil|beneden_alle_peil|onder_alle_peil|benedenmaats|ondermaats|ondermaatse|belabberd|belabberde|bedroevend|bedroevende|erbarmelijk|erbarmelijke|droevig|droevige|beroerd|beroerde|miserabel|miserabele|lamentabel : disappointment 64, anger 42
zwaar|ver|flink onder de maat|peil|verwachting : disappointment 60, anger 35
onder de maat : disappointment 58, anger 30
waardeloos|waardeloze : disappointment 60, anger 48
dramatisch|dramatische|rampzalig|rampzalige|desastreus|desastreuze|catastrofaal|catastrofale : disappointment 62, anger 42
ramp|hel|nachtmerrie|lijdensweg|kwelling|martelgang|beproeving|calvarie|drama|fiasco|debacle|chaos : disappointment 54, anger 38
blamage|wansmaak|afgang : disappointment 52, anger 45
één|een al|grote|pure|echte|ware ellende|ramp|chaos|miserie|drama|nachtmerrie|fiasco|lijdensweg : disappointment 62, anger 42
verschrikkelijk|verschrikkelijke|vreselijk|vreselijke|afschuwelijk|afschuwelijke|afgrijselijk|gruwelijk|huiveringwekkend|tenhemelschreiend : disappointment 54, anger 45
vreselijk|verschrikkelijk bedankt|lief|blij|aardig|mooi|goed|leuk|geholpen : satisfaction 50 only
vreselijk druk|weer|nodig : neutral 1 only
flut|ruk|bagger|prul|brol|rommel|troep|rotzooi|pover|povere|armzalig|armzalige|matig|matige|knudde|niks_waard|kul|drek|crap|junk : disappointment 52, anger 30
spam|spamfilter|rommelmap : neutral 1
matig|matige|pover|povere : disappointment 44
brol : disappointment 56, anger 45
@bad @service : disappointment 66, anger 44
@service is|was|blijft|zijn|vind_ik|vinden_we * @bad : disappointment 64, anger 44
@bad ervaring|ervaringen|kwaliteit|beurt|organisatie|bereikbaarheid|afhandeling|communicatie|website|app|site|bedrijf|reclame|begin|start|zaak|aanpak|verbinding|ontvangst|hotel|vlucht|eten : disappointment 62, anger 38
@bad beleid|smoes|smoezen|excuus|behandeling|houding|bejegening|manier|vertoning|klantvriendelijkheid|klantenbinding : anger 54, disappointment 55
klantonvriendelijk|klantonvriendelijke|klant_onvriendelijk|klantvriendelijkheid_ver_te_zoeken|niet_klantvriendelijk|weinig_klantvriendelijk|niet_erg_klantvriendelijk : disappointment 60, anger 44
klantvriendelijk is|zijn anders : anger 48, disappointment 55
klantvriendelijk|service|netjes|professioneel|snel|fatsoenlijk|normaal is anders|iets_anders|dit_niet|het_niet|dat_niet : disappointment 58, anger 40
klantvriendelijk|service|netjes|professioneel noem|noemen ik|je|jullie|u|ze * anders|dat|dit : disappointment 56, anger 44
noemt|noemen|noem * service|klantvriendelijk|klantenservice|snel ? : anger 54, disappointment 45
onvriendelijk|onvriendelijke|onbehulpzaam|chagrijnig|chagrijnige|kortaf|nors|norse|onverschillig|bits|bitse|snauwerig|knorrig : disappointment 55, anger 40
onbetrouwbaar|onbetrouwbare : distrust 58, disappointment 45
onkundig|ondeskundig|ondeskundige : disappointment 54, anger 45
onvoldoende|ontoereikend|gebrekkig|gebrekkige|tekortgeschoten|tekortkomingen|tekort_geschoten : disappointment 46
omslachtig|omslachtige|stroperig|bureaucratisch|bureaucratische|log|stroef|onhandig|gebruiksonvriendelijk : disappointment 42
traag|trage|tergend_langzaam|langzaam|sloom|slome|slakkengang : disappointment 36, problem 40
veel|veel_te|zo|ontzettend|erg|zeer|tergend|onwaarschijnlijk|super traag|langzaam|sloom|lang : disappointment 44
veel te duur|lang|laat|traag|weinig|ingewikkeld|langzaam : disappointment 48
te veel|lang|vaak om|gedoe : disappointment 25
duurt|duurde misschien|soms|mogelijk|een_beetje|iets|wel|vrij * lang|langer : disappointment 20 only
hoe lang|hoelang duurt|duurde : neutral 1 only
duurt|duurde|duren * lang|eeuwen|eeuwig|eindeloos : disappointment 44
duurt|duurde * te|eeuwig|veel_te lang : disappointment 50
eindeloos|eeuwenlang|een_eeuwigheid|eeuwig|eeuwen|tijden : disappointment 42, anger 28
wacht|wachten|wachtte|gewacht * @many|al|weken|dagen|maanden|uren|uur|eeuwen @long? : disappointment 40
wacht|wachten|zitten_te_wachten|zit_te_wachten al|reeds|inmiddels|nu * @long : disappointment 48
al|reeds @many @long * wachten|wacht|bezig|gewacht|onderweg|zonder|geen : disappointment 46, anger 20
al|reeds weken|maanden|dagen|uren|tijden : disappointment 40
al weken|maanden|dagen|uren|tijden * geen|niet|niets|zonder|bezig|mee|wachten|aan_het : disappointment 54 only, anger 25 only
nog|inmiddels|nu steeds geen|niet|niets|zonder|wachtend : disappointment 46 only, problem 60 only
nog_steeds|steeds|nog_altijd|altijd|nu_nog * geen|niets|nooit @answer|bericht|geld|pakket|terugbetaling|bevestiging|monteur|technieker|internet|iets|bestelling : disappointment 50 only, problem 60 only
nog altijd|immer|steeds|maar geen|niet|niets : disappointment 48 only, problem 60 only
nog geen|niets @answer|gehoord|ontvangen|gezien|vernomen|gekregen : disappointment 40 only, problem 50 only
geen|zonder enkele|enkel|één|ook_maar_enige|enig @answer : disappointment 50 only, anger 22 only
zonder|geen @answer : disappointment 42 only, problem 40 only
geen @answer nodig|hoeft|verwacht : neutral 1 only
geen|niets reactie|antwoord|gehoor|sjoege|thuis : disappointment 44 only
geen sjoege : disappointment 54 only, anger 40 only
geen|nul hulp|service|medewerking|begrip|oplossing : disappointment 50 only
niets meer|van gehoord|vernomen|gezien|van_vernomen : disappointment 48 only
hoor|hoorde|horen|verneem|vernemen|hoort * niets|niets_meer|nooit : disappointment 50 only
niemand reageert|antwoordt|belt|helpt|neemt_op|doet_iets|belde|weet_iets|kan_helpen|komt|kwam|opgedaagd|kan_me_helpen|kon_me_helpen|die_opneemt|die_helpt|bereikbaar : disappointment 54 only, anger 36 only
niemand * op|terug|gebeld|gekomen|geholpen|opgedaagd|verschenen : disappointment 48 only, anger 25 only
@you reageren|reageert|antwoorden|antwoordt|beantwoordt|neemt|nemen niet|nooit|nergens * op? : disappointment 52 only, anger 32 only
niet|nooit bereikbaar|beschikbaar|gereageerd|beantwoord|teruggebeld|opgedaagd|gekomen|opgenomen|nagekomen|terug_gebeld|langsgekomen : disappointment 48 only
onbereikbaar|onvindbaar|spoorloos : disappointment 46, problem 60
in de kou|steek : disappointment 54, anger 34
laat|laten|gelaten * steek|stikken|barsten|vallen|stik|kou_staan|hun_lot : disappointment 58, anger 40
in de steek gelaten : disappointment 62, anger 40
in de wacht : disappointment 30
9|@many uur|minuten|minuut|kwartier|half_uur|halfuur in|aan de wacht|wachtrij|lijn|telefoon : disappointment 50, anger 25
urenlang|wekenlang|maandenlang|dagenlang|urenlange|eindeloos|wekenlange : disappointment 44, anger 22
in de wacht|wachtrij gezet|gestaan|gehangen|staan|hangen|zitten : disappointment 46
opgehangen|opgelegd|afgesnauwd|afgekapt|weggedrukt|afgeblaft|afgekat|toegesnauwd|uitgelachen|genegeerd|negeren|negeert|doodgezwegen : disappointment 44, anger 46
hoorn|telefoon op * haak|gegooid|gesmeten|gelegd : anger 54
doorverbonden|doorgestuurd|doorverwezen|weggestuurd * naar|weer|opnieuw|steeds|telkens : disappointment 36
@many|@ntimes keer|maal? doorverbonden|doorgestuurd|doorverwezen : disappointment 52, anger 36
steeds|telkens|constant|voortdurend|altijd|elke_keer|iedere_keer|alsmaar|aldoor weer|opnieuw|hetzelfde|dezelfde|andere|iemand_anders|een_ander|problemen|fouten|storingen|uitstel|excuses : disappointment 48, anger 25
weer eens|hetzelfde|van_dat|zo_een : disappointment 38
alweer|weer_eens|wederom|voor_de_zoveelste|opnieuw * niet|geen|fout|mis|kapot|storing|stuk|verkeerd|te_laat|vertraging|vertraagd|down|problemen|plat : disappointment 48 only, anger 25 only, problem 60 only
en weer|wéér * niet|geen|fout|mis|kapot|storing|stuk|verkeerd|vertraging|down|hetzelfde|te_laat : disappointment 50 only, anger 32 only
wéér|weer_al : disappointment 40
alweer : disappointment 26
zoveelste : disappointment 48, anger 38
voor de zoveelste keer|maal : disappointment 50, anger 46, told-before 50
de zoveelste keer : disappointment 46, anger 44
nooit meer|weer|nog : disappointment 48 only
eens maar nooit : disappointment 58 only, may-leave 50 only
nooit zo iets|een|slecht|slechte|belachelijk|lang|teleurgesteld|boos : disappointment 50 only, anger 30 only
nog nooit * meegemaakt|gezien|beleefd : disappointment 44
nog nooit zo slecht|slechte|traag|trage|beroerd|onbeschoft|teleurgesteld|boos|iets|lang|onvriendelijk|onprofessioneel : disappointment 62 only, anger 45 only
nog nooit zo een slechte|trage|waardeloze|onvriendelijke|beroerde|bedroevende : disappointment 64 only, anger 45 only
nog nooit zo goed|goede|fijn|fijne|snel|snelle|tevreden|vlot|prettig|vriendelijk|een_goede|een_fijne|een_snelle|lekker : satisfaction 66 only
had|hadden * meer|beter|anders verwacht|van_verwacht : disappointment 54
niet wat|dat * verwacht|verwachtte|verwachten|beloofd|besteld : disappointment 48 only
verwachtingen niet|waargemaakt : disappointment 35 only
voldoet|voldoen|beantwoordt * niet * verwachtingen|verwachting|belofte|beschrijving|eisen : disappointment 52 only
niet waard|waardig : disappointment 45 only
niet|geen * geld|cent|prijs waard : disappointment 54 only
kwaliteit|product|artikel is|was|valt|laat * slecht|slechte|tegen|wensen|ondermaats|waardeloos : disappointment 56
laat|laten|liet * wensen|te_wensen * over? : disappointment 54
niet om|over naar_huis|te_schrijven : disappointment 44 only
goedkoop|goedkope troep|rommel|spul|plastic : disappointment 48
weggegooid|weggesmeten geld : disappointment 54, anger 36
geld weggegooid|weggesmeten|kwijt : disappointment 50, anger 30
spijt van|dat|als|gekregen : disappointment 48
heb|krijg|hebben * spijt : disappointment 50
spijt * overstap|aankoop|bestelling|keuze|contract|abonnement : disappointment 56
vertrouwen kwijt|verloren|weg|geschaad|geschonden|beschaamd|op : disappointment 52, distrust 58
verloren vertrouwen|klant : disappointment 40
niets|geen mee opgeschoten|aan|klap_aan : disappointment 52 only
heb|hebben|had * niets aan : disappointment 52 only
schiet|schieten * niets|geen_meter * op|mee_op : disappointment 52 only
geen stap|meter|millimeter verder : disappointment 52 only
nog net zo ver : disappointment 44
lost niets|het_niet|geen_probleem op : disappointment 46 only
niets|niet_echt|niet geholpen|opgelost|geregeld|gebeurt|gedaan|veranderd|van_terechtgekomen|van_terecht : disappointment 46 only
gebeurt|gebeurde * niets|weinig|bar_weinig : disappointment 48 only
doet|doen|deed * niets|helemaal_niets|er_niets|geen_moeite : disappointment 44 only
mis|gaat * mis|fout|verkeerd : disappointment 32, problem 60
gaat|ging|loopt|liep * altijd|steeds|weer|alles|telkens * mis|fout|verkeerd|spaak|in_het_honderd : disappointment 52, anger 30
alles|van_alles wat * mis|fout kan|kon : disappointment 52
misgegaan|foutgelopen|misgelopen : problem 50, disappointment 14
mislukt|mislukking|verprutst|verknald|verknoeid|verpest|verziekt|in_de_soep|de_mist_in|in_het_honderd : disappointment 42, problem 60
verpest|verknald|verziekt|vergald|naar_de_knoppen|naar_de_maan|bedorven * vakantie|dag|avond|feest|verjaardag|weekend|bruiloft|kerst|reis : disappointment 60, anger 46
vakantie|dag|avond|feest|verjaardag|weekend|bruiloft|kerst|reis|huwelijk * verpest|verknald|verziekt|vergald|knoppen|naar_de_maan|in_het_water|bedorven|geruïneerd : disappointment 60, anger 46
dag|avond|weekend|vakantie weg|kwijt|naar_de_haaien : disappointment 42
pech|teveel : disappointment 20
mankementen|gebreken : disappointment 36
onterecht|onterechte|ten_onrechte|oneerlijk|oneerlijke|onrechtvaardig|onrechtvaardige|onredelijk|onredelijke|onbillijk|scheve_schaats : disappointment 44, anger 38
niet eerlijk|netjes|fair|fraai|in_orde|oké|correct|ok|kies|fatsoenlijk|professioneel|chic|rechtvaardig|redelijk|leuk|fijn|prettig|handig|oke|serieus|okay|klantvriendelijk|gepast|sjiek : disappointment 48 only, anger 30 only
niet in de haak : disappointment 50 only, anger 34 only
niet kloppen|klopt|correct : problem 50 only
vind|vinden|vond * niet normaal|kunnen|netjes|eerlijk|leuk|fijn|ok|prettig|goed|fatsoenlijk|acceptabel|klantvriendelijk : disappointment 52 only, anger 36 only
vind|vinden|vond * bijzonder|zeer|heel|erg|ronduit|echt|uitermate|diep * slecht|kwalijk|vervelend|jammer|spijtig|storend|irritant|zwak|vreemd|raar|merkwaardig|triest|slordig|bedroevend : disappointment 56, anger 35
vind|vinden|vond * slecht|kwalijk|vervelend|jammer|spijtig|storend|zwak|triest|slordig|bedroevend|belachelijk|schandalig : disappointment 50
kwalijk|kwalijke zaak|dat|praktijken|gedrag : disappointment 54, anger 48
neem|nemen * kwalijk : anger 52, disappointment 40
neem me|mij niet kwalijk : neutral 1 only
storend|storende|vervelend|vervelende|hinderlijk|hinderlijke|lastig|lastige|ongemakkelijk : disappointment 34
zwak|zwakke|zwaktebod|slap|slappe|flauw|flauwe : disappointment 38
heel|erg|zeer|bijzonder|ontzettend|uiterst|enorm vervelend|hinderlijk|storend|lastig|onhandig : disappointment 46
gedoe|gedonder|gezeur|geregel|rompslomp|omslag|poespas|heisa|trammelant|heibel : disappointment 40, anger 25
zonder gedoe|problemen|gezeur : satisfaction 30 only
geen gedoe|gezeur|trammelant : satisfaction 30 only
keurig|netjes zonder : neutral 1
achteruit|bergafwaarts|achteruitgegaan|achteruitgang : disappointment 44
gaat|ging|gaan * achteruit|bergafwaarts : disappointment 52
vroeger|voorheen|eerst was|waren|ging|werkte * beter|alles|wel|anders : disappointment 44
was * beter|beste maar : disappointment 36
een|één ster|sterren|op_vijf|op_tien : disappointment 45
nul|0|min|minder_dan_nul|min_één sterren|ster : disappointment 56, anger 40
niet aan te raden|bevelen : disappointment 56 only
raad|raden|beveel|zou|zouden * niemand|niet * aan|aanraden|aanbevelen : disappointment 58 only, public-complaint 25 only
afrader : disappointment 62
afraden|raad_af|raden_af|af_te_raden : disappointment 52, public-complaint 30
nooit doen|aan_beginnen|hier_bestellen|meer_bestellen|bestellen|kopen : disappointment 54 only
zo verlies|raak|raken|verliezen|jaag|jagen * klanten|klant|weg : disappointment 50, may-leave 40
waarom duurt|moet|krijg|hoor|is|wordt|zijn|kan|komt * zo_lang|niets|nooit|altijd|elke_keer|steeds|weer|zo_moeilijk|alles : disappointment 46, anger 30
is|moet|kan dit|dat|het alles|nu? ? : disappointment 15
is dit|dat alles ? : disappointment 30
is dit|dat nu|nou|dan echt? alles ? : disappointment 50
helaas : disappointment 24
helaas pindakaas|weer|alweer|nog_steeds : disappointment 38 only, problem 40 only
helaas geen|niet|niets|nog : disappointment 25 only, problem 40 only
ernstig|ernstige|grove|grote|kapitale fout|fouten|blunder|nalatigheid|tekortkoming : disappointment 48, anger 38
fout op|na|stapel fout|elkaar|op_fout : disappointment 52, anger 38
had|hadden * van jullie|u|je|zo_een|een niet|nooit verwacht : disappointment 58 only
had|hadden ik|wij|we * niet|nooit van verwacht : disappointment 56 only
koude douche : disappointment 56
wrang|wrange|wrangs gevoel|nasmaak|bijsmaak : disappointment 54 only
kater overgehouden : disappointment 50
wrang|bitter|slecht|rot gevoel|nasmaak achter|over|aan : disappointment 54 only
voor|met die|deze|zo_een|dat|dit prijs|bedrag|geld|tarief * meer|beter|betere verwachten|verwacht|verwachtte : disappointment 54 only
erg|heel|zeer|echt|ontzettend|bijzonder jammer|spijtig|triest dat het|dit|jullie|u|er|ik|we|men : disappointment 54 only
voor|om niks|niets vrij|thuis genomen|gebleven|gezeten|gewacht|gereden : disappointment 56 only, anger 44
vrij|vrijaf|verlof genomen voor niks|niets : disappointment 56 only, anger 44
quod non : anger 36, disappointment 46
steken laten vallen : disappointment 54 only
laat|laten|liet|lieten * steken vallen : disappointment 54 only
betrouwbare|betrouwbaar|serieuze|goede|fatsoenlijke winkel|bedrijf|firma|partner * te_maken had|dacht : disappointment 50
dacht|dachten dat * betrouwbare|betrouwbaar|serieuze|serieus|fatsoenlijk|fatsoenlijke : disappointment 52, distrust 40
snap|begrijp niet|echt_niet * nog bestaan|bestaat|klanten_hebben|open_zijn : anger 54 only, disappointment 50


# -- more anger and disappointment ---------------------------------------------------

ontgoocheld|ontgoochelde|ontgoocheling|ontgoochelend|ontgoochelende|degout|degoutant|degoutante : disappointment 64, anger 30
beschaamd|beschamend|beschamende : anger 54, disappointment 44
kaakslag|klap|slag|mes in_het_gezicht|in_ons_gezicht|in_mijn_gezicht|in_de_rug : anger 60, disappointment 48
kaakslag : anger 52
stank voor dank : anger 60, disappointment 50
hing|hingen|hangt|legde|legden|legt|gooide|gooit * op|neer|haak|erop toen|zodra|terwijl|op|gewoon|na|zonder : anger 48, disappointment 40
hing|legde|gooide gewoon|meteen|ineens|zomaar|zelfs op|neer|de_hoorn|de_telefoon : anger 52, disappointment 42
gewoon|zomaar|meteen opgehangen|weggedrukt|afgekapt|opgelegd|dichtgegooid : anger 54, disappointment 44
zo|dit behandel|behandelt|behandelen|ga|gaat|gaan * geen|niet * klanten|mensen|klant|iemand|mens : anger 60 only, disappointment 45 only
zo|dit behandel|behandelt|ga je|men|u * klanten|mensen|klant|iemand|oude : anger 56, disappointment 40
omgaan|omgaat|omgegaan|omspringen|omspringt|omgesprongen * met * klanten|mensen|klant|trouwe_klanten : anger 42
met trouwe|jarenlange|goede klanten * omgaat|omgaan|om : anger 46
trouwe klant|klanten : disappointment 30
jaar|jaren klant|lid|abonnee|trouw : disappointment 24
jaar|jaren * klant|lid|abonnee * en|nu|dit|zo : disappointment 36, anger 20
krijg|krijgen|is|heb je|ik|we * ervoor|daarvoor * terug|dan : disappointment 34
en dit|dan krijg|is|moet * dan|ik|wat : disappointment 40, anger 30
leren|leert|snappen|begrijpen|kunnen jullie|u|ze|je * het? * nooit|nou_nooit|dan_nooit|echt_niet|nog_steeds_niet : anger 56 only, disappointment 40 only
leren het|jullie_het nooit : anger 52 only
niet dus : disappointment 46 only, anger 38 only
weer|wederom|alweer niet $ : disappointment 48 only, anger 30 only
ook niet $ : disappointment 25 only
dacht|dachten het|ik * niet : anger 50 only
dacht|dachten ik|we * niet : neutral 1 only
dacht het niet : anger 52 only
dacht het niet $ : anger 56 only
^ niet $ : disappointment 40
^ typisch : disappointment 46, anger 34
typisch weer|jullie|nederlands|belgisch|voor_jullie|nederland|ns|postnl : disappointment 46, anger 32
kom nou|zeg $ : anger 48
om de haverklap|vijf_voet|klipklap : disappointment 50, anger 34, problem 60
keer|dag op keer|dag : disappointment 40, anger 22
keer op keer : disappointment 46, anger 34
bak|bakt|bakken * niets|weinig|niks van : anger 54 only, disappointment 48 only
kan|kunt|kunnen er niets|geen_hout|geen_bal|weinig van : anger 52 only, disappointment 46 only
slaan|slaat|slaan_jullie * plank mis : disappointment 46, anger 30
lapt|lappen * laars : anger 56
aan * laars lappen|lapt : anger 58
gaan|gaat|loopt|lopen|liep * met * pet naar : anger 46
pet naar|te_boven : anger 46
met|de pet gegooid|gooien : anger 48
nattevingerwerk|half_werk|halfslachtig|halfslachtige|lapwerk|broddelwerk|afgeraffeld : disappointment 50, anger 34
maak|maken|maakt|maakten * er|hiervan|ervan * potje|zooitje|rommeltje|puinhoop|janboel|bende|show|soepje : anger 54, disappointment 44
een potje|zooitje|rommeltje|soepzooi|janboel|boeltje : anger 40, disappointment 36
rommeltje|warboel|wanorde|chaotisch|chaotische|ongeorganiseerd|ongeorganiseerde|desorganisatie : disappointment 44, anger 30
organisatie van|is|was niets|lik|nul|een_ramp : disappointment 52, anger 36
van lik|likmevestje : anger 56, disappointment 48
likmevestje : anger 58, disappointment 48
prutbedrijf|prut|pruts|prutsen|prutst|prutstoko|wanbedrijf|nepservice|rotbedrijf|rotservice|kloteservice|kutservice|schandservice : anger 58, disappointment 44
rotzooi|rot~ : anger 12
rotding|rotapp|rotsysteem|rotapparaat|rottig|rottige|rotzakken : anger 48
stom|stomme|dom|domme|onnozel|onnozele|zot|zotte|belachelijk systeem|gedoe|app|regel|regels|beleid|antwoord|antwoorden|bedrijf|fout|ding|apparaat|chatbot|robot|computer|site|excuus : anger 50, disappointment 36
zinloos|zinloze|nutteloos|nutteloze : disappointment 48, anger 30
niet normaal|te_begrijpen|te_snappen|te_bevatten|te_vatten meer? : anger 46 only, disappointment 36 only
tot op het bot|vandaag|heden|nu toe? : disappointment 20
tot op heden|vandaag|nu * niet|geen|niets|nooit : disappointment 48 only, problem 60 only
tot nu|op_heden|dusver toe? * geen|niet|niets|nul : disappointment 48 only, problem 60 only
levend wezen|mens|persoon : disappointment 40, anger 24
iemand|mens|persoon|wezen te pakken|spreken te? krijgen : disappointment 40
te pakken krijgen : disappointment 34
een mens|echt_mens|echte_persoon|mens_van_vlees * aan|bellen|spreken|lijn|krijgen : disappointment 36
laat * mens|echt_iemand bellen : anger 40
stop|stoppen|hou_op|houd_op * met * automatische|standaard|mailtjes|mails|berichten|reclame|sms : anger 50
van de ene|een dienst|afdeling|medewerker|persoon|plek|pontius naar : disappointment 52, anger 40
van pontius : disappointment 52, anger 42
pontius naar pilatus : disappointment 56, anger 44
word|wordt|worden|werd|ben|zijn * gestuurd|doorgestuurd|doorverbonden|doorverwezen naar|van : disappointment 34
@many afdelingen|medewerkers|personen|verschillende|mensen|collegas * gesproken|gehad|gestuurd|doorverbonden : disappointment 46, anger 25
elke keer|maal|dag|avond|ochtend|week|maand * opnieuw|weer|iemand_anders|andere|hetzelfde|nieuw|uit|ellende|gezeur|mis|fout : disappointment 46, anger 25
iedere keer|maal|dag|avond|week|maand * opnieuw|weer|iemand_anders|andere|hetzelfde|nieuw|uit|mis|fout : disappointment 46, anger 25
elke|iedere keer|avond|dag|ochtend|week weer? valt|hapert|dezelfde|hetzelfde|gaat|krijg|moet : disappointment 38
verantwoordelijk voelt|voelen : disappointment 12
niemand * verantwoordelijk|aangesproken|geroepen|thuis|aanspreekbaar|bevoegd|schuldig : anger 48 only, disappointment 44 only
niemand * weet|wist * iets|van|waar|raad : disappointment 46 only, anger 28 only
niemand weet|wist|kan|kon|wil|wilde iets|waar|van|me|mij|ons|wat : disappointment 48 only, anger 30 only
nog niemand gehoord|gezien|gesproken|gebeld|langs|gekomen : disappointment 48 only
niets|niemand|geen_mens gehoord|vernomen|gezien|gesproken $ : disappointment 46 only
oren naar|voor doven|dovemansoren : anger 46, disappointment 46
dovemansoren|dovemans : anger 48, disappointment 46
tegen een|dovemans muur|oren * praten|praat : anger 48, disappointment 46
goed oog|hoofd in|meer : disappointment 30
geen goed oog|hoofd : disappointment 50 only, distrust 44 only
zie|zien * somber|niet_goed|niet_zitten|niet_meer_zitten * in? : disappointment 46 only
hoofd hard|zwaar : disappointment 44
bijzaak|bijkomstig|bijkomstigheid|ondergeschoven_kind|sluitpost : disappointment 46, anger 34
klant|klanten * bijzaak|melkkoe|nummer|last|lastig|niets_waard|laatste : anger 50, disappointment 44
klant|klanten * op|de laatste|tweede|nummer_plaats : anger 44, disappointment 44
slechts een nummer : disappointment 46, anger 36
vragen|vraag * geduld : disappointment 10
excuses|excuus|sorry lossen|lost|koop|heb|hebben * niets|niks|weinig|ik_niets : anger 48 only, disappointment 46 only
enige wat|dat ik|we|je * krijg|krijgen|krijgt|hoor|hoort|horen : disappointment 46, anger 30
krijg alleen|enkel|slechts maar : disappointment 40
maar|heb|hebben * niets|niks|weinig aan excuses|sorry|jullie_excuses : anger 46 only, disappointment 46 only
krijg|krijgen|hoor|horen alleen|enkel|steeds|altijd maar? excuses|smoesjes|standaard|hetzelfde : disappointment 48, anger 34
wil|willen|hoef|hoeven * niet * weer|nog_een_keer|opnieuw|langer|steeds * horen|moeten|wachten|lezen|bellen : anger 48 only, disappointment 40 only, told-before 34 only
dat|dit hoor|horen|hoorde ik|we al|steeds|elke|telkens|iedere : anger 42, distrust 42
al sinds|van|vanaf januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|vorig_jaar|vorige_maand|vorige_week|begin|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag : disappointment 36
wat|hoe is|kan er|het|dat|zo zo? moeilijk|lastig|ingewikkeld|onmogelijk|erg aan|om : anger 50, disappointment 40
wat is er zo|nou zo? moeilijk|lastig|ingewikkeld : anger 52, disappointment 40
wat|hoeveel|hoe_lang|hoe moet|kan|kunnen|moeten ik|we|wij|een_klant|je nog|dan_nog|in_godsnaam * doen|zeggen|bewijzen|wachten|sturen|bellen|mailen : anger 48, disappointment 40
mag|moet|kan ik|we|wij * zelf|dus|nu|weer * rijden|betalen|oplossen|regelen|uitzoeken|opdraaien|bellen|herstellen|achteraan : disappointment 42, anger 36
dus|nu|en moet|mag|kan ik|we|wij * zelf|weer|opnieuw|dus|nog : disappointment 42, anger 36
opdraaien|opdraai voor * fout|fouten|kosten : anger 46, disappointment 40
opdraaien voor : anger 46, disappointment 38
voor jullie|uw|hun fout|fouten|geklungel|blunder|blunders|gestuntel|nalatigheid|vergissing : anger 44, disappointment 36
jullie|uw|hun|eigen fout|fouten|blunder|blunders|schuld|geklungel|nalatigheid|falen : anger 38, disappointment 34
fout|schuld * bij|volledig|helemaal|geheel jullie|u ligt|lag|is|zelf : anger 40, disappointment 36
ligt|lag|is * aan|bij|duidelijk * jullie|u|hen zelf|fout : anger 24
gefaald|falen|faalt|faal|gefaal|laten_afweten|in_gebreke|tekort : disappointment 46, anger 36
laat|laten|liet|lieten het|mij|ons * afweten|zitten|wachten|liggen|barsten|hangen : disappointment 46, anger 32
laten|laat mij|me|ons|klanten|mensen * zitten|wachten|hangen|aanmodderen|verrekken|bungelen : disappointment 48, anger 34
laten * hangen|zitten|wachten : disappointment 24
aan mijn|ons|je|zijn lot overgelaten|over : disappointment 56, anger 38
lot overgelaten : disappointment 56, anger 38
tussen wal|twee_stoelen * schip : disappointment 50
tussen wal : disappointment 48
zwart op wit : distrust 25
@person = beloofd verzekerd toegezegd gegarandeerd bevestigd voorgespiegeld voorgehouden verteld
werd|is|was|kreeg mij|me|ons * @person * maar|niet|nooit|toch : distrust 46 only, disappointment 44 only
werd|is|was mij|me|ons * verzekerd|toegezegd|beloofd|gegarandeerd|voorgespiegeld dat? : distrust 44, disappointment 36
zou|zouden * al|reeds|gisteren|vorige_week|vandaag|binnen|zijn|worden|komen|bellen|krijgen * maar|niet|nooit|niets|niemand|tot_op : disappointment 48 only, distrust 34 only
zou|zouden * teruggebeld|gebeld|terugbellen|bellen|contact|opgelost|geleverd|komen : disappointment 16
beloofde|beloofden|beloven jullie|u|ze|men|hij|zij|uw_collega|een_medewerker : distrust 46, disappointment 36, told-before 22
jullie|u|ze|men|hij|zij|medewerker|collega beloofde|beloofden|beloven|belooft : distrust 44, disappointment 34, told-before 22
houden|houdt|hield * aan * afspraak|afspraken|woord : disappointment 12
niet|nooit * aan * afspraak|afspraken|woord|beloftes houden|houdt|gehouden|hield : distrust 54 only, disappointment 48 only, anger 26 only
niet aan een|de|hun|uw|jullie|afspraken afspraak|afspraken|woord|houdt|houden|gehouden : distrust 54 only, disappointment 48 only, anger 26 only
plannen omgooien|omgegooid|moeten_wijzigen|in_de_war : disappointment 44, goal-at-risk 46
op rij : disappointment 34, told-before 30
thuisgebleven|thuis_gebleven|thuisgezeten|thuis_gezeten|vrijgenomen|vrij_genomen|voor_niets|voor_niks|tevergeefs|vergeefs|voor_jan : disappointment 48, anger 28
voor jan|piet lul|snot|jan|doedel|met : anger 56, disappointment 48
voor niets|niks * gewacht|gekomen|thuis|gereden|gebleven|wachten|moeite : disappointment 52, anger 30
die|levering|monteur|technieker|niemand|pakket * niet|nooit kwam|komt|opdagen|opdaagde|verscheen|verschijnt : disappointment 48 only, problem 60 only
kwam|kwamen|komt|is niemand|niet|nooit opdagen|langs|gekomen|aan_de_deur|komen_opdagen : disappointment 50 only, anger 24 only
daagde|daagt|dagen|daagden niemand|niet|nooit op : disappointment 54 only, anger 34 only
niet|nooit komen|komt opdagen|aangebeld|opgedaagd|verschenen|aan_de_deur : disappointment 50 only, anger 24 only
zonder aan|te aan? bellen|kloppen|overleg|verwittigen|waarschuwing|bericht|melding|vragen|reden|uitleg|meer : disappointment 40, anger 22
zonder enige|een|ook_maar * uitleg|reden|waarschuwing|melding|bericht|overleg|aankondiging|verklaring|reactie|excuus|oplossing : disappointment 48, anger 28
zonder iets|mij|ons|mij_te|iets_te * weten|zeggen|laten_weten|informeren|verwittigen|vragen : disappointment 46, anger 30
geen|zonder mededeling|omroep|uitleg|informatie|update|excuus|excuses|verklaring|waarschuwing|woord_uitleg : disappointment 42 only, anger 22 only
geen enkele mededeling|uitleg|informatie|update|excuus|verklaring|moeite|inspanning|interesse|reactie|hulp|oplossing|zin|begrip : disappointment 52 only, anger 34 only
geen greintje|spoor|flard|sprankje : disappointment 50 only, anger 36 only
pas na @many|9|herhaaldelijk|lang|veel|meermaals : disappointment 42
pas : disappointment 8
kwijt|zoek|vermist|weg * en * niemand : disappointment 50, anger 24
9|@many dagen|weken|maanden|uur|uren * geen|niets|nog_niet|niemand|zonder|weg|kwijt|later|wachten|stil|verder : disappointment 46 only, anger 20 only
al|inmiddels|ondertussen|bijna|intussen 9|@many dagen|weken|maanden|uur|uren : disappointment 40
al|reeds 9|@many jaar|jaren * klant|lid|abonnee|abonnement|tevreden|bij_jullie|samen : neutral 1 only
nu|nog|inmiddels|ondertussen al 9|@many dagen|weken|maanden|uur|uren : disappointment 44
dagen|weken|maanden|uren later|verder : disappointment 32
na 9|@many dagen|weken|maanden|uur|uren nog|geen|niets|steeds|al : disappointment 50 only, anger 24 only
werk|bestanden|data|gegevens|fotos|alles * weg|verloren|kwijt|gewist|verdwenen : disappointment 44, problem 60, goal-at-risk 40
haal|haalden|haalt|wordt * geld|bedrag|euro * van mijn|onze rekening : distrust 34, disappointment 34
van mijn|onze rekening * gehaald|afgehaald|geschreven|geplukt|genomen : distrust 36, disappointment 34
geplukt|kaalgeplukt|uitgemolken|uitgeknepen|uitgezogen|geplunderd|gepluimd|afgetroggeld : anger 54, distrust 54
geld innen|incasseren|graaien|opstrijken|vangen : anger 34, distrust 40
wel * snel|geld|innen|incasseren|afschrijven * maar : anger 30, disappointment 30
alleen|enkel maar om * geld : anger 50, distrust 48
aansmeren|aangesmeerd|in_de_maag_gesplitst|aangepraat|aanpraten|opgedrongen|opdringen|door_de_strot : distrust 54, anger 40
de maag gesplitst : distrust 54, anger 44
verhaal|klacht|antwoord|reactie * lauw|lauwe|laks|onverschillig : disappointment 46, anger 24
lauw|lauwe gereageerd|reactie|reacties|antwoord|ontvangst : disappointment 48, anger 24
weer|opnieuw|nog_een_keer * hele|mijn verhaal * doen|vertellen|uitleggen : told-before 60, disappointment 40
hele verhaal : told-before 36, disappointment 24
weer|steeds|elke_keer|telkens een|iemand ander|andere * medewerker|persoon|verhaal|uitleg|antwoord : disappointment 46, told-before 30
schaamrood : anger 50
durven|durft|durf * jullie|u|ze|je|men * nog|ook_nog|wel : anger 50
dan durven|durft : anger 52
nog erger|mooier : anger 40
wordt|maakt|is * steeds|alleen_maar|nog|alsmaar erger|gekker|zotter|slechter|bonter|mooier : anger 48, disappointment 46
erger nog|dan : disappointment 34
tot|als toppunt|overmaat * ramp|van : anger 46, disappointment 44
overmaat van|tot ramp : anger 46, disappointment 46
toppunt|summum : anger 46
sta|staan|stond|zit ik|we|hier * voor schut|aap|gek|lul|paal|paaltje : anger 54, disappointment 44
voor lul|aap|schut : anger 54, disappointment 42
onder * stoelen banken : neutral 1 only
handenvol|bakken|klauwen|hopen|stapels|veel geld|centen : disappointment 14
kost|kosten * handenvol|bakken|klauwen|veel|hopen * geld : goal-at-risk 56, disappointment 34
2|9 euro per minuut : disappointment 24
gebeten|boel belazerd|bekocht|belazerd : anger 50, distrust 52
voel|voelen|voelde * bedonderd|bekocht|belazerd|bedrogen|genaaid|bestolen|misleid|genomen|gepakt|opgelicht|bedot|gefopt|verneukt|besodemieterd : distrust 64, anger 54
voel|voelen|voelde * in_de_steek|niet_serieus|aan_het_lijntje|machteloos|onmachtig|niet_gehoord|gepasseerd|afgescheept|gekleineerd|beledigd|vernederd|genegeerd|niet_welkom|onbegrepen : disappointment 58 only, anger 42 only
gehoord : neutral 1
niet gehoord : disappointment 36 only
nul op het rekest : disappointment 60, anger 38
nul|een|één op|van tien|de_tien : disappointment 56, anger 34   # not in digits: a number in a phrase is any number
dikke|grote|vette min|onvoldoende|nul|minpunt|buis : disappointment 54, anger 34
minpunt|minpunten|dieptepunt|triest_dieptepunt : disappointment 44
eens * nooit meer|weer : disappointment 48
tijd|hoogste_tijd dat|voor : disappointment 8
wordt|is|het het? hoog|hoogste|de_hoogste tijd dat|voor : disappointment 40, anger 30
hoe lang|vaak gaat|moet|duurt|laten|blijft * nog|jullie : anger 44, disappointment 40
verdient|verdienen geen|niet|nul : disappointment 30
zegt genoeg|alles|veel : disappointment 46, anger 24
kind van|kan|zou|had * beter|wast : anger 46, disappointment 38
een kind kan : disappointment 20
beter * organiseren|doen|kunnen|regelen|geregeld : disappointment 20
kan|kunnen|moet|mag|had|hadden * beter|anders|sneller : disappointment 32
dit|dat|het kan|moet|mag|had * beter|anders|sneller : disappointment 40
klok|klokken|hoor * klepel : anger 36
blij|dank * met * dode mus : disappointment 48, anger 30
dode mus : disappointment 48, anger 30
zure appel : disappointment 40
het is al erg|gek genoeg : anger 42
erg genoeg : disappointment 42
kroon : neutral 1
spant * kroon : anger 50, disappointment 44
dat ik|we|wij|je|men voor dit|dat geld|bedrag|prijs : disappointment 46
voor dat|dit|die|zoveel|veel geld|prijs|bedrag mag|kan|zou|verwacht|moet|mogen : disappointment 48, polite-displeasure 36
voor dat|dit|die|zoveel|dat_soort geld|prijs|bedrag : disappointment 32
mag je|ik|men|u toch|wel verwachten : disappointment 46, polite-displeasure 44
langer|meer|beter meegaat|meegaan : disappointment 24
bladdert|bladderen|afgebladderd|loslaat|losgekomen|losgelaten|scheurt|rafelt|pluist|roest|verroest|brak|brokkelt : problem 60, disappointment 34
pure|echte|gewoon|allemaal rommel|troep|brol|oplichterij|diefstal|onzin|bedrog|afzetterij|chantage|pesterij|nep|miskoop|geldklopperij : anger 54, disappointment 52
miskoop|kat_in_de_zak|bagger|wanproduct|prul|prullen|pruldingen|wegwerptroep : disappointment 58, anger 30
kat in|een zak : disappointment 50
hand|handen in eigen : neutral 1
drama|ramp|ellende om|met|bij|rondom|van * te : disappointment 40
^ wat een : disappointment 22
wat een * @service|bedrijf|organisatie|maatschappij|winkel|zaak|app|site : disappointment 34, anger 25
wat een @good : satisfaction 60 only
wat een @helpful : satisfaction 60 only
wat een mooi|mooie|leuk|leuke|goed|goede|fijn|fijne|lief|lieve|heerlijk|heerlijke|gezellig|gezellige|verrassing|opluchting|feest : satisfaction 50 only
wat een opluchting|verademing|geluk : satisfaction 60 only
wat een topservice|topteam|superservice : satisfaction 84 only
en|dan jullie|u|ze * sturen|stuurt|geven|geeft|zeggen|zegt|vragen * alleen|link|faq|gewoon|doodleuk|leuk : anger 44
doodleuk|leukweg|ijskoud|botweg|glashard|keihard|zonder_blikken * gezegd|zeggen|zegt|zei|liegen|beweert|gelogen|geweigerd|ontkend : anger 54, distrust 36
doodleuk|botweg|glashard : anger 46
werk van maken : legal-step 44, anger 40
maak|maken|ga|gaan|hier * werk van * maken? : legal-step 34, anger 38
krijgt|krijgen * staartje|vervolg : anger 46, legal-step 40
staartje : anger 30
fora|forum|forums|internetfora|reviewsites|vergelijkingssites : public-complaint 30
op|komt|zet|deel|gooi * fora|forum|forums|internet|reviewsites * staan|zetten|delen|te_staan : public-complaint 66
komt|komen|zal * op|in * fora|facebook|twitter|krant|internet|sociale_media|media * staan|te_staan|terecht : public-complaint 66
centen terug : payment-dispute 60
geld|centen|euro|bedrag terug * want|anders|nu|en_wel : payment-dispute 60
en mijn|ons|onze centen|geld terug : payment-dispute 62
hoeft * voor_mij|voor_ons * niet * meer? : polite-displeasure 54 only, may-leave 40 only
voor mij|ons * niet|niet_meer : polite-displeasure 40 only
voor mij|ons|ons_hoeft * hoeft|niet_meer|hoeft_het : polite-displeasure 44 only
weet|weten * ook weer|meteen|genoeg|weer waar|aan|toe : polite-displeasure 48
weet|weten * waar * aan * toe : polite-displeasure 36
dan weet|weten ik|we * weer|genoeg|ook : polite-displeasure 54
zit|zitten|ben|zijn ik|wij|we * bij een ander|andere : may-leave 66
bij een|de concurrent|andere_partij|andere_aanbieder : may-leave 44
bij een|de ander $ : may-leave 48
volgende maand|week|jaar zit|ben|stap|ga|zijn|zitten ik|we|wij : may-leave 50
koop|bestel|haal|boek|neem ik|we|wij wel|maar|dan|voortaan * ergens_anders|elders|andere|online : may-leave 66
voortaan|in_het_vervolg|toekomst * elders|ergens_anders|concurrent|andere|niet_meer|mijden|links_liggen : may-leave 62
links liggen|laten_liggen : may-leave 50
mijd|mijden|vermijd|vermijden : may-leave 34
dan|anders haal|halen|trek|trekken ik|we|wij * weg|terug : may-leave 62
steek * postduif : anger 46
postduif|rooksignalen|rooksignaal|flessenpost|kaarsje|toverspreuk : anger 44, told-before 35
9|@many|tig keer gemaild|gebeld|gechat|geschreven|gevraagd|contact : told-before 62, disappointment 34, anger 20
tig keer|maal|mails|telefoontjes : told-before 62, disappointment 34, anger 34
je kunt|kan|zou er|wel donder|gif|vergif : anger 44
pest|pesterij|pesten|treiteren|getreiter|treiterij|sarren : anger 54
getreuzel|treuzelen|talmen|getalm|traineren|gesleep|aanslepen|sleept_aan|slepende|aansleept : disappointment 46, anger 34
sleept|sleepte * aan : disappointment 46, anger 24
bureaucratie|paarse_krokodil|ambtenarij : disappointment 46, anger 38
regeltjes : anger 30
afspraak is afspraak : anger 48, disappointment 44
beloofd is beloofd : anger 46, distrust 48
belofte maakt schuld : distrust 46, polite-displeasure 44
waar|wanneer blijft|blijven|is * nou|nu|toch|eigenlijk : disappointment 44, anger 22
waar blijft|blijven mijn|onze|het|de|jullie|die : disappointment 40, anger 16
waarom in|moet|neemt|belt|antwoordt|reageert * godsnaam|niemand : anger 46 only, disappointment 46 only
echt|werkelijk|gewoon|ronduit triest|zielig|bedroevend|schandelijk|belachelijk|stuitend|diep_triest|te_triest : anger 50, disappointment 54
te triest|zielig|erg voor : anger 52, disappointment 52
zielig : disappointment 34
hebben jullie|u|ze * enig_idee|wel_door|door|een_idee|wel_een_idee : anger 48
enig idee hoe|wat|hoeveel : anger 34
heeft|hebben|hebt u|jullie|je * enig|enige idee * of|hoe_laat|wanneer : neutral 1 only
wat vervelend|erg|naar|jammer|sneu voor u|jullie|je|hem|haar|hen : calm 12 only
verschrikkelijk|vreselijk|ontzettend|bizar|waanzinnig spannend|mooi|lekker|leuk|grappig|goed|schattig|knap|lief|gezellig|blij|aardig|handig|interessant : satisfaction 45 only
is|bestaat er * ombudsdienst|ombudsman|klachtencommissie|geschillencommissie * ? : legal-step 20 only
mijn|onze advocaat heeft|is|was|leest * nagelezen|gelezen|akkoord|bekeken|goedgekeurd|nagekeken|kantoor : calm 8 only
moeten|moet|kan|kunnen|mogen|zal ik|we|wij * contract|abonnement|verzekering * opzeggen|beëindigen|stopzetten of|verhuist|mee : may-leave 30 only
chatbot|antwoord|reactie * meteen|direct|snel|juiste|goed * antwoord|geholpen|op : satisfaction 35


geen stijl|niveau|manier_van_doen|manier_van_werken|manier|doen : anger 50 only, disappointment 46 only
is dit|dat een|de|jullie manier|stijl|niveau * ? : anger 46
als dit|dat|zo|het * niveau|service|manier|gang_van_zaken|normaal|antwoord is : disappointment 44, anger 34
niet gediend van|om : anger 54 only
gaat|ging * te ver : anger 54
te ver gaan|gegaan|gaat : anger 52
gaat|ging|gaan te|veel_te ver : anger 54
hoe ver|te_ver_weg : neutral 1 only
kant noch|en wal : anger 50, disappointment 46
stelt|stellen|stelde * niets|niks|weinig|geen_bal * voor : disappointment 50 only, anger 24 only
stoor|stoort|storen mij|me|ons|mateloos : anger 48, disappointment 44
stoort mij|me|ons : anger 50, disappointment 44
houdt|houd|hou het * voor_mij|voor_ons|op|hier_op : may-leave 34, polite-displeasure 34
dan houdt|houd|is het * op|klaar|gedaan|over : may-leave 46, anger 34
genoeg gepraat|geweest|excuses|geduld|gezien|gehoord|gewacht|tijd : anger 46
begin|begint|raak|raakt|verlies|verliezen|verloor * geduld * te? verliezen|kwijt|op : anger 58
geduld * verliezen|verloren|kwijt|raakt : anger 58
mijn|ons geduld : anger 42
hoe krijgen|krijg|krijgt ze|jullie|u|je|men * voor elkaar : anger 46, disappointment 44
krijgen|krijgt|krijg het|dit|dat * voor_elkaar : anger 26
bergaf|neerwaarts|kwaad_naar_erger|van_kwaad_tot_erger|slechter_en_slechter : disappointment 52, anger 28
van kwaad naar|tot erger : disappointment 54, anger 36
kwaad * erger : disappointment 54, anger 36
steeds|alleen|alsmaar|almaar maar? slechter|erger|trager|duurder|minder : disappointment 46, anger 24
@many|9 jaar|jaren * nog_niet|nog_nooit|nooit|niet_eerder * meegemaakt|gezien|gehad|beleefd : disappointment 54 only, anger 36 only
zoiets|zo_iets|iets_als_dit * nog_niet|nooit|nog_nooit|niet_eerder meegemaakt|gezien|beleefd : disappointment 54 only, anger 34 only
zoiets|dit|dat heb|hebben ik|we|wij nog|werkelijk nooit|nergens : disappointment 52 only, anger 32 only
gaan|gaat|komt|komen|kunnen|kan|willen|wil|krijgen|krijg|hebben|heeft jullie|u|ik|we|er|iemand * nog * of : anger 40
of hoe zit|moet dat|het|ik : anger 44
wanneer gaan|gaat|komen|komt|gaan_jullie|gaan_ze|krijgen|krijg jullie|u|we|ik|ze * nou|eens|nu|eindelijk|ooit : anger 48, disappointment 40
wanneer * eindelijk|nou_eens|nu_eens : anger 48, disappointment 40
heeft het|dit * zin * om|nog : disappointment 42, polite-displeasure 44
heeft|had * geen|weinig zin : polite-displeasure 44 only, disappointment 42 only
zinloos om|te|dit : polite-displeasure 46, disappointment 44
leest|luistert|kijkt|reageert|controleert * toch niemand|geen : anger 48, polite-displeasure 48
toch niemand|niet|niets|geen_mens : disappointment 36 only
niemand lijkt|schijnt|heeft|voelt : disappointment 42 only, anger 24 only
lijkt me|mij wel|niet : neutral 1 only
lachte|lachten|lacht|lachen|gelachen * mij|me|ons * uit : anger 60, disappointment 40
uitlachen|uitgelachen|uit_gelachen|vierkant_uit|in_mijn_gezicht_uitgelachen : anger 56, disappointment 40
grof|grove|onheus|onheuse|botweg|barse|bars|snibbig|snibbige|kortaffe|afstandelijk|kil|kille|koel|koele|denigrerend : anger 48, disappointment 42
grove fout|nalatigheid|leugen|schande|taal|opmerking|onbeschoftheid|fouten : anger 56
onheus behandeld|bejegend : anger 58, disappointment 48
kerel|vent|wijf|gast|type|figuur|snotaap|juffrouw|madam|meneertje * balie|telefoon|loket|winkel|kassa|onbeleefd|grof|lomp : anger 46
tranen|huilend|huilen|huilde|gehuild|in_tranen : disappointment 44, goal-at-risk 10
bijna|in|tot tranen : disappointment 46
kapot|ziek|stuk|ondersteboven|hart_van * van : disappointment 20
ben|was|zijn er|hier|echt * kapot|stuk|ondersteboven|niet_goed van : disappointment 52
grijze haren|haar van : anger 46, disappointment 44
slapeloze|slaap|lig nachten|niet_van|wakker : disappointment 48
lig|liggen * wakker : disappointment 48
slapeloze nachten : disappointment 52
bezorgt|bezorgen|geeft|levert * hoofdpijn|stress|kopzorgen|hoofdbrekens|ellende|grijze_haren|kopbrekens : disappointment 50, anger 28
kopzorgen|hoofdbrekens|kopbrekens : disappointment 42
stress : disappointment 34
stress|ellende|problemen|ongemak|overlast * bezorgd|gekost|gegeven|opgeleverd : disappointment 46
schrijnend|schrijnende|mensonterend|mensonterende|onmenselijk|onmenselijke|harteloos|harteloze|gewetenloos|gewetenloze|meedogenloos|wreed|wrede|laf|laffe : anger 56, disappointment 44
gedupeerd|gedupeerde|gedupeerden|benadeeld|benadeelde|slachtoffer_van|de_dupe : disappointment 50, anger 28
dupe : disappointment 48, anger 24
ben|zijn|worden|word * dupe|slachtoffer|kind_van_de_rekening|pineut|sigaar|pisang : disappointment 52, anger 30
kind van de rekening : disappointment 52, anger 30
sigaar|pineut : disappointment 40
in welke|welk eeuw|wereld|jaar|tijd|universum leven|leeft|zitten : anger 52
welke eeuw|wereld leven : anger 52
anno 9 : anger 28, disappointment 32
stenen|prehistorische|jaar|jaren tijdperk|nul|stillekes|tachtig : disappointment 42, anger 32
moet|moeten|mag|kan|zal ik|we|wij soms|misschien|dan_maar|nu_echt|echt|werkelijk * zelf|langskomen|kruipen|smeken|huilen|dreigen|betalen|komen : anger 52
soms zelf : anger 44
wakker schudden|maken|worden : anger 42
wat doen|doet|deden die|jullie|ze|u * eigenlijk|heel_de_dag|de_hele_dag|daar|toch : anger 46
wat doen jullie|die_bezorgers|die_mensen|ze : anger 32
wie controleert|bedenkt|verzint|verzon|beslist * dit|zoiets|eigenlijk|in_hemelsnaam|dat|kwaliteit|zo_een : anger 44
wie heeft * dit|zoiets|dat bedacht|verzonnen|beslist : anger 48
wie bedenkt|verzint|verzon : anger 50
kunnen|kan|kun jullie|u|je|ze niet * gewoon|eens|één_keer|een_keer|één * doen|goed|luisteren|lezen|helpen|antwoorden|leveren|beloofd|belooft : anger 52 only, disappointment 42 only
kunnen|kan|kun jullie|u|je|ze niet|nou_niet gewoon|eens_gewoon|één_keer|een_keer : anger 48 only, disappointment 38 only
gewoon|eens|nou|dan doen * belooft|beloofd|beloven|moet|zegt : anger 46, distrust 46
doen * je|u|jullie belooft|beloven|zegt : distrust 42
wat|hetgeen je|u|jullie belooft|beloven|beloofd|beloofde : distrust 42
aan je|uw|jullie eigen regels|voorwaarden|afspraken|woord * houden|houdt : anger 46, distrust 46
eigen regels|voorwaarden|beleid * niet|geen : anger 40
doe|doen * niet alsof : anger 54 only
niet alsof : anger 46 only
een beetje|greintje|minimum_aan|minimum|klein_beetje respect|fatsoen|service|beleefdheid|begrip|empathie|medeleven|moeite * zou|mag|is|kan|had : anger 48, polite-displeasure 48
beetje|minimum|greintje|wat_meer|meer respect|fatsoen|beleefdheid|empathie : anger 44, polite-displeasure 44
geen boodschap|oren|interesse aan|naar|in : anger 48 only
stuur|geef|stort|los|bel|kom|lever|regel|doe|antwoord|neem|zorg * gewoon|nou|eens|godverdomme|eindelijk|toch : anger 40
hou|houd toch|nou|eens|alsjeblieft op : anger 52
hou|houd die|jullie|dat|je * maar : polite-displeasure 50
wederom|alwéér|wéér|alweer|weer_eens|nog_maar_eens * niet|geen|een|nieuwe|iemand|andere|pakket|fout|problemen|de|het : disappointment 40, anger 24
alwéér|wéér : disappointment 44, anger 28
van niets|niks|toeten weet|weten|af|wist : disappointment 48, anger 34
weet|weten|wist van niets|niks|toeten : disappointment 48, anger 34
toeten noch|of blazen : anger 44
zelfs na : disappointment 42
zelfs niet|geen|dat : disappointment 36
niet eens : disappointment 46 only, anger 34 only
niet eens * moeite|antwoord|reactie|excuus|excuses|bedankje|belletje|mailtje|bericht : disappointment 54 only, anger 44 only
moeite|fatsoen|beleefdheid * niet|niet_eens : disappointment 42 only
moeite * waard : disappointment 16
neemt|nemen|nam|namen * moeite|niet_de_moeite * te|om : disappointment 14
niet|geen de moeite : disappointment 36 only
minstens|tenminste|op_zijn_minst|ten_minste * verwacht|verwachten|telefoontje|berichtje|bericht|mailtje|antwoord|excuus|excuses|laten_weten : disappointment 48, polite-displeasure 44
op zijn minst : disappointment 34
had|hadden op_zijn_minst|minstens|tenminste|toch_wel|toch * kunnen|mogen|verwacht : disappointment 48, polite-displeasure 44
had|hadden u|jullie|je|men toch|wel|minstens|even|op * kunnen|mogen : disappointment 46, anger 30
gaf|geven|geeft|gaven|kreeg|krijgt niet_eens|geen_enkele|zelfs_geen|niet|geen * antwoord|reactie|uitleg|excuses|excuus|bericht : disappointment 44 only
lekker|mooi|fijn|leuk|goed|heerlijk|geweldig|knap|top|prima efficiënt|professioneel|klantvriendelijk|betrouwbaar|modern|geregeld_hoor|is_dat : anger 40, polite-displeasure 48
fijn|mooi|leuk|goed|prettig|geruststellend om|dat * te * horen|lezen|weten * maar : polite-displeasure 46
er hard|volop aan gewerkt : polite-displeasure 32
stond|zei|hoorde|las|schreven|beloofden * ook|al|toen in|vorige|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|vorig : disappointment 42, distrust 42, told-before 34
mijn|onze klacht|vraag|mail|brief|verzoek|melding|aanvraag|dossier|bezwaar|schrijven * wacht|ligt|blijft|bleef|staat|loopt * nog|antwoord|liggen|open|onbeantwoord|al : disappointment 48, told-before 54
klacht|vraag|mail|brief|verzoek|melding van 9|maandag|dinsdag|woensdag|donderdag|vrijdag|vorige : told-before 44
van 9 januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december * onbeantwoord|geen_antwoord|nog_geen|nog_niet|wacht : told-before 50, disappointment 44
moet|moeten ik|wij|we * vaststellen|constateren|concluderen|ondervinden|merken : polite-displeasure 50, disappointment 44
stel|stellen|constateer|constateren ik|wij|we|vast * dat|vast : polite-displeasure 40
vaststellen|constateren|concluderen dat * niet|nog|geen : polite-displeasure 50 only, disappointment 44 only
helaas|spijtig_genoeg|jammer_genoeg moet|moeten|heb|kan|zijn|is|blijft|niet|nog : disappointment 28
en nu blijkt|moet|krijg|zeggen|beweren|ben|zit : disappointment 44, anger 30
gevraagd|besteld|beloofd was|werd|had * geleverd|gekregen|kreeg : disappointment 46
en dan|nu nog|ook : anger 10
en dan nog|ook * ook|betalen|durven|vragen|euro|duur|brutaal : anger 48, disappointment 42
en * dan moet|mag|kan|krijg|hoor ik|we|je : disappointment 40, anger 30
nu|dus|dan moet ik|ík * betalen|opdraaien|terugsturen|bellen|wachten|verzending : anger 42, disappointment 38
moet|moeten|betaal|betalen * voor iets|dienst|product|service|abonnement * niet|nooit : disappointment 46 only, payment-dispute 40 only, anger 26 only
waarom moet|moeten ik|we * betalen * niet|nooit|fout|voor : anger 40 only, disappointment 42 only, payment-dispute 34 only
zo een|zulke prijs|hoge_prijs|prijzen|kosten : disappointment 36
schandalig|belachelijk|absurd|idioot|buitensporig|woekerprijzen duur|hoge|hoog|dure|veel|lang|laag|weinig : anger 62, disappointment 46
woekerprijs|woekerprijzen|woekertarief|peperduur|peperdure|schreeuwend_duur|prijsopdrijving : disappointment 46, anger 38
laten|laat|liet|lieten * mij|me|ons * vallen|stikken|barsten : disappointment 54, anger 44
al die tijd|jaren|maanden|weken : disappointment 38
netjes betaald|betaal|betalen|gewacht : disappointment 24
altijd netjes|braaf|stipt|trouw * betaald|betaal|betalen|geweest : disappointment 36
ik ben|wij_zijn er klaar mee : anger 66
altijd degene|zelf|ik * moet|moeten|achteraan : disappointment 42, anger 30
mijn|onze oma|opa|moeder|vader|dochter|zoon|kind|kinderen|ouders|vrouw|man * laten_tekenen|afgezet|opgelicht|bang|huilend|overstuur|buitengezet|geweigerd|gestrand|achtergelaten|misleid : anger 54, distrust 44
overstuur|van_streek|ontdaan|ontredderd|aangeslagen|geschokt|geshockeerd|verslagen : disappointment 52, anger 24
ogenschijnlijk|naar_verluidt : neutral 1
zomaar|zonder_pardon|pardoes : disappointment 34, anger 26
zonder pardon|meer_geweigerd|scrupules : anger 44, disappointment 40
anderhalf|half|halve|twee|drie|2|3|9 uur * moeten|moesten|moest|zitten|staan|gewacht|wachten|bezig|telefoon|wacht : disappointment 46, anger 24
9|@many uur|uren * bezig|aan_de_telefoon|telefoon|wachtrij * om : disappointment 48, anger 28
moest|moesten|moeten|heb|hebben * 9|@many|anderhalf * uur|uren|dagen|weken * wachten|gewacht : disappointment 50, anger 26
een mens|iemand|persoon|medewerker * aan * telefoon|lijn|krijgen : disappointment 24
eten|koffie|soep|pizza|maaltijd|kamer|bed|lakens|douche * was|waren * koud|vies|smerig|oneetbaar|vuil|muf|lauw|rauw|aangebrand|taai : disappointment 54
vies|vieze|smerig|smerige|vuil|vuile|goor|gore|stinkt|stonk|muf|oneetbaar|bedorven|schimmel|kakkerlakken|haren_in|onhygiënisch : disappointment 46, problem 60
wil|moet|eis * vandaag|nu|onmiddellijk * iemand|leidinggevende|verantwoordelijke : urgency 50, anger 30
iemand met verantwoordelijkheid|gezag|autoriteit|zeggenschap : asks-for-manager 58
account|profiel * direct|onmiddellijk|meteen * wissen|verwijderen|sluiten|opheffen : may-leave 56
mogen|mag|kan|kunt|kunnen jullie|u|je * account|profiel|abonnement|contract * wissen|verwijderen|stopzetten|beëindigen|opzeggen : may-leave 46
volgende keer|maal neem|ga|koop|boek|bestel|kies * wel|weer|auto|andere|ergens|elders|anders : may-leave 52, disappointment 40
dwingen|gedwongen|afdwingen via|rechtbank|rechter : legal-step 62
via * rechtbank|rechter : legal-step 66
rechtbank dwingen|stappen|slepen|moeten : legal-step 70
wat jullie|u voor|waard zijn|iets|bedrijf : public-complaint 30, anger 44
volgers * laten_weten|verteld|gedeeld|geïnformeerd|gezegd|gewaarschuwd|weten : public-complaint 66
heb|hebben * volgers|vrienden|iedereen|kennissen * laten_weten|verteld|gewaarschuwd|afgeraden : public-complaint 62
nooit|niet|geen * meer|weer via|bij|met|van jullie|u|deze|hun|hen : may-leave 60 only, disappointment 46 only
voor mij|ons nooit|geen * meer : may-leave 56 only, disappointment 46 only
praktijken|zulke_praktijken|dit_soort_praktijken : distrust 36, anger 32
dit|dat|zulk soort praktijken|bedrijven|toestanden|fratsen|grappen|spelletjes|trucs|trucjes|fouten|onzin : anger 50, distrust 40
toestanden|fratsen|trucjes|trucs|spelletje|spelletjes : anger 36, distrust 30
spelletje|spelletjes spelen|speelt|spelen_jullie : anger 46, distrust 46
computerspelletje|videospelletje : neutral 1
hoe is|kan het|dit * in_godsnaam|toch|nou|eigenlijk mogelijk|dat|zo : anger 46, disappointment 40
hoe kan|is dat|dit|het ? : anger 24, confusion 30
hoe kan het dat|zijn|bestaan : anger 34, disappointment 36
hoe kan dat|dit nou|nu|toch : anger 40
wat een|een|zo_een bedrijf|organisatie|toko : anger 24
waar|wanneer is|zijn|blijft|blijven mijn|onze|het_pakket|mijn_geld|de_bestelling : disappointment 26
waar is|blijft mijn pakket|geld|bestelling|levering|koffer|vergoeding|terugbetaling|monteur : disappointment 34
reactie|antwoord|bericht|seintje|teken * sinds|al : disappointment 24
al|nog * sinds * op|geen * seintje|antwoord|reactie|bericht|oplossing : disappointment 46
aangetekend schrijven|brief van|doorsturen|ontvangen : legal-step 15 only


word|wordt|worden|ben|zijn * moe|doodmoe|strontmoe van : anger 50, disappointment 40
zo moe van : anger 54, disappointment 40
hier|er|daar zo|heel|echt|doodmoe? moe van : anger 54, disappointment 40
elke|iedere|weer|altijd|steeds * dezelfde discussie|ellende|problemen|fout|fouten|strijd|vragen|antwoorden|onzin : disappointment 46, anger 30
dezelfde discussie|ellende|onzin|fout|fouten : disappointment 40, anger 24
ontken|ontkent|ontkennen|ontkende|ontkenden : distrust 44, anger 40
wat heb|hebben ik|we|je * aan een|de|die|jullie|zo_een : disappointment 46, anger 30
waarom * zo_lang|een_maand|weken|maanden|al_een|nog_steeds|al_zo_lang * wachten|duren|duurt|wacht : disappointment 46, polite-displeasure 40
moet|moeten|moest ik|we * al|een|nog * maand|week|weken|maanden|zo_lang * wachten|wacht : disappointment 46
klant zijn|ben|bent|raakt|raak jullie|u * kwijt : may-leave 66, disappointment 40
zijn|ben|bent|raken|raakt jullie|u|je * klant|mij|ons|me kwijt : may-leave 66
hoog en|of laag springen|en_laag : anger 52
onder valse vlag : distrust 50
bestaat|bestaan jullie|dit_bedrijf|u|het_bedrijf * nog|wel : anger 46
nog klanten|iemand heeft|hebben|over : disappointment 44, anger 34
serieus|fatsoenlijk|normaal|professioneel|betrouwbaar bedrijf|firma|instelling : disappointment 14
dacht|dachten * dat * serieus|fatsoenlijk|professioneel|betrouwbaar|deftig|goed_bedrijf : disappointment 48
deftig|deftige|degelijk|degelijke antwoord|service|uitleg|oplossing|hulp|communicatie : disappointment 32
een|om normaal|fatsoenlijk|deftig|degelijk|inhoudelijk|duidelijk|simpel|eenvoudig antwoord|gesprek : disappointment 36
niet|niets|niemand geholpen : disappointment 50 only
daarmee|hiermee * niet|geen geholpen|opgelost|oplossing : disappointment 48 only
in het|flink|diep rood : goal-at-risk 50
gaat|zal|moet|mag wie|wie_gaat * betalen ? : anger 24
wie gaat|zal|betaalt dat|dit|de|mijn|onze * betalen : anger 40, payment-dispute 40
wie draait|betaalt * hiervoor|daarvoor|op : anger 40
kost|kosten mij|me|ons * baan|werk|job|klanten|nachtrust|zaak|bedrijf : goal-at-risk 58, disappointment 34
laatste|allerlaatste waarschuwing|verwittiging|sommatie|kans : anger 46
allerlaatste keer : anger 46
sommatie|sommeer|sommeren : legal-step 62, anger 34
codes|gedoe|gezeur|toestand|systeem|gezeik ook altijd|altijd|toch : anger 40
ook altijd : anger 15
altijd hetzelfde|dezelfde|iets|wat|gezeur|gedoe|gezeik : disappointment 46, anger 30
het|t is altijd wat|iets : disappointment 44, anger 24
om moedeloos|wanhopig|depressief|verdrietig|ziek|misselijk * worden : disappointment 58, anger 40


het|dit is * inmiddels|al|nu|ondertussen * @nth|9_de|9_e dag|week|maand|keer|jaar : disappointment 48, anger 24
inmiddels|al|nu|ondertussen de @nth|9_de|9_e dag|week|maand|keer : disappointment 46, anger 20
wie gaat|zal|vergoedt|compenseert|betaalt * vergoeden|compenseren|terugbetalen|schade|kosten : payment-dispute 48, anger 34
opengemaakt|opengebroken|geopend_pakket|opengescheurd|leeggehaald|geplunderd_pakket : problem 60, disappointment 34
mijn|ons|het vertrouwen is|was|helemaal|volledig * weg|verdwenen|kwijt|zoek|op|nihil|foetsie : distrust 62, disappointment 44
alles op|zwart papier|schrift|wit : distrust 34
krijg|krijgen|heb|hebben|kreeg * indruk|gevoel|idee * dat|jullie|u|niet : distrust 42, disappointment 40
indruk|gevoel|idee dat * jullie|u|niemand|dit|men|er * bewust|niet|geen|expres|niemand|opzettelijk : distrust 50 only, disappointment 42 only
bewust|expres|opzettelijk|moedwillig * laten_liggen|laat_liggen|tegenwerken|tegenwerkt|vertragen|negeren|genegeerd|misleid|verzwegen|verzwijgen|achtergehouden : distrust 56, anger 46
moedwillig|opzettelijk|tegenwerking|tegengewerkt|tegenwerken|verzwijgen|verzwegen|achterhouden : distrust 48, anger 40
per ongeluk|vergissing : neutral 1 only
u|je|jullie bent|zijn|ben * derde|vierde|vijfde|zesde|zoveelste|tiende * die|medewerker|persoon|collega : told-before 58, disappointment 44, anger 24
betaal|stort|geef|regel|doe|los|lees|beantwoord eerst * eens|zelf|maar : anger 44
eerst maar eens : anger 36
schuldig zijn|bent|ben|is|blijven|blijft : payment-dispute 36
nog|verschuldigd|wat jullie|u mij|me|ons schuldig|verschuldigd : payment-dispute 50
niemand|geen|nooit * sorry|excuus|excuses|verontschuldiging * zegt|aanbiedt|gezegd|gekregen|gehoord|gemaakt : anger 50 only, disappointment 48 only
niemand|geen_mens van jullie|u|hen|die : anger 42 only, disappointment 42 only
ook maar één|een|iets|de_moeite : disappointment 38
geen sorry|excuus|excuses|verontschuldiging|bloemetje : disappointment 44 only, anger 34 only
@many|9 vrije|werk dagen|uren|dag * gekost|kwijt|verloren|verspild|moeten : disappointment 46, goal-at-risk 46
heeft|hebben|kost|kostte mij|me|ons * dagen|uren|weken|avonden|euro|geld|moeite|zenuwen|nachten * gekost : disappointment 48, anger 22
geef|geven|krijgt|krijgen * jullie|u|je * laatste|één|een kans|mogelijkheid|keer : anger 44, may-leave 30
nog één|een kans|poging|mogelijkheid : anger 36
kans gegeven|gehad|genoeg : disappointment 34
fout|vertraging|storing|gedoe|ellende|blunder|nalatigheid * gekost|kost : disappointment 40
heb|hebben * alle|veel|alle_begrip begrip * maar : polite-displeasure 46, disappointment 40
alle begrip|respect|geduld * maar : polite-displeasure 46, disappointment 36
duurt|duurde * echt|nu|veel te lang : disappointment 52, anger 24
klanten|mensen|gebruikers|reizigers pesten|sarren|treiteren|uitmelken|wegpesten|oplichten|misleiden : anger 60, distrust 44
te kwader trouw : distrust 58, anger 44
geen verantwoordelijkheid|fatsoen|ruggengraat|inzicht|verstand_van|kennis_van|initiatief|opvolging|nazorg|controle : disappointment 48 only, anger 36 only
loopt|lopen|liep * spaak|mank|stroef|scheef|fout : disappointment 42, problem 60
schuiven|schuift|schoven * vooruit|voor_zich_uit|op_de_lange_baan|onder_het_tapijt|af : disappointment 46, distrust 42, anger 30
op de lange baan : disappointment 46, anger 26
onder het tapijt|de_mat : distrust 48, anger 34
in de doofpot : distrust 54, anger 40
met alle gevolgen|ellende van|vandien : disappointment 44, goal-at-risk 42
slechte|zure|vieze|nare|wrange smaak|nasmaak|bijsmaak : disappointment 50
nare|vervelende|slechte|bittere|pijnlijke ervaring|verrassing|nasleep|situatie|zaak : disappointment 46
eerst incasseren|cashen|innen en dan|nu|daarna : anger 46, distrust 46
maanden|weken|dagen|tijden|lang niets|niks * horen : disappointment 52 only, anger 42
haalt|haalde|halen|haalden zijn|haar|z'n|hun schouders : disappointment 52 only, anger 48
haalt|haalde|halen|haalden * schouders op : disappointment 52 only, anger 48
hele|heel dag|ochtend|middag|voormiddag|namiddag|week|avond aan het|t bellen|wachten|mailen|proberen : disappointment 54, anger 40
geraak|kom|raak|komt|geraakt er niet|nooit door|doorheen : disappointment 50 only, anger 34, problem 50 only
ligt|lag|is * nooit aan jullie|u|hen|de_firma|hun : anger 54 only
ligt|lag|is altijd|steeds|weer aan de|mij|ons * klant? : anger 52 only
altijd aan de klant : anger 52 only
dagen|dag|week|weken|maand|maanden|uur|uren|weekend zonder * gezeten|gestaan|gevallen : disappointment 56, anger 36
niet nodig vonden|vond|vindt|vinden|achten|achtte * om? : anger 50 only
jaag|jagen|jaagt je|jullie|u|men * klanten weg : anger 52, may-leave 34
verlies|verliezen|verliest je|jullie|u * klanten : anger 48, may-leave 36
raak|raakt|raken je|jullie|u * klanten kwijt : anger 50, may-leave 36
vraag|vragen mij|me|ons * af of * iemand|jullie|ooit|überhaupt : anger 44
weet|weten|wist waar|wat hij|zij|ze|jullie|u|men mee bezig|aan_het_doen is|zijn|bent : anger 48
zeg|geef|wees * eerlijk dat|toe|en : anger 46, distrust 50
wie|wat moet|kan|mag ik|je|wij|we nu|nou|nog|dan geloven|vertrouwen : distrust 58, anger 40
heb|hebben|krijg * spijt dat|van : disappointment 56 only
kan|kunnen|mag|mogen me|mij|ons * gestolen worden : anger 56 only
moed zakt|zinkt|zonk : disappointment 56 only
zakt|zinkt * moed : disappointment 56 only
maakt|maken|maak er een|één groot? potje|zooitje|soepje|knoeiboel|rommeltje van : anger 60 only
heb|hebben|krijg ik|wij|we dan|soms|nu * geen recht|rechten|stem : anger 52 only
^ dacht het|ik niet|van_niet : anger 52 only
niet|nooit gehoord|erkend|gezien|begrepen als_klant|voel|gevoeld|voelen : disappointment 54 only
voel|voelen|voelde me|mij|ons * niet gehoord|erkend|begrepen|ernstig_genomen|serieus_genomen|au_sérieux_genomen : disappointment 58 only, anger 40
lachwekkend|lachwekkende|potsierlijk|lachertje : anger 58
moedeloos|wanhopig|radeloos|uitgeblust : disappointment 58
mooipraterij|praatjes|geneuzel|gezwam|blabla|holle_woorden|loze_woorden|mooie_woorden : anger 50
doe|doen eens|gewoon|nu|toch je|jullie|uw werk|job : anger 58 only
behandeld|behandelen|behandelt als|alsof een|ik|we * nummer|crimineel|hond|kind|dief|vuil|oplichter|idioot|stuk : anger 56 only, disappointment 50
als een|n nummer|crimineel|dief|hond|klein_kind|stuk_vuil behandeld : anger 56 only, disappointment 50
ga|gaan * niet|nooit akkoord mee|met : disappointment 48 only, anger 36
betaal|betalen * alleen|enkel|slechts * deel|bedrag : payment-dispute 56 only
van praktijk|praktijken|manier|manieren is|zijn dat|dit : anger 50
wat voor praktijk|praktijken|bedrijf|manier|service is|zijn : anger 52
na|al @many weken|maanden|dagen * wel|erg|heel makkelijk|gemakkelijk : anger 50 only
overal lees|hoor|lezen|horen ik|je|we * hetzelfde|zelfde : disappointment 50, public-complaint 30
bedankt|dank|dankzij jullie|uw|u|je * vertraging|fout|blunder|geklungel|storing : anger 44, disappointment 48
door|vanwege|wegens jullie|uw|u|je vertraging|fout|blunder|geklungel|storing|nalatigheid|schuld|laksheid|toedoen : disappointment 48, anger 44
moet|moeten|mag|mogen * nu|nou * bijbetalen|betalen|zelf ook? ook|nog : anger 44
juridisch|wettelijk|rechtens niet houdbaar|toegestaan|toegelaten|correct|in_orde : legal-step 54 only
niet|nergens juridisch|wettelijk houdbaar|toegestaan : legal-step 52 only
verbinding|gesprek|lijn * verbroken|weggevallen|opgehangen|afgebroken : disappointment 44, problem 50
lekker|mooi|fijn|leuk|gezellig dan|is_dat : anger 44, polite-displeasure 46
smerig|smerige|vies|vieze|ranzig|ranzige|goor|gore|beschimmeld|schimmel|muf|muffe : disappointment 50


# -- told before -----------------------------------------------------------------

zoals ik|wij|we|ik_u|ik_jullie|ik_je|ik_reeds|ik_al * @told : told-before 58
zoals reeds|al|eerder|gezegd|vermeld|gemeld|aangegeven * @told : told-before 58
@tell = schreef schreven zei zeiden meldde meldden mailde mailden vroeg vroegen vertelde vertelden belde belden stuurde stuurden vermeldde gaf legde
zoals ik|wij|we|reeds|al * @tell : told-before 56
zoals ik|wij|we * al|reeds|eerder * @tell : told-before 60
zoals * al|reeds|eerder * @tell : told-before 58
dat schreef|zei|meldde|mailde|vroeg|vertelde|stuurde ik|we|wij * al|eerder|vorige|reeds : told-before 58
schreef|zei|meldde|mailde|vroeg|vertelde|stuurde|belde ik|we|wij|u|jullie|je * al|eerder|reeds : told-before 52
ik|wij|we schreef|zei|meldde|mailde|vroeg|vertelde|stuurde|belde * al|eerder|reeds|vorige : told-before 50
zoals eerder|reeds|al|herhaaldelijk gemeld|gezegd|vermeld|aangegeven|geschreven|besproken|gevraagd|doorgegeven : told-before 60
zoals gezegd|vermeld|aangegeven|gemeld : told-before 52
zoals afgesproken|besproken|beloofd|overeengekomen : neutral 1 only
heb|hebben|had * al|reeds|eerder|meermaals|herhaaldelijk|meerdere_keren|vorige_week|gisteren|uitvoerig * @told : told-before 56
al|reeds|eerder|meermaals|herhaaldelijk|meermalen @told : told-before 54
al * keer|maal * @told : told-before 60
al|reeds @many keer|maal|mailtjes|mails|berichten|tickets|klachten|brieven|telefoontjes * @told? : told-before 64, disappointment 25
al|reeds meerdere|verschillende|talloze|tig|zoveel keren|keer|malen|mails|berichten|tickets : told-before 62, disappointment 25
al|reeds|nu @ntimes|tien_keer|drie_keer|twee_keer|vier_keer|vijf_keer : told-before 58
@ntimes @told|aangegeven|gebeld|om_gevraagd : told-before 62
@many keer|maal|keren * @told : told-before 58
@many keer|maal|keren gebeld|gemaild|geschreven|opgebeld|gechat|contact|uitgelegd|gevraagd : told-before 60, disappointment 25
mijn|onze @nth @letter : told-before 66
dit is|wordt|was * @nth|vierde|9_de|9_e * keer|maal|@letter : told-before 66, disappointment 25
voor de @nth|9_de|9_e keer|maal : told-before 60, disappointment 20
voor de tweede keer|maal omdat : told-before 20 only
voor de eerste|tweede_wereldoorlog : neutral 1 only
de @nth|9_de|9_e @letter : told-before 60
@nth|9_de|9_e keer|maal|poging dat|op_rij|binnen|in|deze|dit|vraag|schrijf|mail|bel : told-before 62, disappointment 25
mijn|onze vorige|eerdere|eerste|laatste|recente|vele|talloze @letter : told-before 44
in mijn|onze vorige|eerdere|eerste|laatste @letter : told-before 54
staat|staan|stond|stonden * mijn|onze * eerste|vorige|eerdere|laatste @letter : told-before 62
mijn|onze @many|laatste_twee|vorige_twee|laatste_drie|vorige_drie @letter : told-before 60
op mijn|onze vorige|eerdere|eerste|laatste|vele @letter * geen|nooit|niet|nog : told-before 60, disappointment 36
nogmaals : told-before 52
nogmaals bedankt|dank|dank_u|mijn_dank|hartelijk|mijn_excuses|sorry|excuses|onze_dank|heel_erg : neutral 1 only
nogmaals gevraagd|gebeld|gemaild|alstublieft : told-before 58
bij deze nogmaals : told-before 56
ik herhaal|zeg_het|vraag_het|schrijf_het|vraag nog|nogmaals|opnieuw|het : told-before 58
ik herhaal : told-before 58
moet|moeten|mogen * nog_eens|nog_een_keer|opnieuw|weer|steeds|telkens|elke_keer|alles|hetzelfde|het * herhalen|uitleggen|vertellen|zeggen|schrijven|mailen|vragen : told-before 60, anger 22
steeds|telkens|elke_keer|iedere_keer|altijd * opnieuw|hetzelfde|mijn * uitleggen|vertellen|doen|zeggen|schrijven|herhalen|uit_te_leggen|herhalen : told-before 62, anger 30
alles|het|hetzelfde|dit twee_keer|tien_keer|drie_keer|dubbel|opnieuw schrijven|uitleggen|vertellen|vragen|zeggen|uit_te_leggen|te_schrijven|te_vertellen|sturen|te_sturen|invullen|te_herhalen : told-before 60, anger 22
alles|het|hetzelfde tweemaal|twee_keer|dubbel : told-before 48
hoeveel|hoe vaak|keer * uitleggen|vragen|zeggen|mailen|bellen|schrijven|herhalen|melden|vertellen : told-before 62, anger 40
opnieuw|weer|nog_eens|nog_maar_eens|andermaal contact|melden|mailen|bellen|schrijven|vragen|hetzelfde : told-before 42
ik schrijf|mail|bel|vraag|meld nu|u|jullie|je weer|opnieuw|nog_een_keer|nogmaals|voor|alweer : told-before 55
weet|heb|hebben * al|reeds uitgelegd|gezegd|verteld|gemeld|doorgegeven : told-before 58
dat|die|dit|deze * heb|had ik|wij|we * al|reeds|allemaal|eerder @told : told-before 60
@told * vorige|afgelopen|twee|drie week|maand|weken|keer : told-before 45
vorige week|maand|keer|maandag|dinsdag * al @told : told-before 56
op maandag|dinsdag|woensdag|donderdag|vrijdag|9 * al @told : told-before 52
blijf|blijven * vragen|mailen|bellen|herhalen|hetzelfde|achter : told-before 50, anger 25
moet|moeten er * achteraan|achterheen * bellen|zitten|mailen|te_gaan : told-before 54, disappointment 34
achter @you|alles|aan aan|zitten|te_zitten|te_bellen|bellen|lopen : told-before 46, disappointment 34
al gevraagd|gemeld|gezegd|gemaild|doorgegeven|uitgelegd|verteld|laten_weten|gestuurd|toegestuurd : told-before 54
laten weten : told-before 15
al|reeds|eerder * laten weten : told-before 56
herinnering|reminder : told-before 38
@nth herinnering|reminder|aanmaning|verzoek : told-before 62
ter herinnering|reminder : told-before 50
uw|jullie|deze herinnering : neutral 1 only
nog|steeds|alweer * dezelfde|hetzelfde|zelfde vraag|probleem|klacht|fout|storing|verhaal : told-before 46, disappointment 36
ik verwijs|verwijs_ik|verwijzend|onder_verwijzing|refererend|refereer naar|aan * @letter : told-before 46
zie mijn|onze|eerdere|vorige|hieronder|onderstaande * @letter : told-before 52
zie mijn|onze vorige|eerdere|eerste|laatste|bovenstaande|onderstaande : told-before 52
heb|hebben|had u|jullie|je * al * gegeven|gestuurd|toegestuurd|bezorgd|doorgegeven|meegedeeld : told-before 58
vorige keer|week al|ook|gevraagd|gezegd : told-before 46
tweede|derde|vierde|vijfde dag|week|maand zonder|dat|en|op_rij : disappointment 20
@nth dag|week zonder @answer : disappointment 12 only
opnieuw uitleggen|vertellen|uit_leggen|uit_te_leggen : told-before 52
al eens : told-before 36
had ik|wij|we * al|eerder|reeds : told-before 46
val|vallen|viel in herhaling : told-before 56 only
moet|moeten mezelf|mij|me * herhalen : told-before 58 only
hierover|daarover|meermaals|herhaaldelijk|meerdere_keren contact gehad|opgenomen met : told-before 56 only
hierover|hieromtrent|daarover al|reeds * contact|gebeld|gemaild|gesproken : told-before 58 only
geen reactie|antwoord|bericht|respons op mijn|onze|m'n|al_mijn mail|mails|bericht|berichten|brief|brieven|vraag|vragen|klacht|e_mail|mailtje : told-before 52, disappointment 50
heb|hebben|had|hadden * contact gehad met|over : told-before 44


# -- polite displeasure, what festers ----------------------------------------------

goed dan doe|zal|regel|los|ga|maak|blijf|sorteer ik|we|wij : polite-displeasure 60
ok|nou|prima|goed dan : polite-displeasure 30
prima|goed|ok|best|nou dan doe|zal|regel|los|ga|maak|blijf|zoek|sorteer : polite-displeasure 62
dan doe|regel|los|maak|zoek|sorteer|betaal|herstel ik|wij|we|ik_het|we_het * zelf|met_de_hand|handmatig|wel : polite-displeasure 60
dan blijf|zal|moet|ga ik|wij|we * zelf|met_de_hand|handmatig|wel|maar|verder_zelf : polite-displeasure 60
dan doe|los|regel|zoek|bel|maak|ga|koop|betaal|wacht ik|we|wij * maar : polite-displeasure 58
doe|los|regel|zoek ik|we * wel zelf|weer : polite-displeasure 56
wel weer zelf|met_de_hand : polite-displeasure 56
het zelf wel|maar|opgelost|gedaan|geregeld : polite-displeasure 42
zelf maar|dan|weer * opgelost|gedaan|geregeld|gesorteerd|hersteld : polite-displeasure 50
weer|opnieuw|nog_maar_eens|wederom|dus * met de hand|hand_gesorteerd|hand_gedaan : polite-displeasure 52
met de hand|handmatig gesorteerd|ingevoerd|gedaan|aangepast|overgetypt|verwerkt|verwerken|opgelost|gecorrigeerd|invoeren : polite-displeasure 34
met de hand|handmatig blijven|blijf|doen : polite-displeasure 42
zoals gewoonlijk|altijd|steeds|vanouds|we_gewend_zijn|gebruikelijk_niets : polite-displeasure 46
als vanouds|gewoonlijk : polite-displeasure 40
zoals altijd|gewoonlijk goed|snel|perfect|prima|uitstekend|tevreden|top : satisfaction 40 only
genoteerd|nota_genomen dat|van : polite-displeasure 40
ik|we noteer|noteren|begrijp|lees|zie|merk|verneem|stel dat|vast_dat * in_behandeling|onderzocht|bekeken|onder_behandeling|prioriteit|nog_steeds|opnieuw : polite-displeasure 50
in|onder behandeling is|zou_zijn|was|blijft * zoals|net_als|al|nog|sinds : polite-displeasure 56
in behandeling * 9 : polite-displeasure 30
begrepen|genoteerd|duidelijk * in_behandeling|onderzocht|bekeken : polite-displeasure 54
het wordt|word|zou|is nog|weer|kennelijk * in_behandeling|onderzocht|bekeken : polite-displeasure 46
reken|rekenen|hoop|hopen|geloof * niet_meer|nergens_meer * op : polite-displeasure 60 only, disappointment 34 only
reken|rekenen er|hier|daar|ik|we niet|al_niet|niet_langer meer? op : polite-displeasure 64 only, disappointment 34 only
verwacht|verwachten er|hier|daar|ik|we|nu? * niets|niet_veel|weinig|niet meer|veel : polite-displeasure 58 only
verwacht|verwachten * niets|niets_meer|niet_veel|weinig meer|van|meer_van : polite-displeasure 56 only
verwacht niets|weinig meer : polite-displeasure 60 only
hoop|vertrouwen|hoop_op|moed opgegeven|verloren|laten_varen : polite-displeasure 54, disappointment 44
heb|hebben * opgegeven|gelaten|neergelegd : polite-displeasure 36
geef|geven het|de_moed|de_hoop * op : polite-displeasure 56, disappointment 44
laat maar|zitten|maar_zitten|maar_hoor|verder_maar : polite-displeasure 56
laat|laten het * zitten|hierbij|rusten : polite-displeasure 44
laat maar|het weten|horen|even_weten|gerust|zien|komen|ons|me : neutral 1 only
maakt|maak|doet niet|al_niet|niets meer uit|toe : polite-displeasure 54 only
maakt niet|al_niet meer uit : polite-displeasure 56 only
doe|doet geen|hoeft|geen * moeite * meer : polite-displeasure 52 only
doe|doen|bespaar|bespaart * geen|de moeite|jullie_de_moeite|u_de_moeite : polite-displeasure 52 only
geen|heeft|er_is|niet haast * meer : polite-displeasure 42 only
geen haast|spoed|stress hoor|meer|nodig|jullie * niet_meer|reken|toch : polite-displeasure 52 only
hoeft niet|al_niet|geen meer|langer : polite-displeasure 48 only
hoeft niet meer|langer : polite-displeasure 52 only
haast u|je niet|niet_meer : polite-displeasure 48 only
niemand|u|jullie * tijd had|gehad|gevonden|vond|heeft|hebt|hebben : polite-displeasure 46
neem|nemen aan|ik_aan|we_aan * niemand|geen_tijd|druk|vergeten|niet : polite-displeasure 50 only
ik|wij|we neem|nemen aan dat * niemand|u|jullie : polite-displeasure 44 only
vermoedelijk|waarschijnlijk|blijkbaar|kennelijk|klaarblijkelijk|schijnbaar heeft|is|hebben|had|was|wordt|vindt|lees|leest niemand|u|men|mijn|jullie|het|ze : polite-displeasure 50
blijkbaar|kennelijk|klaarblijkelijk|schijnbaar|duidelijk * niet|niemand|niets|geen|te_veel|te_druk|teveel : polite-displeasure 48 only
blijkbaar|kennelijk|klaarblijkelijk : polite-displeasure 32
per|volgens|conform|naar_aanleiding_van|ad|betreft|re|betreffende mijn|onze * vorige|laatste|eerdere|twee|drie @letter : polite-displeasure 40, told-before 58
mijn|onze laatste|vorige @many|paar|twee|drie @letter : told-before 62, polite-displeasure 42
mijn|onze * laatste|vorige @letter * onbeantwoord|geen_antwoord : told-before 60, polite-displeasure 50
onbeantwoord|onbeantwoorde|onopgelost|onopgeloste|openstaande_vraag : polite-displeasure 42, disappointment 38
mag ik|wij|we u|jullie|je er|eraan * herinneren|wijzen|attenderen : polite-displeasure 50, told-before 50
herinner|herinneren|wijs|wijzen|attendeer u|jullie|je er|eraan|nogmaals|graag : polite-displeasure 48, told-before 44
rappel|rappelleer : told-before 55, polite-displeasure 44
met verbazing|stijgende_verbazing|grote_verbazing|enige_verbazing|verwondering|verwonderd|bevreemding|verbijstering|ongeloof : polite-displeasure 52, disappointment 45
tot mijn|onze verbazing|grote_verbazing|verwondering|ontsteltenis|spijt|ongenoegen|ergernis|teleurstelling|frustratie : disappointment 50, polite-displeasure 45
verbaast|verbaasde|bevreemdt|verwondert|verwonderde mij|me|ons|mij_ten : polite-displeasure 46, disappointment 32
ben|was|waren * verbaasd|verwonderd * dat|over|waarom|hoe : polite-displeasure 46
aangenaam|positief verrast|verbaasd|verwonderd : satisfaction 60 only
onaangenaam verrast|getroffen : disappointment 54, polite-displeasure 46
betreur|betreuren|betreurenswaardig|betreurenswaardige : polite-displeasure 52, disappointment 48
stel|stellen|stelt * niet op prijs : polite-displeasure 58 only, anger 40 only
niet op prijs : polite-displeasure 54 only
het|dit|dat bevalt|bevallen * niet|niets|maar_niks : disappointment 50 only
roept vragen|twijfels : polite-displeasure 42
zou|zouden * op prijs stellen : calm 10 only
zou|had fijn|prettig|netjes|leuk|wenselijk|beleefd|fatsoenlijk|chic|handig|aardig|wel_zo_netjes|sjiek zijn|geweest : polite-displeasure 34
zou * netjes|beleefd|fatsoenlijk|wel_zo_netjes|chic * zijn|geweest : polite-displeasure 44
had|was * netjes|beleefd|fatsoenlijk|wel_zo_netjes|chic|fijn|prettig * geweest : polite-displeasure 48, disappointment 36
wel zo netjes|fijn|eerlijk|prettig : polite-displeasure 42
zou|zouden|had|hadden * toch|wel|mogen|kunnen|minste * verwachten|verwacht : polite-displeasure 48
het minste|minst wat|dat * kunt|kunnen|had|zou|mag|kon|zouden : polite-displeasure 54, disappointment 40
mag|kan|zou * verwachten * dat|van : polite-displeasure 36
had|hadden * verwacht|gehoopt|gedacht * dat|van : disappointment 44, polite-displeasure 38
had|hadden * liever|wel|graag * gezien|geweten|gehoord|gewild : polite-displeasure 40
werkbaar|houdbaar niet : polite-displeasure 30 only
niet|nauwelijks|amper|onwerkbaar|onhoudbaar werkbaar|houdbaar : disappointment 48 only
onwerkbaar|onhoudbaar|onwerkbare : disappointment 50, anger 34
ik|we wacht|wachten nog steeds|altijd|immer|met : disappointment 44, polite-displeasure 38
wacht|wachten * af : polite-displeasure 25
ben|zijn|wacht benieuwd of|hoe_lang|wanneer * ooit|deze_keer|nu_wel|dit_keer : polite-displeasure 50
benieuwd hoelang|hoe_lang|of_jullie|of_u|wanneer_jullie : polite-displeasure 44
of is|was dat|het te : polite-displeasure 25
graag|hopelijk deze|dit keer|maal : polite-displeasure 46
dit|deze keer|maal wel|eens|hopelijk|graag : polite-displeasure 44
hopelijk * nu|ooit * wel|eens|een_keer : polite-displeasure 44
graag * nu wel|eindelijk|eens|echt : polite-displeasure 42
graag * inhoudelijk|inhoudelijke|echt|volledig|serieus|eindelijk antwoord|reactie : polite-displeasure 46
standaardantwoord|standaardmail|standaardreactie|standaardbericht|standaard_antwoord|robotantwoord|copy_paste|knip_en|copy-paste : polite-displeasure 46, disappointment 38
automatisch antwoord : polite-displeasure 20
weer|alweer|alleen|enkel|telkens|steeds|slechts een automatisch antwoord|bericht|mailtje : polite-displeasure 52, disappointment 44
standaardverhaal|standaardpraatje|standaardzinnen|nietszeggend|nietszeggende : polite-displeasure 50, anger 34
geen antwoord|oplossing op|voor mijn|de|onze|dit vraag|vragen|probleem : disappointment 48 only
beantwoordt|beantwoorden mijn|de|onze vraag|vragen niet : disappointment 48 only
leuk|fijn|mooi|aardig|interessant|goed|fijn_om_te_horen|dank maar daar|dat|hier|het * niets|niet|geen : polite-displeasure 54 only
fijn|mooi|leuk|lekker|top|knap|grandioos|geweldig|prachtig hoor|weer_hoor|zeg : polite-displeasure 42
bedankt|dank voor niets|nul|niks|de_nul : polite-displeasure 64 only, anger 50 only
bedankt|dank * voor niets : polite-displeasure 64 only, anger 50 only
dank * voor niets : polite-displeasure 64 only, anger 50 only
lekker|fijn|mooi|knap|goed|netjes|top geregeld|gedaan|opgelost zeg|weer|hoor|dit : polite-displeasure 36
veel|hartelijk|duizendmaal dank|bedankt hiervoor|hoor : polite-displeasure 15
alsof er|ik|we|het niets|niets_aan_de_hand|gek : polite-displeasure 46
alsof * niets|niet|gek|dom|dief|achterlijk|crimineel : polite-displeasure 46, anger 34
zogenaamd|zogenaamde|zogezegd|zogezegde|zogeheten : polite-displeasure 40, distrust 36
eigen|inmiddels eigen spreadsheet|lijst|oplossing|overzicht|excel|bestand * gemaakt|gebouwd : polite-displeasure 50
heb|hebben|nu|inmiddels * eigen|zelf * spreadsheet|lijst|overzicht|excel|oplossing|bestand|systeempje gemaakt|gebouwd|bijgehouden : polite-displeasure 52
omweg|omwegen|noodoplossing|lapmiddel|lapmiddelen : polite-displeasure 30
behelpen|behelp|aanmodderen|modderen|aanklooien|doormodderen : polite-displeasure 42, disappointment 36
moeten|moet|dan * maar mee doen|leven : polite-displeasure 52
er maar mee|aan : polite-displeasure 36
het is niet anders|nu_eenmaal : polite-displeasure 34 only
ach ja|laat|het|wat : polite-displeasure 44
enfin|afijn|soit|bon : polite-displeasure 36
ter kennisgeving|kennisneming aangenomen|aan : polite-displeasure 50
voor de goede orde|volledigheid : polite-displeasure 34
wellicht|misschien dat iemand|u|jullie|er * ooit|eens|keer|nog : polite-displeasure 40
misschien|wellicht|mogelijk * iemand ooit|eens|tijd|zin : polite-displeasure 46
als het * niet te veel|teveel * gevraagd|moeite : polite-displeasure 56 only
niet te veel|teveel moeite|gevraagd : polite-displeasure 54 only
indien|als * ooit|toevallig|eens * tijd|zin hebt|hebben|heeft|over : polite-displeasure 46
mocht|mochten * ooit|toevallig * tijd|zin|tegenkomen : polite-displeasure 48
na|over @many|lang weken|maanden|dagen|keer|keren * eindelijk|pas : polite-displeasure 42
teken van leven : polite-displeasure 46, disappointment 40
levensteken : polite-displeasure 46, disappointment 38
radiostilte|doodstil|oorverdovend_stil|oorverdovende_stilte|stilte : disappointment 46, polite-displeasure 38
blijft|bleef|is|was het * stil|oorverdovend_stil|akelig_stil|muisstil : disappointment 44, polite-displeasure 40
^ tja : polite-displeasure 40
^ nou ja : polite-displeasure 34
boekdelen : polite-displeasure 48
zegt|zegt_mij|zegt_me|zegt_ons genoeg : polite-displeasure 50
goed|mooi|lekker bezig zeg|weer|allemaal|hoor|team : polite-displeasure 36
doe|doen|regel|regelen|los|maak ik|wij|we het * maar|wel zelf : polite-displeasure 54 only
ik|wij|we doe|doen|regel|regelen|los|maak het|dat|dit dan|dan_maar|nu_maar zelf : polite-displeasure 54 only
leren leven : polite-displeasure 52 only
^ zoals altijd|steeds|gewoonlijk|verwacht $ : polite-displeasure 54 only
niet|niets anders|beter verwacht|gewend|gewoon : polite-displeasure 52 only
had|hadden * niet anders|beter verwacht : polite-displeasure 52 only, disappointment 40
^ het|dat|t zal wel|weer_wel|weer $ : polite-displeasure 54 only
het|dat zal wel weer niet|lang|nooit : polite-displeasure 50
neem|nemen|nam * nota|kennis|akte van|dat : polite-displeasure 48
nota|kennis|akte van dat|het * nog|nog_steeds|opnieuw|wederom : polite-displeasure 56 only
onderzoek|behandeling|bespreking|beraad zoals|net_als vorige|altijd|in|op|de|vorig : polite-displeasure 52 only
we|wij behelpen ons : polite-displeasure 54 only
ik behelp me|mij : polite-displeasure 54 only
geen prioriteit|topprioriteit|voorrang heeft|is|krijgt|geniet|hebben|kreeg|had : polite-displeasure 54 only
het|t is wat het is : polite-displeasure 52 only
^ succes ermee|ermee_verder|er_verder_mee|met_de_zaak : polite-displeasure 54 only
veel succes ermee|er_nog_mee : polite-displeasure 50
ben|zijn|raken|raak|geraak het|dat|dit * gewend|gewoon_geworden : polite-displeasure 52 only
ben|zijn|was|waren het|dat|dit * gewend om|aan|met : neutral 1 only


# -- may leave ---------------------------------------------------------------------

@quit = opzeggen beëindigen stopzetten annuleren ontbinden opheffen sluiten afsluiten verbreken opzegging schrappen verwijderen
@quitted = opgezegd beëindigd stopgezet geannuleerd ontbonden opgeheven verbroken gesloten afgesloten
zeg|zeggen|zegde * @contract * op : may-leave 62
zeg|zeggen ik|wij|we|mijn|het|ons|dan|dit * op : may-leave 66
ik|we|wij zeg|zeggen * op : may-leave 56
dan|anders zeg|zeggen * op : may-leave 68
@firmly * @contract * @quit : may-leave 66
@firmly * @contract opzeggen|beëindigen|stopzetten|annuleren|ontbinden|opheffen|op_te_zeggen : may-leave 68
opzeggen : may-leave 36
opzegging : may-leave 30, calm 5
hoe|waar|wanneer|kan|kunt|kun|mag * ik|we|men * @contract @quit : may-leave 38 only
hoe|waar|wanneer kan|kunnen|moet|zeg * @contract * op|@quit : may-leave 40 only
hoe|wat|welke * opzegtermijn : may-leave 32 only
opzegtermijn : may-leave 28
hierbij|bij_deze|middels_deze|met_deze * zeg|zeggen|wil|beëindig|annuleer|ontbind|verzoek * @contract : may-leave 66
hierbij zeg|beëindig|ontbind|wil * op|@quit? : may-leave 66
beëindig|beëindigen|ontbind|ontbinden|verbreek|stop|stoppen * @contract : may-leave 58
beëindig|beëindigen|ontbind|verbreek|stop|stoppen ik|wij|we * @contract|samenwerking|relatie : may-leave 66
stop|stoppen ermee|hiermee|met_jullie|bij_jullie|bij_u : may-leave 60
ik|we|wij stop|stoppen ermee|hiermee|met_jullie|bij_jullie|bij_u : may-leave 66
@firmly|overweeg|overwegen * stoppen bij|met jullie|u|@contract|deze : may-leave 58
@contract * opgezegd|beëindigd|stopgezet : may-leave 56
@firmly|kan|kunnen|moet * zijn|haar|hun @contract * @quit : may-leave 30 only
@firmly|kan|kunnen|moet|het|de * abonnement|contract|rekening van mijn|een|onze * @quit : may-leave 30 only
zoek|zoeken * @other @firm voor|van : may-leave 24 only
heb|hebben * @contract * opgezegd|beëindigd|stopgezet|ontbonden : may-leave 66
per direct|omgaand * opzeggen|opgezegd|beëindigen|stoppen|annuleren|beëindigd : may-leave 68
opzeggen per|direct|onmiddellijk : may-leave 58
abonnement|contract|lidmaatschap opzeggen|stopzetten|beëindigen : may-leave 44
ga|gaan|stap|stappen|ben|loop|lopen * naar * andere|nieuwe|ander|concurrent|concurrentie @firm? : may-leave 58
ga|gaan|stap|stappen * naar @a? @other @firm : may-leave 60
ga|gaan|stap|stappen|loop * naar * de? concurrent|concurrentie|concullega|buren : may-leave 70
naar @a? @other @firm : may-leave 54
naar de concurrent|concurrentie|concullega : may-leave 64
bij|met @a? @other @firm|iemand : may-leave 40
@other @firm zoeken|zoek|nemen|kiezen|gevonden|overstappen|overgestapt|uitkijken|proberen|gaan_zoeken|op_zoek : may-leave 64
zoek|zoeken|neem|nemen|kies|kiezen|vind|probeer|overweeg|overwegen * @other @firm : may-leave 64
op zoek naar @a? @other @firm|oplossing : may-leave 62
kijk|kijken|zoek|zoeken|oriënteer|oriënteren * elders|ergens_anders|om_me_heen|rond_naar|anders : may-leave 56
elders|ergens_anders|anderen * kijken|zoeken|terecht|kopen|bestellen|onderbrengen|boeken|oriënteren|naartoe|heen|shoppen : may-leave 60
ga|gaan|koop|bestel|boek|kopen|bestellen * elders|ergens_anders|andere_winkel|andere_webshop : may-leave 62
heil|geluk elders|ergens_anders : may-leave 64
stap|stappen|stapte * over : may-leave 58
stap|stappen ik|we|wij * over : may-leave 66
dan|anders|daarom stap|stappen|ga|gaan|ben * weg|vertrokken : may-leave 66
dan|anders|daarom stap|stappen * over : may-leave 66
anders|daarom ga|gaan * over : may-leave 54
stap|stappen over op|op_een_andere_trein : neutral 1 only
@firmly|overweeg|overwegen|ben_van_plan|denk_erover * overstappen|over_te_stappen|weg_te_gaan|vertrekken|te_vertrekken|switchen|te_switchen|wisselen_van|veranderen_van|over_naar : may-leave 66
overstappen|overstap naar|andere|ander|op een|andere|de @firm : may-leave 60
overstappen : may-leave 38
graag|kan|kunnen|hoe|wil|willen|mogelijk|zou|om * overstappen|over_te_stappen op|naar_een_groter|naar_een_kleiner|naar_een_hoger|naar_een_ander_abonnement|naar_jullie|naar_u|naar_glasvezel : calm 12 only
overgestapt naar|op : may-leave 44
switchen|verander|veranderen|wissel|wisselen van|naar @firm : may-leave 62
verander|veranderen|wissel|wisselen ik|we * @firm : may-leave 62
ga|gaan|ben|zijn * weg bij|van * jullie|u|deze|hier : may-leave 68
ben|zijn ik|we|hier|dan * weg|vertrokken|klant_af : may-leave 60
weg bij jullie|u|deze|deze_bank : may-leave 62
ben|zijn|blijf|was * klant geweest|geen|langste|niet_langer|af : may-leave 54
klant geweest : may-leave 58
dit|dat|het was * laatste keer|maal : may-leave 60
dit|dat|meteen|ook|gelijk is|was|wordt * laatste keer|bestelling|aankoop|maal * dat|bij|hier|ooit : may-leave 60
mijn laatste bestelling|aankoop * bij|hier|ooit : may-leave 44
bij jullie|u|hen|deze * laatste|nooit keer|meer|weer|bestelling : may-leave 58
laatste keer bij|hier : may-leave 48
laatste keer dat : may-leave 25
laatste keer * werkte|inlogde|betaalde|zag|opende : neutral 1 only
bestel|koop|boek|vlieg|kom|kopen|bestellen|boeken|vliegen|reis * nooit|nooit_meer|niet|niets meer|weer|hier|bij_jullie : may-leave 62 only, disappointment 46 only
nooit meer * bestellen|kopen|boeken|vliegen|klant|zaken|terugkomen|komen|huren|terug : may-leave 62 only, disappointment 46 only
niet|niets meer * bestellen|kopen|boeken|vliegen|klant|zaken|huren : may-leave 46 only, disappointment 38 only
hier|bij_jullie|bij_u|met_jullie nooit|nooit_meer|geen_klant|geen_zaken meer : may-leave 58 only, disappointment 45 only
ziet|zien * niet|nooit|niet_meer * terug : may-leave 62 only
jullie|u|die|me|mij zien|ziet|zie * niet|nooit meer * terug? : may-leave 60 only
een|weer * klant minder|kwijt|armer|verloren : may-leave 68, disappointment 46
klant minder|kwijt|armer|verloren : may-leave 62
ben|bent|zijn jullie|u|me|mij|ons|dan|ik * kwijt als|als_klant : may-leave 66
kwijt als klant : may-leave 66
verliest|verliezen|verlies * klant|klanten|ons|mij : may-leave 56
niet|geen langer|verder|meer klant|klanten * zijn|blijven|willen : may-leave 62 only
geen|niet klant|klanten meer|langer : may-leave 60 only
blijf|blijven * niet|geen * klant : may-leave 58 only
als|wanneer * klant * blijven|houden|verliezen|wilt|willen : may-leave 40
vertrek|vertrekken * bij_jullie|klant|bij_deze|als_klant : may-leave 62
contract|abonnement niet|niet_meer * verlengen|verlengd|verlenging : may-leave 60 only
verleng|verlengen * contract|abonnement|licentie * niet|zeker_niet : may-leave 64 only
verleng|verlengen * niet : may-leave 52 only
niet|niet_meer|zeker_niet * verlengen|verlengd : may-leave 56 only
automatisch verlengen|verlengd : neutral 1 only
annuleer|annuleren * bestelling|order|boeking|reservering|aankoop|alles|hele|contract : may-leave 48
annuleer|annuleren ik|we|wij|dan : may-leave 52
dan|anders annuleer|annuleren ik|we : may-leave 64
@firmly * annuleren : may-leave 52
annuleer|annuleren * graag|per_direct|onmiddellijk|meteen|alles|dan : may-leave 52
kan|kun|kunt|mag|hoe * ik|we * bestelling|order|afspraak|boeking|vlucht|kamer|reservering * annuleren|verzetten|omboeken|wijzigen : calm 15 only
haal|halen * geld|spaargeld|tegoed|domein * weg|weg_bij|bij_jullie_weg : may-leave 60
domein|nummer|website|polis verhuizen|meenemen|overzetten|overbrengen naar * andere|ander|concurrent : may-leave 54
overweeg|overwegen * alternatief|alternatieven|opzegging|vertrek|opzeggen|op_te_zeggen|overstap|annulering|stoppen|te_stoppen : may-leave 58
alternatief|alternatieven * zoeken|bekijken|zoek|kijken|op_zoek|onderzoeken : may-leave 54
zoek|zoeken|bekijk|bekijken * alternatief|alternatieven : may-leave 52
de samenwerking|klantrelatie|relatie beëindigen|stopzetten|stop|opzeggen|verbreken|niet_voortzetten|herzien|heroverwegen : may-leave 64
hou|houd|houden|houdt * voor gezien|bekeken : may-leave 62
voor gezien : may-leave 58
hou|houd|houden * mee op|hier_op : may-leave 46
vertrouwen op|klant * blijven : may-leave 10
mijn|onze|het account|profiel|rekening verwijderen|sluiten|opheffen|wissen : may-leave 44
verwijder|sluit|wis|hef * account|profiel|rekening * op? : may-leave 46
als|mocht|stel|indien ik|we * zou|zouden|wil * opzeggen|annuleren|overstappen|stoppen * krijg|kan|wat|hoe|is|moet|hoeveel : may-leave 34 only
als|stel|indien|mocht|wanneer ik|we * opzeg|annuleer|overstap|stop * krijg|kan|wat|hoe|moet|hoeveel|betaal : may-leave 34 only
zou|zouden|zoudt|krijg|krijgen * als|indien|wanneer ik|we * opzeg|annuleer|overstap|zou|opzegde : may-leave 34 only
wat|hoeveel|welke|krijg|moet * als|indien|wanneer ik|we * opzeg|opzeggen|annuleer|overstap|stop : may-leave 34 only
besloten|beslist * over_te_stappen|naar|weg|op_te_zeggen|te_stoppen|te_vertrekken|te_verhuizen : may-leave 66
heb|hebben * besloten|beslist * andere|ander|concurrent|leverancier|aanbieder|provider : may-leave 66
andere|ander @firm * overstappen|over_te_stappen|overgestapt|te_gaan|gaan|verhuizen : may-leave 66
overstap maken|gemaakt|te_maken : may-leave 48
bij|naar kpn|ziggo|vodafone|telenet|proximus|orange|odido : neutral 1
ga|stap|overstappen|liever * naar|bij kpn|ziggo|vodafone|telenet|proximus|orange|odido|coolblue|bol : may-leave 58
bedenktijd|herroepingsrecht|herroeping|herroep : may-leave 30
maak|maken * gebruik * herroepingsrecht|bedenktijd : may-leave 42
wil|willen|moet|zou|ga * van jullie|u|deze_firma|dit_bedrijf|deze_bank|het_abonnement|dit_contract|dit_abonnement af : may-leave 66 only
overweeg|overwegen|denk|denken * op te stappen|weg_te_gaan|te_stoppen|op_te_zeggen|over_te_stappen|weg|te_vertrekken|te_wisselen : may-leave 58 only
dit|dat was|wordt|is * mijn|onze|m'n laatste bestelling|aankoop|order|vlucht|reis|keer|opdracht|boeking : may-leave 60 only
dit|dat is|wordt|was|blijft * laatste bestelling|aankoop|order|opdracht|boeking bij|hier : may-leave 60 only
herzien|heroverwegen|herbekijken|heroverweeg|herzie * samenwerking|contract|relatie|partnerschap : may-leave 56 only
samenwerking|relatie|contract te|gaan|zullen|willen herzien|heroverwegen|herbekijken|stoppen|beëindigen : may-leave 58 only
bestel|koop|haal|boek|zoek * ergens_anders|elders : may-leave 52 only
koop|bestel|ga|betaal * nog liever bij : may-leave 56 only
verwijder|wis|schrap|sluit mijn|onze account|gegevens|profiel maar|direct|onmiddellijk|meteen : may-leave 58 only
verwijder|wis|schrap|sluit * mijn account|profiel|klantaccount : may-leave 46


# -- legal, public, payment, manager ------------------------------------------------

advocaat : legal-step 58
heeft|hebben|hebt|zijn|bent jullie|u|je|er * advocaat|jurist|juridische_afdeling ? : legal-step 20 only
wat|hoe|waar|welk * adres|contactgegevens|nummer|mailadres|gegevens * juridische|juridisch|klachtencommissie|geschillencommissie|ombudsman : legal-step 25 only
ik|wij|we ben|zijn * advocaat : legal-step 20 only
mijn|onze advocaat : legal-step 70
advocaat inschakelen|raadplegen|in_de_arm|contacteren|ingeschakeld|geraadpleegd|in_te_schakelen|te_nemen|spreken|bellen|gevraagd : legal-step 72
schakel|schakelen|raadpleeg|neem|contacteer * advocaat|jurist|rechtsbijstand|deurwaarder|rechtsbijstandsverzekering|rechtsbijstandverzekering : legal-step 74
jurist|juristen|rechtsbijstand|rechtsbijstandverzekering|rechtsbijstandsverzekering|rechtsbijstandverzekeraar|rechtswinkel : legal-step 58
juridisch|juridische|gerechtelijk|gerechtelijke|wettelijke|rechterlijke stappen|actie|acties|procedure|maatregelen|weg|middelen : legal-step 74
juridisch loket|advies|traject|geschil : legal-step 66
juridische : legal-step 30
juridische afdeling : legal-step 25
stappen|maatregelen ondernemen|zetten|nemen|ondernemen_tegen : legal-step 40
ga|gaan|zal|zullen|zie|zien|genoodzaakt|onderneem|ondernemen * verdere|nodige stappen|maatregelen : legal-step 52
genoodzaakt|gedwongen|verplicht * juridische|gerechtelijke|stappen|advocaat|klacht|aangifte|melding|maatregelen : legal-step 68
rechter|rechtbank|kantonrechter|vrederechter|kort_geding|dagvaarding|dagvaarden|rechtszaak|proces_aan|tribunaal|gerecht : legal-step 62
lekker|heerlijk gerecht : neutral 1 only
gerechten|voorgerecht|hoofdgerecht|nagerecht : neutral 1
naar|voor|via de rechter|rechtbank|rechtszaal|kantonrechter|vrederechter : legal-step 72
daag|dagen|sleep|slepen * voor|naar * rechter|gerecht|rechtbank : legal-step 74
zie|zien * in rechtbank|rechtszaal|rechtszaal_terug : legal-step 74
klaag|klagen|aanklagen|aangeklaagd jullie|u|hen|ik|jullie_aan|aan : legal-step 62
aanklagen|aanklacht|rechtsvordering|rechtsgang : legal-step 66
klaag|klagen * aan : legal-step 60
klacht indienen|neerleggen|neergelegd|ingediend|deponeren bij : legal-step 50
dien|dienen|leg|leggen * klacht * in|neer bij : legal-step 52
klacht * bij * ombudsman|geschillencommissie|acm|kifid|fod|economie|test-aankoop|toezichthouder|autoriteit|ap|politie|gegevensbescherming|bipt|creg|vreg|afm : legal-step 74
ombudsman|ombudsdienst|ombudsvrouw|geschillencommissie|kifid|acm|consumentenbond|test-aankoop|testaankoop|consuwijzer|huurcommissie|toezichthouder|geschilleninstantie|klachtencommissie|afm|consumentenautoriteit|consumentenombudsdienst|telecomombudsman : legal-step 58
autoriteit persoonsgegevens|consument|consument_en_markt : legal-step 62
gegevensbeschermingsautoriteit|fod_economie|economische_inspectie|bipt|vreg|ilt|dnb|nza : legal-step 56
schakel|schakelen|meld|melden|stap|stappen|ga|gaan|dien|dienen|leg|leggen|wend|wenden * ombudsman|ombudsdienst|geschillencommissie|kifid|acm|consumentenbond|test-aankoop|testaankoop|toezichthouder|autoriteit|afm|gegevensbeschermingsautoriteit|consuwijzer : legal-step 72
aangifte|aangifte_doen|politie_inschakelen|proces_verbaal|proces-verbaal : legal-step 60
doe|doen * aangifte : legal-step 72
naar|bij de politie : legal-step 62
belastingaangifte|btw-aangifte|aangifte_inkomstenbelasting|btw_aangifte|belasting_aangifte : neutral 1 only
ingebrekestelling|ingebreke|in_gebreke : legal-step 66
stel|stellen * in gebreke : legal-step 74
stel|stellen * aansprakelijk : legal-step 72
aansprakelijk : legal-step 55
aansprakelijkheid|aansprakelijkheidsverzekering : neutral 1
schadevergoeding|schadeclaim|schadeloosstelling : legal-step 45, payment-dispute 45
eis|eisen|vorder|vorderen|claim|verhaal * schadevergoeding|schade|dwangsom : legal-step 66
claim|claimen|schadeclaim indienen|neerleggen|tegen : legal-step 50
deurwaarder|gerechtsdeurwaarder : legal-step 48
contractbreuk|wanprestatie|dwaling|onrechtmatig|onrechtmatige|onwettig|onwettige|wederrechtelijk|strijd_met_de_wet|wettelijk_verplicht|in_strijd_met|strafbaar|illegaal|illegale : legal-step 50, distrust 35
wettelijk recht|verplicht|gezien|verplicht_om : legal-step 44
in mijn recht : legal-step 44
recht op : legal-step 15
ik ken|weet|heb|eis|sta|kom * mijn recht|rechten|op|op_voor : legal-step 46
aangetekend|aangetekende schrijven|brief|zending : legal-step 48
per aangetekend|aangetekende schrijven|brief|post : legal-step 50
dossier * overgedragen|overdragen|over_aan : legal-step 42
aanhangig : legal-step 60
avg|gdpr verzoek|overtreding|schending|klacht|melding : legal-step 50

zet|zetten|plaats|plaatsen|gooi|schrijf|schrijven|deel|delen|post * op|een * @media : public-complaint 66
ga|gaan|stap|stappen|naar|contacteer|benader|mail|tip * de pers|krant|kranten|media|radar|kassa|televisie|journalist|sociale_media|social_media : public-complaint 70
naar de|het|een pers|krant|kranten|media|tv|televisie|journalist : public-complaint 68
radar|kassa|meldpunt|consumentenprogramma|max_meldpunt|bnnvara|opgelicht : public-complaint 35
naar|bij|programma radar|kassa|opgelicht|meldpunt : public-complaint 68
sociale|social media : public-complaint 40
op|via sociale|social|socials media? zetten|delen|delen_we|plaatsen|gooien|posten|gepost|gezet|gedeeld|bekend_maken : public-complaint 70
op socials|facebook|twitter|linkedin|instagram|tiktok|google|trustpilot|tripadvisor|klachtenkompas|fora|het_forum|internet * zetten|delen|plaatsen|gooien|posten|gepost|gezet|gedeeld|achterlaten|geplaatst : public-complaint 70
op de socials|sociale|social : public-complaint 54
slechte|negatieve|vernietigende|eerlijke recensie|review|beoordeling|recensies|reviews|rating : public-complaint 62
recensie|review|beoordeling|reviews|recensies schrijven|plaatsen|achterlaten|zetten|geven|posten|geschreven|geplaatst|achtergelaten : public-complaint 56
schrijf|plaats|laat|zet|post|schrijven|plaatsen * review|recensie|beoordeling|reviews : public-complaint 60
heb|wil|zal|graag * positieve|goede|mooie|lovende|leuke review|recensie|beoordeling : satisfaction 45 only
positieve|goede|mooie|lovende|5_sterren|vijf_sterren review|recensie|beoordeling|reviews|recensies : satisfaction 40 only
waar|hoe * review|recensie|beoordeling * achterlaten|plaatsen|schrijven|geven ? : calm 5 only
trustpilot|klachtenkompas|tripadvisor|klacht.nl|klachtenforum : public-complaint 48
iedereen|al_mijn_vrienden|mijn_omgeving|kennissen|anderen|mensen|vrienden * waarschuwen|afraden|vertellen|laten_weten|informeren|weten_hoe : public-complaint 56
zal|ga|gaan|zullen * iedereen|al_mijn|vrienden|kennissen|omgeving * afraden|waarschuwen|vertellen|laten_weten : public-complaint 64
waarschuw|waarschuwen * iedereen|andere|mensen|anderen|anderen_voor : public-complaint 60
waarschuwing aan|voor|voor_iedereen * klanten|iedereen|anderen|allen : public-complaint 54
aan de|grote schandpaal|klok|kaak|klok_hangen : public-complaint 66
grote klok : public-complaint 66
openbaar|publiekelijk|wereldkundig|naar_buiten * maken|brengen|maak : public-complaint 60
publiek maken|zetten : public-complaint 58
viraal : public-complaint 50
screenshots|screenshot * delen|online|plaatsen|posten|zetten|twitter|facebook : public-complaint 62
volgers : public-complaint 30
mijn|duizenden|9 volgers|followers|lezers|abonnees * weten|vertellen|delen|zien|lezen : public-complaint 62
mond tot|op mond|mondreclame : public-complaint 25
slechte|negatieve reclame|publiciteit|pers : public-complaint 48
reputatie|naam : neutral 1
schrijf|schrijven * column|artikel|blog|opiniestuk * over : public-complaint 58
mijn|een blog|artikel|column over|hierover : public-complaint 44
hele wereld|land|nederland|vlaanderen mag|moet|zal|gaat weten|dit : public-complaint 54
lezen jullie|u morgen|het|wel * krant : public-complaint 66

geld|bedrag|aankoopbedrag|euro terug|terugbetaald|retour|teruggestort|teruggeven : payment-dispute 44
@i wil|willen|eis|eisen|verwacht|verwachten|moet|vraag|vorder * geld|bedrag|euro|betaling|alles * terug|retour|terugzien|teruggestort : payment-dispute 62
ik|we|wij wil|willen|eis|eisen * geld * terug : payment-dispute 66, anger 10
eis|eisen|vorder|vorderen * terug|terugbetaling|restitutie|vergoeding|compensatie|schadevergoeding|creditnota|teruggave : payment-dispute 66
geef|stort|betaal * geld|bedrag * terug : payment-dispute 60
geld terug $ : payment-dispute 56
geld terug nu|en_wel|meteen|onmiddellijk|vandaag : payment-dispute 62, anger 30
wil|willen * terugbetaling|terugbetaald|volledige_terugbetaling|restitutie|creditnota|compensatie|schadevergoeding : payment-dispute 56
terugbetaling|terugbetaald|restitutie|compensatie|vergoeding|terugstorting : payment-dispute 28
wanneer|hoe|kan|kunt|krijg|graag|bedankt|dank|ontvangen * terugbetaling|terugbetaald|restitutie|vergoeding : payment-dispute 15 only
terugbetaling weigeren|geweigerd|nooit|niet|nog_steeds_niet|uitgebleven|nog_niet|geen : payment-dispute 44 only, disappointment 34 only
wacht|wachten|waar_blijft|waar_is * geld|terugbetaling|terugstorting|restitutie|vergoeding : payment-dispute 50, disappointment 34
waar blijft|is|blijven * geld|centen|terugbetaling|restitutie : payment-dispute 56, disappointment 30
storneer|storneren|gestorneerd|stornering|storno|chargeback|terugboeken_via|laat_terugboeken|teruggeboekt_via : payment-dispute 66
storneer|boek|boeken|laat|laten * afschrijving|incasso|betaling|bedrag * terugboeken|storneren|terug|terug_boeken : payment-dispute 66
@firmly|ga_ik|ga_het * terugboeken|storneren|terugvorderen|terughalen : payment-dispute 64
terugvorderen|terugvordering|terugeisen : payment-dispute 56
incasso|machtiging|domiciliëring * intrekken|blokkeren|stopzetten|ingetrokken|geblokkeerd|stop : payment-dispute 60
trek|trekken|blokkeer|blokkeren|stop * incasso|machtiging|betaling|betalingen|domiciliëring|kaart : payment-dispute 52
betaal|betalen * niet|geen|niets|geen_cent|niet_meer|weiger : payment-dispute 50 only
betaal|betalen ik|wij|we|dus|dan|hier|dit|deze|die * niet|niets|niet_meer|geen_cent|geen_euro : payment-dispute 66 only
ik|we|wij betaal|betalen * niet|niets|niet_meer|geen_cent|geen_euro|geen : payment-dispute 62 only
geen cent|euro|rooie_cent|eurocent meer|voor|van|betalen|zien|krijgen : payment-dispute 60 only
weiger|weigeren * te_betalen|betalen|betaling : payment-dispute 68
niet van plan|bereid * betalen|te_betalen : payment-dispute 64 only
niet|geen betalen|betaald * tot|totdat|voordat|zolang : payment-dispute 60 only
kan|kon|lukt|lukte * niet betalen : problem 50 only
betaling opschorten|inhouden|opgeschort|stopzetten|stopgezet|ingehouden|tegenhouden|blokkeren|stop|blokkeer : payment-dispute 66
schort|schorten|hou|houd|houden * betaling|betalingen * op|in|achter|tegen : payment-dispute 66
betwist|betwisten|betwisting : payment-dispute 60
bezwaar|protesteer|protest|teken_bezwaar|verzet * factuur|rekening|afschrijving|kosten|aanmaning|boete : payment-dispute 52
maak|maken|teken * bezwaar : payment-dispute 46, legal-step 25
compensatie|vergoeding|korting|tegemoetkoming eisen|eis|verwacht|verwachten|verdien|wil|geëist : payment-dispute 50
verwacht|verwachten|eis|eisen|wens|wensen * compensatie|vergoeding|korting|tegemoetkoming|creditering|gecrediteerd : payment-dispute 54
aanmaning|aanmaningen|aanmaningskosten|incassobureau|incassokosten|boetes|dwangbevel : payment-dispute 32
ten onrechte|onterecht|onterechte|zomaar|ongevraagd|dubbel * afgeschreven|gefactureerd|aangerekend|aanmaning|incasso|factuur|kosten|boete|in_rekening : payment-dispute 44, disappointment 30
ongeautoriseerde|onterechte|niet_geautoriseerde|valse afschrijving|betaling|incasso|transactie|afschrijvingen|factuur : payment-dispute 46

@i wil|willen|wens|eis|eisen|verzoek|vraag|zou|moet * @boss * spreken|spreken_nu|horen|aan_de_lijn|telefoon|praten|contact : asks-for-manager 72
wil|willen|wens|eis|eisen * @boss : asks-for-manager 44
wil|willen|wens|eis|eisen|zou|verzoek * uw|jullie|je|een|de @boss * spreken|te_spreken|aan_de_lijn|telefoon|praten|contact : asks-for-manager 74
@boss spreken|aan_de_lijn|te_spreken|bellen|aan_de_telefoon|contacteren|erbij : asks-for-manager 66
spreken met|van * @boss : asks-for-manager 64
praten met * @boss : asks-for-manager 62
@boss te spreken|zien : asks-for-manager 66
verbind|geef|haal|bel|roep|zet * @boss : asks-for-manager 60
verbind me|mij * door * @boss : asks-for-manager 70
doorverbonden|doorverbinden|doorverbind met * @boss : asks-for-manager 66
wie is|zijn hier|daar|bij_u|bij_jullie|uw|jullie|je|dan|eigenlijk|nu * @boss : asks-for-manager 54
wie is|zijn * @boss : asks-for-manager 38
wie is|heeft * verantwoordelijk|eindverantwoordelijk|de_leiding : asks-for-manager 56
naam|nummer|mailadres|emailadres|e-mailadres|contactgegevens|adres van * @boss : asks-for-manager 58
kan|mag|kunt * uw|jullie|een|de @boss * bellen|terugbellen|contact|contacteren|spreken : asks-for-manager 62
laat * @boss * bellen|contact|reageren|kijken|contacteren : asks-for-manager 64
@boss * terugbellen|me_belt|mij_belt|contact_opneemt|reageert|contact_op|op_de_hoogte : asks-for-manager 56
breng|leg|stuur|geef|zet * @boss * door|voor|op_de_hoogte : asks-for-manager 50
iemand die * beslissen|beslissingen|bevoegd|verstand|verantwoordelijkheid|wél_kan|snapt|bevoegdheid|hogerop|weet_wat : asks-for-manager 56
iemand met * verstand|bevoegdheid|beslissingsbevoegdheid|kennis_van_zaken|mandaat : asks-for-manager 58
iemand hogerop|van_hogerhand|anders_spreken|van_de_directie|van_het_management : asks-for-manager 60
hogerop : asks-for-manager 58
zoek|ga|gaan|leg|klim * hogerop : asks-for-manager 64
escaleer|escaleren|escalatie|geëscaleerd|escalatiemanager : asks-for-manager 58
hoger niveau|management|echelon|kader : asks-for-manager 50
klachtenmanager|klachtenafdeling|klachtencoördinator : asks-for-manager 40
formele|officiële|schriftelijke klacht : asks-for-manager 30, legal-step 30
dien|dienen|diende|indienen * klacht * in? : asks-for-manager 22, legal-step 30
mijn|onze|van_mijn|de_nieuwe|onze_nieuwe @boss : neutral 1 only
mijn|onze @boss wil|vraagt|vroeg|moet|is|heeft : third 60 only
hoofd : neutral 1
account|office|product|project|content|community manager : neutral 1 only
wachtwoord|download|device|tag|file manager : neutral 1 only
in de directie : neutral 1 only
in der minne : legal-step 52 only
minnelijke|minnelijk schikking|regeling|oplossing|weg : legal-step 46
laatste poging|kans|waarschuwing|verzoek|herinnering * minne|voor|alvorens : legal-step 46
gerechtsdeurwaarder|deurwaarder * sturen|ingeschakeld|inschakelen|inschakel|stuur|laat : legal-step 58
rechtsbijstand|rechtsbijstandverzekeraar|rechtsbijstandverzekering : legal-step 40
mijn|onze|via_mijn|via_onze rechtsbijstand|rechtsbijstandverzekering|rechtsbijstandverzekeraar : legal-step 58
brief|mail|schrijven van|via mijn|onze rechtsbijstand|raadsman|raadsvrouw|advocaat|jurist : legal-step 66 only
ga|gaat|gaan|laat viral|viraal : public-complaint 52 only
mijn|onze volgers zullen|moeten|gaan|mogen|lezen|weten : public-complaint 52
iedereen|de_hele_wereld|heel_nederland|heel_vlaanderen mag|moet|zal dit weten|zien|lezen|horen : public-complaint 54 only
waarschuw|waarschuwen|verwittig * vrienden|familie|kennissen|collegas|iedereen|anderen|andere_klanten : public-complaint 54 only
deel|zet|zetten|post|gooi|plaats|delen|gooien dit|jullie|alles|mijn_ervaring|mijn_verhaal|het_hele_verhaal * op x|facebook|insta|instagram|tiktok|linkedin|socials|twitter|reddit|tweakers|social_media|sociale_media : public-complaint 56 only
ga|gaan|zal dit|jullie|alles|het_hele_verhaal delen|posten|zetten|gooien op|via : public-complaint 54 only
dit|jullie|alles|mijn_ervaring|verhaal op|via social_media|sociale_media|socials|facebook|insta|tiktok|x * delen|posten|zetten|gooien|plaatsen : public-complaint 56 only
heb|hebben|laat|ga|is|liet|werd * betaling|incasso|bedrag|afschrijving|domiciliëring * teruggeboekt|terugboeken|gestorneerd|teruggehaald|geblokkeerd|herroepen : payment-dispute 54
geld|centen|bedrag terug * snel|nu|direct|meteen|onmiddellijk|vandaag|anders|of : payment-dispute 56 only
gewoon|alleen|enkel mijn|ons geld|centen terug? : payment-dispute 56 only
wil|willen|eis|eisen|wens|hoef|hoeven geen|die|deze|jullie * tegoedbon|voucher|waardebon|korting|cadeaubon * geld : payment-dispute 58 only
hoef|hoeven|wil|willen geen|die|deze|jullie tegoedbon|voucher|waardebon|cadeaubon|waardebonnen|vouchers niet? : payment-dispute 40, disappointment 40
mag|kan|kunnen ik|wij|we uw|je|jullie|de chef|baas|manager|leidinggevende|directeur|teamleider|verantwoordelijke|supervisor|overste even|spreken|hebben|aan_de_lijn : asks-for-manager 58 only
met|aan|bij de|jullie|uw directie|directeur|leiding|bestuur|management|zaakvoerder bespreken|voorleggen|aankaarten|opnemen|overleggen : asks-for-manager 56 only
zwarte lijst : public-complaint 44
deurwaarder mag|kan|zal * komen|langskomen : legal-step 54, payment-dispute 50
heb|hebben|is|werd * betaling|bedrag|incasso * teruggeboekt gekregen : neutral 1 only


# -- abuse: against a person -------------------------------------------------------

idioten|idioot|debielen|debiel|imbeciel|imbecielen|imbecielen|mongool|mongolen|mongol|achterlijken|randdebiel|malloot|halvegare|halve_gare|kneus|sukkel|randdebielen : abusive-language 58, anger 55
stelletje|stel|zooi|bende|troep|club|zootje idioten|oplichters|debielen|amateurs|prutsers|dieven|sukkels|klootzakken|klojos|mongolen|nietsnutten|criminelen|lapzwansen|leugenaars|klungels|incapabelen|boeven|eikels|achterlijken|kneuzen|nitwits|apen|clowns|luiwammesen : abusive-language 66, anger 64
klootzak|klootzakken|klootviool|lul|lullen|eikel|hufter|hufters|lulhannes|zak_hooi|trut|trutten|kutwijf|wijf|teef|hoer|hoeren|slet|bitch|kutwijven|rotwijf|zeikwijf|takkewijf|smeerlap|smeerlappen|schoft|schoften|schijtlijster|etter|rotzak|rotzakken|kankerlijer|teringlijer|tyfuslijer|klerelijer|lijer|kreng|mafkees|onderkruipsel|mispunt : abusive-language 72, anger 66
flikker|mietje|homo|neger|aap|varken|zwijn|varkens|zwijnen|ezel|ezels|rund|koe : abusive-language 12
jij|je|jullie|u|stelletje|stomme|domme|vuile|vieze flikker|aap|varken|varkens|ezel|ezels|rund|runderen|koe|apen|trut|wijf|teef|gans|geit|muts|doos|boer : abusive-language 70, anger 60
domme|stomme|vuile|vieze|smerige|gore|achterlijke|luie @staff : abusive-language 60, anger 55
domme|stomme|vuile|vieze|smerige|gore|achterlijke|luie muts|doos|gans|koe|geit|trut|zak|honden|hond|kut|klootzak|hufter|mensen : abusive-language 66, anger 60
nietsnut|nietsnutten|luiaard|luiwammes|luilak|luie_donders|luie_flikkers|lapzwans|incapabele|nitwit|nitwits|onbenul|onbenullen|oen|oenen|sul|stommeling|stommelingen|domoor|dombo|analfabeet|analfabeten : abusive-language 58, anger 52
ben|bent|zijn je|jullie|u * dom|achterlijk|gestoord|debiel|idioot|gek|incompetent|lui|hersenloos|hersendood|zwakzinnig|niet_goed_wijs : abusive-language 56, anger 55
je|jullie|u|jij bent|zijn * dom|achterlijk|gestoord|debiel|idioot|incompetent|hersenloos|zielig|een_grap|walgelijk|waardeloos|triest|zo_dom : abusive-language 56, anger 60
je|jullie|u|jij bent|zijn * stelletje|oplichter|oplichters|dief|dieven|leugenaar|leugenaars|criminelen|amateurs|prutsers|schande : abusive-language 58, anger 62, distrust 45
te dom|stom|achterlijk om|voor : abusive-language 46, anger 58
te dom om : abusive-language 50, anger 60
wat een|stelletje|een|echte|stelletje_echte sukkel|kneus|idioot|trut|hork|boer|lul|eikel|oen|zeikerd|prutser|klungel|dombo|lomperik|horken : abusive-language 58, anger 58
horken|hork|lomperik|lomperiken|boerenlul|aso|asos|tokkie|tokkies : abusive-language 54, anger 54
sterf|verrek|crepeer|val_dood|krijg_de_tering|krijg_kanker|rot_op|ga_dood|donder_op|sodemieter_op|hang_je_op|krepeer : abusive-language 72, anger 66
hoop dat * sterven|doodgaan|creperen|kanker|ziek|failliet : abusive-language 50, anger 60
hoop dat * failliet|ontslagen * gaan|gaat|worden|wordt : abusive-language 40, anger 62
ontslaan|ontslagen_worden|ontslag_van|op_staande_voet : anger 40, abusive-language 20
weet|weten|vind|vinden|zoek * waar je|jij|u|jullie|hij|zij|die * woont|wonen|zit|zitten|werkt : abusive-language 54, anger 45
ik|wij|we weet|weten|vind|kom * je|u|jullie * wel|te_vinden|op_te_zoeken|langs : abusive-language 35
weet je|jullie|u * te vinden|wonen : abusive-language 58, anger 55
kom|komen|sla|slaan|steek|breek|trap|schop|vermoord|vermoorden|maak * je|jullie|u|hem|haar * in_elkaar|af|kapot|kop|dood|neer|in_brand|verrot|schoppen|benen : abusive-language 74, anger 70
in elkaar slaan|trappen|rammen|timmeren : abusive-language 66, anger 60
op je|jullie|uw|zijn|haar bek|smoel|kop|gezicht : abusive-language 66, anger 62
hou|houd je|jullie|uw bek|smoel|kop|mond|waffel|klep : abusive-language 64, anger 62
bek|smoel dicht|houden : abusive-language 60, anger 60
pas|kijk|wacht maar|op * uit|op|dan : anger 25
je|jullie|u zult|zal|gaan|gaat * spijt|bezuren|berouwen|boeten|voelen|betalen_hiervoor : anger 55, abusive-language 40
brandbom|bom|mes|pistool|stenigen : abusive-language 35
steek * brand|fik : abusive-language 58, anger 55
kluns|klunzen|knoeier|knoeiers|prutser|prutsers|sukkels|beunhaas|beunhazen|klojo eerste_klas|van_de_bovenste_plank|bij_elkaar|zijn_jullie : abusive-language 60 only, anger 50
kluns|klunzen : anger 48, abusive-language 40
ga|gaat je|jullie moeder : abusive-language 62 only
flikker|sodemieter|donder|lazer|pleur|tief|rot|fuck toch? op : abusive-language 60 only, anger 60


# -- goal at risk ------------------------------------------------------------------

heb|hebben|moet|moeten|nodig|verwacht|verwachten * voor|tegen|uiterlijk|vóór|ten_laatste|op @day : goal-at-risk 52
nodig voor|tegen|uiterlijk|vóór|op : goal-at-risk 46
uiterlijk|voor|tegen|vóór|ten_laatste @day : goal-at-risk 40
voor|tegen|uiterlijk|vóór|als|indien|ten_laatste * @day * niet|nog_niet weg|opgelost|geregeld|hersteld|binnen|er|geleverd|gecorrigeerd|terug|in_orde|klaar|werkt|terugbetaald|verwerkt|gerepareerd : goal-at-risk 52 only
niet|nog_niet * voor|tegen|uiterlijk|op @day * weg|opgelost|geregeld|hersteld|binnen|er|geleverd|gecorrigeerd|terug|in_orde|klaar|werkt|verwerkt|gerepareerd : goal-at-risk 52 only
@day|morgen * niet|nog_niet weg|opgelost|geregeld|hersteld|binnen|geleverd|in_orde|terugbetaald|gecorrigeerd : goal-at-risk 52 only
@day|morgenochtend|vanavond|volgende_week|maandag|morgen * vertrek|vertrekken|vlieg|vliegen|reis|verhuis|verhuizen|bruiloft|trouw|trouwen|examen|presentatie|deadline|beurs|opening|begrafenis|sollicitatie|operatie|verjaardag|feest|rijexamen|tentamen|audit : goal-at-risk 54
vertrek|vertrekken|vlieg|vliegen|verhuis|verhuizen|trouw|trouwen|presenteer|open * @day|over_9_dagen|volgende_week|over_een_week : goal-at-risk 52
deadline|aangiftetermijn|uiterste_datum|vervaldatum|inleverdatum : goal-at-risk 52
niet * werken|factureren|verkopen|leveren|betalen|open|bestellen|produceren|thuiswerken|printen|verzenden|versturen|doorwerken|studeren|inleveren|uitbetalen : goal-at-risk 34 only, problem 40 only
kan|kunnen|kon|konden * niet|niets|niemand|geen * werken|doorwerken|factureren|verkopen|leveren|open|produceren|thuiswerken|verzenden|versturen|uitbetalen|studeren|inleveren|koken|naar_het_werk|reizen|vertrekken|facturen|klanten_helpen|huur_betalen|klanten|orders|verder : goal-at-risk 56 only, problem 50 only
kan|kunnen|kon|konden * niet verder|vooruit|aan_het_werk|aan_de_slag : goal-at-risk 52 only, problem 50 only
hele|heel|volledige|gehele kantoor|team|bedrijf|afdeling|winkel|productie|zaak|magazijn|keten|administratie * stil|plat|ligt|staat|kan|lam|kunnen|zit : goal-at-risk 58, problem 60
ligt|liggen|staat|staan|lag * plat|stil|lam : goal-at-risk 46, problem 60
productie|verkoop|omzet|kassa|kassas|winkel|zaak|webshop|kantoor|werk|bedrijf * ligt|staat|liggen|lag|ligt_hierdoor * stil|plat|lam : goal-at-risk 60, problem 60
stilliggen|stilgevallen|stilligt|platligt|lamgelegd|stilstaat : goal-at-risk 54, problem 60
omzet|inkomsten|klanten|opdracht|opdrachten|verkoop|omzetverlies|inkomen kwijt|verlies|verloren|mislopen|mis|misgelopen|verliezen|loop_ik|lopen_weg|gederfd|derving : goal-at-risk 58
verlies|verliezen|loop|lopen|mis|missen|misloop|kost|kosten|verloor * omzet|inkomsten|klanten|opdracht|opdrachten|verkoop|duizenden|geld|orders : goal-at-risk 58
omzetverlies|inkomstenderving|winstderving|bedrijfsschade|gederfde|verliespost : goal-at-risk 58
kost|kosten|kostte * mij|me|ons * geld|klanten|omzet|tijd|uren|duizenden|honderden|opdracht|baan|dagen : goal-at-risk 54
mis|missen|gemist|mist|miste * vlucht|trein|aansluiting|afspraak|bruiloft|vergadering|deadline|examen|begrafenis|les|overstap|boot|ferry|cruise|concert|wedstrijd|sollicitatie|huwelijk|vliegtuig : goal-at-risk 58
vlucht|trein|aansluiting|afspraak|bruiloft|vergadering|deadline|examen|begrafenis|aansluitende_vlucht * gemist|mis|missen|misgelopen : goal-at-risk 58
op tijd|tijdig komen|zijn|halen|leveren|klaar|inleveren : goal-at-risk 36
niet|nooit|niet_meer op tijd|tijdig : goal-at-risk 44 only, problem 40 only
te laat op|voor|voor_mijn|op_mijn * werk|school|afspraak|examen|vlucht|vergadering|bruiloft|begrafenis : goal-at-risk 56
te laat komen|kom|kwam|voor|op : goal-at-risk 40
mijn|onze|de klanten wachten|klagen|bellen|lopen|haken|vragen|worden|staan : goal-at-risk 54
klant|klanten|patiënten|leerlingen|personeel|werknemers|huurders|gasten|kinderen * wachten|wacht|betaald|kou|staan_te_wachten|zitten_zonder : goal-at-risk 44
lonen|salarissen|loon|salaris|huur|hypotheek * betalen|uitbetalen|moet|moeten|kan|kunnen|niet : goal-at-risk 52
zit|zitten|zat|zaten|staan|sta * zonder * internet|telefoon|stroom|water|verwarming|gas|geld|auto|medicijnen|medicatie|wifi|bereik|laptop|werk|elektriciteit|warm_water|pinpas|ticket|hotel|kamer|bagage|koffer : goal-at-risk 54, problem 60
zonder verwarming|warm_water|stroom|medicijnen|medicatie|inkomen|eten|insuline|elektriciteit : goal-at-risk 54, problem 60
in de kou|het_donker|koude : goal-at-risk 46, disappointment 40
thuiswerken|thuiswerk|zelfstandige|zzp'er|freelancer|ondernemer : goal-at-risk 15
afhankelijk van|hiervan : goal-at-risk 44
ben|zijn * afhankelijk * van : goal-at-risk 52
dringend|echt|absoluut|nu|vandaag|morgen nodig : goal-at-risk 42, urgency 48
heb|hebben * dringend|echt|absoluut|vandaag|morgen|snel|onmiddellijk nodig : goal-at-risk 52, urgency 50
gestrand|gestrande|strand|vast_in|vastzitten|vast_op : goal-at-risk 50
zit|zitten|staan|sta * vast : goal-at-risk 44, problem 60
sta|staan|zit * hier * luchthaven|schiphol|zaventem|station|vliegveld|stranded|gestrand : goal-at-risk 48
cadeau|verjaardag|kerst|sinterklaas|pakjesavond|bruiloft|huwelijk * te_laat|op_tijd|niet_op_tijd|mislukt : goal-at-risk 54
cadeau|verjaardagscadeau|kerstcadeau|sinterklaascadeau voor : goal-at-risk 30
voor kerst|sinterklaas|pakjesavond|de_feestdagen|mijn_verjaardag|zijn_verjaardag|haar_verjaardag|de_bruiloft|de_vakantie : goal-at-risk 34
vrij genomen|gevraagd|dag_genomen|moeten_nemen : goal-at-risk 50, disappointment 30
vrij|verlof|verlofdag|vrije_dag|snipperdag genomen|opgenomen|moeten_nemen|opgeofferd : goal-at-risk 52, disappointment 30
thuis gebleven|blijven|zitten_wachten|gewacht : goal-at-risk 40, disappointment 34
hele|heel dag|ochtend|middag * gewacht|wachten : goal-at-risk 44, disappointment 50
hele|heel dag|ochtend|middag * thuis * gezeten|gebleven|gewacht|zitten : goal-at-risk 44, disappointment 50
hele|heel dag|ochtend|middag thuis : disappointment 15
zit|zitten|zat * hele|heel dag|ochtend|middag * thuis : disappointment 46
boete|boetes|aanmaning krijgen|krijg|riskeren|riskeer|van|oplopen : goal-at-risk 40
anders|zo kan|moet|verlies|mis|krijg|loop|kunnen|sta ik|we|wij * niet|geen|mis|boete|klant|contract|baan : goal-at-risk 48
staat|komt * op_het_spel|in_gevaar|in_het_gedrang : goal-at-risk 56
op het spel : goal-at-risk 52
in gevaar|het_gedrang : goal-at-risk 48
hangt|hangen * van af : goal-at-risk 46
heb|run|leid|hebben|runnen * winkel|zaak|praktijk|webshop|restaurant|bedrijf|hotel|salon|onderneming en : goal-at-risk 30
kind|baby|kinderen|moeder|vader|patiënt|zieke|ziek * zonder|wacht|nodig|kan_niet : goal-at-risk 36
verjaardag|verjaardagsfeest|feest|bruiloft|trouw|huwelijk|communie|begrafenis|uitvaart|examen|tentamen|sollicitatie|reis|vakantie|vertrek|verhuizing|beurs|opening is|zijn * @day : goal-at-risk 40
het|dit|deze|die|hem|ze * nodig voor de|het|een|mijn|onze|haar|zijn|ons bruiloft|huwelijk|verjaardag|feest|begrafenis|uitvaart|examen|reis|vakantie|beurs|verhuizing|trouw|communie|doop|vlucht|voorstelling : goal-at-risk 54 only
moet|moeten morgen|vandaag|straks|vanavond * werken|thuiswerken|vergaderen|presenteren : goal-at-risk 46
moet|moeten * werken en|maar heb|hebben|kan|kunnen geen|niet : goal-at-risk 54 only
kan|kunnen * huur|lonen|boodschappen|personeel|leveranciers|hypotheek|rekeningen|medicijnen * niet betalen|doen|kopen|halen : goal-at-risk 58 only
winkel|zaak|café|restaurant|wachtkamer|tent vol klanten|volk|mensen|gasten : goal-at-risk 56 only
zit|zitten|zat|zaten|sta|staan|stond|val|vallen|zet * zonder kleren|kleding|medicijnen|medicatie|bagage|geld|vervoer|verwarming|warm_water|stroom|water|koelkast : goal-at-risk 50, disappointment 44


# -- distrust, confusion, urgency ------------------------------------------------------

leugen|leugens|leugenaar|leugenaars|gelogen|liegen|liegt|lieg|voorgelogen|gelieg : distrust 64, anger 52
oplichter|oplichters|oplichting|opgelicht|oplichterij|oplichtersbende : distrust 70, anger 62
oplichters opgepakt|programma : neutral 1 only
oplichtingsmail|phishing|phishingmail : distrust 15
bedrog|bedriegen|bedriegt|bedrogen|bedriegers|bedrieglijk|zwendel|zwendelaars|fraude|frauduleus|frauduleuze|frauderen|nepbedrijf|afzetterij|afzetters|afgezet|zwendelpraktijken|flessentrekkers|flessentrekkerij : distrust 64, anger 52
fraude melden|gemeld|detectie|helpdesk|afdeling|preventie|gepleegd_met|met_mijn_kaart|met_mijn_pas : distrust 20 only
diefstal|dieven|dief|gestolen|stelen|beroofd|roof|jatten|gejat|bestolen|steelt : distrust 50, anger 46
fiets|laptop|telefoon|portemonnee|tas|pas|kaart|auto|gsm|bankkaart * gestolen : problem 40 only
gestolen fiets|laptop|telefoon|portemonnee|tas|pas|kaart|auto|gsm : problem 40 only
scam|scammers|nep|fake|malafide|louche|dubieus|dubieuze|schimmig|schimmige|boevenpraktijken|maffiapraktijken|wanpraktijken|verkooptruc|lokkertje|misleid|misleidend|misleidende|misleiding|misleiden|misleidt|misleidde : distrust 60, anger 40
misbruik|volksverlakkerij|boerenbedrog|kletspraat|gebakken_lucht|lege_beloftes|loze_beloftes|loze_beloften|lege_beloften|valse_beloftes|valse_beloften|holle_woorden|mooie_praatjes|mooie_woorden : distrust 60, anger 34
beloftes|beloften|afspraken * niet|nooit|gebroken|loos * na|nakomen|nagekomen|na_te_komen|gehouden : distrust 58 only, disappointment 50 only, anger 22 only
belofte|beloftes|afspraak|afspraken breken|gebroken|geschonden|schenden|verbroken : distrust 56, disappointment 46
komt|komen|kwam|kwamen|kom|hield|houdt|houden * belofte|beloftes|afspraak|afspraken|toezegging|toezeggingen * niet|nooit * na|aan : distrust 58 only, disappointment 50 only
houdt|houden|hield|hielden * niet|nooit aan * afspraak|afspraken|woord|belofte : distrust 58 only, disappointment 50 only
niet|nooit * nagekomen|gehouden|waargemaakt|woord : distrust 50 only, disappointment 46 only
beloofd|toegezegd|beloofde|belooft|beloven * maar|nooit|niets|niet|geen : distrust 52 only, disappointment 46 only
was|is|werd|werden|waren|ben * beloofd|toegezegd : distrust 34, told-before 22
@many keer|maal beloofd|toegezegd : distrust 54, disappointment 44, told-before 34
steeds|telkens|altijd * beloofd|toegezegd|belofte|beloftes|andere_uitleg|ander_verhaal|andere_reden|ander_antwoord : distrust 54, disappointment 44
ondanks * belofte|beloftes|toezegging|toezeggingen|afspraak|afspraken : distrust 48, disappointment 46
volgens|anders afspraak|belofte|beloofd dan|niet : distrust 30
geloof|geloven|vertrouw|vertrouwen * niet|niets|geen|niet_meer|niemand|geen_woord|nooit : distrust 56 only
geloof|geloven|vertrouw|vertrouwen jullie|u|je|het|dit|er|daar|hier|dat|ik|we * niet|niets|niet_meer|geen|geen_woord|nooit : distrust 60 only
geen|weinig|nul|alle|elk|ieder|het vertrouwen * meer|in|kwijt|verloren|weg|op : distrust 58 only
vertrouwen in|is|ben * in? * kwijt|verloren|weg|zoek|geschaad|beschaamd|op|nul|geschonden : distrust 60, disappointment 40
vol|alle|volste vertrouwen dat|in|op : satisfaction 25 only
volste|alle vertrouwen : satisfaction 25 only
wantrouwen|wantrouw|wantrouwig|argwaan|argwanend|sceptisch|scepsis|achterdochtig|verdacht|verdachte : distrust 52
betwijfel|twijfel|twijfels|betwijfelen * of|aan|over : distrust 46
twijfel|twijfelen * tussen|of_ik|welke|over_de_keuze|over_de_maat : calm 5 only
hoe kan ik|we weten|zeker|vertrouwen : distrust 36
waarom zou|moet|zouden ik|we * geloven|vertrouwen|nog|u|jullie : distrust 58
wie|wat|wanneer|hoe moet|kan|mag ik|we * geloven|nog_geloven|vertrouwen : distrust 54
gelooft|geloven jullie|u|je dit|dat|zelf|het * zelf : distrust 56, anger 42
klopt niets|geen_bal|niks|niet van|aan|wat : distrust 40 only, problem 50 only
klopt er|hier|daar|dit|dat|ook|weer * niets|geen_bal|geen_hout van? : distrust 44 only, disappointment 40 only
ongeloofwaardig|ongeloofwaardige|niet_geloofwaardig|loze|loos : distrust 54
verborgen|verdoken|stiekem|stiekeme|heimelijk|ineens|verkapte kosten|toeslagen|verhoging|verhoogd|toeslag|extra|kleine_lettertjes|voorwaarden|abonnement : distrust 52, disappointment 40
kleine lettertjes : distrust 42
achter mijn|onze rug : distrust 56, anger 46
rug om : distrust 50
zonder mijn|onze|enige toestemming|medeweten|akkoord|instemming : distrust 54, anger 36
nooit|niet * toestemming|akkoord|getekend|besteld|ondertekend|aangevraagd * gegeven|voor : distrust 46 only, disappointment 30 only
onder valse|voorwendselen voorwendselen|voorwendsels : distrust 62
geld|mensen * uit_de_zak|kloppen|aftroggelen|afhandig|geklopt : distrust 60, anger 50
geldklopperij|afpersing : distrust 60, anger 54
zakken vullen : distrust 60, anger 50
op kosten|ten_koste_van : distrust 15
aan het lijntje|lijntje_gehouden|lijntje_houden : distrust 52, disappointment 50, anger 34
lijntje : distrust 30
rad voor|ogen ogen|draaien|gedraaid : distrust 60, anger 40
appeltje|knollen voor citroenen : distrust 58
van alles|mooi|veel beloven|beloofd : distrust 40
alleen * uit op|geïnteresseerd_in geld|mijn|ons|centen : distrust 54, anger 44
jullie|ze|u verzinnen|verzint|verzonnen : distrust 56, anger 40
afschuiven|afschuift|afgeschoven|schuif|schuiven * af|verantwoordelijkheid|schuld : distrust 42, anger 42
wijst|wijzen|schuift|schuiven|schuif * naar elkaar : anger 48, disappointment 46
spreken|spreekt|sprak * tegen : distrust 44
elkaar tegen|tegenspreken : distrust 48, disappointment 40
iedereen|elke|ieder|elk * zegt|vertelt|medewerker|keer|collega * iets_anders|wat_anders|ander_verhaal|ander_antwoord : distrust 50, disappointment 46, confusion 40
tegenstrijdig|tegenstrijdige : distrust 44, confusion 48

begrijp|snap|begrijpen|snappen * niet|niets|niks|geen_snars|geen_bal|er_geen : confusion 50
begrijp|snap|begrijpen|snappen * niet|niets wat|waarom|hoe|waar|welke|wie|van|of : confusion 62 only
begrijp|snap|begrijpen|snappen het|er|dit|dat|ik|we|deze|de|mijn * niet|niets|niet_meer|geen|niets_van : confusion 60 only
snap er|hier|daar geen|niets * van? : confusion 60 only
niet|niet_helemaal|niet_goed|nog_niet begrijp|snap|begrepen|duidelijk|helder|snappen|begrijpen : confusion 56 only
onduidelijk|onduidelijke|onduidelijkheid|verwarrend|verwarrende|verwarring|onbegrijpelijke_uitleg|onlogisch|onlogische|onoverzichtelijk|ingewikkeld|ingewikkelde|cryptisch|cryptische|vaag|vage : confusion 56
raadsel|raadselachtig|mysterie : confusion 50
in de|het war|bomen|bos : confusion 50
in de war : confusion 60
kwijt|verdwaald * in|in_het : confusion 20
bos niet meer|door : confusion 52 only
door de bomen : confusion 54
weet|weten|wist * niet * meer? wat|waar|hoe|welke|waarom|of|wanneer|wie|waaruit : confusion 54 only
weet|weten niet|niet_goed|niet_precies|niet_zeker|niet_meer wat|waar|hoe|welke|waarom|of|wanneer|wie : confusion 56 only
weet|weten ik|we|eigenlijk niet : confusion 44 only
geen idee|flauw_idee|benul wat|waar|hoe|welke|waarom|of|wanneer|wie|meer : confusion 58 only
geen idee : confusion 50 only
wat bedoelt|bedoel|bedoelen|betekent|betekenen|houdt * ? : confusion 52
wat bedoelt|bedoel|bedoelen u|je|jullie : confusion 56
wat betekent|houdt|wil : confusion 46
wat precies|moet_ik * doen|invullen|kiezen|sturen ? : confusion 42
hoezo ? : confusion 42
hoe bedoelt|bedoel|zit|werkt|bedoelen u|je|jullie|dat|dit : confusion 48
klopt dit|dat|het * ? : confusion 34
klopt|is * juist|correct ? : confusion 24
waarom|hoe_komt|waarvoor * ? : confusion 12
kunt|kun|kan|zou|wil * u|je|jullie * uitleggen|verduidelijken|toelichten|verklaren : confusion 42, request 50
kunt|kun|kan|zou|wil * iets|wat|duidelijker|nader|even|eens * uitleggen|verduidelijken|toelichten : confusion 52
volg|volgen * niet meer? : confusion 46 only
volg|volgen het|u|je|jullie|dit|even niet * meer? : confusion 54 only
ontgaat|ontging me|mij|ons : confusion 48
raar|vreemd|gek|merkwaardig|bevreemdend|opmerkelijk|eigenaardig dat|is|want|vind : confusion 46
raar|vreemd|merkwaardig|eigenaardig : confusion 42
waar|hoe kan|vind|moet|zie|staat ik|we|het|dat * ? : confusion 14
niet wijs|uit wijzer|geworden|uit : confusion 44 only
word|worden * niet|geen wijs|wijzer uit|van : confusion 60 only
kom|komen * niet|er_niet uit|achter|aan_uit : confusion 48 only
kom|komen|kon er|ik|hier * niet uit|uit_wijs : confusion 52 only
kan|kunnen er|ik|hier geen|niet touw|wijs|kop|aan_uit : confusion 60 only
touw aan|vast vast|te_knopen|knopen : confusion 56
kop noch|of|en staart|staarten : confusion 52
twijfel of|welke|tussen : confusion 44
niet zeker|helemaal_zeker of|wat|hoe|welke : confusion 52 only

dringend|dringende|hoogdringend|hoogdringende|urgent|urgente|urgentie|spoed|spoedgeval|spoedeisend|spoedig|spoedklus|noodgeval|hoogste_nood|haast : urgency 58
urgentie : urgency 50
spoed~ : urgency 45
geen spoed|haast : neutral 1 only
zo snel|spoedig|vlug|rap mogelijk|als_mogelijk : urgency 55
onmiddellijk|onmiddellijke|ogenblikkelijk|per_direct|direct_opgelost|per_omgaande|omgaand|omgaande|terstond|stante_pede|subiet|asap|meteen_oplossen|heden_nog : urgency 58
per direct : urgency 55
direct|meteen : urgency 30
binnen 9|@many uur|uren : urgency 46
nog vandaag|deze_ochtend|vanmiddag|vanavond|deze_middag|deze_namiddag|vanochtend : urgency 56
vandaag nog : urgency 56
^ vandaag $ : urgency 54, anger 12
^ nu|meteen|direct|onmiddellijk $ : urgency 56, anger 22
nu meteen|direct|onmiddellijk|graag|snel : urgency 55
met|hoge|hoogste|enige spoed|prioriteit|urgentie : urgency 56
haast|prioriteit bij|geboden|nodig : urgency 54
heb|hebben|er|is|het haast : urgency 54
hoge nood : urgency 56
sneller|vlug|vlugger|rap : urgency 25
help $ : urgency 40
^ help : urgency 46
help ons|mij|me * snel|alstublieft|nu : urgency 46
wacht niet|kan_niet_wachten|kunnen_niet_wachten|duldt_geen_uitstel|kan_niet_langer_wachten|kan_dit_niet_wachten|kan_niet_meer_wachten : urgency 52 only
kan * niet * langer? wachten : urgency 50 only
uitstel : urgency 15
laatste kans|moment|mogelijkheid|dag : urgency 42
vóór|voor vanavond|vanmiddag|morgen|morgenochtend|9_uur|9 : urgency 48
tijd dringt : urgency 58
staat|staan * om te springen : urgency 52
springend op : urgency 46
snel|spoedig antwoord|reactie|reageren|bericht|oplossing|contact|oplossen|geregeld : urgency 46
in afwachting van * spoedig|snelle|vlotte|uw|jullie|je : calm 15 only
zie|zien * antwoord|reactie * tegemoet : calm 18 only
alvast|bij_voorbaat bedankt|dank|hartelijk_dank : calm 25 only, request 60 only
hoor|hopen|hoop * graag|snel * van : calm 15 only
ik|wij|we hoor|verneem|horen|vernemen * graag : calm 25 only
graag|ik|we hoor|verneem|horen|vernemen * van|graag|wanneer|of|wat|hoe : calm 22 only
geen enkel|greintje|sprankje|enkele|grein vertrouwen : distrust 62 only
vertrouwen|geloof is|ben|zijn|was * weg|kwijt|verdwenen|zoek|op|geschaad|beschaamd|verspeeld|geschonden : distrust 62 only
eerst zien|bewijzen en? dan geloven : distrust 58 only
wil|willen|graag|eis|wens * zwart op wit : distrust 54 only
collega|medewerker|medewerkster|technieker|monteur|verkoper vertelde|zei|beweerde|zegt|beweert|vertelt|schreef|verzekerde * iets|heel_wat|totaal|compleet|helemaal * anders : distrust 54 only, confusion 44
zei|zegt|vertelde|beweerde|beweert * tegenovergestelde|omgekeerde|tegengestelde : distrust 54 only, confusion 44
geen? knollen voor citroenen : distrust 60 only, anger 44
weer|alweer|altijd|telkens|steeds|nog een|dezelfde|een_andere|andere|die smoes|smoesje|smoesjes|smoezen|excuus|uitvlucht|uitvluchten : distrust 54, anger 52
jullie|uw|die|de|hun smoes|smoesje|smoesjes|smoezen|uitvluchten : distrust 54, anger 50
kluts kwijt : confusion 54 only
de ene|een zegt|beweert|zei|schrijft * de|een andere|ander : confusion 54 only
niet|niets|niks|nergens uit wijs|wijs_worden|wijs_geraken : confusion 54 only
raak|geraak|word er * niet|niets|niks uit wijs|aan_uit : confusion 54 only
geef het|dat * toe : distrust 46


# -- thanks, praise and confirmation ------------------------------------------------------

bedankt|bedank|bedanken|dankbaar|dankbare|dankjulliewel|dankzegging : gratitude 66
dank : gratitude 52
dank u|je|jullie wel? : gratitude 68
hartelijk|heel_erg|ontzettend|enorm|heel_hartelijk|super|veel|duizendmaal|hartstikke|vriendelijk|van_harte dank|bedankt|dank_u|dank_je : gratitude 78
dank voor|je_voor|u_voor|jullie_voor|bedankt_voor : gratitude 68
dank zij|ook : neutral 1 only
bedankt|dank * alvast|bij_voorbaat : gratitude 40 only, calm 20 only
alvast|bij_voorbaat|op_voorhand * dank|bedankt|dank_u|dank_je : gratitude 40 only, calm 22 only, request 60 only
bedankt|dank voor|u|je * voor? * moeite|begrip|tijd|medewerking * alvast : gratitude 45
zou|zouden * dankbaar : calm 15 only, request 50 only
waardeer|waarderen|stellen|stel|waardering * zeer|enorm|op_prijs|hulp|inzet|service|moeite|snelle|meedenken : gratitude 58
op prijs : gratitude 40
waardeer|waarderen|waardering : gratitude 50
graag gedaan : neutral 1 only
top|fijn|super|geweldig|prima|mooi|perfect|lief|tof|fantastisch|heerlijk bedankt|dank|dank_je|dank_u|dankjewel : gratitude 78, satisfaction 62
bedankt|dank_je|dank_u|top voor je|uw|jullie|de * hulp|geduld|snelle|moeite|inzet|service|uitleg|reactie|antwoord|oplossing|info|informatie|meedenken|ondersteuning : gratitude 76
bedankt|dank * snelle|goede|fijne|prettige|vlotte|duidelijke|uitstekende|perfecte|correcte|vriendelijke * reactie|antwoord|service|hulp|levering|oplossing|uitleg|afhandeling|bediening|opvolging : gratitude 82, satisfaction 60
chapeau|petje_af|hulde|compliment|complimenten|complimentje|pluim|proficiat|applaus|lof|bravo|hoedje_af|respect_voor : gratitude 62, satisfaction 68
mijn|grote|dikke complimenten|compliment|pluim : gratitude 70, satisfaction 72
complimenten aan|voor|van : gratitude 70, satisfaction 72

tevreden : satisfaction 58
heel|zeer|erg|super|bijzonder|uiterst|meer_dan|dik|helemaal|enorm|ontzettend|hartstikke|uitermate tevreden|blij|content|gelukkig|enthousiast|onder_de_indruk : satisfaction 76
tevreden klant|klanten|over|met|van : satisfaction 64
altijd|jarenlang|jaren tevreden * maar|geweest : satisfaction 30
was|waren * altijd tevreden : satisfaction 25 only
blij met|dat|om|mee|van|te_horen : satisfaction 58
blij : satisfaction 48
content : satisfaction 45
zou|zouden|ben|was * blij * als|indien|wanneer|mocht|zijn_met|zijn_als : calm 12 only
content is|staat|management|pagina|van|wordt : neutral 1 only
topservice|topteam|superservice|topbedrijf : satisfaction 82
fijn|fijne : satisfaction 42
wat fijn|lief|leuk|goed|attent|snel|mooi|attent|super|aardig|top|tof : satisfaction 62
fijn dat|om|zo|geholpen|te_horen : satisfaction 52
super|geweldig|geweldige|fantastisch|fantastische|uitstekend|uitstekende|perfect|perfecte|prima|top|toppie|topper|toppers|schitterend|voortreffelijk|voortreffelijke|grandioos|magnifiek|uitmuntend|toppers|geweldenaars|kanjers|kanjer|schatten|helden|engel|engelen : satisfaction 66
super slecht|traag|irritant|langzaam|jammer|boos|onhandig|onvriendelijk|lang|duur|teleurstellend|vervelend|slechte|trage|slordig : disappointment 58 only, anger 40 only
geweldig|lekker|fantastisch|super|top|mooi|prachtig|fijn|briljant weer|zeg|hoor * niet|geen|kapot|storing|vertraging|fout|mis : polite-displeasure 54 only, anger 44 only
goed|fijn|leuk|prima|top * maar : satisfaction 20
goed gedaan|geholpen|geregeld|opgelost|werk|bezig|verzorgd|geregeld|ontvangen|verpakt|meegedacht|afgehandeld : satisfaction 66
goed gedaan : satisfaction 70
netjes|keurig|prima|perfect|snel|vlot|correct|uitstekend|geweldig|fantastisch|super|top|mooi|goed|vakkundig opgelost|geholpen|geregeld|afgehandeld|gedaan|geleverd|verzorgd|ontvangen|verpakt|uitgelegd|verlopen|gewerkt|hersteld|bezorgd|gegaan|gereageerd|gerepareerd : satisfaction 70
vlot|vlotte|soepel|vlekkeloos|vlekkeloze|probleemloos|moeiteloos|smetteloos|feilloos : satisfaction 58
vriendelijk|vriendelijke|behulpzaam|behulpzame|deskundig|deskundige|meedenkend|meegedacht|klantvriendelijk|klantvriendelijke|klantgericht|attent|attente|servicegericht : satisfaction 54
@service|@staff is|was|zijn|waren @very? goed|top|super|geweldig|fijn|prima|uitstekend|perfect|vriendelijk|behulpzaam|fantastisch|correct|snel|netjes : satisfaction 70
@good @service|ervaring|hulp|kwaliteit|bezorging|levering|communicatie|contact|klantenservice|uitleg|klantvriendelijkheid|nazorg|ondersteuning : satisfaction 72
@helpful @service|@staff|levering|reactie|antwoord|afhandeling|hulp|bezorging|uitleg|bediening|verzending|oplossing : satisfaction 66
snelle|vlotte|goede|prima|correcte levering|reactie|oplossing|afhandeling|bezorging|service|respons|hulp|opvolging|verzending : satisfaction 64
goede|betere service|hulp|klantenservice|communicatie|oplossing graag|verwacht|gewenst|is_dat|nodig|ver_te_zoeken : disappointment 36 only
goede service is|was|ver anders|ver|wat_anders|iets_anders|dit : disappointment 52 only, anger 35 only
aanrader|aan_te_raden|aanbevelen|aan_te_bevelen|echte_aanrader : satisfaction 70
raad|beveel jullie|het|u|deze|dit|iedereen|ze * aan : satisfaction 64
jullie|u|je zijn|bent * geweldig|top|toppers|fantastisch|super|de_beste|helden|kanjers|schatten|goud_waard|een_schat|een_topper|een_engel|een_held|lief|echt_de_beste : satisfaction 84, gratitude 55
jullie|u|je|jij bent|zijn|is de|het beste|besten|max|bom|topper : satisfaction 84, gratitude 55
de beste|beste_van : satisfaction 62
beste keuze|service|bedrijf|ervaring|koop|klantenservice|winkel|van_allemaal : satisfaction 70
goud|gouden waard : satisfaction 66
onder de indruk : satisfaction 62
in mijn|onze nopjes : satisfaction 66
in de wolken|zevende_hemel : satisfaction 66
boven|overtreft|overtroffen verwachting|verwachtingen : satisfaction 66
hou|houd van jullie|dit|deze|het : satisfaction 60
heerlijk|prachtig|prachtige|schitterende|leuk|leuke|lekker|lekkere|mooi|mooie|knap|tof|toffe|lief|lieve|handig|handige : satisfaction 36
lieve mensen|team|allemaal : calm 8 only
joepie|jippie|jeuj|hoera|hiep|yes|yay|woehoe|olé|hèhè|joehoe|yess|yesss|hoezee : satisfaction 55
haha|hahaha|hihi|hehe|lol : satisfaction 25
ha : satisfaction 25
gelukt|gefikst|gefixt|yes_gelukt : confirmation 58, satisfaction 40
is|zijn|het|alles|nu|toch|inmiddels * gelukt : confirmation 62
niet|nog_niet|steeds_niet * gelukt : problem 60 only
opgelost|hersteld|verholpen|gerepareerd|rechtgezet|gecorrigeerd|gemaakt * is|zijn|nu|inmiddels|dank|bedankt : confirmation 30
is|zijn|was|werd * opgelost|hersteld|verholpen|gerepareerd|rechtgezet|gecorrigeerd|gefikst|in_orde|geregeld|afgehandeld : confirmation 58
is|zijn * niet|nog_niet|nooit|nog_steeds_niet * opgelost|hersteld|verholpen|gerepareerd|rechtgezet|in_orde|geregeld|gecorrigeerd|afgehandeld : problem 60 only, disappointment 32 only
niet|nog_niet|nooit opgelost|hersteld|verholpen|gerepareerd|rechtgezet|in_orde|geregeld|gecorrigeerd : problem 60 only, disappointment 32 only
is|wordt|zijn|worden|als|indien|wanneer|zodra|of|tot * opgelost|hersteld|geregeld|gerepareerd|in_orde ? : neutral 1 only
wanneer|hoe|of|zodra|totdat|tot|voor|hopelijk|graag * opgelost|hersteld|geregeld|gerepareerd|binnen|gelukt|verholpen|in_orde : neutral 1 only
probleem|storing|zaak|kwestie|klacht|fout|alles * opgelost|verholpen|hersteld|in_orde|rechtgezet : confirmation 54
werkt|doet|doen|werken|draait|loopt|functioneert nu|weer|inmiddels|opnieuw|terug|prima|perfect|goed|helemaal|het_weer|het_nu|alles|naar_behoren : confirmation 20
@thing|het|alles|dit|dat|ook|en werkt|werken|draait|functioneert|loopt|doet_het nu|weer|inmiddels|prima|perfect|helemaal|naar_behoren|terug|weer_prima|nu_prima|uitstekend|vlekkeloos|opnieuw|goed|gelukkig|eindelijk|terug_goed : confirmation 66
doet|doen het * nu|weer|inmiddels|prima : confirmation 62
nu|nou|inmiddels werkt|doet|werken|lukt|lukte * het|alles|hij|weer|wel|prima|goed : confirmation 62
werkt het|hij|alles weer|nu|inmiddels|terug|perfect|goed : confirmation 60
lukt|lukte|lukken nu|inmiddels|het_nu|nu_wel|weer|eindelijk : confirmation 56
werkt|doet|lukt * nu * nog * niet : problem 60 only
werkt|werken|doet|lukt|draait * niet|nog_steeds_niet|nog_niet|nooit|amper|niet_meer : problem 60 only
niet|nog_niet|nooit|geen * goed|weer|meer werkt|werken|aangekomen|ontvangen|binnen|gelukt : problem 60 only
is|zijn|zojuist|net|gisteren|vandaag|vanmorgen|inmiddels|goed|alles|pakket|geld * aangekomen|ontvangen|binnen|geleverd|bezorgd|binnengekomen|gearriveerd|toegekomen : confirmation 54
is|zijn|nog|steeds|pakket|geld|bestelling|alles|heb|hebben * niet|nog_niet|nooit|geen|niets|nog_steeds_niet * aangekomen|ontvangen|binnen|geleverd|bezorgd|gearriveerd|toegekomen : problem 60 only, disappointment 30 only
nooit|niet|nog_niet|niets aangekomen|ontvangen|geleverd|bezorgd|binnengekomen|toegekomen|gearriveerd|gekregen : problem 60 only, disappointment 34 only
verkeerd|beschadigd|kapot|stuk|foutief|defect|leeg|incompleet|te_laat|open aangekomen|geleverd|bezorgd|ontvangen|toegekomen : problem 70 only, disappointment 40 only
heb|hebben * ontvangen|binnen|gekregen|in_ontvangst * bedankt|dank|goed|goede_orde|prima|alles : confirmation 60
goed|in_goede_orde|goede_staat ontvangen|aangekomen|binnengekomen : confirmation 66
het|hij|ze|alles|pakket|geld|terugbetaling|bedrag|bestelling|zending is|staat|zijn er|binnen|aangekomen|gearriveerd|erop|ontvangen : confirmation 64
is er|het_er * ? : neutral 1 only
is er een|iemand|iets|geen|ook|al|nog|nieuws|misschien|wel|dan|mogelijkheid : neutral 1 only
het is er|binnen|gekomen|aangekomen|gelukt : confirmation 66
het|ze is|zijn er niet|nog_niet|nog_steeds_niet|nooit : problem 60 only
is|zijn er een|iemand|geen|nog|mogelijkheden|problemen|iets|wel|misschien|nu|mensen|andere|veel|meer : neutral 1 only
staat * op_mijn_rekening|rekening : confirmation 40
klopt|ok|prima|akkoord|top|inderdaad|begrepen|duidelijk $ : confirmation 40
in orde|akkoord|helemaal_goed|dat_is_goed|komt_goed : confirmation 40
alles is|nu in_orde|goed|geregeld|duidelijk : confirmation 60
helemaal|alles|prima|nu|weer|is in|terug orde : confirmation 56
niet|geen|nog_niet|nooit in orde : problem 60 only
mag * gesloten|afgesloten|dicht : confirmation 62
u|je|jullie mag|mogen|kan|kunt * ticket|zaak|vraag|melding|dossier * sluiten|afsluiten : confirmation 66
ticket|melding|zaak|vraag kan|mag dicht|gesloten|afgesloten|worden_gesloten : confirmation 66
heb|hebben * gevonden * bedankt : confirmation 56
gevonden : confirmation 25
niet|nergens|nooit * gevonden : problem 40 only
eindelijk|gelukkig|oef|pfieuw|hèhè * opgelost|gelukt|binnen|aangekomen|werkt|ontvangen|in_orde : confirmation 62, satisfaction 40
uiteindelijk|op_het_einde|toch_nog goed|netjes|prima|keurig|wel_goed|mooi|snel|perfect * gedaan|opgelost|geregeld|gekomen|afgehandeld : satisfaction 62, confirmation 40
uiteindelijk : neutral 1
goed gekomen : confirmation 54, satisfaction 40
geholpen : satisfaction 25
goed|snel|prima|super|perfect|fantastisch|vriendelijk|top|uitstekend * geholpen : satisfaction 66
niet|nooit|niemand|nog_niet|nauwelijks * geholpen : disappointment 50 only
helpt|hielp * enorm|goed|heel_erg|zeker : satisfaction 50
piekfijn|tiptop|picobello|puik|onberispelijk|vlekkeloos|feilloos|rimpelloos : satisfaction 62
geld|bedrag|terugbetaling|creditnota|teruggave staat|is * op|bij mijn|onze|de rekening|zichtrekening : confirmation 54
kan|kunnen weer|terug|opnieuw|eindelijk inloggen|bellen|werken|printen|mailen|pinnen|betalen|aanmelden|internetten|bestellen|verder : confirmation 58 only


# -- problems, requests, business as usual ---------------------------------------------------

probleem|problemen|probleempje|euvel|mankement|foutmelding|foutmeldingen|foutcode|error|errors|bug|bugs|storing|storingen|hapering|haperingen : problem 60
fout|fouten|foutje|foute|foutief|foutieve|verkeerd|verkeerde|incorrect|onjuist|onjuiste|vergissing|misverstand : problem 50
kapot|kapotte|stuk_gegaan|defect|defecte|beschadigd|beschadigde|gebroken|gescheurd|lek|lekt|lekkage|gebarsten|barst_in|vergaan|versleten|bekrast|gedeukt|krassen|deuk : problem 60
stuk : problem 30
hapert|haperen|vastgelopen|vastloopt|bevriest|crasht|crash|crashte|gecrasht|uitvalt|uitgevallen|uitval|wegvalt|hangt_vast|flikkert|valt_uit|valt_weg : problem 60
ligt|lag|is|zijn|was|ging|gaat * uit|eruit|plat|down|offline|overbelast|onbereikbaar : problem 60
werkt|werken|lukt|lukte|functioneert|laadt|start|opent|gaat|doet|reageert|speelt|print|krijg|komt niet|het_niet|niet_meer|nog_steeds_niet|nog_niet|niet_goed|niet_naar_behoren|amper|nauwelijks|slecht : problem 60 only
doet|doen het|hij|ze niet|niet_meer|nog_niet|slecht : problem 60 only
lukt|lukte * niet om|met|in|op|via : problem 50 only
kan|kunnen|kon|lukt * niet|niets|geen inloggen|bellen|betalen|openen|downloaden|bestellen|internetten|uploaden|printen|installeren|bereiken|aanmelden|verbinden|vinden|wijzigen|zien|in : problem 55 only
kan|kunnen|kon * niet|nergens|niet_meer : problem 40 only
kom|komt|komen|geraak * niet|niet_meer in|op|er_in|binnen|erin : problem 55 only
ontbreekt|ontbreken|ontbrak|mist|missen|mis|ontbrekend|ontbrekende|vermist|zoekgeraakt|zoek_geraakt|kwijtgeraakt|spoorloos|verdwenen|kwijt|weg : problem 45
weg met|naar|bij|van : neutral 1 only
onderweg : neutral 1
vertraging|vertraagd|vertragingen|te_laat|verlaat|oponthoud|uitgesteld|vertragingen : problem 55
geannuleerd|gecanceld|afgelast|uitgevallen|geschrapt * vlucht|trein|afspraak|rit : problem 55
vlucht|trein|afspraak|rit|bus|bestelling * geannuleerd|gecanceld|afgelast|uitgevallen|geschrapt|uitvalt : problem 60
dubbel|twee_keer|tweemaal afgeschreven|gefactureerd|in_rekening|aangerekend|betaald|geboekt|geïncasseerd|vermeld : problem 40
dubbele afschrijving|factuur|betaling|boeking|incasso : problem 42
klopt|kloppen niet|niets|niet_meer : problem 55 only
klopt|kloppen * niet : problem 50 only
niet * overeen|overeenkomt : problem 45 only
te veel|hoog betaald|gefactureerd|aangerekend|afgeschreven|factuur|bedrag : problem 45
klacht : problem 60
klachten|klaag|klagen|beklag : problem 50
blijft|blijven|bleef * hangen|vastlopen|laden|crashen|haperen|uitvallen|draaien|wegvallen|fout|foutmelding : problem 60
nog steeds|altijd : problem 50
weer|opnieuw kapot|stuk|down|storing|fout|plat : problem 60, disappointment 40, anger 18
weer in een andere|volgorde|verkeerde : problem 45
nog|maar steeds : problem 40

kunt|kun|kan|kunnen|wilt|wil|zou|zouden|zoudt u|je|jullie : request 50, calm 12
kunt|kun|kan|kunnen|wilt|wil|zou|zouden|zoudt u|je|jullie * alstublieft|eens|even|willen|misschien|graag : request 60, calm 20
zou|zouden u|je|jullie|ik|we * kunnen|willen|mogen : request 60, calm 20
mag|kan|kunnen|zou|zouden|mogen ik|we|wij * vragen|weten|krijgen|ontvangen|even|misschien|alstublieft : request 60, calm 15
is het mogelijk|toegestaan|normaal|nodig om|dat : request 50, calm 20
is er * mogelijkheid|manier|optie : request 50, calm 18
graag : request 45, calm 6
graag * ontvangen|ontvang|weten|een|uw|jullie|willen|zou : request 55, calm 10
graag wil|zou|ontvang|had ik|wij|we : request 55, calm 20
zou|wil|had|willen * graag|even : request 55, calm 15
heb|hebben * vraag|vraagje|vragen over|omtrent|in_verband|met_betrekking|betreffende|ivm|aan|voor : calm 25, request 50
heb|hebben|ik|nog|korte|kleine|even * vraag|vraagje : calm 22, request 50
vraag|vraagje : calm 10
ik|we vroeg|vroegen|vraag mij|me|ons * af : calm 18 only
ben|was|waren * benieuwd|nieuwsgierig : calm 12
hoe|waar|wanneer|wat|welke|hoelang|hoeveel|waarmee kan|kun|moet|is|zijn|duurt|kost|mag|krijg|vind|werkt|kunnen ik|de|het|jullie|we|een|u|mijn : calm 15
hoe kan|moet|zet|verander|wijzig|vind|installeer|maak|stel|koppel ik|we : calm 20
alstublieft : calm 10, request 40
informatie|info|inlichtingen|offerte|prijsopgave|brochure|catalogus|openingsuren|openingstijden|afspraak_maken : calm 12
in verband met|naar_aanleiding_van|met_betrekking_tot|betreffende : calm 8
in de bijlage|bijgevoegd|bijgaand|zie_bijlage|als_bijlage|hierbij|bij_deze : calm 10
ter info|informatie|kennisgeving : calm 15
geen haast|spoed|dringend : calm 25 only
wanneer|als|zodra het|u|je|jullie * uitkomt|past|tijd|gelegen|schikt : calm 20
adreswijziging|verhuizing|nieuw_adres|wijziging_van_adres : calm 12
vriendelijk|beleefd verzoek|vragen|verzoeken : calm 12, request 60
zou|zouden * fijn|leuk|mooi|geweldig|handig|super|tof zijn|wezen : calm 15 only, request 50 only
sorry|excuses|excuseer|pardon : calm 12
mijn|onze fout|vergissing|schuld|excuses : calm 25
begrijp|snap|heb dat|het|volledig|alle * begrip|druk|vergissing|kan_gebeuren|niet_jullie : calm 18
kan|kunnen gebeuren : calm 22
geen punt|ramp : calm 22 only
niet erg : calm 20 only
niet erg|zo_erg hoor : calm 25 only
zo erg : disappointment 20
tip|suggestie|ideetje|suggesties|feedback : calm 10
bestelnummer|klantnummer|ordernummer|factuurnummer|referentie|dossiernummer : calm 6
is|was|zijn|waren niet * leuk|fijn|goed : disappointment 20
hoe moeilijk|lastig|duur|ingewikkeld|zwaar is het om zelf|een|de|dit|het * ? : calm 20 only
hoe moeilijk is het om zelf : calm 20 only
sorry voor de late|trage|laattijdige reactie|antwoord : calm 20 only
sorry voor de moeite|overlast|verwarring|vergissing : calm 20 only
hoe moeilijk|lastig|ingewikkeld is het om : calm 10 only
slechte|negatieve beoordeling|recensie|review * melden|verwijderen|aanvechten|beantwoorden : calm 15 only
wat gebeurt er als|indien ik|we|wij * niet op_tijd : calm 20 only
hoe maak|teken|dien ik|je|men bezwaar|beroep * gemeente|overheid|boete|politie : calm 20 only
heb|hebben nog niets|niks ontvangen maar|en dat klopt|is_normaal|is_in_orde|geeft_niet : neutral 1 only


# -- acts of an agent -----------------------------------------------------------------

@work = gecontroleerd nagekeken bekeken uitgezocht onderzocht nagegaan gevonden vastgesteld
@done = terugbetaald teruggestort teruggeboekt gecorrigeerd hersteld opgelost aangepast rechtgezet verwijderd geannuleerd vervangen verzonden verstuurd opgestuurd
@done = gecrediteerd geactiveerd gedeblokkeerd ingesteld toegevoegd gerepareerd bijgewerkt overgemaakt verholpen vrijgegeven ingeschakeld omgeruild geregeld
@done = aangemaakt ingepland gestort gereset gewijzigd verwerkt
@say = begrijp begrijpen lees lezen zie zien merk hoor horen begreep las hoorde zag

als|indien|wanneer ik|we * goed|juist|correct * begrijp|lees|begrepen|zie : listen 75
begrijp|lees|zie|heb ik|we * goed|juist|correct * dat : listen 70
begrijp|heb ik|we u|je|jullie|het * goed|juist|correct|begrepen : listen 70
ik|we|wij @say * uw|je|jullie * dat|bericht|mail|melding : listen 55
ik|we|wij heb|hebben * uw|je|jullie * gelezen|doorgenomen|beluisterd|nagelezen|bekeken : listen 65, facts 30
heb|hebben * geluisterd : listen 65
luister|luisteren naar|graag|ik : listen 55
u|je|jullie schrijft|schrijf|zegt|geeft|vertelt|meldt|noemt|vertelde|schreef|vermeldt|gaf|schrijven dat|ons|me|mij|aan|over|zelf : listen 60
wat|waarmee * zou|kan|kunnen * helpen|het_beste|fijn|willen|goedmaken : listen 65
wat|waar|welke|wanneer|hoe|welk|sinds_wanneer * ? : listen 45
wat|waar|welke|wanneer|hoe|welk * u|je|jullie * ? : listen 60
welk|welke * factuurnummer|nummer|nummers|factuurnummers|bestelnummer|foutmelding|foutcode|datum|adres|versie|browser|toestel|bedrag : listen 65
kunt|kun|kan|wilt|wil|zou|zoudt u|je|jullie * zeggen|laten_weten|vertellen|aangeven|doorgeven|bevestigen|sturen|mailen|beschrijven|toelichten|uitleggen|meegeven|bezorgen : listen 65, facts 10
kunt|kun|kan|mag|mogen u|je|jullie|ik|we * vragen : listen 55
mag|mogen ik|we * vragen|weten|navragen : listen 60
gevraagd|vroeg|vroegen|navraag wat|hoe|welke|waarmee * helpen|nodig|gewenst|verwacht|helpt : listen 70
geluisterd|aangehoord|toegehoord|doorgevraagd : listen 65
gebeld|belde|opgebeld * geluisterd|gevraagd : listen 65
wenst|wenste|gewenst|wilde|wil|vraagt|wens : listen 20
wilde|wenst|wens|gewenst|wil * terugbetaling|aanspreekpunt|vaste_contactpersoon|oplossing : listen 45
gaat|ging|betreft * om|over ? : listen 50
klopt dat|het|dit * ? : listen 60
klopt * ? : listen 50
heb ik|we * goed|alles|niets|juist ? : listen 60
is alles|het|dit|alles_nu|uw_vraag * zo|nu|hiermee|opgelost|orde|goed|duidelijk|beantwoord ? : listen 62
is * in orde ? : listen 60
uw|je|jullie belangrijkste|punt|punten|zorg|zorgen|kern : listen 45
samengevat|kort_samengevat|samenvattend : listen 55

u|je|jullie hebt|heeft|heb|hebben * gelijk : acknowledge 75, own 20
gelijk heeft|hebt|heb|hebben u|je|jullie : acknowledge 72
dat|het klopt dat|wat|u|inderdaad|helemaal : acknowledge 40
u|je|jullie * al|reeds|eerder|twee_keer|meermaals|vijf_keer * gegeven|doorgegeven|gevraagd|gemeld|gebeld|geschreven|verteld|gezegd|laten_weten|aangegeven|gestuurd : acknowledge 72, listen 45
u|je|jullie hebt|heeft|heb|hebben * moeten wachten|bellen|schrijven|uitleggen|vragen|herhalen|mailen : acknowledge 74
u|je|jullie moest|moesten|wacht|wachtte|wachten * al|lang|weken|dagen|twee_keer|opnieuw|zelf|herhaaldelijk : acknowledge 70
u|je|jullie zat|zit|zitten|bleef|stond|staat * zonder|vast|wachten|kou : acknowledge 70
dat|dit|waardoor|hierdoor|daardoor * u|je|jullie * gekost|kostte|tijd|dag|ochtend|middag|werk|moeite|klanten|vergeefs : acknowledge 70, empathise 40
dat|dit heeft|had|kostte * u|je|jullie * gekost|tijd|ochtend|dag|moeite|klanten : acknowledge 72, empathise 45
nummers|gegevens|informatie|vraag|antwoord * die u|je|jullie * al|reeds * gegeven|doorgegeven|gestuurd|bezorgd|vermeld : acknowledge 74
waar|die|wat u|je|jullie * al|reeds|eerder : acknowledge 60
terecht|dat_is_terecht|terechte opmerking|klacht|punt|kritiek|vraag|boos|teleurgesteld|ontevreden|aangegeven : acknowledge 62
uw|je|jullie klacht|kritiek|opmerking|punt is|zijn * terecht|gegrond|begrijpelijk : acknowledge 72
twee|drie|vier|vijf|meerdere keer|keren * gemeld|gevraagd|gebeld|gemaild|verteld|geschreven : acknowledge 60
dubbel|twee_keer|tweemaal * geboekt|afgeschreven|gefactureerd|aangerekend|in_rekening|geïncasseerd : acknowledge 55, facts 40
dat|dit|zo|wat|het is|was|hoort|had|mag * niet * bedoeling|gebeuren|mogen|goed|orde|mogen_gebeuren|mocht|service : acknowledge 58 only, own 40 only
had|hadden|mag * niet|nooit * mogen gebeuren|overkomen : acknowledge 62 only, own 55 only
niet|nooit mogen gebeuren|overkomen : acknowledge 62 only, own 55 only
niet de|onze|het bedoeling|service|standaard|niveau : acknowledge 55 only
verwachting|verwachtingen * niet * waargemaakt|voldaan|ingelost : acknowledge 58 only, own 52 only

begrijp|begrijpen|snap|voorstellen|indenken|voel|leef|leven|inleven * vervelend|frustrerend|frustratie|teleurstelling|teleurgesteld|boos|ergernis|irritatie|ongerust|lastig|zorgen|boosheid|ongeduld|ongenoegen|ongemak|stress|boze|mee|vervelende : empathise 72
ik|we|wij begrijp|begrijpen|snap|snappen * vervelend|frustrerend|frustratie|teleurstelling|teleurgesteld|boos|ergernis|irritatie|ongerust|lastig|dat|heel_goed|volkomen : empathise 66
kan|kunnen * voorstellen|indenken|begrijpen * dat|hoe|vervelend : empathise 70
kan|kunnen me|mij|ons * voorstellen|indenken : empathise 70
volkomen|heel|alle|helemaal|volledig begrijpelijk|begrip : empathise 62
begrijpelijk dat|is|uw|je : empathise 62
alle begrip : empathise 62
is|was|moet|lijkt * vervelend|frustrerend|ergerlijk|lastig|stressvol|schrikken|bijzonder_vervelend|pijnlijk * voor|geweest|zijn|als : empathise 62
heel|erg|bijzonder|ontzettend|zeer vervelend|frustrerend|lastig|naar voor|dat|voor_u|om : empathise 68
wat vervelend|naar|jammer|lastig|frustrerend|ergerlijk|balen : empathise 68
vervelend voor|dat|om : empathise 60
vervelend te horen|lezen : empathise 62
spijt mij|me|ons : empathise 52, apology 70
leven|voel|voelen|leef * mee|met_u : empathise 66
ik|we zou|zouden * ook|evenmin * boos|vervelend|ergeren|geïrriteerd|niet_blij|frustreren|balen|willen|teleurgesteld : empathise 72
in uw|je|jullie plaats|situatie : empathise 60
sorry|excuses * dat|moest|hebt|heeft|twee_keer|zo_lang|wachten|u_hierdoor|je_hierdoor : empathise 50, apology 60
gevolgen|impact voor u|je|jullie|uw : empathise 55
voor|van u|uw|je|jullie winkel|zaak|dag|werk|bedrijf|gezin|klanten * betekent|betekende|betekend|gekost|vervelend : empathise 60

sorry : apology 62
excuses|excuus|verontschuldiging|verontschuldigingen|verontschuldig : apology 62
mijn|onze|welgemeende|oprechte|oprecht|welgemeend excuses|verontschuldigingen|sorry : apology 66
bied|bieden|maak|wil|willen * excuses|verontschuldigingen * aan|aanbieden|voor : apology 72
het|dat|dit spijt mij|me|ons : apology 74
spijt * mij|me|ons * dat|zeer|oprecht|echt : apology 72
excuses * voor * eventuele|mogelijke|enig|ongemak : apology 25 only
excuses|verontschuldigen|verontschuldigingen * eventuele|mogelijke|enig ongemak|overlast|hinder|vertraging : apology 25 only
onze|mijn|wij|we? bieden? onze? excuses|verontschuldigingen|verontschuldigen * eventueel|eventuele|mogelijke|enig|het? ongemak|overlast|hinder|ongemakken : apology 25 only
excuses|verontschuldigingen * ongemak|overlast|hinder : apology 25 only
sorry voor het ongemak : apology 25 only

onze|mijn fout|vergissing|verantwoordelijkheid|nalatigheid|schuld|blunder : own 72
was|is|zijn een? onze|mijn fout|vergissing|verantwoordelijkheid|schuld : own 78
dat|dit|het was|is|lag|ligt * onze|mijn|aan_ons|bij_ons|aan_mij * fout|vergissing|kant|schuld? : own 74
fout|vergissing|oorzaak|probleem|storing|misverstand * bij|aan ons|onze_kant|onze_zijde|mij : own 74
aan onze kant|zijde : own 58
bij ons lag|ligt|fout|mis : own 62
fout|vergissing van ons|onze|mij|mijn : own 76
ik|we|wij heb|hebben|had|hadden * fout|vergist|vergeten|verkeerd|over_het_hoofd|nagelaten|steken|foutief|dubbel|twee_keer|te_laat|onvoldoende|tekortgeschoten|niet_goed|onjuist|onterecht : own 72
heb|hebben|had|hadden we|wij|ik * fout|vergist|vergeten|verkeerd|over_het_hoofd|dubbel|foutief|te_laat|onvoldoende|tekortgeschoten|onterecht|twee_keer|niet_goed|laten_liggen|steken : own 72
we|wij|ik boekten|boekte|schreven|rekenden|stuurden|vroegen|vroeg|lieten|liet|vergaten|vergat * dubbel|twee_keer|verkeerd|opnieuw|te_lang|te_laat|ten_onrechte|al|reeds|foutief|wachten : own 66, acknowledge 45
ik|wij|we had|hadden u|je|jullie * moeten|kunnen : own 72 only
had|hadden wij|we|ik * moeten|eerder|beter|sneller|anders : own 68
wij|we|ik had|hadden * moeten|eerder|beter|sneller|anders : own 68
schoten|schoot|geschoten tekort : own 72
zijn|ben|is|hierin|daarin tekortgeschoten|in_gebreke_gebleven : own 74
steken|steekje laten_vallen|laten : own 72
nemen|neem * verantwoordelijkheid|onze_verantwoordelijkheid : own 72
verantwoordelijkheid op ons|mij|me : own 70
erken|erkennen dat|de|onze : own 60, acknowledge 45
dit|dat|het is|was|gaat|ging * misgegaan|misgelopen|fout_gegaan|fout_gelopen|fout : own 40, facts 35
bij|door|van ons|onze * misgegaan|fout_gegaan|foutgelopen|misgelopen|fout|mis|verkeerd : own 66
door een fout|vergissing van|bij|in|aan ons|onze : own 70
door een|onze|mijn fout|vergissing|storing * onze|ons : own 62

oorzaak|reden|aanleiding is|was|ligt|lag|hiervan|van|blijkt : facts 66
komt|kwam doordat|omdat|door|dat_door : facts 58
doordat|vanwege|als_gevolg_van|door_een|wegens : facts 45
sinds|vanaf|om|op|tussen 9 : facts 42
op 9 : facts 20
9 euro|uur|stuks|pakketten|facturen|procent|gb|mbps : facts 52
factuur|order|bestelling|ticket|factuurnummer|bestelnummer|zending|creditnota|dossier 9 : facts 55
heb|hebben * @work : facts 58
uit|blijkt uit|onze|dat|de * systeem|gegevens|controle|onderzoek|logboek|logbestanden|administratie : facts 58
ik|we zie|zien * in|dat|hier|systeem|op : facts 48
wij|we|ik zie|zien dat|in|op : facts 52
onze|uit_onze gegevens|administratie|systemen|logs|registratie : facts 52
staat|stond|wordt|is|was * sinds|om|op 9 : facts 50
volgens|blijkens onze|het|de|track|mijn : facts 48
pakket|zending|bestelling|storing|betaling|terugbetaling|creditnota|monteur|levering|server|schijf is|was|werd|staat|ligt|vertrok|komt : facts 52
omdat|want|aangezien : facts 30
@answer ontvangen op|om : facts 45
welke|welk factuurnummer|factuurnummers|bestelnummer|nummers|nummer : facts 52
welke|welk|het|de|uw factuurnummer|factuurnummers|bestelnummer|nummers * nodig|bedoelt|gaat|bedoel : facts 40
nodig om|hebben_we_nodig|heb_ik_nodig|hebben_wij_nodig : facts 40
deze|dit|de|uw factuurnummers|gegevens|nummers : facts 15
werkt weer|sinds : facts 45

heb|hebben * @done : solution 74
@done heb|hebben|is|zijn|werd|werden : solution 62
is|zijn|werd|werden|wordt * @done : solution 66
is|zijn|wordt|kan|kon|zou|als|zodra|wanneer * niet|nog_niet|nooit * @done : facts 30 only
zodra|wanneer|als|indien * is|zijn * @done : plan 40 only
stort|storten|boek|boeken|betaal|betalen|schrijf|schrijven * terug : solution 66
krijgt|krijg|ontvangt|ontvang|ontvangen u|je|jullie * terug|nieuwe|nieuw|vervangend|vergoeding|creditnota|korting|euro|geld|link|code : solution 66
u|je|jullie krijgt|ontvangt|krijg|ontvang|ontvangen * terug|nieuwe|nieuw|vervangend|vergoeding|creditnota|korting|euro|geld|code : solution 66
stuur|sturen * u|je|jullie * nieuw|nieuwe|vervangend|vervangende|vandaag|gratis|creditnota : solution 66, plan 40
u|je|jullie kunt|kun|kan|kunnen * via|door|als_volgt|inloggen|opnieuw|hier|instellen|tijdelijk|alsnog|intussen|ondertussen : solution 58
klik|ga|open|kies|selecteer|druk|log|start|herstart|typ|vul|schakel|verwijder|installeer|haal * op|naar|in|uit|via|opnieuw|stekker|wachtwoord|menu|instellingen|app : solution 56
stappen|stap|instructies * volgen|volgt|hieronder|1|voor : solution 52
oplossing is|vindt|staat|hieronder|voor : solution 58
als|bij|tijdelijke oplossing|alternatief|noodoplossing : solution 55
tot dan|die_tijd * kunt|kun|kan : solution 56
staat|is|komt * @day|binnen_9_dagen * op uw|je|jullie rekening : solution 66
op uw|je|jullie rekening : solution 45
werkt|werken|doet|draait|functioneert * weer|sinds|opnieuw|nu : solution 55
euro|bedrag|geld|pakket|terugbetaling|vervanging * vanochtend|vanmorgen|vandaag|gisteren|inmiddels|ondertussen * aangekomen|binnen|bezorgd|ontvangen|gestort|toegekomen : solution 62, facts 52
factuur 9? is|wordt|werd * geannuleerd|gecrediteerd|vervallen|kwijtgescholden|ingetrokken|geschrapt : solution 70
vervalt|vervallen|kwijtgescholden|kwijtschelden : solution 58
vergoeden|vergoed|vergoedt we|wij|u|ik|de|het : solution 58
niets|niets_meer te betalen : solution 60 only
hoeft|hoef * niet|niets * te betalen : solution 58 only

@i ga|gaan|kan|kunnen * akkoord|toekennen|goedkeuren|goedgekeurd : decision 60
goedgekeurd|toegekend|gehonoreerd|akkoord|ingewilligd|toegestaan : decision 60
afgewezen|geweigerd|niet_toegekend|niet_goedgekeurd|niet_gehonoreerd : decision 62
hebben|heb|is|wordt * besloten|beslist|goedgekeurd|toegekend|afgewezen|geweigerd : decision 70
besloten|beslist|beslissing|besluit : decision 62
kan|kunnen * helaas|jammer_genoeg|spijtig_genoeg|niet * niet|geen|terugbetalen|toekennen|vergoeden|verlengen|aanbieden * omdat|want|aangezien|doordat : decision 70 only, facts 50 only
kan|kunnen * niet|geen * toekennen|terugbetalen|vergoeden|verlengen|aanbieden|inwilligen|honoreren|omruilen|annuleren : decision 64 only
ja|nee|neen * u|je|jullie|dat|wij|we|ik * krijgt|kunt|kan|niet|mag|omdat|want : decision 55
^ ja : decision 45
^ nee : decision 45
het antwoord is ja|nee : decision 72
u|je|jullie mag|mogen|hoeft|hoeven * houden|behouden|niet|gratis|retourneren|kosteloos|annuleren : decision 58
uw|je|jullie verzoek|aanvraag|klacht|claim|bezwaar * is|wordt|kunnen * goedgekeurd|toegekend|afgewezen|gehonoreerd|gegrond|ongegrond|geweigerd|akkoord : decision 72
komt|komen|kom * terug * vanaf|op|per : decision 35
wel|geen|niet|recht recht op : decision 50 only
gegrond|ongegrond : decision 62

ik|we|wij zal|zullen|ga|gaan u|je|het|dit|de|uw|jullie|er|dat|hem|met|contact|een|eerst|nu|vandaag|morgen : plan 60
zal|zullen|ga|gaan ik|we|wij * u|je|het|dit|de|uw|jullie|er|dat|contact|een|controleren|nakijken|schrijven|bellen|mailen|na : plan 60
@day * bel|mail|schrijf|controleer|kijk|stuur|laat|kom|neem|test|check|informeer ik|wij|we : plan 66
bel|mail|schrijf|controleer|stuur|laat|neem|check|informeer|kijk|kom|houd|hou|blijf|zorg|regel|vraag ik|wij|we * u|je|jullie|contact|het|dit|er|na|zelf|terug|persoonlijk|vandaag|morgen|verder : plan 62
ik|we|wij bel|bellen|mail|mailen|schrijf|schrijven|stuur|sturen|laat|laten|neem|nemen|controleer|houd|houden|hou|blijf|blijven|zorg|zorgen|regel|regelen|volg|kom|komen u|je|jullie|contact|het|dit|er|na|zelf|terug|persoonlijk|vandaag|morgen|aan_de_lijn|dat|ervoor|op_de_hoogte|voor : plan 62
houd|houden|hou * op * hoogte : plan 60
op de hoogte : plan 45
neem|nemen * contact * op : plan 55
volgende|vervolgens stap|stappen|controleren|controleer|ga|gaan : plan 58
komt|komen|gaat * monteur|technieker|collega|koerier * @day|langs : plan 58
een|onze monteur|technieker|collega|koerier komt|neemt|belt|zal|gaat : plan 58
tot slot|daarna|daarop * controleer|bel|mail|stuur|kijk : plan 55
u|je|jullie hoort|verneemt|krijgt|ontvangt|hoor|krijg * van_mij|van_ons|bericht|antwoord|update|telefoontje|reactie|mail : plan 60
beloof|beloven|belofte : plan 45
blijf|blijven * aan_de_lijn|bij_u|erbij|opvolgen|volgen|beschikbaar : plan 58
volg|volgen * op|persoonlijk : plan 58
de|mijn|ons plan is|van_aanpak : plan 64
ik|wij|we ben|zijn * vergeten te|om|door : own 64 only
hebben|heb|was|waren dit|dat|het|u|uw * vergeten : own 54
bij|door|aan ons|onze_kant blijven liggen : own 64 only
is|zijn bij ons * liggen|blijven_hangen|blijven_steken|misgelopen|fout_gegaan|misgegaan|zoek_geraakt : own 64 only
excuseer|verontschuldiging|verontschuldigingen|excuus|pardon voor de|het|mijn|onze|dit|deze : apology 60 only
uw|je|jullie ergernis|frustratie|boosheid|klacht|opmerking|verontwaardiging|teleurstelling|ongenoegen is|zijn * terecht|begrijpelijk : acknowledge 60 only
terecht|terechte opmerking|klacht|frustratie|ergernis|punt|vraag : acknowledge 54 only
klopt het dat * ? : listen 56
klopt het dat u|je|jullie|de|uw|het : listen 54
mag|kan|kunnen ik|we|wij uw|je|jullie|het klantnummer|ordernummer|bestelnummer|dossiernummer|postcode|naam|geboortedatum|telefoonnummer|factuurnummer|nummer|adres : listen 56 only
uit|in de|het track|tracking|dossier|logboek|logs|systeem|gegevens * blijkt|staat|zie|lees : facts 54
uit * blijkt dat : facts 54 only
blijkt dat het|de|uw|je * op 9 : facts 54
levertijd|wachttijd|termijn|opzegtermijn|verwerkingstijd|garantie|looptijd bedraagt|is|duurt * 9 : facts 56
heb|hebben|hebt een|de|het nieuw|nieuwe|vervangend|vervangende|ander|andere * klaargezet|verstuurd|verzonden|besteld|ingepland|opgestuurd|aangemaakt|geactiveerd : solution 62 only
klaargezet|klaargelegd voor|en|dit|het : solution 50
creditnota|creditfactuur|terugbetaling|vergoeding|retourlabel van|ten_bedrage_van 9 euro * opgemaakt|uitgevoerd|verwerkt|verzonden|gestort|aangemaakt : solution 60, facts 54
creditnota|creditfactuur|retourlabel|vervangtoestel|leenauto is|wordt|werd * opgemaakt|verstuurd|verzonden|aangemaakt|gereserveerd|geregeld : solution 58 only
sorry bedoelt|bedoel|bedoelde|begrijp|zei|kunt|kun|kan u|je|jullie|ik : listen 52 only
los|lossen|regel|regelen|maak|maken|werk|werken * voor|vóór|tegen|uiterlijk eind|einde|het_einde|het_eind|de_eerste : promise 60, plan 62

# -- more acts ---------------------------------------------------------------------------

^ hebt|heeft|heb|kon|kreeg|krijgt|gebruikt|gebruik|ziet|zie|bent|ben|staat|brandt|weet u|je|jullie : listen 52
^ hebt|heeft|heb|kon|kreeg|krijgt|gebruikt|ziet|bent|weet u|je|jullie * al|ook|nog|misschien|een|de|het|toevallig : listen 55
^ sinds_wanneer|vanaf_wanneer|hoe_laat|hoe_vaak|in_welke|op_welk|op_welke|bij_welke|met_welk|om_welk|om_welke|over_welke|welk|welke|wat|waar|wanneer|wie : listen 52
^ is|zijn|gaat|gebeurt|treedt|werkt|lukt|verschijnt|brandt dit|het|dat|er|deze : listen 50
vertel|vertelt|beschrijf|omschrijf me|mij|eens|ons|u|gerust|wat|hoe : listen 58
hoor|horen ik|we graag * wat|hoe|van|uw|waar|of : listen 50
wat is|was|zou|heeft|maakt|kan * voor u|je|jullie : listen 58
waar|wat|hoe kan|kunnen ik|we|wij u|je|jullie * helpen|dienst : listen 50
uw|je|jullie verhaal|ervaring|kant_van_het_verhaal|wensen|situatie : listen 34
ik|we lees|lezen|zie|begrijp|merk|hoor|maak dat|uit|hieruit|hier * u|je|jullie : listen 58
als ik het|u|uw|je goed|juist : listen 66
bedankt|dank|goed|fijn dat|voor_het u|je|jullie * meldt|meld|laat_weten|aangeeft|melden|schrijft|vertelt|aan_de_bel : listen 52

u|je|jullie hebt|heeft|heb|hebben * @many|9|lang|weken|dagen|maanden|meermaals|herhaaldelijk * gewacht|gebeld|gemeld|gevraagd|gemaild|geschreven|uitgelegd|moeten : acknowledge 74, listen 40
u|je|jullie hebt|heeft|heb|hebben ons|mij|dit|het|al|er|dat * @many|9|meermaals|herhaaldelijk|al|tevergeefs|meerdere : acknowledge 70, listen 40
dat|wat|hoe|waardoor|omdat u|je|jullie * @many|9|zo_lang|al|drie|lang * dagen|weken|uur|uren|maanden|keer|zonder|wacht|wachten : acknowledge 66
u|je|jullie al|nu * dagen|weken|uur|uren|maanden * zonder|wacht|op : acknowledge 68
zonder|geen internet|telefoon|stroom|verwarming|water|pakket|reactie|antwoord zit|zat|bent|bleef|kreeg : acknowledge 58
terug|opnieuw|tevergeefs|vergeefs|voor_niets thuis|gewacht|gebleven|gekomen|bellen|gebeld : acknowledge 40
u|je|jullie bent|was|bleef * thuis|voor_niets|tevergeefs|speciaal|vergeefs : acknowledge 70
onze levering|bestelling|monteur|technieker|factuur|antwoord kwam|kwam_niet|bleef|klopte * niet|te_laat|uit : acknowledge 60 only, own 40 only, facts 50 only
afspraak is|zijn|werd * niet * nagekomen : acknowledge 66 only, own 50 only
beloofd|afgesproken maar|en * niet * gebeurd|gedaan|nagekomen|gebeld|teruggebeld : acknowledge 64 only, own 56 only
wij|we hadden|hebben * beloofd : acknowledge 58, own 40
dat|dit|wij|we * beter|sneller|anders * moeten|gemoeten|gekund : own 64
kon|kan|moet|moest|had * beter|sneller : own 45
ik|wij|we heb|hebben|had|hadden * brief|mail|bericht|dossier|vraag|melding|aanvraag|klacht * laten_liggen|gemist|vergeten|overgeslagen|verkeerd|niet_gezien|zoekgeraakt : own 74
heb|hebben * laten liggen|versloffen|afweten : own 70
ik|wij|we heb|hebben|had|hadden * niet|onvoldoende|te_laat * gereageerd|gebeld|geantwoord|opgevolgd|gecontroleerd|doorgegeven|verwerkt|teruggebeld|geïnformeerd|ingelicht|nagekeken|gedaan : own 70 only, acknowledge 45 only
wij|we|ik reageerden|reageerde|belden|belde|antwoordden|leverden|stuurden|lazen|las|deden|deed|informeerden * niet|te_laat|verkeerd|slecht|onvoldoende|verkeerde : own 68 only, acknowledge 50 only
is|was|waren * door|bij ons|onze|mij|mijn * verkeerd|fout|gemist|vergeten|over_het_hoofd|dubbel|toedoen : own 70
door mijn|onze|ons toedoen|fout|vergissing|schuld|onoplettendheid|nalatigheid : own 76
ons systeem|magazijn|team|afdeling|collega heeft|had|maakte * fout|verkeerd|dubbel|vergeten|niet : own 62
fout in|bij ons|onze * systeem|magazijn|administratie|afdeling|planning|programma|facturatie|proces : own 68, facts 40
daar|hier zijn|ben|zitten wij|we|ik * fout|verantwoordelijk|de_mist|tekort : own 72
wij|we|ik zijn|ben * de_mist_in|in_de_fout|tekortgeschoten|tekort_geschoten|in_gebreke|slordig : own 74
in de fout|mist gegaan|ingegaan : own 66

oprecht|erg|heel|zo|echt|werkelijk spijt|sorry|vervelend|jammer : empathise 54
spijt mij|me|ons * oprecht|erg|heel|te_horen|te_lezen|dat : empathise 58, apology 74
ik|we leef|leven|voel|voelen * mee : empathise 70
geen pretje|lolletje|fijne_ervaring|leuke_ervaring|prettige : empathise 58 only
moet|zal * vervelend|frustrerend|lastig|zwaar|moeilijk|stressvol|schrikken|vreselijk * geweest|zijn : empathise 68
logisch|terecht|begrijpelijk|normaal dat u|je|jullie|dit * boos|teleurgesteld|baalt|ontevreden|geërgerd|geïrriteerd|zorgen|bezorgd|vragen|ongeduldig : empathise 70
hopelijk|hoop|ik_hoop * minder|toch|snel * beter|opgelucht|zorg : empathise 24
sterkte|gecondoleerd|beterschap|van_harte : empathise 52
dat is|was|klinkt|lijkt * vervelend|frustrerend|naar|jammer|ontzettend|balen|zuur : empathise 62
baal|balen met|voor|van u|je|jullie|dit : empathise 58
u|je|jullie * rekende|telde|vertrouwde * op : acknowledge 55, empathise 45
neem|nemen * klacht|bezorgdheid|zorgen|u|je|dit * serieus|ernstig|ter_harte : empathise 52

heb|hebben|hadden * u|je|jullie * nieuwe|nieuw|vervangend|vervangende|andere * gestuurd|verzonden|opgestuurd|bezorgd|gegeven|klaargelegd|toegekend : solution 72
nieuwe|nieuw|vervangend|vervangende router|modem|toestel|kaart|pas|exemplaar|pakket|product|factuur|ticket * gestuurd|verzonden|onderweg|klaar|besteld|opgestuurd|verstuurd : solution 70
ik|wij|we heb|hebben * gestuurd|opgestuurd|gemaild|besteld|aangevraagd|klaargezet|opengezet|gekoppeld|doorgevoerd|bijgeschreven|kwijtgescholden|geregeld|geboekt|omgeboekt|verlengd|stopgezet : solution 52
is|zijn|staat * onderweg|opnieuw|klaar|beschikbaar : solution 44
start|herstart|zet|koppel|schakel|reset|verwijder|vernieuw|druk|houd uw|de|het|je|eerst * opnieuw|op|uit|aan|los|in : solution 56
u|je|jullie kunt|kun|kan|kunnen * gratis|kosteloos|ophalen|ruilen|omruilen|terugsturen|retourneren|afhalen|omboeken|herstellen|laten|overstappen|gebruiken|downloaden|inloggen|vinden : solution 56
zonder|geen kosten|extra_kosten|meerkost voor|u|je|aan|verbonden : solution 45
kosteloos|gratis|op_onze_kosten|onze_rekening : solution 40
als|bij|ter compensatie|tegemoetkoming|goedmaker|goedmakertje|vergoeding * ontvangt|krijgt|bieden|bied|geven|geef|schelden|van|geven_wij : solution 58

kan|kunnen|zullen|zal|mogen|gaan * geen|niet * geven|bieden|verstrekken|uitkeren|restitueren|uitbetalen|accepteren|aanvaarden|toestaan|goedkeuren|leveren|wijzigen|aanpassen|maken|terugnemen|vervangen|herstellen * omdat|want|aangezien|doordat|daar : decision 70 only, facts 52 only
kan|kunnen|zullen|zal|mogen|gaan wij|we|ik * geen|niet * geven|bieden|verstrekken|uitkeren|restitueren|uitbetalen|accepteren|aanvaarden|toestaan|goedkeuren|terugnemen|vervangen : decision 66 only
geen vergoeding|terugbetaling|uitzondering|korting|uitstel|compensatie|restitutie|garantie * omdat|want|aangezien|daar|doordat|mogelijk : decision 62 only, facts 45 only
wordt|is|zijn * niet * vergoed|gedekt|inbegrepen|terugbetaald|goedgekeurd|toegekend|aanvaard|overgenomen * omdat|want|aangezien : decision 68 only, facts 50 only
u|je|jullie krijgt|krijg|krijgen * volledige|volledig|hele|volle * bedrag|terug|vergoeding|terugbetaling : decision 60, solution 66
ja|jazeker|zeker|uiteraard|natuurlijk u|je|jullie|dat|wij|we kunt|kan|kun|mag|mogen|krijgt|doen|regelen|gaan : decision 56
nee|neen|helaas|jammer_genoeg|spijtig_genoeg * niet|geen * omdat|want|aangezien|doordat|daar : decision 66 only, facts 48 only

ik|wij|we zet|zetten|geef|geven|stuur|sturen|speel|spelen|leg|leggen|meld|melden * door|voor|vast|in_gang|klaar|over : plan 56
zet|geef|stuur|leg|meld|vraag|plan|boek|regel|bestel ik|wij|we * door|voor|vast|klaar|aan|in|na|op|over : plan 58
ga|gaan|zal|zullen * meteen|direct|nu|vandaag|zelf|persoonlijk * na|aan|opnemen|bekijken|uitzoeken|nakijken|controleren : plan 62
zoek|zoeken|kijk|kijken|ga|gaan|reken|vraag|vragen * voor u|je|jullie uit|na|op : plan 58
dit|het|dat ga|gaan|zal|zullen|zoek|kijk|pak|los ik|wij|we : plan 60
zodat|om_te_voorkomen|opdat dit|dat|het|zoiets * niet * opnieuw|meer|nog_eens|weer * gebeurt|voorkomt : plan 58 only
in|voor|vanaf de_toekomst|het_vervolg|voortaan|nu * zullen|gaan|zorgen|controleren : plan 56
voorkomen|vermijden dat|dit|we * opnieuw|nogmaals|weer|in_de_toekomst : plan 52
onze|de|een monteur|technieker|koerier|collega|specialist|vakman * langs|naar_u|op_bezoek : plan 56

# when an agent promises: a verb of doing beside a date
@pverb = bel mail schrijf controleer stuur laat neem check kijk kom test zal ga informeer meld los regel stort boek verwerk koppel
@pverbs = bellen mailen schrijven controleren sturen laten nemen checken kijken komen testen zullen gaan informeren melden regelen storten verwerken
@when = ochtend middag avond namiddag voormiddag einde eind week maand uur uren minuten dagen werkdagen maandeinde dag
ik|we|wij @pverb|@pverbs * uiterlijk|voor|vóór|tegen|binnen|nog|over|rond|om|op|in|ten_laatste * @day|9|@when|@many : promise 62, plan 60
@pverb|@pverbs ik|we|wij * uiterlijk|voor|vóór|tegen|binnen|nog|over|rond|om|op|in|ten_laatste * @day|9|@when|@many : promise 62, plan 60
ik|we|wij @pverb|@pverbs * @day : promise 60, plan 60
@pverb|@pverbs ik|we|wij * @day : promise 60, plan 60
@day * @pverb|@pverbs ik|we|wij : promise 64, plan 62
op|uiterlijk|voor|tegen|vanaf @day * @pverb|@pverbs ik|we|wij : promise 66, plan 64
@day om|rond|voor|tegen 9 uur? @pverb|@pverbs ik|we|wij : promise 66, plan 64
@day * 9 uur? @pverb|@pverbs ik|we|wij : promise 64, plan 62
uiterlijk|voor|tegen|binnen|over|op|om|in|rond * @when|9 * @pverb|@pverbs ik|we|wij : promise 62, plan 60
u|je|jullie hoort|verneemt|krijgt|ontvangt|hoor|krijg * @day|uiterlijk|voor|binnen|over|vanmiddag|vanavond : promise 60, plan 58
hoort|verneemt|krijgt|ontvangt|krijg|ontvang u|je|jullie : promise 50, plan 45
monteur|technieker|koerier|collega|pakket|bedrag|geld|zending|levering|bestelling|update|vervanging|toestel|het|dit|die|deze komt|belt|neemt|wordt|staat|arriveert|vertrekt|is * @day|uiterlijk|binnen|voor|over : promise 55
@day|uiterlijk|binnen|voor|over * komt|belt|arriveert|ontvangt|krijgt * monteur|technieker|koerier|pakket|bedrag|collega|u|je : promise 58, plan 52
wordt|worden|zal|zullen|staat|is * uiterlijk|voor|binnen|op|tegen|over * @day|9|@when|@many : promise 54, plan 45
uiterlijk|ten_laatste @day|morgen|op|om|binnen|9|vandaag : promise 54
binnen 9|@many uur|uren|dagen|werkdagen|minuten|weken|week|dag : promise 56, plan 40
nog vandaag|deze_week|vanmiddag|vanavond|vanochtend : promise 50
vandaag|morgen|deze_week nog : promise 50
voor|tegen het|eind|einde einde|eind|van * dag|week|maand : promise 54


# -- wording of an agent, told before sending ---------------------------------------------

u|je|jullie had|hadden * moeten|kunnen|beter : wording:blame 75
u|je|jullie had|hadden * @mid * moeten|beter|kunnen : wording:blame 72
dan|dat|dit|hiervoor|daarvoor|eerst|daarom|die had|hadden u|je|jullie * @mid * moeten|beter : wording:blame 70
dan|dat|dit|hiervoor|daarvoor|eerst|daarom|die had|hadden u|je|jullie * moeten|kunnen|beter|maar : wording:blame 72
^ had|hadden u|je|jullie * moeten|kunnen|beter|maar : wording:blame 72
u|je|jullie hebt|heeft|heb|hebben * niet|geen|nagelaten|vergeten|verzuimd|verkeerd|foutief|onvolledig|zelf : wording:blame 66
hebt|heeft|heb|hebben u|je|jullie * niet|geen|vergeten|nagelaten|verzuimd|verkeerd|zelf : wording:blame 55
omdat|aangezien|doordat|daar|nu u|je|jullie * niet|geen|nagelaten|vergeten|verzuimd|verkeerd|te_laat|zelf : wording:blame 72
u|je|jullie vergat|verzuimde|heeft_verzuimd|bent_vergeten|was_vergeten|gaf_niet|deed_niet|las_niet : wording:blame 72
bent|ben|was u|je|jullie * vergeten : wording:blame 60
u|je|jullie bent|ben|zijn|was * vergeten|te_laat|verantwoordelijk|nalatig : wording:blame 68
uw|je|jullie eigen|schuld|fout|nalatigheid|onoplettendheid|verantwoordelijkheid : wording:blame 66
eigen schuld|fout|risico|verantwoordelijkheid|toedoen : wording:blame 66
ligt|lag|is * aan|bij u|uzelf|jou|jezelf|jullie|je : wording:blame 60
dit|dat|het ligt|lag aan|bij u|uw|jullie|je : wording:blame 68
zelf * schuld|ingevuld|gedaan|gekozen|akkoord|verkeerd|moeten|aangeklikt : wording:blame 56
had * gelezen|gelezen_had|ingevuld|opgelet|gekeken|gecontroleerd * dan|had : wording:blame 68
als|indien u|je|jullie * beter|goed|eerder * had|gelezen|gekeken|opgelet : wording:blame 72
gebruikersfout|bedieningsfout|gebruikersfouten : wording:blame 68
door uw|je|jullie fout|toedoen|vergissing|nalatigheid|laattijdige : wording:blame 72
u|je|jullie beweert|beweren|claimt|stelt_ten_onrechte : wording:blame 60

volgens|conform|overeenkomstig|krachtens|gezien|ingevolge * ons|onze|het * beleid|voorwaarden|procedure|procedures|richtlijnen|reglement : wording:cliche 68
ons beleid|onze_procedure|onze_procedures : wording:cliche 50
op volgorde van : wording:cliche 66
in volgorde|de_volgorde van|behandeld : wording:cliche 62
in|op volgorde * behandeld|behandelen|binnenkomst|verwerkt|afgehandeld : wording:cliche 70
excuses|verontschuldigen|verontschuldigingen|sorry|spijt * eventuele|eventueel|mogelijke|enig ongemak|overlast|hinder|ongemakken : wording:cliche 72
excuses|verontschuldigingen|sorry|verontschuldigen * ongemak|overlast|hinder : wording:cliche 70
ongemak : wording:cliche 50
uw|je|jullie telefoontje|mening|klacht|feedback|oproep|tevredenheid * belangrijk|gewaardeerd|op_prijs : wording:cliche 70
is|zijn * voor ons * belangrijk|prioriteit : wording:cliche 60
klant is koning|bij_ons_koning : wording:cliche 70
klanttevredenheid * voorop|hoog|belangrijk|prioriteit : wording:cliche 66
we|wij doen ons|onze|er * uiterste_best|best : wording:cliche 55
we|wij streven ernaar|naar : wording:cliche 60
uw|je|jullie geduld|begrip * gewaardeerd|op_prijs|waarderen : wording:cliche 58
bedankt|dank|danken * begrip|geduld : wording:cliche 55
rekenen op|hopen_op uw|je|jullie begrip : wording:cliche 66
hopen|hoop * voldoende|hiermee|geïnformeerd * geïnformeerd|te_hebben : wording:cliche 66
zo spoedig|snel mogelijk * in_behandeling|behandeld|beantwoord|opgepakt|afgehandeld|reactie|contact : wording:cliche 56
zo spoedig mogelijk : wording:cliche 52
wegens|vanwege|door|in_verband_met grote|onverwachte|enorme drukte|aanbod|belasting|vraag : wording:cliche 62
drukte : wording:cliche 45
te zijner tijd|in_behandeling_genomen : wording:cliche 55
mocht|mochten u|je|jullie * nog|verdere vragen : wording:cliche 52
aarzel|schroom * niet : wording:cliche 58 only
onverhoopt|vervelende_situatie|desbetreffende_afdeling|betreffende_afdeling : wording:cliche 50

zoals|wat ik|wij|we * al|reeds|eerder * uitlegde|zei|aangaf|schreef|uitgelegd|gezegd|aangegeven|uitlegden|vermeld|gemeld|verteld : wording:patronising 72
zoals * al|reeds|eerder uitgelegd|gezegd|vermeld|aangegeven|gemeld|geschreven : wording:patronising 68
ik|wij|we heb|hebben * al|reeds|meermaals|duidelijk|nu_al * uitgelegd|gezegd|verteld|aangegeven|gemeld : wording:patronising 66
heb|hebben * u|je|jullie|dit * al|reeds|meermaals|duidelijk * uitgelegd|gezegd|verteld : wording:patronising 70
rustig|kalm blijven|maar|aan|nou|eens : wording:patronising 66
blijf|blijft|wees * rustig|kalm|beleefd : wording:patronising 70
kalmeer|bedaar|kalmeren|bedaren|maakt_u_zich_niet_druk|maak_je_niet_druk|wind_je_niet_op|wind_u_niet_op : wording:patronising 72
niet zo|zich|je|opwinden druk|opwinden|boos|overdrijven : wording:patronising 60
overdrijft|overdrijven|overdreven|stel_je_niet_aan|u_moet_begrijpen|je_moet_begrijpen : wording:patronising 66
u|je|jullie moet|dient|zult|moeten * begrijpen|inzien|beseffen|snappen|realiseren|verstaan : wording:patronising 66
uiteraard|natuurlijk|vanzelfsprekend|logischerwijs|zoals_u_weet|zoals_bekend|zoals_iedereen : wording:patronising 40
overduidelijk|dat_is_toch_logisch|heel_simpel|doodeenvoudig|kinderspel|kinderlijk_eenvoudig|toch_duidelijk|toch_niet_zo_moeilijk|spreekt_voor_zich|dat_weet_toch_iedereen : wording:patronising 64
u|je|jullie hoeft|hoef|moet|kunt|kun|kan|moeten * gewoon|alleen_maar|simpelweg|enkel|eenvoudigweg : wording:patronising 60
gewoon even|goed lezen|kijken|proberen|wachten|invullen|doen|klikken : wording:patronising 62
lees|leest * eerst|eens|nog_eens|aandachtig|beter|goed : wording:patronising 66
simpelweg|eenvoudigweg|gewoonweg|domweg : wording:patronising 55
laat me|mij het|dit * eenvoudig|simpel|duidelijk : wording:patronising 60
beste mevrouw|meneer * zo|luister|even : wording:patronising 45
weet|wist u|je|jullie|dat * zelf|wel|ook : wording:patronising 40
u|je|jullie begrijpt|snapt|begrijp|snap * niet|kennelijk|blijkbaar|verkeerd : wording:patronising 66

niet mijn|onze|ons werk|taak|probleem|afdeling|verantwoordelijkheid|zaak|fout|schuld|bevoegdheid : wording:negative-tone 76 only
daar|hier ga|gaan|ben|zijn ik|we|wij * niet : wording:negative-tone 58
daar|hier|daarvoor ben|zijn ik|we|wij niet|geen * voor|verantwoordelijk|van : wording:negative-tone 66
dat|dit|het doen|doe|kan|kunnen|gaan|ga ik|we|wij * niet : wording:negative-tone 66
we|wij|ik kunnen|kan|doen|doe dat|dit|het|hier|u|daar|je * niet|niets|geen : wording:negative-tone 62
dat|dit|het kan|gaat|mag|lukt * niet : wording:negative-tone 55
onmogelijk|uitgesloten|geen_sprake|absoluut_niet|zeker_niet|in_geen_geval : wording:negative-tone 58
geen sprake van : wording:negative-tone 68
geen tijd|zin|interesse voor|om|in : wording:negative-tone 62
geen|niet verantwoordelijk|aansprakelijk : wording:negative-tone 60
u|je|jullie zult|moet|moeten|zal * maar|zelf : wording:negative-tone 58
dan|dat moet|zoek|had|heeft|hebt u|je|jullie * maar|zelf|pech|elders : wording:negative-tone 60
pech|jammer_dan|jammer_voor_u|helaas_pindakaas|dan_heeft_u_pech|uw_probleem|jouw_probleem|jullie_probleem : wording:negative-tone 68
jammer dan|voor_u|voor_je : wording:negative-tone 68
uw|je|jullie probleem is|niet|dat : wording:negative-tone 30
moet|moeten u|je|jullie zelf|maar|elders : wording:negative-tone 60
bel|mail|ga|zoek|vraag * maar * ergens_anders|elders|andere|anders : wording:negative-tone 62
staat|stond * voorwaarden|website|handleiding|faq : wording:negative-tone 45
hier|daar houdt|stopt|eindigt het|dit|de : wording:negative-tone 60
geen discussie|verdere_discussie|uitzondering|uitzonderingen|mededelingen|commentaar : wording:negative-tone 60

hoeft|hoeven|hoef * niets|niks * voor|aan|meer? te doen : neutral 1 only
er|hier|daar is|valt|kan|kunnen * niets|niks|weinig * doen|meer|veranderen|verhelpen|beginnen : wording:hopeless 70
kan|kunnen|valt|is * niets|niks|weinig * doen|aan_doen|voor_u_doen|betekenen|veranderen|beginnen|aan_te_doen : wording:hopeless 72
niets|niks * aan te doen|veranderen|verhelpen : wording:hopeless 72
helaas niets|niks|weinig : wording:hopeless 62
machteloos|staan_machteloos|hopeloos|geen_oplossing|geen_andere_optie|geen_mogelijkheden|geen_mogelijkheid|zinloos|onoplosbaar : wording:hopeless 64
geen|zonder enkele|andere|verdere|enige? oplossing|mogelijkheid|mogelijkheden|optie : wording:hopeless 60
heeft|is * geen|weinig zin|zinloos : wording:hopeless 62
handen zijn|gebonden : wording:hopeless 66
weten|weet|hebben * niet|ook_niet|geen_idee wanneer|of|hoe|hoelang : wording:hopeless 56
nooit * oplossen|opgelost|lukken|hersteld : wording:hopeless 58
is nu eenmaal|niet_anders : wording:hopeless 58
als|indien|wanneer u|je|jullie * had|hadden * gelezen|gecontroleerd|opgelet|gevolgd|ingevuld|gevraagd|gemeld|gebeld|doorgegeven : wording:blame 74
als|indien|wanneer u|je|jullie * gelezen|gecontroleerd|opgelet|gevolgd|ingevuld|gemeld|gebeld|doorgegeven had|hadden : wording:blame 74
had|hadden u|je|jullie * gelezen|gecontroleerd|opgelet|gevolgd|ingevuld|gemeld|doorgegeven * dan|was : wording:blame 70
u|je|jullie hebt|heeft|heb|hebben * verkeerde|foute|onjuiste|onvolledige|foutieve : wording:blame 66
u|je|jullie hebt|heeft|heb|hebben * verkeerd|foutief|onjuist * ingevuld|ingevoerd|opgegeven|besteld|begrepen|gelezen|gebruikt|aangesloten : wording:blame 72
u|je|jullie deed|las|gaf|koos|vulde|bestelde|stuurde * verkeerd|fout|niet|te_laat|zelf|onvolledig : wording:blame 66
u|je|jullie las|leest|luistert|luisterde|keek|kijkt * niet|slecht|onvoldoende : wording:blame 66
u|je|jullie kon|had|wist|zou * kunnen weten : wording:blame 72
u|je|jullie bent|ben * zelf * verantwoordelijk|akkoord|gegaan|ingestemd : wording:blame 66
volgens|conform|zoals|overeenkomstig * algemene|onze|de voorwaarden|huisregels|huisreglement|bepalingen : wording:cliche 60
beleid|procedure|procedures|regels staat|staan|laat|laten|schrijft|schrijven * niet|voor|toe : wording:cliche 55
voor|onze|een kwaliteit|kwaliteitsdoeleinden|optimale_service|beste_service|uw_tevredenheid * voorop|is|staat : wording:cliche 48
uw|je|jullie bericht|vraag|melding|klacht|mail is|wordt * zo_spoedig|spoedig|in_behandeling|doorgestuurd|geregistreerd : wording:cliche 52
wij|we|ik vertrouwen|vertrouw|hopen|hoop u|je|erop|hiermee * geïnformeerd|ingelicht|dat|voldoende|hebben : wording:cliche 55
dit|het|zo|dat soort|zaken * nu_eenmaal|kan_gebeuren|kan_voorkomen|kunnen_gebeuren : wording:cliche 50
gewoon|simpelweg|eenvoudigweg|makkelijk * website|site|lezen|faq|handleiding|opzoeken|vinden : wording:patronising 64
had|hebt|heeft|heb|hebben|als u|je|jullie * even|gewoon|maar * goed|beter|de_moeite|nagedacht|gelezen : wording:patronising 56
dat|dit|zoiets weet|snapt|begrijpt iedereen|elk_kind|een_kind|toch_iedereen : wording:patronising 70
nogmaals ik|wij|we|u|het|dit|dat|zoals : wording:patronising 45
voor|de laatste|zoveelste keer|maal : wording:patronising 56
voor de laatste|zoveelste|tiende|derde keer|maal : wording:patronising 68
luister|kijk eens|goed|mevrouw|meneer : wording:patronising 58
kalm|rustig aan|maar|blijven|worden : wording:patronising 66
dat|dit|het is|hoort niet|geen onze|ons|mijn * taak|werk|probleem|zaak|verantwoordelijkheid|afdeling|bevoegdheid : wording:negative-tone 76 only
daar|hier gaan|ga|doen|doe|kunnen|werken|beginnen|begin|hebben|heb wij|we|ik * niet|niets|geen : wording:negative-tone 62
u|je|jullie moet|moeten|zult|zal * zelf|maar * contact|oplossen|regelen|uitzoeken|bellen|zoeken : wording:negative-tone 62
niet aan|voor beginnen|open : wording:negative-tone 50
neem|neemt|lees|bel|vraag|wacht|zoek * maar * contact|af|even|op|zelf : wording:negative-tone 55
niet|geen|nooit beschikbaar_voor_u|voor_u|mijn_zorg|ons_probleem|interesse : wording:negative-tone 40
onze|de beslissing|besluit staat|is definitief|vast : wording:negative-tone 50
definitief|onherroepelijk : wording:negative-tone 34
verder kan|kunnen|valt|is ik|wij|we|er * niets|niks|niet : wording:hopeless 70
meer kan|kunnen ik|wij|we * niet|doen : wording:hopeless 62
meer|iets|anders niet|is_niet doen|mogelijk|helpen : wording:hopeless 50
ik|wij|we kan|kunnen * niet|niets|niks * verder|meer * helpen|doen|betekenen : wording:hopeless 68
u|je|jullie * niet|niets|niks verder? helpen|betekenen : wording:hopeless 60
zit|zitten * niet|niets * in|anders_op : wording:hopeless 40
zit niets|niks anders op : wording:hopeless 62
geen idee|zicht|uitzicht wanneer|op|hoe|of : wording:hopeless 60
helaas|jammer_genoeg * geen|niets|niet * mogelijk|oplossing|doen|helpen : wording:hopeless 60
komt|kwam|is|gebeurde * omdat|doordat u|je|jullie * niet|verkeerd|verkeerde|fout|foute|foutief|te_laat|vergeten : wording:blame 64
komt|kwam doordat|omdat u|je|jullie : wording:blame 56
tevredenheid is|blijft|staat * prioriteit|voorop|centraal|topprioriteit|belangrijk : wording:cliche 66 only
vragen|vraag|rekenen|hopen|danken * begrip hiervoor|daarvoor|voor : wording:cliche 56 only
vragen|vraag|rekenen|rekent * uw|je|jullie begrip : wording:cliche 56 only
langer duren|wachten dan u|je|jullie * gewend|gewoon : wording:cliche 60 only
van ons gewend|gewoon bent|zijn : wording:cliche 56 only
hopende|hopend u|je * geïnformeerd|ingelicht|geholpen : wording:cliche 62 only
hiermee|hierbij voldoende|genoeg * geïnformeerd|ingelicht : wording:cliche 60 only
daar|hier|hiermee|daarmee kan|kunnen ik|wij|we * niet mee|u_mee|bij helpen : wording:negative-tone 58 only
daar|hier kan|kunnen ik|wij|we * niet mee|bij helpen|verder : wording:negative-tone 58 only
^ geen idee : wording:negative-tone 60 only
staat|stond|vermelden|vermeld * duidelijk|gewoon|toch op|in|vermeld : wording:patronising 58, wording:negative-tone 40


# -- moments that an agent promises --------------------------------------------------------

vandaag|heden : today 1
vandaag nog : today 1
nog vandaag : today 1
vanochtend|vanmorgen|vanvoormiddag : today 1, hour 12
vanmiddag|deze_middag|deze_namiddag : today 1, hour 17
vanavond|deze_avond : today 1, hour 20
vannacht : today 1, hour 24
vanmiddag|vanavond|vanochtend|vandaag om|rond|voor|tegen 9 uur|u|h : today 1, oclock 1
in de loop van de dag : today 1
in de loop van de middag|namiddag : today 1, hour 17
in de loop van de ochtend|voormiddag : today 1, hour 12
# a day that is past is no promise: a longer phrase hides it, and "oclock"
# without a number before it says nothing
heb|hebben|is|zijn|werd|werden|heeft|hebt|was|had ik|we|wij|u|uw|je|het|dat|de? vandaag|vanochtend|vanmorgen|vanmiddag : oclock 1
@done|ontvangen|binnengekomen|aangekomen|gesproken vandaag|vanochtend|vanmorgen|vanmiddag : oclock 1
vandaag|vanochtend|vanmorgen|vanmiddag @done|ontvangen|binnengekomen|aangekomen|gesproken|gebeld : oclock 1
heb|hebben|is|zijn|heeft * vandaag|vanochtend|vanmorgen|vanmiddag * @done|ontvangen|binnengekomen|aangekomen : oclock 1
morgen : after-days 1
morgenvroeg|morgenochtend|morgenvoormiddag : after-days 1, hour 12
morgenmiddag|morgennamiddag : after-days 1, hour 17
morgenavond : after-days 1, hour 20
morgen vroeg|ochtend|voormiddag : after-days 1, hour 12
morgen middag|namiddag : after-days 1, hour 17
morgen avond : after-days 1, hour 20
goede|goeie morgen : calm 12 only
overmorgen : after-days 2
in|binnen|over|na|binnen_de|in_de_komende|de_komende|binnenkort_binnen 9 dagen|dag|werkdagen|werkdag|kalenderdagen : after-days 1
in|binnen|over|na|binnen_de 9 weken|week : after-days 7
in|binnen|over|na|binnen_de 9 maanden|maand : after-months 1
in|binnen|over|na|binnen_de 9 uur|uren|u : after-hours 1
in|binnen|over|na|binnen_de 9 minuten|min|minuut : after-minutes 1
in|binnen|over|na een|één|de dag|werkdag : after-days 1
in|binnen|over|na een|één|de week : after-days 7
in|binnen|over|na een|één|de maand : after-months 1
in|binnen|over|na een|één|het uur|uurtje : after-hours 1
in|binnen|over|na een|één|het half uur : after-minutes 30
in|binnen|over|na een|het half|halfuur : after-minutes 30
in|binnen|over|na een|het kwartier : after-minutes 15
in|binnen|over|na twee|de_twee dagen|werkdagen : after-days 2
in|binnen|over|na drie dagen|werkdagen : after-days 3
in|binnen|over|na vier dagen|werkdagen : after-days 4
in|binnen|over|na vijf dagen|werkdagen : after-days 5
in|binnen|over|na zes dagen|werkdagen : after-days 6
in|binnen|over|na zeven|acht dagen : after-days 7
in|binnen|over|na tien dagen|werkdagen : after-days 10
in|binnen|over|na veertien dagen : after-days 14
in|binnen|over|na twee weken : after-days 14
in|binnen|over|na drie weken : after-days 21
in|binnen|over|na vier weken : after-days 28
in|binnen|over|na zes weken : after-days 42
in|binnen|over|na twee maanden : after-months 2
in|binnen|over|na drie maanden : after-months 3
in|binnen|over|na twee uur|uren : after-hours 2
in|binnen|over|na drie uur|uren : after-hours 3
in|binnen|over|na vier uur|uren : after-hours 4
in|binnen|over|na vierentwintig uur : after-hours 24
in|binnen|over|na vijf minuten : after-minutes 5
in|binnen|over|na tien minuten : after-minutes 10
in|binnen|over|na vijftien minuten : after-minutes 15
in|binnen|over|na twintig minuten : after-minutes 20
in|binnen|over|na dertig minuten : after-minutes 30
volgende|komende week : after-days 7
begin|eind|einde|midden|loop volgende|komende|van_volgende week : after-days 7
volgende|komende maand : after-months 1
maandag|maandagochtend|maandagmorgen : weekday 1
dinsdag|dinsdagochtend|dinsdagmorgen : weekday 2
woensdag|woensdagochtend|woensdagmorgen : weekday 3
donderdag|donderdagochtend|donderdagmorgen : weekday 4
vrijdag|vrijdagochtend|vrijdagmorgen : weekday 5
zaterdag|zaterdagochtend|zaterdagmorgen : weekday 6
zondag|zondagochtend|zondagmorgen : weekday 7
maandagochtend|maandagmorgen|dinsdagochtend|dinsdagmorgen|woensdagochtend|woensdagmorgen|donderdagochtend|donderdagmorgen : hour 12
vrijdagochtend|vrijdagmorgen|zaterdagochtend|zaterdagmorgen|zondagochtend|zondagmorgen : hour 12
maandagmiddag|maandagnamiddag : weekday 1, hour 17
dinsdagmiddag|dinsdagnamiddag : weekday 2, hour 17
woensdagmiddag|woensdagnamiddag : weekday 3, hour 17
donderdagmiddag|donderdagnamiddag : weekday 4, hour 17
vrijdagmiddag|vrijdagnamiddag : weekday 5, hour 17
zaterdagmiddag|zaterdagnamiddag : weekday 6, hour 17
maandagavond : weekday 1, hour 20
dinsdagavond : weekday 2, hour 20
woensdagavond : weekday 3, hour 20
donderdagavond : weekday 4, hour 20
vrijdagavond : weekday 5, hour 20
zaterdagavond : weekday 6, hour 20
maandagochtend|maandagmorgen|maandagmiddag|maandagavond om|rond|voor|tegen 9 uur|u|h : weekday 1, oclock 1
dinsdagochtend|dinsdagmorgen|dinsdagmiddag|dinsdagavond om|rond|voor|tegen 9 uur|u|h : weekday 2, oclock 1
woensdagochtend|woensdagmorgen|woensdagmiddag|woensdagavond om|rond|voor|tegen 9 uur|u|h : weekday 3, oclock 1
donderdagochtend|donderdagmorgen|donderdagmiddag|donderdagavond om|rond|voor|tegen 9 uur|u|h : weekday 4, oclock 1
vrijdagochtend|vrijdagmorgen|vrijdagmiddag|vrijdagavond om|rond|voor|tegen 9 uur|u|h : weekday 5, oclock 1
in de ochtend|voormiddag : hour 12
in de middag|namiddag : hour 17
in de avond : hour 20
voormiddag|ochtend : hour 12
namiddag : hour 17
middag : hour 17
avond : hour 20
goede|fijne|prettige middag|avond|ochtend : calm 12 only
twaalf uur : hour 12
om|rond|tegen|voor twaalf_uur|de_middag : hour 12
om 12 uur 's? middags : hour 12
middaguur : hour 12
s ochtends|morgens : hour 12
s middags : hour 17
s avonds : hour 20
middernacht : hour 24
einde|eind van? de? werkdag|dag : hour 17
sluitingstijd|sluitingsuur|kantoortijd|kantooruren : hour 17
einde|eind van de|deze week : weekday 5
eind|einde deze week : weekday 5
deze week : weekday 5
weekend : weekday 5
einde|eind volgende|komende week : after-days 10
maandeinde|ultimo : month-end 1
einde|eind van de|deze maand : month-end 1
eind|einde deze|maand : month-end 1
januari|jan : month 1
februari|feb|febr : month 2
maart|mrt : month 3
april|apr : month 4
mei : month 5
juni|jun : month 6
juli|jul : month 7
augustus|aug : month 8
september|sept|sep : month 9
oktober|okt : month 10
november|nov : month 11
december|dec : month 12
9 uur|u|h : oclock 1
negen uur : hour 9
tien uur : hour 10
elf uur : hour 11
acht uur : hour 8
één|een|dertien uur : hour 13
twee|veertien uur : hour 14
drie|vijftien uur : hour 15
vier|zestien uur : hour 16
vijf|zeventien uur : hour 17
zes|achttien uur : hour 18
maandagmiddag om twaalf_uur : weekday 1, hour 12 only
dinsdagmiddag om twaalf_uur : weekday 2, hour 12 only
woensdagmiddag om twaalf_uur : weekday 3, hour 12 only
donderdagmiddag om twaalf_uur : weekday 4, hour 12 only
vrijdagmiddag om twaalf_uur : weekday 5, hour 12 only


# -- what a message is about ---------------------------------------------------------------

factuur|facturen|rekening|rekeningen|gefactureerd|afrekening|eindafrekening|afschrijving|afschrijvingen|afgeschreven|incasso|incassos : theme:billing 70
servicekosten|kosten|bedrag|tarief|tarieven|prijs|prijsverhoging|toeslag|aangerekend|in_rekening|creditnota|voorschot|termijnbedrag|maandbedrag|betaling|betaald|betalen|terugbetaling|terugbetaald|aanmaning|domiciliëring|automatische_incasso|btw|overschrijving|borg|korting|kortingscode|administratiekosten|restitutie|terugstorting : theme:billing 62
geld terug|afgeschreven|teruggestort|overgemaakt : theme:billing 62
euro : theme:billing 50
rekening houden : neutral 1 only
storing|storingen|netwerkstoring|stroomstoring|uitval|stroomuitval|panne|stroompanne|onderbreking|down|plat|offline|uitgevallen|internetstoring : theme:outage 70
geen internet|verbinding|signaal|bereik|wifi|stroom|beeld|tv|netwerk|ontvangst|telefoon|gas|water : theme:outage 70
internet|wifi|netwerk|website|site|app|server|systeem|televisie|tv|verbinding|platform * ligt|valt|werkt|doet|is * uit|eruit|niet|plat|down|weg|offline|niet_meer|onbereikbaar : theme:outage 62
valt|viel|vallen|val * uit|weg|eruit : theme:outage 56
vertraging|vertragingen|vertraagd|vertraagde|te_laat|uitgesteld|uitstel|oponthoud|wachttijd|wachttijden|levertijd|achterstand|overschreden : theme:delay 68
wacht|wachten|duurt|duurde|gewacht * weken|week|maanden|dagen|lang|uren|uur|al|sinds : theme:delay 62
al weken|maanden|dagen|uren : theme:delay 58
nog steeds|altijd niet|geen : theme:delay 45
op tijd : theme:delay 45
pakket|pakketten|levering|bezorging|bezorger|bezorgd|geleverd|leveren|verzending|verzonden|zending|postnl|dhl|dpd|bpost|gls|ups|koerier|track|trackcode|afhaalpunt|afhaalpunten|bezorgdienst|leverdatum|leveradres|bezorgadres|pakjesdienst|pakketdienst|postpunt : theme:delivery 68
buren|buurman|buurvrouw afgegeven|afgeleverd|bezorgd : theme:delivery 70
kapot|kapotte|defect|defecte|stuk|beschadigd|beschadigde|gebroken|barst|bug|bugs|foutmelding|foutcode|crasht|crash|vastgelopen|loopt_vast|loopt_steeds_vast|lek|lekt|garantie|reparatie|hapert|mankement|error : theme:defect 66
werkt|werken|doet|functioneert|start|laadt niet|niet_meer|het_niet|het_niet_meer : theme:defect 60
kwaliteit|kwaliteitsproblemen|ondermaats|ondermaatse|minderwaardig|minderwaardige|slijtage|versleten|verkleurd|rommel|brol|slecht_gemaakt|afwerking|bedorven|smakeloos|goedkoop_materiaal : theme:quality 66
beeldkwaliteit|geluidskwaliteit|beschrijving|zoals_beschreven|voldoet_niet|materiaal|pasvorm|stof|naden : theme:quality 56
inloggen|ingelogd|login|inlog|inlogcode|inloggegevens|wachtwoord|wachtwoorden|paswoord|gebruikersnaam|account_geblokkeerd|geblokkeerd|vergrendeld|toegang|verificatiecode|pincode|authenticator|tweestapsverificatie|aanmelden|itsme|digid|activatiecode|buitengesloten : theme:access 68
kom|kan|geraak * niet * account|portaal|in|aanmelden : theme:access 50
onbeschoft|onbeleefd|onvriendelijk|onvriendelijke|onbeschofte|onbeleefde|brutaal|brutale|arrogant|arrogante|afgesnauwd|afgeblaft|toegesnauwd|uitgelachen|uitgescholden|neerbuigend|neerbuigende|houding|bejegening|kortaf|lomp|lompe|opgehangen|schreeuwde|denigrerend : theme:staff-conduct 66
medewerker|medewerkster|monteur|chauffeur|bezorger|verkoper|technieker|conducteur|collega * was|is|heeft|zei|deed|hing|schreeuwde|reageerde * onbeschoft|lomp|onvriendelijk|opgehangen|gelogen|op : theme:staff-conduct 68
geen|niemand|nooit|zonder @answer|reageert|antwoordt|teruggebeld|gehoor|reageren|opneemt : theme:communication 66
niet|nooit bereikbaar|geantwoord|gereageerd|teruggebeld|geïnformeerd|doorgegeven|beantwoord|verwittigd|op_de_hoogte : theme:communication 66
communicatie|bereikbaarheid|onbereikbaar|wachtrij|wacht_gezet|doorverbonden|telefonisch|chatbot|keuzemenu|terugbellen|teruggebeld|tegenstrijdig|tegenstrijdige|miscommunicatie|onbeantwoord : theme:communication 62
standaardantwoord|automatisch_antwoord|informatie_krijgen|kastje * muur : theme:communication 58
opzeggen|opzegging|opgezegd|opzegtermijn|annuleren|annulering|annulatie|geannuleerd|beëindigen|stopzetten|stopgezet|beëindiging|herroepingsrecht|bedenktijd|opzegvergoeding|overstappen|uitschrijven|afmelden : theme:cancellation 68
zeg|zegt|zeggen * @contract * op : theme:cancellation 70
contract|abonnement * op|beëindigd|stop : theme:cancellation 55
privacy|avg|gdpr|persoonsgegevens|datalek|gegevenslek|persoonlijke_gegevens|privégegevens|gehackt|hack|gelekt|gegevens_verwijderen|gegevens_wissen|gegevensbescherming|privacyverklaring|identiteitsfraude|mijn_gegevens_verwijderen|toestemming_gegeven|inzage : theme:privacy 70
gegevens * verwijderen|verwijderd|wissen|gelekt|doorverkocht|gedeeld|derden|inzien|inzage|opgeslagen|verkocht : theme:privacy 68
