"""The score sheet of a mock interview: a summary for the terminal, and all of it as Markdown."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from grader.catalog import Exercise, Kit
from grader.catalog.text import read_text
from grader.errors import KataError
from grader.learner.mock.ending import total_minutes
from grader.learner.mock.records import BEST, Answer, Interview, Question, Task
from grader.learner.plurals import counted
from grader.model import Check, Verdict
from grader.render.text import capitalised, clean

FILE = "sheet.md"
_WIDTH = 80
_CHECKS = 3  # failing checks that are named for one exercise
_FENCE = "```"


def summary(kit: Kit, interview: Interview) -> list[str]:
    """Return the sheet as lines of plain text, safe to print: scores, what was missed, what to study."""
    lines = [_head(interview), "", *(_row(task) for task in interview.tasks), *_talk_row(interview)]
    missed = [line for task in interview.tasks for line in _missed(task)]
    study = list(_study(kit, interview))
    lines += ["", "Missed", *missed] if missed else []
    lines += ["", "To study", *study] if study else []
    return [*lines, "", "The same questions again:", f"  {repeat_command(interview)}"]


def repeat_command(interview: Interview) -> str:
    """Return the command that draws the same interview from the same kit."""
    terms = interview.terms
    options = [f"--minutes {terms.minutes}"]
    options += [f"--level {terms.level}"] if terms.level else []
    options += [f"--role {terms.role}" if terms.role else "--role any"]
    options += [f"--chapters {','.join(terms.chapters)}"] if terms.chapters else []
    options += ["--no-run"] if terms.no_run else []
    return " ".join(["kata mock", *options, f"--seed {terms.seed}"])


def _head(interview: Interview) -> str:
    tasks = interview.tasks
    solved = sum(task.in_time for task in tasks)
    points = sum(_score(task) for task in tasks)
    total = sum(task.points for task in tasks)
    time = f"{total_minutes(interview):.0f} of {interview.terms.minutes} minutes"
    return (
        f"Mock interview {interview.number}: {solved} of {len(tasks)} solved in time, "
        f"{points:.3g} of {total:g} points, {time}"
    )


def _score(task: Task) -> float:
    """Return the points that count: a late answer is shown, and earns none."""
    counted = task.counted
    return 0.0 if counted is None or counted.late else counted.report.score


def _row(task: Task) -> str:
    time = f"{task.spent or 0:.0f} min of {task.minutes}"
    return f"  {task.slug:<30}  {time:<13}  {outcome(task)}"


def outcome(task: Task) -> str:
    """Return in words what became of an exercise."""
    counted, best = task.counted, task.best
    if counted is None or best is None:
        return "nothing submitted"
    words = _verdict(counted)
    if counted.late:
        return f"{words}, after the time"
    if best.passed and best.late:
        return f"{words}; a late answer passes"
    return words if len(task.answers) == 1 else f"{words}, answer {len(task.answers)}"


def _verdict(answer: Answer) -> str:
    report = answer.report
    if report.verdict is Verdict.PASS:
        return "pass"
    if report.verdict is Verdict.INTERNAL:
        return "not judged, which is the kit's fault"
    word = "unfinished" if report.verdict is Verdict.TODO else report.verdict.value
    return f"{word}, {report.passed} of {len(report.checks)} checks"


def _talk_row(interview: Interview) -> list[str]:
    asked = len(interview.asked)
    if not asked:
        return []
    points = f"{interview.said} of {BEST * asked} points, your own score"
    score = "not scored yet" if interview.said is None else points
    time = f"{interview.talked or 0:.0f} min"
    name = counted(asked, "follow-up question")
    return [f"  {name:<30}  {time:<13}  {score}"]


def _failing(task: Task) -> list[Check]:
    if task.counted is None or task.passed:
        return []
    bad = [check for check in task.counted.report.checks if check.verdict is not Verdict.PASS]
    seen: set[str] = set()
    first = []
    for check in sorted(bad, key=lambda check: (check.diagnosis is None, check.public)):
        key = check.diagnosis or check.property
        if key not in seen:
            seen.add(key)
            first.append(check)
    return first


def _is_missed(task: Task) -> bool:
    """Tell whether an exercise was not solved, for a reason that is not the kit's."""
    counted = task.counted
    return not task.passed and (counted is None or counted.report.verdict is not Verdict.INTERNAL)


