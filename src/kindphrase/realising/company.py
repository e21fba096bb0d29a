"""Whom the writer writes to, as far as the words of the draft tell."""

from __future__ import annotations

import re
from typing import NamedTuple

# of work, of games, and of talk with strangers
PUBLIC = frozenset(
    "admin admins agency api article articles attacker ban banned boss branch bug bugs build changelog ci client "
    "clients code codebase colleague colleagues commit commits community company complaint contract contributor "
    "contributors coworker coworkers customer customers deadline delivery deploy deployment dev developer developers "
    "devs discord downvote editor editors edits employee employees feature fork forum guild helpdesk hotline invoice "
    "issue issues jira landlord license lobby maintainer maintainers manager meeting merge merged mod moderator "
    "moderators mods noob office parcel patch pipeline policy pr prod production project projects prs publisher "
    "raid refund release repo report repository revert reverted reverting review reviewer reviews roadmap rota seller "
    "server servers shift software sprint staff standup supplier team tenant tenants "
    "thread ticket tickets token tracker translation translations upstream user users vandal "
    "vandalism vendor volunteers warranty website wiki wikipedia".split()
)
# of home; beside one of them, a feeling may be as close
INTIMATE = frozenset(
    "anniversary babe baby bed birthday boyfriend brother child children dad daughter dear family father friend "
    "friends friendship girlfriend home husband kid kids love lover marriage married miss mom mother mum parents "
    "relationship sister son us wedding wife".split()
)
# of buying, renting and being served: what goes wrong there is a nuisance, and seldom hurts
DEALING = frozenset(
    "buyer courier deposit helpdesk hotline invoice landlord parcel provider receipt refund seller supplier technician "
    "tenant tenants vendor warranty".split()
)
# "@user" is a name
_WORD = re.compile(r"(?<![@\w])[a-z]+")


class Company(NamedTuple):
    """Which of them stand in a draft, or a part of it."""

    public: bool = False
    intimate: bool = False
    dealing: bool = False

    @property
    def is_distant(self) -> bool:
        """Whether all that tells speaks of people who are not close."""
        return self.public and not self.intimate


def company_of(draft: str) -> Company:
    words = frozenset(_WORD.findall(draft.lower()))
    dealing = not words.isdisjoint(DEALING)
    return Company(dealing or not words.isdisjoint(PUBLIC), not words.isdisjoint(INTIMATE), dealing)
