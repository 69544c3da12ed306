language es

# Spanish of Spain and of Latin America, with tú, usted, vos and vosotros
#
# The format is described at the top of en.lex.  Write words with their
# accents: the code finds them without.  "only" belongs to one signal, and hides
# the others of its entry that are without it.


# -- spellings ---------------------------------------------------------------

# words that are written without their accent as often as with it
qué = que
cómo = como
dónde = donde
cuándo = cuando
cuánto = cuanto
cuánta = cuanta
cuántos = cuantos
cuántas = cuantas
quién = quien
quiénes = quienes
cuál = cual
cuáles = cuales
está = esta
sólo = solo
aun = aún

q = que
k = que
ke = que
xq = porque
xk = porque
pq = porque
porq = porque
x = por
xfa = por favor
xfavor = por favor
porfa = por favor
porfavor = por favor
pf = por favor
tb = también
tmb = también
tbn = también
pa = para
d = de
dnd = donde
cdo = cuando
msj = mensaje
msjs = mensajes
sms = mensaje
tlf = teléfono
tfno = teléfono
tel = teléfono
hs = horas
hrs = horas
hr = hora
min = minutos
mins = minutos
mail = correo
mails = correos
email = correo
emails = correos
imeil = correo
correito = correo
celu = celular
compu = computadora
ordena = ordenador
tq = quiero
ntp = no problema
ns = no sé
nse = no sé
ningun = ningún
algun = algún
ud = usted
uds = ustedes
vds = ustedes
vd = usted
sr = señor
sra = señora
sres = señores
grax = gracias
grcs = gracias
gcs = gracias
grasias = gracias
graciass = gracias
mxas = muchas
mchas = muchas
muchisimas = muchísimas
enojadisimo = enojadísimo
pesimo = pésimo
pesima = pésima
hijueputa = hijo de puta
hijoputa = hijo de puta
hijosdeputa = hijos de puta
hdp = hijo de puta
hp = hijo de puta
p*ta = puta
p*to = puto
put@ = puta
m*erda = mierda
mi*rda = mierda
mrda = mierda
mrd = mierda
j*der = joder
haver = a ver
aver = a ver
valla = vaya
echo = hecho
osea = o sea
asi = así
mio = mío
mia = mía
wa = voy a
ahorita = ahora
aorita = ahora
kien = quien
nadien = nadie
naiden = nadie
bn = bien
tmp = tampoco
finde = fin de semana
wifi = internet
guifi = internet
queria = quería
contrasena = contraseña
verguenza = vergüenza
verguenzas = vergüenza
verguensa = vergüenza
vergonsoso = vergonzoso
inasectable = inaceptable
inaseptable = inaceptable
desepcion = decepción
desepcionado = decepcionado
desepcionada = decepcionada
desepcionante = decepcionante
decepsionado = decepcionado
decepcion = decepción
decepsion = decepción
desilucion = desilusión
desilucionado = desilusionado
averia = avería


# -- sets --------------------------------------------------------------------

@me = me nos
@le = le les te os lo la los las
@mi = mi mis nuestro nuestra nuestros nuestras
@he = he hemos había habíamos
@ha = ha has han habéis había habían
@es = es son era eran fue fueron está están estaba estaban sea sean será serán
@estoy = estoy estamos estaba estábamos ando sigo seguimos quedo
@muy = muy tan bien bastante totalmente completamente realmente sumamente extremadamente absolutamente súper super re
@puede = puede puedes podés pueden podéis podría podrías podrían podríais pudiera pudieran pudieras
@quiero = quiero queremos quisiera quisiéramos quería queríamos necesito necesitamos deseo deseamos exijo exigimos solicito solicitamos pido pedimos
@día = lunes martes miércoles jueves viernes sábado domingo mañana hoy
@mes = enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
@unidad = minuto minutos hora horas día días semana semanas mes meses año años
@largo = horas días semanas meses años
@n = dos tres cuatro cinco seis siete ocho nueve diez veinte varios varias muchos muchas mil cien incontables 9
@nésima = segunda tercera cuarta quinta sexta séptima octava décima enésima
@nésimo = segundo tercer tercero cuarto quinto sexto séptimo enésimo
@empresa = empresa compañía operadora operador proveedor aerolínea banco tienda marca plataforma aseguradora agencia servicio cadena
@otro = otro otra otros otras
@cosa = web página aplicación app sistema programa software producto teléfono móvil celular cuenta pedido paquete envío entrega vuelo internet conexión línea servicio tarjeta router módem equipo portal
@gente = personal empleado empleados empleada agente agentes operador operadora operadores asesor asesora asesores trabajadores equipo técnico técnicos azafata azafatas repartidor repartidores mensajero vendedor vendedora gente señorita chica chico cajera tripulación
@atención = servicio atención soporte asistencia trato experiencia gestión
@malo = malo mala malos malas pésimo pésima pésimos pésimas horrible horribles terrible terribles nefasto nefasta lamentable lamentables espantoso espantosa horroroso horrorosa desastroso desastrosa deplorable deplorables
@bueno = bueno buena buenos buenas buen gran excelente excelentes genial geniales magnífico magnífica estupendo estupenda fantástico fantástica maravilloso maravillosa increíble espectacular inmejorable fenomenal impecable perfecto perfecta extraordinario extraordinaria
@jefe = encargado encargada responsable supervisor supervisora gerente jefe jefa superior director directora jefes gerencia dirección
@dinero = dinero plata pasta lana importe reembolso pago cargo cobro
@correo = correo correos mensaje mensajes carta cartas ticket tickets solicitud solicitudes llamada llamadas consulta consultas reclamo reclamos reclamación reclamaciones queja quejas incidencia incidencias escrito escritos formulario
@insulto = idiota idiotas imbécil imbéciles estúpido estúpida estúpidos estúpidas inútil inútiles gilipollas pelotudo pelotuda pelotudos boludo boludos pendejo pendeja pendejos tarado tarada tarados subnormal subnormales retrasados payaso payasos cretino cretinos mamón mamones cabrón cabrones huevón huevones weón weones capullo capullos mamarracho forros tonto tontos burro burros animal animales rata ratas escoria


# -- function words that rules need --------------------------------------------

no : negate 100
nunca : negate 100
jamás : negate 100
nadie : negate 100
ningún : negate 100
ninguna : negate 100
ninguno : negate 100
sin : negate 100
tampoco : negate 100
ni : negate 100
apenas : negate 100
nada : negate 100
nulo|nula : negate 60
no es que : negate 100
dejar|dejó|dejaron|deja|dejan de : negate 60
no solo|sólo|solamente|únicamente : neutral 1 only
no hay duda|dudas : neutral 1 only
sin duda|dudas|lugar_a_dudas : intensify 100 only
no obstante : contrast 100 only
no me extraña : disappointment 30 only
no cabe duda : neutral 1 only
por qué no : problem 20 only
si no : condition 100 only
si no hay|tienen? problema|inconveniente : neutral 1 only
nada más : neutral 1 only
sin más : neutral 1 only
sin embargo : contrast 100 only
nada menos : neutral 1 only
ni idea : confusion 42 only
ni siquiera : disappointment 26
sin parar : intensify 100 only
sin falta : urgency 30 only
no puedo creer|creerlo : disappointment 38 only, anger 25 only
no me lo puedo|puede creer : disappointment 42 only, anger 32 only
no doy crédito : anger 48 only, disappointment 40 only
no tengo palabras : disappointment 40 only
no puedo esperar : satisfaction 30 only
no puedo esperar más : urgency 52 only, anger 25 only
no veo la hora : satisfaction 30 only
no tengo más que palabras|agradecimiento : gratitude 55 only
nunca @he|ha visto|vivido|tenido|sentido|pasado|recibido algo|nada|un|una|tanta|tanto : intensify 100
en mi vida @he visto|vivido|tenido : intensify 100

y : clause 100
e : clause 100
pero : clause 100
porque : clause 100
que : clause 100
si : clause 100
cuando : clause 100
mientras : clause 100
aunque : clause 100
o : clause 100
entonces : clause 100
sino : clause 100
pues : clause 100
así que : clause 100
ya que : clause 100
hasta que : clause 100
por lo que : clause 100
por eso : clause 100
además : clause 100
encima : clause 100
yo : clause 100
ustedes : clause 100
usted : clause 100
vosotros : clause 100
nosotros : clause 100

muy : intensify 100
tan : intensify 100
tanto : intensify 100
tanta : intensify 100
mucho : intensify 60
mucha : intensify 60
demasiado : intensify 100
demasiada : intensify 100
bastante : intensify 60
realmente : intensify 100
verdaderamente : intensify 100
totalmente : intensify 100
completamente : intensify 100
absolutamente : intensify 100
absoluto : intensify 60
absoluta : intensify 60
sumamente : intensify 100
extremadamente : intensify 100
increíblemente : intensify 100
profundamente : intensify 100
seriamente : intensify 100
terriblemente : intensify 100
tremendamente : intensify 100
enormemente : intensify 100
especialmente : intensify 60
súper : intensify 100
super : intensify 100
re : intensify 100
mega : intensify 100
más que : intensify 100
cada vez más : intensify 100
puto : intensify 100
puta : intensify 100
pinche : intensify 100
auténtica|auténtico : intensify 100
verdadera|verdadero : intensify 100
de verdad : intensify 60

un poco : soften 100
un poquito : soften 100
un pelín : soften 100
un tanto : soften 100
algo : soften 70
ligeramente : soften 100
levemente : soften 100
quizá : soften 100
quizás : soften 100
tal vez : soften 100
a lo mejor : soften 100
a veces : soften 100
de vez en cuando : soften 100
más o menos : soften 100
medio : soften 80
relativamente : soften 100
en parte : soften 80

pero : contrast 100
sino : contrast 70
aunque : contrast 60
en cambio : contrast 100
eso sí : contrast 70
ahora bien : contrast 100
a pesar de|que : contrast 60
pese a : contrast 60
por lo demás : contrast 60
lo que pasa|pasó|ocurre|ocurrió|sucede : problem 12 only
lo que pasa es : contrast 60

si : condition 100
en caso de : condition 100
en el caso de : condition 100
siempre que|y_cuando : condition 100
a menos que : condition 100
a no ser que : condition 100
salvo que : condition 100
como no : condition 60
de no : condition 60
suponiendo que : condition 100
con tal de : condition 60
cómo no : neutral 1 only

mi|el|nuestro vecino|jefe|hermano|padre|marido|esposo|hijo|primo|compañero|colega|amigo|socio|novio|suegro|cuñado está|estaba|dice|anda|se : third 100
mi|la|nuestra vecina|jefa|hermana|madre|mujer|esposa|hija|prima|compañera|colega|amiga|socia|novia|suegra|cuñada está|estaba|dice|anda|se : third 100
un|mi amigo|vecino|conocido|compañero|colega|familiar|cliente mío|nuestro? : third 100
una|mi amiga|vecina|conocida|compañera|colega|clienta mía|nuestra? : third 100
mis|nuestros padres|vecinos|amigos|compañeros|colegas|jefes|suegros|hijos|clientes están|estaban|dicen : third 100
otros|otras|algunos|algunas clientes|usuarios|personas|pasajeros|compradores : third 100
otro|otra|algún cliente|usuario|persona|pasajero : third 100
hay gente|clientes|personas|quien|quienes que? : third 90
según mi|un|una|mis jefe|jefa|vecino|vecina|amigo|amiga|colega|compañero : third 100
mi jefe|jefa|vecino|vecina|colega dice|dijo|opina|piensa : third 100
los demás : third 60

# everyday words: they tell Spanish from its neighbours
@común = el la los las un una unos unas lo al del de a en con por para sin sobre entre desde hasta hacia y e o u ni que qué como cómo cuando cuándo donde dónde quien quién cual cuál cuánto
@común2 = si sí no ya muy más menos también tampoco pero porque pues aunque entonces así ahora hoy mañana ayer siempre nunca aquí ahí allí acá allá antes después luego todavía aún
@común3 = me te se le les nos os mi mis tu tus su sus nuestro nuestra vuestro vuestra yo tú usted ustedes él ella ellos ellas nosotros vosotros vos este esta esto estos estas ese esa eso esos esas aquel
@común4 = es son era fue está están estoy estaba ser estar soy eres somos he ha han has hay había hemos haber tengo tiene tienen tener puedo puede pueden poder hacer hace hago hecho dice dicen decir dijo
@común5 = quiero quiere quería quisiera necesito voy va van ir ver sé saber creo gracias hola buenas buenos buen días tardes noches saludos favor bueno vale bien mal todo toda todos todas nada algo alguien nadie
@común6 = otro otra mismo misma cada mucho mucha muchos poco día vez veces tiempo año años mes semana hora dos tres cosa gente cliente problema cuenta solo sólo contra según durante mientras cuyo jajaja jaja ok dale
@común : common 100
@común2 : common 100
@común3 : common 100
@común4 : common 100
@común5 : common 100
@común6 : common 100

hola : calm 8
buenos|buenas días|tardes|noches : calm 12
^ buenas : calm 8
buen día : calm 12
estimado|estimada|estimados|estimadas : calm 6


# -- anger ---------------------------------------------------------------------

enfad~ : anger 62
enfadadísim~ : anger 80
enoj~ : anger 62
enojadísim~ : anger 80
cabread~ : anger 72
cabreo : anger 68
cabrea|cabrean|cabrear|cabreando : anger 62
cabreadísim~ : anger 82
encabronad~ : anger 76
emputad~ : anger 76
emberracad~ : anger 74
encachimbad~ : anger 74
arrechísim~ : anger 70
enchilad~ : anger 30
furios~ : anger 84
furia : anger 66
colérico|colérica : anger 78
iracund~ : anger 78
rabia : anger 62
rabios~ : anger 60
qué rabia : anger 68
me|nos da|dan|hierve rabia|coraje|bronca|la_sangre : anger 64
bronca : anger 48
qué bronca : anger 58
qué coraje : anger 60
me|nos hierve la sangre : anger 74
indignad~ : anger 74
indignadísim~ : anger 82
indignante : anger 72
indignantes : anger 72
indignación : anger 68
indign~ : anger 60
qué poca madre : anger 70
molesto|molesta|molestos|molestas : anger 36
@estoy @muy? molesto|molesta|molestos|molestas : anger 58
@muy molesto|molesta|molestos|molestas : anger 60
@me molesta|molestó|ha_molestado|irrita|indigna|enerva|saca_de_quicio|enferma|revienta|exaspera|crispa : anger 56
lamento|lamentamos|siento|sentimos|perdón|perdone|perdona|disculpe|disculpa|disculpen que? le|te|les|os? moleste|molestarle|molestarte|molestarlos|la_molestia : neutral 1 only
por las molestias|la_molestia : neutral 1 only
sin ánimo de molestar : neutral 1 only
no quiero|quería|quisiera|queremos molestar|molestarle|molestarte|molestarles : neutral 1 only
no es|ninguna|ha_sido molestia : neutral 1 only
no se|te molesten|moleste|molestes : polite-displeasure 42 only
irritad~ : anger 60
irritante : anger 56
exasperante : anger 60
exasperad~ : anger 60
crispad~ : anger 54
harto|harta|hartos|hartas|hartazgo|hartísimo|hartísima|hartado|hartarse : anger 68
estoy|estamos|tiene|tienen|tenéis hasta los|las|el|la narices|cojones|huevos|ovarios|coronilla|madre|moño|pelotas|gorro|coño|bolas|chingada|tope : anger 76
hasta los|las|el|la narices|cojones|huevos|ovarios|coronilla|madre|moño|pelotas|gorro|coño|bolas|tope : anger 68
podrido|podrida de|con|que : anger 58
@me tienen|tiene|tenéis podrido|podrida|podridos|harto|harta|hartos|cansado|cansada|cansados|loco|loca|frito|frita : anger 66
cansado|cansada|cansados|cansadas de|que|ya : anger 54
@me cansé|cansamos|he_cansado|hemos_cansado|canso : anger 54
aburrido|aburrida de que|esperar|llamar|reclamar|tanto|tanta : anger 48
ya basta : anger 66
basta ya : anger 68
basta de : anger 62
^ basta $ : anger 64
ya está|es bien|suficiente de? : anger 40
ya está bien de : anger 58
hasta aquí : anger 30
hasta aquí hemos|llegué|he|llegamos llegado? : anger 50
@es? el colmo : anger 70
para colmo : anger 45
colmo de los colmos : anger 76
la gota que colma|colmó|derramó|rebasó|ha_colmado : anger 64
colma|colmó|colman|colmado * paciencia : anger 64
perdí|perdimos|pierdo|perdiendo|perdido * paciencia : anger 60
@me acaba|acabó|acabando|agota|agotó|agotando|agotado|acabado|terminó|terminando * paciencia : anger 60
paciencia tiene * límite|fin : anger 60
mi|nuestra paciencia : anger 42
se me acaba|acabó|agota|agotó|está_agotando|está_acabando la|mi paciencia : anger 62
inadmisible : anger 70
inadmisibles : anger 70
inaceptable : anger 68
inaceptables : anger 68
intolerable : anger 70
intolerables : anger 70
inconcebible : anger 64
inexcusable : anger 68
imperdonable : anger 70
injustificable : anger 64
insostenible : anger 48
insoportable : anger 56
insufrible : anger 56
inaudito|inaudita : anger 62
insólito : anger 45
no es|parece|me_parece|resulta|puede_ser aceptable|admisible|tolerable|de_recibo|normal|serio|posible|justo : anger 52 only
esto|eso no es normal|serio|posible|forma|manera : anger 50 only, disappointment 35 only
no se puede|puede_ser|hace : anger 18
no puede ser : anger 45 only
no puede ser que : anger 54 only
no hay derecho : anger 66 only
no tiene|tienen nombre|perdón|excusa|justificación|vergüenza|decencia|corazón|cara|ética|moral : anger 66 only
no hay excusa|excusas|justificación|por_dónde : anger 54 only
no tiene|tienen desperdicio : anger 45 only
no @me|le? parece normal|bien|justo|correcto|lógico|ético|serio|de_recibo : anger 42 only, disappointment 50 only
@es? una|la vergüenza : anger 72
vergüenza : anger 62
vergüenza ajena : anger 66, disappointment 55
de vergüenza : anger 66
qué vergüenza : anger 70
vergüenza absoluta|total : anger 74
vergüenza debería|os_debería|les_debería|debiera darles|darte|darle|daros|dar : anger 76 only
les|os|te|le debería|tendría|tendrían_que dar|dar_que vergüenza : anger 76 only
vergonzos~ : anger 72
vergonzante : anger 66
bochorno~ : anger 68
qué bochorno : anger 62
ridículo|ridícula : anger 66
ridículos|ridículas : anger 60
hacer|hacen|haciendo|hacéis el ridículo : anger 62
absurdo|absurda|absurdos|absurdas : anger 58
surrealista : anger 54
kafkiano|kafkiana : anger 56
esperpéntic~ : anger 58
esperpento : anger 58
disparate : anger 54
despropósito : anger 58
sinsentido : anger 44, disappointment 40
barbaridad : anger 50
qué barbaridad : anger 56
atrocidad : anger 58
aberración : anger 60
aberrante : anger 62
de locos : anger 50
una locura : anger 25
de juzgado de guardia : anger 68
de traca : anger 62
de risa : anger 56
dais|dan|das|da risa|pena|asco|lástima : anger 58
da|me_da pena que : disappointment 45 only
de coña : anger 50
de chiste : anger 58
un|mal chiste : anger 54
es|parece|será una|alguna broma|tomadura_de_pelo|burla|cachondeo|joda|vacilada|payasada|farsa : anger 68
es|parece|estáis|están|estás de? broma|coña|cachondeo|guasa|joda : anger 62
broma de mal gusto : anger 68
debe|debe_de|tiene_que|tienen_que ser|estar una|de broma : anger 64
es broma ? : anger 64
me|nos están|estáis|estás|está vacilando|tomando_el_pelo|cargando|jodiendo|jodes|choreando|agarrando : anger 66
tomadura de pelo : anger 70
tomar|toman|toma|tomando|tomado|tomáis|tomarnos|tomarme el pelo : anger 66
burla : anger 54
burlan|burlando|burla|burlándose|burlado|reís|ríen|ríe|riendo|riéndose|cachondean de|en|del mí|nosotros|los|la|las|sus|cliente|clientes|nuestra? : anger 62
se|os están? ríen|riendo|burlan|burlando|reís|cachondeando : anger 60
cachondeo : anger 58
vacile : anger 50
circo : anger 25
un|este|vaya|menudo|vuestro circo : anger 48
payasada : anger 58
farsa : anger 58, distrust 50
pantomima : anger 54
manicomio : anger 48
patétic~ : anger 66
qué asco : anger 72
asco : anger 66
da|dan|dais|das|me_dais|me_dan asco : anger 74
asqueros~ : anger 72
repugnante : anger 74
repugnantes : anger 74
repulsiv~ : anger 66
nauseabund~ : anger 66
basura : anger 60
porquería : anger 64
bazofia : anger 64
mierda : anger 66
mierdas : anger 60
una|de|la|puta mierda : anger 70
mierda de : anger 70
vaya mierda : anger 74
a la mierda : anger 72
vete|iros|váyanse|andá|idos|vayan|váyase a? la|tomar|chingar|cagar mierda|por_culo|a|a_su|chingada|concha|carajo? : abusive-language 66, anger 74
a tomar por? culo|saco : anger 72
mandar|mando|mandé|mandaré|mandarlos * a la mierda|a_tomar_por_culo|al_carajo : anger 70
cagada : anger 58
cagarla|cagan|cagáis|cagaron|cagado : anger 50
me cago en : anger 74
me cago : anger 60
que te|se cagas|caga : anger 25
puto|puta|putos|putas : anger 56
de puta madre : satisfaction 50 only
puta madre : anger 68
la puta que : anger 72
me|nos emputa|encabrona|encojona : anger 70
joder : anger 54
jodid~ : anger 54
jode|joden|jodes|jodéis|jodiendo|jodan|jodieron : anger 58
no me|nos jodas|jodan|jodáis|friegues|frieguen|chingues|chinguen : anger 66 only
jodienda : anger 58
putada : anger 64
coño : anger 50
carajo : anger 54
qué|dónde|cuándo|cómo|por_qué|quién coño|carajo|mierda|chingados|chucha|cojones|narices|diablos|demonios|pollas|hostias|verga|putas|puñetas|cuernos : anger 66
cojones : anger 56
manda|tiene|tienen|tenéis cojones|huevos|narices|bemoles : anger 68
manda huevos : anger 68
no me|nos sale|salen de : anger 40
hostia : anger 45
hostias : anger 50
me|nos toca|tocan|tocáis|hincha|hinchan|rompe|rompen|infla|inflan los|las|las_pelotas huevos|cojones|narices|pelotas|bolas|ovarios|guindas : anger 68
rompe|rompen|rompiendo los|las bolas|pelotas|huevos|quinotos : anger 64
no mames|mamen|manches|manchen|chinguen|joda|jodas : anger 58 only
chinga|chinguen|chingar|chingado|chingada|chingadera|chingaderas|chingan : anger 64
mamada|mamadas : anger 52
pinche|pinches : anger 58
verga : anger 54
vale|valen|valiendo verga|madre|madres|mierda|gorro|un_carajo : anger 64
no tienen|tiene|tenéis madre|vergüenza|abuela|perdón_de_dios|corazón : anger 70 only
poca madre : anger 60
la|tu|su|vuestra concha|puta|reputa|re_puta madre|hermana : abusive-language 62, anger 74
ctm : anger 62
ptm : anger 62
csm : anger 62
conchetumadre : anger 64, abusive-language 60
conchesumadre : anger 64, abusive-language 55
wtf : anger 58
vtv : anger 40
ojete|ojetes : anger 60, abusive-language 55
huevada|huevadas|weá|weas|wea|hueá : anger 50
pelotudez|boludez|gilipollez|pendejada|estupidez|idiotez|tontería|imbecilidad : anger 50
gilipolleces|pendejadas|estupideces|tonterías|boludeces : anger 50
odio : anger 52
odio|odiamos a|estos|esta|este|vuestra|esperar|volar : anger 54
odiosa|odioso : anger 48
detesto : anger 58
aborrezco : anger 58
maldit~ : anger 60
puñeter~ : anger 58
condenad~ : anger 30
dichos~ : anger 20
desgraciad~ : anger 60, abusive-language 45
asquead~ : anger 66
estúpid~ : anger 50
idiota|idiotas : anger 50
absolutamente nadie : anger 45
falta de|del respeto : anger 68
faltar|faltando|faltan|faltado|faltó al|el respeto : anger 62
falta|carencia|ausencia total|absoluta de : anger 40, disappointment 45
irrespet~ : anger 58
insulto a : anger 62
@es un insulto : anger 66
insultante : anger 66
insultan|insultó|insultaron|insultado|insultada : anger 54
ofensiv~ : anger 52
humilla~ : anger 60
denigrante : anger 62
vejatori~ : anger 62
maltrat~ : anger 58
malos tratos : anger 54
mal trato : anger 54, disappointment 52
trato inhumano|indigno|pésimo|horrible|lamentable|vergonzoso|de_mierda|denigrante : anger 64
trata|tratan|tratar|tratáis|tratando|tratado|tratados|trataron|tratas como|cómo : anger 38
trata|tratan|tratar|tratáis|tratando|tratado|tratados|trataron * como mierda|basura|ganado|perros|perro|animales|delincuentes|delincuente|criminales|idiotas : anger 68 only
trata|tratan|tratar|tratáis|tratando|tratado|tratados|trataron * como idiota|tontos|tonta|tonto|imbéciles|niños|borregos|ovejas|escoria|ladrones : anger 68 only
así|cómo es como? tratan|tratáis|trata|tratas * cliente|clientes|gente|usuarios|pasajeros : anger 58
por|porque se|os|te creen|pensáis|piensan|creéis|cree|crees que? somos|soy tontos|idiotas|tonto|idiota|imbéciles : anger 62
nos|me toman|toma|tomáis|tomas por tontos|idiotas|tonto|tonta|imbéciles|gilipollas|estúpidos|pendejos : anger 66
por quién me|nos toman|toma|tomáis|tomas : anger 60
qué|quién se|te|os creen|cree|crees|creéis|han_creído|habéis_creído : anger 58
quién se|os|te creen|creéis|crees que son|sois|sos : anger 64
groser~ : anger 56
maleducad~ : anger 60
mala educación : anger 56
mala leche|onda|gana|cara|hostia : anger 48
de malas maneras : anger 54
de mala manera|gana : anger 50
malas formas|maneras|caras|contestaciones : anger 54
prepoten~ : anger 62
arrogan~ : anger 58
soberbi~ : anger 48
chulería : anger 58
altaner~ : anger 54
déspota|despótic~ : anger 58
despectiv~ : anger 52
sinvergüenz~ : anger 72, distrust 50
desvergonzad~ : anger 68
caradura~ : anger 68
cara dura : anger 64
qué cara|jeta|morro|huevos|descaro|caradura tienen|tenéis|tiene|más|tienes|tan? : anger 62
qué morro|jeta|descaro|desfachatez : anger 58
vaya morro|jeta|cara|descaro|tela|telita|mierda|vergüenza|circo|cuadro|asco : anger 58
tiene|tienen|tenéis morro|jeta|mucha_cara|la_cara|el_descaro|la_desfachatez|los_huevos|la_poca_vergüenza : anger 60
tener la cara|desfachatez|poca_vergüenza|caradura|jeta : anger 60
por la cara : anger 40
descaro : anger 56
descarad~ : anger 56
desfachatez : anger 66
poca vergüenza : anger 70
cínic~ : anger 56
cinismo : anger 60
hipócrit~ : anger 56
poca seriedad|profesionalidad|profesionalismo|ética|educación|humanidad|empatía|decencia : anger 48, disappointment 56
poco serio|seria|serios|profesional|profesionales|ético|respetuoso|decente : anger 40, disappointment 54
falta de seriedad|profesionalidad|profesionalismo|ética|educación|humanidad|empatía|decencia|escrúpulos|consideración|tacto : anger 48, disappointment 56
nada serio|seria|serios|profesional|profesionales : anger 36, disappointment 54
nula|cero profesionalidad|empatía|educación|atención|ayuda|información|respuesta|interés|seriedad|soluciones|solución : anger 42, disappointment 56
impresentable : anger 66
impresentables : anger 68
incompeten~ : anger 66
inept~ : anger 66
inútil|inútiles : anger 50, disappointment 45
chapuz~ : anger 60
chapucer~ : anger 60
negligen~ : anger 54
desidia : anger 54
dejadez : anger 52
pasotismo : anger 54
vag~ de|los mierda|vuestro : anger 60
pasan|pasáis|pasas|pasando de|olímpicamente|ampliamente mí|nosotros|los_clientes|todo|la_gente|de|contestar : anger 56
pasar olímpicamente : anger 56
se|os la suda|pela|sopla|bufa : anger 60
les|os|te|le da|dais|importa igual|lo_mismo|lo|los : anger 46
les|os|te|le da igual|lo_mismo todo|el|los|los_clientes : anger 50
les|os|te|le importa|importamos|importo un|una|tres bledo|comino|pepino|mierda|carajo|pito|huevo|cojones|rábano|pimiento : anger 66
no les|os|te|le importa|importamos|importan|importo|interesa : anger 54 only, disappointment 45 only
a nadie le importa|interesa|preocupa : anger 56 only, disappointment 45 only
les|os|te|le importa poco|muy_poco : anger 48
nadie se|lo|nos|me? lo|la? toma * en? serio : anger 58 only
no se|lo|me|nos toma|toman|tomáis * serio : anger 54 only
tomarse|tómense|tómate|tomen|tomaros|tomarlo|tómenselo en serio : anger 44
nadie hace|hizo|mueve|da|quiere nada|un_dedo|caso|la_cara|ayudar|hacerse_cargo|responsabilizarse : anger 56 only, disappointment 45 only
nadie se hace|quiere|hizo|digna|dignó|ha_dignado : anger 54 only, disappointment 45 only
ni siquiera se dignan|dignaron|digna|han|molestan|molestaron|han_dignado : anger 56 only, disappointment 50 only
ni se dignan|dignaron|dignó|molestan|molestaron|inmutan : anger 58 only, disappointment 45 only
@ha leído alguien|alguno|ustedes|usted|vosotros : anger 50, told-before 30
alguien|alguno|nadie lo|los|las|la|se_los? @ha|leyó|lee|leído leído|leyó : anger 44
alguien|alguno lo|los|las|la|me|nos? lee|leyó|ha_leído|lo_ha_leído|lo_leyó|ha_leído_esto|leyó_esto|leyó_mi|ha_leído_mi * ? : anger 55, told-before 40
lo|los|las|la leyó|ha_leído|lee alguien : anger 55, told-before 40
leen|lees|leéis|lee lo|los|mis|nuestros|mi|siquiera? que|mensajes|correos|correo|mensaje * ? : anger 52, told-before 35
no leen|leéis|lees|leyeron|leíste|habéis_leído|han_leído|lee lo|mis|mi|los|el|nada|bien : anger 54 only, told-before 35 only
@puede leer|leerse|leeros : anger 10
hay|habrá|queda alguien ahí|allí|vivo|despierto|en_casa|al_otro|que_trabaje|que_lea|leyendo|trabajando : anger 40
hola ? : anger 25
alguien ? : anger 20
alguien @puede|me|nos * ayudar|responder|contestar|atender|explicar|decir : problem 46, disappointment 22
@puede alguien ayudar~|responder~|contestar~|atender~|explicar~ : problem 44, disappointment 20
qué|a_qué están|estáis|estás|está esperando|esperan|esperáis : anger 45
a qué esperan|espera|esperáis|esperas : anger 50
para qué|eso pago|pagamos|les_pago|os_pago|les_pagamos : anger 56
para qué tienen|sirve|sirven|queréis|quieren|está|ponen|ponéis : anger 42, disappointment 40
de qué sirve|sirven|me_sirve|nos_sirve : anger 38, disappointment 46
para eso me|les|os? pago|pagamos|pagan : anger 52
hagan|haga|haz|haced|hacer|hacé su|tu|vuestro|bien_su trabajo|laburo|curro : anger 54
pónganse|póngase|poneos|ponte|poneros|ponerse las|a pilas|trabajar|currar : anger 56
espabil~ : anger 56
a ver si espabilan|espabiláis|aprenden|aprendéis|os_ponéis|se_ponen|contestan|respondéis|responden|contestáis|arreglan|arregláis|solucionan|solucionáis : anger 46, disappointment 35
a ver si : problem 26
aprendan|aprended|aprende|deberían_aprender a|de : anger 42, disappointment 30
mejoren|mejorad|mejorá|mejore su|el|la|los|vuestro|la_atención : disappointment 46, anger 26
dejen|deja|deje|dejad|dejá|dejen_ya de mentir|mandar|enviar|llamar|cobrar|cobrarme|molestar|marear|hacer|jugar|robar|estafar|tomar|engañar|dar|poner|ignorar|pedirme|reírse : anger 58
paren|parad|pare|pará|para de de? mentir|mandar|enviar|llamar|cobrar|cobrarme|molestar|robar|estafar|engañar|dar : anger 50
exijo : anger 54
exigimos : anger 52
exigencia : anger 25
les|le|os|te exijo|exigimos|reclamo : anger 56
merezco|merecemos una|un explicación|respuesta|disculpa|trato : anger 40, disappointment 45
exijo|quiero|espero|pido|exigimos|esperamos una explicación|disculpa : anger 46
explíquenme|explíqueme|explicadme|explícame|explíquese|explíquennos|explicame|explicarme : anger 26
@quiero una|que explicación|me_expliquen|alguien_me_explique : anger 44
me|nos debe|deben|debéis una|un explicación|disculpa : anger 46
cómo se|os|te atreve|atreven|atrevéis|atreves : anger 76
cómo es posible|puede_ser|puede|es_que|pueden : anger 30, disappointment 38
cómo es posible que : anger 52, disappointment 45
cómo puede ser que|tan|posible|una|esto : anger 50, disappointment 45
cómo pueden|podéis|puedes|se_puede ser|tener|cobrar|permitir|hacer|decir|tratar|tardar|vender tan? : anger 46, disappointment 40
cómo|por_qué permiten|permitís|permite|se_permite : anger 40
parece mentira : anger 54, disappointment 50
increíble que : anger 48, disappointment 45
es increíble|alucinante|impresionante|flipante|acojonante|tremendo|impresionante lo|que|cómo : anger 46, disappointment 38
de verdad que? es : anger 20
es de verdad increíble : anger 45
alucino|flipo : anger 44, disappointment 35
alucinante : anger 36
flipante : anger 36
acojonante : anger 40
de no creer|creérselo : anger 46, disappointment 40
perdiendo|perder|pierdo|perdí|pierden|perdimos|perdido el|mi|toda|tanto|todo|nuestro|tiempo tiempo|día|mañana|tarde : anger 40, disappointment 35
hacen_perder|hecho_perder|hacéis_perder|hacerme_perder el|mi|toda|tanto|todo|nuestro|tiempo tiempo|día|mañana|tarde : anger 40, disappointment 35
pérdida de tiempo|dinero : anger 50, disappointment 45
una pérdida de tiempo : anger 58, disappointment 50
hacer|hacen|haciendo|hacerme|hacerle|hicieron|hacéis|hecho me|nos? perder * tiempo|día|dinero|mañana|tarde|vuelo|conexión : anger 52, disappointment 42
@me hacen|hace|hicieron|hacéis|han_hecho perder : anger 50, disappointment 40
no tengo|tenemos tiempo|todo_el_día para|de|que_perder : anger 32 only
@me cuelgan|colgaron|colgó|han_colgado|cuelga|colgáis|colgasteis|cortan|cortaron|cortó|han_cortado|cortáis el|la|directamente|siempre? teléfono|llamada? : anger 50
colgar|colgarme|colgándome|colgarnos|cuelgan|cuelgue : anger 36
@me dejan|dejaron|dejó|dejasteis|tienen|tuvieron|tenéis|han_dejado|habéis_dejado con_la_palabra|hablando_solo|en_visto|en_espera|esperando|colgado : anger 42, disappointment 50
@me dejan|dejaron|dejó|dejasteis|tienen|tuvieron|tenéis|han_dejado|habéis_dejado colgada|colgados|tirado|tirada|tirados|plantado|plantada|plantados : anger 42, disappointment 50
pasan|pasa|pasando|pasado|pasaron|transfieren|transfirieron de un|una lado|departamento|sitio|agente|persona|operador|sector|oficina : anger 48, disappointment 35
mandan|derivan|envían|rebotan|marean|peloteo de un|una lado|departamento|sitio|agente|persona|operador|sector|oficina : anger 48, disappointment 35
de un lado|departamento|sitio|sector|mostrador|operador|agente|teléfono a|para otro|el_otro : anger 46, disappointment 30
de aquí para allá|acá : anger 44
se|os pasan|tiran|pasáis|pasa|echan la|el pelota|bola|balón|muerto|culpa|bolita|marrón : anger 50
peloteo|pelotean|peloteando|pelotearon : anger 54
mareando|marean|mareáis|mareado|mareada|mareo me|nos|la|con? perdiz? : anger 40
me|nos marean|mareando|estáis_mareando|están_mareando|tienen_mareado|tienen_dando_vueltas|tienen_de_un : anger 50
dando vueltas|largas : anger 44
dar|dan|dáis|dándome|dándonos|dieron|me_dan largas|evasivas|vueltas : anger 48, disappointment 40
puras|siempre|solo excusas|mentiras|vueltas|largas|promesas|evasivas : anger 48, distrust 40
excusas : anger 40
más|otra|otras excusa|excusas : anger 46
excusa : anger 28
con|bajo la excusa : anger 42
echan|echar|echando|echáis|culpan|culpando * la? culpa : anger 40
me|nos culpan|echan_la_culpa|quieren_culpar : anger 50
no es mi|nuestra culpa|problema|responsabilidad : anger 38 only
ignoran|ignora|ignoráis|ignorado|ignorada|ignorar|ignorando|ignoraron|ignorándome|ignorados : anger 48
ninguneado|ninguneada|ninguneados|ningunear|ninguneo|ningunean : anger 56
hacen|hacéis|haces|hace caso omiso|oídos_sordos|la_vista_gorda : anger 56
oídos sordos : anger 52
caso omiso : anger 52
@me gritó|gritaron|gritan|habló_mal|hablan_mal|hablaron_mal|contestó_mal|contestan_mal|contestó_de_mala : anger 48
arruin~ : anger 52, disappointment 45
joden|jodieron|jode|jodido|jodéis|fastidia|fastidiado|fastidiaron|amarga|amargaron|jodió * viaje|vacaciones|día|vida|navidad|boda|luna : anger 62
escándalo : anger 54
escandalos~ : anger 62
es un escándalo : anger 64
de escándalo : anger 30
crimin~ : anger 40
locura : anger 24
caos : anger 38, disappointment 48
desmadre : anger 52
despelote : anger 48
quilombo : anger 52
desastre : anger 42, disappointment 56
puto|auténtico|verdadero|absoluto|total|completo|tremendo desastre : anger 56, disappointment 60
desmán|desmanes|atropello|abuso|abusos : anger 56
abusiv~ : anger 54
abusan|abusando|abusar|abusáis|abusadores|abusivos : anger 54
tropelía : anger 56
injusticia : anger 50, disappointment 48
mezquin~ : anger 54
rastrer~ : anger 58
miserable|miserables : anger 66
canalla~ : anger 64
ruin|ruines : anger 56
tela marinera : anger 44
lo que me|nos faltaba : anger 52, disappointment 40
solo|sólo faltaba|me_faltaba|nos_faltaba : anger 44
lo que faltaba : anger 52
y encima : anger 32
y para colmo|rematar|más_inri : anger 46
encima : problem 24
tras de que|todo : problem 20
tras de cuernos : anger 48
fastidi~ : anger 44, disappointment 35
qué fastidio|coñazo|coraje|rollo|mala_onda|garra|lata|embole|flojera : anger 46, disappointment 40
coñazo : anger 46
peñazo : anger 40
no aguanto|soporto|aguantamos|soportamos|tolero|pienso_aguantar|pienso_tolerar más? : anger 62 only
no voy|vamos a aguantar|tolerar|permitir|consentir|soportar|seguir_esperando|esperar_más : anger 62 only
no pienso|pensamos|estoy_dispuesto|estoy_dispuesta|estamos_dispuestos seguir|esperar|aguantar|permitir|tolerar|perder|a : anger 50 only
no lo voy a permitir|tolerar|consentir : anger 60 only
hasta cuándo : anger 52, disappointment 45
hasta cuándo voy|vamos|tengo|tenemos|hay|seguirán|van|vais|debo : anger 56, disappointment 45
será posible : anger 50
serán|seréis|seréis_todos|serás @insulto|cabrones|ladrones|sinvergüenzas|mentirosos : anger 64, abusive-language 58
menud~ mierda|morro|cara|jeta|desastre|chapuza|vergüenza|panda|atención|servicio|robo|estafa|timo|basura|atraco|tomadura_de_pelo : anger 60
vaya|menuda|menudo|tremenda|tremendo|bonita|bonito|qué servicio|atención|empresa|compañía|aerolínea|organización|forma|manera|gestión|desorganización : anger 38, disappointment 44
vaya|menuda|menudo|tremenda|tremendo|qué robo|estafa|timo|atraco|timazo : anger 58, distrust 60
menud~ : anger 20
vaya : problem 14
vaya tela : anger 46
así no|no_se_puede|no_vamos|nos_va|os_va|les_va : anger 42, disappointment 42
así no $ : anger 48
así da gusto : satisfaction 50 only
ver para creer : anger 46, disappointment 42
viva|olé|bravo|ole * $ : anger 10
los|las|unos|unas muy? sinvergüenzas|impresentables|ladrones|mentirosos|estafadores|incompetentes|inútiles|ineptos|caraduras : anger 66
brillante|maravilloso|estupendo|genial|fantástico|perfecto otra_vez|de_nuevo|ahora|ya_van|y_encima|y_ahora : anger 40 only, disappointment 42 only
fenomenal|excelente|bravo|buenísimo|bárbaro|olé otra_vez|de_nuevo|ahora|ya_van|y_encima|y_ahora : anger 40 only, disappointment 42 only
gracias por nada|tanto|arruinar~|joder~|hacer~_perder|no|dejar~|perder|estropear~|ignorar~|nada_por_nada : anger 58 only, disappointment 55 only
gracias por la nula|pésima|mala|poca|falta|no|inexistente : anger 56 only, disappointment 50 only
de nada $ : neutral 1 only
nada de nada : disappointment 46, problem 50
y nada : problem 40, disappointment 25
grr|grrr|grrrr : anger 52
arg|argh|agh|aj|puaj|puf|pufff|ufff|uff : anger 36
ay : problem 6
facepalm : anger 36
#fail : anger 20, disappointment 52

