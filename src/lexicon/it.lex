language it

# Italian, with tu, Lei and voi
#
# The format is described at the top of en.lex.  Write words with their
# accents: the code finds them without.  What stands before an apostrophe is a
# word of its own: "c'è" is written "c è", "un'ora" is "un ora".  "e" stands beside "è"
# where many write one for the other ("e' arrivato").


# -- spellings ---------------------------------------------------------------

cmq = comunque
nn = non
xke = perché
xké = perché
xkè = perché
xche = perché
xché = perché
perchè = perché
perke = perché
perkè = perché
poichè = poiché
nè = né
sè = sé
pò = po
x = per
xò = però
xo = però
kosa = cosa
ke = che
k = che
ki = chi
qnd = quando
qlc = qualcosa
qlcs = qualcosa
qcs = qualcosa
qlcn = qualcuno
qst = questo
qsto = questo
qsta = questa
tt = tutto
tutt = tutto
sn = sono
nnt = niente
cn = con
dv = dove
dp = dopo
gg = giorni
sett = settimana
h = ore
hr = ore
min = minuti
mins = minuti
msg = messaggio
msgs = messaggi
tel = telefono
cell = cellulare
mail = email
mails = email
emails = email
pec = pec
sms = sms
app = app
grz = grazie
grz1000 = grazie mille
graz = grazie
thx = grazie
thanks = grazie
thank = grazie
pls = per favore
plz = per favore
pf = per favore
pfv = per favore
perfavore = per favore
perpiacere = per piacere
apposto = a posto
cortesemente = per cortesia
tvb = tvb
vs = vostro
ns = nostro
sig = signor
dott = dottor
ok = ok
okay = ok
okkei = ok
buongiorno = buongiorno
bongiorno = buongiorno
buondi = buongiorno
buondì = buongiorno
buonasera = buonasera
qual'è = qual è
qualè = qual è
un'altro = un altro
propio = proprio
daccordo = d accordo
avvolte = a volte
vabbe = vabbè
vabene = va bene
vabbene = va bene
sopratutto = soprattutto
aldilà = al di là
pultroppo = purtroppo
purtropo = purtroppo
inacettabile = inaccettabile
inaccetabile = inaccettabile
innaccettabile = inaccettabile
inaccettabbile = inaccettabile
inamissibile = inammissibile
innammissibile = inammissibile
vergonioso = vergognoso
vergogniosa = vergognosa
skifo = schifo
skifoso = schifoso
skifosa = schifosa
incazato = incazzato
incazata = incazzata
incaxxato = incazzato
incaxxata = incazzata
caxxo = cazzo
ca**o = cazzo
c***o = cazzo
cazz = cazzo
caz*o = cazzo
kazzo = cazzo
m***a = merda
m**da = merda
mer*a = merda
merd = merda
m3rda = merda
str**zi = stronzi
s*****i = stronzi
vaff = vaffanculo
vaffa = vaffanculo
vaffanc = vaffanculo
fanc*lo = fanculo
rimborzo = rimborso
rinborso = rimborso
risarcimeto = risarcimento
avocato = avvocato
aspeto = aspetto
apuntamento = appuntamento
abonamento = abbonamento
disdeta = disdetta
conessione = connessione
proplema = problema
problma = problema
serivzio = servizio
sevizio = servizio
assitenza = assistenza
asistenza = assistenza
ringrazziamo = ringraziamo
ringrazzio = ringrazio
wifi = internet


# -- sets --------------------------------------------------------------------

@mi = mi ci me ce
@vi = vi le ti gli la lo li ve glielo gliela gliel
@mio = mio mia miei mie nostro nostra nostri nostre
@vostro = vostro vostra vostri vostre suo sua suoi sue tuo tua tuoi tue
@ho = ho abbiamo avevo avevamo
@ha = ha hanno avete hai aveva avevano avevate avevi
@è = e è sono era erano siete sei sta stanno sarà sia fu resta
@sono = sono siamo ero eravamo sto stiamo resto rimango rimaniamo
@molto = molto davvero veramente proprio estremamente assolutamente totalmente completamente decisamente profondamente così tanto parecchio alquanto seriamente
@voglio = voglio vogliamo vorrei vorremmo desidero desideriamo chiedo chiediamo esigo esigiamo pretendo pretendiamo richiedo richiediamo
@n = due tre quattro cinque sei sette otto nove dieci venti cento mille varie diverse parecchie tante troppe svariate più 9
@nm = due tre quattro cinque sei sette otto nove dieci quindici venti vari diversi parecchi tanti troppi 9
@ennesima = seconda terza quarta quinta sesta settima ottava decima ennesima milionesima
@ennesimo = secondo terzo quarto quinto sesto settimo ottavo decimo ennesimo
@giorno = lunedì martedì mercoledì giovedì venerdì sabato domenica domani oggi stasera dopodomani
@tempo = minuti ore ora giorni giorno settimane settimana mesi mese anni anno
@lungo = ore giorni settimane mesi anni
@azienda = azienda aziende compagnia compagnie operatore operatori gestore gestori fornitore fornitori banca negozio società marchio corriere corrieri assicurazione agenzia
@concorrenza = concorrenza concorrente concorrenti
@assistenza = servizio servizi assistenza supporto esperienza gestione trattamento accoglienza comunicazione organizzazione helpdesk
@cosa = sito pagina app applicazione sistema programma software portale telefono cellulare linea internet connessione rete modem router carta conto server stampante schermo dispositivo prodotto
@gente = personale impiegato impiegata impiegati operatore operatrice operatori operatrici addetto addetta addetti tecnico tecnici autista corriere fattorino commesso commessa hostess steward consulente consulenti cassiera signorina ragazza collega
@brutto = pessimo pessima pessimi pessime orribile orribili terribile terribili scandaloso scandalosa penoso penosa disastroso disastrosa deplorevole deplorevoli vergognoso vergognosa scadente scadenti scarso scarsa schifoso schifosa
@bello = ottimo ottima ottimi ottime eccellente eccellenti fantastico fantastica fantastici fantastiche splendido splendida magnifico magnifica perfetto perfetta impeccabile impeccabili meraviglioso meravigliosa eccezionale eccezionali straordinario straordinaria grandioso
@capo = responsabile responsabili superiore superiori supervisore capo direttore direttrice dirigente titolare capoturno caposquadra direzione manager
@soldi = soldi denaro rimborso importo somma risarcimento indennizzo euro
@messaggio = email messaggio messaggi mail lettera lettere pec ticket segnalazione segnalazioni richiesta richieste chiamata chiamate telefonata telefonate reclamo reclami sollecito solleciti raccomandata
@insulto = idiota idioti imbecille imbecilli deficiente deficienti cretino cretina cretini stupido stupida stupidi scemo scema scemi coglione coglioni stronzo stronza stronzi bastardo bastarda bastardi buffone buffoni pagliaccio pagliacci incapace incapaci incompetente incompetenti
@insulto2 = cialtrone cialtroni ladro ladri truffatore truffatori delinquente delinquenti farabutto farabutti parassiti animali bestie merde vermi
@contratto = contratto contratti abbonamento abbonamenti conto utenza linea servizio servizi iscrizione account polizza sim


# -- function words that rules need --------------------------------------------

non : negate 100
mai : negate 100
nessuno : negate 100
nessun : negate 100
nessuna : negate 100
niente : negate 100
nulla : negate 100
senza : negate 100
neanche : negate 100
nemmeno : negate 100
neppure : negate 100
né : negate 100
mica : negate 100
zero : negate 60
tutt altro che : negate 100
tutto fuorché|tranne_che|meno_che : negate 100
non solo|soltanto : neutral 1 only
non vedo l ora : satisfaction 34 only
non c è|ce_n_è dubbio : intensify 60 only
senza dubbio|ombra_di_dubbio : intensify 60 only
senza parole : anger 48 only, disappointment 44 only
niente di che|speciale : disappointment 34 only
non a caso : neutral 1 only
se non : condition 100 only
perché non : problem 20 only
nientemeno : neutral 1
non per niente|nulla : neutral 1 only
non da poco : neutral 1 only
non ultimo : neutral 1 only

e : clause 100
ed : clause 100
ma : clause 100
però : clause 100
perché : clause 100
che : clause 100
se : clause 100
quando : clause 100
mentre : clause 100
anche se : clause 100
o : clause 100
oppure : clause 100
quindi : clause 100
poi : clause 100
così : clause 100
dunque : clause 100
allora : clause 100
poiché : clause 100
siccome : clause 100
inoltre : clause 100
invece : clause 100
io : clause 100
voi : clause 100
lei : clause 100
noi : clause 100

molto : intensify 100
davvero : intensify 100
veramente : intensify 100
proprio : intensify 70
estremamente : intensify 100
assolutamente : intensify 100
totalmente : intensify 100
completamente : intensify 100
decisamente : intensify 100
profondamente : intensify 100
seriamente : intensify 100
incredibilmente : intensify 100
terribilmente : intensify 100
parecchio : intensify 70
troppo : intensify 80
così : intensify 60
tanto : intensify 60
tanta : intensify 60
assoluta|assoluto : intensify 60
vera_e_propria|vero_e_proprio : intensify 100
a dir poco : intensify 100
sempre più : intensify 100
super : intensify 100
mega : intensify 100
stra : intensify 100
enormemente : intensify 100
oltremodo : intensify 100
un po : soften 100
un pochino|tantino|filo|pelo|attimino|pizzico : soften 100
po : soften 100
leggermente : soften 100
lievemente : soften 100
forse : soften 100
magari : soften 80
abbastanza : soften 60
piuttosto : soften 40
relativamente : soften 100
a volte : soften 100
ogni tanto : soften 100
qualche volta : soften 100
più o meno : soften 100
in parte : soften 80
non molto|tanto|troppo|proprio : soften 60

ma : contrast 100
però : contrast 100
tuttavia : contrast 100
invece : contrast 70
peccato che|però : contrast 100
ciò nonostante : contrast 100
ciononostante : contrast 100
eppure : contrast 80
anche se : contrast 60
sebbene : contrast 60
nonostante : contrast 60
d altra parte : contrast 60
bensì : contrast 80

se : condition 100
qualora : condition 100
nel caso : condition 100
in caso di : condition 100
in caso di recesso|disdetta|annullamento|cancellazione|rimborso|guasto : may-leave 20 only, calm 30 only, condition 100 only
a meno che : condition 100
purché : condition 100
salvo che : condition 100
supponiamo|ammesso che : condition 100
in caso contrario : neutral 1 only
anche se : neutral 1
come se : neutral 1
se stesso|stessa|stessi : neutral 1 only

il|al|del? mio|nostro|suo vicino|capo|fratello|padre|collega|amico|socio|marito|cugino|fidanzato|compagno|figlio|suocero|cliente è|era|dice|ha|si|sta : third 100
la|alla? mia|nostra|sua vicina|sorella|madre|collega|amica|socia|cugina|fidanzata|compagna|figlia|suocera|cliente è|era|dice|ha|si|sta : third 100
mio|tuo|suo|nostro fratello|padre|marito|cugino|figlio|suocero|cognato|zio|nonno è|era|dice|ha|si|sta : third 100
mia|tua|sua|nostra sorella|madre|moglie|cugina|figlia|suocera|cognata|zia|nonna è|era|dice|ha|si|sta : third 100
un mio|nostro? amico|collega|vicino|conoscente|parente|cliente : third 100
una mia|nostra? amica|collega|vicina|conoscente|parente|cliente : third 100
i miei|nostri vicini|colleghi|amici|genitori|clienti|soci sono|erano|dicono|hanno|si : third 100
altri|alcuni|certi|molti|diversi clienti|utenti|passeggeri|colleghi|acquirenti|viaggiatori : third 100
altre|alcune|certe|molte persone : third 100
altro|qualche cliente|utente : third 100
c è chi|gente : third 100
secondo il|la|un|una mio|mia? capo|vicino|vicina|amico|amica|collega : third 100
il capo|vicino dice|sostiene|è : third 100

# everyday words: they tell Italian from its neighbours
@comune1 = il lo la gli le i un uno una di del dello della dei degli delle al allo alla ai agli alle da dal dallo dalla dai dagli dalle
@comune2 = nel nello nella nei negli nelle sul sullo sulla sui sugli sulle con per tra fra su in a e ed o ma però che chi cui come dove quando quanto quale quali
@comune3 = non sì no più meno anche neanche perché quindi allora così ora oggi domani ieri sempre mai ancora già qui qua poi prima dopo adesso subito
@comune4 = mi ti si ci vi ne me te sé io tu lui lei noi voi loro mio mia tuo tua suo sua nostro nostra vostro vostra vostri questo questa questi queste quello quella
@comune5 = è sono ho hai ha abbiamo avete hanno era essere avere fare fatto posso può potete possono vorrei voglio devo deve sto stato stata c dice detto vado va so sapere
@comune6 = ciao salve buongiorno buonasera grazie prego scusi scusate favore cordiali saluti bene male tutto tutti niente nulla qualcosa qualcuno nessuno molto poco troppo
@comune7 = altro altra stesso ogni giorno giorni volta volte tempo anno anni mese settimana cosa cliente problema servizio conto solo senza dopo comunque ok dai boh beh
@comune1 : common 100
l : common 100
d : common 100
c : common 100
dell|nell|all|sull|dall|quell|un : common 100
app|email|apparecchio : common 60
@comune2 : common 100
@comune3 : common 100
@comune4 : common 100
@comune5 : common 100
@comune6 : common 100
@comune7 : common 100

salve : calm 10
buongiorno|buonasera|buon_giorno|buona_sera|buon_pomeriggio : calm 12
ciao : calm 8
gentile|gentili|gentilissimo|egregio|egregi|spettabile|spett : calm 6
cordiali|distinti saluti : calm 6
buona|buon giornata|serata|lavoro|weekend|fine_settimana|viaggio|domenica : calm 24


# -- anger ---------------------------------------------------------------------

arrabbiat~ : anger 62
arrabbiatissim~ : anger 82
mi|ci fa|fate|fanno|sta|state|stanno|ha|hanno fatto|facendo? arrabbiare|infuriare|imbestialire|incazzare : anger 62
arrabbio|arrabbiare|arrabbiando|arrabbiarmi : anger 52
incazzat~ : anger 74
incazzatissim~ : anger 84
incazzare|incazzo|incazzando : anger 62
incavolat~ : anger 62
incavolatissim~ : anger 76
furios~ : anger 84
furibond~ : anger 82
infuriat~ : anger 80
imbestialit~ : anger 80
inviperit~ : anger 76
imbufalit~ : anger 74
nero|nera di|dalla rabbia : anger 78
sono|siamo nero|nera|neri $ : anger 58
fuori di|dalla me|sé|noi|grazia_di_dio : anger 68
rabbia : anger 62
che rabbia|nervi|nervoso : anger 64
mi|ci fa|fate|fanno venire? rabbia|il_nervoso|i_nervi|imbestialire|schifo|ribollire_il_sangue|girare_le_palle : anger 66
indignat~ : anger 74
indignatissim~ : anger 84
indignazione : anger 68
indecent~ : anger 66
indecoros~ : anger 68
indegn~ : anger 70
irritat~ : anger 60
irritant~ : anger 58
esasperat~ : anger 68
esasperant~ : anger 62
esasperazione : anger 60
innervosit~ : anger 56
seccat~ : anger 52
infastidit~ : anger 50
fastidi~ : anger 38
scocciat~ : anger 54
sdegn~ : anger 66
alterat~ : anger 30
stufo|stufa|stufi|stufe di|che|del|della|dei|delle|degli|dell : anger 66
@sono @molto? stufo|stufa|stufi|stufe : anger 68
mi sono|sono_proprio? stufato|stufata|rotto|rotta|scocciato|scocciata : anger 64
ci siamo stufati|rotti|scocciati : anger 64
stanco|stanca|stanchi|stanche di|che|del|della|dei|delle|degli|dell : anger 56
stufa a|di|in legna|pellet|gas|elettrica|ghisa : neutral 1 only
non ne posso|possiamo|se_ne_può più : anger 70 only
non se ne può più : anger 70 only
ne ho|abbiamo abbastanza|piene : anger 66
ne ho|abbiamo le? piene|fin_sopra|piene_le scatole|tasche|palle|i_capelli? : anger 70
ho|abbiamo le scatole|palle|tasche piene : anger 72
mi|ci avete|hai|hanno|ha|state rotto|rompendo|stufato|scocciato|stancato : anger 68
rotto|rompere|rompete le|i palle|scatole|coglioni|cazzo : anger 72
che palle : anger 58
due palle|coglioni : anger 54
ora|adesso basta : anger 66
basta così : anger 30
^ basta $ : anger 64
^ basta : anger 52
basta con|scuse|bugie|prese_in_giro|chiacchiere : anger 60
è ora|il_momento di finirla|smetterla : anger 62
dovete|deve|devi smetterla|finirla|vergognarvi : anger 64
smettetela|finitela|piantatela : anger 64
il colmo : anger 68
è|siamo il|al colmo : anger 70
la goccia che ha|fa : anger 62
traboccare il vaso : anger 60
perso|perdendo|perdo|persa|finito|finita|esaurito|esaurita|perdere * pazienza : anger 60
pazienza * limite|finita|esaurita|fine|limiti : anger 62
la mia|nostra pazienza : anger 42
abusato|abusando|abusare * pazienza : anger 60
inaccettabil~ : anger 68
inammissibil~ : anger 70
intollerabil~ : anger 70
inconcepibil~ : anger 66
inqualificabil~ : anger 70
imperdonabil~ : anger 68
ingiustificabil~ : anger 64
inscusabil~ : anger 66
insopportabil~ : anger 58
inaudit~ : anger 64
assurd~ : anger 60
assurdità : anger 62
allucinant~ : anger 62
pazzesc~ : anger 54
da pazzi|matti|non_credere : anger 58
follia : anger 54
ridicol~ : anger 64
ridicolaggine : anger 62
grottesc~ : anger 62
kafkian~ : anger 58
surreal~ : anger 52
non mi|ci|le|vi? sembra|pare|pareva giusto|corretto|serio|normale|accettabile|professionale|il_caso|un_comportamento : disappointment 52 only, anger 44 only
non è|e|è_proprio|è_assolutamente|lo_ritengo|lo_trovo accettabile|ammissibile|tollerabile|normale|serio|corretto|giusto|possibile|concepibile : anger 52 only, disappointment 40 only
non è|e|era possibile|normale che : anger 50 only
non è possibile|normale ? : anger 30 only
non è normale|possibile $ : anger 50 only
com è|com|come|è_mai è? possibile che|dover : anger 50
ma|e? vi|le|ti sembra|pare normale|giusto|possibile|serio|il_modo|corretto|accettabile : anger 60 only
vi|le|ti sembra|pare il? modo|normale|serio|corretto|giusto : anger 58
non ci|si siamo|può|è proprio? : disappointment 40 only
non ho|ci_sono|abbiamo parole : anger 50 only, disappointment 46 only
non ci|riesco_a posso|credere credere? : anger 44 only, disappointment 38 only
vergogna : anger 72
una|la|che|è|è_una vergogna : anger 74
che vergogna : anger 74
vergogna : anger 70
vergognos~ : anger 72
vergognatevi|vergognati|si_vergogni|vergognarvi|vergognarsi : anger 76
dovreste|dovrebbe|dovresti|dovete vergognarvi|vergognarsi|vergognarti|sotterrarvi : anger 78
scandal~ : anger 66
uno scandalo : anger 72
schif~ : anger 66
che|fate|uno|è_uno|fa|fanno|mi_fate schifo : anger 72
fare schifo : anger 66
ribrezzo : anger 62
disgust~ : anger 60
nauseat~ : anger 58
oscen~ : anger 58
penos~ : anger 46, disappointment 56
presa|prese in giro : anger 66
prendendo|prendete|prendere|preso|presi|presa|prende|prendono|prendi in giro|per_i_fondelli|per_il_culo|per_scemo|per_fesso|per_scemi : anger 66
mi|ci|ci_state|mi_state|mi_sta prendete|state_prendendo|prendendo|sta_prendendo|avete_preso in|per giro|il_culo|i_fondelli : anger 72
scherziamo ? : anger 56
state|stiamo|sta scherzando : anger 62
ma|state|siete|stiamo scherzate|scherziamo : anger 58
ma siete|siamo impazziti|seri|matti|fuori|pazzi|normali : anger 66
siamo alla follia|al_ridicolo|alle_comiche : anger 66
barzelletta : anger 62
pagliacciata|pagliacciate|buffonata|buffonate|farsa|sceneggiata : anger 68
cialtron~ : anger 66
incompeten~ : anger 60
incapac~ : anger 54
menefreghi~ : anger 66
maleducat~ : anger 60
maleducazione : anger 62
cafon~ : anger 60
arrogan~ : anger 60
scortes~ : anger 54
sgarbat~ : anger 54
strafotten~ : anger 62
insolen~ : anger 58
villan~ : anger 56
negligen~ : anger 54
dilettant~ : anger 54
poco|zero|per_niente|nessuna professional~|serietà|seri|serio|rispetto|educazione : anger 52, disappointment 50
poca|scarsa|mancanza_di|totale_assenza_di|zero serietà|professionalità|rispetto|educazione|cortesia|trasparenza : anger 54, disappointment 50
mancanza|manca di|totale_di|assoluta_di|ogni rispetto|considerazione|professionalità : anger 56
rispetto per|verso|nei_confronti il|i|del|dei clienti|cliente|chi : anger 30
ve|vi|se|te ne fregate|fregano|frega|freghi|sbattete|infischiate : anger 66
ve ne fregate|sbattete|infischiate|lavate_le_mani : anger 70
non ve|gliene|ve_ne|vi|te_ne|gli|frega|importa|interessa ne? frega|importa|interessa|frega_niente|nulla|niente : anger 56 only
non frega|importa|interessa nulla|niente a nessuno|voi : anger 60 only
come|ma_come|con_che_coraggio vi|si|ti permettete|permette|permetti|permettono : anger 72
come osate|osa|osi|vi_permettete : anger 72
con|che|con_quale|con_che coraggio|faccia|faccia_tosta : anger 58
che faccia tosta|di_bronzo : anger 66
alla faccia vostra|del|della|dell : anger 44
nessuno|non fa|muove|alza_un nulla|niente|un_dito|dito : anger 54 only
nessuno * prende|prendono * seri~ : anger 60 only
nessuno fa|risolve|muove|si_degna|sa|capisce niente|nulla|un_dito|di? : anger 52 only
nemmeno|neanche|neppure vi_siete|si_sono|vi|la|una|uno|un degnat~|degnate|risposta|straccio|cenno|chiamata|telefonata|scusa|parola : anger 52
nessuno|non|senza si|vi|siete|si_è|vi_siete degna|degnate|degnano|degnat~ : anger 58 only
rimpall~ : anger 54
scaricabarile|scarica_barile|ping_pong|palleggiano|palleggiate : anger 58
mi|ci rimbalzate|rimbalzano|fate_rimbalzare|mandano|passano|fate_girare|passate da|tra un|uno|una : anger 50
è|sta|sta_diventando|diventa un|una incubo|odissea|calvario|tortura|agonia|via_crucis|inferno : anger 56, disappointment 54
incubo|odissea|calvario|agonia|supplizio : anger 44, disappointment 48
porc~ miseria|cane|puttana|vacca|zozza|giuda : anger 62
cazzo : anger 58
cazzo|cavolo|diavolo|minchia : anger 50
che|cosa|dove|quando|perché|come|chi cazzo|cavolo|diavolo|minchia|diamine : anger 64
del cazzo|cavolo|menga : anger 68
cazzata|cazzate|minchiata|minchiate|stronzata|stronzate|puttanata|puttanate|boiata|porcata|porcate : anger 62
merda : anger 64
di merda : anger 72
una|che|fate merda|cagare : anger 70
fa|fate|fanno cagare|pena|ridere|vomitare|pietà|acqua_da_tutte_le_parti : anger 60, disappointment 46
mi fa|fate|fanno piacere : neutral 1 only
dio|porco|madonna porco|cane|ladro|dio|puttana : anger 72
vaffanculo|fanculo : anger 80, abusive-language 58
incaz~ : anger 70
pretendo|esigo|pretendiamo|esigiamo : anger 46, request 58
pretendo|esigo|pretendiamo|esigiamo * immediat~|subito|scuse|spiegazion~|risposta|soluzione : anger 56, request 58
disastro totale|completo|assoluto : anger 54, disappointment 62
fate|fai|faccia qualcosa|il_vostro_lavoro|il_suo_lavoro : anger 50, request 58
svegliatevi|muovetevi|datevi_una_mossa : anger 58, request 58
imbarazzant~ : anger 48, disappointment 48
oltraggi~|affront~|offensiv~|offes~|insult~ : anger 54
un insulto : anger 66
mancanza di rispetto : anger 62
al limite|ai_limiti del|dell|della ridicolo|assurdo|decenza|sopportabile|indecenza : anger 62
quanto ancora|devo|dobbiamo * aspettare|attendere|pazientare : anger 50, disappointment 40
ancora una volta : anger 24, told-before 46
roba|cose da matti|pazzi|chiodi|non_credere|terzo_mondo : anger 62
livelli|roba|cose da terzo_mondo|quarto_mondo : anger 58
ma per favore|piacere : anger 40 only
mi|ci avete|hai|hanno|ha preso|scambiato per un|uno|una|dei scemo|bancomat|cretino|fesso|idiota : anger 66
trattat~ come un|una|dei|delle|degli animal~|cane|cani|bestie|ladr~|criminal~|numero|scem~|idiot~|pezza_da_piedi : anger 64, disappointment 40
proteste|protesto|protestare|protesta : anger 40
mi lamento|lamentare|lamentarmi : disappointment 42
non c è|ho|abbiamo motivo|da|di_che lamentar~ : neutral 1 only
non mi posso|posso lamentar~ : satisfaction 40 only

