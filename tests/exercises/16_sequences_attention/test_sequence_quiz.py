"""Hidden suite of sequence_quiz."""

import math

from grader import checks

PATTERNS = ("one-to-many", "many-to-one", "aligned", "encoder-decoder")
ALIGNED = "That has an output at every step of the input."


def test_review(attempt):
    """A judgement on a whole text comes when the text has been read."""
    checks.quiz(
        attempt.answers(),
        "review",
        "many-to-one",
        options=PATTERNS,
        explanations={
            "one-to-many": "It is the other way round: many words come in, and one number of stars goes out.",
            "aligned": f"{ALIGNED} Only one judgement is asked for.",
            "encoder-decoder": "The review is read first, but what follows is no sequence.",
        },
        otherwise="How many inputs are there, and how many outputs?",
    )


def test_caption(attempt):
    """What comes in once, at the start, is one input, however large it is."""
    checks.quiz(
        attempt.answers(),
        "caption",
        "one-to-many",
        options=PATTERNS,
        explanations={
            "many-to-one": "It is the other way round: one vector comes in, and many words go out.",
            "aligned": f"{ALIGNED} The picture comes in once.",
            "encoder-decoder": "A network reads the picture first, but the picture is no sequence: the "
            "recurrent network gets one vector.",
        },
        otherwise="How many inputs does the recurrent network get, and how many outputs does it give?",
    )


def test_tagging(attempt):
    """A label for each word means as many outputs as inputs, each in its place."""
    checks.quiz(
        attempt.answers(),
        "tagging",
        "aligned",
        options=PATTERNS,
        explanations={
            "many-to-one": "That gives one label for the whole sentence. Here each word gets its own.",
            "one-to-many": "There are as many words coming in as labels going out.",
            "encoder-decoder": "The labels have no length of their own: there is one for each word.",
        },
        otherwise="How many outputs does each step of the input have?",
    )


def test_translation(attempt):
    """Outputs of another number than the inputs cannot be written while reading."""
    checks.quiz(
        attempt.answers(),
        "translation",
        "encoder-decoder",
        options=PATTERNS,
        explanations={
            "aligned": f"{ALIGNED} A translation has another number of words, and its first word would be "
            "due before the sentence is read.",
            "many-to-one": "A whole sentence goes out, not one word.",
            "one-to-many": "A whole sentence comes in, not one word.",
        },
        otherwise="When may the first word of the translation be written, and how many words will there be?",
    )


def test_next_word(attempt):
    """Targets that are the inputs moved by one place are still one for each step."""
    checks.quiz(
        attempt.answers(),
        "next_word",
        "aligned",
        options=PATTERNS,
        explanations={
            "many-to-one": "That would train on the last word of the text alone. Every word of it is a "
            "target here.",
            "one-to-many": "In training every word of the text comes in. When a text is generated from one "
            "word, it looks like that.",
            "encoder-decoder": "Nothing is read to the end first: a prediction is made at every word.",
        },
        otherwise="How many predictions are made for a text of 100 words?",
    )


def test_weights(attempt):
    """Weights that are shared by all steps are counted once."""
    w, u, b = 20 * 10, 20 * 20, 20
    checks.quiz(
        attempt.answers(),
        "weights",
        w + u + b,
        explanations={
            50 * (w + u + b): "You counted them anew for each step. All steps use the same W, U and b.",
            w + u: "The biases are missing.",
            w + u + 2 * b: "PyTorch's layer has two vectors of biases. The formula has one.",
            w + b: "The weights U, from the hidden state to the next one, are missing.",
            w + 20 + b: "U joins every hidden unit with every other, not only with itself.",
            4 * (w + u + b): "Four blocks has an LSTM. The plain layer has one.",
        },
        otherwise="What are the shapes of W, U and b? Does any of them depend on the number of steps?",
    )


