"""Submissions graded by nbgrader's converters: the score that the honest answer deserves, or a sentence."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable
from typing import Any

import nbformat
import pytest
from nbgrader.api import Gradebook

from grader.classroom.graded import BY_HAND
from grader.model import Report

from .classroom import SHIFT, Classroom, code

MEAN = SHIFT.replace("x.min()", "x.mean()")  # a known mistake
RAISING = SHIFT.replace("raise ValueError", "pass")


def outputs(classroom: Classroom, student: str, slug: str) -> list[dict[str, Any]]:
    """Return the outputs of a check in the graded notebook."""
    for cell in classroom.graded(student)["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == f"check-{slug}":
            found: list[dict[str, Any]] = cell["outputs"]
            return found
    raise AssertionError(slug)


def shown(classroom: Classroom, student: str, slug: str = "passes") -> str:
    """Return the table below a check."""
    return "".join(outputs(classroom, student, slug)[0]["data"]["text/html"])


# -- scores ------------------------------------------------------------------------------


def test_scores(classroom: Classroom) -> None:
    """Each exercise gets its own share of its own points, although all of them define the same name."""
    document = classroom.solved(passes=SHIFT, known_mistake=MEAN, broken_check=SHIFT)
    assert classroom.grade("ada", document) == {
        "passes": 8.0,
        "known_mistake": 4.166667,
        "broken_check": None,
    }
    assert classroom.scores("ada")["passes"] == (8.0, False)


def test_untouched(classroom: Classroom) -> None:
    """A notebook as it was handed out gets nothing, and is told that it is not started."""
    scores = classroom.grade("new", classroom.released())
    assert (scores["passes"], scores["known_mistake"]) == (0.0, 0.0)
    assert classroom.comments("new")["answer-passes"] == "0 of 8 points. Not started."


def test_diagnosis(classroom: Classroom) -> None:
    """The diagnosis is in the table and in the comment; no hidden input or value is in either."""
    classroom.grade("dia", classroom.solved(known_mistake=MEAN))
    words = "Your answers match taking off the mean."
    assert words in shown(classroom, "dia", "known_mistake")
    comment = classroom.comments("dia")["answer-known_mistake"]
    assert comment is not None
    assert words in comment
    assert comment.startswith("4.17 of 10 points.\n- wrong answer: The examples of shift hold.")
    assert "Hint: " in comment
    assert words in classroom.feedback("dia")


def test_internal_is_left_to_a_person(classroom: Classroom) -> None:
    """A check that fails of itself scores nothing, neither for nor against, and the others are graded."""
    classroom.grade("int", classroom.solved(passes=SHIFT, broken_check=SHIFT))
    assert classroom.scores("int")["broken_check"] == (None, True)
    assert classroom.scores("int")["passes"] == (8.0, False)
    assert BY_HAND in shown(classroom, "int", "broken_check")
    assert outputs(classroom, "int", "broken_check")[1]["output_type"] == "error"


def test_without_confinement_nothing_is_scored(classroom: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the machine confines nothing, a submission ends as an error of the run, and without a score."""
    from grader.classroom import execute  # noqa: PLC0415
    from grader.grade import Judge  # noqa: PLC0415

    kit = classroom.course.kits()[0]
    with Judge(kit, "portable") as weak:
        monkeypatch.setattr(execute, "judge_for", lambda *_, **__: weak)
        classroom.submit("open", classroom.solved(passes=SHIFT))
        log = "\n".join(classroom.autograde("open"))
    assert "Official grading needs confinement; this machine offers 'portable' only." in log
    assert not (classroom.root / "autograded" / "open" / "week1").exists()
    assert classroom.scores("open")["passes"][0] is None


def test_warnings_and_output_cost_nothing(classroom: Classroom) -> None:
    """A right answer that warns and writes to stderr is right."""
    noise = "    import sys, warnings\n    warnings.warn('x')\n    print('x', file=sys.stderr)\n"
    noisy = SHIFT.replace("    return", f"{noise}    return")
    assert classroom.grade("loud", classroom.solved(passes=noisy))["passes"] == 8.0


