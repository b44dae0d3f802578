"""A docstring reads in markdown as it does in a terminal, and nothing of it acts."""

from __future__ import annotations

import pytest

from grader.notebook.markdown import escaped, markdown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("2 * 3 * 4", "2 * 3 * 4", id="spaced-stars"),
        pytest.param("beta ** 2 and 0.25**10", r"beta \*\* 2 and 0.25\*\*10", id="powers"),
        pytest.param("a *sum* over *all of it*", "a *sum* over *all of it*", id="emphasis"),
        pytest.param("z_i and _private_ and x_", r"z_i and \_private\_ and x\_", id="underscores"),
        pytest.param("`a*b` and ``c_*``", "`a*b` and ``c_*``", id="code"),
        pytest.param("a < b & c > d", "a &lt; b &amp; c &gt; d", id="html"),
        pytest.param("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;", id="script"),
        pytest.param("`<b>`", "`<b>`", id="html-in-code"),
        pytest.param("[x](http://y) and [0, 1]", "[x&#93;(http://y) and [0, 1]", id="link"),
        pytest.param("costs $5 or $6", "costs `$`5 or `$`6", id="dollars"),
        pytest.param(r"where :math:`\pi_i^2` is", r"where $\pi_i^2$ is", id="mathematics"),
        pytest.param("a single ` mark", r"a single \` mark", id="backtick"),
        pytest.param("# no heading\nx\n===", "\\# no heading\nx\n\\===", id="heading"),
    ],
)
def test_escaped(text: str, shown: str) -> None:
    """What markdown or a browser would act on is shown as it stands; code, emphasis and formulas work."""
    assert escaped(text) == shown


def test_blocks() -> None:
    """Formulas stay code, terms become a list, lists get the empty line that they need."""
    text = """A task.

    p = a * b
    q = <p>

Terms:

emails
    They arrive
    independently.
calls
    One by one.

Conventions
- `axis` is one,
  and *may* wrap.
- Next.

Notes
-----
The end."""
    assert (
        markdown(text)
        == """A task.

    p = a * b
    q = <p>

Terms:

- **emails**: They arrive independently.
- **calls**: One by one.

Conventions

- `axis` is one,
  and *may* wrap.
- Next.


**Notes**

The end."""
    )


def test_nothing_is_lost() -> None:
    """Every word of an unusual layout is there."""
    text = "\n\n    code first\n\n\n   three columns\n1. one\n2. two\n\nterm\n    last line"
    words = markdown(text).replace("*", "").replace("-", "").replace(":", "").split()
    assert words == "code first three columns 1. one 2. two term last line".split()
