"""Draw the README's pictures from what the commands print: ``python docs/pictures/make.py``."""

from __future__ import annotations

import asyncio
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

from playwright.sync_api import sync_playwright
from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME
from rich.text import Text

from grader.catalog import Kit
from grader.catalog.zoo import read_zoo
from grader.grade import judge_for
from grader.learner.events import now
from grader.learner.mock import course
from grader.learner.mock.records import Answer, Terms
from grader.learner.mock.store import desk_path
from grader.learner.progress import read_progress
from grader.learner.report.overview import overview_of
from grader.learner.report.page import page
from grader.learner.watch.app import Watch

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))  # where the tests are

from tests.grader.learner.year import Learner  # noqa: E402 - found only now

WIDTH = 84

# Fonts of the reader's own: a picture in a README fetches nothing.
FRAME = """<svg class="rich-terminal" viewBox="0 0 {width} {height}"
xmlns="http://www.w3.org/2000/svg" xml:space="preserve">
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, monospace; font-size: {char_height}px;
line-height: {line_height}px; }}
.{unique_id}-title {{ font-size: 16px; font-weight: bold; font-family: system-ui, sans-serif; }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}"
height="{terminal_height}" /></clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def workspace(folder: Path) -> None:
    """Lay out a copy of the kit in which one stub holds a common mistake and one is solved."""
    for tree in ("exercises", "solutions", "tests/exercises", "tests/attempts"):
        shutil.copytree(ROOT / tree, folder / tree)
    softmax = "11_activations_init/stable_softmax"
    attempt = (ROOT / f"solutions/{softmax}.py").read_text("utf-8")
    attempt += "\n\n" + (ROOT / f"tests/attempts/{softmax}/wrong_no_shift.py").read_text("utf-8")
    (folder / f"exercises/{softmax}.py").write_text(attempt, "utf-8")
    solved = "01_probability/binomial_successes.py"
    shutil.copyfile(ROOT / "solutions" / solved, folder / "exercises" / solved)


def draw(name: str, command: list[str], folder: Path, last: int = 0) -> None:
    """Run a command and keep a picture of what it prints, or of the last lines of it."""
    environment = {**os.environ, "COLUMNS": str(WIDTH), "LINES": "40", "FORCE_COLOR": "1", "PY_COLORS": "1"}
    scripts = Path(sys.executable).parent
    result = subprocess.run([str(scripts / command[0]), *command[1:]], cwd=folder, env=environment,
                            capture_output=True, text=True, check=False)  # fmt: skip
    console = Console(record=True, width=WIDTH, file=io.StringIO())
    lines = result.stdout.rstrip().split("\n")
    console.print(Text.from_ansi("\n".join(lines[-last:])))
    svg = console.export_svg(
        title=" ".join(command), theme=DEFAULT_TERMINAL_THEME, code_format=FRAME, unique_id=name
    )
    Path(__file__).with_name(f"{name}.svg").write_text(svg, "utf-8")


def board(folder: Path) -> None:
    """Keep a picture of the board, after six weeks of a simulated learner."""
    kit = Kit(folder)
    begun = now().replace(hour=9, minute=0) - timedelta(days=43)
    Learner(folder, kit, begun, (now() + timedelta(days=30)).date(), {}).live(44)
    draw("board", ["kata"], folder)


def hold_interview(folder: Path) -> None:
    """Hold a mock interview of two exercises, one solved, one with a common mistake, as if in 41 minutes."""
    kit, start = Kit(folder), now() - timedelta(minutes=41)
    terms = Terms(minutes=45, level="junior", seed=5)
    interview = course.begin(kit, folder, terms, start)
    for task, minute in zip(interview.tasks, (17, 36), strict=True):
        exercise = kit.exercise(task.slug)
        source = kit.solution_path(exercise).read_text("utf-8")
        if task != interview.tasks[0]:
            source = read_zoo(kit, exercise, "wrong")[0].source
        report = judge_for(kit).grade(task.slug, source, seed=1)
        answer = Answer(at=start + timedelta(minutes=minute), source=source, report=report)
        course.record_answer(folder, interview.number, task.slug, answer)
    course.ask_open(folder, course.seen_now(folder, now()))
    page = desk_path(folder, interview.number) / "questions.md"
    page.write_text(page.read_text("utf-8") + "It stays near the smaller of the two.\n", "utf-8")


async def watch(folder: Path) -> None:
    """Keep pictures of `kata watch`: a failing check, and a task in light colours."""
    kit = Kit(folder)
    app = Watch(kit, read_progress(folder, kit), kit.exercise("stable_softmax"))
    async with app.run_test(size=(88, 32)) as pilot:
        while "stable_softmax" not in app.outcomes:
            await pilot.pause(0.1)
        await pilot.press("2")
        keep(app, "watch")
        await pilot.press("1", "d")
        await pilot.pause(0.5)
        keep(app, "watch-task")


def keep(app: Watch, name: str) -> None:
    """Keep the screen as it is, without the font that Textual's pictures fetch."""
    svg = re.sub(r"@font-face \{.*?\}\s*", "", app.export_screenshot(title="kata watch"), flags=re.DOTALL)
    svg = svg.replace("Fira Code,", "ui-monospace, Menlo, Consolas,")
    Path(__file__).with_name(f"{name}.svg").write_text(svg, "utf-8")


def report(folder: Path) -> None:
    """Keep a picture of the head of the page of `kata report`, after six weeks of a simulated learner."""
    kit, today = Kit(ROOT), now()
    begun = today.replace(hour=9, minute=0) - timedelta(days=43)
    Learner(folder, kit, begun, (today + timedelta(days=30)).date(), {}).live(44)
    (folder / "report.html").write_text(page(overview_of(folder, kit, today)), "utf-8")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        window = browser.new_page(viewport={"width": 900, "height": 600})
        window.goto((folder / "report.html").as_uri())
        end = window.get_by_role("heading", name="Mastery by chapter").bounding_box()
        assert end is not None
        clip = {"x": 0, "y": 0, "width": 900, "height": end["y"]}
        window.screenshot(path=Path(__file__).with_name("report.png"), clip=clip, full_page=True)
        browser.close()


def main() -> None:
    """Draw every picture."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        workspace(folder)
        draw("failing-check", ["kata", "check", "stable_softmax", "--seed", "1"], folder)
        hold_interview(folder)
        draw("mock", ["kata", "mock", "end"], folder)
        draw("approaches", ["kata", "approaches", "best_split", "--give-up"], folder, last=9)
        asyncio.run(watch(folder))
        board(folder)
    with tempfile.TemporaryDirectory() as temporary:
        report(Path(temporary))


if __name__ == "__main__":
    main()
