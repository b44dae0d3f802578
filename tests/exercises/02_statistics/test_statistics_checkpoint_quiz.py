"""Hidden suite of statistics_checkpoint_quiz."""

import math
from statistics import NormalDist

from grader import checks


def test_interval_before(attempt):
    """As long as the data are not drawn, the interval is what is random."""
    checks.quiz(
        attempt.answers(),
        "interval_before",
        True,
        otherwise="The interval is computed from data that are still to come, so its ends are random. The "
        "recipe is made so that 95% of such intervals contain the mean.",
    )


def test_interval_after(attempt):
    """A computed interval has two fixed ends, and the true mean is a fixed number."""
    checks.quiz(
        attempt.answers(),
        "interval_after",
        False,
        otherwise="What is random here? The mean is a fixed number, and so are 4.1 and 4.9. The 95% belong "
        "to the recipe; a probability of the mean would need a prior.",
    )


def test_share_of_people(attempt):
    """An interval for the mean is about the mean, not about individuals."""
    checks.quiz(
        attempt.answers(),
        "share_of_people",
        math.erf(1.96 / 50 / math.sqrt(2)),
        explanations={
            0.95: "That is the share of such intervals that contain the mean. Half of the width is "
            "1.96 sigma / sqrt(2500), far less than the spread of people.",
            1.96 / 50: "That is half of the width in units of sigma. What is the probability of so small a "
            "range in the middle of a normal distribution?",
            2 * 1.96 / 50: "That is the width in units of sigma, not the share of people within it.",
            0.015634: "That is one side of the middle only.",
            0.515634: "That is the share below the upper end.",
            100 * math.erf(1.96 / 50 / math.sqrt(2)): "That is a percentage. The share is asked for.",
        },
        otherwise="How far does the interval reach from the mean, in units of sigma? And how much of a "
        "normal distribution lies that near to its mean?",
    )


def test_width_factor(attempt):
    """The width of an interval for a mean falls as one over the root of n."""
    checks.quiz(
        attempt.answers(),
        "width_factor",
        3.0,
        explanations={
            9.0: "The standard error is sigma / sqrt(n), not sigma / n: more data help more slowly.",
            1 / 3: "That is the factor itself. Asked for is what the width is divided by.",
            81.0: "The width falls with the root of n, not with its square.",
        },
        otherwise="How does the standard error of a mean depend on n?",
    )


def test_coverage_with_n(attempt):
    """The level is promised for every size of the sample."""
    checks.quiz(
        attempt.answers(),
        "coverage_with_n",
        "unchanged",
        accept=("unchanging", "the same", "stays the same"),
        options=("rises", "falls", "unchanged"),
        explanations={
            "rises": "More data make the interval narrower, in such a way that its coverage stays at the "
            "level. (For skewed data the coverage does come up to the level as n grows; these are normal.)",
            "falls": "The interval is narrower, but its middle is also nearer to the mean, in the same "
            "proportion.",
        },
    )


def test_one_sided_z(attempt):
    """Which quantile is meant depends on the number of tails."""
    checks.quiz(
        attempt.answers(),
        "one_sided_z",
        NormalDist().inv_cdf(0.95),
        explanations={
            1.96: "Below 1.96 lie 97.5%. Between -1.96 and 1.96 lie 95%, but here only the upper tail is cut "
            "off.",
            1.2815516: "Below that lie 90%.",
            2.3263479: "Below that lie 99%.",
            0.8289: "That is the probability below 0.95. Asked for is the z with probability 0.95 below it.",
        },
        otherwise="Look for the z that leaves 5% above it: NormalDist has a method for the inverse of cdf.",
    )


def test_coverage_of_two(attempt):
    """With an estimated standard deviation the normal quantile is too small, by far for two measurements."""
    t2 = 1.96 / math.sqrt(2 + 1.96**2)
    checks.quiz(
        attempt.answers(),
        "coverage_of_two",
        0.6996376,
        explanations={
            0.95: "That would be right if s were sigma. With two measurements s is often far too small, and "
            "then so is the interval.",
            1 - 0.6996376: "That is the probability that it misses.",
            0.6996376 / 2: "That is one side of the mean only.",
            0.8498188: "That is the probability below the upper end; there is also a lower one.",
            t2: "That is Student's t with two degrees of freedom. Estimating the mean has used up one.",
        },
        otherwise="The difference of mean and true mean over s / sqrt(2) follows Student's t with one degree "
        "of freedom, which is the Cauchy distribution. How much of it lies between -1.96 and 1.96?",
    )


def test_thirty_draws(attempt):
    """How many draws it takes depends on what is drawn."""
    checks.quiz(
        attempt.answers(),
        "thirty_draws",
        False,
        otherwise="That is folklore. The skewness of a mean is that of one draw over sqrt(n): with "
        "log-normal data (sigma = 1) the interval covers about 88% at n = 30, with sigma = 2 about 65%. For "
        "uniform data ten draws will do.",
    )


