language pt

# Portuguese, of Brazil and of Portugal
#
# The format is described in en.lex.  Clients write "você" and "vocês", "tu" and
# "o senhor"; chats know "vc", "pq", "tá".

# -- spellings ---------------------------------------------------------------

vc = você
vcs = vocês
pq = porque
tb = também
tbm = também
tbem = também
q = que
oq = o que
cmg = comigo
obg = obrigado
obgd = obrigado
brigado = obrigado
brigada = obrigada
vlw = valeu
blz = beleza
tá = está
ta = está
tô = estou
to = estou
tava = estava
pra = para
pro = para
pras = para
pros = para
né = né
hj = hoje
msg = mensagem
msgs = mensagens
dps = depois
qd = quando
qdo = quando
qnd = quando
cd = cadê
pfv = por favor
pf = por favor
fds = fim de semana
aki = aqui
eh = é
naum = não
nao = não
ñ = não
n = não
num = não
mto = muito
mt = muito
mta = muita
sla = não sei
ngm = ninguém
td = tudo
tds = todos
add = adicionar
tel = telefone
app = aplicativo

# -- sets ----------------------------------------------------------------------

@eu = eu nós a
@me = me nos mim comigo
@meu = meu minha meus minhas nosso nossa nossos nossas
@seu = seu sua seus suas vosso vossa vossos vossas
@o = o a os as um uma do da dos das no na nos nas este esta esse essa
@ser = é são era foi foram ser está estão estava estou sou estamos somos será seria ficou
@dia = segunda terça quarta quinta sexta sábado domingo amanhã hoje
@muito = muito muita bastante extremamente realmente tão demais
@plusdias = horas dias semanas meses anos
@unidade = minuto minutos hora horas dia dias semana semanas mês meses ano anos
@varios = duas dois três quatro cinco seis sete oito nove dez várias vários diversas diversos inúmeras inúmeros muitas muitos 9
@nesima = segunda terceira quarta quinta sexta enésima
@empresa = empresa operadora fornecedor concorrente concorrência loja banco companhia marca prestadora provedor
@outro = outro outra outros outras novo nova
@chefe = gerente supervisor supervisora superior chefe responsável diretor diretora gestor gestora coordenador chefia direção ouvidoria gerência
@resposta = resposta respostas retorno posição solução notícia notícias
@atendente = atendente atendentes funcionário funcionária funcionários vendedor técnico operador agente agentes colaborador
@coisa = pedido encomenda conta site aplicativo internet conexão ligação produto aparelho telefone cartão fatura contrato plano serviço linha aplicação livro
@funciona = funciona funcionam funcionando funcionava funcionou
@ruim = péssimo péssima péssimos péssimas ruim ruins horrível horríveis terrível terríveis lamentável lamentáveis vergonhoso vergonhosa lixo medíocre porcaria
@bom = bom boa ótimo ótima excelente excelentes perfeito perfeita maravilhoso maravilhosa incrível fantástico fantástica sensacional impecável
@absurdo = absurdo absurda inadmissível inaceitável intolerável vergonhoso vergonhosa escandaloso revoltante inacreditável ridículo ridícula

@common = nem disso disto nisso nisto ver vir veio fui foi mal tiver tempo próximo próxima segunda terça quinta sexta fazer dizer outra outro entrega prazer deu dá numa pelos pelas eu tu você vocês ele ela nós eles elas me te se lhe nos os as o a um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sob sobre entre até desde e ou mas que quem qual quais quando onde como porque porquê se não sim já ainda também só mais menos muito muita muitos pouco tudo todo toda todos todas nada nunca sempre agora depois antes hoje ontem amanhã aqui ali lá este esta esse essa isso isto aquele aquilo meu minha meus minhas seu sua seus suas nosso nossa é são era foi está estão estou estava sou ser estar ter tem têm tenho tinha há haver vou vai vamos ir fazer faz fiz feito pode posso poderia quero queria gostaria preciso olá oi bom boa dia noite obrigado obrigada ok então dia dias vez dois duas três ao aos à às num numa mesmo bem senhor senhora
@common : common 100

# -- function words that rules need ------------------------------------------------

não : negate 100
nunca : negate 100
jamais : negate 100
nem : negate 100
sem : negate 100
nenhum : negate 100
nenhuma : negate 100
ninguém : negate 60
tampouco : negate 100
não só|apenas|somente : neutral 1
nada mal|mau : satisfaction 42 only
não está|é nada? mal|mau|ruim : satisfaction 40 only
não tem|há|é problema : confirmation 30 only
sem problema|problemas|stress : confirmation 30 only
nenhum problema : confirmation 30 only
não tenho|posso do_que? reclamar|queixar|me_queixar|queixas|reclamações : satisfaction 55 only
sem reclamações|queixas : satisfaction 52 only
nada a|de reclamar|apontar : satisfaction 50 only
não podia|poderia estar|ficar? mais satisfeito|satisfeita|contente|feliz : satisfaction 66 only
por que|porque não : neutral 1
sem dúvida : neutral 1

mas : clause 100, contrast 100
porém : clause 100, contrast 100
contudo : clause 100, contrast 100
entretanto : clause 100, contrast 100
no entanto : clause 100, contrast 100
todavia : clause 100, contrast 100
só que : clause 100, contrast 100
e : clause 100
ou : clause 100
porque : clause 100
pois : clause 100
quando : clause 100
enquanto : clause 100
então : clause 100
que : clause 50
eu : clause 100
se : condition 100, clause 60
caso : condition 100
a menos|não_ser que : condition 100
senão : clause 100
caso contrário : clause 100

muito : intensify 100
muita : intensify 100
bastante : intensify 80
extremamente : intensify 100
totalmente : intensify 100
completamente : intensify 100
absolutamente : intensify 100
realmente : intensify 100
profundamente : intensify 100
super : intensify 100
tão : intensify 100
demais : intensify 60
mais do que : intensify 100
um pouco : soften 100
um pouquinho : soften 100
ligeiramente : soften 100
meio : soften 80
talvez : soften 100
às vezes : soften 100
relativamente : soften 100

@meu vizinho|vizinha|vizinhos|marido|esposa|mulher|amigo|amiga|amigos|colega|chefe|patrão|filho|filha|pai|mãe|irmão|irmã|cliente|clientes @ser|disse|diz|acha|ficou : third 100
um|uma amigo|amiga|colega|cliente|vizinho|usuário|utilizador @ser|disse|diz|acha|escreveu|meu|minha : third 100
outros clientes|usuários : third 100
algumas|alguns pessoas|clientes|usuários : third 100

# -- anger -----------------------------------------------------------------------