les|os|le|te parece|parecerá|parecería normal|serio|justo|lógico|bonito|ético|correcto|decente : anger 52
da|dan|dáis|me_da|me_ponen igual|la_risa|vergüenza_ajena : anger 44
un|esto_es|eso_es|menudo|vaya cachondeo|despropósito|disparate|desmadre|escándalo|sinvivir : anger 58
no dan|dais|da|das pie|una|ni_una : anger 48, disappointment 48
no dan|dais|da|das pie con bola : anger 58 only
con toda la|su cara|jeta|desfachatez|caradura : anger 60
se|os le|les cae|debería_caer la cara : anger 64
se me|nos cae|cayó la cara de vergüenza : anger 58
más cara|morro|jeta que espalda : anger 64
ni pies ni cabeza : anger 46, disappointment 40
a patadas|empujones|gritos : anger 46, disappointment 40
de tercera|cuarta|quinta : disappointment 40
me|nos sacan|sacó|saca de quicio|mis_casillas : anger 66
me|nos pone|ponen|ponéis de los? nervios|mala_leche|mal_humor|mala_hostia : anger 64
mala leche|hostia|uva : anger 46
de muy? mal humor|talante : anger 40
me|nos tienen|tenéis|tiene en|con|de vilo|los_nervios|rehén|aquí_para_allá : anger 48, disappointment 40
qué pretenden|pretendéis|pretende|pretendes : anger 44
de|que qué van|vais|va|vas : anger 46
a mí que me cuentan|cuentas : anger 40
no tienen|tenéis|tiene ni? pies|dos_dedos|idea_de : anger 50
dos dedos de frente : anger 54
me|nos quieren|queréis|quiere ver|tomar la? cara_de_tonto|cara_de_idiota|pelo|por_tonto : anger 62
cara de tonto|idiota|gilipollas|boludo : anger 54
ganas de llorar|gritar|matar|tirar~ : anger 40, disappointment 44
estoy que|estamos_que ardo|trino|muerdo|echo_humo|exploto|reviento : anger 70
echando|echo|echamos|echa|echar humo|chispas : anger 64
pongo|puse|pone|poner el grito en : anger 52
me|nos lleva|llevan el|los diablo|demonios|carajo|la_chingada|pifas : anger 64
qué|vaya|menudo|menuda robo|afano|choreo|curro|asalto : anger 58, distrust 56

pasa de castaño oscuro : anger 62
clama al cielo : anger 64
no hay por dónde cogerlo|agarrarlo : disappointment 56 only, anger 36 only
no hay quien lo|los|la|le|os|les|aguante|entienda entienda|aguante|soporte? : anger 50 only, disappointment 40 only
no les|os|le|te|se_les da|sale|dio la_gana|la_real_gana|de_los|del : anger 60 only
como|cuando les|os|le|te da la gana : anger 58
lo que les|os|le|te da la gana : anger 60
cómo quieren|queréis|pretenden|pretendéis|quiere|quieres que : anger 44, disappointment 30
quién me|nos devuelve|paga|compensa|repone|da el|los|mi|la|las : anger 46, disappointment 44
nunca|jamás había|he|habíamos|hemos visto|vivido|pasado|sufrido algo|nada|una_cosa así|igual|semejante|parecido : anger 40 only, disappointment 46 only
cualquier|qué cosa con|menos tal de|ayudar : anger 30
una|la falta total|absoluta de : anger 40, disappointment 48
tiró|lanzó|aventó|arrojó|botó el|mi|los paquete|paquetes|pedido : anger 30, disappointment 44, problem 50
tratan|tratáis|tratáis_las|tratan_las * maletas|equipaje|paquetes a|como : disappointment 40


# -- disappointment ---------------------------------------------------------------

decepci~ : disappointment 64
decepcionad~ : disappointment 66
qué decepción : disappointment 66
desilusi~ : disappointment 60
defraud~ : disappointment 58
insatisf~ : disappointment 62
insatisfactori~ : disappointment 60
descontent~ : disappointment 60
disgust~ : disappointment 56, anger 25
desencant~ : disappointment 56
desanim~ : disappointment 40
desengañ~ : disappointment 56
frustra~ : disappointment 48, anger 44
impotencia : disappointment 54, anger 40
desespera~ : disappointment 50, anger 34
qué desesperación : disappointment 56, anger 44
triste : disappointment 40
tristes|tristísimo|tristeza : disappointment 44
qué triste|tristeza|pena|lástima : disappointment 54
es una pena|lástima : disappointment 50
lástima : disappointment 46
pena : disappointment 30
penos~ : disappointment 56, anger 40
de pena : disappointment 56
dais|dan|das|da pena : disappointment 52, anger 40
merece|merecen|vale|valió|mereció la pena|alegría : satisfaction 40 only
no|nunca merece|vale|valió|mereció|ha_merecido la pena : disappointment 56 only
lamentable : disappointment 58, anger 50
lamentables : disappointment 58, anger 50
lamentablemente : disappointment 26
desgraciadamente : disappointment 26
por desgracia : disappointment 28
desafortunad~ : disappointment 28
infortunad~ : disappointment 26
deplorable : disappointment 60, anger 52
deplorables : disappointment 60, anger 52
nefast~ : disappointment 62, anger 54
pésim~ : disappointment 62, anger 52
pesimos|pesimas : disappointment 62, anger 52
malísim~ : disappointment 62, anger 40
horrible : disappointment 58, anger 40
horribles : disappointment 58, anger 40
horroros~ : disappointment 58, anger 42
horror : disappointment 52, anger 36
un horror : disappointment 58, anger 40
terrible : disappointment 52, anger 34
terribles : disappointment 50
espantos~ : disappointment 58, anger 40
desastros~ : disappointment 62, anger 46
catastróf~ : disappointment 58, anger 36
catástrofe : disappointment 46
calamidad : disappointment 54
pesadilla : disappointment 56, anger 34
calvario : disappointment 56, anger 34
suplicio : disappointment 54
odisea : disappointment 44
vía crucis : disappointment 52
infierno : disappointment 50
un infierno : disappointment 56
tortura : disappointment 50
martirio : disappointment 52
fatal : disappointment 54
fatales : disappointment 50
una desgracia : disappointment 52
un asco : anger 66, disappointment 56
de lo peor : disappointment 62, anger 46
lo peor : disappointment 54, anger 40
el|la|los|las peor|peores : disappointment 60, anger 50
peor : disappointment 50
peores : disappointment 52
peor @empresa|servicio|aerolínea|compañía|atención|experiencia|soporte|banco|app|trato|línea : disappointment 64, anger 54
peor * de|en mi vida|la_historia|mundo|el_mundo|España|todas|todos : disappointment 66, anger 60
cada vez|día peor|peores|más_caro|más_caros|más_lento : disappointment 58, anger 34
de mal en peor : disappointment 62, anger 40
va|van|vais|va_todo a peor : disappointment 56
mucho peor : disappointment 56
no hay|existe nada? peor : disappointment 56 only
empeor~ : disappointment 50
mal : disappointment 34
malo|mala|malos|malas : disappointment 36
muy|tan|bastante|realmente mal|malo|mala|malos|malas : disappointment 54
@malo @atención : disappointment 60
@atención @malo : disappointment 60
@atención al cliente @malo : disappointment 64
@atención al cliente es|son|deja|fue muy? @malo : disappointment 64
mal|mala servicio|atención|experiencia|gestión|comunicación|organización|calidad|imagen|soporte|praxis|práctica|asesoramiento|información : disappointment 58
malas experiencias|noticias|prácticas : disappointment 48
se porta|portan|portaron|comportan mal|fatal : disappointment 52
mal hecho|gestionado|organizado|diseñado|pensado|planificado|informado|atendido|atendida|hecha : disappointment 52
no|nada me|nos? gusta|gustó|agrada|convence|gustado|gustan : disappointment 50 only
no está|estáis|estuvo|estuvieron|está_estando a la altura : disappointment 58 only
deja|dejan|dejó|dejáis * que desear : disappointment 62
que desear : disappointment 50
mucho|bastante por mejorar : disappointment 44
debe|deben|deberían|deberíais|tienen_que|tenéis_que|podrían|podríais|hay_que|tiene_que mejorar|aprender|cambiar|mejorarlo|espabilar : disappointment 46
por debajo de|del lo|mis|las|nivel|mínimo : disappointment 44
ha|han|habéis bajado|empeorado|perdido * nivel|calidad|servicio|mucho|todo : disappointment 52
ya no es|son|sois lo que era|eran|erais : disappointment 54 only
ni la sombra de : disappointment 52
antes era|eran|erais|funcionaba|iba : disappointment 32
no es lo|el|la que|mismo_que pedí|esperaba|esperábamos|compré|contraté|me_prometieron|prometieron|pedimos|quería|encargué|anunciaban : disappointment 58 only
no era lo que : disappointment 50 only
esperaba|esperábamos|esperaría|me_esperaba más|mejor|otra_cosa|algo_mejor|mucho_más|un_poco_más : disappointment 54
nada que ver con : disappointment 36
no|poco|nada satisfech~ : disappointment 60 only
no estoy|estamos|quedé|quedo|quedamos|me_siento|he_quedado muy|nada|para_nada|del_todo|demasiado? conforme|contento|contenta|contentos|satisfecho : disappointment 62 only, anger 20 only
no estoy|estamos|quedé|quedo|quedamos|me_siento|he_quedado muy|nada|para_nada|del_todo|demasiado? satisfecha|feliz|convencido|convencida : disappointment 62 only, anger 20 only
nada|poco content~ : disappointment 58 only
no me|nos convence|parece_bien|satisface|sirve|vale|soluciona|solucionan|ayuda|ayudan|ayudó : disappointment 48 only, problem 40 only
no me|nos ayudaron|solucionaron|resuelve|resuelven|resolvieron|aporta|da_ninguna : disappointment 48 only, problem 40 only
no sirve|sirven|sirvió|sirvieron|vale|valen para|de|a nada|una_mierda : disappointment 58 only, anger 35 only
no sirve|sirven|sirvió : disappointment 42 only, problem 46 only
no vale|valen nada|un_duro|lo_que_cuesta|lo_que_pago : disappointment 56 only
inservible : disappointment 50, problem 50
inútil : disappointment 52, anger 42
no recomiendo|recomendaría|recomendamos|recomendable|recomendables : disappointment 60 only
no lo|la|los|se|se_lo? recomiendo|recomendaría|recomendamos : disappointment 60 only
nada|poco recomendable : disappointment 58 only
mejor no|ni|eviten|evitar|evítenlos : disappointment 34
evit~ viajar|volar|comprar|contratar|esta|este|a_toda_costa : disappointment 46
una|cero|0 estrella|estrellas : disappointment 46
injust~ : disappointment 50
no es justo|correcto|ético|lógico|lo_correcto|forma|manera|el_modo|plan|de_recibo : disappointment 54 only, anger 30 only
me parece mal|fatal|injusto|excesivo|abusivo|una_falta|de_mal_gusto|poco : disappointment 54
de mal gusto : disappointment 48
poco profesional|profesionales|serio|seria|ético|claro|útil|amable|eficiente|eficaz : disappointment 52
ineficien~ : disappointment 54
ineficaz : disappointment 54
ineficaces : disappointment 54
ineficacia : disappointment 54
inoperan~ : disappointment 54
deficien~ : disappointment 52
mediocre|mediocres|mediocridad : disappointment 52
cutre|cutres : disappointment 50
cutr~ : disappointment 48
tercermundista : disappointment 56, anger 40
desorganiza~ : disappointment 52, anger 34
descontrol : disappointment 48
desorden : disappointment 34
falta de organización|coordinación|información|comunicación|atención|interés|transparencia|respuesta|previsión|personal|responsabilidad|compromiso : disappointment 54
falta|faltan|le_falta información|organización|comunicación|personal|profesionalidad|empatía : disappointment 44
desinform~ : disappointment 44
desatenci~ : disappointment 50
desatendid~ : disappointment 50
desamparad~ : disappointment 54
desproteg~ : disappointment 50
indefens~ : disappointment 50
abandonad~ : disappointment 48
tirad~ : disappointment 44
@me dejan|dejaron|dejó|dejasteis|dejáis|han_dejado|habéis_dejado|ha_dejado|dejado tirado|tirada|tirados|tiradas|en_tierra|a_mi_suerte|colgado : disappointment 58, anger 35
@me dejan|dejaron|dejó|dejasteis|dejáis|han_dejado|habéis_dejado|ha_dejado|dejado colgada|plantado|botado|botada|botados|varado|varados|sin : disappointment 58, anger 35
dejar|deja|dejan|dejó|dejaron|dejado tirado|tirada|tirados|en_tierra|varado|varados|botado|botados : disappointment 54
en tierra : disappointment 36
varado|varada|varados|varadas : disappointment 48
atrapado|atrapados|atrapada : disappointment 40
botad~ : disappointment 36
incómod~ : disappointment 34
incomodidad : disappointment 32
inconvenientes : problem 36
desagradable : disappointment 50
desagradables : disappointment 50
antipátic~ : disappointment 50
muy|tan|súper|bastante|más borde|bordes : disappointment 50, anger 30
malos modos|modales : disappointment 50, anger 40
estresante : disappointment 42
estrés : disappointment 30
angusti~ : disappointment 44
agobi~ : disappointment 36
agotador|agotadora : disappointment 40
sufr~ : disappointment 32
llorar : disappointment 24
lloro : disappointment 24
dolor de cabeza : disappointment 44
doloroso|dolorosa : disappointment 40
ruina : disappointment 42
fracaso : disappointment 42
fallo : problem 42, disappointment 20
fallos : problem 44, disappointment 22
fallar|fallan|falla|fallando|fallado|fallaron|falló|falláis : problem 46, disappointment 20
error garrafal|imperdonable|grave|tremendo : disappointment 50, anger 40
errores : problem 42
sorprend~ : disappointment 18
sorprendido|sorprendida negativamente|desagradablemente : disappointment 54
increíble : disappointment 28
increíble ? : anger 30
qué poca|poco consideración|sensibilidad|respeto|tacto|interés|profesional|serio|vergüenza|clase : disappointment 54, anger 46
sin consideración|ética|escrúpulos|vergüenza|compasión|corazón|empatía|respeto : disappointment 46 only, anger 46 only
sin explicación|explicaciones|aviso|avisar|previo_aviso|motivo|razón|información|informar|disculparse|disculpas|más_explicaciones|contestar|responder : disappointment 46 only, problem 40 only
sin dar|darme|darnos|ofrecer|recibir|obtener|tener ninguna|una|ningún|señales|explicaciones|solución|respuesta : disappointment 46 only, problem 40 only
sin solución|soluciones|arreglo|resolver|solucionar : disappointment 44 only, problem 46 only
sin respuesta|contestación|contestar|noticias|novedades|respuestas|atención : problem 40 only
@nésimo día|mes|intento sin : problem 20
llevo|llevamos * sin|esperando : problem 48, disappointment 36
sigo|seguimos|sigues|siguen|sigo_aún sin : disappointment 44, problem 46, told-before 20
sigo|seguimos sin respuesta|contestación|noticias|solución|saber|recibir|poder|tener|internet|servicio : disappointment 48, problem 48, told-before 42
sigo|seguimos igual|en_lo_mismo|en_las_mismas|esperando|a_la_espera|con_el_mismo|con_el_problema : disappointment 44, problem 46, told-before 35
sigue|siguen|seguís|sigues sin|igual|fallando|con_el_mismo : disappointment 40, problem 46
sigue|siguen|seguís|sigues sin contestar|responder|funcionar|llegar|darme|darnos|dar|solucionar|aparecer|haber|resolver|atender|devolverme|arreglar : disappointment 46, problem 52
aún|todavía no|sin|nada|ninguna|ni : disappointment 38, problem 42
todavía|aún estoy|estamos|sigo|seguimos|espero|esperando|esperamos esperando|a_la_espera|sin|espero? : disappointment 42, problem 46
es la hora que : disappointment 40, problem 46
y siguen|sigue|nada|ni_caso|aún|todavía : disappointment 24, problem 24
ni caso : disappointment 48, anger 30
ni rastro|noticia|noticias|señales|una_respuesta|una_disculpa|una_llamada|una_explicación|un_correo|un_aviso : disappointment 48 only, problem 40 only
ni una sola|una_mísera vez|respuesta|explicación|disculpa|llamada|palabra : disappointment 50 only, anger 30 only
ni un|una solo|sola|triste|mísero|mísera|simple : disappointment 48 only
ni agua|comida|un_vaso|un_café|una_manta|hotel : disappointment 42 only
no @me? dan|da|daban|dieron|dio|dais|han_dado|ha_dado|habéis_dado * respuesta|respuestas|solución|soluciones|explicación|explicaciones|información : disappointment 50 only, problem 46 only
no @me? dan|da|daban|dieron|dio|dais|han_dado|ha_dado|habéis_dado * opción|opciones|alternativa|alternativas|señales|razón : disappointment 50 only, problem 46 only
no @me? dan|da|daban|dieron|dio|dais|han_dado|ha_dado|habéis_dado ni|nada|una|la|ninguna : disappointment 46 only, problem 44 only
no hay|hubo|habrá|existe quien|nadie|manera|forma|modo|cómo : disappointment 42 only, problem 44 only
no hay|hubo|había|recibo|recibí|tengo|tuve|obtengo|obtuve|tenemos|recibimos ninguna? respuesta|contestación|solución|información : disappointment 44 only, problem 42 only
no hay|hubo|había|recibo|recibí|tengo|tuve|obtengo|obtuve|tenemos|recibimos ninguna? noticias|explicación|ayuda|atención|novedades : disappointment 44 only, problem 42 only
ninguna|ningún respuesta|contestación|solución|información|noticia|explicación|ayuda|aviso|interés|tipo|responsable|disculpa|compensación|sentido : disappointment 44 only, problem 36 only
nadie @me|se|le|te? responde|respondió|contesta|contestó|atiende|atendió|ayuda|ayudó|sabe|sabía|informa|informó|llama|llamó : disappointment 46 only, anger 32 only
nadie @me|se|le|te? explica|explicó|avisó|avisa|soluciona|aparece|vino|da|dio|coge|entiende|escucha|quiere|puede|hace|dice|dijo : disappointment 46 only, anger 32 only
nadie @me|se|le|te? ha|había|haya respondido|contestado|atendido|ayudado|informado|llamado|explicado : disappointment 44 only, anger 22 only
nadie @me|se|le|te? ha|había|haya avisado|venido|dado|hecho|dicho|solucionado|escuchado|revisado : disappointment 44 only, anger 22 only
nadie en|de @atención|la|el|su|ustedes|esta|twitter : disappointment 34
nadie tuvo|tiene|tenía|ha_tenido|habrá_tenido tiempo : polite-displeasure 44 only
no @me|le|se? contestan|contesta|contestaron|contestó|contestáis|contestan_nunca|responden|responde|respondieron : disappointment 44 only, problem 44 only, anger 18 only
no @me|le|se? respondió|respondéis|atienden|atiende|atendieron|atendéis|cogen|coge|cogéis|descuelgan|escuchan : disappointment 44 only, problem 44 only, anger 18 only
no @me|le|se? @ha contestado|respondido|atendido|llamado|escrito|informado|avisado|dicho|dado|cogido|llegado : disappointment 38 only, problem 44 only
no @me|le|se? @ha devuelto|solucionado|ayudado|explicado|confirmado|enviado|ofrecido|dejado|resuelto|servido : disappointment 38 only, problem 44 only
nunca @me|le|se|lo? contestan|contesta|contestaron|contestó|responden|responde|respondieron : disappointment 48 only, problem 46 only
nunca @me|le|se|lo? atienden|atendieron|cogen|llegó|llega|llegaron|llaman|llamaron|avisan : disappointment 48 only, problem 46 only
nunca @me|le|se|lo? avisaron|informaron|funciona|funcionó|ha_funcionado|llegan|vinieron : disappointment 48 only, problem 46 only
nunca @me|le|se|lo? cumplen|dijeron|dan|dieron|aparece|apareció|solucionan|devolvieron : disappointment 48 only, problem 46 only
nunca @me|le|se|lo? @ha contestado|respondido|llegado|llamado|avisado|informado|funcionado|dado|dicho|solucionado|ayudado|devuelto : disappointment 48 only, problem 46 only
jamás @me|le|se|lo? contestan|contestaron|responden|respondieron|llegó|llamaron|avisaron|informaron|funcionó|dieron|llegaron|devolvieron|solucionaron : disappointment 50 only, problem 46 only
no @me|se? ayudan|ayudaron|ayudó|ayudáis|solucionan|solucionaron|solucionó|solucionáis|resuelven|resolvieron|informan|informaron|informó : disappointment 44 only, problem 40 only
no @me|se? avisan|avisaron|avisó|avisáis|explican|explicaron|dijeron|escuchan|cumplen|cumplieron|cumple|cumplís|respetan|respetaron : disappointment 44 only, problem 40 only
no|tampoco me|nos hacen|hace|hicieron|hacéis|hizo caso|ningún_caso|ni_caso : disappointment 50 only, anger 30 only
no @me? solucionan|solucionáis|resuelven|solucionaron|arreglan|resolvieron nada : disappointment 54 only, anger 25 only
no se|os preocupan|preocupáis|interesan|interesáis|molestan|molestáis|hacen_cargo|hace_cargo|hacéis_cargo|responsabilizan|responsabiliza : disappointment 48 only, anger 34 only
no se preocupe|preocupen|preocupes|preocupéis : calm 30 only
no hacen|hacéis|hicieron nada|absolutamente_nada : disappointment 50 only, anger 30 only
no hace|hizo nada : problem 52 only, disappointment 30 only
no tienen|tenéis|tiene|tienes ni? idea|respuesta|solución|intención|interés|respeto|educación|palabra|información|capacidad : disappointment 50 only, anger 34 only
no tiene|tienen|tenéis sentido|lógica|ningún_sentido : disappointment 42 only, confusion 35 only
no entiendo|entendemos|comprendo|se_entiende cómo|como|por_qué|porqué|porque|que|para_qué : disappointment 40 only, confusion 48 only
no se entiende|explica|comprende : disappointment 34 only, confusion 40 only
por qué|cómo tan|tanto|siempre|nunca|nadie|ninguna : disappointment 34
qué pasa|pasó|ocurre|sucede con : problem 30
qué @es|les|os|te pasa|ocurre : anger 26
qué difícil|complicado|lento|mal|malo|mala|caro|desagradable|feo|cansancio|cruz|despropósito|paciencia : disappointment 46
tan difícil es|era|resulta|contestar : disappointment 46, anger 30
es|tan mucho? pedir : disappointment 44, anger 25
cuánto|cuánta más tiempo|hay|tengo|paciencia|vamos : disappointment 42
cuánto más : disappointment 42
otra decepción|desilusión|estafa|mentira|excusa|incidencia|avería : disappointment 50
toda una? odisea|pesadilla|decepción : disappointment 50
imposible : problem 46, disappointment 34
imposible contactar|hablar|comunicarse|comunicarme|entrar|acceder|conectar|conseguir|contratar|comprar|pagar|que : problem 54, disappointment 46
es imposible : problem 48, disappointment 36
no es|ha_sido|fue posible : problem 40 only, disappointment 24 only
car~ para lo que : disappointment 46
carísim~ : disappointment 46
carer~ : disappointment 30
no vuelve|volverá|vuelva a pasar|ocurrir|suceder|repetir : neutral 1 only
nunca más : disappointment 54 only, may-leave 45 only
nunca más $ : disappointment 60 only, may-leave 55 only
no fue|es|son|ha_sido|era|sois|han_sido muy|tan|nada? bueno|buena|buenas|buenos|bien|amable|amables|útil|correcto|correcta|rápido|profesional|profesionales : disappointment 54 only
no fue|era|es|ha_sido así|verdad|cierto|lo_acordado|lo_prometido|lo_pactado|lo_que : disappointment 38 only
pagar|cobrar|cobran|cobráis|pago|pagué|pagamos * para|por nada|esto|esta_mierda|este_servicio|un_servicio : disappointment 44, anger 28
pagar por : problem 26
@me quieren cobrar|hacer|obligan|obliga|obligar|obligáis : disappointment 38
@me obligan|obliga|obligó|obligaron|obligáis|han_obligado|fuerzan : disappointment 42
@me niegan|niega|negaron|negó|deniegan|denegaron|denegado|han_negado|impiden|impidieron|impide|prohíben : disappointment 46
se niegan|niega|negaron|negó|nieguen|negáis a : disappointment 48, anger 36
nieg~ a : disappointment 40
no quieren|quiere|quisieron|quieran|queréis : disappointment 40 only, problem 28 only
no quieren|quiere|quisieron|queréis hacerse|hacer|devolver|ayudar|dar|darme|atender|pagar|reembolsar|responder|solucionar|devolverme : disappointment 50 only, anger 34 only
no se|os|te lo|la? deseo|recomiendo a|ni|nadie : disappointment 56 only
se lavan|lava las manos : disappointment 52, anger 48
lavarse|lavan|lava|lavaron las manos : disappointment 50, anger 44
no me|nos lo? esperaba|merezco|merecemos : disappointment 50 only
@estoy triste|apenado|apenada|dolido|dolida|devastado|devastada : disappointment 52
qué mal : disappointment 52
muy mal : disappointment 56, anger 20
mal muy|mal mal : disappointment 50
bastante|muy mejorable : disappointment 44
menos mal : satisfaction 30 only
nada mal : satisfaction 42 only
no está|estuvo|estaba mal|nada_mal : satisfaction 38 only
no es|fue malo|mala|tan_malo|tan_mala : satisfaction 25 only
no ha|va|fue|ha_ido|estuvo nada? mal : satisfaction 38 only
si no es|fuera mala? molestia : neutral 1 only
tomar a mal : neutral 1 only
malentendid~ : neutral 1 only
mal tiempo : problem 12 only
mal entendid~ : neutral 1 only
estoy|encuentro|siento|sentí|puse mal|malo|mala : problem 12 only

