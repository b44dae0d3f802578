"""Which distribution a story describes, and what its moments are.

Interviewers start here: a story of two sentences, and you name the distribution, say what must be assumed
for it, and give a mean or a variance without looking it up. The wrong model makes every later number wrong.

Return a dict with one entry for each of the keys below. Where a name is asked for, choose one of "binomial",
"exponential", "geometric", "hypergeometric", "multinomial", "normal", "poisson", "uniform" and "none" (the
story satisfies the assumptions of none of them). Numbers are compared with a relative tolerance of 1e-3; you
may write them as expressions, such as 7 / 3 or math.sqrt(2).

Name the distribution:

emails
    Emails arrive independently of each other, at a constant rate. How many arrive in the next hour?
calls
    A seller phones strangers until the first sale. Each call succeeds independently, always with the same
    probability. How many calls does it take?
parts_put_back
    10 of the 100 parts in a crate are defective. You draw 20 parts, each going back before the next draw. How
    many of the 20 are defective?
parts_kept_out
    The same crate, but the 20 parts stay out. How many of them are defective?
votes
    400 people vote independently for one of four parties, all with the same four probabilities. How many
    votes does each of the four parties get? (One distribution for all four numbers.)
votes_of_one
    The same vote. How many of the 400 votes does the first party get?
penalties
    Ten penalty kicks. After every goal the player grows more confident, and the next kick is more likely to
    succeed. How many of the ten succeed?
mean_of_400
    You average 400 independent draws from one skewed distribution of finite variance. Which distribution
    does the average have, approximately?

Give the number, or the word:

no_email
    Emails arrive as above, 12 an hour on average. The probability that none comes in the next 15 minutes.
binomial_variance
    The variance of the number of successes in 10 independent trials, each with probability 0.3.
rolls_until_six
    The expected number of rolls of a die up to and including the first six.
rolls_until_all_faces
    The expected number of rolls until every one of the six faces has come up at least once.
shared_birthday
    The probability that among 23 people at least two share a birthday. (365 days, all equally likely, people
    independent.) The exact value, not an approximation.
poisson_function
    "mass" or "density": which does P(X = k) belong to if X has a Poisson distribution?
"""

# Given: for numbers such as math.exp(-1).
import math


def answers() -> dict[str, str | float]:
    """Return the answers.

    Returns
    -------
    dict
        For each key listed above a string or a number; None for a question that you leave for later.

    Examples
    --------
    >>> len(answers())
    14
    """
    raise NotImplementedError