non @ha alcun|nessun|il_minimo|un_minimo_di|nessuna|un_briciolo_di rispetto|ritegno|pudore|scrupolo|vergogna|dignità|considerazione|decenza : anger 64 only
senza|privi_di ritegno|pudore|scrupoli|vergogna|dignità : anger 62 only
attaccato|riattaccato|sbattuto|chiuso * telefono|in_faccia|la_cornetta : anger 54, disappointment 42
dormite|state_dormendo : anger 40
lavorate|siete o dormite|ci_fate|cosa : anger 58
per colpa vostra|di_voi|del_vostro|della_vostra : anger 46, disappointment 44
colpa vostra|della_vostra : anger 44
vi rendete|si_rende conto|conto_che : anger 44
vi rendete|si_rende conto : anger 50
ma che|in_che|dove modo|razza|servizio|paese|mondo è|di|viviamo? : anger 48
che|ma_che razza di|modo @assistenza|azienda|modo|gente|persone : anger 60
paese|azienda|servizio da|del terzo|quarto|medioevo mondo? : anger 56
robe|cose dell altro mondo : anger 56
mi sale|viene|salire il|la|un sangue|nervoso|rabbia|nervi|crisi : anger 60
nervos~ : anger 42
perdo|sto_perdendo|perso|perdere le staffe|la_testa|la_calma|il_controllo : anger 62
ai ferri corti : anger 54
sono al|allo limite|stremo : anger 56
non si|ci|può trattano|tratta|trattate|si_trattano così : anger 58 only
trattate|trattano|tratta così i|un|le|la clienti|cliente|persone|gente : anger 56
mi|ci trattate|avete_trattat~|tratta così|male|in_questo_modo|a_pesci_in_faccia|come : anger 52, disappointment 46
a pesci in faccia : anger 64
pretese|pretendete|pretendono : anger 30
presuntuos~|superficial~|pressappoch~|approssimativ~|fannullon~|lavativ~|sfaticat~ : anger 48, disappointment 40
senza alcun|nessun|il_minimo|un_minimo_di ritegno|rispetto|criterio|senso|preavviso : anger 50, disappointment 40
non ha|hanno|ha_alcun senso : anger 30 only, disappointment 34 only
non esiste : disappointment 30 only
non esiste che|proprio : anger 50 only
roba da denuncia|galera|tribunale : anger 62, legal-step 52
da denuncia : anger 56, legal-step 50
dovreste|dovrebbero|meritate di? chiudere|fallire|vergognarvi : anger 60
fallirete|chiudete_bottega|chiudete_i_battenti|cambiate_mestiere|cambi_mestiere|cambiate_lavoro : anger 60
andate|andatevi|vada a nascondervi|zappare|lavorare|vergognarvi|raccogliere : anger 66
mi avete|hanno rovinat~|distrutt~ : anger 54, disappointment 50
bella|ottima|che|altra scusa|scuse : anger 40
la solita|le_solite|sempre_le_stesse|mille|le_vostre|vostre scuse|scusa : anger 46, distrust 40
scuse vostre|vostra : neutral 1
furbi|furbetti|fate_i_furbi|furbacchioni : anger 44, distrust 48
siete|sono|vi_credete furbi|i_soliti|solo_capaci|capaci_solo : anger 52
nemmeno|neanche|neppure un|una|l|uno|il|la : disappointment 32, anger 20
ogni|ogni_santa|ogni_singola|ogni_cavolo_di volta : disappointment 20
santa pazienza : anger 44
roba|una_cosa|qualcosa di inaudito|vergognoso|incredibile|allucinante : anger 56
incredibil~ : anger 18, disappointment 18
è|davvero|semplicemente incredibile che|come|non : anger 50
ma|no è|non_è uno? scherzo : anger 54
è uno scherzo : anger 58
qualcuno|persona|operatore che ne|ci? capisca|capisce|sappia : anger 36, asks-for-manager 54
odio|detesto|odiamo : anger 54
fuori luogo|di_testa : anger 44
pietos~|patetic~|squallid~|squallore|miser~|indegnità|schifezz~|ignobil~|infam~|meschin~ : anger 56, disappointment 46
follie|paradoss~|demenzial~|delirant~|delirio : anger 52


# -- disappointment ---------------------------------------------------------------

delus~ : disappointment 66
delusione|delusioni : disappointment 66
che delusione|tristezza|peccato|amarezza : disappointment 60
deludent~ : disappointment 64
deludono|deluso|delude|deludete|deludere : disappointment 60
scontent~ : disappointment 62
insoddisfatt~ : disappointment 64
insoddisfacent~ : disappointment 62
insoddisfazione : disappointment 62
malcontento : disappointment 56
amareggiat~ : disappointment 62
amarezza|rammaric~|dispiaciut~ : disappointment 50
sconfortat~|sconfortant~|sconforto : disappointment 58
scoraggiat~|scoraggiant~|demoralizz~|avvilit~|avvilent~ : disappointment 56
frustrat~|frustrant~|frustrazione : disappointment 54, anger 46
sconcertat~|sconcertant~|sconcerto : disappointment 54, anger 46
allibit~|basit~|esterrefatt~|sbalordit~ : disappointment 50, anger 50
disperat~|disperazione|sfinit~|stremat~|sfiancant~ : disappointment 54, anger 30
trist~ : disappointment 40
davvero|veramente|molto|che triste|tristezza : disappointment 52
mi|ci ha|avete|hanno|hai delus~|amareggiat~ : disappointment 66
mi|ci aspettavo|aspettavamo di_più|di_meglio|altro|molto_di_più|ben_altro|qualcosa_di_meglio|un|una|più|molto : disappointment 60
mi|ci sarei|saremmo aspettato|aspettata|aspettati di_più|di_meglio|altro|un|una : disappointment 60
al di sotto|lontano|inferiore delle|alle|dalle mie|nostre? aspettative|attese|standard : disappointment 60
al di sotto : disappointment 30
sotto le aspettative : disappointment 60
all altezza : satisfaction 42
non|per_niente|poco è|siete|sono|essere|sta|si_è_dimostrat~ * all altezza : disappointment 58 only
lascia|lasciano|lasciato|lasciate molto|alquanto|parecchio|tanto? a desiderare : disappointment 62
a desiderare : disappointment 56
pessim~ : disappointment 62, anger 46
orribil~|orrend~|orrore : disappointment 60, anger 48
terribil~|tremend~ : disappointment 54, anger 36
disastr~ : disappointment 60, anger 46
un|vero|è_un|che disastro : disappointment 62, anger 50
catastrof~ : disappointment 60, anger 44
scadent~ : disappointment 60
deplorevol~|deprecabil~|biasimevol~|riprovevol~ : disappointment 60, anger 52
mediocr~ : disappointment 54
scars~ : disappointment 46
inefficien~|inefficac~ : disappointment 54, anger 34
inadeguat~ : disappointment 54
inutil~ : disappointment 46, anger 24
inutile @assistenza : disappointment 54, anger 40
del|tutto|completamente|totalmente|assolutamente inutil~ : disappointment 58, anger 46
è|sarebbe inutile che|dire|sottolineare : neutral 1
insufficient~ : disappointment 48
inaffidabil~ : disappointment 58, distrust 52
inesistent~ : disappointment 56, anger 36
imbarazzante : disappointment 52, anger 46
fallimentar~ : disappointment 56
dispiac~ : disappointment 24
mi|ci dispiace disturbar~ : neutral 1 only
mi dispiace per il disturbo : neutral 1 only
purtroppo : disappointment 22
peccato : disappointment 40
@brutto @assistenza : disappointment 68, anger 54
@assistenza @brutto|nullo|nulla|zero|assente|inesistente : disappointment 66, anger 50
@assistenza @è @molto? @brutto : disappointment 66, anger 50
brutt~ @assistenza|figura|sorpresa|modo : disappointment 58, anger 30
brutta|bruttissima|cattiva|pessima esperienza|avventura|sorpresa|impressione : disappointment 62
cattiv~ @assistenza|gestione|comportamento : disappointment 58
mal|malissimo gestit~|organizzat~|fatt~|trattat~|servit~|consigliat~|progettat~ : disappointment 56, problem 30
malissimo : disappointment 56
molto|davvero|così|veramente|proprio male : disappointment 50
malfatt~|mal_fatt~ : disappointment 52
peggior~ : disappointment 46
il|la peggior|peggiore @azienda|servizio|assistenza|esperienza|acquisto : disappointment 66, anger 56
il|la peggior|peggiore : disappointment 60, anger 40
di male in peggio : disappointment 60, anger 40
sempre|ancora peggio : disappointment 56, anger 30
peggio : disappointment 36
peggio di prima|così : disappointment 56
niente peggio|di_grave : neutral 1 only
di una lentezza : disappointment 54
lentezza : disappointment 44, problem 40
esperienza negativa|traumatica|da_dimenticare|da_non_ripetere : disappointment 62
negativ~ : disappointment 30
pentit~|pento|rimpiango|rimpiangiamo : disappointment 56
me ne pento : disappointment 58
non @mi? soddisf~ : disappointment 58 only
non @sono|mi_ritengo|ci_riteniamo @molto? content~|soddisfatt~|felic~ : disappointment 62 only
poco|per_niente|affatto|nient_affatto|mica content~|soddisfatt~|felic~|soddisfacent~ : disappointment 60 only
non mi|ci|lo piace|piacciono|convince|entusiasma|va_bene|va_giù|garba|consiglio|raccomando : disappointment 54 only
non|mai lo|vi|la|li consiglio|consiglierei|consiglierò|raccomando|consigliamo|raccomanderei : disappointment 60 only
sconsigli~ : disappointment 60, public-complaint 40
non|mai compr~|acquist~|prend~|vol~|prenot~|viagg~|affidatevi|scegliete|fidatevi * mai_più|da_loro|qui|questa|questo|con_loro : disappointment 58 only, public-complaint 46 only
non compr~|acquist~ mai_più|nulla|niente : disappointment 54 only, may-leave 40 only
da evitare : disappointment 58, public-complaint 44
evitate|evitare|evitateli come la peste|questa|questo|se_potete : disappointment 54, public-complaint 50
state|stateci|statene alla larga|lontano|lontani : disappointment 54, public-complaint 52
alla larga : disappointment 50, public-complaint 44
soldi|denaro|tempo buttat~|sprecat~|pers~|regalat~ : disappointment 58, anger 34
perdita|spreco di tempo|soldi|denaro : disappointment 58, anger 34
perso|sprecato|buttato|perdere|perdiamo|persa|perse|fatto_perdere * ore|tempo|mattinata|giornata|giorni|pomeriggio|serata : disappointment 48, anger 30
non vale|valgono|merita|meritano : disappointment 48 only
non è|e|era|sono|si_è_rivelat~ quello|ciò|come|quanto che? mi_aspettavo|ci_aspettavamo|ho_ordinato|promesso|descritt~|pubblicizzat~ : disappointment 56 only
non corrispond~|conforme|rispecchia : disappointment 48 only, problem 40 only
non ne vale la pena : disappointment 54 only
non ha|avete|hanno|è|sono|viene|è_stato stato? rispettat~|mantenut~|onorat~|rispettare : disappointment 54 only, distrust 44 only
disservizi~ : disappointment 52, problem 50
disinteress~|noncurant~|noncuranza|indifferen~ : disappointment 52, anger 40
ignorat~|ignorate|ignorano|ignorando|ignora|ignori : disappointment 52, anger 40
trascurat~|abbandonat~ : disappointment 48
abbandonat~ a @mio|me|noi|se stess~ : disappointment 56, anger 30
mi|ci avete|hanno|ha lasciat~ a_piedi|a_terra|soli|solo|sola|senza|in_mezzo|al_freddo|a_secco|nei_guai|appesi : disappointment 56, anger 36
una volta eravate|era|funzionava : disappointment 48
prima|anni_fa eravate|era_un|andava|funzionava : disappointment 30
non siete|è|sono più quelli|quello|quella|affidabili|affidabile : disappointment 54 only
non ci|mi si può contare|fidare : distrust 54 only
non @mi? aiut~ : disappointment 50 only, problem 34 only
nessun|nessuna|zero|senza aiuto|assistenza|supporto|risposta|riscontro|soluzione|spiegazione|notizia|notizie|comunicazione|avviso|preavviso : disappointment 46 only, problem 46 only
nessuno @mi? @ha? risponde|rispondono|risposto|richiama|richiamato|aiuta|aiutato|contattato|contatta|avvisato|avvertito|spiegato|informato : disappointment 50 only, problem 46 only, anger 22 only
nessuno sa|capisce|legge|ascolta|ha_letto|si_fa_vivo|si_è_fatto_vivo|si_è_presentato|si_presenta : disappointment 50 only, problem 40 only, anger 26 only
non risponde|rispondono|rispondete|risponde_mai|risponde_nessuno|rispondono_mai : disappointment 46 only, problem 48 only
non @mi? @ha|è? ancora|mai|nemmeno? risposto|richiamato|arrivat~_risposta|contattat~|avvisat~|avvertit~|informat~ : disappointment 48 only, problem 46 only
non ho|abbiamo|ho_mai|ho_ancora|abbiamo_ancora ancora|mai|più? ricevuto|avuto nessun~|alcun~|risposta|riscontro|notizie|un|una|il|la|niente|nulla|né : disappointment 44 only, problem 48 only
ancora|sempre|tuttora nessun~|niente|nulla : disappointment 46 only, problem 46 only
ancora niente|nulla|nessuna_risposta|nessuna_notizia : disappointment 50 only, problem 48 only
secondo|terzo|quarto|quinto|sesto|decimo giorno|mese senza : disappointment 42, problem 40
secondo|terzo|quarto|quinto giorno|mese senza risposta|notizie|riscontro : disappointment 12 only, problem 26 only, theme:communication 60 only
seconda|terza|quarta|quinta settimana senza : disappointment 50, problem 40
non è|e|era|può|potrebbe stato? serio|il_caso|professionale|gentile|bello|buono|buona|cortese|carino|d_aiuto|utile : disappointment 52 only
non va|vanno|andava|è_andata bene : disappointment 44 only, problem 36 only
non mi|ci sento|sentiamo|siamo_sentiti|sono_sentit~ * ascoltat~|tutelat~|rispettat~|trattat~|considerat~|seguit~ : disappointment 56 only
mi|ci sento|sentiamo * pres~|tradit~|ignorat~|abbandonat~|umiliat~|truffat~|ingannat~|offes~ : disappointment 54, anger 44
meritiamo|merito|si_merita|meritano di_meglio|altro|di_più|rispetto : disappointment 50
troppo car~|costos~|caro : disappointment 44
carissim~ : disappointment 36
poco chiar~|affidabil~|professional~|util~|gentil~|cortes~|disponibil~|serio|seria|preparat~|funzional~ : disappointment 54 only
per nulla|niente soddisfatt~|content~|professional~|gentil~|util~|disponibil~ : disappointment 56 only
ben poco : disappointment 30
mancat~ : problem 40, disappointment 20
assurda attesa : disappointment 52, anger 44
attes~ infinit~|interminabil~|eterna|estenuant~|snervant~|biblic~ : disappointment 54, anger 44
tempi biblici|eterni|assurdi|infiniti|lunghissimi : disappointment 54, anger 36
interminabil~|estenuant~|snervant~ : disappointment 46, anger 36
lunghissim~ attesa|attese|tempi : disappointment 44
mai più : disappointment 46, may-leave 46
mai vist~|vissut~|capitat~ * un|una|tanta|così|simile|del_genere|cosa : disappointment 48
mai|nessun avuto|avut~ problemi|un|nessun problema? : neutral 1 only
non è la prima volta : told-before 54 only, disappointment 40 only
da non credere|crederci : disappointment 50, anger 44
figuraccia|pessima_figura|figura_barbina : disappointment 52, anger 40
se questo|questa|così è il|la|vostro|vostra * servizio|assistenza|modo|serietà : disappointment 50, anger 40
grazie per|di niente|nulla : disappointment 52 only, anger 50 only
grazie tante|mille? per * disservizio|nulla|niente|attesa|avermi_ignorato|avermi_rovinato|averci_rovinato : disappointment 54 only, anger 50 only
bel|bella|bell|complimenti|complimentoni * servizio|assistenza|figura|roba|modo|disservizio : disappointment 40
complimenti davvero|vivissimi|per_la_serietà|per_la_professionalità|per_il_disservizio|per_l_attesa : disappointment 40, anger 34
rovinat~|rovinare|rovinando|rovina : disappointment 50, anger 36


# -- told before -------------------------------------------------------------------

come già|vi|le|ti|anche|già_vi|vi_ho|le_ho ho|abbiamo|avevo|avevamo|già? dett~|scritt~|spiegat~|comunicat~|segnalat~|indicat~|menzionat~|accennat~|anticipat~|riferit~|precisat~ : told-before 64
come dett~|scritt~|spiegat~|comunicat~|segnalat~|indicat~|accennat~|anticipat~|menzionat~ già|più_volte|nella|nel|la|in|ieri|sopra|prima|al_telefono|settimana : told-before 60
come già dett~|scritt~|spiegat~|comunicat~|segnalat~|indicat~|accennat~|anticipat~|menzionat~|riferit~|precisat~ : told-before 64
come ho|avevo|abbiamo|avevamo|le_dicevo|vi_dicevo|dicevo|scrivevo|vi_scrivevo|accennavo già? dett~|scritt~|spiegat~|indicat~|accennat~|segnalat~|menzionat~? : told-before 62
ho|abbiamo|avevo|avevamo|l_ho|l_abbiamo già dett~|scritt~|spiegat~|comunicat~|segnalat~|inviat~|mandat~|spedit~|chiest~|ripetut~|contattat~|telefonat~|chiamat~ : told-before 58
ho|abbiamo|avevo|avevamo|l_ho|l_abbiamo già fornit~|dat~|indicat~|provat~|fatt~|compilat~|allegat~|avvisat~|sollecitat~|reclamat~|aperto|risposto|caricat~ : told-before 58
@vi ho|abbiamo|avevo|avevamo|l_ho|l_avevo|l_abbiamo già dett~|scritt~|spiegat~|comunicat~|segnalat~|inviat~|mandat~|chiest~|fornit~|dat~|indicat~|avvisat~|chiamat~|contattat~ : told-before 62
ve|te|gliel|ve_lo|glielo l? ho|abbiamo|avevo già|appena? dett~|scritt~|spiegat~|inviat~|mandat~|chiest~|ripetut~ : told-before 58
@ho dett~|scritt~|spiegat~|inviat~|mandat~|chiest~|chiamat~|telefonat~|contattat~|segnalat~|sollecitat~|ripetut~|reclamat~|provat~ * @n volte|volta|occasioni : told-before 60
@ho dett~|scritt~|spiegat~|inviat~|mandat~|chiest~|chiamat~|telefonat~|contattat~|segnalat~|sollecitat~|aperto @n|@nm|almeno|già * volte|@messaggio : told-before 58
@vi @ho scritto|chiamato|telefonato|contattato|segnalato|avvisato|sollecitato|inviato|mandato|chiesto|comunicato : told-before 42
@nm|@n email|messaggi|mail|ticket|telefonate|segnalazioni|chiamate|solleciti|reclami|richieste|pec : told-before 50
quante volte|altre_volte|email|mail|chiamate : told-before 60, anger 46
quante volte * devo|dobbiamo|bisogna|ancora : told-before 68, anger 56
@n volte : told-before 40
due volte : told-before 30
mille|cento|tante|troppe|diverse|svariate|infinite|innumerevoli|parecchie|ripetute volte : told-before 52
più volte : told-before 54
più|diverse|varie|numerose|svariate riprese|occasioni : told-before 52
ripetut~ : told-before 48
ripetutamente : told-before 56
ripeto|ripetiamo|ribadisco|ribadiamo|reitero : told-before 56
@vi ripeto|ribadisco|ricordo|rammento : told-before 54
mi|ci tocca|ritrovo|ritroviamo|vedo|trovo * ripetere|riscrivere|richiamare|scrivere|chiamare|scrivervi : told-before 60
torno|torniamo a scrivere|scrivervi|chiedere|chiedervi|segnalare|sollecitare|contattarvi : told-before 58
riscrivo|riscriviamo|risollecito|sollecito|sollecitiamo : told-before 54
devo|dobbiamo|dover|dovere * riscrivere|ripetere|rispiegare|richiamare|ricontattare|scrivervi_di_nuovo : told-before 56
scriver~|ripeter~|spiegar~|dir~|mandar~|inviar~|chiamar~|raccontar~ * due|tre|cento|dieci|mille|più|ogni volte|volta : told-before 56
scrivere|ripetere|spiegare|dire|mandare|raccontare tutto|le_cose|ogni_cosa|sempre|la_stessa * due|tre|cento|mille|capo volte? : told-before 56
per la|l @ennesima volta|ennesima : told-before 64, anger 36
@ennesima volta : told-before 50
l ennesima|ennesimo : told-before 52, anger 34
ennesim~ : told-before 52, anger 34
@ennesimo messaggio|ticket|sollecito|reclamo|tentativo|appuntamento|guasto : told-before 52
@ennesima email|mail|segnalazione|richiesta|chiamata|telefonata|pec|settimana : told-before 52
è|questa_è la @ennesima|9 volta|email|mail|segnalazione|richiesta|chiamata : told-before 60
è|questo_è il @ennesimo|9 messaggio|ticket|sollecito|reclamo : told-before 60
ancora una volta : told-before 52, disappointment 26
di nuovo : told-before 28
nuovamente : told-before 26
un altra volta : told-before 30
un altra volta $ : told-before 44, disappointment 30
di nuovo lo|la|il|gli|le|lo_stesso stesso|stessa|solito|solita? problema|errore|storia|guasto|disservizio : told-before 50, disappointment 40, anger 20
sempre lo|la|gli|le|il|la_solita|il_solito|i_soliti stess~|solit~? problema|storia|errore|problemi|scuse|scusa|solfa|tiritera|errori : told-before 48, disappointment 48, anger 40
stessa|stesso|solita|solito storia|solfa|problema|musica|tiritera : told-before 42, disappointment 38
siamo alle solite|punto_e_a_capo|da_capo : told-before 50, disappointment 50, anger 40
ci risiamo : told-before 50, disappointment 46, anger 36
da capo : told-before 40
continuo|continuiamo a scrivere|scrivervi|chiamare|chiedere|segnalare|ricevere|ripetere|sollecitare : told-before 54
@nm|@n giorni|settimane|mesi che|a chiamo|scrivo|aspetto|telefono|chiamiamo|sollecito|chiedo|scriviamo|sollecitare|chiamare|telefonare : told-before 56, disappointment 40
è|sono|da settimane|mesi|giorni|@nm_giorni|@n_settimane|@nm_mesi|un_mese|una_settimana che vi? chiamo|scrivo|telefono|sollecito|chiedo|segnalo : told-before 56, disappointment 42
da settimane|mesi|giorni|un_mese|una_settimana vi|le|che chiamo|scrivo|telefono|sollecito|chiedo|segnalo|contatto : told-before 56
nella|alla|dalla|con_la mia|nostra prima|precedente|ultima|scorsa email|mail|segnalazione|richiesta|comunicazione|telefonata : told-before 48
nel|al|dal|col mio|nostro primo|precedente|ultimo|scorso messaggio|ticket|sollecito|reclamo : told-before 48
è|sono|stanno|erano|c_è|ci_sono|scritto|scritti|trova|trovate|indicato|indicati * nel|nella mio|mia primo|prima|precedente|scorso messaggio|email|mail|richiesta|ticket|segnalazione : told-before 62
già * nel|nella mio|mia|nostro|nostra primo|prima|precedente messaggio|email|mail|richiesta|ticket|segnalazione : told-before 62
da|come|secondo|in_riferimento|facendo_seguito|riferimento * mie|miei|nostre|nostri * ultime|ultimi|precedenti|due * email|mail|messaggi|solleciti|segnalazioni : told-before 62
mie|miei|nostre|nostri ultime|ultimi|precedenti|due|tre|numerose|numerosi|svariate|ripetute|molteplici due|tre|quattro|9? email|mail|messaggi|solleciti|segnalazioni|richieste|chiamate|reclami : told-before 56
facendo|faccio seguito : told-before 42
in attesa di * da|ormai|ancora : told-before 36, problem 30
qualcuno|nessuno|l|li|lo ha|avete|l_ha|li_ha|ha_mai|le_ha mai|almeno|davvero|veramente? letto|letti|lette|leggete ? : told-before 58, anger 46
qualcuno|nessuno legge|ha_letto|le_legge|li_legge|l_ha_letto : told-before 54, anger 44
ma|le|li|lo|almeno leggete|legge|leggi|avete_letto|ha_letto * email|mail|messaggi|messaggio|ticket : told-before 52, anger 44
sto|stiamo ancora|sempre aspettando|attendendo : told-before 40, problem 48, disappointment 36
aspetto|aspettiamo|attendo|attendiamo|aspettando|attesa ancora|da|tuttora|ormai : problem 44, disappointment 26, told-before 30
ancora in attesa : problem 44, disappointment 28, told-before 34
aspetto|aspettiamo|attendo|attendiamo da @nm|@n|un|una|settimane|giorni|mesi|ore|più|oltre|lunedì|martedì|mercoledì|giovedì|venerdì : problem 48, disappointment 40, told-before 34
la settimana scorsa|mese_scorso vi|le|ho scritto|chiamato|avevo : told-before 50
prima|primo volta|contatto * scrivo|scriviamo : neutral 1 only
scrivo|contatto|chiamo|contattiamo * per la prima volta : neutral 1 only
due|tre volte al giorno|mese|anno|settimana : neutral 1 only
a volte : soften 80
9 volte al|alla|a : neutral 1 only


# -- polite displeasure ------------------------------------------------------------

