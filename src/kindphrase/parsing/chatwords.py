"""How people write in chats: one spelling, one word; spellings that hold several words; words that no dictionary has.

Plain tables. Only spellings that are no English words are here, or such as nobody means when texting (``r``, ``n``).
"""

from __future__ import annotations

# the word, and how it is spelt for short; the tokenizer of the model that ships knows some of the same ones
_SHORT = """
    you: u ya yu y'all yall ya'll yous youse
    your: ur yr yor yur
    yours: urs
    yourself: urself yaself
    you're: youre
    are: r 're
    am: 'm
    not: nt n't
    have: 've
    will: 'll
    because: cuz cos coz bc becuz 'cause 'cuz 'cos
    though: tho
    please: pls plz
    people: ppl
    what: wat wut
    that: dat
    know: kno
    really: rly
    about: abt
    before: b4
    tomorrow: tmrw
    going: goin
    nothing: nothin
    something: smth
    them: 'em
    thanks: thx
    text: txt
    texts: txts
"""
# the word, and how it is spelt in haste, or by ear
_BY_EAR = """
    you: uu yuu yoy yiu yoi uou ypu yoou uyou
    your: yer
    yourself: yourslef yourselv urslf yrself yoursef uself
    are: arw arre aare
    is: iz
    was: wz waz wuz
    not: ntt nott
    have: hav hv hve haev
    because: bcz bcoz bcs bcuz bcause becoz becz becos becouse becaus cus bcos
    please: plez plzz plse pleez plss plzzz pliz
    people: pepole ppls peple
    what: wht waht wot whut whta
    when: whn
    where: wher
    how: hwo gow hoow
    why: whyy whu
    that: tht taht thta
    the: teh hte
    their: thier
    there: ther
    then: thn
    with: wid wiht
    from: frm
    and: n nd
    but: bt
    would: wud wuld wld woud wouldd
    could: cud cuold cld coud
    should: shud shuld shld shoud shd
    know: knw knoe
    knows: knws knos
    think: thnk thinck
    really: rlly realy reallly relly
    about: abot aboit abour
    before: befor bfore
    after: aftr
    always: alwys alwz alwayz alws alwaz allwayz
    never: nvr nver nevr neva
    ever: evr
    every: evry
    even: evn evin
    again: agn agian agen
    today: tday 2day
    now: nw
    just: jst jus juz jux
    like: lyk lyke liek
    love: luv
    good: gud
    great: gr8
    doing: doin
    being: bein
    saying: sayin
    getting: gettin gettn
    lying: lieng lieing liying lyeing
    liar: lier lyer liyar
    talk: tlk
    talking: tlkin tlking
    speak: spk speek
    tell: tel
    answer: ans
    reply: rply repli raply
    nothing: nthing nuthin nuthing nutin ntg nthg nothng
    something: smthg sumthing somethin smthing sth
    everything: evrything everythin evrythng
    anything: anythin anythng
    someone: sum1 some1
    anyone: any1 ne1
    everyone: every1 evry1
    nobody: nobdy
    thanks: thnx tnx thanx
    sorry: srry sry sori soory sory
    give: giv
    friend: frnd frend freind
    friends: frnds frends freinds
    message: msg
    messages: msgs
    wrong: wrng worng
    stupid: stoopid stoopit stupit stewpid stpid stpd stupide
    idiot: idot idjit ediot iddiot idoit idiat
    dumb: dum
    ignorant: ignit ignent
    foolish: follish fulish
    ugly: ugley
    rude: reude
    weird: wierd
    sense: sence
    okay: okey oky okie
    want: wanr
    blame: blaim
    hurt: hurter
    ridiculous: redic
    fake: fack
    boring: borin
    fuck: fuk fck fuc fuq phuck fukk
    fucks: fuks fcks
    fucked: fuked fcked
    fucking: fuking fkn fking fukin fcking fucken fuckin fckn fukn fckin
    bitch: btch bich biatch
    shit: sht shyt
    sucks: sux
    suck: suk
    bugger: buger
    asshole: ashole asshle assole
"""


