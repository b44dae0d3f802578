"""A machine-learning system from its goal to its alarms, on one page.

"Design the system that tells our customers when their food will arrive." Or: "Design the recommendations on
the front page of our shop." Choose one of the two, and write down what you would say in the first three
minutes, before the interviewer begins to ask: 250 to 400 words. Then score yourself against the rubric below.

Interviewers ask this to see whether you begin with the model. Most candidates do, and spend three minutes on
an architecture for a number that nobody has defined yet. A system that earns its keep has a goal, data that
will exist at the moment of the prediction, something simple to beat, a way to the customer, and somebody who
notices when it breaks.

The rubric. Give each criterion 0 (absent), 1 (there, but vague) or 2 (a colleague could start to work on it):

- ``goal``: what the system is good for, the number that the business judges it by, and the number that you
  minimise offline in its place. "Accuracy" is vague.
- ``data``: what one row is, where its label comes from, and one thing that would leak or is missing from
  the records.
- ``baseline``: what answers before any model is learned, and what a model has to beat.
- ``serving``: how the answer gets to the customer, within which time, and who answers if the model does
  not.
- ``operation``: what is watched, when it is trained again, and how an experiment decides on a new version.
- ``failure``: one way to go wrong without any error message, and how one would notice.

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
        250 to 400 words of plain prose.

    Examples
    --------
    >>> 250 <= len(answer().split()) <= 400
    True
    """
    raise NotImplementedError


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
    ['baseline', 'data', 'failure', 'goal', 'operation', 'serving']
    """
    raise NotImplementedError