def test_extension_grants_time(classroom: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """A student with a time factor is graded with the limits multiplied; another is not."""
    from grader.classroom import execute  # noqa: PLC0415

    asked: list[dict[str, Any]] = []

    class Watched:
        def __init__(self, kit: Any, number: int) -> None:
            self.judge = judge_for(kit, number=number)

        def grade(self, slug: str, attempt: Any, **options: Any) -> Report:
            asked.append(options)
            return self.judge.grade(slug, attempt, **options)

    judge_for = execute.judge_for
    monkeypatch.setattr(execute, "judge_for", Watched)
    for student in ("quick", "slow"):
        classroom.grade(student, classroom.released())
    assert [options["time_factor"] for options in asked] == [1.0] * 3 + [3.0] * 3
    assert all(options["official"] for options in asked)
    assert len({options["seed"] for options in asked}) == 6


def test_several_at_once(classroom: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exercises graded at once, each by a judge of its own, come out as they do one after the other."""
    from grader.classroom import execute  # noqa: PLC0415

    used: set[int] = set()
    both = threading.Barrier(2, timeout=60)

    class Watched:
        def __init__(self, kit: Any, number: int) -> None:
            used.add(number)
            self.judge = judge_for(kit, number=number)

        def grade(self, slug: str, *arguments: Any, **options: Any) -> Report:
            if slug != "broken_check":
                both.wait()  # the first two of three
            return self.judge.grade(slug, *arguments, **options)

    classroom.grade("once", classroom.solved(passes=SHIFT, known_mistake=MEAN))
    notebook = nbformat.read(classroom.root / "autograded" / "once" / "week1" / "nb.ipynb", 4)
    checks = [cell for cell in notebook.cells if execute.checked_slug(cell) is not None]
    course = classroom.course
    grading = execute.SubmissionGrading(course, course.assignment("week1"), "once")
    single = grading.grade_all(checks, notebook, 1)
    judge_for = execute.judge_for
    monkeypatch.setattr(execute, "judge_for", Watched)
    assert [one.table() for one in grading.grade_all(checks, notebook, 2)] == [one.table() for one in single]
    assert used == {0, 1}
    judge_for(course.kits()[0], number=1).close()


def test_manual_score_is_kept(classroom: Classroom) -> None:
    """Grading again keeps what a person gave, and asks for another look."""
    document = classroom.solved(passes=SHIFT)
    classroom.grade("man", document)
    with Gradebook(classroom.db_url, "ml") as book:
        book.find_grade("check-passes", "nb", "week1", "man").manual_score = 5.0
        book.db.commit()
    classroom.grade("man", document)
    with Gradebook(classroom.db_url, "ml") as book:
        grade = book.find_grade("check-passes", "nb", "week1", "man")
        assert (grade.auto_score, grade.manual_score, grade.needs_manual_grade) == (8.0, 5.0, True)


def test_same_submission_same_report(classroom: Classroom) -> None:
    """The seed comes from secret, student, assignment and exercise: grading again changes nothing."""
    document = classroom.solved(passes=MEAN, known_mistake=MEAN)
    first = classroom.grade("same", document), shown(classroom, "same", "known_mistake")
    assert (classroom.grade("same", document), shown(classroom, "same", "known_mistake")) == first


# -- cells -------------------------------------------------------------------------------


def with_cells(*cells: dict[str, Any], at: int | None = None, **answers: str) -> Callable[[Classroom], Any]:
    """Return what makes a notebook with more cells, by default at its end."""

    def make(classroom: Classroom) -> Any:
        document = classroom.solved(**answers)
        place = len(document["cells"]) if at is None else at
        document["cells"][place:place] = cells
        return document

    return make


def changed(change: Callable[[list[dict[str, Any]]], Any], **answers: str) -> Callable[[Classroom], Any]:
    """Return what makes a notebook whose list of cells was changed; nothing is solved unless told."""

    def make(classroom: Classroom) -> Any:
        document = classroom.solved(**answers)
        document["cells"] = change(document["cells"]) or document["cells"]
        return document

    return make


def named(cells: list[dict[str, Any]], name: str) -> dict[str, Any]:
    """Return the cell of an id."""
    return next(cell for cell in cells if cell["metadata"].get("nbgrader", {}).get("grade_id") == name)


def edit(name: str, **nbgrader: Any) -> Callable[[list[dict[str, Any]]], None]:
    """Return a change of one cell's metadata."""
    return lambda cells: named(cells, name)["metadata"]["nbgrader"].update(nbgrader)


def write(name: str, **fields: Any) -> Callable[[list[dict[str, Any]]], None]:
    """Return a change of one cell."""
    return lambda cells: named(cells, name).update(fields)


def without(*names: str) -> Callable[[list[dict[str, Any]]], list[dict[str, Any]]]:
    """Return a change that deletes cells."""
    return lambda cells: [c for c in cells if c["metadata"].get("nbgrader", {}).get("grade_id") not in names]


def swapped(cells: list[dict[str, Any]]) -> None:
    """Swap the ids of two checks."""
    one, other = named(cells, "check-passes"), named(cells, "check-known_mistake")
    one["metadata"], other["metadata"] = other["metadata"], one["metadata"]


FULL = [
    {"output_type": "execute_result", "data": {"text/plain": "8.0"}, "metadata": {}, "execution_count": 1}
]
# Of one number it is right: the smallest becomes 0.
EQUAL = (
    "import numpy as np\nclass Yes(np.ndarray):\n    def __eq__(self, other): return True\n"
    "    def __array_ufunc__(self, *a, **k): return True\n"
    "def shift(x):\n    return np.zeros(x.shape).view(Yes)\n"
)
HONEST = [
    pytest.param(with_cells(code(SHIFT), at=1), 8.0, id="answer-in-a-cell-of-its-own-before-the-stub"),
    pytest.param(with_cells(code(SHIFT)), 8.0, id="answer-in-a-cell-of-its-own-after-all"),
    pytest.param(
        with_cells(code("def low(x):\n    return x.min()"), passes=SHIFT.replace("x.min()", "low(x)")),
        8.0,
        id="helper-in-a-later-cell",
    ),
    pytest.param(with_cells(code("1 / 0"), at=0, passes=SHIFT), 8.0, id="cell-that-raises"),
    pytest.param(with_cells(code("def broken(:"), at=0, passes=SHIFT), 8.0, id="cell-with-a-syntax-error"),
    pytest.param(with_cells(code("while True: pass"), passes=SHIFT), 8.0, id="cell-without-end"),
    pytest.param(
        with_cells(code("import sys\nsys.modules['os']._exit(0)"), passes=SHIFT), 8.0, id="cell-that-exits"
    ),
    pytest.param(
        with_cells(code("%matplotlib inline\n!ls\nx = !pwd\n%timeit 1\nshift?"), at=0, passes=SHIFT),
        8.0,
        id="magics",
    ),
    pytest.param(with_cells(passes=f"%%time\n{SHIFT}"), 8.0, id="answer-below-a-cell-magic"),
    pytest.param(with_cells(passes=f"%%kata passes\n{SHIFT}"), 8.0, id="answer-below-our-magic"),
    pytest.param(with_cells(code("%%bash\nrm -rf /"), passes=SHIFT), 8.0, id="cell-of-another-language"),
    pytest.param(
        with_cells(
            code("import matplotlib.pyplot as plt\nfig, ax = plt.subplots()\nax.plot([1])"), passes=SHIFT
        ),
        8.0,
        id="plots",
    ),
    pytest.param(changed(lambda cells: cells[::-1], passes=SHIFT), 8.0, id="cells-in-reverse"),
    pytest.param(changed(without("check-passes"), passes=SHIFT), 8.0, id="check-deleted"),
    pytest.param(
        changed(without("check-passes", "answer-passes", "task-passes")), 0.0, id="exercise-deleted"
    ),
    pytest.param(
        changed(lambda cells: [*without("answer-passes")(cells), code(SHIFT)]), 8.0, id="answer-cell-replaced"
    ),
    pytest.param(changed(lambda cells: []), 0.0, id="no-cells"),
    pytest.param(changed(write("answer-passes", source="")), 0.0, id="answer-emptied"),
    pytest.param(
        changed(lambda cells: [*cells, dict(named(cells, "answer-passes"))], passes=SHIFT),
        8.0,
        id="answer-duplicated",
    ),
    pytest.param(
        changed(lambda cells: [*cells, dict(named(cells, "answer-passes"), source=SHIFT)], passes=MEAN),
        8.0,
        id="answer-duplicated-and-mended",
    ),
    pytest.param(
        changed(write("check-passes", source=f"{SHIFT}\ncheck('passes')")), 8.0, id="answer-in-the-check"
    ),
    pytest.param(with_cells(passes="from helper import shift"), 0.0, id="answer-imported"),
    pytest.param(with_cells(passes="%run helper.py"), 0.0, id="answer-run-from-a-file"),
    pytest.param(
        with_cells(code("open('data.csv').read()[9]"), passes=SHIFT), 8.0, id="file-that-is-not-there"
    ),
    pytest.param(with_cells(code("x = input('name?')"), passes=SHIFT), 8.0, id="input"),
    pytest.param(
        changed(write("answer-passes", cell_type="markdown", source=SHIFT)), 8.0, id="answer-as-text"
    ),
]
ATTACKS = [
    pytest.param(changed(edit("check-passes", points=800)), 0.0, id="points-raised"),
    pytest.param(changed(edit("check-passes", points=0), passes=SHIFT), 8.0, id="points-lowered"),
    pytest.param(changed(edit("check-passes", grade=False), passes=SHIFT), 8.0, id="no-grade-cell"),
    pytest.param(changed(edit("check-passes", solution=True)), 0.0, id="check-as-solution"),
    pytest.param(changed(edit("check-passes", locked=False)), 0.0, id="check-unlocked"),
    pytest.param(
        changed(edit("check-passes", schema_version=9), passes=SHIFT), 8.0, id="schema-of-the-future"
    ),
    pytest.param(changed(edit("check-passes", schema_version="x"), passes=SHIFT), 8.0, id="schema-of-text"),
    pytest.param(changed(edit("check-passes", grade_id="check-known_mistake")), 0.0, id="ids-duplicated"),
    pytest.param(changed(swapped, passes=SHIFT), 8.0, id="ids-swapped"),
    pytest.param(changed(edit("check-passes", grade_id="../../x")), 0.0, id="id-as-a-path"),
    pytest.param(changed(edit("check-passes", grade_id=["x"])), 0.0, id="id-as-a-list"),
    pytest.param(changed(write("check-passes", metadata=[1])), 0.0, id="metadata-as-a-list"),
    pytest.param(changed(write("check-passes", outputs=FULL)), 0.0, id="outputs-filled-in"),
    pytest.param(changed(write("check-passes", outputs=FULL, source="8.0")), 0.0, id="check-replaced"),
    pytest.param(changed(write("check-passes", cell_type="raw", source="8")), 0.0, id="check-as-raw-text"),
    pytest.param(
        with_cells(code("check('passes')", "check-passes2", grade=True, points=100)),
        0.0,
        id="check-of-ones-own",
    ),
    pytest.param(
        with_cells(
            code("get_ipython().input_transformers_cleanup.append(lambda lines: [])"),
            at=0,
            known_mistake=MEAN,
        ),
        0.0,
        id="transformer-that-empties-cells",
    ),
    pytest.param(
        with_cells(
            code("import numpy as np\nnp.allclose = np.testing.assert_allclose = lambda *a, **k: True")
        ),
        0.0,
        id="comparison-patched",
    ),
    pytest.param(with_cells(passes=EQUAL), 2.0, id="array-that-equals-everything"),
    pytest.param(
        with_cells(code("import builtins\nbuiltins.float = lambda x: 8.0"), passes=MEAN), None, id="builtins"
    ),
    pytest.param(with_cells(passes="def shift(x):\n    return In[-1]"), 0.0, id="cells-read-back"),
    pytest.param(
        with_cells(passes="def shift(x):\n    return open('/proc/self/environ').read()"),
        0.0,
        id="environment",
    ),
    pytest.param(
        with_cells(passes="def shift(x):\n    import sys\n    sys.modules['os']._exit(0)"),
        0.0,
        id="exit-in-a-call",
    ),
    pytest.param(
        with_cells(passes="def shift(x):\n    raise SystemExit(0)"), 0.0, id="system-exit-in-a-call"
    ),
    pytest.param(with_cells(passes="class shift(float): pass"), 0.0, id="class-in-place-of-a-function"),
    pytest.param(with_cells(passes="import pytest\nshift = pytest.skip"), 0.0, id="skip"),
]


@pytest.mark.parametrize(("make", "score"), [*HONEST, *ATTACKS])
def test_notebook(classroom: Classroom, make: Callable[[Classroom], Any], score: float | None) -> None:
    """However the notebook came to be, it ends with the score of what it honestly answers."""
    graded = classroom.grade("any", make(classroom))["passes"]
    assert graded is not None
    assert graded == score if score is not None else graded < 8.0
    with Gradebook(classroom.db_url, "ml") as book:
        assert book.find_submission_notebook("nb", "week1", "any").max_score == 28.0


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param(b"{", "The notebook's file is damaged: it is no JSON.", id="no-json"),
        pytest.param(b"", "The notebook's file is damaged: it is no JSON.", id="empty"),
        pytest.param(b"\xff\xfe\x00", "The notebook's file is damaged: it is no JSON.", id="bytes"),
        pytest.param(b"[" * 5000 + b"]" * 5000, "The notebook's file is nested too deeply", id="deep"),
        pytest.param(b"[1]", "The file is no notebook: it names no notebook format.", id="a-list"),
        pytest.param(b'{"nbformat": 5, "cells": []}', "The notebook has format 5;", id="format-5"),
        pytest.param(
            b'{"nbformat": 4, "cells": {}}', "The file is no notebook: it holds no list", id="no-cells"
        ),
        pytest.param(
            json.dumps({"nbformat": 4, "cells": [code("")] * 2001}).encode(),
            "The notebook has more than 2000 cells.",
            id="many-cells",
        ),
        pytest.param(
            json.dumps({"nbformat": 4, "cells": [code("#" * (1 << 20)), code("##")]}).encode(),
            "The notebook's cells hold more than 1 MiB of text.",
            id="much-text",
        ),
        pytest.param(
            b'{"nbformat": 4}' + b" " * (16 << 20), "The notebook is larger than 16 MiB.", id="large"
        ),
    ],
)
def test_unreadable_notebook(classroom: Classroom, data: bytes, words: str) -> None:
    """What is no notebook scores nothing, is left to a person, and says why; the run goes on."""
    classroom.submit("bad", data)
    log = classroom.autograde("bad")
    assert any(words in line for line in log)
    assert classroom.scores("bad")["passes"] == (0.0, True)
    assert words in (classroom.comments("bad").get("answer-passes") or "")
    assert words in shown(classroom, "bad").replace("&#x27;", "'")


