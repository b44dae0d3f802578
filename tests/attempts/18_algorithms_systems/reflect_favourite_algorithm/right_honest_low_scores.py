"""Another algorithm, one long string, and two scores of 0 with no quote."""


def answer():
    return """Imagine that you run a shop and want to sort ten thousand customers into groups that buy alike,
but nobody can tell you what the groups are. I pick three customers at random and call each the face of a
group. Everybody joins the face that they resemble most. Then I replace each face by the average of its group,
and let everybody choose again. After a few rounds nobody moves any more. In a corner shop I once got early
risers who buy bread, families who come on Saturday, and people who need one thing at midnight. This is called
k-means, where k is simply the number of groups. Its weakness is that I have to say how many groups there are,
and that an unlucky start gives poor groups, so I begin ten times and keep the tightest result. I like it
because I can explain every single group to the person behind the counter."""


def self_assessment():
    return {
        "problem": (2, "sort ten thousand customers into groups that buy alike"),
        "mechanism": (2, "Everybody joins the face that they resemble most."),
        "example": (1, "early risers who buy bread, families who come on Saturday"),
        "limits": (2, "an unlucky start gives poor groups"),
        "choice": (0, ""),
        "plain_words": (2, "k-means, where k is simply the number of groups"),
    }