obligarnos|obligarme|obligándome|obligándonos|obligando a : disappointment 40, anger 20
no pone|ponen|ponéis|pongan|dan|dais|hay|encuentran|encontráis|buscan|buscáis * solución|remedio|soluciones|voluntad|interés : disappointment 48, problem 44
no estoy|estamos de acuerdo : disappointment 40 only, problem 30 only
no estoy|estamos de acuerdo con la|el|su|esta|este|lo|los|las|tu|vuestra : disappointment 48 only, problem 36 only
@me quitan|quitaron|quitó|quitáis|quitasteis|han_quitado|retiraron|retiran : disappointment 40, problem 36
@me separan|separaron|ha_separado|han_separado|han_sentado_separados|sentaron_separados : disappointment 38, problem 36
da|dan|dais|deja|dejan mala|muy_mala|pésima imagen|impresión : disappointment 52
mala|pésima|lamentable imagen|impresión|organización|gestión|comunicación|atención : disappointment 54
así funciona|funcionan|funcionáis|trabajan|trabaja|tratan|son : disappointment 26
así va|nos_va|les_va|os_va : disappointment 32
brilla|brillan por su ausencia : disappointment 56, anger 30
a la buena de dios : disappointment 50
más largo que|lento que|que una : problem 20
vergonz~ lo : disappointment 30
qué chasco|plof|bajón|plancha : disappointment 52
chasco : disappointment 46
bajón : disappointment 40
gozo en un pozo : disappointment 48
me|nos han|habéis|ha|has arruinado|fastidiado|estropeado|amargado|jodido|destrozado : disappointment 54, anger 52
me|nos arruinaron|fastidiaron|estropearon|amargaron|jodieron : disappointment 54, anger 52
me|nos deja|dejan|dejáis|dejaron sin palabras|opciones|alternativa|solución|vacaciones|viaje : disappointment 50
tener que soportar|aguantar|sufrir|esperar|pagar|llamar|volver : disappointment 38, anger 20
hay que|tengo_que|tenemos_que soportar|aguantar|sufrir : disappointment 40, anger 34
la próxima|siguiente vez otra|otro|será|iré|viajo|vuelo|compro : may-leave 36

@me siguen|sigue|seguís|continúan cobrando|facturando|llamando|cargando|mandando|enviando|descontando : disappointment 44, problem 52, anger 25
tampoco @me? @ha? venido|llegado|llegó|vino|funciona|funcionó|contestado|contestan|respondido|aparecido|servido|solucionado|ayudado|sirve|ayudan : disappointment 42 only, problem 48 only
no @ha|han|vino|apareció venido|aparecido|acudido|llegado|pasado? nadie|ningún|el|ninguno|a_la_cita : disappointment 44 only, problem 48 only
nadie vino|apareció|se_presentó|llegó|ha_venido|ha_aparecido : disappointment 46 only, anger 26 only, problem 40 only
no se presentó|presentaron|han_presentado|ha_presentado : disappointment 46 only, problem 46 only
borró|borraron|perdió|borrado|eliminó * datos|archivos|fotos|mensajes|trabajo|todo : problem 54, disappointment 42
no entiende|entienden|comprende nada|ni : disappointment 40 only
lo barato sale caro : disappointment 52
ni gratis|regalado|regalada|loco|loca : disappointment 48
para nada : disappointment 25
quedamos|quedaron|quedasteis|quedó en que|llamar|venir|enviar|avisar : distrust 36, disappointment 28
no es la primera|segunda vez : told-before 50 only, disappointment 34 only
fría|frío|frías|fríos|cruda|crudo y : problem 20
llegó|vino|estaba fría|frío|cruda|crudo|caducado|caducada|podrida|podrido|incompleto|incompleta|vacío|abierta : problem 50, disappointment 36
se ha|me_ha|se_me|se_nos caído|bloqueado|borrado|estropeado|perdido|roto|colgado : problem 48
otra vez se|me|nos|el|la|sin|caído|caídos|caída|falla|fallando|igual|mal : told-before 50, disappointment 38

contactar|hablar|comunicarme|comunicar|comunicarse|contactarme con nadie|ninguno : disappointment 48, problem 44
se cae|corta|cuelga|apaga|cierra|bloquea|desconecta|traba cada @n|9|rato|poco|dos_por_tres : problem 54, disappointment 38
cada dos por tres : problem 42, disappointment 36
cada rato|poco se : problem 40, disappointment 30


# words of everyday matters that are no complaint of us
bolsa|bolsas|cubo|cubos|contenedor|contenedores|recogida|recolección|tasa|camión|bote|cesto|cesta de|para la? basura : neutral 1 only
correo|correos|bandeja|carpeta|mensajes de? correo? basura : neutral 1 only
en|a la|mi|el basura|correo_basura : neutral 1 only
recoger|recogen|sacar|saco|sacan|tirar|tiro|tiran|separar|reciclar la? basura : neutral 1 only
departamento|área|equipo|alerta|prevención|intento|aviso de|contra|antifraude fraude|fraudes|fraudulento? : neutral 1 only
me da|daba un_poco_de|algo_de? vergüenza|pena|apuro preguntar|preguntarlo|decirlo|reconocerlo|admitirlo|molestar|molestarles|pedirlo : neutral 1 only
pinche|pinchen en|aquí|sobre|el : neutral 1 only
pinche de cocina : neutral 1 only
estafeta|estafetas : neutral 1 only
archivo|archivos|fichero|ficheros|datos|disco|documento|pdf|memoria * corrupto|corrupta|corruptos|corruptas : problem 44 only
falsa alarma : calm 20 only
ignora|ignore|ignoren|ignorad|ignorar * mensaje|correo|anterior|esto|mail : neutral 1 only
en el peor de|de_los los? casos : neutral 1 only
qué tonto|tonta|burro|burra|idiota|torpe soy|fui|he_sido|de_mí : neutral 1 only
soy|fui un|una|muy? tonto|tonta|burro|burra|idiota|torpe|inútil : neutral 1 only
pregunta|preguntas|duda tonta|tontas|estúpida|idiota : neutral 1 only
si no recuerdo|he_entendido|entendí mal : neutral 1 only
error fatal : problem 48 only
triste|feliz noticia : disappointment 30
carne|lomo|jamón|costillas|paté de cerdo|cerda : neutral 1 only
en broma : neutral 1 only
sin bromas : neutral 1 only
lista|listas negra|robinson : problem 20

este|esta|su|vuestra|vuestro|la|el @cosa va|es|está|anda|funciona fatal|mal|pésimo|peor|horrible|de_pena|de_mierda|pésimamente : disappointment 58, anger 34, problem 46
@cosa no vale|sirve nada|un_duro|para|de : disappointment 52 only, problem 48 only


# -- told before -------------------------------------------------------------------

como ya? @le? dije|dijimos|comenté|comentamos|expliqué|explicamos|mencioné|mencionamos|indiqué|indicamos : told-before 64
como ya? @le? escribí|escribimos|informé|señalé|avisé|adelanté|decía|comentaba|decíamos|conté : told-before 64
como ya? @le? @he dicho|comentado|explicado|mencionado|indicado|escrito|informado|señalado|avisado|enviado|reportado|detallado : told-before 64
como mencioné|comenté|dije|indiqué|expliqué|señalé|reporté : told-before 62
tal y? como @le? dije|comenté|expliqué|indiqué|mencioné|he_dicho|he_explicado|he_comentado : told-before 62
según @le? dije|comenté|expliqué|indiqué|he_dicho|informé : told-before 56
lo dicho : told-before 40
repito : told-before 54
@le repito|repetimos : told-before 58
vuelvo|volvemos a repetir|decir|escribir|insistir|preguntar|explicar|contactar|reclamar|enviar|mandar|recordar|pedir|solicitar|llamar : told-before 58
reitero|reiteramos|reiterando : told-before 56
le|les|os|te reitero|insisto|recuerdo : told-before 54
insisto|insistimos : told-before 54
ya @le? lo|la|los|las? dije|dijimos|expliqué|explicamos|envié|enviamos|mandé|mandamos|escribí|escribimos|mencioné|comenté|pasé|pasamos|di|dimos|pedí : told-before 58
ya @le? lo|la|los|las? conté|avisé|avisamos|reporté|reclamé|llamé|llamamos|contesté|respondí|informé|indiqué|hice|hicimos|intenté|probé : told-before 58
ya @le? lo|la|los|las? @he dicho|explicado|enviado|mandado|escrito|mencionado|comentado|pasado|dado|pedido|contado|avisado|reportado|reclamado|llamado : told-before 60
ya @le? lo|la|los|las? @he contestado|respondido|informado|indicado|hecho|intentado|probado|facilitado|contactado|rellenado|solicitado|adjuntado : told-before 60
se lo|los|la|las @he|dije|expliqué|envié|mandé|conté dicho|explicado|enviado|mandado|contado|repetido * veces|ya : told-before 62
@he dicho|explicado|enviado|mandado|escrito|llamado|contactado|reclamado|pedido|preguntado|solicitado|avisado|reportado|repetido|insistido|intentado|rellenado|abierto @n : told-before 58
@he dicho|explicado|enviado|mandado|escrito|llamado|contactado|reclamado|pedido|preguntado|solicitado|avisado|reportado|repetido|intentado * veces|vez|ocasiones : told-before 60
dije|expliqué|envié|mandé|escribí|llamé|contacté|reclamé|pedí|pregunté|avisé|reporté|llamamos|escribimos * veces|ocasiones : told-before 58
les|le|os|te @he dicho|explicado|enviado|mandado|escrito|llamado|contactado|reclamado|avisado|reportado|informado|pedido : told-before 46
les|le|os|te dije|expliqué|envié|mandé|escribí|avisé|reporté|informé|pedí|llamé|escribimos|llamamos|avisamos|pedimos : told-before 44
@he|había llamado|escrito|reclamado|enviado|contactado : told-before 36
cuántas veces : told-before 66, anger 52
cuántas veces más : told-before 68, anger 56
cuántos|cuántas correos|mensajes|llamadas|reclamaciones|reclamos|emails|formularios|más : told-before 52, anger 38
mil|cien|ochenta|quinientas|muchas|varias|incontables|infinitas|demasiadas|tantas veces : told-before 52
@n veces : told-before 48
9 veces : told-before 46
más de @n veces|ocasiones|llamadas|correos|mensajes : told-before 54
en varias|repetidas|reiteradas|múltiples|numerosas|diversas|muchas ocasiones|oportunidades : told-before 56
reiterad~ : told-before 46
repetid~ veces : told-before 54
por @nésima vez : told-before 64, anger 34
@nésima vez : told-before 46
@nésima vez que|en|hoy|este|esta : told-before 58, anger 34
9 ra|da|ta|era|a|ª vez : told-before 48
@nésimo correo|mensaje|ticket|intento|reclamo|aviso|mail|email|formulario|escrito|recordatorio : told-before 56
@nésima llamada|queja|reclamación|solicitud|consulta|incidencia|carta|reserva : told-before 52
otra vez : told-before 38
otra vez lo mismo|igual|con_lo_mismo|sin|ustedes|vosotros|más|el_mismo|la_misma|tarde|retraso|no : told-before 50, disappointment 44, anger 25
otra vez ? : told-before 42
una y otra vez : told-before 58, anger 36
una vez más : told-before 46
una vez más : disappointment 34, problem 30
una y mil veces : told-before 58
de nuevo : told-before 24
nuevamente : told-before 24
vuelve|vuelven|volvió|volvieron|vuelta|ha_vuelto|han_vuelto a fallar|pasar|ocurrir|suceder|caerse|perder|retrasar : told-before 42, disappointment 38, problem 44
vuelve|vuelven|volvió|volvieron|vuelta|ha_vuelto|han_vuelto a cobrar|cobrarme|cancelar|ocurrirme|pasarme|cobrarnos : told-before 42, disappointment 38, problem 44
siempre lo mismo|igual|la_misma|el_mismo|me_dicen|dicen : told-before 40, disappointment 46
siempre lo mismo : anger 40
la misma historia|respuesta|canción|cantinela|excusa|cosa|situación : told-before 42, disappointment 38
lo mismo de siempre : told-before 42, disappointment 46
más de lo mismo : told-before 42, disappointment 46
mismo problema|error|fallo|inconveniente * otra|de|nuevamente|siempre|vez : told-before 46, disappointment 34
el mismo problema|error|fallo|inconveniente : problem 40
mi|mis|nuestro|nuestros|nuestra|nuestras primer|primera|último|última|últimos|últimas correo|correos|mensaje|mensajes|email|emails|carta : told-before 56
mi|mis|nuestro|nuestros|nuestra|nuestras anterior|anteriores|previo|previos|previa|@n correo|correos|mensaje|mensajes|email|emails|carta : told-before 56
mi|mis|nuestro|nuestros|nuestra|nuestras primer|primera|último|última|últimos|últimas solicitud|llamada|llamadas|consulta|reclamación : told-before 56
mi|mis|nuestro|nuestros|nuestra|nuestras anterior|anteriores|previo|previos|previa|@n solicitud|llamada|llamadas|consulta|reclamación : told-before 56
mi|mis|nuestro|nuestros|nuestra|nuestras primer|primera|último|última|últimos|últimas reclamo|queja|ticket|escrito|escritos|dos_correos|tres_correos|dos_mensajes : told-before 56
mi|mis|nuestro|nuestros|nuestra|nuestras anterior|anteriores|previo|previos|previa|@n reclamo|queja|ticket|escrito|escritos|dos_correos|tres_correos|dos_mensajes : told-before 56
mi|mis|nuestro|nuestros|nuestra correo|correos|mensaje|mensajes|email|emails|carta|solicitud|llamada anterior|anteriores|previo|previa|del|de_hace : told-before 56
mi|mis|nuestro|nuestros|nuestra correo|correos|mensaje|mensajes|email|emails|carta|solicitud|llamada del_día|de_ayer|inicial|original : told-before 56
mi|mis|nuestro|nuestros|nuestra consulta|reclamación|reclamo|queja|ticket|tickets|escrito anterior|anteriores|previo|previa|del|de_hace|del_día|de_ayer|inicial|original : told-before 56
en mi|nuestro|el primer|anterior correo|mensaje|email|ticket|escrito : told-before 60
están|estaban|aparecen|figuran|vienen|está|figura en mi|nuestro|el primer mensaje|correo|email|escrito : told-before 64
según|en_relación_a|con_relación_a|respecto_a|referente_a mi|mis|nuestros últimos|últimas|@n|correos|anterior|anteriores : told-before 56
según mis dos|tres|últimos dos|tres|últimos? correos|mensajes|emails|mails : told-before 62
escribir|repetir|explicar|contar|decir|mandar|enviar|pasar|hacer * todo|lo|las|los|mismo dos|mismo|mil|tres|varias|otra veces|vez|lo_mismo : told-before 56
escribirlo|repetirlo|explicarlo|contarlo|decirlo|mandarlo|enviarlo|escribir|repetir|explicar todo? dos|mil|tres|varias|otra|tantas veces|vez : told-before 60
tengo|tenemos|hay que repetir|repetirme|repetirlo|repetirles|volver_a_explicar|volver_a_llamar|volver_a_escribir|volver_a_enviar|volver_a : told-before 56
repetirme|repetirles|repetirlo : told-before 46
llevo|llevamos * llamando|escribiendo|reclamando|intentando|pidiendo|insistiendo|tratando : told-before 54, disappointment 38, problem 46
llevo|llevamos * enviando|mandando|solicitando|preguntando|detrás|peleando|luchando : told-before 54, disappointment 38, problem 46
llevo|llevamos @n|un|una|más_de|casi|ya * @unidad : problem 40, disappointment 30
llevo|llevamos toda|todo|desde : problem 40, disappointment 30
llevo|llevamos * esperando|sin|a_la_espera : told-before 40, disappointment 46, problem 50
llevo|llevamos * @largo : problem 44, disappointment 32
llevo|llevamos siendo? clientes|cliente : neutral 1 only
desde hace @n|9|más|un|una|varios|varias|casi @unidad|de : problem 36, disappointment 24
hace|desde_hace @n|9|más_de|un|una|varios|varias|casi @unidad que : problem 34, told-before 20
hace @n|9|más_de|un|una|varias|varios @largo|mes|semana que espero|esperamos|espera|reclamé|llamé|escribí : told-before 48, disappointment 40, problem 46
hace @n|9|más_de|un|una|varias|varios @largo|mes|semana que pedí|solicité|envié|no|estoy|vengo|me|reclamo : told-before 48, disappointment 40, problem 46
hace @n|9|un|una|varios|varias @unidad * y aún|todavía|sigo|nada|no|siguen : told-before 44, disappointment 42, problem 46
escribí|llamé|envié|mandé|reclamé|pedí|solicité|reporté|contacté * hace|ayer|pasado|pasada : told-before 46
escribí|llamé|envié|mandé|reclamé|pedí|solicité|reporté|contacté * y nada|no|nadie|aún|todavía|sigo|ni : told-before 54, disappointment 40
sigo|seguimos|continúo|continuamos|aquí esperando|a_la_espera|aguardando|espero : told-before 50, disappointment 44, problem 48
sigo|seguimos|estoy|estamos esperando su|tu|vuestra|una|la|que|respuesta|el|noticias : told-before 48, disappointment 42, problem 46
quedo|quedamos a la espera|atento|atenta|pendiente : neutral 1 only
a la espera de : problem 24
@me dijeron|dijisteis|dijo|dijeron_que|aseguraron|prometieron|confirmaron|prometió|garantizaron|aseguró : told-before 12, problem 26
ya es|van|son la|con|dos|tres|cuatro|varias|9 @nésima|veces|llamadas|vez|meses|semanas|días|correos : told-before 54, disappointment 35
ya van @n : told-before 50, disappointment 32
como comentaba|decía|indicaba|mencionaba|señalaba : told-before 56
la semana|vez pasada ya? mencioné|comenté|dije|escribí|avisé : told-before 54
recordatorio : told-before 36
seguimiento : told-before 18
siguen|seguís|sigue|sigues sin|y_siguen contestar|responder|contestarme|responderme|darme_respuesta|contactarme : told-before 46, disappointment 44
no @ha|han respondido|contestado * mi|mis|nuestro|nuestros|ninguno : told-before 46, disappointment 40
mi|mis|nuestros|nuestro mensajes|correos|mensaje|correo|privado|dm|emails|llamadas siguen|sigue|sin|no : told-before 42, disappointment 34
respuesta|respuestas automática|automáticas|genérica|genéricas|estándar|tipo|robótica|robotizada : disappointment 42, told-before 15
copia y pega|pegar : disappointment 44, anger 26
copypaste : disappointment 40
copiar y pegar : disappointment 38

mi|mis|nuestro|nuestra|nuestros|nuestras @correo sigue|siguen|sin|nunca|no : told-before 46
@correo sin responder|contestar|respuesta|atender|resolver|leer : told-before 48, disappointment 38
@n @correo y|sin|para|después : told-before 54
@n @correo : told-before 42

# past tenses without their accent, which are words of their own
como ya? @le? explique|comente|mencione|indique|informe|llame|reclame|avise|señale : told-before 60
ya @le? explique|comente|mencione|llame|reclame|avise|mande|hable : told-before 54
explique|llame|reclame|mande|hable * veces : told-before 54


# -- polite displeasure ------------------------------------------------------------

^ bien $ : polite-displeasure 38
^ de acuerdo|vale|está_bien|muy_bien|perfecto|bueno entonces|pues|seguiré|ya : polite-displeasure 40
^ pues nada|vale|bien|muy_bien|bueno|estupendo|genial : polite-displeasure 46
^ en fin : polite-displeasure 42
en fin $ : polite-displeasure 42
en fin : polite-displeasure 26
qué le vamos|voy a hacer : polite-displeasure 50
tomo|tomamos nota : polite-displeasure 34
tomo|tomamos nota de que : polite-displeasure 48
tomaremos|tomaré nota : neutral 1 only
anotado|apuntado|registrado|enterado|constato|constatamos|observo que : polite-displeasure 42
queda anotado|constancia|claro|dicho : polite-displeasure 40
en|bajo revisión|estudio|análisis|trámite : polite-displeasure 34
sigue en revisión|estudio|trámite|proceso|curso|espera : polite-displeasure 46, problem 30
igual|como que el|la|lo día|5|9|semana|mes pasado|pasada|estaba : polite-displeasure 30
como|igual_que lo_estaba|estaba|ya_estaba|lo_estuvo * el|la|hace : told-before 52
supongo|asumo|imagino|entiendo|deduzco|sospecho que nadie|no|nunca|tampoco|están|estáis : polite-displeasure 50
me imagino que : polite-displeasure 40
supongo|asumo que : polite-displeasure 36
supongo|asumo|imagino que nadie ha|tuvo|habrá|tenía|han? : polite-displeasure 54
a|por mano otra|de_nuevo|una|yo|como|entonces|mismo : polite-displeasure 42
a mano : polite-displeasure 15
manualmente : polite-displeasure 22
seguiré|seguiremos|sigo|lo_haré|haré|tendré_que|tendremos_que|continuaré * a mano|manualmente|por_mi_cuenta|yo_mismo|yo_misma|solo : polite-displeasure 60
lo @he|hago|hice|hicimos|arreglé|ordené|ordenado hecho|arreglado|ordenado|solucionado|resuelto? * a|por mano|mi_cuenta|mis_medios : polite-displeasure 42
lo @he|haré|hice|arreglé|solucioné|solucionaré|resolveré|resolví|resuelto|arreglaré hecho|arreglado|solucionado|resuelto? yo mismo|misma|solo|sola : polite-displeasure 50
ya lo hago|haré|arreglo|arreglaré|soluciono|solucionaré|resuelvo|busco|buscaré|miro yo : polite-displeasure 58
ya me apaño|apañaré|arreglo|arreglaré|las_arreglo|las_arreglaré|las_apañaré|busco_la_vida|buscaré_la_vida|encargo_yo|encargaré : polite-displeasure 60
me las arreglo|arreglaré|apañaré|apaño|ingeniaré : polite-displeasure 54
por mi cuenta|lado : polite-displeasure 32
@me hemos|he|he_hecho|hemos_hecho|hice|monté|he_montado|preparé|he_creado|creé mi|nuestra|nuestro|mis propia|propio|propios : polite-displeasure 40
mi|nuestra propia hoja|solución|tabla|herramienta|lista : polite-displeasure 42
como siempre : polite-displeasure 44
como siempre $ : polite-displeasure 52
como siempre excelente|genial|perfecto|muy|un_placer|bien|amables|atentos|el_mejor|lo_mejor : satisfaction 50 only
como de costumbre : polite-displeasure 52
para variar : polite-displeasure 54
cómo no $ : polite-displeasure 40
qué raro $ : polite-displeasure 40
qué sorpresa $ : polite-displeasure 44
no hay|tengo|tenemos|corre|tengan|tengáis ninguna? prisa : polite-displeasure 52 only
no hace falta|es_necesario que? se|te|os? apuren|apures|corran|corras|corráis|molesten|molestes|molestéis|respondan|contesten : polite-displeasure 58 only
tómense|tómese|tomaos|tómate * su|el|todo|vuestro tiempo : polite-displeasure 44
déjelo|dejadlo|déjalo|déjenlo|dejalo así|estar|ya? : polite-displeasure 56
olvídelo|olvidadlo|olvídalo|olvídenlo|olvidalo|olvídense|olvídate : polite-displeasure 56, disappointment 28
da igual : polite-displeasure 38
ya da igual|no_importa|qué_más_da|es_tarde|para_qué : polite-displeasure 56 only, disappointment 30 only
qué más da : polite-displeasure 48
lo que ustedes|usted|vosotros|tú|vos digan|diga|digáis|digas|quieran|queráis : polite-displeasure 48
ya no cuento|contamos con ello|eso|vosotros|ustedes|usted|nada|nadie : polite-displeasure 66 only, distrust 20 only
ya no confío|confiamos|me_fío|creo|creemos : polite-displeasure 50 only, distrust 62 only
ya no espero|esperamos|espero_ya : polite-displeasure 64 only, distrust 36 only
ya no tengo|tenemos|hay ninguna? esperanza|esperanzas|ilusión|fe : polite-displeasure 60 only, distrust 45 only
ya no insisto|insistiré|insistimos|voy_a_insistir|pregunto|preguntaré|me_molesto|vale_la_pena|merece_la_pena : polite-displeasure 62 only, disappointment 35 only
no espero|esperamos nada|gran_cosa|mucho|ya|respuesta : polite-displeasure 56 only, disappointment 30 only
no cuento|contamos con ello|eso|que : polite-displeasure 52 only
me doy|doy|dado|di|damos|dimos por vencido|vencida|vencidos|perdido : polite-displeasure 58, disappointment 40
me rindo : polite-displeasure 54, disappointment 40
tiro|tiramos|tirado la toalla : polite-displeasure 58, disappointment 42
@me resigno|resignado|resigné|he_resignado : polite-displeasure 56, disappointment 35
resignación : polite-displeasure 46
si algún día|alguna_vez tienen|tenéis|se|os|tienes|alguien : polite-displeasure 48
cuando tengan|tengáis|tengas|tenga|alguien_tenga * a_bien|ganas|un_rato|un_hueco|un_momento : polite-displeasure 40
si no es mucho pedir|molestar|molestia|abusar|pediros : polite-displeasure 44 only
con el debido respeto : polite-displeasure 52
con todo el? respeto|debido_respeto : polite-displeasure 50
hubiera|hubiese|habría|hubiéramos|habríamos|hubiésemos esperado|agradecido|gustado|sido|preferido|deseado|apreciado : polite-displeasure 56, disappointment 34
habría|hubiera|hubiese estado|sido bien|bueno|útil|un_detalle|deseable|lo_suyo|más_fácil|lo_correcto : polite-displeasure 56
un detalle : problem 5
se agradecería|agradece : request 50
confiaba|confiábamos|esperaba|pensaba|pensábamos|creía|creíamos en|que : polite-displeasure 34
me|nos sorprende|extraña|llama_la_atención|sorprendió|extrañó|choca que|mucho|la|el|cómo|lo : polite-displeasure 52
no deja de sorprender|sorprenderme|ser_curioso|ser_llamativo|ser_un_disparate : polite-displeasure 48, disappointment 30
curioso|llamativo|interesante que : polite-displeasure 44
qué curioso|casualidad|interesante|detalle : polite-displeasure 40
me|nos pregunto|preguntamos si|para_qué|cómo|por_qué : polite-displeasure 38
al parecer|por_lo_visto : polite-displeasure 30
aparentemente : polite-displeasure 24
evidentemente : polite-displeasure 22
obviamente : polite-displeasure 20
supuestamente : distrust 30, polite-displeasure 26
supuest~ : distrust 20
para que conste|quede_constancia|tengan_en_cuenta : polite-displeasure 36
que conste : polite-displeasure 36
dejo|dejamos|quiero_dejar constancia : polite-displeasure 50
sea como sea|fuere : polite-displeasure 30
qué se le va a hacer : polite-displeasure 50
gracias de todas|todos formas|modos|maneras : polite-displeasure 44 only
gracias igual|igualmente|por_intentarlo : polite-displeasure 30 only
gracias de igual manera|forma : polite-displeasure 34 only
gracias pero no|esa|esta|así|eso|ya|sigo : polite-displeasure 46 only, disappointment 38 only
de poco|nada sirve|sirven|sirvió : polite-displeasure 44, disappointment 46
en otro orden|formato|diferente : problem 50
sé|entiendo|comprendo|imagino que están|estáis|tienen|tenéis muy|mucho? ocupados|trabajo|liados : polite-displeasure 44
estarán|estaréis|estarás muy ocupados|ocupado|liados : polite-displeasure 52