furioso|furiosa|furiosos : anger 86
irritado|irritada|irritados : anger 58
irritante : anger 54
irrita|irritando|irritar : anger 56
com raiva : anger 76
raiva : anger 62
indignado|indignada|indignados : anger 80
indignação : anger 74
revoltado|revoltada|revolta|revoltante : anger 78
puto|puta da_vida|da_cara|com : anger 78
pê da vida : anger 72
bravo|brava com : anger 60
zangado|zangada|chateado|chateada : anger 48, disappointment 44
aborrecido|aborrecida : anger 44, disappointment 40
estressado|estressada|stressado|nervoso|nervosa : anger 54
de saco cheio : anger 76
saco : anger 34
farto|farta|fartos : anger 68
cansado|cansada|cansei|cansada de|d : anger 56, disappointment 36
já chega : anger 66
chega $ : anger 34
^ chega : anger 40
chega de : anger 50
basta : anger 56
passou dos limites : anger 68
perdi|perdendo|perder a? paciência : anger 62
paciência : anger 36
paciência tem limite|limites : anger 66
@absurdo : anger 66
um absurdo : anger 72
que absurdo|vergonha|palhaçada|descaso|lixo|porcaria|falta : anger 70
é @muito? @absurdo : anger 70
uma vergonha : anger 74
vergonha : anger 62
vergonhoso|vergonhosa : anger 70
falta de respeito|vergonha|consideração|profissionalismo|educação : anger 66
desrespeito : anger 68
desrespeitoso|desrespeitosa : anger 62
descaso : anger 64, disappointment 44
palhaçada : anger 72
brincadeira : anger 34
estão|só_pode|vocês_estão|deve_ser|isso_é_uma brincando|de_brincadeira|brincadeira|a_brincar|a_gozar : anger 66
gozar|gozando|brincar|brincando com|comigo|connosco|conosco|da_minha_cara|com_a_minha_cara : anger 66
fazer|fazendo|fazem de? palhaço|trouxa|bobo|otário|idiota|parvo : anger 72
me fazendo|fazem|fizeram de palhaço|trouxa|bobo|otário|idiota|parvo : anger 74
tratam|tratar|tratado|tratada|tratados como lixo|idiota|cachorro|palhaço : anger 72
escândalo : anger 60
@ruim : anger 40, disappointment 50
péssimo|péssima : anger 46, disappointment 54
lamentável : anger 50, disappointment 54
deplorável : anger 58, disappointment 46
uma porcaria|droga|merda|bosta|lixo|desgraça : anger 70
porcaria : anger 56
merda : anger 60
bosta : anger 60
droga : anger 44
caralho|porra|puta_que_pariu|pqp|cacete|foda : anger 58
que merda|porra|caralho|bosta|droga : anger 66
foda_se : anger 62
lixo : anger 54
incompetente|incompetentes|incompetência : anger 70
incapazes|incapaz : anger 46
mal educado|educada|educados : anger 58, disappointment 34
grosseiro|grosseira|grosso|grossa|grosseria|rude|arrogante|arrogância|mal_educado|estúpido|estúpida : anger 54
ódio : anger 62
odeio|odiei|detesto|detestei : anger 58
perda|perder|perdi|perdendo de? tempo : anger 52
meu|nosso tempo : anger 20
não tenho tempo|todo_o_dia|o_dia_todo para|a : anger 30 only
ninguém leva|leva_isto|leva_isso|liga|se_importa|quer_saber * sério? : anger 56, disappointment 40 only
ninguém * leva * a sério : anger 62 only
não levam|leva|levaram * a sério : anger 54 only
levar a sério : anger 10
ninguém lê|leu|responde|resolve|faz|atende|ajuda|sabe : anger 36, disappointment 44 only
alguém leu|lê|chegou_a_ler * ? : anger 40, told-before 30
alguém sequer? leu|chegou : anger 44, told-before 30
vocês leem|leram|lêem|sequer * ? : anger 42, told-before 24
como se atrevem|atreve : anger 74
que tipo de : anger 34
inferno : anger 56
que inferno : anger 64
caos : anger 40, disappointment 40
desastre|catástrofe : anger 48, disappointment 48
tomar no|vão_tomar : anger 70
vão à|para merda|inferno|o_inferno : anger 72, abusive-language 60
estragou|estragaram|arruinou|arruinaram * dia|viagem|férias|festa|noite|fim : anger 52, disappointment 52
enrolação|enrolando|enrolam : anger 54, distrust 44
jogo de empurra : anger 58
isso é sério|brincadeira * ? : anger 54
surreal : anger 52
nojo : anger 60
nojento : anger 60
inadmissível : anger 72

# -- disappointment ----------------------------------------------------------------

decepcionado|decepcionada|desapontado|desapontada|desiludido|desiludida|dececionado|dececionada : disappointment 70
decepção|desilusão|deceção : disappointment 66
decepcionante|desapontante|dececionante : disappointment 66
insatisfeito|insatisfeita|insatisfação|descontente|descontentamento : disappointment 66
não estou|estamos|fiquei|ficamos * satisfeito|satisfeita|contente|feliz|satisfeitos|convencido : disappointment 66 only
nada|nem_um_pouco|pouco satisfeito|satisfeita|contente|feliz : disappointment 64 only
frustrado|frustrada|frustração|frustrante : disappointment 56, anger 42
triste|tristeza : disappointment 40
lamento|lamentamos que|a|informar : disappointment 30
pena : disappointment 28
que pena : disappointment 40
infelizmente : disappointment 26, problem 20
me|nos arrependo|arrependi|arrependido : disappointment 56
arrependido|arrependida : disappointment 54
não ajuda|ajudou|ajudaram|resolve|resolveu|resolveram|serve|serviu|adianta|adiantou : disappointment 44, problem 44 only
não foi|é útil|resolvido|solucionado : disappointment 40, problem 44 only
de nada adianta|adiantou : disappointment 50
não é|está normal|certo|correto|justo|aceitável|possível_isso|profissional : disappointment 46, anger 32 only
ninguém : problem 28
sem @resposta : disappointment 12, told-before 44 only
@nesima dia|semana|vez sem|que : told-before 40
nenhuma @resposta : disappointment 46, told-before 34 only
não tive|tenho|recebi|obtive|tivemos|recebemos nenhuma|qualquer? @resposta : disappointment 44, told-before 30 only
pior : disappointment 42
o pior|a_pior : disappointment 56, anger 36
cada vez pior : disappointment 58, anger 34
de mal a pior : disappointment 56
nunca mais : disappointment 54
nunca vi|tive|passei|fui tanto|tanta|tão|um|uma|isso|algo|por : disappointment 54, anger 44 only
nunca estive|fiquei|tinha|me_senti tão : intensify 100 only
má|péssima|fraca qualidade|experiência|gestão|atendimento : disappointment 58
péssimo|mau|ruim|fraco atendimento|serviço|suporte|produto : disappointment 58, anger 44
atendimento|serviço|suporte|produto|qualidade @ser|muito? @ruim : disappointment 56, anger 42
deixa|deixou|deixam a desejar : disappointment 60
esperava mais|melhor|outra : disappointment 54
abandonado|abandonada|ignorado|ignorada|esquecido : disappointment 50
ignoram|ignorar|ignorando : disappointment 46, anger 34
inútil|inúteis : disappointment 50, anger 34
caro|cara|caríssimo : disappointment 28
muito|demasiado|tão caro|lento|tarde|demorado|demora|tempo : disappointment 34, problem 34
complicado|difícil demais|isso|assim|resolver|falar : disappointment 34
pesadelo : disappointment 54, anger 34
não recomendo|aconselho|indico : disappointment 62 only
fujam|fuja : disappointment 58, anger 40
parabéns * atraso|vergonha|incompetência|nada|péssimo : anger 56
obrigado|obrigada por nada : anger 58, disappointment 56 only
desanimador|desanimado|desanimada : disappointment 50
chato|chata|chatice : disappointment 38
poxa : disappointment 40
puxa vida : disappointment 36
affe|aff : anger 38, disappointment 34
difícil hein : disappointment 44
demora|demorando|demorado|demorou : disappointment 34, problem 40

# -- told before -----------------------------------------------------------------------