def test_slopes(attempt):
    """Unrolled over time, one layer is as deep as the sequence is long."""
    checks.quiz(
        attempt.answers(),
        "slopes",
        50,
        explanations={
            49: "That is the number of times it is multiplied by U. At step 1 it goes through a tanh too.",
            51: "There is one tanh at each step, and the last is that of h_50 itself.",
            1: "There is one layer, but it is applied again at every step, to what it said the step before.",
            20: "That is the number of units. They work side by side, not one after the other.",
            2: "Between x_1 and h_50 lie all the steps, and each has its own tanh.",
        },
        otherwise="Write h_3 out in full, with x_1 in it, and count.",
    )


def test_shared(attempt):
    """The chain rule says how the uses of one variable combine."""
    checks.quiz(
        attempt.answers(),
        "shared",
        "sum",
        options=("sum", "mean", "product", "last"),
        explanations={
            "mean": "Nothing in the chain rule divides by the number of steps. A loss may be a mean over "
            "steps, but that is in each contribution already.",
            "product": "Along one path slopes are multiplied. Contributions of different steps are different "
            "paths.",
            "last": "U has influenced the loss through every step. With a loss at the end, to keep only the "
            "last is what truncation to one step does.",
        },
        otherwise="What is the derivative of f(u, u) with respect to u?",
    )


def test_faded(attempt):
    """Over many steps a factor a little below 1 leaves almost nothing."""
    checks.quiz(
        attempt.answers(),
        "faded",
        math.prod([0.9] * 100),
        explanations={
            0.9: "That is the derivative over one step.",
            90.0: "The factors of the steps are multiplied, not added.",
            0.9**99: "Count the steps: from h_0 to h_1 is one, from h_0 to h_100 a hundred.",
            0.9**101: "Count the steps: from h_0 to h_1 is one, from h_0 to h_100 a hundred.",
            0.0: "Each step keeps nine tenths. Little is left in the end, but not nothing.",
            1.0: "Each step takes a tenth away.",
        },
        otherwise="Each step multiplies what there was before by the same factor.",
    )


def test_clipping(attempt):
    """A limit on the norm acts on one side only."""
    checks.quiz(
        attempt.answers(),
        "clipping",
        "exploding",
        options=("vanishing", "exploding", "both"),
        explanations={
            "vanishing": "A gradient below the limit is left as it is, and a vanished one lies far below.",
            "both": "A gradient below the limit is left as it is. What has vanished is not brought back.",
        },
    )


def test_memory(attempt):
    """Along the memory of an LSTM a gradient meets the forget gates and no other factor."""
    checks.quiz(
        attempt.answers(),
        "memory",
        math.prod([0.99] * 100),
        explanations={
            1.0: "The memory keeps everything only where the forget gate is exactly 1. Here a hundredth is "
            "lost at every step.",
            0.99: "That is the derivative over one step.",
            99.0: "The factors of the steps are multiplied, not added.",
            0.0: "A forget gate of 0.99 keeps 0.99 of the memory: the name is misleading. A good deal is "
            "left.",
        },
        otherwise="c_t is the forget gate times c_(t-1), plus something that is taken as a constant.",
    )


def test_shown(attempt):
    """The memory is faded and written to, then squashed and let out through the last gate."""
    c = 1.0 - 0.8
    h = math.sinh(c) / math.cosh(c) / 2
    checks.quiz(
        attempt.answers(),
        "shown",
        h,
        explanations={
            c: "That is the memory. The hidden state is what is shown of it.",
            c / 2: "The memory is squashed by tanh before the output gate.",
            2 * h: "The output gate is missing.",
            math.tanh(c / 2): "The output gate comes after tanh, so that a gate that is open shows it all.",
            0.5
            * math.tanh(1.1): "You exchanged two gates: the forget gate belongs to the old memory, the input "
            "gate to the candidate.",
            0.5
            * math.tanh(
                0.5
            ): "The candidate is multiplied by the input gate, not by 1 minus the forget gate: "
            "the two are independent in an LSTM.",
            0.5 * math.tanh(1.8): "The candidate is negative: it lowers the memory.",
            -0.5 * math.tanh(0.8): "The old memory is missing.",
        },
        otherwise="The new memory first: what the forget gate leaves of the old one, plus what the input "
        "gate lets in of the candidate. Then what the output gate shows of it.",
    )