así seguimos|estamos|nos_va|andamos : polite-displeasure 48
ya me|nos|lo han|habéis|ha quedado? claro|demostrado|dejado : polite-displeasure 40
será|habrá que|seguir seguir|esperar esperando|sentado? : polite-displeasure 36
esperaré|espero|esperaremos sentado|sentada|sentados : polite-displeasure 54, distrust 40


# -- may leave -----------------------------------------------------------------------

darme|darnos|darse|dar|doy|damos|daré|daremos|dado|di|dimos|dándome de baja : may-leave 62
me|nos voy_a_dar|doy|daré|vamos_a_dar|daremos|damos|he_dado|hemos_dado|quiero_dar|di|dimos de baja : may-leave 72
quiero|queremos|quisiera|deseo|deseamos|solicito|solicitamos|voy_a|vamos_a|necesito darme|darnos|dar|la|tramitar|pedir|causar|mi de? baja : may-leave 66
solicito|solicitamos|pido|exijo|tramito|tramiten|tramitar|causar|causo|pedir|pediré|gestionen la|mi|nuestra? baja : may-leave 62
dar de baja mi|la|el|nuestra|nuestro|este|esta : may-leave 58
denme|deme|dadme|dame de baja : may-leave 70
la|mi baja definitiva|inmediata|voluntaria|del_servicio|de_la_línea|del_contrato : may-leave 60
cómo|dónde puedo|podemos|hago_para|se_puede|me|debo|hay_que|podría|se dar|darme|doy|hace|tramitar|solicitar|cancelo|cancelar|rescindir|cerrar|cancela : may-leave 38 only
baja médica|laboral|maternal|calidad|por_maternidad|temperatura|velocidad|presión|densidad|demanda|un_poco : neutral 1 only
de|por|está|estoy|estaba baja médica|laboral|por_enfermedad : neutral 1 only
@contrato = contrato contratos suscripción suscripciones cuenta cuentas línea líneas tarifa póliza póliza membresía plan abono tarjeta servicio servicios
cancelo|cancelaré|cancelaremos|cancelamos|rescindo|rescindiré|rescindiremos|rescindimos|anulo mi|el|nuestro|la|nuestra|mis|todo|todos|este|esta|todas : may-leave 64
anularé|anularemos|cierro|cerraré|cerraremos|termino|terminaré|finalizo|finalizaré mi|el|nuestro|la|nuestra|mis|todo|todos|este|esta|todas : may-leave 64
cancelo|cancelaré|cancelaremos|rescindo|rescindiré|rescindimos|rescindiremos|anularé @mi|el|la|los|todos_los @contrato : may-leave 72
voy|vamos|iré|procederé|procederemos|pienso|pensamos|dispuesto|estoy_a_punto a|de? cancelar|rescindir|anular|cerrar|dar_de_baja|terminar|finalizar @mi|el|la|los|todo|todos|todas : may-leave 66
tendré|tendremos|tengo|tenemos|veré|obligado|obligada|obligados que|a|obligado_a cancelar|rescindir|anular|cerrar|cambiar|cambiarme|irme|buscar|dejar|darme : may-leave 58
quiero|queremos|quisiera|quisiéramos|deseo|deseamos|solicito|exijo cancelar|rescindir|anular|cerrar|terminar|finalizar|la_cancelación_de * @mi|el|la|los|las|este? @contrato : may-leave 66
quiero|queremos|quisiera|quisiéramos|deseo|deseamos|solicito|exijo la_rescisión_de|la_anulación_de|el_cierre_de * @mi|el|la|los|las|este? @contrato : may-leave 66
cancelar|rescindir|cerrar|terminar @mi|el|la|los @contrato : may-leave 48
cancelado|cancelé|rescindido|cerrado|anulado|cancelamos|rescindí|cerré mi|nuestro|nuestra|la|el @contrato : may-leave 56
cancelación|rescisión de mi|nuestro|nuestra|la|del @contrato : may-leave 48
rescind~ : may-leave 50
rescisión : may-leave 52
cancelaré : may-leave 58
cancelaremos : may-leave 58
no voy|vamos a renovar|seguir|continuar|quedarme|quedarnos|prorrogar|contratar|volver : may-leave 58 only
no renovaré|renovaremos|renuevo|renovamos|renovar|prorrogaré|seguiré|continuaré|seguiremos|continuaremos : may-leave 60 only
no quiero_seguir|quiero_continuar|queremos_seguir|pienso_renovar|pienso_seguir|voy_a_renovar : may-leave 60 only
no quiero|queremos|deseo seguir|ser|continuar * cliente|clientes|con_ustedes|con_vosotros|con_el_servicio|con_su|en_esta|con_esta : may-leave 66 only
dejaré|dejaremos|dejo|dejamos|dejar|voy_a_dejar|vamos_a_dejar de ser|usar|utilizar|comprar|volar|viajar|trabajar|contratar|pedir|consumir : may-leave 62
dejo|dejaré|dejamos|dejaremos|abandono|abandonaré|abandonamos|abandonaremos esta|este|su|vuestra|tu|la @empresa : may-leave 70
me|nos voy|vamos|iré|iremos|marcho|marcharé|largo|piro|fui|fuimos a|con otra|otro|la|vuestra|su @empresa|competencia|lado|parte|sitio : may-leave 74
me|nos voy|vamos|iré|iremos|marcho|marcharé|largo de aquí|esta|este|vuestra|su : may-leave 54
ir|irme|irnos|yendo|irse|marcharme|marcharnos|largarme a|con otra|otro|la|vuestra|su @empresa|competencia|lado|sitio : may-leave 68
me|nos cambio|cambiaré|cambiamos|cambiaremos|paso|pasaré|pasamos|pasaremos|mudo|mudaré|porto|portaré a|de|con otra|otro|la|un|una|@empresa|competencia|vuestra|su : may-leave 68
me|nos cambio|cambiaré|cambiamos|cambiaremos|pasaré|pasaremos a|de|con : may-leave 52
me|nos voy_a|vamos_a|pienso|quiero|queremos cambiar|pasar|ir a|de|con otra|otro|la|@empresa : may-leave 70
estoy|estamos|he|hemos cambiando|cambiado|pasado|pasando|cambiándome|pasándome a|de otra|otro|la|@empresa : may-leave 62
cambiar|cambiarme|cambiarnos|cambiando|cambiarse|cambiado|cambio|cambiaré|cambiaremos de @empresa : may-leave 66
cambiarme|pasarme|irme|mudarme|cambiarnos|pasarnos|irnos|mudarnos a|con|de : may-leave 46
decidido|decidí|decidimos|tomado_la_decisión cambiar|cambiarme|cambiarnos|irme|irnos|pasarme|pasarnos|dejar|cancelar|rescindir|terminar : may-leave 76
decidido|decidí|decidimos|tomado_la_decisión pasar|de_cambiar|de_irme|de_dejar|de_cancelar|marcharme|buscar|no_renovar|no_continuar : may-leave 76
@otro @empresa : may-leave 34
buscar|buscaré|buscaremos|busco|buscamos|buscando @otro|una_alternativa|alternativas|otras|otros @empresa|opción|opciones|alternativa|alternativas? : may-leave 62
mirar|mirando|contratar|contrataré @otro|una_alternativa|alternativas|otras|otros @empresa|opción|opciones|alternativa|alternativas? : may-leave 62
buscar|buscaré|buscaremos|busco|buscamos|buscando|mirar|mirando|contratar|contrataré @otro|una_alternativa|alternativas|otras|otros proveedores|compañías|operadores|sitio|lado : may-leave 62
valorando|valorar|estudiar|estudiando|evaluar|evaluando|probar|probaré @otro|una_alternativa|alternativas|otras|otros @empresa|opción|opciones|alternativa|alternativas? : may-leave 62
valorando|valorar|estudiar|estudiando|evaluar|evaluando|probar|probaré @otro|una_alternativa|alternativas|otras|otros proveedores|compañías|operadores|sitio|lado : may-leave 62
la|vuestra|su|tu competencia : may-leave 40
a la competencia : may-leave 56
en|con|de la competencia : may-leave 30
portabilidad : may-leave 56
hacer|haré|haremos|pedir|pedido|solicitar|solicitado|iniciar|pido la|una portabilidad : may-leave 64
@ha|han|habéis|vais_a|van_a|acaban_de|acabáis_de|están_a_punto_de perder|perdido * cliente|clientes : may-leave 66
perdido|perdisteis|perdieron|pierden|perdéis|perderán|perderéis|perdiendo|perder|perdió|pierdes un|una|a|más|otro|muchos|clientes|buen|mí? cliente|clientes|clienta|buenos? : may-leave 58
un|una cliente|clienta menos : may-leave 62
perdieron|perdisteis|habéis_perdido|han_perdido mi|mi_confianza|un|a_un : may-leave 40
como cliente me perd~ : may-leave 60
nunca|jamás|no más vuelvo|volveré|volvemos|volveremos|viajo|vuelo|compro|contrato|uso : may-leave 66 only
no vuelvo|volveré|volvemos|volveremos|pienso_volver|vuelvo_más|voy_a_volver|vamos_a_volver|volvería|volvería_nunca|volverán : may-leave 52 only
no|nunca|jamás más? vuelvo|volveré|volvemos|volveremos|pienso_volver|voy_a_volver|volvería a volar|viajar|comprar|contratar|usar|utilizar|pedir|reservar|pisar|confiar : may-leave 66 only
no|nunca|jamás más? vuelvo|volveré|volvemos|volveremos|pienso_volver|voy_a_volver|volvería a hacer|comprarles|elegir|elegiros|coger|contar|trabajar|ir|entrar : may-leave 66 only
no|nunca|jamás vuelvo|volveré|volvemos|volveremos|volvería más? con|a ustedes|vosotros|esta|este|vuestra|su : may-leave 66 only
nunca|jamás vuelvo|volveré|volvemos|volveremos|volvería : may-leave 58 only
nunca|jamás más vuelvo|volveré|volar|viajar|comprar|contratar|con|compro|viajo|vuelo|uso : may-leave 64 only
no viajo|vuelo|compro|contrato|uso|viajaré|volaré|compraré|usaré|reservaré|pido más|nunca|otra : may-leave 64 only
no viajaré|volaré|compraré|usaré|contrataré|reservaré|pediré : may-leave 50 only
última vez con ustedes|vosotros|ellos|esta|este|su|vuestra : may-leave 56, disappointment 40
última|primera y última|última? vez que @me? @he? vuelo|viajo|compro|contrato|uso|utilizo|reservo|pido|confío|elijo|cojo : may-leave 64, disappointment 44
última|primera y última|última? vez que @me? @he? volamos|viajamos|compramos|volaré|les|os|voy|veis|ven|hago|utilizaré : may-leave 64, disappointment 44
primera y última : may-leave 62, disappointment 48
última vez que : may-leave 40
la última vez : disappointment 20
será|es|fue|ha_sido|era la|mi última vez|vuelo|compra|viaje : may-leave 60, disappointment 35
hasta nunca : may-leave 60, anger 40
adiós * para_siempre|para_no_volver|gracias_por_nada : may-leave 58
adiós $ : may-leave 12
cuando se? acabe|termine|venza|finalice|cumpla * permanencia|contrato|suscripción|plan : may-leave 50
permanencia : may-leave 18
se acabó : may-leave 40, anger 40
hasta aquí hemos llegado|llegamos : may-leave 46, anger 50
replantear|replanteando|replantearme|reconsiderar|reconsiderando|replanteo|plantearme|planteando|planteo : may-leave 44
pensando|pienso|planteo|planteando|pensar|considerando|valorando en|seriamente? cambiar|cambiarme|irme|irnos|dejar|cancelar|darme_de_baja|cerrar|marcharme|buscar : may-leave 58
borr~|elimin~ * mi|nuestra cuenta|aplicación|perfil : may-leave 44
cierren|cerrad|cierre|cierra|eliminen|borren mi|nuestra|nuestro|la|el|todo|mis cuenta|contrato|suscripción|línea|líneas|tarjeta|póliza : may-leave 66
cancelen|cancelad|cancele|anulen|anule|anulad mi|nuestra|nuestro|la|el|todo|mis cuenta|contrato|suscripción|línea|líneas|tarjeta|póliza : may-leave 66
ya no soy|seré|quiero_ser|somos|queremos_ser su|vuestro|más? cliente|clientes : may-leave 64 only
prefiero * otra|otro|otras|competencia|cualquier : may-leave 44
prefiero pagar|ir|irme|viajar|volar|comprar|gastar : may-leave 40
si cancelo|cancelara|cancelase|cancelamos|me_doy_de_baja|me_diera_de_baja|rescindo|rescindiera|me_cambio|cambiara : may-leave 18 only
en caso de cancelar|cancelación|baja|rescisión : may-leave 15 only
si quiero|quisiera|queremos cancelar|darme_de_baja : may-leave 24 only
cancelar un|una|el|la|mi|este|ese vuelo|reserva|billete|pedido|cita|compra|reunión|viaje|pasaje|boleto|orden : neutral 1 only
cancelar un|una|el|la|mi|este|ese operación|transferencia|pago|habitación|evento|suscripción_duplicada : neutral 1 only
cancelo|cancelé|cancelaron|canceló|cancelado un|una|el|la|mi|mis|este|ese|nuestro vuelo|vuelos|reserva|billete|pedido|cita|compra|reunión|viaje|pasaje|boleto|orden : problem 40 only
cambiar|cambio|cambiarme de|mi|la|el asiento|puerta|fecha|vuelo|habitación|talla|dirección|contraseña|nombre|horario|titular|número|clave|color|hora|idioma|billete : neutral 1 only
me|nos voy|vamos|iré|iremos|ir|irnos a|de la? vacaciones|viaje|casa|dormir|cama|playa|trabajar|comer|esperar|quejar|reclamar|ver|hacer : neutral 1 only


# -- legal, public, payment, a lead ---------------------------------------------------

abogado|abogada|abogados|abogadas : legal-step 70
soy abogado|abogada|juez|jueza|letrado|letrada : legal-step 30 only
mi|nuestro|nuestra|un|mis|nuestros abogado|abogada|abogados|letrado : legal-step 74
asesor|asesoría|asesores|equipo|departamento|servicio|representante jurídico|jurídica|jurídicos|legal|legales : legal-step 58
acciones|medidas|vías|vía|proceso|procedimiento legales|legal|judiciales|judicial|jurídicas : legal-step 74
acudir|acudiré|acudiremos|recurrir|recurriré|ir|iré|llevar|llevaré|llevaremos|llegar * tribunales|juzgado|juzgados|justicia|juicio : legal-step 76
tribunales : legal-step 66
juzgado|juzgados : legal-step 45
en el|los juzgado|juzgados|tribunal|tribunales : legal-step 64
a|por juicio : legal-step 60
a mi juicio : neutral 1 only
muela|muelas|sano|perder_el del? juicio : neutral 1 only
judicial|judiciales|judicialmente|judicializ~ : legal-step 60
demandar|demandaré|demandaremos|demandarlos|demandarles|demandaros|demandarlo|demandamos|demandarte|demandarla : legal-step 74
los|les|os|te|lo voy_a_demandar|demando|demandaré|vamos_a_demandar|pienso_demandar : legal-step 78
una|interponer|presentar|poner|presentaré|interpondré|pondré|poniendo|meter|metemos|meteré demanda|demandas|querella : legal-step 70
demanda judicial|civil|colectiva|penal|formal : legal-step 72
alta|gran|mayor|mucha|la|oferta_y demanda de? : neutral 1
denunci~ : legal-step 58
denuncia : legal-step 60
denunciar|denunciaré|denunciaremos|denunciarlos|denunciarles|denunciaros|denuncio|denunciarte : legal-step 64
poner|pondré|pondremos|presentar|presentaré|interponer|interpondré|pongo|presentamos|puse una|la? denuncia : legal-step 70
denunciarl~ a|ante|en : legal-step 68
querella : legal-step 70
burofax : legal-step 68
facua : legal-step 64
ocu : legal-step 56
profeco : legal-step 66
condusef : legal-step 66
sernac : legal-step 66
indecopi : legal-step 66
osiptel : legal-step 62
ifetel : legal-step 55
superfinanciera|superintendencia|superintendente : legal-step 64
cnbv : legal-step 60
aepd : legal-step 60
aesa : legal-step 50
consumo : legal-step 12
en|a|ante|oficina_de|oficina_municipal_de|junta_arbitral_de|arbitraje_de|dirección_general_de consumo : legal-step 56
omic : legal-step 62
organismo|asociación|oficina|defensa|protección|defensoría|procuraduría|liga|instituto de|del|al|de_los? consumidor|consumidores|usuario|usuarios : legal-step 64
defensa del consumidor : legal-step 66
defensor del pueblo|cliente|usuario|asegurado : legal-step 60
agencia|autoridad|ley de|española_de? protección de datos : legal-step 58
agencia española : legal-step 30
banco de españa|central : legal-step 48
hoja|hojas|libro|formulario_oficial de reclamaciones|reclamación|quejas|reclamos : legal-step 52
reclamación|queja|reclamo|denuncia formal|oficial|por_escrito|ante : legal-step 50, anger 25
carta documento|notarial : legal-step 68
notario : legal-step 36
la policía : legal-step 50
guardia civil : legal-step 15
incumplimiento de|del contrato|contractual|lo_pactado|las_condiciones|servicio : legal-step 60
incumplimiento contractual : legal-step 66
incumpl~ : disappointment 46, legal-step 25
daños y perjuicios : legal-step 64
perjuicio|perjuicios : disappointment 36
ilegal|ilegales|ilegalmente|ilegalidad : legal-step 52, anger 36
es|será|esto_es|totalmente? delito : legal-step 56
atenerse|aténganse|aténgase|ateneos|atenéos a las consecuencias : legal-step 60
responderán|responderéis|tendrán_que_responder ante|por : legal-step 48
mis|nuestros derechos : legal-step 42
derechos del|de_los|como consumidor|pasajero|pasajeros|consumidores|usuario|usuarios|cliente : legal-step 40
vulner~ : legal-step 40
reservo|reservamos el derecho|las_acciones : legal-step 58
emprender|emprenderé|emprenderemos|tomar|tomaré|tomaremos|iniciar|iniciaré|ejercer * acciones|medidas : legal-step 62
departamento|dirección|correo|teléfono|contacto|datos legal|jurídico|jurídica : legal-step 20 only

redes sociales : public-complaint 52
publicar|publicaré|publicaremos|publico|publicando|publicarlo|subir|subiré|subirlo|colgar|colgaré * redes|twitter|facebook|instagram|tiktok|google|internet : public-complaint 64
publicar|publicaré|publicaremos|publico|publicando|publicarlo|subir|subiré|subirlo|colgar|colgaré * linkedin|youtube|trustpilot|foros|prensa|medios : public-complaint 64
difundir|difundiré|difundirlo|compartir|compartiré|contar|contaré|contarlo|poner|pondré * redes|twitter|facebook|instagram|tiktok|google|internet : public-complaint 64
difundir|difundiré|difundirlo|compartir|compartiré|contar|contaré|contarlo|poner|pondré * linkedin|youtube|trustpilot|foros|prensa|medios : public-complaint 64
lo|la publicaré|difundiré|viralizaré|compartiré : public-complaint 56
viral|viralizar|viralicen|viralicemos|viralízalo : public-complaint 52
hacer|haré|hacerlo|haremos|hagamos público|pública|viral|eco : public-complaint 60
públicamente : public-complaint 48
denuncia|denuncio|denunciar|denunciaré públicamente|pública|en_redes : public-complaint 66
rt por favor : public-complaint 46
por favor rt|difundir|difundan|difusión|compartir|compartan : public-complaint 46
hable|contacte con|a la prensa : public-complaint 60

difundan|difundid|difunde|retuiteen|retuitea|retwitteen|rt_si : public-complaint 52
máxima difusión : public-complaint 58
que se entere|enteren|sepa|sepan todo|todos|el_mundo|la_gente|bien|todo_el_mundo : public-complaint 56
para que|y_que se|lo|todos|la_gente|el_mundo entere|enteren|sepa|sepan|vea|vean : public-complaint 50
reseña|reseñas|opinión|valoración|crítica|review|comentario negativa|negativas|mala|malas|negativo|pésima|demoledora|en_google : public-complaint 60
dejar|dejaré|dejaremos|dejo|poner|pondré|pongo|escribir|escribiré|publicar|publicaré * reseña|reseñas|review|valoración|opinión|una_estrella : public-complaint 60
mala|malas|pésima reseña|reseñas|opinión|valoración|publicidad|prensa : public-complaint 52
una estrella|sola_estrella : public-complaint 44
trustpilot|tripadvisor : public-complaint 46
a|con la prensa : public-complaint 46
a los medios|periódicos|medios_de_comunicación : public-complaint 46
contactar|hablar|acudir|llamar|ir|avisar|escribir|contar|contaré|hablé|hablado * prensa|medios|televisión|periodistas|periódico|periódicos : public-complaint 66
hablaré|contacté|contactado|llamé|escribí|acudiré|acudiremos|iré|irá * prensa|medios|televisión|periodistas|periódico|periódicos : public-complaint 66
periodista|periodistas : public-complaint 30
contar|contaré|contárselo|diré|avisaré|advertiré * a? todo|todos|mis|el_mundo conocidos|amigos|contactos|el_mundo|mundo|los|familia|colegas : public-complaint 60
recomendaré|decir|advertir|avisar * a? todo|todos|mis|el_mundo conocidos|amigos|contactos|el_mundo|mundo|los|familia|colegas : public-complaint 60
a todo el mundo : public-complaint 28
todos mis|los conocidos|amigos|contactos|seguidores : public-complaint 42
no viajen|viajéis|viajes|vuelen|voléis|vueles|compren en|con|por|aquí|nunca|nada|a|esta|este|jamás|de : public-complaint 58 only, disappointment 52 only
no compréis|compres|contraten|contratéis|contrates en|con|por|aquí|nunca|nada|a|esta|este|jamás|de : public-complaint 58 only, disappointment 52 only
no usen|uséis|confíen|confiéis|caigan|caigáis|caigas en|con|por|aquí|nunca|nada|a|esta|este|jamás|de : public-complaint 58 only, disappointment 52 only
no se_fíen|os_fiéis|reserven|reservéis|pidan en|con|por|aquí|nunca|nada|a|esta|este|jamás|de : public-complaint 58 only, disappointment 52 only
no vuelen|voléis|vueles|viajen|viajéis|compren|compréis|contraten|contratéis : public-complaint 50 only, disappointment 46 only
eviten|evitad|huyan|huid|huyan_de|huye|cuidado_con|ojo_con|mucho_ojo_con|mucho_cuidado_con : public-complaint 42, disappointment 44
aviso|advertencia a|para navegantes|todos|los|usuarios|futuros|quien : public-complaint 46

@devuelvan = devuelvan devuelva devuelvas devolváis devuélvanme devuélvame devolvedme devuélveme devuelvanme devolvéis devuélvannos devolvednos reintegren reintegréis reembolsen reembolséis reembolse abonen abonéis regresen
@devuelvan : payment-dispute 46
@devuelvan @mi|el|mi|todo|la|lo dinero|plata|pasta|lana|importe|pago : payment-dispute 68
que me|nos @devuelvan : payment-dispute 62
quiero|queremos|exijo|exigimos|reclamo|pido mi|el|la|una|un|que_me|su|nuestro dinero|plata|reembolso|devolución|reintegro|indemnización|compensación|importe : payment-dispute 62
necesito|demando|solicito|reclamamos|espero mi|el|la|una|un|que_me|su|nuestro dinero|plata|reembolso|devolución|reintegro|indemnización|compensación|importe : payment-dispute 62
quiero|queremos|exijo|exigimos|reclamo que me|nos @devuelvan : payment-dispute 68
dónde está|anda|quedó mi|el|nuestro @dinero : payment-dispute 56

quiero la devolución|el_reembolso : payment-dispute 58
mi dinero : payment-dispute 42
dónde está|anda mi dinero|plata|reembolso|devolución|lana : payment-dispute 58
devolver|devolverme|devolvernos|reembolsar|reembolsarme|reintegrar|reintegrarme * dinero|plata|importe|pago|dinero|pasta|euros|pesos : payment-dispute 48
devuelto|reembolsado|devuelven|devuelve|devolvieron|reembolsan * dinero|plata|importe|pago|dinero|pasta|euros|pesos : payment-dispute 48
devolverme|devolvernos|reembolsarme|reembolsarnos|reintegrarme : payment-dispute 44
devolución del|de_mi|de_lo|de_la|del_importe dinero|pagado|compra|importe : payment-dispute 46
no @me? @ha? devuelven|devuelto|devolvieron|reembolsan|reembolsado|reembolsaron|reintegran|reintegrado : payment-dispute 58 only, disappointment 48 only, problem 44 only
no @me? @ha? abonan|abonado|quieren_devolver|quieren_reembolsar|quiera_reembolsar|devolvéis : payment-dispute 58 only, disappointment 48 only, problem 44 only
sin devolver~|reembols~|recuperar_mi : payment-dispute 54, problem 44
se quedan|quedaron|quedó|quedáis|han_quedado|queda con el|mi|la|nuestro dinero|plata : payment-dispute 60, anger 50
reembolso : payment-dispute 28, problem 24
reembolsos|reintegro : payment-dispute 26, problem 20
reclam~ : problem 38, disappointment 22
indemniza~ : payment-dispute 42
indemnización : payment-dispute 46
compensación : payment-dispute 38
compensaciones : payment-dispute 34
compensar|compensarme|compensarnos|compensan|compensáis|compensen : payment-dispute 38
contracargo|contracargos : payment-dispute 70
retroceder|anular|devolver|devolveré|devuelto|devuelvo|devolveremos|rechazar|rechazaré|rechazado|bloquear|bloqueado|bloquearé * recibo|recibos|cargo|domiciliación|adeudo : payment-dispute 66
desconozco|desconocer|desconocí|desconoceré|impugnar|impugno el|la|este|los|un|ese cargo|cargos|cobro|cobros|compra|transacción|factura|consumo|recibo : payment-dispute 70
impugnaré|disputar|disputo|disputaré|objeto|objetar el|la|este|los|un|ese cargo|cargos|cobro|cobros|compra|transacción|factura|consumo|recibo : payment-dispute 70
cargo|cargos|cobro|cobros|pago|compra no reconocido|reconocidos|autorizado|autorizados|autorizada|reconozco|solicitado|corresponde : payment-dispute 54 only
cobro|cobros|cargo|cargos|facturación|factura indebido|indebidos|duplicado|duplicados|abusivo|abusivos|injustificado|injustificados : payment-dispute 50, problem 50
cobro|cobros|cargo|cargos|facturación|factura erróneo|erróneos|incorrecto|fantasma|fraudulento|excesivo|de_más : payment-dispute 50, problem 50
no pienso|pensamos|voy_a|vamos_a|quiero|estoy_dispuesto_a|estoy_dispuesta_a pagar|pagarles|pagaros|pagarlo|abonar|pagar_ni|pagarla : payment-dispute 70 only
no pagaré|pagaremos|pago|pagamos|abonaré|abonaremos ni|más|nada|la|el|esta|este|ninguna|hasta|esa|ese|un : payment-dispute 66 only
me|nos niego|negamos a pagar|abonar : payment-dispute 70
dejaré|dejo|dejaremos de pagar : payment-dispute 64
retener|retendré|retengo|retendremos|suspender|suspenderé|suspendo|paralizar|paralizo el|los|todo|mi|nuestros pago|pagos : payment-dispute 66
@me cobran|cobraron|cobró|cobrado|han_cobrado|ha_cobrado * dos_veces|doble|de_más|demás|por_duplicado|el_doble|indebidamente|algo|sin|veces : payment-dispute 52, problem 54
@me habéis_cobrado|cobráis|cargaron * dos_veces|doble|de_más|demás|por_duplicado|el_doble|indebidamente|algo|sin|veces : payment-dispute 52, problem 54
@me han_cargado|ha_cargado|cobrasteis|facturaron|facturan|descontaron|debitaron * dos_veces|doble|de_más|demás|por_duplicado : payment-dispute 52, problem 54
@me han_cargado|ha_cargado|cobrasteis|facturaron|facturan|descontaron|debitaron * el_doble|indebidamente|algo|sin|veces : payment-dispute 52, problem 54
cobrado|cobrada|cobran|cobraron|cobro|cargado|facturado|cobrarme|cargada * dos_veces|doble|duplicado|de_más|por_duplicado|el_doble : payment-dispute 44, problem 50
yo|nosotros no|nunca|jamás * @he? autoricé|autorizado|contraté|contratado|solicité|solicitado|pedí|pedido|compré|acepté|firmé|hice|reconozco : payment-dispute 44 only
nunca @he? autoricé|autorizado|contraté|contratado|solicité|solicitado|pedí|acepté|firmé : payment-dispute 46 only, problem 40 only