^ bene $ : polite-displeasure 36
^ va_bene|bene|ok|perfetto|d_accordo allora|vorrà_dire|continuerò|continueremo|me_lo|lo_farò|faccio_da_me|farò|provvederò : polite-displeasure 48
^ pazienza : polite-displeasure 46
pazienza * vorrà|farò|faremo|allora : polite-displeasure 50
vorrà dire che : polite-displeasure 54
prendo|prendiamo|si_prende atto : polite-displeasure 56
preso|prendo|prendiamo nota che|del|della|che_è : polite-displeasure 48
mi segno : neutral 1
noto|constato|osservo|vedo|constatiamo|notiamo che : polite-displeasure 34
noto|constato|osservo|vedo|constatiamo|notiamo che * ancora|sempre|nulla|niente|nessuno|in_lavorazione : polite-displeasure 54
in lavorazione|verifica|esame|fase_di_verifica|corso_di_verifica|valutazione : polite-displeasure 34
ancora|sempre|tuttora|risulta|risulterebbe|sarebbe in|in_fase_di lavorazione|verifica|esame|valutazione : polite-displeasure 46, problem 30
come|proprio_come lo_era|era|il|già|già_il il|lo? 9|giorno|settimana|mese|mesi : told-before 50
suppongo|immagino|presumo|deduco|evidentemente|sospetto che? nessuno|non|nulla|abbiate|siate|stiate : polite-displeasure 54
suppongo|immagino|presumo|deduco : polite-displeasure 32
immagino|suppongo|presumo|credo che|quanto questo|questa|sia|il|la|dipenda|vada : neutral 1
evidentemente : polite-displeasure 42
a mano di_nuovo|ancora|da_solo|io|anche_stavolta|come|un_altra : polite-displeasure 42
a mano : polite-displeasure 14
di nuovo|ancora|anche_stavolta|come_sempre|per_l_ennesima_volta a mano|manualmente : polite-displeasure 44
fatt~|dipint~|cucit~|lavorat~|scritt~|bagaglio a mano : neutral 1 only
manualmente : polite-displeasure 20
continuerò|continueremo|continuo|continuiamo|seguiterò|farò|faremo|dovrò|faccio|facciamo * a_mano|manualmente|da_solo|da_sola|da_me|per_conto_mio : polite-displeasure 60
lo|la|li|le|me_lo|me_la|ce_lo ho|abbiamo|farò|faccio|faremo|facciamo|sistemo|sistemerò|risolvo|risolverò * a_mano|da_solo|da_sola|da_soli|da_me|per_conto_mio|per_conto_nostro : polite-displeasure 50
me|ce la cavo|caverò|caveremo|sbrigo|sbrigherò|sbrigheremo * da_solo|da_sola|da_soli|io : polite-displeasure 56
mi|ci arrangio|arrangerò|arrangiamo|arrangeremo|arrangiati|arrangiato|arrangiata|arrangio : polite-displeasure 60
faccio|farò|facciamo|faremo da|per me|solo|sola|noi|soli|conto_mio : polite-displeasure 56
provvedo|provvederò|provvediamo|provvederemo da_solo|da_me|da_sola|io|in_autonomia|diversamente|altrimenti|noi : polite-displeasure 56
mi|ci sono|siamo|ho|abbiamo fatto|creat~|costruit~|preparat~ un|una|il|la|ormai|nel_frattempo|intanto mio|mia|nostro|nostra : polite-displeasure 42
un|il|la|una mio|mia|nostro|nostra foglio|tabella|soluzione|foglio_di_calcolo|excel|lista : polite-displeasure 42
come sempre|al_solito|di_consueto|di_consuetudine : polite-displeasure 44
come sempre|al_solito gentil~|ottim~|perfett~|impeccabil~|disponibil~|grazie|velocissim~|cortes~|professional~|puntual~|un_piacere|bravi : satisfaction 50 only
non ci|ne conto|contiamo|spero|speriamo|credo|conterei più : polite-displeasure 62 only
ormai non ci|mi conto|spero|aspetto : polite-displeasure 58 only
non mi|ci aspetto|aspettiamo più niente|nulla|risposte|molto|una|un : polite-displeasure 60 only
non|nessuna|senza c_è|abbiate|avete|si_preoccupi|fretta|ho? fretta : calm 30 only
non c è|ho|abbiamo|abbiate nessuna? fretta * ormai|tanto : polite-displeasure 54 only
fate|faccia|prendetevi|si_prenda pure|tutto con|il|a comodo|calma|tempo_che_vi_serve : polite-displeasure 44
con comodo|tutta_calma : polite-displeasure 30
lasciate|lasci|lasciamo|lascia perdere|stare : polite-displeasure 52
lasciate|lasci|lascia perdere : polite-displeasure 56
non importa|fa_niente|fa_nulla : polite-displeasure 34 only
non importa|fa_niente|fa_nulla * ormai|tanto|lasci|faccio|farò : polite-displeasure 54 only
ormai è|non|ho|abbiamo|mi|ci : polite-displeasure 40
ormai : polite-displeasure 26
ho|abbiamo ormai? rinunciato|smesso_di_sperare|perso_le_speranze|perso_ogni_speranza|gettato_la_spugna : polite-displeasure 60, disappointment 40
rinuncio|rinunciamo|mi_arrendo|ci_rinuncio|ci_arrendiamo : polite-displeasure 54, disappointment 36
mi|ci sorprende|stupisce|meraviglia|sorprenderebbe|stupirebbe che|non|come|il|la|questo|nessuno : polite-displeasure 52
non mi|ci sorprende|stupisce|meraviglia più? : polite-displeasure 52 only
sono|siamo|rimango|resto sorpres~|stupit~|perpless~|meravigliat~ : polite-displeasure 50
perpless~|perplessità : polite-displeasure 46
sarebbe|avrei|avremmo|avrebbe stato? gradito|gradit~|apprezzat~|cortese|gentile|carino|corretto|opportuno|bello|utile|preferit~ : polite-displeasure 50
mi|ci sarei|saremmo|avrebbe|sarebbe aspettat~|fatto_piacere|piaciuto|bastat~ * risposta|avviso|comunicazione|cenno|sapere|saperlo|prima : polite-displeasure 54
bastava|sarebbe_bastat~|sarebbe_bastato|bastavano una|un|poco|due|dirlo|avvisare|leggere : polite-displeasure 52
spiace|dispiace|rincresce|duole * constatare|notare|vedere|dover|dovere|segnalare|rilevare : polite-displeasure 54
con rammarico|dispiacere|profondo_rammarico : polite-displeasure 54, disappointment 40
a quanto|quanto_pare pare|sembra|vedo|capisco nessuno|non|la : polite-displeasure 48
a quanto pare : polite-displeasure 42
tanto nessuno|non|ormai : polite-displeasure 44
sarà per la|un prossima|altra volta|vita? : polite-displeasure 44
grazie lo stesso|ugualmente|comunque : polite-displeasure 24 only
buon per voi|lei : polite-displeasure 40
contenti voi : polite-displeasure 52
prendo|prendiamo atto * vostra|vostro|che|del|della : polite-displeasure 58
resto|rimango|restiamo in|fiducioso|fiduciosa attesa|attesa_di_un_riscontro : polite-displeasure 16
se|quando qualcuno|mai|un_giorno avrà|avesse|trovasse|troverà|avrete|trova|ha|avete tempo|voglia : polite-displeasure 52
nessuno avuto|aveva|ha|avesse|abbia avuto? tempo|voglia|modo : polite-displeasure 52 only
non so più cosa|a_chi|che|come : disappointment 48 only, polite-displeasure 36 only


# -- may leave -----------------------------------------------------------------------

disdett~ : may-leave 42
disdire|disdico|disdirò|disdiremo|disdiciamo|disdicendo : may-leave 46
disdico|disdirò|disdiremo|disdiciamo : may-leave 58
disdico|disdirò|disdiremo|disdiciamo|disdetto @mio|il|la|l|tutto|subito|ogni|i|questo @contratto? : may-leave 66
disdire|disdirò|disdico|disdetto * appuntamento|prenotazione|camera|visita|hotel|tavolo|lezione : neutral 1 only
@voglio|intendo|intendiamo|ho_deciso_di|abbiamo_deciso_di|sto_per|sono_pronto_a|procederò_a|provvederò_a disdire|recedere|rescindere|chiudere|cessare|annullare @mio|il|la|l|dal|tutti|subito? @contratto? : may-leave 64
@voglio|intendo|intendiamo|ho_deciso_di|abbiamo_deciso_di disattivare|cancellare @mio|il|la|l|dal|i @contratto|registrazione : may-leave 64
@voglio|intendo|intendiamo annullare|cancellare|chiudere|modificare * prenotazione|ordine|biglietto|appuntamento|ticket|pratica : neutral 1 only
@voglio dare|la|inviare|presentare|inoltrare disdetta : may-leave 66
do|darò|diamo|daremo|mando|invio|invierò|chiedo|richiedo|richiesta_di|avviso_di disdetta : may-leave 64
do|darò|diamo|daremo|mando|invio|invierò|chiedo|richiedo|inoltro la|una disdetta : may-leave 64
recesso : may-leave 44
recedo|recedere|recederò|recederemo|rescindo|rescindere|rescinderò|rescissione|rescinderemo : may-leave 54
recedo|recedere|recederò|rescindo|rescindere|rescinderò * contratto : may-leave 66
esercito|eserciterò|esercitare * recesso : may-leave 58
chiudo|chiuderò|chiuderemo|chiudiamo|cancello|cancellerò|cesso|cesserò|annullo|annullerò|annulleremo|disattivo @mio|il|la|l|ogni|tutti|tutto|questo @contratto : may-leave 66
annullo|annullerò|annulleremo|cancellerò|annulliamo tutto|l_ordine|gli_ordini|il_contratto : may-leave 54
chiusura del|di|dell|definitiva @mio|il? @contratto : may-leave 54
cessazione del|dell|della : may-leave 50
come|dove|è_possibile|posso|si_può|in_che_modo|quali * disdire|disdetta|recedere|recesso|disdico|disattivare|cancellare_l_abbonamento|annullare_l_abbonamento|chiudere_il_conto|rescindere : may-leave 38 only, calm 30 only
come|quando|entro|fino_a_quando posso|si_può|faccio_a|fare|devo disdire|recedere|chiudere|annullare|cancellare : may-leave 38 only, calm 30 only
modulo|procedura|costi|costo|condizioni|penale|termini|indirizzo|informazioni|modalità * di|per|del|sulla|la disdetta|recesso|disdire|recedere : may-leave 36 only, calm 26 only
se disdicessi|recedessi|chiudessi|cancellassi|annullassi|disdicessimo|cambiassi|passassi : may-leave 25 only, calm 20 only
penale|penali|rimborso se|in_caso * disdico|disdetta|recedo|recesso|annullo|cancello : may-leave 30 only, calm 22 only
cambio|cambierò|cambiamo|cambieremo|cambiare @azienda|fornitore|provider|assicurazione : may-leave 66
cambiato|cambiata @azienda : may-leave 40
@voglio|intendo|ho_deciso_di|abbiamo_deciso_di|stiamo_pensando_di|sto_pensando_di|sto_valutando_di|penso_di|meglio cambiare|passare|rivolgermi|rivolgerci|migrare|andare|andarmene * @azienda|concorrenza|altro|altri|altrove|altra : may-leave 64
cambio|cambierò|cambiamo|cambieremo|cambiare indirizzo|password|numero|taglia|colore|data|posto|carta|intestatario|iban|piano : neutral 1 only
passo|passerò|passiamo|passeremo|passare|passato|torno|tornerò alla|a|ad @concorrenza|un_altro|un_altra|altri|altro|altra : may-leave 64
passo|passerò|passiamo|passeremo|passare a|ad un? altr~ @azienda : may-leave 68
alla|dalla concorrenza : may-leave 60
vado|andrò|andremo|andiamo|vado_a|me_ne_vado|me_ne_andrò|ce_ne_andiamo|ce_ne_andremo|andarmene|andarcene * altrove|concorrenza|altro|altra|altri|via|da_voi : may-leave 64
me ne vado|andrò : may-leave 56
ce ne andiamo|andremo : may-leave 56
vado|andrò|andiamo|andremo * da|presso un? altr~ @azienda|parte : may-leave 70
vado|andrò|andremo via in|a|per|con|da_casa : neutral 1 only
mi|ci rivolgo|rivolgerò|rivolgiamo|rivolgeremo * altrove|altri|altra|altro|concorrenza|un_altro|un_altra : may-leave 66
mi|ci rivolgerò|rivolgeremo altrove : may-leave 68
altrove : may-leave 40
cerco|cercherò|cercheremo|sto_cercando|stiamo_cercando|cercare|trovo|troverò|troveremo|valuto|valuterò un|altri|alternative|un_alternativa altr~ @azienda|fornitore : may-leave 62
cerco|cercherò|cercheremo|sto_cercando|stiamo_cercando|valuterò|valuteremo|cercare altrove|alternative|un_alternativa|un_altro|un_altra|altro : may-leave 58
un|altro|altri altro|nuovo? fornitore|gestore|operatore|provider|corriere : may-leave 48
lascio|lascerò|lasceremo|lasciamo|abbandono|abbandonerò|abbandoneremo questa|questo|la|il|vostra|vostro * @azienda|servizio|piattaforma : may-leave 62
perso|perderete|perdete|perso_per_sempre|perdendo|perderà|perdere un|una|il|anche_me_come|mio|come cliente : may-leave 68
avete|ha|hai|state perso|perdendo un|una cliente|altro_cliente : may-leave 70
cliente perso|persa|in_meno|addio : may-leave 66
un cliente in meno|perso : may-leave 68
non sarò|saremo|sono|siamo|voglio_essere più * cliente|clienti|vostr~ : may-leave 68 only
mai più|con|da voi|loro|con|da|un|nulla : may-leave 58 only, disappointment 50 only
mai più voi|loro : may-leave 58
non compro|comprerò|compreremo|acquisto|acquisterò|acquisteremo|ordino|ordinerò|volerò|viaggerò|userò|useremo|prenoterò|ordineremo mai? più : may-leave 62 only
non mi|ci vedrete|vedete|rivedrete|avrete mai? più : may-leave 66 only
non rinnovo|rinnoverò|rinnoveremo|rinnoviamo|intendo_rinnovare|rinnovare|proseguirò|proseguiremo|continuerò|continueremo : may-leave 58 only
non intendo|voglio|vogliamo|intendiamo più? proseguire|continuare|rinnovare|restare|rimanere|avere|essere : may-leave 56 only
non lo|la rinnovo|rinnoverò|rinnoveremo|rinnoviamo : may-leave 60 only
smetto|smetterò|smetteremo|smettiamo di usare|comprare|ordinare|utilizzare|acquistare|essere|volare|lavorare : may-leave 60
ultima volta|ordine|acquisto che|con|da|compro|ordino|acquisto : may-leave 56
ultimo ordine|acquisto|volo|viaggio che|con|da|qui : may-leave 56
ultimo aggiornamento : neutral 1
portabilità : may-leave 36
ho|abbiamo|sto|già * chiesto|richiesto|avviato|attivato|fatto * portabilità : may-leave 62
chiedo|richiedo|richiederò|chiederò|farò|faccio * portabilità|migrazione : may-leave 58
addio : may-leave 50
vi saluto|lascio definitivamente|e_vado|per_sempre : may-leave 60
chiudo|chiudere|chiuso|chiudiamo con voi|questa : may-leave 62
la nostra collaborazione|il_nostro_rapporto finisce|termina|è_finita|si_chiude|è_finito : may-leave 64
interrompo|interrompere|interromperò|interrompiamo|interromperemo|terminare|termino|sospendere|concludere * collaborazione|rapporto|rapporti|contratto|abbonamento : may-leave 62
restituisco|restituirò|restituiremo|rendo|riporto|rispedisco tutto : may-leave 42
disiscri~|cancellatemi|disattivatemi|toglietemi|rimuovetemi : may-leave 48, request 56
cancellatemi|disiscriv~|toglietemi * newsletter|mailing|lista|elenco : neutral 1 only
cancellate|eliminate|chiudete|disattivate|annullate * @mio|il|la|l account|conto|abbonamento|utenza|contratto|iscrizione : may-leave 62, request 56
non disdire|disdico|voglio_disdire|voglio_recedere|voglio_cambiare|intendo_disdire : neutral 1 only
non voglio|vorrei|vogliamo|ho_intenzione_di|intendo disdire|recedere|cambiare|annullare|chiudere|cancellare @mio|il|la|l|dal? @contratto|operatore|gestore? : neutral 1 only
non voglio andarmene : neutral 1 only


# -- legal, public, payment, a lead ---------------------------------------------------

avvocato|avvocata|avvocati|avv : legal-step 70
sono|faccio un|l? avvocato|avvocata|giudice : legal-step 30 only
il|un|mio|nostro|dal|al|del legale : legal-step 66
legale|legali : legal-step 34
mio|nostro|miei|nostri|al|un|dal|studio|ufficio avvocato|legale|legali|avvocati : legal-step 72
ufficio|reparto|dipartimento|sede|rappresentante|garanzia|parte|tutela|numero|orario|ora legale : legal-step 16 only
indirizzo|email|recapito|numero|contatto|contatti|pec|nome * ufficio legale|reparto_legale : legal-step 16 only
sede|garanzia|ora|età legale : neutral 1 only
vie|azioni|azione|via|vie_e_mezzi|procedimento|procedura|iniziative|misure legali|legale|giudiziarie|giudiziaria : legal-step 74
per|adire|adirò|adiremo|alle|tramite le? vie legali : legal-step 78
tribunal~ : legal-step 68
ci|si vediamo|vedremo|rivediamo in tribunale|aula : legal-step 76
giudice|pretura|magistrat~|procura : legal-step 50
giudice di pace : legal-step 72
denunci~ : legal-step 60
denuncia|denunciare|denuncerò|denuncio|denunceremo|denunciarvi|denunciato|sporgere|sporgerò|sporgo : legal-step 66
vi|la|li denuncio|denuncerò|denunceremo|faccio_causa|farò_causa|querelo : legal-step 76
denuncia|denunciato|denunciare|denunciato * furto|smarrimento : neutral 1 only
querela|querele|querelo|querelare : legal-step 70
far~|fare|faccio|facciamo|intentare|avviare|portarvi_in|citarvi_in|citare_in|causa_in causa|giudizio|tribunale : legal-step 72
fare|faccio|farò|facciamo|faremo|farvi causa : legal-step 72
una|class causa|action civile|legale|collettiva? : legal-step 60
a|per causa di|del|della|dell|dei|delle|mia|vostra|sua|loro : neutral 1 only
diffid~ : legal-step 58
diffida|diffido|messa_in_mora|diffidare|diffidiamo : legal-step 66
messa|metto|metterò|mettervi|costituzione in mora : legal-step 68
carabinieri|guardia_di_finanza|polizia_postale : legal-step 42
polizia : legal-step 16
legale rappresentante : neutral 1 only
mio|nostro|il|un legale rappresentante : neutral 1 only
furto e|o incendio : neutral 1 only
rivolg~|andrò|vado|denuncia|segnal~|esposto|chiamo|chiamerò|contatto * carabinieri|polizia|guardia_di_finanza|polizia_postale|finanza : legal-step 64
esposto : legal-step 56
presento|presenterò|presenteremo|farò|faremo|inoltro|depositerò|presentare|fare un? esposto|denuncia|querela : legal-step 72
codacons|adiconsum|altroconsumo|federconsumatori|adoc|movimento_consumatori|unione_consumatori : legal-step 66
associazione|associazioni|tutela|difesa|codice|unione|diritti dei|del|di|a_difesa_dei|per_la_tutela_dei? consumatori|consumatore : legal-step 62
agcom|corecom|conciliaweb|agcm|antitrust|arera|enac|ivass|consob|authority|ombudsman : legal-step 64
garante : legal-step 54
garante privacy|della_privacy|per_la_protezione|della_concorrenza : legal-step 64
arbitro bancario|finanziario|assicurativo : legal-step 66
banca d italia : legal-step 42
autorità competent~|garante|di_vigilanza|preposte : legal-step 64
conciliazione|mediazione|arbitrato : legal-step 48
segnal~|segnalazione|ricorso|ricorrer~|rivolger~|reclamo * autorità|organi_competenti|antitrust|garante : legal-step 66
inadempimento|inadempienza|inadempient~ : legal-step 54
danni|danno e|morali|morale|materiali|biologico|subiti|subito|patrimoniali|esistenziale : legal-step 44, payment-dispute 40
richiesta|richiederò|chiederò|chiedo|chiedere|risarcimento|pretendo * danni : legal-step 58, payment-dispute 54
illegal~|illecit~|illegittim~|contro_la_legge|reato : legal-step 52, anger 36
truffa aggravata : legal-step 60, distrust 66, anger 56
procedere|procederò|procederemo|agire|agirò|agiremo|tutelarmi|tutelarci|tutelerò|tuteleremo|riservo|riserviamo * legalmente|giudizialmente|sedi|sede|vie|legali|diritti|giudizio : legal-step 72
sedi competenti|opportune|giudiziarie|legali : legal-step 66
mi|ci riservo|riserviamo ogni|di|il|la|le * azione|diritto|diritti|agire|azioni|procedere : legal-step 62
a norma|termini|sensi di|dell|del legge|art|articolo|codice : legal-step 42
i miei|nostri diritti : legal-step 40
far|faremo|farò valere * diritti|ragioni : legal-step 58
lettera dell|del|di avvocato|legale|diffida|messa_in_mora : legal-step 72

recensione|recensioni : public-complaint 30
recensione|recensioni|commento|valutazione negativ~|pessim~|a_una_stella|una_stella|brutta|su_google|su_trustpilot : public-complaint 60
pessima|brutta|cattiva|negativa recensione|pubblicità|valutazione : public-complaint 60
lascerò|lascio|lasceremo|scriverò|scriveremo|pubblicherò|farò|metterò|lasciare|scrivo|scrivere * recensione|recensioni|stella|trustpilot|google|tripadvisor : public-complaint 62
dove|come|posso|possiamo|vorrei|volevo lasciare|scrivere|fare * recensione|opinione|commento : public-complaint 20 only, calm 20 only
recensione|recensioni positiv~|ottim~|bella|buone|ottime|cinque_stelle|5_stelle : neutral 1 only
ottim~|bella|buon~|positiva|letto|leggendo recensione|recensioni|le_recensioni : neutral 1 only
una|1 sola? stella : public-complaint 46
trustpilot|tripadvisor : public-complaint 44
sui social|media|social_network : public-complaint 52
social : public-complaint 16
pubblic~|scriv~|scriverò|posto|posterò|postare|divulg~|diffond~|raccont~|condivid~|segnal~|denunc~|metterò|metto * social|facebook|twitter|instagram|tiktok|linkedin|google|internet|forum|youtube|giornali|stampa|tv : public-complaint 64
vi|la|lo|vi_ho|ti trovo|seguo|siete|visto|conosciuto * social|facebook|instagram|twitter|tiktok : neutral 1 only
siete|avete|ci_siete|esiste su|sui|una_pagina_su social|facebook|instagram|twitter|tiktok|linkedin : neutral 1 only
giornali|giornale|televisione|giornalist~ : public-complaint 16
contatt~|rivolg~|scriverò|scriveremo|parl~|avvis~|chiamo|chiamerò|andrò * alla_stampa|la_stampa|giornali|giornale|televisione|giornalist~|le_iene|striscia|mimandaraitre|tv : public-complaint 64
le iene|striscia_la_notizia|striscia|mi_manda_rai_tre|mimandaraitre : public-complaint 58
tutti devono|dovrebbero sapere|conoscere : public-complaint 60
renderò|renderemo|rendere|rendo pubblic~|nota|noto|di_dominio : public-complaint 62
pubblicamente : public-complaint 48
dirò|racconterò|parlerò|farò_sapere|avviserò|sconsiglierò|lo_racconto|lo_dico|dirlo|diremo|farò_girare * tutti|amici|conoscenti|colleghi|parenti|mondo|quattro_venti : public-complaint 58
a tutti i|quelli miei|nostri|che? amici|conoscenti|contatti|colleghi|clienti : public-complaint 44
passaparola|cattiva_pubblicità|pessima_pubblicità : public-complaint 48
fate|fatelo|condividete|diffondete|fate_girare girare|sapere|tutti|il_più_possibile : public-complaint 52
diventerà|diventare|rendere virale : public-complaint 54
attenzione|occhio a|alla|ai|questa|questi @azienda|truffa|truffatori|questa|questi : public-complaint 48, distrust 44

