"""What to do next: what is under way, then the plan, then weak spots, then the chapters in order."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from grader.catalog import Chapter, Exercise, Kit
from grader.learner.events import Graded, ReviewBegun, now
from grader.learner.progress import Progress, State
from grader.learner.recalls import Recall, read_recalls
from grader.learner.today import Today, plan_in_force, read_today
from grader.learner.weakness import weak_chapters


class Choice(msgspec.Struct, frozen=True):
    """An exercise, and why it comes next.

    Attributes
    ----------
    otherwise
        What would come next, for whoever is stuck at one that is under way.
    challenge
        The hardest exercise of a chapter that is not begun: whoever passes it at once is led past the rest.
    """

    exercise: Exercise
    why: str
    otherwise: Exercise | None = None
    challenge: Exercise | None = None


def next_exercise(progress: Progress, kit: Kit, today: Today | None = None) -> Exercise | None:
    """Return what to do next, see `choose`, or None if all is solved."""
    choice = choose(progress, kit, today)
    return choice.exercise if choice else None


def choose(progress: Progress, kit: Kit, today: Today | None = None) -> Choice | None:
    """Return what to do next, and why; None if all is solved.

    First comes what is under way, a review too, the latest first; then the next exercise of the plan, if its
    interview is still to come; then what is left of a chapter that went badly; then the chapters in order. A
    chapter whose hardest exercise was passed by the first answer, without a hint, is left for the end.

    Parameters
    ----------
    today
        What today brings, where that was read already.
    """
    unsolved = [e for e in kit.exercises if progress.of(e.slug).state is not State.SOLVED]
    new = {e.slug for e in unsolved if progress.of(e.slug).state is State.NOT_STARTED}
    reviewing = set(progress.under_review())
    under_way = [e for e in kit.exercises if e.slug in reviewing or (e in unsolved and e.slug not in new)]
    if today is None and plan_in_force(progress.history.events, day := now().date()):
        today = read_today(progress, kit, day)
    choices = _choices(progress, kit, today)
    following = next((choice for choice in choices if choice.exercise.slug in new), None)
    if not under_way:
        return following
    order = {
        event.exercise: number
        for number, event in enumerate(progress.history.events)
        if isinstance(event, Graded | ReviewBegun)
    }
    latest = max(under_way, key=lambda e: order.get(e.slug, -1))
    why = f"under way: {progress.of(latest.slug).words()}"
    if latest.slug in reviewing:
        why = f"review under way: {progress.of(latest.slug).score()}"
    return Choice(latest, why, otherwise=following.exercise if following else None)


def _choices(progress: Progress, kit: Kit, today: Today | None) -> Iterator[Choice]:
    """Yield choices, the best first; an exercise may come twice, or be solved or under way."""
    events = progress.history.events
    if today and today.look:
        known = {exercise.slug: exercise for exercise in kit.exercises}
        why = f"your plan, {today.left} before the interview"
        for share in today.look.shares:
            yield from (Choice(known[slug], why) for slug in share.exercises)
    recalls = read_recalls(events)
    for chapter in weak_chapters(kit, recalls, events):
        why = f"{chapter.title} did not come easily so far: there is more of it"
        yield from (Choice(exercise, why) for exercise in chapter.exercises)
    yield from _in_order(progress, kit, recalls)


def _in_order(progress: Progress, kit: Kit, recalls: dict[str, list[Recall]]) -> Iterator[Choice]:
    known = [chapter for chapter in kit.chapters if _is_known(chapter, recalls)]
    for chapter in (chapter for chapter in kit.chapters if chapter not in known):
        begun = any(progress.of(e.slug).state is not State.NOT_STARTED for e in chapter.exercises)
        for exercise in chapter.exercises:
            hardest = _hardest(chapter)
            challenge = None if begun or hardest == exercise else hardest
            yield Choice(exercise, f"the next of {chapter.title}", challenge=challenge)
    for chapter in known:
        why = f"left over of {chapter.title}, of which you solved the hardest at once"
        yield from (Choice(exercise, why) for exercise in chapter.exercises)


def _hardest(chapter: Chapter) -> Exercise:
    """Return the most difficult exercise to solve in code; of several the last."""
    coded = [e for e in chapter.exercises if e.kind in ("code", "derivation")]
    return max(reversed(coded or chapter.exercises), key=lambda exercise: exercise.difficulty)


def _is_known(chapter: Chapter, recalls: dict[str, list[Recall]]) -> bool:
    if not chapter.exercises:
        return False
    first = next(iter(recalls.get(_hardest(chapter).slug, ())), None)
    return first is not None and first.passed and first.attempts <= 1 and first.hints == 0