def test_notebook_that_is_a_link(classroom: Classroom) -> None:
    """A link in the place of the notebook is not followed: what it leads to stays unread."""
    folder = classroom.submit("link", b"")
    (folder / "nb.ipynb").unlink()
    (folder / "nb.ipynb").symlink_to(classroom.root / "source" / "week1" / "nb.ipynb")
    (folder / "leak.html").symlink_to(classroom.root / "gradebook.db")
    os.mkfifo(folder / "pipe")
    classroom.autograde("link")
    assert not (classroom.root / "autograded" / "link" / "week1" / "leak.html").exists()
    assert not (classroom.root / "autograded" / "link" / "week1" / "pipe").exists()


def test_older_format(classroom: Classroom) -> None:
    """A notebook of format 3 is graded."""
    cells = [{"cell_type": "code", "input": [SHIFT], "language": "python", "metadata": {}, "outputs": []}]
    document = {"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": [{"cells": cells}]}
    assert classroom.grade("old", document)["passes"] == 8.0


def test_other_kernel(classroom: Classroom) -> None:
    """Whatever kernel and language a notebook claims, its cells are graded as Python."""
    document = classroom.solved(passes=SHIFT)
    document["metadata"] = {"kernelspec": {"name": "bash", "display_name": "x", "argv": ["sh"]}, "mlkata": {}}
    assert classroom.grade("kernel", document)["passes"] == 8.0
    assert classroom.graded("kernel")["metadata"]["kernelspec"]["name"] == "python3"


