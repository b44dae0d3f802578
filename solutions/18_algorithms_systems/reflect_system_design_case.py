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
    # In the order in which decisions depend on each other: the goal fixes the label, the label the data, the
    # data the baseline. The model gets one sentence, because that is its share of the work.
    return (
        "When an order is paid, we promise a time. The promise should be kept, and still be short enough "
        "that people order. Late costs refunds and customers, early costs orders, and late is worse. The "
        "business judges us by the share of orders that come more than five minutes late, at no loss of "
        "orders. Offline I minimise the pinball loss of the 80 per cent quantile, since a promise is a "
        "quantile and not a mean.\n\n"
        "One row is one order. Its label is the minutes from payment to the door, from the courier's app. "
        "Cancelled orders have no label, and many of them were late, so without them the data look too rosy. "
        "Features are what is known when we promise: restaurant, dishes, hour, distance, open orders, free "
        "couriers nearby. Which courier will come is not known yet, so it may not be used. I split by time "
        "and test on the last four weeks, because a rainy evening touches all its orders.\n\n"
        "The baseline is the median for each restaurant and hour, plus distance over an average speed. "
        "Boosted trees come next. A network has to beat them by more than its upkeep costs.\n\n"
        "The checkout asks for a prediction and waits 50 milliseconds at most; the kitchens' events keep the "
        "features fresh. If no answer comes in time, the table of medians answers, as it does for new "
        "restaurants.\n\n"
        "I watch the share of late orders by city and hour, and the age of the features, with an alarm when "
        "either doubles. We train every week on the newest data. A new version runs in randomly chosen "
        "cities, week by week, and not for single customers: all customers of a city compete for the same "
        "couriers.\n\n"
        "What worries me most is the label. Couriers confirm a delivery by hand, some of them at the next "
        "traffic light. Then their labels are too long by two minutes, and no loss shows it, because we test "
        "on the same labels. Comparing them with the positions of the phones would."
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
    ['baseline', 'data', 'failure', 'goal', 'operation', 'serving']
    """
    return {
        "goal": (2, "the share of orders that come more than five minutes late, at no loss of orders"),
        "data": (2, "Cancelled orders have no label, and many of them were late"),
        "baseline": (2, "the median for each restaurant and hour, plus distance over an average speed"),
        "serving": (2, "If no answer comes in time, the table of medians answers"),
        # Alarms and the unit of the experiment are there; how long it runs and what would stop it is not.
        "operation": (1, "A new version runs in randomly chosen cities, week by week"),
        "failure": (2, "Comparing them with the positions of the phones would"),
    }
