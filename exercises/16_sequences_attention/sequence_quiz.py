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
    raise NotImplementedError