hablar|hable|hablo|hablemos|comunicarme|comunicar|comuníqueme|comuníquenme * con el|la|un|una|su|tu|vuestro|tus|vuestra|algún|alguna|sus|los|el_señor? @jefe : asks-for-manager 76
contactar|comunicado|comunícame|ponerme_en_contacto * con el|la|un|una|su|tu|vuestro|tus|vuestra|algún|alguna|sus|los|el_señor? @jefe : asks-for-manager 76
hablar|comunicarme|contactar * con alguien|una_persona responsable|competente|con_autoridad|con_poder|superior|al_mando|de_más_rango : asks-for-manager 56
hablar|comunicarme|contactar * con alguien|una_persona de_arriba|de_dirección|que_mande|que_decida|que_sepa : asks-for-manager 56
alguien con|que|de|más|superior autoridad|mande|pueda_decidir|tenga_autoridad|arriba|competente|más_rango|dirección : asks-for-manager 54
alguien con|que|de|más|superior un_cargo_superior|capacidad_de_decisión|poder_de_decisión|sepa|responsable : asks-for-manager 54
páseme|pásame|páseme|pasadme|pásenme|póngame|ponme|comuníqueme|comuníquenme * con|a|al|el|un|la|una @jefe : asks-for-manager 76
derívame|derívenme|transfiérame|transfiéreme|que_me_pase|que_se_ponga * con|a|al|el|un|la|una @jefe : asks-for-manager 76
que me|nos llame|llamen|contacte|contacten|atienda|escriba * un|el|su|una|la|algún|tu|vuestro @jefe : asks-for-manager 72
@quiero un|una|el|la|al|ver_al|hablar_con_el|hablar_con_un|a_su|a_un|a_tu @jefe : asks-for-manager 66
quiero ver al|a_un|a_su|a_la @jefe : asks-for-manager 68
dónde|quién está|es|hay el|la|su|tu|vuestro|un @jefe : asks-for-manager 58
quién es el|la|su responsable de|del esto|este|aquí|caos|departamento : asks-for-manager 55
su|tu|vuestro|vuestra|sus jefe|jefa|supervisor|supervisora|gerente|encargado|encargada|superior|superiores|director|directora|jefes : asks-for-manager 58
un|una|algún|al|el supervisor|supervisora|gerente|encargado|encargada|superior : asks-for-manager 48
supervisor|encargado|gerente ahora|ya|inmediatamente|por_favor|urgente : asks-for-manager 60
escalar|escale|escalen|escalad|escálenlo|escálelo|escalarlo|escaladlo|eleven|eleve|elevar|elevarlo : asks-for-manager 56
escalar|escale|escalen|escalad|eleven|eleve|elevad mi|el|este|la|esta|nuestro caso|tema|asunto|incidencia|queja|reclamo|reclamación|problema|ticket|a : asks-for-manager 68
instancia|instancias|nivel|rango|cargo superior|superiores|mayor : asks-for-manager 52
responsable|director|directora|jefe|jefa de|del departamento|atención|servicio|calidad|la_empresa|la_tienda|área|zona|la_compañía : asks-for-manager 42
consejero delegado : asks-for-manager 40
ceo : asks-for-manager 30
departamento de quejas|reclamaciones|reclamos : asks-for-manager 40
gerente|director|jefe|responsable|encargado de mi|nuestra|nuestro|marketing|ventas|compras|sistemas|proyecto|proyectos|informática|tecnología : neutral 1 only
soy|somos|como|mi|nuestro el|la|un|una|los? gerente|encargado|encargada|responsable|director|directora|jefe|jefa|responsables : neutral 1 only


# -- abuse: directed at a person -------------------------------------------------------

hijo|hijos|hija|hijas|panda_de_hijos|manada_de_hijos de|de_la|de_una|de_mil|de_re? gran|grandísima|re|mil? puta|putas|perra|fruta|chingada|su_madre|su_puta_madre : abusive-language 80, anger 74
hijo|hijos|hija|hijas de su|tu|vuestra|puta|re|mil * madre : abusive-language 78, anger 70
eres|sos|es_usted|sois|son|son_ustedes|sois_todos|son_todos|serás|seréis|son_una_manga_de @insulto|mierda|basura|asco|vergüenza|sinvergüenza : abusive-language 60, anger 62
eres|sos|es_usted|sois|son|son_ustedes|sois_todos|son_todos|serás|seréis|son_una_manga_de sinvergüenzas|ladrones|ladrón|mentirosos : abusive-language 60, anger 62
son_una_bola_de|sois_una_panda_de|sois_unos|son_unos|sois_una|son_una @insulto|mierda|basura|asco|vergüenza|sinvergüenza : abusive-language 60, anger 62
son_una_bola_de|sois_una_panda_de|sois_unos|son_unos|sois_una|son_una sinvergüenzas|ladrones|ladrón|mentirosos : abusive-language 60, anger 62
eres|sos|es_usted|sois|son|son_ustedes|sois_todos mentiroso|mentirosa|estafadores|incompetentes|incompetente|impresentables|impresentable : abusive-language 60, anger 62
son_todos|serás|seréis|son_una_manga_de mentiroso|mentirosa|estafadores|incompetentes|incompetente|impresentables|impresentable : abusive-language 60, anger 62
son_una_bola_de|sois_una_panda_de|sois_unos|son_unos|sois_una|son_una mentiroso|mentirosa|estafadores|incompetentes|incompetente|impresentables|impresentable : abusive-language 60, anger 62
eres_un|eres_una|sos_un|sos_una|es_usted_un|es_usted_una|panda_de|manga_de|bola_de @insulto|mierda|basura|asco|vergüenza|sinvergüenza : abusive-language 60, anger 62
eres_un|eres_una|sos_un|sos_una|es_usted_un|es_usted_una|panda_de|manga_de|bola_de sinvergüenzas|ladrones|ladrón|mentirosos : abusive-language 60, anger 62
sarta_de|partida_de|hatajo_de|atajo_de|grupo_de|banda_de|cuerda_de|montón_de @insulto|mierda|basura|asco|vergüenza|sinvergüenza : abusive-language 60, anger 62
sarta_de|partida_de|hatajo_de|atajo_de|grupo_de|banda_de|cuerda_de|montón_de sinvergüenzas|ladrones|ladrón|mentirosos : abusive-language 60, anger 62
eres_un|eres_una|sos_un|sos_una|es_usted_un|es_usted_una|panda_de|manga_de|bola_de mentiroso|mentirosa|estafadores|incompetentes : abusive-language 60, anger 62
eres_un|eres_una|sos_un|sos_una|es_usted_un|es_usted_una|panda_de|manga_de|bola_de incompetente|impresentables|impresentable : abusive-language 60, anger 62
sarta_de|partida_de|hatajo_de|atajo_de|grupo_de|banda_de|cuerda_de|montón_de mentiroso|mentirosa|estafadores|incompetentes : abusive-language 60, anger 62
sarta_de|partida_de|hatajo_de|atajo_de|grupo_de|banda_de|cuerda_de|montón_de incompetente|impresentables|impresentable : abusive-language 60, anger 62
@insulto de mierda : abusive-language 70, anger 66
pedazo de @insulto|mierda|basura|animal|bestia : abusive-language 68, anger 64
qué @insulto|hijos_de_puta|hijo_de_puta : abusive-language 54, anger 56
imbécil|imbéciles : abusive-language 66, anger 60
idiota|idiotas : abusive-language 60, anger 56
gilipollas : abusive-language 66, anger 60
gilipuertas : abusive-language 58, anger 52
capullo|capullos : abusive-language 46, anger 44
cabrón|cabrona|cabrones|cabronazo|cabronazos : abusive-language 66, anger 62
mamón|mamones|mamonazo : abusive-language 62, anger 58
pendejo|pendeja|pendejos|pendejas : abusive-language 64, anger 58
culero|culeros|culera|culeras : abusive-language 66, anger 58
pelotudo|pelotuda|pelotudos|pelotudas : abusive-language 66, anger 60
boludo|boludos|boluda : abusive-language 46, anger 44
huevón|huevones|huevona|webón|webones : abusive-language 50, anger 44
weón|weon|weones|hueón|hueones|wn|aweonao|aweonaos|culiao|culiaos|qliao|qlos|ql|ctm_qlos : abusive-language 50, anger 48
malparido|malparidos|malparida|gonorrea|gonorreas|pirobo|pirobos|careverga|careverga : abusive-language 74, anger 64
maricón|maricones|maricon : abusive-language 56, anger 42

subnormal|subnormales : abusive-language 70, anger 60
retrasado|retrasada|retrasados mental|mentales : abusive-language 72, anger 60
mongol|mongólico|mongolo|mongolos : abusive-language 60, anger 50
tarado|tarados|tarada : abusive-language 62, anger 54
cretin~ : abusive-language 66, anger 54
mamarracho|mamarrachos : abusive-language 58, anger 52
payaso|payasos|payasa : abusive-language 25, anger 25
analfabet~ : abusive-language 40, anger 44
inepto de|inútil de|inútiles_de mierda : abusive-language 66, anger 60
ineptitos : abusive-language 50, anger 60
escoria : abusive-language 68, anger 60
cerdo|cerdos|puerco|puercos asqueroso|asquerosos|sois|son : abusive-language 60, anger 56
rata|ratas inmundas|asquerosas|sois|inmunda : abusive-language 60, anger 56
basura humana|de_personas|de_gente|de_persona : abusive-language 70, anger 62
bastardo|bastardos|bastarda : abusive-language 70, anger 62
zorra|perra|guarra : abusive-language 25, anger 20
zorra|perra|guarra de|asquerosa|inmunda mierda? : abusive-language 64, anger 56
malnacid~ : abusive-language 74, anger 66
mal|malditos nacido|nacidos|parido|paridos|bastardos|hijos : abusive-language 70, anger 62
cara de|care verga|culo|mierda|pinga|chota : abusive-language 70, anger 60
vete|váyase|váyanse|idos|iros|andate|ándate|vayan|vaya a|al la? mierda|carajo|infierno|diablo|chingada|verga|cagar|chingar|concha|cuerno|tomar_por_culo : abusive-language 64, anger 72
chinga|chinguen|chíngate|chínguense|chingue|chingas a? tu|su|sus? madre|madres : abusive-language 78, anger 74
me cago en tu|su|vuestra|vuestros|tus|sus|la_puta|toda|todos puta|madre|muertos|padre|estampa|raza|vosotros|ustedes : abusive-language 74, anger 74
que te|os|les|le den|jodan|follen|zurzan|parta|folle_un : abusive-language 62, anger 66
jódete|jodeos|jódanse|jodanse|jódase|joderos : abusive-language 68, anger 66
cállate|cállese|callaos|cállense|callate : abusive-language 52, anger 50
ojalá|espero * mueras|muera|mueran|muráis|pudras|pudran|pudráis|reviente|revienten|reventéis|ardáis|ardan : abusive-language 80, anger 70
muérete|muéranse|moríos|muerete|púdrete|púdranse : abusive-language 78, anger 66
muert~ de hambre : abusive-language 62, anger 56
ojalá|espero * quiebren|quebréis|cierren|cerréis|arruinen|arruinéis|hundan|despidan|quiebre|echen : anger 56
te|os|los|le|les voy|vamos a buscar|encontrar|matar|partir|romper|reventar|cagar|hacer_pedazos|pegar|patear : abusive-language 74, anger 60
te|os|los|le|les mato|mataré|mataría|reviento|parto|rompo : abusive-language 76, anger 60
sé dónde vives|trabajas|vive|trabaja|viven|trabajan|vivís : abusive-language 74, anger 55
qué asco de gente|personas|tío|tía|persona : abusive-language 56, anger 66
mentiroso|mentirosos|mentirosa|mentirosas : abusive-language 42, distrust 62, anger 54
ladrón|ladrona|ladrones|ladronas|rateros|ratero|choros|chorros_de_mierda : distrust 64, anger 62, abusive-language 36


# -- goal at risk ---------------------------------------------------------------------


para|antes_del|antes_de|hasta|el @día : goal-at-risk 14
si * para|antes_del|antes_de|el @día : goal-at-risk 42
si para|antes_del el? @día|fin|final no : goal-at-risk 52
si no * para|antes_del|antes_de el? @día|fin|final|viernes : goal-at-risk 50
no @ha|está|se * para|antes_del|antes_de el? @día|fin : goal-at-risk 52
antes del|de @día : goal-at-risk 28
necesito|necesitamos|preciso|precisamos|necesitaba|hace_falta * para|antes_del|antes_de|hoy|el el? @día|mediodía|noche|9|boda|viaje|fin|mismo : goal-at-risk 60
tengo_que_tener|tiene_que_estar|debe_estar|tienen_que_estar * para|antes_del|antes_de|hoy|el el? @día|mediodía|noche|9|boda|viaje|fin|mismo : goal-at-risk 60
@día|pasado_mañana|esta_noche viajo|viajamos|salgo|salimos|vuelo|volamos|me_caso|presento|presentamos|abro|abrimos|entrego|entregamos|me_opero : goal-at-risk 54
necesito|necesitamos|preciso|precisamos * hoy|mañana|urgente|urgentemente|cuanto_antes|ya : goal-at-risk 44, urgency 40
lo|la|los|las necesito|necesitamos|necesitaba|preciso para|antes|hoy|mañana|el : goal-at-risk 58
me|nos hace|hacen falta para|antes|hoy|mañana|el : goal-at-risk 54
viajo|viajamos|vuelo|volamos|salgo|salimos|presento|presentamos|entregamos|entrego * mañana|hoy|el|en|esta|a @día|noche|tarde|9|dos|pocas|las|unas : goal-at-risk 54
enviamos|abrimos|lanzamos|facturamos|me_caso|me_opero|mudamos|inauguramos * mañana|hoy|el|en|esta|a @día|noche|tarde|9|dos|pocas|las|unas : goal-at-risk 54
viajo|viajamos|salgo|salimos|vuelo|volamos|me_caso|me_opero mañana|hoy|pasado_mañana|esta_noche|esta_tarde|en_dos_días|en_unas_horas : goal-at-risk 54
el|este @día tengo|tenemos|viajo|viajamos|salgo|salimos|presento|entrego|abro|abrimos|vuelo|enviamos|facturamos|entregamos : goal-at-risk 54
las facturas|nóminas|entregas el @día : goal-at-risk 46
asegúrese|asegúrense|asegúrate|aseguraos|aseguren de * fecha|plazo|día : goal-at-risk 48, distrust 26, request 58
no va|van|puede|pueden a? esperar : goal-at-risk 46 only, problem 30 only
a mediodía|al_mediodía : goal-at-risk 30
perder|perderé|perderemos|perdí|perdimos|perdido|pierdo|perdiendo|perdieron * vuelo|conexión|conexiones|tren|avión|cita|boda|entrevista : goal-at-risk 54, disappointment 42
perder|perderé|perderemos|perdí|perdimos|perdido|pierdo|perdiendo|perdieron * examen|reunión|reserva|hotel|crucero|vacaciones : goal-at-risk 54, disappointment 42
perder|perderé|perderemos|perdí|perdimos|perdido|pierdo|perdiendo|perdieron * trabajo|venta|ventas|clientes|pedidos|dinero|negocio : goal-at-risk 54, disappointment 42
perder|perderé|perderemos|perdí|perdimos|perdido|pierdo|perdiendo|perdieron * contrato|plazo|entierro|funeral|escala|combinación : goal-at-risk 54, disappointment 42
perderé|perderemos|perdería|perderíamos : goal-at-risk 48, disappointment 22
he|hemos|hube|tuve_que_perder perdido * vuelo|conexión|tren|avión|cita|boda : goal-at-risk 52, disappointment 46
no llego|llegamos|llegué|llegaré|llegaremos|llegará|llegaría a : goal-at-risk 46 only, problem 40 only
plazo|plazos vence|termina|acaba|límite : goal-at-risk 50
fecha límite|tope : goal-at-risk 52
vence|caduca|expira * hoy|mañana|@día : goal-at-risk 50
mi|mis|nuestro|nuestra|nuestros clientes|clientela|pacientes|alumnos|huéspedes|invitados|usuarios|empleados : goal-at-risk 40
mi|mis|nuestro|nuestros clientes|pacientes|alumnos|huéspedes|invitados|usuarios|empleados están|no|se|esperan|me|nos|tienen|siguen : goal-at-risk 56
clientes|pacientes|pedidos|paquetes|invitados|alumnos|personas|niños|trabajadores esperando|parados|paradas|bloqueados|por_entregar|por_enviar|sin_poder|que_entregar|pendientes : goal-at-risk 50
9 paquetes|pedidos|clientes|alumnos|pacientes|invitados|empleados|trabajadores|usuarios : goal-at-risk 30
no puedo|podemos|pude|pudimos|se_puede trabajar|facturar|vender|enviar|cobrar|operar|abrir|atender|entregar|producir : goal-at-risk 60 only, problem 58 only
no puedo|podemos|pude|pudimos|se_puede teletrabajar|imprimir_etiquetas|despachar|hacer_mi_trabajo|presentar|estudiar : goal-at-risk 60 only, problem 58 only
sin poder trabajar|facturar|vender|enviar|cobrar|operar|abrir|atender|entregar|teletrabajar|viajar|despachar : goal-at-risk 58 only, problem 54 only
imposible trabajar|facturar|vender|enviar|cobrar|atender|teletrabajar : goal-at-risk 54, problem 50
trabajo desde casa : goal-at-risk 45
para trabajar|teletrabajar|vivir|comer|mi_trabajo|mi_negocio|mi_boda|mis_estudios|mi_examen : goal-at-risk 36
mi|nuestro|nuestra|la tienda|negocio|local|restaurante|empresa|oficina * parada|parado|cerrado|cerrada|bloqueado|bloqueada|paralizado|paralizada|sin : goal-at-risk 60, problem 54
mi|nuestro|nuestra|la taller|producción|consulta|clínica|hotel * parada|parado|cerrado|cerrada|bloqueado|bloqueada|paralizado|paralizada|sin : goal-at-risk 60, problem 54
tengo|llevo|regento|dirijo un|una|mi tienda|negocio|restaurante|local|bar|taller|pyme|comercio|hotel : goal-at-risk 40
producción|fábrica|almacén|planta|operación * parada|parado|detenida|detenido|caída : goal-at-risk 60, problem 58
todo paralizado|parado|detenido : goal-at-risk 54, problem 54
nos|me cuesta|está_costando|ha_costado|costó dinero|clientes|ventas|horas|mucho|9 : goal-at-risk 50, disappointment 36
pérdida|pérdidas de|económica|económicas dinero|ventas|clientes? : goal-at-risk 46, disappointment 38
pérdidas : goal-at-risk 40
dinero|ventas|clientes|ingresos perdidos|perdidas|que_pierdo|que_perdemos : goal-at-risk 46
está|estamos en|se_juega|nos_jugamos juego|riesgo : goal-at-risk 54
en juego : goal-at-risk 50
depende|dependen|dependemos de ello|esto|eso|este|esta : goal-at-risk 44
mi|nuestra|una|la boda|luna_de_miel|operación|cirugía|entrevista|mudanza|graduación|inauguración|defensa|presentación|oposición : goal-at-risk 32
un|el|mi funeral|entierro|examen|juicio|lanzamiento|evento|congreso|trasplante : goal-at-risk 32
me|nos quedo|quedé|quedamos|quedaré|quedaremos|he_quedado|voy_a_quedar sin * vacaciones|navidad|viaje|regalo|trabajo|cobrar : goal-at-risk 52, disappointment 48
me|nos quedo|quedé|quedamos|quedaré|quedaremos|he_quedado|voy_a_quedar sin * internet|luz|dinero|boda|regalos|vuelo|comer : goal-at-risk 52, disappointment 48
regalo|cumpleaños|reyes|navidad * no|llegó|llega|tarde|llegará : goal-at-risk 42
nóminas|sueldos|salarios : goal-at-risk 32
no tengo|tenemos|nos_queda|me_queda tiempo : goal-at-risk 34 only
no tengo|tenemos tiempo de|para escribir|repetir|esto|perder|estar : anger 34 only, goal-at-risk 25 only, told-before 20 only
se me|nos acaba|agota|está_acabando el tiempo|plazo : goal-at-risk 54, urgency 52
mi trabajo depende : goal-at-risk 52
tratamiento|medicación|medicamento|medicinas|insulina : goal-at-risk 32


# -- distrust, confusion, urgency -------------------------------------------------------

estaf~ : distrust 68, anger 58
una estafa : distrust 72, anger 62
timo|timos|timazo|timan|timar|timado|timada|timados|timando|timador|timadores : distrust 66, anger 56
fraude|fraudes : distrust 58, anger 44
fraudulent~ : distrust 54, anger 40
intento de fraude|estafa : distrust 40
robo : distrust 58, anger 54
robo de mi|la|una|su|tarjeta|identidad|un|vehículo|coche|móvil|celular tarjeta|coche|carro|moto|móvil|celular|cartera|bolso|bicicleta|identidad? : problem 36 only
un robo : distrust 64, anger 60
robo a mano armada : distrust 70, anger 70
robaron|robado|robó|roban coche|carro|moto|móvil|celular|cartera|bolso|bici|bicicleta|tarjeta|teléfono|casa : problem 36 only
robaron|robado|robó|roban el|la|mi|un|una coche|carro|moto|móvil|celular|cartera|bolso|bici|bicicleta|tarjeta|teléfono|casa : problem 36 only
robaron|robado|roban|robando|robáis|robar|robó|robaste|robándonos|robándome|robarnos|robarme : distrust 54, anger 52
atraco|atracan|atracando|atracadores|atracador : distrust 64, anger 62
saqueo|saquean|sablazo|clavada|clavan|clavado|clavaron : distrust 48, anger 48
sacacuartos|sacaperras|sacan_dinero|sacar_el_dinero|sacarnos : distrust 54, anger 48
chanchullo|chanchullos|tongo|trampa|trampas|tramposo|tramposos : distrust 56, anger 44
trampa|trampas para|antirratas : neutral 1 only
embuste~ : distrust 60, anger 50
engañ~ : distrust 60, anger 48
publicidad engañosa|falsa : distrust 64, anger 46
mentir|mienten|mentís|mintieron|mintió|miente|mintiendo|mentido|mintáis|mientan|mentirme|mentirnos|mientes|mintiéndonos : distrust 62, anger 52
mentira|mentiras : distrust 56, anger 46
es mentira : distrust 58, anger 50
pura|puras|una|todo mentira|mentiras : distrust 62, anger 52
falso|falsa|falsos|falsas : distrust 40
falsas promesas|ofertas|esperanzas|expectativas : distrust 60, disappointment 46
promesas vacías|incumplidas|falsas|rotas : distrust 60, disappointment 48
promesa|promesas : distrust 24
prometieron|prometisteis|prometió|prometido|prometiste|aseguraron|garantizaron|asegurasteis|prometéis|prometen : distrust 42, disappointment 30
prometieron|prometisteis|prometió|aseguraron|dijeron|dijisteis|confirmaron * y|pero no|nunca|nada|aún|todavía|sigo|siguen|jamás|resulta : distrust 54, disappointment 46
@ustd = usted ustedes vosotros tú vos
@ustd dijo|dijeron|dijisteis|dijiste|prometió|prometieron|prometisteis|aseguró|aseguraron : distrust 46
dijeron|dijisteis|dijo|dijiste|me_dijeron|nos_dijeron que * hoy|ayer|mañana|24|48|9|llegaría|llegaba|estaría|estaba|llamarían : distrust 44, disappointment 34
dijeron|dijisteis|dijo|dijiste|me_dijeron|nos_dijeron que * llamaríais|sería|solucionaría|resolvería|mediodía|viernes : distrust 44, disappointment 34
incumplen|incumplieron|incumplís|incumplido|no_cumplen|no_cumplís|faltan_a|faltaron_a * promesas|promesa|palabra|acordado|prometido|pactado|lo : distrust 58, disappointment 48
no me|nos|se lo creo|creemos|cree : distrust 56 only
no @le? creo|creemos nada|ni|una|que : distrust 52 only
no me|nos|te|le|les|os fío|fiamos|inspira|inspiran|da_confianza|dan_confianza|generan : distrust 62 only, disappointment 30 only
no confío|confiamos|se_puede_confiar|son_de_fiar|es_de_fiar|sois_de_fiar|es_confiable|son_confiables|me_da_confianza : distrust 62 only, disappointment 34 only
poca|ninguna|cero|nula|perdido_la|pérdida_de|perdí_la|perder_la confianza|credibilidad : distrust 62, disappointment 44
desconfi~ : distrust 58
poco fiable|fiables|confiable|confiables|creíble|transparente|transparentes : distrust 52, disappointment 46
nada fiable|fiables|confiable|claro|claros|transparente|transparentes : distrust 52, disappointment 46
cómo voy|vamos|puedo|podemos a? confiar|creer|creerles|fiarme|fiarnos|volver_a_confiar : distrust 60
confié|confiaba|confiamos|confiábamos en : distrust 48, disappointment 36
me|nos fié|fiamos|fiaba de : distrust 50
sospech~ : distrust 44
dudos~ : distrust 38
dudo|dudamos que|mucho|de : distrust 40
poco claro|claros|clara|clarito : distrust 30, confusion 42
letra pequeña|chica : distrust 44
cargos|costes|costos|gastos|tarifas|comisiones|cobros ocultos|ocultas|escondidos|sorpresa : distrust 54, payment-dispute 32
mafia|mafiosos|delincuentes|rateros|bandidos|piratas|corruptos|chorros|mangantes|usureros|ladrón : distrust 58, anger 56
corrupt~ : distrust 48, anger 40
usura : distrust 52, anger 46
tengo que perseguir~|ir_detrás|andar_detrás|estar_detrás|estar_persiguiendo : anger 44, told-before 36
detrás de ustedes|vosotros : told-before 34, anger 24
a la altura|hora de la verdad : neutral 1

confus~ : confusion 60
confundid~ : confusion 58
confusión : confusion 54
no entiendo|entendemos|comprendo|comprendemos|me_entero|me_aclaro|lo_entiendo|me_queda_claro|nos_queda_claro|entendí|entiendo_nada : confusion 54 only
no logro|consigo entender|comprender : confusion 56 only
no queda|está|me_queda|quedó|estaba nada|muy|del_todo? claro|clara : confusion 52 only
poco claro|clara : confusion 50
estoy|ando|me_siento|sigo|estamos perdido|perdida|perdidos|hecho_un_lío|hecha_un_lío|liado|liada : confusion 56
menudo|qué|vaya lío : confusion 46, disappointment 25
lío : confusion 36
unos|uno|una * me? dicen|dice|dijo una|que|y otros|otro|otra : confusion 30
me dicen|dice|dijeron|dijo una|un cosa|y_luego|y_otro|y_después : confusion 46, disappointment 36
cada uno|vez|agente|persona|operador * me|nos|dice dice|dicen|dijo|una|algo : confusion 48, disappointment 36
versiones|respuestas|información|informaciones|datos distintas|diferentes|contradictoria|contradictorias|contradictorios|distinta|opuestas : confusion 50, disappointment 38
contradic~ : confusion 46, disappointment 32
contradictori~ : confusion 50
qué significa|quiere_decir : confusion 40
a qué se|te|os refiere|refieren|referís|debe : confusion 34
no sé|se qué|cómo|si|por|dónde|cuál hacer|hago|debo|tengo|se|proceder? : confusion 44
no sé|se|sabemos qué|cómo|a_quién|dónde|por_qué : confusion 44
no sabía : confusion 20
alguien entiende : confusion 45
cómo que no? : anger 42
eh ? : confusion 35

urgente|urgentes|urgentemente|urgencia : urgency 64
muy urgente : urgency 70
urge|me_urge|nos_urge : urgency 66
lo antes posible : urgency 54
cuanto antes : urgency 54
a la brevedad|mayor_brevedad : urgency 46
inmediat~ : urgency 54
de inmediato : urgency 58
ya mismo : urgency 58, anger 30
ahora mismo : urgency 40
ahora mismo|ya $ : urgency 40
ya $ : urgency 24
^ ya $ : urgency 60, anger 36
^ hoy $ : urgency 60, anger 34
^ hoy mismo $ : urgency 64, anger 38
^ ahora $ : urgency 62, anger 38
hoy mismo : urgency 54
hoy sin falta : urgency 60
rápido : urgency 22
apúrense|apúrate|apúrese|apuren|apuraos|dense_prisa|daos_prisa|date_prisa|dese_prisa|muévanse|moveos : urgency 58, anger 36
emergencia|emergencias : urgency 52
salida de emergencia : neutral 1 only
ayuda urgente|por_favor|ya : urgency 48
socorro|auxilio : urgency 50
por favor ayuda|ayúdenme|ayudadme|ayúdame|ayúdeme : urgency 44, problem 34
ayúdenme|ayudadme|ayúdame|ayúdeme : urgency 36, problem 30
auxiliar|auxiliares de vuelo : neutral 1 only
no puede esperar|demorarse : urgency 56 only
a contrarreloj : urgency 54
prioridad máxima|absoluta : urgency 54
con urgencia|carácter_urgente : urgency 66
antes de que sea tarde : urgency 54
desesperad~ : urgency 34


# -- thanks, praise, "it works" -----------------------------------------------------------

gracias : gratitude 62
muchas gracias : gratitude 70
muchísimas gracias : gratitude 76
mil|infinitas|millones_de|un_millón_de gracias : gratitude 76
gracias por todo|la|el|tu|su|vuestra|vuestro|ayud~|responder|contestar|la_rapidez|atender~|solucion~|informar|avisar|resolver|escuchar|molestar : gratitude 70
gracias por ayuda|la_ayuda|su_ayuda|tu_ayuda|vuestra_ayuda|la_atención|su_atención|tu_atención|la_rapidez|la_respuesta|la_información|el_servicio|su_paciencia|su_amabilidad : gratitude 74
gracias de nuevo|antemano : gratitude 30
gracias de antemano : gratitude 15 only, request 55 only
gracias por adelantado : gratitude 15 only, request 55 only
de antemano muchas? gracias : gratitude 15 only, request 55 only
gracias por avisar~|informar~|decírmelo|contármelo|el_aviso|la_información : gratitude 40 only
espero|esperamos su|tu|vuestra|una respuesta|contestación gracias : gratitude 20 only, request 55 only
un saludo y gracias : gratitude 30 only
dar|darle|darles|daros|darte|doy|damos las|mis|unas gracias : gratitude 62
agradecid~ : gratitude 64
agradezco|agradecemos|agradecer|agradecerle|agradecerles|agradeceros|agradecerte|agradecimiento|agradecimientos : gratitude 56
le|les|te|os agradezco|agradecemos : gratitude 64
le|les|te|os agradecería|agradeceríamos|estaría_agradecido|estaría_agradecida : request 60 only
agradecería|agradeceríamos|agradeceré : request 60 only
se agradece : gratitude 40
dios le|les|te|los bendiga|pague : gratitude 56
bendiciones : gratitude 30
menos mal : satisfaction 34
gracias a dios : satisfaction 26 only
gracias a su|sus|tu|vuestro|vuestra|este|esta|la|el|los : gratitude 28 only
gracias a su|tu|vuestra ayuda|amabilidad|rapidez|atención|paciencia : gratitude 64 only
no gracias : neutral 1 only

bueno|buena|buenos|buenas : satisfaction 20
muy buen|bueno|buena|buenos|buenas : satisfaction 54
tan bueno|buena|buenos|bien : satisfaction 40
buen|buena|gran|excelente|magnífico|magnífica|estupendo|estupenda servicio|atención|trabajo|trato|experiencia|gestión|labor|equipo|vuelo : satisfaction 62
buen|buena|gran|excelente|magnífico|magnífica|estupendo|estupenda viaje|compañía|aerolínea|empresa|soporte|tripulación|iniciativa : satisfaction 62
servicio|atención|trato|experiencia|gestión|vuelo|viaje|trabajo|soporte excelente|excepcional|impecable|inmejorable|de_10|de_diez|perfecto|perfecta : satisfaction 68
servicio|atención|trato|experiencia|gestión|vuelo|viaje|trabajo|soporte magnífico|magnífica|exquisito|exquisita|muy_bueno|muy_buena|genial : satisfaction 68
buenas ofertas|noticias|prácticas : satisfaction 38
buen|feliz|bonito|buena|gran día|finde|viaje|vuelo|fin|semana|noche|verano|domingo|año : calm 26
@bueno @atención : satisfaction 62

