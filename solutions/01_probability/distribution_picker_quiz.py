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
    return {
        # A constant rate and independent arrivals in a window, with no upper limit on their number.
        "emails": "poisson",
        # Not a fixed number of trials, but trials up to the first success.
        "calls": "geometric",
        # A fixed number of trials. Put back, every draw sees the same crate; kept out, it changes.
        "parts_put_back": "binomial",
        "parts_kept_out": "hypergeometric",
        # Four outcomes for each vote; one party against all the others makes it two.
        "votes": "multinomial",
        "votes_of_one": "binomial",
        # The trials are neither independent nor equally likely to succeed.
        "penalties": "none",
        # The central limit theorem; finite variance is what it needs.
        "mean_of_400": "normal",
        # 12 an hour are 3 in a quarter of an hour: 3 ** 0 / 0! * exp(-3).
        "no_email": math.exp(-3),
        # n p (1 - p).
        "binomial_variance": 10 * 0.3 * 0.7,
        # 1 / p, the successful roll included.
        "rolls_until_six": 6.0,
        # With i faces missing, something new comes with probability i / 6: a wait of 6 / i on average.
        "rolls_until_all_faces": sum(6 / i for i in range(1, 7)),
        # 1 minus the probability that each newcomer avoids every day taken so far.
        "shared_birthday": 1 - math.prod((365 - i) / 365 for i in range(23)),
        # Poisson counts are discrete: P(X = k) is a probability. A density is integrated first.
        "poisson_function": "mass",
    }