já disse|falei|escrevi|informei|expliquei|enviei|mandei|contei|dei|respondi|reclamei|liguei|pedi|avisei|fiz|passei|indiquei|referi|mencionei : told-before 64
já tinha|havia|lhes|vos|te|lhe|vos|o|os? dito|falado|escrito|informado|enviado|explicado|respondido|disse|enviado|pedido|mandado : told-before 66
já tentei|fiz isso|isto|tudo|várias|todos|de_tudo : told-before 52, problem 38
como já? disse|falei|escrevi|mencionei|informei|expliquei|referi|indiquei|dito|mencionado : told-before 66
conforme já? disse|falei|escrevi|mencionei|informei|expliquei|referi|dito|mencionado : told-before 64
repito|repetir|repetindo : told-before 56
mais uma vez : told-before 44
outra vez|novamente|de_novo : told-before 26
pela @nesima vez : told-before 66
@nesima vez que|em : told-before 60
@varios vezes : told-before 46
já * @varios vezes : told-before 62
na minha|no_meu|nas_minhas|na_nossa|nos_meus primeira|primeiro|última|último|anterior? mensagem|email|e_mail|mensagens|emails|pedido|contacto : told-before 58
números|informação|dados|resposta estão|está|constam * primeira|minha|meu|mensagem|email : told-before 60
escrever|explicar|dizer|repetir tudo|isso|isto? duas|de_novo|várias|outra vezes|vez : told-before 60
tudo duas vezes : told-before 52
sempre a mesma|mesma_coisa|o_mesmo : told-before 44, disappointment 34
mesmo problema|erro : told-before 32, problem 42
a mesma coisa|história|resposta : told-before 40, disappointment 34
continuo|continuamos à_espera|esperando|a_aguardar|aguardando|sem : told-before 40, disappointment 38
ainda estou|estamos esperando|aguardando|à_espera : told-before 40, disappointment 38
na semana passada : told-before 20

# -- polite displeasure ------------------------------------------------------------------

continuo|continuarei|vou_continuar|faço|farei|vou_fazer|fico * à_mão|manualmente|sozinho|sozinha|eu_mesmo|por_minha_conta : polite-displeasure 60
certo|tudo_bem|muito_bem|está_bem|ok|pronto|bom * à_mão|manualmente|como_sempre|como_de_costume : polite-displeasure 60
à mão|manualmente então|de_novo|outra_vez|como_sempre|novamente : polite-displeasure 54
ordenei|organizei|corrigi|fiz|refiz * à mão : polite-displeasure 38
como sempre : polite-displeasure 46
como de|é costume|habitual|hábito : polite-displeasure 50
anotado|registo|registado|noto|tomo_nota|tomei_nota que : polite-displeasure 58
em análise|sob_análise como|desde|já|há : polite-displeasure 54
suponho|imagino|presumo|calculo que * ninguém|não|nunca : polite-displeasure 58
suponho|imagino|presumo : polite-displeasure 36
ninguém teve|tenha_tido|tem|terá tempo : polite-displeasure 52
já não conto|espero|contamos : polite-displeasure 66 only
não conto|espero|esperamos mais : polite-displeasure 60 only
não precisa|precisam|há|vale_a_pena de? pressa|correr|se_apressar|apressar|ter_pressa : polite-displeasure 58 only
não há|tem pressa : polite-displeasure 44 only
não se apresse|apressem|preocupem|incomodem|incomode : polite-displeasure 54 only
deixa|deixe|deixem para_lá|pra_lá|estar|lá : polite-displeasure 56, disappointment 34
paciência então : polite-displeasure 50
tanto faz : polite-displeasure 46
eu resolvo|resolverei|me_viro|desenrasco_me|dou_um_jeito : polite-displeasure 56
@ultimos = dois duas últimos últimas
@mails = emails mails mensagens mensagem email mail
conforme|segundo|como_consta os|nos|as? meus|minhas|nossos @ultimos @ultimos? e? @mails : polite-displeasure 52, told-before 62
nos|aos meus últimos|dois|anteriores * emails|e_mails|mensagens : polite-displeasure 44, told-before 60
esperava|gostaria_de_ter|teria_gostado que|uma|de|mais|pelo : polite-displeasure 44
surpreende|surpreendido|surpreendida|estranho|estranha|admira que|com : polite-displeasure 42
criei|fiz|montei|construí * minha|meu própria|próprio : polite-displeasure 44
pelos vistos|visto : polite-displeasure 40
pelo visto : polite-displeasure 40
aparentemente : polite-displeasure 24

# -- may leave ----------------------------------------------------------------------------

cancelar : may-leave 34
vou|quero|vamos|queremos|pretendo|desejo|prefiro|penso|pensando_em|decidi cancelar|rescindir|encerrar|sair : may-leave 74
cancelo|cancelarei|rescindo|rescindirei|encerro|encerrarei * contrato|conta|plano|assinatura|tudo : may-leave 78
cancelo|cancelarei : may-leave 64
cancelar|rescindir|encerrar|cancelamento * contrato|plano|assinatura|conta|linha : may-leave 62
meu cancelamento : may-leave 60
rescisão : may-leave 50
encerrar|fechar|excluir minha|a_minha conta : may-leave 58
mudar|mudo|mudarei|mudando|troco|trocar|trocarei|vou_mudar|vou_trocar|migrar de|para|pra * @empresa : may-leave 76
mudar|mudo|trocar|troco|trocarei|mudarei|vou_mudar|vou_trocar de @empresa : may-leave 80
ir|vou|irei|passo|passar|passarei|vamos para|pra|a * @outro? @empresa : may-leave 66
para|pra|a @outro|a_outro @empresa : may-leave 62
para a concorrência : may-leave 76
concorrência : may-leave 44
vou|irei|procurar|procurarei|procuro @outro @empresa|lugar|opção : may-leave 72
perder|perderam|perdendo|vão_perder|acabam_de_perder um|uma|mais_um|mais_uma|o? cliente : may-leave 78
deixar|deixo|deixarei|vou_deixar de ser|usar cliente|o|a|vosso? : may-leave 70
deixar de ser cliente : may-leave 78
nunca mais compro|volto|uso|serei|faço|comprarei|voltarei|na|com : may-leave 74
última vez que|compro|aqui|com : may-leave 66
não|nem volto|compro|renovo|renovarei|comprarei|quero a|mais|o? comprar|aqui|contrato|ser_cliente? : may-leave 40
não vou|irei|renovo|pretendo renovar|renovarei|continuar : may-leave 72 only
decidi|decidimos|resolvi mudar|sair|trocar|passar|ir|cancelar : may-leave 82
quero sair : may-leave 66
portabilidade : may-leave 34
pedir|pedi|solicitar|solicito portabilidade|cancelamento|o_cancelamento : may-leave 62
como cancelo|cancelar|faço_para_cancelar|posso_cancelar : may-leave 34 only
não quero cancelar|rescindir|mudar|sair|trocar : neutral 1
não quero|pretendo|vou cancelar|rescindir|mudar|sair : neutral 1
não quero|pretendo|vou cancelar|rescindir o|a|meu|minha|o_meu|a_minha? contrato|plano|conta|assinatura : neutral 1
não quero|pretendo|vou mudar|trocar|sair de @empresa : neutral 1
cancelar * pedido|encomenda|reserva|compra|relatório : may-leave 14 only

# -- legal, public, payment, a lead ----------------------------------------------------------

advogado|advogada|advogados : legal-step 64
meu|minha|nosso|um advogado|advogada : legal-step 74
procon|anacom|anatel|deco|ombudsman|provedor_de_justiça|livro_de_reclamações|banco_central|asae|cnpd|anpd : legal-step 68
livro de reclamações : legal-step 68
tribunal|juizado|justiça : legal-step 62
pequenas causas : legal-step 68
na|à|a justiça : legal-step 70
processar|processo|processarei|processá_los : legal-step 56
vou|irei|vamos processar|acionar|processá_los|entrar_com : legal-step 74
ação|medidas|providências|vias|meios judicial|judiciais|legal|legais|jurídicas|cabíveis : legal-step 72
entrar com ação|processo|uma_ação|um_processo : legal-step 76
danos morais : legal-step 72
queixa|denúncia|denunciar|boletim|queixa_crime : legal-step 50
apresentar|apresento|apresentarei|fazer|farei|abrir|formalizar|vou_fazer queixa|uma_queixa|denúncia|reclamação_formal|uma_denúncia : legal-step 72
defesa do consumidor : legal-step 68
direitos do|de|como consumidor : legal-step 58
direito do consumidor : legal-step 56
polícia|delegacia : legal-step 46
juiz|juízo : legal-step 46
departamento|aviso jurídico|legal : neutral 1
informações|termos legais : neutral 1

