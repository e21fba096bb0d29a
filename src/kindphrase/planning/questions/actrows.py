"""The rows of words in which an act is held against somebody by asking, and how each is said: as in `poserows`."""

from __future__ import annotations

from collections.abc import Mapping

from kindphrase.planning.questions.poseparts import ASKS, BORNE, CURSE, DEED, MUCH, SERIOUS

# what the question tells, where there would be a blank
ACTS: Mapping[str, str] = {
    rf"who do you (?:guys |all |people )?(?:think|reckon|suppose) {MUCH}(?:had to|ended up|got to) {DEED}": (
        "I felt frustrated when I had to {deed}"
    ),
    rf"who do you (?:guys |all |people )?(?:think|reckon|suppose) {MUCH}(?:(?:will have|has|have|gets|is"
    rf" going) to |keeps "
    rf"|usually )?(?P<deed>(?!get blamed|gets blamed|gets the|be |hear|suffer|lose|apologi)\S+(?: \S+)*)": (
        "I'd like more help with {doing}"
    ),
    r"(?:who was it|who is it|remind me (?:again )?who(?: it was)?)(?: again)?(?: that| who)? (?P<given>promised|told|"
    r"offered) (?P<who>me|us) (?P<thing>\S+(?: \S+)*)": "I'm frustrated, because {who_was} {given} {thing}",
    r"(?:who was it|who is it|remind me (?:again )?who(?: it was)?)(?: again)?(?: that| who)?"
    r" (?P<deed>(?:left|forgot|broke|"
    r"lost|ate|burned|burnt|spent|took|invited|deleted)(?: \S+)+)": "I'm frustrated that you {did}",
    rf"whose (?:turn|job|responsibility|shift|week) was it (?:again |supposed )?to {DEED}": (
        "I'm frustrated that nobody {did}"
    ),
    r"which (?:of you(?: \S+)?|\S+) (?P<past>\S+(?: \S+)+)": "I'm frustrated that somebody {past}",
    rf"who {CURSE}(?P<past>\S+(?: \S+)+)": "I'm frustrated that somebody {past}",
    r"what (?:kind|sort|type) of (?:a |an )?\S+(?: \S+)?? (?P<third>\S+s(?: \S+)+)": "I'm really upset that you"
    r" {third}",
    r"what (?:normal|decent|sane|good|real|\S+ normal) \S+ (?P<third>\S+(?: \S+)+)": "I'm really upset that you"
    r" {third}",
    rf"who {MUCH}(?P<third>\S+(?: \S+)+)": "I'm really upset that you {third}",
    rf"how {CURSE}could you not {MUCH}{DEED}": "I'm really upset that you didn't {deed}",
    rf"how {CURSE}could you {MUCH}(?P<deed>(?!not)\S+(?: \S+)*)": "I'm really upset that you {did}",
    rf"what {CURSE}?were you thinking(?: ,)? (?P<gerund>\S+ing \S+(?: \S+)*)": "I'm really upset that you {gerund}",
    rf"where did you {MUCH}learn to (?P<deed>(?:{BORNE})(?: \S+)*? like(?: \S+)+)": "I'm really upset that you {did}",
    r"you (?:just |really |actually )*(?P<deed>(?:lied|cheated|stole)(?: \S+)*) \?": "I'd be really hurt if you {did}",
    r"you (?:just |really |actually |already )*(?P<past>\S+(?: \S+)+) \?": "I'm really upset that you {past}",
    rf"you {MUCH}(?P<past>\S+(?: \S+)+?)(?: ,)? {SERIOUS}(?: \?)?": "I'm really upset that you {past}",
    rf"(?:(?:and|so|then|now) )*(?P<rest>today|tonight|this morning)(?: ,)? you {MUCH}(?P<deed>{ASKS} \S+(?:"
    rf" \S+)*?)(?: ,)? "
    rf"{SERIOUS}(?: \?)?": "I'm really upset that you {deed}{rest}",
    rf"(?:(?:and|so|then|now) )*you {MUCH}(?P<deed>{ASKS} \S+(?: \S+)*?)(?: ,)? {SERIOUS}(?: \?)?": (
        "I'm really upset that you {deed}"
    ),
    rf"why {CURSE}?(?:did|would|have) you {MUCH}(?P<deed>(?:tell|told|show|shown|send|sent|give|given)"
    rf" (?:him|her|them|everyone|"
    r"everybody) (?:that|this|it)(?: \S+)*)": "I'm really upset that you {did}",
    rf"why (?:did|would|have) you {MUCH}(?P<deed>\S+ (?:this|that|it) (?:without|before|after|behind) \S+(?: \S+)*)": (
        "I'm really upset that you {did}"
    ),
    r"(?:you |have you |do you )?(?:got|have) (?:a|some|any) (?:problem|issue) with (?P<thing>my \S+(?: \S+){0,2})": (
        "I'm annoyed by [what was said about {thing}]"
    ),
    r"why (?:are|were) you (?:being )?(?:so|this|that) (?:judgy|critical|picky|snarky|negative|dismissive|judgmental) "
    r"(?:about|of) (?P<thing>(?:my|our|the|her|his|their) \S+(?: \S+){0,2})": (
        "I'm really frustrated about [what was said about {thing}]"
    ),
    r"what is it with you and (?P<topic>\S+(?: \S+){0,3})": "I'm really upset about [what happened with {topic}]",
    r"what (?:part |bit )?(?:do|did|can) (?:not you|you not) (?:get|understand) about (?P<topic>(?:a|an|the|my|our) "
    r"\S+(?: \S+)?)": "I'm really frustrated about [what happened with {topic}]",
    r"what (?:good|use) (?:is|are) (?:your|the|an|a) (?:sorry|apology|apologies)(?: (?:now|to me))*": (
        "the apology doesn't help me right now"
    ),
}