@ridare = restituite restituitemi restituiteci rimborsate rimborsatemi rimborsateci ridatemi rimborsi restituisca restituirmi restituirci rimborsarmi rimborsarci restituiate rimborsiate ridarmi ridarci ridiate
@ridare : payment-dispute 44
@ridare @mio|i|il|la|tutto|l|quanto|subito : payment-dispute 62
che mi|ci vengano|venga|vengano_restituiti|sia|siano|vi_venga * restituit~|rimborsat~|accreditat~|stornat~ : payment-dispute 62
@esigo = voglio vogliamo esigo esigiamo pretendo pretendiamo chiedo chiediamo rivoglio
@esigo indietro? i|il|un|essere|l|la|lo? miei|nostri|mio? soldi|rimborso|rimborsato|rimborsata|indennizzo|risarcimento|storno|risarcito|denaro : payment-dispute 66
@voglio indietro|che_mi i|il|miei|rimborsiate|restituiate : payment-dispute 64
rivoglio|rivogliamo : payment-dispute 66
i|dei miei|nostri soldi : payment-dispute 46
dove|quando sono|finiti|è|rivedrò|arrivano|mi_ridate|riavrò * miei|nostri|mio|soldi soldi|rimborso|euro? : payment-dispute 58
dov è|sono * soldi|rimborso : payment-dispute 56
rimborso : payment-dispute 30, problem 20
rimborsi|rimborsare|rimborsato|rimborsata|rimborsati : payment-dispute 26
quanto|quando|come|entro|tempi|posso|modalità|procedura * rimborso|rimborsi : payment-dispute 22 only, calm 24 only
vorrei|vorremmo|volevo|desidero * rimborso : payment-dispute 44
rimborso * quali|come|documenti|che_documenti|dove|procedura|modulo : payment-dispute 20 only, calm 20 only
vorrei|volevo|posso|si_può * chiedere|richiedere|avere|ottenere un|il|una? rimborso : payment-dispute 28 only, calm 10 only
rimborso totale|completo|immediato|integrale|dell_intera|dell_intero : payment-dispute 54
grazie|ricevuto|arrivato|ricevuta|accreditato * rimborso : confirmation 54 only
esigo|pretendo|attendo|aspetto|chiedo|richiedo|voglio * rimborso|rimborsato|restituzione : payment-dispute 62
aspetto|attendo|aspettando|attendendo|attesa|in_attesa * rimborso : payment-dispute 56, problem 44
non mi|ci @ha|viene|vengono|è|sono stato|stati|state|ancora? rimborsat~|restituit~|rimborsan~|restituisc~|accreditat~|stornat~ : payment-dispute 60 only, disappointment 46 only
mai|non * ricevuto|arrivato|visto * rimborso : payment-dispute 58 only, disappointment 46 only
rifiut~|negat~|negano * rimbors~|restituir~|risarc~ : payment-dispute 58, anger 36
storno|stornare|stornate|stornato|stornati : payment-dispute 40
addebit~ contest~|non_autorizzat~|indebit~|illegittim~|mai_autorizzat~|ingiustificat~ : payment-dispute 66
contest~ : payment-dispute 50
contesto|contestiamo|contestare|contesterò|contestazione|disconosco|disconoscere|disconoscimento|disconosciuto : payment-dispute 54
contesto|contestiamo|contestare|contesterò|disconosco|disconoscere|disconoscimento * addebito|addebiti|fattura|fatture|bolletta|operazione|pagamento|importo|transazione|costi : payment-dispute 70
in questo|tale|quel|un_altro contesto : neutral 1 only
il contesto : neutral 1 only
chargeback|charge_back|riaddebito : payment-dispute 70
blocc~|revoc~|annull~|fermo|ferma|fermi|ferme|sospend~|respinger~|respingo * addebito|addebiti|rid|sdd|domiciliazione|pagamento|pagamenti|carta_di_credito|bonifico : payment-dispute 60
blocc~ carta|la_carta|la_mia_carta * smarrit~|rubat~|pers~ : neutral 1 only
non|né|nemmeno|mica pago|pagherò|pagheremo|paghiamo|intendo_pagare|intendiamo_pagare|ho_intenzione_di_pagare|verserò|salderò|pago_più : payment-dispute 66 only
non vi|un|le pago|pagherò|darò|euro|centesimo|verserò : payment-dispute 58 only
mi rifiuto|rifiuterò di pagare : payment-dispute 70
non|nemmeno|neanche un euro|centesimo|soldo : payment-dispute 46 only
trattengo|tratterrò|tratteniamo|tratterremo|sospendo|sospenderò|sospendiamo * pagament~|saldo|fattur~|rata : payment-dispute 66
addebitat~|fatturat~|pagat~|compare|figura|riporta * due_volte|doppio : payment-dispute 26 only, problem 26 only, theme:billing 64 only
addebitat~|prelevat~|tolt~|scalat~|sottratt~|presi|fatto_pagare|fatturat~|pagat~ * non_dovut~|indebitamente|senza_autorizzazione|in_più|per_errore|di_troppo|erroneamente|senza_consenso : payment-dispute 52, problem 44
doppio|doppia|due_volte|duplicato addebito|addebitato|pagamento|fattura|fatturazione : payment-dispute 44, problem 44
addebito|pagamento|importo doppio|duplicato|non_dovuto|errato|sbagliato : payment-dispute 48, problem 44
addebito|pagamento|transazione|operazione|prelievo|spesa non|mai|che_non|sconosciut~|sospett~ riconosc~|autorizzat~|effettuat~|fatt~ : payment-dispute 50, problem 44
mai autorizzat~|richiest~|sottoscritt~|attivat~|chiest~ : payment-dispute 54 only, anger 34 only
non @ho mai autorizzat~|richiest~|sottoscritt~|attivat~|chiest~ : payment-dispute 54 only, anger 32 only
senza|non|mai il? mio|nostra|mia|autorizzazione|consenso|avermi consenso|autorizzazione|chiesto? : payment-dispute 36 only, problem 40 only
risarc~ : payment-dispute 48
risarcimento : payment-dispute 54
indennizz~ : payment-dispute 46
compens~ : payment-dispute 30
tenete|tenuti|trattenete|trattenuto|trattenuti|intascat~ * soldi|denaro|cauzione|caparra|deposito|importo : payment-dispute 54, anger 40
cauzione|caparra non|mai * restituit~|resa|rimborsat~ : payment-dispute 56 only, disappointment 44 only

parlare|parli|parlo|confer~|interloquire * @capo : asks-for-manager 66
parlare|parlo * con qualcuno di competente|più|grado|che_decide|serio|superiore|più_in_alto : asks-for-manager 60
passi|passare|passatemi|passami|mi_passi|mi_passa|fatemi_parlare|fammi_parlare|mi_faccia_parlare|mi_faccia_chiamare|fatemi_chiamare|contattare|chiami|richiami * @capo : asks-for-manager 70
@voglio * @capo : asks-for-manager 62
@voglio essere|venire? contattat~|richiamat~|chiamat~|parlare|un|il|sapere|passat~ * @capo : asks-for-manager 68
chi è|sarebbe|mi_dice il|la|un? suo|vostro|tuo|sua? @capo : asks-for-manager 62
vostro|suo|tuo|vostra|sua|tuoi|vostri @capo : asks-for-manager 52
diretto|un|del|al|dal superiore : asks-for-manager 50
capo servizio|reparto|turno|ufficio : asks-for-manager 44
sono|ero|faccio|siamo il|la|i|un|una? @capo : neutral 1 only
il|la|del|al|dal mio|mia|nostro|nostra @capo : neutral 1 only
@capo acquisti|marketing|ufficio_acquisti|amministrativo|it|commerciale|del_magazzino : neutral 1 only
responsabile|responsabili|direttore * gentil~|disponibil~|cortes~|bravo|brava|ringrazi~ : neutral 1 only
siete|è|sei|ritengo|considero|ritenga|riterrò voi|lei|pienamente|unici|direttamente? responsabile|responsabili : neutral 1 only
responsabile|responsabili di|del|della|per quanto|questo|danno|danni|ritardo|situazione : neutral 1 only
escalation|escalare|scalare|inoltrare * livello|superiore|direzione|caso|@capo : asks-for-manager 56
secondo livello : asks-for-manager 30
livello superiore : asks-for-manager 48
amministratore delegato : asks-for-manager 50
qualcuno|persona|operatore|interlocutore|referente che? possa|può|in_grado_di|competente|più_competente|che_sappia decidere|risolvere? : asks-for-manager 34
qualcuno con potere decisionale|di_decidere : asks-for-manager 58
alla direzione|dirigenza|presidenza : asks-for-manager 56
direzione|manager della|generale|del vostr~|vostra? : asks-for-manager 40
parlare con|ad un|una|qualche? operatore|persona|umano|essere_umano|persona_vera|qualcuno : asks-for-manager 22


# -- abuse: directed at a person -------------------------------------------------------

@insulto : abusive-language 44, anger 56
siete|sei|è|lei_è|tu_sei|voi_siete|siete_tutti|sono|siete_proprio|siete_solo dei|degli|un|una|delle|degl|solo|tutti|proprio|davvero? @insulto : abusive-language 64, anger 64
siete|sei|lei_è|tu_sei|voi_siete|siete_tutti|sono|siete_proprio|siete_solo dei|degli|un|una|delle|solo|tutti|proprio|davvero? @insulto2 : abusive-language 60, anger 64
branco|massa|manica|banda|banda_di|gruppo|covo|accozzaglia di @insulto : abusive-language 68, anger 64
branco|massa|manica|banda|gruppo|covo di @insulto2 : abusive-language 62, anger 64
@insulto di merda|del_cazzo : abusive-language 74, anger 70
pezzo|pezzi di merda|idiota|stronzo|cretino|imbecille : abusive-language 76, anger 72
brutto|brutta|brutti|razza_di|grandissimo|emerito|povero|maledetto|maledetti @insulto : abusive-language 68, anger 62
figlio|figli|figlia di|de una? puttana|troia|mignotta|buona_donna|cane : abusive-language 80, anger 74
coglion~ : abusive-language 66, anger 62
stronz~ : abusive-language 66, anger 62
stronzata|stronzate : anger 62 only
bastard~ : abusive-language 66, anger 62
imbecill~ : abusive-language 62, anger 58
idiot~ : abusive-language 58, anger 56
cretin~ : abusive-language 58, anger 56
deficient~ : abusive-language 58, anger 56
testa|teste di|de cazzo|minchia|rapa : abusive-language 72, anger 66
troia|mignotta|zoccola|puttana : abusive-language 64, anger 58
rottinculo|leccaculo|sfigat~|mentecatt~|decerebrat~|ritardat~|mongoloid~|handicappat~|subnormal~|cerebroles~ : abusive-language 64, anger 58
accesso|bagno|posto|posti|parcheggio|persona|persone|per|passeggeri handicappat~ : neutral 1 only
treno|volo|autobus|bus|pullman|pacco|pagamento ritardat~ : neutral 1 only
vaffanculo|fanculo : abusive-language 66, anger 76
vada|vai|andate|andatevene|va a|al|in quel_paese|cagare|fare_in_culo|diavolo|quel|farti_fottere|farvi_fottere|quel_posto|fanculo|morire|ammazz~ : abusive-language 68, anger 74
in culo : abusive-language 56, anger 66
ti|vi|le spacco|ammazzo|uccido|gonfio|meno|picchio|distruggo|brucio|sparo|rompo_la_faccia|aspetto_sotto|aspetto_fuori|vengo_a_cercare|faccio_male|sistemo_io : abusive-language 78, anger 70
so|sappiamo|scoprirò|troverò dove abiti|abita|abitate|lavori|lavora|lavorate|state|vivi|vive|sei|siete : abusive-language 70, anger 50
vengo|verrò|veniamo lì|da_voi|in_ufficio|sotto|in_negozio|in_sede * spacc~|sfasc~|menar~|bruci~|con|pentire : abusive-language 62, anger 60
te|ve|ve_la|te_la|gliela la? faccio|farò pagare|pentire : abusive-language 58, anger 60
dovete|devi|deve|spero|crepate|crepa|possiate che? morire|crepare|muoia|crepiate|fallire|fallite|bruciare : abusive-language 46, anger 62
morti|mortacci di_fame|vostri|tua|tuoi|loro : abusive-language 70, anger 66
mortacci : abusive-language 66, anger 64
buffon~|pagliacc~|cialtron~ : abusive-language 52, anger 60
ladr~ : distrust 60, anger 60
siete|sei|lei_è|sono|siete_tutti|siete_solo|siete_dei|siete_proprio dei|degli|un|una|solo? ladri|ladro|truffatori|truffatore|delinquenti|criminali|mafiosi|farabutti|disonesti|bugiardi|bugiarda|bugiardo : abusive-language 60, anger 64, distrust 60
parassit~|schifos~|verme|vermi : anger 58
parassit~ insett~|piant~|cane|gatto : neutral 1 only
gentaglia|feccia|fecce|gentaccia|pezzente|pezzenti|straccion~ : abusive-language 60, anger 60
incapac~|incompetent~ siete|sei|tutti|dei : abusive-language 48, anger 62
ignorant~ : abusive-language 40, anger 50
siete|sei|lei_è|è_un|siete_degli ignorant~|analfabet~|ritardat~ : abusive-language 58, anger 58
lei non sa|capisce|conosce chi|niente|nulla : anger 54


# -- goal at risk ---------------------------------------------------------------------

entro @giorno|stasera|il|la|oggi|fine|le|questa|sera|mezzogiorno|e_non_oltre : goal-at-risk 30
se * entro|per|prima_di @giorno|il|la|fine|oggi|le : goal-at-risk 54
se non * entro|per|prima_di @giorno|il|la|fine|oggi|le : goal-at-risk 56
non @è|arriva|risolvete|ricevo * entro|per @giorno : goal-at-risk 52
prima di|del @giorno : goal-at-risk 26
non * entro|prima_di @giorno|stasera|oggi : goal-at-risk 54 only
non sparisc~|arriv~|risolv~|funzion~|viene|vengono|è|avrò|ricevo|ricevi~|sarà|ho entro|prima_di|per @giorno|stasera|il|la|fine : goal-at-risk 56 only
entro e non oltre : goal-at-risk 52
@mi serve|servono|occorre|occorrono|servirebbe|serviva|servivano|necessita * entro|oggi|domani|stasera|prima_di|subito|urgentemente : goal-at-risk 58
@mi serve|servono|occorre|occorrono|servirebbe|serviva|servivano|necessita * per @giorno|lavoro|lavorare|stasera : goal-at-risk 60
@mi serve|servono|occorre|servirebbe|serviva|servivano per|entro @giorno|lavoro|lavorare|stasera|il|la|le|un|fine : goal-at-risk 58
ne|lo|la|li|le ho|abbiamo bisogno per|entro|oggi|domani|stasera|prima|subito : goal-at-risk 60
ho|abbiamo|avrei|avremmo bisogno * per|entro|prima_di|oggi|domani @giorno|il|la|le|lavoro|lavorare|mezzogiorno : goal-at-risk 58
@giorno|domani_mattina|stasera|dopodomani|tra_due_giorni|fra_due_giorni parto|partiamo|mi_sposo|ci_sposiamo|viaggio|apriamo|inauguriamo|ho_un_esame|ho_una_riunione|consegno|consegniamo|mi_opero|volo : goal-at-risk 58
parto|partiamo|viaggio|viaggiamo|mi_sposo|ci_sposiamo|apriamo|inauguriamo|consegniamo|presentiamo|traslochiamo|trasloco @giorno|domani|tra|fra : goal-at-risk 54
@giorno ho|abbiamo|c_è un|una|il|la|l|lo|gli? * presentazione|esame|matrimonio|riunione|consegna|colloquio|evento|fiera|viaggio|partenza|volo|scadenza|udienza|visita|trasloco|inaugurazione|festa : goal-at-risk 56
matrimonio|esame|colloquio|funerale|laurea|inaugurazione|fiera|compleanno : goal-at-risk 34
regalo di|per * compleanno|natale|matrimonio|laurea|anniversario : goal-at-risk 36
perderò|perderemo|perdo|perdiamo|perso|perdere|perdendo|rischio_di_perdere|rischiamo_di_perdere * volo|coincidenza|treno|aereo|appuntamento|esame|lavoro|clienti|cliente|vendite|ordini|soldi|contratto|prenotazione|concorso|riunione|colloquio : goal-at-risk 58, disappointment 40
saltat~|saltare|salta|salterà * riunione|appuntamento|consegna|vacanza|vacanze|viaggio|evento|esame|matrimonio|colloquio : goal-at-risk 54, disappointment 34
non posso|possiamo|riesco_a|riusciamo_a|riesco_più_a|riusciamo_più_a|potrò|potremo|si_può|ho_potuto|abbiamo_potuto lavorare|fatturare|vendere|spedire|incassare|consegnare|aprire|produrre|stampare_le_etichette|servire|emettere|evadere : goal-at-risk 62 only, problem 56 only
non posso|possiamo|riesco_a|riusciamo_a più? lavorare|fatturare|studiare|partire|viaggiare|pagare_gli|pagare_i|pagare_l_affitto : goal-at-risk 60 only, problem 54 only
impossibile|impossibilitat~|senza_poter|senza_potere|impedisce_di|impedisce|impedendo a|di? lavorare|fatturare|vendere|spedire|incassare|consegnare|partire|viaggiare|studiare : goal-at-risk 58, problem 50
smart working|lavoro_da_casa : goal-at-risk 40
lavoro|lavorare|lavoriamo da casa|remoto : goal-at-risk 44
per lavoro|lavorare|il_mio_lavoro|la_mia_attività|motivi_di_lavoro : goal-at-risk 36
il|la|mio|mia|nostro|nostra|in negozio|attività|azienda|ufficio|ristorante è|sono|completamente|sta|rimane? fermo|ferma|fermi|ferme|bloccat~|chius~|paralizzat~|in_ginocchio|offline : goal-at-risk 62, problem 54
il|la|mio|mia|nostro|nostra|in produzione|magazzino|reparto|studio|locale è|sono|completamente|sta|rimane? fermo|ferma|fermi|ferme|bloccat~|chius~|paralizzat~|in_ginocchio|offline : goal-at-risk 62, problem 54
siamo|sono|è_tutto|tutto|tutti|completamente|rimasti fermo|ferma|fermi|ferme|bloccat~|paralizzat~ : goal-at-risk 50, problem 52
ho|gestisco|conduco|dirigo|mando_avanti|abbiamo un|una? negozio|attività|ristorante|bar|azienda|locale|impresa|studio|hotel|albergo|bottega|ditta : goal-at-risk 44
lavoro|giornata|giornate|turno|settimana lavorativa|di_lavoro|perso|persa : goal-at-risk 40
non ho|abbiamo il? tempo : goal-at-risk 36 only, disappointment 24 only
miei|nostri|il_mio clienti|pazienti|ospiti|studenti|utenti|invitati aspettano|attendono|si|mi|ci|stanno|sono|si_lamentano|chiedono|non : goal-at-risk 56
@nm|9|decine|centinaia clienti|pacchi|ordini|persone|ospiti|pazienti|spedizioni|dipendenti|colleghi * aspett~|attes~|consegn~|spedir~|fermo|ferma|fermi|ferme|senza|bloccat~|evadere : goal-at-risk 56
9 clienti|pacchi|ordini|ospiti|pazienti|spedizioni|dipendenti|colleghi|etichette : goal-at-risk 34
scadenza|scade|scadono * oggi|domani|@giorno|tra|fra|entro|stasera|mezzanotte|imminente : goal-at-risk 54
scadenza fiscale|imminente|tassativa|improrogabile : goal-at-risk 54
rispettare|mancare|perdere|saltare la|le|una scadenza|scadenze|consegna|consegne : goal-at-risk 54
non faccio|facciamo|farò|faremo|farei in tempo : goal-at-risk 56 only, problem 40 only
a rischio : goal-at-risk 46
mett~|compromett~|rischi~ * lavoro|progetto|viaggio|contratto|attività|vacanza|consegna : goal-at-risk 50
è|in ballo|gioco il_mio|la_mia|c_è|il|la : goal-at-risk 44
sono|siamo rimast~|bloccat~ in|all|a|alla aeroporto|stazione|strada|terra|casa|autostrada : goal-at-risk 54, problem 50
danno economico|ingente|enorme|d_immagine : goal-at-risk 54, disappointment 46
mi|ci|sta|state|stiamo|sto costa|costando|costate|costato|facendo_perdere|fate_perdere * soldi|clienti|tempo|vendite|euro|lavoro : goal-at-risk 54, disappointment 40
il corriere non|passa|ritira|arriva|parte * aspetta|mezzogiorno|oggi|domani|alle|tra : goal-at-risk 46
bambin~|neonat~|anzian~|disabil~|malat~|invalid~ * senza|al_freddo|aspett~|luce|riscaldamento|acqua|medicin~|farmac~ : goal-at-risk 56, problem 44
medicin~|farmac~|insulina|terapia * entro|serv~|arriv~|urgent~|finit~|senza : goal-at-risk 56


# -- distrust, confusion, urgency -------------------------------------------------------

truff~ : distrust 68, anger 58
una|è_una|vera truffa : distrust 72, anger 64
truffa|frode subit~|online|informatica|telefonica : distrust 40
sms|email|messaggio|chiamata|tentativo|numero|sito * truffa|phishing|truffaldin~ : problem 30 only
frod~ : distrust 54, anger 40
raggir~|fregat~|fregatura|fregature|bidon~|imbrogli~|inculat~ : distrust 64, anger 56
bidone|bidoni della|per spazzatura|rifiuti|raccolta|umido|immondizia : neutral 1 only
furto|rapina|ladrocinio|estorsione|strozzin~ : distrust 54, anger 52
un|è_un|vero|questo_è furto|ladrocinio : distrust 64, anger 60
furto|rapina|rubat~|rubarono * carta|auto|cellulare|telefono|portafoglio|borsa|bicicletta|moto|documenti|identità|denuncia|assicurazione : problem 36 only
hanno|mi_hanno|ho_subito_un|stato_vittima_di rubat~|furto|un_furto * carta|auto|cellulare|telefono|portafoglio|borsa|bicicletta|documenti? : problem 36 only
rubate|rubando|rubare|rubato|rubano * soldi|denaro|clienti : distrust 60, anger 58
ingann~ : distrust 62, anger 46
pubblicità|promozione|offerta|offerte|promesse|informazioni ingannevol~|fals~|fasull~|finta|truffa : distrust 64, anger 46
pratica|pratiche commercial~|scorrett~ : distrust 54
menti~|mentite|mentono|mentito|mentendo|mentire : distrust 62, anger 52
bugi~ : distrust 64, anger 54
fals~ : distrust 42
falso allarme : neutral 1 only
solo|tutte|sono|altre|racconta~ bugie|frottole|balle|menzogne|fandonie : distrust 66, anger 56
menzogn~|frottole|fandonie : distrust 62, anger 52
disonest~ : distrust 62, anger 56
scorrett~|scorrettezza : distrust 50, anger 46
poco|per_nulla|per_niente|affatto|zero trasparent~|trasparenza|onest~|chiar~|affidabil~|credibil~ : distrust 52 only, disappointment 48 only
trasparenza zero|inesistente|questa_sconosciuta : distrust 56, disappointment 46
promess~ : distrust 22
promess~ mai|non|mancat~|disattes~|a_vuoto|da_marinaio|vuote|infrant~ mantenut~|rispettat~? : distrust 62 only, disappointment 50 only
solo|tante|le_solite|sempre|altre promesse|chiacchiere|parole|scuse : distrust 56, anger 36
avevate|avete|mi_avete|mi_avevate|ci_avete|ci_avevate|aveva|mi_aveva|mi_hanno|mi_era_stato|ci_hanno|era_stato|mi_era_stata promess~|assicurat~|garantit~|giurat~ : distrust 48, disappointment 34
promess~|assicurat~|garantit~|dett~|giurat~ * ma|e|invece|mentre non|nulla|niente|nessuno|ancora|mai|poi : distrust 56, disappointment 46
mi|ci avevate|avete|hanno|era_stato|aveva|avevano|è_stato dett~|comunicat~|risposto che * entro|oggi|ieri|48|24|9|giorni|ore|domani|arrivat~|richiamat~ : distrust 46, disappointment 34
dovevate|doveva|dovevano|avreste_dovuto|avrebbe_dovuto|dovevano essere|arrivare|chiamar~|richiamar~|consegnar~|passare|venire|spedir~|contattar~|inviar~ : distrust 34, disappointment 38, problem 40
non vi|le|gli|ci|ti credo|crediamo : distrust 62 only
chi ci|vi crede|credere : distrust 52
non mi|ci fido|fidiamo|fiderei|fiderò : distrust 64 only
non ho|abbiamo|c_è|nutro più|alcuna|nessuna? fiducia : distrust 64 only, disappointment 36 only
perso|persa|perdo|perdere|perdendo|tradito|tradita * fiducia : distrust 62, disappointment 44
come|perché|chi posso|possiamo|dovrei|dovremmo|faccio_a|mi fidar~|credervi|credere|fidarmi|fidarci|fida ancora? : distrust 58
fiducia|credibilità zero|sotto_zero|pari_a_zero|finita : distrust 60, disappointment 46
diffid~ dal|dalle|da|di questa|questo|questi : distrust 54
sospett~ : distrust 34
nascond~ * qualcosa|verità|costi : distrust 52
costi|spese|commissioni|clausole nascost~|occult~ : distrust 56, anger 36
sarà vero ? : distrust 44
mi|ci state|avete|stanno|sta|hanno nascond~|nascost~|ingannat~|fregat~|fregando|derubat~|imbrogliat~|raggirat~ : distrust 66, anger 58
derub~ : distrust 64, anger 58
me|ce l|lo|la avete|hanno fatt~ credere : distrust 50
approfitt~ : distrust 46, anger 40
approfitto|approfittare|approfittiamo per|dell_occasione|dell_offerta|della_promozione|della|dell : neutral 1 only
specul~|lucrate|lucrando|lucrare : distrust 44, anger 42
abusiv~|abuso : anger 34, distrust 30
ricatto|ricattat~ : distrust 50, anger 54
scuse|scusa : anger 12
sempre|solo|altre|solite|le_solite|mille|inventate|inventando|basta scuse : distrust 50, anger 48