reclame aqui : public-complaint 66
reclameaqui : public-complaint 66
redes sociais : public-complaint 58
portal da queixa : public-complaint 66
publicar|publico|publicarei|postar|posto|postarei|deixar|deixo|deixarei|escrever|escreverei|fazer|colocar * avaliação|comentário|crítica|review|resenha negativa|negativo|péssima|ruim|no|na|má|em : public-complaint 72
avaliação|crítica|comentário|review negativa|negativo|má|péssima : public-complaint 58
uma estrela : public-complaint 48, disappointment 38
vou|irei|vamos|farei contar|dizer|espalhar|divulgar|expor|avisar|questão_de_contar * todos|todo_mundo|toda_a_gente|amigos|redes|internet|todas : public-complaint 72
contar|espalhar|divulgar|avisar * todo_mundo|toda_a_gente|todos|amigos : public-complaint 64
imprensa|jornal|jornais|televisão|jornalista|jornalistas|mídia : public-complaint 46
à|contactar|alertar|avisar|chamar|para|na a? imprensa|televisão|jornais|jornalistas|mídia|um_jornalista : public-complaint 70
publicamente : public-complaint 54
tornar público|pública : public-complaint 70
facebook|instagram|twitter|tiktok|google|trustpilot : public-complaint 26

reembolso|reembolsar|reembolsado|reembolsem|estorno|estornar|devolução : payment-dispute 30, problem 18
quero|exijo|exigimos|queremos|peço|solicito|exigir * reembolso|estorno|dinheiro|devolução : payment-dispute 68
meu dinheiro de_volta : payment-dispute 76
dinheiro de volta : payment-dispute 70
devolvam|devolva|devolver * dinheiro : payment-dispute 72
quero meu|o_meu dinheiro : payment-dispute 76
reembolso|estorno imediato|total|integral : payment-dispute 62
contestar|contesto|contestei|contestação * cobrança|fatura|compra|valor|pagamento|débito : payment-dispute 70
contestar|contesto a|esta|essa : payment-dispute 56
cobrança indevida|errada|abusiva|duplicada : payment-dispute 40, problem 46
cobrado|cobrada|cobraram|debitado|debitaram indevidamente|em_duplicado|duas_vezes|errado|a_mais : payment-dispute 30, problem 50, theme:billing 66
não vou|irei|pagarei|pago|pagaremos pagar|isso|mais|nada|esta : payment-dispute 60 only
não pago|pagarei : payment-dispute 70 only
recuso me|a|pagar pagar : payment-dispute 72
recuso_me a pagar : payment-dispute 74
bloquear|cancelar o_pagamento|débito|débito_direto|débito_automático : payment-dispute 60
chargeback : payment-dispute 66
prazo|política|como_funciona de|do|o reembolso|devolução|estorno : neutral 1

falar|falo|conversar com * @chefe : asks-for-manager 80
@eu? quero|queria|exijo|preciso|gostaria_de|desejo falar com * @chefe : asks-for-manager 80
passe|passem|transfira|transfiram|chame|chamem|chama|ponha * @chefe : asks-for-manager 78
seu|sua|vosso|vossa|o|um @chefe agora|imediatamente|por_favor|já|hoje : asks-for-manager 64
seu|vosso|sua|vossa superior|supervisor|chefe|gerente|diretor|gestor : asks-for-manager 60
quero um|o|seu|a|vosso @chefe : asks-for-manager 70
alguém responsável|competente|que_resolva|que_saiba|acima|com_autoridade : asks-for-manager 60
escalar|encaminhar|escale|encaminhem * superior|gerência|ouvidoria|chefia|direção : asks-for-manager 66
ouvidoria : asks-for-manager 56
papel|função|perfil|permissão|acesso de gerente|gestor|administrador : neutral 1

# -- abuse: directed at a person --------------------------------------------------------------

idiota|idiotas|imbecil|imbecis|burro|burros|burra|estúpidos|palhaço|palhaços|otário|otários|retardado|retardados|parvo|parvos|besta|bestas|trouxa : abusive-language 58, anger 50
filho|filhos|filha da|de puta|mãe : abusive-language 86, anger 60
fdp|cuzão|cuzões|arrombado|arrombados|desgraçado|desgraçados|canalha|canalhas|cabrão|cabrões|escroto|babaca|babacas|vagabundo|vagabundos|safado|safados|pilantra|pilantras : abusive-language 76, anger 56
bando|cambada|corja de : abusive-language 66, anger 60
bando|cambada|corja de incompetentes|ladrões|idiotas|palhaços|vagabundos|inúteis|mentirosos|burros|imbecis : abusive-language 74, anger 62
vocês|vc|você|tu são|é|és|sois uns|um|uma|todos? idiotas|idiota|burros|burro|imbecis|imbecil|inúteis|inútil|ladrões|palhaços|lixo|merdas|uma_merda|estúpidos|estúpido : abusive-language 66, anger 58
vai|vão se|te foder|ferrar|lixar|catar : abusive-language 80, anger 64
vai tomar no : abusive-language 82, anger 62
vai à merda : abusive-language 76, anger 60
cale|cala|calem a|se boca : abusive-language 66, anger 54
vou|vamos te|vos|lhe|você matar|bater|quebrar|arrebentar|pegar|encontrar|partir : abusive-language 82, anger 60
sei onde mora|moras|trabalha|vivem|você : abusive-language 82
vai|vão se|me? arrepender|pagar : abusive-language 46, anger 46
morra|morram : abusive-language 72

# -- goal at risk -------------------------------------------------------------------------------

preciso|precisamos|necessito|precisava * até|antes|para @dia|9|meio_dia|ao_meio_dia|amanhã|sexta|hoje|o_dia : goal-at-risk 56
preciso|precisamos disso|disto|dele|dela|desse * até|hoje|amanhã|para|antes : goal-at-risk 54
até @dia|à|ao|o_dia|9 : goal-at-risk 30
não @ser|for|estiver|tiver|sair|resolverem|desaparecer * até @dia|ao|amanhã|9|quinta : goal-at-risk 52 only
até @dia * não : goal-at-risk 50
não consigo|posso|podemos|conseguimos trabalhar|vender|entregar|faturar|produzir|viajar|enviar_os|atender|ler_meus|estudar|abrir_a_loja|abrir_a : goal-at-risk 62, problem 40 only
impede|impedindo|impedem de|me|nos|o : goal-at-risk 54
loja|empresa|negócio|produção|trabalho|equipa|equipe parada|parado|está_parada|está_parado : goal-at-risk 64
perder|perdendo|perco|perdemos|perdi clientes|vendas|dinheiro|o_voo|o_prazo|a_viagem|contratos|negócios : goal-at-risk 60
meus|nossos clientes estão|esperam|reclamam|aguardam : goal-at-risk 58
prazo acaba|termina|final|limite|vence|é : goal-at-risk 52
voo|viagem|casamento|prova|exame|mudança|entrevista|cirurgia é|será|amanhã|hoje|no|na : goal-at-risk 50
viajo|embarco|mudo_me amanhã|hoje|na|no|segunda|sexta : goal-at-risk 54
entregar|enviar|enviamos|entregamos|despachar * ao_meio_dia|meio_dia|@dia : goal-at-risk 54
tenho|temos uma? loja|empresa|9_encomendas : goal-at-risk 20
prejuízo|prejuízos : goal-at-risk 50, disappointment 34

# -- distrust, confusion, urgency ------------------------------------------------------------------

