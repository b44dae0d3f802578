"""Facts about recurrent networks and attention: what comes in and goes out, what is shared, what fades.

Interviewers put such questions one after the other and expect a short answer to each. They are not about
names: whoever can count the weights of a layer, follow a gradient through a hundred steps or say what happens
to the outputs when two words change places has understood how the layer works.

Return a dict with one entry for each of the keys below. Numbers are compared with a relative tolerance of
1e-3; you may write them as expressions, such as 2 / 7 or 0.5**10.

Which pattern of inputs and outputs is it? Choose one of

- "one-to-many": one input, which comes in at the start, and a sequence of outputs;
- "many-to-one": a sequence of inputs, and one output at its end;
- "aligned": a sequence of inputs, and one output at each of its steps;
- "encoder-decoder": a sequence of inputs is read first; then comes a sequence of outputs, of a length of its
  own.

review
    A film review is read word by word. How many stars does its author give?
caption
    A network for images turns a picture into one vector. A recurrent network says word by word what is in
    it.
tagging
    Every word of a sentence gets its part of speech: noun, verb, and so on.
translation
    A sentence is translated. The translation has another number of words, and its first word may depend on
    the last word of the sentence.
next_word
    A language model is trained: at every word of a text it predicts the word that follows.

A plain recurrent layer, h_t = tanh(W x_t + U h_(t-1) + b), with 10 inputs, 20 hidden units, and sequences of
50 steps, t = 1 to 50:

weights
    How many trainable numbers do W, U and b hold altogether, for all 50 steps?
slopes
    Through how many tanh does the influence of x_1 pass on its way to h_50?
shared
    The loss depends on U at every step. How is the gradient with respect to U made of the contributions of
    the single steps: "sum", "mean", "product" or "last" (that of the last step alone)?

Gradients that become too small or too large:

faded
    A linear recurrence of numbers, h_t = 0.9 h_(t-1) + x_t. The derivative of h_100 with respect to h_0.
clipping
    A gradient whose norm exceeds a limit is scaled down to it. Against which kind of gradients does this
    help: "vanishing", "exploding" or "both"?
memory
    All forget gates of an LSTM are 0.99. The derivative of the memory c_100 with respect to c_0, along the
    memory alone (gates and candidates taken as constants).

Gates:

shown
    An LSTM with one unit. Its memory was 2. At this step the forget gate is 0.5, the input gate 0.8, the
    output gate 0.5, and the candidate -1 (all four are given as they are after their sigmoid or tanh). What
    is the new hidden state h?
gru_share
    A GRU has as many inputs and units as an LSTM, and one bias vector for each of its blocks, as the LSTM
    has. Its number of weights, divided by that of the LSTM.

Attention:

without_influence
    Which of "queries", "keys" and "values" may be changed without any change to the attention weights of this
    layer?
spread
    Queries and keys have 64 entries, all independent, of mean 0 and variance 1. The standard deviation of the
    dot product of a query and a key, before anything is divided.
third_position
    Self-attention with a causal mask (each position sees itself and what came before) over ten positions. All
    scores are equal. What weight does the third position give to the first?
longer
    A sequence becomes three times as long. By what factor does the number of scores in a self-attention layer
    grow?
exchanged_words
    Self-attention without a mask and without any information about positions. Two words of the input change
    places. The outputs at these two places are then "exchanged", "unchanged" or "new" (vectors that did not
    occur before)?
heads
    A multi-head attention layer has width 512: so wide are its inputs, its outputs, and the queries of all
    its heads together, which share the 512 equally; keys and values likewise. It gets 16 heads instead of 8.
    By what factor does its number of weights change?
"""

# Given: for numbers such as math.sqrt(2).
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
    19
    """
    return {
        "review": "many-to-one",
        # The picture comes in once; everything after it is output (which the network also reads back).
        "caption": "one-to-many",
        "tagging": "aligned",
        # The whole sentence has to be read before the first word can be written.
        "translation": "encoder-decoder",
        # One prediction for each word that is read: the targets are the inputs, moved by one place.
        "next_word": "aligned",
        # 20 x 10 for W, 20 x 20 for U, 20 for b. The steps share them, so their number does not matter.
        "weights": 20 * 10 + 20 * 20 + 20,
        # One at each step, that of step 1 included.
        "slopes": 50,
        # U is used 50 times; the chain rule adds up over all uses of a variable.
        "shared": "sum",
        # A factor of 0.9 at each of 100 steps.
        "faded": 0.9**100,
        # A limit from above does nothing for what is too small.
        "clipping": "exploding",
        # c_t = f c_(t-1) + i g: along the memory each step multiplies by the forget gate, and by nothing
        # else.
        "memory": 0.99**100,
        # c = f c_old + i g = 0.2, h = o tanh(c).
        "shown": 0.5 * math.tanh(0.5 * 2 - 0.8),
        # Two gates and a candidate, against three gates and a candidate, all blocks of one size.
        "gru_share": 3 / 4,
        # Queries are matched with keys; values are only averaged under the weights that come out.
        "without_influence": "values",
        # 64 independent products of variance 1 add up to variance 64.
        "spread": math.sqrt(64),
        # It sees three positions, and equal scores share the weight equally.
        "third_position": 1 / 3,
        # One score for each pair of positions.
        "longer": 3**2,
        # A set of words is what it sees: each word takes its output with it.
        "exchanged_words": "exchanged",
        # Four matrices of 512 x 512, however their columns are shared out among heads.
        "heads": 1,
    }
