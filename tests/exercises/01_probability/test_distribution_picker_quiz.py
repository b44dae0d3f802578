"""Hidden suite of distribution_picker_quiz."""

from fractions import Fraction

from grader import checks

NAMES = (
    "binomial",
    "exponential",
    "geometric",
    "hypergeometric",
    "multinomial",
    "normal",
    "poisson",
    "uniform",
    "none",
)


def test_emails(attempt):
    """Events at a constant rate in a window of time have a name of their own."""
    checks.quiz(
        attempt.answers(),
        "emails",
        "poisson",
        options=NAMES,
        explanations={
            "binomial": "A binomial count has a fixed number of trials as its upper limit. Here there is "
            "only a rate.",
            "exponential": "That is the time between two emails. The question asks how many come.",
            "geometric": "That counts trials up to a first success. Here the window is fixed and the events "
            "are counted.",
            "normal": "For a high rate the count is nearly normal, but it is a whole number and never "
            "negative.",
            "none": "Independent arrivals at a constant rate: these are just the assumptions of one of the "
            "names.",
        },
        otherwise="Ask first whether there is a fixed number of trials, or only a rate.",
    )


def test_calls(attempt):
    """A number of trials that is not fixed, but ends at the first success, is a waiting time."""
    checks.quiz(
        attempt.answers(),
        "calls",
        "geometric",
        options=NAMES,
        explanations={
            "binomial": "Binomial fixes the number of calls and counts sales. Here the sale is fixed and "
            "calls are counted.",
            "poisson": "Poisson counts events in a fixed window. Here you count calls until one event.",
            "exponential": "That is the waiting time in continuous time. Calls are counted one by one.",
        },
        otherwise="What is fixed here, the number of trials or the number of successes?",
    )


def test_parts_put_back(attempt):
    """Draws that are put back are independent trials with one fixed probability."""
    checks.quiz(
        attempt.answers(),
        "parts_put_back",
        "binomial",
        options=NAMES,
        explanations={
            "hypergeometric": "That is for parts that stay out. Put back, every draw sees the same crate.",
            "poisson": "Poisson approximates this for rare defects and many draws, but at most 20 can be "
            "defective.",
            "multinomial": "That has more than two outcomes. A part is defective or it is not.",
        },
        otherwise="Is the number of trials fixed? Are they independent? How many outcomes has each?",
    )


def test_parts_kept_out(attempt):
    """Draws that stay out change the odds of the next draw."""
    checks.quiz(
        attempt.answers(),
        "parts_kept_out",
        "hypergeometric",
        options=NAMES,
        explanations={
            "binomial": "Binomial needs independent trials. Here each part that stays out changes the share "
            "of defects left.",
            "multinomial": "That too needs independent draws, as well as more than two outcomes.",
            "none": "The draws are dependent, but in so regular a way that the count has a name: all samples "
            "are equally likely.",
        },
        otherwise="The draws are not independent here: which distribution describes a sample without "
        "replacement?",
    )


def test_votes(attempt):
    """Trials with several outcomes give several counts at once."""
    checks.quiz(
        attempt.answers(),
        "votes",
        "multinomial",
        options=NAMES,
        explanations={
            "binomial": "That describes each party's votes on their own. All four together need a joint "
            "distribution.",
            "hypergeometric": "That is for draws without replacement. These voters are independent of each "
            "other.",
            "uniform": "Nothing says that the parties are equally popular, and four counts are asked for.",
        },
        otherwise="Each vote has four outcomes, and all four counts are asked for together.",
    )


def test_votes_of_one(attempt):
    """One class against all the others has two outcomes."""
    checks.quiz(
        attempt.answers(),
        "votes_of_one",
        "binomial",
        options=NAMES,
        explanations={
            "multinomial": "That is the joint distribution of all four. For one party a vote has only two "
            "outcomes: for it or not.",
            "normal": "Approximately, for 400 votes. The exact distribution of a whole number of votes is "
            "asked for.",
            "poisson": "The number of votes is at most 400, and the party need not be small.",
        },
        otherwise="For this party a vote has only two outcomes.",
    )


def test_penalties(attempt):
    """Without independent trials of one fixed probability a count of successes is not binomial."""
    checks.quiz(
        attempt.answers(),
        "penalties",
        "none",
        options=NAMES,
        explanations={
            "binomial": "Ten trials are not enough: binomial needs them independent, with one fixed "
            "probability. "
            "Here each goal raises the next.",
            "geometric": "Nothing is waited for: ten kicks are taken in any case.",
            "hypergeometric": "There each success makes the next less likely, by a fixed supply. Here it is "
            "the other way round.",
            "poisson": "Neither a constant rate nor independent events.",
        },
        otherwise="Check the assumptions one by one: independent? The same probability every time?",
    )


