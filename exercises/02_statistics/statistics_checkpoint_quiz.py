"""What intervals, tests and limit theorems say, and what they only seem to say.

Interviewers ask these questions because the slogans are easy to repeat and mostly wrong: "a 95% interval
holds the truth with probability 95%", "thirty draws are enough", "the data must be normal". Whoever has
understood what is random in each of them can also put a number to it.

Return a dict with one entry for each of the keys below: True or False, a word of those offered, or a number.
Numbers are compared with a relative tolerance of 1e-3; you may write them as expressions, such as
2 / math.pi or NormalDist().cdf(1.0). "Interval" means confidence interval for a mean, in the frequentist
sense; its assumptions hold wherever nothing else is said.

Intervals:

interval_before
    True or False: before the data are drawn, the 95% interval that will be computed from them is going to
    contain the true mean with probability 0.95.
interval_after
    True or False: you have computed a 95% interval from 4.1 to 4.9. The true mean lies between 4.1 and 4.9
    with probability 0.95.
share_of_people
    Heights are normal with known standard deviation sigma. From 2500 people you compute the 95% interval for
    the mean, and by chance its middle is exactly the true mean. Which share of all people has a height within
    the interval? (The share itself, not a percentage.)
width_factor
    sigma is known. By what is the width of the interval divided if the sample is nine times as large?
coverage_with_n
    Normal data, Student's t interval. How does the probability that the 95% interval covers the mean change
    if the sample is nine times as large: "rises", "falls" or "unchanged"?
one_sided_z
    The z for which a standard normal variable lies below z with probability 0.95.
coverage_of_two
    Two measurements from a normal distribution. Their standard deviation s (dividing by n - 1) takes the
    place of the unknown sigma, but the interval is still mean plus or minus 1.96 s / sqrt(2). With which
    probability does it cover the true mean? (The distribution function of the standard Cauchy distribution is
    1/2 + atan(x) / pi.)

Limit theorems and assumptions:

thirty_draws
    True or False: whatever the distribution, as long as its variance is finite, the mean of 30 independent
    draws is near enough to normal for a 95% t interval to cover the true mean in at least 94% of samples.
cauchy_spread
    You average 100 independent draws from a standard Cauchy distribution. What is the interquartile range of
    this average, divided by the interquartile range of a single draw?
t_test_on_skewed
    Two independent groups of 5000 purchases each, moderately skewed (skewness 2) but of finite variance. True
    or False: a t test for the difference of the means is out of the question, because the data are not
    normal.
normal_in_regression
    Linear regression on 12 rows by least squares. What has to be normal for the t intervals of the
    coefficients to be exact: the "features", the "targets" (taken all together), the "errors" about the
    regression line, or "nothing"?

Tests and likelihood:

p_value
    True or False: a p-value of 0.03 says that the null hypothesis is true with probability 0.03.
false_findings
    1000 experiments; in 50 of them the effect is real, in all others the null hypothesis is true. The tests
    use alpha = 0.05 and have power 0.8. Of the significant results, which share is expected to be false?
    (Expected number of false ones over expected number of all.)
missed_fraud
    The null hypothesis is that a payment is honest. A fraud passes the test unnoticed. An error of which
    type, 1 or 2?
likelihood_area
    A coin with probability p of heads shows heads in 3 of 4 throws. As a function of p the likelihood is
    4 p**3 (1 - p). What is its integral over p from 0 to 1?
"""

# Given: for numbers such as math.sqrt(2) and NormalDist().inv_cdf(0.9).
import math
from statistics import NormalDist


def answers() -> dict[str, str | float | bool]:
    """Return the answers.

    Returns
    -------
    dict
        For each key listed above a bool, a string or a number; None for a question that you leave for later.

    Examples
    --------
    >>> len(answers())
    15
    """
    raise NotImplementedError