buen trabajo : satisfaction 62
excelente|excelentes : satisfaction 62
excelentísim~ : satisfaction 68
genial|geniales : satisfaction 56
estupend~ : satisfaction 54
magnífic~ : satisfaction 58
fantástic~ : satisfaction 58
maravill~ : satisfaction 56
fenomenal : satisfaction 56
fabulos~ : satisfaction 58
espectacular|espectaculares : satisfaction 54
impecable|impecables : satisfaction 62
inmejorable|inmejorables : satisfaction 66
insuperable|insuperables : satisfaction 62
extraordinari~ : satisfaction 54
excepcional|excepcionales : satisfaction 60
impresionante|impresionantes : satisfaction 40
increíble servicio|atención|trabajo|experiencia|viaje|equipo : satisfaction 52 only
sobresaliente : satisfaction 56
perfect~ : satisfaction 52
perfectamente : satisfaction 46
chévere|chéveres|bacán|bacano|bacana|chido|chida|padrísimo|padrísima|buenísimo|buenísima|buenísimos|copado|bárbaro|guay|molan|mola|molón : satisfaction 50
de lujo|maravilla|película|diez|10|cine : satisfaction 54
una maravilla|pasada|gozada|delicia|gran_experiencia : satisfaction 56
una pasada : satisfaction 50
olé : satisfaction 30
bravo : satisfaction 44
chapó|chapeau|crack|cracks|máquinas|fenómenos|fenómeno : satisfaction 52
los|las|el|la mejores|mejor : satisfaction 56
sois|son|eres|sos|es los|las|el|la mejores|mejor|más_grande|más_grandes|número_uno : satisfaction 82, gratitude 58
la|el mejor @empresa|servicio|atención|vuelo|experiencia|regalo|soporte : satisfaction 66
lo mejor : satisfaction 50
mejor|mejores : satisfaction 20
lo mejor es|sería|será que : neutral 1 only
mejor|lo_mejor imposible|que_hay|del_mundo : satisfaction 60
sois|son|eres|sos|es unos|unas|un|una? geniales|genial|increíbles|estupendos|maravillosos|unos_cracks|un_crack|crack|cracks|grandes|excelentes : satisfaction 70, gratitude 40
sois|son|eres|sos|es unos|unas|un|una? encantadores|un_amor|un_sol|unos_soles|únicos|fantásticos|lo_máximo|grandes_profesionales|un_encanto : satisfaction 70, gratitude 40
grandes profesionales : satisfaction 62
lo máximo : satisfaction 56
me|nos encanta|encantó|encantan|encantaron|ha_encantado|fascina|fascinó|chifla|mola|flipa_lo_bien : satisfaction 58
me|nos encantaría : calm 24
encantad~ : satisfaction 52
encantador~ : satisfaction 54
me|nos gusta|gustó|gustan|gustaron|ha_gustado : satisfaction 44
me|nos gusta|gustó|gustan mucho|muchísimo|un_montón : satisfaction 56
me|nos gustaría|gustaria : request 40 only, calm 26 only
me|nos hubiera|habría|hubiese gustado : neutral 1
feliz|felices : satisfaction 44
felici~ : satisfaction 54
feliz navidad|año|cumpleaños|aniversario|día|semana|finde|viaje : satisfaction 34 only, calm 25 only
felices fiestas|vacaciones|pascuas : satisfaction 34 only, calm 25 only
enhorabuena : satisfaction 56
mis felicitaciones|respetos : satisfaction 60
content~ : satisfaction 54
contentísim~ : satisfaction 64
muy content~ : satisfaction 64
muy satisfech~ : satisfaction 66
satisfech~ : satisfaction 56
satisfacción : satisfaction 40
satisfactori~ : satisfaction 46
alegría : satisfaction 42
alegr~ : satisfaction 44
me alegro|alegra : satisfaction 50
un placer|gusto : satisfaction 48
con gusto : satisfaction 25
da gusto : satisfaction 56
qué gusto|bien|bueno|alegría|maravilla|lujo|suerte|gozada|bonito|bonita|ilusión|buena|grande|grandes|pasada : satisfaction 48
ilusión : satisfaction 42
disfrut~ : satisfaction 46
amo|adoro|los_amo|los_adoro|los_quiero|os_quiero|os_amo|las_amo|te_amo : satisfaction 52
amor : satisfaction 28
impresionad~ : satisfaction 46
gratamente sorprendido|sorprendida|sorprendidos|impresionado|impresionada : satisfaction 64
sorpresa agradable|grata : satisfaction 54
grata|agradable|buena sorpresa|experiencia : satisfaction 54
superó|superado|superaron|superan|supera mis|nuestras|todas|las expectativas : satisfaction 60
recomiendo|recomendable|recomendado|recomendables|recomendaré : satisfaction 44
muy|totalmente|altamente|lo|los|la|súper|cien_por_cien recomendable|recomendables|recomiendo|recomendado|recomendada : satisfaction 60
amable|amables|amabilidad : satisfaction 48
muy|tan|súper|super|siempre amable|amables|atento|atenta|atentos|eficiente|eficaz|profesional|profesionales : satisfaction 58
muy|tan|súper|super|siempre educado|educada|simpático|simpática|simpáticos|rápido|rápida|rápidos : satisfaction 58
si es|fuera|fuesen|son tan amable|amables : request 55 only
sería|serían|sería_usted|seríais tan amable|amables : request 58 only
atento|atenta|atentos|atentas : satisfaction 16
atentamente : neutral 1 only
cordial|cordiales saludo|saludos : calm 14
simpátic~ : satisfaction 44
educad~ : satisfaction 34
eficien~ : satisfaction 48
eficaz|eficaces|eficacia : satisfaction 50
profesionalidad|profesionalismo : satisfaction 46
gran|enorme|mucha profesionalidad|profesionalismo|amabilidad|paciencia : satisfaction 58
puntual|puntuales|puntualidad : satisfaction 36
cómod~ : satisfaction 32
fácil|sencillo|rápido y : satisfaction 32
rapidez : satisfaction 30
súper|super|muy|tan fácil|rápido|rápidos|práctico|útil|cómodo|cómoda : satisfaction 46
útil|útiles : satisfaction 34
salvado|salvaron|salvaste|salvasteis|salvó * día|vida|viaje|vacaciones : satisfaction 62, gratitude 54
alegrado|alegraron|alegraste|alegrasteis|alegró * día|viaje|semana|mañana : satisfaction 62
un diez|10|sol|ángel|encanto|amor|lujo : satisfaction 52
un|mi|su|vuestro aplauso : satisfaction 44
sigan|seguid|sigue|sigan_así|seguid_así así : satisfaction 56
bien hecho : satisfaction 62
muy bien : satisfaction 54
muy bien hecho|atendido|atendida|explicado|gestionado|resuelto|tratado|tratados|tratada|hecho_al_final : satisfaction 68
eso|esto|lo_han|lo_habéis|lo_hicieron|estuvo|ha_estado|al_final muy? bien hecho|resuelto|gestionado|llevado : satisfaction 72
todo muy? bien|perfecto|genial|correcto|estupendo|excelente|en_orden|ok|okey : satisfaction 54, confirmation 46
todo va|fue|salió|ha_ido|funciona|marcha bien|perfecto|genial|de_maravilla|estupendamente|sobre_ruedas : satisfaction 52, confirmation 46
todo un? detalle|éxito|acierto : satisfaction 50
lo han|habéis|has hecho muy? bien|genial : satisfaction 60
llegaron|llegó|llegué|llegamos * bien|perfecto|perfectamente|a_tiempo|puntual|antes : satisfaction 40, confirmation 40
a tiempo : satisfaction 14
suerte : satisfaction 16
éxito|éxitos : satisfaction 34
orgull~ : satisfaction 42
brillante|brillantes : satisfaction 40
precios~ : satisfaction 36
bonit~ : satisfaction 32
hermos~ : satisfaction 38
lind~ : satisfaction 34
bello|bella|bellísimo : satisfaction 30
divertid~ : satisfaction 32
emocion~ : satisfaction 34
viva : satisfaction 25
yupi|yuju|yujuu|yeah|wiii|siii|siiii|siiiii|yei : satisfaction 44
uau|guau|wow : satisfaction 22
jaja|jajaja|jajajaja|jeje|jiji|jajajajaja|jajaj|jajja|jjj|jajajajajaja : calm 18
sin queja|quejas|problema|problemas|ninguna_queja|ningún_problema|contratiempos|incidencias|pegas|inconvenientes : satisfaction 40 only, calm 20 only
ningún problema|inconveniente : satisfaction 36 only, calm 20 only
no hay|tengo|tenemos|he_tenido|tuve|tuvimos|hubo|es ningún|ninguna|mayor? problema|problemas|queja|quejas|inconveniente|pega|pegas : satisfaction 36 only, calm 24 only
no hay|tengo|tenemos|he_tenido|tuve|tuvimos|hubo|es ningún|ninguna|mayor? incidencia|incidencias|fallo|fallos|duda|error : satisfaction 36 only, calm 24 only
no problem|pasa_nada|se_preocupe|te_preocupes|os_preocupéis|se_preocupen|importa|corre_prisa : calm 30 only
no puedo|podemos|me_puedo|tengo_de_qué|tenemos_de_qué|nos_podemos quejarme|quejarnos|quejar|queja : satisfaction 48 only
no me|nos puedo|podemos quejar : satisfaction 50 only
no tengo|tenemos nada|queja|quejas|de que|alguna? quejarme|reprochar|malo : satisfaction 48 only
nada que reprochar|objetar|decir|añadir : satisfaction 34 only
no puede|puedo|podemos|podría|podrían|podía estar|ser|pedir|haber_sido más|mejor|estar_más : satisfaction 62 only
no puedo|podemos|podría estar más content~|feliz|satisfech~ : satisfaction 66 only
no falla|fallan|fallan_nunca|decepciona|decepcionan|defrauda|defraudan|defraudáis : satisfaction 44 only
nunca falla|fallan|falláis|decepciona|decepcionan|defraudan|defrauda|me_ha_fallado|me_han_fallado : satisfaction 56 only
no hay nada mejor : satisfaction 48 only
al final : calm 18

funciona|funcionan|va|anda|marcha|jala ya|bien|perfecto|perfectamente|de_nuevo|otra_vez|correctamente|genial|de_maravilla|ok|todo : confirmation 60
ya|ahora sí? funciona|funcionan|va|anda|jala|marcha|me_funciona|carga|entra|puedo_entrar|me_deja|sirve : confirmation 62
ya no funciona|va|anda|sirve|carga|me_funciona : problem 58 only, disappointment 30 only
ahora no funciona|va|anda|sirve|carga|me_funciona : problem 58 only
ya funcionó|funciona|llegó|quedó|está|pude|salió|apareció|pudimos|entré|me_llegó|lo_recibí|lo_tengo|lo_encontré|lo_solucioné|se_solucionó|se_arregló|se_resolvió : confirmation 58
ya recibí|me_respondieron|me_contestaron|me_han_devuelto|me_han_contestado|está_solucionado|está_resuelto|está_arreglado|está_todo|está_aquí|ha_llegado|está_todo_bien : confirmation 58
ya está $ : confirmation 56
ya está aquí|ahí|solucionado|resuelto|arreglado|todo|hecho|listo|corregido|en_mi_cuenta|abonado : confirmation 64
ya estaba : neutral 1
ya lo tengo|recibí|veo|encontré|he_recibido|he_encontrado|tenemos|he_visto|pude|he_solucionado : confirmation 58
ya han|ha|me_han|me_ha|habéis solucionado|resuelto|llegado|arreglado|devuelto|contestado|respondido|abonado|ingresado : confirmation 58
cuando|si|cómo|espero_que|a_ver_si|por_qué|hasta_que ya? funciona|funcione|funcionan|va|marcha|llegó|está|se_soluciona|se_solucionó : neutral 1
solucionado|resuelto|arreglado|listo|corregido|recibido|conseguido $ : confirmation 58
^ solucionado|resuelto|arreglado|listo|recibido|conseguido|confirmado|perfecto|entendido|hecho : confirmation 56
todo|problema|tema|asunto|incidencia|está|quedó|queda|fue|ha_sido|ha_quedado solucionado|solucionada|resuelto|resuelta|arreglado|arreglada|listo|lista|corregido : confirmation 60
cuándo|cómo|si * solucionado|resuelto|arreglado|listo|solucionada|resuelta : problem 30 only
estará|estaría|esté|quedará|quede|sea|será|fuera solucionado|resuelto|arreglado|listo|solucionada|resuelta : problem 24 only
no @ha|está|han|fue|queda|quedó|hay * solucionado|solucionada|resuelto|resuelta|arreglado|arreglada|solución : problem 56 only, disappointment 36 only
sin solucionar|resolver|arreglar : problem 54 only, disappointment 36 only
se solucionó|resolvió|arregló|ha_solucionado|ha_resuelto|ha_arreglado : confirmation 60
no se soluciona|solucionó|resolvió|resuelve|arregló|arregla|ha_solucionado|ha_resuelto|ha_arreglado : problem 56 only, disappointment 36 only
solucionaron|resolvieron|arreglaron|solucionasteis|resolvisteis|solucionó|resolvió * todo|el|mi|la|problema|rápido|duda|enseguida : confirmation 54, satisfaction 44
me|nos lo|la han|ha|habéis|has solucionado|resuelto|arreglado : confirmation 56, satisfaction 40
@me ayudaron|ayudó|ayudasteis|atendieron|atendió|trataron|trató|atendisteis * bien|mucho|rápido|genial|perfectamente|enseguida : satisfaction 60, gratitude 30
@me ayudaron|ayudó|ayudasteis|atendieron|atendió|trataron|trató|atendisteis * estupendamente|fenomenal|maravilla|excelente : satisfaction 60, gratitude 30
me|nos han|ha|habéis atendido|tratado|ayudado|solucionado * bien|mucho|rápido|genial|enseguida|fenomenal|maravilla|perfectamente : satisfaction 60, gratitude 30
era|fue|es eso|exactamente_eso|lo_que_necesitaba|justo_lo : confirmation 40
eso era|fue|funcionó : confirmation 52
^ llegó|llegaron|ha_llegado|me_llegó|recibido|recibida|lo_recibí|apareció : confirmation 52
ya llego : confirmation 56
llego hoy|ayer|ya|bien|perfecto|esta_mañana : confirmation 50
no @me? llego : problem 44 only

llegó|llegaron|ha_llegado|me_llegó|recibí|he_recibido|lo_recibí * hoy|ayer|ya|bien|perfectamente|esta_mañana|perfecto|correctamente|sin_problema : confirmation 56
recibí|recibimos|he_recibido el|la|los|mi|mis reembolso|dinero|paquete|pedido|devolución|correo|tarjeta|maleta|maletas : confirmation 46
ya puedo|pude|he_podido|podemos|pudimos entrar|acceder|trabajar|ver|pagar|imprimir|navegar|conectar~|facturar|llamar|hacerlo|descargar~ : confirmation 60
puede|pueden|podéis|puedes cerrar|dar_por_cerrado|dar_por_cerrada|cerrarlo|cerrarla * el|la|ticket|caso|incidencia|consulta? : confirmation 54
se puede cerrar : confirmation 52
asunto|caso|tema|problema resuelto|solucionado|cerrado|arreglado : confirmation 58
^ sí|vale|ok|okey|okay|dale : confirmation 24
^ vale|ok|okey|perfecto|entendido|de_acuerdo|genial|estupendo $ : confirmation 50
entendido : confirmation 34
queda claro|clarísimo : confirmation 36
duda resuelta|aclarada : confirmation 56
era culpa|error|fallo|problema mío|mía|mio|nuestro|nuestra : confirmation 42, calm 30


# -- something does not work: a little heat, in any tone ------------------------------------

problema : problem 42
problemas : problem 46
inconveniente : problem 36
incidencia|incidencias|incidente|incidentes : problem 40
avería|averías|averiad~ : problem 50
error : problem 42
bug|bugs : problem 40
defect~ : problem 48
fallo técnico|general|masivo : problem 48
equivoc~ : problem 38
incorrect~ : problem 42
erróne~ : problem 44
roto|rota|rotos|rotas : problem 52
está|están|llegó|vino|viene|llega roto|rota|rotos|rotas|dañado|dañada|defectuoso|abierto|golpeado|mojado|incompleto : problem 56, disappointment 34
estrope~ : problem 50
descompuest~ : problem 50
dañad~ : problem 48
dañ~ : problem 40
destroz~ : problem 54, disappointment 38
destro~ : problem 50, disappointment 30
destru~ : problem 50, disappointment 30
romp~ : problem 38
golpe~ : problem 30
muerto|muerta : problem 38
está muerto|muerta : problem 50, disappointment 44, anger 20
caíd~ : problem 44
está|están|se_ha|se_cae|se_cayó|se_han caído|caída|caídos|caídas : problem 54
se cae|cayó|caen|corta|cortó|cortan|cuelga|colgó|congela|congeló|traba|tilda|bloquea|bloqueó|cierra_solo : problem 50
se apaga|apagó|desconecta|desconectó|satura|saturó|rompió|rompe|perdió|estropeó|dañó : problem 50
colapsad~ : problem 48, disappointment 26
saturad~ : problem 44, disappointment 22
colgad~ : problem 38
bloquead~ : problem 42
congelad~ : problem 42
lento|lenta|lentos|lentas|lentísimo|lentísima : problem 42
va|van|anda|es muy? lento|lenta|lentos|fatal|mal|despacio|a_pedales : problem 48, disappointment 24
lentitud : problem 46
no @me? funciona|funcionan|funcionaba|funcionó|va|anda|sirve|carga|abre|conecta|arranca|enciende : problem 62 only, disappointment 14 only
no @me? prende|imprime|sincroniza|responde|marcha|jala|entra|reconoce|lee|cargan|abren : problem 62 only, disappointment 14 only
no @me? permite|permiten|deja|dejan|dejaba|dejó|dejaron|permitía|permitió|acepta|aceptan|reconoce|reconocen : problem 52 only, disappointment 24 only
@sepuede = puede puedo podemos pude pudimos podía pudo logro logré consigo conseguí conseguimos
no @me? @sepuede entrar|acceder|conectar|conectarme|usar|abrir|pagar|comprar|ver|llamar|hablar : problem 54 only, disappointment 20 only
no @me? @sepuede contactar|descargar|iniciar|ingresar|facturar|hacer|cambiar|modificar : problem 54 only, disappointment 20 only
no @me? @sepuede cancelar|enviar|imprimir|reservar|obtener|contratar|encontrar|activar|configurar|navegar : problem 54 only, disappointment 20 only
no @me? @sepuede comunicarme|localizar|registrarme|completar|terminar|dormir|ni|volar|embarcar|subir : problem 54 only, disappointment 20 only
no se puede|pudo entrar|acceder|conectar|usar|abrir|pagar|comprar|ver|llamar|hablar|contactar|descargar : problem 54 only, disappointment 20 only
no se puede|pudo facturar|hacer|cambiar|modificar|cancelar|enviar|imprimir|reservar|volar|viajar : problem 54 only, disappointment 20 only
no @he podido|logrado|conseguido entrar|acceder|conectar|usar|abrir|pagar|comprar|ver|hablar|contactar|descargar : problem 54 only, disappointment 24 only
no @he podido|logrado|conseguido hacer|cambiar|cancelar|enviar|imprimir|reservar|volar|comunicarme : problem 54 only, disappointment 24 only
no puedo|podemos : problem 38, disappointment 8
no pude|pudimos|logro|consigo|conseguimos|logramos : problem 46, disappointment 14
no puedo|podemos|podré|podremos asistir|acudir|ir|estar|quedar|recibirlo|recibirlos|atenderlos : problem 18 only
no he|hemos podido|logrado|conseguido : problem 48 only, disappointment 18 only
sin poder : problem 50, disappointment 22
no @me|se|le? @ha? llega|llegó|llegaron|llegan|llegado|aparece|aparecen|aparecido|recibo|recibí|recibido|recibimos|encuentro : problem 44 only
no @me|se|le? @ha? encontré|veo|sale|salen|figura|constan|consta|está|están|viene|vino|vinieron|dice|tengo|tenemos : problem 44 only
no me|nos|se llega|llegó|llegaron|llegan|aparece|aparecen|encuentra : problem 48 only, disappointment 20 only
sigo|seguimos sin internet|línea|luz|servicio|teléfono|señal|cobertura|agua|wifi|maleta|maletas|equipaje|paquete|pedido|vuelo|dinero : problem 56, disappointment 46
sin internet|línea|luz|servicio|señal|cobertura|agua|conexión|sonido|imagen|maleta|maletas|equipaje|maletas|calefacción : problem 54 only, disappointment 32 only
dej~ de funcionar|ir|andar|cargar|responder : problem 56, disappointment 20
nada funciona|sirve|va|cambia|ha_cambiado : problem 58, disappointment 38
da|dan|daba|sale|salta|aparece|arroja un? error|fallo : problem 52
me|nos da|sale|salta|aparece error|fallo|un_error|mensaje_de_error : problem 52
algo|va|salió|sale|está|ha_salido mal : problem 44
no : problem 14
sin : problem 16
nada : problem 20
nunca : problem 26
jamás : problem 30
nadie : problem 28
ninguna|ningún : problem 26
ni : problem 16
tampoco : problem 20
ya no : problem 34
aún : problem 22
todavía : problem 24
sigue|siguen|sigo|seguimos : problem 26
por qué : problem 26
por qué no : problem 30, disappointment 16
porque no * ? : problem 30, disappointment 16
por qué no contestan|responden|funciona|puedo|me|contestáis|respondéis|avisan|llega : problem 46, disappointment 32
qué pasa|pasó|ocurre|ocurrió|sucede : problem 30
de verdad ? : problem 34, anger 36
en serio ? : problem 34, anger 42
^ en serio : anger 36
solo|sólo : problem 6
solamente|únicamente : problem 8
espero : problem 20
esper~ : problem 22
esperando : problem 42, disappointment 20
esperar : problem 34
esperado : problem 26
espera de @n|9|una|más|horas|dos : problem 42, disappointment 24
horas|minutos|días|semanas|meses esperando|de_espera|de_retraso|de_demora|al_teléfono|en_espera|para_que|colgado|sin|tirados|tirado|después|tarde : problem 50, disappointment 38
tiempo de espera : problem 40, disappointment 20
espero que no : problem 24
espero que disfruten|disfrutes|disfrutéis|vaya_bien|estén_bien|estés_bien|todo|tengan|tengas|les_vaya|os_vaya|pronto : calm 20
lista de espera : problem 20
en espera : problem 34
9 minutos|horas|días|semanas|meses|hora|mes|semana|minuto : problem 24
más de @n|9|una|un|media hora|horas|minutos|días|semanas|mes|meses|semana|año|años : problem 42, disappointment 26
media|una|dos|tres|cuatro|cinco hora|horas : problem 24
@n horas|días|semanas|meses|minutos : problem 30
horas : problem 22
meses : problem 22
horas y horas : problem 46, disappointment 40
9 días|horas|semanas|meses sin|esperando|y|después|de_retraso|para|llamando : problem 46, disappointment 36
todo|toda el|la día|mañana|tarde|noche|semana : problem 26
desde ayer|hace|el|la|las|este|esta @día|días|semanas|meses|semana|mes|mañana|noche|9|horas : problem 30
retras~ : problem 46, disappointment 20
retraso|retrasos : problem 46, disappointment 22
con retraso : problem 48, disappointment 24
demor~ : problem 44, disappointment 20
perdón|perdona|perdone|perdonad|disculpa|disculpe|disculpen|siento|lamento por? la|el|mi demora|retraso|tardanza : neutral 1 only
tarda|tardan|tardáis|tardó|tardaron|tardando|tardado|tardar : problem 40, disappointment 20
tarda|tardan|tardáis|tardó|tardaron|tardando|tardado|tardar * meses|semanas|años|días|horas|siglos|eternidad|tanto|mucho : problem 48, disappointment 40
llegar|llega|llegó|llegan|llegaron|llegamos|llegué|llegado * tarde : problem 46, disappointment 26
tarde : problem 16
más vale tarde que nunca : neutral 1 only
nunca es tarde : neutral 1 only
buenas|por_la|de_la|esta|la|una tarde|tardes : neutral 1
atraso|atrasos|atrasado|atrasada|atrasados|atrasan|atrasó|atrasaron : problem 42, disappointment 18
una eternidad : disappointment 42, problem 34
falta|faltan|faltaba|faltó|faltaban : problem 36
me|nos falta|faltan|faltaba|faltó : problem 44
hace falta : neutral 1 only
falta de : problem 36, disappointment 30
perdi~ : problem 40, disappointment 20
pierd~ : problem 40, disappointment 20
perder : problem 34, disappointment 16
perdid~ : problem 44, disappointment 20
extravi~ : problem 48, disappointment 26
perdieron|perdisteis|perdió|habéis_perdido * maleta|maletas|equipaje|paquete|pedido|carta|documentos|bolso|carrito|bici|bicicleta : problem 56, disappointment 48
han_perdido|ha_perdido|extraviaron|pierden * maleta|maletas|equipaje|paquete|pedido|carta|documentos|bolso|carrito|bici|bicicleta : problem 56, disappointment 48
maleta|maletas|equipaje|equipajes : problem 20
dónde está|están|anda|quedó mi|mis|nuestro|nuestra|nuestras : problem 42, disappointment 24
cancelado|cancelan|cancelaron|canceló|cancelada|cancelados|cancelación|cancela : problem 40, disappointment 16
@me cancelan|cancelaron|canceló|han_cancelado|ha_cancelado|cancela|cancelasteis|habéis_cancelado : problem 50, disappointment 40
@me cambian|cambiaron|cambió|han_cambiado|ha_cambiado|habéis_cambiado|cambiasteis|movieron|adelantaron : problem 38, disappointment 24
@me cobran|cobra|cobraron|cobró|han_cobrado|ha_cobrado|cobráis|cobrasteis|habéis_cobrado|cobrar|quieren_cobrar : problem 44, disappointment 32
cobr~ : problem 22
cobrar por|hasta|encima|un|dos : problem 36, disappointment 24
cargo|cargos : problem 14
dos veces : problem 20
doble|duplicad~ : problem 24
overbooking|sobreventa|sobrevendido : problem 46, disappointment 36
quedarse|quedó|quedé|quedamos|dejaron en tierra : problem 46, disappointment 42
huelga|huelgas : problem 38
huelguistas : problem 30
avería|averías : problem 50
rechaz~ : problem 32
denegad~|denegar|deniegan : problem 36, disappointment 22
deneg~ : problem 36, disappointment 22
obligar|obligan|obliga|obligado|obligaron : problem 30, disappointment 30
olvid~ : problem 26
se olvid~ : problem 32, disappointment 24
tendría|tendrían|tendríais|tenían que : problem 28, disappointment 20
tenía que : problem 20
debería|deberían|deberíais|deberías : problem 32, disappointment 24
debía|debían|debió|debieron : problem 26, disappointment 16
se suponía|supone que : problem 36, disappointment 26
en vez|lugar de : problem 24
no deja de ser : disappointment 30
quej~ : problem 38, disappointment 26
queja|quejas : problem 40, disappointment 28
me quejo|quejé|quejaré : problem 44, disappointment 32
poner|presentar|hacer|pongo|puse|interponer|cursar|formular una? queja|reclamación|reclamo|hoja : problem 46, disappointment 34
reclamación|reclamaciones|reclamo|reclamos : problem 40, disappointment 22
robot|bot|contestador|contestadora|grabación : problem 26, disappointment 18
hablar|hablando con un? robot|máquina|pared|contestador : disappointment 46, anger 24
persona real|de_verdad|humana|física|de_carne : problem 26, disappointment 30
hablar con una? persona|humano|alguien|operador|agente : problem 34, disappointment 24
no hay manera|forma|modo|quien : problem 50 only, disappointment 46 only, anger 24 only
no es normal que : anger 46 only, disappointment 44 only
nadie sabe|explica|responde : problem 46, disappointment 46
contestar|contesten|contestad|contesta|respondan|responded|respondeme|contéstame|contestadme|respóndanme|contéstenme : problem 22
contesten|respondan|contestad|responded|contéstenme|respóndanme|contestadme|respondedme|contéstame|respóndeme : problem 40, disappointment 24
contestar el teléfono|los_mensajes|las_llamadas : problem 34, disappointment 30
llamar : problem 10
llamo|llamamos|llamé * y : problem 34
teléfono : problem 8
un 902|900|901|806 : problem 30
call center : problem 30
vuestro|vuestra|vuestros|vuestras servicio|web|página|app|personal|compañía|empresa|atención|trato|error|sistema|política|gente|equipo|culpa : problem 24
su|sus servicio|web|página|app|personal|compañía|empresa|atención|trato|sistema|política|gente|empleados|pésimo|mal : problem 20
vuestra|vuestro|vuestros : problem 6
atención al cliente : problem 18
servicio al cliente : problem 18
servicio de atención : problem 18
culpa : problem 28
arreglen|arreglad|arregle|arregladlo|arréglenlo|solucionen|solucionad|solucione|solucionadlo|soluciónenlo|resuelvan|resolved|resuelva|resuélvanlo : problem 48, disappointment 26, anger 14
que me|lo|nos|lo|se solucionen|solucione|arreglen|arregle|resuelvan|resuelva : problem 44, disappointment 18
solución : problem 26
soluci~ : problem 22
necesito|quiero|exijo una? solución : problem 48, disappointment 24
intent~ : problem 30
intentando|intenté|he_intentado|llevo_intentando|intentamos : problem 40, disappointment 16
tratando de : problem 32
resulta que : problem 30, disappointment 16
ahora resulta|dicen|me_dicen que : problem 42, disappointment 36, anger 24
me dicen|dice|dijeron|dijo|han_dicho|indican|comentan que? : problem 28
caro|caros : problem 22
muy|más|demasiado|súper caro|cara|caros|caras : problem 32, disappointment 26
precio|precios abusivo|abusivos|desorbitado|desorbitados|excesivo|por_las_nubes|de_locos : disappointment 48, anger 34
subir|suben|subieron|subió|subís|habéis_subido|subida * precio|precios|tarifa|tarifas|cuota|factura : problem 40, disappointment 34
sin avisar|aviso|previo_aviso : problem 40, disappointment 40
pagar : problem 14
pagado|pagué|pagamos|pagando|pago : problem 16
euros por|más|de_más|de_penalización|solo : problem 24
penalización|penalizaciones|multa|recargo : problem 32, disappointment 20
suplemento|comisión|comisiones : problem 18
pero : problem 14
aunque : problem 8
sin embargo : problem 18
a pesar de : problem 24
ruido|ruidos : problem 28
mal olor|huele : problem 30
suci~ : problem 36, disappointment 30
cucaracha|cucarachas|chinches|bichos : problem 44, disappointment 44
equivocado|equivocada : problem 44
no es mi|lo_que|el_que|la_que pedí|pedido|talla|compré : problem 46
otro|otra talla|color|modelo|producto distint~|diferente : problem 34
hack~ : problem 44
suspend~ : problem 30
caduc~ : problem 30
vencid~ : problem 26
inválid~ : problem 34
sin sentido : disappointment 42, confusion 30
complicad~ : problem 28
difícil|difíciles : problem 26
peligr~ : problem 32, disappointment 20
susto|miedo : problem 24, disappointment 16
grave|graves|gravísimo|gravísima : problem 34, disappointment 24
escas~ : problem 26
apretad~ : problem 20
estrecho|estrechos : problem 22
separad~ : problem 14
sobrecarg~ : problem 24
facturar : problem 8