def test_mean_of_400(attempt):
    """An average of many independent draws of finite variance has a limit, whatever they look like."""
    checks.quiz(
        attempt.answers(),
        "mean_of_400",
        "normal",
        accept=("gaussian",),
        options=NAMES,
        explanations={
            "none": "One draw may look like nothing known, but the average has a limit: the central limit "
            "theorem.",
            "exponential": "The skewness of one draw fades in the average, as 1 / sqrt(400).",
            "poisson": "An average is no count.",
        },
        otherwise="Which theorem speaks of averages of independent draws with finite variance?",
    )


def test_no_email(attempt):
    """The rate of a Poisson count belongs to a window, and scales with it."""
    checks.quiz(
        attempt.answers(),
        "no_email",
        0.049787068,
        explanations={
            6.144212e-06: "That is exp(-12), for a whole hour. In 15 minutes fewer are expected.",
            0.950212932: "That is the probability of at least one email.",
            0.149361205: "That is the probability of exactly one email.",
            3.0: "That is the expected number of emails. A probability is asked for.",
            0.778800783: "That is exp(-1/4). The rate for the window is 12 times its length in hours.",
        },
        otherwise="Rescale the rate to 15 minutes, then put k = 0 into the Poisson mass function.",
    )


def test_binomial_variance(attempt):
    """The variance of a sum of independent trials is the sum of their variances."""
    checks.quiz(
        attempt.answers(),
        "binomial_variance",
        2.1,
        explanations={
            3.0: "That is the mean, n p.",
            1.449137675: "That is the standard deviation. The variance is its square.",
            0.21: "That is the variance of one trial. There are ten, and variances of independent trials add "
            "up.",
            21.0: "The number of trials enters once: variances of independent trials add up.",
            7.0: "That is the expected number of failures.",
        },
        otherwise="What is the variance of one trial, and how do variances of independent trials combine?",
    )


def test_rolls_until_six(attempt):
    """The mean of a geometric waiting time is 1 / p where the successful trial is counted."""
    checks.quiz(
        attempt.answers(),
        "rolls_until_six",
        6.0,
        explanations={
            5.0: "That is the number of failures before the six. The six itself counts too.",
            4.0: "That is about the median: half of all waits are at most four rolls. The long waits pull "
            "the mean up.",
            3.5: "That is the mean of one roll, not the number of rolls.",
            30.0: "That is the variance of the number of rolls.",
            1 / 6: "That is the probability of a six.",
        },
        otherwise="One roll is needed in any case, and with probability 5/6 you then stand where you began.",
    )


def test_rolls_until_all_faces(attempt):
    """Collecting all faces is a sum of waits, each longer than the one before."""
    checks.quiz(
        attempt.answers(),
        "rolls_until_all_faces",
        14.7,
        explanations={
            36.0: "Six waits of six rolls each? Only the last face takes six on average; the first new one "
            "takes a single roll.",
            6.0: "Six rolls bring all six faces only with probability 6! / 6**6, about 0.015.",
            13.7: "The first roll counts too.",
            21.0: "The waits are 6 / i for i missing faces, not i.",
            2.45: "That is 1 + 1/2 + ... + 1/6; with i faces missing the wait is 6 / i.",
        },
        otherwise="With i faces missing, how long is the wait for something new? Expected waits add up.",
    )


def test_shared_birthday(attempt):
    """Any pair may share a birthday, and 23 people have 253 pairs."""
    none_shared = Fraction(1)
    for people in range(23):
        none_shared *= Fraction(365 - people, 365)
    checks.quiz(
        attempt.answers(),
        "shared_birthday",
        float(1 - none_shared),
        explanations={
            float(none_shared): "That is the probability that all birthdays are different.",
            1
            - (364 / 365)
            ** 22: "That is the probability that somebody shares your birthday. Any two may share theirs.",
            23 / 365: "Any two of the 23 may share a birthday, not only a given one with you: there are 253 "
            "pairs.",
            253
            / 365: "That is the expected number of pairs that share a birthday, not the probability of at "
            "least one.",
            0.5002: "That is the Poisson approximation 1 - exp(-253/365), or 253 independent pairs. "
            "The pairs are not independent of each other: multiply person by person.",
        },
        otherwise="Take the complement: let the people come in one by one, each avoiding all days taken so "
        "far.",
    )


def test_poisson_function(attempt):
    """A discrete variable has probabilities at its values, not a density."""
    checks.quiz(
        attempt.answers(),
        "poisson_function",
        "mass",
        accept=("pmf", "mass function", "probability mass function"),
        options=("mass", "density"),
        explanations={
            "density": "A Poisson variable takes the values 0, 1, 2, ...: P(X = k) is a probability as it "
            "stands. "
            "A density has to be integrated.",
            "pdf": "PDF is a density, which has to be integrated. P(X = k) is a probability as it stands.",
        },
    )