golpe|golpista|golpistas|fraude|burla|burlão|burlões|vigarice|vigaristas|vigarista|estelionato|trambique : distrust 70, anger 56
enganado|enganada|enganaram|enganar|engano_de : distrust 62, anger 44
propaganda|publicidade enganosa : distrust 68, anger 46
mentira|mentiras|mentiroso|mentirosa|mentirosos : distrust 66, anger 52
mentiram|mentiu|mentem|mente|mentindo : distrust 66, anger 50
roubo|roubado|roubada|roubaram|roubando|roubam|ladrão|ladrões|assalto : distrust 64, anger 56
desonesto|desonesta|desonestidade|má_fé : distrust 66, anger 48
má fé : distrust 64, anger 46
prometeram|prometeu|garantiram|garantiu|asseguraram|prometido : distrust 42, disappointment 34
promessa|promessas vazia|vazias|falsa|falsas|não_cumprida|não_cumpridas : distrust 60, disappointment 46
disseram|disse que|me * e|mas|resolveriam|não|amanhã : distrust 30
não confio|confiamos|acredito|acreditamos mais|em|nisso|no : distrust 62 only
já não confio|acredito : distrust 64 only
perdi|perder|perdemos a? confiança|toda_a_confiança : distrust 66, disappointment 46
como posso|vou confiar|acreditar : distrust 58
taxas|custos|tarifas ocultas|ocultos|escondidas : distrust 60, payment-dispute 30
suspeito|suspeita|duvidoso|duvidosa : distrust 36
confiei|confiava em|nisso|na : distrust 46, disappointment 30
lorota|papo_furado|conversa_fiada|desculpas|desculpa_esfarrapada : distrust 50, anger 40

não entendo|entendi|compreendo|percebo|percebi|entendemos : confusion 58 only
não está|é|ficou claro|clara|percetível : confusion 54 only
não faz|fazem sentido : confusion 54, disappointment 22 only
confuso|confusa|confusão|confusos : confusion 58
contraditório|contraditória|contraditórias|contraditórios : confusion 58, disappointment 32
perdido|perdida : confusion 34
não sei mais|como|o_que|onde|qual|se : confusion 42 only
como assim : confusion 50
o que significa|quer_dizer : confusion 44

urgente|urgentes : urgency 68
urgência : urgency 62
com urgência : urgency 68
imediatamente : urgency 62
o mais rápido|rapidamente|breve|depressa possível : urgency 58
quanto antes : urgency 60
agora mesmo : urgency 56
já $ : urgency 24
rápido : urgency 34
rapidamente : urgency 40
logo : urgency 20
pressa : urgency 34
com pressa : urgency 50
hoje $ : urgency 32
preciso de ajuda : urgency 34, problem 20
socorro : urgency 52
me ajuda|ajude|ajudem : urgency 30, problem 20

# -- thanks, praise, "it works" -------------------------------------------------------------------

obrigado|obrigada|obrigados : gratitude 66
muito obrigado|obrigada : gratitude 78
obrigado|obrigada pela|pelo|por|a * ajuda|atenção|resposta|rapidez|apoio|atendimento|trabalho|paciência|tudo|todos : gratitude 76
agradeço|agradecemos|agradecido|agradecida|gratidão|grato|grata : gratitude 66
desde já|antecipadamente obrigado|agradeço|obrigada|grato|grata : gratitude 15, request 55 only
obrigado|obrigada|agradeço desde_já|antecipadamente : gratitude 15, request 55 only
agradeço|agradecia que|se|a_sua_ajuda|o_retorno|resposta|retorno|urgência : request 58
não obrigado|obrigada : neutral 1
valeu : gratitude 50
parabéns : satisfaction 64
ótimo|ótima|ótimos : satisfaction 56
excelente|excelentes : satisfaction 62
perfeito|perfeita : satisfaction 58
maravilhoso|maravilhosa|maravilha|fantástico|fantástica|sensacional|incrível|espetacular|impecável : satisfaction 58
bom|boa : satisfaction 20
muito bom|boa|bem|eficiente|rápido|rápida|atencioso|atenciosa|simpático|prestativo|profissional : satisfaction 58
bom|ótimo|excelente|belo atendimento|trabalho|serviço|suporte|produto : satisfaction 62
vocês|você são|é|és os|as|o|a|uns|muito|demais melhores|melhor|ótimos|maravilhosos|incríveis|bons|top|máximo|demais? : satisfaction 80, gratitude 50
os melhores|melhor|o_melhor : satisfaction 56
satisfeito|satisfeita|satisfeitos : satisfaction 60
contente|feliz|felizes : satisfaction 56
adoro|adorei|amo|amei|gosto|gostei : satisfaction 52
recomendo : satisfaction 62
super recomendo : satisfaction 66
atencioso|atenciosa|prestativo|prestativa|simpático|simpática|gentil|educado|educada : satisfaction 52
eficiente|eficaz|eficiência|rapidez|profissionalismo : satisfaction 48
me salvou|salvaram : satisfaction 58, gratitude 48
bem feito|resolvido|tratado|resolvida : satisfaction 52
foi bem|muito_bem feito|resolvido|tratado|conduzido : satisfaction 66
impressionado|impressionada|surpreendido_pela_positiva : satisfaction 54
show|top|massa|legal|bacana|fixe|show_de_bola : satisfaction 40
já|agora|finalmente|está|voltou_a|tudo funciona|funcionando|funcionar|a_funcionar|funcionou|a_funcionar_bem : confirmation 62
@funciona novamente|de_novo|agora|perfeitamente|bem|outra_vez|direitinho : confirmation 62
deu certo : confirmation 64
deu tudo certo : confirmation 64
consegui : confirmation 54, satisfaction 30
não consegui : neutral 1
resolvido|resolvida|resolveu|solucionado|solucionada : confirmation 56
problema|tudo|está|já|foi resolvido|resolvida|solucionado|certo|ok|em_ordem : confirmation 62
não|nem|ainda_não|nada|nunca * resolvido|resolvida|resolveu|resolveram|solucionado|certo|funciona|funcionou|funcionando : problem 56, disappointment 24 only
se|como|quando|porque|por_que isso|isto|tudo? funciona : neutral 1
ver|saber|verificar se * funciona|deu_certo|resolve : neutral 1
chegou|recebi|encontrei|apareceu $ : confirmation 54
já chegou|recebi|está_aqui|está_lá|apareceu|caiu|entrou : confirmation 62
está|está_lá|já_está|já lá|aqui : confirmation 60
chegou hoje|ontem|tudo|bem|certinho|agora : confirmation 50
não chegou|recebi|apareceu|encontrei : problem 52, disappointment 16 only
ok|certo|entendi|perfeito|beleza|combinado|compreendido $ : confirmation 46
entendi : confirmation 34
pode|podem fechar|encerrar * chamado|ticket|pedido|caso|chat : confirmation 58

# -- something does not work: a little heat, in any tone --------------------------------------------------

problema|problemas : problem 44
erro|erros : problem 44
falha|falhas|falhou|falhando|defeito|defeitos|bug|bugs|avaria|avariado : problem 48
não @funciona|abre|carrega|liga|entra|conecta|atualiza|responde|aparece|sai|imprime|sincroniza|baixa|consigo : problem 56, disappointment 16 only
não consigo|conseguimos|consegue|consegui : problem 56
não dá|deu|está|vai|posso|pode : problem 36
não tem|há|tenho internet|sinal|rede|luz|acesso|conexão|som|água|como|linha : problem 52, disappointment 18 only
sem internet|sinal|rede|luz|acesso|conexão|água|linha|serviço : problem 54, disappointment 20
parou|deixou de : problem 48
parou|deixou de funcionar|responder|carregar : problem 58
travou|travando|trava|caiu|cai|caindo|queda|quedas|fora_do_ar : problem 50
lento|lenta|lentidão|devagar : problem 44
atraso|atrasos|atrasado|atrasada|atrasou : problem 48, disappointment 16
cancelado|cancelada|cancelaram : problem 34
esperando|espera|esperar|aguardando|aguardo|esperei|à_espera : problem 36
há @varios @plusdias : problem 42, disappointment 26
há|faz|fazem dias|semanas|meses|horas|um_mês|uma_semana : problem 44, disappointment 32
@varios @plusdias : problem 28
desde ontem|segunda|terça|quarta|quinta|sexta|sábado|domingo|o_dia|hoje|a|9 : problem 34
ainda não : problem 46, disappointment 22
ainda : problem 24
nada : problem 26
não : problem 14
nunca : problem 26
nenhum|nenhuma : problem 24
até agora|hoje|o_momento nada|não|sem : problem 44, disappointment 30
quebrado|quebrada|partido|partida|danificado|danificada|estragado|avariada|quebrou|estragou : problem 52, disappointment 20
perdido|perderam|perdeu|extraviado|extraviada|extraviaram|sumiu|desapareceu : problem 48, disappointment 22
falta|faltando|faltam|incompleto|incompleta : problem 42
errado|errada|errados|incorreto|incorreta|trocado|trocada : problem 46
impossível : problem 46, disappointment 26
impossível de|falar|resolver|conseguir : problem 52, disappointment 28
duas vezes : problem 22
por que : problem 22
porque : problem 14
cadê|onde_está|onde_estão|onde_para : problem 42, disappointment 14
recusado|recusada|negado|negada|bloqueado|bloqueada|rejeitado : problem 40
mas : problem 12
só : problem 8
tentei|tento|tentando : problem 36
já tentei : problem 42
reclamação|reclamações|reclamar : problem 40, disappointment 26
ninguém responde|atende|resolve|ajuda|liga|dá : problem 44, disappointment 42

