"""Your answer is an architecture, and short. Nobody has yet said which number it is to predict, for whom, and
who notices when it is wrong: begin with the goal, and give the model one sentence of many."""


def answer():
    return (
        "I would train a transformer on the sequence of the last orders of each restaurant, with an "
        "embedding for every dish, and predict the delivery time with a regression head. The network has "
        "eight layers. We train it on four graphics cards for two days with Adam and a cosine schedule, and "
        "tune it on the validation data. The metric is accuracy. It runs in the cloud and scales "
        "automatically."
    )


def self_assessment():
    return {
        "goal": (1, "predict the delivery time with a regression head"),
        "data": (1, "the last orders of each restaurant"),
        "baseline": (0, ""),
        "serving": (1, "It runs in the cloud and scales automatically"),
        "operation": (0, ""),
        "failure": (0, ""),
    }