# -- requests, questions in the line of business --------------------------------------------

por favor : request 55
@puede|puedo|pueden ayudar~|decir~|indicar~|informar~|confirmar~|enviar~|revisar~|mirar~|explicar~|pasar~|facilitar~|dar~|hacer~|solucion~|verificar~ : request 54
me|nos @puede ayudar|decir|indicar|informar|confirmar|enviar|pasar|explicar|facilitar|dar|mandar|solucionar|echar : request 54, calm 26
necesito|necesitamos : request 50
quiero|queremos|quisiera|quisiéramos|quería|queríamos : request 46
solicito|solicitamos|ruego|rogamos|agradecería : request 54
quedo|quedamos a la espera|atento|atenta|pendiente : request 52, calm 22
espero|esperamos su|tu|vuestra|pronta respuesta : request 52
hagan|haced|haga|haz el favor : request 54, anger 24
envíenme|enviadme|envíame|mándenme|mandadme|mándame|díganme|decidme|dime|dígame|confírmenme|confirmadme|avísenme|avisadme|avísame|indíquenme|indicadme|pásenme|pasadme : request 54
a la espera de su|tu|vuestra respuesta|noticias : request 52
cómo|dónde|cuándo|cuánto|cuál|qué puedo|puede? hago|hacer|puedo|podemos|debo|se_puede|tengo_que|hay_que|funciona|cuesta|vale|tarda|solicito|activo|cambio|consigo : calm 32
cómo|dónde puedo|podemos|podría|se_puede|hago_para|se|debo : calm 36
^ cuánto|cuál|cuáles|cuántos|cuántas : calm 16
cuánto|cuánta|cuántos|cuántas|cuándo tarda|tardan|tardará|tardaría|demora|suele_tardar|se_tarda : calm 45 only
cuál es|son|sería|serían el|la|los|las : calm 34
cuánto|cuánta|cuántos|cuántas cuesta|vale|cuestan|sale|es|tiempo|días|kilos|maletas|puntos|dura : calm 34
a qué hora : calm 32
hasta qué|cuántos|cuántas hora|día|kilos|edad : calm 34
desde|hasta cuándo puedo|puedo|está|hay|se|vale|tengo : calm 20
es posible ? : calm 20
es|sería|será posible : calm 32
es posible que : neutral 1
cómo es posible : neutral 1
hay|habrá|tienen|tenéis|existe|tenés|tienes|dispone|disponen alguna?|algún|un|una? forma|manera|opción|posibilidad|vuelo|vuelos|descuento * ? : calm 34
hay|habrá|tienen|tenéis|existe|tenés|tienes|dispone|disponen alguna?|algún|un|una? oferta|ofertas|stock|previsto|previsión|servicio|tarifa * ? : calm 34
tienen|tenéis|hacen|hacéis|ofrecen|ofrecéis|aceptan|aceptáis|vuelan|voláis|venden|vendéis|envían|enviáis * ? : calm 24
tendría|tendríamos|tengo|tenemos|hay que pagar|hacer|enviar|llevar|ir|presentar|esperar|llamar * ? : calm 36 only
no me|nos importa esperar|nada|mucho : calm 34 only
cómo|dónde|para|debo puedo|podría|se? hacer|poner|presentar|interponer|tramitar una|la? reclamación|queja|reclamo : problem 40 only, disappointment 20 only
es normal ? : calm 34
puedo|podemos|podría|podríamos|se_puede * ? : calm 28
^ puedo|podemos|podría|podríamos|se_puede|debo|tengo_que : calm 28
me|nos @puede|podríais|podría|podrías|podrían * ? : calm 28
@puede decirme|decirnos|indicarme|informarme|confirmarme|ayudarme|ayudarnos|enviarme|explicarme|facilitarme|darme|pasarme|mandarme|mirar|revisar|comprobar|verificar|echar : calm 38, request 54
@puede ustedes? por favor : calm 30, request 54
le|les|os|te importaría|agradecería|agradeceríamos : calm 26, request 52
quería|queríamos|quisiera|quisiéramos|querría|me_gustaría|nos_gustaría|desearía|necesitaría saber|preguntar|consultar|preguntarles|preguntaros|consultarles : calm 42
quería|queríamos|quisiera|quisiéramos|querría|me_gustaría|nos_gustaría|desearía|necesitaría preguntarte|pedir|confirmar|cambiar|reservar : calm 42
quería|queríamos|quisiera|quisiéramos|querría comprar|información|contratar|añadir|conocer|hacer|hacerles|solicitar|modificar|actualizar|viajar : calm 42
me_gustaría|nos_gustaría|desearía|necesitaría comprar|información|contratar|añadir|conocer|hacer|hacerles|solicitar|modificar|actualizar|viajar : calm 42
quiero|queremos|necesito|necesitamos saber|preguntar|consultar|confirmar|cambiar|reservar|comprar|información|contratar|añadir|modificar|actualizar : calm 26
una|mi|la|tengo_una|una_pequeña|otra|alguna duda|pregunta|consulta|pregunta_rápida : calm 36
tengo|tenía|tenemos una|otra|alguna|unas|dos? duda|dudas|pregunta|preguntas|consulta|consultas : calm 42
duda|dudas|consulta : calm 24
sin lugar a dudas : neutral 1
información sobre|acerca|de : calm 24
interesad~ en : calm 34
me interesa|interesaría : calm 34
sabéis|saben|sabes|sabe|alguien_sabe|sabrían|sabríais si|cuándo|cómo|dónde|qué|cuál|cuánto|porque|a : calm 26
alguien sabe|ha_viajado|conoce|recomienda : calm 26
echar|echen|echéis|echad|dar|den un vistazo|una_mirada|un_ojo : calm 30, request 54
@puede mirarlo|revisarlo|comprobarlo|verificarlo|mirar|revisar|comprobar|verificar : calm 34, request 56
un saludo|cordial_saludo|abrazo : calm 20
saludos|saludo|abrazo|besos|atentamente|cordialmente : calm 16
buen|feliz fin de semana : calm 28
que tenga|tengas|tengan|tengáis * buen|feliz|bonito|excelente día|tarde|viaje|fin|semana|noche|vuelo : calm 36
cuando pueda|puedan|puedas|podáis|tengan_tiempo|tengáis_tiempo|tengas_tiempo : calm 30
nos vemos|hasta_pronto|hasta_luego|hasta_mañana|que_vaya_bien : calm 22
en relación|referencia con|a : calm 8
adjunto|adjuntamos|les_adjunto|os_adjunto|te_adjunto|le_adjunto : calm 18
les|os|te|le escribo|escribimos para|porque|en : calm 10
mi número|código|localizador de|es : calm 12
mando|envié|enviado|mandado|envío|os_mando|te_mando * privado|dm|md|mensaje_directo : calm 16
dm|md : calm 10
concurso|sorteo|promoción|sorteos : calm 30
oferta|ofertas|descuento|descuentos|promo|promociones : calm 22
ganar|ganador|ganadores|participar|participa|participo : calm 20
suerte : calm 15
nuevo|nueva|nuevos|nuevas ruta|rutas|conexiones|conexión|avión|espacio|destino|destinos|vuelo|vuelos : calm 22
oferta|ofertas de empleo|trabajo : calm 25


# -- what it is about ---------------------------------------------------------------

factura|facturas|facturado|facturaron : theme:billing 60
facturación : theme:billing 45
facturación de|del|mensual|electrónica|errónea|incorrecta|doble|indebida : theme:billing 58
error|errores|departamento|datos|problema de facturación : theme:billing 60
recibo|recibos : theme:billing 54
cobro|cobros|cobran|cobraron|cobrado|cobró|cobrarme|cobráis|cobrasteis|cobrando : theme:billing 60
cargo|cargos : theme:billing 50
extracto|extractos|estado_de_cuenta|liquidación : theme:billing 58
cuota|cuotas|tarifa|tarifas|mensualidad|comisión|comisiones : theme:billing 54
precio|precios|importe|importes|cantidad_cobrada : theme:billing 42
reembolso|reembolsos|reembolsar|devolución_del_dinero|reintegro|devolver_el_dinero|devuelvan_el_dinero|devuelvan_mi_dinero : theme:billing 58
devuelvan|devolver|devuelto * dinero|importe|plata|euros : theme:billing 56
pago|pagos|pagué|pagado|pagar : theme:billing 46
tarjeta de crédito|débito : theme:billing 44
domiciliación|domiciliado|transferencia|adeudo : theme:billing 46
euros|dólares|pesos|soles : theme:billing 36
iva : theme:billing 44
cobrado|cargado|facturado|aparece * dos_veces|duplicado|doble : theme:billing 62
clase|hacer_la|hacer de facturar|facturación : neutral 1
mostrador|mostradores|cola de facturación : neutral 1 only
facturar|facturo|facturé la|mi|una|el|las maleta|maletas|equipaje|equipajes : neutral 1 only

caída|caídas|caído|caídos|se_ha_caído|se_cayó|cae_el : theme:outage 56
no funciona|anda|carga|va|funcionan * página|web|app|aplicación|sistema|servicio|internet|servidor|plataforma|línea : theme:outage 60
página|web|app|aplicación|sistema|servicio|internet|servidor|plataforma|línea|portal * no funciona|anda|carga|va|responde|funcionan : theme:outage 60
página|web|app|aplicación|sistema|servicio|internet|servidor|plataforma|línea|portal * caído|caída|colapsada|colapsado|saturada : theme:outage 62
sin internet|línea|servicio|señal|cobertura|luz|conexión|wifi|teléfono|suministro : theme:outage 62
corte|cortes|apagón|interrupción|interrupciones : theme:outage 54
se corta|cortó|corta_internet|va_internet : theme:outage 50
fuera de servicio|línea : theme:outage 60
servidor|servidores : theme:outage 44
incidencia general|masiva : theme:outage 60

retras~ : theme:delay 60
demor~ : theme:delay 60
tarda|tardan|tardáis|tardando|tardó|tardaron|tardado|tardanza : theme:delay 54
llevo|llevamos * esperando : theme:delay 58
esperando : theme:delay 48
sigo|seguimos esperando : theme:delay 56
horas|días|semanas|meses esperando|de_espera|de_retraso|de_demora : theme:delay 60
tiempo de espera : theme:delay 58
con retraso : theme:delay 60
tarde : theme:delay 36
llegó|llega|llegaron|llegar * tarde : theme:delay 58
fuera de plazo : theme:delay 58
atraso|atrasos|atrasado|atrasada|atrasados|atrasó|atrasaron : theme:delay 56
buenas|de_la|por_la|esta tardes|tarde : neutral 1
por|de la tarde : neutral 1 only
buenas tardes : calm 12 only

paquete|paquetes|paquetería|envío|envíos|enviado|mensajería|mensajero|repartidor|repartidores|reparto|transportista : theme:delivery 58
pedido|pedidos : theme:delivery 54
entrega|entregas|entregado|entregar|entregaron|entregó : theme:delivery 54
no @me? @ha? llegado|llegó|llega|recibido|recibo|recibí * paquete|pedido|maleta|compra|producto|envío|tarjeta : theme:delivery 62
seguimiento|rastreo|tracking del|de|del_envío : theme:delivery 50
número de seguimiento|guía|rastreo : theme:delivery 56
maleta|maletas|equipaje|equipajes : theme:delivery 48
perdieron|perdisteis|perdió|perdido|perdida * maleta|maletas|equipaje|paquete|pedido : theme:delivery 60
correo electrónico : neutral 1

defectuos~ : theme:defect 64
roto|rota|rotos|rotas|rompió|se_rompió|rompe : theme:defect 58
averiad~ : theme:defect 58
avería|averías : theme:defect 54
dañado|dañada|dañados|dañadas|estropead~ : theme:defect 58
no enciende|prende|arranca|carga_la_batería|se_enciende : theme:defect 60
descompuest~ : theme:defect 58
garantía|reparación|reparar|reparado : theme:defect 50
de fábrica : theme:defect 50
fuga|gotea|pantalla_rota|pantalla_negra : theme:defect 54
bug|bugs|error_en_el_programa|error_en_la_aplicación : theme:defect 54
se cierra|cuelga|congela|traba|tilda|apaga|bloquea : theme:defect 54

calidad : theme:quality 58
mala|baja|pésima|poca|peor calidad : theme:quality 62
mal hecho|acabado|cosido|pintado : theme:quality 56
no se parece|corresponde|ajusta : theme:quality 50
como|que en la|el foto|fotos|descripción|anuncio : theme:quality 48
comida|asientos|habitación|suciedad|sucio|sucia|limpieza : theme:quality 46
nivel del servicio|de_servicio : theme:quality 50
deja|dejan|dejó|dejáis * que desear : theme:quality 54
lento|lenta|lentitud|velocidad|va_lento : theme:quality 44

contraseña|contraseñas|clave|claves|usuario_y_contraseña|pin : theme:access 58
iniciar|inicio_de|cerrar|inicio sesión : theme:access 60
no @me? @sepuede|deja|permite entrar|acceder|ingresar|loguearme|iniciar|conectarme : theme:access 62
entrar|acceder|ingresar|acceso a|en mi|la|el|mis|nuestra cuenta|cuentas|perfil|portal|sistema|app|área : theme:access 60
cuenta bloqueada|suspendida|hackeada|inactiva : theme:access 62
bloqueó|bloquearon|bloqueada|bloqueado * cuenta|usuario|acceso|tarjeta : theme:access 60
acceso : theme:access 50
código de verificación|acceso|seguridad : theme:access 58
login|loguearme|loguear|registrarme|registro : theme:access 52

@gente * grosero|grosera|groseros|maleducado|maleducada|maleducados|prepotente|antipático|antipática|borde|desagradable|arrogante|irrespetuoso|incompetente : theme:staff-conduct 66
groser~ : theme:staff-conduct 58
maleducad~ : theme:staff-conduct 62
prepoten~ : theme:staff-conduct 60
trato : theme:staff-conduct 44
mal|pésimo|mejor|buen|horrible|lamentable trato : theme:staff-conduct 56
@me trató|trataron|habló|gritó|contestó|atendió * mal|fatal|muy_mal|de_mala|malas|gritos|groseramente|pésimo : theme:staff-conduct 64
malas maneras|formas|contestaciones : theme:staff-conduct 62
de mala manera : theme:staff-conduct 60
falta de respeto|educación : theme:staff-conduct 58
actitud|comportamiento de|del|su : theme:staff-conduct 56
actitud : theme:staff-conduct 50
su|vuestro|la|el empleado|empleada|agente|operador|operadora|técnico|azafata|repartidor|vendedor|dependiente|dependienta|cajera|chófer|conductor * me : theme:staff-conduct 54
@me colgó|colgaron|ha_colgado|han_colgado el|la? teléfono|llamada? : theme:staff-conduct 54

nadie @me? contesta|responde|llama|informa|avisa|atiende|avisó|informó|contestó|respondió|coge : theme:communication 62
no @me|le? contestan|contesta|responden|responde|contestáis|respondéis|contestaron|respondieron|cogen|atienden|avisaron|informaron|avisan|informan : theme:communication 62
sin respuesta|contestación|noticias|contestar|responder|avisar|información|informar : theme:communication 60
ninguna respuesta|contestación|noticia|información|explicación : theme:communication 60
no hay|tengo|recibo|recibí respuesta|contestación|noticias|información : theme:communication 60
@ha respondido|contestado|avisado|informado : theme:communication 46
falta de información|comunicación|respuesta : theme:communication 62
mala comunicación|información : theme:communication 60
respuesta automática|genérica : theme:communication 54
atención telefónica : theme:communication 54
teléfono : theme:communication 36
avis~ : theme:communication 40
@nésimo día sin respuesta : theme:communication 60

darme|darnos|dar|doy|dado|daré|darse de baja : theme:cancellation 66
baja del|de servicio|contrato|suscripción|la|mi|línea : theme:cancellation 60
cancelar|cancelación|cancelo|cancelaré|rescindir|rescindo|rescisión|anular|anulación : theme:cancellation 56
cancelado|cancelada|cancelaron|canceló|cancelados : theme:cancellation 50
portabilidad : theme:cancellation 54
permanencia : theme:cancellation 50
renovación automática : theme:cancellation 56
desistimiento : theme:cancellation 60

mis|nuestros|sus|de datos personales|bancarios : theme:privacy 62
protección de datos : theme:privacy 68
privacidad : theme:privacy 66
rgpd|lopd|gdpr|aepd : theme:privacy 66
mis datos : theme:privacy 50
borrar|eliminar|borren|eliminen|supriman|suprimir * datos|información : theme:privacy 62
sin mi consentimiento|autorización|permiso : theme:privacy 58
filtración|filtrado|filtraron|compartido|compartieron|vendido|vendieron|cedido|cedieron * datos|información : theme:privacy 64
spam|publicidad_no_deseada|correos_publicitarios|llamadas_comerciales : theme:privacy 54
hackead~ : theme:privacy 50


# -- acts of an agent ---------------------------------------------------------------------

@hemos = hemos he han ha

# listen: asks, or shows what was heard
@puede decir~|indicar~|contar~|explicar~|enviar~|describir~|mostrar~|confirmar~|facilitar~|compartir~|pasar~|mandar~ : listen 55
me|nos @puede|podría|podrías indicar|decir|contar|explicar|enviar|describir|mostrar|confirmar|facilitar|compartir|pasar|mandar|dar|especificar|aclarar : listen 56
cuénteme|cuéntame|cuéntanos|cuéntenos|contadnos|cuentanos|cuénteme|dígame|dime|díganos|dinos : listen 52
explíqueme|explícame|indíquenos|indíqueme|indícanos|indícame|descríbame|descríbeme : listen 52
qué le|te|les|os ayudaría|gustaría|vendría_bien|vendría|sería_útil|parece|serviría : listen 62
pregunté|preguntamos|preguntado|pregunto|preguntándole * qué|cómo|si|cuál : listen 60
qué|cuál|cuándo|dónde|cómo|desde_cuándo|cuáles|cuántos|cuántas|quién * ? : listen 50
está|queda|le_queda|te_queda|es|hay * todo * bien|correcto|claro|en_orden|a_su_gusto|solucionado ? : listen 52
está todo|todo_está|le_parece|te_parece bien|correcto|en_orden ? : listen 50
quisiera|quisiéramos|me_gustaría|nos_gustaría|quiero|queremos entender|comprender|saber|escuchar|conocer|oír : listen 58
ayúdeme|ayúdame|ayúdenos|ayúdanos|ayudadnos|permítame|permítanos|déjeme a? entender|comprender : listen 60
escuché|escuchamos|escuchado|escucho|escuchar|escuchándole|escuchó : listen 60
le|te|les|os escucho|escuchamos|leo|leemos : listen 58
he|hemos leído * mensaje|mensajes|correo|correos|historia|historial|todo|detenidamente|atención : listen 60, acknowledge 50
leí|leímos * mensaje|mensajes|correo|correos|historial|todo : listen 56
me|nos ha|han|has|habéis|había|habían contado|dicho|explicado|escrito|indicado|comentado|informado|enviado|avisado|pedido : listen 56, acknowledge 60
nos|me lo? ha|han|has|habéis dicho|contado|explicado|pedido|escrito * veces : listen 56, acknowledge 66
nos|me contó|contaste|contasteis|dijo|dijiste|explicó|explicaste|escribió|escribiste|indicó : listen 50, acknowledge 54
nos|me indicaste|comentó|comentaste|comenta|comentas|indica|indicas|cuenta|cuentas : listen 50, acknowledge 54
si @le? he|hemos entendido|comprendido|entiendo|entendí|entendimos * bien|correctamente : listen 62, acknowledge 54
si entiendo|entendí|entendimos|comprendo|no_me_equivoco bien|correctamente? : listen 58, acknowledge 52
por lo que me|nos? cuenta|cuentas|dice|dices|explica|explicas|comenta|comentas|entiendo|veo|leo|indica|escribe : listen 56, acknowledge 52
entonces lo|la|el que|problema|duda * es|era|necesita|necesitas : listen 52, acknowledge 50
según @le? entiendo|entendemos|nos_cuenta|me_cuenta|nos_indica|nos_comenta : listen 54, acknowledge 50
su|tu|vuestra versión|punto_de_vista|postura|opinión|perspectiva : listen 46
hay algo más : listen 40
quería|quería_saber|querían|pedía|pidió|pide|necesita|quiere el|la|un|una|que|saber : listen 30

# acknowledge: names what happened to the client
tiene|tienes|tienen|tenéis|tenés toda|mucha|muchísima|absolutamente|todo_el? razón|derecho|motivo|motivos : acknowledge 72
tiene|tienes|tienen|tenéis|tenés * razón : acknowledge 70
está|estás en|con su|tu|todo derecho : acknowledge 60
no tiene|tienes|tienen|tenéis razón|derecho : acknowledge 1 only
^ entendido : acknowledge 54
entiendo|entendemos|comprendo|comprendemos|veo|vemos perfectamente|completamente|muy_bien|bien? que|por_qué|su|tu|lo|cómo|el|la|vuestra|vuestro : acknowledge 56
entiendo|entendemos|comprendo|comprendemos * enfado|molestia|frustración|malestar|preocupación|situación|indignación|decepción|enojo|disgusto : acknowledge 60, empathise 62
estoy|estamos de|totalmente de? acuerdo|con_usted : acknowledge 54
reconozco|reconocemos|admito|admitimos que|el|la|nuestro : acknowledge 58
soy|somos consciente|conscientes de : acknowledge 56
ya nos|me|lo había|habían|habías|habíais dado|enviado|dicho|indicado|facilitado|contado|explicado|escrito|mandado : acknowledge 64
había|habías|habían|habíais dado|enviado|dicho|indicado|facilitado|contado|explicado|escrito|mandado ya|antes? : acknowledge 58
ha|has|han|habéis|hayan|haya|hayas tenido que esperar|escribir|llamar|repetir|insistir|reclamar|explicar|perseguir : acknowledge 60
tuvo|tuviste|tuvieron|tuvisteis que esperar|escribir|llamar|repetir|insistir|reclamar|explicar|perseguir : acknowledge 60
lleva|llevas|llevan|lleváis|ha_estado|han_estado|has_estado * esperando|sin|escribiendo|llamando : acknowledge 58
lleva|llevas|llevan|lleváis|esperó|esperaste @n|9|demasiado|más|mucho|una|un : acknowledge 54
no debería|deberían|debió|tendría_que|tenía_que haber|haber_tenido|haberle|ocurrir|pasar|suceder|haber_pasado|haber_ocurrido|haber_sucedido : acknowledge 58, own 46, empathise 30
eso|esto|lo_que|ello|todo_esto le|te|les|os ha|ha_hecho? costó|costado|supuesto|perder|hizo_perder|causó|causado : acknowledge 56, empathise 54
le|te|les|os costó|ha_costado|hizo_perder|ha_hecho_perder|hemos_hecho_perder|hicimos_perder : acknowledge 56, empathise 54
debe|debió|tuvo_que|tiene_que|ha_debido|imagino_que_ha haber|de|de_haber|ser|sido sido? frustrante|molesto|difícil|estresante|muy_molesto : acknowledge 54, empathise 66
debe|debió|tuvo_que|tiene_que|ha_debido|imagino_que_ha haber|de|de_haber|ser|sido sido? duro|desesperante|muy_frustrante|agotador : acknowledge 54, empathise 66
se|le|te quedó|han_dejado|hemos_dejado|dejamos|quedaron sin : acknowledge 50
sus|tus|vuestros|vuestras|los|las @n paquetes|pedidos|clientes|mensajes|correos|etiquetas|usuarios|facturas|llamadas : acknowledge 52
antes de sus|su|tus|tu facturas|viaje|entrega|boda|plazo|cierre|lanzamiento|evento|reunión : acknowledge 50
le|te|les|os preguntamos|pedimos|pregunté|pedí * ya|que_ya|había|otra_vez : acknowledge 52
gracias por contar~|explicar~|avisar~|describir~|señalar~ : acknowledge 52
gracias por escribir~|contactar~|ponerse|su_mensaje|comunicar~ : acknowledge 12
su paciencia : acknowledge 20

# apology, empathy, own
lo siento|lamento|sentimos|lamentamos mucho|muchísimo|de_verdad|sinceramente|profundamente? : apology 70, empathise 54
siento|sentimos|lamento|lamentamos mucho|muchísimo|de_verdad|sinceramente|profundamente? que|lo|la|el|haber|no|este|esta : apology 64, empathise 54
perdón|perdone|perdona|perdonen|perdonad : apology 56
disculpe|disculpa|disculpen|disculpad|discúlpenos|discúlpeme|disculpas : apology 54
le|te|les|os pido|pedimos|ofrezco|ofrecemos|ruego perdón|disculpas|mil_disculpas|sinceras_disculpas|nuestras|mis : apology 68
pido|pedimos|ruego|rogamos|acepte|acepten|acepta|reciba|reciban * disculpas|perdón : apology 66
mis|nuestras más? sinceras? disculpas : apology 66
sentimos|lamentamos|disculpe|disculpen|disculpa * molestia|molestias|inconveniente|inconvenientes * ocasionado|ocasionada|ocasionadas|causado|causadas : apology 25 only
disculpas|perdone|perdón|siento * molestia|molestias|inconveniente|inconvenientes * ocasionado|ocasionada|ocasionadas|causado|causadas : apology 25 only
sentimos|lamentamos|disculpe|disculpen|disculpa|disculpas|perdone|perdón|siento * molestia|molestias|inconveniente|inconvenientes * causada|ocasionados|haya|hayan|podido|pueda : apology 25 only
sentimos|lamentamos|disculpe|disculpen|disculpa las|la|los|el|cualquier|por_las|por_la|por_los|por_el|por_cualquier|por molestia|molestias|inconveniente|inconvenientes : apology 25 only
disculpas|perdone|perdón|siento|lamento las|la|los|el|cualquier|por_las|por_la|por_los|por_el|por_cualquier|por molestia|molestias|inconveniente|inconvenientes : apology 25 only
pedimos|rogamos|pido|ofrecemos * disculpas|perdón por|de las|los|cualquier|la|el molestias|molestia|inconvenientes|inconveniente : apology 25 only
le|les|os|te pedimos|rogamos|pido|ofrecemos disculpas|perdón por las|los|cualquier|la|el molestias|molestia|inconvenientes|inconveniente : apology 25 only
por|las|cualquier molestia|molestias que : neutral 1
imagino|imaginamos|sé|sabemos|puedo_imaginar|podemos_imaginar|me_imagino lo|cómo|que|el|la : empathise 58
lo|qué|muy frustrante|molesto|difícil|estresante|desagradable|duro|angustioso|desesperante que|es|debe|resulta|tiene|habrá : empathise 60
es|resulta|fue|ha_sido muy? frustrante|molesto|desagradable|angustioso|desesperante|fastidioso : empathise 54
en su|tu|vuestro lugar|caso|situación|piel|posición : empathise 60
a mí también me : empathise 62
yo también|estaría|me_sentiría me|igual|molesto|igual_de|estaría|lo_mismo : empathise 60
me pongo|nos_ponemos|ponemos en su|tu|vuestro|tus lugar|piel|zapatos : empathise 66
merece|mereces|merecen|merecéis|esperaba|esperabas|esperaban algo|una|un|más|otra|mejor : empathise 50, acknowledge 50
no es|era lo|la|el que|experiencia|servicio esperaba|merece|mereces|esperabas|queremos|que : empathise 50, acknowledge 50

es|fue|ha_sido|era un|una? error|fallo|culpa|responsabilidad|falla|descuido|equivocación nuestro|nuestra|mío|mía|mio|de_nuestra_parte|por_nuestra_parte|nuestro : own 80
error|fallo|culpa|falla|descuido|equivocación nuestro|nuestra|mío|mía|de_nuestra_parte|por_nuestra_parte|por_mi_parte|de_mi_parte : own 76
nuestro|nuestra|mi error|fallo|culpa|responsabilidad|falla|descuido|equivocación : own 66
error|fallo|culpa|falla|descuido|equivocación|responsabilidad es|fue|ha_sido|era toda|todo|enteramente|solo? nuestro|nuestra|mío|mía : own 80
cometí|cometimos|hemos_cometido|he_cometido un|el|este|ese error|fallo|equivocación : own 76
@me? equivoqué|equivocamos|he_equivocado|hemos_equivocado : own 70
deberíamos|debíamos|tendríamos_que|teníamos_que|yo_debería haber|haberle|haberte|haberles|haberos|haberlo|habérselo : own 60
debería|debí|tenía_que|tendría_que haberle|haberte|haberles|haberos|habérselo|haberlo_visto|haberlo_hecho : own 58
debimos|debí haber~|avisar~|contestar~|responder~|leer|revisar|comprobar|enviar : own 60
no @le|lo? @hemos? leímos|leí|leído|contestamos|contesté|contestado|respondimos|respondí|respondido|avisamos|avisé : own 56
no @le|lo? @hemos? avisado|cumplimos|cumplí|cumplido|revisamos|revisé|hicimos|hice|actuamos|comprobamos|comprobé : own 56
@le|lo? hemos|he|habíamos|nos_hemos olvidado|perdido|cometido|fallado|confundido|borrado|mezclado|estropeado|pasado_por_alto : own 60
fallamos|fallé|olvidamos|olvidé|perdimos|perdí|confundimos|confundí|mezclamos|pasamos_por_alto|borramos|borré|omitimos : own 62
le|te|les|os hemos|he fallado|decepcionado|defraudado|hecho_esperar|tenido_esperando|tratado_mal : own 70, empathise 52
le|te|les|os fallamos|fallé|hicimos|cobramos|cargamos|facturamos * mal|esperar|dos_veces|de_más|doble : own 68, facts 50
cobramos|cargamos|facturamos|registramos|enviamos|contabilizamos|cobré|cargué * dos_veces|por_error|mal|de_más|por_duplicado|doble|equivocado : own 70, facts 52
hemos|he cobrado|cargado|facturado|enviado|registrado * dos_veces|por_error|mal|de_más|por_duplicado|doble|equivocado : own 70, facts 52
asumo|asumimos|asumir|asumiremos * responsabilidad|culpa|error : own 76
la|toda responsabilidad|culpa es nuestra|mía : own 78
por nuestra|mi parte|culpa : own 40
por error|equivocación : own 48
de nuestro|mi lado : own 50, facts 42
no hay excusa|excusas|justificación : own 60 only