def _by_spelling(rows: str) -> dict[str, str]:
    pairs = (row.split(": ", 1) for row in rows.strip().splitlines())
    return {spelling: word.strip() for word, spellings in pairs for spelling in spellings.split()}


MISSPELT = _by_spelling(_BY_EAR)
CHAT = {**_by_spelling(_SHORT), **MISSPELT}

# what the tokenizer keeps whole though it is two words: the letters of each, and its norm
CUT: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "wanna": (("wan", "want"), ("na", "to")),
    "wana": (("wan", "want"), ("a", "to")),
    "gona": (("gon", "going"), ("a", "to")),
    "gunna": (("gun", "going"), ("na", "to")),
    "tryna": (("tryn", "trying"), ("a", "to")),
    "gimme": (("gim", "give"), ("me", "me")),
    "lemme": (("lem", "let"), ("me", "me")),
    "dnt": (("d", "do"), ("nt", "not")),
    "dunt": (("du", "do"), ("nt", "not")),
    "dnot": (("d", "do"), ("not", "not")),
    "donot": (("do", "do"), ("not", "not")),
    "doesnot": (("does", "does"), ("not", "not")),
    "didnot": (("did", "did"), ("not", "not")),
    "dosent": (("dose", "does"), ("nt", "not")),
    "dosnt": (("dos", "does"), ("nt", "not")),
    "doesent": (("doese", "does"), ("nt", "not")),
    "dint": (("di", "did"), ("nt", "not")),
    "didt": (("did", "did"), ("t", "not")),
    "dident": (("dide", "did"), ("nt", "not")),
    "cnt": (("c", "can"), ("nt", "not")),
    "shoulda": (("should", "should"), ("a", "have")),
    "coulda": (("could", "could"), ("a", "have")),
    "woulda": (("would", "would"), ("a", "have")),
    "musta": (("must", "must"), ("a", "have")),
    "wudnt": (("wud", "would"), ("nt", "not")),
    "cudnt": (("cud", "could"), ("nt", "not")),
    "shudnt": (("shud", "should"), ("nt", "not")),
    "havnt": (("hav", "have"), ("nt", "not")),
    "hvnt": (("hv", "have"), ("nt", "not")),
    "isint": (("isi", "is"), ("nt", "not")),
    "arnt": (("ar", "are"), ("nt", "not")),
    "whts": (("wht", "what"), ("s", "'s")),
    "wats": (("wat", "what"), ("s", "'s")),
    "ure": (("u", "you"), ("re", "are")),
    "youre": (("you", "you"), ("re", "are")),
    "youare": (("you", "you"), ("are", "are")),
    "iam": (("i", "i"), ("am", "am")),
    "areyou": (("are", "are"), ("you", "you")),
    "fuckyou": (("fuck", "fuck"), ("you", "you")),
    "fuckoff": (("fuck", "fuck"), ("off", "off")),
    "shutup": (("shut", "shut"), ("up", "up")),
    "alot": (("a", "a"), ("lot", "lot")),
    "thankyou": (("thank", "thank"), ("you", "you")),
}

# closed classes and short words of greeting: English, though no dictionary of nouns, verbs and adjectives has them
_CLOSED_CLASSES = """
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her
    hers herself it its itself they them their theirs themselves who whom whose what which this that these those a
    an the some any no none all both each every either neither another other others such one ones someone somebody
    something anyone anybody anything everyone everybody everything nobody nothing and or but nor so yet for if
    unless until till because since while whereas although though than whether as of in on at by to from with
    without within into onto upon about above across after against along among around before behind below beneath
    beside besides between beyond despite down during except inside like near off out outside over past per
    through throughout toward towards under underneath up via amid not yes oh ah hey hi hello ok okay bye please
    wow ugh hmm huh yeah yep nope nah lol omg how why when where whenever wherever whatever whoever whichever
    whomever however there here too very just neve nevis everly evers evert stupa blane bame faust promis listed
    youth yon yorn alwyn thy thine thou ye yo carless nother soz ima imma nada nevada redacted smores mula booty
    noone grans
"""
CLOSED = frozenset(_CLOSED_CLASSES.split())