# -- requests, questions in the line of business ------------------------------------------------------------

por favor : request 55
pode|poderia|podem|poderiam|podes|podia me|nos|ver|verificar|ajudar|enviar|confirmar|dizer|informar|explicar|dar : request 56
poderia|podia|podiam|poderiam : request 50
gostaria|queria|quero|desejo|preciso : request 54
gostaria de : request 56
necessito : request 52
envie|enviem|mande|verifique|resolva|resolvam|corrijam|liguem|informe|ajude|ajudem : request 52
aguardo|aguardamos * retorno|resposta|contacto|contato : request 40
como faço|posso|se_faz|é_que|funciona|altero|consigo_alterar|mudo|ativo|obtenho|cadastro : calm 42
^ como : calm 30
qual|quais é|são|o|a|os|as|seria : calm 34
onde posso|encontro|fica|está_o|vejo : calm 40
quanto custa|tempo_demora|é|custam : calm 40
quando abre|abrem|será|posso|começa : calm 34
^ vocês|você aceitam|têm|tem|vendem|entregam|fazem : calm 42
^ é possível : calm 42
é possível : calm 34
aceitam|têm|tem|há|existe * ? : calm 26
gostaria|queria de? saber|alterar|mudar|comprar|reservar|adicionar|encomendar|tirar_uma_dúvida|ler : calm 42
dúvida : calm 40
uma dúvida|pergunta|questão : calm 44
pergunta : calm 30
informação|informações sobre : calm 38
bom dia : calm 16
boa tarde|noite : calm 16
olá : calm 14
oi : calm 14
bom|boa fim|dia|semana|noite|trabalho|final_de_semana $ : calm 34
tenha|tenham um|uma bom|boa|ótimo|ótima : calm 38
cumprimentos|abraço|abraços|atenciosamente : calm 14
sim : calm 20, confirmation 15
não $ : calm 14
ah ok|sim|tá|entendi : calm 24
um momento|minuto|instante : calm 36
vou verificar|tentar|fazer|ver|testar|aguardar|procurar : calm 34

# -- acts of an agent ----------------------------------------------------------------------------------------

# listen
pode|poderia|podia|pode_me|consegue|poderias me|nos|lhe? dizer|informar|explicar|descrever|indicar|enviar|confirmar|contar|mostrar|dar : listen 58
qual|quais|que|quando|onde|como|quem|o_que * ? : listen 50
qual|quais|que * aparece|vê|tem|usa|deseja|prefere|precisa : listen 54
diga|conte|indique|informe me|nos : listen 54
diga_me|conte_me|indique_me : listen 56
o que ajudaria|gostaria|podemos|precisa|aconteceu : listen 56
está tudo|funciona|ficou|correu|tudo bem|certo|ok|em_ordem|resolvido * ? : listen 54
gostaria de entender|compreender|ouvir|perceber|saber : listen 60
ouvi|ouvimos|escutei|escutamos|ouvir|escutar : listen 58
perguntei|perguntámos|perguntamos|perguntar o|como|que : listen 60
se entendi|compreendi|percebi|entendemos|compreendemos bem|corretamente|direito? : listen 62, acknowledge 56
já nos? tinha|havia|nos_disse|me dito|dado|informado|explicado|enviado|escrito|disse|contou|fornecido : listen 54, acknowledge 66
o senhor|a_senhora|você|nos já disse|informou|explicou|deu|enviou|contou|escreveu : listen 54, acknowledge 62

# acknowledge
tem toda|total|inteira|plena? razão : acknowledge 74
tens razão : acknowledge 72
você|o_senhor|a_senhora está|tem certo|certa|razão : acknowledge 70
compreendo|entendo|percebo|compreendemos|entendemos|percebemos que|porque|bem|perfeitamente|totalmente|como|a_sua|o_seu|sua|seu|por_que : acknowledge 60
^ compreendido|entendido|percebido|entendi|certo : acknowledge 54
reconheço|reconhecemos que|o|a : acknowledge 60
teve|tiveram|precisou de|que esperar|aguardar|repetir|ligar|escrever|insistir|pedir : acknowledge 58
não deveria|devia ter acontecido|esperado|ocorrido|de : acknowledge 56, own 46
números|dados|informações que já tinha|havia|nos : acknowledge 64
custou|tirou|fez_perder lhe|tempo|a|o : acknowledge 50

# apology, empathy, own
desculpe|desculpa|desculpas|perdão : apology 60
peço|pedimos|apresento|apresentamos * desculpa|desculpas : apology 72, empathise 46
lamento|lamentamos : apology 58, empathise 52
lamento|lamentamos muito|imenso|sinceramente|profundamente : apology 68, empathise 58
sinto|sentimos muito : apology 70, empathise 56
qualquer|pelo|por|pelos|o incómodo|incômodo|inconveniente|transtorno|transtornos|inconvenientes causado|causados? : neutral 1
desculpas|desculpa|lamentamos|lamento por|pelo|pelos|qualquer|quaisquer|por_qualquer|por_quaisquer * incómodo|incômodo|inconveniente|transtorno|transtornos|inconvenientes|incómodos : apology 25, wording:cliche 70 only
peço|pedimos desculpa|desculpas pelo|por|pelos|por_qualquer|por_quaisquer|por_algum incómodo|incômodo|inconveniente|transtorno|transtornos|inconvenientes|incómodos : apology 25, wording:cliche 70 only
imagino|compreendo|entendo|percebo|sei|sabemos|entendemos|compreendemos como|o_quanto|quão|que|a_sua|sua|o * frustrante|difícil|desagradável|importante|frustração|chato|irritante|aborrecimento|desagrado|stress : empathise 66, acknowledge 58
imagino o|como|a|que : empathise 56
a|sua frustração|indignação|insatisfação|preocupação : empathise 54
no seu|em_seu lugar : empathise 62
é|isso_é|foi|deve_ser frustrante|desagradável|chato|irritante : empathise 54

erro|falha|culpa|engano|responsabilidade|descuido nosso|nossa|meu|minha : own 74
nosso|nossa|meu|minha erro|falha|culpa|engano|responsabilidade|descuido : own 72
foi|é um? erro|falha|culpa|engano nosso|nossa|meu|minha|da_nossa_parte|do_nosso_lado : own 80
foi um? nosso|o_nosso|a_nossa|meu|minha erro|falha|culpa|engano : own 80
da nossa|minha parte : own 54, facts 44
do nosso lado : own 54, facts 44
cometemos|cometi um|o erro|engano : own 78
erramos|errei|enganei_me|enganámo_nos|enganamo_nos|nos_enganamos|me_enganei : own 76
deveríamos|devíamos ter : own 56
não respondemos|cumprimos|verificámos|verificamos|agimos|lemos|vimos|cumprimos : own 54
esquecemos|esqueci|perdemos|falhámos|falhamos|falhei|apaguei|apagámos|apagamos : own 62
por engano|lapso|descuido : own 56
cobrámos|cobramos|debitámos|debitamos|lançámos|lançamos|faturámos|registámos|registramos * duas_vezes|em_duplicado|errado|vezes : own 68, facts 54
assumo|assumimos a|total|toda responsabilidade|culpa : own 74
seu|sua erro|culpa : own 0