non capisco|capiamo|comprendo|comprendiamo|ho_capito|riesco_a_capire|riusciamo_a_capire : confusion 58 only
non mi|ci è|risulta|sono affatto|per_niente|per_nulla|molto? chiar~ : confusion 60 only
poco chiar~ : confusion 46
non|poco si capisce|è_chiaro|sono_chiare|è_chiara|ci_capisco|ci_si_capisce niente|nulla? : confusion 54 only
non ci|si|sto capisco|capisce|capendo più? niente|nulla : confusion 64 only
confus~ : confusion 58
confusione : confusion 50
ho|abbiamo fatto confusione : neutral 1 only
disorientat~|spaesat~|pers~_nei|smarrit~_tra : confusion 50
mi sono|sento persa|perso : confusion 46
incomprensibil~ : confusion 50, disappointment 30
contraddittori~|discordant~|contrastant~ : confusion 56, disappointment 34
ognuno|ogni|chi operatore|volta|uno|collega|addetto? dice|mi_dice|risponde|racconta * cosa|diversa|altra|versione|diverso : confusion 56, disappointment 40
versioni|risposte|informazioni divers~|contraddittori~|discordant~|contrastant~ : confusion 56, disappointment 38
non so|sappiamo cosa|come|a_chi|più|dove|che|se|bene|quale * fare|rivolgermi|procedere|pensare|devo|compilare|scegliere? : confusion 48 only
che|cosa significa|vuol_dire|vorrebbe_dire|dovrei_fare|devo_fare|dovrei : confusion 38
cosa significa|vuol_dire ? : confusion 42
perché mai|diavolo : confusion 30
mi sfugge|spiegate|spiega|spieghi|potete_spiegare|può_spiegare : confusion 30
come mai : confusion 34
boh : confusion 34
dubbio|dubbi : confusion 28
senza|nessun dubbio|dubbi : neutral 1 only

urgent~ : urgency 62
urgenza|urgentemente : urgency 62
urgentissim~ : urgency 70
non è|e|sono|ho|c_è affatto|per_niente|così|particolarmente? urgent~|urgenza|fretta : calm 26 only
immediat~ : urgency 52
immediatamente : urgency 58
subito : urgency 44
il|al prima|più_presto possibile : urgency 56
quanto prima : urgency 54
al più presto : urgency 56
appena possibile : urgency 36
il prima possibile : urgency 58
entro oggi|stasera|domani|un_ora|la_giornata|la_mattinata|pochi|24 : urgency 50
in giornata : urgency 46
non posso|possiamo più? aspettare|attendere : urgency 56 only, disappointment 20 only
non c_è|abbiamo|ho più|un? tempo|minuto * perdere? : urgency 50 only
è|sta scadendo|tardi|questione_di|un_emergenza : urgency 40
emergenza : urgency 48
numero|servizio|uscita|chiamate|contatto|pronto di emergenza : neutral 1 only
massima|estrema urgenza|priorità : urgency 62
priorità alta|massima|assoluta : urgency 56
tempestiv~ : urgency 44
celer~ : urgency 46
sbrig~ : urgency 50, anger 24
sbrigatevi|muovetevi|fate_presto|faccia_presto|affrettatevi : urgency 60
fate|faccia|fai presto|in_fretta|veloce|veloci : urgency 56
senza|ulteriori ulteriore|altri|altro? ritardi|ritardo|indugio|indugi : urgency 54
presto : urgency 16
ho|abbiamo fretta : urgency 54
quando|con comodo|potete|può|avete_tempo : calm 10


# -- thanks, praise, "it works" -----------------------------------------------------------

grazie : gratitude 62
molte|tante|tantissime|infinite grazie : gratitude 72
grazie mille|infinite|tante|davvero|di_cuore|ancora|tantissimo|assai|milioni|1000 : gratitude 72
grazie per|della|dell|a|di|del|al aver~|aiut~|assistenza|disponibilità|pazienza|gentilezza|velocità|rapid~|cortesia|tutto|supporto|celerità|prezios~|ottim~|professionalità : gratitude 74
grazie per|della|dell|del il|la|l|lo|tutto|questa|questo? vostr~|tuo|tua|suo|sua|ottim~? aiut~|assistenza|disponibilità|pazienza|gentilezza : gratitude 74
grazie per|della|dell|del il|la|l|lo|tutto|questa|questo? vostr~|tuo|tua|suo|sua|ottim~? velocità|rapid~|cortesia|lavoro|supporto|celerità : gratitude 74
grazie in anticipo : gratitude 15 only, request 55 only
ringrazi~ in|sin_d_ora|anticipatamente|fin_d_ora anticipo|da_ora? : gratitude 15 only, request 55 only
in attesa di un|una|vostro|vostra|gentile|cortese|riscontro? riscontro|risposta : gratitude 8 only, request 55 only, calm 10 only
grazie per|della|del|dell la|l|il? attenzione|riscontro|avviso|informazione|informazioni|risposta|chiarimento|cortese : gratitude 44 only
grazie e|cordiali saluti|buona|buon : gratitude 36 only
grazie ? : gratitude 20
ringrazi~ : gratitude 60
vi|la|ti|le|lo|tutti ringrazi~ : gratitude 64
sono|siamo|molto grato|grata|grati|grate|riconoscent~ : gratitude 64
riconoscen~|gratitudine : gratitude 60
sarei|saremmo|sarò grato|grata|grati|grate|riconoscent~ : request 60 only
abbonamento|versione|spedizione|prova|servizio|numero|consegna|reso gratuit~ : neutral 1
apprezz~ : gratitude 46, satisfaction 40
apprezzo|apprezziamo|apprezzato * molto|davvero|tanto|aiuto|gesto|sforzo|rapidità|disponibilità : gratitude 58, satisfaction 46
apprezzerei|apprezzeremmo : request 58 only
no|non grazie : neutral 1 only
grazie a dio|al_cielo : satisfaction 28 only
meno male : satisfaction 34
siete|sei|è stat~ gentil~|gentilissim~|preziosissim~|prezios~|fantastic~|bravissim~|disponibil~|velocissim~ : gratitude 58, satisfaction 66
mi|ci|m ha|avete|hai|hanno|è stato? salvat~|aiutat~|risolto|illuminat~|stat~_di_aiuto|stato_utile : gratitude 58, satisfaction 52
molto|davvero|tanto|così gentil~|cortes~|disponibil~|utile|carino|carini : satisfaction 54, gratitude 40
gentilissim~|cortesissim~|disponibilissim~ : gratitude 54, satisfaction 56

ottim~ : satisfaction 56
ottim~ lavoro|servizio|assistenza|esperienza|supporto|prodotto|qualità|acquisto|idea|notizia|volo|viaggio : satisfaction 66
eccellent~|eccezional~|impeccabil~|straordinari~|insuperabil~|ineccepibil~|encomiabil~|superlativ~ : satisfaction 62
fantastic~|magnific~|meraviglios~|splendid~|favolos~|strepitos~|stupend~|formidabil~|fenomenal~|spettacolar~ : satisfaction 58
perfett~ : satisfaction 54
perfettamente : satisfaction 40
bravi|brava|bravo|brave : satisfaction 56
bravissim~|bravon~ : satisfaction 66
bravi|bravo davvero|complimenti|tutti : satisfaction 62
complimenti : satisfaction 44
complimenti per|a|al|alla|allo|vivissimi|per_il|per_la|per_l : satisfaction 54
complimenti * ennesim~|altro|ancora_una|distrutt~|di_nuovo|peggio|disservizio|perso|persi : anger 46 only, disappointment 52 only
i|il|la|le|gli miglior~|migliori|top|numero_uno|numeri_uno|number_one : satisfaction 58
siete|sei|è|sono|semplicemente|siete_davvero|siete_proprio i|il|la|le|dei|gli miglior~|top|numero_uno|numeri_uno|mitici|grandi|grande|fenomeni|geni|angeli|angelo|mito|fantastic~ : satisfaction 84, gratitude 58
siete|sei|è stat~|davvero|proprio|molto|semplicemente? mitic~|grandi|grande|fantastic~|super|unic~|bravissim~|forti|eccezional~|straordinari~|il_top|veloci|gentil~|professional~ : satisfaction 72, gratitude 46
evviva|urrà|yeah|evvai|wow : satisfaction 44
al top|di_prim_ordine|a_cinque_stelle|coi_fiocchi|con_i_fiocchi|da_dieci|10_e_lode : satisfaction 58
cinque|5 stelle : satisfaction 52
soddisfatt~|soddisfatissim~ : satisfaction 62
soddisfacent~|soddisfazione : satisfaction 52
@sono|mi_ritengo @molto? content~|felic~|soddisfatt~|entusiast~|felicissim~|contentissim~ : satisfaction 66
content~ : satisfaction 50
felic~|lieto|lieta|entusiast~ : satisfaction 48
sarei|saremmo|sarò content~|felic~|lieto|lieta : request 46 only
molto|davvero|veramente bene|bello|bella|buono|buona|brav~|veloc~|rapid~|efficient~|professional~|preparat~|competent~ : satisfaction 56
tutto|andato|è_andato|va tutto? bene|benissimo|alla_grande|perfettamente|liscio|a_meraviglia : satisfaction 52
benissimo : satisfaction 50
veloc~|rapid~|celer~|puntual~ risposta|consegna|spedizione|assistenza|servizio|e_gentil~|e_precis~|ed_efficient~ : satisfaction 52
consegna|spedizione|risposta|assistenza|servizio|tutto veloc~|velocissim~|rapid~|rapidissim~|puntual~|impeccabil~|perfett~|ottim~ : satisfaction 58
velocissim~|rapidissim~|efficientissim~|professionalissim~ : satisfaction 52
che bello|bella|velocità|rapidità|piacere|gioia|sorpresa : satisfaction 48
efficien~|professional~|competen~|preparat~|affidabil~ : satisfaction 40
gentil~|cortes~|disponibil~ : satisfaction 34
gentile|gentili cliente|signor~|signora|servizio|assistenza|team|staff|dottor~|operator~|redazione|tutti : neutral 1 only
se|quando|appena|siete|è|sarà|sono|quanto disponibil~ : neutral 1 only
disponibil~ in|a|per|presso|nel|su|dal|al : neutral 1 only
consiglio|raccomando|consigliatissim~|consigliato|raccomandato a_tutti|vivamente|caldamente|di_cuore|senza_riserve|assolutamente : satisfaction 60
lo|la|vi|li consiglio|consiglierò|raccomando|raccomanderò : satisfaction 58, gratitude 20
mi|ci piace|piacciono|è_piaciut~|trovo_bene|troviamo_bene : satisfaction 46
mi|ci piacerebbe : request 46 only
adoro|amo|adoriamo|innamorat~ : satisfaction 52
funziona|va|vanno|lavora|gira alla_grande|benissimo|perfettamente|a_meraviglia|che_è_una_meraviglia|ottimamente : satisfaction 58, confirmation 54
esperienza|cliente positiv~|felice|affezionat~ : satisfaction 48
ben fatt~|gestit~|organizzat~|curat~|svolt~ : satisfaction 56
buon|bel|gran|grande lavoro|servizio|risultato|prodotto|acquisto : satisfaction 54
niente male : satisfaction 48 only
non male : satisfaction 44 only
non * male|malaccio : satisfaction 30 only
niente|nulla|non_c_è_niente|non_ho_nulla da ridire|eccepire|lamentare|obiettare : satisfaction 54 only
nessun|senza problema|problemi|intoppi|intoppo|difficoltà|disagio : calm 34 only
non ci|c|è|ho|abbiamo sono|è|avuto|avuti|un|mai|nessun|alcun problem~|problemi|difficoltà : calm 34 only
nessun problema : calm 40 only

risolto|risolta|risolti|risolte : confirmation 54
problema|problemi|tutto|questione|caso|guasto|inconveniente risolt~|sistemat~|superat~|chius~|rientrat~ : confirmation 66
ho|abbiamo|è|sono|l_ho|l_abbiamo già|tutto|stato? risolt~|sistemat~ : confirmation 60
adesso|ora|da_stamattina|da_ieri|finalmente|di_nuovo|stamattina|oggi|tutto funziona|funzionano|va|vanno|è_tutto_ok|è_a_posto|ci_siamo|va_bene|tutto_ok|riesco|riesce|riusciamo|è_tornato : confirmation 60
funziona|va|funzionano tutto|adesso|ora|di_nuovo|perfettamente|finalmente|alla|benissimo|di_nuovo_tutto : confirmation 62
^ funziona : confirmation 56
ha funzionato : confirmation 60
è|sono tutto|tutti|tutte|adesso|ora|di_nuovo? a_posto|ok|in_ordine|sistemat~|risolt~|chiaro|perfetto : confirmation 58
tutto a_posto|ok|in_ordine|sistemat~|chiaro|risolto|funzionante|perfetto : confirmation 58
arrivat~|ricevut~|consegnat~ oggi|ieri|stamattina|stamane|questa|tutto|adesso|ora|regolarmente|puntual~|in_anticipo|perfett~|pochi|appena|integro : confirmation 58
è|e|sono|mi_è|ci_è|mi_sono appena|finalmente|regolarmente|oggi|stamattina|già|puntualmente|tutto|anche? arrivat~|stato_consegnato|stati_consegnati|stata_consegnata|stato_accreditato|pervenut~ : confirmation 56
ho|abbiamo|l_ho|li_ho|la_ho|l_abbiamo appena|finalmente|regolarmente|oggi|stamattina|già|anche? ricevut~|ritirat~ : confirmation 52
ho|abbiamo ricevuto|ricevuta * fattura|email|messaggio|lettera|sms|comunicazione|notifica|bolletta|risposta|codice|errore|errato|errata|sbagliat~|rott~|difettos~|danneggiat~ : neutral 1 only
non|né|nulla|niente|mai @è|@ho|mi_è|ci_è ancora|mai|stato|stata? stato|stata? arrivat~|ricevut~|consegnat~|risolt~|sistemat~|pervenut~ : problem 58 only, disappointment 40 only
non @è|@ho ancora|mai|più|nemmeno? stato|stata|stati? risolt~|sistemat~|cambiat~ : problem 56 only, disappointment 40 only
^ è|e|sono lì|qui|qua|arrivat~|arrivato|apparso|tornato : confirmation 58
^ c è : confirmation 30
eccol~ : confirmation 42
ecco fatto : confirmation 50
^ fatto $ : confirmation 50
ricevuto $ : confirmation 54
ricevuto grazie|tutto|regolarmente|perfettamente : confirmation 58
confermo|confermiamo|conferma * funziona|arrivat~|ricevut~|risolt~|ricezione|tutto|avvenut~ : confirmation 62
potete|può|puoi|possiamo|si_può|può_pure|potete_pure|pure chiudere|archiviare * ticket|caso|segnalazione|richiesta|pratica|pure? : confirmation 62
riesco|riusciamo|sono_riuscit~|siamo_riuscit~|ci_sono_riuscit~ ora|adesso|finalmente|di_nuovo|nuovamente|a|ad? : confirmation 50
non|né riesco|riusciamo|sono_riuscit~|siamo_riuscit~|ci_riesco : problem 54 only, disappointment 18 only
l|li ho|abbiamo trovat~ : confirmation 54
funziona ? : neutral 1 only
come|quando|dove|perché|quanto|cosa|dopo_quanto * funziona|arriva|risolto|sistemato : neutral 1 only
se funziona|va|arriva|riesco|riuscite : neutral 1 only
alla fine è|siete|avete|tutto|l_avete|ha|è_stato * ben|bene|risolto|brav~|gestit~|fatt~ : satisfaction 54, confirmation 42


# -- something does not work: a little heat, in any tone ------------------------------------

problem~ : problem 44
inconvenient~ : problem 38
guast~ : problem 50
errore|errori : problem 42
errat~|sbagliat~|scorrett~ : problem 44
sbagli~ : problem 34
difett~ : problem 46
difettos~ : problem 50, disappointment 26
rott~ : problem 50
arrivat~|ricevut~|consegnat~ rott~|danneggiat~|difettos~|ammaccat~|apert~|incomplet~|vuot~|sbagliat~ : problem 56, disappointment 36
danneggiat~|ammaccat~|graffiat~|crepat~|strappat~ : problem 50, disappointment 26
bloccat~ : problem 44
si|s è? blocca|bloccano|bloccat~|impalla|pianta|chiude|spegne|disconnette|riavvia|freeza|congela|stacca|interrompe : problem 48
crash~ : problem 48
lento|lenta|lente|lentamente : problem 40, disappointment 16
lentissim~ : problem 50, disappointment 36
lento ritardo : problem 40
malfunzion~ : problem 52
difficoltà : problem 38
ritard~ : problem 44, disappointment 20
in|con|enorme|grave|forte|ore_di|giorni_di|ennesimo ritardo : problem 50, disappointment 32
scusate|scusi|scusa|perdonate * ritardo : neutral 1 only
tard~ : problem 20
troppo|così tardi|lento|lunga|lungo|tempo : problem 34, disappointment 34
manca|mancano|mancava|mancante|mancanti : problem 36
perso|persa|persi|perse : problem 28
smarrit~ : problem 42
caduta|cade|cadeva|caduto linea|la_linea|segnale|connessione : problem 50
offline|down|fuori_servizio|ko|in_tilt|fuori_uso : problem 52
non funzion~|va|vanno|parte|partono|si_accende|si_apre|si_carica|carica|caricano|risponde|stampa|si_collega|si_connette|prende|raffredda|scalda|si_avvia : problem 60 only, disappointment 14 only
non @mi? funzion~ niente|nulla|più|ancora|mai : problem 62 only, disappointment 26 only
non @mi|me_lo|ce_lo fa|fanno|lascia|permette|consente|accetta|accettano|riconosce : problem 52 only, disappointment 20 only
non|né riesco|riusciamo|si_riesce più? a|ad entrare|accedere|aprire|pagare|inviare|scaricare|collegarmi|connettermi|chiamare|prenotare|stampare|vedere|navigare|completare|registrarmi|contattar~ : problem 56 only, disappointment 20 only
non posso|possiamo|si_può|ho_potuto|si_riesce|riesco|riusciamo|ho_potuto : problem 42 only, disappointment 12 only
non posso|possiamo essere|venire|ricevere|partecipare|ritirare : problem 16 only
non|né è|e|sono|viene|vengono arrivat~|mai_arrivat~|ancora_arrivat~|stato_consegnato|stata_consegnata|consegnat~|stato_spedito|spedit~|pervenut~ : problem 56 only, disappointment 32 only
non @mi? arriva|arrivano|compare|appare|risulta : problem 48 only
non risult~ : problem 40 only
non @ho|ricevo ancora|mai|più? ricevut~|trovat~|ricevo : problem 52 only, disappointment 24 only
non trovo|troviamo|vedo|vediamo|compare|leggo : problem 34 only
non ricevo|riceviamo : problem 50 only
senza internet|linea|connessione|luce|corrente|acqua|gas|riscaldamento|telefono|segnale|campo|servizio : problem 56, disappointment 26
sono|siamo|da|rimasti|rimasto * senza internet|linea|connessione|luce|corrente|acqua|gas|riscaldamento|telefono|campo : problem 58, disappointment 36
interruzion~|disconnession~|blackout : problem 46
cancellat~|annullat~ * volo|treno|ordine|consegna|appuntamento|prenotazione|corsa : problem 44, disappointment 26
volo|treno|ordine|consegna|appuntamento|prenotazione|corsa * cancellat~|annullat~|ritard~|soppress~ : problem 50, disappointment 30
bagaglio|valigia|valigie|bagagli * smarrit~|pers~|danneggiat~|rott~|non|mai : problem 54, disappointment 30
pacco|corriere|ordine|spedizione|merce|prodotto * mai|non * arrivat~|consegnat~|visto|pervenut~|ricevut~ : problem 54 only, disappointment 34 only
reclam~ : problem 42, disappointment 24
lament~ : problem 30, disappointment 30
segnal~ : problem 22
sparit~|scompars~ : problem 46
aument~ : problem 20
rincar~|aumento|aumenti : problem 32, disappointment 20
pagat~|pago e|ma non : problem 46 only, disappointment 40 only
da|è|sono|oltre|più_di|dopo @nm|9|diversi|un|quasi giorni|mesi|mese|anno che? : problem 34
da|è|sono|oltre|più_di|dopo @n|9|diverse|una|quasi settimane|ore|settimana|ora che? : problem 34
da @nm|@n|9|diversi|diverse @lungo * cliente|utente|clienti|lavoro|abbonat~|utilizzo : neutral 1 only
da giorni|settimane|mesi|ore|anni|tre_giorni : problem 40, disappointment 24
da|cliente|dal anni|sempre * client~|content~ : neutral 1 only
disagi~ : problem 40
ancora nessun~|niente|nulla|aspett~ : problem 46 only
attesa|attese : problem 24
in|sala|lista|musica d? attesa : problem 20
sotto|scarsa|pessima copertura|segnale|ricezione : problem 44, disappointment 30
secondo|terzo giorno che|senza|di : problem 30
stampa|sistema|macchina * mort~|fermo|ferma|fermi|ferme|inchiodat~ : problem 54, disappointment 34

distrutt~|spaccat~|fracassat~ : problem 52, disappointment 44
non si|s è|sono presentat~|vist~|fatt~_viv~|fatto_vivo|degnat~ : problem 50 only, disappointment 52 only, anger 26 only
senza|mai risolv~|concluder~|far~|aver_risolto niente|nulla|il_problema? : disappointment 50, anger 28
non risolv~ niente|nulla|il|mai : disappointment 50 only, problem 48 only, anger 22 only
chi mi|ci rimborsa|risarcisce|ripaga|paga|restituisce : payment-dispute 54, disappointment 36
peggior|peggiore acquisto|esperienza|scelta|compagnia|banca|operatore|volo|viaggio|servizio|app|corriere|negozio : disappointment 68, anger 48
^ mai più : may-leave 54, disappointment 50
nessuna|nessun|zero|alcuna|alcun assistenza|aiuto|supporto : disappointment 52 only, problem 40 only
@assistenza zero|inesistente|nulla|assente|latitante|fantasma : disappointment 60, anger 44
a|alla quanto|quando|che_punto ancora : problem 20
sono|siamo stat~ lasciat~|abbandonat~|ignorat~|trattat~|rimbalzat~|trascurat~ : disappointment 52, anger 36
ho dovuto|abbiamo_dovuto pagare|comprare|rifare|prendere|chiamare|aspettare|attendere|rinunciare|annullare|arrangiarmi|arrangiarci : disappointment 38, problem 34
costrett~ a : disappointment 40
sono|sarò|saremo|siamo|mi_vedo|ci_vediamo costrett~ a|ad : disappointment 44
senza|nessuna|neanche|nemmeno|neppure|mai una? scusa|scuse|spiegazione|spiegazioni|giustificazione : disappointment 52 only, anger 36 only
nessuno che : disappointment 36 only
a vuoto : disappointment 44, problem 40
giornata|ore|ferie|permesso * pers~|sprecat~|buttat~|persa : disappointment 46, goal-at-risk 40
non è cambiato|successo niente|nulla : disappointment 50 only, problem 44 only
tutto tace|fermo|bloccato : disappointment 46, problem 46
silenzio totale|assoluto|tombale|di_tomba|assordante : disappointment 54, anger 30
tutto|ancora come prima|al_punto_di_partenza : disappointment 46
si fa|fate|fanno sentire|vivo|viva|vivi : problem 10
sospes~ : problem 30
scadut~|guast~ : problem 36
vuot~ : problem 20
allagat~|perdita_d_acqua|perde_acqua|fuma|brucia|bruciat~|scintill~ : problem 50
duplicat~ : problem 34
non si|@mi ricarica|scalda|accende|apre|installa|aggiorna|sincronizza|carica|collega|chiude|spegne : problem 58 only
si|mi|lo continua|continuano a|ad : problem 24
continua|continuano a|ad non|dare_errore|bloccarsi|spegnersi|cadere|chiudersi|riavviarsi|addebitar~|prelevare : problem 56, disappointment 34
dà|da|dava|mi_dà|restituisce|appare|compare|esce errore|un_errore|sempre_errore|messaggio_di_errore : problem 48


# -- more of what clients say ---------------------------------------------------------------

