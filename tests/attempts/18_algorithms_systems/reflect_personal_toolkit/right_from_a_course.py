"""A project from a course, one long string, and two scores of 0."""


def answer():
    return """
    In a course on forecasting we had to predict the electricity use of a small town for the next day.
    The data were five years of hourly readings and the weather. I first wrote the dullest thing I could
    think of, the same hour of the same weekday of the week before, and it was off by 6.1 per cent on
    average. Gradient boosting with lags and temperature came to 3.4, and a recurrent network, after two
    weeks of work, to 3.5. I handed in the trees. What I learned was humbling: for a week my error was
    2.0, until a friend asked how I knew tomorrow's temperature. I had used the measured one. Since then
    I write beside each column when its value becomes known. All of it fits into memory many times over,
    44,000 rows of thirty numbers are about ten megabytes, so a laptop was plenty and every experiment
    took less than a minute. That speed was worth more than any accelerator. The interface that I used
    most was pandas. Its alignment by index is a great idea, since two series with other gaps are added
    correctly without a thought. I do not like that the same brackets select columns, rows and masks
    depending on what one puts in.
    """


def self_assessment():
    return {
        "project": (2, "Gradient boosting with lags and temperature came to 3.4"),
        "lesson": (2, "Since then I write beside each column when its value becomes known"),
        "hardware": (2, "44,000 rows of thirty numbers are about ten megabytes"),
        "api": (2, "the same brackets select columns, rows and masks"),
        "next": (0, ""),
    }
