"""Given names as chat writes them, in small letters, and what parents are called: "get lost martha".

They stand here and not in the lexicon, whose words other words are taken to be slips of: no name is a slip of another.
"""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aaron abby abigail adam adrian ahmed aisha alan albert alejandro alex alexa alexander alexandra alexis alfred
    ali alice alicia alison allison alyssa amanda amelia amir amit amy ana andre andrea andreas andrew andy angela
    anita anna anne annie anthony antonio anya arjun arthur ashley audrey barbara becky ben benjamin bernard beth
    betty bianca bob bobby brad bradley brandon brenda brian brianna bridget bruce bruno bryan caitlin cameron
    camila carla carlos carmen caroline catherine cecilia charles charlie charlotte chloe chris christian
    christina christine christopher claire clara claudia colin connor courtney craig cristina cynthia dad dan
    daniel daniela danielle danny darren dave david deborah debra dennis derek diana diane diego dmitri dominic
    donald donna doris dorothy doug douglas dylan eddie edgar edward eileen eleanor elena elias elijah eliza
    elizabeth ella ellen ellie elsa emily emma emmanuel eric erica erik erin ethan eugene eva evan evelyn father
    fatima felix fernando fiona francesca francis frank gabriel gabriela gary gavin george gerald gina giovanni
    gloria gordon graham grandma grandpa greg gregory hannah harold harry hassan heather helen helena henry howard
    hugo hussein ian ibrahim imran ingrid irene isaac isabel isabella ivan jacob jake jamal james jamie jane janet
    janice jared jasmine jason javier jean jeff jeffrey jen jenna jennifer jenny jeremy jerry jesse jessica jim
    jimmy joan joanna joe joel johan john johnny jonas jonathan jordan jorge jose joseph josh joshua joyce juan
    judith judy julia julian julie justin karen karl kate katherine kathleen kathy katie kayla keith kelly ken
    kenneth kevin kim kimberly kirsten kristen kyle lara larry laura lauren lena leo leon leonard leslie liam
    linda lisa logan lola louis louise lucas lucia lucy luis luke lydia marco marcus margaret maria marie marina
    mario marjorie martha martin marvin mary mateo matt matthew maya megan melanie melissa michael michelle miguel
    mike mohamed mohammed mom monica mother muhammad mum nadia nancy naomi natalia natalie natasha nathan neha
    neil nicholas nick nicole nina noah nora olga oliver olivia omar oscar pablo pamela patricia patrick paul
    paula pauline pedro peter phil philip priya rachel rafael rahul raj ralph ramon raymond rebecca ricardo
    richard riley rita robert roberto robin rodrigo roger roland ronald rosa roy russell ruth ryan sabrina salma
    sam samantha samuel sandra sanjay sara sarah sean sebastian sergio shannon sharon shaun sheila simon simone
    siri sis sofia sonia sophia sophie stacey stacy stanley stefan stephanie stephen steve steven stuart susan
    suzanne sylvia tamara tanya tara ted teresa theresa thomas tiffany tim timothy tina todd tom tommy tony tracy
    trevor tyler valerie vanessa vera veronica victor victoria vijay vincent viola virginia vivian walter wanda
    wayne wendy william xavier yasmin yolanda yusuf zachary zara zoe
    """.split()
)
# an order may end so, and whom it is given to follows
ORDERS_END = frozenset("off up lost away out over it you hell ,".split())


def is_called(name: str, before: str) -> bool:
    """Whether a word, in small letters, is whom an order is given to that ends with the one before it."""
    return name in GIVEN_NAMES and before in ORDERS_END