# facts
porque : facts 36
devido a|ao|à|aos : facts 56
por causa de|do|da : facts 50
causado|causada|provocado|provocada por|pelo|pela : facts 58
a causa|razão|o_motivo foi|é|era : facts 62
9 euros|reais|dólares|encomendas|mensagens|etiquetas|pedidos|faturas|clientes : facts 54
desde|às|até|no_dia 9 : facts 44
fatura|pedido|encomenda|chamado|número|números 9 : facts 54
números|número de|da|das fatura|faturas|pedido|fatura : facts 50
chegou|chegaram|entrou|entraram|foi_creditado hoje|ontem|esta_manhã|hoje_de_manhã|na_sua_conta|às : facts 58
chegará|chegarão|chega|estará|cai|cairá * conta|até|sexta|segunda : facts 56
um|uma|o|a disco|servidor|cabo|atualização|configuração|certificado falhou|avariou|caiu|expirou|causou : facts 60
verifiquei|verificámos|verificamos|constatei|constatámos|encontrei|encontrámos|confirmei|confirmámos|analisei|testei|vi|vimos|analisámos : facts 58
o sistema|registo|registro|histórico mostra|indica|diz : facts 56
esta manhã : facts 34

# solution
já? reembolsei|reembolsámos|reembolsamos|corrigi|corrigimos|resolvi|resolvemos|substituí|substituímos|cancelei|cancelámos|cancelamos|creditei|desbloqueei|desbloqueámos|desbloqueamos|enviei|enviámos|estornei|estornamos|reativei|reativamos|restaurámos|restaurei|devolvi|devolvemos|atualizei|alterei : solution 66
foi|foram|está|estão|fica|ficou já? reembolsado|reembolsada|corrigido|corrigida|resolvido|resolvida|cancelado|cancelada|anulada|anulado|desbloqueado|desbloqueada|estornado|substituído|restabelecido|restabelecida|reativado|reativada : solution 62
não foi|está|ainda_não * resolvido|corrigido : solution 5 only
ainda não * resolvido|corrigido|resolvida : solution 5 only
voltou a funcionar : solution 62
funciona novamente|de_novo|outra_vez : solution 62
9 euros|reais chegaram|entraram|foram|já_chegaram : solution 60
euros|reais chegaram : solution 60
^ feito|pronto|resolvido : solution 60
reembolsado|reembolsada|estornado : solution 54
a solução é|passa : solution 62
eis|aqui_está|seguem|segue os|o|a|como passos|link|fazer|instruções|solução|resolver : solution 56
agora já? pode|podem : solution 52
pode agora|também|usar|utilizar : solution 50
entretanto|enquanto_isso pode|use|utilize : solution 54, plan 40
solução provisória|temporária|alternativa : solution 58
siga estes|os|as|estas passos|instruções : solution 52
volta|regressa a|no|em|o : solution 40, promise 40

# decision
decidimos|decidi : decision 72
a|nossa decisão : decision 58
não podemos|posso|poderemos oferecer|reembolsar|conceder|alterar|fazer|prolongar|aceitar|devolver|estornar|dar : decision 60 only
não podemos|poderemos : decision 54 only
não é|foi possível * porque|pois|uma_vez|já_que : decision 60 only
não é possível : decision 54 only
a resposta é não : decision 72
definitivo|definitiva : decision 52
combinado|acordado que|com : decision 54
aceitamos|aprovamos|recusamos|aprovámos|recusámos : decision 64
concordamos|concordo em : decision 56

# plan, promise
vou|vamos|irei|iremos já? verificar|escrever|ligar|telefonar|contactar|contatar|enviar|corrigir|reembolsar|analisar|acompanhar|encaminhar|ver|tratar|averiguar|reparar|restabelecer|devolver|entrar_em_contato|dar|responder|resolver|lhe_ligar|lhe_enviar|repor : plan 62
verificarei|escreverei|ligarei|telefonarei|contactarei|contatarei|enviarei|corrigirei|reembolsarei|acompanharei|tratarei|verificaremos|escreveremos|ligaremos|contactaremos|contataremos|enviaremos|corrigiremos|reembolsaremos|acompanharemos|trataremos|responderei|responderemos|retornarei|retornaremos|avisarei|avisaremos : plan 64
ligo|escrevo|envio|verifico|contacto lhe : plan 60
ligo_lhe|escrevo_lhe|envio_lhe|ligar_lhe|escrever_lhe|enviar_lhe : plan 60
próximo|próximos passo|passos : plan 60
nosso|o_meu|meu plano : plan 58
para que isto|isso|não * não|volte|mais|repita : plan 58
receberá|receberão|terá|vai_receber|irá_receber : plan 56
será|serão reembolsado|reembolsada|enviado|enviada|corrigido|reparado|restabelecido|contactado|entregue|resolvido|creditado : plan 56
a partir de agora : plan 52
verificarei|escreverei|ligarei|telefonarei|contactarei|enviarei|corrigirei|reembolsarei|vou|vamos|ligaremos|contactaremos|enviaremos|retornarei|receberá|responderei|responderemos|ligo_lhe|escrevo_lhe * até|na|no|ao|amanhã|às|@dia * @dia|9|meio_dia|feira|semana? : promise 62, plan 58
até @dia : promise 40
até ao? fim|final da|do|de : promise 54
até amanhã|ao_meio_dia|às : promise 50
no máximo|mais_tardar até|na|no|@dia : promise 58
@dia ao_meio_dia|às|à_tarde|de_manhã|ao * vou|vamos|ligo_lhe|irei|escrevo_lhe|verifico|verificarei|ligarei|escreverei|telefonarei : promise 66, plan 60
na @dia * vou|vamos|irei|verificarei|ligarei|escreverei|telefonarei|ligo_lhe|feira : promise 40
em|dentro_de|nas_próximas|nos_próximos|no_prazo_de 9 horas|dias|minutos|úteis : promise 54
prometo|prometemos|garanto|garantimos|comprometo_me : promise 64
como prometido|combinado : promise 0
^ conforme|como prometido|combinado : facts 40, acknowledge 20

# -- an agent's unhappy wording --------------------------------------------------------------------------------

