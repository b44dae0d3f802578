"""Lists for tuples, quotes in another case and across line breaks, keys in another order."""


def self_assessment():
    return {
        "failure": [2, "COMPARING THEM with the positions\n   of the phones would."],
        "operation": [1, "an alarm when either doubles"],
        "serving": [2, "waits 50 milliseconds at most; the kitchens' events keep the features fresh"],
        "baseline": [1, "Boosted trees come next"],
        "data": [2, "Its label is the minutes from payment to the door"],
        "goal": [2, "'Late costs refunds and customers, early costs orders'"],
    }