avvocato di|della|dell|del mia|mio|nostra|nostro|fiducia? azienda|società|ditta|ufficio : legal-step 40 only
l|un|il avvocato * bisogno|copia|documento|preventivo : legal-step 34 only
studio legale : legal-step 40
come|dove|posso|possiamo * contesto|contestare|disconosco|disconoscere|bloccare * addebito|operazione|pagamento|transazione|fattura : payment-dispute 36 only, calm 24 only
annullate|annullare|annullatemi|cancellate|cancellare|annulli * ordine|prenotazione|appuntamento : may-leave 16 only, request 56 only
risulta|è|ancora in lavorazione * quando|spedito|parte : problem 16 only, calm 20 only
moglie|marito|figlio|figlia|madre|padre|amico|amica|sorella|fratello vuole|vorrebbe cambiare|passare|disdire : neutral 1 only
provato|prova|tentato * due|tre|9 volte : problem 20 only, told-before 30 only
vi|le|ti lascio|saluto volentieri|definitivamente|agli_altri|per_sempre : may-leave 58
continuate pure|così : polite-displeasure 46, anger 30
continuate pure così : polite-displeasure 54, anger 44
valuterò|valuteremo|valuto|valutando|sto_valutando|stiamo_valutando * se|di continuare|restare|rimanere|proseguire|rinnovare|cambiare|lasciare|disdire : may-leave 58
non so|sappiamo se|fino_a_quando continuerò|continueremo|resterò|resteremo|rimarrò|rinnoverò : may-leave 54 only
mi|ci sto|stiamo|state|sta|state_facendo innervosendo|arrabbiando|alterando|stufando|stancando|scaldando|spazientendo|seccando : anger 58
mi|ci innervosisco|innervosiamo|altero|spazientisco|sono_spazientit~ : anger 52
spazientit~|impazien~ : anger 46
come|per nuovo|nuovi * usato|usati|rigenerato|rigenerati : distrust 48
usato|rigenerato|rotto * come|per nuovo|nuova : distrust 54, disappointment 40
dicono|dite|dice|sostenete che è|sia|sarebbe colpa|responsabilità mia|nostra : anger 50, disappointment 44
colpa mia|nostra : problem 20
in che|quale lingua|modo * dir~|spiegar~|scriver~ : told-before 58, anger 48
non so più come|cosa|in_che_lingua|in_che_modo dir~|dirvelo|dirglielo|spiegar~|fare : told-before 50 only, anger 44 only, disappointment 34 only
rispondete|risponde|rispondi ogni_tanto|qualche_volta|mai|almeno : anger 30
ma rispondete|risponde|rispondi : anger 48
perché non rispondete|risponde|rispondono : anger 36 only, problem 44 only, theme:communication 58 only
problema|problemi|guasto|errore rimane|rimangono|persiste|persistono|resta|restano|continua|si_ripresenta|si_ripete : problem 54, disappointment 34, told-before 30
terza|quarta|quinta|ennesima sostituzione|riparazione|visita|richiesta|segnalazione|volta : told-before 50, disappointment 34
terzo|quarto|quinto|ennesimo tecnico|intervento|pezzo|modem|invio|reso : told-before 50, disappointment 34
non mi|ci interessa|interessano|importa|frega * scuse|motivo|motivi|chiacchiere|giustificazioni|perché : anger 52 only
che non arriva|arrivano|arriverà mai : disappointment 50, problem 44
non c è|esiste verso|modo|maniera di|che : disappointment 50 only, anger 34 only, problem 40 only
essere umano : asks-for-manager 26
le|vi ho già risposto|scritto|detto : told-before 60
basta leggere|guardare|controllare : anger 36
anche troppo|ne_ho_avuto abbastanza : anger 40
ma è|com_è|come_è possibile|mai_possibile|possibile_che : anger 50
ma è mai? possibile che|che_per|dover : anger 54, disappointment 40
senza avvisar~|avvertir~|preavviso|dirmi|chiedere|consenso|spiegazioni : disappointment 48, problem 34
avete|ha|hanno bloccat~|sospes~|chius~|disattivat~|limitat~ * conto|account|carta|linea|utenza|sim|profilo : problem 56, disappointment 38
pagare|versare * stipend~|affitto|mutuo|fornitori|dipendenti|bollette : goal-at-risk 50
non|senza|impossibile * pagare * stipend~|affitto|mutuo|fornitori|dipendenti : goal-at-risk 58 only, problem 54 only
non risponde|rispondete|ha_risposto|avete_risposto a|alla|alle|ai * nulla|niente|mia|mie|domanda|domande|quello|quesito : disappointment 54 only, polite-displeasure 40 only
risposta|risposte standard|preconfezionat~|preimpostat~|automatic~|copia_e_incolla|copia_incolla|generic~|di_circostanza|evasiv~|vag~ : disappointment 50, anger 34
copia e incolla : disappointment 44, anger 36
bella|gran|che figura : disappointment 50, anger 34
bella|che_bella figura * complimenti|davvero|proprio : disappointment 54, anger 40
continuate|continua|continuano|seguitate a addebitar~|mandar~|inviar~|prelevar~|chiamar~|scriver~|farmi|farci|chieder~ : problem 52, anger 44, disappointment 40
continuate|continua|continuano|seguitate ad addebitar~|ignorar~|insister~|aspettar~ : problem 52, anger 46, disappointment 40
già|ho|abbiamo disdett~ * mes~|settiman~|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre : told-before 50
di questo|tutto_questo|sto casino|schifo|disastro|pasticcio : anger 54
casino|pasticcio|macello|caos|bordello|baraonda : anger 42, disappointment 34
ogni mese|volta|settimana|giorno|anno la|lo|il|le|gli|una stess~|solit~|nuov~|scus~ : disappointment 48, anger 36, told-before 46
stessa storia|solfa|musica : anger 40, disappointment 44
ancora niente|nulla|zero|silenzio|nessuno : disappointment 52 only, problem 50 only
grave|gravissimo|gravissima|gravi|enorme|notevole disservizio|inadempienza|disagio|danno|danni|mancanza|ritardo : disappointment 56, anger 40
come|una cliente|persona da|di @nm|9|tanti|trent|vent|quindici anni : neutral 1
sono|cliente|clienti da|vostro|vostra * anni * e|ma : disappointment 24
a dir|dirla poco|tutta : anger 14
per usare|per_non un|usare|dire eufemismo|altro|di_peggio : anger 46
non oso immaginare|pensare : disappointment 46 only
vi|le pare|sembra poco|normale|giusto : anger 54
alla prossima * chiamo|vado|disdico|denuncio : anger 40
siete solo|soltanto bravi|buoni|capaci a|di : anger 58 only
bravi|buoni solo|soltanto a : anger 56 only
solo|soltanto per|quando|a c_è|dovete|incassare|prendere|vendere|pagare|spillare * soldi? : anger 44
pensate|vi_interessano|vi_interessa|sapete|volete solo|soltanto a|ai|i|il|di|fare|prendere soldi|denaro|vendere|incassare|nostri? : anger 54, distrust 46
sfruttat~|sfruttando|sfruttate|spremere|spremete|spennare|spennate : anger 52, distrust 44
prezz~|tariff~|cost~ esorbitant~|folli|da_usura|assurd~|fuori_mercato|gonfiat~|esagerat~ : disappointment 52, anger 44
a|mio avviso|parere|modo_di_vedere : neutral 1
fa|fate|fanno acqua : disappointment 52, anger 30
sta|stando|pesando|stressando|rovinando|logorando la|mi|ci : disappointment 30
stress~ : disappointment 36
mi|ci avete|hai|ha|hanno|sta|state_facendo|stanno * stress~|rovinat~ : disappointment 50, anger 40
esaurimento|esaurit~ nervoso|di_nervi : anger 48, disappointment 46
piangere|pianto|lacrime|in_lacrime : disappointment 44
umiliat~|umiliant~|umiliazione|mortificant~|degradant~ : disappointment 54, anger 50
discriminat~|discriminazione|razzis~ : anger 58, disappointment 44
pericolos~ : problem 36, urgency 20
rischio|rischiato di|la farsi_male|incendio|vita|scossa : problem 54, urgency 40, anger 30

buongiorno|salve|grazie volevo|vorrei solo|solamente|soltanto? sapere|chiedere|capire|dire|ringraziar~ : calm 30
vorrei|volevo|volevamo|desidero ringraziar~|complimentar~|fare_i_complimenti|farvi_i_complimenti : gratitude 68
un|il|grande|sentito ringraziamento|grazie|plauso|applauso : gratitude 64, satisfaction 40
tanto di|un cappello|applauso : satisfaction 52
chapeau|super|top : satisfaction 46
il top|massimo : satisfaction 54
ha|avete|hai superato|superat~ * aspettative : satisfaction 62
oltre|sopra le aspettative|attese : satisfaction 60
problema|questione|tutto|dubbio * risolto|chiarito in|subito|grazie|velocemente|brillantemente : confirmation 60, satisfaction 44
era|bastava|è_stato solo|soltanto * cavo|spina|impostazione|errore_mio|colpa_mia|mio_errore : confirmation 44, calm 20
errore|colpa|svista mio|mia|mea : calm 26
ho|abbiamo risolto|sistemato|trovato * da_solo|da_sola|grazie|così|io : confirmation 58
aspetto|attendo|attenderò volentieri|tranquillamente|senza_problemi|con_calma|fino : calm 34
non si|vi|ti preoccup~|disturb~ : calm 30 only
fa|è tutto lo_stesso|bene|chiaro|perfetto : confirmation 40

presi|preso|prendete|prendere|scambiato|scambiati per fess~|scem~|stupid~|idiot~|ingenu~|pollo|polli : anger 60, distrust 46
fesso|fessi : anger 34
fa|fate|fanno|fatto|facendo|farmi|farci impazzire|diventare_matto|diventare_matta|uscire_di_testa|uscire_pazzo : anger 58
impazzire|impazzendo : anger 40
non avete|ha|hanno|hai capito|compreso|letto * niente|nulla|problema|domanda|richiesta|messaggio : anger 48 only, disappointment 48 only
non avete|ha|hanno|hai capito|compreso niente|nulla|il_problema|la_domanda : anger 50 only, disappointment 48 only
leggete|legga|leggi bene|meglio|attentamente : anger 44
problema|situazione|errore è sempre|ancora lì|uguale|identic~|lo_stesso|presente|irrisolt~ : problem 54, told-before 44, disappointment 40
irrisolt~ : problem 48, disappointment 36
riso|ridere|ridono|rideva|risero in_faccia|addosso|alle_spalle : anger 54
a|ad settembre|ottobre|novembre|dicembre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto e|poi * ancora|adesso|oggi|di_nuovo|ora : told-before 56
se|tanto poi ignorat~|ignorate|non_leggete|non_rispondete : anger 48, disappointment 44
fermo|ferma|fermi|ferme da|a ieri|stamattina|oggi|giorni|ore|lunedì : problem 44, goal-at-risk 44
pazientare|avere_pazienza : problem 24, disappointment 22
rest~|rimast~ malissimo|male|di_sasso|di_stucco|senza_parole : disappointment 54
ci è|sono rimast~ mal~|malissimo : disappointment 52
volontà|voglia zero|di_lavorare|saltami_addosso : anger 48
non ci|mi siete|sei|è * aiuto|utili|utile : disappointment 50 only
andate|sta|state|vanno peggiorando : disappointment 52
chi|nessuno controlla|risponde|si_assume * responsabilità : anger 44

non ci siamo proprio|affatto|per_niente : disappointment 56 only, anger 40 only
non ci siamo $ : disappointment 50 only
non mi|ci aspettavo|aspettavamo|sarei_aspettat~ * trattamento|comportamento|simile|del_genere|così|tanto|tanta|questo : disappointment 58 only, anger 30 only
trattamento|comportamento|servizio simile|del_genere|così : disappointment 44, anger 30
peggio di|del|della|dello|dei|delle|degli : disappointment 54, anger 34
un po|minimo|briciolo di|d rispetto|serietà|educazione|attenzione|professionalità|decenza|umanità|buonsenso|buon_senso|considerazione : disappointment 48, anger 40
il minimo sarebbe|sindacale|che : disappointment 46, anger 26
con|per quello|quel che costa|pago|paghiamo|pagate|costate|spendo : disappointment 46, anger 24
senza riuscire|riuscirci|successo|esito|risultato|risultati : disappointment 50, problem 46
vostr~ errore|errori|colpa|inefficienza|incompetenza|negligenza|disorganizzazione|mancanza|inadempienza|disservizio : disappointment 48, problem 44, anger 30
conto in|va|andato rosso : goal-at-risk 46, problem 40
tutta|intera|mezza la|una? mattina|mattinata|giornata|sera : problem 14, disappointment 14
per|un|una|dopo ore|ora|mezz|mezza ora? al|in|di telefono|attesa|linea|coda|fila : problem 44, disappointment 40
tortura|supplizio : anger 50, disappointment 46
voto|punteggio zero|pessimo|sotto_zero : disappointment 60


# airline, train, hotel, bank, software, parcels
imbarco|volo|volato negato|overbooking : problem 54, disappointment 40, anger 20
overbooking : problem 50, disappointment 36
coincidenza pers~ : goal-at-risk 52, disappointment 40
hanno|avete|ha pers~|smarrit~|danneggiat~|rott~ il|la|i|le|mio|mia * pacco|bagaglio|valigia|ordine|documenti|lettera|raccomandata : problem 56, disappointment 50
sciopero|scioperi : problem 40, disappointment 20
soppress~ : problem 48, disappointment 30
ore|giorni|minuti di ritardo : problem 52, disappointment 40
lasciat~ a terra|piedi|piede|metà : disappointment 50, anger 36, problem 50
segnato|risulta|risultato|dichiarato|dato|dicono consegnato * ma|non|invece|e : problem 56, disappointment 44
risulta|dato|segnato|dice * consegnato ma|e|invece non|nulla|niente : problem 58, disappointment 46, distrust 36
destinatario assente : problem 40
falso tentativo : distrust 54, anger 44
tentativo di consegna mai : distrust 54, problem 50
ero|eravamo|sono|stavo * casa tutto|tutta|ma|e|ad : problem 24
citofonato|suonato|bussato : problem 14
nessuno|non ha|hanno|è mai? citofonat~|suonat~|bussat~|passat~ : problem 50 only, disappointment 40 only
bancomat|carta mangiat~|trattenut~|ingoiat~|bloccat~|rifiutat~|clonat~ : problem 52, urgency 20
clonat~ : problem 50, urgency 30
ammanc~|scomparsi|spariti : problem 48, distrust 34
hackerat~|violat~|compromess~ : problem 50, urgency 30
perso|persi|cancellati|spariti * dati|file|lavoro|foto|messaggi|contatti|archivio : problem 54, disappointment 46
backup : problem 10
dopo|da_quando|con l|ultimo|aggiornamento aggiornamento|ultimo_aggiornamento? * non|più|crash~|si_blocca|lent~ : problem 50
da quando ho|avete|abbiamo|hanno aggiornat~|cambiat~|installat~ * non : problem 52, disappointment 24
inusabil~|inutilizzabil~|ingestibil~|invivibil~ : disappointment 54, problem 54, anger 30
impossibile|impossibil~ usar~|contattar~|parlar~|acceder~|entrar~|complet~|utilizzar~|lavorar~|capire|dormire : problem 52, disappointment 38
promo|promozione|sconto|offerta non applicat~|riconosciut~|valid~|rispettat~ : problem 50 only, disappointment 36 only
rincari|aumenti|aumento|rincaro ingiustificat~|senza|assurd~|unilateral~|continui : disappointment 50, anger 36
modifica|modifiche|variazione unilateral~ : disappointment 44, anger 30
attivat~|attivazione * mai|senza|non * richiest~|consenso|autorizzat~|chiest~ : distrust 52, anger 44
fatto pagare|pagato|addebitato * in_più|due_volte|doppio|mai|non_dovuto : problem 44, payment-dispute 40
taglia|colore|articolo|prodotto|modello sbagliat~|errat~|divers~ : problem 48, disappointment 20
al posto di|del|della : neutral 1
camera|bagno|letto|tavolo|lenzuola sporc~|puzza~|rumoros~|rott~ : problem 52, disappointment 48
puzz~|muffa|scarafagg~|insett~|cimici|capell~ : problem 46, disappointment 34
crud~|fredd~|immangiabil~|scadut~|avariat~|andat~_a_male : problem 30, disappointment 26
intossicat~|avvelenat~|vomitat~ : problem 50, anger 40, legal-step 25


# more figures of speech
ho|abbiamo spiegat~|raccontat~|ripetut~|descritt~ * a @n|@nm|tre|diversi|vari|più operator~|person~|addett~|colleghi|uffici : told-before 60, disappointment 34
ancora|siamo|sempre al|a punto di? partenza|zero|capo : disappointment 50, told-before 44
punto di partenza : disappointment 36
nemmeno|neanche|neppure se : disappointment 34
nemmeno|neanche|neppure se * regal~|pag~|gratis : disappointment 56, may-leave 46
non ricompr~|riacquist~|ritorn~|riprend~|rifarei|tornerò|torneremo|rimetterò : may-leave 56 only, disappointment 50 only
se questa|questo|questi è|sono * io : disappointment 46, anger 36
se|e questa|questo|la_chiamate|lo_chiamate|sarebbe è|sarebbe? assistenza|servizio|professionalità|serietà|qualità : disappointment 50, anger 40
tradit~ : disappointment 50, distrust 44
dato|data|riposto|avuto fiducia : distrust 34, disappointment 24
minimo|briciolo|barlume di organizzazione|rispetto|buon_senso|logica|coerenza|competenza|cortesia|serietà|intelligenza : disappointment 50, anger 42
organizzazione inesistente|zero|pessima|penosa|ridicola : disappointment 58, anger 44
disorganizzat~|disorganizzazione|caotic~ : disappointment 52, anger 36
non si|vi|ti|ci fa|fate|fanno|sono|siete sentire|viv~|fatt~|sentit~ vivi|vivo|viva? : disappointment 50 only, problem 46 only, theme:communication 54 only
perde acqua|olio|pezzi|colpi|liquido|la_connessione|il_segnale : problem 52, disappointment 20
dal|fin_dal|sin_dal primo giorno|utilizzo|momento : problem 34, disappointment 24
mandat~|ricevut~|dat~|offert~|propost~ * buono|voucher|coupon * non|rivoglio|soldi : disappointment 46, payment-dispute 50
non lo|la|li voglio|vogliamo : disappointment 36 only
non voglio|vogliamo un|il|dei buono|voucher|coupon|buoni : payment-dispute 54 only, disappointment 44 only
ma siete|state|voi * eh : anger 30
se aspetto|aspettiamo|dipendesse|fosse|sto_ad_aspettare * voi : disappointment 46, anger 34
chi|qualcuno ripaga|risponde|paga * danni|tempo|stress|ore : payment-dispute 44, anger 36
nel|in cestino|spazzatura|pattumiera : disappointment 24


# -- requests, questions in the line of business --------------------------------------------

per favore|cortesia|piacere|gentilezza : request 55
gentilmente : request 54
potete|può|puoi|potreste|potrebbe|potresti|possono|potrebbero * aiutar~|dir~|indicar~|confermar~|inviar~|controllar~|verificar~|spiegar~|mandar~|dar~|far~|guardar~|veder~|fornir~|risolver~ : request 54
mi|ci|ce_lo|me_lo potete|può|puoi|potreste|potrebbe|potresti|sapete|sa|sapreste|saprebbe|sai : request 54, calm 34
potreste|potrebbe|potresti|potete|può|puoi per|cortesemente|gentilmente favore|cortesia? : calm 34, request 54
potreste|potrebbe|potresti|potete|può|puoi * ? : calm 28, request 50
vorrei|vorremmo|volevo|volevamo|desidero|desideriamo : request 48
vorrei|vorremmo|volevo|volevamo|avrei_bisogno_di|desidero|desidererei|mi_piacerebbe|mi_servirebbe sapere|chiedere|chiedervi|chiederle|avere|informazioni|un_informazione|capire|confermare|modificare|cambiare|ricevere|prenotare|acquistare|ordinare : calm 42, request 52
chiedo|chiediamo|richiedo|prego|preghiamo : request 52
vi|la|ti prego|preghiamo|chiedo|chiederei|chiediamo|chiederemmo : request 56
fatemi|fateci|mi_faccia|fammi|mi_faccia sapere|avere : request 56, calm 14
attendo|aspetto|resto_in_attesa_di|rimango_in_attesa_di|in_attesa_di un|una|vostro|vostra|suo|sua|tuo|tua|gentile|cortese|cordiale * riscontro|risposta|notizie|conferma : request 54, calm 16
attendo|aspetto vostr~|sue|sua|suo|notizie : request 54, calm 8
mi|ci serve|servirebbe|occorre|servono|occorrerebbe : request 50
ho|abbiamo|avrei|avremmo bisogno di|del|dell : request 50
ho|avrei|abbiamo|avremmo una|un|alcune|qualche|delle domanda|domande|quesito|richiesta|curiosità|dubbio|informazione : calm 44 only, request 50 only
un informazione|curiosità|domanda|info : calm 34
è|sarebbe possibile : calm 34, request 44
non è|e|sarebbe possibile : problem 34 only
com|come è|era|fa_ad possibile|essere : neutral 1 only
c è|esiste|avete|ci_sono|fate|vendete|spedite|accettate|offrite un|una|qualche|delle|dei|la|il|anche|sconti|offerte? * ? : calm 30
come|dove|quando|quanto|quale|quali|chi posso|possiamo|devo|dobbiamo|si|faccio|funziona|costa|costano|dura|ci_vuole|bisogna|potrei : calm 34
qual|quale|quali|quanti|quante è|sono|sarebbe|giorni|ore|costi|documenti|tempi|euro : calm 34
a che|quale ora|indirizzo|numero|piano : calm 32
entro|fino_a|da quando posso|devo|è|sono|si : calm 24
quanto costa|tempo|dura|viene|ci_vuole|pesa : calm 36
posso|possiamo|potrei|potremmo|devo|dobbiamo|si_può|bisogna * ? : calm 30
^ posso|possiamo|potrei|potremmo|devo|dobbiamo|si_può|bisogna : calm 28
che orari|orario|tipo|taglia|colore|documenti|differenza : calm 30
vi|le|ti scrivo|contatto|scriviamo per : calm 24
scrivo|contatto|chiamo per chiedere|sapere|informazioni|avere|un_informazione|confermare : calm 38
in|con riferimento|relazione|merito|allegato : calm 12
in allegato|allego|alleghiamo|trovate_in_allegato|trova_in_allegato|come_da_accordi|come_concordato : calm 28
si|è va bene|perfetto : calm 20
va bene : calm 26
va bene così|per_me|lo_stesso|grazie|allora : calm 34
confermo|confermiamo : calm 28
come richiesto|da_richiesta|d_accordo|da_vostra_richiesta : calm 28
rimango|resto|rimaniamo a disposizione : calm 30
quando|appena potete|può|puoi|possibile|avete_tempo|riuscite|riesce : calm 34
con calma|tutta_calma|comodo : calm 28 only
nessuna|senza fretta : calm 34 only
scusi|scusate|scusa|perdonate|mi_scuso|ci_scusiamo|chiedo_scusa * disturbo|ritardo|domanda|ignoranza : calm 34 only
mi scuso|scusi|scusate|chiedo_scusa : calm 16
per quanto riguarda : calm 8
buona|ottima domanda : calm 10
si|è|sarà trattat~ di : neutral 1 only
si tratta di : neutral 1 only
codice errore : neutral 1
messaggio|codice|schermata|pagina di|d errore : problem 40 only
no problem : calm 30 only
a posto così|grazie : calm 34
il|un mio|nostro? problema è_che|è : problem 44


# -- what it is about ---------------------------------------------------------------

fattur~|bollett~ : theme:billing 62
addebit~|addebiti : theme:billing 62
prelevat~|prelievo|prelevare : theme:billing 50
canone|canoni|rata|rate|tariffa|tariffe|tariffario|commissione|commissioni : theme:billing 54
canone rai : theme:billing 54
estratto conto : theme:billing 58
rimbors~|storn~ : theme:billing 58
pagament~|pagat~|pagare|pago|paghiamo|pagando : theme:billing 46
importo|importi|prezzo|prezzi|costo|costi|spesa|spese : theme:billing 44
bonifico|iban|rid|sdd|carta_di_credito|domiciliazione : theme:billing 46
euro : theme:billing 34
iva : theme:billing 44
due_volte|doppio|doppia addebit~|fattur~|pagat~ : theme:billing 64
note_di_credito|nota_di_credito|saldo|conguaglio|mora|sollecito_di_pagamento : theme:billing 54
conti che non tornano : theme:billing 50
non mi tornano|torna * conti|importi|importo : theme:billing 58

non funzion~|va|risponde|carica|vanno|si_apre|parte * sito|pagina|app|sistema|internet|server|linea|servizio|piattaforma|rete : theme:outage 60
sito|pagina|app|sistema|internet|server|linea|servizio|piattaforma|rete|portale|connessione * non|giù|down|offline|ko|irraggiungibile|bloccat~|inaccessibile|caduta|caduto|in_tilt : theme:outage 60
senza internet|linea|luce|corrente|segnale|servizio|connessione|acqua|gas|rete|campo|telefono|riscaldamento : theme:outage 62
interruzion~|blackout|disservizi~|malfunzionament~ : theme:outage 58
fuori servizio|uso : theme:outage 58
down|offline : theme:outage 58
disconnett~|disconnession~ : theme:outage 52
cade|cadono|caduta|salta|saltata|si_interrompe * linea|connessione|internet|segnale|corrente : theme:outage 56
linea|connessione|internet|segnale|corrente * cade|salta|va_e_viene|si_interrompe|instabile : theme:outage 56
guasto : theme:outage 46
server : theme:outage 44

ritard~ : theme:delay 60
lentezza|lungaggini : theme:delay 54
attesa|attese|attendo|aspetto|aspettiamo|attendiamo|aspettando|attendendo|aspettato|atteso : theme:delay 52
da|dopo @nm|@n|9|giorni|settimane|mesi|ore @lungo? : theme:delay 44
tempi di attesa|risposta|consegna|lunghi|biblici : theme:delay 58
ci|quanto mettete|mette|mettono|vuole|vorrà|avete_messo|ha_messo * @lungo|tanto|troppo|tempo : theme:delay 50
troppo tempo|a_lungo|tardi : theme:delay 54
ancora aspett~|attes~|attend~|in_attesa : theme:delay 60
in anticipo : neutral 1

consegn~ : theme:delivery 60
spedi~ : theme:delivery 58
spedizion~ : theme:delivery 60
pacco|pacchi|corriere|corrieri|collo|colli|plico|fattorino : theme:delivery 60
tracking|tracciamento|tracciabilità|codice_di_spedizione|numero_di_spedizione|traccia : theme:delivery 58
ordine|ordini|merce * arriv~|ricev~|consegn~|sped~ : theme:delivery 56
arriv~|ricev~|consegn~|sped~ * ordine|ordini|merce : theme:delivery 56
punto|punti di? ritiro|consegna : theme:delivery 54
giacenza|magazzino|locker|portalettere|postino|poste : theme:delivery 50
bagagli~|valigi~ : theme:delivery 46

difett~|guast~ : theme:defect 58
rott~ : theme:defect 58
rotta la|di|per : theme:defect 20
danneggiat~|ammaccat~|graffiat~|crepat~|strappat~ : theme:defect 58
non si|mi|lo? accende|accendono|spegne|avvia|ricarica|scalda|raffredda : theme:defect 56
malfunzion~|mal_funzionante : theme:defect 54
si|s è? rotto|rotta|bruciato|bruciata|fuso|spaccato|scollato|staccato|spegne : theme:defect 58
garanzia|riparazion~|riparare|sostituzione|pezzo_di_ricambio : theme:defect 48
bug|crash~|errore_di_sistema : theme:defect 50
schermo|batteria|motore|display|tasto|caricatore|lavatrice|frigorifero|stampante * rott~|difettos~|non|mort~|nero|blocca~ : theme:defect 58