# facts
porque : facts 34
debido a|al : facts 54
a causa|consecuencia de|del : facts 54
la|el causa|motivo|razón|origen es|era|fue|ha_sido|del|de : facts 60
se debe|debió|debía a|al : facts 60
fue|ha_sido|está|estaba causado|provocado|producido|originado por : facts 60
9 euros|euro|pesos|dólares|soles|por_ciento|céntimos|eur|usd|paquetes|mensajes|correos|pedidos|unidades|etiquetas : facts 54
desde|a_las|hasta_las|desde_las 9 : facts 48
desde ayer|el|esta|hoy @día|9|mañana|tarde? : facts 46
llegó|llegaron|ha_llegado|han_llegado|se_recibió|entró * hoy|ayer|esta_mañana|el|a|cuenta : facts 56
factura|pedido|ticket|caso|número|versión|cuenta|expediente|referencia|localizador 9 : facts 52
factura|pedido|ticket|caso|expediente|referencia números|número : facts 40
números|número de factura|facturas|pedido|pedidos|referencia|cliente|expediente : facts 52
un|el|la|una disco|servidor|cable|base|certificado|actualización * falló|caducó|expiró|provocó|causó|rompió|averió|dejó|fallaba|fallado|bloqueó : facts 58
un|el|la|una configuración|router|fallo|error * falló|caducó|expiró|provocó|causó|rompió|averió|dejó|fallaba|fallado|bloqueó : facts 58
he|hemos comprobado|revisado|verificado|visto|encontrado|detectado|confirmado|localizado|analizado|investigado|mirado|consultado : facts 56
comprobé|comprobamos|revisé|revisamos|verifiqué|verificamos|vi|vimos|encontré|encontramos|detecté|detectamos|confirmé|localizamos : facts 54
el|los|según_el|según_los registro|registros|historial|sistema muestra|muestran|indica|indican|consta|aparece : facts 56
está|están a_salvo|seguros|guardados|intactos|en_su_cuenta|a_su_disposición : facts 52
esta mañana|tarde : facts 34
estará|llegará|lo_tendrá|llega|aparecerá|verá * en su|tu cuenta|banco|domicilio|correo : facts 56
9 mensajes|correos|pedidos|archivos|registros entregados|enviados|restaurados|liberados : facts 62
como|tal_como|tal_y_como prometí|prometimos|le_prometí|le_prometimos|acordamos|quedamos|te_prometí|os_prometimos|habíamos_quedado : facts 44, acknowledge 24

falló|fallo|error|problema|fallado|descuido|retraso * por|de nuestra|mi parte : own 66
en|de nuestro|nuestros sistema|sistemas|servidor|servidores|lado|almacén|taller|centro : own 50, facts 44
he|hemos olvidado mi|la|su|tu contraseña|clave : neutral 1 only
le|te|les|os entiendo|entendemos|comprendo|comprendemos : acknowledge 54
es un|una fastidio|rollo|lata|faena|trastorno|incordio|gran_molestia : empathise 56
sé|sabemos|entiendo|entendemos que es|esto|no|lo|la|está|estas : acknowledge 52

# solution
@hecho = tramitado gestionado emitido reembolsado devuelto solucionado resuelto arreglado corregido sustituido cambiado restaurado reparado reconstruido liberado cancelado anulado abonado restablecido desbloqueado enviado eliminado actualizado reactivado activado reservado añadido ingresado reenviado ampliado reiniciado
@hecha = devuelta solucionada resuelta arreglada corregida sustituida cambiada restaurada reparada liberada cancelada anulada abonada restablecida desbloqueada enviada eliminada actualizada reactivada activada reservada añadida
@hechos = devueltos solucionados resueltos arreglados corregidos sustituidos cambiados restaurados reparados liberados cancelados anulados abonados enviados actualizados activados añadidos
@hecho1 = reembolsé devolví solucioné resolví arreglé corregí sustituí cambié restauré reparé liberé cancelé anulé aboné restablecí desbloqueé envié eliminé actualicé reactivé activé reservé
@hecho2 = reembolsamos devolvimos solucionamos resolvimos arreglamos corregimos sustituimos cambiamos restauramos reparamos liberamos cancelamos anulamos abonamos restablecimos desbloqueamos enviamos eliminamos actualizamos reactivamos activamos
le|te|les|os|se|lo|la|ya? hemos|he|acabo_de|acabamos_de @hecho : solution 66
hemos|he ya? @hecho : solution 64
hemos|he * no @hecho : solution 5 only
acabo|acabamos de solucionar~|resolver~|arreglar~|corregir~|cambiar~|restaurar|reparar~|liberar~|cancelar~|anular~|restablecer~ : solution 66
acabo|acabamos de desbloquear~|enviar~|reenviar~|actualizar~|activar~|reactivar~|ingresar~|reembolsar~|devolver~|abonar~ : solution 66
le|te|les|os|se|lo|ya @hecho1|@hecho2 : solution 62
@hecho1 : solution 54
@hecho2 : solution 46
está|queda|quedó|ha_quedado|fue|ha_sido|ya_está|está_ya @hecho|@hecha : solution 60
están|quedan|quedaron|fueron|han_sido|ya_están|han_quedado @hechos : solution 58
se ha|han @hecho : solution 56
no está|queda|hemos|he|ha_sido|se_ha * @hecho|@hecha : solution 5 only
funciona|funcionan|vuelve_a_funcionar|vuelven_a_funcionar ya|de_nuevo|otra_vez|correctamente|con_normalidad|desde : solution 60
ya|ahora funciona|funcionan : solution 58
ya|ahora puede|puedes|pueden|podéis|podrá|podrás|podés entrar|acceder|usar|usarlo|ver|imprimir|pagar|descargar|trabajar|utilizar|iniciar : solution 56
^ hecho|listo|solucionado|resuelto|arreglado : solution 60
los|el|la 9? euros|reembolso|dinero|paquete|pago|importe|pedido|devolución llegó|llegaron|ha_llegado|han_llegado|fue_entregado|se_ha_ingresado : solution 58
la|una|esta solución es|consiste|provisional|temporal|definitiva|pasa : solution 56
para solucionarlo|resolverlo|arreglarlo|ello|recuperar : solution 44
estos|siga|sigue|sigan|los pasos|los_siguientes_pasos|siguientes : solution 50
siga|sigue|sigan|seguid * pasos|instrucciones : solution 54
mientras tanto|entretanto|de_momento : solution 44, plan 34
en su lugar : solution 44
como alternativa|solución_provisional|solución_temporal : solution 56
hasta entonces : solution 42
imprima|utilice|descargue|reinicie|pulse|haga_clic|reinicia|pulsa|desinstale|actualice|borre_la_caché * por_favor|en|la|el|desde|y|esta : solution 48
adjunto|adjuntamos|adjunta|le_adjunto|te_adjunto * etiqueta|factura|instrucciones|guía|corregida|nuevo|nueva : solution 52
vuelve|volverá|volverán el|al|a 9|@día|orden|como : solution 48

si le|lo|la|te|les|los? @hecho2 : neutral 1 only

# decision: a clear word, yes or no, with its reason
he|hemos decidido : decision 72
decidimos|decidí|se_ha_decidido : decision 64
nuestra|la|mi decisión es|final|firme|fue|de : decision 66
no @le? podemos|puedo ofrecer~|reembolsar~|devolver~|cambiar~|conceder~|hacer~|ampliar~|aceptar~|dar~|abonar~|aplicar~|anular~ : decision 58 only
no podremos|nos_es_posible|me_es_posible|va_a_ser_posible|será_posible : decision 54 only
no es|resulta posible|viable|porque|ya_que|puesto_que|dado_que : decision 54
no procede|corresponde la|el|un|una : decision 54
la respuesta es no|sí|negativa|afirmativa : decision 72 only
no vamos a|hay cambiar~|reembolsar~|poder|ofrecer~ : decision 56 only
es|esta_es la|una? decisión definitiva|final : decision 62
sí le|lo|se|que|podemos|vamos_a reembolsa~|devolve~|aceptamos|concedemos|podemos|cambiamos|ampliamos : decision 56
aceptamos|acepto|aprobamos|apruebo|concedemos|autorizamos|hemos_aprobado|hemos_aceptado|hemos_autorizado|queda_aprobad~ su|tu|la|el|que|vuestra : decision 62
rechazamos|denegamos|hemos_rechazado|hemos_denegado|desestimamos|hemos_desestimado : decision 60
estamos|quedamos|hemos_quedado|acordamos|hemos_acordado de_acuerdo|en|que : decision 52

# plan, promise
@haré = comprobaré revisaré escribiré llamaré reconstruiré liberaré enviaré arreglaré solucionaré resolveré reembolsaré devolveré contactaré actualizaré informaré avisaré cambiaré haré seguiré mandaré pondré consultaré hablaré investigaré gestionaré abonaré daré prepararé confirmaré ocuparé encargaré responderé
@haremos = comprobaremos revisaremos escribiremos llamaremos reconstruiremos liberaremos enviaremos arreglaremos solucionaremos resolveremos reembolsaremos devolveremos contactaremos actualizaremos informaremos avisaremos cambiaremos haremos seguiremos mandaremos pondremos consultaremos hablaremos investigaremos gestionaremos abonaremos daremos prepararemos confirmaremos ocuparemos encargaremos responderemos
@haré : plan 62
@haremos : plan 62
voy|vamos a comprobar~|revisar~|escribir~|llamar~|enviar~|arreglar~|solucionar~|resolver~|reembolsar~|devolver~|contactar~|actualizar~|informar~ : plan 62
voy|vamos a avisar~|cambiar~|mandar~|consultar~|hablar~|investigar~|gestionar~|abonar~|preparar~|hacer~|poner~|seguir|pedir~|pasar~ : plan 62
le|te|les|os llamo|llamamos|escribo|escribimos|envío|enviamos|aviso|avisamos * mañana|hoy|@día|en|antes|a_las|cuando|tan_pronto|esta_tarde : plan 60
le|te|les|os mando|mandamos|confirmo|confirmamos|informo|informamos|contesto * mañana|hoy|@día|en|antes|a_las|cuando|tan_pronto|esta_tarde : plan 60
me|nos encargo|encargamos|ocupo|ocupamos|pongo|ponemos|comprometo|comprometemos : plan 60
el|los|nuestro|mi siguiente|próximo|próximos|plan|siguientes paso|pasos|es|será : plan 60
nuestro|mi plan : plan 58
próximos|siguientes pasos : plan 56
a partir de ahora|hoy|mañana : plan 50
para que|y_que|de_modo_que no|nunca * vuelva|vuelvan|repita|ocurra|pase|suceda : plan 60 only
recibirá|recibirás|recibirán|recibiréis|tendrá|tendrás|tendrán|tendréis|verá|verás|verán : plan 54
estará|estarán|quedará|será|quedarán|serán @hecho|@hecha|@hechos|listo|lista : plan 56
@haré|@haremos * @día : promise 60, plan 62
@haré|@haremos * esta|este|pasado_mañana tarde|mañana|noche? : promise 58, plan 62
@haré|@haremos * el|antes_del|hasta_el|mañana|hoy|este|en @día|9|mediodía|hora|horas|minutos|tarde|mañana|noche : promise 64, plan 62
@día|mediodía|9 * @haré : promise 64, plan 60
@día|mediodía|9 * @haremos : promise 64, plan 60
el|este|antes_del|hasta_el|para_el @día a|al|por|antes las|la|mediodía|del 9|mediodía|mañana|tarde|noche? : promise 50
antes del|de @día|9|mediodía|mañana|hoy|final|fin : promise 40
llegará|llegarán antes|el|mañana|hoy|este : promise 56
a más tardar|como_muy_tarde|como_máximo : promise 60
para|hasta el @día|9 : promise 46
el 9 de @mes : promise 54
antes del|de|el 9 de @mes : promise 58
hoy mismo : promise 50
en|dentro_de|en_un_plazo_de|en_menos_de|en_las_próximas 9|un|una|dos|tres|24|48|pocos|pocas horas|días|minutos|hora|semana|semanas|día|laborables|hábiles : promise 54, plan 40
recibirá|recibirás|recibirán|tendrá|tendrás|tendrán|verá|llegará|estará * antes|el|en|para|mañana|hoy|a_más_tardar @día|9|de|del|mediodía|dos|tres|24|48|un : promise 62, plan 56
le|te|les|os|se|lo prometo|prometemos|garantizo|garantizamos|aseguro : promise 64
me|nos comprometo|comprometemos a : promise 62
mi|nuestra palabra|promesa : promise 50
mañana @haré|@haremos|le|te|os : promise 56

le|te|les|os lo? cuento|digo|diré|contaré|comento|confirmaré * mañana|hoy|@día|en|antes|esta_tarde|enseguida : plan 58
le|te|les|os lo? cuento|digo|diré|contaré|comento|confirmo * esta tarde|noche|mañana : plan 58, promise 54
voy|vamos a ver|mirar~|comprobarlo|intentar~|probar|buscar~|averiguar~|estudiar~|reclamar~|ponerme|encargarme|darle|darte|asegurar~ : plan 58
lo|la|los|las reviso|miro|compruebo|consulto|verifico|gestiono|revisamos|miramos|consultamos|comprobamos|gestionamos : plan 54
el|un|nuestro|otro técnico|mensajero|repartidor|compañero|colega|equipo|especialista irá|vendrá|pasará|acudirá|llamará|llegará|visitará|contactará : plan 60
irá|vendrá|pasará|acudirá|llamará|llegará|saldrá|recogerá|recogeremos|entregaremos * mañana|hoy|@día|esta_tarde|a_las|entre_las|el|pasado : promise 58, plan 54
sale|sale_hoy|salen|saldrá|saldrán * hoy|mañana|@día : promise 50, plan 52


# -- an agent's unhappy wording ------------------------------------------------------------

debería|deberías|debió|debiste|tendría_que|tendrías_que haber|haberlo|haberla|haberse|haberte|haberos|haber_sido|haberlos|introducir|leer|leído|enviar|rellenar|revisar : wording:blame 74
tenía_que|tenías_que|hubiera_debido|debisteis|deberíais haber|haberlo|haberla|haberse|haberte|haberos|haber_sido|haberlos|introducir|leer|leído|enviar|rellenar|revisar : wording:blame 74
debería|deberías|debió|debiste|tenía|tenías|tendría haber|que_haber|de_haber|haberlo|haberse : wording:blame 72
usted|ud|tú|vos|ustedes|vosotros no|nunca * leyó|leíste|envió|enviaste|rellenó|rellenaste|indicó|indicaste|siguió|seguiste : wording:blame 66
usted|ud|tú|vos|ustedes|vosotros no|nunca * introdujo|hizo|hiciste|ha|has|facilitó|pagó|contestó|respondió|adjuntó|avisó : wording:blame 66
no ha|has|han|habéis seguido|leído|rellenado|enviado|indicado|facilitado|adjuntado|respetado|cumplido|introducido|prestado|proporcionado|contestado : wording:blame 60
no leyó|leíste|siguió|seguiste|rellenó|rellenaste|indicó|indicaste|adjuntó|adjuntaste|introdujo|introdujiste|facilitó|facilitaste|respetó|cumplió : wording:blame 60
como|dado_que|puesto_que|ya_que|al * no * leyó|envió|indicó|rellenó|siguió|ha|has|respondió|contestó|haber|adjuntó|introdujo : wording:blame 62
es|fue|ha_sido usted|tú|vos|ustedes quien|quienes|el_que|la_que : wording:blame 72
usted|tú|vos|ustedes mismo|misma quien|ha|hizo|lo : wording:blame 66

es|fue|ha_sido un|una|por|el? error|culpa|fallo|responsabilidad|descuido|problema suyo|suya|tuyo|tuya|vuestro|vuestra|del_cliente|del_usuario : wording:blame 76
su|tu|vuestro|vuestra error|culpa|fallo|descuido|responsabilidad|negligencia : wording:blame 66
error|fallo|culpa|descuido|responsabilidad|problema es|fue|ha_sido|era toda|todo|solo? suyo|suya|tuyo|tuya|vuestro|vuestra|del_cliente|de_usted : wording:blame 76
por su|tu|vuestra culpa|descuido|negligencia|error|parte_no : wording:blame 70
si hubiera|hubieras|hubiese|hubieses|hubieran leído|seguido|enviado|rellenado|indicado|avisado|revisado|pedido|prestado : wording:blame 72
usted|tú|vos se|te equivocó|equivocaste|ha_equivocado|confundió : wording:blame 66
se|te ha|has equivocado|confundido|olvidado : wording:blame 58
olvidó|olvidaste|ha_olvidado|has_olvidado|omitió|omitiste indicar|enviar|rellenar|adjuntar|incluir|introducir|poner : wording:blame 68
ha|has hecho|introducido|rellenado|escrito|puesto mal : wording:blame 66
responsabilidad|obligación del|de cliente|usuario|usted : wording:blame 64

según|conforme_a|de_acuerdo_con|por|siguiendo nuestra|nuestras|la|nuestros política|políticas|normativa|procedimiento|procedimientos|normas|condiciones|protocolo|protocolos : wording:cliche 72
por política|normativa|protocolo : wording:cliche 66
política de empresa|la_empresa|la_compañía|privacidad_interna : wording:cliche 66
es|son política|normas|norma de la|nuestra? empresa|compañía|casa : wording:cliche 68
cualquier|las|los|alguna|la|toda molestia|molestias|inconveniente|inconvenientes que? ocasionado|ocasionada|ocasionadas|causado|causadas|causada : wording:cliche 72
cualquier|las|los|alguna|la|toda molestia|molestias|inconveniente|inconvenientes que? haya|hayan|podido|pueda|hayamos|ocasionados|causados : wording:cliche 72
sentimos|lamentamos|disculpe|disculpen|disculpas|perdone|rogamos|siento|lamento * molestia|molestias|inconveniente|inconvenientes : wording:cliche 70
por las|los|cualquier molestias|inconvenientes|molestia|inconveniente : wording:cliche 66
su|tu|vuestra llamada|opinión|consulta|satisfacción|mensaje es|nos_importa|nos muy? importante|importa|prioridad : wording:cliche 74
es|son|resulta|eres muy? importante|importantes para nosotros : wording:cliche 72
por|en|según|siguiendo riguroso|estricto|el? orden de llegada|entrada|recepción|recibo : wording:cliche 74
se|los_casos_se|son|atendemos|tramitan|procesan|gestionan|atienden * por|en orden : wording:cliche 72
estamos trabajando para|en|por : wording:cliche 40
estamos trabajando para mejorar|ofrecerle|ofrecerte|darle|brindarle : wording:cliche 66
agradecemos|agradezco|gracias_por su|tu|vuestra paciencia|comprensión|preferencia|confianza : wording:cliche 62
gracias por su|tu|vuestra paciencia|comprensión|preferencia : wording:cliche 62
nos|me pondremos|pondré en contacto a_la|lo_antes|en_breve|cuando|con_usted_en : wording:cliche 58
a la mayor brevedad : wording:cliche 56
a la mayor brevedad posible : wording:cliche 62
en breve un|uno|nuestro|recibirá|nos|le : wording:cliche 56
hemos|ha sido? trasladado|trasladada|derivado|derivada|remitido|escalado|elevado * al|a departamento|área|equipo correspondiente|pertinente|competente|oportuno : wording:cliche 66
al|el departamento|área|equipo correspondiente|pertinente|competente|oportuno : wording:cliche 62
tomamos|hemos_tomado|tomaremos * nota de su|sus|tu|tus|vuestros? comentarios|sugerencia|queja|opinión : wording:cliche 62
lamentamos|sentimos que su|tu experiencia no : wording:cliche 58
quedamos|quedo a su|tu|vuestra entera|plena? disposición : wording:cliche 58
para cualquier|cualquier duda|consulta|aclaración : wording:cliche 50
no dude|dudes|duden|dudéis en contactar~|escribir~|ponerse|llamar~|consultar~ : wording:cliche 56
como empresa líder|comprometida : wording:cliche 60
nos esforzamos|trabajamos día|cada|para_ofrecer|para_darle|constantemente|por_ofrecer : wording:cliche 62
nuestro|nuestra|nuestros máximo|máxima|mayor|principal|clientes compromiso|prioridad|objetivo|son : wording:cliche 60

eso|esto|ello|ese|este no es|son|está mi|nuestro|nuestra|nuestros|en_nuestras|de_nuestra trabajo|problema|responsabilidad|competencia|departamento : wording:negative-tone 76
eso|esto|ello|ese|este no es|son|está mi|nuestro|nuestra|nuestros|en_nuestras|de_nuestra culpa|asunto|tarea|función|manos : wording:negative-tone 76
no es|son mi|nuestro|nuestra|de_nuestra|de_mi trabajo|problema|responsabilidad|competencia|departamento|culpa|asunto : wording:negative-tone 72
no está|queda en mi|nuestra|nuestras|mis mano|manos : wording:negative-tone 66

no depende de|está_en mí|nosotros|mi_mano|nuestras_manos : wording:negative-tone 62
no|tampoco podemos|puedo hacer eso|esto|nada|más : wording:negative-tone 66
no podemos|puedo hacerlo|ayudarle|ayudarte|ayudarles|ayudaros|darle|darte|atenderle|atenderte|atender : wording:negative-tone 62
eso|esto es imposible|problema_suyo|problema_tuyo|cosa_suya|asunto_suyo|lo_que_hay : wording:negative-tone 70
es lo que hay : wording:negative-tone 74
es su|tu|vuestro problema : wording:negative-tone 76
no tengo|tenemos por qué : wording:negative-tone 72
no me|nos corresponde|compete|toca|concierne : wording:negative-tone 66
no sé|sabemos nada|qué_quiere|de_eso|qué_decirle|qué_más|qué_decirte : wording:negative-tone 60
no lo sé|sabemos $ : wording:negative-tone 54
no hacemos|aceptamos|admitimos|atendemos excepciones|reclamaciones|quejas|eso|esto|ese|devoluciones : wording:negative-tone 64
no se|nos aceptan|admiten|atienden|hacen excepciones|reclamaciones|devoluciones|quejas : wording:negative-tone 60
si no le|te gusta|conviene|interesa|convence : wording:negative-tone 70
haga|haz lo que quiera|quieras : wording:negative-tone 74
quéjese|quéjate|reclame donde|a|en : wording:negative-tone 66
imposible|denegado|rechazado|negativo $ : wording:negative-tone 50
ni hablar|de_ninguna_manera|bajo_ningún_concepto|en_ningún_caso : wording:negative-tone 60
no insista|insistas|siga_insistiendo|vuelva_a_escribir|vuelva_a_llamar|nos_escriba_más|nos_moleste : wording:negative-tone 74
deje|deja|dejen de insistir|escribir|llamar|molestar|quejarse|quejarte : wording:negative-tone 74
no tengo|tenemos tiempo : wording:negative-tone 62
ese|este no es|son asunto|problema|tema nuestro|mío|suyo : wording:negative-tone 72
no vamos a|pienso|pensamos hacer|responder|atender|discutir|perder|tolerar : wording:negative-tone 60

como ya? @le|te|les? he|hemos|dije|dijimos|expliqué|explicamos|indiqué|indicamos dicho|explicado|indicado|comentado|informado|repetido|mencionado? : wording:patronising 74
como ya? @le|te|les? comenté|comentamos|mencioné|informé|informamos dicho|explicado|indicado|comentado|informado|repetido|mencionado? : wording:patronising 74
ya se lo|le|te_lo|te|os|os_lo|les|se_le he|hemos|dije|expliqué|había|expliqué|explicamos|dijimos explicado|dicho|indicado|repetido|comentado? : wording:patronising 70
como ya? le|les|te|se_lo|te_lo explique|comente|mencione|indique|informe : wording:patronising 70

ya le|se_lo|te|te_lo|os dije|expliqué|dijimos|explicamos|he_dicho|he_explicado|hemos_dicho|hemos_explicado : wording:patronising 70
le|te|se_lo|te_lo repito|vuelvo_a_repetir|vuelvo_a_explicar|repetimos : wording:patronising 62
cálmese|cálmate|calmaos|cálmense|tranquilícese|tranquilízate|tranquilízaos|tranquilo|relájese|relájate|serénese|calma|tranquila : wording:patronising 66
obviamente|evidentemente : wording:patronising 60
lógicamente|naturalmente : wording:patronising 42
es|resulta|está obvio|evidente|lógico|muy_claro|de_sentido_común|clarísimo : wording:patronising 62
simplemente|sencillamente : wording:patronising 54
únicamente : wording:patronising 30
solo|sólo tiene|tienes|debe|hay|tenía que : wording:patronising 45
es muy|tan|así_de|bastante? fácil|sencillo|simple : wording:patronising 40
cualquiera|hasta_un_niño sabe|puede|lo|entiende|entendería : wording:patronising 66
usted|tú|vos no entiende|entiendes|comprende|sabe|entendés|comprendes : wording:patronising 70
no ha|has|lo_ha|lo_has entendido|comprendido|entiende|entiendes bien|nada|lo? : wording:patronising 62
a ver si me|nos|lo? entiende|entiendes|explico|entendemos : wording:patronising 66
como usted|tú debe|debería|deberías|debes|sabrá|sabrás|comprenderá saber|entender? : wording:patronising 60
comprenderá|entenderá|comprenderás|entenderás que : wording:patronising 58
lea|lee|léase|lean|leed bien|con_atención|de_nuevo|otra_vez|detenidamente|atentamente : wording:patronising 58
no exagere|exageres|se_ponga_así|te_pongas_así|es_para_tanto|se_altere|te_alteres|pierda_los_nervios : wording:patronising 72 only
con el debido respeto : wording:patronising 50
escúcheme|escúchame bien|usted|primero : wording:patronising 60
cariño|corazón|mi_amor|cielo|guapa|reina|señorita : wording:patronising 30

no se puede hacer nada|más : wording:hopeless 76
no podemos|puedo|se_puede|hay_forma_de|podríamos hacer nada|más|absolutamente_nada : wording:hopeless 76
no hay nada|más que podamos|pueda|se_pueda|hacer|podemos|puedo hacer? : wording:hopeless 78
nada|poco que|más podamos|pueda|se_pueda|podemos|puedo|que hacer : wording:hopeless 72
nada que hacer : wording:hopeless 68
no hay|existe|tiene solución|remedio|arreglo|alternativa|otra_opción|vuelta_atrás : wording:hopeless 72
no tiene|hay|existe ninguna|ningún solución|remedio|arreglo|alternativa : wording:hopeless 72
no nos|me queda|quedan más|otra|opciones : wording:hopeless 62
lamentablemente|desgraciadamente|desafortunadamente|por_desgracia no * posible|nada|puedo|podemos : wording:hopeless 60
es|resulta|será imposible|inútil : wording:hopeless 56
no creo|creemos que * pueda|puedan|podamos|solucione|arregle|posible : wording:hopeless 60
no sé|sabemos cuándo|si * solucion~|funcion~|llegar~|arregl~|va_a : wording:hopeless 60
no tenemos|tengo previsión|fecha|ni_idea|idea|más_información : wording:hopeless 45
tendrá|tendrás|tendrán|tiene|tienes que esperar|aguantarse|conformarse|resignarse|aceptarlo|asumirlo : wording:hopeless 60
no queda|nos_queda otra : wording:hopeless 66
habrá que|solo_queda|sólo_queda|no_queda_más_que|toca esperar : wording:hopeless 60
esto es todo|no_da_para_más : wording:hopeless 50


# -- moments, for the dates an agent promises ------------------------------------------------

hoy : today 1
hoy mismo : today 1
esta mañana|tarde|noche : today 1
a lo largo|durante del|el día de? hoy? : today 1
mañana : after-days 1
mañana mismo : after-days 1
de|por|en|esta|la|una|media|toda|cada mañana : neutral 1 only
pasado mañana : after-days 2 only
hasta mañana : neutral 1 only
en|dentro_de|antes_de|en_menos_de|en_un_plazo_de|en_los_próximos 9 días : after-days 1
en|dentro_de|en_menos_de|en_un_plazo_de|en_los_próximos un día : after-days 1
en|dentro_de|en_menos_de|en_un_plazo_de|en_los_próximos dos días : after-days 2
en|dentro_de|en_menos_de|en_un_plazo_de|en_los_próximos tres días : after-days 3
en|dentro_de|en_menos_de|en_un_plazo_de|en_los_próximos cuatro días : after-days 4
en|dentro_de|en_menos_de|en_un_plazo_de|en_los_próximos cinco días : after-days 5
en|dentro_de|en_menos_de|en_un_plazo_de|en_los_próximos seis días : after-days 6
en|dentro_de|en_menos_de|en_un_plazo_de|en_los_próximos siete días : after-days 7
en|dentro_de|en_menos_de|en_un_plazo_de|en_los_próximos diez días : after-days 10
en|dentro_de|en_menos_de|en_un_plazo_de|en_los_próximos quince días : after-days 15
en|dentro_de|en_menos_de|en_un_plazo_de una semana : after-days 7
en|dentro_de|en_menos_de|en_un_plazo_de dos semanas : after-days 14
en|dentro_de|en_menos_de|en_un_plazo_de tres semanas : after-days 21
en|dentro_de|en_menos_de|en_un_plazo_de|en_las_próximas 9 semanas : after-days 7
en|dentro_de|en_menos_de|en_un_plazo_de|en_las_próximas 9 horas : after-hours 1
en|dentro_de|en_menos_de una hora : after-hours 1
en|dentro_de|en_menos_de dos horas : after-hours 2
en|dentro_de|en_menos_de tres horas : after-hours 3
en|dentro_de|en_menos_de cuatro horas : after-hours 4
en|dentro_de|en_menos_de veinticuatro horas : after-hours 24
en|dentro_de|en_menos_de cuarenta_y_ocho horas : after-hours 48
en|dentro_de|en_menos_de media hora : after-minutes 30
en|dentro_de|en_menos_de|en_unos 9 minutos : after-minutes 1
en|dentro_de|en_unos|en_menos_de cinco minutos : after-minutes 5
en|dentro_de|en_unos|en_menos_de diez minutos : after-minutes 10
en|dentro_de|en_unos|en_menos_de quince minutos : after-minutes 15
en|dentro_de|en_unos|en_menos_de veinte minutos : after-minutes 20
en|dentro_de|en_unos|en_menos_de treinta minutos : after-minutes 30
en un cuarto de hora : after-minutes 15
en|dentro_de|en_menos_de un mes : after-months 1
en|dentro_de|en_menos_de dos meses : after-months 2
en|dentro_de|en_menos_de tres meses : after-months 3
en|dentro_de|en_menos_de 9 meses : after-months 1
lunes : weekday 1
martes : weekday 2
miércoles : weekday 3
jueves : weekday 4
viernes : weekday 5
sábado : weekday 6
domingo : weekday 7
antes_del|antes_de|para_el|para|al|a|hasta_el final|finales de la|esta semana : weekday 5
antes de que acabe|termine la|esta semana : weekday 5
esta misma? semana : weekday 5
black friday : neutral 1 only
enero : month 1
febrero : month 2
marzo : month 3
abril : month 4
mayo : month 5
junio : month 6
julio : month 7
agosto : month 8
septiembre : month 9
setiembre : month 9
octubre : month 10
noviembre : month 11
diciembre : month 12
9 de? ene : month 1
9 de? feb : month 2
9 de? mar : month 3
9 de? abr : month 4
9 de? may : month 5
9 de? jun : month 6
9 de? jul : month 7
9 de? ago : month 8
9 de? sep|sept|set : month 9
9 de? oct : month 10
9 de? nov : month 11
9 de? dic : month 12
mediodía : hour 12
por|de|a la mañana : hour 12
por|de|a la tarde : hour 17
esta tarde : hour 17
por|de|a la noche : hour 20
esta noche : hour 20
medianoche : hour 24
a primera hora : hour 10
a última hora : hour 17
final del|de día|la_jornada|jornada|tarde : hour 17
fin del día : hour 17
al acabar|terminar el|la día|jornada : hour 17
9 h : oclock 1
a|antes_de|hasta|sobre|entre las 9 : oclock 1
a la 9 : oclock 1
9 de la tarde|noche : pm 1
9 pm : pm 1
9 p m : pm 1
fin|final|finales de mes : month-end 1