deveria|devia|deveriam|deviam|tinha|teria ter|de|que|de_ter : wording:blame 52
deveria|devia ter : wording:blame 76
você|o_senhor|a_senhora devia|deveria|tinha_de|tinha_que : wording:blame 74
não leu|preencheu|indicou|enviou|informou|verificou|cumpriu|seguiu|pagou|respondeu|forneceu : wording:blame 68
seu|sua|por_sua|culpa_sua erro|culpa|falha|descuido|sua : wording:blame 70
culpa sua : wording:blame 72
esqueceu_se|esqueceu|omitiu|ignorou : wording:blame 64
bastava|era_só : wording:blame 58
de acordo com|conforme a|as|o|os|nossa|nossas política|políticas|regras|regulamento|procedimento|termos : wording:cliche 70
de acordo com as|a|os|o nossas|nossa|nossos? políticas|política|regras|termos|procedimentos : wording:cliche 70
conforme|segundo a|as|nossa|nossas nossa|nossas? política|políticas|regras|normas : wording:cliche 70
nossa política : wording:cliche 52
sua|a_sua ligação|chamada|satisfação|opinião * importante : wording:cliche 70
tratados|processados|atendidos|tratadas|analisados * ordem : wording:cliche 70
por ordem de|da chegada : wording:cliche 70
qualquer|quaisquer|eventuais|algum incómodo|incômodo|inconveniente|transtorno|transtornos|incómodos : wording:cliche 70
pelo|pelos incómodo|incômodo|inconveniente|transtorno|transtornos causado|causados : wording:cliche 70
agradecemos a sua|a compreensão|paciência : wording:cliche 62
estamos|estou à sua? disposição : wording:cliche 54
estamos a fazer|fazendo os|o possível|tudo : wording:cliche 52
não é o? problema_meu|problema_nosso|meu_problema|nosso_problema|meu_trabalho|minha_função|comigo|connosco|conosco|da_minha_responsabilidade|responsabilidade_nossa : wording:negative-tone 72
não é problema meu|nosso : wording:negative-tone 74
não fazemos|tratamos isso|disso : wording:negative-tone 62
fora de questão : wording:negative-tone 70
é assim|assim_mesmo|impossível : wording:negative-tone 62
nem pensar : wording:negative-tone 66
isso não é : wording:negative-tone 40
como já? lhe|vos? disse|expliquei|dissemos|informei|explicámos|referi|expliquei_antes : wording:patronising 74
acalme|calma|acalme_se|tenha_calma : wording:patronising 74
é óbvio|obviamente|evidentemente|claro_que : wording:patronising 60
basta|é_só|só_precisa clicar|ler|fazer|seguir|de : wording:patronising 60
simplesmente : wording:patronising 52
se tivesse|tivessem lido|visto : wording:patronising 68, wording:blame 62
como é óbvio : wording:patronising 64
não há|tem|podemos|posso|se_pode nada|mais_nada|mais a|que|para|fazer fazer|possamos? : wording:hopeless 60
não há nada : wording:hopeless 66
nada a|que|mais|podemos fazer|possamos|a_fazer : wording:hopeless 66
não há|existe solução|alternativa|forma|maneira|hipótese : wording:hopeless 70
sem solução|alternativa : wording:hopeless 62
impossível ajudar|resolver : wording:hopeless 66

# -- moments -----------------------------------------------------------------------------------------------------

hoje : today 1
esta tarde|noite : today 1
hoje à tarde : today 1, hour 17
hoje à noite : today 1, hour 20
amanhã : after-days 1
amanhã de manhã : after-days 1, hour 12
amanhã à tarde : after-days 1, hour 17
amanhã ao meio_dia : after-days 1, hour 12
depois de amanhã : after-days 2
segunda|segunda_feira : weekday 1
terça|terça_feira : weekday 2
quarta|quarta_feira : weekday 3
quinta|quinta_feira : weekday 4
sexta|sexta_feira : weekday 5
sábado : weekday 6
domingo : weekday 7
fim|final da|desta semana : weekday 5
janeiro|jan : month 1
fevereiro|fev : month 2
março : month 3
abril|abr : month 4
maio : month 5
junho|jun : month 6
julho|jul : month 7
agosto|ago : month 8
setembro|set : month 9
outubro|out : month 10
novembro|nov : month 11
dezembro|dez : month 12
em|dentro_de|nos_próximos 9 minutos : after-minutes 1
em|dentro_de|nas_próximas 9 horas|h : after-hours 1
em|dentro_de|nos_próximos 9 dias : after-days 1
em|dentro_de|nos_próximos dois dias : after-days 2
em|dentro_de|nos_próximos três dias : after-days 3
em|dentro_de uma semana : after-days 7
em|dentro_de duas semanas : after-days 14
na próxima semana : after-days 7
na semana que_vem : after-days 7
dentro_de|em um mês : after-months 1
fim|final do mês : month-end 1
meio dia : hour 12
meio_dia : hour 12
meia noite : hour 24
de manhã : hour 12
à tarde : hour 17
à noite : hour 20
fim|final do|de dia|tarde : hour 17
9 h|horas : oclock 1
às 9 : oclock 1

# -- what a message is about ------------------------------------------------------------------------------------------

fatura|faturas|factura|boleto|cobrança|cobranças|cobrado|cobrada|cobraram : theme:billing 66
pagamento|pagamentos|pagar|paguei|débito|debitado|debitada : theme:billing 60
reembolso|estorno|reembolsar : theme:billing 62
taxa|taxas|tarifa|mensalidade|valor|preço|preços : theme:billing 56
extrato|euros|reais : theme:billing 44
sem internet|sinal|rede|luz|serviço|ligação|conexão : theme:outage 68
fora do ar : theme:outage 68
fora de serviço : theme:outage 66
queda|avaria|apagão|indisponível|inacessível : theme:outage 64
site|sistema|serviço|rede|internet caiu|está_em_baixo|não_responde|está_fora|parou : theme:outage 66
internet|rede não_funciona|não : theme:outage 54
atraso|atrasos|atrasado|atrasada|atrasou : theme:delay 68
demora|demorado|demorando|demorou|demorar : theme:delay 62
esperando|espera|aguardando|à_espera|esperar : theme:delay 56
há|faz * dias|semanas|meses|horas : theme:delay 54
prazo : theme:delay 46
encomenda|encomendas|entrega|entregas|entregue|entregar|entregador|estafeta|transportadora|correios|pacote|envio|frete|mercadoria : theme:delivery 64
bagagem|mala|malas : theme:delivery 54
código|número de rastreio|rastreamento : theme:delivery 62
quebrado|quebrada|partido|partida|danificado|danificada|defeito|defeituoso|defeituosa|avariado|avariada|estragado : theme:defect 66
bug|trava|travando|travou|falha|falhas : theme:defect 60
não funciona|liga|funcionam : theme:defect 60
deixou|parou de funcionar : theme:defect 64
qualidade : theme:quality 64
material|acabamento fraco|ruim|péssimo : theme:quality 64
não corresponde|condiz|é_como : theme:quality 60
má qualidade : theme:quality 70
senha|palavra_passe|password|palavra passe? : theme:access 64
login|acessar|aceder|entrar_na|acesso|autenticação|iniciar_sessão : theme:access 60
conta @ser|foi|está bloqueada|suspensa|desativada : theme:access 68
conta bloqueada : theme:access 68
não consigo entrar|acessar|aceder : theme:access 64
código|sms de verificação|acesso : theme:access 58
@atendente : theme:staff-conduct 42
@atendente * grosseiro|grosseira|rude|mal_educado|mal_educada|arrogante|desligou|gritou|riu|antipático|estúpido|grosso|insultou : theme:staff-conduct 72
mal educado|educada|atendido|atendida : theme:staff-conduct 66
grosseiro|grosseira|rude|arrogante|antipático|grosseria|estúpido : theme:staff-conduct 58
desligaram|desligou na_minha_cara|o_telefone|me : theme:staff-conduct 68
ninguém responde|atende|liga|informa|avisa|me : theme:communication 68
resposta|respostas|respondem|responder|responde|retorno|contacto|contato : theme:communication 58
sem @resposta : theme:communication 66
não atendem|respondem|avisaram|informaram : theme:communication 64
incontactável|incontactáveis : theme:communication 66
falta de informação|comunicação|resposta : theme:communication 68
cancelar|cancelamento|cancelo|cancelei : theme:cancellation 64
rescindir|rescisão|rescindo : theme:cancellation 68
encerrar|fechar|excluir * conta : theme:cancellation 60
dados pessoais|bancários|privados : theme:privacy 68
meus|os_meus|nossos dados : theme:privacy 60
lgpd|rgpd|privacidade|confidencial|confidenciais : theme:privacy 68
apagar|excluir|eliminar|remover * dados : theme:privacy 64
divulgaram|partilharam|compartilharam|publicaram|vazaram * dados|número|morada|endereço|email : theme:privacy 70
vazamento|fuga de dados : theme:privacy 70