qualità : theme:quality 56
scadent~|mediocr~ : theme:quality 58
lascia|lasciano|lasciato molto? a desiderare : theme:quality 56
mal fatt~|rifinit~|cucit~|assemblat~ : theme:quality 58
fatt~|rifinit~|cucit~ male|malissimo|coi_piedi|con_i_piedi : theme:quality 58
cibo|pasto|camera|tessuto|materiale|stoffa|taglia|colore * pessim~|scadent~|sporc~|fredd~|divers~|cattiv~|brutt~|scars~|immangiabile : theme:quality 58
al di sotto delle|degli : theme:quality 48
sporc~ : theme:quality 44
non corrispond~|conforme : theme:quality 50
materiali scadenti|economici : theme:quality 58

password|pin|credenziali|pwd|puk|otp|spid : theme:access 60
acced~|accesso|login|autenticazion~|autenticarmi : theme:access 58
non riesco|posso|riusciamo|mi_fa|mi_lascia * entrare|entro|accedere|loggarmi|collegarmi : theme:access 62
entrare nel|nell|nella|sul @mio? account|conto|profilo|portale|area|app|sito : theme:access 60
account|profilo|utenza bloccat~|sospes~|disattivat~ : theme:access 60
codice di|per verifica|accesso|attivazione|conferma|sicurezza : theme:access 58
nome utente : theme:access 56
area riservata|clienti|personale : theme:access 50

maleducat~|maleducazione|sgarbat~|scortes~|arrogan~|cafon~|villan~|insolen~|strafotten~ : theme:staff-conduct 60
@gente * maleducat~|sgarbat~|scortes~|arrogan~|cafon~|incompeten~|gentil~|cortes~|aggressiv~|urla~|offes~|insultat~|riattaccat~ : theme:staff-conduct 60
@gente * riattacca~|chiuso_il_telefono|risposto_male|rideva|sbuffa~|preso_in_giro|trattat~ : theme:staff-conduct 58
mi|ci ha|hanno|avete riattaccat~|attaccat~|chiuso|sbattuto|trattat~|rispost~_male|urlato|insultat~|deriso : theme:staff-conduct 58
attaccato|riattaccato|chiuso|sbattuto|messo_giù il|in telefono|faccia|giù : theme:staff-conduct 60
trattat~ mal~|malissimo|con_sufficienza|con_arroganza|come : theme:staff-conduct 58
modi|tono|atteggiamento|comportamento * operator~|addett~|vostro|collega|inaccettabil~|arrogant~|aggressiv~|personale|inqualificabil~ : theme:staff-conduct 58
personale|comportamento del|del_vostro|di : theme:staff-conduct 44

nessuno @mi? @ha? rispond~|rispost~|richiam~|avvis~|avvert~|inform~|contatt~ : theme:communication 62
nessuna|senza|mancata|mai_una risposta|comunicazione|notizia|riscontro|avviso|informazione|preavviso : theme:communication 60
non @mi? @ha|avete|è? mai|ancora? rispond~|rispost~|richiamat~|avvisat~|avvertit~|informat~|comunicat~ : theme:communication 60
comunicazion~ : theme:communication 44
risposta|risposte : theme:communication 36
irraggiungibil~|irreperibil~ : theme:communication 52
call center|centralino : theme:communication 46
senza avvis~|avvert~|preavviso|comunicar~ : theme:communication 60
informazioni|versioni|risposte contrastant~|contraddittori~|discordant~|divers~|sbagliate : theme:communication 58

disdett~|disdire|disdico|disdirò|recesso|recedere|recedo|rescind~|rescissione|cessazione : theme:cancellation 62
annull~ : theme:cancellation 50
cancell~ * abbonamento|contratto|iscrizione|account|ordine|prenotazione : theme:cancellation 56
chiud~|chiusura * conto|account|contratto|utenza : theme:cancellation 58
disattiva~ * abbonamento|servizio|linea|sim|account|rinnovo : theme:cancellation 58
rinnovo automatico : theme:cancellation 56
penale : theme:cancellation 46
portabilità|disiscri~ : theme:cancellation 50

privacy|gdpr|dati_personali|dati_sensibili : theme:privacy 66
trattamento|protezione|cancellazione|violazione|furto|divulgazione|fuga dei|di|dati dati|personali? : theme:privacy 62
cancell~|elimin~|divulgat~|diffus~|vendut~|cedut~|condivis~|rubat~ * dati|numero|indirizzo_email|informazioni_personali : theme:privacy 60
consenso : theme:privacy 50
phishing|spam|telemarketing : theme:privacy 52
garante privacy|della_privacy : theme:privacy 62
chiamate|telefonate pubblicitarie|commerciali|indesiderate|moleste : theme:privacy 56


# -- acts of an agent ---------------------------------------------------------------------

# listen: asks, or shows what was heard
potrebbe|può|puoi|potresti|potete|potreste dir~|indicar~|raccontar~|spiegar~|descriver~|inviar~|mandar~|confermar~|precisar~|fornir~|specificar~|mostrar~|chiarir~ : listen 58
mi|ci potrebbe|può|puoi|potresti|potete|potreste dire|indicare|raccontare|spiegare|descrivere|inviare|mandare|confermare|precisare|fornire|specificare|mostrare|dare|aiutare : listen 58
potrebbe|può|puoi|potresti|potete|potreste gentilmente|cortesemente|per_favore|per_cortesia * dir~|indicar~|spiegar~|inviar~|mandar~|confermar~|fornir~ : listen 58
mi|ci dica|dite|racconti|raccontate|spieghi|spiegate|racconta|descriva|faccia_capire|dica_pure|aiuti : listen 56
dimmi|raccontami|spiegami|ditemi|raccontateci|descrivici|aiutami|aiutateci : listen 50
dimmi|raccontami|spiegami|ditemi|raccontateci|aiutami|dicci : listen 54
mi|ci aiuti|aiutate|aiuta|faccia a capire : listen 62
che|cosa|che_cosa le|ti|vi sarebbe|farebbe|servirebbe|potrebbe * utile|comodo|piacere|aiuto|essere? : listen 62
cosa|che_cosa|come|in_che_modo potrei|posso|possiamo * aiutar~|fare_per|rimediare|venirle : listen 60
ho|abbiamo chiest~ che|cosa|come|se|quale|quando|di : listen 58
chiesto|domandato che|cosa|che_cosa|come|se|quale : listen 60
cosa|come|dove|quando|quale|quali|quanto|chi|perché|che|qual|da_quando|a_quali|a_quale * ? : listen 50
è|va|c|risulta|funziona tutto|è_tutto|tutto_è|ora|adesso|qualcosa * bene|a_posto|ok|in_ordine|chiaro|regola|corretto|risolto ? : listen 54
tutto|è_tutto|ora_è_tutto|funziona|adesso_funziona|va_tutto a_posto|bene|ok|in_ordine|corretto|tutto * ? : listen 54
è|sono questo|quello|corretto|esatto|giusto * ? : listen 50
vorrei|vorremmo|desidero|voglio|ci_tengo_a capire|comprendere|ascoltar~|sapere|sentire|conoscere : listen 58
ho|abbiamo|l_ho|la_ho ascoltat~|sentit~|lett~ * messaggi|messaggio|email|storia|segnalazioni|tutto|inizio|attenzione|cliente|attentamente|richieste : listen 60, acknowledge 50
ho|abbiamo|l_ho|sto|stiamo ascoltat~|ascoltando : listen 60
ho letto|riletto|esaminato * messaggi|messaggio|email|tutto|attenzione|attentamente|segnalazione : listen 60, acknowledge 52
la|ti|vi ascolto|ascoltiamo|seguo : listen 60
se ho|abbiamo|capisco|non_erro capito|compreso|inteso|bene : listen 58, acknowledge 52
se ho|abbiamo ben|capito|compreso|inteso bene|capito|correttamente? : listen 64, acknowledge 54
da quanto|quello_che|ciò_che ho|mi|ci|leggo|capisco|scrive|scrivi|racconta : listen 56, acknowledge 50
lei|mi|ci|come ha|hai|avete dett~|spiegat~|raccontat~|segnalat~|scritt~|riferit~|chiest~ : listen 54, acknowledge 54
mi|ci ha|hai|avete|aveva|avevate dett~|spiegat~|raccontat~|segnalat~|scritt~|riferit~|chiest~|indicat~|inviat~ : listen 56, acknowledge 58
mi|ci scrive|segnala|racconta|dice|chiede che|di : listen 54, acknowledge 52
quindi|dunque|in_sintesi|riassumendo il|la|lei|il_problema|le|per_lei * è|risulta|serve|desidera|vorrebbe|occorre : listen 54, acknowledge 52
voleva|desiderava|chiedeva|vorrebbe|chiede il|la|un|una|che|sapere|solo : listen 34
c è altro|qualcos_altro|qualcosa che : listen 40
intende|intendete|intendi|si_riferisce|ti_riferisci|vi_riferite ? : listen 54

ha|hai|avete perfettamente|pienamente|assolutamente|tutte_le|completamente|tutta_la? ragione|ragioni : acknowledge 72
lei|tu|voi ha|hai|avete ragione : acknowledge 72
ha|hai|avete tutto|tutti|ogni|pieno il|i? diritto|motivo|motivi|ragione : acknowledge 66
è comprensibile|giusto|legittimo|naturale|più_che_comprensibile che|il|la|la_sua|essere : acknowledge 60, empathise 54
comprensibil~ : acknowledge 50
capisco|comprendo|capiamo|comprendiamo * rabbia|frustrazione|disagio|delusione|irritazione|fastidio|preoccupazione|disappunto|amarezza|situazione|malcontento|stato_d_animo : acknowledge 60, empathise 66
capisco|comprendo|capiamo|comprendiamo perfettamente|bene|benissimo|pienamente|quanto|la|il|che|l|come : acknowledge 56, empathise 50
riconosco|riconosciamo|ammetto|ammettiamo che|il|la|l|di|lo : acknowledge 58
ci|mi|li|le|ce_li|ce_l|lo aveva|avevi|avevate|ha|hai|avete già dat~|indicat~|inviat~|fornit~|dett~|scritt~|spiegat~|comunicat~|segnalat~ : acknowledge 64
aveva|avevate|avevi già|anche dat~|indicat~|inviat~|fornit~|dett~|scritt~|spiegat~|comunicat~|segnalat~ : acknowledge 60
ha|hai|avete|aver dovuto aspettare|attendere|scrivere|scriverci|chiamare|chiamarci|ripetere|insistere|sollecitare|spiegare|richiamare|rincorrerci : acknowledge 62
sta|state|stai|è|attende|aspetta|aspettando aspettando|attendendo|in_attesa|rimast~|da * da|senza|troppo|giorni|settimane|ore : acknowledge 56
non avrebbe|avreste|avresti|dovrebbe|doveva|sarebbe|è dovut~|succedere|accadere|dover|stato aspettare|accettabile|succedere|accadere|giusto|ripetere|capitare? : acknowledge 58 only
le|ti|vi|la|lo è|ha|abbiamo|sono costat~|fatto_perdere|fatt~|causat~|fatto_aspettare|rovinat~ : acknowledge 56, empathise 50
le|ti|vi abbiamo chiest~ * già|due_volte|di_nuovo|inutilmente|che : acknowledge 54
due volte * invece|anziché|e_poi|quando : acknowledge 40
è|dev_essere|deve_essere|sarà|immagino_sia|so_quanto_è stat~? * frustrant~|spiacevol~|fastidios~|stressant~|seccant~|pesant~|duro|dura|difficil~|snervant~|irritant~ : empathise 62, acknowledge 52
frustrant~|spiacevol~|snervant~|stressant~ : empathise 50
al|nei suo|tuo|vostro|suoi|tuoi posto|panni : empathise 62
mi|ci metto|mettiamo|immedesimo nei|al|nella : empathise 62
anche io|anch_io|anche_noi|anch mi|sarei|avrei|ci|saremmo|io : empathise 52
mi|ci dispiace|spiace|rincresce|addolora : empathise 54, apology 62
mi|ci dispiace|spiace moltissimo|molto|davvero|tanto|sinceramente|veramente|sentire|sapere|che|per|di|leggere : empathise 58, apology 66
dispiaciut~|desolat~|mortificat~ : empathise 56, apology 64
so|immagino|capisco quanto|che : empathise 50
è|non_è quanto|ciò_che|quello_che|il_servizio|il_trattamento * merita|meritate|aspettava|aspettavate : empathise 50, acknowledge 50

scusi|scusa|scusate|perdoni|perdona|perdonate|mi_scuso|ci_scusiamo|chiedo_scusa|chiediamo_scusa|chiedo_venia : apology 66
le|ti|vi chiedo|chiediamo|porgo|porgiamo|devo|dobbiamo scusa|scuse|perdono|le_mie_scuse|le_nostre_scuse|delle_scuse : apology 70
nostre|mie più|sincere|sentite scuse|sincere|sentite : apology 66
mi|ci scuso|scusiamo per|del|dell|di|sinceramente|molto|davvero : apology 68
ci|mi|ci_si scusiamo|scuso|scusa * disagio|disagi|inconveniente|inconvenienti|disturbo : apology 25 only
per|per_il|per_i|per_gli|per_l|per_ogni|per_eventuali|per_qualsiasi disagio|disagi|inconveniente|inconvenienti : neutral 1
scusate|scusi|chiediamo_scusa|scuse|scusandoci|scusandomi|ci_dispiace|spiacenti|siamo_spiacenti|ci_rammarichiamo * disagio|disagi|inconveniente|inconvenienti|disturbo : apology 25 only

colpa|errore|sbaglio|svista|mancanza|disguido|negligenza nostr~|mia|mio|da_parte_nostra|da_parte_mia : own 76
nostr~|mio|mia errore|colpa|sbaglio|svista|mancanza|responsabilità|negligenza : own 76
la|è colpa|responsabilità è|tutta|solo|interamente|tutta? nostra|mia : own 78
è|era|è_stato|è_stata|questo_è un|una|colpa|tutta|solo|stato|stata? nostro|nostra|mio|mia errore|colpa|svista|sbaglio|responsabilità? : own 76
errore è|era nostro|mio|stato_nostro|da_parte : own 78
abbiamo|ho sbagliat~|commesso|fatto_un_errore|fatto_confusione|mancato|dimenticat~|trascurat~|confus~|pers~|tralasciato|frainteso|letto_male|equivocato : own 68
ci|mi siamo|sono sbagliat~|dimenticat~|confus~|persi : own 68
avremmo|avrei dovut~ : own 68
avremmo dovuto|potuto * avvisar~|rispond~|informar~|legger~|controllar~|accorger~ : own 72
non abbiamo|ho|l_abbiamo|vi_abbiamo|le_abbiamo|ti_abbiamo|la_abbiamo lett~|rispost~|avvisat~|informat~|controllat~|visto|vist~|mantenut~|richiamat~|verificat~|comunicat~ : own 60 only
abbiamo|ho addebitat~|fatturat~|registrat~|inviat~|spedit~|contabilizzat~|prelevat~|consegnat~|applicat~ * due_volte|per_errore|per_sbaglio|erroneamente|doppio|sbagliat~|in_più|indirizzo_sbagliato|errat~ : own 66, facts 54, acknowledge 46
mi|ci assumo|assumiamo * responsabilità|colpa : own 78
me|ce ne|la assumo|assumiamo : own 70
per|a causa|colpa nostra|mia|di_un_nostro : own 60
l|le|la|vi|ti abbiamo|ho delus~|fatto_aspettare|fatta_aspettare|trascurat~|ignorat~|abbandonat~|trattat~_male|lasciat~_sol~|fatto_ripetere|fatto_attendere : own 70, empathise 52
da|dalla parte nostra|mia : own 46
guasto|errore|problema|disco|malfunzionamento * nostri|nostro|nostra|da_noi|lato_nostro : own 52, facts 52

perché : facts 30
la|il causa|motivo|ragione|origine|motivazione è|era|sta|del|è_un|è_stato|risiede : facts 60
a|per causa|via|motivo di|del|della|dell|di_un : facts 56
è|era|sono|è_stato dovut~|causat~|provocat~ a|al|alla|all|ad|da|dal|dalla : facts 60
dipende|dipendeva|deriva|derivava|proviene da|dal|dalla : facts 54
9 euro|percento|pacchi|ordini|messaggi|email|giorni_lavorativi|eur : facts 54
euro 9 : facts 50
numero|numeri|codice|riferimento di|del|dell|della|fattura|pratica|ordine ordine|fattura|fatture|pratica|cliente|contratto|spedizione|9? : facts 52
fattura|ordine|ticket|pratica|versione|riferimento|contratto|pacco|spedizione 9 : facts 54
ho|abbiamo|l_ho|li_ho controllat~|verificat~|visto|trovat~|riscontrat~|appurat~|esaminat~|rilevat~|accertat~|individuat~ : facts 56
risulta|risultano|emerge|vedo|vediamo che|dal|dai|nel|nella|una|un|il|la : facts 50
da|dalle|dallo ieri|stamattina|ore|scorso 9|mattina? : facts 44
sarà|saranno|arriverà|arriveranno|arriva|arrivano|accreditat~|visibile sul|nel|al|sulla|a tuo|suo|vostro|sua|vostra? conto|carta|indirizzo|casa : facts 56
sono|è arrivat~|partit~|pervenut~|stato_consegnato|stato_spedito|stato_accreditato|stati_accreditati|in_transito|in_consegna : facts 54
il|la|un|una server|router|disco|sistema|aggiornamento|linea|modem|magazzino * rott~|bloccat~|guast~|fallit~|difettos~|cedut~ : facts 58
come promesso|concordato|d_accordo|da_accordi|le_avevo_promesso|vi_avevo_promesso|avevamo_concordato|ti_avevo_promesso : facts 44, acknowledge 30
si tratta|trattava|è_trattato di : facts 50
significa|vuol_dire che : facts 50

@fatto = rimborsato rimborsati restituito restituiti risolto risolta sistemato sistemata corretto corretta sostituito sbloccato sbloccata annullato annullata stornato accreditato accreditati riparato ripristinato
@fatto2 = attivato disattivato rispedito reinviato inviato spedito aggiornato modificato cancellato prenotato riprenotato riattivato impostato disposto rimosso emesso
ho|abbiamo|l_ho|l_abbiamo|le_ho|le_abbiamo già|appena|subito? @fatto : solution 66
ho|abbiamo|l_ho|l_abbiamo|le_ho|le_abbiamo già|appena|subito? @fatto2 : solution 62
è|sono|viene|risulta|verrà|e stato|stata|stati|già|ora|appena? @fatto : solution 58
è|sono|risulta stato|stata|stati|già|ora|appena? @fatto2 : solution 52
^ rimborsat~|risolt~|sistemat~|sbloccat~|corrett~ : solution 58
non|senza|né @ho|è|l_ho|abbiamo ancora|stato|stata|potuto|mai? @fatto|@fatto2 : solution 4 only
se|quando|appena|dopo_che ho|abbiamo|è @fatto|@fatto2 : solution 4
adesso|ora|da_ora|da_adesso|di_nuovo funziona|funzionano|è_attivo|è_attiva|è_sbloccato|può_accedere|può_entrare|puoi_accedere|potete_accedere|può_usare : solution 62
funziona|funzionano di_nuovo|adesso|ora|nuovamente|dalle : solution 60
può|puoi|potete ora|adesso|già|di_nuovo * accedere|entrare|usare|scaricare|stampare|collegarsi|utilizzare|trovare|vedere : solution 60
la|una|come soluzione|alternativa è|consiste|provvisoria|temporanea|sarebbe|definitiva|le|possiamo : solution 58
nel frattempo può|puoi|potete|le|usi|utilizzi|stampi|provi : solution 58
per risolvere|rimediare|sistemare|ovviare|sbloccare : solution 50
segua|seguite|segui questi|i|le|queste seguenti? passaggi|passi|istruzioni|indicazioni : solution 56
clicchi|cliccate|clicca|riavvii|riavvia|riavviate|prema|premi|scarichi|scarica|installi|disinstalli|svuoti|inserisca su|il|la|l|qui|di : solution 50
in|le alternativa|offro|offriamo|propongo|proponiamo : solution 54
le|ti|vi riconosciamo|riconosco|accredito|accreditiamo|rimborso|rimborsiamo|regaliamo|mando|sostituiamo|sostituisco : solution 54
i|gli 9 euro * arrivat~|accreditat~|rimborsat~|sul : solution 58, facts 56
è|sono|viene|torna|tornano attivo|attiva|attivi|raggiungibile|operativ~|di_nuovo|nuovamente disponibil~? : solution 48

# decision: a clear word, yes or no, with its reason
ho|abbiamo decis~ : decision 72
la|nostra|mia decisione è|finale|definitiva|presa|di : decision 66
è stato|stata decis~ : decision 68
si|è stabilito|deciso|convenuto : decision 56
la risposta è no|sì|negativa|positiva|affermativa : decision 72 only
non possiamo|posso|ci_è_possibile|mi_è_possibile|è_possibile|potremo|siamo_in_grado_di * offrir~|rimborsar~|conceder~|accettar~|accoglier~|restituir~|cambiar~|estender~|prorogar~|annullar~|sostituir~|applicar~ : decision 60 only
non è|sarà|sarebbe possibile|previsto|rimborsabil~|dovuto|dovuta : decision 56 only
non possiamo|posso * perché|poiché|in_quanto : decision 60 only
non * possibile perché|poiché|in_quanto : decision 60 only
abbiamo|ho|è_stat~|viene|accolta|approvata accolt~|accettat~|approvat~|autorizzat~|respint~|rifiutat~|confermat~ : decision 58
accettiamo|accolgo|accogliamo|approviamo|approvo|autorizzo|autorizziamo|concediamo|concedo|accetto : decision 60
respingiamo|rifiutiamo|respingo : decision 58
non rimborseremo|faremo|accetteremo|accettiamo|rimborsiamo|sostituiremo|procederemo * perché|poiché|in_quanto : decision 58 only
sì le|vi|ti|lo|possiamo|rimborsiamo|accettiamo : decision 56
siamo|sono|rimaniamo|restiamo d accordo|intesi : decision 54
d accordo che|su|sul|con|nel : decision 50

# plan, promise
@faro = farò verificherò controllerò scriverò chiamerò richiamerò risponderò invierò manderò contatterò informerò aggiornerò sistemerò risolverò rimborserò avviserò parlerò seguirò terrò resterò riceverà avrà
@faremo = faremo verificheremo controlleremo scriveremo chiameremo richiameremo risponderemo invieremo manderemo contatteremo informeremo aggiorneremo sistemeremo risolveremo rimborseremo avviseremo parleremo seguiremo spediremo sostituiremo riceverete avrete terremo
@faro : plan 60
@faremo : plan 60
spedirò|sostituirò|accrediterò|accrediteremo|prenoterò|prenoteremo|disporrò|disporremo|passerò|inoltrerò|inoltreremo|attiverò|attiveremo|annulleremo|annullerò|ripristineremo|provvederò|provvederemo : plan 60
non @faro|@faremo : neutral 1 only
me ne occupo|occuperò|farò carico? : plan 64
mi|ci occupo|occupiamo|occuperò|occuperemo|prendo|prendiamo io|personalmente|di|del|della|noi|subito|in_carico : plan 62
il|i|nostro prossimo|prossimi|mio passo|passi|piano : plan 62
ora|adesso|oggi|subito|poi|dopodiché|quindi verifico|controllo|chiamo|parlo|scrivo|preparo|chiedo|sento|invio|verifichiamo|controlliamo : plan 56
le|la|ti|vi|lo|gliela|glielo scrivo|chiamo|richiamo|invio|mando|aggiorno|confermo|informo|rispondo|contatto|scriviamo|chiamiamo|richiamiamo|inviamo|aggiorniamo|ricontatto|ricontattiamo : plan 54
il|un|nostro tecnico|corriere|collega|tecnici|operatore * verrà|passerà|arriverà|chiamerà|contatterà|ritirerà|consegnerà|passa|viene : plan 60
faccio|facciamo in modo|sì che : plan 60
affinché|in_modo_che|così_che|perché|affinchè non si|le|vi|ti|succeda|accada|ricapiti ripeta|succeda|ricapiti|accada|riaccada? : plan 60
sto|stiamo lavorando|verificando|controllando|preparando|indagando|cercando|sistemando : plan 52
rimango|resto|rimarrò|resterò|terrò in_linea|al_telefono|aggiornat~|a_disposizione_finché|il_caso : plan 54
è|viene|sarà programmat~|previst~|pianificat~ per|il|entro|domani : plan 58

@quando = domani lunedì martedì mercoledì giovedì venerdì sabato domenica oggi stasera dopodomani mezzogiorno
entro @quando|il|le|fine|la|un_ora|9|due|questa|oggi|48|24|domani_sera|pochi : promise 54
@faro|@faremo * @quando : promise 62, plan 62
@quando * @faro|@faremo : promise 64, plan 62
@faro|@faremo * entro|tra|fra|alle 9|un|due|il|le|la|@quando? : promise 60, plan 62
@quando * le|la|ti|vi|lo|gliela|glielo scrivo|chiamo|richiamo|invio|mando|aggiorno|confermo|informo|rispondo|contatto|scriviamo|chiamiamo|richiamiamo : promise 62, plan 60
le|la|ti|vi|lo|gliela|glielo scrivo|chiamo|richiamo|invio|mando|aggiorno|confermo|informo|rispondo|contatto|scriviamo|chiamiamo|richiamiamo * @quando : promise 62, plan 60
arriverà|arriveranno|arriva|arrivano|riceverà|avrà|riceverete|verrà|saranno|sarà|partirà|parte|passerà|consegnerà|verrà_consegnato * entro|@quando|tra|fra|il_9 : promise 58, plan 54
@quando|9 * arriverà|arriveranno|riceverà|avrà|riceverete|verrà|saranno|sarà|partirà|passerà|consegnerà : promise 58, plan 54
il|un|nostro|i tecnico|corriere|collega|pacco|ordine|soldi|rimborso * @quando : promise 46
tra|fra 9|un|una|due|tre|quattro|cinque|mezz|pochi|qualche giorni|ore|ora|giorno|minuti|settimane|settimana|giorni_lavorativi : promise 52
nel|nelle|entro giro|prossime|prossimi di|9|due ore|giorni|24? : promise 46
le|ti|vi|glielo|ve_lo|te_lo prometto|promettiamo|garantisco|garantiamo|assicuro|assicuriamo : promise 66
ha|avete|hai la mia|nostra parola : promise 64
ci|avete|avevate|aveva|ha|hai scritt~|chiamat~|contattat~|ordinat~|comprat~|acquistat~ : neutral 1