def _missed(task: Task) -> Iterator[str]:
    if not _is_missed(task):
        return
    if task.counted is None:
        yield f"  {task.slug}: nothing was submitted."
        return
    yield f"  {task.slug}"
    failing = _failing(task)
    for check in failing[:_CHECKS]:
        yield from _wrapped(check.property, "    - ")
        if check.diagnosis:
            yield from _wrapped(check.diagnosis, "      ")
    if len(failing) > _CHECKS:
        yield f"    and {len(failing) - _CHECKS} more; all are in the sheet."


def _study(kit: Kit, interview: Interview) -> Iterator[str]:
    for task in interview.tasks:
        if _is_missed(task):
            exercise = _exercise(kit, task.slug)
            if exercise is None:
                yield f"  {task.slug} is not in the kit any more."
                continue
            yield from _wrapped(_concept(exercise), f"  {task.slug}: ")
    for question in interview.asked:
        if question.score is not None and question.score < BEST:
            yield from _wrapped(question.question, "  Say it better: ")


def _concept(exercise: Exercise) -> str:
    """Return the hint that names the concept and where to read of it."""
    return exercise.hints[min(1, len(exercise.hints) - 1)] if exercise.hints else exercise.title


def _exercise(kit: Kit, slug: str) -> Exercise | None:
    try:
        return kit.exercise(slug)
    except KataError:
        return None


def _wrapped(text: str, lead: str) -> list[str]:
    margin = " " * (len(lead) - len(lead.lstrip()) + 2) if lead.strip() else lead
    plain = " ".join(clean(text).split())
    return textwrap.wrap(
        plain,
        _WIDTH,
        initial_indent=lead,
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
    )


def markdown(kit: Kit, interview: Interview) -> str:
    """Return the whole sheet: the summary, each solution beside one's own, the model answers."""
    blocks = [f"# Mock interview {interview.number}", _fenced("\n".join(summary(kit, interview)), "text")]
    for task in interview.tasks:
        blocks += _task_blocks(kit, task)
    for number, question in enumerate(interview.questions, 1):
        blocks += _question_blocks(number, question)
    return "\n\n".join(blocks) + "\n"


def _task_blocks(kit: Kit, task: Task) -> list[str]:
    blocks = [f"## {task.slug}: {task.title}", f"{capitalised(outcome(task))}."]
    for check in _failing(task):
        why = f" {check.diagnosis}" if check.diagnosis else ""
        blocks.append(f"- {clean(check.property)}{clean(why)}")
        if check.message:
            blocks.append(_fenced(check.message, "text"))
    if task.best is not None:
        blocks += ["### Yours", _fenced(task.best.source, "python")]
    return [*blocks, "### The solution", _solution(kit, task.slug)]


def _solution(kit: Kit, slug: str) -> str:
    exercise = _exercise(kit, slug)
    if exercise is None:
        return "The exercise is not in the kit any more."
    try:
        return _fenced(read_text(kit.solution_path(exercise)), "python")
    except KataError:
        return "The solution is not in this copy of the kit."


def _question_blocks(number: int, question: Question) -> list[str]:
    blocks = [f"## Question {number} ({question.exercise})", question.question]
    if question.asked:
        said = _fenced(question.said, "text") if question.said else "Nothing was written down."
        score = "not scored yet" if question.score is None else f"{question.score} of {BEST}"
        blocks += [f"### Yours ({score})", said]
    else:
        blocks.append("It was not asked: it comes after a pass.")
    return [*blocks, "### Model answer", question.answer]


def _fenced(text: str, language: str) -> str:
    """Return a block of code that nothing in the text can end, and that is safe to print."""
    text, fence = clean(text), _FENCE
    while fence in text:
        fence += "`"
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"
