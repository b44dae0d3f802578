"""Something that you have built for yourself, what it ran on, and an interface that you like.

"Have you trained anything at home? On what? And which API do you enjoy using?" Three small questions that
come together when the serious part is over. Write down what you would say, in 150 to 280 words: about a
minute and a half. Then score yourself against the rubric below.

Interviewers ask them to hear how you speak of work that nobody asked for. A list of frameworks and graphics
cards tells them nothing. One project with a number, one mistake that you would not make twice, a machine
chosen by an estimate, and an opinion on an interface that goes beyond "easy to use" tell them how you
work. A project from a course or from work that you know to the bottom is just as good.

The rubric. Give each criterion 0 (absent), 1 (there, but vague) or 2 (a listener could repeat it):

- ``project``: one thing that you made: what for, from which data, and a result with a number, beside the
  number that one gets without any effort.
- ``lesson``: what broke or misled you, and what you have done differently since.
- ``hardware``: what it ran on, and why that was enough or had to be more: an estimate of memory or of time
  with its figures. "A fast GPU" is vague.
- ``api``: one programming interface that you have used, a decision in its design that is good and one that
  you would take otherwise, both by name.
- ``next``: what you will try next, and how you will see whether it worked.

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
        150 to 280 words of plain prose.

    Examples
    --------
    >>> 150 <= len(answer().split()) <= 280
    True
    """
    # One project carries all the answers: its data brought the lesson, its size the choice of the machine,
    # its code the opinion on the interface.
    return (
        "I wanted to know which birds sing at our window before sunrise. So I cut a winter of recordings "
        "into 4,000 clips of three seconds, labelled them myself, eleven species, and trained a small "
        "convolutional network on their spectrograms. On mornings of the next spring it names 84 per cent of "
        "the clips correctly; always saying blackbird gets 38.\n\n"
        "At first I had 97. I had split the clips at random, so neighbours from one morning sat on both "
        "sides, and the network knew the mornings. Since then I split by day before I look at anything "
        "else.\n\n"
        "It ran on my laptop. The network has 1.3 million weights; with gradients and the two averages of "
        "Adam that is four times 5.2 megabytes, and the activations of a batch took 600 more. An epoch took "
        "six minutes, forty epochs four hours, so it ran overnight, and renting a graphics card would have "
        "saved nothing that I needed.\n\n"
        "The interface I like is scikit-learn's: every estimator has fit and predict, so I can exchange one "
        "model for another and touch nothing else. What I would do otherwise is how one reaches into a "
        "pipeline: settings of a step are addressed by a string with two underscores, and a spelling mistake "
        "shows only when the line runs.\n\n"
        "Next I want to recognise birds of which I have only twenty clips. I will take features from a "
        "network trained on many species, and count that as a success if it beats 60 per cent on them."
    )


def self_assessment() -> dict[str, tuple[int, str]]:
    """Score your answer against the rubric.

    Returns
    -------
    dict
        For each of the five criteria a tuple of the score, 0 to 2, and the quote from your answer that earns
        it. With a score of 0 the quote may be empty, and is not looked at.

    Examples
    --------
    >>> sorted(self_assessment())
    ['api', 'hardware', 'lesson', 'next', 'project']
    """
    return {
        "project": (2, "it names 84 per cent of the clips correctly; always saying blackbird gets 38"),
        "lesson": (2, "Since then I split by day before I look at anything else"),
        "hardware": (2, "An epoch took six minutes, forty epochs four hours, so it ran overnight"),
        "api": (2, "settings of a step are addressed by a string with two underscores"),
        # There is a threshold, but no word on why 60 per cent would be good.
        "next": (1, "count that as a success if it beats 60 per cent on them"),
    }