def test_cauchy_spread(attempt):
    """Without a variance, averaging need not narrow anything."""
    checks.quiz(
        attempt.answers(),
        "cauchy_spread",
        1.0,
        explanations={
            0.1: "That is 1 / sqrt(100), which holds for a finite variance. A Cauchy distribution has none.",
            0.01: "Not even with a finite variance does an average narrow as 1 / n.",
            10.0: "That is sqrt(100), by which the standard error is divided if there is a variance. There "
            "is none.",
            2.0: "That is the interquartile range itself. Divide by that of a single draw.",
            0.0: "It does not settle down: the law of large numbers needs a mean, and there is none.",
        },
        otherwise="The average of independent standard Cauchy draws has a distribution that you know.",
    )


def test_t_test_on_skewed(attempt):
    """A t test of means needs means that are nearly normal, not data that are."""
    checks.quiz(
        attempt.answers(),
        "t_test_on_skewed",
        False,
        otherwise="What has to be nearly normal is the mean of each group, and of 5000 draws with finite "
        "variance it is: its skewness is 2 / sqrt(5000), about 0.03.",
    )


def test_normal_in_regression(attempt):
    """A line is fitted without any assumption of normality; exact intervals for it rest on one."""
    checks.quiz(
        attempt.answers(),
        "normal_in_regression",
        "errors",
        accept=("error", "noise", "residuals"),
        options=("features", "targets", "errors", "nothing"),
        explanations={
            "features": "The features may have any distribution, or none: they may be chosen by you.",
            "targets": "Taken all together the targets reflect the features too. With one feature that is 0 "
            "or 1 they may have two humps, and the intervals are exact all the same.",
            "nothing": "To fit the line nothing has to be normal, and with many rows the intervals are "
            "nearly right. On 12 rows they are exact only under an assumption.",
        },
    )


def test_p_value(attempt):
    """A p-value is computed under the null hypothesis, so it is not the probability of that."""
    checks.quiz(
        attempt.answers(),
        "p_value",
        False,
        otherwise="A p-value is the probability of data at least as extreme IF the null hypothesis is true. "
        "The reverse conditional depends on how often null hypotheses are true, which is nowhere in its "
        "formula.",
    )


def test_false_findings(attempt):
    """The share of findings that are false depends on how often effects are real."""
    checks.quiz(
        attempt.answers(),
        "false_findings",
        19 / 35,
        explanations={
            0.05: "That is the share of the true null hypotheses that are rejected. Asked for is a share of "
            "the rejected ones.",
            0.0475: "That is the share of all experiments. Asked for is a share of the significant ones.",
            16 / 35: "That is the share of the significant results that are right.",
            1.1875: "That is false over real findings. Divide by all of them.",
            0.05 / 0.85: "That would be so if the effect were real in half of the experiments.",
            0.95: "That is the share of experiments without an effect, before any test.",
            50
            / 90: "That counts alpha times all 1000 experiments. Only in 950 of them is the null hypothesis "
            "true.",
        },
        otherwise="Count: how many false alarms do the true null hypotheses give, how many findings the real "
        "effects?",
    )


def test_missed_fraud(attempt):
    """A false null hypothesis that is kept is an error of its own type."""
    checks.quiz(
        attempt.answers(),
        "missed_fraud",
        2,
        accept=("2", "II", "type 2", "type II", "second", "two"),
        explanations={
            1: "Type 1 is a false alarm: an honest payment that is stopped. Here the null hypothesis is "
            "false, and it is kept.",
            "type 1": "Type 1 is a false alarm: an honest payment that is stopped.",
        },
        otherwise="Is the null hypothesis true or false here, and is it kept or rejected? Answer with 1 or "
        "2.",
    )


def test_likelihood_area(attempt):
    """A likelihood is a function of the parameter, and no density of it."""
    # A sum over a fine grid; the integrand is 0 at both ends.
    area = sum(4 * (i / 1000) ** 3 * (1 - i / 1000) for i in range(1001)) / 1000
    checks.quiz(
        attempt.answers(),
        "likelihood_area",
        round(area, 5),
        explanations={
            1.0: "That would be so for a density of p. The likelihood is a probability of the data, which "
            "sums to 1 over the data and not over p.",
            0.05: "That is the integral of p**3 (1 - p). The number of orders, 4, belongs to the likelihood "
            "too.",
            27 / 64: "That is the height of its peak, at p = 3/4.",
            0.75: "That is the p at which it is largest.",
            1.8: "The integral of p**3 (1 - p) is 1/4 minus 1/5, not plus.",
        },
        otherwise="Multiply out and integrate term by term: p**3 - p**4, four times.",
    )