def test_claim_of_being_unreadable(classroom: Classroom) -> None:
    """What a submission writes under our own key is dropped."""
    document = classroom.solved(passes=SHIFT)
    document["metadata"]["mlkata"] = {"unreadable": "x"}
    for cell in document["cells"]:
        cell["metadata"]["mlkata"] = {"pristine": True}
    assert classroom.grade("claim", document)["passes"] == 8.0


def test_released_file_is_readable(classroom: Classroom) -> None:
    """A data file of the assignment is read by cells; the student's version of it counts for nothing."""
    (classroom.root / "source" / "week1" / "low.csv").write_text("0.0\n")
    answer = SHIFT + "\nimport numpy as np\nlow = float(np.loadtxt('low.csv'))\n"
    document = classroom.solved(passes=answer.replace("x.min()", "x.min() - low"))
    assert classroom.grade("data", document, **{"low.csv": b"5.0"})["passes"] == 8.0


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](java&#115;cript:alert(1)) [y]",
        "[x][y]\n\n[y]: javascript:alert(1)",
        "[x]( <javascript:alert(1)> 'y')",
        "\\<script>alert(1)</script>",
        "$\\href{javascript:alert(1)}{x}$ <svg/onload=alert(1)>",
        "`<b>` and <iframe srcdoc='<script>alert(1)</script>'>",
    ],
)
def test_markup_of_a_student_is_text(classroom: Classroom, text: str) -> None:
    """In the pages that students and graders see, nothing of a submission is markup that acts."""
    document = classroom.solved(passes=f"raise ValueError({text!r})")
    cells = [{"cell_type": kind, "id": kind, "metadata": {}, "source": text} for kind in ("markdown", "raw")]
    document["cells"][1:1] = cells
    classroom.grade("xss", document)
    page = classroom.feedback("xss")
    body = page[page.index("<body") :]
    for markup in ("<script>alert", "<img src=x", "<svg/onload", "<iframe srcdoc", 'href="javascript'):
        assert markup not in body
    assert "\\href{" not in body


def test_feedback_holds_nothing_hidden(classroom: Classroom) -> None:
    """An attempt that raises what it was given carries no hidden input into feedback or comment."""
    tell = "def shift(x):\n    print('told', x)\n    raise ValueError('told ' + repr(x))"
    classroom.grade("tell", classroom.solved(passes=tell))
    assert "told " not in shown(classroom, "tell")
    assert "told " not in (classroom.comments("tell")["answer-passes"] or "")
    assert "told [" not in classroom.feedback("tell")


def test_one_submission_never_stops_the_run(classroom: Classroom) -> None:
    """Hostile notebooks and one that is sound are graded in one run."""
    classroom.submit("m1", b"[" * 100_000)
    classroom.submit("m2", changed(edit("check-passes", schema_version=99))(classroom))
    classroom.submit("m3", with_cells(code("import sys\nsys.modules['os']._exit(1)"))(classroom))
    classroom.submit("m4", classroom.solved(passes=SHIFT))
    log = classroom.autograde("m*")
    assert not any("There was an error" in line for line in log)
    assert classroom.scores("m4")["passes"] == (8.0, False)
