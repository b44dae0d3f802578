"""Your answer is longer than a page, and longer than anybody listens without a question. Cut what follows
from the rest: most often the second model, the names of tools, and the list of all features."""

_right = answer


def answer():
    more = (
        "We would store the events in a message queue and process them in a stream, keep the features in one "
        "store for training and serving, write the models into a registry with their versions, run the "
        "training in containers on a schedule, and draw the charts on a board that everybody can see. The "
        "features would further include the weather, the day of the week, holidays, football matches, road "
        "works, the age of the restaurant, the number of its cooks, the size of the order, and the floor."
    )
    return _right() + "\n\n" + more