def test_gru_share(attempt):
    """What a gated cell costs is the number of its blocks, all of one size."""
    checks.quiz(
        attempt.answers(),
        "gru_share",
        0.75,
        explanations={
            2 / 3: "You counted the gates alone: two against three. Each cell has a candidate too, with "
            "weights of its own.",
            0.5: "A GRU has two gates, but its candidate needs weights as well; and an LSTM has four blocks.",
            1.0: "A GRU has one gate fewer: its update gate takes the place of the input and the forget "
            "gate.",
            4 / 3: "That is the other way round.",
            0.25: "That is the share that is saved.",
        },
        otherwise="Count the blocks, gates and candidate, of each cell.",
    )


def test_without_influence(attempt):
    """Matching and averaging are done with different things."""
    checks.quiz(
        attempt.answers(),
        "without_influence",
        "values",
        options=("queries", "keys", "values"),
        explanations={
            "queries": "The scores are dot products of queries with keys.",
            "keys": "The scores are dot products of queries with keys. Keys are what is looked up, and "
            "something else is what is returned.",
        },
    )


def test_spread(attempt):
    """Variances of independent terms add up, and the spread grows with the root."""
    checks.quiz(
        attempt.answers(),
        "spread",
        8.0,
        explanations={
            64.0: "That is the variance. The standard deviation is its root.",
            1.0: "It is 1 after the division that attention makes, and this is why it makes it.",
            0.125: "That is the factor by which one multiplies to bring the spread back to 1.",
            math.sqrt(
                128
            ): "The product of two independent variables of mean 0 and variance 1 has variance 1.",
        },
        otherwise="What is the variance of one product, and how do the variances of 64 independent ones "
        "combine?",
    )


def test_third_position(attempt):
    """Equal scores share the weight equally among what may be seen."""
    checks.quiz(
        attempt.answers(),
        "third_position",
        1 / 3,
        explanations={
            0.1: "That is without the mask. The third position does not see the seven that follow.",
            0.5: "A position sees itself too, as the question says.",
            0.25: "The third position is counted from 1 here: it sees three.",
            1.0: "Only for the first position is that the whole weight. The third sees more.",
            0.0: "The mask hides what comes later. The first position comes before.",
        },
        otherwise="How many positions does the third one see?",
    )


def test_longer(attempt):
    """Each position is compared with each."""
    checks.quiz(
        attempt.answers(),
        "longer",
        9,
        explanations={
            3: "The number of queries grows by this factor, and the number of keys that each meets as well.",
            6: "Queries and keys both become more, but what counts are their pairs.",
            27: "There is one score for each pair of positions, not for each three.",
            4: "That is for a sequence twice as long.",
            1: "The number of weights of the layer stays the same. The number of scores does not.",
        },
        otherwise="How many pairs of a query and a key are there?",
    )


def test_exchanged_words(attempt):
    """Without positions a layer of attention sees a set, and not a sequence."""
    checks.quiz(
        attempt.answers(),
        "exchanged_words",
        "exchanged",
        options=("exchanged", "unchanged", "new"),
        explanations={
            "unchanged": "That would hold for an average over all places. Each output belongs to its own "
            "query, and the queries have changed places.",
            "new": "For that the layer would have to know of places. Each word still meets the same keys and "
            "values, in another order, and a weighted sum has no order.",
        },
    )


def test_heads(attempt):
    """Heads divide a given width among themselves."""
    checks.quiz(
        attempt.answers(),
        "heads",
        1,
        explanations={
            2: "Twice as many heads, each half as wide: the queries of all heads together still have width "
            "512.",
            0.5: "Each head is half as wide, but there are twice as many of them.",
        },
        otherwise="Which matrices has the layer, and which shapes have they? Where does the number of heads "
        "come in?",
    )
