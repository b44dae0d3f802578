"""Your favourite algorithm, explained in one minute to somebody who is not in the field.

"What is your favourite algorithm? Explain it to me in less than a minute." Choose one algorithm and write
down what you would say, in 100 to 170 words: that is about a minute of speech. Say it aloud with a clock
beside you before you count words. Then score yourself against the rubric below.

Interviewers ask this because it cannot be crammed for. They learn whether you can pick what matters, give
an example, and admit a weakness, and whether a colleague from another department would understand you. The
algorithm hardly matters: one that you know to the bottom beats one that impresses by its name.

The rubric. Give each criterion 0 (absent), 1 (there, but vague) or 2 (a stranger could repeat it):

- ``problem``: the problem it solves, in everyday words, before any word on how.
- ``mechanism``: how it works, in at most three steps.
- ``example``: one concrete case with real things or numbers in it, followed to its result.
- ``limits``: when it fails, or what it costs. "It depends on the data" is vague.
- ``choice``: why this one and not a named alternative.
- ``plain_words``: no technical term is left unexplained. Quote the hardest term with its explanation, or, if
  there is none, the sentence that would have tempted you to use one.

Point each score above 0 at a quote that occurs in your answer: three words or more, at most half of its
words, and not one quote for all scores. Case, line breaks and punctuation around the quote do not matter.
Only the form is graded: the length, and that scores and quotes fit the rubric and the answer. What the answer
is worth you judge yourself, so an honest 1 is worth more to you than a generous 2.
"""


def answer() -> str:
    """Return what you would say.

    Returns
    -------
    str
        100 to 170 words of plain prose.

    Examples
    --------
    >>> 100 <= len(answer().split()) <= 170
    True
    """
    # The problem comes first, the example carries the mechanism, and the name of the algorithm, which
    # explains nothing, is the last thing the listener needs. Every sentence serves one line of the rubric.
    return (
        "You have an album with a thousand photographs in order of date, and you want the first one taken "
        "after you moved to the mountains. You could look at every picture. I open the album in the middle "
        "instead. If that picture is from before the move, the whole first half is of no "
        "interest, so I throw it away; otherwise I throw away the second half. Then I do the same with what "
        "is left. A thousand pictures become five hundred, then two hundred and fifty, and after ten looks "
        "one is left. A million would take only twenty. That is binary search. It works only if the "
        "pictures are in order: in a shuffled box it confidently finds the wrong one, and sorting the box "
        "first costs more than looking through it once. I prefer it to an index of all pictures because it "
        "needs no extra memory, and because the same trick finds the faulty change among a thousand."
    )


def self_assessment() -> dict[str, tuple[int, str]]:
    """Score your answer against the rubric.

    Returns
    -------
    dict
        For each of the six criteria a tuple of the score, 0 to 2, and the quote from your answer that earns
        it. With a score of 0 the quote may be empty, and is not looked at.

    Examples
    --------
    >>> sorted(self_assessment())
    ['choice', 'example', 'limits', 'mechanism', 'plain_words', 'problem']
    """
    return {
        "problem": (2, "you want the first one taken after you moved to the mountains"),
        "mechanism": (2, "If that picture is from before the move, the whole first half is of no interest"),
        "example": (2, "A thousand pictures become five hundred, then two hundred and fifty"),
        "limits": (2, "in a shuffled box it confidently finds the wrong one"),
        # The alternative is named, but one sentence does not say when the index would be the better choice.
        "choice": (1, "I prefer it to an index of all pictures because it needs no extra memory"),
        "plain_words": (2, "Then I do the same with what is left"),
    }
