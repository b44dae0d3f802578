"""Paragraphs, quotes across line breaks or in another case, lists for tuples, None for no quote."""

_TEXT = """
Suppose you stand on a hill in thick fog and want to get down to the valley. You cannot see the way, but
you can feel with your foot which direction falls most steeply. So you take a step that way, feel again,
and take the next step.

That is how a computer learns to set a price. It starts with a wild guess for a flat, say 50,000 where
300,000 is right, measures how wrong it is over a thousand sales, and asks in which direction each number
in its formula would make it a little less wrong. A few thousand small steps later it is off by five per
cent.

Experts say gradient descent: gradient means the steepest direction. In a landscape with many hollows it
can stop in a shallow one, and with steps too long it jumps across the valley for ever. Trying out all
settings would avoid both, but with a million numbers to set no computer would come to an end.
"""


def answer():
    return _TEXT


def self_assessment():
    return {
        "plain_words": [2, "gradient means the steepest direction"],
        "choice": [2, "trying out all settings would avoid both"],
        "limits": [2, "with steps too long it jumps across the valley for ever"],
        "example": [2, "It starts with a wild guess for a flat, say 50,000 where 300,000 is right"],
        "mechanism": [1, "So you take a step that way, feel again, and take the next step"],
        "problem": [0, None],
    }