mi|ci|sono|siamo spiacent~ : apology 58, empathise 46
spiacent~ : apology 52
siamo|sono spiacent~ per|di|che * accaduto|successo|ritardo|attesa|questo|accadut~ : apology 66, empathise 54
per l accaduto : acknowledge 40
la|ti|vi|lo seguo|seguirò|seguiremo|seguiamo io|personalmente|passo|fino|noi : plan 64
darò|daremo|darle|darvi notizie|riscontro|aggiornamenti|conferma|risposta|una_risposta : plan 62
le|ti|vi|glielo|ve_lo darò|daremo|farò|faremo|comunicherò|comunicheremo|spiegherò|manderò|riporto|riporterò|sottoporrò|restituirò|offrirò|offriremo : plan 60
tecnici|colleghi|squadra|reparto|team|corriere sono|è|sta|stanno al_lavoro|già_al_lavoro|intervenendo|lavorando|in_viaggio|in_arrivo : plan 58, facts 44
preved~|contiamo|conto di|che|il ripristino|ripristinare|risolvere|consegnare|spedire|chiudere|la : plan 58
sarà|verrà|saranno|verranno consegnat~|spedit~|rimborsat~|ripristinat~|contattat~|richiamat~|riparat~|sostituit~|accreditat~|ritirat~|corrett~|inviat~ : plan 60
consegna|appuntamento|ritiro|intervento è|confermat~|fissat~|programmat~ * per|domani|il|@giorno : plan 58, facts 52
posso|possiamo però|invece|comunque offrir~|propor~|spedir~|sostituir~|mandar~|anticipar~|fare : solution 58
le|vi|ti posso|possiamo offrire|proporre|spedire|mandare|sostituire|rimborsare|attivare|regalare : solution 56
può|puoi|potete risolver~|ovviare|usare|procedere|evitare * così|cliccando|con|da|selezionando|inserendo|riavviando|premendo : solution 58
la|le|lo|li trova|troverà|trovate|trovi in|allegat~|nell|qui|sotto : solution 48, facts 46
il|suo|vostro|tuo pacco|ordine|bagaglio|rimborso|bonifico|pagamento|contratto è stato|partito|arrivato|in|stat~ : facts 54
non deve|dovete|devi fare|preoccupar~|pagare : solution 44
avviene|avverrà|è in|del_tutto automatico|automaticamente : facts 46
so|sappiamo|mi_rendo_conto|ci_rendiamo_conto|immagino che|quanto|di * importante|difficile|fastidioso|aspettato|lungo|brutto|tempo|disagio : empathise 60, acknowledge 54
mi|ci rendo|rendiamo conto : acknowledge 56, empathise 54
non|mai * avrebbe|avreste|avresti|deve|dovrebbe mai? succedere|accadere|capitare|ripetersi : acknowledge 60
ha|avete|hai fatto|fatt~ bene a|benissimo : acknowledge 56
giorni|settimane|ore|mesi * sono|è|davvero tropp~ : acknowledge 58
la|vostra|sua|nostra comunicazione|risposta|gestione|informazione non * chiara|corretta|adeguata|sufficiente|all_altezza : acknowledge 54, own 52
nostr~|mio|mia * non|è * chiar~|corrett~|adeguat~|all_altezza|tempestiv~ : own 50
non siamo|sono|abbiamo stati|stato|stata|state * all_altezza|chiari|chiara|chiaro|corretti|tempestivi|puntuali : own 66 only
le|ti|vi abbiamo|ho dato|fornito|comunicato|detto * sbagliat~|errat~|imprecis~|incomplet~ : own 66, acknowledge 50
ho|abbiamo parlato|sentito|contattato * corriere|magazzino|tecnico|collega|reparto|banca|fornitore|collegh~ : facts 54
vorrei|voglio essere sicuro|sicura|certo|certa * capito : listen 62
per|così capire|comprendere|inquadrare|verificare meglio|bene|il_problema : listen 52
potrebbe|può|puoi|potete * dirmi|dirci|indicarmi|indicarci|inviarmi|inviarci|mandarmi|mandarci|descrivermi : listen 56


# -- an agent's unhappy wording ------------------------------------------------------------

avrebbe|avreste|avresti|doveva|dovevate|dovevi inserire|indicare|leggere|controllare|compilare|pensarci|avvisare|segnalare|comunicare|chiamare|inviare|rispettare : wording:blame 72
lei|voi|tu|prima avrebbe|avreste|avresti dovut~|potut~ : wording:blame 74
avrebbe|avreste|avresti dovut~|potut~ * inserire|indicare|leggere|controllare|compilare|pensarci|avvisarci|segnalarlo|comunicarlo|contattarci|inviare|rispettare|verificare|fare|allegare|chiamarci|scriverci : wording:blame 74
non avrebbe|avreste|avresti|dovrebbe|doveva dovut~|succedere|accadere|essere * accadere|succedere|dover|aspettare|capitare : neutral 1 only
lei|voi|tu non ha|avete|hai : wording:blame 42
non ha|avete|hai|aveva|avevate|l_ha|ci_ha compilat~|inserit~|indicat~|letto|lett~|fornit~|rispettat~|inviat~|seguit~|comunicat~|allegat~|specificat~|risposto|controllat~|pagat~|effettuat~|eseguit~|fatto|segnalat~ : wording:blame 70
se avesse|aveste|avessi * letto|compilat~|inserit~|seguit~|controllat~|inviat~|rispettat~|avvisat~|comunicat~|chiamat~|fatto : wording:blame 74
ha|avete|hai dimenticat~|sbagliat~|omess~|trascurat~|ignorat~|compilat~_male|inserit~_male : wording:blame 70
si è|siete dimenticat~|sbagliat~|confus~ : wording:blame 68
è|era|questo_è stato|solo|tutta? un|una? colpa|errore|sbaglio|responsabilità|problema suo|sua|vostro|vostra|tuo|tua : wording:blame 76
colpa|errore|sbaglio|responsabilità è|è_stato|è_stata|era? suo|sua|vostro|vostra|tuo|tua|del_cliente : wording:blame 76
suo|sua|vostro|vostra|tuo|tua colpa|errore|sbaglio|svista|responsabilità|negligenza|disattenzione : wording:blame 74
poiché|dato_che|siccome|visto_che|in_quanto|dal_momento_che lei|voi|tu? non ha|avete|hai|è : wording:blame 68
la prossima|prossima volta legga|controlli|verifichi|faccia|stia|leggete|controllate|inserisca|compili : wording:blame 68
errat~ inserimento|compilazione|utilizzo da|del_cliente|parte|sua|sua_parte? : wording:blame 56
uso|utilizzo improprio|scorretto|errato : wording:blame 58
come|era * scritto|indicato|specificato|riportato * condizioni|sito|contratto|regolamento|termini : wording:blame 50
condizioni|contratto|termini che lei|voi|ha|avete|hai? accettat~|firmat~|sottoscritt~|letto : wording:blame 60
lei stesso|stessa ha|aveva|non : wording:blame 56

ci|mi|le_nostre|vi|le|porgiamo|chiediamo|siamo|spiacenti|scuse|scusiamo|scuso|scusate|scusandoci|dispiace * per|per_il|per_i|per_gli|per_l|per_ogni|per_eventuali|per_qualsiasi disagio|disagi|inconveniente|inconvenienti : wording:cliche 72
scusa|scuse|scusiamo|scusi|scusarci|spiacenti|scusandoci|scusate * disagio|disagi|inconveniente|inconvenienti|disturbo : wording:cliche 72
disagio|disagi|inconveniente|inconvenienti arrecat~|causat~|creat~|procurat~|eventualmente : wording:cliche 70
ogni|eventual~|qualsiasi|qualunque|eventuali disagio|disagi|inconveniente|inconvenienti : wording:cliche 70
come da|previsto_da|secondo|in_base|ai_sensi_delle|conformemente|per|in_linea_con|da a|al|alla|alle|ai? nostr~? policy|politica|politiche|procedura|procedure|regolamento|prassi|linee_guida : wording:cliche 72
policy aziendal~|interna|interne|della_società : wording:cliche 70
politica|politiche|procedure|regolamento aziendal~|interna|interne|interno|della : wording:cliche 66
in ordine di arrivo|ricezione|ricevimento|cronologico|presentazione : wording:cliche 74
in|secondo|seguendo|rispettando|nel ordine cronologico|di_arrivo|di_ricezione : wording:cliche 72
secondo|seguendo|rispettando l ordine di|cronologico : wording:cliche 72
la|sua sua|vostra|tua? chiamata|opinione|richiesta è|ci_è|per_noi|sta molto|estremamente|davvero? importante|a_cuore|preziosa|fondamentale : wording:cliche 74
vostra|tua sua|vostra|tua? chiamata|opinione|richiesta è|ci_è|per_noi|sta molto|estremamente|davvero? importante|a_cuore|preziosa|fondamentale : wording:cliche 74
la|sua sua|vostra|tua? soddisfazione|segnalazione|attesa è|ci_è|per_noi|sta molto|estremamente|davvero? importante|a_cuore|preziosa|fondamentale : wording:cliche 74
vostra|tua sua|vostra|tua? soddisfazione|segnalazione|attesa è|ci_è|per_noi|sta molto|estremamente|davvero? importante|a_cuore|preziosa|fondamentale : wording:cliche 74
è|ci_è|sono|sei molto? importante|preziosa|prezioso|importanti per noi : wording:cliche 72
ringraziamo|ringrazio|grazie * pazienza|comprensione|fiducia|preferenza|collaborazione : wording:cliche 60
grazie per averci|avermi contattat~|scritto|scelto|interpellat~ : wording:cliche 50
certi|confidando|confidiamo|fiduciosi|sicuri * comprensione|collaborazione : wording:cliche 62
la|vi|sarà|verrà|ti ricontatteremo|contatteremo|ricontattato|contattato|ricontattata|contattata|risponderemo al_più_presto|quanto_prima|il_prima_possibile|appena_possibile|nel_più_breve_tempo|a_breve : wording:cliche 62
al più presto|quanto_prima|nel_più_breve_tempo_possibile : wording:cliche 44
nel più breve tempo : wording:cliche 60
abbiamo|è_stata|è_stato|ho|sarà inoltrat~|girat~|trasmess~|passat~|inviat~ * reparto|ufficio|settore|uffici|team * competent~|preposto|dedicato|apposito : wording:cliche 66
al|all|agli|dal|dagli|il|gli reparto|ufficio|uffici|settore competent~|preposto|preposti : wording:cliche 66
prendiamo|abbiamo_preso|terremo * nota|conto|considerazione * suo|sua|vostra|suggerimento|segnalazione|osservazioni|feedback : wording:cliche 60
stiamo lavorando * per|al|alla * miglior~|voi|offrir~|lei|garantir~ : wording:cliche 62
lavoriamo ogni_giorno|costantemente|sempre per|al : wording:cliche 64
restiamo|rimaniamo|resto|rimango a * disposizione : wording:cliche 56
a|a_sua|a_vostra completa|piena|totale|sua_completa disposizione : wording:cliche 58
per|di ogni|qualsiasi|qualunque|ulteriori|eventuali altra? chiariment~|informazion~|necessità|evenienza|dubbio : wording:cliche 54
non esiti|esitate|esitare a|ad contattar~|scriver~|chiamar~ : wording:cliche 58
il|la nostro|nostra massim~|obiettivo|priorità|primo : wording:cliche 54
la|vostra|sua soddisfazione dei|del|è|dei_nostri clienti|cliente|la : wording:cliche 64
ci scusiamo anticipatamente|fin_d_ora : wording:cliche 66

non è|rientra|dipende|riguarda|compete un? mio|nostro|nostra|mia|di_nostra|di_mia|da_noi|da_me|noi|tra_le_mie|nelle_mie|nelle_nostre|di problema|compito|competenza|competenze|lavoro|colpa|responsabilità|settore|pertinenza|mansioni|reparto? : wording:negative-tone 72 only
non è|sono affar~|fatti|cosa|problemi|problema * mio|miei|nostro|nostri|nostra : wording:negative-tone 74 only
non è|era colpa nostra|mia : wording:negative-tone 70 only
problema suo|vostro|tuo|loro : wording:negative-tone 70
è|sono un? problema|problemi|affari suo|vostro|tuo|suoi|vostri|tuoi|loro : wording:negative-tone 76
non possiamo|posso farlo|fare_questo|fare_così|aiutar~|aiutarla|aiutarvi|accontentar~|farci|farlo_noi : wording:negative-tone 64 only
non possiamo|posso|si_può : wording:negative-tone 28
non facciamo|accettiamo|prevediamo|concediamo|facciamo_mai eccezioni|reclami|rimborsi|sconti|resi : wording:negative-tone 66 only
non si|sono fanno|accettano|ammesse|accettati|accettate eccezioni|reclami|rimborsi|resi : wording:negative-tone 64 only
è|le_cose_stanno|funziona così e_basta|punto|che_le_piaccia|prendere_o_lasciare : wording:negative-tone 74
prendere o lasciare : wording:negative-tone 76
se non le|vi|ti va|sta|piace|interessa|conviene|garba : wording:negative-tone 72 only
non ho|abbiamo tempo|voglia : wording:negative-tone 64 only
non so|sappiamo cosa_dirle|che_dirle|che_dirvi|cosa_dirvi|niente|nulla|cosa_farci|che_farci|cosa_vuole : wording:negative-tone 64 only
non lo so|sappiamo : wording:negative-tone 52 only
non mi|ci interessa|riguarda|compete|importa : wording:negative-tone 70 only
non insista|insistete|scriva_più|scrivete_più|ci_scriva_più|chiami_più|richiami|continui_a|ci_disturbi : wording:negative-tone 72 only
la|vi|si_smetta|smetta|smettetela|smettila|finitela di|con|la : wording:negative-tone 30
smetta|smetti|smettete|finisca di scriver~|chiamar~|insistere|lamentar~ : wording:negative-tone 74
faccia|fate|fai come|quello|ciò che|pare? crede|vuole|volete|credete|vuoi|le_pare|vi_pare : wording:negative-tone 74
si rivolga|arrangi altrove|da_solo|a_qualcun_altro|al_produttore|a_loro|a_terzi : wording:negative-tone 60
si arrangi : wording:negative-tone 78
assolutamente no : wording:negative-tone 62 only
non se ne parla : wording:negative-tone 74 only
impossibile|negato|respinto|rifiutato $ : wording:negative-tone 50
richiesta|domanda respinta|negata|rifiutata : wording:negative-tone 52
non siamo tenuti|obbligati|responsabili : wording:negative-tone 64 only
non abbiamo|ho alcun|nessun|alcuna|nessuna obbligo|colpa|responsabilità|dovere|intenzione : wording:negative-tone 66 only
non|né è|era previsto|contemplato : wording:negative-tone 40
le|ho già|altri clienti : neutral 1

come le|vi|ti|già|ho|le_ho|vi_ho|ti_ho|abbiamo|le_abbiamo|vi_abbiamo già|ho|abbiamo|avevo? dett~|spiegat~|scritt~|comunicat~|indicat~|ripetut~|anticipat~|menzionat~|ribadit~ : wording:patronising 76
come già|le_dicevo|vi_dicevo|ti_dicevo|le_spiegavo|vi_spiegavo dett~|spiegat~|scritt~|comunicat~|indicat~|ripetut~|anticipat~ : wording:patronising 72
gliel|gliel_ho|ve_l|ve_l_ho|te_l_ho|le_ho|vi_ho|glielo ho|già|abbiamo|ripeto già? dett~|spiegat~|scritt~|ripetut~|comunicat~? : wording:patronising 66
come ci|mi|lei|ci_ha|mi_ha ha|già|aveva|avete già? dett~|spiegat~|scritt~|comunicat~|indicat~ : neutral 1 only
le|vi|ti|glielo|ve_lo ripeto|ripetiamo|ribadisco|ribadiamo : wording:patronising 66
ripeto|ribadisco : wording:patronising 60
si|state|stia|stai|mantenga|mantenete calmi|calma|tranquill~|calmo|calmi|la_calma : wording:patronising 66
si calmi|tranquillizzi|rilassi|dia_una_calmata|moderi : wording:patronising 76
calmatevi|calmati|rilassatevi|rilassati|datti_una_calmata : wording:patronising 76
calma : wording:patronising 50
ovviamente|evidentemente|naturalmente|logicamente : wording:patronising 60
è|mi_sembra|mi_pare ovvio|evidente|logico|chiaro|lampante|risaputo|elementare|palese che|come|a_tutti? : wording:patronising 62
semplicemente : wording:patronising 58
basta|bastava|è_sufficiente|deve_solo|doveva_solo|dovete_solo|devi_solo leggere|guardare|fare|cliccare|seguire|controllare|andare|compilare|aspettare|riavviare : wording:patronising 56
è|era molto|davvero|così? semplice|facile|banale|semplicissimo|facilissimo : wording:patronising 56
chiunque|anche_un_bambino|tutti sa|capisce|capirebbe|sanno|può|ci_riesce : wording:patronising 66
lei|voi|tu non capisce|capite|capisci|comprende|sa|ha_capito|vuole_capire : wording:patronising 70 only
non ha|avete|hai|vuole capito|compreso|capire|afferrato : wording:patronising 66 only
forse|evidentemente|probabilmente non ha|avete|hai capito|letto|compreso : wording:patronising 72 only
come|lei|voi dovrebbe|dovreste|dovresti|saprà|sa|ben_sa|ben_saprà sapere|bene|immaginare? : wording:patronising 60
legga|leggete|rilegga|rileggete|leggi bene|attentamente|meglio|con_attenzione|con_calma|di_nuovo|le|la|il : wording:patronising 60
non esageri|esagerate|esagerare|faccia_così|si_agiti|agitatevi|se_la_prenda|ne_faccia|drammatizzi|drammatizziamo|è_la_fine_del_mondo|è_il_caso_di_agitarsi : wording:patronising 74 only
non c è motivo|ragione|bisogno di agitarsi|arrabbiarsi|alterarsi|scaldarsi|alzare : wording:patronising 72 only
mi ascolti|lasci|faccia bene|finire|parlare : wording:patronising 60
con tutto il rispetto|dovuto_rispetto : wording:patronising 50
cara|caro|mio_caro|mia_cara|bella|tesoro|signora_mia : wording:patronising 34

non si|c|possiamo|posso|possono|ci può|è|si_può fare? più? niente|nulla : wording:hopeless 78 only
non c è|ho|abbiamo più? niente|nulla * fare|possa|possiamo|posso|possa_fare : wording:hopeless 80 only
non si|possiamo|posso|potremo può|fare fare? nulla|niente|altro|di_più|più : wording:hopeless 76 only
nulla|niente|poco da|che fare|possiamo|posso|possa|farci fare? : wording:hopeless 72
non c è|esiste|abbiamo|ho|esistono|ci_sono alcuna|nessuna|una|altra|altre|più? soluzion~|rimedio|rimedi|alternativ~|possibilità|modo|speranza|via_d_uscita|scelta : wording:hopeless 74 only
purtroppo non|nulla|niente : wording:hopeless 38
purtroppo * non è|possiamo|posso|si|c : wording:hopeless 56
è|sarà|sarebbe impossibile|inutile : wording:hopeless 60
non credo|crediamo|penso che|si * possibile|possa|risolva|risolvibile|possiamo|riesca|faccia : wording:hopeless 60 only
non so|sappiamo|abbiamo_idea|ho_idea|è_dato_sapere quando|se|come * funzion~|arriv~|risolv~|torn~|riprist~|sarà : wording:hopeless 62 only
non abbiamo|ho tempistiche|idea|date|previsioni|una_data|informazioni|notizie : wording:hopeless 52 only
dovrà|dovrete|dovrai|deve|dovete|bisogna|tocca|non_resta_che|le_resta_solo|può_solo|potete_solo|si_può_solo aspettare|attendere|rassegnarsi|pazientare|accettarlo|accontentarsi|avere_pazienza : wording:hopeless 62
siamo|sono impotenti|impotente|con_le_mani_legate : wording:hopeless 70
abbiamo|ho le mani legate : wording:hopeless 74
così stanno le cose : wording:hopeless 64, wording:negative-tone 60
non deve|dovete|c_è|bisogna|occorre|serve|si_deve fare? niente|nulla|altro|più * altro|già|risolto|fare : neutral 1 only


# -- moments, for the dates an agent promises ------------------------------------------------

oggi : today 1
stasera|stamattina|stamani|questa_mattina|questa_sera|questo_pomeriggio|stanotte|in_giornata|oggi_stesso|entro_la_giornata : today 1
domani : after-days 1
dopodomani : after-days 2
dopo domani : after-days 2 only
a domani : neutral 1 only
entro|tra|fra|in|nel_giro_di|nei_prossimi|entro_i_prossimi|nell_arco_di 9 giorni : after-days 1
entro|tra|fra|in|nel_giro_di|entro_i_prossimi 9 giorni lavorativi : after-days 1
entro|tra|fra|in un giorno : after-days 1
entro|tra|fra|in|nel_giro_di|nei_prossimi due giorni : after-days 2
entro|tra|fra|in|nel_giro_di|nei_prossimi tre giorni : after-days 3
entro|tra|fra|in|nel_giro_di|nei_prossimi quattro giorni : after-days 4
entro|tra|fra|in|nel_giro_di|nei_prossimi cinque giorni : after-days 5
entro|tra|fra|in|nel_giro_di sei giorni : after-days 6
entro|tra|fra|in|nel_giro_di sette giorni : after-days 7
entro|tra|fra|in|nel_giro_di otto giorni : after-days 8
entro|tra|fra|in|nel_giro_di dieci giorni : after-days 10
entro|tra|fra|in|nel_giro_di quindici giorni : after-days 15
entro|tra|fra|in|nel_giro_di una settimana : after-days 7
entro|tra|fra|in|nel_giro_di due settimane : after-days 14
entro|tra|fra|in|nel_giro_di tre settimane : after-days 21
entro|tra|fra|in|nel_giro_di|nelle_prossime 9 settimane : after-days 7
entro|tra|fra|in|nel_giro_di|nelle_prossime|entro_le_prossime 9 ore : after-hours 1
entro|tra|fra|in|nel_giro_di un ora : after-hours 1
entro|tra|fra|in un oretta : after-hours 1
entro|tra|fra|in|nel_giro_di|nelle_prossime|entro_le_prossime due ore : after-hours 2
entro|tra|fra|in|nel_giro_di|nelle_prossime tre ore : after-hours 3
entro|tra|fra|in|nel_giro_di|nelle_prossime quattro ore : after-hours 4
entro|tra|fra|in|nel_giro_di|nelle_prossime ventiquattro ore : after-hours 24
entro|tra|fra|in|nel_giro_di|nelle_prossime quarantotto ore : after-hours 48
entro|tra|fra|in mezz|mezza ora : after-minutes 30
entro|tra|fra|in|nel_giro_di 9 minuti : after-minutes 1
entro|tra|fra|in cinque minuti : after-minutes 5
entro|tra|fra|in dieci minuti : after-minutes 10
entro|tra|fra|in quindici minuti : after-minutes 15
entro|tra|fra|in venti minuti : after-minutes 20
entro|tra|fra|in trenta minuti : after-minutes 30
entro|tra|fra un quarto d ora : after-minutes 15
entro|tra|fra|in|nel_giro_di un mese : after-months 1
entro|tra|fra|in|nel_giro_di due mesi : after-months 2
entro|tra|fra|in|nel_giro_di tre mesi : after-months 3
entro|tra|fra|in 9 mesi : after-months 1
lunedì : weekday 1
martedì : weekday 2
mercoledì : weekday 3
giovedì : weekday 4
venerdì : weekday 5
sabato : weekday 6
domenica : weekday 7
entro|per|prima_di la? fine|fine_della|la_fine_della settimana : weekday 5
entro|per|prima la? fine della settimana : weekday 5
entro|in questa|la settimana : weekday 5
black friday : neutral 1 only
da|fino_a|fino_ad|di|ad oggi : neutral 1 only
gennaio : month 1
febbraio : month 2
marzo : month 3
aprile : month 4
maggio : month 5
giugno : month 6
luglio : month 7
agosto : month 8
settembre : month 9
ottobre : month 10
novembre : month 11
dicembre : month 12
9 gen : month 1
9 feb : month 2
9 mar : month 3
9 apr : month 4
9 mag : month 5
9 giu : month 6
9 lug : month 7
9 ago : month 8
9 set|sett : month 9
9 ott : month 10
9 nov : month 11
9 dic : month 12
mezzogiorno : hour 12
mattina|mattino|mattinata : hour 12
pomeriggio : hour 17
stasera|sera|serata : hour 20
mezzanotte : hour 24
fine giornata : hour 17
fine|termine della giornata|giornata_lavorativa : hour 17
prima cosa : hour 10
in prima mattinata : hour 10
alle|entro_le|per_le|verso_le|dalle|dopo_le|intorno_alle|prima_delle ore? 9 : oclock 1
ore 9 : oclock 1
9 di_sera|del_pomeriggio|di_pomeriggio : pm 1
fine mese : month-end 1
fine del|di mese : month-end 1
