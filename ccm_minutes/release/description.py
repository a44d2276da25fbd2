"""How delegations that are not named are called: by category, else by kind."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ccm_minutes.domain.delegation import Category, Delegation, DelegationKind
from ccm_minutes.release.articles import capitalised
from ccm_minutes.release.phrases import Phrases
from ccm_minutes.release.seams import tidy
from ccm_minutes.release.shapes import PrintedName

_Group = tuple[str, str]
_ANYBODY = DelegationKind.OTHER


@dataclass(frozen=True, slots=True)
class Descriptions:
    """The words for a group of delegations, one and several, and the groups' order."""

    categories: dict[str, Category]
    phrases: Phrases

    def one(self, delegation: Delegation) -> str:
        """One delegation, with the article that fits, in small letters."""
        return self.phrases.one(self._group(delegation)[0])

    def all(self, delegations: Sequence[Delegation]) -> tuple[PrintedName, ...]:
        """Several delegations, counted by group, in the order of categories, then of kinds."""
        if len(delegations) == 1:
            return (self._counted(self._group(delegations[0]), 1),)
        counts = Counter(self._group(delegation) for delegation in self._in_order(delegations))
        return tuple(self._counted(group, count) for group, count in counts.items())

    def plurals(self, delegations: Sequence[Delegation]) -> tuple[str, ...]:
        """The categories that these delegations have, each once, in their own order."""
        present = {delegation.category for delegation in delegations}
        chosen = [c for key, c in self.categories.items() if key in present]
        return tuple(dict.fromkeys(words for c in chosen if (words := tidy(c.plural))))

    def _group(self, delegation: Delegation) -> _Group:
        category = self.categories.get(delegation.category or "")
        if category is None:
            return self.phrases.kinds[delegation.kind]
        return self._words(category)

    def _words(self, category: Category) -> _Group:
        # A category without words is one and the same for all in it, whatever their kinds.
        singular, plural = tidy(category.singular), tidy(category.plural)
        return (singular, plural) if singular and plural else self.phrases.kinds[_ANYBODY]

    def _in_order(self, delegations: Sequence[Delegation]) -> list[Delegation]:
        # By who is counted and not by all groups there are: a category that only somebody
        # marked has may be called like another group, and must not move it forward.
        categories = {key: place for place, key in enumerate(self.categories)}
        kinds = {kind: place for place, kind in enumerate(DelegationKind)}
        last = len(categories)
        return sorted(
            delegations, key=lambda d: (categories.get(d.category or "", last), kinds[d.kind])
        )

    def _counted(self, group: _Group, count: int) -> PrintedName:
        singular, plural = group
        words = self.phrases.one(singular) if count == 1 else self.phrases.several(count, plural)
        return PrintedName(words, capitalised(words), several=count > 1)
